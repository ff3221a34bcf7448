/** Changes whenever the arithmetic of a ranking does, so that an old decision replays as it was. */
export const methodVersion = 'ranking/1'
