import { rmSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { readAssembly } from '../../../local/assembly/readAssembly'
import { synthesizeNotes } from '../support/synthesizeNotes'
import { assemblyOf, writeAssembly } from './writeAssembly'

const folder = synthesizeNotes()
afterAll(() => rmSync(folder, { recursive: true }))
const notes = (address = 'http://localhost:4400') => readAssembly(folder, { address })

test('ids and keys are the same on every run', () => {
  const ids = () => notes().resources.map(({ physicalId }) => physicalId)
  expect(ids()).toEqual(ids())
  expect(notes().outputs()['notes']?.['ApiKey']).toMatch(/^da2-[a-z0-9]{26}$/)
})

test('what depends on the machine follows from its address', () => {
  expect(notes('http://localhost:5555').outputs()['notes']).toMatchObject({
    GraphqlUrl: 'http://localhost:5555/graphql',
    SiteUrl: 'http://localhost:5555',
  })
})

test('a resource is found by what Ref gives and by its ARN', () => {
  const assembly = notes()
  for (const resource of assembly.byType('AWS::DynamoDB::Table', 'AWS::Lambda::Function', 'AWS::S3::Bucket')) {
    expect(assembly.find(resource.physicalId)).toBe(resource)
    expect(assembly.find(assembly.attribute(resource, 'Arn'))).toBe(resource)
  }
})

test('the files of an asset are found by key and by address', () => {
  const assembly = notes()
  const code = assembly.byType('AWS::Lambda::Function')[0]?.properties['Code'] as { S3Bucket: string; S3Key: string }
  expect(assembly.asset(code.S3Key)).toBe(assembly.asset(`s3://${code.S3Bucket}/${code.S3Key}`))
  expect(() => assembly.asset('nothing.zip')).toThrow('not in the assembly')
})

test('several APIs have a path each', () => {
  const api = { Type: 'AWS::AppSync::GraphQLApi', Properties: { Name: 'a' } }
  const assembly = assemblyOf({ one: { Resources: { First: api, Second: api } } })
  for (const resource of assembly.byType('AWS::AppSync::GraphQLApi')) {
    const id = assembly.attribute(resource, 'ApiId')
    expect(assembly.attribute(resource, 'GraphQLUrl')).toBe(`http://localhost:4400/apis/${id}/graphql`)
    expect(assembly.attribute(resource, 'RealtimeUrl')).toBe(`ws://localhost:4400/apis/${id}/graphql/realtime`)
  }
})

test('a resource of a type that is not known is refused by name', () => {
  const resources = { Farm: { Type: 'AWS::RoboMaker::Fleet' } }
  expect(() => assemblyOf({ one: { Resources: resources } })).toThrow('AWS::RoboMaker::Fleet Farm of stack one')
})

test('a folder that is no assembly is refused with what to do', () => {
  expect(() => readAssembly('/nowhere', { address: 'http://localhost' })).toThrow('Run the synthesis first')
  expect(readAssembly(writeAssembly({}), { address: 'http://localhost' }).resources).toEqual([])
})
