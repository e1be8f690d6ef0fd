// explain CODE: the rule's page, docs/rules/CODE.md, as it stands. Exit status: 0, or 2 where there is no such rule.

import { readFileSync } from 'node:fs'
import { nearest } from '../scenario/nearest.ts'
import { isRuleCode, RULE_CODES, RULES } from '../scenario/rules.ts'
import type { Io } from './io.ts'

export async function explain(args: readonly string[], io: Io): Promise<number> {
  const [code, ...rest] = args.map((arg) => arg.toUpperCase())
  if (code === undefined || rest.length > 0) {
    io.stderr('name one rule: explain OTR204\n')
    return 2
  }
  if (!isRuleCode(code)) {
    const guess = nearest(code, RULE_CODES)
    io.stderr(
      `there is no rule ${code}${guess === null ? '; a rule is called OTR and three digits' : `; did you mean ${guess}?`}\n`,
    )
    return 2
  }
  io.stdout(pageOf(code) ?? `# ${code} ${RULES[code].title}\n`)
  return 0
}

function pageOf(code: string): string | null {
  try {
    return readFileSync(new URL(`../../docs/rules/${code}.md`, import.meta.url), 'utf8')
  } catch {
    return null
  }
}
