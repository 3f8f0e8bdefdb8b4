export const pressWithKeys: typeof import('./press-with-keys').pressWithKeys = () => undefined
