import type { ListingItem } from '../../resolvers/model/ListingItem'
import { searchItems } from '../../resolvers/model/searchItems'
import type { ListingChange } from './ListingChange'
import { type RowWrite, writeRows } from './writeRows'

/** Makes a listing be found by the words of its title for as long as it is open, and by no others. */
export async function updateSearch({ before, after }: ListingChange): Promise<void> {
  const wanted = new Map(rowsOf(after).map((row) => [`${row.pk} ${row.sk}`, row]))
  const stale = rowsOf(before).filter((row) => !wanted.has(`${row.pk} ${row.sk}`))
  const deletes = stale.map(({ pk, sk }): RowWrite => ({ DeleteRequest: { Key: { pk, sk } } }))
  const puts = [...wanted.values()].map((Item): RowWrite => ({ PutRequest: { Item } }))
  await writeRows([...deletes, ...puts])
}

function rowsOf(listing: ListingItem | undefined) {
  return listing?.campusShelf ? searchItems(listing) : []
}
