import * as account from './account'
import * as announcements from './announcements'
import * as appointments from './appointments'
import * as audit from './audit'
import * as ballotNotices from './ballot-notices'
import * as ballots from './ballots'
import * as ballotsDesk from './ballots-desk'
import * as ballotsWaiting from './ballots-waiting'
import * as blocks from './blocks'
import * as configuration from './configuration'
import * as content from './content'
import * as households from './households'
import * as grids from './grids'
import * as messages from './messages'
import type { Operation } from './operation'
import * as opinions from './opinions'
import * as papers from './papers'
import * as people from './people'
import * as places from './places'
import * as riders from './riders'
import * as reports from './reports'
import * as roll from './roll'
import * as services from './services'
import * as stationImport from './station-import'
import * as stations from './stations'
import * as stationsDesk from './stations-desk'
import * as topics from './topics'
import * as topicsBoard from './topics-board'
import * as topicsWork from './topics-work'

/** Every operation, by name. The server answers these and no others; tests go through this list. */
export const OPERATIONS: ReadonlyMap<string, Operation> = new Map(
  [account, announcements, appointments, audit, ballotNotices, ballots, ballotsDesk, ballotsWaiting, papers, blocks, configuration, content, grids, households, riders, services, stationImport, stations, stationsDesk, topics, topicsBoard, topicsWork, messages, opinions, people, places, reports, roll]
    .flatMap((domain) => Object.values(domain) as unknown[])
    .filter(isOperation)
    .map((operation) => [operation.name, operation]),
)

function isOperation(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && 'policy' in value && 'errors' in value
}
