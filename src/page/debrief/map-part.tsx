// Every deal there could have been: the map with its reader, the trade that was missed, the turning point, and the rival theories.

import { drawnMap } from '../../session/debrief-map.ts'
import { Explained } from '../parts/explained.tsx'
import { SideSwitch } from '../parts/side-switch.tsx'
import type { DebriefProps } from './debrief-props.ts'
import { MapReader, MapTable } from './map-reader.tsx'
import { MissedTrade, TurningPoint } from './missed-trade.tsx'
import { OtherSide } from './other-side.tsx'
import { OutcomeMap } from './outcome-map.tsx'
import { Theories } from './theories.tsx'

export function MapPart({ act, ending, game, words }: DebriefProps) {
  const { say } = words
  const { debrief, scenario } = ending
  const mine = scenario.leaders.findIndex((l) => l.id === debrief.seat)
  const others = scenario.leaders.map((_, index) => index).filter((index) => index !== mine)
  const map = drawnMap(game.map)
  const chosen = game.map?.reading ?? 0
  const setChosen = (point: number): void => act({ type: 'read-deal', point })
  return (
    <>
      <SideSwitch
        legend={say('map-other')}
        name="map-other"
        scenario={scenario}
        sides={others}
        picked={game.map?.other ?? -1}
        onPick={(other) => act({ type: 'map-with', other })}
      />
      {map && (
        <p class="small">
          <Explained words={words} text={say(map.flat ? 'map-signs' : 'map-signs-many')} />
        </p>
      )}
      <div class="split split--map">
        {map ? (
          <figure class="stack stack--tight">
            <OutcomeMap map={map} scenario={scenario} words={words} chosen={chosen} onChoose={setChosen} />
            <figcaption class="small quiet">
              <Explained
                words={words}
                text={say(map.gathered ? 'map-caption-gathered' : 'map-caption', {
                  outcomes: map.outcomes,
                  possible: map.possible ?? 0,
                })}
              />
              {map.points.some(({ x, y }) => Math.max(x, y) > 100) && ` ${say('map-above')}`}
              {map.earlier.length > 0 && ` ${say('map-earlier')}`}
            </figcaption>
          </figure>
        ) : (
          <MapToCome drawing={game.map?.drawn === 'drawing'} words={words} />
        )}
        <div class="stack">
          {map && map.points.length > 0 && (
            <MapReader map={map} scenario={scenario} words={words} chosen={chosen} onChoose={setChosen} />
          )}
        </div>
      </div>
      <div class="split split--even">
        <MissedTrade ending={ending} words={words} />
        <TurningPoint ending={ending} words={words} />
      </div>
      <OtherSide ending={ending} words={words} />
      {debrief.history && <Theories ending={ending} words={words} />}
      {map && map.points.length > 0 && (
        <details class="more">
          <summary>{say('map-table')}</summary>
          <MapTable map={map} scenario={scenario} words={words} />
        </details>
      )}
    </>
  )
}

/** In the map's place: it is on its way, or there are too many outcomes for one. */
const MapToCome = ({ drawing, words: { say } }: { readonly drawing: boolean } & Pick<DebriefProps, 'words'>) =>
  drawing ? (
    <p class="map map--coming quiet" role="status">
      {say('map-drawing')}
    </p>
  ) : (
    <p>{say('map-unknown')}</p>
  )
