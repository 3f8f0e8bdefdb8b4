export default definePageConfig({ navigationBarTitleText: '任命', enablePullDownRefresh: true })
