// The whole debrief for paper: everything open, nothing to press. It is in the page only while it is being printed.

import { drawnMap } from '../../session/debrief-map.ts'
import { issueTitle, optionLabel } from '../../wording/names.ts'
import { tellMoment } from '../../wording/tell-moment.ts'
import type { QuoteWords } from '../../scenario/scenario.ts'
import { dayIn, weekdayIn } from '../../wording/dates.ts'
import { Quoted } from '../parts/quoted.tsx'
import { Side } from '../parts/side.tsx'
import type { DebriefProps } from './debrief-props.ts'
import { EvidenceWorking } from './evidence-working.tsx'
import { RecordWorking } from './record-working.tsx'
import { DealWorking } from './deal-working.tsx'
import { HomeWorking } from './home-working.tsx'
import { MissedTrade, TurningPoint } from './missed-trade.tsx'
import { OutcomeMap } from './outcome-map.tsx'
import { noteKey } from './questions-part.tsx'
import { SCORES, scoreCards } from './score-cards.ts'
import { Theories } from './theories.tsx'

export function PrintSheet(props: DebriefProps) {
  const { game, ending, words } = props
  const { say } = words
  const { debrief, scenario } = ending
  const mine = scenario.leaders.findIndex((l) => l.id === debrief.seat)
  const map = drawnMap(game.map)
  return (
    <div class="sheet">
      <header class="sheet__head">
        <h2>
          {scenario.title} ·{' '}
          {say(`debrief-result-${ending.result}`, { homes: ending.negotiation.table.votes[0]?.tallies.length ?? 0 })}
        </h2>
        <p>
          {scenario.setting.place}, {weekdayIn(words.language, scenario.setting.date)}.{' '}
          <Side index={mine}>{scenario.leaders[mine]!.side}</Side> {say('debrief-seed', { seed: String(game.seed) })}
        </p>
        <p class="sheet__name">{say('sheet-name')}</p>
      </header>
      {debrief.seats.map((seat) => {
        const cards = scoreCards(ending, seat, words)
        return (
          <section key={seat.seat}>
            <h3>
              {say('debrief-scores')}
              {debrief.seats.length > 1 && `: ${scenario.leaders.find((l) => l.id === seat.seat)!.side}`}
            </h3>
            <ul class="sheet__scores">
              {SCORES.map((name) => (
                <li key={name}>
                  <b>
                    {cards[name].title}: {cards[name].shown}
                  </b>{' '}
                  {cards[name].says}
                </li>
              ))}
            </ul>
            <RecordWorking {...props} seat={seat} />
            <EvidenceWorking {...props} seat={seat} />
            <DealWorking ending={ending} words={words} />
            <HomeWorking ending={ending} words={words} seat={seat} />
          </section>
        )
      })}
      {map && (
        <section class="sheet__map">
          <h3>{say('debrief-map')}</h3>
          <OutcomeMap map={map} scenario={scenario} words={words} chosen={null} />
          <p>
            {say(map.gathered ? 'map-caption-gathered' : 'map-caption', {
              outcomes: map.outcomes,
              possible: map.possible ?? 0,
            })}{' '}
            {say(map.flat ? 'map-signs' : 'map-signs-many')}
          </p>
        </section>
      )}
      <MissedTrade ending={ending} words={words} />
      <TurningPoint ending={ending} words={words} />
      {debrief.history && <Theories ending={ending} words={words} open />}
      <section>
        <h3>{say('sheet-record')}</h3>
        <dl class="sheet__record">
          {debrief.reveal
            .filter((issue) => issue.onAgenda)
            .map(({ issue, leaders, history }) => {
              const leader = leaders.find((l) => l.leader === debrief.seat)!
              const quote = leader.own[0] && scenario.quotes.find((q) => q.id === leader.own[0]!.quote)
              return (
                <div key={issue}>
                  <dt>{issueTitle(scenario, issue)}</dt>
                  <dd>
                    {leader.option && say('sheet-opened', { option: optionLabel(scenario, issue, leader.option) })}{' '}
                    {quote ? <Cited {...props} quote={quote} /> : say('sheet-silent')}{' '}
                    {history && `${say('reveal-came-short')} ${optionLabel(scenario, issue, history.option)}.`}
                  </dd>
                </div>
              )
            })}
        </dl>
      </section>
      {props.room && <props.room.RoomSheet {...props} words={props.room.words} />}
      {debrief.seats.map((seat) => (
        <section key={seat.seat}>
          <h3>
            {say('debrief-questions')}
            {debrief.seats.length > 1 && `: ${scenario.leaders.find((l) => l.id === seat.seat)!.side}`}
          </h3>
          <ol class="sheet__questions">
            {seat.moments.map((moment) => {
              const note = game.notes[noteKey(ending, seat.seat, moment)]
              return (
                <li key={moment.question}>
                  <b>{say(`question-${moment.question}`)}</b> {tellMoment(words, scenario, moment)}
                  <p class="sheet__note">{note}</p>
                  {!note && [1, 2, 3].map((line) => <hr class="sheet__line" key={line} />)}
                </li>
              )
            })}
          </ol>
        </section>
      ))}
    </div>
  )
}

/** The words with who said them, where and when. */
function Cited({ quote, ending: { scenario }, words }: DebriefProps & { readonly quote: QuoteWords }) {
  const speaker = scenario.people.find((p) => p.id === quote.speaker)!
  const source = scenario.sources.find((s) => s.id === quote.source)!
  return (
    <>
      <Quoted exact={quote.exact} kind={quote.kind} />{' '}
      <span class="quiet">
        {words.say('sheet-cited', {
          kind: quote.kind,
          name: speaker.name,
          publisher: source.publisher,
          date: dayIn(words.language, quote.said),
        })}
      </span>
    </>
  )
}
