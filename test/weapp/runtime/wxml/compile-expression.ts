import { parseExpressionAt, type Expression, type Pattern, type PrivateIdentifier, type SpreadElement, type Super } from 'acorn'

export type Scope = Record<string, unknown>
export type Evaluate = (scope: Scope) => unknown

type Operand = Expression | Pattern | PrivateIdentifier | SpreadElement | Super

const BINARY: Readonly<Record<string, (left: never, right: never) => unknown>> = {
  '+': (left: number, right: number) => left + right,
  '-': (left: number, right: number) => left - right,
  '*': (left: number, right: number) => left * right,
  '/': (left: number, right: number) => left / right,
  '%': (left: number, right: number) => left % right,
  '<': (left: number, right: number) => left < right,
  '>': (left: number, right: number) => left > right,
  '<=': (left: number, right: number) => left <= right,
  '>=': (left: number, right: number) => left >= right,
  // WXML compares like JavaScript, loosely as well.
  '==': (left: unknown, right: unknown) => left == right, // eslint-disable-line eqeqeq
  '!=': (left: unknown, right: unknown) => left != right, // eslint-disable-line eqeqeq
  '===': (left: unknown, right: unknown) => left === right,
  '!==': (left: unknown, right: unknown) => left !== right,
}

const UNARY: Readonly<Record<string, (value: unknown) => unknown>> = {
  '!': (value) => !value,
  '-': (value) => -(value as number),
  '+': (value) => Number(value),
}

const compiled = new Map<string, Evaluate>()

/**
 * The value of an attribute or text: text as it stands, one `{{…}}` alone as the value itself, a mixture as text. Never evaluated as
 * JavaScript: only what WXML allows is understood.
 * @throws at once where an expression uses anything else
 */
export function compileValue(source: string): Evaluate {
  return remember(source, () => {
    const parts = source.split(/(\{\{[\s\S]*?\}\})/).filter((part) => part !== '')
    const pieces = parts.map((part): Evaluate => (part.startsWith('{{') ? compileMustache(part.slice(2, -2)) : () => part))
    const [only] = pieces
    if (!only) return () => ''
    if (pieces.length === 1) return only
    return (scope) => pieces.map((piece) => textOf(piece(scope))).join('')
  })
}

/** What `data="{{a:1,...b}}"` of a template gives it. */
export function compileObject(source: string): Evaluate {
  return remember(`object ${source}`, () => {
    const inner = /^\s*\{\{([\s\S]*)\}\}\s*$/.exec(source)?.[1]
    if (inner === undefined) throw new Error(`not the data of a template: ${source}`)
    return compile(parseExpressionAt(`({${inner}})`, 0, { ecmaVersion: 2020 }))
  })
}

/** As WXML writes a value between other text. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return String(value)
  return typeof value === 'object' ? (Array.isArray(value) ? value.map(textOf).join(',') : '[object Object]') : String(value)
}

function compileMustache(source: string): Evaluate {
  try {
    return compile(parseExpressionAt(`(${source})`, 0, { ecmaVersion: 2020 }))
  } catch (error) {
    throw new Error(`{{${source}}}: ${(error as Error).message}`, { cause: error })
  }
}

/** What WXML allows, by the kind of expression. */
const COMPILERS: { [Type in Operand['type']]?: (node: Extract<Operand, { type: Type }>) => Evaluate } = {
  Literal: (node) => () => node.value,
  Identifier: (node) => (node.name === 'undefined' ? () => undefined : (scope) => scope[node.name]),
  MemberExpression(node) {
    const object = compile(node.object)
    const key = node.computed ? compile(node.property) : constant(node.property)
    // WXML reads through what is not there.
    return (scope) => (object(scope) as Scope | null | undefined)?.[key(scope) as string]
  },
  ConditionalExpression(node) {
    const [test, yes, no] = [compile(node.test), compile(node.consequent), compile(node.alternate)]
    return (scope) => (test(scope) ? yes(scope) : no(scope))
  },
  LogicalExpression(node) {
    const [left, right] = [compile(node.left), compile(node.right)]
    if (node.operator === '??') throw new Error('?? is not known to WXML')
    return node.operator === '||' ? (scope) => left(scope) || right(scope) : (scope) => left(scope) && right(scope)
  },
  BinaryExpression: (node) => compileOperator(BINARY[node.operator] as ((left: unknown, right: unknown) => unknown) | undefined, node.operator, compile(node.left), compile(node.right)),
  UnaryExpression: (node) => compileOperator(UNARY[node.operator], node.operator, compile(node.argument)),
  ArrayExpression(node) {
    const items = node.elements.map((item) => (item ? compile(item) : () => undefined))
    return (scope) => items.map((item) => item(scope))
  },
  ObjectExpression: (node) => compileProperties(node.properties),
  CallExpression: (node) => compileCall(node.callee, node.arguments),
}

function compile(node: Operand): Evaluate {
  const compileOne = COMPILERS[node.type] as ((node: Operand) => Evaluate) | undefined
  if (!compileOne) throw new Error(`${node.type} is not supported in WXML`)
  return compileOne(node)
}

function compileOperator(apply: ((...values: unknown[]) => unknown) | undefined, operator: string, ...operands: Evaluate[]): Evaluate {
  if (!apply) throw new Error(`the operator ${operator} is not supported in WXML`)
  return (scope) => apply(...operands.map((operand) => operand(scope)))
}

/** Only functions of WXS modules can be called: `module.name(…)`. */
function compileCall(callee: Operand, parameters: readonly Operand[]): Evaluate {
  if (callee.type !== 'MemberExpression') throw new Error('only functions of a WXS module can be called')
  const find = compile(callee)
  const values = parameters.map(compile)
  return (scope) => {
    const called = find(scope)
    if (typeof called !== 'function') throw new Error('called what is no function of a WXS module')
    return (called as (...values: unknown[]) => unknown)(...values.map((value) => value(scope)))
  }
}

function compileProperties(properties: readonly { type: string }[]): Evaluate {
  const setters = properties.map((property): ((scope: Scope, into: Scope) => void) => {
    if (property.type === 'SpreadElement') {
      const argument = compile((property as SpreadElement).argument)
      return (scope, into) => Object.assign(into, argument(scope))
    }
    const { key, value } = property as unknown as { key: Operand; value: Operand }
    const [name, give] = [constant(key)({}) as string, compile(value)]
    return (scope, into) => {
      into[name] = give(scope)
    }
  })
  return (scope) => {
    const object: Scope = {}
    for (const set of setters) set(scope, object)
    return object
  }
}

function constant(node: Operand): Evaluate {
  if (node.type === 'Identifier') return () => node.name
  if (node.type === 'Literal') return () => String(node.value)
  throw new Error(`${node.type} is not a name`)
}

function remember(key: string, make: () => Evaluate): Evaluate {
  const known = compiled.get(key)
  if (known) return known
  const evaluate = make()
  compiled.set(key, evaluate)
  return evaluate
}
