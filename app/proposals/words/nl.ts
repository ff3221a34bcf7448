import type { en } from './en'

export const nl = {
  'event.submit': 'Indienen',
  'event.submit.consequence':
    'Het Smart City Office ontvangt uw voorstel en gaat binnen zijn termijn na of het kan worden onderzocht. U kunt het niet meer aanpassen, tenzij er wijzigingen worden gevraagd.',
  'event.discard': 'Concept verwijderen',
  'event.discard.consequence':
    'De tekst wordt voorgoed gewist. Alleen het nummer blijft en wordt nooit opnieuw gebruikt.',
  'event.resubmit': 'Nieuwe versie indienen',
  'event.resubmit.consequence':
    'Het voorstel gaat terug naar wie de wijzigingen vroeg. Hebt u de tekst, de streefcijfers, de begroting of de partners gewijzigd, dan tellen de al gegeven scores niet meer.',
  'event.revise': 'Herzien na de raadpleging',
  'event.revise.consequence':
    'U kunt één keer verwerken wat de mensen hebben gezegd. Het scoren wacht tot u de nieuwe versie indient.',
  'event.withdraw': 'Intrekken',
  'event.withdraw.consequence':
    'Het voorstel eindigt hier. De mede-indieners krijgen bericht; een pagina die openbaar was, blijft leesbaar.',
  'event.appeal': 'Beroep instellen',
  'event.appeal.consequence':
    'Comitéleden die de betwiste akte niet hebben getekend, bekijken ze opnieuw. U kunt één keer in beroep gaan.',
  'event.start-pilot': 'Proefproject starten',
  'event.start-pilot.consequence': 'De planning is klaar en het proefproject begint.',
  'event.start-measuring': 'Metingen starten',
  'event.start-measuring.consequence':
    'Het proefproject eindigt en het effect op elke indicator wordt gemeten.',
  'event.report-milestone': 'Mijlpaal melden',
  'event.report-milestone.consequence':
    'De mijlpaal verschijnt op de openbare pagina van het project.',
  'event.record-measurement': 'Meting registreren',
  'event.record-measurement.consequence':
    'De waarde verschijnt naast wat was beloofd, met de bron erbij.',
  'event.stop': 'Project stopzetten',
  'event.stop.consequence':
    'Het project eindigt. Zet de projectleider het stop, dan is dat definitief; doet het comité het, dan is beroep mogelijk.',
  'event.admit': 'Ontvankelijk verklaren',
  'event.admit.consequence':
    'De pagina wordt openbaar. De raadpleging begint, of de evaluatie als de oproep er geen heeft.',
  'event.request-changes': 'Wijzigingen vragen',
  'event.request-changes.consequence':
    'De indieners krijgen een eigen termijn om het voorstel te wijzigen. Uw termijn staat intussen stil.',
  'event.declare-inadmissible': 'Onontvankelijk verklaren',
  'event.declare-inadmissible.consequence':
    'Het voorstel wordt niet verder onderzocht. Referentie, titel, regel en motivering worden openbaar, en de hoofdindiener kan in beroep gaan als de oproep dat toelaat.',
  'event.merge': 'Samenvoegen',
  'event.merge.consequence':
    'Het voorstel gaat verder binnen het andere. Belangenconflicten worden opnieuw bepaald.',
  'event.unmerge': 'Samenvoeging ongedaan maken',
  'event.unmerge.consequence': 'Het voorstel gaat weer zelfstandig verder waar het was gebleven.',
  'event.extend': 'Termijn verlengen',
  'event.extend.consequence': 'De termijn eindigt op de dag die u kiest, om 23:59:59 in Brussel.',
  'event.close-consultation': 'Raadpleging afsluiten',
  'event.close-consultation.consequence':
    'De evaluatie begint. Latere reacties worden gemarkeerd en tellen niet mee in de samenvatting.',
  'event.assign': 'Beoordelaar aanwijzen',
  'event.assign.consequence': 'De beoordelaar wordt gevraagd het voorstel te scoren.',
  'event.unassign': 'Beoordeling terugnemen',
  'event.unassign.consequence':
    'De beoordelaar krijgt bericht en hoeft het voorstel niet meer te scoren.',
  'event.score': 'Score indienen',
  'event.score.consequence':
    'Uw score telt en u ziet de andere. U kunt ze opnieuw indienen tot de evaluatie wordt afgesloten; beide blijven bewaard en de laatste telt.',
  'event.abstain': 'Zich onthouden',
  'event.abstain.consequence': 'U geeft geen score. Het Smart City Office zoekt iemand anders.',
  'event.recuse': 'Zich terugtrekken: ik heb een belangenconflict',
  'event.recuse.consequence':
    'Uw belangenconflict wordt genoteerd, niets van wat u indiende telt, en u neemt niet verder deel.',
  'event.record-discussion': 'Bespreking noteren',
  'event.record-discussion.consequence':
    'De verschillen tussen de scores gelden als besproken, met uw verslag.',
  'event.close-evaluation': 'Evaluatie afsluiten',
  'event.close-evaluation.consequence':
    'De scores kunnen niet meer veranderen en het comité beraadslaagt.',
  'event.propose-decision': 'Beslissing voorstellen',
  'event.propose-decision.consequence':
    'Uw beslissing wacht op een tweede comitélid. Buiten het comité is nog niets zichtbaar.',
  'event.reopen-evaluation': 'Evaluatie heropenen',
  'event.reopen-evaluation.consequence':
    'Beoordelaars kunnen opnieuw scoren. De termijn van de evaluatie loopt verder met de resterende dagen.',
  'event.cosign': 'Medeondertekenen',
  'event.cosign.consequence':
    'U tekent de beslissing zoals u ze hebt gelezen. Ze is klaar om te worden bekendgemaakt.',
  'event.object': 'Bezwaar maken',
  'event.object.consequence':
    'De beslissing vervalt en het voorstel keert terug naar waar het vandaan kwam.',
  'event.retract': 'Beslissing terugnemen',
  'event.retract.consequence':
    'De beslissing vervalt en het voorstel keert terug naar waar het vandaan kwam, met zijn eigen termijn.',
  'event.publish': 'Beslissing bekendmaken',
  'event.publish.consequence':
    'Alles wordt nog één keer nagekeken, de brief vertrekt, en de akte kan nooit meer veranderen.',
  'event.promote': 'Opnemen vanuit de reservelijst',
  'event.promote.consequence':
    'Een nieuwe beslissing tot goedkeuring wacht op een tweede comitélid.',
  'event.uphold': 'Betwiste akte bevestigen',
  'event.uphold.consequence': 'De betwiste akte blijft gelden en de zaak is gesloten.',
  'event.overturn': 'Betwiste akte vernietigen',
  'event.overturn.consequence':
    'De betwiste akte vervalt. Het voorstel gaat verder met een nieuwe termijn, en bij de volgende beslissing moet iemand anders mee tekenen.',
  'event.complete': 'Project afronden',
  'event.complete.consequence':
    'Het project eindigt. De pagina toont wat was beloofd naast wat werd gemeten.',
  'event.reinstate': 'Herstellen',
  'event.reinstate.consequence':
    'Het voorstel keert terug naar waar het verviel, met een nieuwe termijn.',
  'event.appoint-lead': 'Nieuwe hoofdindiener aanwijzen',
  'event.appoint-lead.consequence':
    'Deze persoon, die ermee instemde, leidt voortaan het voorstel.',
  'event.appoint-substitute': 'Plaatsvervanger aanwijzen',
  'event.appoint-substitute.consequence':
    'Deze persoon vervult de rol alleen voor dit voorstel, en de aanwijzing is openbaar.',
  'event.hide': 'Pagina verbergen',
  'event.hide.consequence':
    'Lezers zien alleen de referentie en de status. Een raadpleging staat stil; de procedure verandert niet.',
  'event.restore': 'Pagina opnieuw tonen',
  'event.restore.consequence': 'Lezers zien alles weer. Een raadpleging loopt verder.',
  'event.expire-draft': 'Concept verlopen',
  'event.expire-draft.consequence':
    'Een concept dat niemand een jaar lang heeft bewerkt, wordt gewist.',
  'event.expire-amending': 'Wijzigingstermijn verlopen',
  'event.expire-amending.consequence':
    'Een voorstel dat nog niet ontvankelijk is, vervalt; elk ander gaat verder met zijn laatste versie.',
  'event.expire-reserve': 'Reservelijst verlopen',
  'event.expire-reserve.consequence': 'De plaats op de reservelijst gaat verloren.',
  'event.expire-appeal': 'Beroepstermijn verlopen',
  'event.expire-appeal.consequence': 'De akte is definitief.',
  'event.call-cancelled': 'Oproep geannuleerd',
  'event.call-cancelled.consequence':
    'De hoofdindiener heeft dertig dagen om het voorstel naar de ideeënbus te verplaatsen of in te trekken; daarna vervalt het.',

  'publication.private': 'Privé',
  'publication.public': 'Openbaar',
  'publication.hidden': 'Verborgen',

  'reason.already-assigned':
    'Deze persoon heeft al een beoordeling van dit voorstel. Kies iemand anders.',
  'reason.already-appealed':
    'U bent al tegen deze akte in beroep gegaan. Per akte kan dat één keer.',
  'reason.already-extended':
    'De termijn is al verlengd. Dat kan één keer, dus hij eindigt nu op zijn dag.',
  'reason.already-revised':
    'U hebt dit voorstel al één keer herzien. Verdere wijzigingen kunnen als een medewerker of het comité erom vraagt.',
  'reason.appeal-impossible':
    'Tegen deze akte is hier geen beroep mogelijk: de oproep heeft er geen, of de projectleider zette het project zelf stop. De beslissing vermeldt welke andere wegen openstaan.',
  'reason.call-cancelled':
    'De oproep is geannuleerd. De hoofdindiener kan het voorstel naar de ideeënbus verplaatsen of intrekken.',
  'reason.call-closed':
    'De oproep was gesloten toen het voorstel werd ontvangen. Verplaats het concept naar een open oproep.',
  'reason.call-not-cancelled': 'De oproep van dit voorstel is niet geannuleerd.',
  'reason.call-not-open': 'De oproep is nog niet open. Dien in zodra hij opent.',
  'reason.call-still-open':
    'De oproep is nog open, dus kan er nog niets worden goedgekeurd. Wacht tot hij sluit of kies een andere uitkomst.',
  'reason.consent-missing':
    'Deze persoon heeft er niet mee ingestemd het voorstel te leiden. Vraag eerst die instemming.',
  'reason.consultation-too-short':
    'De raadpleging heeft een minimumduur. Ze kan worden afgesloten over {days, plural, one {# dag} other {# dagen}}.',
  'reason.discrepancies-open':
    '{count, plural, one {# verschil tussen scores is} other {# verschillen tussen scores zijn}} nog niet besproken. Heropen de evaluatie en laat de bespreking noteren.',
  'reason.extension-not-later': 'Kies een dag na het huidige einde van de termijn.',
  'reason.extension-too-long':
    'Een termijn kan met hoogstens {days, plural, one {# dag} other {# dagen}} worden verlengd. Kies een vroegere dag.',
  'reason.grant-above-maximum':
    'De subsidie van € {asked, number} ligt boven het maximum van deze oproep, € {maximum, number}. Verlaag ze.',
  'reason.grant-impossible': 'Deze oproep geeft geen subsidies. Laat het bedrag leeg.',
  'reason.grant-missing': 'Geef de subsidie in hele euro’s, hoger dan nul.',
  'reason.groups-missing':
    'De scores moeten komen van {needed, plural, one {# groep} other {# groepen}} van de quadruple helix; ze komen van {available}. Wijs beoordelaars uit een andere groep aan.',
  'reason.has-role': 'Deze persoon vervult die rol al voor dit voorstel.',
  'reason.incomplete':
    '{part, select, title {De titel} summary {De samenvatting} problem {Het probleem} solution {De oplossing} directions {Een strategische as} municipalities {Een gemeente} budget {De begroting} risks {Het deel over de risico’s} other {Het deel over de vier voorwaarden}} ontbreekt. Vul aan.',
  'reason.lead-present':
    'Het voorstel heeft een hoofdindiener. Een nieuwe kan pas worden aangewezen als die is vertrokken.',
  'reason.letters-changed':
    'De brieven zijn niet meer zoals in het voorbeeld. Bekijk het voorbeeld opnieuw en maak dan bekend.',
  'reason.members-enough':
    'Er zijn genoeg mensen vrij: {available}. Een plaatsvervanger kan alleen als er te weinig zijn.',
  'reason.members-missing':
    'Een beslissing vraagt {needed} vrije comitéleden; er {available, plural, one {is # lid} other {zijn # leden}} beschikbaar. Een beheerder kan een plaatsvervanger aanwijzen.',
  'reason.merge-itself': 'Een voorstel kan niet met zichzelf worden samengevoegd. Kies een ander.',
  'reason.merge-not-agreed':
    'Beide hoofdindieners moeten met de samenvoeging instemmen. Vraag de instemming die ontbreekt.',
  'reason.merge-not-free':
    'U bent niet vrij voor het andere voorstel. Een andere medewerker kan ze samenvoegen.',
  'reason.merge-target-late':
    'Het andere voorstel is niet in ontvankelijkheid, raadpleging of evaluatie. Alleen daar kan een samenvoeging worden gemaakt of ongedaan gemaakt.',
  'reason.merge-unknown': 'Noem het voorstel waarin dit wordt opgenomen.',
  'reason.money-short':
    'De oproep heeft nog € {left, number}; er wordt € {asked, number} gevraagd. Verlaag de subsidie of kies de reservelijst.',
  'reason.new-signer-needed':
    'Een eerdere akte over dit voorstel werd vernietigd. Iemand die ze niet had getekend, moet deze tekenen.',
  'reason.not-assigned': 'Deze persoon heeft geen lopende beoordeling van dit voorstel.',
  'reason.not-free-author':
    'U bent indiener van dit voorstel en mag het dus niet behandelen of beoordelen. Een collega kan dat wel.',
  'reason.not-free-conflict':
    'U hebt een open belangenconflict met dit voorstel. Een collega kan dit doen, of uzelf zodra het conflict is afgewezen.',
  'reason.not-free-organisation':
    'U behoort tot dezelfde organisatie als een indiener of partner. Een collega van elders kan dit doen.',
  'reason.not-free-partner':
    'U bent partner in dit voorstel en mag het dus niet behandelen of beoordelen. Een collega kan dat wel.',
  'reason.not-hidden':
    'Tijdens de raadpleging kan dit alleen als de pagina verborgen is. Een moderator kan ze verbergen.',
  'reason.not-proposer':
    'Alleen wie de beslissing voorstelde, kan ze terugnemen. Een ander lid kan bezwaar maken.',
  'reason.not-your-review':
    'U hebt geen lopende beoordeling van dit voorstel. Een medewerker kan u aanwijzen.',
  'reason.outcome-missing': 'Kies een uitkomst: goedkeuren, op de reservelijst zetten of afwijzen.',
  'reason.outside-missing':
    'Mensen van het Smart City Office schreven dit voorstel, dus zijn scores van {needed} beoordelaars van buiten nodig; {available, plural, one {er is er #} other {er zijn er #}}.',
  'reason.page-hidden': 'De pagina is verborgen. Dit kan zodra een moderator ze opnieuw toont.',
  'reason.panel-conflict':
    '{count, plural, one {# beoordelaar heeft} other {# beoordelaars hebben}} een open belangenconflict. De beoordelaar trekt zich terug, een medewerker neemt de beoordeling terug, of het conflict wordt afgewezen.',
  'reason.partners-pending':
    '{count, plural, one {# partner heeft} other {# partners hebben}} nog niet aanvaard. Wacht op het antwoord of verwijder de partner.',
  'reason.person-not-free':
    'Deze persoon is indiener, partner, van dezelfde organisatie of in een open belangenconflict. Kies iemand anders.',
  'reason.person-unknown': 'Niemand is bekend onder deze naam of dit adres. Kijk het na.',
  'reason.proposer-not-free':
    'Wie de beslissing voorstelde, is niet meer vrij of niet meer in functie. Maak bezwaar en laat ze opnieuw voorstellen.',
  'reason.quorum-missing':
    'Het quorum is {needed} onafhankelijke scores op de huidige versie; {available, plural, one {er is er #} other {er zijn er #}}. Wijs beoordelaars aan of wacht op hun scores.',
  'reason.reason-missing':
    'Schrijf waarom, in minstens {minimum, plural, one {# teken} other {# tekens}}.',
  'reason.reasons-missing':
    'De motivering in het {language, select, fr {Frans} other {Nederlands}} ontbreekt of is te kort. Schrijf minstens {minimum} tekens.',
  'reason.reinstatement-past':
    'De dertig dagen om te herstellen zijn voorbij. Het idee kan als nieuw voorstel worden ingediend.',
  'reason.reply-missing':
    'Het officiële antwoord op de raadpleging is nog niet geschreven. Schrijf het en sluit dan de evaluatie af.',
  'reason.round-missing':
    'Alle {limit} wijzigingsrondes zijn opgebruikt. Beslis over het voorstel zoals het er ligt.',
  'reason.rule-missing': 'Noem de regel waaraan het voorstel niet voldoet.',
  'reason.same-signer': 'U hebt deze beslissing voorgesteld. Een ander comitélid moet dit doen.',
  'reason.score-filed':
    'De score is ingediend en blijft. Alleen de beoordelaar kan zich terugtrekken.',
  'reason.scoring-started':
    'Er is al een score ingediend. Vanaf dan moet een medewerker of het comité wijzigingen vragen.',
  'reason.sender.administrator': 'Alleen een beheerder kan dit doen.',
  'reason.sender.board': 'Alleen een lid van het comité kan dit doen.',
  'reason.sender.call': 'Dit gebeurt vanzelf als de oproep wordt geannuleerd.',
  'reason.sender.lead': 'Alleen de hoofdindiener kan dit doen.',
  'reason.sender.moderator': 'Alleen een moderator kan dit doen.',
  'reason.sender.officer': 'Alleen een medewerker van het Smart City Office kan dit doen.',
  'reason.sender.reviewer': 'Alleen een beoordelaar van dit voorstel kan dit doen.',
  'reason.sender.time': 'Dit gebeurt vanzelf wanneer het zover is.',
  'reason.sent-by-time': 'Niemand doet dit zelf. Het gebeurt vanzelf wanneer het zover is.',
  'reason.signed-contested-act':
    'U hebt de betwiste akte getekend. Een ander comitélid moet over het beroep beslissen.',
  'reason.signer-not-free':
    '{count, plural, one {# ondertekenaar is} other {# ondertekenaars zijn}} niet meer vrij of niet meer in functie. Neem de beslissing terug en laat ze opnieuw voorstellen.',
  'reason.target-missing': 'Noem minstens één indicator die het voorstel zal verbeteren.',
  'reason.text-changed':
    'De beslissing is gewijzigd terwijl u ze las. Lees ze opnieuw en teken dan.',
  'reason.timer-stale':
    'Deze timer is achterhaald: het voorstel is verder of zijn termijn is gewijzigd.',
  'reason.unmeasured':
    '{count, plural, one {# streefcijfer heeft} other {# streefcijfers hebben}} geen meting. Registreer ze, of schrijf waarom ze ontbreekt.',
  'reason.window-past': 'De beroepstermijn is voorbij, dus de akte is definitief.',
  'reason.wrong-state.submit': 'Alleen een concept kan worden ingediend.',
  'reason.wrong-state.discard':
    'Alleen een concept kan worden verwijderd. Wat is ingediend, kan worden ingetrokken.',
  'reason.wrong-state.resubmit':
    'Een nieuwe versie kan pas worden ingediend nadat er wijzigingen zijn gevraagd.',
  'reason.wrong-state.revise': 'Een voorstel kan alleen tijdens de evaluatie worden herzien.',
  'reason.wrong-state.withdraw':
    'Een voorstel kan worden ingetrokken vanaf de indiening tot de beslissing is bekendgemaakt, vanaf de reservelijst en tijdens een beroep.',
  'reason.wrong-state.appeal':
    'Beroep kan alleen tegen een bekendgemaakte afwijzing, onontvankelijkheid of stopzetting.',
  'reason.wrong-state.start-pilot':
    'Een proefproject start vanuit een goedgekeurd project in planning.',
  'reason.wrong-state.start-measuring': 'De metingen starten vanuit een lopend proefproject.',
  'reason.wrong-state.report-milestone': 'Mijlpalen horen bij een lopend project.',
  'reason.wrong-state.record-measurement': 'Metingen horen bij een lopend project.',
  'reason.wrong-state.stop': 'Alleen een lopend project kan worden stopgezet.',
  'reason.wrong-state.admit':
    'Alleen een voorstel in onderzoek op ontvankelijkheid kan ontvankelijk worden verklaard.',
  'reason.wrong-state.request-changes':
    'Wijzigingen kunnen worden gevraagd tijdens ontvankelijkheid, evaluatie en beraadslaging.',
  'reason.wrong-state.declare-inadmissible':
    'Een voorstel kan onontvankelijk worden verklaard tijdens het onderzoek op ontvankelijkheid, of in de raadpleging zolang de pagina verborgen is.',
  'reason.wrong-state.merge':
    'Voorstellen kunnen worden samengevoegd tijdens ontvankelijkheid en raadpleging.',
  'reason.wrong-state.unmerge': 'Dit voorstel is niet met een ander samengevoegd.',
  'reason.wrong-state.extend':
    'Alleen de wijzigingstermijn, een raadpleging of een projectstap kan worden verlengd.',
  'reason.wrong-state.close-consultation': 'Er loopt geen raadpleging.',
  'reason.wrong-state.assign': 'Beoordelaars worden tijdens de evaluatie aangewezen.',
  'reason.wrong-state.unassign': 'Een beoordeling wordt alleen tijdens de evaluatie teruggenomen.',
  'reason.wrong-state.score': 'Scores worden tijdens de evaluatie ingediend.',
  'reason.wrong-state.abstain': 'Een beoordelaar kan zich alleen tijdens de evaluatie onthouden.',
  'reason.wrong-state.recuse': 'Beoordelaars trekken zich tijdens de evaluatie terug.',
  'reason.wrong-state.record-discussion':
    'Besprekingen worden tijdens de evaluatie genoteerd. Het comité kan die heropenen.',
  'reason.wrong-state.close-evaluation': 'Er loopt geen evaluatie.',
  'reason.wrong-state.propose-decision':
    'Een beslissing wordt tijdens de beraadslaging voorgesteld.',
  'reason.wrong-state.reopen-evaluation':
    'Een evaluatie kan alleen tijdens de beraadslaging worden heropend.',
  'reason.wrong-state.cosign': 'Er wacht geen beslissing op een tweede handtekening.',
  'reason.wrong-state.object': 'Er wacht geen beslissing op een tweede handtekening.',
  'reason.wrong-state.retract': 'Er is geen nog niet bekendgemaakte beslissing om terug te nemen.',
  'reason.wrong-state.publish':
    'Alleen een beslissing die door twee leden is getekend, kan worden bekendgemaakt.',
  'reason.wrong-state.promote': 'Alleen een voorstel op de reservelijst kan worden opgenomen.',
  'reason.wrong-state.uphold': 'Er loopt geen beroep.',
  'reason.wrong-state.overturn': 'Er loopt geen beroep.',
  'reason.wrong-state.complete': 'Een project wordt afgerond vanuit de stap effectmeting.',
  'reason.wrong-state.reinstate': 'Alleen een vervallen voorstel kan worden hersteld.',
  'reason.wrong-state.appoint-lead':
    'Een hoofdindiener kan worden aangewezen vanaf de indiening, zolang het voorstel niet ten einde of samengevoegd is.',
  'reason.wrong-state.appoint-substitute':
    'Een plaatsvervanger kan worden aangewezen vanaf de indiening, zolang er nog iemand over het voorstel moet handelen.',
  'reason.wrong-state.hide': 'Alleen een openbare pagina kan worden verborgen.',
  'reason.wrong-state.restore': 'De pagina is niet verborgen.',
  'reason.wrong-state.expire-draft': 'Alleen een concept verloopt zo.',
  'reason.wrong-state.expire-amending': 'Er loopt geen wijzigingstermijn.',
  'reason.wrong-state.expire-reserve': 'Het voorstel staat niet op de reservelijst.',
  'reason.wrong-state.expire-appeal': 'Er loopt geen beroepstermijn.',
  'reason.wrong-state.call-cancelled':
    'De annulering van de oproep raakt alleen voorstellen zonder bekendgemaakte beslissing.',

  'rule.outside-region': 'De oplossing dient noch het Gewest, noch een van zijn gemeenten.',
  'rule.outside-call': 'Het voorstel beantwoordt niet aan het onderwerp van deze oproep.',
  'rule.no-solution':
    'De tekst beschrijft een klacht of een wens, geen oplossing die kan worden uitgeprobeerd.',
  'rule.already-carried-out': 'De oplossing bestaat al of er is al toe beslist.',
  'rule.author-not-eligible': 'De indiener mag niet aan deze oproep deelnemen.',
  'rule.unlawful': 'De oplossing kan niet worden uitgevoerd zonder de wet te overtreden.',
  'rule.personal-attack': 'De tekst valt mensen aan of maakt feiten uit hun privéleven bekend.',

  'sender.lead': 'Hoofdindiener',
  'sender.officer': 'Medewerker',
  'sender.reviewer': 'Beoordelaar',
  'sender.board': 'Comité',
  'sender.moderator': 'Moderator',
  'sender.administrator': 'Beheerder',
  'sender.time': 'Vanzelf, op zijn tijd',
  'sender.call': 'Door de oproep',

  'state.draft': 'Concept',
  'state.draft.meaning': 'De indieners schrijven; alleen zij kunnen lezen.',
  'state.draft.turn': 'De indieners zijn aan zet: vul aan en dien in.',
  'state.discarded': 'Verwijderd',
  'state.discarded.meaning': 'Het concept is opgegeven en de tekst gewist.',
  'state.discarded.turn': 'Er kan niets meer gebeuren.',
  'state.admissibility': 'Ontvankelijkheid',
  'state.admissibility.meaning':
    'Het Smart City Office gaat na of het voorstel kan worden onderzocht, niet of het goed is.',
  'state.admissibility.turn': 'Een medewerker is aan zet.',
  'state.amending': 'Wordt gewijzigd',
  'state.amending.meaning': 'De indieners wijzigen het voorstel zoals hun is gevraagd.',
  'state.amending.turn': 'De indieners zijn aan zet: dien de nieuwe versie op tijd in.',
  'state.inadmissible': 'Onontvankelijk',
  'state.inadmissible.meaning':
    'Het voorstel voldoet niet aan een regel en wordt niet verder onderzocht.',
  'state.inadmissible.turn': 'De hoofdindiener kan in beroep gaan zolang de termijn loopt.',
  'state.merged': 'Samengevoegd',
  'state.merged.meaning': 'Het voorstel gaat verder binnen een ander.',
  'state.merged.turn': 'Zie het voorstel waarin het is opgenomen.',
  'state.consultation': 'Raadpleging',
  'state.consultation.meaning': 'Iedereen kan het voorstel lezen, erop reageren en het steunen.',
  'state.consultation.turn': 'Iedereen is aan zet: zeg wat u ervan vindt.',
  'state.evaluation': 'Evaluatie',
  'state.evaluation.meaning':
    'Onafhankelijke beoordelaars scoren hoe sterk het voorstel zijn indicatoren zou verbeteren.',
  'state.evaluation.turn':
    'De beoordelaars zijn aan zet; een medewerker wijst hen aan en sluit de evaluatie af.',
  'state.deliberation': 'Beraadslaging',
  'state.deliberation.meaning': 'Het comité weegt scores, stemmen en begroting af.',
  'state.deliberation.turn': 'Het comité is aan zet.',
  'state.cosigning': 'Wacht op tweede handtekening',
  'state.cosigning.meaning':
    'Een comitélid heeft een beslissing voorgesteld; een tweede moet ze tekenen.',
  'state.cosigning.turn': 'Een tweede comitélid is aan zet.',
  'state.decided': 'Beslist, nog niet bekendgemaakt',
  'state.decided.meaning':
    'Twee comitéleden hebben getekend; de beslissing is nog niet vertrokken.',
  'state.decided.turn': 'Het comité is aan zet: maak de beslissing bekend.',
  'state.reserve-list': 'Reservelijst',
  'state.reserve-list.meaning': 'Het voorstel is goed genoeg, maar het geld is voorlopig op.',
  'state.reserve-list.turn': 'Het comité is aan zet zodra er geld vrijkomt.',
  'state.rejected': 'Afgewezen',
  'state.rejected.meaning': 'Het comité heeft tegen het voorstel beslist en zegt waarom.',
  'state.rejected.turn': 'De hoofdindiener kan in beroep gaan zolang de termijn loopt.',
  'state.appeal': 'Beroep',
  'state.appeal.meaning':
    'De hoofdindiener betwist een akte; andere comitéleden bekijken ze opnieuw.',
  'state.appeal.turn': 'De comitéleden die de betwiste akte niet tekenden, zijn aan zet.',
  'state.approved': 'Goedgekeurd',
  'state.approved.meaning': 'Het comité heeft het voorstel goedgekeurd; het project wordt gepland.',
  'state.approved.turn': 'De projectleider is aan zet: start het proefproject.',
  'state.piloting': 'Proefproject',
  'state.piloting.meaning': 'De oplossing wordt uitgeprobeerd.',
  'state.piloting.turn': 'De projectleider is aan zet: meld mijlpalen en start daarna de metingen.',
  'state.measuring': 'Effectmeting',
  'state.measuring.meaning':
    'Het effect op elke indicator wordt gemeten en met de belofte vergeleken.',
  'state.measuring.turn':
    'De projectleider is aan zet: registreer metingen; een medewerker rondt af.',
  'state.completed': 'Afgerond',
  'state.completed.meaning': 'Het project is klaar en het gemeten effect is bekendgemaakt.',
  'state.completed.turn': 'Er kan niets meer gebeuren.',
  'state.stopped': 'Stopgezet',
  'state.stopped.meaning': 'Het project eindigde voortijdig; de pagina zegt waarom.',
  'state.stopped.turn':
    'Zette het comité het stop, dan kan de hoofdindiener in beroep gaan zolang de termijn loopt.',
  'state.withdrawn': 'Ingetrokken',
  'state.withdrawn.meaning': 'De hoofdindiener heeft het voorstel teruggenomen.',
  'state.withdrawn.turn': 'Er kan niets meer gebeuren.',
  'state.lapsed': 'Vervallen',
  'state.lapsed.meaning': 'Een termijn ging voorbij zonder antwoord.',
  'state.lapsed.turn':
    'De hoofdindiener heeft dertig dagen om een medewerker om herstel te vragen.',

  'term.running': 'Op schema',
  'term.due-soon': 'Bijna verstreken',
  'term.overdue': 'Te laat',
  'term.resting': 'Staat stil',
} satisfies Record<keyof typeof en, string>
