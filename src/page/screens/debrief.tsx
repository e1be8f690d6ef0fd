// The debrief in four parts: scores, every deal, whose words, six questions. One part at a time on the page; the whole of it on paper.

import { useEffect, useState } from 'preact/hooks'
import { DEBRIEF_PARTS, type DebriefPart } from '../../session/pages-after.ts'
import type { Ending } from '../../session/ending.ts'
import type { Words } from '../../wording/words.ts'
import { Again } from '../debrief/again.tsx'
import { HandIn } from '../debrief/hand-in.tsx'
import { MapPart } from '../debrief/map-part.tsx'
import { PrintSheet } from '../debrief/print-sheet.tsx'
import { QuestionsPart } from '../debrief/questions-part.tsx'
import { ScoresPart } from '../debrief/scores-part.tsx'
import { WordsPart } from '../debrief/words-part.tsx'
import { ActionBar, MainButton } from '../parts/action-bar.tsx'
import { Task } from '../parts/task.tsx'
import { Ways } from '../parts/ways.tsx'
import type { ScreenProps } from '../screen.ts'

export function DebriefPages(props: ScreenProps) {
  const { game, act, words } = props
  const { say } = words
  const printing = usePrinting()
  const { ending, place } = game
  if (!ending || !place) return null
  const part = DEBRIEF_PARTS[place.index] ?? 'scores'
  const next = DEBRIEF_PARTS[place.index + 1]
  return (
    <>
      <Task
        kicker={
          <Ways
            label={say('debrief-ways')}
            ways={DEBRIEF_PARTS.map((name) => ({ key: name, label: say(`debrief-${name}`) }))}
            now={place.index}
            onVisit={(index) => act({ type: 'visit', place: { screen: 'debrief', index } })}
          />
        }
        title={titleOf(part, ending, words)}
        lead={say(`debrief-lead-${part}`)}
        actions={
          <ActionBar
            said={
              <>
                <b>{say('debrief-part', { part: place.index + 1, of: DEBRIEF_PARTS.length })}</b>{' '}
                {say('debrief-seed', { seed: String(game.seed) })}
              </>
            }
          >
            <button class="button button--quiet" type="button" onClick={() => window.print()}>
              {say('debrief-print')}
            </button>
            {next && (
              <MainButton onClick={() => act({ type: 'go-on' })}>
                {say('debrief-next', { part: say(`debrief-${next}`) })}
              </MainButton>
            )}
            {!next && <MainButton onClick={() => act({ type: 'other-seat' })}>{say('again-other-seat')}</MainButton>}
          </ActionBar>
        }
      >
        <Part {...props} ending={ending} part={part} />
      </Task>
      {printing && <PrintSheet {...props} ending={ending} />}
    </>
  )
}

function Part({ part, ...props }: ScreenProps & { readonly ending: Ending; readonly part: DebriefPart }) {
  switch (part) {
    case 'scores':
      return <ScoresPart {...props} />
    case 'map':
      return <MapPart {...props} />
    case 'words':
      return <WordsPart {...props} />
    case 'questions':
      return (
        <>
          <QuestionsPart {...props} />
          <HandIn {...props} />
          <Again {...props} />
        </>
      )
  }
}

/** The first part says how it ended; the others what they are. */
const titleOf = (part: DebriefPart, { negotiation, result }: Ending, { say }: Words): string =>
  part === 'scores'
    ? say(`debrief-result-${result}`, { homes: negotiation.table.votes[0]?.tallies.length ?? 0 })
    : say(`debrief-title-${part}`)

/** The sheet for paper is made only while printing: by the button or by the browser's own command. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const before = (): void => setPrinting(true)
    const after = (): void => setPrinting(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return printing
}
