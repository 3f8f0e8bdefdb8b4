import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { Parser } from 'htmlparser2'

export interface TemplateElement {
  tag: string
  attributes: Readonly<Record<string, string>>
  children: TemplateNode[]
}
export type TemplateNode = TemplateElement | string

/** One WXML file as it is written. Paths are those of the bundle, without a leading slash. */
export interface TemplateFile {
  path: string
  roots: readonly TemplateNode[]
  /** `<template name>` of this file. */
  templates: ReadonlyMap<string, TemplateElement>
  imports: readonly string[]
  /** Path of the script by the name under which the file's expressions know it. */
  scripts: ReadonlyMap<string, string>
}

/** Reads the WXML files of one bundle, each once. */
export function templateReader(root: string): (path: string) => TemplateFile {
  const files = new Map<string, TemplateFile>()
  return (path) => {
    const known = files.get(path)
    if (known) return known
    const file = parseTemplate(path, readFileSync(join(root, path), 'utf8'))
    files.set(path, file)
    return file
  }
}

/** @throws where the source uses what this runtime does not have */
export function parseTemplate(path: string, source: string): TemplateFile {
  const roots = parseNodes(source)
  const templates = new Map<string, TemplateElement>()
  const imports: string[] = []
  const scripts = new Map<string, string>()
  const visit = (nodes: readonly TemplateNode[]) => {
    for (const node of nodes) {
      if (typeof node === 'string') continue
      const { src, name, module: moduleName } = node.attributes
      if (node.tag === 'import') imports.push(resolveFrom(path, src ?? ''))
      else if (node.tag === 'template' && name !== undefined) templates.set(name, node)
      else if (node.tag === 'wxs') {
        if (!src) throw new Error(`${path}: a script inside <wxs> is not supported, only src`)
        scripts.set(moduleName ?? '', resolveFrom(path, src))
      }
      visit(node.children)
    }
  }
  visit(roots)
  return { path, roots, templates, imports, scripts }
}

/** A path as a file names it (`./x`, `../x`, `/x`), from the bundle's root. */
export function resolveFrom(file: string, reference: string): string {
  return posix.join(reference.startsWith('/') ? '.' : posix.dirname(file), reference)
}

function parseNodes(source: string): TemplateNode[] {
  const root: TemplateElement = { tag: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const element: TemplateElement = { tag, attributes, children: [] }
        open.at(-1)?.children.push(element)
        open.push(element)
      },
      ontext(text) {
        const siblings = open.at(-1)?.children ?? []
        const last = siblings.at(-1)
        if (typeof last === 'string') siblings[siblings.length - 1] = last + text
        else siblings.push(text)
      },
      onclosetag() {
        open.pop()
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
  parser.end(source)
  return root.children
}
