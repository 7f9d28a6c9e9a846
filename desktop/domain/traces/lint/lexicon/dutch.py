"""Dutch words, written for this program."""

from __future__ import annotations

from collections.abc import Mapping

DUTCH: Mapping[str, str] = {
    "belief": """
        moslim, moslima, moslimvrouw, moslimman, islamitisch*, salafis*, bekeerd, bekeerde
        bekeerling, bekering, gelovig, gelovige, ongelovig, diepgelovig, streng gelovig
        geloofsovertuiging, sekte, lid van een kerk, hoofddoek, hijab
        nikab, niqab, boerka, jehova, jehovah
        is|was|blijft|bent ~ katholiek|protestants|protestant|christen|christelijk|joods|orthodox
        is|was|blijft|bent ~ hindoe|boeddhist|sikh|atheist|vrijzinnig|evangelisch|soefi|alevi
        is|was een joodse|jood|christen|katholiek|alevitische
        gaat|ging|bidt ~ naar|in de moskee|kerk|synagoge|tempel
        bidt vijf|elke|iedere|samen, bidt, vast|vastte ~ ~ ~ ramadan, haar|zijn geloof
    """,
    "origin": """
        afkomst, herkomst, van ~ origine, migratieachtergrond, roots, nationaliteit
        komt|kwam|komen ~ uit <land>, afkomstig|gevlucht|vluchtte ~ uit, gevlucht, vluchtte
        geboren in <land>, vluchteling, asielzoek*, asielaanvraag, asielprocedure, asiel
        zonder papieren, geen papieren, papierloos, illegaal, verblijfsvergunning, verblijfspapieren
        verblijfsdocument*, verblijfsstatuut, verblijfsstatus
        verblijfsrecht, vreemdelingenzaken, uitgewezen
        uitwijzing, bevel om, gezinshereniging, allochtoon, allochtone, huidskleur, etnisch
        is|was|blijft <nation>, is|was een <nation>, <nation> vrouw|man|moeder|vader|gezin|familie
        <nation> jongen|meisje|jongere|dame|heer|achtergrond|komaf
        is|een|van roma, roma gezin|familie|vrouw|man|moeder, zigeuner*, woonwagenbewoner
        zwarte vrouw|man|jongen, oekraiense vluchteling
    """,
    "health": """
        is|was|wordt|werd|zijn|ben|waren|blijft|bleef|valt|viel ~ ~ ziek, erg|heel|te|al|weer ziek
        ernstig|zwaar|langdurig|chronisch|ongeneeslijk|terminaal|terug|nog|vaak|altijd|thuis ziek
        ziek thuis|geworden|gemeld|gevallen|bed, zieke, ziekte, ziekteverlof, ziekmelding, kanker
        borstkanker, longkanker, darmkanker, huidkanker, tumor, chemo, chemotherapie, bestraling
        leukemie, diabetes, suikerziekte, diabeet, epilep*, dementie, dement, dementerend*
        alzheimer, parkinson, sclerose, depressie, depressies, depressief, depressieve, burnout
        burn out, psychose, psychoses, psychotisch*, schizofren*, bipolair*, borderline, autis*
        adhd, ptss, trauma, traumas, getraumatiseerd*, angststoornis, paniekaanval*, zelfmoord*
        suicid*, zelfdoding, automutil*, verslaafd*, verslaving, drugsverslaving, alcoholverslaving
        alcoholi*, alcoholprobleem, alcoholproblemen, drankprobleem, drinkt te veel, drinkt veel
        aan de drank
        bevalt, bevallen, bevalling
        gebruikt ~ drugs, druggebruik, drugsgebruik, hiv, heeft aids, seropositief, hepatitis
        tuberculose, tbc, zwanger, hoogzwanger, zwangerschap, miskraam, abortus
        verwacht een|haar|hun kind|kindje|baby|tweeling|eerste|tweede|derde
        gehandicapt, gehandicapte, verstandelijke|mentale|fysieke|lichamelijke beperking
        heeft|met een ~ beperking, licht verstandelijk, rolstoelpatient, zit in ~ rolstoel
        is|was|wordt ~ blind|doof|slechtziend|slechthorend, medicatie, medicijnen, pillen
        antidepressiva, insuline, dialyse, geopereerd, onderging ~ operatie, operatie aan
        opgenomen ~ ziekenhuis|psychiatrie|kliniek|instelling, ligt ~ ziekenhuis, opname
        in|uit de psychiatrie, psychiatrisch*, naar|bij ~ psychiater|psycholoog|therapeut
        hartaanval, hartinfarct, hartproblemen, beroerte, hersenbloeding, arbeidsongeschikt*
        invaliditeit, invalide, gezondheidsprobleem, gezondheidsproblemen
        gezondheidstoestand, psychisch*, psychische, mentale problemen|klachten, overspannen
        eetstoornis, anorexia, boulimie, astma, fibromyalgie, rugproblemen, rugklachten
        chronische pijn, chronisch ziek, terminaal, palliatief, besmet, diagnose, longziekte
        nierziekte, hersentumor, chronische vermoeidheid, gaat slecht met ~ gezondheid
    """,
    "orientation": """
        homo, homos, homoseksu*, lesbisch, lesbische, lesbienne, biseksu*, gay, queer
        transgender, transvrouw, transman, transjongen, transmeisje, is|was trans, uit de kast
        coming out, geaardheid, aseksu*, panseksu*, non binair, non binaire, nonbinair, holebi
        geslachtsverandering, in transitie, valt op mannen|vrouwen, zijn man|echtgenoot
        haar vrouw|echtgenote
    """,
    "family": """
        gescheiden, scheiden, vechtscheiding, in een scheiding, echtscheiding*, in scheiding
        haar|zijn|hun|de scheiding, uit elkaar
        huiselijk geweld, partnergeweld, familiaal geweld, intrafamiliaal, mishandel*
        slaat|sloeg haar|hem|zijn|de, geslagen door, wordt|werd ~ geslagen, verkracht, verkrachting
        aangerand, seksueel misbruik, seksueel misbruikt, misbruikt, incest
        kinderen|kind|zoon|dochter ~ ~ geplaatst, uit huis geplaatst, uithuisplaatsing, jeugdrechter
        jeugdrechtbank, jeugdzorg, bijzondere jeugdbijstand, vertrouwenscentrum
        ruzie met ~ man|vrouw|partner|ouders|zoon|dochter|familie|vader|moeder|echtgenoot
        relatieproblemen, gezinsproblemen, familieproblemen, huwelijksproblemen
        opvoedingsproblemen, problemen thuis, problemen met ~ man|vrouw|partner|zoon|dochter
        gedwongen huwelijk, uitgehuwelijkt, huwelijksdwang, alleenstaande moeder|vader|ouder|mama
        alleenstaande papa, eergerelateerd*, vluchthuis, verlaten door, weduwe, weduwnaar
        man|vrouw|echtgenoot|partner ~ verlaten, genitale verminking, besneden
    """,
    "politics": """
        stemt|stemde op|voor, partijlid, lid van ~ partij, extreemrechts*, extreem rechts|links
        politieke overtuiging|voorkeur|mening|strekking, geradicaliseerd*, radicaliser*
        radicalisering, is|was ~ communist|socialist|nationalist|anarchist|fascist|extremist
        lid|aanhanger|militant|sympathisant van ~ belang|groen|vooruit|pvda|vld|cdenv|nva
        vlaams belanger, gulenist, aanhanger van
    """,
    "union": """
        vakbondslid, vakbondsafgevaardigde, vakbondsmilitant*, syndicalist*, gesyndiceerd
        lid|afgevaardigde|militant van|bij ~ vakbond|acv|abvv|aclvb
        aangesloten bij ~ vakbond|acv|abvv|aclvb
    """,
    "justice": """
        strafblad, gevangenis, in de cel, zit|zat vast, veroordeeld, veroordeling, celstraf
        gevangenisstraf, voorwaardelijk vrij, vrijgelaten, enkelband, opgepakt, aangehouden
        gearresteerd*, verdacht van, verdachte, diefstal, winkeldiefstal, drugsdealer, dealer
        dealt, dealen, werkstraf, crimineel verleden, criminele feiten, gedetineerd*
        feiten gepleegd
        justitieassistent, probatie, voorarrest, gerechtelijk verleden, gestolen door
        strafbare feiten, met het gerecht, voor de rechter|rechtbank
    """,
    "money": """
        schulden, euro schuld, heeft ~ ~ schuld, naar|bij|van ~ voedselbank, schuldenlast
        schuldenberg, schuldbemiddel*, schuldenregeling, schuldhulp*
        deurwaarder, deurwaarders, budgetbegeleiding, budgetbeheer, bewindvoerder, leefloon
        huurachterstand, betaalt|kan ~ huur niet, huur niet betalen, rekeningen ~ betalen
        betalingsproblemen, betalingsachterstand, achterstallige huur|facturen|rekeningen
        uit huis gezet, uithuiszetting, dakloos, dakloze, in armoede, geldproblemen, geldnood
        financiele problemen|moeilijkheden|zorgen, gokschulden, failliet, faillissement
        loonbeslag, geen geld
    """,
}
"""What it tells → words."""

