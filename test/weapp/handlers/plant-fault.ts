import { parse, type Node } from 'acorn'
import { handlersIn } from './handler-sites'

type AnyNode = Node & Record<string, unknown>

/** Where code can stand in a page: it runs when the file is loaded, while drawing, after drawing, at a tap, or some time after a tap. */
export const SPOTS = ['top level', 'render', 'effect', 'handler', 'async handler'] as const
export type Spot = (typeof SPOTS)[number]

/** Puts an expression into a compiled page. `handler`: the site's label, such as `#send onTap`; what it did before it does still. */
export function plantFault(source: string, spot: Spot, code: string, handler: string): string {
  if (spot === 'top level') return `${source}\n;(${code});`
  if (spot === 'effect') return insert(source, effectStart(source), `${code};`)
  const site = handlersIn(source).find(({ label }) => label === handler)
  if (!site) throw new Error(`there is no ${handler}`)
  const before = source.slice(site.start, site.end)
  const planted = {
    render: `((${code}),${before})`,
    handler: `function(){(${before}).apply(this,arguments);${code}}`,
    'async handler': `async function(){(${before}).apply(this,arguments);await null;${code}}`,
  }[spot]
  return source.slice(0, site.start) + planted + source.slice(site.end)
}

/** Behind the brace of the first function that is given to useEffect and has one. */
function effectStart(source: string): number {
  const pending: AnyNode[] = [parse(source, { ecmaVersion: 'latest', sourceType: 'script' }) as Node as AnyNode]
  for (let node = pending.shift(); node; node = pending.shift()) {
    const body = isUseEffect(node) ? ((node.arguments as AnyNode[])[0]?.body as AnyNode | undefined) : undefined
    if (body?.type === 'BlockStatement') return body.start + 1
    pending.push(...childrenOf(node))
  }
  throw new Error('there is no effect')
}

function isUseEffect({ type, callee }: AnyNode): boolean {
  if (type !== 'CallExpression') return false
  // Compiled: (0, react.useEffect)(…).
  const called = (callee as AnyNode).type === 'SequenceExpression' ? ((callee as AnyNode).expressions as AnyNode[]).at(-1) : (callee as AnyNode)
  return called?.type === 'MemberExpression' && (called.property as AnyNode).name === 'useEffect'
}

function insert(source: string, at: number, text: string): string {
  return source.slice(0, at) + text + source.slice(at)
}

function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node)
    .flat()
    .filter((value): value is AnyNode => typeof value === 'object' && value !== null && typeof (value as AnyNode).type === 'string')
}
