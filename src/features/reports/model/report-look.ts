import type { ReportState } from '@/shared/domain/reports/states'
import type { Reader } from '@/copy/reports-states'
import type { IconName } from '@/ui'

export interface PillLook {
  icon: IconName
  tone: 'neutral' | 'info' | 'done' | 'clock' | 'accent' | 'danger'
}

/** Design 4.4: icon and colour of a state. Red only where it waits for the reader. */
const STATE_LOOKS: Readonly<Record<ReportState, PillLook>> = {
  SUBMITTED: { icon: 'tray-arrow-down', tone: 'neutral' },
  NEED_INFO: { icon: 'camera-plus', tone: 'neutral' },
  ACCEPTED: { icon: 'note', tone: 'info' },
  DISPATCHED: { icon: 'paper-plane-tilt', tone: 'info' },
  HANDLING: { icon: 'wrench', tone: 'info' },
  HANDLED: { icon: 'eye', tone: 'info' },
  CLOSED: { icon: 'check-circle', tone: 'done' },
  REJECTED: { icon: 'x-circle', tone: 'neutral' },
  VOIDED: { icon: 'x-circle', tone: 'neutral' },
  MERGED: { icon: 'git-merge', tone: 'neutral' },
  SUSPENDED: { icon: 'pause-circle', tone: 'neutral' },
  REFERRED: { icon: 'arrow-square-out', tone: 'neutral' },
}

const WAITS_FOR_REPORTER: readonly ReportState[] = ['NEED_INFO', 'HANDLED']

export function stateLook(state: ReportState, reader: Reader): PillLook {
  const look = STATE_LOOKS[state]
  return reader === 'reporter' && WAITS_FOR_REPORTER.includes(state) ? { ...look, tone: 'accent' } : look
}

const CATEGORY_ICONS: Readonly<Record<string, IconName>> = {
  A1: 'trash',
  A2: 'trash',
  A3: 'broom',
  A4: 'note',
  A5: 'drop',
  B1: 'warning-octagon',
  B2: 'road-horizon',
  B3: 'warning-circle',
  B4: 'road-horizon',
  C1: 'lightbulb',
  C2: 'lightning',
  C3: 'lightbulb',
  D1: 'fire',
  D2: 'lightning',
  D3: 'tray',
  D4: 'fire',
  E1: 'users',
  E2: 'car',
  E3: 'moped',
  F1: 'drop',
  F2: 'drop',
  F3: 'drop',
  G1: 'fork-knife',
  H1: 'phone',
  H2: 'warning-circle',
  H3: 'tree',
  H4: 'house',
  H5: 'dots-three-circle',
}

export function categoryIcon(code: string): IconName {
  return CATEGORY_ICONS[code] ?? 'dots-three-circle'
}
