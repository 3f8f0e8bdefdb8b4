export default definePageConfig({ navigationBarTitleText: '城市设置', enablePullDownRefresh: true })
