import type { Stack } from './Stack'
import { stableId } from './stableId'

/** The parameters that CloudFormation gives to every template. */
export function pseudoParameters({ name, account, region }: Stack): Record<string, string> {
  return {
    'AWS::AccountId': account,
    'AWS::Region': region,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': name,
    'AWS::StackId': `arn:aws:cloudformation:${region}:${account}:stack/${name}/${stableId(name, 12)}`,
  }
}
