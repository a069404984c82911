/** The chequered mark. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
      style={{ color: 'var(--ivy)', flex: 'none' }}
    >
      <rect x="1" y="1" width="22" height="22" rx="5.5" fill="var(--card)" stroke="currentColor" strokeWidth="1.6" />
      <path d="M12 1H6.5A5.5 5.5 0 0 0 1 6.5V12h11zm0 22h5.5a5.5 5.5 0 0 0 5.5-5.5V12H12z" fill="currentColor" />
    </svg>
  )
}
