export default definePageConfig({ navigationBarTitleText: '住户认领', enablePullDownRefresh: true })
