// The quotes as cards to cut out, by number. Without the author's reading of them: that stays sealed until the reveal.

import { paperOf, sheet } from './document.ts'
import { html } from './html.ts'
import { type PackSource, type Paper, sourceOf, speakerOf } from './pack-source.ts'
import { quotedHtml } from './quoted.ts'

export function quoteCards(source: PackSource): Paper {
  const { scenario, words } = source
  const { say } = words
  const cards = scenario.quotes.map((quote, n) => {
    const speaker = speakerOf(scenario, quote)
    return html`<article class="card"><p><span class="number">${n + 1}</span><b>${say(`pack-card-${quote.kind}`)}</b></p><p>${quotedHtml(quote)}</p><p class="foot"><b>${speaker.name}</b>${speaker.role ? html`, ${speaker.role}` : null}<br><small>${sourceOf(scenario, quote).publisher}, ${words.day(quote.said)}</small></p><p><small>${quote.means.plain}</small></p></article>`
  })
  const silent = html`<article class="card"><p><b>${say('pack-card-silent')}</b></p><p>${say('pack-card-silent-say')}</p></article>`
  const content = sheet(
    html`<p class="over">${scenario.title}</p><h1>${say('pack-cards')}</h1><p>${say('pack-cards-say')}</p><div class="cards">${cards}${silent}</div>`,
  )
  return paperOf(source, 'quote-cards.html', say('pack-cards'), content)
}
