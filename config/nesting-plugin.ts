interface PluginContext {
  registerMethod: (method: { name: 'onSetupClose'; fn: (platform: { template?: { nestElements: Map<string, number> } }) => void }) => void
}

/** How deep an element lies in its own kind: no page of ours puts a `scroll-view` into another, nor a `text` into more than one `text`. */
const LEVELS: Readonly<Record<string, number>> = { 'scroll-view': 1, text: 2 }

/**
 * Taro writes a template for each level of an element, four of `scroll-view` and fifteen of `text`, used or not, and everybody waits for them at the
 * first opening (13 KB of the main package). A browser has no templates.
 */
export default function nestingPlugin(context: PluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn({ template }) {
      for (const [name, levels] of Object.entries(LEVELS)) template?.nestElements.set(name, levels)
    },
  })
}
