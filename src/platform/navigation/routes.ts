/** The tab pages, in the order of the bar. */
export const TABS = {
  home: '/pages/home/index',
  deliberation: '/pages/deliberation/index',
  report: '/pages/report/index',
  stations: '/pages/stations/index',
  me: '/pages/me/index',
} as const
export type TabKey = keyof typeof TABS

/** Every other page. */
export const ROUTES = {
  submit: '/packages/reports/submit/index',
  receipt: '/packages/reports/receipt/index',
  report: '/packages/reports/detail/index',
  solvedReports: '/packages/reports/solved/index',
  inbox: '/packages/staff/inbox/index',
  handle: '/packages/staff/handle/index',
  announcements: '/packages/announcements/list/index',
  announcement: '/packages/announcements/detail/index',
  writeAnnouncement: '/packages/announcements/write/index',
  identity: '/packages/households/identity/index',
  claimHousehold: '/packages/households/claim/index',
  home: '/packages/households/home/index',
  claimDesk: '/packages/staff/claim/index',
  roll: '/packages/staff/roll/index',
  doorCodes: '/packages/staff/codes/index',
  search: '/packages/staff/search/index',
  verifyRider: '/packages/riders/verify/index',
  badgeDesk: '/packages/staff/badge/index',
  vouch: '/packages/staff/vouch/index',
  riderLists: '/packages/staff/rider-lists/index',
  content: '/packages/content/detail/index',
  block: '/packages/content/block/index',
  blocks: '/packages/content/blocks/index',
  contentRules: '/packages/content/rules/index',
  messages: '/packages/messages/list/index',
  messageSettings: '/packages/messages/settings/index',
  choosePlace: '/packages/places/choose/index',
  privacy: '/packages/account/privacy/index',
  actsAboutMe: '/packages/account/acts/index',
  export: '/packages/account/export/index',
  candidateCode: '/packages/account/code/index',
  appointments: '/packages/staff/appointments/index',
  calendar: '/packages/staff/calendar/index',
  grids: '/packages/staff/grids/index',
  settings: '/packages/staff/settings/index',
  closeAccount: '/packages/account/close/index',
  opinions: '/packages/topics/opinions/index',
  topic: '/packages/topics/detail/index',
  propose: '/packages/topics/propose/index',
  topicDesk: '/packages/topics/desk/index',
  topicStages: '/packages/topics/stages/index',
  topicPoster: '/packages/topics/poster/index',
  ballotsOnDesk: '/packages/ballots-desk/list/index',
  ballotSetup: '/packages/ballots-desk/setup/index',
  ballotDesk: '/packages/ballots-desk/desk/index',
  outstanding: '/packages/ballots-desk/outstanding/index',
  ballot: '/packages/ballots/ballot/index',
  myVotes: '/packages/ballots/my-votes/index',
  rollCheck: '/packages/ballots/roll/index',
} as const
export type RouteKey = keyof typeof ROUTES

/** The address of a page with what it needs to know. */
export function addressOf(route: RouteKey, params: Readonly<Record<string, string | undefined>> = {}): string {
  const pairs = Object.entries(params).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`]))
  return pairs.length === 0 ? ROUTES[route] : `${ROUTES[route]}?${pairs.join('&')}`
}
