/**
 * Raised with every change of states, events or guards. A proposal stays on the version under
 * which it was submitted, or is migrated by a tested map.
 */
export const machineVersion = 1
