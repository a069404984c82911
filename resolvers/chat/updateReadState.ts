import { runtime } from '@aws-appsync/utils'
import { operations, transactWrite, type TransactWriteUpdateItem } from '@aws-appsync/utils/dynamodb'
import type { Ctx } from '../generated/schema'
import { fail } from '../lib/fail'
import { isOvertaken } from '../lib/isOvertaken'
import { resultOrFail } from '../lib/resultOrFail'
import { tableName } from '../lib/tableName'
import type { Transaction } from '../lib/Transaction'
import type { MemberItem } from '../model/MemberItem'
import { memberKey } from '../model/memberKey'
import type { ReadState } from './getReadState'
import type { MarkReadStash } from './Mutation.markRead'
import { newlyRead } from './newlyRead'

type Context = Ctx<'Mutation.markRead', MarkReadStash, ReadState, Transaction<MemberItem>>

/** Moves the caller's mark on in both views, unless it is there already or beyond. */
export function request(ctx: Context) {
  const { mine, message } = ctx.prev.result
  const { seq } = ctx.args
  if (!message || seq <= mine.readSeq) runtime.earlyReturn(mine)
  const table = tableName(ctx, 'CONVERSATIONS_TABLE')
  const own: TransactWriteUpdateItem<MemberItem> = {
    updateItem: {
      table,
      key: memberKey(mine.id, mine.memberId),
      update: { readSeq: seq, unread: operations.decrement(newlyRead(mine, message)) },
      condition: { readSeq: { eq: mine.readSeq } },
    },
  }
  const counterparts: TransactWriteUpdateItem<MemberItem> = {
    updateItem: {
      table,
      key: memberKey(mine.id, mine.counterpart.id),
      update: { theirReadSeq: seq },
      condition: { pk: { attributeExists: true } },
    },
  }
  return transactWrite({ items: [own, counterparts] })
}

export function response(ctx: Context): MemberItem {
  const { mine, message } = ctx.prev.result
  if (isOvertaken(ctx)) return movedOn(ctx)
  resultOrFail(ctx)
  if (!message) return mine
  return { ...mine, readSeq: ctx.args.seq, unread: mine.unread - newlyRead(mine, message) }
}

/** Another of the caller's devices was faster: good if it has read as far. */
function movedOn(ctx: Context): MemberItem {
  const reasons = ctx.result.cancellationReasons ?? []
  const mine = reasons[0]?.item
  if (!mine || mine.readSeq < ctx.args.seq)
    fail('CONFLICT', 'This conversation moved on at the same moment. Try again.')
  return mine
}
