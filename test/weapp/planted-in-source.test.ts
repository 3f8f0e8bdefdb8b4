import { ESLint } from 'eslint'
import { beforeAll, describe, expect, it } from 'vitest'
import { STRANGERS } from './strangers'

/** The five places of a page, a line of code each. Taro gives pages a `document` and `window` of its own that do nothing: only lint sees those. */
const FRAME = [
  'import { useEffect } from "react"',
  '/* top level */',
  'export default function HomePage() {',
  '/* render */',
  '  useEffect(() => {',
  '/* effect */',
  '  }, [])',
  '  const tap = () => {',
  '/* handler */',
  '  }',
  '  const tapLater = async () => {',
  '    await Promise.resolve()',
  '/* async handler */',
  '  }',
  '  return { tap, tapLater }',
  '}',
]

describe('lint of a page’s source', () => {
  const complaints = new Map<string, readonly number[]>()
  beforeAll(async () => {
    const eslint = new ESLint()
    for (const { name, code } of STRANGERS) {
      const text = FRAME.map((line) => (line.startsWith('/*') ? `void (${code})` : line)).join('\n')
      const [result] = await eslint.lintText(text, { filePath: 'src/pages/home/index.tsx' })
      complaints.set(name, (result?.messages ?? []).filter(({ ruleId }) => /^no-(restricted-globals|new-func|eval)$/.test(String(ruleId))).map(({ line }) => line))
    }
  })

  it.each(STRANGERS)('refuses $name wherever it stands', ({ name }) => {
    const planted = FRAME.flatMap((line, index) => (line.startsWith('/*') ? [index + 1] : []))

    expect(planted).toHaveLength(5)
    expect(complaints.get(name)).toEqual(planted)
  })
})
