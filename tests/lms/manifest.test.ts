import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { manifestXml } from '../../src/lms/manifest.ts'
import { manifestFaults } from './manifest-schema.ts'

const files = ['index.html', 'class.html', 'assets/a.js', 'assets/ä & b.css']
const plain = manifestXml({ id: 'on-the-record', title: 'On the Record', start: 'index.html?core=deal', files })

describe('the manifest of a package', () => {
  test('any title and any query is valid by the SCORM 1.2 schema', async () => {
    const drawn = fc.sample(fc.tuple(fc.string({ unit: 'binary' }), fc.webQueryParameters()), { numRuns: 12, seed: 1 })
    const manifests = drawn.map(([title, query]) =>
      manifestXml({ id: 'otr', title, start: query === '' ? 'index.html' : `index.html?${query}`, files }),
    )
    expect(await manifestFaults(manifests)).toEqual(manifests.map(() => []))
  })

  test('the schema would find a fault', async () => {
    const faulty = [
      ['scormtype="sco"', 'scormtype="game"'],
      [' type="webcontent"', ''],
      ['<resources>', '<resources><title>x</title>'],
      ['identifier="on-the-record-item"', 'identifier="on-the-record-organization"'],
    ].map(([from, to]) => plain.replace(from!, to!))
    const [sound, ...faults] = await manifestFaults([plain, ...faulty])
    expect(sound).toEqual([])
    for (const found of faults) expect(found.length).toBeGreaterThan(1)
  })

  test('what the schema cannot see: the item leads to the resource, the default to the organization', () => {
    const value = (name: string): string => plain.match(new RegExp(` ${name}="([^"]+)"`))![1]!
    expect(plain).toContain(`<resource identifier="${value('identifierref')}"`)
    expect(plain).toContain(`<organization identifier="${value('default')}"`)
    expect(plain.match(/<file href=/g)).toHaveLength(files.length)
    expect(plain).toContain('adlcp:scormtype="sco" href="index.html?core=deal"')
    expect(plain).not.toContain('schemaLocation') // no schema file lies in the package
  })

  test('a start that is not among the files is the programmer’s mistake', () => {
    expect(() => manifestXml({ id: 'otr', title: '', start: 'x.html', files: [] })).toThrow()
  })
})
