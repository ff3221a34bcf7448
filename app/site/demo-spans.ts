/** How much time one may let pass at once in a demonstration. */
export const demoSpans = ['day', 'week', 'term'] as const
export type DemoSpan = (typeof demoSpans)[number]
