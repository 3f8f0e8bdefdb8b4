import type { ComponentType } from 'react'
import { type Pile, type Stage } from '@/copy/staff'
import { useBallotSource } from './ballot-source'
import { useContentSource } from './content-source'
import { pileView, type PileViewProps } from './pile-view'
import { useClaimSource } from './claim-source'
import { useReportSource } from './report-source'
import { useRiderSource } from './rider-source'
import { useTopicSource } from './topic-source'

const reports = pileView((communityCode, stage, gridCode) => useReportSource(gridCode ?? communityCode, stage as Stage))

/** Which feature brings which pile. A feature joins the inbox by a line here, a pile in src/copy/staff.ts and a source beside. */
export const PILE_VIEWS: Readonly<Record<Pile, ComponentType<PileViewProps>>> = {
  intake: reports,
  handling: reports,
  verifying: reports,
  done: reports,
  claims: pileView((communityCode, _pile, gridCode) => useClaimSource(gridCode ?? communityCode)),
  riders: pileView(useRiderSource),
  topics: pileView(useTopicSource),
  appeals: pileView(useTopicSource),
  ballots: pileView(useBallotSource),
  content: pileView(useContentSource),
}
