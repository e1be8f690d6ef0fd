// A page of the built game that is watched: no request to another origin, no breach of the content policy, no error in the console.

import { test as base, expect, type Page } from '@playwright/test'

export interface Watched {
  readonly faults: string[] // what went wrong, in words; a test that expects a fault takes it out
}

export const test = base.extend<{ watched: Watched }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = []
      page.setDefaultTimeout(20_000)
      page.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith(baseURL!) && !/^(data|blob):/.test(url)) faults.push(`request to another origin: ${url}`)
      })
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`)
      })
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`),
        )
      })
      await use({ faults })
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Opens the game as an assignment's link does. */
export async function openGame(
  page: Page,
  query = 'scenario=front-doors&seat=uk&level=minister&seed=7',
): Promise<void> {
  await page.goto(`/?${query}`)
  await page.locator('#task h1').waitFor()
}

export const screenNow = (page: Pick<Page, 'locator'>): Promise<string> =>
  page.locator('#task').getAttribute('data-screen').then(String)
