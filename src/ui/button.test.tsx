// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Button } from './button'

afterEach(cleanup)

describe('Button', () => {
  it('acts on a tap', () => {
    const onTap = vi.fn()
    render(<Button onTap={onTap}>受理</Button>)

    fireEvent.click(screen.getByText('受理'))
    expect(onTap).toHaveBeenCalledTimes(1)
  })

  it('says what it is doing and ignores further taps while it works', () => {
    const onTap = vi.fn()
    render(
      <Button onTap={onTap} busyLabel="正在受理">
        受理
      </Button>,
    )

    fireEvent.click(screen.getByText('正在受理'))
    expect(onTap).not.toHaveBeenCalled()
    expect(screen.queryByText('受理')).toBeNull()
  })

  it('keeps its reason readable and does nothing when it cannot act', () => {
    const onTap = vi.fn()
    render(
      <Button onTap={onTap} disabled>
        先选一项
      </Button>,
    )

    fireEvent.click(screen.getByText('先选一项'))
    expect(onTap).not.toHaveBeenCalled()
  })
})
