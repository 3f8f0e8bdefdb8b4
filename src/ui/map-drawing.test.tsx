// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openMap } from './map-drawing'

describe('the preview’s map', () => {
  it('writes beside a mark nothing but a name, and that as it was given', () => {
    const element = render(<div />).container
    const drawing = openMap(element, { onGround: () => undefined, onMarker: () => undefined })
    drawing.look({ lng: 115.066, lat: 30.218 }, 17)
    drawing.draw([{ id: 1, lng: 115.066, lat: 30.218, label: '三中门口' }, { id: 2, lng: 115.067, lat: 30.218, label: '<b>第 1 网格', look: 'name' }], [], undefined)

    expect([...element.querySelectorAll('.map-mark')].map((mark) => mark.textContent)).toEqual(['', '<b>第 1 网格'])
    drawing.close()
  })
})
