// What every part of the debrief is given.

import type { Ending } from '../../session/ending.ts'
import type { ScreenProps } from '../screen.ts'

export type DebriefProps = ScreenProps & { readonly ending: Ending }
