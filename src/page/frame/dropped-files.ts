// The files of a drop: single ones, and those in dropped folders (a scenario's own folder with sources/).

const MOST_FILES = 60
const DEEPEST = 3

/** All files of the drop. Must be called while the event is being handled; the list comes later. */
export function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  if (!entries.some((entry) => entry.isDirectory)) return Promise.resolve([...transfer.files].slice(0, MOST_FILES))
  return gathered(entries, DEEPEST)
}

async function gathered(entries: readonly FileSystemEntry[], deep: number): Promise<readonly File[]> {
  const files: File[] = []
  for (const entry of entries) {
    if (files.length >= MOST_FILES) break
    if (entry.isFile) files.push(...(await fileOf(entry as FileSystemFileEntry)))
    else if (deep > 0) files.push(...(await gathered(await inside(entry as FileSystemDirectoryEntry), deep - 1)))
  }
  return files.slice(0, MOST_FILES)
}

const fileOf = (entry: FileSystemFileEntry): Promise<readonly File[]> =>
  new Promise((resolve) =>
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    ),
  )

const inside = (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve) => folder.createReader().readEntries(resolve, () => resolve([])))
