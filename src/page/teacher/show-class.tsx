// Puts the teacher's page into its host.

import { render } from 'preact'
import { TeacherPage, type TeacherPageProps } from './teacher-page.tsx'

export function showClass(host: HTMLElement, props: TeacherPageProps): void {
  const { say } = props.words
  document.title = say('page-title', { screen: say('class-title') })
  render(<TeacherPage {...props} />, host)
}
