import type { AccountTable } from './account'
import type { AccountRoleTable } from './account-role'
import type { ApiTokenTable } from './api-token'
import type { CallTable } from './call'
import type { CallDirectionTable } from './call-direction'
import type { CommentTable } from './comment'
import type { CommentReportTable } from './comment-report'
import type { ConflictTable } from './conflict'
import type { DecisionTable } from './decision'
import type { DimensionTable } from './dimension'
import type { DirectionTable } from './direction'
import type { EditionTable } from './edition'
import type { EventTable } from './event'
import type { EventTextTable } from './event-text'
import type { FollowTable } from './follow'
import type { IdempotencyKeyTable } from './idempotency-key'
import type { IndicatorTable } from './indicator'
import type { IndicatorDirectionTable } from './indicator-direction'
import type { IndicatorGroupTable } from './indicator-group'
import type { JobTable } from './job'
import type { MailTable } from './mail'
import type { MembershipTable } from './membership'
import type { MunicipalityTable } from './municipality'
import type { ObservationTable } from './observation'
import type { OfficialReplyTable } from './official-reply'
import type { OneTimeTokenTable } from './one-time-token'
import type { OrganisationTable } from './organisation'
import type { PartnerTable } from './partner'
import type { ProposalTable } from './proposal'
import type { ProposalSearchTable } from './proposal-search'
import type { ProposalVersionTable } from './proposal-version'
import type { RateLimitTable } from './rate-limit'
import type { ReferenceCounterTable } from './reference-counter'
import type { RegisterCountTable } from './register-count'
import type { ReviewTable } from './review'
import type { ScoreCriterionTable } from './score-criterion'
import type { ScoreSheetTable } from './score-sheet'
import type { ScoreTargetTable } from './score-target'
import type { SessionTable } from './session'
import type { SiteTable } from './site'
import type { SourceTable } from './source'
import type { SupportTable } from './support'
import type { TargetTable } from './target'

export interface Tables {
  site: SiteTable
  account: AccountTable
  account_role: AccountRoleTable
  organisation: OrganisationTable
  membership: MembershipTable
  session: SessionTable
  one_time_token: OneTimeTokenTable
  api_token: ApiTokenTable
  edition: EditionTable
  source: SourceTable
  dimension: DimensionTable
  direction: DirectionTable
  indicator: IndicatorTable
  indicator_direction: IndicatorDirectionTable
  indicator_group: IndicatorGroupTable
  observation: ObservationTable
  municipality: MunicipalityTable
  call: CallTable
  call_direction: CallDirectionTable
  proposal: ProposalTable
  proposal_version: ProposalVersionTable
  target: TargetTable
  partner: PartnerTable
  event: EventTable
  event_text: EventTextTable
  job: JobTable
  mail: MailTable
  comment: CommentTable
  comment_report: CommentReportTable
  support: SupportTable
  follow: FollowTable
  review: ReviewTable
  score_sheet: ScoreSheetTable
  score_target: ScoreTargetTable
  score_criterion: ScoreCriterionTable
  conflict: ConflictTable
  decision: DecisionTable
  official_reply: OfficialReplyTable
  idempotency_key: IdempotencyKeyTable
  rate_limit: RateLimitTable
  reference_counter: ReferenceCounterTable
  proposal_search: ProposalSearchTable
  register_count: RegisterCountTable
}
