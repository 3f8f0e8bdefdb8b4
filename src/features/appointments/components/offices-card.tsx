import { View } from '@tarojs/components'
import { APPOINTMENTS_WORDS } from '@/copy/appointments'
import { failureWords } from '@/copy/failure'
import type { usePagedList } from '@/platform/data/use-paged-list'
import type { HeldOffice, listAppointmentsAt } from '@/shared/contract/appointments'
import type { Instant } from '@/shared/domain/time'
import { Card, ErrorState, Section, Skeleton } from '@/ui'
import { vacancies } from '../model/office-rows'
import { OfficeRow, VacantRow } from './office-row'

interface OfficesCardProps {
  list: ReturnType<typeof usePagedList<typeof listAppointmentsAt>>
  placeCode: string
  now: Instant
  isBusy: boolean
  onRenew: (office: HeldOffice) => void
  onRevoke: (office: HeldOffice) => void
}

/** Everybody who serves exactly here; what the place cannot do without and nobody holds stands there as vacant. */
export function OfficesCard({ list, placeCode, now, isBusy, onRenew, onRevoke }: OfficesCardProps) {
  const { items, isLoading, error, hasMore } = list
  if (items.length === 0 && isLoading) return <Skeleton label={APPOINTMENTS_WORDS.loading} />
  if (items.length === 0 && error) return <ErrorState {...failureWords(error)} onRetry={() => void list.reload()} />
  const vacant = hasMore ? [] : vacancies(items, placeCode)
  return (
    <Section title={APPOINTMENTS_WORDS.offices}>
      <Card>
        {items.map((office) => (
          <OfficeRow key={office.id} office={office} now={now} isBusy={isBusy} onRenew={() => onRenew(office)} onRevoke={() => onRevoke(office)} />
        ))}
        {vacant.map((role) => (
          <VacantRow key={role} role={role} />
        ))}
        {items.length + vacant.length === 0 && <View className="muted">{APPOINTMENTS_WORDS.none}</View>}
      </Card>
      {hasMore && <Skeleton rows={1} label={APPOINTMENTS_WORDS.loading} />}
    </Section>
  )
}
