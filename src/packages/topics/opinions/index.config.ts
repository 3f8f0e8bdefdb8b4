export default definePageConfig({ navigationBarTitleText: '表态', enablePullDownRefresh: true })
