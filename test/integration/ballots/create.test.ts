import { describe, expect, it } from 'vitest'
import { getBallot, listBallotsOfTopic } from '@/shared/contract/ballots'
import { createBallot } from '@/shared/contract/ballots-desk'
import { DAY } from '@/shared/domain/time'
import { deciding, drafted, setupFor, withBallotDesk } from '../../factories/ballots'
import { newUlid } from '../../setup/start-cloud'

describe('ballots.create', () => {
  const desk = withBallotDesk(1)
  const { cloud, secretary, tellers } = desk

  it('asks what was announced, in its words, and is nobody’s yet but those who work on it', async () => {
    const { id, topicId, question, actions, as } = await drafted(desk, { kind: 'single' })
    expect(question).toEqual({ kind: 'single', options: [{ id: 'o1', title: '画黄线，东墙边搭车棚', isStatusQuo: false }, { id: 'o2', title: '维持现状', isStatusQuo: true }] })
    expect({ actions, as }).toEqual({ actions: ['configure', 'freezeRoll', 'discard'], as: ['organiser'] })
    expect((await cloud.as('openid-neighbour-101').fails(getBallot, { ballotId: id })).code).toBe('BALLOT_NOT_FOUND')
    expect((await tellers[0].ok(getBallot, { ballotId: id })).as).toEqual(['teller'])
    expect((await secretary.ok(listBallotsOfTopic, { topicId })).items).toEqual([])
  })

  it('is made once, however often it is sent, and is the only one of its topic that runs', async () => {
    const topicId = await deciding(desk)
    const setup = await setupFor(desk, topicId)
    const ballotId = newUlid()
    const first = await secretary.ok(createBallot, { ballotId, topicId, ...setup })
    expect(await secretary.ok(createBallot, { ballotId, topicId, ...setup })).toEqual(first)
    expect((await secretary.fails(createBallot, { ballotId: newUlid(), topicId, ...setup })).code).toBe('BALLOT_RUNS_ALREADY')
    expect((await secretary.fails(createBallot, { ballotId, topicId: await deciding(desk), ...setup })).code).toBe('BALLOT_ID_TAKEN')
    expect(await cloud.control.readDocuments('topics', { _id: topicId })).toMatchObject([{ ballotId }])
  })

  it('names what cannot be', async () => {
    const topicId = await deciding(desk)
    const setup = await setupFor(desk, topicId)
    const own = await secretary.personId()
    const wrong = async (change: object) => (await secretary.fails(createBallot, { ballotId: newUlid(), topicId, ...setup, ...change })).fields
    expect(await wrong({ opensAt: setup.opensAt - DAY })).toEqual({ opensAt: 'early' })
    expect(await wrong({ endsAt: setup.endsAt - 1 })).toEqual({ endsAt: 'short' })
    expect(await wrong({ tellers: [own, setup.tellers[0]] })).toEqual({ tellers: 'not_teller' })
    expect(await wrong({ tellers: [setup.tellers[0], setup.tellers[0]] })).toEqual({ tellers: 'same' })
    expect(await wrong({ electorate: 'anyone', kind: 'approval' })).toEqual({ electorate: 'choice', kind: 'choice' })
  })
})
