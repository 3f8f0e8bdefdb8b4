import { describe, expect, it } from 'vitest'
import { MESSAGE_PAGES } from '@/shared/domain/messages/message-pages'
import { addressOf, ROUTES, TABS } from './routes'

describe('addressOf', () => {
  it('leaves out what is not known and escapes what is', () => {
    expect(addressOf('report', { id: undefined })).toBe('/packages/reports/detail/index')
    expect(addressOf('choosePlace', { purpose: 'home & 社区', from: undefined })).toBe(`/packages/places/choose/index?purpose=${encodeURIComponent('home & 社区')}`)
  })
})

describe('the table of pages', () => {
  it('names each page once', () => {
    const addresses = [...Object.values(TABS), ...Object.values(ROUTES)]
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it.each(Object.entries(MESSAGE_PAGES))('%s is where WeChat’s message leads', (name, page) => {
    expect(ROUTES[name as keyof typeof MESSAGE_PAGES]).toBe(`/${page}`)
  })
})
