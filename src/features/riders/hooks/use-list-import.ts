import { call } from '@/platform/cloud/call'
import { useFileImport } from '@/platform/files/use-file-import'
import { commitRiderList, type RiderList, stageRiderList } from '@/shared/contract/riders'
import type { RiderPlatform } from '@/shared/domain/riders/verification-states'

const EXTENSIONS = ['xlsx', 'csv'] as const

/** The list of one station, from the file to the day on which it counts. `onChanged`: there is another one, or another state. */
export function useListImport(placeCode: string, personId: string, onChanged: () => void) {
  const { value: list, setValue, step, share, error, run, choose } = useFileImport<RiderList, 'committing'>({ personId, as: 'riders', extensions: EXTENSIONS })
  const told = async (settling: Promise<RiderList | null>) => {
    const settled = await settling
    if (settled) onChanged()
    return settled
  }
  return {
    /** What is on the screen: a dry run, or one that was opened. */
    list,
    open: (one: RiderList) => setValue(one),
    close: () => setValue(null),
    step,
    share,
    error,
    choose: (stationName: string, platform: RiderPlatform) => told(choose((file) => call(stageRiderList, { ...file, placeCode, stationName, platform }))),
    commit: async () => (list ? await told(run('committing', () => call(commitRiderList, { listId: list.id }))) : null),
  }
}
export type ListImport = ReturnType<typeof useListImport>
