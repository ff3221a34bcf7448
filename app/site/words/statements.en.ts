/** Words of the plain pages: help, privacy, accessibility, open data. */
export const statements = {
  'blank.note': 'What stands in square brackets is for the operator of this site to fill in.',
  'blank.operator': '[name of the public body]',
  'blank.email': '[e-mail address]',
  'blank.phone': '[telephone, hours]',
  'blank.address': '[postal address and desk]',
  'blank.officer': '[data protection officer]',
  'blank.date': '[date]',

  'help.title': 'Help',
  'help.lead': 'How to take part, with a screen or without, and whom to ask.',
  'help.read': 'Read and search',
  'help.read.1':
    'Everything public can be read without an account. Under “Explore” you search by word, direction, municipality or indicator; the address of a search can be kept and shared.',
  'help.speak': 'Say what you think',
  'help.speak.1':
    'While a consultation is open you can support a proposal and comment on a part of it. You need an account for that. Your voice counts in your group: citizens, businesses, academic world or public services.',
  'help.propose': 'Propose something',
  'help.propose.1':
    'Writing a proposal takes 15 to 20 minutes. You can stop at any time; your draft waits. You name at least one indicator that should get better, how far, and why you believe so.',
  'help.offline': 'By phone, by post, at the desk',
  'help.offline.1':
    'You need no screen. An officer enters your proposal or your comment for you, on the same terms: the same dates, the same rules, and a printed acknowledgement.',
  'help.offline.2': 'Telephone: {phone}. Post and desk: {address}.',
  'help.seen': 'What others see of you',
  'help.seen.1':
    'Your name, your group, your organisation where you speak for one, and what you publish. Never your e-mail address.',
  'help.refused': 'When something is not possible',
  'help.refused.1':
    'The page then says why, and what would change it. Terms end at midnight in Brussels. “How it works” explains each step.',
  'help.contact': 'Ask a person',
  'help.contact.1': 'Write to the Smart City Office: {email}. We answer within five working days.',

  'privacy.title': 'Privacy',
  'privacy.lead':
    'What this site knows about you, why, for how long, and what you can ask. No advertising, no tracking, no other company’s programs.',
  'privacy.who': 'Who is responsible',
  'privacy.who.1': '{operator}, {address}. Data protection officer: {officer}.',
  'privacy.kept': 'What we keep',
  'privacy.kept.account':
    'Of your account: name, e-mail address, group, language, your organisation and your municipality where you give them, and your password in a form that nobody can read.',
  'privacy.kept.written':
    'What you write: proposals, comments, partners whom you invite. What is published stays with your name.',
  'privacy.kept.votes': 'What you support and follow.',
  'privacy.kept.log':
    'Who did what in the process, so that decisions can be checked; and where you are signed in.',
  'privacy.why': 'Why we may',
  'privacy.why.1':
    'Because it is a public task to examine proposals in the open (General Data Protection Regulation, article 6.1.e). You must be 13 or older to have an account.',
  'privacy.cookies': 'Three cookies, no more',
  'privacy.cookies.1':
    'All three are needed for what you ask of the site, so there is no banner. Over https the first two carry the prefix “__Host-”.',
  'privacy.cookies.caption': 'Cookies of this site',
  'privacy.cookies.name': 'Name',
  'privacy.cookies.use': 'What for',
  'privacy.cookies.until': 'Until',
  'privacy.cookies.helicity.use': 'Keeps you signed in.',
  'privacy.cookies.helicity.until': '14 days without use, 60 days at most',
  'privacy.cookies.helicity-visit.use':
    'Protects the forms for signing in and signing up. Set only on those pages.',
  'privacy.cookies.helicity-visit.until': 'You close the browser',
  'privacy.cookies.theme.use': 'Remembers light or dark. Set only when you choose.',
  'privacy.cookies.theme.until': 'One year',
  'privacy.others': 'Who else sees it',
  'privacy.others.1':
    'The office sees what it needs for its work. Reviewers’ names are hidden where the call says so. Nothing is sold, and no page loads anything from elsewhere.',
  'privacy.long': 'How long',
  'privacy.long.1':
    'A draft that nobody touches for a year is erased. Public proposals, decisions and their reasons are records of the administration and stay. Without an account you leave no trace but your voice’s number.',
  'privacy.rights': 'Your rights',
  'privacy.rights.1':
    'You may see, correct, take along or erase what we keep about you, and object. You correct your account under “Settings”; for everything else write to {email}. When an account is erased its drafts disappear; published texts that a debate needs stay as “former participant”.',
  'privacy.rights.2':
    'Not satisfied? You may complain to the Belgian Data Protection Authority, dataprotectionauthority.be.',

  'accessibility.title': 'Accessibility statement',
  'accessibility.lead':
    '{operator} wants everybody to be able to use this site, as the ordinance of 4 October 2018 of the Brussels-Capital Region and Directive (EU) 2016/2102 ask.',
  'accessibility.state': 'How far we are',
  'accessibility.state.1':
    'This site is partially compliant with EN 301 549 version 3.2.1 (WCAG 2.1, level AA). It aims at WCAG 2.2, level AA.',
  'accessibility.state.2':
    'Public pages work without script, by keyboard, at 400% zoom, in dark and light. Each chart and map has its figures as a table or a list.',
  'accessibility.missing': 'What is not accessible yet',
  'accessibility.missing.texts':
    'Texts that participants write may lack headings, alternatives or plain words.',
  'accessibility.missing.files': 'Files that participants attach are not checked.',
  'accessibility.missing.language':
    'Proposals stand in the language of their author; a translation is not always there.',
  'accessibility.made': 'How this statement was made',
  'accessibility.made.1':
    'By self-assessment: automatic tests of every page, and trials with keyboard and zoom. No outside body has examined the site yet.',
  'accessibility.made.2': 'Prepared on {date}. Last reviewed on {date}.',
  'accessibility.feedback': 'Tell us',
  'accessibility.feedback.1':
    'Something does not work for you, or you need a text in another form? Write to {email} or call {phone}. We answer within ten working days.',
  'accessibility.enforcement': 'If our answer does not help',
  'accessibility.enforcement.1':
    'You may turn to the ombudsman of Brussels, ombuds.brussels, who handles complaints about this statement.',

  'data.title': 'Open data',
  'data.lead':
    'Everything public on these pages can be read by programs too: without an account, in the same words, from the same source.',
  'data.sets': 'What there is',
  'data.sets.1':
    'JSON, in pages of at most 100. Each address takes the same filters as the page. Personal data is left out, beyond the names that stand on the pages.',
  'data.sets.caption': 'Data sets',
  'data.sets.name': 'Data',
  'data.sets.what': 'What it holds',
  'data.sets.where': 'Address',
  'data.sets.proposals.name': 'Proposals',
  'data.sets.proposals.what': 'Public proposals with targets, state, terms and voices by group',
  'data.sets.decisions.name': 'Decisions',
  'data.sets.decisions.what': 'Published decisions with reasons in every language',
  'data.sets.calls.name': 'Calls',
  'data.sets.calls.what': 'Calls with budget, weights, terms and conditions',
  'data.sets.indicators.name': 'Indicators',
  'data.sets.indicators.what': 'Definitions, bounds, observations and their sources',
  'data.sets.directions.name': 'Directions',
  'data.sets.directions.what': 'The nine directions with their descriptions',
  'data.licence': 'Licence',
  'data.licence.1':
    'Texts and data are under {licence}: use them for anything, name the source, say what you changed. Figures of others keep the conditions of their source.',
  'data.api': 'For programs',
  'data.api.1':
    'Every address, field and error is described in /api/v1/openapi.json. Reading is open to other sites. Writing needs a token of your own.',
  'data.recompute': 'Recompute a decision',
  'data.recompute.1':
    'Each decision carries a file with everything it relied on: scores without names, weights, the seed of chance, and a hash. It stands at /api/v1/decisions/ followed by the reference and /evidence.json. The command “helicity replay” works it out again and says what differs.',
} as const
