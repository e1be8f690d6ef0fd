// Numbers as the reader's language writes them.

/** A number with exactly `digits` decimals; `sign`: a plus before what is gained, a real minus before what is lost. */
export function numberIn(language: string, value: number, digits = 0, sign = false): string {
  const rounded = new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: sign ? 'exceptZero' : 'negative',
  }).format(value)
  return rounded.replace('-', '\u2212')
}

/** At most two decimals, without trailing noughts: what a table of working shows. */
export const shortIn = (language: string, value: number): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2, signDisplay: 'negative' })
    .format(value)
    .replace('-', '\u2212')

/** Half up, as scores are shown. */
export const wholeOf = (value: number): number => Math.floor(value + 0.5) + 0
