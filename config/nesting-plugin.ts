interface PluginContext {
  registerMethod: (method: { name: 'onSetupClose'; fn: (platform: { template?: { nestElements: Map<string, number> } }) => void }) => void
}

/**
 * Taro writes a template of `scroll-view` for each of four levels, used or not. No page of ours puts one into another: one level is enough, and
 * everybody waits for the others at the first opening (7 KB of the main package). A browser has no templates.
 */
export default function nestingPlugin(context: PluginContext): void {
  context.registerMethod({ name: 'onSetupClose', fn: ({ template }) => void template?.nestElements.set('scroll-view', 1) })
}
