export default definePageConfig({ navigationBarTitleText: '门上的码' })
