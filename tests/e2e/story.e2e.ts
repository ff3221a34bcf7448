import { test } from '#tests/support/story-test'
import { chantalChecks } from './story/triage'
import { peopleSpeak } from './story/voices'
import { bramWrites } from './story/write'

/** One proposal from an idea to its public debate: each chapter goes on where the last ended. */
test.describe.configure({ mode: 'serial' })

bramWrites()
chantalChecks()
peopleSpeak()
