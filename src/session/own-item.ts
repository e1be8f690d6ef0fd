// A scenario that somebody brought, as an entry of the chooser. Words whose document did not come with it are marked before their publisher.

import type { Received } from '../scenario/received.ts'
import { shelfItemOf } from './shelf-item.ts'
import type { ShelfItem } from './state.ts'

/** The entry; null where an error stands in the scenario's way. `mark`: a publisher whose words are not verified. */
export function ownItem(received: Received, mark: (publisher: string) => string): ShelfItem | null {
  const { scenario, sha256, packed, unverified } = received
  if (!scenario || sha256 === null || packed === null) return null
  const sources = scenario.sources.map((source) =>
    unverified.includes(source.id) ? { ...source, publisher: mark(source.publisher) } : source,
  )
  return { ...shelfItemOf({ scenario: { ...scenario, sources }, sha256 }), own: { packed, sha256, unverified } }
}
