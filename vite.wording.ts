// Messages as the page carries them: without the comments that are for whoever edits them, and without empty lines.

import type { Plugin } from 'vite'

const MESSAGES = /\.ftl\?raw$/

/** The same messages, fewer bytes. A message's own lines are indented, so no line of one begins with a number sign. */
export const messagesOf = (ftl: string): string => ftl.replace(/^#.*\n|^\n/gm, '')

export const wording = (): Plugin => ({
  name: 'wording',
  transform(code, id) {
    if (!MESSAGES.test(id)) return null
    const text = JSON.parse(code.replace(/^export default /, '').replace(/;?\s*$/, '')) as string
    return { code: `export default ${JSON.stringify(messagesOf(text))}`, map: null }
  },
})
