import { describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { codeLines } from '../../src/classroom/code-lines.ts'
import { decodeResult } from '../../src/classroom/result-code.ts'
import { codeAddress, decisionLog, resultCode } from '../../src/session/hand-in.ts'
import { wordsFrom } from '../../src/wording/words.ts'
import { analyse } from '../../src/analysis/analyse.ts'
import { clerkOf } from '../../src/analysis/agreement-set.ts'
import { replay } from '../../src/engine/replay.ts'
import { RECORD_FORMAT } from '../../src/engine/record.ts'
import { ferry, ferryDebrief, FERRY_GAMES, ferryHash, ferryRecord } from '../scoring/ferry.ts'

const words = wordsFrom(readFileSync(new URL('../../src/wording/en-log.ftl', import.meta.url), 'utf8'))
const coded = { scenario: ferry, sha256: ferryHash }

describe('what a finished game hands in', () => {
  test.each(FERRY_GAMES)('a code for each seat that the teacher’s page reads, from an address too: %s', (name) => {
    const { seed, actions } = ferryRecord(name)
    const analysis = analyse(ferry)
    const played = replay(ferry, { seed, clerk: clerkOf(analysis.agreementFrontier, ferry) }, actions)
    if (!played.ok) throw new Error('refused')
    const { negotiation } = played.value
    const debrief = ferryDebrief(name)
    const record = {
      format: RECORD_FORMAT,
      scenario: { id: ferry.id, sha256: ferryHash },
      seed,
      seats: {},
      actions,
    } as const
    const ending = {
      result: debrief.result!,
      scenario: ferry,
      negotiation,
      analysis,
      debrief,
      record,
      earlier: null,
      before: null,
      round: [],
    }
    const players = Object.fromEntries(ferry.leaders.map(({ id }) => [id, { by: 'person' as const }]))
    for (const { id } of ferry.leaders) {
      const code = resultCode({ ending, players, seat: id, seed, sha256: ferryHash })!
      const address = codeAddress('https://school.example/game/index.html?seat=x', code)
      expect(address).toBe(`https://school.example/game/class.html#r=${code}`)
      const [line] = codeLines(address)
      expect(decodeResult(coded, line!.text)).toMatchObject({
        ok: true,
        value: { seat: id, opponent: 'person', result: debrief.result, deal: debrief.deal.score?.shown ?? null },
      })
      expect(decisionLog({ ending, players, seat: id, seed, sha256: ferryHash }, id, words)).toContain('\r\n1,')
    }
    expect(resultCode({ ending: null, players, seat: 'kell', seed, sha256: ferryHash })).toBeNull()
  })
})
