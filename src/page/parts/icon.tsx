// Line icons, drawn here. Decoration only: the words beside them say the same.

const PATHS = {
  speech: 'M4 5h16v11H11l-4 4v-4H4z',
  pencil: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  clipping: 'M4 4h16v16H4zM7 8h10M7 12h4M7 16h4M14 12h3v4h-3z',
  silence: 'M4 5h4M11 5h5M20 5v4M20 13v3h-4M13 16h-2l-4 4v-4H4v-3M4 10V8',
  flag: 'M6 21V4h12l-3 4 3 4H6',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
  right: 'M9 6l6 6-6 6',
  left: 'M15 6l-6 6 6 6',
  check: 'M5 13l5 5L19 7',
  cross: 'M6 6l12 12M18 6L6 18',
  dash: 'M5 12h14',
  plus: 'M5 12h14M12 5v14',
  sound: 'M4 10v4h3l4 4V6L7 10zM15 9a4 4 0 010 6M18 6a8 8 0 010 12',
  mute: 'M4 10v4h3l4 4V6L7 10zM15.500 9.500l5 5M20.500 9.500l-5 5',
  letters: 'M3 19L8.500 6 14 19M5 14.500h7M15 19l3-7 3 7M16 16.500h4',
  help: 'M12 3a9 9 0 100 18a9 9 0 100-18M9.500 9.500a2.500 2.500 0 114 2c-1 .7-1.500 1.200-1.500 2.300M12 17v.1',
  menu: 'M4 7h16M4 12h16M4 17h16',
  ask: 'M4 12l8-7 8 7M6 10.500V20h12v-9.500M10 20v-5h4v5',
  door: 'M6 21V4h9v17M3 21h18M12 12v1M18 9l3 3-3 3M21 12h-6',
  seal: 'M5 5h14v14H5zM9 12h6M12 9v6',
  pen: 'M3 20c3 0 3-2 5-2s2 2 4 2 3-2 5-2M8 15L18 4l3 3L11 17z',
  again: 'M5 12a7 7 0 107-7H7M10 2L7 5l3 3',
  aloud: 'M4 14v-2a8 8 0 0116 0v2M4 14h3v6H5a1 1 0 01-1-1zM20 14h-3v6h2a1 1 0 001-1z',
  stop: 'M6 6h12v12H6z',
  'ask-me': 'M12 3v3M5.600 5.600l2 2M3 13h3M18 13h3M16.400 7.600l2-2M9 17a5 5 0 116 0v2H9zM10 21.500h4',
  info: 'M12 3a9 9 0 100 18a9 9 0 100-18M12 11v6M12 7.500v.1',
} as const

export type IconName = keyof typeof PATHS

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
)
