/** The timers of one mini-program, so that its end is the end of all of them. */
export interface TrackedTimers {
  globals: Readonly<Record<string, unknown>>
  /** Runs later, unless everything has ended by then. */
  later(run: () => void, ms?: number): void
  /** How many wait now. */
  readonly pending: number
  end(): void
}

/** `report` gets what a callback throws: WeChat reports it, and the app goes on. */
export function trackTimers(report: (error: unknown) => void): TrackedTimers {
  const running = new Map<number, NodeJS.Timeout>()
  let last = 0
  const start = (isRepeated: boolean) => (callback: (...values: unknown[]) => void, ms?: number, ...values: unknown[]) => {
    const id = ++last
    const run = () => {
      if (!isRepeated) running.delete(id)
      try {
        callback(...values)
      } catch (error) {
        report(error)
      }
    }
    running.set(id, isRepeated ? setInterval(run, ms) : setTimeout(run, ms))
    return id
  }
  const stop = (id: number) => {
    clearTimeout(running.get(id))
    running.delete(id)
  }
  const setOne = start(false)
  return {
    globals: { setTimeout: setOne, setInterval: start(true), clearTimeout: stop, clearInterval: stop },
    later: (run, ms = 0) => void setOne(run, ms),
    get pending() {
      return running.size
    },
    end() {
      for (const id of [...running.keys()]) stop(id)
    },
  }
}
