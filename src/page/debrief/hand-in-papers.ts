// What a finished game hands in, made when the last page of the debrief is read: codes, their pictures, the log. Loaded late: it is heavy.

import qrcode from 'qrcode-generator'
import type { LeaderId } from '../../scenario/scenario.ts'
import { codeAddress, decisionLog, resultCode } from '../../session/hand-in.ts'
import type { Game } from '../../session/state.ts'
import logWords from '../../wording/en-log.ftl?raw'
import { wordsFrom } from '../../wording/words.ts'
import { IN_ONE_FILE, IN_PACKAGE } from '../addresses.ts'

export interface QrPicture {
  readonly size: number // modules on a side, without the quiet zone
  readonly path: string // of an SVG whose unit is one module
}

export interface Paper {
  readonly seat: LeaderId
  readonly side: string
  readonly code: string
  readonly qr: QrPicture
}

/** The dark modules as one path, a run of a row at a time. */
export function qrPicture(text: string): QrPicture {
  const qr = qrcode(0, 'M')
  qr.addData(text, 'Byte')
  qr.make()
  const size = qr.getModuleCount()
  let path = ''
  for (let row = 0; row < size; row++)
    for (let from = 0; from < size; ) {
      let to = from
      while (to < size && qr.isDark(row, to)) to++
      if (to > from) path += `M${from} ${row}h${to - from}v1h${from - to}z`
      from = Math.max(to, from + 1)
    }
  return { size, path }
}

/** One paper for each seat that a person played. A page from a stick has no address to give: its picture holds the code alone. */
export function papersOf(game: Game, page: string): readonly Paper[] {
  return (game.ending?.scenario.leaders ?? []).flatMap(({ id, side }) => {
    const code = resultCode(game, id)
    if (code === null) return []
    const text = /^https?:/.test(page) && !IN_ONE_FILE && !IN_PACKAGE ? codeAddress(page, code) : code
    return [{ seat: id, side, code, qr: qrPicture(text) }]
  })
}

/** The seat's decisions and quotes as CSV. */
export const logOf = (game: Game, seat: LeaderId): string => decisionLog(game, seat, wordsFrom(logWords)) ?? ''
