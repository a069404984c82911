import { useApolloClient } from '@apollo/client/react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { PhotoTray } from './PhotoTray'

/** The photos of the listing that this page makes. */
export function usePhotoTray() {
  const client = useApolloClient()
  const [tray] = useState(() => new PhotoTray(client))
  const photos = useSyncExternalStore(tray.watch, tray.current)
  useEffect(() => tray.close, [tray])
  return { tray, photos }
}
