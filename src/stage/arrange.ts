// From a model to all that stands on the stage and all that may be tapped. Pure: the same model and panel, the same picture.

import { backdrop } from './backdrop.ts'
import { buttons } from './buttons.ts'
import { hand } from './cards.ts'
import { clerk } from './clerk.ts'
import { curtain } from './curtain.ts'
import { deskPapers } from './desk-papers.ts'
import { figures } from './figures.ts'
import { type Craft, frameFor } from './frame.ts'
import { homeFront } from './home-front.ts'
import { largest } from './larger-type.ts'
import type { Arrangement } from './item.ts'
import type { Measure } from './lettering.ts'
import type { StageModel } from './model.ts'
import { outcomeMap } from './outcome-map.ts'
import { offer, offerSize } from './package.ts'
import { reveal } from './reveal.ts'
import { placedSheet } from './rows.ts'
import { signing } from './signing.ts'
import { statements, statementsTall } from './statements.ts'
import { strip } from './strip.ts'
import { table } from './table.ts'
import { marks } from './tokens.ts'
import { tracks } from './tracks.ts'
import { vote } from './vote.ts'

/** The record lies higher than the text, to make room for flags; under a package that is being read the text lies lower. */
function sheetTop(craft: Craft): number {
  const { model, frame } = craft
  if (frame.shape === 'strip') return frame.desk.y
  if (model.scene === 'reveal') return frame.chest
  if (model.scene !== 'answering' || !model.sheet || !model.offer) return frame.desk.y
  const rows = model.sheet.rows.length
  const lowest = frame.desk.y + frame.desk.height - (132 + 21 * (rows - 1)) * frame.type
  return Math.max(frame.desk.y, Math.min(lowest, offerSize(craft, lowest - 6).height + 10))
}

/** While cards are dealt out the package stands behind them, without its citation, if it fits at all. */
function offerOverHand(craft: Craft): ReturnType<typeof offer> {
  const { model, frame } = craft
  const under = frame.desk.y - 28 * frame.type
  const brief = { ...craft, model: { ...model, offer: model.offer && { ...model.offer, citation: null } } }
  return offerSize(brief, under).height > under - 6 ? { items: [], targets: [] } : offer(brief, under)
}

/** Do the opened statements fit under their track? */
function statementsFit(craft: Craft): boolean {
  if (!craft.model.statements.some((s) => s.card)) return true
  const { desk } = craft.frame
  const sheet = placedSheet(craft)
  const under = sheet ? sheet.box.y + sheet.box.height : desk.y
  return under + 10 + statementsTall(craft) <= desk.y + desk.height
}

/** How an arrangement is asked for. */
export interface Wanted {
  readonly page?: number // which cards of the hand are up
  readonly text?: number // how many times larger the reader wants all type, 1..2
}

/** The arrangement for a panel of width x height CSS px. Type is as large as the reader wants it, or as fits without losing a word. */
export function arrange(
  model: StageModel,
  width: number,
  height: number,
  measure: Measure,
  { page = 0, text = 1 }: Wanted = {},
): Arrangement {
  const at = (size: number): Arrangement => {
    const craft = (shown: StageModel): Craft => ({
      model: shown,
      frame: frameFor(shown, width, height, measure, size),
      measure,
      page,
    })
    const whole = craft(model)
    // home gives way to words that need its room
    return arranged(model.crowds.length > 0 && !statementsFit(whole) ? craft({ ...model, crowds: [] }) : whole)
  }
  return text > 1 ? largest(at, text, width, height, measure) : at(1)
}

function arranged(craft: Craft): Arrangement {
  const { model, frame } = craft
  const wall = [...backdrop(craft), ...figures(craft)]
  const wood = table(craft)
  const raised = sheetTop(craft)
  const sheet = placedSheet(craft, { y: raised, height: frame.desk.y + frame.desk.height - raised })
  const bottom = frame.desk.y + frame.desk.height
  const opened = model.statements.filter((s) => s.card).length
  const readAlone = opened > (frame.shape === 'tall' ? 0 : 2)
  const packed =
    frame.shape !== 'strip' && model.scene === 'answering' && offerSize(craft, raised - 6).height > raised - 8
  const alone = readAlone || packed // no room for the text beside it
  const written =
    sheet &&
    !alone &&
    (model.hand === null || model.scene === 'opening' || frame.shape === 'strip') &&
    model.paper === null &&
    model.map === null &&
    model.scene !== 'vote'
      ? sheet
      : null
  const text = written ? tracks(craft, written) : { items: [], targets: [] }
  const under = written ? written.box.y + written.box.height : frame.desk.y + 8 * frame.type
  const cards = hand(craft, under)
  const middle = bottom - Math.max(0, frame.desk.height - offerSize(craft, bottom - 6).height) * 0.45
  const put =
    model.hand && !written ? offerOverHand(craft) : offer(craft, packed ? middle : (written?.box.y ?? frame.desk.y) - 2)
  const papers = deskPapers(craft)
  const pressed = buttons(craft)
  const home = homeFront(craft)
  const map = outcomeMap(craft)
  return {
    items: [
      ...wall,
      ...wood.items,
      ...text.items,
      ...(written ? [...marks(craft, written), ...reveal(craft, written)] : []),
      ...statements(craft, under),
      ...put.items,
      ...cards.items,
      ...papers.items,
      ...signing(craft),
      ...vote(craft),
      ...map.items,
      ...clerk(craft, Math.min(frame.desk.y, ...put.items.map((item) => item.y))),
      ...home.items,
      ...curtain(craft),
      ...pressed.items,
      ...strip(craft),
    ],
    targets: [
      ...pressed.targets,
      ...map.targets,
      ...cards.targets,
      ...papers.targets,
      ...put.targets,
      ...text.targets,
      ...home.targets,
      ...wood.targets,
    ],
  }
}
