import { describe, expect, it } from 'vitest'
import { verifyQuote } from '../../src/evidence/verify.ts'
import { codePoints, tideMill } from './documents.ts'

const verify = (exact: string | null, prefix = '', suffix = '', source: string | null = tideMill) =>
  verifyQuote({ exact, prefix, suffix }, source)

const says = (exact: string, prefix = '', suffix = '', source = tideMill) => {
  const { status, start, end } = verify(exact, prefix, suffix, source)
  return [status, start === undefined ? null : codePoints(source, start, end!)]
}

describe('exact', () => {
  it.each([
    'Each parish shall pay no less than 40 per cent',
    '3.5 per cent, on a loan of 1,000 crowns',
    'Article 2\u00b9 says',
    'waved his \u{1f1ec}\u{1f1e7} flag and his \u{1f468}\u200d\u{1f469}\u200d\u{1f467} family',
    'The inter-\nnational visitors',
    'The Tide Mill Agreement',
    'Dinner -- three courses',
  ])('%s', (words) => expect(says(words)).toEqual(['exact', words]))

  it('counts a BOM and takes an emoji as one', () => {
    expect(verify('The Tide Mill').start).toBe(1)
    expect(verify('b', '', '', '\ufeff\u{1f600}b')).toEqual({ status: 'exact', start: 2, end: 3 })
  })

  it('does not mind white space around the words', () => {
    expect(says(' \n\u00a0The two parishes met \t')).toEqual(['exact', 'The two parishes met'])
    expect(says('\ufeffThe Tide Mill')).toEqual(['exact', 'The Tide Mill'])
  })

  it('says so where an end cuts a word', () => {
    expect(verify('arish shall pay').detail).toEqual({ midWord: true })
    expect(verify('parish shall pay no less').detail).toBeUndefined()
    expect(verify('We can', '', '', "We can't pay").detail).toEqual({ midWord: true })
    expect(verify('\u5b57\u304c', '', '', '\u6f22\u5b57\u304c\u597d\u304d').detail).toBeUndefined()
    expect(verify('The charter', '', '', 'The charter\u00b9 binds').detail).toBeUndefined()
  })
})

describe('normalized', () => {
  it.each([
    ['quotation marks and dashes', 'a toll -- "not a penny,"', 'a toll \u2014 \u201cnot a penny,\u201d'],
    ['an ellipsis and an apostrophe', "that's that...", 'that\u2019s that\u2026'],
    ['a line end as a space', 'cost of repair in the first', 'cost of repair\nin the first'],
    ['no-break spaces', '3 March. Each parish', '3 March.\u00a0 Each parish'],
    ['a hyphen at a line end, joined', 'international visitors', 'inter-\nnational visitors'],
    ['a hyphen at a line end, kept', 'self-propelled barge', 'self-\npropelled barge'],
    [
      'one joined, one kept',
      'international visitors came by self-propelled',
      'inter-\nnational visitors came by self-\npropelled',
    ],
    ['a hyphen and a space', 'self- propelled barge', 'self-\npropelled barge'],
    ['a soft hyphen at a line end', 'the cooperative sold', 'the co\u00ad\noperative sold'],
    ['soft hyphens', 'coffee in the', 'co\u00adffee in the'],
    ['accents composed another way', 'caf\u0065\u0301 by the r\u00e9gie', 'caf\u00e9 by the re\u0301gie'],
    ['ligatures', 'first floor of the office', '\ufb01rst \ufb02oor of the o\ufb03ce'],
    ['thin spaces', 'the weir keeper', 'the\u00a0weir\u202fkeeper'],
    ['two hyphens for a dash', 'Dinner \u2014 three courses', 'Dinner -- three courses'],
    ['a zero-width space', 'family photograph', 'family\u200b photograph'],
  ])('%s', (_, words, source) => expect(says(words)).toEqual(['normalized', source]))

  it('reads a hyphen at a line end of the quote either way, too', () => {
    for (const own of ['selfish', 'self-ish']) {
      expect(says('a self-\nish man', '', '', `He was a ${own} man.`)).toEqual(['normalized', `a ${own} man`])
    }
  })

  it('never joins numbers, nor words over a paragraph', () => {
    expect(says('from 2014-2015', '', '', 'from 2014-\n2015')[0]).toBe('normalized')
    expect(says('from 20142015', '', '', 'from 2014-\n2015')[0]).toBe('near')
    expect(says('international', '', '', 'an inter-\n\nnational matter')[0]).toBe('near')
  })
})

