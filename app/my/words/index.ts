import { de } from './de'
import { en } from './en'
import { fr } from './fr'
import { nl } from './nl'

export const words = { fr, nl, en, de }
