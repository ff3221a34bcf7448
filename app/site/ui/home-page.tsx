import { useT } from '~/i18n/context'
import type { HomeView } from '../home'
import { HomeDecided } from './home-decided'
import { HomeDirections } from './home-directions'
import { HomeGroups } from './home-groups'
import { HomeHero } from './home-hero'
import { HomeKept } from './home-kept'
import { HomePromise } from './home-promise'
import { HomeViews } from './home-views'

/** What this is, what is going on, what one can do: in five seconds. */
export function HomePage(home: HomeView) {
  const t = useT()
  return (
    <>
      <div className="wrap hero">
        <HomeHero
          proposals={home.proposals}
          consultations={home.consultations.count}
          decisions={home.punctuality.decisions}
          call={home.call}
          otherCalls={home.otherCalls}
        />
        {home.hero && <HomePromise card={home.hero} />}
      </div>
      <section className="belt frieze" aria-labelledby="directions">
        <div className="wrap">
          <h2 id="directions">{t('site.home.directions')}</h2>
          <HomeDirections tiles={home.directions} />
        </div>
      </section>
      <div className="wrap home stack">
        <div className="cols two">
          <HomeDecided items={home.decided} />
          <HomeViews {...home.consultations} />
        </div>
        <HomeKept {...home.punctuality} />
        <HomeGroups groups={home.groups} />
      </div>
    </>
  )
}
