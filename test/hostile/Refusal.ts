/** What somebody who sends nonsense hears. */
export interface Refusal {
  status: number
  errorType: string
  message: string
}
