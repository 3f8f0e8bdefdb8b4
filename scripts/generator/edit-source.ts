/** Small edits of source text. Each throws where it does not find its place, so that nothing is half registered. */

/** Adds an import line after the last one that is there. */
export function addImport(source: string, line: string): string {
  if (source.includes(line)) return source
  const lines = source.split('\n')
  const last = lines.reduce((found, text, index) => (/^(import\b|\} from ')/.test(text) ? index : found), -1)
  if (last < 0) throw new Error(`no import after which ${line} could stand`)
  return [...lines.slice(0, last + 1), line, ...lines.slice(last + 1)].join('\n')
}

/** Adds a name to the first list that follows `before`, such as `handlers: [`. */
export function addToList(source: string, before: string, name: string): string {
  const from = source.indexOf(before)
  const to = source.indexOf(']', from + before.length)
  if (from < 0 || to < 0) throw new Error(`no list after "${before}" to which ${name} could be added`)
  const inside = source.slice(from + before.length, to)
  const comma = inside.trim() === '' || inside.trimEnd().endsWith(',') ? '' : ', '
  return source.slice(0, to) + comma + name + source.slice(to)
}

/** Adds a name to an import from one module, or the import itself. */
export function importName(source: string, name: string, from: string): string {
  const pattern = new RegExp(`^import \\{([^}]*)\\} from '${from.replaceAll('.', '\\.')}'$`, 'm')
  const found = pattern.exec(source)
  if (!found) return addImport(source, `import { ${name} } from '${from}'`)
  const names = (found[1] ?? '').split(',').map((part) => part.trim())
  if (names.includes(name)) return source
  return source.replace(pattern, `import { ${[...names, name].filter(Boolean).join(', ')} } from '${from}'`)
}
