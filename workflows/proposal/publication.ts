import { stateIn } from 'xstate'
import { plain, tell, timer } from './announcements'
import { noteHidden, noteRestored } from './changes'
import { announce, proposalSetup, remember, way } from './setup'

/**
 * The second region. It shares no event with the process: hiding a page decides nothing, and the
 * process never makes a page private again.
 */
export const publication = proposalSetup.createStateConfig({
  initial: 'private',
  states: {
    private: {
      always: ['consultation', 'evaluation'].map((process) => ({
        guard: stateIn({ process }),
        target: 'public',
        actions: announce(plain({ type: 'publish-page' })),
      })),
    },
    public: {
      on: {
        hide: way({
          by: ['moderator'],
          requires: ['actor-is-free'],
          fields: ['reason-is-given'],
          to: 'hidden',
          do: [
            remember(noteHidden),
            announce(plain({ type: 'hide-page' }), tell('page-hidden', 'authors', 'officers')),
          ],
        }),
      },
    },
    hidden: {
      on: {
        restore: way({
          by: ['moderator'],
          requires: ['actor-is-free'],
          fields: ['reason-is-given'],
          to: 'public',
          do: [
            remember(noteRestored),
            announce(
              plain({ type: 'restore-page' }),
              timer('close-consultation'),
              tell('page-restored', 'authors', 'officers'),
            ),
          ],
        }),
      },
    },
  },
})
