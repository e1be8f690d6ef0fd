// What lies outside the windows: the place of the talks where it is one that the theatre has drawn, else any town. Pure.

/** A view by the drawing of its land, `land-` before it. */
export type StageView = 'washington' | 'town'

const DRAWN: readonly (readonly [RegExp, StageView])[] = [[/\bWashington\b|\bWhite House\b/i, 'washington']]

/** The view from a place as a scenario's setting names it, in any words. */
export const viewFrom = (place: string): StageView => DRAWN.find(([name]) => name.test(place))?.[1] ?? 'town'
