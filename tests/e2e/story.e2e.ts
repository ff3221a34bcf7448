import { test } from '#tests/support/story-test'
import { bramWrites } from './story/write'

/** One proposal from an idea to a published decision: each chapter goes on where the last ended. */
test.describe.configure({ mode: 'serial' })

bramWrites()
