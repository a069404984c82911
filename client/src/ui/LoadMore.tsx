import { Button } from '@mantine/core'
import { useState } from 'react'
import { sentenceOf } from '../api/sentenceOf'
import { Notice } from './Notice'
import styles from './LoadMore.module.css'

/** Reads the next page of a list when asked. Lists do not run away under the thumb, and a page that fails takes none away. */
export function LoadMore({ onMore, what = 'more' }: { onMore: () => Promise<unknown>; what?: string }) {
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<string>()
  const read = async () => {
    setPending(true)
    setProblem(undefined)
    try {
      await onMore()
    } catch (error) {
      setProblem(sentenceOf(error))
    } finally {
      setPending(false)
    }
  }
  return (
    <div className={styles.more}>
      {problem && <Notice>{problem}</Notice>}
      <Button variant="default" size="md" loading={pending} onClick={() => void read()}>
        Load {what}
      </Button>
    </div>
  )
}
