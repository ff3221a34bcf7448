/** Words of the home page. */
export const home = {
  'home.title': 'Ideas for Brussels, chosen for what they change',
  'home.headline': 'Ideas for Brussels, chosen for what they change.',
  'home.lead':
    'Propose a solution. Everyone can read it, support it and discuss it. The Smart City Office judges it on the indicators it targets, then publishes its decision and its reasons.',
  'home.submit': 'Submit a proposal',
  'home.explore':
    '{count, plural, =0 {See how it works} one {Explore the proposal} other {Explore # proposals}}',
  'home.now': 'Now',
  'home.now.proposals': '{count, plural, one {public proposal} other {public proposals}}',
  'home.now.consultations': '{count, plural, one {open consultation} other {open consultations}}',
  'home.now.decisions': '{count, plural, one {decision in a year} other {decisions in a year}}',
  'home.call': 'Open call',
  'home.call.box': 'Always open',
  'home.call.closes':
    '{days, plural, =0 {Closes today} =1 {Closes tomorrow} other {Closes in # days}}',
  'home.call.when': 'on {when}',
  'home.call.budget': 'Budget: {budget}.',
  'home.call.box.body': 'Ideas outside a call, at any time. No grant is attached.',
  'home.call.read': 'Read the call',
  'home.call.others': '{count, plural, one {Another open call} other {# more open calls}}',
  'home.promise': 'A promise that was chosen',
  'home.promise.measured': 'A promise, and what was measured',
  'home.promise.by': 'Promised by {name} in “{title}”, {state}.',
  'home.promise.read': 'Read the whole story',
  'home.directions': 'Nine directions, nine marks',
  'home.directions.of': '{count, plural, one {proposal} other {proposals}}',
  'home.decided': 'Decided lately',
  'home.decided.none': 'No decision is published yet. Each will stand here with its reasons.',
  'home.decided.all': 'All decisions',
  'home.decided.why': 'Why?',
  'home.decided.hidden': 'Hidden proposal',
  'home.views': 'Needs your view',
  'home.views.none': 'No consultation is open today.',
  'home.views.left': '{left, plural, =0 {Last day} one {# more day} other {# more days}}',
  'home.views.all': '{count, plural, one {The open consultation} other {The # open consultations}}',
  'home.kept': 'Is the term kept?',
  'home.kept.days': '{count, plural, one {day} other {days}}',
  'home.kept.median':
    '{count, plural, =1 {The one decision of the last twelve months took this long} other {Half of the # decisions of the last twelve months took this long or less}}, from submission to decision. We promise {promised, plural, one {# day} other {# days}} at most, without the time in which authors rework their text.',
  'home.kept.none':
    'Nothing has been decided in the last twelve months. We promise {promised, plural, one {# day} other {# days}} at most from submission to decision, without the time in which authors rework their text.',
  'home.kept.late':
    '{count, plural, =0 {No public proposal is late today.} one {One public proposal is late today:} other {# public proposals are late today:}}',
  'home.kept.limit': 'promised: {days} days',
  'home.kept.chart':
    'Median days from submission to decision, month by month; the last month with a decision has {days}, promised are {promised}.',
  'home.kept.caption': 'Days from submission to decision, median by month.',
  'home.kept.table': 'The table',
  'home.kept.month': 'Month',
  'home.kept.median-days': 'Median days',
  'home.kept.decisions': 'Decisions',
  'home.groups': 'Four voices, one way',
  'home.groups.body':
    'A decision asks for the view of several groups. When one of them is silent, the page says so and invites it.',
  'home.groups.caption': 'Public proposals by group of the author.',
} as const
