import { datasetOf, type Phase, type ViewElement } from './view-node'
import type { ViewOwner } from './view-owner'

/** How an event travels, by the names and with the meaning of `triggerEvent`'s options. */
export interface EventRoute {
  /** On from the element to those around it. */
  bubbles: boolean
  /** Out of the component in whose template the element stands. */
  composed: boolean
  /** First from the outermost element inwards, to the `capture-` listeners. */
  capturePhase: boolean
}

/** What the platform itself lets travel, and it lets it through everything; every other event of its own stays where it happens. */
const TRAVELLING: ReadonlySet<string> = new Set(
  'touchstart touchmove touchcancel touchend tap longpress longtap transitionend animationstart animationiteration animationend touchforcechange'.split(' '),
)

export interface EventDetails {
  detail?: unknown
  touches?: unknown
  changedTouches?: unknown
  /** For events that a component triggers itself; the platform's follow WeChat's list. */
  route?: Partial<EventRoute>
}

/** What dispatching needs from the machinery around it. */
export interface EventSurroundings {
  /** A copy for the handler, made of the realm's own objects. */
  makeEvent(event: object): object
  /** Runs a handler: what it throws is told, and the next one runs all the same. */
  guard(run: () => void): void
}

/**
 * An event at an element: capture from outside in, then up from the element. `catch` ends it, after the other listeners of the same element. A
 * handler runs on the page or component in whose template it stands.
 */
export function dispatchEvent(element: ViewElement, type: string, given: EventDetails, { makeEvent, guard }: EventSurroundings): void {
  const { bubbles, composed, capturePhase } = routeOf(type, given.route)
  const path = pathOf(element, composed)
  const timeStamp = performance.now()
  const run = (at: ViewElement, phases: readonly Phase[]): boolean => {
    const listeners = at.listeners.filter(({ phase, event }) => event === type && phases.includes(phase))
    for (const { method } of listeners) {
      const target = describe(targetFor(at.owner, path))
      const event = { type, timeStamp, target, currentTarget: describe(at), mark: {}, detail: given.detail ?? {}, touches: given.touches ?? [], changedTouches: given.changedTouches ?? [] }
      guard(() => callHandler(at.owner, method, makeEvent(event)))
    }
    return listeners.some(({ phase }) => phase.endsWith('catch'))
  }
  if (capturePhase) for (const at of [...path].reverse()) if (run(at, ['capture-bind', 'capture-catch'])) return
  for (const at of bubbles ? path : path.slice(0, 1)) if (run(at, ['bind', 'catch'])) return
}

function routeOf(type: string, route: Partial<EventRoute> | undefined): EventRoute {
  const isTravelling = route === undefined && TRAVELLING.has(type)
  return { bubbles: isTravelling, composed: isTravelling, capturePhase: isTravelling, ...route }
}

/** The element and everything around it; out of a component it goes on at the element that the component is, if the event does. */
function pathOf(element: ViewElement, isComposed: boolean): ViewElement[] {
  const path: ViewElement[] = []
  for (let at: ViewElement | null = element; at; at = at.parent ?? (isComposed ? at.owner.host : null)) path.push(at)
  return path
}

/** A component's inside is not shown outside: there the component itself is the target. */
function targetFor(owner: ViewOwner, path: readonly ViewElement[]): ViewElement {
  const target = path.find((at) => at.owner === owner)
  if (!target) throw new Error('the element is not below this owner')
  return target
}

function describe(element: ViewElement): object {
  return { id: String(element.attributes.id ?? ''), dataset: datasetOf(element), offsetLeft: 0, offsetTop: 0 }
}

function callHandler(owner: ViewOwner, name: string, event: object): void {
  const handler = owner.methods[name] ?? owner.instance[name]
  // As WeChat: an empty handler only stops the event.
  if (name === '') return
  if (typeof handler !== 'function') throw new Error(`${owner.path} has no handler "${name}"`)
  ;(handler as (event: object) => void).call(owner.instance, event)
}
