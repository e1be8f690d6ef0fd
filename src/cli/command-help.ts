// What each command is for, how it is called, and an example to copy. Limit: words only; the commands themselves are loaded when asked for.

export interface CommandHelp {
  readonly usage: string
  readonly says: string // one sentence
  readonly example: string // as typed after `npm run -s scenario -- `
}

const HARBOUR = 'scenarios/harbour-fund/harbour-fund.scenario.yaml'

export const COMMAND_HELP = {
  new: {
    usage: 'new ID [--from doc.md] [--licence NAME]',
    says: 'Makes a folder with a scenario that can be played at once, and quotes from your document.',
    example: 'new market --from market.md',
  },
  check: {
    usage: 'check FILE… [--sources DIR] [--format text|json|github] [--fix]',
    says: 'Says everything that is wrong with a scenario, where, and how to mend it; --fix mends what can only be meant one way.',
    example: `check ${HARBOUR}`,
  },
  explain: {
    usage: 'explain CODE',
    says: 'Prints the page of a rule: why it exists, what fails, what passes, how to mend it.',
    example: 'explain OTR204',
  },
  quotes: {
    usage: 'quotes verify|add|lock FILE [--sources DIR] [--format json]',
    says: 'Verifies the quotes, writes the entry for a sentence that you paste, or remembers where all quotes stand.',
    example: `quotes verify ${HARBOUR}`,
  },
  report: {
    usage: 'report FILE [--format text|json|html] [--no-play]',
    says: 'Tells what can be agreed, what is dead, and whether reading pays.',
    example: `report ${HARBOUR} --no-play`,
  },
  play: {
    usage: 'play FILE --seat ID [--student NAME] [--level NAME] [--seed N] [--games N] [--format json]',
    says: 'Lets a scripted student play against the computer.',
    example: `play ${HARBOUR} --seat northport --seed 7`,
  },
  replay: {
    usage: 'replay RECORD',
    says: 'Tells a saved game step by step, with its scores.',
    example: 'replay game.json',
  },
  pack: {
    usage: 'pack FILE [--sources DIR] [--out FILE]',
    says: 'Makes one file of a scenario, to hand on; on the screen unless --out names a file.',
    example: `pack ${HARBOUR} --out harbour.scenario.json`,
  },
  'pack-teacher': {
    usage: 'pack-teacher FILE --out DIR [--sources DIR]',
    says: 'Writes the papers for a lesson: handouts, the game on paper, the answers.',
    example: `pack-teacher ${HARBOUR} --out papers`,
  },
} as const satisfies Readonly<Record<string, CommandHelp>>

export type CommandName = keyof typeof COMMAND_HELP

const CALL = 'npm run -s scenario --'

/** What a command's --help prints. */
export function helpOf(name: CommandName): string {
  const { usage, says, example } = COMMAND_HELP[name]
  return `${CALL} ${usage}\n\n${says}\n\nFor example:\n  ${CALL} ${example}\n`
}

/** What --help alone prints. */
export const allHelp = (): string =>
  `${CALL} COMMAND …\n${Object.values(COMMAND_HELP)
    .map(({ usage }) => `  ${usage}`)
    .join('\n')}\nCOMMAND --help shows an example.\n`
