export default defineAppConfig({
  pages: ['pages/home/index', 'pages/deliberation/index', 'pages/report/index', 'pages/stations/index', 'pages/me/index'],
  subPackages: [
    { root: 'packages/reports', pages: ['submit/index', 'receipt/index', 'detail/index'] },
    { root: 'packages/staff', pages: ['inbox/index', 'handle/index'] },
    { root: 'packages/messages', pages: ['list/index'] },
    { root: 'packages/places', pages: ['choose/index'] },
    { root: 'packages/account', pages: ['privacy/index', 'acts/index', 'export/index', 'close/index'] },
  ],
  preloadRule: {
    // The form is one tap away from the camera, and that tap may come where the network is weak.
    'pages/home/index': { network: 'all', packages: ['packages/reports'] },
    'pages/report/index': { network: 'all', packages: ['packages/reports'] },
  },
  window: {
    navigationBarTitleText: '黄石邻里',
    navigationBarBackgroundColor: '@ground',
    navigationBarTextStyle: '@navText' as 'black',
    backgroundColor: '@ground',
    backgroundColorTop: '@ground',
    backgroundColorBottom: '@ground',
    backgroundTextStyle: '@pullText' as 'dark',
  },
  tabBar: {
    custom: true,
    color: '@muted',
    selectedColor: '@text',
    backgroundColor: '@surface',
    borderStyle: '@border' as 'white',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/deliberation/index', text: '议事' },
      { pagePath: 'pages/report/index', text: '随手拍' },
      { pagePath: 'pages/stations/index', text: '驿站' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  requiredPrivateInfos: ['getLocation'],
  permission: { 'scope.userLocation': { desc: '用一下位置，好知道这归哪个社区管' } },
  __usePrivacyCheck__: true,
})
