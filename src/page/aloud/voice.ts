// The browser's own voices, sentence by sentence. Only voices that speak on this device: no text leaves it.

/** The parts of the browser's speech that are used. */
export type Speech = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'getVoices'> &
  Pick<EventTarget, 'addEventListener' | 'removeEventListener'>

export interface Line {
  readonly said: string
  readonly onBegin: () => void
}

/** The voice to read with: on this device, of this language, the browser's own choice first. Null: there is none. */
export function localVoice(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | null {
  const base = language.split('-')[0]!.toLowerCase()
  const fit = voices.filter(({ localService, lang }) => localService && lang.split(/[-_]/)[0]!.toLowerCase() === base)
  return fit.find((voice) => voice.default) ?? fit[0] ?? null
}

export interface Reading {
  readonly stop: () => void
}

export interface ReadingParts {
  readonly speech: Speech
  readonly voice: SpeechSynthesisVoice
  readonly utter: (text: string) => SpeechSynthesisUtterance
  readonly rate: () => number // asked for at each sentence
  readonly onEnd: () => void // once: read to the end, stopped, or failed
}

/** Reads the lines one after the other. */
export function readLines(lines: readonly Line[], { speech, voice, utter, rate, onEnd }: ReadingParts): Reading {
  let over = false
  let now: SpeechSynthesisUtterance | null = null // held: a browser may drop an utterance that nobody holds, and its end with it
  const end = (): void => {
    if (over) return
    over = true
    now = null
    speech.cancel()
    onEnd()
  }
  const read = (index: number): void => {
    if (over) return
    const line = lines[index]
    if (!line) {
      end()
      return
    }
    const utterance = utter(line.said)
    now = utterance
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = rate()
    utterance.onend = () => now === utterance && read(index + 1)
    utterance.onerror = () => now === utterance && end()
    line.onBegin()
    speech.speak(utterance)
  }
  speech.cancel()
  read(0)
  return { stop: end }
}
