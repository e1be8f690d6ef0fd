// Days and numbers as the reader's language writes them.

/** An ISO day in words. `long`: 16 January 2015; `short`: 16 Jan 2015. */
export function dayIn(language: string, iso: string, style: 'long' | 'short' = 'long'): string {
  const [year, month, day] = iso.split('-').map(Number)
  const date = new Date(Date.UTC(year!, month! - 1, day!))
  const locale = language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: style, year: 'numeric', timeZone: 'UTC' }).format(
    date,
  )
}

/** The same with the day of the week: Friday 16 January 2015. */
export function weekdayIn(language: string, iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  const locale = language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(new Date(Date.UTC(year!, month! - 1, day!)))
    .replace(',', '')
}

/** Names in a row: a, b and c. */
export const listIn = (language: string, names: readonly string[]): string =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(names)
