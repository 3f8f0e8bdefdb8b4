// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { MapView } from './map-view'

describe('MapView', () => {
  afterEach(cleanup)
  const markers = [{ id: 1, lng: 115.066, lat: 30.218, label: '三中门口' }]
  const shapes = [{ id: 1, label: '第 1 网格', corners: [[115.064, 30.216], [115.067, 30.216], [115.067, 30.22]] as const }]

  it('says as words what is on it, and what it is a picture of', async () => {
    const { container } = render(<MapView label="地图，三中门口" centre={{ lng: 115.066, lat: 30.218 }} markers={markers} shapes={shapes} plainGround="预览里没有底图" />)

    expect(screen.getByText('三中门口，第 1 网格')).toBeTruthy()
    expect(screen.getByText('预览里没有底图')).toBeTruthy()
    expect(container.querySelectorAll('.map')).toHaveLength(1)
    await vi.dynamicImportSettled()
  })

  it('says nothing of the marks of a drawing, and nothing at all where the page does', async () => {
    const corner = { id: 2, lng: 115.064, lat: 30.216, label: '第 1 个点', look: 'corner' as const }
    const map = (isDescribed: boolean) => <MapView label="网格图" centre={corner} markers={[...markers, corner]} shapes={shapes} drawn={shapes[0]} isDescribed={isDescribed} plainGround="" />
    const { rerender } = render(map(false))
    expect(screen.getByText('三中门口，第 1 网格')).toBeTruthy()
    rerender(map(true))

    expect(screen.queryByText('三中门口，第 1 网格')).toBeNull()
    await vi.dynamicImportSettled()
  })
})
