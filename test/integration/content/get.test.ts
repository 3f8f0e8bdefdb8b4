import { describe, expect, it } from 'vitest'
import { getContent } from '@/shared/contract/content'
import { submitted } from '../../factories/reports'
import { arrangeDoubted } from '../../setup/arrange-content'
import { withWorld } from '../../setup/step-cases'

describe('content.get', () => {
  const world = withWorld()

  it('shows the author which words it is about: those that name a home are held by our own list', async () => {
    const rider = world.newRider()
    const { id } = await submitted(rider, world.cloud, { note: '3栋2单元501 天天倒垃圾' })
    await world.cloud.tick()
    expect(await rider.ok(getContent, { contentId: `report-words:${id}` })).toMatchObject({
      isMine: true, canAppeal: false, canDecide: false, state: 'held', cause: 'doubt',
      texts: [{ text: '3栋2单元501 天天倒垃圾', marks: [{ from: 0, to: 8, reason: 'privacy' }] }],
    })
  })

  it('is for the author and those who decide there', async () => {
    const { rider, contentId } = await arrangeDoubted(world)
    expect(await rider.ok(getContent, { contentId })).toMatchObject({ isMine: true })
    for (const phone of [world.secretary, world.streetOfficer]) expect(await phone.ok(getContent, { contentId })).toMatchObject({ isMine: false, canDecide: true })
    for (const phone of [world.stranger, world.otherSecretary]) expect(await phone.fails(getContent, { contentId })).toMatchObject({ code: 'CONTENT_NOT_FOUND' })
  })

  it('names no person', async () => {
    const { rider, contentId } = await arrangeDoubted(world)
    const told = JSON.stringify(await world.secretary.ok(getContent, { contentId }))
    expect(told).not.toContain(await rider.personId())
  })
})
