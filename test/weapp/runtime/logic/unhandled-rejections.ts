import type { Realm } from './realm'

type Tell = (reason: unknown, promise: object) => void

/** By the prototype of a realm's promises. */
const told = new WeakMap<object, Tell>()
let isInstalled = false

/**
 * Tells of the promises of a realm that fail without anybody listening, such as that of an async handler. Node tells the process, which would
 * end or fail as a whole; here it goes to the mini-program whose promise it is, and every other one goes where it went before.
 */
export function listenForRejections(realm: Realm, tell: Tell): void {
  told.set(realm.promises.prototype as object, tell)
  if (isInstalled) return
  isInstalled = true
  const emit = process.emit.bind(process) as (event: string, ...values: unknown[]) => boolean
  process.emit = ((event: string, ...values: unknown[]) => {
    const [reason, promise] = values
    const listener = event === 'unhandledRejection' ? told.get(Object.getPrototypeOf(promise) as object) : undefined
    if (!listener) return emit(event, ...values)
    listener(reason, promise as object)
    return true
  }) as typeof process.emit
}
