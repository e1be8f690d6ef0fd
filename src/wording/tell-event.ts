// Events in sentences: event in, sentence out. The game's moves are invented acts, so they are told of the side, never of the person.

import type { Event } from '../engine/event.ts'
import type { Package } from '../engine/outcome.ts'
import { exhaustive } from '../lib/exhaustive.ts'
import type { LeaderId } from '../scenario/scenario.ts'
import { listIn } from './dates.ts'
import { groupName, issueInSentence, type Named, optionLabel, sideName, speakerName } from './names.ts'
import type { Words } from './words.ts'

/** To whom it is told: "you" is the side of this seat. */
export interface Telling {
  readonly words: Words
  readonly scenario: Named
  readonly seat: LeaderId
}

/** The event in one or two sentences. */
export function tellEvent(telling: Telling, event: Event): string {
  const { words, scenario } = telling
  const { say } = words
  const who = (seat: LeaderId) => ({
    side: sideName(scenario, seat),
    mine: seat === telling.seat ? 'yes' : 'no',
  })
  switch (event.type) {
    case 'opening-committed':
      return say('event-opening-committed', { ...who(event.seat), issue: issueInSentence(scenario, event.issue) })
    case 'openings-shown':
      return say('event-openings-shown', {
        issue: issueInSentence(scenario, event.issue),
        openings: event.openings
          .map(({ seat, option }) =>
            say('event-opening-one', { ...who(seat), option: optionLabel(scenario, event.issue, option) }),
          )
          .join('. '),
      })
    case 'opened-alike':
      return say('event-opened-alike', {
        issue: issueInSentence(scenario, event.issue),
        option: optionLabel(scenario, event.issue, event.option),
      })
    case 'priorities-named':
      return say('event-priorities-named', {
        ...who(event.seat),
        issues: listIn(
          words.language,
          event.issues.map((issue) => issueInSentence(scenario, issue)),
        ),
      })
    case 'round-began':
      return say('event-round-began', { leg: event.leg, round: event.round, of: event.of })
    case 'proposed': {
      const id = event.lastLook ? 'event-proposed-last' : 'event-proposed'
      const told = say(id, { ...who(event.seat), changes: tellPackage(telling, event.package) })
      const cited =
        event.quote === null
          ? say('event-cited-silence', who(event.seat))
          : say('event-cited', { ...who(event.seat), name: speakerName(scenario, event.quote) })
      return `${told} ${cited}`
    }
    case 'answer-sealed':
    case 'called':
    case 'signature-sealed':
    case 'walked-out':
      return say(`event-${event.type}`, who(event.seat))
    case 'answered': {
      const mine = event.seat !== telling.seat && scenario.leaders.length === 2 ? 'of-mine' : who(event.seat).mine
      if (event.accept) return say('event-answered-yes', { ...who(event.seat), mine })
      const told = say('event-answered-no', { ...who(event.seat), issue: issueInSentence(scenario, event.issue!) })
      if (event.challenge) return `${told} ${say('event-answered-challenge', who(event.seat))}`
      return event.against === null
        ? told
        : `${told} ${say('event-answered-against', { ...who(event.seat), name: speakerName(scenario, event.against) })}`
    }
    case 'package-accepted':
    case 'package-lapsed':
    case 'put-to-all':
    case 'signed':
      return say(`event-${event.type}`)
    case 'consulted':
      return [
        say(event.yes ? 'event-consulted-yes' : 'event-consulted-no', { group: groupName(scenario, event.group) }),
        event.wants
          ? say('home-wants', {
              yes: event.yes ? 'yes' : 'no',
              issue: issueInSentence(scenario, event.wants.issue),
              option: optionLabel(scenario, event.wants.issue, event.wants.option),
            })
          : say('home-wants-none'),
      ].join(' ')
    case 'signature':
      return say(event.accept ? 'event-signature-yes' : 'event-signature-no', who(event.seat))
    case 'clerk-looked':
      return say(event.better ? 'event-clerk-better' : 'event-clerk-best')
    case 'passed':
      return say(event.lastLook ? 'event-passed-last' : 'event-passed', who(event.seat))
    case 'group-voted':
      return say(event.yes ? 'event-group-yes' : 'event-group-no', {
        side: sideName(scenario, event.leader),
        group: groupName(scenario, event.group),
      })
    case 'home-decided':
      return say(event.ratified ? 'event-home-yes' : 'event-home-no', who(event.leader))
    case 'renegotiation-began':
      return say('event-renegotiation-began', { rounds: event.rounds, ...who(event.begins) })
    case 'ended':
      return say(`event-ended-${event.result}`)
    default:
      return exhaustive(event)
  }
}

/** A package in words: each issue with its option. */
export const tellPackage = ({ words, scenario }: Pick<Telling, 'words' | 'scenario'>, pack: Package): string =>
  listIn(
    words.language,
    Object.entries(pack).map(
      ([issue, option]) => `${issueInSentence(scenario, issue)} (${optionLabel(scenario, issue, option)})`,
    ),
  )
