// The end of a switch that handles every case: the compiler complains where a case is missing.

export function exhaustive(impossible: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(impossible)}`)
}
