// The teacher's guide: what to prepare, the plans, the objectives, and what the author's reading of the words says about each issue.

import type { Issue, Leader, Quote } from '../../scenario/scenario.ts'
import { ownQuotesOn } from '../../scoring/bearing.ts'
import { type Plan, PLANS, minutesOf } from '../plans.ts'
import { standardSays } from '../standards.ts'
import { paperOf, sheet } from './document.ts'
import { type Html, html } from './html.ts'
import { numberOfQuote, type PackSource, type Paper, settledOf, sourceOf, speakerOf } from './pack-source.ts'
import { quotedHtml } from './quoted.ts'

export function guide(source: PackSource, papers: readonly Pick<Paper, 'name' | 'title'>[]): Paper {
  const { scenario, words } = source
  const { say } = words
  const content = sheet(html`
<p class="over">${say('pack-guide')}</p><h1>${scenario.title}</h1>
<p class="lead">${scenario.summary.standard}</p>
<p class="soft">${scenario.setting.place}, ${words.day(scenario.setting.date)}${scenario.classroom ? ` \u00b7 ${say('pack-ages', { ages: scenario.classroom.ages })}` : ''}</p>
<h2>${say('pack-before')}</h2>${before(source, papers)}
<h2>${say('pack-fairness')}</h2><p>${say('pack-fairness-say')}</p><p>${say('pack-fairness-numbers')}</p>
<h2>${say('pack-plans')}</h2><p>${say('pack-plans-say')}</p>${PLANS.map((plan) => planTable(source, plan))}
${scenario.learning ? learning(source) : null}
<h2 class="new">${say('pack-answers')}</h2><p>${say('pack-answers-say')}</p>
${scenario.issues.map((issue) => answerNotes(source, issue))}
${outcomes(source)}
${discussion(source)}`)
  return paperOf(source, 'guide.html', say('pack-guide'), content)
}

function before({ scenario, words }: PackSource, papers: readonly Pick<Paper, 'name' | 'title'>[]): Html {
  const { say } = words
  const documents = scenario.sources.map(
    (source) =>
      html`<li><b>${source.title}</b>, ${source.publisher}, ${words.day(source.date)}. <span class="soft">${say(source.licence === 'CC0-1.0' ? 'pack-document-free' : 'pack-document-own', { licence: source.licence })}</span></li>`,
  )
  const links = papers.map(({ name, title }) => html`<li><a href="${name}">${title}</a></li>`)
  return html`<ol><li>${say('pack-before-read')}<ul>${documents}</ul></li><li>${say('pack-before-play')}</li><li>${say('pack-before-print')}<ul class="columns-2">${links}</ul></li></ol>`
}

function planTable({ words: { say } }: PackSource, { id, lessons }: Plan): Html {
  const rows = lessons.map((steps, lesson) => {
    let from = 0
    return steps.map(({ step, minutes }) => {
      const row = html`<tr><td class="n">${from}\u2013${from + minutes}</td><th scope="row">${say(`clock-step-${step}`)}</th><td>${say(`pack-step-${step}`)}</td></tr>`
      const first =
        from === 0 && lessons.length > 1
          ? html`<tr><th colspan="3" class="head">${say('clock-lesson', { lesson: lesson + 1 })}</th></tr>`
          : null
      from += minutes
      return [first, row]
    })
  })
  return html`<table class="keep"><caption>${say(`clock-plan-${id}`)}</caption><thead><tr><th scope="col">${say('pack-minutes')}</th><th scope="col">${say('pack-step')}</th><th scope="col">${say('pack-doing')}</th></tr></thead><tbody>${rows}</tbody></table>${minutesOf(lessons[0]!) <= 15 ? html`<p class="soft">${say('pack-plan-short')}</p>` : null}`
}

function learning({ scenario, words: { say } }: PackSource): Html {
  const { objectives, standards } = scenario.learning!
  const rows = standards.map(
    ({ framework, code }) =>
      html`<tr><td>${framework}</td><td><b>${code}</b></td><td>${standardSays(framework, code) ?? say('pack-standard-unknown')}</td></tr>`,
  )
  return html`<h2>${say('pack-objectives')}</h2><ul>${objectives.map((text) => html`<li>${text}</li>`)}</ul>
${standards.length > 0 && html`<h2>${say('pack-standards')}</h2><table><thead><tr><th scope="col">${say('pack-framework')}</th><th scope="col">${say('pack-code')}</th><th scope="col">${say('pack-standard-says')}</th></tr></thead><tbody>${rows}</tbody></table><p class="soft"><small>${say('pack-standards-own')}</small></p>`}`
}

