import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listAuditAboutMe } from '@/shared/contract/audit'
import { listMyMessages } from '@/shared/contract/messages'
import { answerQuestion, answerStatement, getPicture, nextStatements, sayStatement } from '@/shared/contract/opinions'
import { DAY } from '@/shared/domain/time'
import { people, said, SAYINGS } from '../../factories/opinions'
import { GUANGZHOU_ROAD, HONGQIQIAO } from '../../factories/reports'
import { deliberating } from '../../factories/topics'
import { type Phone, withCloud } from '../../setup/start-cloud'

const ASKED = '画线的钱从哪里出'

describe('opinions.answerQuestion', () => {
  const cloud = withCloud()
  let [secretary, author, other] = [] as unknown as [Phone, Phone, Phone]
  let topicId: string
  let statementId: string
  beforeAll(async () => {
    secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    topicId = (await deliberating(cloud, cloud.as('openid-proposer'), secretary)).id
    ;[author, other] = (await people(cloud, 2)) as [Phone, Phone]
    statementId = (await author.ok(sayStatement, said(topicId, ASKED, { lane: 'question' }))).statement.id
  })
  beforeEach(() => cloud.resetScripts())
  const shown = async (phone: Phone) => (await phone.ok(getPicture, { topicId })).opinions.find(({ id }) => id === statementId)!

  it('is promised within three working days, and nobody is asked to agree to a question', async () => {
    const asked = await shown(other)
    expect(asked).toMatchObject({ lane: 'question', reply: null, verdict: null })
    expect(asked.replyDueAt! - asked.saidAt).toBeGreaterThanOrEqual(3 * DAY)
    expect((await other.ok(nextStatements, { topicId })).items).toEqual([])
    expect((await other.fails(answerStatement, { topicId, statementId, answer: 'agree' })).code).toBe('STATEMENT_IS_QUESTION')
  })

  it('stands beside it as the word of an office; its author is told, and it is in the audit', async () => {
    const text = '物业出，不另外收钱'
    expect((await secretary.ok(answerQuestion, { topicId, statementId, text })).statement.reply).toMatchObject({ text, by: 'secretary' })
    await secretary.ok(answerQuestion, { topicId, statementId, text })
    expect((await shown(other)).reply).toMatchObject({ text, by: 'secretary' })
    expect(JSON.stringify(await shown(other))).not.toContain(await secretary.personId())
    expect((await author.ok(listMyMessages, {})).items.filter(({ kind }) => kind === 'opinion.reply')).toHaveLength(1)
    expect((await author.ok(listAuditAboutMe, {})).items.map(({ action }) => action)).toContain('opinions.answerQuestion')
  })

  it('is corrected by a later one', async () => {
    const street = await cloud.appoint('openid-street', 'street-officer', HONGQIQIAO.slice(0, 9))
    await street.ok(answerQuestion, { topicId, statementId, text: '街道补一半，物业出一半' })
    expect((await shown(other)).reply).toMatchObject({ text: '街道补一半，物业出一半', by: 'street-officer' })
  })

  it('is for offices of the place, of questions, in words that pass', async () => {
    const input = { topicId, statementId, text: '听说是业主出' }
    expect((await other.fails(answerQuestion, input)).code).toBe('FORBIDDEN')
    expect((await (await cloud.appoint('openid-other-secretary', 'secretary', GUANGZHOU_ROAD)).fails(answerQuestion, input)).code).toBe('FORBIDDEN')
    const opinion = (await author.ok(sayStatement, said(topicId, SAYINGS[0]))).statement.id
    expect((await secretary.fails(answerQuestion, { ...input, statementId: opinion })).code).toBe('STATEMENT_NOT_A_QUESTION')
    await cloud.control.openapi.script('security.msgSecCheck', { suggest: 'review' })
    expect((await secretary.fails(answerQuestion, input)).code).toBe('TEXT_REFUSED')
  })
})
