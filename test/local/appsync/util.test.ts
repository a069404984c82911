import { beforeAll, expect, test } from 'vitest'
import { startEvaluation } from './support/evaluate'

const DOCS = 'https://docs.aws.amazon.com/appsync/latest/devguide/'
const NOW = Date.UTC(2026, 10, 21, 9, 5, 7, 42)

/** Expression → value, page by page of the developer guide. */
const pages: Record<string, [expression: string, value: unknown][]> = {
  [`${DOCS}built-in-util-js.html`]: [
    [`util.urlEncode('1 + 1 = 2 & ü')`, '1+%2B+1+%3D+2+%26+%C3%BC'],
    [`util.urlDecode('1+%2B+1+%3D+2')`, '1 + 1 = 2'],
    [`util.base64Encode('señor')`, 'c2XDsW9y'],
    [`util.base64Decode(util.base64Encode('✓'))`, '✓'],
    [`util.escapeJavaScript('a"b\\n')`, 'a\\"b\\n'],
    [`util.matches('[a-z]+\\\\d*', 'abc12')`, true],
    [`util.matches('[a-z]+', 'abc12')`, false],
    [`util.matches('\\\\p{Upper}\\\\p{Alnum}++', 'Ab1')`, true],
    [`util.matches('(?i)ABC', 'abc')`, true],
    [`util.matches('\\\\Qa.b\\\\E', 'axb')`, false],
    [`util.authType()`, 'API Key Authorization'],
  ],
  [`${DOCS}dynamodb-helpers-in-util-dynamodb-js.html`]: [
    [
      `util.dynamodb.toDynamoDB({ a: [1, 'b', true, null], c: { d: 2.5 } })`,
      { M: { a: { L: [{ N: 1 }, { S: 'b' }, { BOOL: true }, { NULL: null }] }, c: { M: { d: { N: 2.5 } } } } },
    ],
    [`util.dynamodb.toMapValues({ id: 'x', n: 0, none: undefined })`, { id: { S: 'x' }, n: { N: 0 } }],
    [`util.dynamodb.toMapValues({ tags: util.dynamodb.toStringSet(['a']) })`, { tags: { SS: ['a'] } }],
    [`util.dynamodb.toBinary(null)`, null],
    [
      `util.dynamodb.fromS3ObjectJson(util.dynamodb.toS3Object('k', 'b', 'r').S)`,
      { key: 'k', bucket: 'b', region: 'r' },
    ],
  ],
  [`${DOCS}time-helpers-in-util-time-js.html`]: [
    [`util.time.nowISO8601()`, '2026-11-21T09:05:07.042Z'],
    [`util.time.nowEpochSeconds()`, Math.floor(NOW / 1000)],
    [`util.time.nowFormatted("EEE, d MMM yyyy h:mm a")`, 'Sat, 21 Nov 2026 9:05 AM'],
    [
      `util.time.nowFormatted("EEEE dd MMMM uu HH.mm.ss.SSS 'o''clock'", 'Europe/Vienna')`,
      "Saturday 21 November 26 10.05.07.042 o'clock",
    ],
    [`util.time.nowFormatted('yyyy-MM-dd HH:mm xxx', '+05:30')`, '2026-11-21 14:35 +05:30'],
    [`util.time.nowFormatted('DDD Q')`, '325 4'],
    [
      `util.time.parseFormattedToEpochMilliSeconds('21/11/2026 09:05', 'dd/MM/yyyy HH:mm')`,
      Date.UTC(2026, 10, 21, 9, 5),
    ],
    [
      `util.time.parseFormattedToEpochMilliSeconds('20261121', 'yyyyMMdd', 'Australia/Perth')`,
      Date.UTC(2026, 10, 20, 16),
    ],
    [
      `util.time.parseFormattedToEpochMilliSeconds('9:05 PM Nov 21 2026', 'h:mm a MMM d yyyy')`,
      Date.UTC(2026, 10, 21, 21, 5),
    ],
    [`util.time.parseISO8601ToEpochMilliSeconds('2026-11-21T10:05:07.042+01:00')`, NOW],
    [`util.time.epochMilliSecondsToSeconds(1999)`, 1],
    [`util.time.epochMilliSecondsToFormatted(0, "yyyy-MM-dd'T'HH:mm:ssXXX", '-07:00')`, '1969-12-31T17:00:00-07:00'],
  ],
  [`${DOCS}transformation-helpers-in-utils-transform-js.html`]: [
    [
      `util.transform.toSubscriptionFilter({ a: { lt: 1, gt: 5 }, or: [{ b: { eq: 1 } }, { c: { in: [2] }, d: { ne: 3 } }] })`,
      {
        filterGroup: [
          [
            ['a', 'lt', 1],
            ['b', 'eq', 1],
          ],
          [
            ['a', 'lt', 1],
            ['c', 'in', [2]],
            ['d', 'ne', 3],
          ],
          [
            ['a', 'gt', 5],
            ['b', 'eq', 1],
          ],
          [
            ['a', 'gt', 5],
            ['c', 'in', [2]],
            ['d', 'ne', 3],
          ],
        ].map((filters) => ({
          filters: filters.map(([fieldName, operator, value]) => ({ fieldName, operator, value })),
        })),
      },
    ],
    [
      `util.transform.toSubscriptionFilter({ a: { eq: 1 }, b: { eq: 2 } }, ['b'], { c: { eq: 3 }, d: { eq: 4 } })`,
      {
        filterGroup: [
          [
            ['a', 'eq', 1],
            ['c', 'eq', 3],
          ],
          [
            ['a', 'eq', 1],
            ['d', 'eq', 4],
          ],
        ].map((filters) => ({
          filters: filters.map(([fieldName, operator, value]) => ({ fieldName, operator, value })),
        })),
      },
    ],
    [
      `JSON.parse(util.transform.toDynamoDBFilterExpression({ price: { between: [1, 5] }, or: [{ a: { eq: 1 } }, { a: { eq: 2 } }] }))`,
      {
        expression:
          '(#price BETWEEN :price_between_1 AND :price_between_2) AND ((#a = :or_0_a_eq) OR (#a = :or_1_a_eq))',
        expressionNames: { '#price': 'price', '#a': 'a' },
        expressionValues: {
          ':price_between_1': { N: 1 },
          ':price_between_2': { N: 5 },
          ':or_0_a_eq': { N: 1 },
          ':or_1_a_eq': { N: 2 },
        },
      },
    ],
  ],
  [`${DOCS}xml-helpers-in-util-xml-js.html`]: [
    [`util.xml.toMap('<a><b x="1">t</b><b>2</b><c/></a>')`, { a: { b: [{ x: 1, content: 't' }, 2], c: '' } }],
    [`util.xml.toJsonString('<a>&lt;&amp;</a>')`, '{"a":"<&"}'],
  ],
  [`${DOCS}str-helpers-in-util-str-js.html`]: [[`util.str.normalize('\\u0041\\u030a', 'nfc')`, 'Å']],
  [`${DOCS}math-helpers-in-util-math.html`]: [
    [`[util.math.roundNum(2.5), util.math.minVal(1, 2), util.math.maxVal(1, 2)]`, [3, 1, 2]],
  ],
  [`${DOCS}supported-features.html`]: [
    [`JSON.parse('{broken')`, ''],
    [`'a.b.c'.replace('[.]', '-')`, 'a-b.c'],
    [`'a.b.c'.replaceAll('\\\\.', '-')`, 'a-b-c'],
    [`typeof parseInt`, 'undefined'],
    [`typeof 'a'.padStart`, 'undefined'],
  ],
  'https://www.npmjs.com/package/@aws-appsync/utils': [
    [
      `ddb.update({ key: { id: '1' }, update: { n: ddb.operations.increment(), gone: ddb.operations.remove(), list: [ddb.operations.updateListItem('x', 2)] } })`,
      {
        operation: 'UpdateItem',
        key: { id: { S: '1' } },
        update: {
          expression: 'SET #expName_1 = #expName_1 + :expValue_1, #expName_3[2] = :expValue_2 REMOVE #expName_2',
          expressionNames: { '#expName_1': 'n', '#expName_2': 'gone', '#expName_3': 'list' },
          expressionValues: { ':expValue_1': { N: 1 }, ':expValue_2': { S: 'x' } },
        },
      },
    ],
    [
      `ddb.query({ query: { pk: { eq: 'a' }, sk: { beginsWith: 'B#' } }, projection: ['id', 'a.b'] })`,
      {
        operation: 'Query',
        query: {
          expression: '(#pk = :pk_eq) AND (begins_with(#sk,:sk_beginsWith))',
          expressionNames: { '#pk': 'pk', '#sk': 'sk' },
          expressionValues: { ':pk_eq': { S: 'a' }, ':sk_beginsWith': { S: 'B#' } },
        },
        projection: { expression: '#id, #a.#b', expressionNames: { '#id': 'id', '#a': 'a', '#b': 'b' } },
      },
    ],
  ],
}

