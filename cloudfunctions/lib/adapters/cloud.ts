import sdk from 'wx-server-sdk'

/** The platform's SDK, bound to the environment that the function runs in. Only adapters import this. */
sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV as unknown as string })

export const cloud = sdk
