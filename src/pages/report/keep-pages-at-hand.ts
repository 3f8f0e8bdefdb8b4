/**
 * In a browser each page is fetched when it is opened: the form has to be here before the network is gone. WeChat preloads the
 * subpackage (app.config.ts), and its build leaves this out.
 */
export function keepPagesAtHand(): void {
  if (process.env.TARO_ENV === 'h5') {
    void import('@/packages/reports/submit/index').catch(() => undefined)
    void import('@/packages/reports/detail/index').catch(() => undefined)
  }
}