describe('never folded', () => {
  it.each([
    ['Article 21 says', 'number', 'Article 2\u00b9 says'],
    ['or 2 1/2 shares in the weir', 'number', 'or 2\u00bd shares in the weir'],
    ['each parish shall pay', 'case', 'Each parish shall pay'],
    ['EACH PARISH SHALL PAY', 'case', 'Each parish shall pay'],
    ['coffee in the cafe', 'diacritic', 'co\u00adffee in the caf\u00e9'],
  ])('%s', (words, kind, source) => {
    expect(verify(words)).toMatchObject({ status: 'near', detail: { class: kind, says: source } })
  })

  it('does not take a letter without its accent', () => {
    expect(verify('in the cafe', '', '', 'in the cafe\u0301 by')).toMatchObject({
      status: 'near',
      detail: { class: 'diacritic', says: 'in the cafe\u0301' },
    })
    expect(verify('wait.', '', '', 'wait\u2026').status).toBe('near')
  })
})

describe('near', () => {
  it.each([
    ['a number', 'no less than 45 per cent of the cost', 'number', 'no less than 40 per cent of the cost'],
    ['a number in words', 'Dinner -- four courses -- ended', 'number', 'Dinner -- three courses -- ended'],
    ['a number before a negation', 'did agree on a toll of 5', 'number', null],
    ['a negation gone', 'The parishes did agree on a toll', 'negation', 'The parishes did not agree on a toll'],
    ['a negation new', 'the miller may not close the sluice', 'negation', 'the miller may close the sluice'],
    ['a modal verb', 'the miller shall close the sluice', 'modal', 'the miller may close the sluice'],
    ['a mark', 'The reeve said, the mill stays', 'punctuation', 'The reeve said: the mill stays'],
    ['only spaces', 'figures for barley,oats and rye', 'punctuation', 'figures for barley, oats and rye'],
    ['a word', 'figures for wheat, oats and rye', 'wording', 'figures for barley, oats and rye'],
  ])('%s', (_, words, kind, source) => {
    const { status, start, detail } = verify(words)
    expect([status, start, detail?.class]).toEqual(['near', undefined, kind])
    if (source !== null) expect(detail?.says).toBe(source)
  })

  it.each([
    ['5 per cent', '3.5 per cent'],
    ['3', '3.5 per'],
    ['000 crowns', '1,000 crowns'],
    ['a loan of 1', 'a loan of 1,000'],
    ['a loan of 1,', 'a loan of 1,000'],
    ['or 2', 'or 2\u00bd'],
  ])('a number that is cut: %s', (words, whole) => {
    const source = `x ${whole} y`
    expect(verify(words, '', '', source)).toMatchObject({ status: 'near', detail: { class: 'number' } })
    expect(source).toContain(verify(words, '', '', source).detail?.says)
  })

  it('takes the whole number where it also stands, unless the context says otherwise', () => {
    const source = 'of 3.5 per cent and of 5 per cent'
    expect(verify('5 per cent', '', '', source)).toEqual({ status: 'exact', start: 23, end: 33 })
    expect(verify('5 per cent', 'of 3.', '', source)).toMatchObject({
      status: 'near',
      detail: { class: 'number', says: '3.5 per cent' },
    })
  })

  it('is an edit distance of at most a third', () => {
    expect(verify('abcdefghxyzx', '', '', 'abcdefghijkl').status).toBe('near')
    expect(verify('abcdefgvxyzx', '', '', 'abcdefghijkl').status).toBe('missing')
  })

  it('finds what is close in long quotes too', () => {
    const long = Array.from({ length: 300 }, (_, i) => `word${i}`).join(' ')
    expect(verify(long.replace('word150', 'word999'), '', '', `Before. ${long} After.`)).toMatchObject({
      status: 'near',
      detail: { class: 'number', says: long },
    })
  })
})

