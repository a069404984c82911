import { startLocal } from '../../local/startLocal'
import { readDeployment } from '../web/readDeployment'
import { serveFigures } from './serveFigures'

/** The system itself, on the store that the peer reads too. */
const [assembly = '', dynamoDbEndpoint = ''] = process.argv.slice(2)
const cloud = await startLocal({ assembly, dynamoDbEndpoint })
const { graphqlUrl, apiKey } = readDeployment(cloud.outputs)
serveFigures({ url: graphqlUrl, headers: { 'x-api-key': apiKey } })
