import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { TEMPLATES_A_TAP } from '@/shared/domain/messages/template-keys'
import { PROMISES } from './promises'

const SOURCE = fileURLToPath(new URL('../../', import.meta.url))

/** Acts that end in somebody being told, the files that take them at a tap, and what they promise. */
const PROMISING: readonly { act: RegExp; promise: keyof typeof PROMISES; at: readonly string[] }[] = [
  { act: /\bcall\(claimHousehold\b/, promise: 'household', at: ['features/households/hooks/use-claim-form.ts'] },
  { act: /\bcall\(confirmListed\b/, promise: 'rider', at: ['features/riders/hooks/use-rider-asking.ts'] },
  { act: /=> sendBadge\(/, promise: 'rider', at: ['features/riders/hooks/use-rider-asking.ts'] },
  { act: /\bappealContent\(\{/, promise: 'appeal', at: ['features/content/components/content-bar.tsx'] },
  { act: /\bappealBlock\(\{/, promise: 'appeal', at: ['features/content/components/block-bar.tsx'] },
  { act: /\bdisputeReport\(\{/, promise: 'redo', at: ['features/reports/components/reporter-bar.tsx', 'features/reports/components/sent-reports.tsx'] },
  { act: /\breopenReport\(\{/, promise: 'redo', at: ['features/reports/components/reporter-bar.tsx'] },
  { act: /await proposeTopic\(/, promise: 'topic', at: ['features/topics/hooks/use-proposal.ts'] },
  { act: /takeTopicStep\('appeal'/, promise: 'appeal', at: ['features/topics/components/topic-bar.tsx'] },
  { act: /<ConsentCard templates={PROMISES.report/, promise: 'report', at: ['packages/reports/receipt/receipt-screen.tsx'] },
  { act: /<VoteReceipt\b/, promise: 'vote', at: ['packages/ballots/ballot/index.tsx'] },
]
/** The same steps, taken in office: nothing is promised to whoever takes them. */
const IN_OFFICE = ['features/reports/components/handle-bar.tsx']

const files = (readdirSync(SOURCE, { recursive: true }) as string[]).map((file) => file.split(path.sep).join('/')).filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
const read = (file: string) => readFileSync(path.join(SOURCE, file), 'utf8')

describe('what a tap promises', () => {
  it.each(Object.entries(PROMISES))('%s asks for no more than WeChat lets it, each once', (_name, templates) => {
    expect(templates.length).toBeLessThanOrEqual(TEMPLATES_A_TAP)
    expect(new Set(templates).size).toBe(templates.length)
  })

  it.each(PROMISING)('$act promises $promise', ({ act, promise, at }) => {
    const taking = files.filter((file) => !IN_OFFICE.includes(file) && act.test(read(file)))
    expect(taking.sort()).toEqual([...at].sort())
    for (const file of at) expect(read(file)).toContain(`PROMISES.${promise}`)
  })

  it('only one function asks WeChat', () => {
    expect(files.filter((file) => read(file).includes('requestSubscribeMessage'))).toEqual(['platform/subscribe/request-consent.ts'])
    expect(files.filter((file) => /\brequestConsent\(/.test(read(file))).sort()).toEqual(['platform/subscribe/ask-for-messages.ts', 'platform/subscribe/request-consent.ts'])
  })
})
