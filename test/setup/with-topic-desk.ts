import { beforeAll } from 'vitest'
import { HONGQIQIAO } from '../factories/reports'
import { type Phone, type TestCloud, withCloud } from './start-cloud'

/** One cloud with the offices that a topic of 红旗桥 meets. Call at the top of the file's `describe`. */
export function withTopicDesk(): { cloud: TestCloud; secretary: Phone; street: Phone; unit: Phone } {
  const cloud = withCloud()
  beforeAll(async () => {
    await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    await cloud.appoint('openid-street', 'street-officer', HONGQIQIAO.slice(0, 9))
    await cloud.appoint('openid-unit', 'department-officer', HONGQIQIAO.slice(0, 6))
  })
  return { cloud, secretary: cloud.as('openid-secretary'), street: cloud.as('openid-street'), unit: cloud.as('openid-unit') }
}