/** Where the leader's own words stand on an issue. */
function standing({ scenario, words: { say } }: PackSource, issue: Issue, leader: Leader): Html {
  const own = ownQuotesOn(scenario, leader, issue.id)
  const shown = issue.options.filter(({ id }) =>
    own.some(({ supports }) => supports.some((s) => s.issue === issue.id && s.options.includes(id))),
  )
  const index = scenario.leaders.indexOf(leader)
  return html`<li class="by-${index}"><span class="side">${leader.side}</span>: ${own.length === 0 ? say('pack-silent') : say('pack-stands', { options: shown.map(({ label }) => label).join('; ') })}</li>`
}

function quoteLine({ scenario, words: { say } }: PackSource, quote: Quote, strength: string, because: string): Html {
  return html`<p><b>${numberOfQuote(scenario, quote.id)}</b> ${quotedHtml(quote)} <small>${speakerOf(scenario, quote).name}, ${say(`pack-kind-${quote.kind}`)}, ${sourceOf(scenario, quote).publisher}. <b>${say(`pack-${strength}`)}</b> ${because}</small></p>`
}

/** An issue's answer notes: where each record stands, and the words that can be brought for each option. */
function answerNotes(source: PackSource, issue: Issue): Html {
  const { scenario, words } = source
  const { say } = words
  const rows = issue.options.map((option) => {
    const found = scenario.quotes.flatMap((quote) =>
      quote.supports
        .filter((s) => s.issue === issue.id && s.options.includes(option.id))
        .map(({ strength, because }) => quoteLine(source, quote, strength, because)),
    )
    return html`<tr><th scope="row">${option.label}${option.noDeal ? html` <small>(${say('pack-no-deal')})</small>` : null}<br><small>${option.text}</small></th><td>${found.length > 0 ? found : html`<span class="soft">${say(option.noDeal ? 'pack-nobody-open' : 'pack-nobody')}</span>`}</td></tr>`
  })
  return html`<h3>${issue.title}</h3><p>${issue.question.standard}</p><ul>${scenario.leaders.map((leader) => standing(source, issue, leader))}</ul>
<table><thead><tr><th scope="col">${say('pack-position')}</th><th scope="col">${say('pack-arguments')}</th></tr></thead><tbody>${rows}</tbody></table>`
}

function outcomes(source: PackSource): Html {
  const { scenario, analysis, words } = source
  const { say } = words
  const list = (outcome: readonly number[]) =>
    html`<ul>${settledOf(scenario, outcome).map(([issue, option]) => html`<li>${issue}: ${option}</li>`)}</ul>`
  const nash = analysis.solutions.nash?.outcomes[0]
  const { history } = scenario
  const basis = history?.basis.map((one, k) => {
    const issue = scenario.issues[k]!
    const option = issue.options[history.outcome[k]!]!
    const why =
      one.kind === 'assumed'
        ? html`${say('pack-history-assumed')} ${one.why}`
        : html`${say(one.kind === 'expected' ? 'pack-history-expected' : 'pack-history-quotes')} ${one.quotes.map((id) => html`${quotedHtml(scenario.quotes.find((q) => q.id === id)!)} `)}`
    return html`<tr><th scope="row">${issue.title}</th><td>${option.label}</td><td>${why}</td></tr>`
  })
  return html`<h2 class="new">${say('pack-outcomes')}</h2>
<p>${analysis.agreement.size === null ? say('pack-outcomes-many') : say('pack-outcomes-say', { outcomes: analysis.outcomes, agreements: analysis.agreement.size })}</p>
${nash ? html`<h3>${say('pack-fair')}</h3><p>${say('pack-fair-say')}</p>${list(nash)}` : null}
${basis ? html`<h3>${say('pack-history')}</h3><table><thead><tr><th scope="col">${say('pack-issue')}</th><th scope="col">${say('pack-came')}</th><th scope="col">${say('pack-from')}</th></tr></thead><tbody>${basis}</tbody></table>` : null}`
}

function discussion({ scenario, words: { say } }: PackSource): Html {
  const questions = scenario.learning?.discussion ?? []
  const glossary = scenario.learning?.glossary ?? []
  return html`<h2>${say('pack-questions')}</h2><p>${say('pack-questions-say')}</p><ol>${(questions.length > 0 ? questions : [1, 2, 3, 4, 5, 6].map((n) => say(`pack-question-${n}`))).map((text) => html`<li>${text}</li>`)}</ol>
${glossary.length > 0 && html`<h2>${say('pack-glossary')}</h2><div class="columns-2">${glossary.map(({ term, means }) => html`<p><b>${term}</b>: ${means}</p>`)}</div>`}`
}