LANDS = """
    marokko turkije syrie afghanistan irak iran somalie congo polen roemenie bulgarije oekraine
    algerije tunesie armenie palestina ghana guinee eritrea ethiopie pakistan india nepal tibet
    rusland tsjetsjenie albanie kosovo servie bosnie macedonie nigeria kameroen rwanda burundi
    senegal togo angola egypte libie libanon jordanie jemen koerdistan georgie azerbeidzjan china
    vietnam thailand filipijnen colombia venezuela peru brazilie ecuador spanje portugal italie
    griekenland gaza afrika bangladesh soedan mauritanie
"""
NATIONS = """
    marokkaan marokkaanse marokkaans turk turkse syrier syrische afghaan afghaanse irakees irakese
    iraanse iranier somalier somalische congolees congolese pool poolse roemeen roemeense bulgaar
    bulgaarse oekraiense oekrainer algerijn algerijnse tunesier tunesische armeen armeense
    palestijn palestijnse ghanees ghanese guineese eritreeer eritrese ethiopier ethiopische
    pakistaan pakistaanse indier indiase nepalees nepalese tibetaan tibetaanse rus russische
    tsjetsjeen tsjetsjeense albanees albanese kosovaar kosovaarse servier servische bosnier
    bosnische nigeriaan nigeriaanse kameroener kameroense rwandees rwandese senegalees senegalese
    egyptenaar egyptische libanees libanese koerd koerdische berber berberse assyrier assyrische
    chinees chinese vietnamees vietnamese braziliaan braziliaanse afrikaan afrikaanse arabier
    arabische
"""
