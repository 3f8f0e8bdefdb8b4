export default definePageConfig({ navigationBarTitleText: '任职码' })
