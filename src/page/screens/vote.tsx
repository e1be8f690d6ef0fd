// The vote at home, group by group: each home's tally against its quota, and every group's line.

import type { VoteHome, VoteTold } from '../../session/vote-told.ts'
import { voteTold } from '../../session/vote-told.ts'
import type { Words } from '../../wording/words.ts'
import { isMany, sideInSentence } from '../../wording/names.ts'
import { ActionBar, MainButton } from '../parts/action-bar.tsx'
import { Side } from '../parts/side.tsx'
import { Task } from '../parts/task.tsx'
import type { ScreenProps } from '../screen.ts'
import { TallyBar } from '../vote/tally-bar.tsx'
import { VoterLine } from '../vote/voter-line.tsx'

export function Vote({ game, act, words }: ScreenProps) {
  const { say } = words
  const told = voteTold(game)
  if (!told) return null
  const { done, homes, next, passed } = told
  return (
    <Task
      title={heading(told, words)}
      actions={
        <ActionBar
          said={
            <>
              <span class="vote__latest" role="status">
                {latest(told, words)}
              </span>{' '}
              {aside(told, words)}
            </>
          }
        >
          {!done && (
            <button class="button button--text" type="button" onClick={() => act({ type: 'skip' })}>
              {say('vote-skip')}
            </button>
          )}
          <MainButton onClick={() => act({ type: 'go-on' })}>
            {next ? say('vote-next', { group: next.name }) : say(passed ? 'vote-on-passed' : 'vote-on-failed')}
          </MainButton>
        </ActionBar>
      }
    >
      {homes.map((home) => (
        <section class="stack stack--tight" aria-labelledby={`home-${home.leader}`} key={home.leader}>
          <div class="vote__top">
            <h2 class="vote__home" id={`home-${home.leader}`}>
              <Side index={home.index}>{home.side}</Side>
              {say('vote-home', { state: home.state, yes: home.yes, no: home.no })}
            </h2>
            {!home.mine && <p class="small quiet">{say('vote-closed')}</p>}
          </div>
          <TallyBar home={home} words={words} />
          <ul class="groups">
            {home.rows.map((row) => (
              <VoterLine key={row.group} row={row} scenario={game.view.brief.scenario} words={words} />
            ))}
          </ul>
        </section>
      ))}
    </Task>
  )
}

/** Votes of yes that this home still needs; 0: it has enough. */
const missing = ({ needed, yes }: VoteHome): number => Math.max(0, needed - yes)

/** The state in one or two short sentences: what the last full home said, and what the present one needs. */
function heading({ done, homes, passed }: VoteTold, { say }: Words): string {
  if (done) {
    const refused = homes.find((home) => home.state === 'failed')
    if (passed) return say('vote-title-passed', { homes: homes.length })
    return say('vote-title-failed', { side: sideInSentence(refused!.side, true) })
  }
  const now = homes.find((home) => home.open > 0)!
  const before = homes[homes.indexOf(now) - 1]
  const said = before ? `${say('vote-said', { side: sideInSentence(before.side, true), state: before.state })} ` : ''
  return `${said}${say('vote-needs', { side: sideInSentence(now.side, true), many: isMany(now.side), state: stateOf(now), missing: missing(now) })}`
}

const stateOf = (home: VoteHome): string => {
  if (home.vetoed) return 'stopped'
  if (missing(home) === 0) return 'enough'
  if (missing(home) > home.open) return 'lost'
  return home.state
}

/** What follows, beside the buttons. */
function aside({ done, homes, passed }: VoteTold, { say }: Words): string {
  if (done) return say(passed ? 'vote-aside-passed' : 'vote-aside-failed')
  const now = homes.find((home) => home.open > 0)!
  const last = homes.indexOf(now) === homes.length - 1
  const good = homes.slice(0, homes.indexOf(now)).every((home) => home.state === 'passed')
  return say('vote-aside', { needed: now.needed, last: last && good ? 'yes' : 'no' })
}

/** The ballot that was turned last, for those who hear the page. */
function latest({ homes }: VoteTold, { say }: Words): string {
  const turned = homes.flatMap((home) => home.rows).filter(({ ballot }) => ballot === 'yes' || ballot === 'no')
  const row = turned[turned.length - 1]
  return row ? say('vote-turned', { group: row.name, ballot: row.ballot, votes: row.weight }) : ''
}
