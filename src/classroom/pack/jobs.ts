// Job cards for a delegation on paper: a sheet a job, with what it does in each part of the game and room to record it. The game on a
// screen asks the same.

import { furtherSheet, paperOf } from './document.ts'
import { type Html, html } from './html.ts'
import type { PackSource, Paper } from './pack-source.ts'

const JOBS = ['leader', 'adviser', 'home', 'press', 'observer'] as const
const SEEN = ['claims', 'reasons', 'concessions', 'linkages'] as const

/** The page is for writing: as much of it as A4 and Letter have, an observer's strokes in half of it. */
const ROOM = `.job td:last-child,.tally td{width:45%}.job .tall td{height:36mm}.job--short .tall td{height:17mm}.tally .tall td{height:21mm}`

/** The parts of a game with the name that the plans give them. */
const PARTS = [
  ['briefing', 'clock-step-brief'],
  ['opening', 'clock-step-openings'],
  ['bargaining', 'clock-step-bargain'],
  ['signing', 'clock-step-sign'],
  ['vote', 'pack-job-vote'],
] as const

export function jobCards(source: PackSource): Paper {
  const cards = JOBS.map((job) => card(source, job))
  return paperOf(source, 'jobs.html', source.words.say('pack-jobs'), html`${cards}`, ROOM)
}

function card({ scenario, words: { say } }: PackSource, job: (typeof JOBS)[number]): Html {
  const rows = PARTS.map(
    ([part, name]) =>
      html`<tr class="tall"><th scope="row">${say(name)}</th><td>${say(`job-${job}-${part}`)}</td><td></td></tr>`,
  )
  return furtherSheet(html`<p class="over">${scenario.title} \u00b7 ${say('pack-job-card')}</p><h1>${say(`job-${job}`)}</h1>
<table class="job${job === 'observer' ? ' job--short' : ''} tall"><thead><tr><th scope="col">${say('pack-job-when')}</th><th scope="col">${say('pack-job-do')}</th><th scope="col">${say('pack-job-note')}</th></tr></thead><tbody>${rows}</tbody></table>
${job === 'observer' ? counts(say) : null}
<p class="soft">${say('pack-job-hand-in')}</p>`)
}

const counts = (say: PackSource['words']['say']): Html =>
  html`<table class="tally tall"><thead><tr><th scope="col">${say('job-observer')}</th><th scope="col">${say('pack-job-count')}</th></tr></thead><tbody>${SEEN.map((kind) => html`<tr class="tall"><th scope="row">${say(`job-seen-${kind}`)}<br><small>${say(`job-seen-${kind}-says`)}</small></th><td></td></tr>`)}</tbody></table>`
