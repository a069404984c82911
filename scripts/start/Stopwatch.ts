/** Measures named pieces of work. */
export class Stopwatch {
  private readonly laps: [name: string, milliseconds: number][] = []

  async time<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    const started = performance.now()
    try {
      return await work()
    } finally {
      this.laps.push([name, performance.now() - started])
    }
  }

  /** One line for each piece, in the order in which they ended, and how long ago the process began. */
  report(): string {
    const lines = [...this.laps, ['ready after', process.uptime() * 1000] as const]
    return lines.map(([name, time]) => `${(time / 1000).toFixed(2).padStart(8)} s  ${name}`).join('\n')
  }
}
