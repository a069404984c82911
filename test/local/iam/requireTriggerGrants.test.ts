import { expect, test } from 'vitest'
import { createServiceGrants } from '../../../local/iam/createServiceGrants'
import { requireTriggerGrants } from '../../../local/iam/requireTriggerGrants'
import { assemblyOf } from '../assembly/writeAssembly'

const WORK = 'arn:aws:lambda:eu-west-1:333333333333:function:work'
const permission = {
  Type: 'AWS::Lambda::Permission',
  Properties: {
    Action: 'lambda:InvokeFunction',
    FunctionName: WORK,
    Principal: 'cognito-idp.amazonaws.com',
    SourceArn: { 'Fn::GetAtt': ['Pool', 'Arn'] },
  },
}

test.each([
  ['a plain trigger', { PostConfirmation: WORK }],
  ['a trigger with a version', { PreTokenGenerationConfig: { LambdaArn: WORK, LambdaVersion: 'V2_0' } }],
])('%s needs a permission of its function', (_what, LambdaConfig) => {
  const check = (resources: Record<string, typeof permission>) => {
    const pool = { Type: 'AWS::Cognito::UserPool', Properties: { LambdaConfig } }
    const assembly = assemblyOf({ one: { Resources: { Pool: pool, ...resources } } })
    requireTriggerGrants(assembly, createServiceGrants(assembly))
  }
  expect(() => check({})).toThrow('User pool Pool of stack one calls')
  expect(() => check({ Permission: permission })).not.toThrow()
})
