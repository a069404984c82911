import { useSearchParams } from 'react-router'
import { PageTitle } from '../ui/PageTitle'
import { Section } from '../ui/Section'
import { BrowseResults } from './BrowseResults'
import { CategoryPills } from './CategoryPills'
import { ListingGridSkeleton } from './ListingGridSkeleton'
import { SearchResults } from './SearchResults'
import { categories } from './categories'
import { categoryFrom } from './categoryFrom'

/** The shop: newest first, one shelf, or what a search found. All of it is in the address. */
export function BrowsePage() {
  const [params] = useSearchParams()
  const text = params.get('q')?.trim() ?? ''
  const category = categoryFrom(params.get('category'))
  const label = categories.find(({ value }) => value === category)?.label
  const heading = text ? `Results for “${text}”` : (label ?? 'Fresh on campus')
  return (
    <>
      <PageTitle>{heading}</PageTitle>
      <h1>{heading}</h1>
      <p className="quiet">
        {text ? 'In the titles of everything on offer' : 'From students you can walk to, newest first'}
      </p>
      <CategoryPills chosen={text ? undefined : category} />
      <Section key={text || category} skeleton={<ListingGridSkeleton />}>
        {text ? <SearchResults text={text} /> : <BrowseResults category={category} />}
      </Section>
    </>
  )
}
