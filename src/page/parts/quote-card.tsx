// A quote as a card. The four kinds of evidence (own words, a reporter's, a newspaper's opinion, silence) look different and say so
// in words and by an icon. The source opens on every card.

import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { PublicScenario } from '../../engine/seat-view.ts'
import type { QuoteWords } from '../../scenario/scenario.ts'
import { dayIn } from '../../wording/dates.ts'
import type { Words } from '../../wording/words.ts'
import { Icon, type IconName } from './icon.tsx'
import { Quoted } from './quoted.tsx'
import { SideMark, sideClass } from './side.tsx'
import { SourceDialog } from './source-dialog.tsx'

/** The parts of a scenario that a card needs; a Scenario and a PublicScenario both have them. */
export type QuoteContext = Pick<PublicScenario, 'people' | 'sources' | 'leaders'>

export interface QuoteCardProps {
  readonly quote: QuoteWords
  readonly scenario: QuoteContext
  readonly words: Words
  readonly plain?: boolean // reading level of the meaning
  readonly note?: string | undefined // whose evidence it is here
  readonly large?: boolean
  readonly marks?: readonly (readonly [number, number])[] // stretches of the words to highlight
  readonly meaning?: boolean // shows what it means under the words
  readonly pick?: { readonly name: string; readonly checked: boolean; readonly onPick: () => void }
  readonly aside?: ComponentChildren // a button in the upper corner
  readonly children?: ComponentChildren // under the source
}

export const KIND_ICONS: Readonly<Record<QuoteWords['kind'] | 'silent', IconName>> = {
  direct: 'speech',
  reported: 'pencil',
  editorial: 'clipping',
  silent: 'silence',
}

/** Index of the leader for whom this person speaks, or null. */
export function sideOfSpeaker(scenario: QuoteContext, speaker: string): number | null {
  const index = scenario.leaders.findIndex((l) => l.voices.includes(speaker))
  return index < 0 ? null : index
}

/** A publisher without its remarks: "NPR (a reporter) on WUTC" is NPR. */
export const shortPublisher = (publisher: string): string => publisher.split(' (')[0]!

export function QuoteCard(props: QuoteCardProps) {
  const { quote, scenario, words, note, large, meaning, pick, aside, plain, children, marks = [] } = props
  const [open, setOpen] = useState(false)
  const id = useId()
  const side = sideOfSpeaker(scenario, quote.speaker)
  const source = scenario.sources.find((s) => s.id === quote.source)!
  const speaker = scenario.people.find((p) => p.id === quote.speaker)!
  const classes = ['quote', `quote--${quote.kind}`, sideClass(side), large ? 'quote--large' : '']
    .filter(Boolean)
    .join(' ')
  return (
    <div class={classes}>
      <p class="quote__top">
        <Icon name={KIND_ICONS[quote.kind]} />
        <span>
          <b>{words.say(`quote-kind-${quote.kind}`)}</b>
          {note && ` · ${note}`}
        </span>
        {pick && (
          <input
            type="radio"
            name={pick.name}
            id={id}
            checked={pick.checked}
            onChange={pick.onPick}
            aria-describedby={`${id}-source`}
          />
        )}
        {aside}
      </p>
      {pick ? (
        <label class="quote__words" for={id}>
          <Quoted exact={quote.exact} kind={quote.kind} />
        </label>
      ) : (
        <blockquote class="quote__words">
          <Quoted exact={quote.exact} kind={quote.kind} marks={marks} />
        </blockquote>
      )}
      {meaning && <p class="quote__means">{plain ? quote.means.plain : quote.means.standard}</p>}
      <p class="quote__source" id={`${id}-source`}>
        {side !== null && (
          <>
            <SideMark index={side} />
            <span class="hidden">{scenario.leaders[side]!.side}: </span>
          </>
        )}
        <b>{speaker.name}</b>
        {' · '}
        <button class="linklike" type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {words.say('quote-source', {
            publisher: shortPublisher(source.publisher),
            date: dayIn(words.language, quote.said, 'short'),
          })}
        </button>
      </p>
      {children}
      {open && (
        <SourceDialog
          quote={quote}
          source={source}
          speaker={speaker}
          words={words}
          plain={plain ?? false}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  )
}

/** The card that stands for no words: the record is silent. */
export const SilentCard = ({ words, children }: { readonly words: Words; readonly children?: ComponentChildren }) => (
  <div class="silent">
    <p class="quote__top">
      <Icon name="silence" />
      <b>{words.say('quote-kind-silent')}</b>
    </p>
    {children ?? <p>{words.say('quote-silent-says')}</p>}
  </div>
)
