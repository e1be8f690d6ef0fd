// Puts the page into its host. The only place where the view library meets the document.

import { render } from 'preact'
import { App, type AppProps } from './app.tsx'
import { DropScenario, type DropScenarioProps } from './frame/drop.tsx'

export interface PageProps extends AppProps {
  readonly readScenario: DropScenarioProps['read']
}

export const showPage = (host: HTMLElement, { readScenario, ...app }: PageProps): void =>
  render(
    <>
      <App {...app} />
      <DropScenario session={app.session} words={app.words} read={readScenario} />
    </>,
    host,
  )
