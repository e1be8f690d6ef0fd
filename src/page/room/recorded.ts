// What a class recorded beside its game, line by line in words: for the file that it hands in. Pure.

import { discussionNote, guessNote, opinions, predicted } from '../../session/room/asked.ts'
import { forecasts, judgements, sightings } from '../../session/room/job-report.ts'
import { jobNote } from '../../session/room/marks.ts'
import type { RecordedRow } from '../../session/room/room-csv.ts'
import type { Ending } from '../../session/ending.ts'
import type { Game } from '../../session/state.ts'
import { groupName, issueTitle, optionLabel, sideName, speakerName } from '../../wording/names.ts'
import type { Words } from '../../wording/words.ts'
import { tellAlternative } from './alternative.ts'
import { JOB_PHASES } from './job-desk.tsx'

export function recordedRows(words: Words, ending: Ending, game: Pick<Game, 'room' | 'notes'>): readonly RecordedRow[] {
  const { say } = words
  const { scenario } = ending
  const { marks, setup, votes } = game.room
  const issue = (id: string): string => issueTitle(scenario, id)
  const predictions = (predicted(ending, game.room)?.items ?? []).map(
    ({ leader, issue: of, option, so, said }): RecordedRow => [
      say('room-kind-prediction'),
      `${sideName(scenario, leader)}: ${issue(of)}: ${optionLabel(scenario, of, option)}`,
      said === null ? '' : String(said),
      say(so ? 'predict-yes' : 'predict-no'),
    ],
  )
  const taken = votes.map((vote): RecordedRow => {
    const tell = (alternative: string): string => tellAlternative(words, scenario, vote, alternative)
    const hands = vote.alternatives.map((one, n) => `${tell(one)}: ${vote.hands[n] ?? 0}`).join('; ')
    return [say('room-kind-vote'), vote.issue === null ? '' : issue(vote.issue), hands, tell(vote.winner)]
  })
  const seats = ending.debrief.seats.flatMap(({ seat }): readonly RecordedRow[] => {
    const side = sideName(scenario, seat)
    const scale = (value: number | null): string => (value === null ? '' : say(`ticket-scale-${value}`))
    const job = (name: string): string => say('jobs-of', { job: say(`job-${name}`), side })
    const asked = opinions(game.room, seat).map(
      ({ before, after }, n): RecordedRow => [
        `${say('room-kind-before')} / ${say('room-kind-after')}`,
        `${side}: ${say(`ticket-statement-${n + 1}`)}`,
        scale(before),
        scale(after),
      ],
    )
    const notes: readonly RecordedRow[] = [
      [say('room-kind-before'), say('ask-guess'), game.notes[guessNote(seat)] ?? '', ''],
      ...(scenario.learning?.discussion ?? []).map(
        (question, n): RecordedRow => [say('room-kind-after'), question, game.notes[discussionNote(seat, n)] ?? '', ''],
      ),
      ...setup.jobs.flatMap((name) =>
        JOB_PHASES.map(
          (phase): RecordedRow => [job(name), say(`phase-${phase}`), game.notes[jobNote(name, seat, phase)] ?? '', ''],
        ),
      ),
    ]
    const judged = judgements(ending, marks, seat).map(
      ({ issues, quote, said, is }): RecordedRow => [
        job('adviser'),
        `${speakerName(scenario, quote)}: ${issues.map(issue).join(', ')}`,
        say(`job-adviser-${said}`),
        say(`job-adviser-${is}`),
      ],
    )
    const ballot = (yes: boolean): string => say(yes ? 'job-home-yes' : 'job-home-no')
    const foretold = forecasts(ending, marks, seat)
      .filter(({ said }) => said !== null)
      .map(
        ({ group, said, voted }): RecordedRow => [
          job('home'),
          groupName(scenario, group),
          ballot(said === true),
          ballot(voted),
        ],
      )
    const seen = sightings(ending, marks, seat)
      .filter(({ said }) => said !== null)
      .map(({ kind, said, is }): RecordedRow => [job('observer'), say(`job-seen-${kind}`), String(said), String(is)])
    return [
      ...(setup.questions ? asked : []),
      ...notes.filter(([, , text]) => text.trim() !== ''),
      ...judged,
      ...foretold,
      ...seen,
    ]
  })
  return [...predictions, ...seats, ...taken]
}
