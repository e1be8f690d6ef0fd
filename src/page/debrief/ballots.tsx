// One home's last vote as a table.

import type { Scenario } from '../../scenario/scenario.ts'
import type { HomeScore } from '../../scoring/home.ts'
import type { GroupReason } from '../../session/group-reason.ts'
import { groupName } from '../../wording/names.ts'
import type { Words } from '../../wording/words.ts'
import { tellReason } from '../vote/voter-line.tsx'

export interface BallotsProps {
  readonly home: HomeScore
  readonly scenario: Scenario
  readonly words: Words
  readonly reasons: (group: string) => GroupReason
}

export const Ballots = ({ home: { working }, scenario, words, reasons }: BallotsProps) => {
  const { say } = words
  return (
    <table class="text sums num">
      <caption class="hidden">{say('home-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('home-group')}</th>
          <th scope="col">{say('home-why')}</th>
          <th scope="col" class="r">
            {say('home-yes-votes')}
          </th>
          <th scope="col" class="r">
            {say('home-no-votes')}
          </th>
        </tr>
      </thead>
      <tbody>
        {working.votes.map(({ group, veto, weight, yes }) => (
          <tr key={group}>
            <th scope="row">
              {groupName(scenario, group)}
              {veto && <span class="small quiet"> {say('vote-veto')}</span>}
            </th>
            <td data-l={say('home-why')} class="small">
              {tellReason(reasons(group), yes, scenario, words)}
            </td>
            <td data-l={say('home-yes-votes')} class="r">
              {yes ? weight : '–'}
            </td>
            <td data-l={say('home-no-votes')} class="r">
              {yes ? '–' : weight}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('working-sum')}</th>
          <td>{say('home-needed', { needed: Math.ceil(working.needed), total: working.total })}</td>
          <td data-l={say('home-yes-votes')} class="r">
            {working.yes}
          </td>
          <td data-l={say('home-no-votes')} class="r">
            {working.no}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
