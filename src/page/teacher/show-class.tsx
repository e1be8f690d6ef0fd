// Puts the teacher's page into its host.

import { render } from 'preact'
import { TeacherPage, type TeacherPageProps } from './teacher-page.tsx'

export const showClass = (host: HTMLElement, props: TeacherPageProps): void => render(<TeacherPage {...props} />, host)
