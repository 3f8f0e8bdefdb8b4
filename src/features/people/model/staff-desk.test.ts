import { describe, expect, it } from 'vitest'
import type { Me } from '@/shared/contract/people'
import { staffDesk } from './staff-desk'

const community = { code: '420202005007', name: '红旗桥社区', level: 'community' } as const
const street = { code: '420202005', name: '沈家营街道', level: 'street' } as const

function me(held: Omit<Me['appointments'][number], 'isVerified'>[]): Me {
  const appointments = held.map((one) => ({ ...one, isVerified: false }))
  return { personId: 'a'.repeat(26), community, appointments, unreadMessages: 0, level: 1, phoneTail: null, homes: [], block: null,
  closesAt: null }
}

describe('staffDesk', () => {
  it('has none for a rider and for a guest', () => {
    expect(staffDesk(null)).toBeNull()
    expect(staffDesk(me([{ role: 'rider', place: community, endsAt: 0 }]))).toBeNull()
  })

  it('opens at the community, also for one who works in a grid of it', () => {
    const grid = { code: '420202005007-g03', name: '第三网格', level: 'grid' } as const
    expect(staffDesk(me([{ role: 'grid-worker', place: grid, endsAt: 0 }]))).toMatchObject({ communityCode: community.code, gridCode: grid.code, takesIn: false })
    expect(staffDesk(me([{ role: 'grid-worker', place: grid, endsAt: 0 }, { role: 'grid-worker', place: community, endsAt: 0 }]))).toMatchObject({ gridCode: null })
  })

  it('prefers the appointment of one community to a wider one', () => {
    const both = me([
      { role: 'street-officer', place: street, endsAt: 0 },
      { role: 'secretary', place: community, endsAt: 0 },
    ])
    expect(staffDesk(both)).toMatchObject({ role: 'secretary', communityCode: community.code })
    expect(staffDesk(me([{ role: 'street-officer', place: street, endsAt: 0 }]))).toMatchObject({ communityCode: null })
  })
})
