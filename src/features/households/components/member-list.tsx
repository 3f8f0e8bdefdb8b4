import { failureWords } from '@/copy/failure'
import { HOME_CLAIM_WORDS, RELATION_WORDS } from '@/copy/households'
import { useOperation } from '@/platform/data/use-operation'
import { listMembers } from '@/shared/contract/households'
import { Card, Cell, ErrorState, Section, Skeleton } from '@/ui'

interface MemberListProps {
  householdId: string
  title?: string
}

/** Who belongs to the household; others by their surname. */
export function MemberList({ householdId, title = HOME_CLAIM_WORDS.members }: MemberListProps) {
  const { data, error, reload } = useOperation(listMembers, { householdId })
  // Nobody yet is not a failure.
  if (!data && error?.code === 'HOUSEHOLD_NOT_FOUND') return null
  if (!data) return error ? <ErrorState {...failureWords(error)} onRetry={() => void reload()} /> : <Skeleton rows={1} label={HOME_CLAIM_WORDS.loading} />
  return (
    <Section title={title} count={data.members.length}>
      <Card>
        {data.members.map((member) => (
          <Cell
            key={member.id}
            id={`member-${member.id}`}
            icon="user"
            title={member.isMine ? `${member.name}（${HOME_CLAIM_WORDS.me}）` : member.name}
            detail={RELATION_WORDS[member.relation]}
          />
        ))}
      </Card>
    </Section>
  )
}
