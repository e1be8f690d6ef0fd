// Tables as text that every spreadsheet opens: RFC 4180 (comma, quotation marks doubled, CRLF), and no cell that a spreadsheet would run.

const FORMULA = /^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u
const NUMBER = /^-?\d+(\.\d+)?$/u

/** A cell whose text cannot be taken for a formula: an apostrophe goes before it (OWASP, CSV injection). Plain numbers stay. */
export const formulaSafe = (text: string): string => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text)

const cell = (value: string | number | null): string => {
  const text = value === null ? '' : typeof value === 'number' ? String(value) : formulaSafe(value)
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows of equal length, the first with the columns' names. With a mark in front so that spreadsheets read it as UTF-8. */
export const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
