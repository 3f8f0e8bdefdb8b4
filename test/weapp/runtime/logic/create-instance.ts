import type { EventRoute } from '../view/dispatch-event'
import type { LogicInstance, ViewOwner } from '../view/view-owner'
import { LIFE_CYCLE, type LifeCycleName, type MergedDefinition, mergeBehaviors } from './merge-behaviors'
import type { Realm } from './realm'

/** What a file handed to `Page` or `Component`. */
export interface Registration {
  kind: 'page' | 'component'
  definition: Record<string, unknown>
}

/**
 * Fills an owner with a page's instance: its own copy of the data, its methods, and what WeChat adds. A page that was handed to `Component`
 * has its functions under `methods`, the life-cycle of a component beside that of a page, and the query in its properties.
 */
export function createPage(owner: ViewOwner, { kind, definition }: Registration, realm: Realm, query: Record<string, string>): ViewOwner {
  const added = { route: owner.path, __route__: owner.path, options: query }
  if (kind === 'component') {
    fillComponent(owner, mergeBehaviors(owner.path, definition), realm)
    for (const name of owner.propertyNames) if (query[name] !== undefined) owner.instance.data[name] = query[name]
    Object.assign(owner.instance, added)
    return owner
  }
  // Of a page's own fields any name is allowed; only its behaviors are read as components are.
  const { behaviors = [], data = {}, ...fields } = definition
  const merged = mergeBehaviors(owner.path, { behaviors, data })
  const lost = [...LIFE_CYCLE.filter((name) => merged.lifeCycle[name].length > 0), ...Object.keys(merged.properties)]
  if (lost.length > 0) throw new Error(`${owner.path}: "${lost.join('", "')}" of a behavior of a Page is not supported`)
  const instance = baseInstance(owner, merged, realm)
  Object.assign(instance, merged.methods, fields, added)
  return owner
}

/** Fills an owner with a component's instance. @throws for a part of the definition that is not supported */
export function createComponent(owner: ViewOwner, { kind, definition }: Registration, realm: Realm): ViewOwner {
  if (kind !== 'component') throw new Error(`${owner.path} is a page, not a component`)
  fillComponent(owner, mergeBehaviors(owner.path, definition), realm)
  return owner
}

function fillComponent(owner: ViewOwner, merged: MergedDefinition, realm: Realm): void {
  const instance = baseInstance(owner, merged, realm)
  for (const [name, property] of Object.entries(merged.properties)) {
    if (property?.observer) throw new Error(`${owner.path}: an observer of a property is not supported`)
    instance.data[name] = realm.copy(property?.value ?? null)
  }
  owner.propertyNames = Object.keys(merged.properties)
  owner.methods = merged.methods
  Object.assign(instance, merged.methods, { properties: instance.data, getPageId: () => `pageId:${owner.page.id}` })
  owner.runLifeCycle = (name: LifeCycleName) => merged.lifeCycle[name].forEach((run) => owner.guard(() => void run.call(instance)))
}

function baseInstance(owner: ViewOwner, { data }: MergedDefinition, realm: Realm): LogicInstance {
  const instance: LogicInstance = {
    data: realm.copy(data),
    is: owner.path,
    setData: (changes: Record<string, unknown>, callback?: () => void) => owner.setData(changes, callback),
    triggerEvent: (type: string, detail?: unknown, options?: Partial<EventRoute>) => owner.triggerEvent(type, detail, options),
  }
  owner.instance = instance
  return instance
}
