export default definePageConfig({ navigationBarTitleText: '发公告' })
