export default definePageConfig({ navigationBarTitleText: '我的全部数据' })
