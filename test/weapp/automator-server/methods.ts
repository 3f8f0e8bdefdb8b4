import type { MiniProgram } from '../runtime/launch-mini-program'
import type { ElementRegistry } from './element-registry'

/** What a method works with: one connection to one mini-program. */
export interface Call {
  program: MiniProgram
  registry: ElementRegistry
  /** The parts of `wx` that stand-ins replaced. */
  originals: Map<string, unknown>
  emit(method: string, params: unknown): void
}

export type Parameters = Readonly<Record<string, unknown>>

/** By the protocol's name. What is thrown is told to the client as the error of its call. */
export type Methods = Readonly<Record<string, (call: Call, parameters: Parameters) => unknown>>
