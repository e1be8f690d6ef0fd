// The teacher's page as a store: the class's codes, their picture and map, the lesson's clock. One road for intents, as in a game.
// Holds codes only; knows no names and sends nothing.

import { createStore, type StoreApi } from 'zustand/vanilla'
import { classFile, type ClassFileFault, readClassFile } from '../classroom/class-file.ts'
import {
  type ClassList,
  emptyList,
  type RefusedLine,
  scenarioOfLines,
  withLines,
  withoutCode,
} from '../classroom/class-list.ts'
import type { ClassMap } from '../classroom/class-map.ts'
import { type ClassPicture, classPicture } from '../classroom/class-picture.ts'
import type { CodedScenario } from '../classroom/result-code.ts'
import { type LessonIntent, lessonAfter, lessonOf, type LessonState } from './lesson.ts'
import type { Loaded } from './state.ts'

/** Something to say once. */
export type ClassNotice =
  | { readonly code: 'added'; readonly count: number; readonly refused: number }
  | { readonly code: 'nothing-to-add' }
  | { readonly code: 'opened'; readonly count: number }
  | { readonly code: ClassFileFault }
  | { readonly code: 'other-class'; readonly scenario: string } // a file of another scenario while codes are here
  | { readonly code: 'saved' }
  | { readonly code: 'not-kept' } // the device keeps nothing: save to a file

export interface ClassState extends LessonState {
  readonly shelf: readonly CodedScenario[]
  readonly list: ClassList // of the chosen scenario
  readonly picture: ClassPicture
  readonly map: ClassMap | null // null: on its way, or there is none
  readonly mapFailed: boolean // there is none: too many outcomes
  readonly pair: readonly [number, number] // the sides of the map: across, up
  readonly notice: ClassNotice | null
}

export type ClassIntent =
  | LessonIntent
  | { readonly type: 'add'; readonly text: string }
  | { readonly type: 'open'; readonly text: string } // a file's
  | { readonly type: 'remove'; readonly code: string }
  | { readonly type: 'clear' }
  | { readonly type: 'choose'; readonly scenario: string }
  | { readonly type: 'saved' | 'not-kept' | 'dismiss' }
  | { readonly type: 'pair'; readonly pair: readonly [number, number] } // the same side twice: the two change places

export interface ClassParts {
  readonly shelf: readonly Loaded[] // not empty
  /** The map for two sides (leader indices), worked out off the page's thread. */
  readonly map: (loaded: Loaded, pair: readonly [number, number]) => Promise<ClassMap | null>
}

export interface ClassSession {
  readonly store: StoreApi<ClassState>
  readonly act: (intent: ClassIntent) => void
  readonly file: () => string // the class to keep
}

/** The teacher's page with an empty class of the first scenario; its map is looked up at once. */
export function createClassSession({ shelf, map: mapOf }: ClassParts): ClassSession {
  const store = createStore<ClassState>(() => ({
    shelf,
    ...shown(emptyList(shelf[0]!)),
    map: null,
    mapFailed: false,
    pair: [0, 1],
    notice: null,
    ...lessonOf('45')!,
  }))

  /** The map of the chosen scenario for the chosen pair, when it has come. */
  const lookUp = async (): Promise<void> => {
    const { list, pair } = store.getState()
    const map = await mapOf(list.coded, pair).catch(() => null) // null: the page says that there is no map
    const now = store.getState()
    if (now.list.coded === list.coded && now.pair === pair) store.setState({ map, mapFailed: map === null })
  }

  const show = (list: ClassList, notice: ClassNotice | null): void => {
    const other = list.coded !== store.getState().list.coded
    store.setState({ ...shown(list), notice, ...(other ? { map: null, mapFailed: false, pair: [0, 1] } : {}) })
    if (other) void lookUp()
  }

  const add = (text: string): void => {
    const { list } = store.getState()
    const found = list.entries.length === 0 ? scenarioOfLines(shelf, text) : null
    const next = withLines(found ? emptyList(found) : list, text, shelf)
    const nothing = next.added === 0 && next.refused.length === 0
    show(
      next,
      nothing ? { code: 'nothing-to-add' } : { code: 'added', count: next.added, refused: next.refused.length },
    )
  }

  const open = (text: string): void => {
    const { list } = store.getState()
    const read = readClassFile(text, shelf)
    if (!read.ok) {
      // A plain list of codes is welcome too.
      if (read.reason === 'not-a-class' && scenarioOfLines(shelf, text)) add(text)
      else store.setState({ notice: { code: read.reason } })
      return
    }
    if (list.entries.length > 0 && read.value.coded !== list.coded) {
      store.setState({ notice: { code: 'other-class', scenario: read.value.coded.scenario.title } })
      return
    }
    const codes = read.value.entries.map(({ code }) => code).join('\n')
    const next = withLines({ ...list, coded: read.value.coded }, codes, shelf)
    const refused: readonly RefusedLine[] = [
      ...read.value.refused,
      ...next.refused.filter(({ reason }) => reason !== 'duplicate'),
    ]
    show({ ...next, refused }, { code: 'opened', count: next.added })
  }

  const set = (change: Partial<ClassState>): void => store.setState(change)

  const act = (intent: ClassIntent): void => {
    const { list } = store.getState()
    switch (intent.type) {
      case 'add':
        add(intent.text)
        break
      case 'open':
        open(intent.text)
        break
      case 'remove':
        show(withoutCode(list, intent.code), null)
        break
      case 'clear':
        show(emptyList(list.coded), null)
        break
      case 'choose': {
        const chosen = shelf.find(({ scenario }) => scenario.id === intent.scenario)
        if (chosen && chosen !== list.coded) show(emptyList(chosen), null)
        break
      }
      case 'saved':
      case 'not-kept':
        set({ notice: { code: intent.type } })
        break
      case 'dismiss':
        set({ notice: null, list: { ...list, refused: [] } })
        break
      case 'pair':
        set({ pair: pairAfter(store.getState(), intent.pair) })
        void lookUp()
        break
      default:
        set(lessonAfter(store.getState(), intent))
    }
  }

  void lookUp()
  return { store, act, file: () => classFile(store.getState().list) }
}

/** Two different sides of the scenario; otherwise the pair stays. */
function pairAfter({ list, pair }: ClassState, [across, up]: ClassState['pair']): ClassState['pair'] {
  const known = [across, up].every((side) => list.coded.scenario.leaders[side] !== undefined)
  if (!known) return pair
  return across === up ? [pair[1], pair[0]] : [across, up]
}

const shown = (list: ClassList): Pick<ClassState, 'list' | 'picture'> => ({
  list,
  picture: classPicture(
    list.coded.scenario,
    list.entries.map(({ result }) => result),
  ),
})
