import type * as browser from './press-with-keys'

export const pressWithKeys: typeof browser.pressWithKeys = () => undefined
