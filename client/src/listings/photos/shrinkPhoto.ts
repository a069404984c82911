const PATIENCE_MS = 20_000

let queue: Promise<unknown> = Promise.resolve()

/** The photo in the size in which it is sent: one at a time, because each takes a lot of memory. The file itself where a browser cannot. */
export function shrinkPhoto(file: File): Promise<Blob> {
  const turn = queue.then(() => inWorker(file))
  queue = turn
  return turn
}

function inWorker(file: File): Promise<Blob> {
  if (typeof OffscreenCanvas === 'undefined') return Promise.resolve(file)
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./resize.worker.ts', import.meta.url), { type: 'module' })
    const settle = (blob: Blob) => {
      clearTimeout(timer)
      worker.terminate()
      resolve(blob)
    }
    const timer = setTimeout(() => settle(file), PATIENCE_MS)
    worker.onerror = () => settle(file)
    worker.onmessage = ({ data }: MessageEvent<{ blob?: Blob }>) => settle(data.blob ?? file)
    worker.postMessage(file)
  })
}
