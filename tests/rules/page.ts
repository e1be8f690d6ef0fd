// Reads a rule's page (docs/rules): its code, its title, its examples with what check must say of each. The layout is told in docs/rules/README.md.

import { RULE_CODES } from '../../src/scenario/rules.ts'

export interface Example {
  readonly line: number // of the page
  readonly kind: string // diff, yaml, repeat, bytes, missing
  readonly flags: readonly string[] // no-lock, no-sources, played …
  readonly body: readonly string[]
  readonly says: readonly string[] // 'OTR101 4:1 message'
}

export interface Page {
  readonly code: string
  readonly title: string
  readonly severity: string
  readonly fails: readonly Example[]
  readonly passes: readonly Example[]
  readonly mending: string
}

/** Throws where the page has not the layout: then the page is wrong. */
export function readPage(text: string): Page {
  const lines = text.split('\n')
  const head = /^# (OTR\d{3}) (.+)$/.exec(lines[0] ?? '')
  const severity = /^An? (error|warning|note)\./.exec(lines[2] ?? '')
  if (!head || !RULE_CODES.includes(head[1] as never)) throw new Error('the first line is: # CODE Title')
  if (!severity) throw new Error('the third line begins: An error. (A warning. A note.)')
  return {
    code: head[1]!,
    title: head[2]!,
    severity: severity[1]!,
    fails: examples(lines, 'Fails'),
    passes: examples(lines, 'Passes'),
    mending: section(lines, 'How to mend it').body.join('\n').trim(),
  }
}

function section(
  lines: readonly string[],
  title: string,
): { readonly body: readonly string[]; readonly start: number } {
  const start = lines.indexOf(`## ${title}`)
  if (start < 0) throw new Error(`there is no section ## ${title}`)
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '))
  return { body: lines.slice(start + 1, length < 0 ? undefined : start + 1 + length), start: start + 1 }
}

function examples(lines: readonly string[], title: string): readonly Example[] {
  const { body, start } = section(lines, title)
  const found: Example[] = []
  for (let k = 0; k < body.length; k++) {
    const fence = /^```(\w+)(.*)$/.exec(body[k]!)
    if (!fence) continue
    const end = body.indexOf('```', k)
    const says: string[] = []
    for (let after = end + 1; after < body.length && /^(>|\s*$)/.test(body[after]!); after++) {
      if (body[after]!.startsWith('> ')) says.push(body[after]!.slice(2).replaceAll('\\<', '<'))
    }
    const flags = fence[2]!.trim().split(' ').filter(Boolean)
    found.push({ line: start + k + 1, kind: fence[1]!, flags, body: body.slice(k + 1, end), says })
    k = end
  }
  return found
}
