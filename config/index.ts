import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { readBuildVariables } from './build-variables'

const SOURCE = path.resolve(__dirname, '../src')
/** WeChat's map takes its marks as files of the package; the browser draws its own. */
const MAP_MARKS = { from: 'src/ui/map-marks/', to: `dist/${process.env.TARO_ENV}/map-marks/` }

interface RuleChain {
  module: { rule: (name: string) => { test: (pattern: RegExp) => { sideEffects: (has: boolean) => void } } }
}

/** A piece of src/ui that a page does not use must not come with the barrel, nor its styles. */
function dropUnusedPieces(chain: RuleChain): void {
  chain.module.rule('ui-pieces').test(/[\\/]src[\\/]ui[\\/][^\\/]+\.tsx?$/).sideEffects(false)
}

interface MergeChain extends RuleChain {
  merge: (config: object) => void
}

/**
 * One file for what pages share. Otherwise each page brings its own copy of the pieces and their styles, and a copy that arrives
 * later would overrule the page that refined them.
 */
function shareAmongPages(chain: MergeChain): void {
  dropUnusedPieces(chain)
  const shared = { name: 'shared', test: /[\\/]src[\\/](ui|platform|shared|copy|features|custom-tab-bar)[\\/]/, minChunks: 2, chunks: 'all', enforce: true }
  chain.merge({ optimization: { splitChunks: { cacheGroups: { shared } } } })
}

/** Dropped from the bundle. `error` stays: with it React says what it could not draw, and the developer tools of WeChat show it. */
const SILENT = ['log', 'info', 'debug', 'warn', 'group', 'groupEnd', 'trace', 'time', 'timeEnd']

export default defineConfig(() => {
  const variables = readBuildVariables(process.env)
  return {
    projectName: 'linli',
    designWidth: 375,
    deviceRatio: { 375: 2 },
    sourceRoot: 'src',
    outputRoot: `dist/${process.env.TARO_ENV}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    // Taro's own alias: tsconfig-paths-webpack-plugin breaks the .weapp / .h5 variants.
    copy: { patterns: process.env.TARO_ENV === 'weapp' ? [MAP_MARKS] : [], options: {} },
    alias: { '@': SOURCE, '@database': path.resolve(__dirname, '../database') },
    plugins: [path.resolve(__dirname, 'accessibility-plugin.ts'), path.resolve(__dirname, 'nesting-plugin.ts')],
    env: {
      LINLI_CLOUD_ENV: JSON.stringify(variables.LINLI_CLOUD_ENV),
      LINLI_TILE_ADDRESS: JSON.stringify(variables.LINLI_TILE_ADDRESS),
      LINLI_TEMPLATE_RESULT: JSON.stringify(variables.LINLI_TEMPLATE_RESULT),
      LINLI_TEMPLATE_DECISION: JSON.stringify(variables.LINLI_TEMPLATE_DECISION),
      LINLI_TEMPLATE_WAITING: JSON.stringify(variables.LINLI_TEMPLATE_WAITING),
      LINLI_TEMPLATE_DEADLINE: JSON.stringify(variables.LINLI_TEMPLATE_DEADLINE),
      LINLI_TEMPLATE_PROGRESS: JSON.stringify(variables.LINLI_TEMPLATE_PROGRESS),
    },
    terser: { enable: true, config: { compress: { passes: 3, drop_console: SILENT, ecma: 2017 }, output: { comments: false, ascii_only: false } } },
    csso: { enable: true, config: { restructure: false } },
    mini: {
      // Type and touch sizes follow the reader, not the width of the phone: px stay px.
      postcss: { pxtransform: { enable: false } },
      // The divider of two photos asks where it stands on the screen.
      runtime: { enableSizeAPIs: true },
      miniCssExtractPluginOption: { ignoreOrder: true },
      // Written for newer phones than ours: their `?.` would stop the whole file on iOS 12.
      compile: { include: [(file: string) => /[\\/]node_modules[\\/](valibot|zustand|uqr)[\\/]/.test(file)] },
      webpackChain: dropUnusedPieces,
    },
    h5: {
      publicPath: './',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: { ignoreOrder: true, filename: 'css/[name].[contenthash:8].css', chunkFilename: 'css/[name].[contenthash:8].css' },
      postcss: { pxtransform: { enable: false }, autoprefixer: { enable: true, config: {} } },
      webpackChain: shareAmongPages,
    },
  }
})
