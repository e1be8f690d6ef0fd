// A text cut into sentences for reading aloud. Joined again it is the same text.

/** A point after one of these ends no sentence: an initial, a title, a number's sign. */
const SHORTENED = /(?:^|[\s\p{Ps}\p{Pi}.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|No|vs)\.\s*$/u

/** The sentences of a text, with the blanks that follow them. Empty for an empty text. */
export function sentencesOf(text: string, language: string): readonly string[] {
  const sentences: string[] = []
  let begun = ''
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    begun += segment
    if (SHORTENED.test(begun)) continue
    sentences.push(begun)
    begun = ''
  }
  return begun === '' ? sentences : [...sentences, begun]
}

/** How a sentence is handed to a voice: signs that it would spell out are pauses. */
export const spoken = (sentence: string): string =>
  sentence
    .replace(/\s*[·●←→↑↓✓]+\s*/gu, ', ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '')
