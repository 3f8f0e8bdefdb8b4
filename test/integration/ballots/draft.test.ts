import { describe, expect, it } from 'vitest'
import { draftBallot } from '@/shared/contract/ballots-desk'
import { beijingDate } from '@/shared/domain/time'
import { deciding, THREE_OPTIONS, withBallotDesk } from '../../factories/ballots'
import { supporting } from '../../factories/topics'

describe('ballots.draft', () => {
  const desk = withBallotDesk()
  const { cloud, secretary } = desk

  it('offers what the topic, the rules and the calendar leave, and nothing else', async () => {
    const topicId = await deciding(desk)
    const draft = await secretary.ok(draftBallot, { topicId })
    expect(draft).toMatchObject({ topicId, kinds: ['consent', 'single'], shortestDays: 3, isConsultation: false })
    expect(draft.electorates).toEqual([
      { electorate: 'household_rep', keys: 6 },
      { electorate: 'all_18_plus', keys: 5 },
      { electorate: 'group_rep', keys: null },
      { electorate: 'members', keys: null },
    ])
    // From Tuesday the 24th: seven days for the roll until the 1st, three for the announcement until Saturday the 5th, and so until Monday.
    expect(beijingDate(draft.earliestOpen - 1)).toBe('2026-12-07')
    expect(draft.tellers).toHaveLength(2)
  })

  it('lets nobody count who organises', async () => {
    const topicId = await deciding(desk)
    await cloud.appoint(secretary.openid, 'scrutineer', '420202005007')
    expect((await secretary.ok(draftBallot, { topicId })).tellers.map(({ personId }) => personId)).not.toContain(await secretary.personId())
  })

  it('asks a council for its members, and says that it binds nobody', async () => {
    const draft = await secretary.ok(draftBallot, { topicId: await deciding(desk, { by: { decidedBy: 'COUNCIL' }, options: THREE_OPTIONS }) })
    expect(draft).toMatchObject({ electorates: [{ electorate: 'members', keys: null }], kinds: ['single', 'approval'], isConsultation: true })
  })

  it('is for what was deliberated', async () => {
    const { id } = await supporting(cloud.as('openid-early'), secretary)
    expect((await secretary.fails(draftBallot, { topicId: id })).code).toBe('TOPIC_WRONG_STATE')
  })
})
