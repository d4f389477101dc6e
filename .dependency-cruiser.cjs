/**
 * The import rule. Dataflow is the folder tree: one ordered list, and a folder sees only what stands to its left.
 * Everything below is derived from these lists; `test/house/importRule.test.ts` proves that each rule fires.
 *
 * `.vue` files are read through `@vue/compiler-sfc`. Were it missing, they would be skipped in silence: the same test
 * has bad imports inside `.vue` files, so it would tell.
 */

/** Left to right: what a file looks like, words, computations, what exists, fetching, state. */
const ORDER = ['schema', 'domain', 'analysis', 'catalog', 'load', 'stores']
/** Drawing rooms: they are given what they show, and see the order up to `catalog`; `scene` puts their drawings on page and canvas. */
const VIEWS = ['map', 'charts', 'components']
/** Every folder of `src`; a new one has to take a place here first. */
const ROOMS = [...ORDER, 'scene', ...VIEWS, 'i18n', 'pages', 'styles']
/** Rooms that run in Node as well as in a browser, or in a worker: no framework. `map/layers` and `map/press` are parts of `map`. */
const WITHOUT_VUE = ['schema', 'domain', 'analysis', 'catalog', 'load', 'i18n', 'map/layers', 'map/press']

const upTo = (room) => ORDER.slice(0, ORDER.indexOf(room) + 1)
const src = (...rooms) => `^src/(${rooms.join('|')})/`
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})`

/** `room` may import from `allowed`, from itself and for its texts from `i18n`; nothing else of `src`. */
const seesOnly = (room, allowed, comment) => ({
  name: `${room}-sees-only-its-left`,
  comment,
  severity: 'error',
  from: { path: src(room) },
  to: { path: '^src/', pathNot: src(room, 'i18n', ...allowed) },
})

module.exports = {
  forbidden: [
    ...ORDER.map((room) =>
      seesOnly(
        room,
        upTo(room),
        'Left rooms know nothing of right ones: a figure can be computed, tested and read without what shows it.',
      ),
    ),
    ...['scene', ...VIEWS].map((room) =>
      seesOnly(
        room,
        [...upTo('catalog'), 'scene'],
        'Views are given what they draw: no fetching, no store, no sibling view. Pages join them.',
      ),
    ),
    {
      ...seesOnly(
        'i18n',
        ['schema', 'domain'],
        'Texts are read from everywhere, so they may depend on almost nothing.',
      ),
    },
    {
      name: 'english-comes-first',
      comment:
        'English is there before anything reads a text: a value from elsewhere would bring the rest in too early. The levels, the families of indicators and their French names are mere data, and import nothing.',
      severity: 'error',
      from: { path: '^src/i18n/en/' },
      to: {
        path: '^src/',
        pathNot:
          '^src/(i18n/en/|schema/(levelEntries|ownLevel)\\.ts$|domain/(eachOf|firstLetter|indicatorFamilies)\\.ts$|i18n/fr/indicators\\.ts$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'every-folder-has-its-place',
      comment: 'A folder that is in no list would escape every rule above.',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: src(...ROOMS) },
    },
    {
      name: 'pages-stay-apart',
      comment: 'What two pages share lives in `pages/shared`: a page can then be changed, or read, alone.',
      severity: 'error',
      from: { path: '^src/pages/([^/]+)/' },
      to: { path: '^src/pages/[^/]+/', pathNot: '^src/pages/($1|shared)/' },
    },
    {
      name: 'scripts-share-definitions-only',
      comment:
        'Pipeline and browser share one definition of every figure, and nothing that needs a browser. The printed map is drawn as text: it is prepared at build time too.',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^(src|test)/', pathNot: src(...upTo('catalog'), 'i18n', 'map/press') },
    },
    {
      name: 'src-stands-alone',
      comment: 'What people load must not drag in what builds or tests it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(scripts|test)/' },
    },
    {
      name: 'no-vue-in-plain-rooms',
      comment: 'These rooms run in the pipeline and in workers, and their tests need no mounted component.',
      severity: 'error',
      from: { path: src(...WITHOUT_VUE) },
      to: { path: npm('@?vue/', 'vue-router/', 'pinia/', '@vueuse/', 'reka-ui/', '@tanstack/vue-') },
    },
    {
      name: 'maplibre-stays-in-map',
      comment:
        'One place holds the map; elsewhere it is plain state in, territory codes out. Types count too: they leak.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/map/' },
      to: { path: npm('maplibre-gl/') },
    },
    {
      name: 'no-development-package-in-src',
      comment: 'What people load comes from `dependencies`; types vanish, so they may come from anywhere.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one file, or miss a third. Types count too.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that cannot be followed cannot be checked either.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Imports of types are imports: without this they would vanish before the rule sees them.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'browser', 'node', 'default'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.mjs', '.js', '.cjs', '.vue', '.json', '.d.ts'],
    },
  },
}
