import type { OperationNames } from './operation-names'

/** What a new operation starts as: it compiles, it is registered, and its test fails until it is written. */

export function contractEntry({ camel, wire }: OperationNames): string {
  return `
/** Say what a caller may rely on: what it does, when a repeat is a success, which rule it follows. */
export const ${camel} = operation({
  name: '${wire}',
  input: v.strictObject({}),
  output: v.object({}),
  policy: person,
  errors: [],
})
`
}

export const NEW_CONTRACT = `import * as v from 'valibot'
import { operation } from './operation'
import { person } from './policy'
`

export function serverHandler({ domain, camel, handler, wire }: OperationNames): string {
  // Where the handler bears the operation's own name, the operation comes in under another.
  const [imported, operation] = handler === camel ? [`${camel} as operation`, 'operation'] : [camel, camel]
  return `import { ${imported} } from '@/shared/contract/${domain}'
import { handle } from '../../kernel/handler'

/** Say what it does in the words of the rule. */
export const ${handler} = handle(${operation}, () => {
  throw new Error('${wire} is not written yet')
})
`
}

export function newModule(domain: string): string {
  return `import type { ServerModule } from '../../kernel/module'

export const ${moduleName(domain)}: ServerModule = {
  name: '${domain}',
  handlers: [],
  jobs: [],
  personalData: [],
}
`
}

export function moduleName(domain: string): string {
  return `${domain.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())}Module`
}

export function clientCall({ domain, camel, wire }: OperationNames): string {
  return `import { call } from '@/platform/cloud/call'
import type { InputOf, OutputOf } from '@/shared/contract/operation'
import { ${camel} as operation } from '@/shared/contract/${domain}'

/** @throws AppError of ${wire} */
export function ${camel}(input: InputOf<typeof operation>): Promise<OutputOf<typeof operation>> {
  return call(operation, input)
}
`
}

export function integrationTest({ domain, camel, wire }: OperationNames): string {
  return `import { describe, expect, it } from 'vitest'
import { ${camel} } from '@/shared/contract/${domain}'
import { withCloud } from '../../setup/start-cloud'

describe('${wire}', () => {
  const cloud = withCloud()
  /** An input that is accepted. */
  const input = {}

  it('does what it promises', async () => {
    const data = await cloud.as('openid-caller').ok(${camel}, input)

    expect(data).toMatchObject({ say: 'what comes back' })
  })

  it('refuses the wrong person', async () => {
    expect((await cloud.as('openid-stranger').fails(${camel}, input)).code).toBe('FORBIDDEN')
  })

  it('refuses in the wrong state', async () => {
    await cloud.as('openid-caller').ok(${camel}, input)

    expect((await cloud.as('openid-caller').fails(${camel}, input)).code).toBe('the code that the contract names')
  })

  it.each([
    ['an unknown key', { ...input, unknown: 1 }],
    ['no object', 'text'],
    ['nothing', null],
  ])('refuses %s', async (_what, bad) => {
    expect(await cloud.as('openid-caller').send({ operation: ${camel}.name, input: bad })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })

  it('answers a repeat and twenty at once as it answered the first', async () => {
    const caller = cloud.as('openid-repeating')
    const first = await caller.ok(${camel}, input)
    const again = await Promise.all(Array.from({ length: 20 }, () => caller.ok(${camel}, input)))

    expect(again).toEqual(again.map(() => first))
  })
})
`
}
