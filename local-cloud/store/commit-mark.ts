import { closeSync, existsSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'

/** Digits of the number, so that each write replaces the one before. */
const WIDTH = 16

/**
 * The number of the last acknowledged commit, in a file beside the database while that is open. SQLite takes a
 * damaged log for one that ends early; the mark shows that acknowledged commits are missing.
 */
export class CommitMark {
  #file: number | null = null

  constructor(private readonly path: string) {}

  /** What a process that was killed left; null after an orderly end. NaN when it cannot be read. */
  read(): number | null {
    if (!existsSync(this.path)) return null
    const text = readFileSync(this.path, 'latin1')
    return /^\d{16}$/.test(text) ? Number(text) : Number.NaN
  }

  open(commits: number): void {
    this.#file = openSync(this.path, 'w')
    this.set(commits)
  }

  set(commits: number): void {
    if (this.#file !== null) writeSync(this.#file, String(commits).padStart(WIDTH, '0'), 0, 'latin1')
  }

  remove(): void {
    rmSync(this.path, { force: true })
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }
}
