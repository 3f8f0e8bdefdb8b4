export default definePageConfig({ navigationBarTitleText: '户册', enablePullDownRefresh: true })
