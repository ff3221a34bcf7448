import { findProposal } from '#db/queries/proposals/find-proposal'
import type { Comment, Proposal, Step } from '#db/seeds/demo/content/types'
import type { ProposalEvent } from '#workflows/proposal/events'
import { addComment } from '~/comments/commands/add-comment.server'
import { followProposal } from '~/comments/commands/follow-proposal.server'
import { moderateComment } from '~/comments/commands/moderate-comment.server'
import { reportComment } from '~/comments/commands/report-comment.server'
import { supportProposal } from '~/comments/commands/support-proposal.server'
import type { AppContext } from '~/context.server'
import { cosignDecision } from '~/decisions/commands/cosign-decision.server'
import { proposeDecision } from '~/decisions/commands/propose-decision.server'
import { publishDecision } from '~/decisions/commands/publish-decision.server'
import { yearInBrussels } from '~/i18n/formats'
import { invariant } from '~/kernel/invariant'
import { advanceProposal } from '~/process/advance-proposal.server'
import { writeOfficialReply } from '~/proposals/commands/write-official-reply.server'
import { assignReviewer } from '~/reviews/commands/assign-reviewer.server'
import { fileScore } from '~/reviews/commands/file-score.server'
import { stepAside } from '~/reviews/commands/step-aside.server'
import { type Act, personIn, type Telling } from './act'
import { must } from './must'
import { changeDraft, writeDraft } from './write-draft.server'

/** Everything that happens to one proposal. */
export function actsOf(proposal: Proposal): Act[] {
  const { key, story } = proposal
  return [
    {
      at: story.begins,
      what: `${key}: draft`,
      async run(ctx, { people, references, dayZero }) {
        const reference = await writeDraft(ctx, personIn(people, proposal.lead), {
          callReference: known(references, proposal.call),
          language: proposal.language,
          fields: proposal,
          year: yearInBrussels(dayZero),
          people,
        })
        references.set(key, reference)
      },
    },
    ...story.steps.map(
      (step): Act => ({
        at: step,
        what: `${key}: ${step.event}`,
        run: (ctx, telling) => takeStep(ctx, telling, proposal, step),
      }),
    ),
    ...story.comments.flatMap((comment) => commentActs(proposal, comment)),
    ...story.supports.map(
      (support): Act => ({
        at: support,
        what: `${key}: support by ${support.by}`,
        async run(ctx, { people, references }) {
          const person = personIn(people, support.by)
          must(await supportProposal(ctx, person, known(references, key)), this.what)
        },
      }),
    ),
    ...story.follows.map(
      (follow): Act => ({
        at: follow,
        what: `${key}: follow by ${follow.by}`,
        async run(ctx, { people, references }) {
          const reference = known(references, key)
          const person = personIn(people, follow.by)
          must(await followProposal(ctx, person, { reference, follow: true }), this.what)
        },
      }),
    ),
    ...(story.officialReply ? [replyAct(proposal, story.officialReply)] : []),
  ]
}

function commentActs(proposal: Proposal, comment: Comment): Act[] {
  const name = `${proposal.key}/${comment.key ?? `${comment.by} ${comment.at} ${comment.section}`}`
  const acts: Act[] = [
    {
      at: comment,
      what: `${name}: comment`,
      async run(ctx, { people, references, comments }) {
        const { section, stance, body, language } = comment
        const replyTo = comment.replyTo && known(comments, `${proposal.key}/${comment.replyTo}`)
        const added = await addComment(ctx, personIn(people, comment.by), {
          reference: known(references, proposal.key),
          section,
          stance,
          body,
          language,
          replyTo,
        })
        comments.set(name, must(added, this.what).id)
      },
    },
  ]
  for (const report of comment.reports ?? []) {
    acts.push({
      at: report,
      what: `${name}: report`,
      async run(ctx, { people, comments }) {
        const input = { id: known(comments, name), reason: report.reason }
        must(await reportComment(ctx, personIn(people, report.by), input), this.what)
      },
    })
  }
  const { hidden } = comment
  if (hidden) {
    acts.push({
      at: hidden,
      what: `${name}: hide`,
      async run(ctx, { people, comments }) {
        const input = { id: known(comments, name), act: 'hide', reason: hidden.reason } as const
        must(await moderateComment(ctx, personIn(people, hidden.by), input), this.what)
      },
    })
  }
  return acts
}

function replyAct({ key }: Proposal, reply: NonNullable<Proposal['story']['officialReply']>): Act {
  return {
    at: reply,
    what: `${key}: official reply`,
    async run(ctx, { people, references }) {
      const input = { reference: known(references, key), texts: reply.texts }
      must(await writeOfficialReply(ctx, personIn(people, reply.by), input), this.what)
    },
  }
}

async function takeStep(
  ctx: AppContext,
  { people, references, dayZero }: Telling,
  { key }: Proposal,
  step: Step,
): Promise<void> {
  const reference = known(references, key)
  // A consultation that ends by time is ended by its own timer, which has fired by now.
  if (step.by === 'clock') return
  const who = personIn(people, step.by)
  const what = `${key}: ${step.event} by ${step.by}`
  switch (step.event) {
    case 'resubmit': {
      const year = yearInBrussels(dayZero)
      await changeDraft(ctx, { reference, changes: step.changes, year })
      const event = { type: 'resubmit', note: step.note } as const
      must(await advanceProposal(ctx, who, { reference, event }), what)
      return
    }
    case 'assign': {
      const reviewer = personIn(people, step.reviewer).id
      must(await assignReviewer(ctx, who, { reference, reviewer }), what)
      return
    }
    case 'abstain':
    case 'recuse': {
      const { event, reason } = step
      must(await stepAside(ctx, who, { reference, event, reason }), what)
      return
    }
    case 'score': {
      const sheet = {
        ...step.sheet,
        targets: step.sheet.targets.map((target) => ({ ...target })),
        criteria: step.sheet.criteria.map((criterion) => ({ ...criterion })),
      }
      must(await fileScore(ctx, who, { reference, sheet }), what)
      return
    }
    case 'propose-decision': {
      const { outcome, reasons, grant } = step
      const conditions = step.conditions && `${step.conditions.fr}\n\n${step.conditions.nl}`
      const decision = { outcome, reasons, grant, conditions }
      must(await proposeDecision(ctx, who, { reference, ...decision }), what)
      return
    }
    case 'cosign':
      must(await cosignDecision(ctx, who, await asRead(ctx, reference)), what)
      return
    case 'publish':
      must(await publishDecision(ctx, who, await asRead(ctx, reference)), what)
      return
    default: {
      const { at: _at, hour: _hour, by: _by, event, ...fields } = step
      // The content's types and the machine's say the same of an event's fields.
      const sent = { type: event, ...fields } as ProposalEvent
      must(await advanceProposal(ctx, who, { reference, event: sent }), what)
    }
  }
}

/** People of a story sign what they have just read. */
async function asRead(ctx: AppContext, reference: string) {
  const row = await findProposal(ctx.db.read, reference)
  return { reference, revision: row?.revision }
}

function known(map: ReadonlyMap<string, string>, key: string): string {
  const value = map.get(key)
  invariant(value, `${key} was told before it was needed`)
  return value
}
