import vm from 'node:vm'
import { compileTemplates } from './official-compilers'

/** A node as WeChat's own compiled templates give it; text is a string. */
export interface OfficialNode {
  tag: string
  attr?: Record<string, unknown>
  children?: (OfficialNode | string)[]
}

/** The trees that WeChat's compiler makes of the templates of a bundle. Its warnings are kept: they say what a template lacks. */
export function officialRenderer(folder: string): { render(path: string, data: unknown): OfficialNode; warnings: string[] } {
  const { output } = compileTemplates(folder)
  const warnings: string[] = []
  const note = (...parts: unknown[]) => void warnings.push(parts.map(String).join(' '))
  const context = vm.createContext({ console: { log: note, warn: note, error: note, info: note } })
  vm.runInContext('var window = globalThis', context)
  vm.runInContext(output, context)
  const find = vm.runInContext('$gwx', context) as (path: string) => ((data: unknown) => OfficialNode) | undefined
  return {
    warnings,
    render(path, data) {
      const draw = find(path)
      if (!draw) throw new Error(`wcc has no ${path}`)
      // Made inside: what comes from another realm it does not know for an object or an array, and gives its functions nothing.
      return draw(vm.runInContext(`JSON.parse(${JSON.stringify(JSON.stringify(data))})`, context))
    },
  }
}
