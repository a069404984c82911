import { expectTypeOf, test } from 'vitest'
import type { Instalment, Schedule, Terms, TermsInput } from '../../../functions/amortisation/types'
import type * as graphql from '../../../resolvers/generated/schema'

test('the engine takes and gives just what the schema says', () => {
  expectTypeOf<graphql.LoanTermsInput>().toExtend<TermsInput>()
  expectTypeOf<TermsInput>().toExtend<graphql.LoanTermsInput>()
  expectTypeOf<keyof TermsInput>().toEqualTypeOf<keyof graphql.LoanTermsInput>()
  expectTypeOf<Omit<Schedule, 'terms'>>().toExtend<graphql.Schedule>()
  expectTypeOf<Exclude<keyof Schedule, 'terms'>>().toEqualTypeOf<keyof graphql.Schedule>()
  expectTypeOf<Instalment>().toEqualTypeOf<graphql.Instalment>()
  expectTypeOf<Terms>().toExtend<graphql.LoanTerms>()
})
