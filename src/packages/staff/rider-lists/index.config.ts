export default definePageConfig({ navigationBarTitleText: '骑手名单', enablePullDownRefresh: true })
