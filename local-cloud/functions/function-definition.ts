import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FunctionSettings } from '../types.ts'

export interface TimerTrigger {
  name: string
  /** `second minute hour day month weekday year`, in Beijing time. */
  config: string
}

export interface FunctionDefinition {
  name: string
  entry: string
  openapi: string[]
  timers: TimerTrigger[]
  timeoutMs: number
  memoryMb: number
  env: Record<string, string>
}

interface FunctionConfig {
  permissions?: { openapi?: string[] }
  triggers?: { name: string; type: string; config: string }[]
}

/** Read one function's folder; null when there is no `index.js` in it. Throws on a broken config.json. */
export function readFunction(functionsDir: string, name: string, settings: FunctionSettings = {}): FunctionDefinition | null {
  const entry = join(functionsDir, name, 'index.js')
  if (!existsSync(entry)) return null
  const configFile = join(functionsDir, name, 'config.json')
  const config = existsSync(configFile) ? (JSON.parse(readFileSync(configFile, 'utf8')) as FunctionConfig) : {}
  return {
    name,
    entry,
    openapi: config.permissions?.openapi ?? [],
    timers: (config.triggers ?? []).filter((trigger) => trigger.type === 'timer'),
    timeoutMs: settings.timeoutMs ?? 3_000,
    memoryMb: settings.memoryMb ?? 256,
    env: settings.env ?? {},
  }
}

/** Every function of a folder, by name. */
export function readFunctions(functionsDir: string, settings: Record<string, FunctionSettings> = {}): Map<string, FunctionDefinition> {
  const folders = existsSync(functionsDir) ? readdirSync(functionsDir, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : []
  const definitions = folders.map(({ name }) => readFunction(functionsDir, name, settings[name]))
  return new Map(definitions.flatMap((definition) => (definition ? [[definition.name, definition]] : [])))
}