let evaluate: Awaited<ReturnType<typeof startEvaluation>>['evaluate']
beforeAll(async () => {
  ;({ evaluate } = await startEvaluation(() => NOW))
})

test.each(
  Object.entries(pages).flatMap(([page, rows]) =>
    rows.map(([expression, value]) => [expression, value, page] as const),
  ),
)('%s', (expression, value) => {
  const { value: got, error } = evaluate(expression)
  expect(error).toBeUndefined()
  expect(got).toEqual(value)
})

test('ids have the forms that AppSync gives them', () => {
  expect(evaluate('util.autoId()').value).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  expect(evaluate('util.autoUlid()').value).toMatch(/^01M7[\dA-HJKMNP-TV-Z]{22}$/)
  expect(evaluate('util.autoKsuid()').value).toMatch(/^[\dA-Za-z]{27}$/)
})

test.each([
  `util.http.addResponseHeader('Vary', 'x')`,
  `util.http.addResponseHeader('', 'x')`,
  `util.http.addResponseHeader('a', null)`,
  `util.http.addResponseHeader('x-amz-a', 1)`,
])('%s is reported and left out', (expression) => {
  const { run } = evaluate(expression)
  expect(run.errors).toMatchObject([{ type: 'ResponseHeaderError' }])
  expect(Object.keys(run.operation.responseHeaders)).toEqual([])
})

test('the last of two headers of one name counts', () => {
  const { run } = evaluate(
    `[util.http.addResponseHeaders({ a: 1, b: { c: 2 } }), util.http.addResponseHeader('a', 'x')]`,
  )
  expect(JSON.stringify(run.operation.responseHeaders)).toBe('{"a":"x","b":"{\\"c\\":2}"}')
})
