export type MessageArgs = Record<string, string | number | boolean | Date>

/** Words for a key `<noun>.<key>`. A key without words is a defect and throws on the server. */
export type Translate = (key: string, args?: MessageArgs) => string
