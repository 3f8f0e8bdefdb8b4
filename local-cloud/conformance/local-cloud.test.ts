import { checkRows } from './check-rows.ts'
import { localTarget } from './target.ts'

checkRows(localTarget, { isOutside: false })
