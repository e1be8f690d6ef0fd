// Sentences of a document that may be worth quoting: with shall or must, a number or a date, or somebody's direct speech.
// Limit: it finds and names; whether a quote is real is evidence/'s to say, and what it shows is the author's.

/** A stretch of the document's text, trimmed, its white space as one space. */
export interface Candidate {
  readonly text: string
  readonly direct: boolean // somebody's own words, as the document gives them
  readonly speaker: string | null // as the document names the speaker before the words ("MAYOR ADA STONE:"); null: not named there
  readonly weight: number // how much speaks for it; the more the better
}

const SIGNS: readonly (readonly [RegExp, number])[] = [
  [/\b(shall|must)\b/i, 4],
  [/\b(agree[ds]?|promise[ds]?|demand(s|ed)?|refuse[ds]?|propose[ds]?|urge[ds]?|expected to|planning)\b/i, 2],
  [
    /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\.? (January|February|March|April|May|June|July|August|September|October|November|December)\b/,
    2,
  ],
  [/\b(January|February|March|April|May|June|July|August|September|October|November|December) \d/, 2],
  [/\d/, 2],
  [/\b(want|need|should|will not|never|fair)\w*\b/i, 1],
]
const DIRECT = 3
const FEWEST_WORDS = 4
const MOST_WORDS = 50
const MOST_CHARACTERS = 2_000_000 // beyond, a document is read no further

/** All candidates in the order of the text. */
export function candidatesIn(text: string): readonly Candidate[] {
  const found = paragraphsOf(text.slice(0, MOST_CHARACTERS)).flatMap(({ words, speaker, reporter }) => {
    if (speaker !== null && !reporter) return sentencesOf(words).map((s) => candidate(s, true, speaker))
    const spoken = [...words.matchAll(/[“"]([^“”"]+)[”"]/g)].map((m) => candidate(m[1]!.replace(/,$/, ''), true, null))
    const told = sentencesOf(words.replace(/[“"][^“”"]+[”"]/g, (inside) => '\ue000'.repeat(inside.length)))
    return [
      ...spoken,
      ...told.map((sentence) => candidate(sentence.replace(/^[“"]/, ''), /^[“"]/.test(sentence), null)),
    ] // a quotation may go on in the next paragraph
  })
  const seen = new Set<string>()
  return found.filter(({ text: t, weight }) => {
    const words = t.split(' ').length
    if (weight === 0 || words < FEWEST_WORDS || words > MOST_WORDS || t.includes('\ue000')) return false
    return seen.has(t) ? false : seen.add(t)
  })
}

function candidate(words: string, direct: boolean, speaker: string | null): Candidate {
  const text = words.trim().replace(/\s+/g, ' ')
  const signs = SIGNS.reduce((sum, [sign, weight]) => sum + (sign.test(text) ? weight : 0), 0)
  return { text, direct, speaker, weight: signs + (direct ? DIRECT : 0) }
}

interface Paragraph {
  readonly words: string
  readonly speaker: string | null
  readonly reporter: boolean
}

/** Paragraphs without headings, list marks and speakers' names; whoever has a byline is a reporter. */
function paragraphsOf(text: string): readonly Paragraph[] {
  const reporters = new Set<string>()
  return text.split(/\r?\n\s*\n/).flatMap((block): readonly Paragraph[] => {
    const lines = block.split(/\r?\n/).filter((line) => !/^\s*(#|```|[-=*_]{3,}\s*$|©)/.test(line))
    const whole = lines.map((line) => line.replace(/^\s*(?:[-*+>]|\d+[.)])\s+/, '').trim()).join(' ')
    const label = /^([A-Z][A-Z.'’-]*(?: [A-Z][A-Z.'’-]*)*)((?:, [A-Z]+)?):\s/.exec(whole)
    if (!label) return whole.trim() === '' ? [] : [{ words: whole, speaker: null, reporter: false }]
    const name = label[1]!
    const last = name.split(' ').at(-1)!
    if (/BYLINE|HOST|REPORTER|ANCHOR/.test(label[2]!)) reporters.add(last)
    return [{ words: whole.slice(label[0].length), speaker: titled(name), reporter: reporters.has(last) }]
  })
}

/** MAYOR ADA STONE -> Mayor Ada Stone */
const titled = (name: string): string => name.replace(/\p{L}+/gu, (word) => word[0]! + word.slice(1).toLowerCase())

const SHORT = /(?:\b(?:Mr|Mrs|Ms|Dr|St|No|Art|U\.S|U\.K|a\.m|p\.m|e\.g|i\.e)|\b[A-Z])\.$/

/** A paragraph's sentences, each with its full stop. */
function sentencesOf(words: string): readonly string[] {
  const sentences: string[] = []
  let open = ''
  for (const part of words.split(/(?<=[.!?]['’]?)\s+(?=[\p{Lu}\d'‘\ue000])/u)) {
    open = open === '' ? part : `${open} ${part}`
    if (SHORT.test(open)) continue
    sentences.push(open)
    open = ''
  }
  if (/[.!?:;]['’]?$/.test(open.trim())) sentences.push(open)
  return sentences.filter((sentence) => /[.!?]['’]?$/.test(sentence.trim()))
}
