import { readEnvironment } from '../lib/readEnvironment'

/** Where this function reads and writes, and how its mails are signed. */
export const environment = readEnvironment('LISTINGS_TABLE', 'USERS_TABLE', 'SENDER_ADDRESS', 'WEB_URL')
