// From a model to all that stands on the stage and all that may be tapped. Pure: the same model and panel, the same picture.

import { backdrop } from './backdrop.ts'
import { buttons } from './buttons.ts'
import { hand } from './cards.ts'
import { clerk } from './clerk.ts'
import { curtain } from './curtain.ts'
import { deskPapers } from './desk-papers.ts'
import { figures } from './figures.ts'
import { type Craft, frameFor, type HomeShown } from './frame.ts'
import { homeFront } from './home-front.ts'
import { laidCards } from './laid-cards.ts'
import { largest } from './larger-type.ts'
import type { Arrangement, Item } from './item.ts'
import type { Measure } from './lettering.ts'
import { medals } from './medals.ts'
import type { StageModel } from './model.ts'
import { outcomeMap } from './outcome-map.ts'
import { pennants } from './pennants.ts'
import { offer } from './package.ts'
import { reveal } from './reveal.ts'
import { placedSheet } from './rows.ts'
import { signing } from './signing.ts'
import { statements, statementsTall } from './statements.ts'
import { strip } from './strip.ts'
import { table } from './table.ts'
import { marks } from './tokens.ts'
import { tracks } from './tracks.ts'
import { vote } from './vote.ts'

/** While cards are dealt out the package stands behind them, without its citation. */
function offerOverHand(craft: Craft): readonly Item[] {
  const { model, frame } = craft
  const brief = { ...craft, model: { ...model, offer: model.offer && { ...model.offer, citation: null } } }
  return offer(brief, frame.desk.y - 28 * frame.type)
}

/** A desk flag or a name tent that a paper would cut is taken away. */
function withoutCutFlags(items: readonly Item[]): readonly Item[] {
  const papers = items.filter((item) => PAPERS.some((key) => item.key.startsWith(key)))
  const cut = (flag: Item): boolean =>
    papers.some(
      (p) =>
        p.x < flag.x + flag.width - 6 &&
        flag.x + 6 < p.x + p.width &&
        p.y < flag.y + flag.height * 0.85 &&
        flag.y < p.y + p.height,
    )
  const small = (item: Item): boolean =>
    (item.key.startsWith('flag:') && item.depth <= 10) || item.key.startsWith('tent:')
  return items.filter((item) => !small(item) || !cut(item))
}

const PAPERS = [
  'offer:',
  'cited:',
  'document',
  'front-page',
  'board:',
  'map',
  'sheet',
  'medal',
  'card:',
  'hand',
  'clerk',
  'statement:',
]

/** Does the text end above the table's front? */
function textFits(craft: Craft): boolean {
  const { desk } = craft.frame
  const sheet = craft.model.paper || craft.model.map ? null : placedSheet(craft)
  return !sheet || sheet.box.y + sheet.box.height <= desk.y + desk.height + 1
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
    const craft = (shown: HomeShown): Craft => ({
      model,
      frame: frameFor(model, width, height, measure, size, shown),
      measure,
      page,
    })
    // home gives way to words that need its room: first its people, then their names
    const whole = craft('whole')
    if (whole.frame.home.height === 0) return arranged(whole)
    if (!statementsFit(whole)) return arranged(craft('none'))
    if (textFits(whole)) return arranged(whole)
    const names = craft('names')
    return arranged(textFits(names) ? names : craft('none'))
  }
  return text > 1 ? largest(at, text, width, height, measure) : at(1)
}

function arranged(craft: Craft): Arrangement {
  const { model, frame } = craft
  const wall = [...backdrop(craft), ...figures(craft)]
  const wood = table(craft)
  const raised = model.scene === 'reveal' && frame.shape !== 'strip' ? frame.chest : frame.desk.y // flags ask for room
  const sheet = placedSheet(craft, { y: raised, height: frame.desk.y + frame.desk.height - raised })
  const opened = model.statements.filter((s) => s.card).length
  const readAlone = opened > (frame.shape === 'tall' ? 0 : 2)
  const written =
    sheet &&
    !readAlone && // no room for the text beside it
    (model.hand === null || model.scene === 'opening' || frame.shape === 'strip') &&
    model.paper === null &&
    model.map === null &&
    model.scene !== 'vote'
      ? sheet
      : null
  const text = written ? tracks(craft, written) : { items: [], targets: [] }
  const under = written ? written.box.y + written.box.height : frame.desk.y + 8 * frame.type
  const cards = hand(craft, under)
  const put = model.hand && !written ? offerOverHand(craft) : offer(craft, (written?.box.y ?? frame.desk.y) - 2)
  const papers = deskPapers(craft)
  const pressed = buttons(craft)
  const home = homeFront(craft)
  const map = outcomeMap(craft)
  return {
    items: withoutCutFlags([
      ...wall,
      ...wood.items,
      ...(written ? laidCards(craft, written) : []),
      ...text.items,
      ...(written ? [...marks(craft, written), ...reveal(craft, written)] : []),
      ...statements(craft, under),
      ...put,
      ...cards.items,
      ...papers.items,
      ...signing(craft),
      ...vote(craft),
      ...medals(craft),
      ...(written ? pennants(craft, written) : []),
      ...map.items,
      ...clerk(craft, Math.min(frame.desk.y, ...put.map((item) => item.y))),
      ...home.items,
      ...curtain(craft),
      ...pressed.items,
      ...strip(craft),
    ]),
    targets: [
      ...pressed.targets,
      ...map.targets,
      ...cards.targets,
      ...papers.targets,
      ...text.targets,
      ...home.targets,
      ...wood.targets,
    ],
  }
}
