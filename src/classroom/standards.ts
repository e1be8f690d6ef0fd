// What the codes of two American frameworks ask for, in words of our own; the frameworks' texts are their publishers'.
// C3 Framework (NCSS 2013); Common Core State Standards, Reading in History/Social Studies (2010).

const C3: Readonly<Record<string, string>> = {
  'D1.5.9-12': 'Judge which sources would help to answer a question, and which points of view they bring.',
  'D2.Civ.1.9-12': 'Tell the powers of different levels and branches of government apart.',
  'D2.Civ.5.9-12': 'Weigh how well institutions meet a problem, at home and between countries.',
  'D2.Civ.7.9-12': 'Use civic virtues and democratic principles when working with others.',
  'D2.Civ.9.9-12': 'Use fair procedures to decide and to act in civic settings.',
  'D2.Civ.10.9-12': 'Analyse how interests, views, rights and principles shape the stand somebody takes on an issue.',
  'D2.Civ.13.9-12': 'Judge a public policy by what it was meant to do and what came of it.',
  'D2.Eco.1.9-12': 'Analyse how incentives shape what people, firms and governments choose.',
  'D2.His.1.9-12': 'Place events in their time, and see how time and place shaped them.',
  'D2.His.5.9-12': 'Analyse how the time in which people lived shaped how they saw things.',
  'D2.His.6.9-12': 'Analyse how the view of those who wrote history shaped what they made of it.',
  'D2.His.9.9-12': 'Analyse how historical sources and later interpretations hang together.',
  'D2.His.10.9-12': 'Detect what a source cannot tell, and where several sources together can say more.',
  'D2.His.11.9-12': 'Judge how useful a source is, by who made it, when, where, why and for whom.',
  'D2.His.16.9-12': 'Build reasoned arguments about the past from several sources.',
  'D3.1.9-12': 'Gather information from several sources and weigh their origin, authority and context.',
  'D3.2.9-12': 'Judge how far a source can be trusted by what experts and other sources say.',
  'D3.3.9-12': 'Find evidence in sources, and note where they do not agree.',
  'D4.1.9-12': 'Build arguments from several sources, with care for what speaks against them.',
}

const READING: Readonly<Record<string, string>> = {
  '1': 'Give evidence from the text itself, with attention to when and where the source was made.',
  '2': 'Say what the main ideas of a source are, and sum it up truly.',
  '3': 'Follow events through a text and explain whether one caused another.',
  '4': 'Work out what words mean as they are used in the text.',
  '5': 'Analyse how a text is built to make its point.',
  '6': 'Compare authors on the same matter: what each puts in, stresses and leaves out.',
  '7': 'Bring words, figures and pictures together to answer a question.',
  '8': 'Weigh how far reasons and evidence in a text carry what the author claims.',
  '9': 'Compare and join several sources on one matter, and note where they disagree.',
  '10': 'Read texts of this age group alone and with understanding.',
}

/** The description of a code; null: it is not in our list. */
export function standardSays(framework: string, code: string): string | null {
  if (framework === 'C3') return C3[code] ?? null
  const reading = /^RH\.(?:6-8|9-10|11-12)\.(\d+)$/.exec(code)
  return /common core/i.test(framework) && reading ? (READING[reading[1]!] ?? null) : null
}
