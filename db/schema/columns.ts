/** Epoch milliseconds. */
export type Millis = number

/** Neither database takes a boolean for an integer column. */
export type Flag = 0 | 1

/** JSON as text; `jsonb` would sort keys and so change what was hashed. */
export type Json = string
