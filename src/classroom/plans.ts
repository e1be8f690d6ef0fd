// Lesson plans in minutes. Each keeps time for the debrief before any is given to play: it is where the learning is, and the part
// that lessons lose.

export const STEPS = [
  'welcome', // what it is about, and that it can touch people in the room
  'brief', // role sheets
  'openings', // positions with their quotes
  'bargain', // packages, answers, home
  'sign', // signature, vote at home
  'predict', // how likely is it that the leader said so? before the reveal
  'reveal', // the leaders' own words
  'debrief', // the six questions, the map
  'ticket', // exit ticket
  'again', // the first lesson in three sentences
] as const
export type StepName = (typeof STEPS)[number]

/** The steps that are kept whatever play takes. */
export const RESERVED: readonly StepName[] = ['predict', 'reveal', 'debrief', 'ticket']

export interface PlanStep {
  readonly step: StepName
  readonly minutes: number
}

export interface Plan {
  readonly id: string
  readonly lessons: readonly (readonly PlanStep[])[]
}

const step = (name: StepName, minutes: number): PlanStep => ({ step: name, minutes })

export const PLANS: readonly Plan[] = [
  // Openings and the reveal only: the record is the game.
  { id: '15', lessons: [[step('brief', 2), step('openings', 5), step('reveal', 3), step('debrief', 5)]] },
  // At most two rounds; what is then in the text is put to the vote.
  {
    id: '30',
    lessons: [
      [
        step('brief', 3),
        step('openings', 5),
        step('bargain', 9),
        step('sign', 2),
        step('reveal', 4),
        step('debrief', 6),
        step('ticket', 1),
      ],
    ],
  },
  {
    id: '45',
    lessons: [
      [
        step('welcome', 2),
        step('brief', 4),
        step('openings', 7),
        step('bargain', 15),
        step('sign', 3),
        step('reveal', 4),
        step('debrief', 8),
        step('ticket', 2),
      ],
    ],
  },
  {
    id: '2x45',
    lessons: [
      [step('welcome', 4), step('brief', 8), step('openings', 10), step('bargain', 20), step('ticket', 3)],
      [
        step('again', 3),
        step('bargain', 9),
        step('sign', 5),
        step('predict', 4),
        step('reveal', 7),
        step('debrief', 14),
        step('ticket', 3),
      ],
    ],
  },
]

/** Minutes of some steps together. */
export const minutesOf = (steps: readonly PlanStep[]): number => steps.reduce((sum, { minutes }) => sum + minutes, 0)

/** Minutes at the end of a lesson that play may not take. */
export const reservedMinutes = (steps: readonly PlanStep[]): number =>
  minutesOf(steps.filter(({ step: name }) => RESERVED.includes(name)))

/** The longest plan that fits into so many minutes; the shortest where none does. */
export const planFor = (minutes: number): Plan =>
  [...PLANS].reverse().find(({ lessons }) => lessons.length === 1 && minutesOf(lessons[0]!) <= minutes) ?? PLANS[0]!
