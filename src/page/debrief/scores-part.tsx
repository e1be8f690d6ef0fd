// The four scores side by side, each on its own and never added up; each opens its working.

import { useState } from 'preact/hooks'
import type { SeatDebrief } from '../../scoring/debrief.ts'
import { type CardData, SCORES, type ScoreName, scoreCards } from './score-cards.ts'
import type { DebriefProps } from './debrief-props.ts'
import { Dial } from './dial.tsx'
import { DealWorking } from './deal-working.tsx'
import { EvidenceWorking } from './evidence-working.tsx'
import { HomeWorking } from './home-working.tsx'
import { RecordWorking } from './record-working.tsx'
import { useSeat } from './use-seat.tsx'

export function ScoresPart(props: DebriefProps) {
  const { ending, words } = props
  const [open, setOpen] = useState<ScoreName | null>(
    ending.debrief.seats[0]!.record.working.terms.length > 0 ? 'record' : null,
  )
  const { seat, choice } = useSeat(ending, words)
  const cards = scoreCards(ending, seat, words)
  return (
    <>
      {choice}
      <ul class="scores">
        {SCORES.map((name) => (
          <Card
            key={name}
            card={cards[name]}
            open={open === name}
            onOpen={() => setOpen(open === name ? null : name)}
            words={words}
          >
            {open === name && <Working {...props} name={name} seat={seat} />}
          </Card>
        ))}
      </ul>
    </>
  )
}

interface CardProps extends Pick<DebriefProps, 'words'> {
  readonly card: CardData
  readonly open: boolean
  readonly onOpen: () => void
  readonly children: preact.ComponentChildren
}

/** The working comes right after its score in the document; on wide pages the grid puts it under all four. */
const Card = ({ card, open, onOpen, words: { say }, children }: CardProps) => (
  <>
    <li class={open ? `score score--open score--${card.name}` : `score score--${card.name}`}>
      <div class="score__top">
        <Dial value={card.value} shown={card.shown} />
        <h2>
          {card.title}
          <span class="hidden">: {card.told}</span>
        </h2>
      </div>
      <p class="score__says">{card.says}</p>
      {card.hasWorking && (
        <button class="button score__more" type="button" aria-expanded={open} onClick={onOpen}>
          {say(open ? 'score-hide' : 'score-show')}
          <span class="hidden"> {say('score-of', { score: card.title })}</span>
        </button>
      )}
    </li>
    {open && <li class="working">{children}</li>}
  </>
)

/** The table and the line of sum behind one score. */
export function Working({
  name,
  seat,
  ...props
}: DebriefProps & { readonly name: ScoreName; readonly seat: SeatDebrief }) {
  switch (name) {
    case 'record':
      return <RecordWorking {...props} seat={seat} />
    case 'evidence':
      return <EvidenceWorking {...props} seat={seat} />
    case 'deal':
      return <DealWorking {...props} />
    case 'home':
      return <HomeWorking {...props} seat={seat} />
  }
}
