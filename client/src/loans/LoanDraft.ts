/** A loan as somebody types it. */
export type LoanDraft = {
  title: string
  principal: string
  currency: string
  rate: string
  months: string
  method: 'EQUAL_INSTALMENT' | 'EQUAL_PRINCIPAL' | 'INTEREST_ONLY'
  startOn: string
  description: string
}
