import { beforeAll, describe, expect, it } from 'vitest'
import { answerStatement, getPicture, listMyStatements, nextStatements, sayStatement, takeBackStatement } from '@/shared/contract/opinions'
import { people, said, SAYINGS } from '../../factories/opinions'
import { HONGQIQIAO } from '../../factories/reports'
import { deliberating } from '../../factories/topics'
import { newUlid, type Phone, withCloud } from '../../setup/start-cloud'

describe('opinions.takeBack', () => {
  const cloud = withCloud()
  let [author, other] = [] as unknown as [Phone, Phone]
  let topicId: string
  beforeAll(async () => {
    const secretary = await cloud.appoint('openid-secretary', 'secretary', HONGQIQIAO)
    topicId = (await deliberating(cloud, cloud.as('openid-proposer'), secretary)).id
    ;[author, other] = (await people(cloud, 2)) as [Phone, Phone]
  })

  it('takes it and its words away, however often it is said', async () => {
    const { statement } = await author.ok(sayStatement, said(topicId, SAYINGS[0]))
    for (let time = 0; time < 2; time++) expect((await author.ok(takeBackStatement, { topicId, statementId: statement.id })).statement).toMatchObject({ state: 'withdrawn', text: '' })
    expect((await other.ok(nextStatements, { topicId })).items).toEqual([])
    expect((await other.ok(getPicture, { topicId })).opinions).toEqual([])
    expect((await author.ok(listMyStatements, { topicId })).items).toMatchObject([{ state: 'withdrawn', text: '' }])
    expect((await other.fails(answerStatement, { topicId, statementId: statement.id, answer: 'agree' })).code).toBe('STATEMENT_NOT_FOUND')
  })

  it('is not for others, and not once somebody answered', async () => {
    const { statement } = await author.ok(sayStatement, said(topicId, SAYINGS[1]))
    const what = { topicId, statementId: statement.id }
    expect((await other.fails(takeBackStatement, what)).code).toBe('STATEMENT_NOT_FOUND')
    expect((await author.fails(takeBackStatement, { topicId, statementId: newUlid() })).code).toBe('STATEMENT_NOT_FOUND')
    await other.ok(answerStatement, { ...what, answer: 'pass' })
    expect((await author.fails(takeBackStatement, what)).code).toBe('STATEMENT_ANSWERED')
    await other.ok(answerStatement, { ...what, answer: null })
    expect((await author.ok(takeBackStatement, what)).statement.state).toBe('withdrawn')
  })
})
