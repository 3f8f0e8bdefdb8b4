import type { OfficialNode } from './official-tree'
import { isElement, type ViewElement, type ViewNode } from './runtime/view/view-node'
import type { ViewOwner } from './runtime/view/view-owner'

export interface Comparison {
  /** Elements and texts that were compared. */
  nodes: number
  /** One sentence for each, with its place. Empty when both trees are the same. */
  differences: string[]
}

/** A page's own template and that of every component below it, each against the tree of WeChat's compiler for the same data. */
export function compareOwner(owner: ViewOwner, render: (path: string, data: unknown) => OfficialNode): Comparison {
  const result: Comparison = { nodes: 0, differences: [] }
  const official = render(`${owner.path}.wxml`, owner.instance.data)
  compareChildren(owner.nodes, official.children ?? [], owner.path, result)
  const bar = owner.tabBar?.component
  for (const part of [...owner.parts, ...(bar ? [bar] : [])]) {
    const { nodes, differences } = compareOwner(part, render)
    result.nodes += nodes
    result.differences.push(...differences)
  }
  return result
}

function compareChildren(ours: readonly ViewNode[], official: readonly (OfficialNode | string)[], place: string, result: Comparison): void {
  if (ours.length !== official.length) result.differences.push(`${place}: ${ours.length} children, wcc has ${official.length}`)
  ours.forEach((node, index) => {
    const other = official[index]
    if (other !== undefined) compareNode(node, other, `${place}/${index}`, result)
  })
}

function compareNode(ours: ViewNode, official: OfficialNode | string, place: string, result: Comparison): void {
  result.nodes++
  const differ = (what: string, mine: unknown, theirs: unknown) => {
    if (JSON.stringify(mine) !== JSON.stringify(theirs)) result.differences.push(`${place}: ${what} is ${JSON.stringify(mine)}, in wcc ${JSON.stringify(theirs)}`)
  }
  if (!isElement(ours) || typeof official === 'string') return differ('text', isElement(ours) ? ours.tag : ours.text, typeof official === 'string' ? official : official.tag)
  differ('tag', `wx-${ours.tag}`, official.tag)
  const [mine, theirs] = [attributesOf(ours), official.attr ?? {}]
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) differ(name, mine[name], theirs[name])
  compareChildren(ours.children, official.children ?? [], `${place} ${ours.tag}`, result)
}

/** As wcc writes them: listeners among the rest, names in camel case but for data. */
function attributesOf(element: ViewElement): Record<string, unknown> {
  const listeners = element.listeners.map(({ phase, event, method }): [string, unknown] => [phase.startsWith('capture') ? `${phase}:${event}` : `${phase}${event}`, method])
  const rest = Object.entries(element.attributes).map(([name, value]): [string, unknown] => [name.startsWith('data-') ? name : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), value])
  return Object.fromEntries([...listeners, ...rest])
}
