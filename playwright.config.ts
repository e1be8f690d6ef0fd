import { defineConfig } from '@playwright/test'
import { findChromium, LAUNCH_FLAGS } from './tests/browser/chromium.ts'

const PORT = process.env.BROWSER_TEST_PORT ?? '4173' // another one where two work trees are tested at once

// The browser tests run on the built page (npm run build first; npm test does), served with the strict content security policy.
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  timeout: 180_000,
  workers: 2,
  fullyParallel: true,
  reporter: [
    [process.stdout.isTTY ? 'list' : 'dot'], // a log keeps what failed, not what passed
    ['json', { outputFile: 'test-results/browser.json' }],
  ],
  outputDir: 'test-results/browser',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    serviceWorkers: 'block', // offline.spec.ts allows them; the others mean the network when they cut it
    viewport: { width: 1366, height: 768 },
    launchOptions: { executablePath: await findChromium(), args: LAUNCH_FLAGS },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: !process.env.CI,
  },
})
