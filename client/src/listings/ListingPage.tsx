import { useSuspenseQuery } from '@apollo/client/react'
import { useLocation, useParams } from 'react-router'
import { ListingPageDocument } from '../generated/operations'
import { Notice } from '../ui/Notice'
import { PageTitle } from '../ui/PageTitle'
import { RelativeTime } from '../ui/RelativeTime'
import { Section } from '../ui/Section'
import { useAttempt } from '../ui/useAttempt'
import { Gallery } from './Gallery'
import { ListingPageSkeleton } from './ListingPageSkeleton'
import { MessageBox } from './MessageBox'
import { Price } from './Price'
import { SellerCard } from './SellerCard'
import { categories } from './categories'
import { conditions } from './conditions'
import styles from './ListingPage.module.css'

/** Everything about one listing, and a way to its seller. */
export function ListingPage() {
  const { id = '' } = useParams()
  return (
    <Section key={id} level="h1" skeleton={<ListingPageSkeleton />}>
      <WholeListing id={id} />
    </Section>
  )
}

function WholeListing({ id }: { id: string }) {
  const { data } = useSuspenseQuery(ListingPageDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    queryKey: useAttempt(),
  })
  const { listing } = data
  const fresh = useLocation().state === 'fresh'
  const condition = conditions.find(({ value }) => value === listing.condition)
  const category = categories.find(({ value }) => value === listing.category)
  return (
    <article className={styles.page}>
      <PageTitle>{listing.title}</PageTitle>
      {fresh && (
        <div className={styles.fresh}>
          <Notice kind="good">Your listing is live. Anybody on campus can find it now.</Notice>
        </div>
      )}
      <Gallery images={listing.images} title={listing.title} />
      <div className={styles.side}>
        <div>
          <p className={styles.price}>
            <Price price={listing.price} />
          </p>
          <h1 className={styles.title}>{listing.title}</h1>
          <p className="quiet">
            Listed <RelativeTime at={listing.createdAt} />
          </p>
        </div>
        <dl className={styles.facts}>
          <dt>Condition</dt>
          <dd>
            {condition?.label} <span className="quiet">· {condition?.meaning}</span>
          </dd>
          <dt>Category</dt>
          <dd>{category?.label}</dd>
        </dl>
        <MessageBox listing={listing} />
        <SellerCard seller={listing.seller} />
      </div>
      <section className={styles.about}>
        <h2>About it</h2>
        <p className={styles.text}>
          {listing.description || 'The seller wrote nothing more. Ask what you want to know.'}
        </p>
      </section>
    </article>
  )
}
