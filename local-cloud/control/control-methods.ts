import type { Control } from '../types.ts'

export type ControlMethod = (...parameters: unknown[]) => Promise<unknown>

/** Every method of the control interface under the name it has over HTTP. */
export function methodsOf(control: Control): Record<string, ControlMethod> {
  const { openapi, ...others } = control
  const nested = Object.entries(openapi).map(([name, method]) => [`openapi.${name}`, method])
  return Object.fromEntries([...Object.entries(others), ...nested]) as Record<string, ControlMethod>
}
