// The deals and the codes as tables: the picture in words, and where a code can be taken off again.

import type { ComponentChildren } from 'preact'
import type { ClassPoint } from '../../classroom/class-picture.ts'
import type { Outcome } from '../../engine/outcome.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { ClassIntent, ClassState } from '../../session/class-session.ts'
import { listIn } from '../../wording/dates.ts'
import { issueInSentence, sideInSentence } from '../../wording/names.ts'
import { numberIn } from '../../wording/numbers.ts'
import type { Words } from '../../wording/words.ts'
import { Icon } from '../parts/icon.tsx'
import { Side } from '../parts/side.tsx'
import { letterOf } from './letters.ts'

export interface ClassTablesProps {
  readonly state: ClassState
  readonly words: Words
  readonly act: (intent: ClassIntent) => void
}

export const ClassTables = (props: ClassTablesProps) => (
  <>
    {props.state.picture.points.length > 0 && <Deals {...props} />}
    <Codes {...props} />
  </>
)

/** A table wider than the page: it scrolls by itself, by keyboard too. */
const Scroll = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
  <section class="scroll" tabIndex={0} aria-label={label}>
    {children}
  </section>
)

function Deals({ state, words }: ClassTablesProps) {
  const { say, language } = words
  const { scenario } = state.list.coded
  return (
    <section>
      <h2>{say('class-deals')}</h2>
      <Scroll label={say('class-deals')}>
        <table class="sheet-table">
          <thead>
            <tr>
              <th scope="col">{say('class-deal')}</th>
              <th scope="col">{say('class-deal-tables')}</th>
              {scenario.leaders.map(({ id, side }) => (
                <th scope="col" key={id}>
                  {say('class-deal-worth', { side: sideInSentence(side) })}
                </th>
              ))}
              <th scope="col">{say('class-deal-text')}</th>
            </tr>
          </thead>
          <tbody>
            {state.picture.points.map((point, n) => (
              <tr key={letterOf(n)}>
                <th scope="row">{letterOf(n)}</th>
                <td class="num">
                  {point.agreed + point.refused}
                  {point.refused > 0 && (
                    <span class="small"> ({say('class-deal-refused', { count: point.refused })})</span>
                  )}
                </td>
                {point.worth.map((worth, i) => (
                  <td class="num" key={scenario.leaders[i]!.id}>
                    {numberIn(language, worth)}
                  </td>
                ))}
                <td>{settledIn(words, scenario, point)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

/** The options in words; what is open comes last. */
function settledIn(words: Words, scenario: Scenario, { outcome }: ClassPoint): string {
  const settled: string[] = []
  const open: string[] = []
  for (const issue of scenario.issues) {
    const option = issue.options.find(({ id }) => id === outcome[issue.id])!
    if (option.noDeal) open.push(issueInSentence(scenario, issue.id))
    else settled.push(`${issue.title}: ${option.label}`)
  }
  const first = settled.length === 0 ? words.say('class-deal-nothing') : `${settled.join('. ')}.`
  return open.length === 0
    ? first
    : `${first} ${words.say('class-deal-open', { issues: listIn(words.language, open) })}.`
}

/** The letter of the deal that a table ended with, as on the map; null: no text. */
function dealOf({ picture, list }: ClassState, text: Outcome | null): string | null {
  const { issues } = list.coded.scenario
  const at = picture.points.findIndex(({ outcome }) =>
    issues.every(({ id, options }, k) => text && options[text[k]!]!.id === outcome[id]),
  )
  return at < 0 ? null : letterOf(at)
}

/** A code on one line or on two; it is copied as one word. */
function Code({ code }: { readonly code: string }) {
  const half = code.split('-').slice(0, 3).join('-').length + 1
  return (
    <code>
      <span class="unbroken">{code.slice(0, half)}</span>
      <wbr />
      <span class="unbroken">{code.slice(half)}</span>
    </code>
  )
}

function Codes({ state, words, act }: ClassTablesProps) {
  const { say, language } = words
  const { scenario } = state.list.coded
  const shown = (value: number | null): string => (value === null ? say('class-no-score') : numberIn(language, value))
  const homes = scenario.leaders.filter(({ id }) => scenario.quotas[id])
  return (
    <section class="no-print">
      <h2>{say('class-list')}</h2>
      <Scroll label={say('class-list')}>
        <table class="sheet-table sheet-table--codes">
          <thead>
            <tr>
              {['code', 'seat', 'against', 'ended', 'letter'].map((column) => (
                <th scope="col" key={column}>
                  {say(`class-list-${column}`)}
                </th>
              ))}
              {['record', 'evidence', 'deal'].map((score) => (
                <th scope="col" key={score}>
                  {say(`class-spread-${score}`)}
                </th>
              ))}
              {homes.map(({ id, side }) => (
                <th scope="col" key={id}>
                  {say('class-spread-row', { score: say('class-spread-home'), side })}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {state.list.entries.map(({ code, result }) => {
              const seat = scenario.leaders.findIndex(({ id }) => id === result.seat)
              return (
                <tr key={code}>
                  <th scope="row">
                    <Code code={code} />
                  </th>
                  <td>
                    <Side index={seat}>{scenario.leaders[seat]!.side}</Side>
                  </td>
                  <td>{say(`class-against-${result.opponent}`)}</td>
                  <td>{say(`class-ended-${result.result}`)}</td>
                  <td>
                    <b>{dealOf(state, result.text)}</b>
                  </td>
                  <td class="num">{shown(result.record)}</td>
                  <td class="num">{shown(result.evidence)}</td>
                  <td class="num">{shown(result.deal)}</td>
                  {homes.map(({ id }) => (
                    <td class="num" key={id}>
                      {shown(result.home[id] ?? null)}
                    </td>
                  ))}
                  <td>
                    <button
                      class="tool"
                      type="button"
                      aria-label={say('class-list-remove', { code })}
                      title={say('class-list-short')}
                      onClick={() => act({ type: 'remove', code })}
                    >
                      <Icon name="cross" />
                    </button>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}
