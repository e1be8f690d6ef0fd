// The table sheet: a whole game on paper. What the players fill in; then, for the judge, how to score it with the tables.

import { openingIssues } from '../../engine/negotiation.ts'
import { quotaOf } from '../../engine/ratification.ts'
import { furtherSheet, paperOf } from './document.ts'
import { type Html, html } from './html.ts'
import { judgeSheets } from './judge-sheets.ts'
import { letterOf, type PackSource, type Paper } from './pack-source.ts'

export function tableSheet(source: PackSource): Paper {
  const { words } = source
  const content = html`${furtherSheet(players(source))}${furtherSheet(rounds(source))}${judgeSheets(source)}`
  return paperOf(source, 'table-sheet.html', words.say('pack-table'), content)
}

const cells = (count: number): Html => html`${Array.from({ length: count }, () => html`<td></td>`)}`

/** Rules of the game, the options by number and letter, the openings. */
function players(source: PackSource): Html {
  const { scenario, words } = source
  const { say } = words
  const seats = scenario.leaders
  const { rounds: most, consultations, renegotiations } = scenario.bargaining
  const options = scenario.issues.map(
    (issue, k) =>
      html`<tr><th scope="row">${k + 1}. ${issue.title}</th><td>${issue.options.map((option, o) => html`<b>${letterOf(o)}</b> ${option.label}${option.noDeal ? html` <small>(${say('pack-no-deal')})</small>` : null}${o < issue.options.length - 1 ? ' \u00b7 ' : ''}`)}</td></tr>`,
  )
  const openings = openingIssues(scenario).map((id) => {
    const k = scenario.issues.findIndex((issue) => issue.id === id)
    return html`<tr><th scope="row">${k + 1}. ${scenario.issues[k]!.title}</th>${seats.map(() => cells(2))}</tr>`
  })
  const steps = [
    say('pack-paper-1'),
    say('pack-paper-2'),
    say('pack-paper-3', { rounds: most }),
    say('pack-paper-4'),
    say('pack-paper-5', { consultations }),
    say('pack-paper-6'),
    scenario.bargaining.lastLook && say('pack-paper-7'),
    say('pack-paper-8', { renegotiations }),
  ]
  return html`<p class="over">${scenario.title}</p><h1>${say('pack-table')}</h1><p>${say('pack-table-say')}</p>
<ol>${steps.map((text) => text && html`<li>${text}</li>`)}</ol>
<h2>${say('pack-options')}</h2><table class="tight"><tbody>${options}</tbody></table>
<h2>${say('pack-openings')}</h2><table class="tight blank"><thead><tr><td></td>${seats.map(({ side }, i) => html`<th scope="col" colspan="2" class="by-${i}"><span class="side">${side}</span></th>`)}</tr><tr><td></td>${seats.map(() => html`<th scope="col">${say('pack-letter')}</th><th scope="col">${say('pack-quote-number')}</th>`)}</tr></thead><tbody>${openings}<tr><th scope="row">${say('pack-priorities')}</th>${seats.map(() => html`<td colspan="2"></td>`)}</tr></tbody></table>`
}

/** The lines of bargaining, the text in force, signatures and votes. */
function rounds(source: PackSource): Html {
  const { scenario, words } = source
  const { say } = words
  const seats = scenario.leaders
  const turns = scenario.bargaining.rounds * seats.length
  const first = seats.findIndex(({ id }) => id === scenario.bargaining.opens)
  const lines = Array.from({ length: turns }, (_, turn) => {
    const seat = (first + turn) % seats.length
    return html`<tr><td class="n">${Math.floor(turn / seats.length) + 1}</td><td class="by-${seat}"><span class="side">${seats[seat]!.side}</span></td>${cells(4)}</tr>`
  })
  const extra = html`<tr><td class="n">+</td>${cells(5)}</tr>`
  const homes = seats.filter(({ id }) => quotaOf(scenario, id) !== null)
  return html`<h1>${say('pack-bargaining')}</h1><p>${say('pack-bargaining-say')}</p>
<table class="tight ${turns > 10 ? 'many-turns' : 'tall'}"><thead><tr><th scope="col">${say('pack-round')}</th><th scope="col">${say('pack-side')}</th><th scope="col">${say('pack-package')}</th><th scope="col">${say('pack-quote-number')}</th><th scope="col">${say('pack-answer')}</th><th scope="col">${say('pack-reason')}</th></tr></thead><tbody>${lines}${extra}${extra}</tbody></table>
<h2>${say('pack-text')}</h2><p>${say('pack-text-say')}</p><table class="tight blank"><thead><tr>${scenario.issues.map((issue, k) => html`<th scope="col">${k + 1}. ${issue.title}</th>`)}</tr></thead><tbody>${[1, 2].map(() => html`<tr>${cells(scenario.issues.length)}</tr>`)}</tbody></table>
<h2>${say('pack-signing')}</h2><table class="tight blank"><thead><tr>${seats.map(({ side }) => html`<th scope="col">${say('pack-signed', { side })}</th>`)}${homes.map(({ side }) => html`<th scope="col">${say('pack-yes-weight', { side })}</th>`)}</tr></thead><tbody><tr>${cells(seats.length + homes.length)}</tr></tbody></table>
<h2>${say('pack-scores')}</h2><table class="tight blank"><thead><tr><td></td>${['record', 'evidence', 'deal', 'home'].map((score) => html`<th scope="col">${say(`class-spread-${score}`)}</th>`)}</tr></thead><tbody>${seats.map(({ side }) => html`<tr><th scope="row">${side}</th>${cells(4)}</tr>`)}</tbody></table>`
}
