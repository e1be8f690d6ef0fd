// Letters in a drawing that scales with the page: their size in the drawing's own units, so that they are read at the page's own size.

import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Mean width of a letter as a share of its size. */
export const LETTER_WIDTH = 0.5

/** A ref for the drawing and the size for its letters: as small text on the page, within the given bounds. `wide`: its units across. */
export function useLetters(wide: number, [least, most]: readonly [number, number]) {
  const drawing = useRef<SVGSVGElement>(null)
  const [size, setSize] = useState(14)
  useLayoutEffect(() => {
    const measure = (): void => {
      const width = drawing.current?.getBoundingClientRect().width ?? 0
      const page = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      if (width > 0) setSize(Math.round(Math.min(most, Math.max(least, (0.875 * page * wide) / width))))
    }
    const watch = new ResizeObserver(measure)
    watch.observe(drawing.current!)
    measure()
    return () => watch.disconnect()
  }, [wide, least, most])
  return [drawing, size] as const
}
