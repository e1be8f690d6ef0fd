// A quote's source in full: the exact words, who said them and when, the document, and what they mean.

import type { Person, QuoteWords, Source } from '../../scenario/scenario.ts'
import { dayIn } from '../../wording/dates.ts'
import type { Words } from '../../wording/words.ts'
import { Dialog } from './dialog.tsx'
import { Quoted } from './quoted.tsx'

export interface SourceDialogProps {
  readonly quote: QuoteWords
  readonly source: Source
  readonly speaker: Person
  readonly words: Words
  readonly plain: boolean
  readonly onClose: () => void
}

export const SourceDialog = ({ quote, source, speaker, words, plain, onClose }: SourceDialogProps) => (
  <Dialog title={words.say('source-title')} words={words} onClose={onClose}>
    <blockquote class={`source__words quote--${quote.kind}`}>
      <Quoted exact={quote.exact} kind={quote.kind} />
    </blockquote>
    <dl class="facts">
      <dt>{words.say('source-kind')}</dt>
      <dd>{words.say(`source-kind-${quote.kind}`)}</dd>
      <dt>{words.say('source-speaker')}</dt>
      <dd>
        <b>{speaker.name}</b>
        <br />
        {speaker.role}
      </dd>
      <dt>{words.say('source-said')}</dt>
      <dd>{dayIn(words.language, quote.said)}</dd>
      <dt>{words.say('source-document')}</dt>
      <dd>
        <cite>{source.title}</cite>
        <br />
        {source.publisher}, {dayIn(words.language, source.date)}
      </dd>
      <dt>{words.say('source-means')}</dt>
      <dd>{plain ? quote.means.plain : quote.means.standard}</dd>
    </dl>
  </Dialog>
)
