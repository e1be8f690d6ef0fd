// What a command may touch of the outside, besides files: so that a test can run it and read what it said.

export interface Io {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly stdin?: () => Promise<string> // all of the standard input; absent: the process's own
  readonly cwd: string
  readonly isTerminal: boolean // may the output be coloured?
}
