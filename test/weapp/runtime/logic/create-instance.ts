import type { LogicInstance, ViewOwner } from '../view/view-owner'
import type { Realm } from './realm'

/** What a file handed to `Page` or `Component`. */
export interface Registration {
  kind: 'page' | 'component'
  definition: Record<string, unknown>
}

type Method = (...values: unknown[]) => unknown

/** Parts of a component's definition that work in WeChat and not here: told rather than left out. */
const UNSUPPORTED = ['observers', 'relations', 'externalClasses', 'export', 'lifetimes', 'pageLifetimes'] as const

/** Fills an owner with a page's instance: its own copy of the data, its methods, and what WeChat adds. */
export function createPage(owner: ViewOwner, { definition }: Registration, realm: Realm, query: object): ViewOwner {
  const instance = baseInstance(owner, definition, realm)
  Object.assign(instance, { ...definition, data: instance.data, route: owner.path, __route__: owner.path, options: query })
  return owner
}

/** Fills an owner with a component's instance. @throws for a part of the definition that is not supported */
export function createComponent(owner: ViewOwner, { kind, definition }: Registration, realm: Realm): ViewOwner {
  if (kind !== 'component') throw new Error(`${owner.path} is a page, not a component`)
  for (const part of UNSUPPORTED) if (Object.keys((definition[part] ?? {}) as object).length > 0) throw new Error(`${owner.path}: "${part}" of a component is not supported`)
  const instance = baseInstance(owner, definition, realm)
  const properties = (definition.properties ?? {}) as Record<string, { value?: unknown; observer?: unknown } | null>
  for (const [name, property] of Object.entries(properties)) {
    if (property?.observer) throw new Error(`${owner.path}: an observer of a property is not supported`)
    instance.data[name] = realm.copy(property?.value ?? null)
  }
  owner.propertyNames = Object.keys(properties)
  owner.methods = (definition.methods ?? {}) as Record<string, Method>
  Object.assign(instance, owner.methods, { properties: instance.data, getPageId: () => `pageId:${owner.page.id}` })
  const lifeCycle = (name: string) => definition[name] as Method | undefined
  lifeCycle('created')?.call(instance)
  owner.onAttached = () => {
    lifeCycle('attached')?.call(instance)
    lifeCycle('ready')?.call(instance)
  }
  owner.onDetached = () => void lifeCycle('detached')?.call(instance)
  return owner
}

function baseInstance(owner: ViewOwner, definition: Record<string, unknown>, realm: Realm): LogicInstance {
  const instance: LogicInstance = {
    data: realm.copy((definition.data ?? {}) as Record<string, unknown>),
    is: owner.path,
    setData: (changes: Record<string, unknown>, callback?: () => void) => owner.setData(changes, callback),
    triggerEvent: (type: string, detail?: unknown) => owner.triggerEvent(type, detail),
  }
  owner.instance = instance
  return instance
}
