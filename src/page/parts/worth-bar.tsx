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
export function WorthScale({ bar, words }: { readonly bar: Worth; readonly words: Words }) {
  const nothing = whole(bar.nothing)
  const line = whole(bar.walkAway)
  const at = (percent: number): number => 1 + 7.78 * percent
  const lineSide = bar.walkAway > 60 ? 'end' : bar.walkAway < 20 ? 'start' : 'middle'
  const nothingSide = bar.nothing > 80 ? 'end' : bar.nothing < 12 ? 'start' : 'middle'
  return (
    <>
      <svg
        class="bar-scale bar-scale--worded"
        viewBox="0 -8 780 66"
        role="img"
        aria-label={words.say('worth-scale-told', { nothing, line })}
        focusable="false"
      >
        <rect class="base" x="1" y="22" width="778" height="14" />
        <rect class="fill" x="1" y="22" width={7.78 * bar.nothing} height="14" />
        <line class="limit-halo" x1={at(bar.walkAway)} x2={at(bar.walkAway)} y1="16" y2="42" />
        <line class="limit" x1={at(bar.walkAway)} x2={at(bar.walkAway)} y1="12" y2="46" />
        {bar.nothing >= 12 && (
          <text x="0" y="54" class="lab">
            0
          </text>
        )}
        <text x={at(bar.nothing)} y="54" text-anchor={nothingSide}>
          <tspan font-weight="650">{nothing}</tspan> {words.say('worth-scale-nothing')}
        </text>
        <text x={at(bar.walkAway)} y="8" text-anchor={lineSide}>
          <tspan font-weight="650">{line}</tspan> {words.say('worth-scale-line')}
        </text>
        {bar.nothing <= 70 && (
          <text x="779" y="54" text-anchor="end" class="lab">
            100 {words.say('worth-scale-all')}
          </text>
        )}
      </svg>
      <p class="bar-scale__words" aria-hidden="true">
        <b>{nothing}</b> {words.say('worth-scale-nothing')} · <b>{line}</b> {words.say('worth-scale-line')}
      </p>
    </>
  )
}
