// All quotes of the scenario in the order of the file, to read or to cite from. It neither filters nor sorts by what a quote shows.

import { useState } from 'preact/hooks'
import type { PublicScenario } from '../../engine/seat-view.ts'
import type { Citation } from '../../engine/move.ts'
import type { QuoteId } from '../../scenario/scenario.ts'
import type { Words } from '../../wording/words.ts'
import { Choice } from './choice.tsx'
import { Dialog } from './dialog.tsx'
import { QuoteCard, sideOfSpeaker } from './quote-card.tsx'
import { Side } from './side.tsx'

export interface DossierDialogProps {
  readonly title: string
  readonly scenario: Pick<PublicScenario, 'quotes' | 'people' | 'sources' | 'leaders'>
  readonly words: Words
  readonly plain: boolean
  readonly onClose: () => void
  readonly pick?: {
    readonly chosen: { readonly quote: Citation } | null
    readonly silence: boolean // may say that the record is silent
    readonly onPick: (quote: Citation) => void
  }
}

type Whose = number | 'all' | 'others'

export function DossierDialog({ title, scenario, words, plain, onClose, pick }: DossierDialogProps) {
  const [whose, setWhose] = useState<Whose>('all')
  const { say } = words
  const sideOf = (quote: QuoteId): number | null =>
    sideOfSpeaker(scenario, scenario.quotes.find((q) => q.id === quote)!.speaker)
  const shown = scenario.quotes.filter(({ id }) => whose === 'all' || (sideOf(id) ?? 'others') === whose)
  return (
    <Dialog
      title={title}
      words={words}
      onClose={onClose}
      wide
      foot={
        pick && (
          <>
            <p class="small quiet">{say('dossier-any')}</p>
            <button class="button button--main" type="button" onClick={onClose}>
              {say(pick.chosen?.quote === null ? 'dossier-use-silent' : pick.chosen ? 'dossier-use' : 'close')}
            </button>
          </>
        )
      }
    >
      <fieldset class="segments segments--small dossier__whose">
        <legend class="hidden">{say('dossier-whose')}</legend>
        <Choice name="whose" checked={whose === 'all'} onPick={() => setWhose('all')}>
          {say('dossier-all')}
        </Choice>
        {scenario.leaders.map((leader, index) => (
          <Choice key={leader.id} name="whose" checked={whose === index} onPick={() => setWhose(index)}>
            <Side index={index}>{leader.side}</Side>
          </Choice>
        ))}
        <Choice name="whose" checked={whose === 'others'} onPick={() => setWhose('others')}>
          {say('dossier-others')}
        </Choice>
        <p class="small quiet" role="status">
          {say('dossier-count', { count: shown.length })}
        </p>
      </fieldset>
      <fieldset class="quotes quotes--all">
        <legend class="hidden">{title}</legend>
        {pick?.silence && (
          <Choice
            name="dossier"
            class="choice--silent"
            checked={pick.chosen !== null && pick.chosen.quote === null}
            onPick={() => pick.onPick(null)}
          >
            <b>{say('open-silent')}</b> {say('open-silent-says')}
          </Choice>
        )}
        {shown.map((quote) => (
          <QuoteCard
            key={quote.id}
            quote={quote}
            scenario={scenario}
            words={words}
            plain={plain}
            meaning
            {...(pick
              ? {
                  pick: {
                    name: 'dossier',
                    checked: pick.chosen?.quote === quote.id,
                    onPick: () => pick.onPick(quote.id),
                  },
                }
              : {})}
          />
        ))}
      </fieldset>
    </Dialog>
  )
}
