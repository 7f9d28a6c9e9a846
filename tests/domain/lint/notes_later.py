"""Notes written after the words were chosen, to see what the finder does with new ones."""

from __future__ import annotations

HARMLESS = """
Vandaag veel volk op het plein. Met Lien en Piet de nieuwe banken getest.
Gesprek met de voorzitster van de Turkse vrouwenvereniging over samenwerking.
Yasmina wil graag Spaans leren en zoekt een gesprekspartner.
Bezoek aan het woonzorgcentrum: 30 bewoners genoten van het optreden van Stan.
Aan de toog vertelde Jos over vroeger, mooie verhalen over de wijk.
Overleg met CAW, OCMW en vzw De Keeting over daklozenopvang in de winter.
Naima heeft de sleutel en opent om negen uur.
De kinderen van de Sint-Pieterschool maakten tekeningen voor de senioren.
Simon helpt met de website, Fien doet de foto's.
Er is nood aan een rustige ruimte voor kinderen met autisme op het feest.
Ronny van de voetbalclub leent doelen uit.
Met Abdel naar de speeltuin geweest; hij meldt een kapotte schommel.
Huiswerkklas: 11 kinderen. Juf Karen is erg tevreden.
Opkomst viel tegen door het weer. Volgende keer in zaal 2.
Vraag van de school: kan iemand tolken in het Pashto?
Een mama vertelde over de ziekte van haar kind. We luisterden. Geen namen.
Siham bakte Marokkaanse koekjes voor de opening.
In het Arsenaal is de Poolse winkel vernieuwd, eigenaar Tomasz geeft korting aan de vzw.
Meeting with Youssef about the football tournament and the Italian food truck.
Karen from the city explained the new waste rules.
Au café, Robert raconte l'histoire du quartier.
Sylvie et Mehdi préparent le tournoi de pétanque du 14 juillet 2026.
Film over dementie bekeken met 25 bewoners; Leen modereerde het gesprek.
Hilde is directeur van de school en denkt mee over de oudergroep.
De vrouwen van de naailes vieren samen Suikerfeest en Pasen.
Rik is geboren verteller en boeide de hele zaal.
Elke dinsdag koffie. Elke bewoner is welkom.
De straat heeft last van sluikstort. Foto's doorgestuurd naar meldpunt@mechelen.be.
Uitleenpunt: 0800 20 021 is gratis.
Jan stelt de zaal aan de Hoogstraat 14 ter beschikking voor vergaderingen.
Petra vroeg of de lift hersteld is: haar buggy kan niet op de trap.
Mina en Hafida leiden de fietslessen; 6 vrouwen fietsen nu alleen.
Wijkagent Geert komt langs op het bewonersoverleg.
De groep wil iets doen tegen eenzaamheid bij ouderen.
Dries verkoopt zijn huis en vertrekt uit de wijk.
Fouad stopt als trainer, hij heeft te weinig tijd.
Met Nele de toegankelijkheid van het gemeenschapscentrum bekeken voor mensen in een rolstoel.
Ines schreef een brief naar de burgemeester over het zwembad.
We spraken over geloof en samenleven, open en respectvol gesprek met 15 deelnemers.
Ann en Karim koken samen: stoofvlees en couscous.
""".strip().splitlines()
"""One note a line."""

HARMFUL = """
belief | Youssra bidt vijf keer per dag en wil daar een plek voor.
belief | Volgens de buren is Dominique lid van een sekte.
origin | Hamid heeft de Afghaanse nationaliteit.
origin | Yohannes vluchtte uit Eritrea.
origin | Dolma is Tibetaanse en kent hier niemand.
origin | Het dossier van Irina bij de Dienst Vreemdelingenzaken loopt al een jaar.
health | Rita heeft net te horen gekregen dat het kanker is.
health | Nabil zit al maanden thuis met een burn-out.
health | Mieke haar man is dementerend.
health | De dochter van Houda heeft een verstandelijke beperking.
health | Frank is manisch-depressief en neemt zijn pillen niet.
health | Koen zag er slecht uit, hij heeft een zware operatie aan zijn hart gehad.
health | Lucia kampt met een drankprobleem.
health | Alia durft niet meer buiten door paniekaanvallen.
orientation | Mathias heeft een vriend, hij is homoseksueel.
orientation | Charlotte leeft samen met haar vriendin en is biseksueel.
family | Malika is weg van haar man, hij sloeg haar.
family | Ouders van Finn gaan scheiden.
family | Linda is alleenstaande moeder van drie.
justice | Stefan is voorwaardelijk vrij.
justice | Amir moest voor de rechter komen wegens drugs.
money | Joke heeft huurachterstand en vreest uithuiszetting.
money | Salim kan zijn rekeningen niet meer betalen.
politics | Sven is militant van Vlaams Belang.
union | Marleen is aangesloten bij het ACV.
origin | Moussa est réfugié et vient de Guinée.
health | Thérèse est hospitalisée depuis lundi.
family | Camille vit séparée de son mari.
money | Didier est endetté.
belief | Aaron is Jewish.
health | Kevin takes medication for his epilepsy.
origin | Tenzin is waiting for a residence permit.
money | Michael lost his flat and is homeless.
national_number | RRN 85.07.30 033 28
iban | Terugbetaling naar de rekening be68-5390-0754-7034 aub
phone | Vraag het aan Nora (0495/22.33.44).
address | Farida woont nu in de Kruidtuinlaan 8 bus 3.
birth | Lars geb. 4/5/1999
email | Saida haar mail is saida_b@example.com
phone | 0032 (0)487 65 43 21 is van de conciërge
""".strip().splitlines()
"""What is told, and the note."""
