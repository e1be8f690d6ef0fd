// The YAML parser's errors in words a teacher knows. Limit: one error in, one problem out; which of several matter is yaml.ts's affair.

import type { YAMLParseError } from 'yaml'
import type { Lines } from './lines.ts'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'
import type { RuleCode } from './rules.ts'

interface Wording {
  readonly code: RuleCode
  readonly message: string
  readonly help: string
}

const QUOTE_IT = 'put quotation marks around the whole text'

export function syntaxProblem(text: string, lines: Lines, error: YAMLParseError): Problem {
  const from = Math.min(error.pos[0], text.length)
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1).split(/\r?\n/, 1)[0]!
  const { code, message, help } = worded(error, text.slice(from, error.pos[1]), line)
  return problem(code, message, lines.placeOf(from), { help })
}

function worded(error: YAMLParseError, words: string, line: string): Wording {
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        code: 'OTR013',
        message: 'this text holds a colon and a space, which makes it look like another key',
        help: QUOTE_IT,
      }
    case 'BLOCK_IN_FLOW':
      return {
        code: 'OTR013',
        message: 'between brackets, a second colon stands where a comma or the end is expected',
        help: 'put quotation marks around a text with a colon, or a comma between two entries',
      }
    case 'BAD_SCALAR_START':
      return {
        code: 'OTR013',
        message: `a text cannot begin with ${words.slice(0, 1)} unless it stands in quotation marks`,
        help: QUOTE_IT,
      }
    case 'MULTILINE_IMPLICIT_KEY':
      return { code: 'OTR014', message: 'this line is no key with a value', help: colonHelp(line) }
    case 'TAB_AS_INDENT':
      return {
        code: 'OTR010',
        message: 'the line begins with a tab; only spaces can indent',
        help: 'delete it, and type spaces until the line stands below its neighbours',
      }
    case 'BAD_INDENT':
      return {
        code: 'OTR011',
        message: 'this line is not lined up with the lines that it belongs to',
        help: 'give it as many spaces as the line above that it belongs with',
      }
    case 'MISSING_CHAR':
      return missing(error.message, line)
    case 'MULTIPLE_DOCS':
      return {
        code: 'OTR019',
        message: 'a line --- begins a second document; a file holds one scenario',
        help: 'put the second one into a file of its own, or delete the line ---',
      }
    case 'BAD_DQ_ESCAPE':
      return {
        code: 'OTR014',
        message: `\\ has a meaning of its own inside "…", and ${words.slice(0, 2)} is none that exists`,
        help: 'write \\\\ for one backslash',
      }
    case 'RESOURCE_EXHAUSTION':
      return {
        code: 'OTR002',
        message: 'the file is nested too deeply to be read',
        help: 'look for a bracket too many',
      }
    case 'UNEXPECTED_TOKEN':
      return unexpected(words, line)
    default:
      return {
        code: 'OTR014',
        message: 'the file cannot be understood from here on',
        help: 'compare the line with its neighbours: a colon, a bracket or quotation marks may be missing',
      }
  }
}

const colonHelp = (line: string): string =>
  /^\s*-?\s*[\w-]+:\S/.test(line)
    ? 'put a space after the colon'
    : 'write it as key: value, or indent it further if it goes on from the line above'

function missing(message: string, line: string): Wording {
  if (message.startsWith('Sequence item')) {
    return {
      code: 'OTR011',
      message: 'this line is not lined up with the entry of the list that it belongs to',
      help: 'give it as many spaces as the first key after the dash',
    }
  }
  if (message.includes('quote') || message.includes('end with')) {
    return { code: 'OTR012', message: 'a bracket or quotation mark is not closed', help: 'close it where it ends' }
  }
  if (message.startsWith('Missing ,')) {
    return { code: 'OTR014', message: 'a comma is missing between two entries', help: 'put a comma before this' }
  }
  return { code: 'OTR014', message: 'this line is no key with a value', help: colonHelp(line) }
}

function unexpected(words: string, line: string): Wording {
  if (/^[\]}]/.test(words))
    return {
      code: 'OTR012',
      message: `the bracket ${words[0]} closes nothing`,
      help: 'delete it, or open it where it begins',
    }
  if (words === '-')
    return {
      code: 'OTR011',
      message: 'a list cannot begin on the line of its key',
      help: 'put the dash on the next line',
    }
  if (/:\s*["']/.test(line)) {
    return {
      code: 'OTR013',
      message: 'the text goes on after its closing quotation mark',
      help: 'put quotation marks around the whole text, and write " inside as \\"',
    }
  }
  return {
    code: 'OTR014',
    message: 'these words stand where nothing can stand',
    help: 'compare the line with its neighbours: a colon, a bracket or quotation marks may be missing',
  }
}
