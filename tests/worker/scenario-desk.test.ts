// Every file handed over gets an answer, whatever its worker does: answers, never answers, breaks, or cannot be had.

import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Received } from '../../src/scenario/received.ts'
import { scenarioDesk } from '../../src/worker/scenario-desk.ts'

const answer = { file: 'a.yaml', problems: [] } as unknown as Received
const handed = { scenario: { name: 'a.yaml', bytes: new Uint8Array() }, documents: [], lock: null }

/** A worker that does what it is told, message by message. */
class Puppet extends EventTarget {
  ended = false
  handed = 0
  private readonly act: (puppet: Puppet) => void
  constructor(act: (puppet: Puppet) => void) {
    super()
    this.act = act
    queueMicrotask(() => this.say('ready'))
  }
  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
  postMessage(): void {
    this.handed++
    this.act(this)
  }
  terminate(): void {
    this.ended = true
  }
}

function desk(act: (puppet: Puppet) => void) {
  const made: Puppet[] = []
  const { read, warm } = scenarioDesk(() => {
    const puppet = new Puppet(act)
    made.push(puppet)
    return puppet as unknown as Worker
  })
  return { made, read, warm }
}

afterEach(() => vi.useRealTimers())

describe('the desk that reads scenarios', () => {
  it('hands on what its worker says, and keeps the worker for the next file', async () => {
    const { made, read } = desk((puppet) => puppet.say(answer))
    expect(await read(handed)).toBe(answer)
    expect(await read(handed)).toBe(answer)
    expect(made.map(({ ended, handed: n }) => ({ ended, n }))).toEqual([{ ended: false, n: 2 }])
  })

  it('a desk that was warmed has its worker before the first file comes, and no second one', async () => {
    const { made, read, warm } = desk((puppet) => puppet.say(answer))
    warm()
    warm()
    expect(made).toHaveLength(1)
    expect(await read(handed)).toBe(answer)
    warm()
    expect(await read(handed)).toBe(answer)
    expect(made.map(({ handed: n }) => n)).toEqual([2])
  })

  it('puts a worker away that takes too long, and reads the next file with another', async () => {
    vi.useFakeTimers()
    let slow = true
    const { made, read } = desk((puppet) => !slow && puppet.say(answer))
    const first = read(handed)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await first).toBe('slow')
    slow = false
    expect(await read(handed)).toBe(answer)
    expect(made.map(({ ended }) => ended)).toEqual([true, false])
  })

  it('answers for a worker that breaks or cannot be had', async () => {
    const broken = desk((puppet) => puppet.dispatchEvent(new Event('error', { cancelable: true })))
    expect(await broken.read(handed)).toBe('failed')
    expect(broken.made[0]!.ended).toBe(true)
    const { read: none } = scenarioDesk(() => {
      throw new Error('no workers here')
    })
    expect(await none(handed)).toBe('failed')
  })

  it('reads two files at once with two workers', async () => {
    const { made, read } = desk((puppet) => queueMicrotask(() => puppet.say(answer)))
    expect(await Promise.all([read(handed), read(handed)])).toEqual([answer, answer])
    expect(made).toHaveLength(2)
    expect(made.filter(({ ended }) => !ended)).toHaveLength(1)
  })
})
