// What a command may touch of the outside, besides files: so that a test can run it and read what it said.

export interface Io {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly cwd: string
  readonly isTerminal: boolean // may the output be coloured?
}
