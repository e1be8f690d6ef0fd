// Every outcome in order, a block at a time: the last issues' sums are worked out once, the first issues' are carried along.

import type { Measure } from '../engine/worth.ts'
import { spaceOf } from './outcome-space.ts'

const LARGEST_BLOCK = 2048

/** A run of neighbouring outcomes. The object and its arrays are reused from block to block. */
export interface Block {
  start: number // index of the first outcome
  readonly size: number
  readonly first: number[] // the first outcome; the issues from `split` on run through all their options
  readonly split: number
  readonly units: readonly Float64Array[] // worth by actor and place in the block; exact integers
}

/** A linkage as the block sees it: on when the carried issues match, for some places. */
interface BlockLink {
  readonly when: readonly { readonly issue: number; readonly option: number }[]
  readonly places: Int32Array
  readonly units: number
}

/** Sums over the issues from `split` on, by place in the block. */
function lowSums(measure: Measure, sizes: readonly number[], split: number): Float64Array {
  let sums = new Float64Array(1)
  for (let k = split; k < sizes.length; k++) {
    const size = sizes[k]!
    const next = new Float64Array(sums.length * size)
    for (let j = 0; j < sums.length; j++)
      for (let o = 0; o < size; o++) next[j * size + o] = sums[j]! + measure.table[k]![o]!
    sums = next
  }
  return sums
}

function blockLinks(measure: Measure, sizes: readonly number[], split: number, size: number): readonly BlockLink[] {
  const { strides } = spaceOf(sizes)
  return measure.links.map(({ when, units }) => {
    const inside = when.filter((w) => w.issue >= split)
    const matches = (place: number) =>
      inside.every((w) => Math.floor(place / strides[w.issue]!) % sizes[w.issue]! === w.option)
    return {
      when: when.filter((w) => w.issue < split),
      places: Int32Array.from(Array.from({ length: size }, (_, place) => place).filter(matches)),
      units,
    }
  })
}

/** How a space is cut: the issues from `split` on run inside a block of `size` outcomes. */
export function blockShape(sizes: readonly number[]): { readonly split: number; readonly size: number } {
  let split = sizes.length
  let size = 1
  while (split > 0 && (size === 1 || size * sizes[split - 1]! <= LARGEST_BLOCK)) size *= sizes[--split]!
  return { split, size }
}

/** Calls `visit` with each block in order. Work: about an addition an outcome and actor. */
export function forEachBlock(
  sizes: readonly number[],
  measures: readonly Measure[],
  visit: (block: Block) => void,
): void {
  const { split, size } = blockShape(sizes)
  const low = measures.map((measure) => lowSums(measure, sizes, split))
  const links = measures.map((measure) => blockLinks(measure, sizes, split, size))
  const units = measures.map(() => new Float64Array(size))
  const carried = Array.from({ length: split + 1 }, () => new Float64Array(measures.length)) // [k]: over issues before k
  const block: Block = { start: 0, size, first: sizes.map(() => 0), split, units }
  const { count } = spaceOf(sizes)
  let from = 0
  for (; block.start < count; block.start += size) {
    for (let k = from; k < split; k++)
      for (let a = 0; a < measures.length; a++)
        carried[k + 1]![a] = carried[k]![a]! + measures[a]!.table[k]![block.first[k]!]!
    for (let a = 0; a < measures.length; a++) {
      fill(units[a]!, low[a]!, carried[split]![a]!)
      for (const link of links[a]!)
        if (link.when.every((w) => block.first[w.issue] === w.option)) raise(units[a]!, link)
    }
    visit(block)
    from = split - 1
    while (from >= 0 && block.first[from] === sizes[from]! - 1) block.first[from--] = 0
    if (from >= 0) block.first[from] = block.first[from]! + 1
  }
}

function fill(units: Float64Array, low: Float64Array, base: number): void {
  for (let j = 0; j < units.length; j++) units[j] = base + low[j]!
}

function raise(units: Float64Array, link: BlockLink): void {
  const { places } = link
  for (let p = 0; p < places.length; p++) units[places[p]!] = units[places[p]!]! + link.units
}
