import path from 'node:path'
import attributes from './accessibility-attributes.json'

interface Platform {
  platform: string
  template: { mergeComponents: (context: unknown, components: object) => void }
  runtimePath: string | string[]
}
interface PluginContext {
  registerMethod: (method: { name: 'onSetupClose'; fn: (platform: Platform) => void }) => void
}

/**
 * Taro's templates leave out WeChat's aria attributes, so that a screen reader would meet nameless boxes. This adds those that we use
 * (https://developers.weixin.qq.com/miniprogram/dev/component/aria-component.html) in the templates and in the runtime that fills
 * them: both number attributes by their names, so both must know the same ones.
 */
export default function accessibilityPlugin(context: PluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform !== 'weapp') return
      platform.template.mergeComponents(context, attributes)
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'accessibility-runtime.ts')].flat()
    },
  })
}
