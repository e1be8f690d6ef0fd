// The home's arithmetic: every group's last vote with what it liked and missed, against the votes that were needed.

import { useId } from 'preact/hooks'
import type { SeatDebrief } from '../../scoring/debrief.ts'
import { groupReason } from '../../session/group-reason.ts'
import { numberIn } from '../../wording/numbers.ts'
import type { DebriefProps } from './debrief-props.ts'
import { Ballots } from './ballots.tsx'

export function HomeWorking({
  ending,
  words,
  seat,
}: Pick<DebriefProps, 'ending' | 'words'> & { readonly seat: SeatDebrief }) {
  const { say, language } = words
  const { debrief, scenario } = ending
  const id = useId()
  const { home } = seat
  if (!home) return null
  const { working, code, score } = home
  const others = debrief.home.filter((each) => each.leader !== home.leader)
  const text = ending.negotiation.table.votes[ending.negotiation.table.votes.length - 1]!.text
  const reasons = (group: string) => groupReason(scenario.groups.find((g) => g.id === group)!, scenario.issues, text)
  return (
    <section class="stack" aria-labelledby={id}>
      <h3 id={id}>{say('working-of', { score: say('score-home') })}</h3>
      <Ballots home={home} scenario={scenario} words={words} reasons={reasons} />
      <p class="sum">
        {say(`home-sum-${code}`, {
          yes: working.yes,
          no: working.no,
          total: working.total,
          needed: numberIn(language, working.needed, Number.isInteger(working.needed) ? 0 : 1),
          value: numberIn(language, score.json, 2),
        })}{' '}
        <b>{numberIn(language, score.shown)}</b>
      </p>
      {others.map((other) => (
        <section class="stack stack--tight" aria-labelledby={`${id}-${other.leader}`} key={other.leader}>
          <h4 id={`${id}-${other.leader}`}>
            {say('home-other', { side: scenario.leaders.find((l) => l.id === other.leader)!.side })}
          </h4>
          <Ballots home={other} scenario={scenario} words={words} reasons={reasons} />
        </section>
      ))}
      <p class="small quiet">{say('home-how')}</p>
    </section>
  )
}
