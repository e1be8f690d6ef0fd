// Flesch-Kincaid grade of English text (Kincaid et al., 1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.
// Syllables are counted by the usual rule of thumb, so a grade is good to about half a year.

export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []

/** Groups of vowels, less a silent e at the end; at least one. */
export function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '')
  const silent = plain.replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, (end) => end[0]!)
  return Math.max(1, (silent.match(/[aeiouy]{1,2}/g) ?? []).length)
}

/** The grade of some sentences together. */
export function grade(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf)
  const all = words.reduce((sum, word) => sum + syllables(word), 0)
  return (0.39 * words.length) / sentences.length + (11.8 * all) / words.length - 15.59
}
