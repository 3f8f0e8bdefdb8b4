import { describe, expect, it } from 'vitest'
import { getBallot, listBallots } from '@/shared/contract/ballots'
import { publishRoll } from '@/shared/contract/ballots-desk'
import { beijingDate } from '@/shared/domain/time'
import { frozen, withBallotDesk } from '../../factories/ballots'
import { HONGQIQIAO } from '../../factories/reports'

describe('ballots.publishRoll', () => {
  const desk = withBallotDesk(1)
  const { secretary, people } = desk

  it('begins seven days in which everybody can look', async () => {
    const { id: ballotId, version } = await frozen(desk)
    expect((await people[0]!.ok(listBallots, { communityCode: HONGQIQIAO })).items).toEqual([])
    const shown = await secretary.ok(publishRoll, { ballotId, version })
    expect(shown.state).toBe('ROLL_PUBLICITY')
    expect(beijingDate(shown.rollShownUntil! - 1)).toBe('2026-12-01')
    expect((await people[0]!.ok(listBallots, { communityCode: HONGQIQIAO })).items.map(({ id }) => id)).toEqual([ballotId])
    expect((await people[0]!.ok(getBallot, { ballotId })).mine).toMatchObject([{ label: '7栋1单元101', voted: null, left: 0 }])
  })
})
