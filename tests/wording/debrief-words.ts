// The words of both files, as the page has them.

import { readFileSync } from 'node:fs'
import { wordsFrom } from '../../src/wording/words.ts'

export const debriefText = readFileSync('src/wording/en-debrief.ftl', 'utf8')
export const words = wordsFrom(`${readFileSync('src/wording/en.ftl', 'utf8')}\n${debriefText}`)
