export default definePageConfig({ navigationBarTitleText: '停发的人', enablePullDownRefresh: true })
