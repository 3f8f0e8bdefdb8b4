import { datasetOf, type Phase, type ViewElement } from './view-node'
import type { ViewOwner } from './view-owner'

/** Events that travel up the tree; every other one stays where it happens. */
const BUBBLING: ReadonlySet<string> = new Set(
  'touchstart touchmove touchcancel touchend tap longpress longtap transitionend animationstart animationiteration animationend touchforcechange'.split(' '),
)

export interface EventDetails {
  detail?: unknown
  touches?: unknown
  changedTouches?: unknown
  /** For events that a component triggers itself; the platform's follow WeChat's list. */
  bubbles?: boolean
}

/**
 * An event at an element: capture from the page down, then up from the element, through components to the page. `catch` ends it.
 * A handler runs on the page or component in whose template it stands.
 */
export function dispatchEvent(element: ViewElement, type: string, given: EventDetails, makeEvent: (event: object) => object): void {
  const path = pathOf(element)
  const isBubbling = given.bubbles ?? BUBBLING.has(type)
  const timeStamp = performance.now()
  const run = (at: ViewElement, phases: readonly Phase[]): boolean => {
    let isCaught = false
    for (const { phase, event, method } of at.listeners) {
      if (event !== type || !phases.includes(phase)) continue
      if (phase.endsWith('catch')) isCaught = true
      const target = targetFor(at.owner, path)
      callHandler(at.owner, method, makeEvent({ type, timeStamp, target: describe(target), currentTarget: describe(at), mark: {}, detail: given.detail ?? {}, touches: given.touches ?? [], changedTouches: given.changedTouches ?? [] }))
    }
    return isCaught
  }
  if (isBubbling) for (const at of [...path].reverse()) if (run(at, ['capture-bind', 'capture-catch'])) return
  for (const at of isBubbling ? path : path.slice(0, 1)) if (run(at, ['bind', 'catch'])) return
}

/** The element and everything around it; out of a component it goes on at the element that the component is. */
function pathOf(element: ViewElement): ViewElement[] {
  const path: ViewElement[] = []
  for (let at: ViewElement | null = element; at; at = at.parent ?? at.owner.host) path.push(at)
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
