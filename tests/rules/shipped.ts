// The scenarios that are shipped with the game.

import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Paths of all scenarios/ID/ID.scenario.yaml. */
export const shippedScenarios = (): readonly string[] =>
  readdirSync(new URL('../../scenarios/', import.meta.url))
    .map((id) => fileURLToPath(new URL(`../../scenarios/${id}/${id}.scenario.yaml`, import.meta.url)))
    .filter((path) => existsSync(path))
