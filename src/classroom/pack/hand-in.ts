// What students hand in and how it is read: the exit ticket with its questions before and after, and the single-point rubric.

import { furtherSheet, paperOf, sheet } from './document.ts'
import { type Html, html } from './html.ts'
import type { PackSource, Paper } from './pack-source.ts'

const lines = (count: number): Html => html`${Array.from({ length: count }, () => html`<span class="line"></span>`)}`

/** The same four statements before and after, so that a change can be seen. */
function beforeAndAfter({ words: { say } }: PackSource, when: 'before' | 'after'): Html {
  const scale = [1, 2, 3, 4].map((n) => html`<th scope="col" class="n">${say(`ticket-scale-${n}`)}</th>`)
  const boxes = html`${[1, 2, 3, 4].map(() => html`<td class="n">\u25a1</td>`)}`
  return html`<h2>${say(`pack-questions-${when}`)}</h2><table><thead><tr><td></td>${scale}</tr></thead><tbody>${[1, 2, 3, 4].map((n) => html`<tr><th scope="row">${say(`ticket-statement-${n}`)}</th>${boxes}</tr>`)}</tbody></table>`
}

export function exitTicket(source: PackSource): Paper {
  const { scenario, words } = source
  const { say } = words
  const content = html`${sheet(html`${[1, 2].map((n) => html`<div class="half"><p class="over">${scenario.title}</p>${n === 1 ? html`<h1>${say('pack-ticket-before')}</h1>` : html`<p class="h1">${say('pack-ticket-before')}</p>`}${beforeAndAfter(source, 'before')}<p>${say('pack-ticket-guess')}</p>${lines(2)}</div>`)}`)}
${furtherSheet(html`<p class="over">${scenario.title}</p><h1>${say('pack-ticket')}</h1><p>${say('pack-ticket-say')}</p><ol>${[1, 2, 3, 4].map((n) => html`<li>${say(`pack-ticket-${n}`)}${lines(n === 4 ? 2 : 3)}</li>`)}</ol>${beforeAndAfter(source, 'after')}`)}`
  return paperOf(source, 'exit-ticket.html', say('pack-ticket'), content)
}

export function rubric(source: PackSource): Paper {
  const { scenario, words } = source
  const { say } = words
  const rows = [1, 2, 3, 4, 5].map(
    (n) =>
      html`<tr class="tall"><td></td><th scope="row">${say(`pack-criterion-${n}`)}<br><small>${say(`pack-criterion-${n}-says`)}</small></th><td></td></tr>`,
  )
  const content = sheet(
    html`<p class="over">${scenario.title}</p><h1>${say('pack-rubric')}</h1><p>${say('pack-rubric-say')}</p><table class="rubric tall"><thead><tr><th scope="col">${say('pack-rubric-below')}</th><th scope="col">${say('pack-rubric-met')}</th><th scope="col">${say('pack-rubric-above')}</th></tr></thead><tbody>${rows}</tbody></table>`,
  )
  return paperOf(source, 'rubric.html', say('pack-rubric'), content, '.rubric td{width:30%;height:39mm}')
}
