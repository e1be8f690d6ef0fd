// Reading a task aloud: whether this browser can, and what is being read. Another task, another panel or a page left stops it.

import { useEffect, useRef, useState } from 'preact/hooks'
import { passagesIn } from './passages.ts'
import { sentencesOf, spoken } from './sentences.ts'
import { type Line, localVoice, readLines, type Reading, type Speech } from './voice.ts'

export interface Aloud {
  readonly can: boolean
  readonly reading: boolean
  readonly toggle: () => void
}

const MARK = 'aloud'

/** Marks the sentence that is read: a highlight where the browser has them, else the passage's element. */
function mark(places: readonly Range[], element: Element): void {
  unmark()
  if (places.length > 0 && 'highlights' in CSS) CSS.highlights.set(MARK, new Highlight(...places))
  else element.setAttribute('data-aloud', '')
  const first = places.find(({ startContainer }) => startContainer.isConnected)
  const box = (first ?? element).getBoundingClientRect()
  if (box.top < 60 || box.bottom > window.innerHeight - 110) element.scrollIntoView({ block: 'center' })
}

function unmark(): void {
  if ('highlights' in CSS) CSS.highlights.delete(MARK)
  for (const element of document.querySelectorAll('[data-aloud]')) element.removeAttribute('data-aloud')
}

function linesIn(root: Element, language: string): readonly Line[] {
  return passagesIn(root).flatMap(({ text, places, element }) => {
    let from = 0
    return sentencesOf(text, language).flatMap((sentence): readonly Line[] => {
      const [start, end] = [from, from + sentence.length]
      from = end
      const said = spoken(sentence)
      if (!/[\p{L}\p{N}]/u.test(said)) return []
      const lead = sentence.length - sentence.trimStart().length
      return [{ said, onBegin: () => mark(places(start + lead, start + sentence.trimEnd().length), element) }]
    })
  })
}

const browserSpeech = (): Speech | null =>
  typeof speechSynthesis === 'undefined' || typeof SpeechSynthesisUtterance === 'undefined' ? null : speechSynthesis

export interface AloudParts {
  readonly task: string // another task stops the reading
  readonly language: string
  readonly rate: number
  readonly onReading?: ((on: boolean) => void) | undefined // the game's sound goes down under the voice
}

export function useAloud({ task, language, rate, onReading }: AloudParts): Aloud {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null)
  const [reading, setReading] = useState<Reading | null>(null)
  const pace = useRef(rate)
  pace.current = rate
  useEffect(() => {
    const speech = browserSpeech()
    if (!speech) return
    const look = (): void => setVoice(localVoice(speech.getVoices(), language))
    look() // some browsers know their voices only later
    speech.addEventListener('voiceschanged', look)
    return () => speech.removeEventListener('voiceschanged', look)
  }, [language])
  useEffect(() => {
    if (!reading) return
    window.addEventListener('pagehide', reading.stop)
    return () => {
      window.removeEventListener('pagehide', reading.stop)
      reading.stop()
    }
  }, [reading, task])
  const start = (): void => {
    const speech = browserSpeech()
    const root = document.querySelector('#task')
    if (!speech || !voice || !root) return
    const parts = {
      speech,
      voice,
      utter: (text: string) => new SpeechSynthesisUtterance(text),
      rate: () => pace.current,
      onEnd: () => {
        unmark()
        setReading(null)
        onReading?.(false)
      },
    }
    const lines = linesIn(root, language)
    if (lines.length === 0) return
    onReading?.(true)
    setReading(readLines(lines, parts))
  }
  return { can: voice !== null, reading: reading !== null, toggle: () => (reading ? reading.stop() : start()) }
}
