const path = require('node:path')

const ATTRIBUTES = require('./accessibility-attributes.cjs')

/**
 * Taro's templates leave out WeChat's aria attributes, so that a screen reader would meet nameless boxes. This adds them to the
 * components that we use, in the templates (build) and in the runtime that fills them; both number attributes by their names.
 */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform !== 'weapp') return
      platform.template.mergeComponents(ctx, ATTRIBUTES)
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'accessibility-runtime.js')].flat()
    },
  })
}
