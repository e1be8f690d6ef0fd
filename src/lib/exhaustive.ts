// The end of a switch that handles every case: the compiler complains where a case is missing.

/** Call it with what is left. Throws, should a program get here all the same. */
export function exhaustive(impossible: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(impossible)}`)
}
