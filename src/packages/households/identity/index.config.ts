export default definePageConfig({ navigationBarTitleText: '我的身份', enablePullDownRefresh: true })
