import { call } from '@/platform/cloud/call'
import { type Configuration, publishConfiguration } from '@/shared/contract/configuration'

/** @throws AppError of configuration.publish */
export async function publishCalendar(year: string, basedOn: number, document: Configuration['document'], reason: string): Promise<void> {
  await call(publishConfiguration, { kind: 'calendar', key: year, basedOn, document, reason })
}
