import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callOpenapi, type OpenapiOutcome } from '../testing/call-openapi.ts'
import { startFixtureCloud } from '../testing/start-fixture-cloud.ts'
import type { LocalCloud } from '../types.ts'
import { DEFAULT_WORDS, verdictOf } from './word-list.ts'

const WORDS = [
  { word: 'Doubtful', suggest: 'review', label: 21_000 },
  { word: '坏词', suggest: 'risky', label: 20_003 },
] as const

describe('the word list', () => {
  it.each([
    ['nothing of the kind', 'pass', 100],
    ['so DOUBTFUL!', 'review', 21_000],
    ['ｄｏｕｂｔｆｕｌ', 'review', 21_000],
    ['d-o.u b\u200bt★f\u3000u\nl', 'review', 21_000],
    ['坏，词', 'risky', 20_003],
    ['坏和词', 'pass', 100],
    ['doubtful 坏词', 'risky', 20_003],
    ['坏词 doubtful', 'risky', 20_003],
  ])('%j is %s, %i', (text, suggest, label) => {
    expect(verdictOf(text, WORDS)).toEqual({ suggest, label })
  })

  it.each(DEFAULT_WORDS)('$word says its own verdict', ({ word, suggest, label }) => {
    expect(verdictOf(`前${word}后`, DEFAULT_WORDS)).toEqual({ suggest, label })
  })
})

describe('the option checkedWords', () => {
  let cloud: LocalCloud
  beforeAll(async () => {
    cloud = await startFixtureCloud({}, { checkedWords: WORDS })
  })
  afterAll(() => cloud.stop())

  const check = (content: string, version: number): Promise<OpenapiOutcome> =>
    callOpenapi(cloud, 'security.msgSecCheck', version === 2 ? { content, openid: 'tester', scene: 2, version } : { content })

  it('takes the place of the list, in both versions of the check', async () => {
    expect((await check('坏 词', 2)).result).toEqual({ suggest: 'risky', label: 20_003 })
    expect((await check(DEFAULT_WORDS[0]!.word, 2)).result).toEqual({ suggest: 'pass', label: 100 })
    expect([(await check('坏词', 1)).errCode, (await check('doubtful', 1)).errCode]).toEqual([87014, 0])
  })

  it('gives way to a script', async () => {
    await cloud.control.openapi.script('security.msgSecCheck', { suggest: 'pass', times: 1 })

    expect([(await check('坏词', 2)).result?.suggest, (await check('坏词', 2)).result?.suggest]).toEqual(['pass', 'risky'])
  })
})
