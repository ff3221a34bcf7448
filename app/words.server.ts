import { words as http } from '~/http/words'
import { type Catalogue, createTranslators } from '~/i18n/create-translator.server'

/** Every domain's words under its noun. */
export const catalogue = { http } satisfies Catalogue

export const translatorFor = createTranslators(catalogue)
