import type { Call } from '../types'
import { demoSettings } from './demo-settings'

export const services: Call = {
  key: 'services',
  standing: false,
  state: 'open',
  title: {
    fr: 'Des services publics numériques à la portée de chacun',
    nl: 'Digitale overheidsdiensten binnen ieders bereik',
    en: 'Digital public services within everyone’s reach',
    de: 'Digitale öffentliche Dienste in Reichweite für alle',
  },
  summary: {
    fr: 'Une démarche en ligne ne vaut que si chacun peut la terminer. Cet appel soutient des solutions qui rendent les services publics plus simples, plus compréhensibles et plus accessibles, à l’écran comme au guichet. Vous pouvez déposer seul ou à plusieurs.',
    nl: 'Een onlinedienst is maar iets waard als iedereen tot het einde geraakt. Deze oproep steunt oplossingen die overheidsdiensten eenvoudiger, begrijpelijker en toegankelijker maken, op het scherm én aan het loket. U kunt alleen of samen indienen.',
    en: 'An online service is only worth something if everyone can finish it. This call supports solutions that make public services simpler, clearer and easier to reach, on the screen and at the desk. You may submit alone or together.',
    de: 'Ein Online-Dienst ist nur dann etwas wert, wenn alle ihn zu Ende bringen können. Dieser Aufruf fördert Lösungen, die öffentliche Dienste einfacher, verständlicher und zugänglicher machen, am Bildschirm wie am Schalter. Sie können allein oder gemeinsam einreichen.',
  },
  conditions: {
    fr: `**Art. 1.** Toute personne et toute organisation active en Région de Bruxelles-Capitale peut déposer une proposition. Chaque proposition vise au moins un indicateur de l’appel.

**Art. 2.** Le subside demandé ne dépasse pas 300 000 €. Le projet dure au plus 24 mois.

**Art. 3.** Ce que le projet produit peut servir à d’autres : logiciels sous licence libre, données ouvertes, sauf les données personnelles.

**Art. 4.** La personne qui ne peut pas ou ne veut pas passer par un écran reçoit le même service au guichet, par téléphone et par courrier. Aucun service financé ne dépend d’une reconnaissance du visage ou des empreintes.

**Art. 5.** L’appel ne paie ni les frais de fonctionnement existants, ni la publicité, ni un achat réservé à un seul fournisseur.

**Art. 6.** L’approbation d’une proposition n’est pas l’attribution d’un marché public.`,
    nl: `**Art. 1.** Elke persoon en elke organisatie die in het Brussels Hoofdstedelijk Gewest actief is, mag een voorstel indienen. Elk voorstel mikt op minstens één indicator van de oproep.

**Art. 2.** De gevraagde subsidie bedraagt ten hoogste 300.000 €. Het project duurt ten hoogste 24 maanden.

**Art. 3.** Wat het project oplevert, kan ook anderen dienen: software onder een vrije licentie, open data, behalve persoonsgegevens.

**Art. 4.** Wie niet via een scherm kan of wil werken, krijgt dezelfde dienst aan het loket, per telefoon en per post. Geen enkele gefinancierde dienst hangt af van gezichtsherkenning of vingerafdrukken.

**Art. 5.** De oproep betaalt geen bestaande werkingskosten, geen reclame en geen aankoop die voor één leverancier is voorbehouden.

**Art. 6.** De goedkeuring van een voorstel is geen gunning van een overheidsopdracht.`,
    en: `**Art. 1.** Every person and every organisation active in the Brussels-Capital Region may submit a proposal. Each proposal aims at one or more indicators of the call.

**Art. 2.** The grant asked is at most €300,000. The project lasts at most 24 months.

**Art. 3.** What the project makes can serve others: software under a free licence, open data, personal data excepted.

**Art. 4.** Whoever cannot or does not want to use a screen gets the same service at a desk, by phone and by post. No funded service depends on recognising faces or fingerprints.

**Art. 5.** The call does not pay for existing running costs, for advertising or for a purchase reserved to one supplier.

**Art. 6.** The approval of a proposal is not the award of a public contract.`,
    de: `**Art. 1.** Jede Person und jede Organisation, die in der Region Brüssel-Hauptstadt tätig ist, kann einen Vorschlag einreichen. Jeder Vorschlag zielt auf mindestens einen Indikator des Aufrufs.

**Art. 2.** Der beantragte Zuschuss beträgt höchstens 300.000 €. Das Projekt dauert höchstens 24 Monate.

**Art. 3.** Was das Projekt hervorbringt, kann anderen dienen: Software unter freier Lizenz, offene Daten, ausgenommen personenbezogene Daten.

**Art. 4.** Wer keinen Bildschirm nutzen kann oder will, erhält denselben Dienst am Schalter, am Telefon und per Post. Kein geförderter Dienst hängt von einer Erkennung des Gesichts oder der Fingerabdrücke ab.

**Art. 5.** Der Aufruf bezahlt weder bestehende Betriebskosten noch Werbung noch einen Kauf, der einem einzigen Anbieter vorbehalten ist.

**Art. 6.** Die Annahme eines Vorschlags ist keine Vergabe eines öffentlichen Auftrags.`,
  },
  directions: [
    { key: 'digital-public-services', weight: 0.4 },
    { key: 'digital-inclusion', weight: 0.3 },
    { key: 'human-capital', weight: 0.15 },
    { key: 'pooling', weight: 0.15 },
  ],
  budget: 1_500_000,
  maximumGrant: 300_000,
  by: 'chantal',
  publishes: { at: -60, hour: 9 },
  opens: { at: -52, hour: 9 },
  closes: { at: 11, hour: 18 },
  settings: { ...demoSettings, effectScale: 0.2 },
}
