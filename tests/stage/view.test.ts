import { describe, expect, it } from 'vitest'
import { shelved } from '../../src/cli/shelf.ts'
import { viewFrom } from '../../src/stage/view.ts'

describe('the view from the room', () => {
  it('is of Washington at the talks that were held there, and of no real place at invented ones', () => {
    const views = shelved('scenarios').map(({ scenario }) => [scenario.id, viewFrom(scenario.setting.place)])
    expect(Object.fromEntries(views)).toEqual({
      'front-doors': 'washington',
      'front-doors-round-table': 'washington',
      'front-doors-starter': 'washington',
      'harbour-fund': 'town',
    })
  })

  it('is any town where the theatre has drawn nothing', () => {
    for (const place of ['', 'Geneva', 'The Washingtonia Hotel, Nice']) expect(viewFrom(place)).toBe('town')
  })
})
