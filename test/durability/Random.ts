/** Chances that come out the same for the same seed. */
export class Random {
  constructor(private state: number) {}

  /** At least 0, below `end`. */
  below(end: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end
  }

  oneOf<Item>(items: readonly Item[]): Item | undefined {
    return items[this.below(Math.max(items.length, 1))]
  }
}
