// What a class finds in its debrief besides the game's own: on the page after the questions, and on paper at the end of the sheet.

import type { DebriefProps } from '../debrief/debrief-props.ts'
import { saveText } from '../frame/save-text.ts'
import { recordedCsv } from '../../session/room/room-csv.ts'
import { AfterQuestions, OpinionsSheet, PredictionWorking, VotesTaken } from './asked-reports.tsx'
import { Compare } from './compare.tsx'
import { JobReports } from './job-report.tsx'
import { recordedRows } from './recorded.ts'

/** On the last page of the debrief. */
export function RoomDebrief(props: DebriefProps) {
  const { ending, game, words } = props
  const { setup, votes } = game.room
  const recorded = setup.predictions || setup.questions || setup.jobs.length > 0 || votes.length > 0
  return (
    <>
      <AfterQuestions {...props} />
      <JobReports {...props} />
      <VotesTaken {...props} />
      {recorded && (
        <p>
          <button
            class="button button--quiet"
            type="button"
            onClick={() => {
              const heads = ['kind', 'what', 'recorded', 'game'].map((name) => words.say(`room-column-${name}`))
              const csv = recordedCsv(heads, recordedRows(words, ending, game))
              saveText(`${ending.scenario.id}-class-${game.seed}.csv`, csv, 'text/csv')
            }}
          >
            {words.say('room-log')}
          </button>
        </p>
      )}
    </>
  )
}

/** On the page of the scores. */
export const RoomScores = (props: DebriefProps) => (
  <>
    <Compare {...props} />
    <PredictionWorking {...props} />
  </>
)

export const RoomSheet = (props: DebriefProps) => (
  <>
    <Compare {...props} />
    <PredictionWorking {...props} />
    <OpinionsSheet {...props} />
    <JobReports {...props} />
    <VotesTaken {...props} open />
  </>
)
