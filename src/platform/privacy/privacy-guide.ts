/** The guide that WeChat keeps for this mini-program (用户隐私保护指引). A browser has none. */
export const hasPrivacyGuide: boolean = false

export function openPrivacyGuide(): void {}
