// Codes in: pasted, typed, from a file. Lines that were not added stay with their reason until the next paste.

import { useId, useState } from 'preact/hooks'
import type { ClassIntent, ClassState } from '../../session/class-session.ts'
import type { Words } from '../../wording/words.ts'
import { OpenFile } from '../frame/open-file.tsx'
import { Choice } from '../parts/choice.tsx'
import { Icon } from '../parts/icon.tsx'
import { tellRefusedLine } from './notice.ts'

export interface CodesPanelProps {
  readonly state: ClassState
  readonly words: Words
  readonly said: string
  readonly act: (intent: ClassIntent) => void
  readonly onSave: () => void
  readonly onPrint: () => void
}

export function CodesPanel({ state, words, said, act, onSave, onPrint }: CodesPanelProps) {
  const { say } = words
  const id = useId()
  const [text, setText] = useState('')
  const [sure, setSure] = useState(false)
  const { list, shelf } = state
  const count = list.entries.length
  // A chat that is pasted again brings everything again: told in one line.
  const repeated = list.refused.filter(({ reason }) => reason === 'duplicate')
  const add = (): void => {
    act({ type: 'add', text })
    setText('')
  }
  return (
    <section class="codes">
      {shelf.length > 1 && count === 0 && (
        <fieldset class="codes__scenario">
          <legend>{say('class-scenario')}</legend>
          <div class="segments segments--small">
            {shelf.map(({ scenario }) => (
              <Choice
                key={scenario.id}
                name="scenario"
                checked={scenario.id === list.coded.scenario.id}
                onPick={() => act({ type: 'choose', scenario: scenario.id })}
              >
                {scenario.title}
              </Choice>
            ))}
          </div>
        </fieldset>
      )}
      <div class="field">
        <label for={id}>{say('class-codes')}</label>
        <p class="small quiet" id={`${id}-hint`}>
          {say('class-codes-hint')}
        </p>
        <textarea
          id={id}
          class="codes__field num"
          aria-describedby={`${id}-hint`}
          spellcheck={false}
          autocomplete="off"
          rows={5}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div class="buttons">
        <button class="button button--main" type="button" onClick={add}>
          {say('class-add')}
        </button>
        <OpenFile label={say('class-open')} look="quiet" onText={(file) => act({ type: 'open', text: file })} />
      </div>
      {said && (
        <p class="codes__said">
          <Icon name="info" /> {said}
        </p>
      )}
      {list.refused.length > 0 && (
        <div class="codes__refused">
          <h2>{say('class-refused-title')}</h2>
          <ul class="refused-lines">
            {repeated.length > 1 && <li>{say('class-why-duplicates', { count: repeated.length })}</li>}
            {(repeated.length > 1 ? list.refused.filter((line) => !repeated.includes(line)) : list.refused).map(
              (line) => (
                <li key={`${line.line} ${line.text}`}>
                  <p class="refused-lines__text">
                    <b>{say('class-refused-line', { line: line.line })}</b> <code>{line.text}</code>
                  </p>
                  <p>{tellRefusedLine(words, shelf, line)}</p>
                </li>
              ),
            )}
          </ul>
        </div>
      )}
      {count > 0 && (
        <div class="buttons">
          <button class="button button--quiet" type="button" onClick={onSave}>
            {say('class-save')}
          </button>
          <button class="button button--quiet" type="button" onClick={onPrint}>
            {say('class-print')}
          </button>
          {!sure && (
            <button class="button button--text" type="button" onClick={() => setSure(true)}>
              {say('class-clear')}
            </button>
          )}
        </div>
      )}
      {sure && count > 0 && (
        <fieldset class="codes__sure">
          <legend class="hidden">{say('class-clear')}</legend>
          <p>{say('class-clear-sure', { count })}</p>
          <div class="buttons">
            <button
              class="button button--quiet"
              type="button"
              onClick={() => {
                act({ type: 'clear' })
                setSure(false)
              }}
            >
              {say('class-clear-yes')}
            </button>
            <button class="button button--text" type="button" onClick={() => setSure(false)}>
              {say('class-keep')}
            </button>
          </div>
        </fieldset>
      )}
      <p class="small quiet">
        {say('class-forgery')} {say('class-kept')}
      </p>
    </section>
  )
}
