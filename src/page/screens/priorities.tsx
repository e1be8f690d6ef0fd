// Each side names what matters most to it, openly.

import { namesAll, prioritiesNamed } from '../../session/draft.ts'
import { dots, standing } from '../glimpse.ts'
import { ActionBar, MainButton } from '../parts/action-bar.tsx'
import { Dots } from '../parts/dots.tsx'
import { News } from '../parts/news.tsx'
import { marksOn } from '../parts/position-line.tsx'
import { SmallLine } from '../parts/small-line.tsx'
import { Step } from '../parts/step.tsx'
import { Task } from '../parts/task.tsx'
import type { ScreenProps } from '../screen.ts'

export function PrioritiesScreen({ game, act, words }: ScreenProps) {
  const { say } = words
  const { leader, scenario } = game.view.brief
  const count = game.choices.priorities?.count ?? 2
  const all = namesAll(game.view)
  const chosen = prioritiesNamed(game.draft, game.view)
  const largest = Math.max(...leader.preferences.map((p) => p.salience))
  const left = count - chosen.length
  return (
    <Task
      title={say('prio-title')}
      lead={say(all ? 'prio-lead-all' : 'prio-lead')}
      actions={
        <ActionBar
          said={
            left > 0 ? (
              say('prio-said-more', { left })
            ) : (
              <b>{chosen.map((id) => scenario.issues.find((i) => i.id === id)!.title).join(' · ')}</b>
            )
          }
        >
          <MainButton ready={left === 0} onClick={() => act({ type: 'commit' })}>
            {say('prio-commit')}
          </MainButton>
        </ActionBar>
      }
    >
      <News game={game} words={words} />
      <Step
        n={1}
        title={say(all ? 'prio-all' : 'prio-choose', { count })}
        aside={all ? undefined : say('prio-chosen', { chosen: chosen.length, count })}
      >
        <ul class="choices">
          {scenario.issues.map((issue, k) => (
            <li class="choice choice--row matter" key={issue.id}>
              <input
                type="checkbox"
                id={`prio-${issue.id}`}
                checked={chosen.includes(issue.id)}
                disabled={all}
                onChange={() => act({ type: 'pick-priority', issue: issue.id })}
              />
              <label for={`prio-${issue.id}`}>
                <b>{issue.title}</b>
                <Dots filled={dots(leader.preferences[k]!.salience, largest)} words={words} />
                <span class="small">
                  {say('prio-best')} {issue.options[leader.preferences[k]!.ideal]!.label}
                </span>
                <SmallLine issue={issue} now={standing(game, issue)} draft={null} marks={marksOn(game, issue, words)} />
              </label>
            </li>
          ))}
        </ul>
      </Step>
    </Task>
  )
}
