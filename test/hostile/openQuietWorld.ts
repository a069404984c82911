import { expect, vi } from 'vitest'
import type { World } from '../authorisation/matrix'
import { openWorld } from '../authorisation/openWorld'
import type { Api } from '../support/Api'
import { everythingIn } from './everythingIn'

/** The world of the owner and the party, once everything that follows from it has happened. */
export async function openQuietWorld(api: Api): Promise<World> {
  const world = await openWorld(api)
  await api.session('stranger')
  await vi.waitFor(
    async () => {
      const confirmation = (await everythingIn(api.cloud)).get(`LISTING#${world.listingId} EFFECT#CONFIRMATION`)
      expect(confirmation?.['status']).toEqual({ S: 'SENT' })
    },
    { timeout: 10_000 },
  )
  return world
}
