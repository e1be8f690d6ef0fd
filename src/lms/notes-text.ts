// What a student wrote as plain characters for a platform's suspend data: one character a letter, everything else by its code.
// Answers are kept whole or not at all, in their order, as many as there is room for.

/** By the key of their question. */
export type Notes = Readonly<Record<string, string>>

const PLAIN = /^[A-Za-z0-9.,;:!?()*'_/-]$/

/** A lone half of a pair has no code of its own. */
const whole = (character: string): string => (/^[\ud800-\udfff]$/.test(character) ? '\ufffd' : character)

const escaped = (text: string): string =>
  [...text]
    .map((one) => {
      if (one === ' ') return '+'
      if (PLAIN.test(one)) return one
      const code = encodeURIComponent(whole(one))
      return code.startsWith('%') ? code : `%${one.codePointAt(0)!.toString(16).padStart(2, '0')}`
    })
    .join('')

const unescaped = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '))

/** The text of at most `room` characters, and the questions whose answers found none. Empty answers are not kept. */
export function notesText(notes: Notes, room: number): { readonly text: string; readonly left: readonly string[] } {
  let text = ''
  const left: string[] = []
  for (const [key, note] of Object.entries(notes)) {
    if (note.trim() === '') continue
    const next = `${text === '' ? '' : '|'}${escaped(key)}=${escaped(note)}`
    if (text.length + next.length <= room) text += next
    else left.push(key)
  }
  return { text, left }
}

/** The notes of a text, or null where it holds something else. Never throws. */
export function notesFrom(text: string): Notes | null {
  if (text === '') return {}
  try {
    const parts = text.split('|').map((part) => part.split('='))
    if (!parts.every((part) => part.length === 2)) return null
    return Object.fromEntries(parts.map(([key, note]) => [unescaped(key!), unescaped(note!)]))
  } catch {
    return null
  }
}
