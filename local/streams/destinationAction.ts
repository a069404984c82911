/** What a role needs to be allowed to send to a queue or a topic. */
export function destinationAction(arn: string): string {
  return arn.split(':')[2] === 'sns' ? 'sns:Publish' : 'sqs:SendMessage'
}
