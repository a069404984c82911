import { Dropzone } from '@mantine/dropzone'
import { IconCamera } from '@tabler/icons-react'
import { useState } from 'react'
import { Notice } from '../../ui/Notice'
import type { PhotoDraft } from './PhotoDraft'
import { PhotoTile } from './PhotoTile'
import type { PhotoTray } from './PhotoTray'
import './photos.css'
import styles from './PhotoPicker.module.css'

const MOST = 8
const LARGEST_ORIGINAL_BYTES = 40_000_000
const accept = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/heic']

/** Photos for a listing: drag, drop or choose, order them, and watch them go up. */
export function PhotoPicker({ tray, photos }: { tray: PhotoTray; photos: readonly PhotoDraft[] }) {
  const [problem, setProblem] = useState<string>()
  const [dragged, setDragged] = useState<string>()
  const room = MOST - photos.length

  const add = (files: File[]) => {
    setProblem(files.length > room ? `A listing holds ${MOST} photos. The first ${room} were taken.` : undefined)
    tray.add(files.slice(0, room))
  }
  return (
    <div className={styles.picker}>
      <ul className={styles.tiles}>
        {photos.map((photo, index) => (
          <li
            key={photo.id}
            draggable
            onDragStart={() => setDragged(photo.id)}
            onDragEnd={() => setDragged(undefined)}
            onDragOver={(event) => dragged && event.preventDefault()}
            onDragEnter={() => dragged && dragged !== photo.id && tray.move(dragged, index)}
            data-dragged={dragged === photo.id || undefined}
          >
            <PhotoTile photo={photo} index={index} count={photos.length} tray={tray} />
          </li>
        ))}
        {room > 0 && (
          <li className={photos.length ? undefined : styles.wide}>
            <Dropzone
              className={styles.drop}
              accept={accept}
              maxSize={LARGEST_ORIGINAL_BYTES}
              onDrop={add}
              onReject={() => setProblem('Only pictures, please: JPEG, PNG, WebP or AVIF, each at most 40 MB.')}
              inputProps={{ 'aria-label': 'Choose photos' }}
              aria-label="Add photos"
            >
              <IconCamera size={photos.length ? 24 : 34} stroke={1.5} aria-hidden />
              {photos.length ? (
                <span>Add more</span>
              ) : (
                <>
                  <b>Add up to {MOST} photos</b>
                  <span className={styles.hint}>Drop them here or tap to choose. Daylight sells best.</span>
                </>
              )}
            </Dropzone>
          </li>
        )}
      </ul>
      {problem && <Notice>{problem}</Notice>}
    </div>
  )
}
