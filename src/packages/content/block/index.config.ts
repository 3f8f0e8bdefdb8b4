export default definePageConfig({ navigationBarTitleText: '停发', enablePullDownRefresh: true })
