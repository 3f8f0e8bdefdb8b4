type SpokenRole = 'alert' | 'dialog' | 'img' | 'list' | 'listitem' | 'radiogroup' | 'status' | 'tablist'

interface SpokenOptions {
  label?: string
  /** Changes in it are read out. */
  isLive?: boolean
  isModal?: boolean
  isBusy?: boolean
}

// A browser reads `role`, WeChat aria-role.
const IS_BROWSER = process.env.TARO_ENV === 'h5'

/** What a screen reader is told of a View that is not a control; for controls see press. */
export function spoken(role: SpokenRole, { label, isLive, isModal, isBusy }: SpokenOptions = {}) {
  return {
    ariaRole: role,
    ...(IS_BROWSER ? { role } : {}),
    ...(label === undefined ? {} : { ariaLabel: label }),
    ...(isLive ? { ariaLive: 'polite' } : {}),
    ...(isModal ? { ariaModal: 'true' } : {}),
    ...(isBusy ? { ariaBusy: 'true' } : {}),
  }
}

/** A picture of words that stand beside it. */
export const UNSPOKEN = { ariaHidden: 'true' }
