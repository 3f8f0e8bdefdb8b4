export default definePageConfig({ navigationBarTitleText: '谁还没投', enablePullDownRefresh: true })
