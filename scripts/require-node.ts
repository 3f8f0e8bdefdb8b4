import { requireNode } from './node-version'

// Imported before everything else: an older Node would stumble over a dependency first, with words that help nobody.
requireNode()
