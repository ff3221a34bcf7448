// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/**
 * What people send, fit to be kept and shown: without control characters but tab and line ends
 * (PostgreSQL keeps no NUL, XML none of them), and with each half of a broken pair made visible.
 */
export const withoutControls = (text: string): string =>
  text.replace(/\p{Cs}/gu, '\ufffd').replace(controls, '')
