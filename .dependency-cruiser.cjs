/** The rules of the house: who may import whom. Run by `npm run lint`. */
const core = '^lib/core/';
/** Regions of the screen: they know `ui`, `moment`, `marks` and lib, never one another; `tracker` alone composes them. */
const regions = '^components/(?!ui/|moment/|marks/|tracker/)([^/]+)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-is-pure',
      comment: 'lib/core takes values and gives values; the clock, data and I/O are arguments.',
      severity: 'error',
      from: { path: core, pathNot: '\\.test\\.ts$' },
      to: { path: '^(lib|app|components|scripts)/', pathNot: core },
    },
    {
      name: 'core-does-no-input-or-output',
      severity: 'error',
      from: { path: core, pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-knows-no-framework',
      severity: 'error',
      from: { path: core },
      to: { path: 'node_modules/(next|react|react-dom|leaflet|kysely|zod)/' },
    },
    {
      name: 'components-stay-in-front',
      comment: 'What is seen gets its data as props; the server and the store are out of reach.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^(app|lib/server|lib/storage|lib/data/(?!generated/|basemap-(format|decode))|lib/formats)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'storage-knows-core-only',
      severity: 'error',
      from: { path: '^lib/storage/' },
      to: { path: '^(app|components|lib/(server|wire|formats|i18n|view-state|data))/' },
    },
    {
      name: 'adapters-know-not-one-another',
      severity: 'error',
      from: { path: '^lib/storage/(sqlite|postgres)/' },
      to: { path: '^lib/storage/(sqlite|postgres)/', pathNot: '^lib/storage/$1/' },
    },
    {
      name: 'only-the-server-opens-a-store',
      severity: 'error',
      from: { pathNot: '^(lib/(server|storage)|bench)/' },
      to: { path: '^lib/storage/(sqlite|postgres)/' },
    },
    {
      name: 'shared-words-stay-light',
      comment: 'view-state, wire and i18n go to the browser: they know core and one another only.',
      severity: 'error',
      from: { path: '^lib/(view-state|wire|i18n)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(app|components|lib/(server|storage|formats|data))/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'leaflet-lives-in-the-map',
      severity: 'error',
      from: { pathNot: '^components/map/' },
      to: { path: 'node_modules/(leaflet|react-leaflet)/' },
    },
    {
      name: 'regions-know-not-one-another',
      severity: 'error',
      from: { path: regions },
      to: { path: regions, pathNot: '^components/$1/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'what-regions-share-knows-none',
      severity: 'error',
      from: { path: '^components/(moment|marks)/' },
      to: { path: '^components/(?!ui/|$1/)' },
    },
    {
      name: 'ui-has-no-domain-words',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^(components/(?!ui/|tokens)|lib/core/)' },
    },
    {
      name: 'libraries-are-declared',
      severity: 'error',
      from: {
        pathNot:
          '\\.test\\.tsx?$|^(e2e|bench|scripts|lib/.*/testing)/|\\.config\\.ts$|^lib/data/build/|store-contract\\.ts$',
      },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.next|generated/.*\\.json$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
