// May a source be quoted at length? Limit: knows the licences that plainly say so; every other one counts as not open.

const OPEN = [
  /^CC0-1\.0$/i,
  /^CC-BY(-SA)?-\d\.\d(-[A-Z]{2,4})?$/i,
  /^CC-PDDC$/i,
  /^PDDL-1\.0$/i,
  /^OGL-UK-\d\.0$/i,
  /^OGL-Canada-2\.0$/i,
  /^etalab-2\.0$/i,
  /^DL-DE-(BY|ZERO)-2\.0$/i,
  /^GFDL-\d\.\d/i,
  /^ODC-By-1\.0$/i,
  /^(Unlicense|0BSD|MIT|MIT-0|Apache-2\.0)$/i,
  /^public domain$/i,
]

export const isOpenLicence = (licence: string): boolean => OPEN.some((pattern) => pattern.test(licence.trim()))
