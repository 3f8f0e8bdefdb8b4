import type { Options, WxEnvironment } from './environment'

type Callback = (result: unknown) => void

/** A refusal that carries more than its message. */
export class WxFailure extends Error {
  readonly fields: Readonly<Record<string, unknown>>

  constructor(message: string, fields: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.fields = fields
  }
}

/** One API as WeChat offers it: never answers at once, calls success or fail and complete, and gives a promise where there are none of them. */
export function withCallbacks(environment: WxEnvironment, name: string, run: (options: Options) => unknown): (options?: Options) => Promise<unknown> | undefined {
  const { realm, timers, report } = environment
  return (options = {}) => {
    const { success, fail, complete } = options as Record<string, Callback | undefined>
    const tell = (callback: Callback | undefined, result: unknown) => {
      try {
        callback?.(result)
        complete?.(result)
      } catch (error) {
        report(error)
      }
    }
    const perform = async (resolve: Callback, reject: Callback) => {
      try {
        const given = realm.copy({ errMsg: `${name}:ok`, ...((await run(options)) as object | undefined) })
        tell(success, given)
        resolve(given)
      } catch (error) {
        const given = realm.copy({ ...(error instanceof WxFailure ? error.fields : {}), errMsg: `${name}:fail ${(error as Error).message}` })
        tell(fail, given)
        reject(given)
      }
    }
    if (success ?? fail ?? complete) {
      timers.later(() => void perform(() => undefined, () => undefined))
      return undefined
    }
    return new realm.promises((resolve, reject) => timers.later(() => void perform(resolve, reject)))
  }
}
