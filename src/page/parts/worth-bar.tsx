// The seat's worth bar, to scale: the accepted text against the walk-away line. Never of a draft or an offer.

import type { WorthBar as Worth } from '../../session/state.ts'
import type { Words } from '../../wording/words.ts'

const whole = (percent: number): number => Math.floor(percent + 0.5)

/** Small: beside the text. */
export function WorthBar({ bar, words }: { readonly bar: Worth; readonly words: Words }) {
  const text = whole(bar.text)
  const line = whole(bar.walkAway)
  return (
    <span class="worth num">
      <svg
        class="bar-scale"
        viewBox="0 0 120 18"
        role="img"
        aria-label={words.say('worth-told', { text, line })}
        focusable="false"
      >
        <rect class="base" x="0.5" y="4" width="119" height="10" />
        <rect class="fill" x="0.5" y="4" width={1.19 * bar.text} height="10" />
        <line class="limit-halo" x1={0.5 + 1.19 * bar.walkAway} x2={0.5 + 1.19 * bar.walkAway} y1="1" y2="17" />
        <line class="limit" x1={0.5 + 1.19 * bar.walkAway} x2={0.5 + 1.19 * bar.walkAway} y1="0" y2="18" />
      </svg>
      <span aria-hidden="true">
        {words.say('worth-text')} <b>{text}</b>, {words.say('worth-line')} <b>{line}</b>
      </span>
    </span>
  )
}

/** Large, with its scale in words: the briefing. */
export function WorthScale({ bar, words: { say } }: { readonly bar: Worth; readonly words: Words }) {
  const nothing = whole(bar.nothing)
  const line = whole(bar.walkAway)
  const at = (percent: number): number => 1 + 2.98 * percent
  return (
    <div class="worth-scale">
      <p class="worth-scale__line" aria-hidden="true">
        <b class="num">{line}</b> {say('worth-scale-line')}
      </p>
      <svg
        class="bar-scale"
        viewBox="0 0 300 24"
        role="img"
        aria-label={say('worth-scale-told', { nothing, line })}
        focusable="false"
      >
        <rect class="base" x="1" y="6" width="298" height="12" />
        <rect class="fill" x="1" y="6" width={2.98 * bar.nothing} height="12" />
        <line class="limit-halo" x1={at(bar.walkAway)} x2={at(bar.walkAway)} y1="1" y2="23" />
        <line class="limit" x1={at(bar.walkAway)} x2={at(bar.walkAway)} y1="0" y2="24" />
      </svg>
      <p class="small quiet" aria-hidden="true">
        <b>{nothing}</b> {say('worth-scale-nothing')} · <b>100</b> {say('worth-scale-all')}
      </p>
    </div>
  )
}
