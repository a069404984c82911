import appsync from '@aws-appsync/eslint-plugin'
import { defineConfig } from 'eslint/config'
import typescript from 'typescript-eslint'

const globals = [
  'undefined',
  'NaN',
  'Infinity',
  'Object',
  'Array',
  'String',
  'Number',
  'Boolean',
  'Math',
  'JSON',
  'console',
]

const no = (selector, message) => ({ selector, message })

/** What APPSYNC_JS refuses or does otherwise than JavaScript, and the plugin of AppSync does not see. */
const refused = [
  no('ThrowStatement', 'There is no throw: end the field with fail().'),
  no('ClassExpression', 'There are no classes; bundling turns declarations into expressions.'),
  no('NewExpression', 'There are no constructors.'),
  no('SequenceExpression', 'A comma operator comes of minifying: do not minify.'),
  no('CallExpression[callee.type=/FunctionExpression$/]', 'A function cannot be called where it is written.'),
  no('Program > VariableDeclaration[kind="let"]', 'Each run has a module of its own: nothing is kept in it.'),
  no('Property[kind=/get|set/]', 'There are no accessors.'),
  no('Literal[bigint]', 'There are no big integers.'),
  no('Literal[regex]', 'There are no regular expressions: use util.matches().'),
  no('ImportExpression', 'Nothing can be imported at run time.'),
  no(
    'LogicalExpression[operator="??"] > CallExpression.right',
    'What stands right of ?? is called in any case: compute it before.',
  ),
  no(':function > ObjectPattern.params > Property > AssignmentPattern', 'Give defaults inside the function.'),
]

/** Each bundle must have both handlers. */
const handlers = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    Program(program) {
      const exported = program.body
        .filter((node) => node.type === 'ExportNamedDeclaration')
        .flatMap((node) => node.specifiers.map(({ exported: { name } }) => name))
      for (const name of ['request', 'response'])
        if (!exported.includes(name)) context.report({ node: program, message: `There is no ${name}().` })
    },
  }),
}

/** The laws of APPSYNC_JS, for what is deployed: the bundles, not the sources. */
export default defineConfig({
  files: ['build/resolvers/**/*.js'],
  extends: [appsync.configs.base],
  languageOptions: {
    parser: typescript.parser,
    globals: Object.fromEntries(globals.map((name) => [name, 'readonly'])),
  },
  plugins: { exchequer: { rules: { handlers } } },
  rules: {
    'exchequer/handlers': 'error',
    'no-undef': 'error',
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: '^(?!@aws-appsync/utils(/dynamodb)?$)', message: 'Only @aws-appsync/utils is there at run time.' },
        ],
      },
    ],
    'no-restricted-syntax': ['error', ...refused],
  },
})
