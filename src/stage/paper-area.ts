// Where a document lies. Pure.

import type { Box, Craft } from './frame.ts'

/** The place for a document: the desk and a little of the wall, not wider than is good to read. */
export function paperArea(craft: Craft, most = 640): Box {
  const { frame } = craft
  const width = Math.min(frame.desk.width, most * frame.type)
  const y = frame.desk.y
  return { x: (frame.width - width) / 2, y, width, height: frame.desk.y + frame.desk.height - y }
}