describe('elided', () => {
  it('leaves the harmless out, never a number or a modal verb', () => {
    expect(says('The two parishes met […] old mill on 3 March')).toEqual([
      'elided',
      'The two parishes met at the old mill on 3 March',
    ])
    expect(verify('Each parish shall pay […] of the cost')).toMatchObject({
      status: 'near',
      detail: { class: 'number' },
    })
    expect(verify('says that the miller […] the sluice at night')).toMatchObject({
      status: 'near',
      detail: { class: 'modal' },
    })
  })

  it('spans from the first part to the last', () => {
    const source = 'The two parishes of the valley met at noon at the old mill by the weir.'
    for (const mark of ['[\u2026]', '[...]', '[ \u2026 ]']) {
      expect(says(`The two parishes ${mark} met at noon`, '', '', source)).toEqual([
        'elided',
        'The two parishes of the valley met at noon',
      ])
      expect(says(`${mark} The two parishes ${mark} old mill by ${mark}`, '', '', source)).toEqual([
        'elided',
        'The two parishes of the valley met at noon at the old mill by',
      ])
    }
  })

  const around = (gap: string) =>
    verify('the towns agree that […] pay for the wall', '', '', `So the towns agree that ${gap} pay for the wall now.`)

  it.each([
    ['they will not', 'negation'],
    ["they don't", 'negation'],
    ['they never', 'negation'],
    ['they may', 'modal'],
    ["they'll soon", 'modal'],
    ['all 5 of them', 'number'],
    ['twenty of them', 'number'],
    ['40 or not', 'number'],
    ['it is late. They', 'punctuation'],
    ['it is late!\u201d They', 'punctuation'],
    ['it is late\n\nThey', 'punctuation'],
  ])('but not over a gap that hides something: %s', (gap, kind) => {
    expect(around(gap)).toMatchObject({ status: 'near', detail: { class: kind } })
  })

  it.each(['they gladly', 'those in May', 'the U.S. companies', 'they (Mr. Fox too)', 'they \u2026 all'])(
    'over a harmless gap: %s',
    (gap) => {
      expect(around(gap).status).toBe('elided')
    },
  )

  it('over 600 characters, not 601', () => {
    expect(around('\u{1f600}'.repeat(598)).status).toBe('elided')
    expect(around('\u{1f600}'.repeat(599)).status).not.toBe('elided')
  })

  it('needs three words in each part, in their order', () => {
    expect(verify('the towns agree […] the wall', '', '', 'the towns agree to mend the wall').status).not.toBe('elided')
    expect(
      verify('pay for the wall […] the towns agree that', '', '', 'the towns agree that they pay for the wall').status,
    ).not.toBe('elided')
  })

  it('is ambiguous where two passages fit, and context decides', () => {
    const source = 'He said that we met at noon by the weir. She said that we met at dusk by the weir.'
    const quote = 'said that we […] by the weir'
    expect(verify(quote, '', '', source).status).toBe('ambiguous')
    expect(says(quote, 'She', '', source)).toEqual(['elided', 'said that we met at dusk by the weir'])
    expect(verify(quote, 'They', '', source).status).toBe('context-mismatch')
  })

  it('takes the mark as the source has it where it has it', () => {
    expect(says('so they […] went', '', '', 'and so they […] went home')).toEqual(['exact', 'so they […] went'])
  })
})

