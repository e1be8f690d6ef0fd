// The launcher: builds once, builds again when a source changes, and runs the sources themselves where it cannot build.

import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from './temporary.ts'

/** A small program of its own, laid out as this one is, with only tsx installed. */
function program(says: string) {
  const root = temporaryFolder()
  mkdirSync(join(root, 'src', 'cli'), { recursive: true })
  mkdirSync(join(root, 'node_modules'))
  for (const name of ['tsx', 'esbuild', '@esbuild'])
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name))
  for (const name of ['package.json', 'package-lock.json']) writeFileSync(join(root, name), '{"type": "module"}')
  copyFileSync('src/cli/launch.mjs', join(root, 'src', 'cli', 'launch.mjs'))
  const write = (text: string, name = 'said.ts'): void => writeFileSync(join(root, 'src', 'cli', name), text)
  write(
    `import { said } from './said.ts'\nconsole.log(said, import.meta.url.endsWith('src/cli/main.ts'), ...process.argv.slice(2))\n`,
    'main.ts',
  )
  write(`export const said: string = '${says}'\n`)
  const run = (...args: string[]): string =>
    execFileSync(process.execPath, [join(root, 'src', 'cli', 'launch.mjs'), ...args], { encoding: 'utf8' })
  const builds = (): readonly string[] => readdirSync(join(root, 'node_modules', '.cache', 'on-the-record-cli'))
  return { root, write, run, builds }
}

describe('the launcher', () => {
  it('builds once, and again when a source has changed', () => {
    const { write, run, builds } = program('one')
    expect(run('a', '--b')).toBe('one true a --b\n')
    expect(run()).toBe('one true\n')
    expect(builds()).toHaveLength(1)
    write(`export const said = 'another'\n`)
    expect(run()).toBe('another true\n')
    expect(builds().filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('runs the sources where nothing can be built', () => {
    const { root, run } = program('still')
    writeFileSync(join(root, 'node_modules', '.cache'), 'in the way')
    expect(run()).toBe('still true\n')
  })

  it('says what to do where nothing was installed', () => {
    const { root } = program('never')
    rmSync(join(root, 'node_modules'), { recursive: true })
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'src', 'cli', 'launch.mjs')], {
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([
      2,
      `the game's tools are not installed yet: run npm ci in ${realpathSync(root)}\n`,
    ])
  })

  it('says what is wrong with the program as the program would', () => {
    const { root, write } = program('x')
    write('export const said = (\n')
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'src', 'cli', 'launch.mjs')], {
      encoding: 'utf8',
    })
    expect(status).not.toBe(0)
    expect(stderr).toContain('said.ts')
  })
})
