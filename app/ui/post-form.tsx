import { createContext, type FormHTMLAttributes, useContext } from 'react'

const FormTokenContext = createContext('')
export const FormTokenProvider = FormTokenContext.Provider
export const useFormToken = (): string => useContext(FormTokenContext)

/** A form that writes: posted as a document, with the token that proves where it was made. */
export function PostForm({ children, ...rest }: FormHTMLAttributes<HTMLFormElement>) {
  return (
    <form method="post" noValidate {...rest}>
      <input type="hidden" name="token" value={useFormToken()} />
      {children}
    </form>
  )
}
