import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type Node } from 'acorn'

/** One place in the compiled app where a handler is given to a component: `onTap: …` among the props of an element. */
export interface HandlerSite {
  /** `file #id prop`; without an id, or where a file repeats itself, with the how-manieth. `*` is what only a running page knows. */
  name: string
  /** Copies of one chunk stand in several packages: they are one site. So are chunks that the same pages share, where they repeat a prop. */
  copies: Copy[]
}

interface Copy {
  file: string
  start: number
  end: number
}

type AnyNode = Node & Record<string, unknown>

/** Webpack, Taro and React have such props as well: none of them is ours. */
const NOT_OURS = /^(taro|vendors|runtime|comp|app)\.js$/
const HANDLER = /^on[A-Z]/
const RECORDER = '__handlerRan'

/** Every site of the bundle, by file and place. */
export function handlerSites(root: string): HandlerSite[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js') && !NOT_OURS.test(file))
  const sources = new Map(files.sort().map((file) => [file, readFileSync(join(root, file), 'utf8')]))
  const sites = new Map<string, HandlerSite>()
  for (const [file, source] of sources) {
    const chunk = chunkName(file, sources)
    for (const { label, ...range } of handlersIn(source)) {
      const name = `${chunk} ${label}`
      const site = sites.get(name) ?? { name, copies: [] }
      site.copies.push({ file, ...range })
      sites.set(name, site)
    }
  }
  return [...sites.values()]
}

/** A chunk of several pages is called by them: its own name is a digest of where the code lies on this machine. */
function chunkName(file: string, sources: ReadonlyMap<string, string>): string {
  const [, digest] = /\/sub-common\/(.+)\.js$/.exec(file) ?? []
  if (!digest) return file.replace(/\.js$/, '')
  const pages = [...sources].filter(([other, source]) => !other.includes('/sub-common/') && source.includes(digest)).map(([other]) => other.replace(/^packages\/|\/index\.js$/g, ''))
  return pages.join(' + ')
}

/** Takes the handler of one site out of a copy of the bundle: the element gets none. */
export function removeHandler(root: string, { copies }: HandlerSite): void {
  for (const { file, start, end } of copies) editFile(root, file, (source) => `${source.slice(0, start)}void 0${source.slice(end)}`)
}

/** Has every handler of a copy of the bundle say on the console that it runs: `debug`, RAN, and the number of its site. */
export function recordHandlers(root: string, sites: readonly HandlerSite[]): void {
  const wrapped = sites.flatMap(({ copies }, index) => copies.map((copy) => ({ ...copy, index })))
  for (const file of new Set(wrapped.map((copy) => copy.file))) {
    const insertions = wrapped
      .filter((copy) => copy.file === file)
      .flatMap(({ start, end, index }) => [{ at: start, text: `${RECORDER}(${index},` }, { at: end, text: ')' }])
      .sort((a, b) => b.at - a.at)
    editFile(root, file, (source) => RECORDER_CODE + insertions.reduce((text, { at, text: inserted }) => text.slice(0, at) + inserted + text.slice(at), source))
  }
}

export const RAN = 'handler ran'

/** One wrapper for each function of a site: a new one at every render would look like a change to effects. */
const RECORDER_CODE = `var ${RECORDER} = (function () {
  var known = []
  return function (site, handler) {
    if (typeof handler !== 'function') return handler
    var wrappers = known[site] || (known[site] = new WeakMap())
    if (!wrappers.has(handler)) wrappers.set(handler, function () { console.debug('${RAN}', site); return handler.apply(this, arguments) })
    return wrappers.get(handler)
  }
})();
`

/** In the order in which they stand in one file. */
export function handlersIn(source: string): { label: string; start: number; end: number }[] {
  const found: { label: string; start: number; end: number }[] = []
  const seen = new Map<string, number>()
  const visit = (node: AnyNode) => {
    if (node.type === 'ObjectExpression') {
      const props = (node.properties as AnyNode[]).filter((property) => property.type === 'Property')
      const id = props.find((property) => keyOf(property) === 'id')?.value as AnyNode | undefined
      for (const property of props.filter((one) => HANDLER.test(keyOf(one)))) {
        const base = `${id ? `#${textOfId(id)} ` : ''}${keyOf(property)}`
        const count = (seen.get(base) ?? 0) + 1
        seen.set(base, count)
        const { start, end } = property.value as AnyNode
        found.push({ label: count === 1 ? base : `${base} ${count}`, start, end })
      }
    }
    childrenOf(node).forEach(visit)
  }
  visit(parse(source, { ecmaVersion: 'latest', sourceType: 'script' }) as Node as AnyNode)
  return found
}

/** `"queue-accept-".concat(e.id)` is read as `queue-accept-*`. */
function textOfId(id: AnyNode): string {
  if (id.type === 'Literal') return String(id.value)
  const callee = id.type === 'CallExpression' ? (id.callee as AnyNode) : null
  if (callee?.type !== 'MemberExpression') return '*'
  return [callee.object as AnyNode, ...(id.arguments as AnyNode[])].map(textOfId).join('')
}

function keyOf({ key }: AnyNode): string {
  const { name, value } = key as AnyNode
  return String(name ?? value)
}

function editFile(root: string, file: string, edit: (source: string) => string): void {
  const path = join(root, file)
  writeFileSync(path, edit(readFileSync(path, 'utf8')))
}

function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node)
    .flat()
    .filter((value): value is AnyNode => typeof value === 'object' && value !== null && typeof (value as AnyNode).type === 'string')
}
