// Puts the page into its host. The only place where the view library meets the document.

import { render } from 'preact'
import { App, type AppProps } from './app.tsx'
import { DropScenario, type DropScenarioProps } from './frame/drop.tsx'

export interface PageProps extends AppProps {
  readonly desk: Pick<DropScenarioProps, 'read' | 'warm'> // reads the scenarios that somebody brings
}

export const showPage = (host: HTMLElement, { desk, ...app }: PageProps): void =>
  render(
    <>
      <App {...app} />
      <DropScenario session={app.session} words={app.words} {...desk} />
    </>,
    host,
  )
