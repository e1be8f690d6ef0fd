// Role sheets: a sheet a seat, at two reading levels. What the seat may know before the game, and nothing more.

import type { Leader } from '../../scenario/scenario.ts'
import { furtherSheet, paperOf } from './document.ts'
import { type Html, html } from './html.ts'
import { dotsOf, letterOf, type PackSource, type Paper, personOf } from './pack-source.ts'

const LEVELS = ['standard', 'plain'] as const
type ReadingLevel = (typeof LEVELS)[number]

export function roles(source: PackSource): Paper {
  const { scenario, words } = source
  const sheets = LEVELS.flatMap((level) => scenario.leaders.map((_, seat) => role(source, seat, level)))
  return paperOf(source, 'roles.html', words.say('pack-roles'), html`${sheets}`)
}

function role(source: PackSource, seat: number, level: ReadingLevel): Html {
  const { scenario, tables, words } = source
  const { say } = words
  const leader = scenario.leaders[seat]!
  const person = personOf(scenario, leader)
  return furtherSheet(html`<div class="role by-${seat}"><p class="over">${say('pack-role')} \u00b7 ${say(`pack-level-${level}`)}</p>
<h1><span class="side">${leader.side}</span></h1><p class="soft">${say('pack-role-seat', { name: person.name, role: person.role })}</p>
<p class="lead">${leader.brief[level]}</p>
<h2>${say('pack-role-wants')}</h2>${wants(source, leader, seat)}
<p class="box">${say('pack-role-line', { points: tables.leaders[seat]!.walkAway, most: tables.leaders[seat]!.most })}</p>
${home(source, leader)}
<h2>${say('pack-role-plays')}</h2><ol class="steps columns-2">${[1, 2, 3, 4, 5].map((n) => html`<li>${say(`pack-role-step-${n}`)}</li>`)}</ol></div>`)
}

/** Importance, options with their points, links. */
function wants({ scenario, tables, words: { say } }: PackSource, leader: Leader, seat: number): Html {
  const table = tables.leaders[seat]!
  const rows = scenario.issues.map((issue, k) => {
    const dots = dotsOf(leader, k)
    const best = Math.max(...table.points[k]!)
    const options = issue.options.map((option, o) => {
      const text = `${letterOf(o)} ${option.label} ${table.points[k]![o]!}`
      const dot = o < issue.options.length - 1 ? ' \u00b7 ' : ''
      return table.points[k]![o] === best ? html`<b>${text}</b>${dot}` : html`${text}${dot}`
    })
    return html`<tr><th scope="row">${k + 1}. ${issue.title}</th><td><span class="dots" role="img" aria-label="${say('pack-dots', { dots })}">${'\u25cf'.repeat(dots)}${'\u25cb'.repeat(5 - dots)}</span></td><td>${options}</td></tr>`
  })
  const links = table.links.map(({ when, points }) => {
    const named = when.map(({ issue, option }) => `${issue + 1}${letterOf(option)}`).join(' + ')
    return html`<li>${say('pack-link', { options: named, points: points > 0 ? `+${points}` : `\u2212${-points}` })}</li>`
  })
  return html`<table class="tight"><thead><tr><th scope="col">${say('pack-issue')}</th><th scope="col">${say('pack-importance')}</th><th scope="col">${say('pack-options')}</th></tr></thead><tbody>${rows}</tbody></table>${links.length > 0 && html`<ul class="steps columns-2">${links}</ul>`}`
}

function home({ scenario, words: { say } }: PackSource, leader: Leader): Html | null {
  const groups = scenario.groups.filter((group) => group.leader === leader.id)
  if (groups.length === 0) return null
  const total = groups.reduce((sum, { weight }) => sum + weight, 0)
  const rows = groups.map((group) => {
    const [first, second] = scenario.issues
      .map((issue, k) => ({ issue, preference: group.preferences[k]! }))
      .sort((a, b) => b.preference.salience - a.preference.salience)
      .slice(0, 2)
      .map(({ issue, preference }) => `${issue.title}: ${issue.options[preference.ideal]!.label}`)
    return html`<tr><th scope="row">${group.name}</th><td class="n">${group.weight}</td><td>${[first, second].filter((text) => text !== undefined).join('; ')}</td><td>${say(group.veto ? 'pack-has-veto' : 'pack-no-veto')}</td></tr>`
  })
  return html`<h2>${say('pack-role-home')}</h2><p>${say('pack-role-home-say', { quota: scenario.quotas[leader.id]!.quota, total })}</p><table class="tight"><thead><tr><th scope="col">${say('pack-group')}</th><th scope="col">${say('pack-weight')}</th><th scope="col">${say('pack-group-wants')}</th><th scope="col">${say('pack-veto')}</th></tr></thead><tbody>${rows}</tbody></table>`
}
