// The teacher's pack: every paper from the scenario alone, and a page that leads to them. Pure: texts in, HTML out.

import { ballots } from './ballots.ts'
import { paperOf, sheet } from './document.ts'
import { guide } from './guide.ts'
import { exitTicket, rubric } from './hand-in.ts'
import { html } from './html.ts'
import { jobCards } from './jobs.ts'
import type { PackSource, Paper } from './pack-source.ts'
import { quoteCards } from './quote-cards.ts'
import { roles } from './roles.ts'
import { slides } from './slides.ts'
import { tableSheet } from './table-sheet.ts'

/** All papers: the contents first, then the guide. */
export function teacherPack(source: PackSource): readonly Paper[] {
  const { say } = source.words
  const others = [
    roles(source),
    quoteCards(source),
    ballots(source),
    jobCards(source),
    tableSheet(source),
    exitTicket(source),
    rubric(source),
    slides(source),
  ]
  const papers = [guide(source, others), ...others]
  const content = sheet(
    html`<p class="over">${source.scenario.title}</p><h1>${say('pack-title')}</h1><p class="lead">${say('pack-lead')}</p><nav aria-label="${say('pack-title')}"><ul>${papers.map(({ name, title }) => html`<li><a href="${name}"><b>${title}</b></a><br><span class="soft">${say(`pack-about-${name.replace('.html', '')}`)}</span></li>`)}</ul></nav><p class="soft">${say('pack-print-say')}</p>`,
  )
  return [paperOf(source, 'index.html', say('pack-title'), content), ...papers]
}
