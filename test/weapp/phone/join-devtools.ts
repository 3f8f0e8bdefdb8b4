import automator from 'miniprogram-automator'
import type { Answers } from '../runtime/wx/environment'
import type { Client, OpenPhoneOptions, Phone, PhoneMemory } from './open-phone'
import { serveCloudPort } from './serve-cloud-port'

/*
 * Sent as text: all of this runs over there, where the app runs with the account of whoever is signed in. Its two doors to the cloud lead to
 * the chosen person's (DevTools must have the check of domains switched off).
 */
const REDIRECT_CLOUD = `function (url) {
  var post = function (path, data, type) {
    return new Promise(function (resolve, reject) {
      wx.request({
        url: url + path, method: 'POST', data: data, header: { 'content-type': type },
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
}`

const FILL_STORAGE = `function (kept) {
  wx.clearStorageSync()
  Object.keys(kept).forEach(function (key) { wx.setStorageSync(key, JSON.parse(kept[key])) })
}`

const READ_STORAGE = `function () {
  var kept = {}
  wx.getStorageInfoSync().keys.forEach(function (key) { kept[key] = JSON.stringify(wx.getStorageSync(key)) })
  return kept
}`

/**
 * Takes the app at a port into one person's hand: what they kept on their phone, their way to the cloud, and what they answer. What the app
 * holds in memory is new only where a connection starts it anew, as serve-phone.ts does; DevTools does not.
 */
export async function joinDevtools(wsEndpoint: string, { cloud, memory, answers = {}, url = '/pages/home/index' }: OpenPhoneOptions): Promise<Phone> {
  const door = await serveCloudPort(cloud)
  const before = await automator.connect({ wsEndpoint })
  await before.evaluate(FILL_STORAGE, Object.fromEntries(memory.storage))
  before.disconnect()
  const client = await automator.connect({ wsEndpoint })
  await client.evaluate(REDIRECT_CLOUD, door.url)
  await giveAnswers(client, answers)
  await client.callWxMethod('reLaunch', { url })
  return {
    client,
    headless: null,
    async close() {
      await keepStorage(client, memory)
      client.disconnect()
      await door.close()
    },
  }
}

/** Asked once, here: over there is no closure. A refusal stays one. */
async function giveAnswers(client: Client, answers: Answers): Promise<void> {
  for (const [name, answer] of Object.entries(answers)) {
    try {
      await client.mockWxMethod(name, await answer({}))
    } catch (error) {
      await client.mockWxMethod(name, refuse, (error as Error).message)
    }
  }
}

function refuse(_options: unknown, message: string): never {
  throw new Error(message)
}

async function keepStorage(client: Client, { storage }: PhoneMemory): Promise<void> {
  const kept = (await client.evaluate(READ_STORAGE)) as unknown as Record<string, string>
  storage.clear()
  for (const [key, value] of Object.entries(kept)) storage.set(key, value)
}
