import { useState } from 'react'
import { TextArea, type TextAreaProps } from '~/ui/text-area'

/** A text area that counts while one types; without script it counts at each page. */
export function CountedArea({ defaultValue, ...props }: TextAreaProps) {
  const [value, setValue] = useState(String(defaultValue ?? ''))
  return <TextArea {...props} value={value} onChange={(event) => setValue(event.target.value)} />
}
