// The reveal, issue by issue: your opening beside the leader's own words, the other side's, a second source, the silence, and what
// really came of it.

import type { HistoryBasis, Quote, Scenario } from '../../scenario/scenario.ts'
import type { RevealedIssue, RevealedLeader, RevealedQuote } from '../../scoring/reveal.ts'
import { decisiveWords } from '../../session/decisive-words.ts'
import type { Words } from '../../wording/words.ts'
import { tellStatement } from '../../wording/tell-score.ts'
import { ActionBar, MainButton } from '../parts/action-bar.tsx'
import { Explained } from '../parts/explained.tsx'
import { Icon } from '../parts/icon.tsx'
import { QuoteCard, SilentCard } from '../parts/quote-card.tsx'
import { Task } from '../parts/task.tsx'
import { Ways } from '../parts/ways.tsx'
import { Reading } from '../reveal/reading.tsx'
import { Scale } from '../reveal/scale.tsx'
import { whoseWords } from '../reveal/whose-words.ts'
import type { ScreenProps } from '../screen.ts'

export function Reveal({ game, act, words, preferences }: ScreenProps) {
  const { say } = words
  const { ending, place } = game
  if (!ending || !place) return null
  const { debrief, scenario } = ending
  const agenda = debrief.reveal.filter((issue) => issue.onAgenda)
  const revealed = agenda[place.index]!
  const issue = scenario.issues.find((i) => i.id === revealed.issue)!
  const title = (id: string): string => scenario.issues.find((i) => i.id === id)!.title
  const mine = revealed.leaders.find((l) => l.leader === debrief.seat)!
  const others = revealed.leaders.filter((l) => l !== mine)
  const next = agenda[place.index + 1]
  const plain = preferences.reading === 'plain'
  const context = { scenario, words, plain }
  return (
    <Task
      kicker={
        <Ways
          label={say('reveal-ways')}
          ways={agenda.map((each) => ({
            key: each.issue,
            label: title(each.issue),
            aside: each.leaders.find((l) => l.leader === debrief.seat)!.silent ? say('reveal-silent') : undefined,
          }))}
          now={place.index}
          onVisit={(index) => act({ type: 'visit', place: { screen: 'reveal', index } })}
        />
      }
      title={say(mine.heading === 'silent' ? 'reveal-silent-heading' : `reveal-${mine.heading}`, {
        name: nameOf(scenario, mine),
        whose: say('reveal-whose', { ...whoseWords(scenario, mine) }),
      })}
      lead={mine.apart ? say('reveal-apart', { apart: Math.round(100 * mine.apart) }) : undefined}
      actions={
        <ActionBar said={<Came revealed={revealed} scenario={scenario} words={words} />}>
          <MainButton onClick={() => act({ type: 'go-on' })}>
            {next ? say('reveal-next', { issue: title(next.issue) }) : say('reveal-last')}
          </MainButton>
        </ActionBar>
      }
    >
      <Scale scenario={scenario} revealed={revealed} seat={debrief.seat} words={words} />
      <section class="stack stack--tight" aria-labelledby="own">
        <h2 id="own">{heading(scenario, mine, words)}</h2>
        {mine.silent ? (
          <SilentCard words={words}>
            <p>{say('reveal-none', { name: nameOf(scenario, mine) })}</p>
          </SilentCard>
        ) : (
          <OwnWords {...context} leader={mine} revealed={revealed} />
        )}
        {mine.statement && (
          <p class="small">
            <b>{say('reveal-evidence')}</b> {tellStatement(words, mine.statement)}
          </p>
        )}
      </section>
      <div class="split split--even">
        {others.map((leader) => (
          <section class="stack stack--tight" aria-labelledby={`other-${leader.leader}`} key={leader.leader}>
            <h2 id={`other-${leader.leader}`}>{heading(scenario, leader, words)}</h2>
            {leader.silent && (
              <SilentCard words={words}>
                <p class="small">{say('reveal-none', { name: nameOf(scenario, leader) })}</p>
              </SilentCard>
            )}
            {!leader.silent && !leader.own.some((quote) => quote.kind === 'direct') && (
              <div class="silent">
                <p class="quote__top">
                  <Icon name="silence" />
                  <b>{say('reveal-no-own')}</b>
                </p>
                <p class="small">{say('reveal-only-reported', { name: nameOf(scenario, leader) })}</p>
              </div>
            )}
            {leader.own.slice(0, 2).map((quote) => (
              <Card key={quote.quote} {...context} revealed={quote} />
            ))}
          </section>
        ))}
        {!mine.silent && (
          <section class="stack stack--tight" aria-labelledby="second">
            <h2 id="second">
              <Explained text={say('reveal-second')} words={words} />
            </h2>
            <p>{say(`reveal-second-${mine.corroboration}`)}</p>
            {mine.second.slice(0, 2).map((quote) => (
              <Card key={quote.quote} {...context} revealed={quote} />
            ))}
          </section>
        )}
      </div>
      <Others {...context} revealed={revealed} />
      <section class="stack stack--tight" aria-labelledby="came">
        <h2 id="came">{say('reveal-came')}</h2>
        {revealed.history ? (
          <>
            <p>
              <b>{issue.options.find((o) => o.id === revealed.history!.option)!.label}.</b>{' '}
              {basisWords(revealed.history.basis, words)}
            </p>
            {revealed.history.basis.kind !== 'assumed' && (
              <div class="quotes">
                {revealed.history.basis.quotes.map((id) => (
                  <QuoteCard key={id} quote={quoteOf(scenario, id)} scenario={scenario} words={words} plain={plain} />
                ))}
              </div>
            )}
          </>
        ) : (
          <p>{say('reveal-came-unknown')}</p>
        )}
      </section>
    </Task>
  )
}

