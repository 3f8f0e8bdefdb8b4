type Method = (...values: unknown[]) => unknown
type Fields = Record<string, unknown>

/** A property as it is declared: a type alone, or with a value. */
export type Property = { value?: unknown; observer?: unknown } | null

export const LIFE_CYCLE = ['created', 'attached', 'ready', 'detached'] as const
export type LifeCycleName = (typeof LIFE_CYCLE)[number]

/** A definition with those of its behaviors in it. */
export interface MergedDefinition {
  data: Fields
  properties: Record<string, Property>
  methods: Record<string, Method>
  /** In the order in which they run: those of the behaviors first. */
  lifeCycle: Record<LifeCycleName, Method[]>
}

/** Parts of a component's or behavior's definition that work in WeChat and not here: told rather than left out. */
const UNSUPPORTED = ['observers', 'relations', 'externalClasses', 'export', 'pageLifetimes', 'definitionFilter', 'lifetimes.moved', 'lifetimes.error', 'moved'] as const

/**
 * As WeChat's documentation of behaviors: of two fields that are objects one object is made, of any other two the later wins: the user before
 * what it uses, a behavior before those to the left of it. Functions of the life-cycle do not replace each other.
 * @throws for a part that is not supported, with `path`
 */
export function mergeBehaviors(path: string, definition: Fields): MergedDefinition {
  for (const part of UNSUPPORTED) if (isPresent(partOf(definition, part))) throw new Error(`${path}: "${part}" of a component or behavior is not supported`)
  const behaviors = Object.values((definition.behaviors ?? []) as unknown[]).map((behavior) => {
    if (typeof behavior !== 'object' || behavior === null) throw new Error(`${path}: the behavior ${String(behavior)} is not supported`)
    return mergeBehaviors(path, behavior as Fields)
  })
  return [...behaviors, ownParts(definition)].reduce(addDefinition)
}

function ownParts(definition: Fields): MergedDefinition {
  const lifetimes = (definition.lifetimes ?? {}) as Fields
  const lifeCycle = Object.fromEntries(LIFE_CYCLE.map((name) => [name, [lifetimes[name] ?? definition[name]].filter((one) => typeof one === 'function')]))
  return {
    data: (definition.data ?? {}) as Fields,
    properties: (definition.properties ?? {}) as Record<string, Property>,
    methods: (definition.methods ?? {}) as Record<string, Method>,
    lifeCycle: lifeCycle as MergedDefinition['lifeCycle'],
  }
}

function addDefinition(used: MergedDefinition, user: MergedDefinition): MergedDefinition {
  const data = Object.fromEntries(Object.entries(user.data).map(([name, value]) => [name, isPlain(value) && isPlain(used.data[name]) ? { ...used.data[name], ...value } : value]))
  return {
    data: { ...used.data, ...data },
    properties: { ...used.properties, ...user.properties },
    methods: { ...used.methods, ...user.methods },
    lifeCycle: Object.fromEntries(LIFE_CYCLE.map((name) => [name, [...used.lifeCycle[name], ...user.lifeCycle[name]]])) as MergedDefinition['lifeCycle'],
  }
}

function isPlain(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function partOf(definition: Fields, part: string): unknown {
  return part.split('.').reduce<unknown>((at, key) => (at as Fields | null | undefined)?.[key], definition)
}

function isPresent(part: unknown): boolean {
  return typeof part === 'function' || Object.keys((part ?? {}) as object).length > 0
}
