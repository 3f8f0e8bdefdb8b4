export default definePageConfig({ navigationBarTitleText: '办好的', enablePullDownRefresh: true })
