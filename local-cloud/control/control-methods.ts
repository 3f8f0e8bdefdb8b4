import type { Control } from '../types.ts'

export type ControlMethod = (...parameters: unknown[]) => Promise<unknown>

/** Every method of the control interface under the name it has over HTTP. */
export function methodsOf(control: Control): Record<string, ControlMethod> {
  const methods = Object.entries(control).flatMap(([name, member]) =>
    typeof member === 'function' ? [[name, member]] : Object.entries(member as object).map(([inner, method]) => [`${name}.${inner}`, method as ControlMethod]),
  )
  return Object.fromEntries(methods) as Record<string, ControlMethod>
}
