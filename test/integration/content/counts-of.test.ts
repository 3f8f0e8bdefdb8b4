import { expect, it } from 'vitest'
import { countContent } from '@/shared/contract/content'
import { GUANGZHOU_ROAD, HONGQIQIAO, submitted } from '../../factories/reports'
import { appeal, arrangeDoubted, arrangeHidden, arrangePhoto, refuse, release } from '../../setup/arrange-content'
import { withWorld } from '../../setup/step-cases'

const world = withWorld()

it('content.countsOf counts by community and month what was posted, held, hidden, removed and restored', async () => {
  await release(world.secretary, (await arrangeDoubted(world)).contentId)
  await refuse(world.secretary, (await arrangeDoubted(world)).contentId)
  await arrangePhoto(world, 'risky')
  const { rider, contentId } = await arrangeHidden(world)
  await appeal(rider, contentId)
  await release(world.secretary, contentId)
  await submitted(rider, world.cloud, { categoryCode: 'G1' })
  await world.cloud.tick()
  await world.cloud.tick()
  const month = '2026-11'
  expect(await world.stranger.ok(countContent, { communityCode: HONGQIQIAO, month })).toEqual({ posted: 4, isMorePosted: false, held: 2, hidden: 1, removed: 2, restored: 2, isMore: false })
  expect(await world.stranger.ok(countContent, { communityCode: HONGQIQIAO, month: '2026-10' })).toMatchObject({ posted: 0, held: 0, hidden: 0, removed: 0, restored: 0 })
  expect(await world.stranger.ok(countContent, { communityCode: GUANGZHOU_ROAD, month })).toMatchObject({ held: 0 })
  expect(await world.stranger.fails(countContent, { communityCode: '420202999999', month })).toMatchObject({ code: 'PLACE_UNKNOWN' })
  expect(await world.stranger.fails(countContent, { communityCode: HONGQIQIAO, month: '2026-13' })).toMatchObject({ code: 'INVALID_INPUT' })
})
