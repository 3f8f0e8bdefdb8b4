import { parse, type Node } from 'acorn'
import { analyze } from 'eslint-scope'

/** One use of a name that the file itself does not declare. */
export interface GlobalUse {
  name: string
  line: number
  /** Whether it runs only after `typeof name` said that the name exists. */
  isGuarded: boolean
}

type AnyNode = Node & Record<string, unknown>

/** Names through which a global can be reached without being named itself. */
const GLOBAL_OBJECTS = new Set(['globalThis', 'self', 'window', 'global'])

/**
 * The names that a script takes from its surroundings, and those it takes through a global object (`globalThis.fetch`). The operand of
 * `typeof` is not a use: it cannot fail.
 */
export function freeGlobals(source: string): GlobalUse[] {
  const program = parse(source, { ecmaVersion: 'latest', sourceType: 'script', ranges: true, locations: true, allowReturnOutsideFunction: true })
  const parents = linkParents(program as Node as AnyNode)
  const scopes = analyze(program as never, { ecmaVersion: 2022, sourceType: 'script', optimistic: false })
  const free = scopes.globalScope?.through ?? []
  return free.flatMap((reference) => {
    const node = reference.identifier as unknown as AnyNode
    const name = String(node.name)
    if (isTypeofOperand(node, parents)) return []
    const isGuarded = isBehindTypeof(node, name, parents)
    const use = { name, line: node.loc?.start.line ?? 0, isGuarded }
    const member = GLOBAL_OBJECTS.has(name) ? memberNameOf(node, parents) : undefined
    return member ? [use, { ...use, name: member, isGuarded: false }] : [use]
  })
}

/** The property read from a global object, unless it is written to or only asked for with typeof. */
function memberNameOf(node: AnyNode, parents: Map<AnyNode, AnyNode>): string | undefined {
  const member = parents.get(node)
  if (member?.type !== 'MemberExpression' || member.object !== node || member.computed) return undefined
  const user = parents.get(member)
  const isWritten = user?.type === 'AssignmentExpression' && user.left === member
  if (isWritten || isTypeofOperand(member, parents)) return undefined
  return String((member.property as AnyNode).name)
}

function isTypeofOperand(node: AnyNode, parents: Map<AnyNode, AnyNode>): boolean {
  const parent = parents.get(node)
  return parent?.type === 'UnaryExpression' && parent.operator === 'typeof'
}

/** In a branch whose condition asks `typeof name`. A guard kept in a variable is not recognised: such a use has to be explained. */
function isBehindTypeof(node: AnyNode, name: string, parents: Map<AnyNode, AnyNode>): boolean {
  for (let child = node, parent = parents.get(child); parent; child = parent, parent = parents.get(child)) {
    const condition = parent.type === 'LogicalExpression' ? parent.left : parent.test
    if (condition && condition !== child && asksTypeof(condition as AnyNode, name)) return true
  }
  return false
}

function asksTypeof(node: AnyNode, name: string): boolean {
  if (node.type === 'UnaryExpression' && node.operator === 'typeof') {
    const operand = node.argument as AnyNode
    return operand.type === 'Identifier' && operand.name === name
  }
  return childrenOf(node).some((child) => asksTypeof(child, name))
}

/** Lines on which a script makes code from text: with the global `Function` or `eval`, called by name. */
export function codeFromText(source: string): { name: string; line: number }[] {
  const program = parse(source, { ecmaVersion: 'latest', sourceType: 'script', ranges: true, locations: true, allowReturnOutsideFunction: true })
  const parents = linkParents(program as Node as AnyNode)
  const free = analyze(program as never, { ecmaVersion: 2022, sourceType: 'script', optimistic: false }).globalScope?.through ?? []
  return free
    .map((reference) => reference.identifier as unknown as AnyNode)
    .filter((node) => (node.name === 'Function' || node.name === 'eval') && parents.get(node)?.callee === node)
    .map((node) => ({ name: String(node.name), line: node.loc?.start.line ?? 0 }))
}

/** The methods that are called anywhere in a script, by name. */
export function calledMethods(source: string): Set<string> {
  const program = parse(source, { ecmaVersion: 'latest', sourceType: 'script', allowReturnOutsideFunction: true })
  const names = new Set<string>()
  const pending: AnyNode[] = [program as Node as AnyNode]
  for (let node = pending.pop(); node; node = pending.pop()) {
    const callee = node.type === 'CallExpression' ? (node.callee as AnyNode) : undefined
    if (callee?.type === 'MemberExpression' && !callee.computed) names.add(String((callee.property as AnyNode).name))
    pending.push(...childrenOf(node))
  }
  return names
}

function linkParents(root: AnyNode): Map<AnyNode, AnyNode> {
  const parents = new Map<AnyNode, AnyNode>()
  const pending = [root]
  for (let node = pending.pop(); node; node = pending.pop()) {
    for (const child of childrenOf(node)) {
      parents.set(child, node)
      pending.push(child)
    }
  }
  return parents
}

function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node)
    .flat()
    .filter((value): value is AnyNode => typeof value === 'object' && value !== null && typeof (value as AnyNode).type === 'string')
}
