export { connectControl } from './control/connect-control.ts'
export { startLocalCloud } from './local-cloud.ts'
export type * from './types.ts'
