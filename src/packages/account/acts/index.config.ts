export default definePageConfig({ navigationBarTitleText: '谁动过我的东西', enablePullDownRefresh: true })
