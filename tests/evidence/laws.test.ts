// The laws of quoting: what stands in a source is found, and no changed number ever passes. On invented odd texts and on whole documents.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutsNumberAt } from '../../src/evidence/cuts.ts'
import { fold } from '../../src/evidence/fold.ts'
import type { SourceText } from '../../src/evidence/source-text.ts'
import { foldedStretch, readSource } from '../../src/evidence/source-text.ts'
import { isVerified } from '../../src/evidence/status.ts'
import { verifyQuote } from '../../src/evidence/verify.ts'
import { codePoints, graphemeEdges, openDocuments, realDocuments, tideMill } from './documents.ts'
import { oddText } from './odd-text.ts'

const MARK = /\[\s*(\u2026|\.\.\.)\s*\]/
const edgeTrim = (text: string): string => text.replace(/^[\s\u0085]+|[\s\u0085]+$/g, '')

interface Document {
  readonly source: SourceText
  readonly edges: readonly number[] // of graphemes
}

interface Part extends Document {
  readonly start: number
  readonly part: string
}

const documentOf = (text: string): Document => ({ source: readSource(text), edges: graphemeEdges(text) })

/** A document and a part of it between grapheme edges, at most 160 of them, that a law may be asked of. */
const partOf = (document: fc.Arbitrary<Document>): fc.Arbitrary<Part> =>
  fc.tuple(document, fc.nat(), fc.nat(160)).map(([{ source, edges }, from, length]) => {
    const first = from % edges.length
    const start = edges[first]!
    const part = source.text.slice(start, edges[Math.min(first + length, edges.length - 1)])
    const shown = () => JSON.stringify({ text: source.text.length < 100 ? source.text : 'a document', start, part })
    return { source, edges, start, part, [fc.toStringMethod]: shown }
  })

/** Not blank, no mark of omission, no number cut. */
function mayBeQuoted({ source: { folded }, start, part }: Part): boolean {
  if (fold(part).trim() === '' || MARK.test(part)) return false
  const lead = part.length - part.replace(/^[\s\u0085]+/, '').length
  const own = foldedStretch(folded, { start: start + lead, end: start + lead + edgeTrim(part).length })
  return !cutsNumberAt(folded.text, own.start) && !cutsNumberAt(folded.text, own.end)
}

function isFound({ source, part }: Part): void {
  const { text } = source
  const { status, start, end, detail } = verifyQuote({ exact: part }, source)
  if (status === 'exact') expect(codePoints(text, start!, end!)).toBe(edgeTrim(part))
  else {
    expect(status).toBe('ambiguous')
    expect(detail?.places?.length).toBeGreaterThan(1)
    expect(detail?.places?.map((place) => codePoints(text, place.start, place.end))).toContain(edgeTrim(part))
  }
}

/** What an ambiguous quote is told to add singles out one of its places. */
function isDecided({ source, part }: Part): void {
  const { status, detail, fix } = verifyQuote({ exact: part }, source)
  if (status !== 'ambiguous' || !fix) return
  const found = verifyQuote({ exact: part, ...fix }, source)
  expect(isVerified(found.status)).toBe(true)
  expect({ start: found.start, end: found.end }).toEqual(detail?.places?.[0])
}

/** The same words in other letters: quotation marks, dashes and spaces as a word processor or a mail would write them. */
const retyped = (part: string): string =>
  part
    .replace(/["\u201c\u201d]/g, '\u201e')
    .replace(/['\u2019]/g, '\u2018')
    .replace(/ /g, '\u00a0 ')
    .normalize('NFD')

const documents = (
  [
    ['an invented document', [tideMill]],
    ['the documents of the open example', openDocuments],
    ['the documents of the first scenario', realDocuments],
  ] as const
).flatMap(([name, texts]) => (texts.length > 0 ? [[name, texts.map(documentOf)] as const] : []))

it('whatever stands in an odd text is found there', () => {
  fc.assert(
    fc.property(partOf(oddText(30).map(documentOf)).filter(mayBeQuoted), (part) => {
      isFound(part)
      isDecided(part)
    }),
    { numRuns: 1500 },
  )
})

describe.each(documents)('%s', (_, all) => {
  const drawn = partOf(fc.constantFrom(...all))

  it('whatever stands in it is found there', () => {
    fc.assert(
      fc.property(drawn.filter(mayBeQuoted), (part) => {
        isFound(part)
        isDecided(part)
        expect(['exact', 'normalized', 'ambiguous']).toContain(
          verifyQuote({ exact: retyped(part.part) }, part.source).status,
        )
      }),
      { numRuns: 300 },
    )
  })

  it('a changed digit, letter case or accent is never verified', () => {
    const changed = fc
      .tuple(drawn.filter(mayBeQuoted), fc.nat(), fc.nat(8))
      .filter(([{ part }]) => /[0-9a-z]/.test(part))
    fc.assert(
      fc.property(changed, ([{ source, part }, which, by]) => {
        const digits = [...part.matchAll(/[0-9]/g)]
        const letters = [...part.matchAll(/[a-z]/g)]
        const { index, 0: old } = (digits.length > 0 ? digits : letters)[which % (digits.length || letters.length)]!
        const others = digits.length > 0 ? [String((Number(old) + 1 + by) % 10)] : [old.toUpperCase(), `${old}\u0304`]
        for (const other of others) {
          const forged = part.slice(0, index) + other + part.slice(index + 1)
          if (source.folded.text.includes(fold(forged).trim())) continue // stands there, too
          expect(isVerified(verifyQuote({ exact: forged }, source).status)).toBe(false)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('what is near is shown in the words of the source, where they stand', () => {
    fc.assert(
      fc.property(
        drawn.filter(({ part }) => / \p{L}{4,} /u.test(part)),
        ({ source, part }) => {
          const { status, detail } = verifyQuote({ exact: part.replace(/ \p{L}{4,} /u, ' zyx ') }, source)
          if (status !== 'near') return
          const [place] = detail!.places!
          expect(codePoints(source.text, place!.start, place!.end)).toBe(detail!.says)
        },
      ),
      { numRuns: 60 },
    )
  })
})
