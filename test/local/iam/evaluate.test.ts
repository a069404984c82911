import { expect, test } from 'vitest'
import { contextOf } from '../../../local/iam/contextOf'
import { evaluate } from '../../../local/iam/evaluate'
import { statementsOf } from '../../../local/iam/statementsOf'
import type { JsonObject } from '../../../local/services'

const TABLE = 'arn:aws:dynamodb:eu-west-1:333333333333:table/loans'
const read: JsonObject = { Effect: 'Allow', Action: 'dynamodb:GetItem', Resource: TABLE }

function decide(statements: JsonObject[], action: string, resource: string, context = {}) {
  return evaluate(statementsOf({ Version: '2012-10-17', Statement: statements }), action, resource, contextOf(context))
}

test.each<[string, JsonObject[], string, string, string]>([
  ['what is granted', [read], 'dynamodb:GetItem', TABLE, 'allowed'],
  ['another action', [read], 'dynamodb:PutItem', TABLE, 'not mentioned'],
  ['another table', [read], 'dynamodb:GetItem', `${TABLE}s`, 'not mentioned'],
  ['an action in other letters', [{ ...read, Action: 'DynamoDB:getitem' }], 'dynamodb:GetItem', TABLE, 'allowed'],
  ['a wildcard of actions', [{ ...read, Action: 'dynamodb:*Item' }], 'dynamodb:PutItem', TABLE, 'allowed'],
  [
    'a wildcard of resources',
    [{ ...read, Resource: `${TABLE}/index/*` }],
    'dynamodb:GetItem',
    `${TABLE}/index/byOwner`,
    'allowed',
  ],
  ['one character', [{ ...read, Resource: TABLE.replace('loans', 'l?ans') }], 'dynamodb:GetItem', TABLE, 'allowed'],
  ['a denial beside a permission', [read, { ...read, Effect: 'Deny' }], 'dynamodb:GetItem', TABLE, 'denied'],
  ['all but an action', [{ Effect: 'Allow', NotAction: 's3:*', Resource: '*' }], 'dynamodb:GetItem', TABLE, 'allowed'],
  [
    'the action left out',
    [{ Effect: 'Allow', NotAction: 'dynamodb:*', Resource: '*' }],
    'dynamodb:GetItem',
    TABLE,
    'not mentioned',
  ],
  [
    'all but a resource',
    [{ Effect: 'Allow', Action: '*', NotResource: TABLE }],
    'dynamodb:GetItem',
    TABLE,
    'not mentioned',
  ],
  ['nothing at all', [], 'dynamodb:GetItem', TABLE, 'not mentioned'],
])('%s is decided', (_what, statements, action, resource, decision) => {
  expect(decide(statements, action, resource)).toBe(decision)
})

test.each<[string, JsonObject, Record<string, string | string[]>, boolean]>([
  ['equal text', { StringEquals: { 'aws:SourceAccount': '333' } }, { 'aws:sourceAccount': '333' }, true],
  ['other text', { StringEquals: { 'aws:SourceAccount': '333' } }, { 'aws:SourceAccount': '4' }, false],
  ['a missing key', { StringEquals: { 'aws:SourceAccount': '333' } }, {}, false],
  ['a missing key that may be missing', { StringEqualsIfExists: { 'aws:SourceAccount': '333' } }, {}, true],
  ['a missing key of a negation', { StringNotEquals: { 'aws:SourceAccount': '333' } }, {}, true],
  ['a pattern', { StringLike: { 's3:prefix': 'a/*' } }, { 's3:prefix': 'a/b' }, true],
  ['an ARN', { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::b*' } }, { 'aws:SourceArn': 'arn:aws:s3:::bucket' }, true],
  ['a number', { NumericLessThanEquals: { 's3:max-keys': '10' } }, { 's3:max-keys': '11' }, false],
  ['a negated number', { NumericNotEquals: { 's3:max-keys': '10' } }, { 's3:max-keys': '11' }, true],
  ['a date', { DateLessThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } }, {}, false],
  ['an address', { IpAddress: { 'aws:SourceIp': '10.1.0.0/16' } }, { 'aws:SourceIp': '10.1.2.3' }, true],
  ['an address outside', { NotIpAddress: { 'aws:SourceIp': '10.1.0.0/16' } }, { 'aws:SourceIp': '10.1.2.3' }, false],
  ['absence', { Null: { 'aws:SourceIp': 'true' } }, {}, true],
  ['a secure transport', { Bool: { 'aws:SecureTransport': 'false' } }, {}, false],
  [
    'every value',
    { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['a', 'b'] } },
    { 'dynamodb:LeadingKeys': ['a', 'c'] },
    false,
  ],
  [
    'some value',
    { 'ForAnyValue:StringEquals': { 'dynamodb:LeadingKeys': ['a', 'b'] } },
    { 'dynamodb:LeadingKeys': ['a', 'c'] },
    true,
  ],
])('a condition on %s is decided', (_what, condition, context, holds) => {
  expect(decide([{ ...read, Condition: condition }], 'dynamodb:GetItem', TABLE, context) === 'allowed').toBe(holds)
})

test('a condition operator that is not known is an error, not a pass', () => {
  const statement = { ...read, Condition: { BinaryEquals: { key: 'eA==' } } }
  expect(() => decide([statement], 'dynamodb:GetItem', TABLE, { key: 'x' })).toThrow('BinaryEquals is not known')
})
