// Few files at the start: what the game's page needs at once is one chunk, what a game's screens need beside it another.
// Without this the parts that are shared with the teacher's page, the stage and the workers would each be a file to wait for.

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

/** All modules that stand as soon as this one does: it and everything it imports, not what it imports later. */
function standing(modules: Modules, id: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(id)) return found
  found.add(id)
  for (const next of modules.getModuleInfo(id)?.importedIds ?? []) standing(modules, next, found)
  return found
}

/** Groups of chunks for Rolldown, in order of precedence. `root` ends with a slash. */
export function startChunks(root: string) {
  const of = (entry: string, name: string) => {
    let modules: ReadonlySet<string> | null = null
    return {
      name: (id: string, context: Modules) => {
        modules ??= standing(context, `${root}${entry}`)
        return modules.has(id) && !id.endsWith('.css') && id !== `${root}${entry}` ? name : null
      },
    }
  }
  return [of('src/main.ts', 'start'), of('src/page/screens/screen.tsx', 'play')]
}
