// The present screen as a class plays it: jobs over it, a vote in its place while one is being counted. Alone: the screen itself.

import type { ComponentType } from 'preact'
import { isVotedOn, questionOf } from '../../session/room/class-vote.ts'
import type { ScreenProps } from '../screen.ts'

export type InRoomProps = ScreenProps & { readonly Screen: ComponentType<ScreenProps> }

export function InRoom({ Screen, ...props }: InRoomProps) {
  const { game, room } = props
  if (!room) return <Screen {...props} />
  const question = questionOf(game)
  const mine = { ...props, words: room.words }
  return (
    <>
      <room.JobDesk {...mine} />
      {isVotedOn(game) && !question && <room.VoteBar {...mine} />}
      {question ? <room.ClassBallot {...mine} question={question} /> : <Screen {...props} />}
    </>
  )
}
