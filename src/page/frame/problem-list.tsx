// Problems of a scenario as its author reads them: what, where in the file, and how to mend it. All of it is shown as text.

import type { ShownProblem } from '../../scenario/received.ts'
import type { Words } from '../../wording/words.ts'

export interface ProblemListProps {
  readonly problems: readonly ShownProblem[]
  readonly more: number
  readonly words: Words // the author's
}

export function ProblemList({ problems, more, words: { say } }: ProblemListProps) {
  return (
    <ol class="problems">
      {problems.map((problem) => (
        <li class={`problem problem--${problem.severity}`} key={`${problem.code} ${problem.line} ${problem.column}`}>
          <p class="problem__says">
            <b>{say(`author-${problem.severity}`)}:</b> {problem.message}
          </p>
          <p class="small quiet">
            {say('author-place', { line: problem.line, column: problem.column })} · {problem.code}
          </p>
          {problem.lines.length > 0 && (
            <pre class="problem__lines">
              {problem.lines.map(({ number, text }) => `${String(number).padStart(4)} | ${text}`).join('\n')}
            </pre>
          )}
          {problem.notes.map((note) => (
            <p class="small" key={note}>
              {note}
            </p>
          ))}
          {problem.help !== null && <p>{say('author-mend', { help: problem.help })}</p>}
        </li>
      ))}
      {more > 0 && <li class="quiet">{say('author-more', { count: more })}</li>}
    </ol>
  )
}
