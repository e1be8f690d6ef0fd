// The role sheet on one screen: what the side wants, who at home must agree, when to walk away.

import type { Group } from '../../scenario/scenario.ts'
import { weekdayIn } from '../../wording/dates.ts'
import { dots, openingIssues, sideOf } from '../glimpse.ts'
import { ActionBar, MainButton } from '../parts/action-bar.tsx'
import { Choice } from '../parts/choice.tsx'
import { Dots } from '../parts/dots.tsx'
import { Explained, type ExplainedProps } from '../parts/explained.tsx'
import { Task } from '../parts/task.tsx'
import { WorthScale } from '../parts/worth-bar.tsx'
import type { ScreenProps } from '../screen.ts'

export function Briefing({ game, act, words, preferences, prefer }: ScreenProps) {
  const { say } = words
  const { leader, groups, index, scenario } = game.view.brief
  const openings = openingIssues(game).length
  const terms = { words, seen: new Set<string>() }
  const prose = { ...terms, glossary: scenario.glossary }
  const started = game.moves > 0 && game.view.table.phase.name !== 'opening'
  return (
    <Task
      kicker={
        <>
          {scenario.setting.place}, <b>{weekdayIn(words.language, scenario.setting.date)}</b>
        </>
      }
      title={say('brief-title', { side: sideOf(game, index) })}
      aside={
        <fieldset class="segments segments--small">
          <legend class="hidden">{say('brief-reading')}</legend>
          <span class="segments__label" aria-hidden="true">
            {say('brief-reading')}
          </span>
          {(['standard', 'plain'] as const).map((reading) => (
            <Choice
              key={reading}
              name="reading-level"
              checked={preferences.reading === reading}
              onPick={() => prefer({ reading })}
            >
              {say(`brief-${reading}`)}
            </Choice>
          ))}
        </fieldset>
      }
      actions={
        <ActionBar said={started ? null : say('brief-next-openings', { count: openings })}>
          <MainButton onClick={() => act({ type: 'go-on' })}>
            {say(started ? 'brief-go-back' : 'brief-go', { count: openings })}
          </MainButton>
        </ActionBar>
      }
    >
      <div class="split split--brief">
        <p class="brief__intro">
          <Explained text={leader.brief[preferences.reading]} {...prose} />
        </p>
        <section class="stack stack--tight" aria-labelledby="line">
          <h2 id="line">
            <Explained text={say('brief-line')} {...terms} />
          </h2>
          <WorthScale bar={game.bar} words={words} />
        </section>
        <section class="stack stack--tight" aria-labelledby="want">
          <h2 id="want">{say('brief-wants')}</h2>
          <Wants game={game} terms={terms} />
        </section>
        <section class="stack stack--tight" aria-labelledby="home">
          <h2 id="home">{say('brief-home')}</h2>
          {groups.length === 0 ? <p>{say('brief-nobody')}</p> : <Home game={game} terms={terms} groups={groups} />}
        </section>
      </div>
    </Task>
  )
}

type Terms = Omit<ExplainedProps, 'text'>

function Wants({ game, terms }: Pick<ScreenProps, 'game'> & { readonly terms: Terms }) {
  const { say } = terms.words
  const { leader, scenario } = game.view.brief
  const prose = { ...terms, glossary: scenario.glossary }
  const largest = Math.max(...leader.preferences.map((p) => p.salience))
  const rows = scenario.issues
    .map((issue, k) => ({ issue, preference: leader.preferences[k]! }))
    .sort((a, b) => b.preference.salience - a.preference.salience)
  return (
    <>
      <table class="text text--roomy">
        <thead>
          <tr>
            <th scope="col">{say('brief-issue')}</th>
            <th scope="col">
              <Explained text={say('brief-best')} {...terms} />
            </th>
            <th scope="col" class="r">
              <Explained text={say('brief-weight')} {...terms} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ issue, preference }) => (
            <tr key={issue.id}>
              <th scope="row">
                <Explained text={issue.title} {...prose} />
              </th>
              <td>
                <Explained text={issue.options[preference.ideal]!.label} {...prose} />
              </td>
              <td class="r">
                <Dots filled={dots(preference.salience, largest)} words={{ say }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small quiet">{say('brief-assumed')}</p>
    </>
  )
}

function Home({
  game,
  terms,
  groups,
}: Pick<ScreenProps, 'game'> & { readonly terms: Terms; readonly groups: readonly Group[] }) {
  const { say } = terms.words
  const { scenario, seat } = game.view.brief
  const total = groups.reduce((sum, g) => sum + g.weight, 0)
  const quota = scenario.quotas[seat]!
  const wanted = (group: Group): readonly string[] =>
    group.preferences
      .map((preference, k) => ({ preference, issue: scenario.issues[k]! }))
      .sort((a, b) => b.preference.salience - a.preference.salience)
      .slice(0, 2)
      .map(({ preference, issue }) => {
        const option = issue.options[preference.ideal]!.label
        return preference.ideal === issue.noDeal ? say('brief-unsettled', { issue: issue.title, option }) : option
      })
  return (
    <>
      <ul class="groups">
        {groups.map((group) => (
          <li class="group" key={group.id}>
            <span class="group__votes num">
              <b>{group.weight}</b>
              {say('brief-votes', { votes: group.weight })}
            </span>
            <span>
              <span class="group__name">{group.name}</span>
              <br />
              <span class="group__why">
                {wanted(group).map((label) => (
                  <span class="wish" key={label}>
                    {label}
                  </span>
                ))}
                {group.veto && (
                  <span class="wish">
                    <Explained text={say('brief-veto')} {...terms} />
                  </span>
                )}
              </span>
            </span>
            <span class="small num group__needs">
              {say('brief-needs')}{' '}
              <b>
                {say('brief-band', {
                  from: Math.max(0, Math.floor(group.threshold.at / 100) - group.threshold.give),
                  to: Math.min(100, Math.ceil(group.threshold.at / 100) + group.threshold.give),
                })}
              </b>
            </span>
          </li>
        ))}
      </ul>
      <p class="small">
        <b>
          <Explained text={say('brief-quota', { quota: Math.ceil((quota * total) / 100), total })} {...terms} />
        </b>{' '}
        {say('brief-quota-note')}
      </p>
    </>
  )
}
