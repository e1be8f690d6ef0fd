// The composition root of the teacher's page. It puts the parts together and decides nothing.

import { shelf } from 'virtual:shelf'
import { CLASS_PAGE, IN_ONE_FILE } from './page/addresses.ts'
import { saveText } from './page/frame/save-text.ts'
import { showClass } from './page/teacher/show-class.tsx'
import './page/styles/class-page.css'
import { createClassSession } from './session/class-session.ts'
import { keptClass } from './storage/kept-class.ts'
import { browserKeeper, erase, otherTabs } from './storage/keeper.ts'
import { inUse } from './storage/in-use.ts'
import { keptPreferences } from './storage/kept-preferences.ts'
import classWords from './wording/en-class.ftl?raw'
import lessonWords from './wording/en-lesson.ftl?raw'
import roomWords from './wording/en-room.ftl?raw'
import playWords from './wording/en.ftl?raw'
import { eraseCopy } from './storage/offline-copy.ts'
import { permitted } from './storage/permitted.ts'
import { dayIn } from './wording/dates.ts'
import { wordsFrom } from './wording/words.ts'
import { outcomesDesk } from './worker/desk.ts'

const words = wordsFrom([playWords, classWords, lessonWords, roomWords].join('\n'))
const keeper = browserKeeper(() => window.localStorage)
const desk = outcomesDesk()

const session = createClassSession({
  shelf: await Promise.all(shelf.map((item) => item.load())),
  map: ({ scenario }, pair) => desk.classMap(scenario, pair),
})
keptClass(session, keeper, otherTabs(window))
inUse(permitted(() => navigator.locks)).set(true) // no new version under a lesson

// A link or a QR code brings its code in the fragment, which no server sees.
const fromLink = (): void => {
  const { hash, pathname, search } = window.location
  if (!hash.startsWith('#r=')) return
  session.act({ type: 'add', text: hash.slice(3) })
  window.history.replaceState(null, '', pathname + search + (IN_ONE_FILE ? CLASS_PAGE : ''))
}
fromLink()
window.addEventListener('hashchange', fromLink)

showClass(document.getElementById('game')!, {
  session,
  preferences: keptPreferences(keeper),
  words,
  now: Date.now,
  save: saveText,
  pack: async ({ scenario }) => {
    const [{ teacherPack }, { packSource }, { default: packWords }] = await Promise.all([
      import('./classroom/pack/pack.ts'),
      import('./classroom/pack/pack-source.ts'),
      import('./wording/en-pack.ftl?raw'),
    ])
    const papers = wordsFrom(`${classWords}\n${lessonWords}\n${packWords}`)
    const day = (iso: string): string => dayIn(papers.language, iso)
    return teacherPack(packSource(scenario, await desk.analyse(scenario), { ...papers, day }))
  },
  print: () => window.print(),
  eraseDevice: () => {
    session.act({ type: 'clear' })
    erase(keeper)
    void eraseCopy({
      workers: permitted(() => navigator.serviceWorker),
      caches: permitted(() => window.caches),
      page: window.location.href,
    })
  },
})
