/** Handlers of the app that no journey calls, each with the reason. A new handler has to be in a journey or here; one that a journey calls may not stay here. */
export const UNREACHED: readonly { reason: string; sites: readonly string[] }[] = [
  {
    reason: 'Appears only where loading failed: test/e2e/stranded.spec.ts does it for the pages that everybody has.',
    sites: [
      'packages/announcements/list/index onRetry 3',
      'packages/staff/calendar/index onRetry',
      'packages/staff/appointments/index onRetry',
      'packages/staff/appointments/index onRetry 2',
      'common onRetry',
      'packages/account/export/index onRetry',
      'packages/announcements/detail/index onRetry',
      'packages/announcements/list/index onRetry 2',
      'packages/announcements/list/index onTap',
      'packages/announcements/write/index onRetry 2',
      'pages/home/index onRetry',
      'pages/home/index onRetry 3',
      'packages/staff/inbox/index onRetry 2',
    ],
  },
  {
    reason: 'Closes a sheet without doing anything: the mask, the head that is dragged, the second button.',
    sites: [
      'packages/staff/calendar/index onClose',
      'packages/staff/calendar/index onClose 2',
      'packages/staff/calendar/index onClose 3',
      'packages/staff/appointments/index onClose 2',
    ],
  },
  {
    reason: 'The arrow at the top left is drawn only where WeChat draws none of its own: in the browser.',
    sites: [
      'packages/staff/calendar/index onBack',
      'packages/account/code/index onBack',
      'packages/staff/appointments/index onBack',
      'packages/account/acts/index onBack',
      'packages/account/close/index onBack',
      'packages/account/export/index onBack',
      'packages/account/privacy/index onBack',
      'packages/announcements/detail/index onBack',
      'packages/announcements/list/index onBack',
      'packages/announcements/write/index onBack',
      'packages/announcements/write/index onBack 2',
      'packages/messages/list/index onBack',
      'packages/places/choose/index onBack',
      'packages/reports/detail/index onBack',
      'packages/reports/sub-vendors onBack',
      'packages/reports/submit/index onBack',
      'packages/staff/handle/index onBack',
      'packages/staff/inbox/index onBack',
    ],
  },
  {
    reason: 'What waited for a week on the phone, and home with what it kept: no journey yet.',
    sites: [
      'pages/home/index onTap',
      'pages/report/index #queued-still-* onTap',
    ],
  },
  {
    reason: 'Renewing in the last 30 days of an office: the offices of the journeys last a year.',
    sites: [
      'packages/staff/appointments/index #office-renew-* onTap',
      'packages/staff/appointments/index onRenew',
      'packages/staff/appointments/index onRenew 2',
    ],
  },
  {
    reason: 'The list of personas is there only in the preview of the browser.',
    sites: [
      'pages/me/index #persona-* onTap',
      'pages/me/index onChosen',
    ],
  },
  {
    reason: 'Parts of the form for announcements that are driven in the browser, and the list beside 首页: no journey on the phone yet.',
    sites: [
      'packages/announcements/list/index onOpen 2',
      'packages/announcements/list/index #announcements-* onTap',
    ],
  },
  {
    reason: 'Finding the place by standing there, and going up again: no journey yet.',
    sites: [
      'packages/places/choose/index onDistrict',
    ],
  },
  {
    reason: 'Ways from a tab to another page: no journey yet.',
    sites: [
      'common onClick',
      'pages/deliberation/index onTap',
      'pages/stations/index onTap',
    ],
  },
  {
    reason: 'Reading aloud: WeChat has no voice of its own, so the button is not there.',
    sites: [
      'packages/reports/submit/index #report-read-aloud onTap',
      'pages/home/index #home-read-aloud onTap',
      'packages/announcements/sub-vendors #announcement-read-aloud onTap',
    ],
  },
  {
    reason: 'Asks where it stands on the screen, or is called by the phone alone: a picture that does not load, a touch that a telephone call ends. There is no layout here.',
    sites: [
      'packages/reports/detail/index onTouchStart',
      'packages/reports/detail/index onTouchMove',
      'common onTouchCancel',
      'common onError',
    ],
  },
]
