export default definePageConfig({ navigationBarTitleText: '核对名册', enablePullDownRefresh: true })
