// For the judge alone until the reveal: the tables that turn a filled table sheet into the scores of the screen.

import { furtherSheet } from './document.ts'
import { type Html, html } from './html.ts'
import { letterOf, type PackSource } from './pack-source.ts'

export const judgeSheets = (source: PackSource): Html =>
  html`${furtherSheet(evidence(source))}${source.scenario.leaders.map((_, seat) => furtherSheet(leader(source, seat)))}`

const WORTH: Readonly<Record<number, string>> = { 100: 'pack-hundred', 75: 'pack-seventy-five' }

/** What each quote is worth for each option; the rules of a line's value. */
function evidence({ scenario, tables, words: { say } }: PackSource): Html {
  const rows = tables.quotes.map((quote, n) => {
    const issues = scenario.issues.map((_, k) => {
      const values = quote.values[k]!
      if (values.every((value) => value === 0)) return html`<td></td>`
      const shown = [100, 75].flatMap((worth) => {
        const letters = values.flatMap((value, o) => (value === worth ? [letterOf(o)] : []))
        return letters.length > 0 ? [html`<b>${letters.join(' ')}</b> ${say(WORTH[worth]!)} `] : []
      })
      return html`<td class="n">${shown.length > 0 ? shown : say('pack-only-about')}</td>`
    })
    const voices = scenario.leaders.flatMap(({ side }, i) => (quote.own[i] ? [side] : []))
    return html`<tr><th scope="row" class="n">${n + 1}</th><td class="one-line">${voices.length > 0 ? voices.join(', ') : say('pack-nobodys-voice')}</td>${issues}</tr>`
  })
  const silent = scenario.leaders.map(
    ({ side }, i) =>
      html`<tr><th scope="row" colspan="2">${say('pack-silence-right', { side })}</th>${tables.leaders[i]!.silent.map((right) => html`<td class="n">${right ? '\u2713' : '0'}</td>`)}</tr>`,
  )
  return html`<p class="over">${say('pack-judge')}</p><h1>${say('pack-evidence')}</h1>
<ol class="steps">${[1, 2, 3, 4, 5, 6, 7].map((n) => html`<li>${say(`pack-evidence-${n}`)}</li>`)}</ol>
<table class="tight dense"><thead><tr><th scope="col">${say('pack-quote-number')}</th><th scope="col">${say('pack-voice')}</th>${scenario.issues.map((issue, k) => html`<th scope="col">${k + 1}. ${issue.title}</th>`)}</tr></thead><tbody>${rows}${silent}</tbody></table>`
}

/** A grid of a hundred numbers: tens down, units across. */
function grid(caption: string, numbers: readonly number[], first: number, { say }: PackSource['words']): Html {
  const lines = Array.from({ length: Math.ceil((first + numbers.length) / 10) }, (_, ten) => {
    const row = Array.from({ length: 10 }, (__, one) => {
      const number = numbers[10 * ten + one - first]
      return number === undefined ? html`<td></td>` : html`<td>${number}</td>`
    })
    return html`<tr><th scope="row" class="n">${10 * ten}</th>${row}</tr>`
  })
  const units = Array.from({ length: 10 }, (_, one) => html`<th scope="col" class="n">+${one}</th>`)
  return html`<table class="grid"><caption>${caption}</caption><thead><tr><th scope="col" class="n">${say('pack-score')}</th>${units}</tr></thead><tbody>${lines}</tbody></table>`
}

function leader(source: PackSource, seat: number): Html {
  const { scenario, tables, words } = source
  const { say } = words
  const { side } = scenario.leaders[seat]!
  const table = tables.leaders[seat]!
  const grids = tables.deal.grids[seat]
  const lost = table.record?.lost.flatMap((row, k) => {
    if (!row) return []
    const { title, options } = scenario.issues[k]!
    return [
      html`<tr><th scope="row">${k + 1}. ${title}</th><td>${options.map((_, o) => html`<span class="one-line"><b>${letterOf(o)}</b> ${row[o]!}</span> \u00a0 `)}</td></tr>`,
    ]
  })
  const none = tables.deal.none === null ? say('pack-deal-unknown') : say('pack-deal-none', { score: tables.deal.none })
  const points = scenario.issues.map(
    ({ title, options }, k) =>
      html`<tr><th scope="row">${k + 1}. ${title}</th><td>${options.map((_, o) => html`<span class="one-line"><b>${letterOf(o)}</b> ${table.points[k]![o]!}</span> \u00a0 `)}</td></tr>`,
  )
  const links = table.links.map(
    ({ when, points: more }) =>
      html`<li>${say('pack-link', { options: when.map(({ issue, option }) => `${issue + 1}${letterOf(option)}`).join(' + '), points: more > 0 ? `+${more}` : `\u2212${-more}` })}</li>`,
  )
  return html`<p class="over">${say('pack-judge')}</p><h1><span class="side by-${seat}">${side}</span></h1>
<div class="split judge"><section><h2>${say('class-spread-record')}</h2>${table.record && lost ? html`<p>${say('pack-record-say')}</p><table class="tight dense"><tbody>${lost}</tbody></table>` : html`<p>${say('pack-record-none')}</p>`}</section>
<section><h2>${say('class-spread-deal')}</h2><p>${say('pack-deal-say', { points: table.walkAway })} ${none}</p><table class="tight dense"><tbody>${points}</tbody></table>${links.length > 0 && html`<ul class="steps">${links}</ul>`}</section></div>
${table.record ? grid(say('pack-record-grid'), table.record.mostFor.slice(1), 1, words) : null}
${grids ? grid(say('pack-deal-grid'), grids, 1, words) : html`<p>${say('pack-deal-no-grid')}</p>`}
${home(source, seat)}${seat === scenario.leaders.length - 1 ? clerk(source) : null}`
}

function home({ tables, words: { say } }: PackSource, seat: number): Html | null {
  const table = tables.leaders[seat]!.home
  if (!table) return null
  const vetoes = table.rows.some(({ vetoed }) => vetoed !== null)
  const row = (title: string, cells: readonly (string | number)[]) =>
    html`<tr><th scope="row">${title}</th>${cells.map((cell) => html`<td class="n">${cell}</td>`)}</tr>`
  const score = (points: number): string => (points < 0 ? `\u2212${-points}` : String(points))
  return html`<section class="keep"><h2>${say('class-spread-home')}</h2><p>${say('pack-home-say')}</p><table class="tight dense"><tbody>${row(
    say('pack-home-yes'),
    table.rows.map(({ yes }) => yes),
  )}${row(
    say('pack-home-passes'),
    table.rows.map(({ ratified }) => say(ratified ? 'pack-yes' : 'pack-no')),
  )}${row(
    say('pack-score'),
    table.rows.map((one) => score(one.score)),
  )}${
    vetoes
      ? row(
          say('pack-home-vetoed'),
          table.rows.map(({ vetoed }) => (vetoed === null ? '' : score(vetoed))),
        )
      : null
  }</tbody></table></section>`
}

/** The clerk's list of the last look. */
function clerk({ scenario, tables, words: { say } }: PackSource): Html | null {
  if (!scenario.bargaining.lastLook || tables.better === null) return null
  return html`<h2>${say('pack-clerk')}</h2><p>${say('pack-clerk-say')}</p><table class="tight dense"><tbody>${scenario.leaders.map(
    ({ side }, i) =>
      html`<tr><th scope="row">${side}</th>${tables.better!.slice(0, 60).map((row) => html`<td class="n">${row[i]!}</td>`)}</tr>`,
  )}</tbody></table>`
}
