export const en = {
  'event.submit': 'Submit',
  'event.submit.consequence':
    'The office receives your proposal and checks within its term whether it can be examined. You can no longer edit it unless changes are requested.',
  'event.discard': 'Discard the draft',
  'event.discard.consequence':
    'The text is erased for good. Only the number is kept, and it is never given again.',
  'event.resubmit': 'Send the new version',
  'event.resubmit.consequence':
    'The proposal goes back to whoever asked for changes. If you changed the text, the targets, the budget or the partners, scores already given no longer count.',
  'event.revise': 'Revise after the consultation',
  'event.revise.consequence':
    'You can take in, once, what people said. Scoring waits until you send the new version.',
  'event.withdraw': 'Withdraw',
  'event.withdraw.consequence':
    'The proposal ends here. The co-authors are told; a page that was public stays readable.',
  'event.appeal': 'Appeal',
  'event.appeal.consequence':
    'Board members who signed nothing in the contested act look at it again. You can appeal once.',
  'event.start-pilot': 'Start the pilot',
  'event.start-pilot.consequence': 'The project leaves planning and its pilot begins.',
  'event.start-measuring': 'Start measuring',
  'event.start-measuring.consequence':
    'The pilot ends and the effect on each indicator is measured.',
  'event.report-milestone': 'Report a milestone',
  'event.report-milestone.consequence': 'The milestone appears on the public page of the project.',
  'event.record-measurement': 'Record a measurement',
  'event.record-measurement.consequence':
    'The value appears beside what was promised, with its source.',
  'event.stop': 'Stop the project',
  'event.stop.consequence':
    'The project ends. Stopped by its lead it is final; stopped by the board it can be appealed.',
  'event.admit': 'Admit',
  'event.admit.consequence':
    'The page becomes public. The consultation opens, or the evaluation where the call has none.',
  'event.request-changes': 'Request changes',
  'event.request-changes.consequence':
    'The authors get a term of their own to change the proposal. Your term rests meanwhile.',
  'event.declare-inadmissible': 'Declare inadmissible',
  'event.declare-inadmissible.consequence':
    'The proposal is not examined further. Its reference, title, the rule and your reasons become public, and the lead can appeal where the call allows it.',
  'event.merge': 'Merge',
  'event.merge.consequence':
    'The proposal continues inside the other one. Conflicts of interest are worked out again.',
  'event.unmerge': 'Undo the merger',
  'event.unmerge.consequence': 'The proposal goes on by itself from where it was.',
  'event.extend': 'Extend the term',
  'event.extend.consequence': 'The term ends on the day you choose, at 23:59:59 in Brussels.',
  'event.close-consultation': 'Close the consultation',
  'event.close-consultation.consequence':
    'The evaluation opens. Later comments are marked and are not part of the summary.',
  'event.assign': 'Assign a reviewer',
  'event.assign.consequence': 'The reviewer is asked to score the proposal.',
  'event.unassign': 'Take the review back',
  'event.unassign.consequence': 'The reviewer is told and no longer needs to score the proposal.',
  'event.score': 'File the score',
  'event.score.consequence':
    'Your score counts, and you see the others. You can file it again until the evaluation closes; both are kept and the latest counts.',
  'event.abstain': 'Abstain',
  'event.abstain.consequence': 'You give no score. The office looks for somebody else.',
  'event.recuse': 'Step aside: I have a conflict',
  'event.recuse.consequence':
    'Your conflict of interest is recorded, nothing you filed counts, and you take no further part.',
  'event.record-discussion': 'Record the discussion',
  'event.record-discussion.consequence':
    'The differences between scores count as discussed, with your note.',
  'event.close-evaluation': 'Close the evaluation',
  'event.close-evaluation.consequence': 'Scores can no longer change and the board deliberates.',
  'event.propose-decision': 'Propose a decision',
  'event.propose-decision.consequence':
    'Your decision waits for a second board member. Outside the board nothing is visible yet.',
  'event.reopen-evaluation': 'Reopen the evaluation',
  'event.reopen-evaluation.consequence':
    'Reviewers can score again. The term of the evaluation goes on with the days left.',
  'event.cosign': 'Cosign',
  'event.cosign.consequence': 'You sign the decision as you read it. It is ready to be published.',
  'event.object': 'Object',
  'event.object.consequence': 'The decision falls and the proposal returns to where it came from.',
  'event.retract': 'Retract the decision',
  'event.retract.consequence':
    'The decision falls and the proposal returns to where it came from, with its own term.',
  'event.publish': 'Publish the decision',
  'event.publish.consequence':
    'Everything is checked once more, the letter leaves, and the act can never be changed.',
  'event.promote': 'Promote from the reserve list',
  'event.promote.consequence': 'A new decision to approve waits for a second board member.',
  'event.uphold': 'Uphold the contested act',
  'event.uphold.consequence': 'The contested act stands and the matter is closed.',
  'event.overturn': 'Overturn the contested act',
  'event.overturn.consequence':
    'The contested act falls. The proposal goes on with a new term, and the next decision needs somebody new among its signers.',
  'event.complete': 'Complete the project',
  'event.complete.consequence':
    'The project ends. The page keeps what was promised beside what was measured.',
  'event.reinstate': 'Reinstate',
  'event.reinstate.consequence': 'The proposal goes back to where it lapsed, with a new term.',
  'event.appoint-lead': 'Appoint a new lead',
  'event.appoint-lead.consequence': 'This person, who agreed, now leads the proposal.',
  'event.appoint-substitute': 'Appoint a substitute',
  'event.appoint-substitute.consequence':
    'This person holds the role for this proposal only, and the appointment is public.',
  'event.hide': 'Hide the page',
  'event.hide.consequence':
    'Readers see the reference and the state only. A consultation rests; the process does not change.',
  'event.restore': 'Show the page again',
  'event.restore.consequence': 'Readers see everything again. A consultation goes on.',
  'event.expire-draft': 'Draft expired',
  'event.expire-draft.consequence': 'A draft that nobody edited for a year is erased.',
  'event.expire-amending': 'Term for changes expired',
  'event.expire-amending.consequence':
    'A proposal not yet admitted lapses; any other goes on with its last version.',
  'event.expire-reserve': 'Reserve list expired',
  'event.expire-reserve.consequence': 'The place on the reserve list is lost.',
  'event.expire-appeal': 'Appeal window closed',
  'event.expire-appeal.consequence': 'The act is final.',
  'event.call-cancelled': 'Call cancelled',
  'event.call-cancelled.consequence':
    'The lead has thirty days to move the proposal to the idea box or to withdraw it; after that it lapses.',

  'publication.private': 'Private',
  'publication.public': 'Public',
  'publication.hidden': 'Hidden',

  'reason.already-assigned': 'This person already has a review of this proposal. Choose another.',
  'reason.already-appealed': 'You have appealed against this act. Each act can be appealed once.',
  'reason.already-extended':
    'The term was extended already. It can be extended once, so it now ends on its day.',
  'reason.already-revised':
    'You revised this proposal once already. Further changes are possible when an officer or the board asks for them.',
  'reason.appeal-impossible':
    'This act cannot be appealed here: the call has no appeals, or the lead stopped the project. The decision names the other ways open to you.',
  'reason.call-cancelled':
    'The call is cancelled. The lead can move the proposal to the idea box or withdraw it.',
  'reason.call-closed':
    'The call closed before the proposal was received. Move the draft to an open call.',
  'reason.call-not-cancelled': 'The call of this proposal is not cancelled.',
  'reason.call-not-open': 'The call is not open yet. Submit when it opens.',
  'reason.call-still-open':
    'The call is still open, so nothing can be approved yet. Wait until it closes, or choose another outcome.',
  'reason.consent-missing':
    'This person has not agreed to lead the proposal. Ask for their agreement first.',
  'reason.consultation-too-short':
    'The consultation has a minimum length. It can close in {days, plural, one {# day} other {# days}}.',
  'reason.discrepancies-open':
    '{count, plural, one {One difference between scores has} other {# differences between scores have}} not been discussed. Reopen the evaluation and have the discussion recorded.',
  'reason.extension-not-later': 'Choose a day later than the present end of the term.',
  'reason.extension-too-long':
    'A term can be extended by at most {days, plural, one {# day} other {# days}}. Choose an earlier day.',
  'reason.grant-above-maximum':
    'The grant of €{asked, number} is above the maximum of this call, €{maximum, number}. Lower it.',
  'reason.grant-impossible': 'This call gives no grants. Leave the grant empty.',
  'reason.grant-missing': 'Give the grant in whole euros, above zero.',
  'reason.groups-missing':
    'The scores must come from {needed, plural, one {# helix group} other {# helix groups}}; they come from {available}. Assign reviewers of another group.',
  'reason.has-role': 'This person already holds that role for this proposal.',
  'reason.incomplete':
    '{part, select, title {The title} summary {The summary} problem {The problem} solution {The solution} directions {A strategic direction} municipalities {A municipality} budget {The budget} risks {The section on risks} other {The section on the four conditions}} is missing. Fill it in.',
  'reason.lead-present':
    'The proposal has a lead. A new one can be appointed only after the lead has left.',
  'reason.letters-changed':
    'The letters are no longer as they were previewed. Look at the preview again, then publish.',
  'reason.members-enough':
    'Enough people are free: {available}. A substitute can be appointed only when too few are.',
  'reason.members-missing':
    'A decision needs {needed} free board members; {available} {available, plural, one {is} other {are}} available. An administrator can appoint a substitute.',
  'reason.merge-itself': 'A proposal cannot be merged into itself. Choose another one.',
  'reason.merge-not-agreed': 'Both leads must agree to the merger. Ask for the missing agreement.',
  'reason.merge-not-free':
    'You are not free for the other proposal. Another officer can merge the two.',
  'reason.merge-target-late':
    'The other proposal is not in admissibility, consultation or evaluation. Mergers are possible and can be undone only there.',
  'reason.merge-unknown': 'Name the proposal into which this one is merged.',
  'reason.money-short':
    'The call has €{left, number} left; €{asked, number} is asked. Lower the grant, or choose the reserve list.',
  'reason.new-signer-needed':
    'An earlier act on this proposal was overturned. Somebody who did not sign that act must sign this one.',
  'reason.not-assigned': 'This person has no open review of this proposal.',
  'reason.not-free-author':
    'You are an author of this proposal, so you may not handle or judge it. A colleague can.',
  'reason.not-free-conflict':
    'You have an open conflict of interest with this proposal. A colleague can do this, or you once the conflict is dismissed.',
  'reason.not-free-organisation':
    'You belong to the same organisation as an author or a partner. A colleague from elsewhere can do this.',
  'reason.not-free-partner':
    'You are a partner in this proposal, so you may not handle or judge it. A colleague can.',
  'reason.not-hidden':
    'During the consultation this is possible only while the page is hidden. A moderator can hide it.',
  'reason.not-proposer':
    'Only the person who proposed the decision can retract it. Another member can object.',
  'reason.not-your-review': 'You have no open review of this proposal. An officer can assign you.',
  'reason.outcome-missing': 'Choose an outcome: approve, reserve or reject.',
  'reason.outside-missing':
    'People of the office wrote this proposal, so it needs scores of {needed} reviewers from outside; there {available, plural, one {is #} other {are #}}.',
  'reason.page-hidden': 'The page is hidden. This is possible once a moderator shows it again.',
  'reason.panel-conflict':
    '{count, plural, one {One reviewer of the panel has} other {# reviewers of the panel have}} an open conflict of interest. The reviewer steps aside, an officer takes the review back, or the conflict is dismissed.',
  'reason.partners-pending':
    '{count, plural, one {One partner has} other {# partners have}} not accepted yet. Wait for the answer or remove the partner.',
  'reason.person-not-free':
    'This person is an author, a partner, of the same organisation or in an open conflict. Choose somebody else.',
  'reason.person-unknown': 'Nobody is known under this name or address. Check it.',
  'reason.proposer-not-free':
    'The person who proposed the decision is no longer free or in office. Object, and have it proposed again.',
  'reason.quorum-missing':
    'The quorum is {needed} independent scores on the present version; there {available, plural, one {is #} other {are #}}. Assign reviewers or wait for their scores.',
  'reason.reason-missing':
    'Write why, in at least {minimum, plural, one {# character} other {# characters}}.',
  'reason.reasons-missing':
    'The reasons in {language, select, fr {French} other {Dutch}} are missing or too short. Write at least {minimum} characters.',
  'reason.reinstatement-past':
    'The thirty days for reinstatement are over. The idea can be submitted again as a new proposal.',
  'reason.reply-missing':
    'The official reply to the consultation is not written yet. Write it, then close the evaluation.',
  'reason.round-missing':
    'All {limit} rounds of changes are used. Decide on the proposal as it stands.',
  'reason.rule-missing': 'Name the rule that the proposal does not meet.',
  'reason.same-signer': 'You proposed this decision. Another board member must do this.',
  'reason.score-filed': 'The score is filed and stays. The reviewer alone can step aside.',
  'reason.scoring-started':
    'A score has been filed. From then on an officer or the board must ask for changes.',
  'reason.sender.administrator': 'Only an administrator can do this.',
  'reason.sender.board': 'Only a member of the board can do this.',
  'reason.sender.call': 'This happens by itself when the call is cancelled.',
  'reason.sender.lead': 'Only the lead author can do this.',
  'reason.sender.moderator': 'Only a moderator can do this.',
  'reason.sender.officer': 'Only an officer of the Smart City Office can do this.',
  'reason.sender.reviewer': 'Only a reviewer of this proposal can do this.',
  'reason.sender.time': 'This happens by itself when its time has come.',
  'reason.sent-by-time': 'Nobody sends this. It happens by itself when its time has come.',
  'reason.signed-contested-act':
    'You signed the contested act. Another board member must decide on the appeal.',
  'reason.signer-not-free':
    '{count, plural, one {One signer is} other {# signers are}} no longer free or in office. Retract the decision and have it proposed again.',
  'reason.target-missing': 'Name at least one indicator that the proposal will improve.',
  'reason.text-changed':
    'The decision changed while you were reading. Read it again, then sign it.',
  'reason.timer-stale': 'This timer is out of date: the proposal has moved on or its term changed.',
  'reason.unmeasured':
    '{count, plural, one {One target has} other {# targets have}} no measurement. Record it, or write why it is missing.',
  'reason.window-past': 'The term for an appeal is over, so the act is final.',
  'reason.wrong-state.submit': 'Only a draft can be submitted.',
  'reason.wrong-state.discard':
    'Only a draft can be discarded. What was submitted can be withdrawn.',
  'reason.wrong-state.resubmit': 'A new version can be sent only after changes were requested.',
  'reason.wrong-state.revise': 'A proposal can be revised only during the evaluation.',
  'reason.wrong-state.withdraw':
    'A proposal can be withdrawn from its submission until its decision is published, from the reserve list, and during an appeal.',
  'reason.wrong-state.appeal':
    'Only a published rejection, inadmissibility or stop can be appealed.',
  'reason.wrong-state.start-pilot': 'A pilot starts from an approved project in planning.',
  'reason.wrong-state.start-measuring': 'Measuring starts from a running pilot.',
  'reason.wrong-state.report-milestone': 'Milestones belong to a running project.',
  'reason.wrong-state.record-measurement': 'Measurements belong to a running project.',
  'reason.wrong-state.stop': 'Only a running project can be stopped.',
  'reason.wrong-state.admit': 'Only a proposal in the admissibility check can be admitted.',
  'reason.wrong-state.request-changes':
    'Changes can be requested during admissibility, evaluation and deliberation.',
  'reason.wrong-state.declare-inadmissible':
    'A proposal can be declared inadmissible during admissibility, or in consultation while its page is hidden.',
  'reason.wrong-state.merge': 'Proposals can be merged during admissibility and consultation.',
  'reason.wrong-state.unmerge': 'This proposal is not merged into another.',
  'reason.wrong-state.extend':
    'Only the term for changes, a consultation or a project step can be extended.',
  'reason.wrong-state.close-consultation': 'No consultation is open.',
  'reason.wrong-state.assign': 'Reviewers are assigned during the evaluation.',
  'reason.wrong-state.unassign': 'Reviews are taken back during the evaluation only.',
  'reason.wrong-state.score': 'Scores are filed during the evaluation.',
  'reason.wrong-state.abstain': 'Reviewers can abstain during the evaluation only.',
  'reason.wrong-state.recuse': 'Reviewers step aside during the evaluation.',
  'reason.wrong-state.record-discussion':
    'Discussions are recorded during the evaluation. The board can reopen it.',
  'reason.wrong-state.close-evaluation': 'No evaluation is open.',
  'reason.wrong-state.propose-decision': 'A decision is proposed during deliberation.',
  'reason.wrong-state.reopen-evaluation': 'An evaluation can be reopened during deliberation only.',
  'reason.wrong-state.cosign': 'No decision is waiting for a second signature.',
  'reason.wrong-state.object': 'No decision is waiting for a second signature.',
  'reason.wrong-state.retract': 'There is no unpublished decision to retract.',
  'reason.wrong-state.publish': 'Only a decision signed by two members can be published.',
  'reason.wrong-state.promote': 'Only a proposal on the reserve list can be promoted.',
  'reason.wrong-state.uphold': 'No appeal is open.',
  'reason.wrong-state.overturn': 'No appeal is open.',
  'reason.wrong-state.complete': 'A project is completed from the measuring step.',
  'reason.wrong-state.reinstate': 'Only a lapsed proposal can be reinstated.',
  'reason.wrong-state.appoint-lead':
    'A lead can be appointed from submission on, as long as the proposal is not at an end or merged.',
  'reason.wrong-state.appoint-substitute':
    'A substitute can be appointed from submission on, as long as somebody still has to act on the proposal.',
  'reason.wrong-state.hide': 'Only a public page can be hidden.',
  'reason.wrong-state.restore': 'The page is not hidden.',
  'reason.wrong-state.expire-draft': 'Only a draft expires this way.',
  'reason.wrong-state.expire-amending': 'No term for changes is running.',
  'reason.wrong-state.expire-reserve': 'The proposal is not on the reserve list.',
  'reason.wrong-state.expire-appeal': 'No term for an appeal is running.',
  'reason.wrong-state.call-cancelled':
    'Cancelling the call touches only proposals without a published decision.',

  'rule.outside-region': 'The solution does not serve the Region or one of its municipalities.',
  'rule.outside-call': 'The proposal does not answer the subject of this call.',
  'rule.no-solution': 'The text describes a complaint or a wish, not a solution that can be tried.',
  'rule.already-carried-out': 'The solution already exists or has been decided.',
  'rule.author-not-eligible': 'The author may not take part in this call.',
  'rule.unlawful': 'The solution could not be carried out without breaking the law.',
  'rule.personal-attack': 'The text attacks people or publishes facts about their private life.',

  'sender.lead': 'Lead author',
  'sender.officer': 'Officer',
  'sender.reviewer': 'Reviewer',
  'sender.board': 'Board',
  'sender.moderator': 'Moderator',
  'sender.administrator': 'Administrator',
  'sender.time': 'By itself, in time',
  'sender.call': 'By the call',

  'state.draft': 'Draft',
  'state.draft.meaning': 'The authors are writing; only they can read it.',
  'state.draft.turn': 'It is the authors’ turn: complete it and submit it.',
  'state.discarded': 'Discarded',
  'state.discarded.meaning': 'The draft was given up and its text erased.',
  'state.discarded.turn': 'Nothing more can happen.',
  'state.admissibility': 'Admissibility',
  'state.admissibility.meaning':
    'The office checks whether the proposal can be examined, not whether it is good.',
  'state.admissibility.turn': 'It is an officer’s turn.',
  'state.amending': 'Being amended',
  'state.amending.meaning': 'The authors are changing the proposal as they were asked to.',
  'state.amending.turn': 'It is the authors’ turn: send the new version in time.',
  'state.inadmissible': 'Inadmissible',
  'state.inadmissible.meaning': 'The proposal does not meet a rule and is not examined further.',
  'state.inadmissible.turn': 'The lead can appeal as long as the term for it runs.',
  'state.merged': 'Merged',
  'state.merged.meaning': 'The proposal continues inside another one.',
  'state.merged.turn': 'See the proposal into which it was merged.',
  'state.consultation': 'Consultation',
  'state.consultation.meaning': 'Everybody can read the proposal, comment on it and support it.',
  'state.consultation.turn': 'It is everybody’s turn: say what you think.',
  'state.evaluation': 'Evaluation',
  'state.evaluation.meaning':
    'Independent reviewers score how far the proposal would improve its indicators.',
  'state.evaluation.turn':
    'It is the reviewers’ turn; an officer assigns them and closes the evaluation.',
  'state.deliberation': 'Deliberation',
  'state.deliberation.meaning': 'The board weighs scores, voices and budget.',
  'state.deliberation.turn': 'It is the board’s turn.',
  'state.cosigning': 'Waiting for a second signature',
  'state.cosigning.meaning': 'One board member has proposed a decision; a second must sign it.',
  'state.cosigning.turn': 'It is the turn of a second board member.',
  'state.decided': 'Decided, not yet published',
  'state.decided.meaning': 'Two board members have signed; the decision has not gone out yet.',
  'state.decided.turn': 'It is the board’s turn: publish the decision.',
  'state.reserve-list': 'Reserve list',
  'state.reserve-list.meaning': 'The proposal is good enough, but the money is spent for now.',
  'state.reserve-list.turn': 'It is the board’s turn as soon as money is free.',
  'state.rejected': 'Rejected',
  'state.rejected.meaning': 'The board has decided against the proposal and says why.',
  'state.rejected.turn': 'The lead can appeal as long as the term for it runs.',
  'state.appeal': 'Appeal',
  'state.appeal.meaning': 'The lead has contested an act; other board members look at it again.',
  'state.appeal.turn': 'It is the turn of board members who did not sign the contested act.',
  'state.approved': 'Approved',
  'state.approved.meaning': 'The board has approved the proposal; the project is being planned.',
  'state.approved.turn': 'It is the project lead’s turn: start the pilot.',
  'state.piloting': 'Pilot',
  'state.piloting.meaning': 'The solution is being tried.',
  'state.piloting.turn': 'It is the project lead’s turn: report milestones, then start measuring.',
  'state.measuring': 'Measuring',
  'state.measuring.meaning': 'The effect on each indicator is measured against the promise.',
  'state.measuring.turn':
    'It is the project lead’s turn: record measurements; an officer completes.',
  'state.completed': 'Completed',
  'state.completed.meaning': 'The project is over and its measured effect is published.',
  'state.completed.turn': 'Nothing more can happen.',
  'state.stopped': 'Stopped',
  'state.stopped.meaning': 'The project ended before its time; the page says why.',
  'state.stopped.turn': 'If the board stopped it, the lead can appeal as long as the term runs.',
  'state.withdrawn': 'Withdrawn',
  'state.withdrawn.meaning': 'The lead has taken the proposal back.',
  'state.withdrawn.turn': 'Nothing more can happen.',
  'state.lapsed': 'Lapsed',
  'state.lapsed.meaning': 'A term passed without an answer.',
  'state.lapsed.turn': 'The lead has thirty days to ask an officer to reinstate it.',

  'term.running': 'On time',
  'term.due-soon': 'Due soon',
  'term.overdue': 'Overdue',
  'term.resting': 'Paused',
} as const
