// Reading line by line with a voice that is made here: it speaks when told to, and ends or fails when the test says so.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localVoice, readLines, type Speech } from '../../../src/page/aloud/voice.ts'

const voice = (lang: string, localService = true, isDefault = false): SpeechSynthesisVoice => ({
  lang,
  localService,
  default: isDefault,
  name: lang,
  voiceURI: lang,
})

describe('localVoice', () => {
  it('is on this device and of this language, or there is none', () => {
    const list = fc.array(
      fc.record({ lang: fc.constantFrom('en-GB', 'en_US', 'fr-FR', 'de'), local: fc.boolean(), first: fc.boolean() }),
    )
    fc.assert(
      fc.property(list, fc.constantFrom('en', 'fr-CA'), (drawn, language) => {
        const voices = drawn.map(({ lang, local, first }) => voice(lang, local, first))
        const found = localVoice(voices, language)
        const fit = voices.filter((v) => v.localService && v.lang.slice(0, 2) === language.slice(0, 2))
        if (found) expect(fit).toContain(found)
        else expect(fit).toEqual([])
        if (found && !found.default) expect(fit.some((v) => v.default)).toBe(false)
      }),
    )
  })
})

/** A device that speaks one utterance at a time. */
function device() {
  const said: SpeechSynthesisUtterance[] = []
  const speech = Object.assign(new EventTarget(), {
    speak: (utterance: SpeechSynthesisUtterance) => void said.push(utterance),
    cancel: () => said.at(-1)?.onerror?.({ error: 'canceled' } as SpeechSynthesisErrorEvent),
    getVoices: () => [],
  }) as unknown as Speech
  return { said, speech, utter: (text: string) => ({ text }) as SpeechSynthesisUtterance }
}

describe('readLines', () => {
  it('reads in order, each line after the end of the one before, and ends once', () => {
    const { said, speech, utter } = device()
    const begun: string[] = []
    const ends: true[] = []
    const line = (text: string) => ({ said: text, onBegin: () => void begun.push(text) })
    const parts = { speech, voice: voice('en-GB'), utter, rate: () => 1.25, onEnd: () => void ends.push(true) }
    readLines([line('One.'), line('Two.'), line('Three.')], parts)
    for (const count of [1, 2, 3]) {
      expect(said.map((u) => u.text)).toEqual(['One.', 'Two.', 'Three.'].slice(0, count))
      expect(begun).toEqual(said.map((u) => u.text))
      said.at(-1)!.onend!({} as SpeechSynthesisEvent)
    }
    expect(said.map((u) => [u.lang, u.rate])).toEqual(Array(3).fill(['en-GB', 1.25]))
    expect(ends).toEqual([true])
  })

  it('says nothing more once it is stopped, or once the voice has failed', () => {
    for (const how of ['stopped', 'failed']) {
      const { said, speech, utter } = device()
      const ends: true[] = []
      const parts = { speech, voice: voice('en'), utter, rate: () => 1, onEnd: () => void ends.push(true) }
      const reading = readLines(
        [1, 2, 3].map((n) => ({ said: `${n}.`, onBegin: () => undefined })),
        parts,
      )
      if (how === 'stopped') reading.stop()
      else said[0]!.onerror!({ error: 'synthesis-failed' } as SpeechSynthesisErrorEvent)
      said[0]!.onend!({} as SpeechSynthesisEvent)
      reading.stop()
      expect(said.length).toBe(1)
      expect(ends).toEqual([true])
    }
  })
})
