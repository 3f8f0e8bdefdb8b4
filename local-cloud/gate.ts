/** Counts what is going on, for those who wait until nothing is. */
class Ongoing {
  #count = 0
  #waiting: (() => void)[] = []

  async run<T>(task: () => Promise<T> | T): Promise<T> {
    this.#count++
    try {
      return await task()
    } finally {
      if (--this.#count === 0) for (const tell of this.#waiting.splice(0)) tell()
    }
  }

  async ended(): Promise<void> {
    while (this.#count > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }
}

/**
 * Where everything from outside comes in: requests of clients, timers, pushed messages. What came in before the gate
 * closes is finished; what comes later waits. What running functions ask for is inside already, and is never held: they
 * could not finish.
 */
export class Gate {
  readonly #outside = new Ongoing()
  readonly #inside = new Ongoing()
  #closed: Promise<void> | null = null

  get isClosed(): boolean {
    return this.#closed !== null
  }

  /** Run something that comes from outside, at once while the gate is open. */
  async enter<T>(task: () => Promise<T> | T): Promise<T> {
    while (this.#closed) await this.#closed
    return this.#outside.run(task)
  }

  /** Run something that a function asked for. */
  inside<T>(task: () => Promise<T> | T): Promise<T> {
    return this.#inside.run(task)
  }

  /** One at a time. @returns how it is opened again. */
  async close(): Promise<() => void> {
    while (this.#closed) await this.#closed
    let open = (): void => {}
    this.#closed = new Promise<void>((resolve) => {
      open = () => {
        this.#closed = null
        resolve()
      }
    })
    return open
  }

  /** Resolves when nothing that came from outside is running. */
  outsideEnded(): Promise<void> {
    return this.#outside.ended()
  }

  /** Resolves when no request of a function is being served. */
  insideEnded(): Promise<void> {
    return this.#inside.ended()
  }
}
