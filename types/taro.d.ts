/// <reference types="@tarojs/taro" />

declare namespace NodeJS {
  interface ProcessEnv {
    /** The target of this build. */
    TARO_ENV: 'weapp' | 'h5'
    LINLI_CLOUD_ENV?: string
    LINLI_TEMPLATE_REPORT_PROGRESS?: string
    LINLI_TILE_ADDRESS?: string
  }
}
