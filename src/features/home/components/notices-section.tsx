import { HOME_WORDS } from '@/copy/home'
import { EmptyState, Section } from '@/ui'

/** There are no notices yet, and it says so. */
export function NoticesSection() {
  return (
    <Section title={HOME_WORDS.notices}>
      <EmptyState icon="note" title={HOME_WORDS.noNotices} text={HOME_WORDS.noNoticesText} />
    </Section>
  )
}
