import { IconSearch, IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import styles from './SearchField.module.css'

const PAUSE_MS = 250

/** The search of the header. Looks while one types, keeps the words in the address, and comes up with ⌘K or /. */
export function SearchField() {
  const [params] = useSearchParams()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const shown = pathname === '/' ? (params.get('q') ?? '') : ''
  const [text, setText] = useState(shown)
  const [before, setBefore] = useState(shown)
  const input = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  if (before !== shown) {
    setBefore(shown)
    if (shown !== text.trim()) setText(shown)
  }

  useEffect(() => {
    const summon = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
      const called = (event.key === 'k' && (event.metaKey || event.ctrlKey)) || (event.key === '/' && !typing)
      if (!called) return
      event.preventDefault()
      input.current?.select()
    }
    window.addEventListener('keydown', summon)
    return () => window.removeEventListener('keydown', summon)
  }, [])

  useEffect(() => () => clearTimeout(timer.current), [])

  const look = (wanted: string) => {
    clearTimeout(timer.current)
    const q = wanted.trim()
    if (q !== shown) void navigate(q ? `/?q=${encodeURIComponent(q)}` : '/', { replace: shown !== '' })
  }
  const change = (wanted: string) => {
    setText(wanted)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => look(wanted), PAUSE_MS)
  }

  return (
    <form
      role="search"
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault()
        look(text)
      }}
    >
      <IconSearch size={18} aria-hidden />
      <input
        ref={input}
        aria-label="Search listings"
        placeholder="Search books, bikes, lamps…"
        autoComplete="off"
        enterKeyHint="search"
        maxLength={80}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && change('')}
      />
      {text ? (
        <button type="button" aria-label="Clear the search" onClick={() => (change(''), input.current?.focus())}>
          <IconX size={16} aria-hidden />
        </button>
      ) : (
        <kbd aria-hidden>{/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl '}K</kbd>
      )}
    </form>
  )
}
