// Slides for the debrief: how it ended here, the leaders' own words issue by issue, the map, what really came of it, the questions.

import { openingIssues } from '../../engine/negotiation.ts'
import type { Issue, Quote } from '../../scenario/scenario.ts'
import { ownQuotesOn } from '../../scoring/bearing.ts'
import { paperOf } from './document.ts'
import { type Html, html } from './html.ts'
import { mapSvg } from './map-svg.ts'
import { type PackSource, type Paper, settledOf, sourceOf, speakerOf } from './pack-source.ts'
import { quotedHtml } from './quoted.ts'
import { SLIDE_STYLE } from './style.ts'

const slide = (content: Html, extra = ''): Html => html`<section class="slide ${extra}">${content}</section>`

export function slides(source: PackSource): Paper {
  const { scenario, words } = source
  const { say } = words
  const reveal = openingIssues(scenario).map((id) => issueSlide(source, scenario.issues.find((i) => i.id === id)!))
  const questions = [1, 2, 3, 4, 5, 6].map((n) => html`<li>${say(`pack-question-${n}`)}</li>`)
  const content = html`${slide(html`<div class="middle"><h1>${scenario.title}</h1><p>${scenario.setting.place}, ${words.day(scenario.setting.date)}</p><p><b>${say('pack-slides')}</b></p></div>`, 'first')}
${slide(html`<h2>${say('pack-slide-feel')}</h2><div class="middle"><p>${say('pack-slide-feel-say')}</p></div>`)}
${slide(html`<h2>${say('pack-slide-ended')}</h2><div class="middle"><p>${say('pack-slide-ended-say')}</p></div>`)}
${reveal}${mapSlide(source)}${pastSlide(source)}
${slide(html`<h2>${say('pack-slide-questions')}</h2><ol>${questions}</ol>`)}
${slide(html`<h2>${say('pack-ticket')}</h2><ol>${[1, 2, 3, 4].map((n) => html`<li>${say(`pack-ticket-${n}`)}</li>`)}</ol>`)}`
  return paperOf(source, 'slides.html', say('pack-slides'), content, SLIDE_STYLE)
}

/** Explicit before implied, direct before reported. */
function strongestFirst(quotes: readonly Quote[], issue: Issue): readonly Quote[] {
  const rank = ({ supports, kind }: Quote): number =>
    (supports.some((s) => s.issue === issue.id && s.strength === 'explicit') ? 0 : 2) + (kind === 'direct' ? 0 : 1)
  return [...quotes].sort((a, b) => rank(a) - rank(b))
}

/** The first, and the next where the slide can hold it. */
function fitting(quotes: readonly Quote[], room: number): readonly Quote[] {
  let used = 0
  return quotes.slice(0, 2).filter(({ exact }, n) => {
    if (n > 0 && used + exact.length > room) return false
    used += exact.length
    return true
  })
}

/** Each side's own words on an issue. */
function issueSlide(source: PackSource, issue: Issue): Html {
  const { scenario, words } = source
  const { say } = words
  let longest = 0
  const columns = scenario.leaders.map((leader, i) => {
    const own = ownQuotesOn(scenario, leader, issue.id)
    const shown = fitting(strongestFirst(own, issue), scenario.leaders.length > 2 ? 160 : 330)
    longest = Math.max(
      longest,
      shown.reduce((sum, { exact }) => sum + exact.length, 0),
    )
    const texts = shown.map(
      (quote) =>
        html`<blockquote>${quotedHtml(quote)}<br><small>${speakerOf(scenario, quote).name}, ${say(`pack-kind-${quote.kind}`)}. ${sourceOf(scenario, quote).publisher}, ${words.day(quote.said)}</small></blockquote>`,
    )
    return html`<div class="by-${i}"><p class="side">${leader.side}</p>${texts.length > 0 ? texts : html`<p>${say('pack-silent')}</p>`}</div>`
  })
  return slide(
    html`<h2>${issue.title}</h2><p class="asks">${issue.question.plain}</p><div class="columns">${columns}</div>`,
    longest > 150 || scenario.leaders.length > 2 ? 'many' : '',
  )
}

function mapSlide(source: PackSource): Html | null {
  const { analysis, words } = source
  const map = mapSvg(source)
  if (!map) return null
  const { size } = analysis.agreement
  return slide(
    html`<h2>${words.say('pack-slide-map')}</h2><div class="columns">${map}<div><p>${size === null ? words.say('pack-outcomes-many') : words.say('pack-outcomes-say', { outcomes: analysis.outcomes, agreements: size })}</p><p>${words.say('pack-slide-map-say')}</p></div></div>`,
  )
}

function pastSlide({ scenario, words: { say } }: PackSource): Html | null {
  if (!scenario.history) return null
  const settled = settledOf(scenario, scenario.history.outcome)
  const open = scenario.issues.filter((issue, k) => scenario.history!.outcome[k] === issue.noDeal)
  return slide(
    html`<h2>${say('pack-history')}</h2><ul>${settled.map(([issue, option]) => html`<li>${issue}: <b>${option}</b></li>`)}${open.map(({ title }) => html`<li>${title}: <b>${say('pack-left-open')}</b></li>`)}</ul><p><small>${say('pack-history-note')}</small></p>`,
  )
}
