// Reads one deal off the map at a time: by a slider that every keyboard knows, or by pointing at the map. And all of them as a table.

import type { DebriefMap } from '../../scoring/debrief-map.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { wholeOf } from '../../wording/numbers.ts'
import { tellMapPoint, tellMapWorth } from '../../wording/tell-map-point.ts'
import type { Words } from '../../wording/words.ts'
import { Icon } from '../parts/icon.tsx'
import { Side } from '../parts/side.tsx'

export interface MapReaderProps {
  readonly map: DebriefMap
  readonly scenario: Scenario
  readonly words: Words
}

export function MapReader({
  map,
  scenario,
  words,
  chosen,
  onChoose,
}: MapReaderProps & { readonly chosen: number; readonly onChoose: (index: number) => void }) {
  const { say } = words
  const point = map.points[Math.min(chosen, map.points.length - 1)]!
  const [across, up] = [scenario.leaders[map.across]!.side, scenario.leaders[map.up]!.side]
  const last = map.points.length - 1
  const step = (by: number): void => onChoose(Math.min(last, Math.max(0, chosen + by)))
  return (
    <section class="reader" aria-labelledby="reader">
      <h2 id="reader">{say('map-read')}</h2>
      <div class="reader__slide">
        <button class="tool" type="button" aria-label={say('map-before')} onClick={() => step(-1)}>
          <Icon name="left" />
        </button>
        <input
          type="range"
          min="0"
          max={last}
          value={chosen}
          aria-label={say('map-slide')}
          aria-valuetext={tellMapWorth(words, scenario, map, point)}
          onInput={(event) => onChoose(Number(event.currentTarget.value))}
        />
        <button class="tool" type="button" aria-label={say('map-after')} onClick={() => step(1)}>
          <Icon name="right" />
        </button>
      </div>
      <p class="reader__is">
        <b>{tellMapPoint(words, point)}</b>
      </p>
      <p class="reader__worth num">
        <span>
          <Side index={map.across}>{across}</Side> {wholeOf(point.x)}
        </span>
        <span>
          <Side index={map.up}>{up}</Side> {wholeOf(point.y)}
        </span>
      </p>
      <dl class="reader__deal">
        {scenario.issues.map((issue) => {
          const option = issue.options.find((o) => o.id === point.outcome[issue.id])!
          return (
            <div key={issue.id}>
              <dt>{issue.title}</dt>
              <dd class={option.noDeal ? 'open-issue' : ''}>{option.label}</dd>
            </div>
          )
        })}
      </dl>
      {point.also > 0 && <p class="small quiet">{say('map-also', { also: point.also })}</p>}
    </section>
  )
}

export const MapTable = ({ map, scenario, words }: MapReaderProps) => {
  const { say } = words
  return (
    <table class="text sums num">
      <caption class="hidden">{say('map-table')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('map-what')}</th>
          <th scope="col" class="r">
            {scenario.leaders[map.across]!.side}
          </th>
          <th scope="col" class="r">
            {scenario.leaders[map.up]!.side}
          </th>
          <th scope="col">{say('map-deal')}</th>
        </tr>
      </thead>
      <tbody>
        {map.points.map((point, n) => (
          <tr key={n}>
            <th scope="row">{tellMapPoint(words, point)}</th>
            <td class="r" data-l={scenario.leaders[map.across]!.side}>
              {wholeOf(point.x)}
            </td>
            <td class="r" data-l={scenario.leaders[map.up]!.side}>
              {wholeOf(point.y)}
            </td>
            <td class="small" data-l={say('map-deal')}>
              {scenario.issues
                .map((issue) => `${issue.title}: ${issue.options.find((o) => o.id === point.outcome[issue.id])!.label}`)
                .join('; ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
