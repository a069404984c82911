import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconPhotoOff } from '@tabler/icons-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import type { GalleryImageFragment } from '../generated/operations'
import { Photo } from '../ui/Photo'
import styles from './Gallery.module.css'

/** A listing's photos: swipe, arrow keys, buttons or the small ones below. */
export function Gallery({ images, title }: { images: GalleryImageFragment[]; title: string }) {
  const strip = useRef<HTMLUListElement>(null)
  const [at, setAt] = useState(0)
  if (!images.length) {
    return (
      <div className={styles.gallery}>
        <div className={styles.none}>
          <IconPhotoOff size={36} stroke={1.4} aria-hidden />
          No photos yet. Ask the seller for one.
        </div>
      </div>
    )
  }
  const go = (index: number) => {
    const wanted = Math.max(0, Math.min(images.length - 1, index))
    strip.current?.scrollTo({ left: wanted * strip.current.clientWidth, behavior: 'smooth' })
  }
  const steer = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    go(at + (event.key === 'ArrowLeft' ? -1 : 1))
  }
  const many = images.length > 1
  return (
    <section className={styles.gallery} aria-label={`Photos of ${title}`} aria-roledescription="carousel">
      <div className={styles.stage}>
        <ul
          ref={strip}
          className={styles.strip}
          tabIndex={0}
          aria-label={`Photo ${at + 1} of ${images.length}`}
          onKeyDown={steer}
          onScroll={({ currentTarget: { scrollLeft, clientWidth } }) => setAt(Math.round(scrollLeft / clientWidth))}
        >
          {images.map((image, index) => (
            <li key={image.id} className={styles.slide}>
              <Photo
                src={image.largePath}
                srcSet={`${image.mediumPath} 800w, ${image.largePath} 1600w`}
                sizes="(max-width: 860px) 100vw, 720px"
                alt={image.alt || title}
                placeholder={image.placeholder}
                eager={index === 0}
              />
            </li>
          ))}
        </ul>
        {many && (
          <>
            <ActionIcon
              className={styles.left}
              variant="default"
              size={44}
              radius="xl"
              aria-label="Photo before"
              disabled={at === 0}
              onClick={() => go(at - 1)}
            >
              <IconChevronLeft size={22} aria-hidden />
            </ActionIcon>
            <ActionIcon
              className={styles.right}
              variant="default"
              size={44}
              radius="xl"
              aria-label="Next photo"
              disabled={at === images.length - 1}
              onClick={() => go(at + 1)}
            >
              <IconChevronRight size={22} aria-hidden />
            </ActionIcon>
            <span className={styles.count} aria-hidden>
              {at + 1} / {images.length}
            </span>
          </>
        )}
      </div>
      {many && (
        <ul className={styles.thumbs}>
          {images.map((image, index) => (
            <li key={image.id}>
              <button
                type="button"
                aria-label={`Show photo ${index + 1}`}
                aria-current={index === at || undefined}
                onClick={() => go(index)}
              >
                <Photo src={image.smallPath} alt="" placeholder={image.placeholder} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
