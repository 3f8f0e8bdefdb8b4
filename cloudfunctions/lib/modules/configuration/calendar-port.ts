import { HUANGSHI_CALENDAR } from '@/shared/domain/calendar/huangshi-calendar'
import { withYears } from '@/shared/domain/calendar/calendar-year'
import type { CalendarYear } from '@/shared/domain/calendar/working-calendar'
import type { CalendarPort } from '../../kernel/ports'
import type { ConfigurationDocument } from './configuration-document'
import { findConfigurations } from './configuration.store'

/** The built-in years and those that were published since. */
export const calendarPort: CalendarPort = {
  async read() {
    const published = (await findConfigurations()).filter(({ kind }) => kind === 'calendar') as (ConfigurationDocument & { document: CalendarYear })[]
    return {
      calendar: withYears(HUANGSHI_CALENDAR, Object.fromEntries(published.map(({ key, document }) => [key, document]))),
      edition: published.reduce((sum, { version }) => sum + version, 0),
    }
  },
}
