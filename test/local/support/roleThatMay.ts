import type { Json } from '../../../local/services'

/** A role that may do these actions on these resources, and nothing else. */
export function roleThatMay(...statements: { Action: Json; Resource: Json; Condition?: Json }[]) {
  return {
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: {},
      Policies: [
        {
          PolicyName: 'may',
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: statements.map((statement) => ({ Effect: 'Allow', ...statement })),
          },
        },
      ],
    },
  }
}
