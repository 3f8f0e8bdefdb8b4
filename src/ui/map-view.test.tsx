// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { MapView } from './map-view'

describe('MapView', () => {
  afterEach(cleanup)
  const markers = [{ id: 1, lng: 115.066, lat: 30.218, label: '三中门口' }]
  const shapes = [{ id: 1, label: '第 1 网格', corners: [[115.064, 30.216], [115.067, 30.216], [115.067, 30.22]] as const }]

  it('says as words what is on it, and what it is a picture of', () => {
    const { container } = render(<MapView label="地图，三中门口" centre={{ lng: 115.066, lat: 30.218 }} markers={markers} shapes={shapes} plainGround="预览里没有底图" />)

    expect(screen.getByText('三中门口，第 1 网格')).toBeTruthy()
    expect(screen.getByText('预览里没有底图')).toBeTruthy()
    expect(container.querySelectorAll('.map')).toHaveLength(1)
  })
})
