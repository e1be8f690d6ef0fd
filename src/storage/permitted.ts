// Parts of the browser that a page may be kept from: in a sandboxed frame the very question for them throws.

/** What the browser has; undefined where it has none, or keeps this page from it. */
export function permitted<Part>(part: () => Part | undefined): Part | undefined {
  try {
    return part()
  } catch {
    return undefined
  }
}
