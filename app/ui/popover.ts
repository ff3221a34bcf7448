/**
 * Attributes of a popover and of its buttons. They work without script; React 18 has no types for
 * them yet, so they are spread from here.
 */
export const popover = { popover: 'auto' }

export const popoverButton = (id: string, action: 'toggle' | 'hide' = 'toggle') => ({
  type: 'button' as const,
  popovertarget: id,
  popovertargetaction: action,
})
