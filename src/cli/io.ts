// What a command may touch of the outside, besides files: so that a test can run it and read what it said.

export interface Io {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly stdin?: () => Promise<string> // all of the standard input; absent: the process's own
  readonly cwd: string
  readonly isTerminal: boolean // may the output be coloured?
  readonly seesProgress?: boolean // is stderr a terminal? There a line may be written over
}

/** May stdout be coloured? Only on a terminal, and not where NO_COLOR is set and not empty (no-color.org). */
export const mayColour = (isTerminal: boolean, noColor: string | undefined): boolean =>
  isTerminal && (noColor === undefined || noColor === '')
