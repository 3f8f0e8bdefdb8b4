// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PLAIN_MODE } from './display-mode'
import { FailureWordsProvider } from './failure-boundary'
import { PageShell } from './page-shell'
import { hideToast, showToast } from './toast-store'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  hideToast()
  vi.useRealTimers()
})

describe('PageShell', () => {
  it('leaves the bar of a page that is no tab to WeChat', () => {
    const { rerender } = render(<PageShell mode={{ ...PLAIN_MODE, hasNativeNav: true }} title="随手拍" children="内容" />)
    expect(screen.queryByText('随手拍')).toBeNull()

    rerender(<PageShell mode={{ ...PLAIN_MODE, hasNativeNav: true }} isTab title="随手拍" children="内容" />)
    expect(screen.getByText('随手拍')).toBeTruthy()
  })

  it('marks demonstration data with and without a header of its own', () => {
    for (const hasNativeNav of [true, false]) {
      render(<PageShell mode={{ ...PLAIN_MODE, hasNativeNav }} demoText="演示数据" children="内容" />)
      expect(screen.getAllByText('演示数据')).toHaveLength(1)
      cleanup()
    }
  })

  it('keeps its header when what stands in it cannot be drawn, and draws it again on request', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let isBroken = true
    function Part() {
      if (isBroken) throw new Error('a mistake of ours')
      return <>读出来了</>
    }
    render(
      <FailureWordsProvider value={{ title: '这一块没显示出来', text: '不是您的问题', retryLabel: '再试一次' }}>
        <PageShell mode={PLAIN_MODE} title="待办">
          <Part />
        </PageShell>
      </FailureWordsProvider>,
    )
    expect(screen.getByText('待办')).toBeTruthy()
    expect(screen.getByText('这一块没显示出来')).toBeTruthy()
    // Not kept silent: it goes where WeChat counts errors.
    expect(() => vi.runAllTimers()).toThrow('a mistake of ours')

    isBroken = false
    fireEvent.click(screen.getByText('再试一次'))
    expect(screen.getByText('读出来了')).toBeTruthy()
  })
})

describe('a toast', () => {
  const shell = (isElder: boolean) => <PageShell mode={{ ...PLAIN_MODE, isElder }} children="内容" />

  it('goes by itself, later when there is something to take back', () => {
    render(shell(false))
    act(() => showToast('已撤回', { undo: { label: '恢复', onTap: () => undefined } }))
    act(() => void vi.advanceTimersByTime(4_900))
    expect(screen.getByText('已撤回')).toBeTruthy()

    act(() => void vi.advanceTimersByTime(200))
    expect(screen.queryByText('已撤回')).toBeNull()
  })

  it('takes back once and goes', () => {
    const takeBack = vi.fn()
    render(shell(false))
    act(() => showToast('已受理', { undo: { label: '撤回', onTap: takeBack } }))

    fireEvent.click(screen.getByText('撤回'))
    expect(takeBack).toHaveBeenCalledTimes(1)
    expect(screen.queryByText('已受理')).toBeNull()
  })

  it('stays in elder mode until it is tapped', () => {
    render(shell(true))
    act(() => showToast('已存好'))
    act(() => void vi.advanceTimersByTime(60_000))

    fireEvent.click(screen.getByText('已存好'))
    expect(screen.queryByText('已存好')).toBeNull()
  })
})
