import type { Methods } from './methods'

/** Tool.*: what belongs to the developer tools and not to the app. */
export const TOOL_METHODS: Methods = {
  'Tool.getInfo': () => ({ SDKVersion: '3.8.0' }),
  'Tool.getTestAccounts': () => ({ accounts: [] }),
  'Tool.close': ({ program }) => {
    program.close()
    return {}
  },
}
