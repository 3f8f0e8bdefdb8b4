import { describe, expect, it } from 'vitest'
import { addImport, addToList, importName } from './edit-source'

describe('addToList', () => {
  it('adds to an empty and to a filled list', () => {
    expect(addToList('x = { handlers: [] }', 'handlers: [', 'a')).toBe('x = { handlers: [a] }')
    expect(addToList('x = { handlers: [a, b] }', 'handlers: [', 'c')).toBe('x = { handlers: [a, b, c] }')
    expect(addToList('const x: A[] = [a]', 'A[] = [', 'b')).toBe('const x: A[] = [a, b]')
  })

  it('refuses where there is no list', () => {
    expect(() => addToList('x = {}', 'handlers: [', 'a')).toThrow('handlers')
  })
})

describe('addImport', () => {
  it('puts the line after the last import, once', () => {
    const once = addImport("import { a } from './a'\n\nconst x = a", "import { b } from './b'")

    expect(once).toBe("import { a } from './a'\nimport { b } from './b'\n\nconst x = a")
    expect(addImport(once, "import { b } from './b'")).toBe(once)
  })
})

describe('importName', () => {
  it('joins the import that is there, or adds one', () => {
    const source = "import { anyOf, type SubjectRef } from './policy'\n"

    expect(importName(source, 'person', './policy')).toBe("import { anyOf, type SubjectRef, person } from './policy'\n")
    expect(importName(source, 'Ulid', './primitives')).toContain("import { Ulid } from './primitives'")
    expect(importName(source, 'anyOf', './policy')).toBe(source)
  })
})
