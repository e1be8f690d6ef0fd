// The manifest of a SCORM 1.2 package (IMS Content Packaging 1.1.2 with ADL's additions): one organization, one SCO, all files.

export interface PackageContents {
  readonly id: string // [A-Za-z][A-Za-z0-9-]*
  readonly title: string
  readonly start: string // file, perhaps with a query that names scenario, seat, level and the core score
  readonly files: readonly string[] // every file of the package but the manifest, relative, with `/`
}

/** May XML 1.0 hold the character at all? */
const isXml = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 32 && code < 0xd800) ||
  (code > 0xdfff && code < 0xfffe) ||
  code > 0xffff

const escaped = (text: string): string =>
  [...text]
    .filter((character) => isXml(character.codePointAt(0)!))
    .join('')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** imsmanifest.xml. Throws where the identifier is none, or the start is not among the files. */
export function manifestXml({ id, title, start, files }: PackageContents): string {
  if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(id)) throw new Error(`${id} is no identifier`)
  if (!files.includes(start.split('?')[0]!)) throw new Error(`${start} is not in the package`)
  const list = [...files].sort().map((file) => `      <file href="${escaped(file)}"/>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${id}-organization">
    <organization identifier="${id}-organization">
      <title>${escaped(title)}</title>
      <item identifier="${id}-item" identifierref="${id}-resource" isvisible="true">
        <title>${escaped(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${id}-resource" type="webcontent" adlcp:scormtype="sco" href="${escaped(start)}">
${list.join('\n')}
    </resource>
  </resources>
</manifest>
`
}
