const named = { 'aria-label': '', 'aria-role': '', 'aria-hidden': '' }
const control = {
  'aria-checked': '',
  'aria-selected': '',
  'aria-pressed': '',
  'aria-disabled': '',
  'aria-modal': '',
  'aria-live': '',
  'aria-busy': '',
}

/** What WeChat reads of https://developers.weixin.qq.com/miniprogram/dev/component/aria-component.html and we say. */
module.exports = { View: { ...named, ...control }, Image: named, Input: { 'aria-label': '' }, Textarea: { 'aria-label': '' } }
