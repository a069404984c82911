import { randomUUID } from 'node:crypto'
import type { LocalCloud } from '../../local/startLocal'
import type { Deployment } from '../../scripts/web/Deployment'
import { Caller } from './Caller'
import { Enrolment, type Session } from './Enrolment'
import { Member } from './Member'

/** The running API, seen by whoever a test says. */
export class Api {
  private static readonly known = new WeakMap<LocalCloud, Api>()
  private readonly enrolment: Enrolment

  private constructor(
    readonly cloud: LocalCloud,
    readonly deployment: Deployment,
  ) {
    this.enrolment = new Enrolment(cloud.address, deployment.userPoolId, deployment.userPoolClientId)
  }

  static of(cloud: LocalCloud, deployment: Deployment): Api {
    const api = this.known.get(cloud) ?? new Api(cloud, deployment)
    this.known.set(cloud, api)
    return api
  }

  /** The member of this name, signed up at the first call and the same from then on. */
  as(name: string): Member {
    return this.member(name)
  }

  /** A member whom nobody has met: for tests that count. */
  newcomer(): Member {
    return this.member(`member-${randomUUID().slice(0, 8)}`)
  }

  moderator(): Member {
    return this.member('moderator', 'moderators')
  }

  withApiKey(): Caller {
    return this.with({ 'x-api-key': this.deployment.apiKey })
  }

  anonymous(): Caller {
    return this.with({})
  }

  /** Somebody with just these headers. */
  with(headers: Record<string, string>): Caller {
    return new Caller(this.deployment.graphqlUrl, () => Promise.resolve(headers))
  }

  /** The tokens of the member of this name. */
  session(name: string, group?: string): Promise<Session> {
    return this.enrolment.session(name, group)
  }

  private member(name: string, group?: string): Member {
    return new Member(this.deployment.graphqlUrl, async () => {
      const { accessToken } = await this.enrolment.session(name, group)
      return { authorization: accessToken }
    })
  }
}
