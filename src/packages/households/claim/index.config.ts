export default definePageConfig({ navigationBarTitleText: '认一下我家', enablePullDownRefresh: true })
