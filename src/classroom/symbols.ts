// Thirty-two symbols that are hard to confuse (Crockford's base 32, without I, L, O, U), and three check symbols over them.
// The checks are those of a Reed-Solomon code over GF(32): every wrong symbol and every exchange of two neighbours is found at
// any length, every three wrong symbols up to 31. They guard against typing errors, not against forgery.

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const READ_AS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

/** A symbol's value, 0..31. */
export type Symbol32 = number

/** How many of a code's symbols are checks. */
export const CHECKS = 3

/** The values of a text's symbols, capitals or not; null: a character is none of them. No separators. */
export function symbolsFrom(text: string): readonly Symbol32[] | null {
  const values: number[] = []
  for (const character of text.toUpperCase()) {
    const value = ALPHABET.indexOf(READ_AS[character] ?? character)
    if (value < 0) return null
    values.push(value)
  }
  return values
}

/** The symbols as they are written, without groups. */
export const textOf = (symbols: readonly Symbol32[]): string => symbols.map((value) => ALPHABET[value]!).join('')

/** Powers of the generator 2 of GF(32) with x^5 + x^2 + 1, and their logarithms. */
const POWERS: readonly number[] = Array.from({ length: 30 }).reduce<number[]>(
  (powers) => {
    const doubled = powers[powers.length - 1]! << 1
    return [...powers, doubled & 32 ? doubled ^ 0b100101 : doubled]
  },
  [1],
)
const LOGARITHMS: ReadonlyMap<number, number> = new Map(POWERS.map((power, exponent) => [power, exponent]))

function product(a: number, b: number): number {
  if (a === 0 || b === 0) return 0
  return POWERS[(LOGARITHMS.get(a)! + LOGARITHMS.get(b)!) % 31]!
}

/** The generator (x - 2)(x - 4)(x - 8), without its leading 1. */
const GENERATOR: readonly number[] = generator([2, 4, 8])

function generator(roots: readonly number[]): readonly number[] {
  let terms = [1]
  for (const root of roots) terms = [...terms, 0].map((term, i) => term ^ product(terms[i - 1] ?? 0, root))
  return terms.slice(1)
}

/** The remainder of the symbols (a polynomial, highest power first) times x^3 after division by the generator. */
function remainder(symbols: readonly Symbol32[]): readonly Symbol32[] {
  let rest: readonly number[] = GENERATOR.map(() => 0)
  for (const symbol of symbols) {
    const lead = symbol ^ rest[0]!
    rest = GENERATOR.map((term, i) => (rest[i + 1] ?? 0) ^ product(lead, term))
  }
  return rest
}

/** The symbols with their checks behind them. */
export const withChecks = (symbols: readonly Symbol32[]): readonly Symbol32[] => [...symbols, ...remainder(symbols)]

/** Do the last three belong to the rest? */
export const checksOut = (symbols: readonly Symbol32[]): boolean =>
  symbols.length > CHECKS &&
  remainder(symbols.slice(0, -CHECKS)).every((value, i) => value === symbols[symbols.length - CHECKS + i])
