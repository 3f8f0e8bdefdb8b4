import { describe, expect, it } from 'vitest'
import { listRollFindings } from '@/shared/contract/roll'
import { stagedRoll } from '../../factories/households'
import { HONGQIQIAO } from '../../factories/reports'
import { newUlid, withCloud } from '../../setup/start-cloud'

describe('roll.listFindings', () => {
  const cloud = withCloud()

  it('goes through the rows page by page, each named once', async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    const wrong = Array.from({ length: 5 }, (_, index) => `3,,第${index}行`)
    const { id: versionId } = await stagedRoll(secretary, ['楼栋,房号,姓名', ...wrong, '3,101,李明'].join('\n'))
    const rows: number[] = []
    let cursor: string | undefined
    do {
      const page = await secretary.ok(listRollFindings, { versionId, kind: 'wrong', limit: 2, cursor })
      rows.push(...page.items.map(({ row }) => row))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(rows).toEqual([2, 3, 4, 5, 6])
    expect((await cloud.as('openid-other').fails(listRollFindings, { versionId, kind: 'wrong' })).code).toBe('ROLL_NOT_FOUND')
  })

  it.each([{ kind: 'x' }, { versionId: 'x' }, { isDecided: 1 }])('refuses %j', async (change) => {
    expect(await cloud.as('openid-secretary').send({ operation: 'roll.listFindings', input: { versionId: newUlid(), kind: 'wrong', ...change } })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })
})
