import { CLOSE_WORDS } from '@/copy/account-close'
import { Card, Cell, type IconName, Section } from '@/ui'

interface ClosingFactsProps {
  openReports: number
  /** There may be more than were read. */
  hasMore: boolean
  hasOffice: boolean
}

export function ClosingFacts({ openReports, hasMore, hasOffice }: ClosingFactsProps) {
  return (
    <>
      <Facts title={CLOSE_WORDS.gone} icon="trash" rows={CLOSE_WORDS.goneRows} />
      <Facts title={CLOSE_WORDS.stays} icon="lock" rows={CLOSE_WORDS.staysRows} />
      <Section title={CLOSE_WORDS.open}>
        <Card>
          {openReports > 0 && <Cell icon="camera" title={CLOSE_WORDS.openReports(openReports, hasMore)} detail={CLOSE_WORDS.openReportsNote} />}
          {hasOffice && <Cell icon="user" title={CLOSE_WORDS.offices} detail={CLOSE_WORDS.officesNote} />}
          {openReports === 0 && !hasOffice && <Cell icon="check-circle" title={CLOSE_WORDS.nothingOpen} />}
        </Card>
      </Section>
    </>
  )
}

function Facts({ title, icon, rows }: { title: string; icon: IconName; rows: readonly { what: string; note: string }[] }) {
  return (
    <Section title={title}>
      <Card>
        {rows.map(({ what, note }) => (
          <Cell key={what} icon={icon} title={what} detail={note} />
        ))}
      </Card>
    </Section>
  )
}
