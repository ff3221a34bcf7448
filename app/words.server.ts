import { words as api } from '~/api/words'
import { words as calls } from '~/calls/words'
import { words as comments } from '~/comments/words'
import { words as decisions } from '~/decisions/words'
import { words as framework } from '~/framework/words'
import { words as http } from '~/http/words'
import { type Catalogue, createTranslators } from '~/i18n/create-translator.server'
import { words as identity } from '~/identity/words'
import { words as jobs } from '~/jobs/words'
import { words as my } from '~/my/words'
import { words as letters } from '~/notifications/proposal-letters/words'
import { words as notifications } from '~/notifications/words'
import { words as portfolio } from '~/portfolio/words'
import { words as process } from '~/process/words'
import { words as proposals } from '~/proposals/words'
import { words as reviews } from '~/reviews/words'
import { words as scoring } from '~/scoring/words'
import { words as site } from '~/site/words'
import { words as ui } from '~/ui/words'

/** Every domain's words under its noun. */
export const catalogue = {
  api,
  calls,
  comments,
  decisions,
  framework,
  http,
  identity,
  jobs,
  letters,
  my,
  notifications,
  portfolio,
  process,
  proposals,
  reviews,
  scoring,
  site,
  ui,
} satisfies Catalogue

export const translatorFor = createTranslators(catalogue)
