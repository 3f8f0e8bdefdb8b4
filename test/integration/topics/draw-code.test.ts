import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { drawTopicCode } from '@/shared/contract/topics-board'
import { ROUTES } from '@/platform/navigation/routes'
import { proposed, supporting } from '../../factories/topics'
import { newUlid } from '../../setup/start-cloud'
import { withTopicDesk } from '../../setup/with-topic-desk'

describe('topics.drawCode', () => {
  const { cloud, secretary } = withTopicDesk()
  const other = cloud.as('openid-other')

  it('draws what opens the page of the topic when it is scanned', async () => {
    const { id } = await supporting(cloud.as('openid-a'), secretary)
    const { png } = await other.ok(drawTopicCode, { topicId: id })
    const { data, width, height } = PNG.sync.read(Buffer.from(png, 'base64'))
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(`${ROUTES.topic.slice(1)}?scene=${id}`)
  })

  it('draws none of what the caller may not know of', async () => {
    const { id } = await proposed(cloud.as('openid-b'))
    expect((await other.fails(drawTopicCode, { topicId: id })).code).toBe('TOPIC_NOT_FOUND')
    expect((await other.fails(drawTopicCode, { topicId: newUlid() })).code).toBe('TOPIC_NOT_FOUND')
    expect((await other.fails(drawTopicCode, { topicId: 'x' } as never)).code).toBe('INVALID_INPUT')
  })
})
