import type { RequestContext } from '~/context.server'
import { refusal } from './answer.server'
import { checkFormToken } from './form-token.server'

/**
 * A form that stands on pages shared by everybody, which hold no token. Whoever is signed in sends
 * theirs all the same: what another page makes their browser post is refused.
 * @throws the answer
 */
export async function readOpenForm(request: Request, context: RequestContext): Promise<FormData> {
  const form = await request.formData().catch(() => null)
  if (!form) throw refusal(context, { code: 'invalid', reasons: [] })
  if (context.viewer && !checkFormToken(context, form.get('token'))) {
    throw refusal(context, { code: 'forbidden', reasons: [{ code: 'http.form-token' }] })
  }
  return form
}
