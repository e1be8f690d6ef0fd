// What there is to read in a task, in the order of the page: each passage with the places in the document where its text stands.

export interface Passage {
  readonly text: string
  /** Where the text from one offset to another stands, piece by piece; none: it has no place of its own (a picture's words). */
  readonly places: (from: number, to: number) => readonly Range[]
  readonly element: Element
}

const SKIPPED =
  '[aria-hidden=true], [hidden], .hidden, .aloud, .guide__ways, .act__buttons, .goal, nav, s, script, style, textarea, [popover]'
const READ_BUTTON = '.row__head, .term' // buttons whose words belong to the text
const QUOTE = ['.quote__top', '.quote__source b', '.quote__words', '.quote__means'] // the speaker before the words

const isInline = (element: Element): boolean => /^(inline|contents)/.test(getComputedStyle(element).display)

function blockOf(node: Node, root: Element): Element {
  let element = node.parentElement!
  while (element !== root && isInline(element)) element = element.parentElement!
  return element
}

interface Part {
  readonly node: Text
  readonly from: number
}

function passageOf(element: Element, parts: readonly Part[]): Passage {
  const text = parts.map(({ node }) => node.data).join('')
  return {
    element,
    text,
    places: (from, to) =>
      parts.flatMap(({ node, from: begins }) => {
        const [start, end] = [Math.max(0, from - begins), Math.min(node.length, to - begins)]
        if (start >= end) return []
        const range = document.createRange()
        range.setStart(node, start)
        range.setEnd(node, end)
        return [range]
      }),
  }
}

/** The passages of a task, in reading order. Reads the document and changes nothing. */
export function passagesIn(root: Element): readonly Passage[] {
  const passages: Passage[] = []
  let parts: Part[] = []
  let block: Element | null = null
  const close = (): void => {
    if (block && parts.some(({ node }) => node.data.trim() !== '')) passages.push(passageOf(block, parts))
    parts = []
    block = null
  }
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      const own = blockOf(node, root)
      if (own !== block) close()
      block = own
      const before = parts[parts.length - 1]
      parts.push({ node, from: before ? before.from + before.node.length : 0 })
    } else if (node instanceof Element) visitElement(node)
  }
  const visitElement = (element: Element): void => {
    if (element.matches(SKIPPED) || (element.matches('button') && !element.matches(READ_BUTTON))) return
    const label = element.getAttribute('role') === 'img' ? element.getAttribute('aria-label') : null
    if (label !== null || element.matches('br')) {
      close()
      if (label) passages.push({ element, text: label, places: () => [] })
    } else if (element instanceof SVGElement) return
    else if (element.matches('.quote'))
      for (const selector of QUOTE) {
        close()
        for (const part of element.querySelectorAll(selector)) visit(part)
      }
    else for (const child of element.childNodes) visit(child)
  }
  visit(root)
  close()
  return passages
}
