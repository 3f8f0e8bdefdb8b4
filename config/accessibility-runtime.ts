import { mergeInternalComponents } from '@tarojs/shared'
import attributes from './accessibility-attributes.json'

/** Part of the bundle: see accessibility-plugin.ts. */
mergeInternalComponents(attributes)
