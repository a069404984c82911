import { readEnvironment } from '../lib/readEnvironment'

/** Where this function reads, writes and calls. */
export const environment = readEnvironment('IMAGES_BUCKET', 'USERS_TABLE', 'GRAPHQL_URL')
