// Writes a file so that an interruption leaves the old one whole.

import { renameSync, rmSync, writeFileSync } from 'node:fs'

/** Writes all of a file or none of it: beside it first, then in its place. Throws what the disk says. */
export function writeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(beside, text, { flag: 'wx' })
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}
