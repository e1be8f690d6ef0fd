// The words that the class cited, by issue, the most used first: each opens its source.

import { useState } from 'preact/hooks'
import type { ClassPicture, IssueQuotes } from '../../classroom/class-picture.ts'
import type { QuoteWords, Scenario } from '../../scenario/scenario.ts'
import { dayIn } from '../../wording/dates.ts'
import type { Words } from '../../wording/words.ts'
import { Icon } from '../parts/icon.tsx'
import { KIND_ICONS, shortPublisher, sideOfSpeaker } from '../parts/quote-card.tsx'
import { Quoted } from '../parts/quoted.tsx'
import { SideMark } from '../parts/side.tsx'
import { SourceDialog } from '../parts/source-dialog.tsx'

export interface WordsUsedProps {
  readonly picture: ClassPicture
  readonly scenario: Scenario
  readonly words: Words
}

const SHOWN = 3 // of an issue; the rest unfolds

export const WordsUsed = ({ picture, scenario, words }: WordsUsedProps) => (
  <>
    <p class="quiet">{words.say('class-words-says')}</p>
    {picture.quotes.map((used) => (
      <UsedOn key={used.issue} used={used} scenario={scenario} words={words} />
    ))}
  </>
)

interface UsedOnProps {
  readonly used: IssueQuotes
  readonly scenario: Scenario
  readonly words: Words
}

function UsedOn({ used: { issue, quotes, silence }, scenario, words }: UsedOnProps) {
  const { say } = words
  const rows = (list: IssueQuotes['quotes']) =>
    list.map(({ quote, tables }) => (
      <Used
        key={quote}
        quote={scenario.quotes.find(({ id }) => id === quote)!}
        tables={tables}
        scenario={scenario}
        words={words}
      />
    ))
  const more = quotes.slice(SHOWN)
  return (
    <div class="used">
      <h3>{scenario.issues.find(({ id }) => id === issue)!.title}</h3>
      {quotes.length === 0 && silence === 0 && <p class="quiet">{say('class-words-none')}</p>}
      <ul class="used__list">
        {rows(quotes.slice(0, SHOWN))}
        {silence > 0 && (
          <li class="used__one">
            <Count tables={silence} words={words} />
            <p class="used__silence">
              <Icon name="silence" /> {say('class-words-silence')}
            </p>
          </li>
        )}
      </ul>
      {more.length > 0 && (
        <details class="used__more">
          <summary>{say('class-words-more', { count: more.length })}</summary>
          <ul class="used__list">{rows(more)}</ul>
        </details>
      )}
    </div>
  )
}

const Count = ({ tables, words }: { readonly tables: number; readonly words: Words }) => (
  <p class="used__count num">
    <span aria-hidden="true">{tables}</span>
    <span class="hidden">{words.say('class-settled-count', { count: tables })}</span>
  </p>
)

interface UsedProps {
  readonly quote: QuoteWords
  readonly tables: number
  readonly scenario: Scenario
  readonly words: Words
}

function Used({ quote, tables, scenario, words }: UsedProps) {
  const [open, setOpen] = useState(false)
  const speaker = scenario.people.find(({ id }) => id === quote.speaker)!
  const source = scenario.sources.find(({ id }) => id === quote.source)!
  const side = sideOfSpeaker(scenario, quote.speaker)
  return (
    <li class="used__one">
      <Count tables={tables} words={words} />
      <div>
        <p class="used__words">
          <Quoted exact={quote.exact} kind={quote.kind} />
        </p>
        <p class="used__source small">
          {side === null ? <Icon name={KIND_ICONS[quote.kind]} /> : <SideMark index={side} />}
          <span>
            <b>{speaker.name}</b>, {words.say(`class-kind-${quote.kind}`)}
            {' · '}
            <button class="linklike" type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
              {words.say('class-source', {
                publisher: shortPublisher(source.publisher),
                date: dayIn(words.language, quote.said, 'short'),
              })}
            </button>
          </span>
        </p>
      </div>
      {open && (
        <SourceDialog
          quote={quote}
          source={source}
          speaker={speaker}
          words={words}
          plain={false}
          onClose={() => setOpen(false)}
        />
      )}
    </li>
  )
}