interface Context {
  readonly scenario: Scenario
  readonly words: Words
  readonly plain: boolean
}

const quoteOf = (scenario: Scenario, id: string): Quote => scenario.quotes.find((q) => q.id === id)!

const nameOf = (scenario: Scenario, { leader }: RevealedLeader): string => {
  const person = scenario.leaders.find((l) => l.id === leader)!.person
  return scenario.people.find((p) => p.id === person)!.name
}

/** What the leader said, the side where others spoke for it, or what is reported where nobody is quoted. */
function heading(scenario: Scenario, revealed: RevealedLeader, { say }: Words): string {
  const { kind, name } = whoseWords(scenario, revealed)
  if (kind === 'side') return say('reveal-own-side', { side: name })
  return say(kind === 'own' || revealed.silent ? 'reveal-own' : 'reveal-own-reported', { name })
}

const marksOf = (scenario: Scenario, { quote, supports }: RevealedQuote) =>
  supports.length === 0 ? [] : decisiveWords(quoteOf(scenario, quote).exact, supports[0]!.because)

/** The strongest words large, with what the author's reading leans on; then the others. */
function OwnWords(props: Context & { readonly leader: RevealedLeader; readonly revealed: RevealedIssue }) {
  const { leader, revealed, scenario, words, plain } = props
  const issue = scenario.issues.find((i) => i.id === revealed.issue)!
  const second = new Set(leader.second.slice(0, 2).map((quote) => quote.quote)) // shown below as a second source
  const [first, ...more] = leader.own
  const rest = more.filter((quote) => !second.has(quote.quote))
  return (
    <>
      <QuoteCard
        quote={quoteOf(scenario, first!.quote)}
        scenario={scenario}
        words={words}
        plain={plain}
        large
        marks={marksOf(scenario, first!)}
      />
      <Reading quote={first!} issue={issue} words={words} />
      {rest.length > 0 && (
        <div class="quotes">
          {rest.map((quote) => (
            <Card key={quote.quote} scenario={scenario} words={words} plain={plain} revealed={quote} />
          ))}
        </div>
      )}
    </>
  )
}

const Card = ({ revealed, scenario, words, plain }: Context & { readonly revealed: RevealedQuote }) => (
  <QuoteCard
    quote={quoteOf(scenario, revealed.quote)}
    scenario={scenario}
    words={words}
    plain={plain}
    marks={marksOf(scenario, revealed)}
  >
    {revealed.supports[0] && (
      <p class="quote__means">
        <b>{words.say('reveal-reading-short')}</b> {revealed.supports[0].because}
      </p>
    )}
  </QuoteCard>
)

/** Words about the issue by nobody's voice, but for those that stand above as a second source. */
function Others({ revealed, ...context }: Context & { readonly revealed: RevealedIssue }) {
  const above = new Set(revealed.leaders.flatMap((l) => l.second.slice(0, 2).map((q) => q.quote)))
  const rest = revealed.others.filter((quote) => !above.has(quote.quote))
  return rest.length === 0 ? null : (
    <section class="stack stack--tight" aria-labelledby="others">
      <h2 id="others">{context.words.say('reveal-others')}</h2>
      <div class="quotes">
        {rest.map((quote) => (
          <Card key={quote.quote} {...context} revealed={quote} />
        ))}
      </div>
    </section>
  )
}

const basisWords = (basis: HistoryBasis, { say }: Words): string =>
  basis.kind === 'assumed' ? `${say('basis-assumed')} ${basis.why}` : say(`basis-${basis.kind}`)

function Came({ revealed, scenario, words: { say } }: Omit<Context, 'plain'> & { readonly revealed: RevealedIssue }) {
  const issue = scenario.issues.find((i) => i.id === revealed.issue)!
  const { history } = revealed
  if (!history) return <>{say('reveal-came-unknown')}</>
  return (
    <>
      {say('reveal-came-short')} <b>{issue.options.find((o) => o.id === history.option)!.label}.</b>{' '}
      {say(`basis-short-${history.basis.kind}`)}
    </>
  )
}
