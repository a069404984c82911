import { expect, test } from 'vitest'
import type { Json } from '../../../local/services'
import { assemblyOf } from './writeAssembly'

/** What an intrinsic resolves to, in a stack that has one of everything. */
function resolved(value: Json): string | undefined {
  const assembly = assemblyOf({
    shop: {
      Parameters: {
        Colour: { Type: 'String', Default: 'green' },
        BootstrapVersion: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/cdk-bootstrap/hnb659fds/version' },
        PriceNow: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/shop/price' },
        Secret: { Type: 'String' },
      },
      Mappings: { Sizes: { 'eu-west-1': { shirt: 'L' } } },
      Conditions: {
        IsGreen: { 'Fn::Equals': [{ Ref: 'Colour' }, 'green'] },
        IsRed: { 'Fn::Not': [{ Condition: 'IsGreen' }] },
        Both: { 'Fn::And': [{ Condition: 'IsGreen' }, { Condition: 'IsRed' }] },
        Either: { 'Fn::Or': [{ Condition: 'IsGreen' }, { Condition: 'IsRed' }] },
      },
      Resources: {
        Orders: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: 'orders' } },
        Price: { Type: 'AWS::SSM::Parameter', Properties: { Name: '/shop/price', Type: 'String', Value: '12' } },
        Gone: { Type: 'AWS::S3::Bucket', Condition: 'IsRed' },
        Watched: { Type: 'AWS::SSM::Parameter', Properties: { Name: 'watched', Type: 'String', Value: value } },
      },
    },
    bank: { Outputs: { Account: { Value: '42', Export: { Name: 'bank-account' } } } },
  })
  return assembly.outputs()['shop'] && JSON.stringify(assembly.find('watched')?.properties['Value'])
}

test.each<[string, Json, Json]>([
  ['a reference to a resource', { Ref: 'Orders' }, 'orders'],
  ['a reference to a parameter', { Ref: 'Colour' }, 'green'],
  ['a parameter that lies in the parameter store', { Ref: 'PriceNow' }, '12'],
  ['the version of the bootstrap stack', { Ref: 'BootstrapVersion' }, '1000'],
  ['an attribute', { 'Fn::GetAtt': ['Orders', 'Arn'] }, 'arn:aws:dynamodb:eu-west-1:333333333333:table/orders'],
  ['an attribute with a dot', { 'Fn::GetAtt': 'Orders.Arn' }, 'arn:aws:dynamodb:eu-west-1:333333333333:table/orders'],
  ['Join', { 'Fn::Join': ['-', ['a', { Ref: 'Colour' }, 3]] }, 'a-green-3'],
  [
    'Sub',
    { 'Fn::Sub': '${Colour} ${Orders.Arn} ${AWS::Region} ${!Literal}' },
    'green arn:aws:dynamodb:eu-west-1:333333333333:table/orders eu-west-1 ${Literal}',
  ],
  ['Sub with variables', { 'Fn::Sub': ['${a}${Colour}', { a: { Ref: 'AWS::AccountId' } }] }, '333333333333green'],
  ['Select of Split', { 'Fn::Select': ['1', { 'Fn::Split': ['/', 'a/b/c'] }] }, 'b'],
  ['If', { 'Fn::If': ['IsGreen', 'yes', 'no'] }, 'yes'],
  ['If by an And', { 'Fn::If': ['Both', 'yes', 'no'] }, 'no'],
  ['If by an Or', { 'Fn::If': ['Either', 'yes', 'no'] }, 'yes'],
  ['what has no value', { kept: 1, left: { Ref: 'AWS::NoValue' } }, { kept: 1 }],
  ['FindInMap', { 'Fn::FindInMap': ['Sizes', { Ref: 'AWS::Region' }, 'shirt'] }, 'L'],
  ['Base64', { 'Fn::Base64': 'hello' }, 'aGVsbG8='],
  ['ImportValue', { 'Fn::ImportValue': 'bank-account' }, '42'],
  ['GetStackOutput', { 'Fn::GetStackOutput': { StackName: 'bank', OutputName: 'Account' } }, '42'],
  ['ToJsonString', { 'Fn::ToJsonString': { colour: { Ref: 'Colour' } } }, '{"colour":"green"}'],
  ['Length', { 'Fn::Length': [1, 2, 3] }, 3],
  ['GetAZs', { 'Fn::GetAZs': '' }, ['eu-west-1a', 'eu-west-1b', 'eu-west-1c']],
])('%s is resolved', (_what, value, expected) => {
  expect(JSON.parse(resolved(value) ?? 'null')).toEqual(expected)
})

test.each<[string, Json, string]>([
  ['a reference to nothing', { Ref: 'Nobody' }, 'Ref: there is no Nobody'],
  ['a reference to a resource whose condition fails', { Ref: 'Gone' }, 'Ref: there is no Gone'],
  ['a parameter without a default', { Ref: 'Secret' }, 'parameter Secret has no default'],
  ['an attribute that is not known', { 'Fn::GetAtt': ['Orders', 'Colour'] }, 'has no attribute Colour'],
  ['an attribute of nothing', { 'Fn::GetAtt': ['Nobody', 'Arn'] }, 'Fn::GetAtt: there is no Nobody'],
  ['an intrinsic that is not known', { 'Fn::Cidr': [] }, 'the intrinsic Fn::Cidr is not known'],
  ['an export that nobody makes', { 'Fn::ImportValue': 'x' }, 'no stack exports x'],
  [
    'an output of a stack that is not there',
    { 'Fn::GetStackOutput': { StackName: 'a', OutputName: 'b' } },
    'there is no stack a',
  ],
  ['a secret', '{{resolve:secretsmanager:x}}', 'dynamic reference'],
  ['a value that needs itself', { 'Fn::GetAtt': ['Watched', 'Value'] }, 'refers to itself'],
])('%s is refused with the resource and the reason', (_what, value, reason) => {
  expect(() => resolved(value)).toThrow(reason)
  expect(() => resolved(value)).toThrow(/Watched|Orders/)
})
