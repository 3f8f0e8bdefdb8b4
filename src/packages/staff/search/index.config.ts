export default definePageConfig({ navigationBarTitleText: '查一户' })
