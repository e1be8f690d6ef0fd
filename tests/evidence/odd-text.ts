// Texts made of what makes quoting hard: marks, zero-width characters, line ends, hyphens, numbers, ligatures, pairs, all mixed.

import fc from 'fast-check'

const PIECES = [
  ...' \n\r\t\u00a0\u2009\u3000\u0085\u2028',
  ...'\u200b\u200d\u200c\u00ad\u200e\u2067\ufeff\u2060',
  ...'aeoxZ\u00e9\u00df\u0131\u0130\u017f\u212b\u1e69',
  ...'\u0301\u0323\u0307\u3099\u0344\u20dd',
  ...'-\u2010\u2013\u2014\u2212',
  ...'"\'\u2018\u2019\u201c\u201e\u2026.,;!()',
  ...'0123\u00b9\u00bd\u0664',
  ...'\ufb00\ufb03\ufb05\u6f22\u304b\u1100\u1161\u11a8\ud55c\u0915\u093f\u102b',
  '\u{1f600}',
  '\u{1f1ec}\u{1f1e7}',
  '\u{1f468}\u200d\u{1f469}',
  '\u{1d15e}',
  '\u{16d63}',
  '\r\n',
  'inter-\nnational',
  'co\u00ad\noperate',
  'shall not',
  '3.5',
  '1,000',
  ' the ',
  'of the ',
]

/** Texts of up to `most` odd pieces; often short ones, so that words come again. */
export const oddText = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...PIECES), { maxLength: most }).map((pieces) => pieces.join(''))
