import type { WxEnvironment, WxPart } from './environment'

/** From page to page, and what a page does to its own frame. */
export function navigation({ stack, acts }: WxEnvironment): WxPart {
  const noted = (name: string) => (options: Record<string, unknown>) => void acts.push({ name, options })
  return {
    asynchronous: {
      navigateTo: ({ url }) => stack.navigateTo(String(url)),
      redirectTo: ({ url }) => stack.redirectTo(String(url)),
      reLaunch: ({ url }) => stack.reLaunch(String(url)),
      switchTab: ({ url }) => stack.switchTab(String(url)),
      navigateBack: ({ delta }) => stack.navigateBack(Number(delta ?? 1)),
      pageScrollTo: noted('pageScrollTo'),
      setNavigationBarTitle: noted('setNavigationBarTitle'),
      startPullDownRefresh: noted('startPullDownRefresh'),
      stopPullDownRefresh: noted('stopPullDownRefresh'),
      preloadPage: noted('preloadPage'),
      enableAlertBeforeUnload: noted('enableAlertBeforeUnload'),
      disableAlertBeforeUnload: noted('disableAlertBeforeUnload'),
    },
  }
}
