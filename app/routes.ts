import { index, prefix, type RouteConfig, route } from '@remix-run/route-config'

/** The whole address book. Path words are English in every language. */
export default [
  route('/', 'routes/home/negotiate.ts'),

  route('/:lang', 'routes/locale.tsx', [
    index('routes/home/show.tsx'),
    route('proposals', 'routes/proposals/index.tsx'),

    route('sign-in', 'routes/identity/sign-in.tsx'),
    route('sign-in/persona', 'routes/identity/persona.ts'),
    route('sign-out', 'routes/identity/sign-out.tsx'),
    route('sign-up', 'routes/identity/sign-up.tsx'),
    route('sign-up/sent', 'routes/identity/sign-up-sent.tsx'),
    route('confirm', 'routes/identity/confirm.tsx'),
    route('reset', 'routes/identity/reset.tsx'),
    route('reset/sent', 'routes/identity/reset-sent.tsx'),
    route('reset/password', 'routes/identity/reset-password.tsx'),
    route('choose-password', 'routes/identity/choose-password.tsx'),
    route('my/settings', 'routes/my/settings.tsx'),

    route('office/triage', 'routes/office/triage.tsx'),
    route('office/calls', 'routes/office/calls.tsx'),
    route('office/calls/:reference', 'routes/office/call.tsx'),
    route('office/people', 'routes/office/people.tsx'),
    route('office/people/:id', 'routes/office/person.tsx'),
    route('office/mail', 'routes/office/mail.tsx'),
    route('office/mail/:id', 'routes/office/letter.tsx'),

    route('demo/time', 'routes/demo/time.ts'),
    route('theme', 'routes/site/theme.ts'),
    route('*', 'routes/site/not-found.tsx'),
  ]),

  ...prefix('/api/v1', [
    route('directions', 'routes/api/directions.ts'),
    route('indicators', 'routes/api/indicators.ts'),
    route('indicators/:code', 'routes/api/indicator.ts'),
    route('indicators/:code/observations', 'routes/api/observations.ts'),
    route('framework', 'routes/api/framework.ts'),
    route('calls', 'routes/api/calls.ts'),
    route('calls/:reference', 'routes/api/call.ts'),
    route('calls/:reference/ranking', 'routes/api/ranking.ts'),
    route('proposals', 'routes/api/proposals.ts'),
    route('proposals/:reference', 'routes/api/proposal.ts'),
    route('proposals/:reference/actions', 'routes/api/actions.ts'),
    route('proposals/:reference/events', 'routes/api/events.ts'),
    route('proposals/:reference/history', 'routes/api/history.ts'),
    route('proposals/:reference/versions', 'routes/api/versions.ts'),
    route('proposals/:reference/versions/:version', 'routes/api/version.ts'),
    route('proposals/:reference/comments', 'routes/api/comments.ts'),
    route('proposals/:reference/support', 'routes/api/support.ts'),
    route('proposals/:reference/follow', 'routes/api/follow.ts'),
    route('proposals/:reference/reviews/mine', 'routes/api/my-review.ts'),
    route('proposals/:reference/reviews', 'routes/api/reviews.ts'),
    route('comments/:id/reports', 'routes/api/comment-reports.ts'),
    route('decisions', 'routes/api/decisions.ts'),
    route('decisions/:reference', 'routes/api/decision.ts'),
    route('decisions/:reference/evidence.json', 'routes/api/evidence.ts'),
    route('*', 'routes/api/nothing.ts'),
  ]),

  route('*', 'routes/site/nowhere.tsx'),
] satisfies RouteConfig
