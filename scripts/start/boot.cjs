'use strict'

// TypeScript from here on: tsx translates it as it is loaded.
import('tsx').then(() => import('./main.ts'))
