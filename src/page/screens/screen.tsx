// The screen that stands now.

import type { ScreenProps } from '../screen.ts'
import { AnswerScreen } from './answer.tsx'
import { Briefing } from './briefing.tsx'
import { Communique } from './communique.tsx'
import { DebriefPages } from './debrief.tsx'
import { FrontPage } from './front-page.tsx'
import { Handover } from './handover.tsx'
import { LastLook } from './last-look.tsx'
import { OpeningScreen } from './opening.tsx'
import { OpeningShown } from './opening-shown.tsx'
import { PrioritiesScreen } from './priorities.tsx'
import { Reveal } from './reveal.tsx'
import { SignScreen } from './sign.tsx'
import { TurnScreen } from './turn.tsx'
import { Vote } from './vote.tsx'

export function Screen(props: ScreenProps) {
  switch (props.game.screen) {
    case 'choose':
      return null // no game: the chooser stands
    case 'handover':
      return <Handover {...props} />
    case 'questions':
      return props.room && <props.room.Questions {...props} words={props.room.words} />
    case 'briefing':
      return <Briefing {...props} />
    case 'opening':
      return <OpeningScreen {...props} />
    case 'opening-shown':
      return <OpeningShown {...props} />
    case 'priorities':
      return <PrioritiesScreen {...props} />
    case 'turn':
      return <TurnScreen {...props} />
    case 'answer':
      return <AnswerScreen {...props} />
    case 'sign':
      return <SignScreen {...props} />
    case 'last-look':
      return <LastLook {...props} />
    case 'vote':
      return <Vote {...props} />
    case 'communique':
      return <Communique {...props} />
    case 'front-page':
      return <FrontPage {...props} />
    case 'predict':
      return props.room && <props.room.Predict {...props} words={props.room.words} />
    case 'reveal':
      return <Reveal {...props} />
    case 'debrief':
      return <DebriefPages {...props} />
  }
}
