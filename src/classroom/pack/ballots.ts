// Ballots: a card a home group, with its points and the slips from which its threshold is drawn; and slips for a vote of the class.

import type { Group } from '../../scenario/scenario.ts'
import { furtherSheet, paperOf, sheet } from './document.ts'
import { type Html, html } from './html.ts'
import { letterOf, type PackSource, type Paper } from './pack-source.ts'

export function ballots(source: PackSource): Paper {
  const { scenario, words } = source
  const { say } = words
  const slips = Array.from(
    { length: 8 },
    () =>
      html`<div class="card"><p><b>${say('pack-vote')}</b></p><p>\u25a1 ${say('pack-vote-accept')}</p><p>\u25a1 ${say('pack-vote-decline')} <small>${say('pack-vote-because')}</small></p><p>\u25a1 ${say('pack-vote-challenge')}</p><p class="foot"><small>${say('pack-vote-quote')}</small></p></div>`,
  )
  const content = html`${sheet(html`<p class="over">${scenario.title}</p><h1>${say('pack-ballots')}</h1><p>${say('pack-ballots-say')}</p><div class="cards">${slips}</div>`)}${scenario.groups.map((group, g) => furtherSheet(groupCard(source, group, g)))}`
  return paperOf(source, 'ballots.html', say('pack-ballots'), content)
}

function groupCard({ scenario, tables, words: { say } }: PackSource, group: Group, index: number): Html {
  const table = tables.groups[index]!
  const leader = scenario.leaders[table.leader]!
  const rows = scenario.issues.map(
    (issue, k) =>
      html`<tr><th scope="row">${k + 1}. ${issue.title}</th>${issue.options.map((option, o) => html`<td>${letterOf(o)} ${option.label}<br><b>${table.points[k]![o]!}</b></td>`)}${Array.from({ length: most(scenario) - issue.options.length }, () => html`<td></td>`)}</tr>`,
  )
  const links = table.links.map(
    ({ when, points }) =>
      html`<li>${say('pack-link', { options: when.map(({ issue, option }) => `${issue + 1}${letterOf(option)}`).join(' + '), points: points > 0 ? `+${points}` : `\u2212${-points}` })}</li>`,
  )
  const slips = table.needs.map(({ points }) => html`<td class="n"><b>${points}</b></td>`)
  return html`<div class="by-${table.leader}"><p class="over">${say('pack-group-card')} \u00b7 <span class="side">${leader.side}</span></p><h1>${group.name}</h1>
<p>${say('pack-group-say', { weight: group.weight })} ${group.veto ? say('pack-group-veto') : ''}</p>
<table class="tight"><thead><tr><th scope="col">${say('pack-issue')}</th><th scope="col" colspan="${most(scenario)}">${say('pack-options')}</th></tr></thead><tbody>${rows}</tbody></table>
${links.length > 0 && html`<ul>${links}</ul>`}
<h2>${say('pack-needs')}</h2><p>${say(slips.length > 1 ? 'pack-needs-draw' : 'pack-needs-one')}</p><table class="tight"><tbody><tr>${slips}</tr></tbody></table>
<table class="tall"><thead><tr><th scope="col">${say('pack-asked')}</th><th scope="col">${say('pack-points')}</th><th scope="col">${say('pack-yes-no')}</th></tr></thead><tbody>${[1, 2, 3].map((n) => html`<tr><th scope="row">${say(n < 3 ? 'pack-consulted' : 'pack-final-vote')}</th><td></td><td></td></tr>`)}</tbody></table></div>`
}

const most = ({ issues }: PackSource['scenario']): number => Math.max(...issues.map(({ options }) => options.length))
