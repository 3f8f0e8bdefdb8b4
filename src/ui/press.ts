type Role = 'button' | 'radio' | 'checkbox' | 'switch' | 'tab' | 'link'

interface PressOptions {
  role?: Role
  /** Spoken instead of the content, where the content alone does not say it. */
  label?: string
  isChosen?: boolean
  isDisabled?: boolean
}

// A browser needs `role` and a place in the tab order; WeChat reads aria-role and would only carry the others along.
const IS_BROWSER = process.env.TARO_ENV === 'h5'

/** What makes a View a control: the tap, its pressed look, and how a screen reader names it. Keys are in platform/keyboard. */
export function press(onTap: (() => void) | undefined, options: PressOptions = {}) {
  const { role = 'button', label, isChosen, isDisabled } = options
  return {
    onClick: isDisabled ? undefined : onTap,
    hoverClass: isDisabled ? 'none' : 'pressed',
    hoverStayTime: 80,
    ariaRole: role,
    ...(label === undefined ? {} : { ariaLabel: label }),
    ...(isChosen === undefined ? {} : ariaChosen(role, isChosen)),
    ...(isDisabled ? { ariaDisabled: 'true' } : {}),
    ...(IS_BROWSER ? { role, tabindex: 0 } : {}),
  }
}

function ariaChosen(role: Role, isChosen: boolean) {
  const value = String(isChosen)
  return role === 'tab' ? { ariaSelected: value } : role === 'button' ? { ariaPressed: value } : { ariaChecked: value }
}
