/** Words of the page that explains the process. */
export const page = {
  'page.title': 'How it works',
  'page.lead':
    'Every proposal goes the same way, and every step has somebody who must act, a term, and rules that a program checks.',
  'page.promise':
    'From submission to decision at most {promised, plural, one {# day} other {# days}}, without the time in which authors rework their text. A call may set other terms; its page says so.',
  'page.way': 'The way of this proposal is marked below. It stands here now: {state}.',
  'page.steps': 'The way in five steps',
  'page.step.admissibility': 'Admissibility',
  'page.step.consultation': 'Consultation',
  'page.step.evaluation': 'Evaluation',
  'page.step.decision': 'Decision',
  'page.step.delivery': 'Project',
  'page.step.months': 'months to years',
  'page.step.count': '{count, plural, =0 {none now} other {# now}}',
  'page.days': '{count, plural, one {# day} other {# days}}',
  'page.part.before': 'Before it is public',
  'page.part.before.body':
    'The text belongs to its authors. The office looks only at whether it can be examined.',
  'page.part.open': 'In the open',
  'page.part.open.body':
    'From here on everybody reads the proposal. Voices are counted by group, and reviewers say how far each indicator would move.',
  'page.part.deciding': 'The decision',
  'page.part.deciding.body':
    'Two people of the board sign each decision, with reasons in French and Dutch. What is being signed is not shown until it is published.',
  'page.part.carrying': 'From promise to measure',
  'page.part.carrying.body':
    'An approved proposal becomes a project. At its end the page shows what was promised beside what was measured.',
  'page.part.ends': 'Other ends',
  'page.part.ends.body':
    'A proposal may stop on the way. The page says why, and whether it can come back.',
  'page.term': 'Term: {count, plural, one {# day} other {# days}}.',
  'page.count': '{count, plural, =0 {none now} one {# proposal now} other {# proposals now}}',
  'page.count.waiting': '{count, plural, one {# not yet public} other {# not yet public}}',
  'page.events': '{count, plural, one {What may happen} other {What may happen (#)}}',
  'page.leads-to': 'Leads to:',
  'page.mark.now': 'The proposal stands here.',
  'page.mark.was': 'The proposal was here.',
  'page.always': 'In almost every state',
  'page.always.body':
    'These do not belong to one step. Hiding a page never changes where a proposal stands.',
  'page.rules': 'Rules that no way may break',
  'page.rule.free':
    'Nobody handles, judges or signs what they wrote, take part in, or have an open conflict with.',
  'page.rule.approved':
    'Approval needs enough independent scores from at least two groups, reasons in French and Dutch, two different signatures, and money that is there. All of it is checked again at publication.',
  'page.rule.recorded':
    'Each step records who, when, from where to where, and why. Records are chained, so that none can be changed unseen.',
  'page.rule.explained': 'What you may not do now has a reason in words, and what would lift it.',
  'page.rule.seen': 'Nothing rests beyond its term unseen: the public page says so.',
  'page.rule.timers':
    'Terms end at midnight in Brussels, on a working day. Clocks stop only for rules that stand here.',
  'page.rule.versions': 'A proposal keeps the rules under which it was submitted.',
  'page.version': 'Version {version} of the process',
  'page.version.body':
    'This page is made from the same program that moves the proposals, so it cannot say anything else.',
  'page.board': 'See where all proposals stand',
} as const
