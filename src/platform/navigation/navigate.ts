import Taro from '@tarojs/taro'
import { addressOf, type RouteKey, TABS, type TabKey } from './routes'

/** WeChat keeps ten pages: the eleventh replaces the one it comes from. */
const PAGE_LIMIT = 10

function open(route: RouteKey, params?: Readonly<Record<string, string | undefined>>): void {
  const url = addressOf(route, params)
  void (Taro.getCurrentPages().length >= PAGE_LIMIT ? Taro.redirectTo({ url }) : Taro.navigateTo({ url }))
}

/** The form: for a draft that is kept under this id, or a new one. */
export const openSubmit = (draftId?: string) => open('submit', { id: draftId })
export const openReport = (reportId: string) => open('report', { id: reportId })
export const openSolvedReports = (communityCode: string) => open('solvedReports', { community: communityCode })
export const openInbox = (communityCode?: string) => open('inbox', { community: communityCode })
export const openHandle = (reportId: string) => open('handle', { id: reportId })
export const openAnnouncements = (communityCode: string) => open('announcements', { community: communityCode })
export const openAnnouncement = (announcementId: string) => open('announcement', { id: announcementId })
/** The form: for a draft on the server, or the one on this phone. */
export const openWriteAnnouncement = (announcementId?: string) => open('writeAnnouncement', { id: announcementId })
export const openIdentity = () => open('identity')
export const openClaimHousehold = () => open('claimHousehold')
/** One household of the caller: asked for, or had. */
export const openHome = (claimId: string) => open('home', { id: claimId })
export const openClaimDesk = (claimId: string) => open('claimDesk', { id: claimId })
export const openRoll = (communityCode: string) => open('roll', { community: communityCode })
export const openDoorCodes = (communityCode: string) => open('doorCodes', { community: communityCode })
export const openSearch = (communityCode: string) => open('search', { community: communityCode })
/** By its receipt number alone, at a place of any level. */
export const openFindReport = (placeCode: string) => open('search', { place: placeCode })
export const openVerifyRider = () => open('verifyRider')
export const openBadgeDesk = (verificationId: string) => open('badgeDesk', { id: verificationId })
export const openVouch = (placeCode: string) => open('vouch', { place: placeCode })
export const openRiderLists = (placeCode: string) => open('riderLists', { place: placeCode })
/** What was held, flagged or taken down, and why. */
export const openContent = (contentId: string) => open('content', { id: contentId })
/** Somebody is kept from publishing: oneself, or as staff. */
export const openBlock = (blockId: string) => open('block', { id: blockId })
export const openBlocks = (communityCode: string) => open('blocks', { community: communityCode })
export const openContentRules = () => open('contentRules')
export const openMessages = () => open('messages')
export const openMessageSettings = () => open('messageSettings')
export const openPrivacy = () => open('privacy')
export const openActsAboutMe = () => open('actsAboutMe')
export const openExport = () => open('export')
export const openCandidateCode = () => open('candidateCode')
export const openAppointments = (placeCode?: string) => open('appointments', { place: placeCode })
/** Without a community whoever keeps many chooses one there. */
export const openGrids = (communityCode?: string) => open('grids', { community: communityCode })
export const openCalendar = () => open('calendar')
/** What the city publishes: all of it, or one document. */
export const openSettings = (kind?: string, key?: string) => open('settings', { kind, key })
export const openCloseAccount = () => open('closeAccount')
/** What people say about a topic: to answer it, and to see it as a whole. */
export const openOpinions = (topicId: string) => open('opinions', { id: topicId })
export const openTopic = (topicId: string) => open('topic', { id: topicId })
export const openPropose = () => open('propose')
/** A topic for those who screen it, judge an appeal, or were called. */
export const openTopicDesk = (topicId: string) => open('topicDesk', { id: topicId })
/** The topics of a community by stage, with their clocks; `waits`: for which office, if it is not those who screen. */
export const openTopicStages = (placeCode: string, waits?: string) => open('topicStages', { place: placeCode, waits })
export const openTopicPoster = (topicId: string) => open('topicPoster', { id: topicId })
/** The ballots of a community for those who run them, count them or collect papers. */
export const openBallotsOnDesk = (communityCode: string) => open('ballotsOnDesk', { community: communityCode })
/** The form: of a topic that comes to a vote, or of a ballot that is set up again. */
export const openBallotSetup = (what: { topicId: string } | { ballotId: string }) => open('ballotSetup', 'topicId' in what ? { topic: what.topicId } : { ballot: what.ballotId })
export const openBallotDesk = (ballotId: string) => open('ballotDesk', { id: ballotId })
export const openOutstanding = (ballotId: string) => open('outstanding', { id: ballotId })
/** One ballot, to take part in it or to see how it stands. */
export const openBallot = (ballotId: string) => open('ballot', { id: ballotId })
/** Every vote of the reader, by its code. */
export const openMyVotes = () => open('myVotes')
export const openRollCheck = (ballotId: string) => open('rollCheck', { id: ballotId })
export const openChoosePlace = (purpose?: string) => open('choosePlace', { purpose })

/** In place of the form: back must not lead into a form that has been sent. */
export function showReceipt(reportId: string): void {
  void Taro.redirectTo({ url: addressOf('receipt', { id: reportId }) })
}

/** In place of the form, as the receipt is. */
export function showHome(claimId: string): void {
  void Taro.redirectTo({ url: addressOf('home', { id: claimId }) })
}

/** In place of the form, as the receipt is. */
export function showAnnouncement(announcementId: string): void {
  void Taro.redirectTo({ url: addressOf('announcement', { id: announcementId }) })
}

/** In place of the form, as the receipt is. */
export function showTopic(topicId: string): void {
  void Taro.redirectTo({ url: addressOf('topic', { id: topicId }) })
}

/** In place of the form, as the receipt is. */
export function showBallotDesk(ballotId: string): void {
  void Taro.redirectTo({ url: addressOf('ballotDesk', { id: ballotId }) })
}

export function switchToTab(tab: TabKey): void {
  void Taro.switchTab({ url: TABS[tab] })
}

/** Back, or home where there is no back: a page opened from a share card is the first. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else switchToTab('home')
}

/** Starts over on the tab: after a change of persona nothing that stands in memory is right. */
export function restartAt(tab: TabKey): void {
  void Taro.reLaunch({ url: TABS[tab] })
}
