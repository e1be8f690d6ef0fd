// How hard is a text to read? LIX (C.-H. Björnsson, 1968): words a sentence plus percent of words over 6 letters. It needs no dictionary,
// so it serves every language that writes with spaces. Limit: a rough ruler, good for comparing two texts.

export const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []

export const sentences = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…]["”’)\]]*)\s+|\n\s*\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => words(sentence).length > 0)

/** LIX: 20 is a children's book, 40 a newspaper, 60 a law. 0 for a text without words. */
export function readingLevel(text: string): number {
  const all = words(text)
  if (all.length === 0) return 0
  const long = all.filter((word) => [...word].length > 6).length
  return all.length / Math.max(1, sentences(text).length) + (100 * long) / all.length
}
