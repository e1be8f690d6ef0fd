// Chance as data. A generator's state is one unsigned 32-bit number that is passed in and handed back, so a game is its seed and its moves.
// mulberry32 (Tommy Ettinger, public domain algorithm), written anew: integer operations only, the same on every machine.

/** State of the generator: an unsigned 32-bit integer. */
export type Dice = number

/** The dice for a game's seed; `stream` separates independent uses of one seed. */
export function diceFor(seed: number, stream = 0): Dice {
  return (Math.imul(seed >>> 0, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) >>> 0
}

/** One throw: an unsigned 32-bit number and the dice for the next. */
export function roll(dice: Dice): readonly [number, Dice] {
  const next = (dice + 0x6d2b79f5) >>> 0
  let bits = next
  bits = Math.imul(bits ^ (bits >>> 15), bits | 1)
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
  return [(bits ^ (bits >>> 14)) >>> 0, next]
}

/** A whole number in 0 .. sides-1, each equally likely (throws that would favour low numbers are thrown again). */
export function rollBelow(sides: number, dice: Dice): readonly [number, Dice] {
  const fair = Math.floor(0x1_0000_0000 / sides) * sides
  let [value, next] = roll(dice)
  while (value >= fair) [value, next] = roll(next)
  return [value % sides, next]
}
