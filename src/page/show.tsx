// Puts the page into its host. The only place where the view library meets the document.

import { render } from 'preact'
import { App, type AppProps } from './app.tsx'

export const showPage = (host: HTMLElement, props: AppProps): void => render(<App {...props} />, host)
