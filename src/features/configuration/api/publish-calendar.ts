import { call } from '@/platform/cloud/call'
import { type ConfigurationOf, publishConfiguration } from '@/shared/contract/configuration'

/** @throws AppError of configuration.publish */
export async function publishCalendar(year: string, basedOn: number, document: ConfigurationOf<'calendar'>['document'], reason: string): Promise<void> {
  await call(publishConfiguration, { kind: 'calendar', key: year, basedOn, document, reason })
}
