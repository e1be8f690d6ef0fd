// The signed text as a document, made of the options' own sentences. It says whose sentences they are and whether it came into force.

import { weekdayIn } from '../../wording/dates.ts'
import { listIn } from '../../wording/dates.ts'
import { sideInSentence } from '../../wording/names.ts'
import { ActionBar, MainButton } from '../parts/action-bar.tsx'
import { Explained } from '../parts/explained.tsx'
import { Side } from '../parts/side.tsx'
import { Task } from '../parts/task.tsx'
import type { ScreenProps } from '../screen.ts'

export function Communique({ game, act, words }: ScreenProps) {
  const { say } = words
  const terms = { words, glossary: game.view.brief.scenario.glossary, seen: new Set<string>() }
  const { scenario, table } = { scenario: game.view.brief.scenario, table: game.view.table }
  const vote = table.votes[table.votes.length - 1]
  const text = vote?.text ?? table.text
  const articles = scenario.issues.map((issue, k) => ({ issue, option: issue.options[text[k]!]! }))
  const settled = articles.filter(({ option }) => !option.noDeal)
  const open = articles.filter(({ option }) => option.noDeal)
  const inForce = game.ending?.result === 'agreed'
  const refused = (vote?.tallies ?? []).filter((tally) => !tally.ratified)
  const sides = (indices: readonly number[]): string =>
    listIn(
      words.language,
      indices.map((index) => sideInSentence(scenario.leaders[index]!.side)),
    )
  return (
    <Task
      kicker={<Explained text={say('text-kicker')} words={words} seen={terms.seen} />}
      title={say(inForce ? 'text-title' : 'text-title-failed')}
      actions={
        <ActionBar said={say('text-said')}>
          <button class="button button--quiet" type="button" onClick={() => window.print()}>
            {say('print')}
          </button>
          <MainButton onClick={() => act({ type: 'go-on' })}>{say('text-next')}</MainButton>
        </ActionBar>
      }
    >
      <article class={inForce ? 'deed' : 'deed deed--failed'} aria-labelledby="deed">
        <header class="deed__head">
          <h2 id="deed">{scenario.title}</h2>
          <p>
            {scenario.setting.place}, {weekdayIn(words.language, scenario.setting.date)}
          </p>
        </header>
        {!inForce && (
          <p class="deed__stamp">
            <b>{say('text-not-in-force')}</b>{' '}
            {refused.length > 0 && say('text-refused', { sides: sides(refused.map((tally) => tally.leader)) })}
          </p>
        )}
        <ol class="deed__articles">
          {settled.map(({ issue, option }) => (
            <li key={issue.id}>
              <h3>{issue.title}</h3>
              <p>
                <Explained text={option.text} {...terms} />
              </p>
            </li>
          ))}
        </ol>
        {open.length > 0 && (
          <section class="deed__open" aria-labelledby="open">
            <h3 id="open">{say('text-open', { count: open.length })}</h3>
            <ul>
              {open.map(({ issue, option }) => (
                <li key={issue.id}>
                  <b>{issue.title}.</b> {option.text}
                </li>
              ))}
            </ul>
          </section>
        )}
        <footer class="deed__foot">
          <ul class="deed__hands" aria-label={say('text-signed-by')}>
            {scenario.leaders.map((leader, index) => (
              <li key={leader.id}>
                <Side index={index}>{say('text-for', { side: sideInSentence(leader.side) })}</Side>
              </li>
            ))}
          </ul>
          <p class="small quiet">{say('text-whose')}</p>
        </footer>
      </article>
    </Task>
  )
}
