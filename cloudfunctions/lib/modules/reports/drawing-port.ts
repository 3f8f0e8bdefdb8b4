import type { DrawingPort } from '../../kernel/ports'
import { markGridDue } from './reports.store'

export const drawingPort: DrawingPort = {
  changed: (communityCode, now) => markGridDue(communityCode, new Date(now)),
}
