// The composition root of the one file: the game, or with #teacher (or a code) in the address the teacher's page.

const forTeachers = (): boolean => /^#(teacher$|r=)/.test(window.location.hash)
const shown = forTeachers()

// Each page is put together once: the other one comes with a new start.
window.addEventListener('hashchange', () => {
  if (forTeachers() !== shown) window.location.reload()
})

await (shown ? import('./class-page.ts') : import('./main.ts'))

export {}
