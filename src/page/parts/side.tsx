// A side's mark: shape and pattern beside its name, so that no side is told by colour alone. Sides go by leader index, up to six.

import type { ComponentChildren } from 'preact'

const SHAPES = [
  'M8 1a7 7 0 100 14a7 7 0 100-14z', // disc
  'M8 .5L15.500 8L8 15.500L.5 8z', // lozenge
  'M2 2h12v12H2z', // square
  'M8 1.500L15.500 14.500H.5z', // triangle
  'M5 1h6l4 7-4 7H5L1 8z', // hexagon
  'M5.500 1h5v4.500H15v5h-4.500V15h-5v-4.500H1v-5h4.500z', // cross
]
const PATTERNS = [
  'M3 10.500L10.500 3M5.500 13L13 5.500', // stripes
  'M8 6.300a1.700 1.700 0 100 3.400a1.700 1.700 0 100-3.400M8 2.600v.1M8 13.300v.1M2.700 8h.1M13.200 8h.1', // dots
  'M2 8h12M8 2v12', // checks
  'M4 11.500l4-3 4 3', // chevron
  'M3 7q2.500-2 5 0t5 0M3 11q2.500-2 5 0t5 0', // waves
  'M8 5.500v5M5.500 8h5', // a small cross
]

const within = (index: number): number => ((index % SHAPES.length) + SHAPES.length) % SHAPES.length

/** The class that gives an element its side's colours: --c, --c-text, --c-soft. Null: nobody's. */
export const sideClass = (index: number | null): string => (index === null || index < 0 ? '' : `by-${within(index)}`)

export const SideMark = ({ index }: { readonly index: number }) => (
  <svg class={`mark-of ${sideClass(index)}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path class="mark-of__shape" d={SHAPES[within(index)]} />
    <path class="mark-of__pattern" d={PATTERNS[within(index)]} />
  </svg>
)

/** A side's name (or a word about it) with its mark. */
export const Side = ({ index, children }: { readonly index: number; readonly children: ComponentChildren }) => (
  <span class={`side ${sideClass(index)}`}>
    <SideMark index={index} />
    {children}
  </span>
)
