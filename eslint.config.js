import hooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import appsync from '@aws-appsync/eslint-plugin'
import typescript from 'typescript-eslint'

const features = ['chat', 'images', 'listings', 'loans', 'users']
const anyOf = (names) => `(${names.join('|')})`

/** Which folder may import which: see ARCHITECTURE.md. The compiler keeps the runtimes apart, this the rest. */
const mayNotImport = (files, ...laws) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: laws.map(([regex, message]) => ({ regex, message })) }],
  },
})

/** A law against these folders of the repository, from wherever they are reached. */
const folders = (names, message) => [`\\.\\./${anyOf(names)}(/|$)`, message]

const RUNTIME = ['^(?!\\.|@aws-appsync/utils(/dynamodb)?$)', 'Only @aws-appsync/utils is there when a resolver runs.']
const INSIDE = folders(
  ['functions', 'infra', 'client', 'local', 'scripts', 'test'],
  'A resolver imports resolvers alone.',
)

export default defineConfig(
  { ignores: ['build', 'cdk.out', '.local', '.tsbuild', '**/generated', 'eslint.bundles.config.js'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // What a store gives back has the type that was put in, which only the caller knows.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['client/**/*.tsx', 'client/**/*.ts'],
    plugins: { 'react-hooks': hooks },
    rules: hooks.configs.recommended.rules,
  },
  { files: ['resolvers/**/*.ts'], ignores: ['resolvers/wiring.ts'], extends: [appsync.configs.base] },
  { files: ['scripts/**/*.ts', 'local/cli.ts'], rules: { 'no-console': 'off' } },
  mayNotImport(
    ['local/**'],
    folders(['resolvers', 'functions', 'infra', 'client', 'scripts', 'test'], 'local/ knows nothing of the product.'),
  ),
  mayNotImport(
    ['client/**'],
    folders(['resolvers', 'infra', 'local', 'scripts', 'test'], 'The client speaks GraphQL to the rest.'),
    ['\\.\\./functions/(?!amortisation/)', 'Of the functions the client shares the loan arithmetic alone.'],
  ),
  mayNotImport(
    ['infra/**'],
    folders(['functions', 'client', 'local', 'scripts', 'test'], 'infra/ names handlers by path.'),
    ['\\.\\./resolvers/(?!wiring$)', 'infra/ knows of the resolvers what resolvers/wiring says.'],
  ),
  mayNotImport(
    ['functions/**'],
    folders(['infra', 'client', 'local', 'scripts', 'test'], 'A function imports resolvers/model and its libraries.'),
    ['\\.\\./resolvers/(?!model/)', 'A function imports resolvers/model and its libraries.'],
  ),
  mayNotImport(['scripts/**'], folders(['test'], 'Nothing imports test/.')),
  mayNotImport(['resolvers/*.ts'], RUNTIME, INSIDE),
  mayNotImport(
    ['resolvers/{lib,model}/**'],
    RUNTIME,
    INSIDE,
    folders(features, 'What all features share imports none of them.'),
  ),
  ...features.map((feature) =>
    mayNotImport(
      [`resolvers/${feature}/**`],
      RUNTIME,
      INSIDE,
      folders(
        features.filter((name) => name !== feature),
        'A feature imports itself, lib, model and generated.',
      ),
    ),
  ),
)
