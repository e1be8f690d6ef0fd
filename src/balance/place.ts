// Where in the file a problem of balance stands.

import type { Place } from '../scenario/problem.ts'
import type { Path } from '../scenario/tree.ts'

/** Where a value of the file stands (Reading.placeOf). */
export type PlaceOf = (path: Path) => Place | null

/** The place of the value, or of the nearest thing around it that the file has. */
export function nearest(placeOf: PlaceOf, path: Path): Place {
  for (let length = path.length; length > 0; length--) {
    const place = placeOf(path.slice(0, length))
    if (place) return place
  }
  return { line: 1, column: 1 }
}
