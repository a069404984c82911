import { IconPhoto } from '@tabler/icons-react'
import { useState } from 'react'
import { classes } from './classes'
import styles from './Photo.module.css'

type Props = {
  src?: string
  srcSet?: string
  sizes?: string
  alt: string
  placeholder?: string | null
  eager?: boolean
  className?: string
}

/** A picture that fills its frame: its tiny preview at once, the real one when it is there, a sign when it never comes. */
export function Photo({ src, srcSet, sizes, alt, placeholder, eager = false, className }: Props) {
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading')
  return (
    <span
      className={classes(styles.photo, className)}
      style={placeholder ? { backgroundImage: `url("${placeholder}")` } : undefined}
    >
      {src && state !== 'failed' ? (
        <img
          src={src}
          srcSet={srcSet}
          sizes={sizes}
          alt={alt}
          loading={eager ? 'eager' : 'lazy'}
          fetchPriority={eager ? 'high' : 'auto'}
          decoding="async"
          data-shown={state === 'shown' || undefined}
          ref={(img) => {
            if (img?.complete && img.naturalWidth && state === 'loading') setState('shown')
          }}
          onLoad={() => setState('shown')}
          onError={() => setState('failed')}
        />
      ) : (
        <span className={styles.none} role="img" aria-label={alt || 'No photo'}>
          <IconPhoto size={30} stroke={1.4} aria-hidden />
        </span>
      )}
    </span>
  )
}
