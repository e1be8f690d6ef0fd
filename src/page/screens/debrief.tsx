// The debrief in four parts: scores, every deal, whose words, six questions. One part at a time on the page; the whole of it on paper.

import { useEffect, useState } from 'preact/hooks'
import { DEBRIEF_PARTS, type DebriefPart } from '../../session/pages-after.ts'
import type { Ending } from '../../session/ending.ts'
import type { Words } from '../../wording/words.ts'
import { sideInSentence } from '../../wording/names.ts'
import { Again } from '../debrief/again.tsx'
import { HandIn } from '../debrief/hand-in.tsx'
import { MapPart } from '../debrief/map-part.tsx'
import { PrintSheet } from '../debrief/print-sheet.tsx'
import { QuestionsPart } from '../debrief/questions-part.tsx'
import { type CardData, scoreCards } from '../debrief/score-cards.ts'
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
  const [asked, setAsked] = useState(0)
  const { ending, place } = game
  if (!ending || !place) return null
  const part = DEBRIEF_PARTS[place.index] ?? 'scores'
  const next = DEBRIEF_PARTS[place.index + 1]
  const lastQuestion = ending.debrief.seats[0]!.moments.length - 1
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
        lead={part === 'scores' ? leadOfScores(ending, words) : say(`debrief-lead-${part}`, axes(props, ending))}
        actions={
          <ActionBar>
            <button class="button button--quiet" type="button" onClick={() => window.print()}>
              {say('debrief-print')}
            </button>
            {next && (
              <MainButton onClick={() => act({ type: 'go-on' })}>
                {say('debrief-next', { part: say(`debrief-${next}`) })}
              </MainButton>
            )}
            {!next && asked < lastQuestion && (
              <MainButton onClick={() => setAsked(asked + 1)}>{say('question-next-go')}</MainButton>
            )}
            {!next && asked >= lastQuestion && <MainButton onClick={goToHandIn}>{say('hand-in-title')}</MainButton>}
          </ActionBar>
        }
      >
        <Part {...props} ending={ending} part={part} asked={asked} onAsk={setAsked} />
      </Task>
      {printing && <PrintSheet {...props} ending={ending} />}
    </>
  )
}

interface PartProps extends ScreenProps {
  readonly ending: Ending
  readonly part: DebriefPart
  readonly asked: number // which of the questions stands on the page
  readonly onAsk: (question: number) => void
}

function Part({ part, asked, onAsk, ...props }: PartProps) {
  switch (part) {
    case 'scores':
      return (
        <>
          <ScoresPart {...props} />
          {props.room && <props.room.RoomScores {...props} words={props.room.words} />}
        </>
      )
    case 'map':
      return <MapPart {...props} />
    case 'words':
      return <WordsPart {...props} />
    case 'questions':
      return (
        <>
          <QuestionsPart {...props} asked={asked} onAsk={onAsk} />
          {props.room && <props.room.RoomDebrief {...props} words={props.room.words} />}
          <HandIn {...props} />
          <Again {...props} />
        </>
      )
  }
}

/** Whose worth goes up on the map, and whose to the right. */
const axes = ({ game }: ScreenProps, { debrief, scenario }: Ending) => {
  const across = scenario.leaders.findIndex((leader) => leader.id === debrief.seat)
  const up = game.map?.other ?? scenario.leaders.findIndex((_, index) => index !== across)
  return { across: sideInSentence(scenario.leaders[across]!.side), up: sideInSentence(scenario.leaders[up]!.side) }
}

/** The first part says how it ended; the others what they are. */
const titleOf = (part: DebriefPart, { negotiation, result }: Ending, { say }: Words): string =>
  part === 'scores'
    ? say(`debrief-result-${result}`, { homes: negotiation.table.votes[0]?.tallies.length ?? 0 })
    : say(`debrief-title-${part}`)

/** The strongest and the weakest score by name: they are not to be added, so they are told apart. */
function leadOfScores(ending: Ending, words: Words): string {
  const cards = Object.values(scoreCards(ending, ending.debrief.seats[0]!, words))
    .filter(({ value }) => value !== null)
    .sort((a, b) => b.value! - a.value!)
  const told = (card: CardData): string => `${card.title} ${card.shown}`
  const [best, least] = [cards[0], cards[cards.length - 1]]
  return best && least && best !== least
    ? words.say('debrief-lead-scores', { best: told(best), least: told(least) })
    : words.say('debrief-lead-no-scores')
}

/** After the last question: to the code for the teacher. */
function goToHandIn(): void {
  const heading = document.getElementById('hand-in')
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

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
