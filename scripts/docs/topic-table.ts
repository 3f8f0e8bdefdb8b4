import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { STAGE_WORDS } from '../../src/copy/topics-state-names'
import { TOPIC_STATE_WORDS } from '../../src/copy/topics-states'
import { TOPIC_LIMITS } from '../../src/shared/domain/topics/topic-clocks'
import { STAGE_OF, TOPIC_STATES } from '../../src/shared/domain/topics/topic-states'
import { TOPIC_ROWS, type TopicRow } from '../../src/shared/domain/topics/topic-table'

/** docs/topics.md, whole: every state with its seal and sentences, and every way from one to another. Run this file to write it anew. */
export const TOPICS_PAGE = new URL('../../docs/topics.md', import.meta.url)

const UNITS = { law: 'days (民法典 201, 203)', minute24x7: 'minutes', workDay: 'working days', calDay: 'days' } as const

export function topicsPage(): string {
  return `# How a topic goes

Made by \`scripts/docs/topic-table.ts\` from \`src/shared/domain/topics\`; a test compares. The source of the rules is named there.

## States

| state | seal | where it stands | what comes next |
|---|---|---|---|
${TOPIC_STATES.map((state) => `| \`${state}\` | ${STAGE_WORDS[STAGE_OF[state]]} | ${TOPIC_STATE_WORDS[state].now} | ${TOPIC_STATE_WORDS[state].next} |`).join('\n')}

## Steps

Every other action from a state is refused. A guard in brackets has to hold; of several performers, and of several lines for one action, the first that fits applies.

| id | action | from | to | who (guards) | clock | effects |
|---|---|---|---|---|---|---|
${TOPIC_ROWS.map(line).join('\n')}

## Time limits

| clock | length |
|---|---|
${Object.entries(TOPIC_LIMITS).map(([kind, { unit, amount }]) => `| \`${kind}\` | ${amount} ${UNITS[unit]} |`).join('\n')}
| \`recheck\` | 30 and 180 days after it was carried out |
`
}

function line({ id, action, from, to, by, clock, effects }: TopicRow): string {
  const performers = by.map(({ as, guards = [] }) => (guards.length === 0 ? as : `${as} (${guards.join(', ')})`)).join('; ')
  return `| ${id} | \`${action}\` | ${from.length === 0 ? 'none' : from.join(', ')} | ${to === 'SAME' ? 'stays' : to} | ${performers} | ${clock} | ${effects.join(', ')} |`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(TOPICS_PAGE, topicsPage())
