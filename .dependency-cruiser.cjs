// The layers of the code as a table (docs/architecture.md). Widen a row only with a decision in docs/decisions.
const RULES = ['lib', 'evidence', 'scenario', 'engine', 'analysis', 'scoring', 'counterpart', 'balance']
const PURE = [...RULES, 'classroom']
const MAY_IMPORT = {
  lib: [],
  evidence: ['lib'],
  scenario: ['lib', 'evidence'],
  engine: ['lib', 'scenario'],
  analysis: ['lib', 'scenario', 'engine'],
  scoring: ['lib', 'scenario', 'engine', 'analysis'],
  counterpart: ['lib', 'scenario', 'engine', 'analysis'],
  balance: RULES,
  classroom: ['lib', 'scenario', 'engine', 'analysis', 'scoring'],
  worker: PURE,
  session: PURE,
  storage: ['lib', 'session'],
  lms: ['lib', 'engine', 'scenario', 'classroom', 'session'],
  wording: PURE.concat('session'),
  page: ['session', 'wording', ...PURE],
  stage: ['session', 'wording', ...PURE],
  sound: ['session', 'engine', 'wording'],
  cli: [...PURE, 'worker', 'wording', 'lms'],
}
// One home for each library.
const HOME = {
  phaser: 'stage',
  howler: 'sound',
  zustand: 'session',
  preact: 'page',
  yaml: 'scenario',
  zod: 'scenario',
  '@fluent/bundle': 'wording',
  'approx-string-match': 'evidence',
  '@noble/hashes': 'lib',
  'qrcode-generator': 'page',
}
// Views may name the pure folders' types but run none of their code.
const TYPES_ONLY = ['page', 'stage', 'sound', 'wording']
const not = (names) => `^src/(?!(${names.join('|')})(/|$))`

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...Object.entries(MAY_IMPORT).map(([layer, layers]) => ({
      name: `layer-${layer}`,
      severity: 'error',
      comment: `${layer} may import only: ${layers.join(', ') || 'nothing'}`,
      from: { path: `^src/${layer}/` },
      to: { path: not([layer, ...layers]) },
    })),
    ...TYPES_ONLY.map((layer) => ({
      name: `types-only-${layer}`,
      severity: 'error',
      comment: `${layer} shows the game; it names the rules' types and runs none of their code`,
      from: { path: `^src/${layer}/` },
      to: { path: `^src/(${PURE.filter((p) => p !== 'lib').join('|')})/`, dependencyTypesNot: ['type-only'] },
    })),
    {
      name: 'scenario-nouns-only',
      severity: 'error',
      comment: 'the rules know the scenario as a noun, never how it is read',
      from: { path: '^src/(engine|analysis|scoring|counterpart|classroom|lms)/' },
      to: { path: '^src/scenario/(?!(scenario|levelled)\\.ts)' },
    },
    {
      name: 'counterpart-sees-a-view',
      severity: 'error',
      comment: 'a counterpart reads a seat view, never the negotiation',
      from: { path: '^src/counterpart/' },
      to: { path: '^src/engine/(?!(seat-view|move|worth|outcome|legal)\\.ts)' },
    },
    {
      name: 'no-enumeration-on-the-page',
      severity: 'error',
      comment: 'what looks at every outcome runs in the worker (src/worker/desk.ts), never on the page’s thread',
      from: {
        path: '^src/(session|page|stage|storage|lms|main|class-page)',
        pathNot: '^src/session/played-again\\.ts$',
      },
      to: {
        path: '^src/(analysis/(analyse|sweep|merge|outcome-map)|scoring/debrief-map|classroom/class-map)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'store-stays-home',
      severity: 'error',
      comment: 'the command line has no use for the store',
      from: { path: '^src/cli/' },
      to: { path: '^src/(page|stage|sound|session)/' },
    },
    ...Object.entries(HOME).map(([library, home]) => ({
      name: `home-${library.replace(/[^a-z]/g, '-')}`,
      severity: 'error',
      comment: `${library} lives only in ${home}`,
      from: { path: '^src/', pathNot: `^src/${home}/` },
      to: { path: `^node_modules/${library}/` },
    })),
    {
      name: 'pure-without-node',
      severity: 'error',
      from: { path: `^src/(${PURE.join('|')})/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nobody-imports-main',
      severity: 'error',
      comment: 'one-file.ts alone chooses between the two pages',
      from: { path: '^src/', pathNot: '^src/one-file\\.ts$' },
      to: { path: '^src/(main|class-page)\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.page.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require'],
    },
  },
}
