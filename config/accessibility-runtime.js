import { mergeInternalComponents } from '@tarojs/shared'
import attributes from './accessibility-attributes.cjs'

mergeInternalComponents(attributes)
