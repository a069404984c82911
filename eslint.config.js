import hooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import appsync from '@aws-appsync/eslint-plugin'
import typescript from 'typescript-eslint'

const features = ['chat', 'images', 'listings', 'loans', 'users']
const others = (feature) => features.filter((name) => name !== feature).join('|')

/** Which folder may import which: see ARCHITECTURE.md. The compiler keeps the runtimes apart, this the rest. */
const mayNotImport = (files, pattern, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: pattern, message }] }] },
})

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
    '/(resolvers|functions|infra|client|scripts|test)(/|$)',
    'local/ knows nothing of the product.',
  ),
  mayNotImport(['client/**'], '/(resolvers|infra|local|scripts|test)(/|$)', 'The client speaks GraphQL to the rest.'),
  mayNotImport(['infra/**'], '/(functions|client|local|test)(/|$)', 'infra/ names handlers by path.'),
  mayNotImport(
    ['functions/**'],
    '/(infra|client|local|scripts|test)(/|$)',
    'A function imports resolvers/model and its libraries.',
  ),
  ...features.map((feature) =>
    mayNotImport(
      [`resolvers/${feature}/**`],
      `\\.\\./(${others(feature)})/`,
      'A feature imports itself, lib, model and generated.',
    ),
  ),
)
