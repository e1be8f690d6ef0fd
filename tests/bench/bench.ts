// What a benchmark file offers to run.ts, and the few tools they share.

import { measure } from 'mitata'

/** A benchmark: prints its lines through `say`. Throws if a fast answer is not the slow one's. */
export interface Bench {
  readonly name: string
  readonly run: (say: (line: string) => void) => Promise<void>
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Median time of a call in milliseconds, over at least `samples` calls. */
export async function millisecondsOf(call: () => unknown, samples = 5): Promise<number> {
  const stats = await measure(call, { min_samples: samples, max_samples: 1000, min_cpu_time: 50e6, warmup_samples: 1 })
  return stats.p50 / 1e6
}

export interface Pairing {
  readonly slow: number // median, ms
  readonly fast: number
  readonly ratio: number // median of the rounds' ratios slow / fast
}

/** Times two ways in turns, so that what else the machine does hits both; the median of the rounds' ratios. */
export async function paired(
  slow: () => Promise<number>,
  fast: () => Promise<number>,
  rounds: number,
): Promise<Pairing> {
  const times: { readonly slow: number; readonly fast: number }[] = []
  for (let n = 0; n < rounds; n++) times.push({ slow: await slow(), fast: await fast() })
  return {
    slow: median(times.map((t) => t.slow)),
    fast: median(times.map((t) => t.fast)),
    ratio: median(times.map((t) => t.slow / t.fast)),
  }
}

/** The two must be the same to the letter; what is fast and wrong is no result. */
export function mustMatch(what: string, fast: unknown, slow: unknown): void {
  const [a, b] = [JSON.stringify(fast), JSON.stringify(slow)]
  if (a !== b) throw new Error(`${what}: got ${a}, the baseline says ${b}`)
}

/** Columns of a table, the first to the left and the others to the right. */
export const columns = (cells: readonly string[], width = 13): string =>
  cells.map((cell, n) => (n === 0 ? cell.padEnd(26) : cell.padStart(width))).join(' ')
