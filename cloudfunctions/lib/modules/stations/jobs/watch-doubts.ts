import type { Job } from '../../../kernel/module'
import { deliverStation } from '../deliver-station'
import { isDoubtful, raiseDoubt } from '../raise-doubt'
import { findDue, updateUnseen, writeOutbox } from '../stations.store'

const PER_RUN = 100

/** For doubts whose own look was lost, or that two raised at the same moment. */
export const lookAtDoubts: Job = {
  name: 'stations.look-at-doubts',
  async run(work) {
    const due = await findDue('doubtCheckAt', work.now, PER_RUN)
    for (const station of due) {
      if (isDoubtful(station)) await raiseDoubt(station._id, work)
      else await updateUnseen(station, { set: { doubtCheckAt: null } })
    }
    return due.length
  },
}

/** Nobody answered within the hour: the secretary hears of it, and from there on the rule for duties holds. */
export const passDoubtsOn: Job = {
  name: 'stations.pass-doubts-on',
  async run(work) {
    const due = await findDue('doubtDueAt', work.now, PER_RUN)
    for (const station of due) {
      if (station.doubt === null) continue
      const key = `station:${station._id}:${station.doubt.id}:late`
      const notice = { key, kind: 'station.doubt_late_here', values: { name: station.name }, subject: { type: 'station', id: station._id }, waitsForMe: true, quiet: 'staff' } as const
      const isFirst = await writeOutbox(station, { 'doubt.id': station.doubt.id, doubtDueAt: station.doubtDueAt }, { doubtDueAt: null }, [{ duty: 'intake', orDuty: null, notice }], work.now)
      if (isFirst) await deliverStation(station._id, work)
    }
    return due.length
  },
}
