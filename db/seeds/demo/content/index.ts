import { aStallAndAShopOnline } from './proposals/a-stall-and-a-shop-online'
import { ascenseursEnPanne } from './proposals/ascenseurs-en-panne'
import { avondschoolNetwerkenVoorVrouwen } from './proposals/avondschool-netwerken-voor-vrouwen'
import { bankierenMetDeBuren } from './proposals/bankieren-met-de-buren'
import { betalenOefenenMetEenBril } from './proposals/betalen-oefenen-met-een-bril'
import { brevetALaBibliotheque } from './proposals/brevet-a-la-bibliotheque'
import { brievenDieUBegrijpt } from './proposals/brieven-die-u-begrijpt'
import { comptoirDeGestionPartage } from './proposals/comptoir-de-gestion-partage'
import { coolRoomsOnHotDays } from './proposals/cool-rooms-on-hot-days'
import { countingBikesWithoutCameras } from './proposals/counting-bikes-without-cameras'
import { demandeAVoixHaute } from './proposals/demande-a-voix-haute'
import { direUneSeuleFois } from './proposals/dire-une-seule-fois'
import { eenKalenderVoorAlleSpeelpleinen } from './proposals/een-kalender-voor-alle-speelpleinen'
import { entraideDansLeHall } from './proposals/entraide-dans-le-hall'
import { glasvezelAlsDeStoepOpenLigt } from './proposals/glasvezel-als-de-stoep-open-ligt'
import { jobstudentenInDeServiceflat } from './proposals/jobstudenten-in-de-serviceflat'
import { laadplekkenDelen } from './proposals/laadplekken-delen'
import { leerlingenMetenDeLucht } from './proposals/leerlingen-meten-de-lucht'
import { loketOpDeMarkt } from './proposals/loket-op-de-markt'
import { oneCyclingDataFormat } from './proposals/one-cycling-data-format'
import { ouvrirLesSallesAvecSonVisage } from './proposals/ouvrir-les-salles-avec-son-visage'
import { permitLikeAParcel } from './proposals/permit-like-a-parcel'
import { pollenSansFrontieres } from './proposals/pollen-sans-frontieres'
import { rendezVousParSms } from './proposals/rendez-vous-par-sms'
import { reparerPourApprendre } from './proposals/reparer-pour-apprendre'
import { roomsToPractise } from './proposals/rooms-to-practise'
import { sensorenInDeStraatkolk } from './proposals/sensoren-in-de-straatkolk'
import { sharedTestBenchForForms } from './proposals/shared-test-bench-for-forms'
import { socialeTarievenOpEenBlad } from './proposals/sociale-tarieven-op-een-blad'
import { tolkenOpAfroep } from './proposals/tolken-op-afroep'
import { trottoirsQuiRoulent } from './proposals/trottoirs-qui-roulent'
import { unDroneContreLesDepots } from './proposals/un-drone-contre-les-depots'
import { unJetonPourMatonge } from './proposals/un-jeton-pour-matonge'
import { uneSeuleCarteDesChantiers } from './proposals/une-seule-carte-des-chantiers'
import { wachttijdenAlsOpenData } from './proposals/wachttijden-als-open-data'
import { welcomeKitInElevenLanguages } from './proposals/welcome-kit-in-eleven-languages'
import { wifiDEtudeDansLesCours } from './proposals/wifi-d-etude-dans-les-cours'
import type { Proposal } from './types'

export { calls } from './calls'
export { organisations } from './organisations'
export { people } from './people'

/** Every proposal of the demo region with its story. The player orders all steps by moment. */
export const proposals: readonly Proposal[] = [
  aStallAndAShopOnline,
  ascenseursEnPanne,
  avondschoolNetwerkenVoorVrouwen,
  bankierenMetDeBuren,
  betalenOefenenMetEenBril,
  brevetALaBibliotheque,
  brievenDieUBegrijpt,
  comptoirDeGestionPartage,
  coolRoomsOnHotDays,
  countingBikesWithoutCameras,
  demandeAVoixHaute,
  direUneSeuleFois,
  eenKalenderVoorAlleSpeelpleinen,
  entraideDansLeHall,
  glasvezelAlsDeStoepOpenLigt,
  jobstudentenInDeServiceflat,
  laadplekkenDelen,
  leerlingenMetenDeLucht,
  loketOpDeMarkt,
  oneCyclingDataFormat,
  ouvrirLesSallesAvecSonVisage,
  permitLikeAParcel,
  pollenSansFrontieres,
  rendezVousParSms,
  reparerPourApprendre,
  roomsToPractise,
  sensorenInDeStraatkolk,
  sharedTestBenchForForms,
  socialeTarievenOpEenBlad,
  tolkenOpAfroep,
  trottoirsQuiRoulent,
  unDroneContreLesDepots,
  unJetonPourMatonge,
  uneSeuleCarteDesChantiers,
  wachttijdenAlsOpenData,
  welcomeKitInElevenLanguages,
  wifiDEtudeDansLesCours,
]
