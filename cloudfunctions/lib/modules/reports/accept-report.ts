import { acceptReport } from '@/shared/contract/reports'
import { handleLimit } from '@/shared/domain/reports/category-settings'
import { handleOn } from '../../kernel/handler'
import { reportKind } from './report-subject'
import { answerStep } from './step-operation'

/** T2: the community takes it on; the handling time runs, by the limits that the city has in force now, and by those to the end. */
export const accept = handleOn(reportKind, acceptReport, (input, context) =>
  answerStep(context, {
    action: 'accept',
    version: input.version,
    prepare: async () => {
      const { version, settings } = await context.ports.settings.categories(context.now)
      return { set: { categoriesVersion: version, handleLimit: handleLimit(settings, context.subject.document.categoryCode) ?? null } }
    },
  }),
)
