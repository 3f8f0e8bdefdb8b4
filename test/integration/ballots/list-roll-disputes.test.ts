import { describe, expect, it } from 'vitest'
import { disputeRoll } from '@/shared/contract/ballots'
import { listRollDisputes } from '@/shared/contract/ballots-desk'
import { rollShown, withBallotDesk } from '../../factories/ballots'
import { newUlid } from '../../setup/start-cloud'

describe('ballots.listRollDisputes', () => {
  const desk = withBallotDesk(1)
  const { secretary, street, tellers, people } = desk

  it('is read by those who organise and those above them, the oldest first', async () => {
    const { id: ballotId } = await rollShown(desk)
    for (const text of ['先说的', '后说的']) {
      await people[0]!.ok(disputeRoll, { id: newUlid(), ballotId, text })
      await desk.cloud.control.advanceClock(1_000)
    }
    for (const office of [secretary, street]) {
      expect((await office.ok(listRollDisputes, { ballotId })).items).toMatchObject([{ text: '先说的', fromLabel: '7栋 赵*', state: 'open' }, { text: '后说的' }])
    }
    for (const other of [people[0]!, tellers[0]]) expect((await other.fails(listRollDisputes, { ballotId })).code).toBe('FORBIDDEN')
  })
})
