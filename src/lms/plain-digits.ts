// A whole number as characters that no platform changes: six bits each.

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

export function digitsOf(number: bigint): string {
  const bits = number.toString(2)
  const padded = bits.padStart(6 * Math.ceil(bits.length / 6), '0')
  return padded.replace(/.{6}/g, (six) => DIGITS[Number.parseInt(six, 2)]!)
}

/** `text`: such digits and nothing else. */
export function numberOf(text: string): bigint {
  const bits = [...text].map((digit) => DIGITS.indexOf(digit).toString(2).padStart(6, '0')).join('')
  return bits === '' ? 0n : BigInt(`0b${bits}`)
}
