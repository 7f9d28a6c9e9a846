"""Visit notes that tell nothing of anybody that they should not. All of it is made up."""

from __future__ import annotations

DUTCH = """
Gesprek met Fatima over het buurtfeest van volgende maand. Ze helpt graag met de affiches.
Karim en Samira zorgen voor de koffie. Goede sfeer, veel nieuwe gezichten.
Rondgang in Nekkerspoel met Els. Veel zwerfvuil aan het speelplein.
Bewoners vragen meer banken in het park. Navragen bij de stad.
Infosessie over diabetes in het dorpshuis: 14 deelnemers, vooral senioren.
Els geeft volgende week een workshop over dementie. Affiche opgehangen.
Turkse thee gedronken bij Ayse. Ze kent de hele straat.
Met Jan afgesproken om de zaal te bekijken op 12/03/2026.
Praatgroep Nederlands: 9 vrouwen, 2 nieuwe. Hilde begeleidt.
Mohamed vroeg naar de openingsuren van de bibliotheek.
Bezoek aan de moskee samen met imam Yassine. Vriendelijke ontvangst, rondleiding voor de school.
Jeugdhuis zoekt vrijwilligers. Wim neemt contact op met de sportdienst.
Overleg met de directie van basisschool De Spreeuwen over de oudergroep.
Veel ouders spreken Arabisch, Turks of Spaans. Meertalige flyers nodig.
Gesprek aan de schoolpoort: bewoners maken zich zorgen over schulden en hoge energieprijzen.
Verschillende vrouwen vertelden over eenzaamheid en ziekte. Doorverwezen naar het Sociaal Huis.
Karim belt terug over de sleutel van de zaal.
Lotte wil een kookavond organiseren met gerechten uit Marokko, Syrië en Mechelen.
Fatima maakte een Syrische schotel voor iedereen.
Het Rode Kruis geeft een cursus EHBO. Inschrijven kan bij Marleen.
Wandeling langs de Dijle met 12 bewoners. Ook Omar en zijn kinderen gingen mee.
Ilse stelt haar zaal open voor de naailes op dinsdag.
Contact gelegd met vzw Sint-Jan. Ze willen samenwerken rond digitale vaardigheden.
Bij Café Jos hing een affiche over het vrouwenvoetbal.
De Jan Breydelstraat ligt open. Bewoners klagen over lawaai.
Pieter Coutereelstraat 12 is het nieuwe adres van het wijkhuis.
Bel het Sociaal Huis op 015 44 51 11 voor een afspraak.
Mail naar info@mechelen.be voor de reservatie van het plein.
Ondernemingsnummer van de vzw: 0123.456.749.
Nabila werkt in het ziekenhuis en kent veel bewoners.
Els werkt als vrijwilligster in de gevangenis van Mechelen en vertelt er boeiend over.
Vergadering met het comité: Rachid, Greet, Youssef, Sofie en Tom aanwezig.
Youssef traint de jongste ploeg. Op zaterdag toernooi.
Hamza en Bram herstelden de fietsen van de buren.
Koffiemoment in Tivoli: 23 bezoekers. Klachten over hangjongeren.
Zeynep vertaalt de folder naar het Turks.
Khadija zoekt een lokaal voor de oudergroep, liefst gelijkvloers en rolstoeltoegankelijk.
Nora stelde voor om het iftarmaal met de hele straat te organiseren.
Kerstmarkt in de wijk: kraam van de school en kraam van de moskeevereniging.
Bewoners vinden de verlichting aan het station te zwak. Jan meldt dit aan de stad.
Dirk is al jaren trekker van het buurtcomité en kent iedereen.
Sara is verhuisd naar Muizen maar blijft komen.
Amina heeft een nieuw idee voor de moestuin.
Vraag van Malika: kan de zaal ook op zondag open?
Het project voor mensen met een beperking start in mei. Annelies coördineert.
Vluchtelingenwerk zoekt taalbuddy's. Veel interesse in de groep.
De imam en de pastoor openden samen de ontmoetingsdag.
Lezing over autisme in de bib, 40 aanwezigen.
Op de markt gesproken met een tiental handelaars. Omzet daalt door de werken.
Goed gesprek met Hassan over de voetbalploeg. Zijn zoon speelt bij de U12.
Afgesproken met Mieke: om 14.30 u. aan het stadhuis, lokaal B12.
Rita zingt in het koor en zoekt nieuwe leden.
Brahim is voorzitter van de vereniging en opent de avond.
Bij Patrick in de winkel mag een affiche hangen.
Sofie kent een leerkracht die meertalig voorleest.
Gesprek met de politie over fietsdiefstal op het plein. Preventieactie gepland.
Er was een inbraak in de straat. Bewoners zijn ongerust. Luc maakt een buurtwhatsapp.
Leila heeft haar rijbewijs gehaald en rijdt nu mee met de boodschappendienst.
Feest voor de pensionering van Hugo: 60 aanwezigen.
Bart komt uit Leest en fietst elke dag naar het dorpshuis.
Tineke is op vakantie tot 15 augustus.
Ibrahim volgt Nederlands op niveau 2 en wil meer oefenen.
Contact met de dienst schuldbemiddeling gelegd voor een infomoment.
Samen met Eva de inclusieve speeltuin bezocht. Mooi voorbeeld.
Merve zoekt werk in de kinderopvang. Doorverwezen naar de VDAB.
Stijn wil een repair café starten in de parochiezaal, Kerkstraat 5.
Aanwezig: 17 personen, waarvan 5 nieuw. Thema: verkeer en veiligheid.
Wachtlijst voor Nederlandse les is lang. Bewoners haken af.
Kris gaat naar het overleg met het OCMW.
Twee moeders vroegen naar logopedie. Geen namen genoteerd.
"""
FRENCH = """
Rencontre avec Nadia au marché. Elle aide pour la fête de quartier.
Karim prépare la salle pour samedi. Vingt chaises à trouver.
Atelier sur le diabète à la maison de quartier, 12 participants.
Discussion avec des habitants sur les dettes et le prix du chauffage.
Claire cherche des bénévoles pour la bibliothèque.
Plat syrien préparé par Leila, tout le monde a goûté.
Pierre organise une promenade le long de la Dyle.
Visite de la mosquée avec les élèves de l'école. Bon accueil.
Les femmes du groupe demandent un cours de français et de néerlandais.
Appeler la maison sociale au 015 44 51 11 pour un rendez-vous.
Écrire à info@mechelen.be pour réserver la place.
Youssef entraîne les petits le mercredi. Tournoi le 12/04/2026.
Amina propose un atelier couture dans la salle, rue Haute 12.
Journée de la santé mentale: stand au marché, 80 passants.
Michel connaît tous les commerçants de la rue.
Fatou traduit l'affiche. Impression demain.
Le comité se réunit lundi: Sophie, Ahmed, Bernard et Rachida.
Marie travaille à l'hôpital et vient en vélo.
Des parents demandent plus d'éclairage près de l'école.
Nicolas voudrait jouer aux échecs avec les voisins.
Réunion avec l'association musulmane du quartier pour la fête commune.
Catherine anime un groupe pour les personnes en situation de handicap.
Hicham est parti en vacances jusqu'au 20 août.
Julie vient de Malines et parle trois langues.
"""
ENGLISH = """
Talked with Fatima about the street party. She will bake cakes.
Met Karim at the library. He wants to start a chess club.
Information evening about depression in the community house, 18 people came.
Several residents worry about debt and rent. Referred to the Social House.
Moroccan tea at the market, many people passed by.
John volunteers at the prison library and gave a talk about books.
Visit to the mosque with the school. Warm welcome.
Grace and Samuel sing in the choir on Sunday.
Sarah asked for the opening hours of the sports hall.
Call the city on 015 29 76 11 for the permit.
The Muslim community and the parish organise the meal together.
Ahmed repairs bikes on Saturdays. Three new people came.
Workshop on mental health for parents, Emma leads it.
Daniel is from Battel and knows everyone there.
Twelve women at the language table. Coffee was good.
Priya translates the leaflet into English and Hindi.
Meeting on 12/03/2026 with the committee: Tom, Leila and Ruth.
Residents asked for a wheelchair ramp at the library.
"""
HARMLESS = [line for text in (DUTCH, FRENCH, ENGLISH) for line in text.strip().splitlines() if line]
"""One note a line."""
