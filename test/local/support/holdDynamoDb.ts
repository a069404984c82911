import { startDynamoDb } from '../../../local/dynamodb/startDynamoDb'

// A program that starts an engine on the file it is given, says so, and stays.
const dataFile = process.argv[2] ?? ''
void startDynamoDb({ dataFile }).then(() => process.stdout.write('ready\n'))
setInterval(() => undefined, 1_000)
