// The import directions of the rooms. Each rule says in its comment what it protects.
const PRISMA = '(^|/)node_modules/@prisma/client|^lib/data/generated';
const NODE = ['core'];

module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'Rules of the field can be read and tested with nothing but words and values.',
      severity: 'error',
      from: { path: '^lib/(domain|language)' },
      to: { pathNot: '^lib/(domain|language)|^node_modules/(temporal-polyfill|temporal-spec|temporal-utils)' },
    },
    {
      name: 'domain-knows-no-node',
      comment: 'Clock, randomness and files are handed in.',
      severity: 'error',
      from: { path: '^lib/(domain|language)' },
      to: { dependencyTypes: NODE },
    },
    {
      name: 'dates-in-one-place',
      comment: 'One module calculates with dates.',
      severity: 'error',
      from: { path: '^(app|components|lib)', pathNot: '^lib/domain/calendar' },
      to: { path: '^node_modules/temporal-polyfill' },
    },
    {
      name: 'language-below-domain',
      comment: 'Words know nothing of goals and readers but the names of the vocabulary.',
      severity: 'error',
      from: { path: '^lib/language' },
      to: { path: '^lib/domain', pathNot: '^lib/domain/vocabulary' },
    },
    {
      name: 'prisma-in-data-only',
      comment: 'Whoever reads records goes through the room that asks for the viewer first.',
      severity: 'error',
      from: { path: '^(app|components|lib|proxy)', pathNot: '^lib/data' },
      to: { path: PRISMA },
    },
    {
      name: 'data-knows-no-web',
      comment: 'Records do not depend on how they are asked for.',
      severity: 'error',
      from: { path: '^lib/data' },
      to: {
        path: '(^|/)node_modules/(next|next-auth|next-intl|react|react-dom)/|^(app|components)/|^lib/(auth|actions)/',
      },
    },
    {
      name: 'components-get-props',
      comment: 'What a component shows was decided by the page.',
      severity: 'error',
      from: { path: '^components' },
      to: { path: '^lib/(data|auth)/|^app/' },
    },
    {
      name: 'lib-below-app',
      comment: 'Rooms below know nothing of routes and parts of the screen.',
      severity: 'error',
      from: { path: '^lib' },
      to: { path: '^(app|components)/' },
    },
    {
      name: 'nothing-from-tests',
      severity: 'error',
      comment: 'What runs for people needs no part of the tests.',
      from: { path: '^(app|components|lib|proxy|scripts)' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one, or three.',
      severity: 'error',
      from: { pathNot: '^lib/data/generated' },
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'What cannot be found is a mistake here or a package that is not installed.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|^lib/data/generated' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
