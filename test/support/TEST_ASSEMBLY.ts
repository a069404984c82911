import { join } from 'node:path'

/** Where the assembly of a test run lies. */
export const TEST_ASSEMBLY = join('build', 'test-assembly')
