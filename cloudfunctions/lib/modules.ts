import type { ServerModule } from './kernel/module'
import type { Ports } from './kernel/ports'
import { accountModule } from './modules/account/account-module'
import { auditModule } from './modules/audit/audit-module'
import { auditPort } from './modules/audit/record-acts'
import { announcementsModule } from './modules/announcements/announcements-module'
import { appointmentsModule } from './modules/appointments/appointments-module'
import { ballotsModule } from './modules/ballots/ballots-module'
import { calendarPort } from './modules/configuration/calendar-port'
import { configurationModule } from './modules/configuration/configuration-module'
import { settingsPort } from './modules/configuration/settings-port'
import { contentModule } from './modules/content/content-module'
import { countPosted } from './modules/content/count-content'
import { holdContent } from './modules/content/hold-content'
import { judgeMedia } from './modules/content/judge-media'
import { officePort } from './modules/appointments/office-port'
import { dutyPort } from './modules/appointments/duty-port'
import { householdPort } from './modules/households/household-port'
import { householdsModule } from './modules/households/households-module'
import { noticePort } from './modules/messages/deliver-notices'
import { messagesModule } from './modules/messages/messages-module'
import { peopleModule } from './modules/people/people-module'
import { gridPort } from './modules/places/grid-port'
import { placesModule } from './modules/places/places-module'
import { ridersModule } from './modules/riders/riders-module'
import { servicesModule } from './modules/services/services-module'
import { stationsModule } from './modules/stations/stations-module'
import { topicsModule } from './modules/topics/topics-module'
import { topicPort } from './modules/topics/topic-port'
import { reportPort } from './modules/reports/report-port'
import { drawingPort } from './modules/reports/drawing-port'
import { reportsModule } from './modules/reports/reports-module'

/** Every domain of the server. The order is that of the clock's jobs: messages send what the others say, the audit seals what they did. */
export const MODULES: readonly ServerModule[] = [peopleModule, placesModule, appointmentsModule, householdsModule, ridersModule, stationsModule, servicesModule, reportsModule, topicsModule, ballotsModule, announcementsModule, contentModule, messagesModule, configurationModule, accountModule, auditModule]

const contentKinds = () => MODULES.flatMap((module) => module.contentKinds ?? [])

/** Who does for the modules what they may not do for each other. */
export const PORTS: Ports = {
  notices: noticePort,
  duties: dutyPort,
  grids: gridPort,
  households: householdPort,
  reports: reportPort,
  topics: topicPort,
  drawings: drawingPort,
  offices: officePort,
  audit: auditPort,
  calendar: calendarPort,
  settings: settingsPort,
  content: {
    hold: holdContent,
    kind: (name) => contentKinds().find((kind) => kind.name === name),
    judge: (verdict, now) => judgeMedia(contentKinds(), verdict, now),
    count: countPosted,
  },
  personalData: {
    entries: () => MODULES.flatMap((module) => module.personalData),
    async leave(personId, work) {
      for (const module of MODULES) await module.leave?.(personId, work)
    },
    async phoneWithdrawn(personId, work) {
      for (const module of MODULES) await module.phoneWithdrawn?.(personId, work)
    },
  },
}
