// The words after a command as flags and names.

import { type ParseArgsConfig, parseArgs } from 'node:util'

/** The flags that are known, and the names in their order; or the one sentence that says what is wrong with them. */
export function commandLine<const Flags extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  flags: Flags,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: flags })
  } catch (error) {
    return oneLine(error)
  }
}

/** The first line of what went wrong. */
export function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n', 1)[0] || 'for a reason it did not give'
}
