"""Notes written after the words were chosen, to see what the finder does with new ones.

The first forty of each were met by the finder as it was: it remarked on one harmless note of 40
and found 35 of the 40 others. Of the rest, which are sly on purpose, it remarked on 3 of 50 and
found 25 of 39. Then it learned from them.
"""

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
Op bezoek bij Annemie in haar nieuwe winkel, ze verkoopt stoffen uit Afrika.
Johan gaf een rondleiding in de Sint-Romboutskathedraal aan 20 nieuwkomers.
Samen met Meryem een filmavond gepland over de geschiedenis van de Marokkaanse migratie.
Vraag van Wouter: wie heeft er een ladder? De dakgoot van het buurthuis lekt.
De Indische keuken van Ravi was een succes op de markt.
Sanne leert Turks omdat haar buren Turks spreken.
De kinderen speelden politie en dief, Noah was de dief.
Paul vertelde grappen, we lachten ons ziek.
Stefaan vindt het ziek goed wat de jongeren doen.
Griet is dood van vermoeidheid na het feest maar heel tevreden.
Overleg met psycholoog Nele van het CGG over het aanbod in de wijk.
Dokter Amrani houdt op dinsdag spreekuur in het wijkgezondheidscentrum.
Ze vroegen aan Tom om de gevangenispoort te laten zien tijdens de erfgoedwandeling.
Marc stelde voor om schulden kwijt te schelden in het Monopolyspel.
De moeder van Elias bakt elke week een taart.
Youssra en Emma speelden viool.
Chris bracht 3 kilo appelen mee uit zijn tuin.
Met zeven op stap: Omar, Lotte, Wim, Kaat, Bilal, Mia en Jos.
Bezorgd over het station: Hicham zag daar een vechtpartij en belde de politie.
Evaluatie van de zomerwerking: 45 kinderen per dag, begeleid door Jana en Mehdi.
De burgemeester en schepen Vandersmissen openden het park.
Rosa geeft salsa-les op donderdag om 20 u.
Er werd gestemd over de naam van het plein: Marie Curieplein won.
Bij Bakkerij Peeters hangt de affiche uit.
De vader van Adam is buschauffeur en kent alle haltes.
Zoë is vegetariër dus er komt ook soep.
Toon en Sien trouwen in juni, het hele plein is uitgenodigd.
De studenten van Thomas More bevroegen 60 bewoners.
Ahmed is verhuisd van Antwerpen naar Mechelen-Noord.
Op de speelstraat was er een tweeling die Lena en Lina heet.
Afspraak met Dorien (015 29 28 38) over de subsidie.
Julie maakt foto's; ze vroeg iedereen om toestemming.
De straathoekwerkers Bram en Ilse kennen de jongeren goed.
Peter is ondervoorzitter van de Turkse Unie en opende de avond.
Katleen geeft les aan anderstaligen.
Discussion avec Jean sur le nouveau parc à vélos.
Ali et Sophie ont peint le mur de l'école.
Thomas chante dans la chorale de l'église protestante le dimanche.
Le repas marocain d'Aïcha a plu à tous.
Nous avons vu Robert au marché de Noël.
La directrice, Madame Lemaire, prête la salle.
Tom is crazy about gardening and brings plants.
Lucy made Indian food for thirty people.
Met Harry at the bus stop; he waits for the 520.
The boys of coach Ahmed won the cup.
Elke week komt Elke langs met koekjes.
Bij de familie Janssens thuis koffie gedronken, gezellig.
Anwar zoekt een fiets voor zijn dochter van zes.
Ibtissam heeft haar diploma gehaald en trakteert.
Filip trekt de werkgroep verkeer. Volgende keer 14/12/2026.
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
belief | Volgens haar zus draagt Hafsa sinds de zomer een nikab.
belief | Willem is diepgelovig katholiek.
origin | Abdi is Somaliër en wacht op papieren.
origin | Het gezin van Aram is uitgewezen.
origin | Blessing heeft een bevel om het grondgebied te verlaten gekregen.
health | Jan heeft MS en zit in een rolstoel.
health | Zahra volgt therapie bij een psychiater.
health | Lea is ongeneeslijk ziek.
health | Pol is aan de drank.
health | Nina kreeg de diagnose ADHD.
health | Hafida bevalt in maart.
health | Omar is zwaar depressief na de dood van zijn vrouw.
orientation | Thomas woont samen met zijn man.
orientation | Iemand roddelt dat Kobe gay is.
family | Fien haar ouders zijn uit elkaar.
family | De man van Loubna drinkt en slaat haar.
family | Ellen ligt in een vechtscheiding.
family | Emre wordt thuis mishandeld.
justice | Robin zit vast in Mechelen.
justice | Dylan, zoon van Nancy, dealt drugs.
justice | Tarik werd veroordeeld tot een werkstraf.
money | Greta krijgt geen leningen meer en heeft 20.000 euro schuld.
money | Ronny is failliet verklaard.
money | Mustafa moet naar de voedselbank.
politics | Kevin zit bij een extreemrechtse groep.
union | Chantal is délégée bij het ABVV.
health | Jean souffre d'une grave maladie du coeur.
family | Le mari de Fatiha la frappe.
origin | Ousmane est arrivé sans papiers.
health | Emily is recovering from breast cancer.
family | Ruth's husband hits her.
justice | Jack spent two years in prison.
national_number | zijn rijksregister: 93.05.18-223.61
iban | be71 0961 2345 6769 van mevrouw Aerts
phone | 0478-12-34-56 (Mo)
address | Naima, Guldenstraat 45, 2800 Mechelen
birth | Selin (12-05-2011) mag mee op kamp
email | stuur het naar hassan_1980@hotmail.com
phone | WhatsApp: +32478/123456
""".strip().splitlines()
"""What is told, and the note."""
