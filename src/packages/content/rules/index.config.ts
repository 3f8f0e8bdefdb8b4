export default definePageConfig({ navigationBarTitleText: '发言规则' })
