/**
 * Imports run one way. `routes → ui, presenters, commands → policy, workflows, db`; domains in the
 * order below; kernel, i18n and the kit at the bottom.
 */

/**
 * Each may use those of its own line and the lines before: their schema, policy and states, never
 * their pages. Scoring is science that knows no proposal, so it stands early.
 */
const levels = [
  ['identity'],
  ['scoring'],
  ['framework'],
  ['calls'],
  ['process', 'proposals'],
  ['comments', 'reviews'],
  ['portfolio', 'decisions'],
  ['projects'],
]
const domains = levels.flat()
const tests = '\\.test\\.tsx?$'

const later = levels.slice(0, -1).map((level, at) => ({
  name: `${level.join('-and-')}-before-the-rest`,
  comment: 'A domain must not know those that build on it',
  severity: 'error',
  from: { path: `^app/(${level.join('|')})/`, pathNot: tests },
  to: {
    path: `^app/(${levels
      .slice(at + 1)
      .flat()
      .join('|')})/`,
  },
}))

const inner = domains.map((domain) => ({
  name: `pages-of-${domain}-are-its-own`,
  comment: 'Components of a domain are for routes; another domain draws its own',
  severity: 'error',
  from: {
    path: `^app/(${domains.filter((other) => other !== domain).join('|')})/`,
    pathNot: tests,
  },
  to: { path: `^app/${domain}/ui/` },
}))

export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'workflows-stand-on-xstate-alone',
      severity: 'error',
      from: { path: '^workflows/', pathNot: tests },
      to: { pathNot: '^workflows/|node_modules/xstate/' },
    },
    {
      name: 'db-stands-on-kysely-alone',
      severity: 'error',
      from: { path: '^db/', pathNot: tests },
      to: {
        // Texts in four languages are what the seeds hold; only their types are known here.
        pathNot:
          '^db/|^app/i18n/(texts|locales)\\.ts$|node_modules/(kysely|better-sqlite3|pg|@types/(pg|better-sqlite3))/',
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'kernel-is-a-leaf',
      severity: 'error',
      from: { path: '^app/kernel/', pathNot: tests },
      to: { path: '^(app/(?!kernel/)|db/|workflows/)' },
    },
    {
      name: 'i18n-is-a-leaf',
      severity: 'error',
      from: { path: '^app/i18n/', pathNot: tests },
      to: { path: '^(app/(?!kernel/|i18n/)|db/|workflows/)' },
    },
    {
      name: 'the-kit-knows-no-domain',
      severity: 'error',
      from: { path: '^app/ui/', pathNot: tests },
      to: { path: '^(app/(?!kernel/|i18n/|ui/)|db/|workflows/)' },
    },
    {
      name: 'routes-hold-no-sql',
      severity: 'error',
      from: { path: '^app/routes/', pathNot: tests },
      to: { path: '^db/' },
    },
    {
      name: 'nobody-imports-a-route',
      severity: 'error',
      from: { path: '^(app/(?!routes/|routes\\.ts)|db/|workflows/)', pathNot: tests },
      to: { path: '^app/routes/' },
    },
    {
      name: 'only-tests-use-what-only-tests-install',
      severity: 'error',
      from: {
        path: '^(app|db|workflows)/',
        pathNot: `${tests}|^app/(cli/.*\\.mjs|server/dev\\.mjs|server/run-dev-server\\.ts|routes\\.ts)$`,
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '@types/' },
    },
    ...later,
    ...inner,
  ],
  options: {
    // Not `exclude`: packages would vanish, and a rule on packages would check nothing.
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|data|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}
