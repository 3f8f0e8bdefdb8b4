// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { TextField } from './text-field'

afterEach(cleanup)

const field = (props: { value: string; help?: string; error?: string }) => <TextField label="补一句话" onChange={() => undefined} max={10} {...props} />

describe('TextField', () => {
  it('counts as a person does, and only near the limit', () => {
    const { rerender } = render(field({ value: '一二三四五六七' }))
    expect(screen.queryByText(/10$/)).toBeNull()

    rerender(field({ value: '一二三四五六七👨' }))
    expect(screen.getByText('8 / 10')).toBeTruthy()
  })

  it('cuts nothing that was pasted and says by how much it is too long', () => {
    render(field({ value: '一二三四五六七八九十一二' }))

    expect(screen.getByText('12 / 10')).toBeTruthy()
  })

  it('shows what is wrong in place of the help', () => {
    render(field({ value: '', help: '可以不填', error: '太长了，删短一点' }))

    expect(screen.getByText('太长了，删短一点')).toBeTruthy()
    expect(screen.queryByText('可以不填')).toBeNull()
  })
})
