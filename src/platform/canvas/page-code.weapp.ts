import type * as browser from './page-code'

/** 小程序码: only WeChat can draw what its scanner opens. */
export const pageCode: (typeof browser)['pageCode'] = async (_route, _id, drawCode) => ({ address: `data:image/png;base64,${await drawCode()}` })
