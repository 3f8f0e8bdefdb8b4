export default definePageConfig({ navigationBarTitleText: '议题台账', enablePullDownRefresh: true })
