import { describe, expect, it } from 'vitest'
import { exportMine } from '@/shared/contract/account'
import { listMyVotes } from '@/shared/contract/ballots'
import { ballotOpen, moveTo, voted, withBallotDesk } from '../../factories/ballots'

describe('ballots.listMyVotes', () => {
  const desk = withBallotDesk(2)
  const { cloud, people } = desk

  it('says that and where one voted, with the code, and the batch once it is sealed; what was chosen is in neither this nor the export', async () => {
    const ballot = await ballotOpen(desk)
    const [ann, ben] = people as [(typeof people)[0], (typeof people)[0]]
    await voted(ann, ballot.id, '101', ['no'])
    const { receiptCode } = await voted(ann, ballot.id, '101', ['yes'])
    await voted(ben, ballot.id, '102', ['yes'])
    const own = await ann.ok(listMyVotes, {})
    expect(own.items).toMatchObject([{ ballotId: ballot.id, keyLabel: '7栋1单元101', receiptCode, batch: null, state: 'OPEN' }])
    await moveTo(cloud, ballot.endsAt)
    await cloud.tick()
    expect((await ann.ok(listMyVotes, {})).items).toMatchObject([{ receiptCode, batch: 1, state: 'COUNTING' }])
    const exported: string[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await ann.ok(exportMine, cursor === undefined ? {} : { cursor })
      exported.push(...page.records.filter(({ kind }) => kind === 'votes').map((record) => JSON.stringify(record)))
      if (page.nextCursor === null) break
      cursor = page.nextCursor
    }
    expect(exported).toHaveLength(1)
    expect(exported[0]).toContain(receiptCode)
    expect(exported[0]).not.toMatch(/yes|no"|choices|nonce|commitment/)
  })
})
