export default definePageConfig({ navigationBarTitleText: '认一位骑手' })
