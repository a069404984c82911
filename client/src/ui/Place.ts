import type { Icon } from '@tabler/icons-react'

/** A place that the navigation leads to. */
export type Place = { to: string; label: string; icon: Icon; badge?: number; also?: string[] }
