/** Milliseconds per run: the middle one, and the one that 95 of 100 stay under. */
export interface Timing {
  medianMs: number
  p95Ms: number
}

const WARM_UP = 5

/** Runs one after another, the first few uncounted: a first call starts an instance and compiles. */
export async function timeRuns(runs: number, run: (index: number) => unknown): Promise<Timing> {
  const times: number[] = []
  for (let index = 0; index < runs + WARM_UP; index++) {
    const started = performance.now()
    await run(index)
    if (index >= WARM_UP) times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  return { medianMs: at(times, 0.5), p95Ms: at(times, 0.95) }
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

export interface Row extends Timing {
  what: string
  /** The name of the row that this one is compared with, and how many times as long this one takes. */
  against?: { what: string; ratio: number }
  note?: string
}

export function compare(row: Row, base: Row): Row {
  return { ...row, against: { what: base.what, ratio: row.medianMs / base.medianMs } }
}

export function printRows(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`)
  for (const { what, medianMs, p95Ms, against, note } of rows) {
    const ratio = against ? `${against.ratio.toFixed(2)} × ${against.what}` : ''
    console.log(`  ${what.padEnd(44)}${format(medianMs)}${format(p95Ms)}  ${[ratio, note].filter(Boolean).join('; ')}`)
  }
}

function format(ms: number): string {
  return `${ms < 1 ? `${(ms * 1000).toFixed(1)} µs` : `${ms.toFixed(2)} ms`}`.padStart(12)
}
