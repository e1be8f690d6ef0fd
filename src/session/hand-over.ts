// Which of the files that somebody dropped is what. By name only; nothing is read here.

/** A file before it is read. */
export interface NamedFile {
  readonly name: string
  readonly size: number // bytes
}

export type Sorted<File extends NamedFile> =
  | {
      readonly kind: 'scenario'
      readonly scenario: File
      readonly documents: readonly File[]
      readonly lock: File | null
    }
  | { readonly kind: 'none' | 'several' }
  | { readonly kind: 'large'; readonly scenario: File }

const MOST_BYTES = 1024 * 1024 + 3 // a scenario, with a BOM
const MOST_DOCUMENT = 16 * 1024 * 1024
const MOST_DOCUMENTS = 40
const LOCK = 'scenario.lock.json'

/** Sorts what was dropped. One scenario at a time; documents that are too large or too many are left out. */
export function sortFiles<File extends NamedFile>(files: readonly File[]): Sorted<File> {
  const data = files.filter(({ name }) => /\.(ya?ml|json)$/i.test(name) && name !== LOCK)
  const named = data.filter(({ name }) => /\.scenario\.(ya?ml|json)$/i.test(name))
  const [scenario, ...others] = named.length > 0 ? named : data
  if (!scenario) return { kind: 'none' }
  if (others.length > 0) return { kind: 'several' }
  if (scenario.size > MOST_BYTES) return { kind: 'large', scenario }
  return {
    kind: 'scenario',
    scenario,
    documents: files
      .filter((file) => file !== scenario && file.name !== LOCK && file.size <= MOST_DOCUMENT)
      .slice(0, MOST_DOCUMENTS),
    lock: files.find((file) => file.name === LOCK && file.size <= MOST_BYTES) ?? null,
  }
}
