export default definePageConfig({ navigationBarTitleText: '开一次表决' })
