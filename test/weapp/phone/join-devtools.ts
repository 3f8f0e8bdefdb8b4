import type { Client, OpenPhoneOptions } from './open-phone'

/**
 * In DevTools the app runs with the account of whoever is signed in. For a journey its two doors to the cloud lead to the local cloud, as
 * the chosen person (DevTools must have the check of domains switched off). Sent as text: it runs over there.
 */
const REDIRECT_CLOUD = `function (url, openid) {
  var post = function (path, data, type) {
    return new Promise(function (resolve, reject) {
      wx.request({
        url: url + path, method: 'POST', data: data, header: { 'content-type': type, 'x-openid': openid },
        success: function (answer) { answer.data.error ? reject(answer.data.error) : resolve(answer.data) },
        fail: reject,
      })
    })
  }
  var settle = function (promise, options) {
    promise.then(options.success || function () {}, options.fail || function () {})
    return promise
  }
  wx.cloud.init = function () {}
  wx.cloud.callFunction = function (options) {
    return settle(post('/invoke/' + options.name, options.data || {}, 'application/json'), options)
  }
  wx.cloud.uploadFile = function (options) {
    var bytes = wx.getFileSystemManager().readFileSync(options.filePath)
    return settle(post('/storage/upload?path=' + encodeURIComponent(options.cloudPath), bytes, 'application/octet-stream'), options)
  }
  wx.clearStorageSync()
}`

export async function joinDevtools(client: Client, { cloudUrl, openid, url = '/pages/home/index' }: OpenPhoneOptions): Promise<void> {
  await client.evaluate(REDIRECT_CLOUD, cloudUrl, openid)
  await client.callWxMethod('reLaunch', { url })
}
