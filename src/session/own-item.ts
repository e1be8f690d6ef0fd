// A scenario that somebody brought, as an entry of the chooser. Words whose document did not come with it are marked before their publisher.

import type { Handed, HandedAnswer, Received } from '../scenario/received.ts'
import { shelfItemOf } from './shelf-item.ts'
import type { Loaded, Own, ShelfItem } from './state.ts'

/** Whatever reads a scenario's file. */
export type ReadHanded = (handed: Handed) => Promise<HandedAnswer>

/** The entry; null where an error stands in the scenario's way. `mark`: a publisher whose words are not verified. */
export function ownItem(received: Received, mark: (publisher: string) => string): ShelfItem | null {
  const { scenario, sha256, packed, unverified } = received
  if (!scenario || sha256 === null || packed === null) return null
  const sources = scenario.sources.map((source) =>
    unverified.includes(source.id) ? { ...source, publisher: mark(source.publisher) } : source,
  )
  return { ...shelfItemOf({ scenario: { ...scenario, sources }, sha256 }), own: { packed, sha256, unverified } }
}

/** The entry of a scenario that was brought earlier: what the chooser shows of it at once, and its game when it is played, checked anew. */
export function reshelved(
  item: Omit<ShelfItem, 'load' | 'own'>,
  own: Own,
  read: ReadHanded,
  mark: (publisher: string) => string,
): ShelfItem {
  const load = async (): Promise<Loaded> => {
    const bytes = new TextEncoder().encode(own.packed)
    const answer = await read({ scenario: { name: `${item.id}.json`, bytes }, documents: [], lock: null })
    if (typeof answer === 'string' || answer.sha256 !== own.sha256) throw new Error(item.title)
    return ownItem({ ...answer, unverified: own.unverified }, mark)!.load()
  }
  return { ...item, own, load }
}