describe('ambiguous and context-mismatch', () => {
  it('lists the places and the shortest context that decides', () => {
    const found = verify('the mill stays open')
    expect(found).toMatchObject({ status: 'ambiguous', fix: { prefix: 'said:' } })
    expect(found.detail?.places?.map(({ start, end }) => codePoints(tideMill, start, end))).toEqual([
      'the mill stays open',
      'the mill stays open',
    ])
    expect(verify('the mill stays open', found.fix?.prefix, found.fix?.suffix)).toMatchObject({ status: 'exact' })
  })

  it('even where only one of the places is the same to the letter', () => {
    expect(verify('The "old" wheel turns.').status).toBe('ambiguous')
    expect(verify('The "old" wheel turns.', 'stays shut.').status).toBe('exact')
    expect(verify('The "old" wheel turns.', 'wheel turns.').status).toBe('normalized')
  })

  it('overlapping places are several', () => {
    expect(verify('x x', '', '', 'x x x').detail?.places).toEqual([
      { start: 0, end: 3 },
      { start: 2, end: 5 },
    ])
  })

  it.each([
    ['clerk wrote:', ''],
    ['clerk  wrote:\n', ''],
    ['wrote: ', '. The reeve said: the weir'],
    ['', '. The reeve said:  the weir'],
  ])('context %j %j decides', (prefix, suffix) => {
    expect(verify('the mill stays open', prefix, suffix)).toMatchObject({ status: 'exact' })
  })

  it('white space between context and quote does not matter, other things do', () => {
    expect(verify('parish shall pay', 'Each').status).toBe('exact')
    expect(verify('arish shall pay', 'Each p').status).toBe('exact')
    expect(verify('parish shall pay', 'each').status).toBe('context-mismatch')
    expect(verify('parish shall pay', '', 'no more').status).toBe('context-mismatch')
    expect(verify('the mill stays open', 'the bishop wrote:').status).toBe('context-mismatch')
    expect(verify('came by', 'international visitors', 'self-propelled barge').status).toBe('exact')
  })
})

describe('missing and invalid', () => {
  it.each(['Nothing of the kind was ever written down', 'zzz', '\u6f22\u5b57\u304c\u597d\u304d'])(
    '%s is missing',
    (words) => {
      expect(verify(words)).toEqual({ status: 'missing' })
    },
  )

  it.each([null, '', ' ', '\u00a0\n\t', '\u200b', '\ufeff', '[\u2026]', ' [...] [...] '])('%j is invalid', (words) => {
    expect(verify(words)).toEqual({ status: 'invalid' })
    expect(verify(words, '', '', null)).toEqual({ status: 'invalid' })
  })

  it('is missing in nothing', () => {
    expect(verify('words', '', '', '')).toEqual({ status: 'missing' })
    expect(verify('words', '', '', null)).toEqual({ status: 'missing' })
  })
})

describe('hostile input', () => {
  const LONG = 1 << 18 // the longest of all, shortened here: what grows with the square of it would still not end
  it.each([
    ['one letter', 'a'.repeat(LONG / 2), 'a'.repeat(LONG)],
    ['one letter and another', `${'a'.repeat(LONG / 2)}b`, 'a'.repeat(LONG)],
    ['hyphens at line ends', 'a-a'.repeat(1000), 'a-\na'.repeat(LONG / 4)],
    ['equally bad places', 'abcabdabx'.repeat(55), 'abd'.repeat(LONG / 3)],
    ['elisions', 'a a a […] '.repeat(LONG / 10), 'a '.repeat(LONG / 2)],
    ['a heap of marks', `a${'\u0316\u0301'.repeat(LONG / 4)}`, `a${'\u0301\u0316'.repeat(LONG / 4)}`],
    ['no spaces', '\u6f22\u5b57\u304b\u3099x', '\u6f22\u5b57\u304b\u3099\u3002'.repeat(LONG / 8)],
    ['lone halves of pairs', '\ud800\udc00\ud800', '\ud800'.repeat(1000)],
  ])('%s: ends with a verdict', (_, exact, source) => {
    const context = 'a'.repeat(LONG / 2)
    expect(verify(exact, '', '', source).status).toMatch(/^[a-z-]+$/)
    expect(verify(exact, context, context, source).status).toMatch(/^[a-z-]+$/)
  })
})
