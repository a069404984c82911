import type { Fields } from '../own'

/** What an update may do to one attribute beside setting it. */
export const operations = {
  add: (value: unknown): Fields => ({ type: 'OPERATION_ADD', value }),
  remove: (): Fields => ({ type: 'OPERATION_REMOVE' }),
  replace: (value: unknown): Fields => ({ type: 'OPERATION_REPLACE', value }),
  increment: (by: unknown = 1): Fields => ({ type: 'OPERATION_INCREMENT', by }),
  decrement: (by: unknown = 1): Fields => ({ type: 'OPERATION_DECREMENT', by }),
  append: (items: unknown): Fields => ({ type: 'OPERATION_APPEND', items }),
  prepend: (items: unknown): Fields => ({ type: 'OPERATION_PREPEND', items }),
  updateListItem: (value: unknown, index: unknown): Fields => ({ type: 'OPERATION_UPDATE_LIST_ITEM', value, index }),
}
