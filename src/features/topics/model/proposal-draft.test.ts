import { describe, expect, it } from 'vitest'
import { freshProposal, proposalProblems, toProposal } from './proposal-draft'

const draft = (part: Partial<ReturnType<typeof freshProposal>> = {}) => ({ ...freshProposal('id'), title: ' 北门画线 ', ...part })

describe('a proposal that is being written', () => {
  it.each([
    ['nothing said', draft({ title: '  ' }), 1, ['title']],
    ['too long', draft({ title: '长'.repeat(61) }), 1, ['title']],
    ['an elder without a name', draft({ behalfKind: 'elder' }), 2, ['behalfName']],
    ['an office needs no name', draft({ behalfKind: 'property' }), 2, []],
    ['a long wish', draft({ wish: '长'.repeat(201) }), 2, ['wish']],
    ['everything said', draft({ behalfKind: 'elder', behalfName: '张桂兰' }), 3, []],
  ] as const)('%s', (_what, words, step, fields) => {
    expect(Object.keys(proposalProblems(words, step))).toEqual(fields)
  })

  it('goes to all of the community unless something smaller is chosen, and says nothing that was not said', () => {
    expect(toProposal(draft(), '420202005007')).toEqual({ id: 'id', communityCode: '420202005007', scopeCode: '420202005007', title: '北门画线', concernsRiders: false })
  })

  it('records both names for an elder', () => {
    const sent = toProposal(draft({ behalfKind: 'elder', behalfName: ' 张桂兰 ', scopeCode: '420202005007-g01-b03', wish: '修坡道' }), '420202005007')

    expect(sent).toMatchObject({ behalf: { kind: 'elder', name: '张桂兰' }, scopeCode: '420202005007-g01-b03', wish: '修坡道' })
  })
})
