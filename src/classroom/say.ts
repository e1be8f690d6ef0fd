// Words as the classroom's papers ask for them: message ids in, sentences out. Filled by whoever puts the program together.

export interface Say {
  /** The message in words; an unknown id is a programmer's mistake and throws. */
  readonly say: (id: string, args?: Readonly<Record<string, string | number>>) => string
  readonly language: string
}
