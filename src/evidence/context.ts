// The neighbours of a quote (TextQuoteSelector of the W3C Web Annotation model): do they fit a place, and which are the fewest that decide?

import { bare, jointsOf } from './line-ends.ts'
import type { Match, Words } from './locate.ts'
import { readWords } from './locate.ts'
import type { SourceText } from './source-text.ts'
import { sourceStretch } from './source-text.ts'

/** What stands before and after a quote; empty = says nothing. */
export interface Context {
  readonly prefix: string
  readonly suffix: string
}

/** Neighbours that single one place out. */
export interface Deciding {
  readonly prefix?: string
  readonly suffix?: string
}

/** The test whether a match stands between these neighbours. White space between context and quote does not matter. */
export function fits(context: Context, source: SourceText): (match: Match) => boolean {
  if (context.prefix === '' && context.suffix === '') return () => true
  const prefix = readWords(context.prefix)
  const suffix = readWords(context.suffix)
  return (match) => endsBefore(prefix, source, match.folded.start) && beginsAfter(suffix, source, match.folded.end)
}

function endsBefore(prefix: Words, source: SourceText, edge: number): boolean {
  const { text } = source.folded
  const end = text[edge - 1] === ' ' ? edge - 1 : edge
  if (prefix.text === '' || (prefix.text.length <= end && text.startsWith(prefix.text, end - prefix.text.length)))
    return true
  const nearby = joinedText(source, end - 2 * prefix.text.length - SLACK, end, prefix)
  return nearby?.endsWith(bare(prefix.text, prefix.joints).text) ?? false
}

function beginsAfter(suffix: Words, source: SourceText, edge: number): boolean {
  const { text } = source.folded
  const start = text[edge] === ' ' ? edge + 1 : edge
  if (suffix.text === '' || text.startsWith(suffix.text, start)) return true
  const nearby = joinedText(source, start, start + 2 * suffix.text.length + SLACK, suffix)
  return nearby?.startsWith(bare(suffix.text, suffix.joints).text) ?? false
}

const SLACK = 20
const LONGEST_CONTEXT = 2000

/** Some of the source with its line-end hyphens read as joined; null where there are none, or the context is no context any more. */
function joinedText(source: SourceText, from: number, to: number, context: Words): string | null {
  if ((source.joints.size === 0 && context.joints.size === 0) || context.text.length > LONGEST_CONTEXT) return null
  const { text, starts, ends } = source.folded
  const start = Math.max(0, from)
  const part = { text: text.slice(start, to), starts: starts.subarray(start, to), ends: ends.subarray(start, to) }
  return bare(part.text, jointsOf(source.text, part)).text
}

const MOST_COMPARED = 1000 // places
const LONGEST_DECIDING = 300 // folded units

/**
 * The fewest neighbouring words, before or after, whichever are shorter, that only this one of the matches has; both sides if one
 * is not enough; null if 300 characters a side decide nothing. In the source's own words, white space evened out.
 */
export function decidingContext(match: Match, all: readonly Match[], source: SourceText): Deciding | null {
  if (all.length > MOST_COMPARED) return null
  const others = all.filter((other) => other !== match)
  if (others.length === 0) return {}
  const prefix = wordsBefore(source, match, Math.max(...others.map((other) => alikeBefore(source, match, other))))
  const suffix = wordsAfter(source, match, Math.max(...others.map((other) => alikeAfter(source, match, other))))
  const choices: Deciding[] = [{ suffix }, { prefix }]
  if (prefix.length < suffix.length) choices.reverse()
  choices.push({ prefix, suffix })
  return choices.find((choice) => decides(choice, match, all, source)) ?? null
}

function decides(choice: Deciding, match: Match, all: readonly Match[], source: SourceText): boolean {
  const { prefix = '', suffix = '' } = choice
  if (prefix === '' && suffix === '') return false
  const fitting = all.filter(fits({ prefix, suffix }, source))
  return fitting.length === 1 && fitting[0] === match
}

function alikeBefore(source: SourceText, one: Match, other: Match): number {
  const { text } = source.folded
  const [a, b] = [skipBack(text, one.folded.start), skipBack(text, other.folded.start)]
  let alike = 0
  while (alike < LONGEST_DECIDING && a - alike > 0 && text[a - alike - 1] === text[b - alike - 1]) alike++
  return alike
}

function alikeAfter(source: SourceText, one: Match, other: Match): number {
  const { text } = source.folded
  const [a, b] = [skip(text, one.folded.end), skip(text, other.folded.end)]
  let alike = 0
  while (alike < LONGEST_DECIDING && a + alike < text.length && text[a + alike] === text[b + alike]) alike++
  return alike
}

const skipBack = (text: string, edge: number): number => (text[edge - 1] === ' ' ? edge - 1 : edge)
const skip = (text: string, edge: number): number => (text[edge] === ' ' ? edge + 1 : edge)

/** The words just before a match: one unit more than `alike`, then on to the beginning of the word. */
function wordsBefore(source: SourceText, match: Match, alike: number): string {
  const { text } = source.folded
  const end = skipBack(text, match.folded.start)
  let start = Math.max(0, end - alike - 1)
  while (start > 0 && end - start < LONGEST_DECIDING && text[start - 1] !== ' ') start--
  return wordsOf(source, start, end)
}

function wordsAfter(source: SourceText, match: Match, alike: number): string {
  const { text } = source.folded
  const start = skip(text, match.folded.end)
  let end = Math.min(text.length, start + alike + 1)
  while (end < text.length && end - start < LONGEST_DECIDING && text[end] !== ' ') end++
  return wordsOf(source, start, end)
}

function wordsOf(source: SourceText, start: number, end: number): string {
  if (start >= end) return ''
  const own = sourceStretch(source.folded, { start, end })
  return source.text.slice(own.start, own.end).replace(/\s+/g, ' ').trim()
}
