// Where the two pages are. In the one file both stand in the same document, told apart by the fragment.

export const IN_ONE_FILE = import.meta.env.MODE === 'single'

export const CLASS_PAGE = IN_ONE_FILE ? '#teacher' : 'class.html'
export const GAME_PAGE = IN_ONE_FILE ? '#' : 'index.html'
