import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The web client: one entry, a chunk for each route, fonts and pictures under hashed names. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), preloadFonts()],
  build: {
    outDir: '../build/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
})

/** Asks for the two faces at once instead of after the style sheet: without it the first text is set twice. */
function preloadFonts() {
  return {
    name: 'preload-fonts',
    transformIndexHtml: {
      order: 'post' as const,
      handler: (_html: string, { bundle }: { bundle?: Record<string, unknown> }) =>
        Object.keys(bundle ?? {})
          .filter((name) => name.endsWith('.woff2'))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', href: `/${name}`, as: 'font', type: 'font/woff2', crossorigin: 'anonymous' },
            injectTo: 'head-prepend' as const,
          })),
    },
  }
}
