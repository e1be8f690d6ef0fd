// The game that was played before this one, from the same seat or another: kept as its record, so that both can be laid side by side.

import { decodeRecord, type Record as GameRecord } from '../engine/record.ts'
import type { LeaderId } from '../scenario/scenario.ts'

export interface EarlierGame {
  readonly record: GameRecord
  readonly seat: LeaderId
  readonly freePlay: boolean
}

/** An earlier game from anything; null where it is none. Whether the rules allow its moves is for the replay to say. */
export function earlierGameFrom(value: unknown): EarlierGame | null {
  if (typeof value !== 'object' || value === null) return null
  const { record, seat, freePlay } = value as { readonly [key: string]: unknown }
  const decoded = decodeRecord(record)
  return decoded.ok && typeof seat === 'string' ? { record: decoded.value, seat, freePlay: freePlay === true } : null
}
