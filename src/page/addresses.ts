// Where the two pages are. In the one file both stand in the same document, told apart by the fragment.

export const IN_ONE_FILE = import.meta.env.MODE === 'single'

/** In a package for a learning platform: leaving the page would end the lesson there. */
export const IN_PACKAGE = import.meta.env.MODE === 'scorm'

export const CLASS_PAGE = IN_ONE_FILE ? '#teacher' : 'class.html'
export const GAME_PAGE = IN_ONE_FILE ? '#' : 'index.html'
