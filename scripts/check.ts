import { stages } from '../infra/Stage'
import { run } from './lib/run'

/** Everything that can be said about the code without running it. One command, the same for people and for CI. */
run('prettier', ['--check', '--log-level=warn', '.'], 'Formatting')
run('graphql-codegen', ['--config', 'codegen.yml', '--check', '--silent'], 'Generated code is current')
run('tsc', ['-b'], 'Types')
run('eslint', ['.', '--cache', '--cache-location', 'build/.eslintcache'], 'Lint')
run('knip', [], 'Nothing unused')
for (const stage of stages) run('tsx', ['scripts/synth.ts', '--stage', stage], `Templates of ${stage}`)
run('eslint', ['--config', 'eslint.bundles.config.js', 'build/resolvers'], 'Lint of the resolver bundles')
