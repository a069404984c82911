import { startLocal } from '../../local/startLocal'
import { TEST_ASSEMBLY } from './TEST_ASSEMBLY'

/** Boots the product with a data folder at a port, and says in one line where it is. */
const [data = '', port = ''] = process.argv.slice(2)
const { address, outputs } = await startLocal({ assembly: TEST_ASSEMBLY, data, port: Number(port) })
process.stdout.write(`${JSON.stringify({ address, outputs })}\n`)
