import { Money } from '../ui/Money'

/** What a thing costs. Nothing is 'Free'. */
export function Price({ price }: { price: { amountMinor: number; currency: string } }) {
  if (price.amountMinor === 0) return <>Free</>
  return <Money minor={price.amountMinor} currency={price.currency} short />
}
