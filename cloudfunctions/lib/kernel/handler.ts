import type { GenericSchema, InferInput, InferOutput } from 'valibot'
import type { Operation } from '@/shared/contract/operation'
import type { Context, PersonContext, SubjectContext } from './context'
import { subjectOf } from './policy'
import type { SubjectKind } from './subject'

type Handles<In extends GenericSchema, Out extends GenericSchema, Ctx> = (input: InferOutput<In>, context: Ctx) => Promise<InferInput<Out>>

/** An operation with the code that answers it. The types are checked where it is made; the router sees only this. */
export interface Handler {
  operation: Operation
  subjectKind: SubjectKind<unknown> | null
  run(input: unknown, context: Context): Promise<unknown>
}

/** For operations whose policy is `anyone`: there may be no person. */
export function handlePublic<In extends GenericSchema, Out extends GenericSchema>(operation: Operation<In, Out>, run: Handles<In, Out, Context>): Handler {
  if (operation.policy.who !== 'anyone') throw new Error(`${operation.name} is not for anyone`)
  return bind(operation, null, run)
}

/** For operations of a person on nothing that has to be loaded first. */
export function handle<In extends GenericSchema, Out extends GenericSchema>(operation: Operation<In, Out>, run: Handles<In, Out, PersonContext>): Handler {
  if (operation.policy.who === 'anyone' || subjectOf(operation.policy)) throw new Error(`${operation.name} needs another kind of handler`)
  return bind(operation, null, run)
}

/** For operations on one thing, which the router loads and shows to the policy. */
export function handleOn<Document, In extends GenericSchema, Out extends GenericSchema>(
  kind: SubjectKind<Document>,
  operation: Operation<In, Out>,
  run: Handles<In, Out, SubjectContext<Document>>,
): Handler {
  if (subjectOf(operation.policy)?.subject !== kind.name) throw new Error(`${operation.name} does not act on a ${kind.name}`)
  return bind(operation, kind, run)
}

/** The one place where types are let go: the router parses with the operation's own schemas before and after. */
function bind(operation: object, kind: object | null, run: object): Handler {
  return { operation, subjectKind: kind, run } as unknown as Handler
}
