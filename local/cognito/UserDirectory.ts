import { KeyedQueue } from '../KeyedQueue'
import type { Store } from '../services'
import type { User } from './User'

/**
 * The users of a pool. A user stands under the user name; each name by which one may sign in is a row of its own, made
 * with `create`, so that a name has one owner whatever happens at the same time.
 */
export class UserDirectory {
  private readonly queue = new KeyedQueue()

  constructor(
    private readonly store: Store,
    private readonly poolId: string,
    private readonly isCaseSensitive: boolean,
  ) {}

  /** By user name or by a name to sign in with. */
  async find(name: string): Promise<User | undefined> {
    const alias = await this.store.get<{ username: string }>(this.names, this.fold(name))
    return await this.store.get<User>(this.users, alias?.username ?? name)
  }

  /** Adds a user; false when somebody else has the name. */
  async add(user: User, name: string): Promise<boolean> {
    return await this.queue.run(this.fold(name), async () => {
      if (!(await this.claim(name, user.username))) return false
      await this.store.put(this.users, user.username, user)
      return true
    })
  }

  /** Gives a user one more name; false when somebody else has it. */
  async claim(name: string, username: string): Promise<boolean> {
    const key = this.fold(name)
    if (await this.store.create(this.names, key, { username })) return true
    const owner = await this.store.get<{ username: string }>(this.names, key)
    if (owner && (await this.store.get<User>(this.users, owner.username))) return owner.username === username
    // Its owner was removed, or never came to be.
    await this.store.put(this.names, key, { username })
    return true
  }

  async release(name: string): Promise<void> {
    await this.store.remove(this.names, this.fold(name))
  }

  /** Changes a user by what `change` says, one change at a time. It sees the user as stored; throwing changes nothing. */
  async change<T>(username: string, change: (user: User) => Promise<T> | T): Promise<T> {
    return await this.queue.run(`user ${username}`, async () => {
      const user = await this.store.get<User>(this.users, username)
      if (!user) throw new Error(`There is no user ${username} in ${this.poolId}.`)
      const result = await change(user)
      await this.store.put(this.users, username, { ...user, modifiedAt: Date.now() })
      return result
    })
  }

  async remove({ username, attributes }: User): Promise<void> {
    await this.store.remove(this.users, username)
    for (const name of [username, attributes['email']]) if (name !== undefined) await this.release(name)
  }

  async all(): Promise<User[]> {
    return (await this.store.list<User>(this.users)).map(({ value }) => value)
  }

  private get users() {
    return `cognito/${this.poolId}/users`
  }

  private get names() {
    return `cognito/${this.poolId}/names`
  }

  private fold(name: string): string {
    return this.isCaseSensitive ? name : name.toLowerCase()
  }
}
