import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addImport, addToList, importName } from './edit-source'
import { nameOperation, type OperationNames } from './operation-names'
import { clientCall, contractEntry, integrationTest, moduleName, NEW_CONTRACT, newModule, serverHandler } from './templates'

/**
 * Writes a new operation into the repository at `root`: contract entry, handler, client call, test; registered where it has to be. All
 * texts are made before the first is written, so that a refusal leaves nothing behind.
 * @returns the paths that were written, from the root
 * @throws a sentence where a name is bad or taken
 */
export function createOperation(root: string, domain: string, verbNoun: string): string[] {
  const names = nameOperation(domain, verbNoun)
  const edit = createEdit(root)
  addContract(edit, names)
  addHandler(edit, names)
  edit.create(`src/features/${domain}/api/${names.file}.ts`, clientCall(names))
  edit.create(`test/integration/${domain}/${names.test}.test.ts`, integrationTest(names))
  return edit.write()
}

function addContract(edit: Edit, names: OperationNames): void {
  const path = `src/shared/contract/${names.domain}.ts`
  const source = edit.read(path)
  if (source !== undefined) {
    if (new RegExp(`export const ${names.camel}\\b|name: '${names.wire}'`).test(source)) throw new Error(`${path} has ${names.wire} (${names.camel}) already`)
    const imported = importName(importName(source, 'operation', './operation'), 'person', './policy')
    return edit.replace(path, imported.trimEnd() + '\n' + contractEntry(names))
  }
  edit.create(path, NEW_CONTRACT + contractEntry(names))
  const registry = 'src/shared/contract/registry.ts'
  const variable = moduleName(names.domain).replace(/Module$/, '')
  const text = addImport(edit.need(registry), `import * as ${variable} from './${names.domain}'`)
  edit.replace(registry, addToList(text, 'new Map(\n  [', variable))
}

function addHandler(edit: Edit, names: OperationNames): void {
  const folder = `cloudfunctions/lib/modules/${names.domain}`
  const path = `${folder}/${names.domain}-module.ts`
  const existing = edit.read(path)
  const source = existing ?? newModule(names.domain)
  const withImport = addImport(source, `import { ${names.handler} } from './${names.file}'`)
  const module = addToList(withImport, 'handlers: [', names.handler)
  if (existing === undefined) {
    edit.create(path, module)
    const list = 'cloudfunctions/lib/modules.ts'
    const variable = moduleName(names.domain)
    const text = addImport(edit.need(list), `import { ${variable} } from './modules/${names.domain}/${names.domain}-module'`)
    edit.replace(list, addToList(text, 'readonly ServerModule[] = [', variable))
  } else {
    edit.replace(path, module)
  }
  edit.create(`${folder}/${names.file}.ts`, serverHandler(names))
}

interface Edit {
  read(path: string): string | undefined
  need(path: string): string
  create(path: string, text: string): void
  replace(path: string, text: string): void
  write(): string[]
}

function createEdit(root: string): Edit {
  const texts = new Map<string, string>()
  const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined)
  return {
    read,
    need(path) {
      const text = read(path)
      if (text === undefined) throw new Error(`${path} is missing: is this the repository?`)
      return text
    },
    create(path, text) {
      if (read(path) !== undefined) throw new Error(`${path} exists already`)
      texts.set(path, text)
    },
    replace(path, text) {
      texts.set(path, text)
    },
    write() {
      for (const [path, text] of texts) {
        mkdirSync(dirname(join(root, path)), { recursive: true })
        writeFileSync(join(root, path), text)
      }
      return [...texts.keys()]
    },
  }
}
