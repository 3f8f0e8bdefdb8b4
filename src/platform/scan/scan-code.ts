/** What the camera read from a code; `unavailable`: this device cannot, `cancelled`: the person turned back. */
export type Scan = { status: 'read'; text: string } | { status: 'cancelled' } | { status: 'unavailable' }

/** A browser reads no codes. WeChat's is scan-code.weapp.ts. */
export function scanCode(): Promise<Scan> {
  return Promise.resolve({ status: 'unavailable' })
}
