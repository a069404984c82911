/** Where a server of the comparison is and what a request to it carries. */
export interface Served {
  url: string
  headers: Record<string, string>
}

/** Tells the parent process that the server is ready, and from then on what it has used of the processor. */
export function serveFigures(served: Served): void {
  process.on('message', () => process.send?.(process.cpuUsage()))
  process.send?.(served)
}
