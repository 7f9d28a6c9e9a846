<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
    <context>
        <name>access</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) not on this laptop</source>
            <translation>
                <numerusform>%n contact dat niet op deze laptop staat</numerusform>
                <numerusform>%n contacten die niet op deze laptop staan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n erased contact(s)</source>
            <translation>
                <numerusform>%n gewist contact</numerusform>
                <numerusform>%n gewiste contacten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) older than the rule allows</source>
            <translation>
                <numerusform>%n regel die ouder is dan de regel toelaat</numerusform>
                <numerusform>%n regels die ouder zijn dan de regel toelaat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) that the server has</source>
            <translation>
                <numerusform>%n regel die de server heeft</numerusform>
                <numerusform>%n regels die de server heeft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) wait for the next sync.</source>
            <translation>
                <numerusform>%n regel wacht op de volgende synchronisatie.</numerusform>
                <numerusform>%n regels wachten op de volgende synchronisatie.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Save as a file…</source>
            <translation>&amp;Bewaren als bestand…</translation>
        </message>
        <message>
            <source>A laptop</source>
            <translation>Een laptop</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Over</translation>
        </message>
        <message>
            <source>About which contact?</source>
            <translation>Over welk contact?</translation>
        </message>
        <message>
            <source>Added after a doubt</source>
            <translation>Toegevoegd na twijfel</translation>
        </message>
        <message>
            <source>All colleagues</source>
            <translation>Alle collega's</translation>
        </message>
        <message>
            <source>All laptops handed over their logs without a gap.</source>
            <translation>Alle laptops gaven hun logs door zonder gat.</translation>
        </message>
        <message>
            <source>All ways</source>
            <translation>Op elke manier</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>En nog %n.</numerusform>
                <numerusform>En nog %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>As far as it goes</source>
            <translation>Zo ver het teruggaat</translation>
        </message>
        <message>
            <source>Beside a list</source>
            <translation>Detail naast een lijst</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Collega</translation>
        </message>
        <message>
            <source>Command line</source>
            <translation>Opdrachtregel</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Copied as text</source>
            <translation>Gekopieerd als tekst</translation>
        </message>
        <message>
            <source>Copy of a file</source>
            <translation>Kopie van een bestand</translation>
        </message>
        <message>
            <source>Drawing of the network</source>
            <translation>Tekening van het netwerk</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>File beside a contact</source>
            <translation>Bestand bij een contact</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulier</translation>
        </message>
        <message>
            <source>Hand-over</source>
            <translation>Doorgeven</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Geschiedenis</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hoe</translation>
        </message>
        <message>
            <source>How it was read</source>
            <translation>Hoe iemand het las</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Laptop</translation>
        </message>
        <message>
            <source>Line {n} is missing.</source>
            <translation>Regel {n} ontbreekt.</translation>
        </message>
        <message>
            <source>Line {n} is not as it was written.</source>
            <translation>Regel {n} is niet meer zoals ze geschreven werd.</translation>
        </message>
        <message>
            <source>Line {n} names another contact than it did.</source>
            <translation>Regel {n} noemt een ander contact dan eerst.</translation>
        </message>
        <message>
            <source>Lines of the log</source>
            <translation>Regels van het logboek</translation>
        </message>
        <message>
            <source>Lines up to {n} are gone, and no rule took them.</source>
            <translation>De regels tot {n} zijn weg, en geen bewaarregel nam ze mee.</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lijst</translation>
        </message>
        <message>
            <source>Merging</source>
            <translation>Samenvoegen</translation>
        </message>
        <message>
            <source>Name left in a text</source>
            <translation>Naam die in een tekst bleef</translation>
        </message>
        <message>
            <source>No lines fit these filters.</source>
            <translation>Geen regels passen bij deze filters.</translation>
        </message>
        <message>
            <source>Nobody yet, on this laptop.</source>
            <translation>Op deze laptop nog niemand.</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Hier staat niets</translation>
        </message>
        <message>
            <source>Old lines of this log went</source>
            <translation>Oude regels van dit logboek gingen weg</translation>
        </message>
        <message>
            <source>Older ones went by the rule, up to line {n}.</source>
            <translation>Oudere gingen weg volgens de bewaarregel, tot regel {n}.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Pagina</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Person's file</source>
            <translation>Dossier van een persoon</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Save the log</source>
            <translation>Het logboek bewaren</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>The beginning is missing.</source>
            <translation>Het begin ontbreekt.</translation>
        </message>
        <message numerus="yes">
            <source>The clock of this laptop went back %n time(s).</source>
            <translation>
                <numerusform>De klok van deze laptop ging %n keer terug.</numerusform>
                <numerusform>De klok van deze laptop ging %n keer terug.</numerusform>
            </translation>
        </message>
        <message>
            <source>The end is missing, from line {n} on.</source>
            <translation>Het einde ontbreekt, vanaf regel {n}.</translation>
        </message>
        <message numerus="yes">
            <source>The last %n day(s)</source>
            <translation>
                <numerusform>De laatste dag</numerusform>
                <numerusform>De laatste %n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The log is whole: %n line(s) checked.</source>
            <translation>
                <numerusform>Het logboek is compleet: %n regel nagekeken.</numerusform>
                <numerusform>Het logboek is compleet: %n regels nagekeken.</numerusform>
            </translation>
        </message>
        <message>
            <source>The log was changed. {where} Tell the data protection officer.</source>
            <translation>Iemand heeft het logboek veranderd. {where} Zeg het aan de functionaris voor gegevensbescherming.</translation>
        </message>
        <message>
            <source>The whole city</source>
            <translation>De hele stad</translation>
        </message>
        <message>
            <source>There is something with the log of {laptop}.</source>
            <translation>Er is iets met het logboek van {laptop}.</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>Deze laptop</translation>
        </message>
        <message>
            <source>This log</source>
            <translation>Dit logboek</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>Te controleren</translation>
        </message>
        <message>
            <source>Today and tasks</source>
            <translation>Vandaag en taken</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Whenever data of a contact are shown or saved elsewhere, a line is written here. A change in it is found and told. The data protection officer can read it.</source>
            <translation>Telkens als gegevens van een contact getoond of elders bewaard worden, komt hier een regel bij. Wie er iets aan verandert, valt op. De functionaris voor gegevensbescherming kan ze lezen.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Who read this</source>
            <translation>Wie dit las</translation>
        </message>
        <message>
            <source>Who read what</source>
            <translation>Wie wat las</translation>
        </message>
        <message>
            <source>Whole log</source>
            <translation>Het hele logboek</translation>
        </message>
        <message>
            <source>Whose log</source>
            <translation>Wiens logboek</translation>
        </message>
        <message>
            <source>Why? This is written in the log too. Do not name anybody.</source>
            <translation>Waarom? Ook dit komt in het logboek. Noem geen namen.</translation>
        </message>
        <message>
            <source>Worth asking about: {what}</source>
            <translation>Misschien eens navragen: {what}</translation>
        </message>
        <message numerus="yes">
            <source>kept for %n month(s)</source>
            <translation>
                <numerusform>%n maand bewaard</numerusform>
                <numerusform>%n maanden bewaard</numerusform>
            </translation>
        </message>
        <message>
            <source>{laptop} began its log anew. Lines that it had not handed over may be missing. Ask who works on it.</source>
            <translation>{laptop} begon zijn logboek opnieuw. Regels die nog niet waren doorgegeven, ontbreken misschien. Vraag het aan wie ermee werkt.</translation>
        </message>
        <message numerus="yes">
            <source>{laptop} of {who} synced for %n day(s) and handed over no line of its log. Perhaps nobody looked at a contact there. Ask them.</source>
            <translation>
                <numerusform>{laptop} van {who} synchroniseerde gedurende %n dag en gaf geen enkele regel van zijn logboek door. Misschien bekeek daar niemand een contact. Vraag het even na.</numerusform>
                <numerusform>{laptop} van {who} synchroniseerde gedurende %n dagen en gaf geen enkele regel van zijn logboek door. Misschien bekeek daar niemand een contact. Vraag het even na.</numerusform>
            </translation>
        </message>
        <message>
            <source>{laptop} sent a line that was changed: line {n}.</source>
            <translation>{laptop} stuurde een regel die veranderd is: regel {n}.</translation>
        </message>
        <message>
            <source>{laptop} sent no lines up to line {n}. They are missing here.</source>
            <translation>{laptop} stuurde geen regels tot en met regel {n}. Ze ontbreken hier.</translation>
        </message>
        <message>
            <source>{laptop} was put back from a copy: its log goes on behind line {n}.</source>
            <translation>{laptop} is teruggezet van een kopie: het logboek gaat verder na regel {n}.</translation>
        </message>
        <message numerus="yes">
            <source>{who} looked at %n contact(s) between {start} and {end} o'clock</source>
            <translation>
                <numerusform>{who} bekeek %n contact tussen {start} en {end} uur</numerusform>
                <numerusform>{who} bekeek %n contacten tussen {start} en {end} uur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{who} looked at %n contact(s) in wards without own visits</source>
            <translation>
                <numerusform>{who} bekeek %n contact in wijken zonder eigen bezoeken</numerusform>
                <numerusform>{who} bekeek %n contacten in wijken zonder eigen bezoeken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{who} looked at %n contact(s) within an hour</source>
            <translation>
                <numerusform>{who} bekeek %n contact binnen een uur</numerusform>
                <numerusform>{who} bekeek %n contacten binnen een uur</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>address</name>
        <message>
            <source>Look this address up…</source>
            <translation>Dit adres opzoeken…</translation>
        </message>
    </context>
    <context>
        <name>agreement form</name>
        <message>
            <source>Between whom</source>
            <translation>Tussen wie</translation>
        </message>
        <message>
            <source>Change agreement</source>
            <translation>Overeenkomst wijzigen</translation>
        </message>
        <message>
            <source>Diversity clause signed on</source>
            <translation>Diversiteitsclausule getekend op</translation>
        </message>
        <message>
            <source>Euros a year</source>
            <translation>Euro per jaar</translation>
        </message>
        <message>
            <source>Full-time equivalents</source>
            <translation>Voltijdse equivalenten</translation>
        </message>
        <message>
            <source>Look at it again on</source>
            <translation>Opnieuw bekijken op</translation>
        </message>
        <message>
            <source>New agreement</source>
            <translation>Nieuwe overeenkomst</translation>
        </message>
        <message>
            <source>Save agreement</source>
            <translation>Overeenkomst bewaren</translation>
        </message>
        <message>
            <source>What comes of the clause in practice</source>
            <translation>Wat er in de praktijk van de clausule komt</translation>
        </message>
        <message>
            <source>What each has to do</source>
            <translation>Wat elk te doen heeft</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>Hoe ze heet</translation>
        </message>
        <message>
            <source>becomes a task in the planning</source>
            <translation>wordt een taak in de planning</translation>
        </message>
        <message>
            <source>two organisations or more</source>
            <translation>twee organisaties of meer</translation>
        </message>
    </context>
    <context>
        <name>agreement.kind</name>
        <message>
            <source>Co-financing</source>
            <translation>Cofinanciering</translation>
        </message>
        <message>
            <source>Consultation without an instrument</source>
            <translation>Overleg zonder instrument</translation>
        </message>
        <message>
            <source>Cooperation agreement</source>
            <translation>Samenwerkingsovereenkomst</translation>
        </message>
        <message>
            <source>Cooperation agreement for a project</source>
            <translation>Samenwerkingsovereenkomst voor een project</translation>
        </message>
        <message>
            <source>Diversity clause</source>
            <translation>Diversiteitsclausule</translation>
        </message>
        <message>
            <source>Operating subsidy</source>
            <translation>Werkingssubsidie</translation>
        </message>
        <message>
            <source>Project subsidy</source>
            <translation>Projectsubsidie</translation>
        </message>
        <message>
            <source>Secondment</source>
            <translation>Detachering</translation>
        </message>
    </context>
    <context>
        <name>area.level</name>
        <message>
            <source>City</source>
            <translation>Stad</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Sector</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Wijk</translation>
        </message>
    </context>
    <context>
        <name>areas</name>
        <message numerus="yes">
            <source>%n area(s) of other municipalities were left out.</source>
            <translation>
                <numerusform>%n gebied van een andere gemeente is weggelaten.</numerusform>
                <numerusform>%n gebieden van andere gemeenten zijn weggelaten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) lie in another ward by these borders.</source>
            <translation>
                <numerusform>%n plek ligt volgens deze grenzen in een andere wijk.</numerusform>
                <numerusform>%n plekken liggen volgens deze grenzen in een andere wijk.</numerusform>
            </translation>
        </message>
        <message>
            <source>No borders in the file for: {names}.</source>
            <translation>Geen grenzen in het bestand voor: {names}.</translation>
        </message>
        <message>
            <source>Sectors that are not in the file: {names}.</source>
            <translation>Sectoren die niet in het bestand staan: {names}.</translation>
        </message>
        <message>
            <source>Sectors without a known ward: {names}.</source>
            <translation>Sectoren zonder gekende wijk: {names}.</translation>
        </message>
        <message>
            <source>The coordinate system was recognised as {crs}.</source>
            <translation>Het coördinatenstelsel is herkend als {crs}.</translation>
        </message>
        <message>
            <source>The file has latitude first; this was set right.</source>
            <translation>In het bestand staat de breedtegraad eerst; dat is rechtgezet.</translation>
        </message>
        <message>
            <source>These borders crossed themselves and were mended: {names}.</source>
            <translation>Deze grenzen kruisten zichzelf en zijn hersteld: {names}.</translation>
        </message>
        <message>
            <source>{first} and {second} overlap by {hectares} ha.</source>
            <translation>{first} en {second} overlappen {hectares} ha.</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} en nog {count}</translation>
        </message>
        <message>
            <source>{percent} % of the city lies in no ward.</source>
            <translation>{percent} % van de stad ligt in geen enkele wijk.</translation>
        </message>
    </context>
    <context>
        <name>ask</name>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>assessment form</name>
        <message>
            <source>Assess {place}</source>
            <translation>{place} beoordelen</translation>
        </message>
        <message>
            <source>Save assessment</source>
            <translation>Beoordeling bewaren</translation>
        </message>
    </context>
    <context>
        <name>atlas</name>
        <message numerus="yes">
            <source>%n network(s)</source>
            <translation>
                <numerusform>%n netwerk</numerusform>
                <numerusform>%n netwerken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation>
                <numerusform>%n organisatie</numerusform>
                <numerusform>%n organisaties</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>&amp;Open it afterwards, to look or to print</source>
            <translation>Daarna &amp;openen, om te bekijken of af te drukken</translation>
        </message>
        <message>
            <source>&amp;Pages</source>
            <translation>&amp;Bladen</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Bewaren…</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message numerus="yes">
            <source>And %n service(s) for the whole city, on the last pages.</source>
            <translation>
                <numerusform>En %n aanbod voor de hele stad, op de laatste bladen.</numerusform>
                <numerusform>En %n in het aanbod voor de hele stad, op de laatste bladen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Behind</source>
            <translation>Achterop</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capaciteit</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanaal</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhoud</translation>
        </message>
        <message>
            <source>Data for programs (.json)</source>
            <translation>Gegevens voor programma’s (.json)</translation>
        </message>
        <message>
            <source>Encounter places</source>
            <translation>Ontmoetingsplekken</translation>
        </message>
        <message>
            <source>Figures of {days}</source>
            <translation>Cijfers van {days}</translation>
        </message>
        <message>
            <source>Fit to share: no persons and no notes are in it, and small counts are hidden.</source>
            <translation>Geschikt om te delen: er staan geen personen en geen notities in, en kleine aantallen zijn verborgen.</translation>
        </message>
        <message>
            <source>From safe to brave</source>
            <translation>Van safe naar brave</translation>
        </message>
        <message>
            <source>How present we are</source>
            <translation>Hoe aanwezig we zijn</translation>
        </message>
        <message>
            <source>Informal associations and initiatives of residents. Their address stays out: it is often somebody's home.</source>
            <translation>Feitelijke verenigingen en initiatieven van bewoners. Hun adres staat er niet in: het is vaak bij iemand thuis.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Netwerken</translation>
        </message>
        <message>
            <source>Networks without a channel</source>
            <translation>Netwerken zonder kanaal</translation>
        </message>
        <message>
            <source>Nobody offers anything about</source>
            <translation>Niemand biedt iets aan over</translation>
        </message>
        <message>
            <source>Nobody offers anything about this theme for this ward, as far as we know. A service for the whole city counts for every ward.</source>
            <translation>Niemand biedt iets over dit thema aan voor deze wijk, voor zover we weten. Aanbod voor de hele stad telt voor elke wijk.</translation>
        </message>
        <message>
            <source>None on file.</source>
            <translation>Niets bekend.</translation>
        </message>
        <message>
            <source>Nothing stands out.</source>
            <translation>Niets valt op.</translation>
        </message>
        <message>
            <source>Offered in the whole city</source>
            <translation>In de hele stad aangeboden</translation>
        </message>
        <message>
            <source>On no page</source>
            <translation>Op geen enkel blad</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisaties</translation>
        </message>
        <message>
            <source>Places that nobody assessed</source>
            <translation>Plekken die niemand beoordeelde</translation>
        </message>
        <message>
            <source>Print the ward atlas</source>
            <translation>De wijkatlas afdrukken</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>Bereik</translation>
        </message>
        <message>
            <source>Save the atlas to</source>
            <translation>De atlas bewaren als</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Bewaard als {name}</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Aanbod</translation>
        </message>
        <message>
            <source>Small initiatives</source>
            <translation>Kleine initiatieven</translation>
        </message>
        <message>
            <source>Theme without an offer</source>
            <translation>Thema zonder aanbod</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thema’s</translation>
        </message>
        <message>
            <source>Themes without an offer</source>
            <translation>Thema’s zonder aanbod</translation>
        </message>
        <message>
            <source>There are no persons in this atlas: no names, no notes, no phone numbers. It is what the team has on file, not all there is.</source>
            <translation>In deze atlas staan geen personen: geen namen, geen notities, geen telefoonnummers. Het is wat het team kent, niet alles wat er is.</translation>
        </message>
        <message>
            <source>These services are meant for every ward.</source>
            <translation>Dit aanbod is voor elke wijk bedoeld.</translation>
        </message>
        <message>
            <source>To print (.pdf)</source>
            <translation>Om af te drukken (.pdf)</translation>
        </message>
        <message>
            <source>Ward atlas</source>
            <translation>Wijkatlas</translation>
        </message>
        <message>
            <source>Ward atlas: {ward}</source>
            <translation>Wijkatlas: {ward}</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Wat ontbreekt</translation>
        </message>
        <message numerus="yes">
            <source>Whole atlas: %n ward(s)</source>
            <translation>
                <numerusform>Hele atlas: %n wijk</numerusform>
                <numerusform>Hele atlas: %n wijken</numerusform>
            </translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>niet beoordeeld</translation>
        </message>
        <message>
            <source>under-used</source>
            <translation>te weinig gebruikt</translation>
        </message>
        <message>
            <source>ward-atlas</source>
            <translation>wijkatlas</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>{organisations} and {networks} without a ward of today.</source>
            <translation>{organisations} en {networks} zonder een wijk van vandaag.</translation>
        </message>
    </context>
    <context>
        <name>bin</name>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Put back</source>
            <translation>&amp;Terugzetten</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Prullenbak</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>De prullenbak is leeg</translation>
        </message>
        <message>
            <source>Thrown away on</source>
            <translation>Weggegooid op</translation>
        </message>
        <message>
            <source>What you throw away waits here until you put it back.</source>
            <translation>Wat je weggooit, wacht hier tot je het terugzet.</translation>
        </message>
    </context>
    <context>
        <name>borders</name>
        <message numerus="yes">
            <source>%n place(s) moved to another ward</source>
            <translation>
                <numerusform>%n plek naar een andere wijk verplaatst</numerusform>
                <numerusform>%n plekken naar een andere wijk verplaatst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sector(s)</source>
            <translation>
                <numerusform>%n sector</numerusform>
                <numerusform>%n sectoren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ward(s)</source>
            <translation>
                <numerusform>%n wijk</numerusform>
                <numerusform>%n wijken</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>&amp;Licence</source>
            <translation>L&amp;icentie</translation>
        </message>
        <message>
            <source>&amp;Load</source>
            <translation>&amp;Laden</translation>
        </message>
        <message>
            <source>&amp;Move the ticked ones</source>
            <translation>De aangevinkte &amp;verplaatsen</translation>
        </message>
        <message>
            <source>&amp;Name of this edition</source>
            <translation>&amp;Naam van deze editie</translation>
        </message>
        <message>
            <source>&amp;Table of sectors and wards (CSV)</source>
            <translation>&amp;Tabel van sectoren en wijken (CSV)</translation>
        </message>
        <message>
            <source>&amp;Where it comes from</source>
            <translation>&amp;Waar het vandaan komt</translation>
        </message>
        <message>
            <source>A GeoJSON, GeoPackage, SQLite or zipped Shapefile with the wards or the statistical sectors. Visits keep their ward, and the borders of now are kept too.</source>
            <translation>Een GeoJSON, GeoPackage, SQLite of gezipte Shapefile met de wijken of de statistische sectoren. Bezoeken houden hun wijk, en de grenzen van nu blijven ook bewaard.</translation>
        </message>
        <message>
            <source>Belgian Lambert 2008 (EPSG:3812)</source>
            <translation>Belgisch Lambert 2008 (EPSG:3812)</translation>
        </message>
        <message>
            <source>Belgian Lambert 72 (EPSG:31370)</source>
            <translation>Belgisch Lambert 72 (EPSG:31370)</translation>
        </message>
        <message>
            <source>Choose a file first.</source>
            <translation>Kies eerst een bestand.</translation>
        </message>
        <message>
            <source>Choose: {what}</source>
            <translation>Kiezen: {what}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Coordinate &amp;system</source>
            <translation>Coördinaten&amp;stelsel</translation>
        </message>
        <message>
            <source>Degrees, as GPS gives them (EPSG:4326)</source>
            <translation>Graden, zoals gps ze geeft (EPSG:4326)</translation>
        </message>
        <message>
            <source>Every ward has its borders.</source>
            <translation>Elke wijk heeft haar grenzen.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>File with borders</source>
            <translation>Bestand met grenzen</translation>
        </message>
        <message>
            <source>Leave the places</source>
            <translation>De plekken zo laten</translation>
        </message>
        <message>
            <source>Load borders of the wards</source>
            <translation>Grenzen van de wijken laden</translation>
        </message>
        <message>
            <source>Map files</source>
            <translation>Kaartbestanden</translation>
        </message>
        <message>
            <source>More: licence, table of sectors</source>
            <translation>Meer: licentie, tabel van sectoren</translation>
        </message>
        <message>
            <source>Other borders are in use now</source>
            <translation>Nu gelden andere grenzen</translation>
        </message>
        <message>
            <source>Places that lie in another ward now</source>
            <translation>Plekken die nu in een andere wijk liggen</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Het bestand wordt gelezen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Table of sectors and wards</source>
            <translation>Tabel van sectoren en wijken</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <source>follows from the file</source>
            <translation>volgt uit het bestand</translation>
        </message>
        <message>
            <source>publisher and year; shown below the map</source>
            <translation>uitgever en jaar; staat onder de kaart</translation>
        </message>
        <message>
            <source>{place}: from {ward} to {new_ward}</source>
            <translation>{place}: van {ward} naar {new_ward}</translation>
        </message>
    </context>
    <context>
        <name>calendar</name>
        <message>
            <source>Keep in touch</source>
            <translation>Contact houden</translation>
        </message>
        <message>
            <source>Own calendar, without names</source>
            <translation>Eigen agenda, zonder namen</translation>
        </message>
        <message>
            <source>Promised feedback</source>
            <translation>Beloofde terugkoppeling</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Taak</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Bezoek</translation>
        </message>
        <message>
            <source>Weefsel: {account}</source>
            <translation>Weefsel: {account}</translation>
        </message>
    </context>
    <context>
        <name>care</name>
        <message>
            <source>&amp;Save as PDF or JSON…</source>
            <translation>&amp;Bewaren als PDF of JSON…</translation>
        </message>
        <message>
            <source>How long things are kept</source>
            <translation>Hoe lang we bewaren</translation>
        </message>
        <message>
            <source>If police or others ask</source>
            <translation>Als de politie of anderen het vragen</translation>
        </message>
        <message>
            <source>In your teams</source>
            <translation>In je teams</translation>
        </message>
        <message>
            <source>Not on this laptop</source>
            <translation>Niet op deze laptop</translation>
        </message>
        <message>
            <source>On this laptop, of everybody</source>
            <translation>Op deze laptop, van iedereen</translation>
        </message>
        <message>
            <source>On this laptop, only what is yours</source>
            <translation>Op deze laptop, alleen wat van jou is</translation>
        </message>
        <message>
            <source>On your own</source>
            <translation>Op jezelf</translation>
        </message>
        <message>
            <source>Others do</source>
            <translation>Dat doen anderen</translation>
        </message>
        <message>
            <source>Police and other services</source>
            <translation>Politie en andere diensten</translation>
        </message>
        <message>
            <source>Privacy and safety</source>
            <translation>Privacy</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Save the register</source>
            <translation>Het register bewaren</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Bewaard als {name}</translation>
        </message>
        <message>
            <source>Subjects of privacy and safety</source>
            <translation>Onderwerpen van privacy en veiligheid</translation>
        </message>
        <message>
            <source>What is kept about people, why, how long, and who may see it. Printed from the program itself, with an annex for an impact assessment.</source>
            <translation>Wat we over mensen bewaren, waarom, hoe lang, en wie het mag zien. Het programma schrijft dit zelf, met een bijlage voor een effectbeoordeling.</translation>
        </message>
        <message>
            <source>What you give somebody who asks for contacts or visits: nothing.</source>
            <translation>Wat je geeft aan wie om contacten of bezoeken vraagt: niets.</translation>
        </message>
        <message>
            <source>What you see here, and why. The server gives roles, team by team.</source>
            <translation>Wat je hier ziet, en waarom. De server geeft de rollen, per team.</translation>
        </message>
        <message>
            <source>Without the server</source>
            <translation>Zonder de server</translation>
        </message>
        <message>
            <source>You may</source>
            <translation>Je mag</translation>
        </message>
        <message>
            <source>Your role</source>
            <translation>Je rol</translation>
        </message>
    </context>
    <context>
        <name>check</name>
        <message>
            <source>a page of the database is damaged</source>
            <translation>een pagina van de databank is beschadigd</translation>
        </message>
        <message>
            <source>changes do not fit what the server had</source>
            <translation>wijzigingen passen niet bij wat de server had</translation>
        </message>
        <message>
            <source>conflicts</source>
            <translation>conflicten</translation>
        </message>
        <message>
            <source>conflicts to look at</source>
            <translation>conflicten om na te kijken</translation>
        </message>
        <message>
            <source>in the journal</source>
            <translation>in het journaal</translation>
        </message>
        <message>
            <source>in the search index</source>
            <translation>in de zoekindex</translation>
        </message>
        <message>
            <source>journal and database tell different things</source>
            <translation>journaal en databank zeggen niet hetzelfde</translation>
        </message>
        <message>
            <source>of a newer program</source>
            <translation>van een nieuwer programma</translation>
        </message>
        <message>
            <source>records of a team are not counted right</source>
            <translation>fiches van een team zijn niet juist geteld</translation>
        </message>
        <message>
            <source>refused by the server</source>
            <translation>geweigerd door de server</translation>
        </message>
        <message>
            <source>rows point to records that are gone</source>
            <translation>rijen verwijzen naar gegevens die weg zijn</translation>
        </message>
        <message>
            <source>saved changes</source>
            <translation>bewaarde wijzigingen</translation>
        </message>
        <message>
            <source>saved changes are missing from the outbox</source>
            <translation>er ontbreken bewaarde wijzigingen in de wachtrij</translation>
        </message>
        <message>
            <source>searching does not find everything</source>
            <translation>zoeken vindt niet alles</translation>
        </message>
        <message>
            <source>something that was erased is there again</source>
            <translation>iets dat gewist was, is er weer</translation>
        </message>
        <message>
            <source>the database is damaged</source>
            <translation>de databank is beschadigd</translation>
        </message>
        <message>
            <source>the journal is damaged</source>
            <translation>het journaal is beschadigd</translation>
        </message>
        <message>
            <source>the journal lacks saved changes</source>
            <translation>het journaal mist bewaarde wijzigingen</translation>
        </message>
        <message>
            <source>the rules of the database are switched off</source>
            <translation>de regels van de database staan uit</translation>
        </message>
        <message>
            <source>the tables are not those of this version</source>
            <translation>de tabellen zijn niet die van deze versie</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <translation>te verzenden</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>% of residents</source>
            <translation>% van de inwoners</translation>
        </message>
        <message>
            <source>% of the total</source>
            <translation>% van het totaal</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) of another kind passed over.</source>
            <translation>
                <numerusform>%n kaart van een andere soort overgeslagen.</numerusform>
                <numerusform>%n kaarten van een andere soort overgeslagen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n crossing(s) without anything are left out; --json has them.</source>
            <translation>
                <numerusform>%n kruising zonder iets is weggelaten; --json heeft ze.</numerusform>
                <numerusform>%n kruisingen zonder iets zijn weggelaten; --json heeft ze.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n dag te laat</numerusform>
                <numerusform>%n dagen te laat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>nog %n dag</numerusform>
                <numerusform>nog %n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kept: changed or used since.</source>
            <translation>
                <numerusform>%n gebleven: sindsdien gewijzigd of gebruikt.</numerusform>
                <numerusform>%n gebleven: sindsdien gewijzigd of gebruikt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: do not contact.</source>
            <translation>
                <numerusform>%n weggelaten: niet contacteren.</numerusform>
                <numerusform>%n weggelaten: niet contacteren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) written to {file}</source>
            <translation>
                <numerusform>%n regel geschreven in {file}</numerusform>
                <numerusform>%n regels geschreven in {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) were left out. Read what they say with person sentences.</source>
            <translation>
                <numerusform>%n notitie bleef weg. Lees wat er staat met person sentences.</numerusform>
                <numerusform>%n notities bleven weg. Lees wat er staat met person sentences.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) in {folder}</source>
            <translation>
                <numerusform>%n beeld in {folder}</numerusform>
                <numerusform>%n beelden in {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) in rows.</source>
            <translation>
                <numerusform>%n probleem in rijen.</numerusform>
                <numerusform>%n problemen in rijen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) put into the bin.</source>
            <translation>
                <numerusform>%n fiche in de prullenbak gelegd.</numerusform>
                <numerusform>%n fiches in de prullenbak gelegd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) imported.</source>
            <translation>
                <numerusform>%n rij ingelezen.</numerusform>
                <numerusform>%n rijen ingelezen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out: somebody who asked to be forgotten may be in them.</source>
            <translation>
                <numerusform>%n rij weggelaten: daarin staat misschien iemand die vergeten wilde worden.</numerusform>
                <numerusform>%n rijen weggelaten: daarin staat misschien iemand die vergeten wilde worden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out: they are there already.</source>
            <translation>
                <numerusform>%n rij weggelaten: ze staat er al in.</numerusform>
                <numerusform>%n rijen weggelaten: ze staan er al in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) would be imported; nothing was saved.</source>
            <translation>
                <numerusform>%n rij zou worden ingelezen; er is niets bewaard.</numerusform>
                <numerusform>%n rijen zouden worden ingelezen; er is niets bewaard.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to {file}</source>
            <translation>
                <numerusform>%n rij geschreven naar {file}</numerusform>
                <numerusform>%n rijen geschreven naar {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n saved change(s) came back from the journal.</source>
            <translation>
                <numerusform>%n bewaarde wijziging kwam terug uit het journaal.</numerusform>
                <numerusform>%n bewaarde wijzigingen kwamen terug uit het journaal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sector(s)</source>
            <translation>
                <numerusform>%n sector</numerusform>
                <numerusform>%n sectoren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) forgotten.</source>
            <translation>
                <numerusform>%n ding vergeten.</numerusform>
                <numerusform>%n dingen vergeten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) remembered as no problem.</source>
            <translation>
                <numerusform>%n ding onthouden als geen probleem.</numerusform>
                <numerusform>%n dingen onthouden als geen probleem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ward(s)</source>
            <translation>
                <numerusform>%n wijk</numerusform>
                <numerusform>%n wijken</numerusform>
            </translation>
        </message>
        <message>
            <source>'2026-11-21 10:15'; otherwise now</source>
            <translation>'2026-11-21 10:15'; anders nu</translation>
        </message>
        <message>
            <source>'{value}' is not possible. Accepted: {accepted}</source>
            <translation>'{value}' kan niet. Mogelijk: {accepted}</translation>
        </message>
        <message>
            <source>--against: the last day lies before the first.</source>
            <translation>--against: de laatste dag ligt voor de eerste.</translation>
        </message>
        <message>
            <source>--format: choose from {accepted}.</source>
            <translation>--format: kies uit {accepted}.</translation>
        </message>
        <message>
            <source>--limits goes with --classes fixed.</source>
            <translation>--limits hoort bij --classes fixed.</translation>
        </message>
        <message>
            <source>--out: the file's name must end in {accepted}.</source>
            <translation>--out: de bestandsnaam moet eindigen op {accepted}.</translation>
        </message>
        <message>
            <source>--seed, --day and the numbers go with --demo only.</source>
            <translation>--seed, --day en de aantallen horen alleen bij --demo.</translation>
        </message>
        <message>
            <source>--theme: give two themes or more, or none for all.</source>
            <translation>--theme: geef twee thema's of meer, of geen voor alle.</translation>
        </message>
        <message>
            <source>--to lies before --from.</source>
            <translation>--to ligt voor --from.</translation>
        </message>
        <message>
            <source>--ward or --place is missing: where was it?</source>
            <translation>--ward of --place ontbreekt: waar was het?</translation>
        </message>
        <message>
            <source>--ward: no ward is called '{value}'. Wards: {accepted}</source>
            <translation>--ward: geen wijk heet '{value}'. Wijken: {accepted}</translation>
        </message>
        <message>
            <source>--year: write a year, like 2018.</source>
            <translation>--year: geef een jaar, zoals 2018.</translation>
        </message>
        <message>
            <source>1 (now and then) to 3 (cannot do without)</source>
            <translation>1 (nu en dan) tot 3 (kunnen niet zonder)</translation>
        </message>
        <message>
            <source>45 or 0:45</source>
            <translation>45 of 0:45</translation>
        </message>
        <message>
            <source>A list to talk about, not a verdict: it knows what was logged, not what a ward needs.</source>
            <translation>Een lijst om over te praten, geen oordeel: ze weet wat er gelogd is, niet wat een wijk nodig heeft.</translation>
        </message>
        <message>
            <source>A visit in Battel was logged; these files show the last quarter:</source>
            <translation>Er is een bezoek in Battel gelogd; deze bestanden tonen het laatste kwartaal:</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Over</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>After syncing, both values were kept until Lies chose {chosen}. Both laptops have it now.</source>
            <translation>Na het synchroniseren bleven beide waarden bewaard tot Lies {chosen} koos. Beide laptops hebben die nu.</translation>
        </message>
        <message>
            <source>All about one command: weefsel COMMAND --help</source>
            <translation>Alles over één opdracht: weefsel OPDRACHT --help</translation>
        </message>
        <message>
            <source>All sound. Nothing was saved in this profile yet.</source>
            <translation>Alles in orde. In dit profiel is nog niets bewaard.</translation>
        </message>
        <message>
            <source>All sound: {counted}</source>
            <translation>Alles in orde: {counted}</translation>
        </message>
        <message numerus="yes">
            <source>And %n more that look so.</source>
            <translation>
                <numerusform>En nog %n die er zo uitziet.</numerusform>
                <numerusform>En nog %n die er zo uitzien.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer before</source>
            <translation>Antwoorden voor</translation>
        </message>
        <message>
            <source>As commands: weefsel restore --over, check --repair --anew.</source>
            <translation>Als opdracht: weefsel restore --over, check --repair --anew.</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Opnieuw vragen</translation>
        </message>
        <message>
            <source>Asked in</source>
            <translation>Gevraagd in het</translation>
        </message>
        <message>
            <source>Asked much</source>
            <translation>Veel gevraagd</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Gevraagd op</translation>
        </message>
        <message>
            <source>Asked. A team lead or the DPO has to agree. Id {id}</source>
            <translation>Gevraagd. Een teamleider of de DPO moet akkoord gaan. Id {id}</translation>
        </message>
        <message>
            <source>Automatic rules did nothing yet.</source>
            <translation>Automatische regels deden nog niets.</translation>
        </message>
        <message>
            <source>Backup written to {file}. The same passphrase opens it.</source>
            <translation>Back-up geschreven naar {file}. Dezelfde wachtzin opent ze.</translation>
        </message>
        <message>
            <source>Backups from before still open with the old key: remove them.</source>
            <translation>Back-ups van vroeger gaan nog open met de oude sleutel: verwijder ze.</translation>
        </message>
        <message>
            <source>Base map {name}: {file}, {size}. {credit}</source>
            <translation>Achtergrondkaart {name}: {file}, {size}. {credit}</translation>
        </message>
        <message>
            <source>Before, it was {edition}.</source>
            <translation>Voordien was het {edition}.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Om te beginnen</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Door</translation>
        </message>
        <message>
            <source>By command, no reason given</source>
            <translation>Op de opdrachtregel, geen reden gegeven</translation>
        </message>
        <message>
            <source>COMMAND</source>
            <translation>OPDRACHT</translation>
        </message>
        <message>
            <source>CSV file to write for rows that cannot be saved</source>
            <translation>CSV-bestand voor de rijen die niet bewaard kunnen worden</translation>
        </message>
        <message>
            <source>CSV, XLSX, vCard, GeoJSON or GeoPackage file</source>
            <translation>CSV-, XLSX-, vCard-, GeoJSON- of GeoPackage-bestand</translation>
        </message>
        <message>
            <source>CSV, text or SQLite of Statbel or the register, also zipped</source>
            <translation>CSV, tekst of SQLite van Statbel of het register, ook gezipt</translation>
        </message>
        <message>
            <source>CSV: the ward of each sector</source>
            <translation>CSV: de wijk van elke sector</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>Nagekeken op</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Collega</translation>
        </message>
        <message>
            <source>Colleagues close by</source>
            <translation>Collega’s in de buurt</translation>
        </message>
        <message>
            <source>Columns passed over: {columns}</source>
            <translation>Overgeslagen kolommen: {columns}</translation>
        </message>
        <message>
            <source>Columns: {columns}</source>
            <translation>Kolommen: {columns}</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Opdrachten</translation>
        </message>
        <message>
            <source>Copies are kept in the profile.</source>
            <translation>Back-ups staan in het profiel.</translation>
        </message>
        <message>
            <source>Copies are kept in {folder}.</source>
            <translation>Back-ups staan in {folder}.</translation>
        </message>
        <message>
            <source>Copy made: {file}</source>
            <translation>Back-up gemaakt: {file}</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kostprijs</translation>
        </message>
        <message>
            <source>Counts below {threshold} are hidden in all figures.</source>
            <translation>Aantallen onder {threshold} zijn verborgen in alle cijfers.</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Bronvermelding</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Decided.</source>
            <translation>Beslist.</translation>
        </message>
        <message>
            <source>Demo passphrase: {passphrase}</source>
            <translation>Wachtzin van de demo: {passphrase}</translation>
        </message>
        <message>
            <source>Did you mean {name}?</source>
            <translation>Bedoel je {name}?</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Tegen</translation>
        </message>
        <message>
            <source>EPSG:4326, EPSG:31370 or EPSG:3812</source>
            <translation>EPSG:4326, EPSG:31370 of EPSG:3812</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Editie</translation>
        </message>
        <message numerus="yes">
            <source>Edition {edition} is in use now: %n ward(s).</source>
            <translation>
                <numerusform>Editie {edition} is nu in gebruik: %n wijk.</numerusform>
                <numerusform>Editie {edition} is nu in gebruik: %n wijken.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every (days)</source>
            <translation>Elke (dagen)</translation>
        </message>
        <message>
            <source>Everything is encrypted with a new key. Your passphrase stays.</source>
            <translation>Alles is versleuteld met een nieuwe sleutel. Je wachtzin blijft dezelfde.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Veld</translation>
        </message>
        <message>
            <source>Figures that change: {count}</source>
            <translation>Cijfers die veranderen: {count}</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Filled with people and visits that do not exist.</source>
            <translation>Gevuld met mensen en bezoeken die niet bestaan.</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>Waarvoor</translation>
        </message>
        <message>
            <source>For who makes Weefsel</source>
            <translation>Voor wie Weefsel maakt</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Vanaf</translation>
        </message>
        <message>
            <source>GeoJSON, GeoPackage, zipped Shapefile</source>
            <translation>GeoJSON, GeoPackage, gezipte Shapefile</translation>
        </message>
        <message>
            <source>Gini coefficient: {gini}</source>
            <translation>Gini-coëfficiënt: {gini}</translation>
        </message>
        <message>
            <source>Give --person or --ending.</source>
            <translation>Geef --person of --ending.</translation>
        </message>
        <message>
            <source>Give either --text or --file.</source>
            <translation>Geef --text of --file, niet allebei.</translation>
        </message>
        <message>
            <source>Give the new one by --new-passphrase-file; nothing was changed.</source>
            <translation>Geef de nieuwe met --new-passphrase-file; er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hoe</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Hoe lang</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Hoe vaak</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Ids</source>
            <translation>Id’s</translation>
        </message>
        <message>
            <source>In each</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In gebruik</translation>
        </message>
        <message>
            <source>It is a fault in the program: {fault}</source>
            <translation>Het is een fout in het programma: {fault}</translation>
        </message>
        <message>
            <source>It is kept nowhere else; an older one opens nothing now.</source>
            <translation>Hij wordt nergens anders bewaard; een oudere opent nu niets meer.</translation>
        </message>
        <message>
            <source>It no longer holds.</source>
            <translation>Het geldt niet meer.</translation>
        </message>
        <message>
            <source>It opens the profile instead of the passphrase.</source>
            <translation>Hij opent het profiel in plaats van de wachtzin.</translation>
        </message>
        <message>
            <source>It waits to be sent again.</source>
            <translation>Het wacht om opnieuw verstuurd te worden.</translation>
        </message>
        <message>
            <source>JSON file: {"column in the file": "field"}</source>
            <translation>JSON-bestand: {"kolom in het bestand": "veld"}</translation>
        </message>
        <message>
            <source>Keeping it safe</source>
            <translation>Veilig bewaren</translation>
        </message>
        <message>
            <source>Kept, and not used any more.</source>
            <translation>Wordt bewaard, en niet meer gebruikt.</translation>
        </message>
        <message>
            <source>Key figure</source>
            <translation>Sleutelfiguur</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Soort bestand</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Laatste contact</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Te laat</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licentie</translation>
        </message>
        <message>
            <source>Loaded</source>
            <translation>Ingelezen</translation>
        </message>
        <message>
            <source>MBTiles or PMTiles</source>
            <translation>MBTiles of PMTiles</translation>
        </message>
        <message>
            <source>May be used again.</source>
            <translation>Mag weer gebruikt worden.</translation>
        </message>
        <message>
            <source>Merged. To take them apart: weefsel {kind} unmerge {id}</source>
            <translation>Samengevoegd. Weer uit elkaar halen: weefsel {kind} unmerge {id}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Neither value is yours alone. Say --keep standing ({standing}) or --keep aside ({aside}).</source>
            <translation>Geen van beide waarden is van jou alleen. Zeg --keep standing ({standing}) of --keep aside ({aside}).</translation>
        </message>
        <message>
            <source>New passphrase: </source>
            <translation>Nieuwe wachtzin: </translation>
        </message>
        <message>
            <source>No areas of this level in the current edition.</source>
            <translation>Geen gebieden van dit niveau in de huidige editie.</translation>
        </message>
        <message>
            <source>No base map is called '{value}'. Base maps: {accepted}</source>
            <translation>Geen achtergrondkaart heet '{value}'. Achtergrondkaarten: {accepted}</translation>
        </message>
        <message>
            <source>No base maps yet. Add one with: weefsel area basemap import</source>
            <translation>Nog geen achtergrondkaarten. Voeg er een toe met: weefsel area basemap import</translation>
        </message>
        <message>
            <source>No edition is called '{value}'. Editions: {accepted}</source>
            <translation>Geen editie heet '{value}'. Edities: {accepted}</translation>
        </message>
        <message>
            <source>No editions yet.</source>
            <translation>Nog geen edities.</translation>
        </message>
        <message>
            <source>No figure changes.</source>
            <translation>Geen enkel cijfer verandert.</translation>
        </message>
        <message>
            <source>No figures yet.</source>
            <translation>Nog geen cijfers.</translation>
        </message>
        <message>
            <source>No kept text tells too much of anybody.</source>
            <translation>Geen bewaarde tekst vertelt te veel over iemand.</translation>
        </message>
        <message>
            <source>No key store opens the profile any more.</source>
            <translation>Geen sleutelbos opent het profiel nog.</translation>
        </message>
        <message>
            <source>No password was given; nothing was sent.</source>
            <translation>Er is geen wachtwoord gegeven; er is niets verstuurd.</translation>
        </message>
        <message>
            <source>No recovery key opens the profile any more.</source>
            <translation>Geen herstelsleutel opent het profiel nog.</translation>
        </message>
        <message>
            <source>No such address.</source>
            <translation>Zo'n adres is er niet.</translation>
        </message>
        <message>
            <source>No targets yet.</source>
            <translation>Nog geen streefdoelen.</translation>
        </message>
        <message>
            <source>No visits like this.</source>
            <translation>Geen zulke bezoeken.</translation>
        </message>
        <message>
            <source>No ward stands out.</source>
            <translation>Geen enkele wijk springt eruit.</translation>
        </message>
        <message>
            <source>Nobody asked for anything.</source>
            <translation>Niemand heeft iets gevraagd.</translation>
        </message>
        <message>
            <source>Nobody was erased here.</source>
            <translation>Hier is nog niemand gewist.</translation>
        </message>
        <message>
            <source>Not filled in yet: {missing}. See: weefsel wording set</source>
            <translation>Nog niet ingevuld: {missing}. Zie: weefsel wording set</translation>
        </message>
        <message>
            <source>Not sound: {problems}. Make a backup now and ask your administrator.</source>
            <translation>Niet in orde: {problems}. Maak nu een back-up en vraag raad aan je beheerder.</translation>
        </message>
        <message>
            <source>Not yet read by a native speaker.</source>
            <translation>Nog niet nagelezen door een moedertaalspreker.</translation>
        </message>
        <message>
            <source>Noted.</source>
            <translation>Genoteerd.</translation>
        </message>
        <message>
            <source>Noted. Answer before {day}. Id {id}</source>
            <translation>Genoteerd. Antwoord voor {day}. Id {id}</translation>
        </message>
        <message>
            <source>Nothing changed since the last copy.</source>
            <translation>Er is niets veranderd sinds de vorige back-up.</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>Niets gevonden.</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Niets is aan de beurt.</translation>
        </message>
        <message>
            <source>Nothing is there twice, as far as can be seen.</source>
            <translation>Niets staat er twee keer in, voor zover te zien is.</translation>
        </message>
        <message>
            <source>Nothing like this to do.</source>
            <translation>Zoiets is er niet te doen.</translation>
        </message>
        <message>
            <source>Nothing like this yet.</source>
            <translation>Nog niets van die aard.</translation>
        </message>
        <message>
            <source>Nothing stands out.</source>
            <translation>Niets valt op.</translation>
        </message>
        <message>
            <source>Nothing was changed. If you agree, add --agree.</source>
            <translation>Er is niets gewijzigd. Ga je akkoord, voeg dan --agree toe.</translation>
        </message>
        <message>
            <source>Nothing was exported yet.</source>
            <translation>Er is nog niets geëxporteerd.</translation>
        </message>
        <message>
            <source>Nothing was imported yet.</source>
            <translation>Er is nog niets ingelezen.</translation>
        </message>
        <message>
            <source>Nothing was read yet.</source>
            <translation>Er is nog niets gelezen.</translation>
        </message>
        <message>
            <source>Nothing was said to be no problem.</source>
            <translation>Er is nog niets aangeduid als geen probleem.</translation>
        </message>
        <message>
            <source>Nothing was saved.</source>
            <translation>Er is niets bewaard.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>One</source>
            <translation>Een</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Opties</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultaat</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Partijen</translation>
        </message>
        <message>
            <source>Passphrase: </source>
            <translation>Wachtzin: </translation>
        </message>
        <message>
            <source>Password for the server: </source>
            <translation>Wachtwoord voor de server: </translation>
        </message>
        <message>
            <source>People</source>
            <translation>Mensen</translation>
        </message>
        <message>
            <source>People, organisations, places</source>
            <translation>Mensen, organisaties, plekken</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plek</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Gepland</translation>
        </message>
        <message>
            <source>Planning and figures</source>
            <translation>Planning en cijfers</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacy</translation>
        </message>
        <message>
            <source>Profile made in {folder}</source>
            <translation>Profiel gemaakt in {folder}</translation>
        </message>
        <message>
            <source>Profile made in {folder} from the backup.</source>
            <translation>Profiel gemaakt in {folder} vanuit de back-up.</translation>
        </message>
        <message>
            <source>Profile of the second laptop: {folder}</source>
            <translation>Profiel van de tweede laptop: {folder}</translation>
        </message>
        <message>
            <source>Profile: {folder}</source>
            <translation>Profiel: {folder}</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Beloofd</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Bewijs</translation>
        </message>
        <message>
            <source>Published {days} in {folder}</source>
            <translation>{days} gepubliceerd in {folder}</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Opzijgezet</translation>
        </message>
        <message>
            <source>Put into the bin: {name}</source>
            <translation>In de prullenbak gelegd: {name}</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Kwartaal</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Vraag</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>Bereik</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Bereikt</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>Nagelezen door</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Referred</source>
            <translation>Toegeleid</translation>
        </message>
        <message>
            <source>Repair it: weefsel check --repair.</source>
            <translation>Herstel het: weefsel check --repair.</translation>
        </message>
        <message>
            <source>Review on</source>
            <translation>Herbekijken op</translation>
        </message>
        <message>
            <source>Row {row}: somebody who asked to be forgotten may be in it.</source>
            <translation>Rij {row}: daarin staat misschien iemand die vergeten wilde worden.</translation>
        </message>
        <message>
            <source>Row {row}: the phone number was kept as it was typed.</source>
            <translation>Rij {row}: het telefoonnummer is bewaard zoals het er staat.</translation>
        </message>
        <message>
            <source>Row {row}: {why}</source>
            <translation>Rij {row}: {why}</translation>
        </message>
        <message>
            <source>Row {row}: “{name}” looks like one that is there already.</source>
            <translation>Rij {row}: “{name}” lijkt op iets dat er al staat.</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rijen</translation>
        </message>
        <message>
            <source>Rules act by themselves from {day} on; see: retention list</source>
            <translation>Regels werken vanzelf vanaf {day}; zie: retention list</translation>
        </message>
        <message>
            <source>Saved: {about}, {language}, version {n}</source>
            <translation>Bewaard: {about}, {language}, versie {n}</translation>
        </message>
        <message>
            <source>Saved: {kind} in {ward}, {day} {clock}. Id {id}</source>
            <translation>Bewaard: {kind} in {ward}, {day} {clock}. Id {id}</translation>
        </message>
        <message>
            <source>Saved: {name}. Id {id}</source>
            <translation>Bewaard: {name}. Id {id}</translation>
        </message>
        <message>
            <source>Say one of --text, --list and --taught.</source>
            <translation>Kies één van --text, --list en --taught.</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>Zin</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Aanbod</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Getoond</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Sinds</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Grootte</translation>
        </message>
        <message>
            <source>Something went wrong that should not. Saved work is safe. Please send {file} to the makers; it holds no names and no notes.</source>
            <translation>Er ging iets mis dat niet hoort. Wat bewaard was, is veilig. Stuur {file} naar de makers; er staan geen namen en geen notities in.</translation>
        </message>
        <message>
            <source>Soon</source>
            <translation>Binnenkort</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Bron: {source}</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Stopped. What was saved before is safe.</source>
            <translation>Gestopt. Wat ervoor bewaard is, is veilig.</translation>
        </message>
        <message>
            <source>Taken from the list.</source>
            <translation>Van de lijst gehaald.</translation>
        </message>
        <message>
            <source>The addresses were removed from this computer.</source>
            <translation>De adressen zijn van deze computer verwijderd.</translation>
        </message>
        <message>
            <source>The demo is ready. Nobody in it exists.</source>
            <translation>De demo is klaar. Niemand erin bestaat echt.</translation>
        </message>
        <message>
            <source>The history of the server is not in it: it was not asked.</source>
            <translation>De geschiedenis van de server zit er niet in: die is niet opgevraagd.</translation>
        </message>
        <message>
            <source>The key store did not answer and opens the profile no more.</source>
            <translation>De sleutelbos antwoordde niet en opent het profiel niet meer.</translation>
        </message>
        <message>
            <source>The map and the lists draw {edition} now: {wards}, {sectors}.</source>
            <translation>De kaart en de lijsten tekenen nu {edition}: {wards}, {sectors}.</translation>
        </message>
        <message>
            <source>The map has no background now.</source>
            <translation>De kaart heeft nu geen achtergrond.</translation>
        </message>
        <message>
            <source>The name stands in no other text.</source>
            <translation>De naam staat in geen andere tekst.</translation>
        </message>
        <message>
            <source>The new passphrase opens the profile from now on.</source>
            <translation>De nieuwe wachtzin opent het profiel vanaf nu.</translation>
        </message>
        <message>
            <source>The same once more: </source>
            <translation>Nog een keer dezelfde: </translation>
        </message>
        <message>
            <source>The server refused nothing.</source>
            <translation>De server heeft niets geweigerd.</translation>
        </message>
        <message>
            <source>The two passphrases differ; nothing was changed.</source>
            <translation>De twee wachtzinnen verschillen; er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>The working memory of neighbourhood network consultants. Without a command the window opens.</source>
            <translation>Het werkgeheugen van netwerkconsulenten. Zonder opdracht gaat het venster open.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thema's</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Daarna</translation>
        </message>
        <message>
            <source>There are no addresses on this computer.</source>
            <translation>Er zijn geen adressen op deze computer.</translation>
        </message>
        <message>
            <source>There is no command {name}. Choose from {choices}.</source>
            <translation>Er is geen opdracht {name}. Kies uit {choices}.</translation>
        </message>
        <message>
            <source>There is no display here, so the window stays closed.</source>
            <translation>Er is hier geen scherm, dus het venster blijft dicht.</translation>
        </message>
        <message>
            <source>There is no sentence with this number.</source>
            <translation>Er is geen zin met dit nummer.</translation>
        </message>
        <message>
            <source>There is nothing to decide.</source>
            <translation>Er valt niets te beslissen.</translation>
        </message>
        <message>
            <source>There was nothing to do.</source>
            <translation>Er was niets te doen.</translation>
        </message>
        <message>
            <source>They were left as they are; the window asks what to do.</source>
            <translation>Ze blijven zoals ze zijn; het venster vraagt wat te doen.</translation>
        </message>
        <message>
            <source>This can only be told when the figure of every ward is, and it is not.</source>
            <translation>Dit kan alleen als het cijfer van elke wijk gekend en te tonen is, en dat is niet zo.</translation>
        </message>
        <message>
            <source>This file names people. Keep it safe, and delete it in time.</source>
            <translation>Dit bestand noemt mensen. Bewaar het veilig en wis het op tijd.</translation>
        </message>
        <message>
            <source>This is your new recovery key; the old one opens nothing now.</source>
            <translation>Dit is je nieuwe herstelsleutel; de oude opent niets meer.</translation>
        </message>
        <message>
            <source>This text tells nothing of anybody.</source>
            <translation>Deze tekst vertelt niets over iemand.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Uur</translation>
        </message>
        <message>
            <source>Time to be in touch</source>
            <translation>Tijd voor contact</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Naar</translation>
        </message>
        <message>
            <source>To open them again: weefsel sync.</source>
            <translation>Om ze weer te openen: weefsel sync.</translation>
        </message>
        <message>
            <source>To take it back: weefsel import revert {id}</source>
            <translation>Terugdraaien: weefsel import revert {id}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Together with the team</source>
            <translation>Samen met het team</translation>
        </message>
        <message>
            <source>Try, with the passphrase in WEEFSEL_PASSPHRASE:</source>
            <translation>Probeer, met de wachtzin in WEEFSEL_PASSPHRASE:</translation>
        </message>
        <message>
            <source>Two laptops then changed the duration of that visit without each other: {stood} and {aside}.</source>
            <translation>Daarna veranderden twee laptops de duur van dat bezoek zonder het van elkaar te weten: {stood} en {aside}.</translation>
        </message>
        <message>
            <source>Two themes together, {days}</source>
            <translation>Twee thema's samen, {days}</translation>
        </message>
        <message>
            <source>Type the name of the person with --name.</source>
            <translation>Typ de naam van de persoon met --name.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Tot</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versie</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Bezoeken</translation>
        </message>
        <message>
            <source>Visits and places keep their ward.</source>
            <translation>Bezoeken en plekken houden hun wijk.</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Wijk</translation>
        </message>
        <message>
            <source>Wards</source>
            <translation>Wijken</translation>
        </message>
        <message>
            <source>Wards to visit next, {days}</source>
            <translation>Wijken om eerst te bezoeken, {days}</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>What flows</source>
            <translation>Wat er stroomt</translation>
        </message>
        <message>
            <source>What is it about? Give {options}.</source>
            <translation>Waarover gaat het? Geef {options}.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Welk</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Whoever is signed in on this computer opens the profile without the passphrase.</source>
            <translation>Wie op deze computer aangemeld is, opent het profiel zonder de wachtzin.</translation>
        </message>
        <message>
            <source>Whole name</source>
            <translation>Hele naam</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>With whom? Give one of {options}.</source>
            <translation>Met wie? Geef een van {options}.</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Woord</translation>
        </message>
        <message>
            <source>Write it down or print it, and put it away safely.</source>
            <translation>Schrijf hem over of druk hem af, en leg hem veilig weg.</translation>
        </message>
        <message>
            <source>Written: {files}</source>
            <translation>Geschreven: {files}</translation>
        </message>
        <message>
            <source>Written: {name}</source>
            <translation>Geschreven: {name}</translation>
        </message>
        <message>
            <source>a base map of the list</source>
            <translation>een achtergrondkaart uit de lijst</translation>
        </message>
        <message>
            <source>a base map of the list, none, or online</source>
            <translation>een achtergrondkaart uit de lijst, none (geen) of online</translation>
        </message>
        <message>
            <source>a day in it; otherwise the last one</source>
            <translation>een dag erin; anders het laatste</translation>
        </message>
        <message>
            <source>a day, for instance 2026-11-21 or 21/11/2026</source>
            <translation>een dag, bijvoorbeeld 2026-11-21 of 21/11/2026</translation>
        </message>
        <message>
            <source>a file with the text, or - to read it here</source>
            <translation>een bestand met de tekst, of - om ze hier te lezen</translation>
        </message>
        <message>
            <source>a language in two letters, for instance nl</source>
            <translation>een taal in twee letters, bijvoorbeeld nl</translation>
        </message>
        <message>
            <source>a moment, for instance '2026-11-21 10:15'</source>
            <translation>een moment, bijvoorbeeld '2026-11-21 10:15'</translation>
        </message>
        <message>
            <source>a native speaker read the text of today</source>
            <translation>een moedertaalspreker las de tekst van vandaag na</translation>
        </message>
        <message>
            <source>a number, for instance 51,028</source>
            <translation>een getal, bijvoorbeeld 51,028</translation>
        </message>
        <message>
            <source>a page a ward of what is there, to print; no persons</source>
            <translation>per wijk een blad met wat er is, om af te drukken; geen personen</translation>
        </message>
        <message>
            <source>a rule, for instance visit=24 or person=24:automatic</source>
            <translation>een regel, bijvoorbeeld visit=24 of person=24:automatic</translation>
        </message>
        <message>
            <source>a whole number from 0</source>
            <translation>een geheel getal vanaf 0</translation>
        </message>
        <message>
            <source>a whole number, for instance 12</source>
            <translation>een geheel getal, bijvoorbeeld 12</translation>
        </message>
        <message>
            <source>account name</source>
            <translation>accountnaam</translation>
        </message>
        <message>
            <source>account name of a colleague; repeatable</source>
            <translation>accountnaam van een collega; herhaalbaar</translation>
        </message>
        <message>
            <source>account name of the colleague</source>
            <translation>accountnaam van de collega</translation>
        </message>
        <message>
            <source>account name of the colleague who heard it</source>
            <translation>accountnaam van de collega die het hoorde</translation>
        </message>
        <message>
            <source>add a network</source>
            <translation>een netwerk toevoegen</translation>
        </message>
        <message>
            <source>add a person</source>
            <translation>een contact toevoegen</translation>
        </message>
        <message>
            <source>add a place</source>
            <translation>een plek toevoegen</translation>
        </message>
        <message>
            <source>add a task</source>
            <translation>een taak toevoegen</translation>
        </message>
        <message>
            <source>add an organisation</source>
            <translation>een organisatie toevoegen</translation>
        </message>
        <message>
            <source>add one</source>
            <translation>een toevoegen</translation>
        </message>
        <message>
            <source>address of another service</source>
            <translation>adres van een andere dienst</translation>
        </message>
        <message>
            <source>address of another service of its kind</source>
            <translation>adres van een andere dienst van die soort</translation>
        </message>
        <message>
            <source>address of its website</source>
            <translation>adres van de website</translation>
        </message>
        <message>
            <source>agree with an erasure a colleague asks</source>
            <translation>akkoord gaan met het wissen dat een collega vraagt</translation>
        </message>
        <message>
            <source>also titles and names; needs a reason</source>
            <translation>ook titels en namen; vraagt een reden</translation>
        </message>
        <message>
            <source>also what is done or dropped</source>
            <translation>ook wat gedaan of vervallen is</translation>
        </message>
        <message>
            <source>an interpreter helped</source>
            <translation>een tolk hielp</translation>
        </message>
        <message>
            <source>another number gives other data (1)</source>
            <translation>een ander getal geeft andere gegevens (1)</translation>
        </message>
        <message>
            <source>answer in JSON, for programs</source>
            <translation>antwoord in JSON, voor programma's</translation>
        </message>
        <message>
            <source>anything else</source>
            <translation>al de rest</translation>
        </message>
        <message>
            <source>areas to count by</source>
            <translation>gebieden om per te tellen</translation>
        </message>
        <message>
            <source>as the DPO decided</source>
            <translation>zoals de DPO besliste</translation>
        </message>
        <message>
            <source>as the person wants to be called</source>
            <translation>zoals de persoon genoemd wil worden</translation>
        </message>
        <message>
            <source>ask the Flemish service instead: sends what you typed</source>
            <translation>vraag het aan de Vlaamse dienst: stuurt wat je intikt</translation>
        </message>
        <message>
            <source>asked much from so many times (4)</source>
            <translation>veel gevraagd vanaf zoveel keer (4)</translation>
        </message>
        <message>
            <source>asks for nothing up to this day</source>
            <translation>vraagt niets tot en met deze dag</translation>
        </message>
        <message>
            <source>at least every so many days</source>
            <translation>minstens elke zoveel dagen</translation>
        </message>
        <message>
            <source>at most so many</source>
            <translation>hoogstens zoveel</translation>
        </message>
        <message>
            <source>at most so many (50)</source>
            <translation>hoogstens zoveel (50)</translation>
        </message>
        <message>
            <source>base maps for the background</source>
            <translation>achtergrondkaarten</translation>
        </message>
        <message>
            <source>bring laptop and server together</source>
            <translation>laptop en server op elkaar afstemmen</translation>
        </message>
        <message>
            <source>carry out automatic rules; or the rule for one record, now</source>
            <translation>automatische regels uitvoeren; of nu de regel voor één fiche</translation>
        </message>
        <message>
            <source>change one</source>
            <translation>een wijzigen</translation>
        </message>
        <message>
            <source>check that all data is sound</source>
            <translation>nagaan of alle gegevens in orde zijn</translation>
        </message>
        <message>
            <source>choose the background of the map</source>
            <translation>de achtergrond van de kaart kiezen</translation>
        </message>
        <message>
            <source>city, ward or sector; repeatable</source>
            <translation>city, ward of sector; herhaalbaar</translation>
        </message>
        <message>
            <source>connect to this address first</source>
            <translation>eerst verbinden met dit adres</translation>
        </message>
        <message>
            <source>contacts and key figures</source>
            <translation>contacten en sleutelfiguren</translation>
        </message>
        <message>
            <source>coordinate system of a GeoPackage</source>
            <translation>coördinatensysteem van een GeoPackage</translation>
        </message>
        <message>
            <source>copies made by themselves</source>
            <translation>back-ups die vanzelf gemaakt worden</translation>
        </message>
        <message>
            <source>counted over so many days (30)</source>
            <translation>geteld over zoveel dagen (30)</translation>
        </message>
        <message>
            <source>day of review for rows without one</source>
            <translation>dag van herziening voor rijen zonder</translation>
        </message>
        <message>
            <source>day on which it must be done</source>
            <translation>dag waarop het gedaan moet zijn</translation>
        </message>
        <message>
            <source>day on which it was held</source>
            <translation>dag waarop het plaatsvond</translation>
        </message>
        <message>
            <source>day on which somebody made sure</source>
            <translation>dag waarop iemand het naging</translation>
        </message>
        <message>
            <source>day the clause was signed</source>
            <translation>dag waarop de clausule getekend werd</translation>
        </message>
        <message>
            <source>day to decide whether to keep the person on file</source>
            <translation>dag om te beslissen of de persoon in het bestand blijft</translation>
        </message>
        <message>
            <source>day to look at it again</source>
            <translation>dag om het opnieuw te bekijken</translation>
        </message>
        <message>
            <source>day; today if left out</source>
            <translation>dag; vandaag als je niets zegt</translation>
        </message>
        <message>
            <source>decide one of them</source>
            <translation>één ervan beslissen</translation>
        </message>
        <message>
            <source>decide what two changed at once</source>
            <translation>beslissen wat twee tegelijk veranderden</translation>
        </message>
        <message>
            <source>do it again so many days after it was done</source>
            <translation>opnieuw te doen, zoveel dagen nadat het gedaan is</translation>
        </message>
        <message>
            <source>do not open the window at the end</source>
            <translation>het venster op het einde niet openen</translation>
        </message>
        <message>
            <source>draw every screen into files</source>
            <translation>elk scherm in bestanden tekenen</translation>
        </message>
        <message>
            <source>draw the borders of another edition</source>
            <translation>de grenzen van een andere editie tekenen</translation>
        </message>
        <message>
            <source>due on this day or before</source>
            <translation>te doen op deze dag of vroeger</translation>
        </message>
        <message>
            <source>e-mail address</source>
            <translation>e-mailadres</translation>
        </message>
        <message>
            <source>earlier imports, the latest first</source>
            <translation>eerdere inlezingen, de laatste eerst</translation>
        </message>
        <message>
            <source>earlier imports: list, take back</source>
            <translation>eerdere inlezingen: lijst, terugdraaien</translation>
        </message>
        <message>
            <source>empty this one</source>
            <translation>dit leegmaken</translation>
        </message>
        <message>
            <source>encounter places</source>
            <translation>ontmoetingsplekken</translation>
        </message>
        <message>
            <source>encrypt everything with a new key, after a laptop left</source>
            <translation>alles met een nieuwe sleutel versleutelen, nadat een laptop wegging</translation>
        </message>
        <message>
            <source>euros a year, whole</source>
            <translation>euro per jaar, geheel getal</translation>
        </message>
        <message>
            <source>everything on file about somebody</source>
            <translation>alles wat over iemand bewaard is</translation>
        </message>
        <message>
            <source>figures for the steering group</source>
            <translation>cijfers voor de stuurgroep</translation>
        </message>
        <message>
            <source>figures in a folder for the data warehouse of the city</source>
            <translation>cijfers in een map voor het datawarehouse van de stad</translation>
        </message>
        <message>
            <source>figures to a PDF, XLSX or CSV file</source>
            <translation>cijfers naar een PDF-, XLSX- of CSV-bestand</translation>
        </message>
        <message>
            <source>file to write</source>
            <translation>bestand om te schrijven</translation>
        </message>
        <message>
            <source>file to write: .csv</source>
            <translation>te schrijven bestand: .csv</translation>
        </message>
        <message>
            <source>file to write: .pdf or .json</source>
            <translation>bestand om te schrijven: .pdf of .json</translation>
        </message>
        <message>
            <source>file to write; its name ends in {suffixes}</source>
            <translation>te schrijven bestand; de naam eindigt op {suffixes}</translation>
        </message>
        <message>
            <source>file with the new one; or set WEEFSEL_NEW_PASSPHRASE</source>
            <translation>bestand met de nieuwe; of zet WEEFSEL_NEW_PASSPHRASE</translation>
        </message>
        <message>
            <source>file with the passphrase; or set WEEFSEL_PASSPHRASE</source>
            <translation>bestand met de wachtzin; of zet WEEFSEL_PASSPHRASE</translation>
        </message>
        <message>
            <source>file with the password; or set WEEFSEL_SYNC_PASSWORD</source>
            <translation>bestand met het wachtwoord; of zet WEEFSEL_SYNC_PASSWORD</translation>
        </message>
        <message>
            <source>file with the whole text</source>
            <translation>bestand met de hele tekst</translation>
        </message>
        <message>
            <source>fill it with fictional people and visits</source>
            <translation>vullen met verzonnen mensen en bezoeken</translation>
        </message>
        <message>
            <source>find an address</source>
            <translation>een adres zoeken</translation>
        </message>
        <message>
            <source>first and last day of an earlier period to compare with</source>
            <translation>eerste en laatste dag van een vroegere periode om mee te vergelijken</translation>
        </message>
        <message>
            <source>first day</source>
            <translation>eerste dag</translation>
        </message>
        <message>
            <source>first day (today)</source>
            <translation>eerste dag (vandaag)</translation>
        </message>
        <message>
            <source>first day; otherwise of this quarter</source>
            <translation>eerste dag; anders van dit kwartaal</translation>
        </message>
        <message>
            <source>folder for the pictures</source>
            <translation>map voor de beelden</translation>
        </message>
        <message>
            <source>folder to write to</source>
            <translation>map om in te schrijven</translation>
        </message>
        <message>
            <source>folder with the data</source>
            <translation>map met de gegevens</translation>
        </message>
        <message>
            <source>folder with the files, or another address that has them</source>
            <translation>map met de bestanden, of een ander adres dat ze heeft</translation>
        </message>
        <message>
            <source>for instance: aloud, on paper, by mail</source>
            <translation>bijvoorbeeld: luidop, op papier, per mail</translation>
        </message>
        <message>
            <source>for instance: on paper, read aloud</source>
            <translation>bijvoorbeeld: op papier, voorgelezen</translation>
        </message>
        <message>
            <source>for whom</source>
            <translation>voor wie</translation>
        </message>
        <message>
            <source>forget somebody for good</source>
            <translation>iemand voorgoed vergeten</translation>
        </message>
        <message>
            <source>forget that again</source>
            <translation>dat weer vergeten</translation>
        </message>
        <message>
            <source>free text</source>
            <translation>vrije tekst</translation>
        </message>
        <message>
            <source>full-time equivalents</source>
            <translation>voltijdse equivalenten</translation>
        </message>
        <message>
            <source>general address of the house</source>
            <translation>algemeen adres van het huis</translation>
        </message>
        <message>
            <source>general number of the house</source>
            <translation>algemeen nummer van het huis</translation>
        </message>
        <message>
            <source>get official borders and inhabitants from their publishers</source>
            <translation>officiële grenzen en inwoners halen bij wie ze uitgeeft</translation>
        </message>
        <message>
            <source>goal of the plan, for instance 1.2</source>
            <translation>doelstelling van het plan, bijvoorbeeld 1.2</translation>
        </message>
        <message>
            <source>hide counts below this number, or say what it is</source>
            <translation>aantallen onder dit getal verbergen, of zeggen wat het is</translation>
        </message>
        <message>
            <source>how a map puts figures in classes</source>
            <translation>hoe een kaart cijfers in klassen verdeelt</translation>
        </message>
        <message>
            <source>how deep: 11 to 19</source>
            <translation>hoe diep: 11 tot 19</translation>
        </message>
        <message>
            <source>how evenly a measure is spread over the wards</source>
            <translation>hoe gelijk een cijfer over de wijken verdeeld is</translation>
        </message>
        <message>
            <source>how far erasures are</source>
            <translation>hoe ver het wissen staat</translation>
        </message>
        <message>
            <source>how long things are kept</source>
            <translation>hoe lang we bewaren</translation>
        </message>
        <message>
            <source>how long: minutes, or 1:30</source>
            <translation>hoe lang: minuten, of 1:30</translation>
        </message>
        <message>
            <source>how many people</source>
            <translation>hoeveel mensen</translation>
        </message>
        <message>
            <source>how many visits</source>
            <translation>hoeveel bezoeken</translation>
        </message>
        <message>
            <source>how many visits each ward should get</source>
            <translation>hoeveel bezoeken elke wijk moet krijgen</translation>
        </message>
        <message>
            <source>how many were new</source>
            <translation>hoeveel er nieuw waren</translation>
        </message>
        <message>
            <source>how often to be in touch</source>
            <translation>hoe vaak contact te hebben</translation>
        </message>
        <message>
            <source>how present the team is per ward</source>
            <translation>hoe aanwezig het team is per wijk</translation>
        </message>
        <message>
            <source>id of a file beside the person</source>
            <translation>id van een bestand bij de persoon</translation>
        </message>
        <message>
            <source>id of the change</source>
            <translation>id van de wijziging</translation>
        </message>
        <message>
            <source>id of the conflict</source>
            <translation>id van het conflict</translation>
        </message>
        <message>
            <source>id of the consent, as the list shows it</source>
            <translation>id van de toestemming, zoals de lijst ze toont</translation>
        </message>
        <message>
            <source>id of the import</source>
            <translation>id van de inlezing</translation>
        </message>
        <message>
            <source>id of the merge</source>
            <translation>id van de samenvoeging</translation>
        </message>
        <message>
            <source>id of the person</source>
            <translation>id van de persoon</translation>
        </message>
        <message>
            <source>id of the question that it answers</source>
            <translation>id van de vraag waarop het antwoordt</translation>
        </message>
        <message>
            <source>id of the record</source>
            <translation>id van de fiche</translation>
        </message>
        <message>
            <source>id of the request</source>
            <translation>id van de vraag</translation>
        </message>
        <message>
            <source>id of the target</source>
            <translation>id van het streefdoel</translation>
        </message>
        <message>
            <source>id of the task</source>
            <translation>id van de taak</translation>
        </message>
        <message>
            <source>id of the visit</source>
            <translation>id van het bezoek</translation>
        </message>
        <message>
            <source>id of the visit it is about</source>
            <translation>id van het bezoek waarover het gaat</translation>
        </message>
        <message>
            <source>in colour; grey if left out</source>
            <translation>in kleur; grijs als je niets zegt</translation>
        </message>
        <message>
            <source>in this profile: go back to it, and keep what was not sent</source>
            <translation>in dit profiel: ernaar teruggaan, en houden wat niet verstuurd was</translation>
        </message>
        <message>
            <source>in which it was asked; --language does too</source>
            <translation>waarin het gevraagd werd; --language kan ook</translation>
        </message>
        <message>
            <source>it could be used more</source>
            <translation>het kan meer gebruikt worden</translation>
        </message>
        <message>
            <source>its id</source>
            <translation>zijn id</translation>
        </message>
        <message>
            <source>its name</source>
            <translation>de naam</translation>
        </message>
        <message>
            <source>its name or id, as the list of editions has it</source>
            <translation>de naam of id, zoals de lijst van edities die heeft</translation>
        </message>
        <message>
            <source>its title</source>
            <translation>zijn titel</translation>
        </message>
        <message>
            <source>keep copies in a folder, or on a stick</source>
            <translation>back-ups in een map bewaren, of op een stick</translation>
        </message>
        <message>
            <source>keep it longer</source>
            <translation>het langer bewaren</translation>
        </message>
        <message>
            <source>keep somebody's data, do not use them</source>
            <translation>gegevens van iemand bewaren, niet gebruiken</translation>
        </message>
        <message>
            <source>keep them in the profile again</source>
            <translation>ze weer in het profiel bewaren</translation>
        </message>
        <message>
            <source>kept until {day}: {what}</source>
            <translation>bewaard tot {day}: {what}</translation>
        </message>
        <message>
            <source>key figures only</source>
            <translation>alleen sleutelfiguren</translation>
        </message>
        <message>
            <source>kind of rows that name none</source>
            <translation>soort voor rijen die er geen noemen</translation>
        </message>
        <message>
            <source>language in two letters; repeatable</source>
            <translation>taal in twee letters; herhaalbaar</translation>
        </message>
        <message>
            <source>language of the answer</source>
            <translation>taal van het antwoord</translation>
        </message>
        <message>
            <source>language of the text; --language does too</source>
            <translation>taal van de tekst; --language kan ook</translation>
        </message>
        <message>
            <source>language people are welcomed in, for instance nl; repeatable</source>
            <translation>taal waarin mensen welkom zijn, bijvoorbeeld nl; herhaalbaar</translation>
        </message>
        <message>
            <source>language the person named, for instance nl; repeatable</source>
            <translation>taal die de persoon noemde, bijvoorbeeld nl; herhaalbaar</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>laatste dag</translation>
        </message>
        <message>
            <source>last day (four weeks later)</source>
            <translation>laatste dag (vier weken later)</translation>
        </message>
        <message>
            <source>last day; otherwise of this quarter</source>
            <translation>laatste dag; anders van dit kwartaal</translation>
        </message>
        <message>
            <source>latitude, WGS84</source>
            <translation>breedtegraad, WGS84</translation>
        </message>
        <message>
            <source>leave out rows that are there already</source>
            <translation>rijen die er al zijn weglaten</translation>
        </message>
        <message>
            <source>leave out rows that cannot be saved</source>
            <translation>rijen die niet bewaard kunnen worden weglaten</translation>
        </message>
        <message>
            <source>legal basis of rows that name none</source>
            <translation>grondslag voor rijen die er geen noemen</translation>
        </message>
        <message>
            <source>let a target hold up to yesterday</source>
            <translation>een streefdoel laten gelden tot en met gisteren</translation>
        </message>
        <message>
            <source>let another passphrase open the profile</source>
            <translation>een andere wachtzin het profiel laten openen</translation>
        </message>
        <message>
            <source>let no key store open the profile</source>
            <translation>geen sleutelbos het profiel laten openen</translation>
        </message>
        <message>
            <source>let no recovery key open the profile</source>
            <translation>geen herstelsleutel het profiel laten openen</translation>
        </message>
        <message>
            <source>let somebody's data be used again</source>
            <translation>gegevens van iemand weer laten gebruiken</translation>
        </message>
        <message>
            <source>let the key store of this computer open the profile too</source>
            <translation>ook de sleutelbos van deze computer het profiel laten openen</translation>
        </message>
        <message>
            <source>licence of the file</source>
            <translation>licentie van het bestand</translation>
        </message>
        <message>
            <source>list city and wards</source>
            <translation>stad en wijken tonen</translation>
        </message>
        <message>
            <source>list consents</source>
            <translation>toestemmingen tonen</translation>
        </message>
        <message>
            <source>list networks</source>
            <translation>netwerken tonen</translation>
        </message>
        <message>
            <source>list organisations</source>
            <translation>organisaties tonen</translation>
        </message>
        <message>
            <source>list persons</source>
            <translation>contacten tonen</translation>
        </message>
        <message>
            <source>list places</source>
            <translation>plekken tonen</translation>
        </message>
        <message>
            <source>list the base maps</source>
            <translation>de achtergrondkaarten tonen</translation>
        </message>
        <message>
            <source>list the editions of the borders</source>
            <translation>de edities van de grenzen tonen</translation>
        </message>
        <message>
            <source>list the texts</source>
            <translation>de teksten tonen</translation>
        </message>
        <message>
            <source>list them</source>
            <translation>ze oplijsten</translation>
        </message>
        <message>
            <source>list visits, latest first</source>
            <translation>bezoeken tonen, het laatste eerst</translation>
        </message>
        <message>
            <source>list what stands out in the network</source>
            <translation>oplijsten wat opvalt in het netwerk</translation>
        </message>
        <message>
            <source>list who does what in which ward</source>
            <translation>oplijsten wie wat doet in welke wijk</translation>
        </message>
        <message>
            <source>load official borders from a file</source>
            <translation>officiële grenzen laden uit een bestand</translation>
        </message>
        <message>
            <source>log a visit</source>
            <translation>een bezoek loggen</translation>
        </message>
        <message>
            <source>log, list and export visits</source>
            <translation>bezoeken loggen, tonen en exporteren</translation>
        </message>
        <message>
            <source>longitude, WGS84</source>
            <translation>lengtegraad, WGS84</translation>
        </message>
        <message>
            <source>look, but save nothing</source>
            <translation>kijken, maar niets bewaren</translation>
        </message>
        <message>
            <source>made on {day}</source>
            <translation>gemaakt op {day}</translation>
        </message>
        <message>
            <source>make a copy now</source>
            <translation>nu een back-up maken</translation>
        </message>
        <message>
            <source>make a profile</source>
            <translation>een profiel maken</translation>
        </message>
        <message>
            <source>make a profile from a backup</source>
            <translation>een profiel maken vanuit een back-up</translation>
        </message>
        <message>
            <source>make a recovery key to print</source>
            <translation>een herstelsleutel maken om af te drukken</translation>
        </message>
        <message>
            <source>make two records one</source>
            <translation>van twee fiches één maken</translation>
        </message>
        <message>
            <source>mend a damaged profile with log, journal and copies</source>
            <translation>een beschadigd profiel herstellen met log, journaal en back-ups</translation>
        </message>
        <message>
            <source>minutes, for instance 45 or 0:45</source>
            <translation>minuten, bijvoorbeeld 45 of 0:45</translation>
        </message>
        <message>
            <source>name of the city, on the first line</source>
            <translation>naam van de stad, op de eerste regel</translation>
        </message>
        <message>
            <source>name of the contact whose note it is</source>
            <translation>naam van het contact waarover de notitie gaat</translation>
        </message>
        <message>
            <source>name or code of the ward</source>
            <translation>naam of code van de wijk</translation>
        </message>
        <message>
            <source>name or code; repeatable</source>
            <translation>naam of code; herhaalbaar</translation>
        </message>
        <message>
            <source>name or id</source>
            <translation>naam of id</translation>
        </message>
        <message>
            <source>name or id of an organisation; repeatable</source>
            <translation>naam of id van een organisatie; herhaalbaar</translation>
        </message>
        <message>
            <source>name or id of the contact</source>
            <translation>naam of id van het contact</translation>
        </message>
        <message>
            <source>name or id of the network</source>
            <translation>naam of id van het netwerk</translation>
        </message>
        <message>
            <source>name or id of the one that goes up in it</source>
            <translation>naam of id van de fiche die erin opgaat</translation>
        </message>
        <message>
            <source>name or id of the one that stays</source>
            <translation>naam of id van de fiche die blijft</translation>
        </message>
        <message>
            <source>name or id of the organisation</source>
            <translation>naam of id van de organisatie</translation>
        </message>
        <message>
            <source>name or id of the place</source>
            <translation>naam of id van de plek</translation>
        </message>
        <message>
            <source>name or id of the place it is about</source>
            <translation>naam of id van de plek waarover het gaat</translation>
        </message>
        <message>
            <source>name or id of the place; it fills the ward</source>
            <translation>naam of id van de plek; ze vult de wijk in</translation>
        </message>
        <message>
            <source>name or id of the service</source>
            <translation>naam of id van het aanbod</translation>
        </message>
        <message>
            <source>name or id; repeatable</source>
            <translation>naam of id; herhaalbaar</translation>
        </message>
        <message>
            <source>name to give it, for instance 2025</source>
            <translation>naam om het te geven, bijvoorbeeld 2025</translation>
        </message>
        <message>
            <source>networks and communities</source>
            <translation>netwerken en gemeenschappen</translation>
        </message>
        <message>
            <source>new, empty, or used for this before</source>
            <translation>nieuw, leeg, of hiervoor al gebruikt</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>note a consent</source>
            <translation>een toestemming noteren</translation>
        </message>
        <message>
            <source>note that a task is done</source>
            <translation>noteren dat een taak gedaan is</translation>
        </message>
        <message>
            <source>note that nobody will do it</source>
            <translation>noteren dat niemand het zal doen</translation>
        </message>
        <message>
            <source>note that somebody was given the notice</source>
            <translation>noteren dat iemand de informatie kreeg</translation>
        </message>
        <message>
            <source>note the answer</source>
            <translation>het antwoord noteren</translation>
        </message>
        <message>
            <source>note what a person asks</source>
            <translation>noteren wat een persoon vraagt</translation>
        </message>
        <message>
            <source>nothing about health, belief or origin</source>
            <translation>niets over gezondheid, geloof of herkomst</translation>
        </message>
        <message>
            <source>now (if left out), status, report, offline or online</source>
            <translation>now (als je niets zegt), status, report, offline of online</translation>
        </message>
        <message>
            <source>number in a public register</source>
            <translation>nummer in een openbaar register</translation>
        </message>
        <message>
            <source>number of a sentence of person sentences; repeatable</source>
            <translation>nummer van een zin uit person sentences; mag meermaals</translation>
        </message>
        <message>
            <source>number of a team</source>
            <translation>nummer van een team</translation>
        </message>
        <message>
            <source>number of people</source>
            <translation>aantal mensen</translation>
        </message>
        <message>
            <source>number of persons (60)</source>
            <translation>aantal contacten (60)</translation>
        </message>
        <message>
            <source>number of places (40)</source>
            <translation>aantal plekken (40)</translation>
        </message>
        <message>
            <source>number of visits (400)</source>
            <translation>aantal bezoeken (400)</translation>
        </message>
        <message>
            <source>numbers that rise, for instance '5; 10; 20'</source>
            <translation>oplopende getallen, bijvoorbeeld '5; 10; 20'</translation>
        </message>
        <message>
            <source>of all colleagues, not only my own</source>
            <translation>van alle collega’s, niet alleen van mij</translation>
        </message>
        <message>
            <source>of all laptops; for the data protection officer</source>
            <translation>van alle laptops; voor de functionaris voor gegevensbescherming</translation>
        </message>
        <message>
            <source>of the document for the person</source>
            <translation>van het document voor de persoon</translation>
        </message>
        <message>
            <source>of the file</source>
            <translation>van het bestand</translation>
        </message>
        <message>
            <source>only feedback that was promised</source>
            <translation>alleen terugkoppeling die beloofd is</translation>
        </message>
        <message>
            <source>only my own</source>
            <translation>alleen die van mij</translation>
        </message>
        <message>
            <source>only say what is in it</source>
            <translation>alleen zeggen wat erin zit</translation>
        </message>
        <message>
            <source>only say what it reaches</source>
            <translation>alleen zeggen wat het raakt</translation>
        </message>
        <message>
            <source>only say what would end</source>
            <translation>alleen zeggen wat zou eindigen</translation>
        </message>
        <message>
            <source>only tell what the rules of --set would do, and from which day</source>
            <translation>toon alleen wat de regels van --set zouden doen, en vanaf welke dag</translation>
        </message>
        <message>
            <source>only these</source>
            <translation>alleen deze</translation>
        </message>
        <message>
            <source>only this organisation and its partners</source>
            <translation>alleen deze organisatie en haar partners</translation>
        </message>
        <message>
            <source>only this record; may be given again</source>
            <translation>alleen deze fiche; mag herhaald worden</translation>
        </message>
        <message>
            <source>only what ended or soon will, of everybody</source>
            <translation>alleen wat geëindigd is of binnenkort eindigt, van iedereen</translation>
        </message>
        <message>
            <source>only what holds on this day</source>
            <translation>alleen wat op deze dag geldt</translation>
        </message>
        <message>
            <source>only what is due now</source>
            <translation>alleen wat nu aan de beurt is</translation>
        </message>
        <message>
            <source>only what nobody checked since this day</source>
            <translation>alleen wat niemand naging sinds deze dag</translation>
        </message>
        <message>
            <source>only what runs through one person</source>
            <translation>alleen wat via één persoon loopt</translation>
        </message>
        <message>
            <source>only what should have been done already</source>
            <translation>alleen wat al gedaan had moeten zijn</translation>
        </message>
        <message>
            <source>only what still has to be answered</source>
            <translation>alleen wat nog beantwoord moet worden</translation>
        </message>
        <message>
            <source>only with a diversity clause</source>
            <translation>alleen met een diversiteitsclausule</translation>
        </message>
        <message>
            <source>opening hours, in your words</source>
            <translation>openingsuren, in je eigen woorden</translation>
        </message>
        <message>
            <source>organisations</source>
            <translation>organisaties</translation>
        </message>
        <message>
            <source>organisations around a table</source>
            <translation>organisaties rond een tafel</translation>
        </message>
        <message>
            <source>otherwise as the file's name says</source>
            <translation>anders zoals de bestandsnaam zegt</translation>
        </message>
        <message>
            <source>pass over so many</source>
            <translation>zoveel overslaan</translation>
        </message>
        <message>
            <source>passphrase and recovery key</source>
            <translation>wachtzin en herstelsleutel</translation>
        </message>
        <message>
            <source>people reached</source>
            <translation>bereikte mensen</translation>
        </message>
        <message>
            <source>phone number</source>
            <translation>telefoonnummer</translation>
        </message>
        <message>
            <source>point in public space</source>
            <translation>punt in de openbare ruimte</translation>
        </message>
        <message>
            <source>publish a quarter</source>
            <translation>een kwartaal publiceren</translation>
        </message>
        <message>
            <source>publisher and date, shown beside the map</source>
            <translation>uitgever en datum, getoond naast de kaart</translation>
        </message>
        <message>
            <source>put it back: not done yet</source>
            <translation>terugzetten: nog niet gedaan</translation>
        </message>
        <message>
            <source>put one into the bin</source>
            <translation>een in de prullenbak leggen</translation>
        </message>
        <message>
            <source>put the rules back as they came</source>
            <translation>de regels terugzetten zoals het programma ze bracht</translation>
        </message>
        <message>
            <source>questions that came up</source>
            <translation>vragen die opkwamen</translation>
        </message>
        <message>
            <source>read a list or an address book in, all rows or none</source>
            <translation>een lijst of adresboek inlezen, alle rijen of geen</translation>
        </message>
        <message>
            <source>read in addresses</source>
            <translation>adressen inlezen</translation>
        </message>
        <message>
            <source>read in rows that may be somebody who asked to be forgotten</source>
            <translation>rijen inlezen waarin misschien iemand staat die vergeten wilde worden</translation>
        </message>
        <message>
            <source>read in the addresses of an open file</source>
            <translation>de adressen van een open bestand inlezen</translation>
        </message>
        <message>
            <source>remove a base map</source>
            <translation>een achtergrondkaart verwijderen</translation>
        </message>
        <message>
            <source>remove the addresses from this computer</source>
            <translation>de adressen van deze computer verwijderen</translation>
        </message>
        <message>
            <source>repeatable</source>
            <translation>herhaalbaar</translation>
        </message>
        <message>
            <source>requests of persons</source>
            <translation>vragen van mensen</translation>
        </message>
        <message>
            <source>say in which ward a point lies</source>
            <translation>zeggen in welke wijk een punt ligt</translation>
        </message>
        <message>
            <source>search everything</source>
            <translation>alles doorzoeken</translation>
        </message>
        <message>
            <source>second factor, where the account asks for it</source>
            <translation>tweede factor, als de account daarom vraagt</translation>
        </message>
        <message>
            <source>see the main job with fictional data</source>
            <translation>het hoofdwerk zien met verzonnen gegevens</translation>
        </message>
        <message>
            <source>set the target of a ward</source>
            <translation>het streefdoel van een wijk vastleggen</translation>
        </message>
        <message>
            <source>sheet of a workbook, layer of a map</source>
            <translation>blad van een werkmap, laag van een kaart</translation>
        </message>
        <message>
            <source>short name, where a server has several cities</source>
            <translation>korte naam, als een server meerdere steden heeft</translation>
        </message>
        <message>
            <source>show a text of today</source>
            <translation>een tekst van vandaag tonen</translation>
        </message>
        <message>
            <source>show sizes and licences; fetch nothing</source>
            <translation>groottes en licenties tonen; niets halen</translation>
        </message>
        <message>
            <source>show the version and stop</source>
            <translation>de versie tonen en stoppen</translation>
        </message>
        <message>
            <source>show this and stop</source>
            <translation>dit tonen en stoppen</translation>
        </message>
        <message>
            <source>skip so many</source>
            <translation>zoveel overslaan</translation>
        </message>
        <message>
            <source>somebody takes a consent back</source>
            <translation>iemand trekt een toestemming in</translation>
        </message>
        <message>
            <source>somebody was promised to hear of it</source>
            <translation>iemand werd beloofd dat die er nog van hoort</translation>
        </message>
        <message>
            <source>spoken with: name or id; repeatable</source>
            <translation>gesproken met: naam of id; herhaalbaar</translation>
        </message>
        <message>
            <source>street and number</source>
            <translation>straat en nummer</translation>
        </message>
        <message>
            <source>street, number and postcode, as far as you know</source>
            <translation>straat, nummer en postcode, zover je ze kent</translation>
        </message>
        <message>
            <source>take a base map from a file</source>
            <translation>een achtergrondkaart uit een bestand nemen</translation>
        </message>
        <message>
            <source>take an import back</source>
            <translation>een inlezing terugdraaien</translation>
        </message>
        <message>
            <source>take it from the list</source>
            <translation>van de lijst halen</translation>
        </message>
        <message>
            <source>take over the Flemish base map</source>
            <translation>de Vlaamse achtergrondkaart overnemen</translation>
        </message>
        <message>
            <source>take two records apart again</source>
            <translation>twee fiches weer uit elkaar halen</translation>
        </message>
        <message>
            <source>take whole names out of other texts first</source>
            <translation>eerst hele namen uit andere teksten halen</translation>
        </message>
        <message>
            <source>texts people are asked with</source>
            <translation>teksten waarmee we mensen iets vragen</translation>
        </message>
        <message>
            <source>the backup</source>
            <translation>de back-up</translation>
        </message>
        <message>
            <source>the day the demo is set on (today); same seed and day, same data</source>
            <translation>de dag waarop de demo speelt (vandaag); zelfde seed en dag, zelfde gegevens</translation>
        </message>
        <message>
            <source>the figures of a quarter</source>
            <translation>de cijfers van een kwartaal</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>het bestand</translation>
        </message>
        <message>
            <source>the folder</source>
            <translation>de map</translation>
        </message>
        <message>
            <source>the information notice: print, give</source>
            <translation>de informatie: afdrukken, geven</translation>
        </message>
        <message>
            <source>the kept texts that tell too much</source>
            <translation>de bewaarde teksten die te veel vertellen</translation>
        </message>
        <message>
            <source>the log of exports</source>
            <translation>het logboek van exports</translation>
        </message>
        <message>
            <source>the name of a file</source>
            <translation>de naam van een bestand</translation>
        </message>
        <message>
            <source>the name, typed: needed on a laptop without a server</source>
            <translation>de naam, getypt: nodig op een laptop zonder server</translation>
        </message>
        <message>
            <source>the person asked not to be contacted</source>
            <translation>de persoon vroeg om geen contact</translation>
        </message>
        <message>
            <source>the question in a few words, about no person</source>
            <translation>de vraag in enkele woorden, over geen persoon</translation>
        </message>
        <message>
            <source>the register of processing</source>
            <translation>het register van verwerkingen</translation>
        </message>
        <message>
            <source>the rules in force</source>
            <translation>de regels die gelden</translation>
        </message>
        <message>
            <source>the targets of every ward</source>
            <translation>de streefdoelen van elke wijk</translation>
        </message>
        <message>
            <source>the text that came with the program</source>
            <translation>de tekst die bij het programma kwam</translation>
        </message>
        <message>
            <source>the whole text</source>
            <translation>de hele tekst</translation>
        </message>
        <message>
            <source>ties of this year; now by default</source>
            <translation>banden van dit jaar; standaard nu</translation>
        </message>
        <message>
            <source>to be looked at on this day or before</source>
            <translation>op of voor deze dag te bekijken</translation>
        </message>
        <message>
            <source>today if left out</source>
            <translation>vandaag als je niets zegt</translation>
        </message>
        <message>
            <source>totals, or one row a visit</source>
            <translation>totalen, of één rij per bezoek</translation>
        </message>
        <message>
            <source>try a refused change again</source>
            <translation>een geweigerde wijziging opnieuw proberen</translation>
        </message>
        <message>
            <source>until this day</source>
            <translation>tot deze dag</translation>
        </message>
        <message>
            <source>usage: </source>
            <translation>gebruik: </translation>
        </message>
        <message>
            <source>wards to visit next, with the reasons</source>
            <translation>wijken om eerst te bezoeken, met de redenen</translation>
        </message>
        <message>
            <source>wards: list, import, locate a point</source>
            <translation>wijken: tonen, inlezen, een punt zoeken</translation>
        </message>
        <message>
            <source>weefsel [command] [options]</source>
            <translation>weefsel [opdracht] [opties]</translation>
        </message>
        <message>
            <source>what automatic rules did</source>
            <translation>wat automatische regels deden</translation>
        </message>
        <message>
            <source>what binds it; no names of members</source>
            <translation>wat het bindt; geen namen van leden</translation>
        </message>
        <message>
            <source>what came of it</source>
            <translation>wat ervan kwam</translation>
        </message>
        <message>
            <source>what comes of the clause</source>
            <translation>wat er van de clausule komt</translation>
        </message>
        <message>
            <source>what happened; no names of people, please</source>
            <translation>wat er gebeurde; geen namen van mensen alsjeblieft</translation>
        </message>
        <message>
            <source>what has to be done</source>
            <translation>wat er moet gebeuren</translation>
        </message>
        <message>
            <source>what is due, and what will be within thirty days</source>
            <translation>wat aan de beurt is, en wat dat binnen dertig dagen wordt</translation>
        </message>
        <message>
            <source>what is in the profile (empty and demo)</source>
            <translation>wat er in het profiel zit (empty en demo)</translation>
        </message>
        <message>
            <source>what is kept, why, how long and who sees it</source>
            <translation>wat we bewaren, waarom, hoe lang en wie het ziet</translation>
        </message>
        <message>
            <source>what is late, planned and promised</source>
            <translation>wat te laat, gepland en beloofd is</translation>
        </message>
        <message>
            <source>what is to be done</source>
            <translation>wat er te doen is</translation>
        </message>
        <message>
            <source>what is to be done, and by whom</source>
            <translation>wat er te doen is, en door wie</translation>
        </message>
        <message>
            <source>what it asks for</source>
            <translation>wat het vraagt</translation>
        </message>
        <message>
            <source>what it costs</source>
            <translation>wat het kost</translation>
        </message>
        <message>
            <source>what it is, in plain words</source>
            <translation>wat het is, in gewone woorden</translation>
        </message>
        <message>
            <source>what it was about</source>
            <translation>waarover het ging</translation>
        </message>
        <message>
            <source>what opens this profile</source>
            <translation>wat dit profiel opent</translation>
        </message>
        <message>
            <source>what organisations agreed</source>
            <translation>wat organisaties afspraken</translation>
        </message>
        <message>
            <source>what organisations give</source>
            <translation>wat organisaties geven</translation>
        </message>
        <message>
            <source>what organisations offer to people</source>
            <translation>wat organisaties mensen aanbieden</translation>
        </message>
        <message>
            <source>what people agreed to</source>
            <translation>waar mensen mee akkoord gingen</translation>
        </message>
        <message>
            <source>what persons ask about their data</source>
            <translation>wat mensen over hun gegevens vragen</translation>
        </message>
        <message>
            <source>what somebody does to get it</source>
            <translation>wat iemand doet om het te krijgen</translation>
        </message>
        <message>
            <source>what somebody has to decide</source>
            <translation>wat iemand moet beslissen</translation>
        </message>
        <message>
            <source>what texts say of somebody, to read</source>
            <translation>wat teksten over iemand zeggen, om te lezen</translation>
        </message>
        <message>
            <source>what texts tell too much of people</source>
            <translation>wat teksten te veel over mensen vertellen</translation>
        </message>
        <message>
            <source>what the server did not take</source>
            <translation>wat de server niet aannam</translation>
        </message>
        <message>
            <source>what the texts say about the city</source>
            <translation>wat de teksten over de stad zeggen</translation>
        </message>
        <message>
            <source>what this text tells is no problem</source>
            <translation>wat deze tekst vertelt, is geen probleem</translation>
        </message>
        <message>
            <source>what to look for; accents do not matter</source>
            <translation>waarnaar je zoekt; accenten maken niet uit</translation>
        </message>
        <message>
            <source>what was answered, or why not</source>
            <translation>wat geantwoord is, of waarom niet</translation>
        </message>
        <message>
            <source>what was decided</source>
            <translation>wat beslist werd</translation>
        </message>
        <message>
            <source>what was exported, by whom and why</source>
            <translation>wat geëxporteerd werd, door wie en waarom</translation>
        </message>
        <message>
            <source>what was published</source>
            <translation>wat gepubliceerd is</translation>
        </message>
        <message>
            <source>what was said to be no problem</source>
            <translation>wat aangeduid is als geen probleem</translation>
        </message>
        <message>
            <source>what would happen, and that no figure changes</source>
            <translation>wat er zou gebeuren, en dat geen cijfer verandert</translation>
        </message>
        <message>
            <source>when</source>
            <translation>wanneer</translation>
        </message>
        <message>
            <source>when it is open</source>
            <translation>wanneer het open is</translation>
        </message>
        <message>
            <source>where classes end, for --classes fixed; for instance '5; 10; 20'</source>
            <translation>waar klassen eindigen, voor --classes fixed; bijvoorbeeld '5; 10; 20'</translation>
        </message>
        <message>
            <source>where copies are, and from when</source>
            <translation>waar back-ups zijn, en van wanneer</translation>
        </message>
        <message>
            <source>where it can be read</source>
            <translation>waar het te lezen is</translation>
        </message>
        <message>
            <source>where it meets or talks</source>
            <translation>waar het samenkomt of praat</translation>
        </message>
        <message>
            <source>where people were led to</source>
            <translation>waarheen mensen toegeleid werden</translation>
        </message>
        <message>
            <source>where the name stands in other texts</source>
            <translation>waar de naam in andere teksten staat</translation>
        </message>
        <message>
            <source>where you meet: name or code</source>
            <translation>waar je elkaar ontmoet: naam of code</translation>
        </message>
        <message>
            <source>whether it flows both ways: yes or no</source>
            <translation>of het in beide richtingen stroomt: ja of nee</translation>
        </message>
        <message>
            <source>whether it runs through one person: yes or no</source>
            <translation>of het via één persoon loopt: ja of nee</translation>
        </message>
        <message>
            <source>whether the log is whole</source>
            <translation>of het logboek compleet is</translation>
        </message>
        <message>
            <source>which themes are met together, ward by ward</source>
            <translation>welke thema's samen voorkomen, per wijk</translation>
        </message>
        <message>
            <source>which value to keep; seen for what is only to be read</source>
            <translation>welke waarde te bewaren; seen voor wat je enkel moet lezen</translation>
        </message>
        <message>
            <source>who does what</source>
            <translation>wie doet wat</translation>
        </message>
        <message>
            <source>who manages it: name or id</source>
            <translation>wie het beheert: naam of id</translation>
        </message>
        <message>
            <source>who may be there twice</source>
            <translation>wie er misschien twee keer in staat</translation>
        </message>
        <message>
            <source>who read what, and when</source>
            <translation>wie wat las, en wanneer</translation>
        </message>
        <message>
            <source>who read what: list, verify</source>
            <translation>wie wat las: tonen, nakijken</translation>
        </message>
        <message>
            <source>whole city</source>
            <translation>hele stad</translation>
        </message>
        <message>
            <source>why they are set, in a sentence; it is kept</source>
            <translation>waarom ze zo staan, in één zin; die wordt bewaard</translation>
        </message>
        <message>
            <source>why this is nobody who asked to be forgotten</source>
            <translation>waarom dit niemand is die vergeten wilde worden</translation>
        </message>
        <message>
            <source>why, for a list of organisations</source>
            <translation>waarom, voor een lijst van organisaties</translation>
        </message>
        <message>
            <source>why, in a few words</source>
            <translation>waarom, in een paar woorden</translation>
        </message>
        <message>
            <source>why; it goes into the log of exports</source>
            <translation>waarom; het komt in het logboek van exports</translation>
        </message>
        <message>
            <source>why; the log keeps it</source>
            <translation>waarom; het logboek bewaart het</translation>
        </message>
        <message>
            <source>with --repair: begin with an empty database if nothing else helps</source>
            <translation>met --repair: met een lege databank beginnen als niets anders helpt</translation>
        </message>
        <message>
            <source>with online: what it sends may be sent</source>
            <translation>bij online: wat het verstuurt, mag verstuurd worden</translation>
        </message>
        <message>
            <source>with the notes (detail only)</source>
            <translation>met de notities (alleen bij detail)</translation>
        </message>
        <message>
            <source>without people who asked not to be contacted</source>
            <translation>zonder mensen die niet gecontacteerd willen worden</translation>
        </message>
        <message>
            <source>without the notes</source>
            <translation>zonder de notities</translation>
        </message>
        <message>
            <source>words in note, place or organisation</source>
            <translation>woorden in notitie, plek of organisatie</translation>
        </message>
        <message>
            <source>words to look for</source>
            <translation>woorden om te zoeken</translation>
        </message>
        <message>
            <source>write a PDF</source>
            <translation>een PDF schrijven</translation>
        </message>
        <message>
            <source>write a new version</source>
            <translation>een nieuwe versie schrijven</translation>
        </message>
        <message>
            <source>write a summary of visits to a file</source>
            <translation>een samenvatting van bezoeken in een bestand schrijven</translation>
        </message>
        <message>
            <source>write all to a file</source>
            <translation>alles naar een bestand schrijven</translation>
        </message>
        <message>
            <source>write an encrypted backup</source>
            <translation>een versleutelde back-up schrijven</translation>
        </message>
        <message>
            <source>write it with the annex: .pdf or .json</source>
            <translation>het met de bijlage schrijven: .pdf of .json</translation>
        </message>
        <message>
            <source>write my plan for a calendar program</source>
            <translation>mijn plan schrijven voor een agendaprogramma</translation>
        </message>
        <message>
            <source>write nothing: try whether this backup would come back</source>
            <translation>niets schrijven: proberen of deze back-up zou terugkomen</translation>
        </message>
        <message>
            <source>write the network of organisations</source>
            <translation>het netwerk van organisaties schrijven</translation>
        </message>
        <message>
            <source>write the proof of erasures as a PDF</source>
            <translation>schrijf het bewijs van wissingen als PDF</translation>
        </message>
        <message>
            <source>written: {file}</source>
            <translation>geschreven: {file}</translation>
        </message>
        <message>
            <source>year of the borders, for instance 2025</source>
            <translation>jaar van de grenzen, bijvoorbeeld 2025</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>ja of nee</translation>
        </message>
        <message>
            <source>your name there; otherwise the one here</source>
            <translation>je naam daar; anders die van hier</translation>
        </message>
        <message>
            <source>{choices}; repeatable</source>
            <translation>{choices}; herhaalbaar</translation>
        </message>
        <message>
            <source>{count} editions are called '{value}'. Give the id: {ids}</source>
            <translation>{count} edities heten '{value}'. Geef de id: {ids}</translation>
        </message>
        <message>
            <source>{day}, late</source>
            <translation>{day}, te laat</translation>
        </message>
        <message>
            <source>{edition} was in use already; nothing changed.</source>
            <translation>{edition} was al in gebruik; er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>{edition}, schematic borders</source>
            <translation>{edition}, schematische grenzen</translation>
        </message>
        <message>
            <source>{name} ({size}) was removed from this computer.</source>
            <translation>{name} ({size}) is van deze computer verwijderd.</translation>
        </message>
        <message>
            <source>{name} is the background of the map now. {credit}</source>
            <translation>{name} is nu de achtergrond van de kaart. {credit}</translation>
        </message>
        <message>
            <source>{option}: nothing is called '{value}'. See the list.</source>
            <translation>{option}: niets heet '{value}'. Kijk in de lijst.</translation>
        </message>
        <message>
            <source>{option}: {count} are called '{value}'. Give the id, as the list shows it.</source>
            <translation>{option}: {count} heten '{value}'. Geef het id, zoals de lijst het toont.</translation>
        </message>
        <message>
            <source>{text} is neither a folder nor an address</source>
            <translation>{text} is geen map en geen adres</translation>
        </message>
        <message>
            <source>{text} is not a year from {first} on, such as 2025</source>
            <translation>{text} is geen jaar vanaf {first}, zoals 2025</translation>
        </message>
        <message>
            <source>{title}: {state}</source>
            <translation>{title}: {state}</translation>
        </message>
        <message>
            <source>{value} is no id. A list shows the ids.</source>
            <translation>{value} is geen id. Een lijst toont de id's.</translation>
        </message>
        <message>
            <source>{ward}: {visits} visits {unit} from {day}. Id {id}</source>
            <translation>{ward}: {visits} bezoeken {unit} vanaf {day}. Id {id}</translation>
        </message>
        <message>
            <source>{what} and {other} do not go together.</source>
            <translation>{what} en {other} gaan niet samen.</translation>
        </message>
        <message>
            <source>{what} is missing. Add --help to see how it is used.</source>
            <translation>{what} ontbreekt. Voeg --help toe om te zien hoe het werkt.</translation>
        </message>
        <message>
            <source>{what} is not an option here. Add --help to see the options.</source>
            <translation>{what} is hier geen optie. Voeg --help toe om de opties te zien.</translation>
        </message>
        <message>
            <source>{what} needs a value after it.</source>
            <translation>{what} heeft er een waarde achter nodig.</translation>
        </message>
        <message>
            <source>{what}: {value} is not possible. Choose from {choices}.</source>
            <translation>{what}: {value} kan niet. Kies uit {choices}.</translation>
        </message>
        <message>
            <source>€ a year</source>
            <translation>€ per jaar</translation>
        </message>
    </context>
    <context>
        <name>connect</name>
        <message>
            <source>&amp;Address of the server</source>
            <translation>&amp;Adres van de server</translation>
        </message>
        <message>
            <source>&amp;Code on your telephone</source>
            <translation>&amp;Code op je telefoon</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Wachtwoord</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>De server wordt gevraagd…</translation>
        </message>
        <message>
            <source>C&amp;ity, where the server has several</source>
            <translation>St&amp;ad, als de server er meerdere heeft</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Connect to the server of your team</source>
            <translation>Verbinden met de server van je team</translation>
        </message>
        <message>
            <source>More: name of this laptop, city</source>
            <translation>Meer: naam van deze laptop, stad</translation>
        </message>
        <message>
            <source>Name of this &amp;laptop, for the administrator</source>
            <translation>Naam van deze &amp;laptop, voor de beheerder</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Niet nu</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Wachtwoord</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Aanmelden</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Opnieuw aanmelden</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>The server wants to know again who you are. Everything on this laptop stays as it is; what waits is sent after you sign in.</source>
            <translation>De server wil opnieuw weten wie je bent. Alles op deze laptop blijft zoals het is; wat wacht, wordt verstuurd nadat je je aangemeld hebt.</translation>
        </message>
        <message>
            <source>This is needed. Fill it in.</source>
            <translation>Dit is nodig. Vul het in.</translation>
        </message>
        <message>
            <source>Your &amp;name there</source>
            <translation>Je &amp;naam daar</translation>
        </message>
        <message>
            <source>Your visits, contacts, places, organisations and networks are sent to this server over an encrypted line, and those of your team come back. The name of this laptop and your clock are sent too. Your passphrase, drafts, saved views and settings never are. Your password is not kept here.</source>
            <translation>Je bezoeken, contacten, plekken, organisaties en netwerken gaan versleuteld naar deze server, en die van je team komen terug. Ook de naam van deze laptop en je klok gaan mee. Je wachtzin, kladjes, bewaarde weergaven en instellingen nooit. Je wachtwoord wordt hier niet bewaard.</translation>
        </message>
    </context>
    <context>
        <name>consent</name>
        <message numerus="yes">
            <source>%n photo(s) go to the bin.</source>
            <translation>
                <numerusform>%n foto gaat naar de prullenbak.</numerusform>
                <numerusform>%n foto's gaan naar de prullenbak.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) went to the bin.</source>
            <translation>
                <numerusform>%n foto ging naar de prullenbak.</numerusform>
                <numerusform>%n foto's gingen naar de prullenbak.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tie(s) ended:</source>
            <translation>
                <numerusform>%n band is beëindigd:</numerusform>
                <numerusform>%n banden zijn beëindigd:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tie(s) go:</source>
            <translation>
                <numerusform>%n band gaat weg:</numerusform>
                <numerusform>%n banden gaan weg:</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuleren</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Sluiten</translation>
        </message>
        <message>
            <source>&amp;Withdraw the consent</source>
            <translation>De &amp;toestemming intrekken</translation>
        </message>
        <message>
            <source>A law says that the city must keep this. Rare for a contact; ask the DPO.</source>
            <translation>Een wet verplicht de stad om dit te bewaren. Zelden bij een contact; vraag het aan de DPO.</translation>
        </message>
        <message>
            <source>A task for you: {task}</source>
            <translation>Een taak voor jou: {task}</translation>
        </message>
        <message>
            <source>Another consent for the same thing, of {day}, still holds. Nothing else ends. Withdraw that one too if the person wants none of it any more.</source>
            <translation>Er is nog een toestemming voor hetzelfde, van {day}. Daarom verandert er verder niets. Wil de persoon het helemaal niet meer, trek die dan ook in.</translation>
        </message>
        <message>
            <source>Contact belongs to the city's work in the neighbourhood. The person can object. This is the usual ground.</source>
            <translation>Dit contact hoort bij het werk van de stad in de buurt. De persoon kan bezwaar maken. Dit kies je meestal.</translation>
        </message>
        <message>
            <source>In your tasks: {task}</source>
            <translation>In je taken: {task}</translation>
        </message>
        <message>
            <source>No consent is left to keep this contact on file: ask for erasure, or note why</source>
            <translation>Er is geen toestemming meer om dit contact te bewaren: laat het wissen, of noteer waarom niet</translation>
        </message>
        <message>
            <source>Not for the city's own tasks. Only choose this when the DPO weighed it and wrote it down.</source>
            <translation>Niet voor de eigen taken van de stad. Kies dit alleen als de DPO het afgewogen en opgeschreven heeft.</translation>
        </message>
        <message>
            <source>Nothing else rests on this consent.</source>
            <translation>Verder hangt niets van deze toestemming af.</translation>
        </message>
        <message>
            <source>Nothing sensitive is kept about this person. That is nearly always right.</source>
            <translation>Over deze persoon bewaren we niets gevoeligs. Dat is bijna altijd juist.</translation>
        </message>
        <message>
            <source>Read the notes: take out what says something sensitive about this contact</source>
            <translation>Lees de notities: haal eruit wat iets gevoeligs over dit contact zegt</translation>
        </message>
        <message>
            <source>Take photos and sound down everywhere: website, posters, social media</source>
            <translation>Haal foto's en geluid overal weg: website, affiches, sociale media</translation>
        </message>
        <message>
            <source>Take the story down everywhere: website, papers, presentations</source>
            <translation>Haal het verhaal overal weg: website, papieren, presentaties</translation>
        </message>
        <message>
            <source>Take this contact out of the directory</source>
            <translation>Haal dit contact uit de gids</translation>
        </message>
        <message>
            <source>Tell those who got this contact from us to stop using it</source>
            <translation>Zeg aan wie dit contact van ons kreeg dat ze het niet meer gebruiken</translation>
        </message>
        <message>
            <source>The consent was withdrawn.</source>
            <translation>De toestemming is ingetrokken.</translation>
        </message>
        <message>
            <source>The contact rhythm ended.</source>
            <translation>Het contactritme is gestopt.</translation>
        </message>
        <message>
            <source>The contact rhythm ends.</source>
            <translation>Het contactritme stopt.</translation>
        </message>
        <message numerus="yes">
            <source>The person is taken out of %n visit(s). The visits and their counts stay.</source>
            <translation>
                <numerusform>De persoon wordt uit %n bezoek gehaald. Het bezoek en de tellingen blijven.</numerusform>
                <numerusform>De persoon wordt uit %n bezoeken gehaald. De bezoeken en hun tellingen blijven.</numerusform>
            </translation>
        </message>
        <message>
            <source>The person said yes to exactly this, for instance to being noted with a community. That consent has to be on file.</source>
            <translation>De persoon zei ja op precies dit, bijvoorbeeld om bij een gemeenschap genoteerd te staan. Die toestemming moet in het dossier zitten.</translation>
        </message>
        <message>
            <source>The person said yes, freely, and can say no again at any time. Then the contact goes.</source>
            <translation>De persoon zei uit vrije wil ja, en kan op elk moment nee zeggen. Dan gaat het contact weg.</translation>
        </message>
        <message>
            <source>The person tells it openly, for instance as chair on a website. Note where it can be read.</source>
            <translation>De persoon vertelt het zelf openlijk, bijvoorbeeld als voorzitter op een website. Noteer waar dat te lezen is.</translation>
        </message>
        <message numerus="yes">
            <source>The person was taken out of %n visit(s). The visits and their counts are still there.</source>
            <translation>
                <numerusform>De persoon is uit %n bezoek gehaald. Het bezoek en de tellingen zijn er nog.</numerusform>
                <numerusform>De persoon is uit %n bezoeken gehaald. De bezoeken en hun tellingen zijn er nog.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is the person's decision, so it cannot be undone. What was there stays in the history.</source>
            <translation>Dit is de beslissing van de persoon, dus ze kan niet ongedaan gemaakt worden. Wat er was, blijft in de geschiedenis staan.</translation>
        </message>
        <message>
            <source>ended {day}: ask again</source>
            <translation>geëindigd op {day}: vraag opnieuw</translation>
        </message>
        <message>
            <source>ends soon, on {day}</source>
            <translation>eindigt binnenkort, op {day}</translation>
        </message>
        <message>
            <source>given {day}</source>
            <translation>gegeven op {day}</translation>
        </message>
        <message>
            <source>heard by {name}</source>
            <translation>mondeling, aan {name}</translation>
        </message>
        <message>
            <source>there is a file</source>
            <translation>er is een bestand</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>tot {day}</translation>
        </message>
        <message>
            <source>version {n}</source>
            <translation>versie {n}</translation>
        </message>
        <message>
            <source>withdrawn {day}</source>
            <translation>ingetrokken op {day}</translation>
        </message>
        <message>
            <source>{name} takes a consent back: {purpose}</source>
            <translation>{name} trekt een toestemming in: {purpose}</translation>
        </message>
        <message>
            <source>“Do not contact” is set.</source>
            <translation>“Niet contacteren” staat aan.</translation>
        </message>
        <message>
            <source>“Do not contact” was set.</source>
            <translation>“Niet contacteren” is aangezet.</translation>
        </message>
    </context>
    <context>
        <name>consent form</name>
        <message>
            <source>Asked in</source>
            <translation>Gevraagd in het</translation>
        </message>
        <message>
            <source>Asked in other words</source>
            <translation>Met andere woorden gevraagd</translation>
        </message>
        <message>
            <source>Consent of {name}</source>
            <translation>Toestemming van {name}</translation>
        </message>
        <message>
            <source>Save consent</source>
            <translation>Toestemming bewaren</translation>
        </message>
        <message>
            <source>Say or show this · {language} · version {n}</source>
            <translation>Zeg of toon dit · {language} · versie {n}</translation>
        </message>
        <message>
            <source>empty: as long as usual</source>
            <translation>leeg: zo lang als gewoonlijk</translation>
        </message>
        <message>
            <source>for instance: aloud, on paper, by mail</source>
            <translation>bijvoorbeeld: mondeling, op papier, per mail</translation>
        </message>
        <message>
            <source>the words that you used instead</source>
            <translation>de woorden die je in de plaats gebruikte</translation>
        </message>
        <message>
            <source>you, if it was spoken</source>
            <translation>jij, als het mondeling was</translation>
        </message>
    </context>
    <context>
        <name>consent.purpose</name>
        <message>
            <source>Introduce to others</source>
            <translation>Voorstellen aan anderen</translation>
        </message>
        <message>
            <source>Keep in touch</source>
            <translation>Contact houden</translation>
        </message>
        <message>
            <source>List in the directory</source>
            <translation>Opnemen in de gids</translation>
        </message>
        <message>
            <source>Photo or audio</source>
            <translation>Foto of geluid</translation>
        </message>
        <message>
            <source>Publish a story</source>
            <translation>Verhaal publiceren</translation>
        </message>
        <message>
            <source>Sensitive data (article 9)</source>
            <translation>Gevoelige gegevens (artikel 9)</translation>
        </message>
    </context>
    <context>
        <name>copies</name>
        <message>
            <source> (here now: {count})</source>
            <translation> (nu hier: {count})</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) here were not sent to a server yet. Going back loses none of them: they are put on top.</source>
            <translation>
                <numerusform>%n wijziging hier is nog niet naar een server gestuurd. Ze gaat niet verloren: ze komt erbovenop.</numerusform>
                <numerusform>%n wijzigingen hier zijn nog niet naar een server gestuurd. Er gaat er geen verloren: ze komen erbovenop.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) in it had not been sent.</source>
            <translation>
                <numerusform>%n wijziging daarin was niet verstuurd.</numerusform>
                <numerusform>%n wijzigingen daarin waren niet verstuurd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) that were not in it were put on top, so none is lost.</source>
            <translation>
                <numerusform>%n wijziging die er niet in zat, is erbovenop gezet: ze is niet verloren.</numerusform>
                <numerusform>%n wijzigingen die er niet in zaten, zijn erbovenop gezet: er is er geen verloren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n saved change(s) came back from the journal.</source>
            <translation>
                <numerusform>%n bewaarde wijziging kwam terug uit het journaal.</numerusform>
                <numerusform>%n bewaarde wijzigingen kwamen terug uit het journaal.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Go back</source>
            <translation>&amp;Teruggaan</translation>
        </message>
        <message>
            <source>&amp;Go back to it…</source>
            <translation>Ernaar &amp;teruggaan…</translation>
        </message>
        <message>
            <source>&amp;Make a copy now</source>
            <translation>Nu een &amp;back-up maken</translation>
        </message>
        <message>
            <source>&amp;Show it</source>
            <translation>&amp;Tonen</translation>
        </message>
        <message>
            <source>&amp;Try it</source>
            <translation>&amp;Proberen</translation>
        </message>
        <message>
            <source>&amp;Try whether it comes back…</source>
            <translation>P&amp;roberen of hij terugkomt…</translation>
        </message>
        <message>
            <source>&amp;What is in it…</source>
            <translation>&amp;Wat erin zit…</translation>
        </message>
        <message>
            <source>A copy could not be written.</source>
            <translation>Een back-up kon niet geschreven worden.</translation>
        </message>
        <message>
            <source>A copy was made.</source>
            <translation>Er is een back-up gemaakt.</translation>
        </message>
        <message>
            <source>After each half hour of work Weefsel makes an encrypted copy by itself. Of older days, weeks and months one copy each stays. Your passphrase opens them.</source>
            <translation>Na elk half uur werk maakt Weefsel vanzelf een versleutelde back-up. Van vroeger blijft er één per dag, per week en per maand. Je wachtzin opent ze.</translation>
        </message>
        <message>
            <source>An empty profile, filled from the journal</source>
            <translation>Een leeg profiel, gevuld uit het journaal</translation>
        </message>
        <message>
            <source>Another &amp;backup…</source>
            <translation>Een andere &amp;back-up…</translation>
        </message>
        <message>
            <source>Another &amp;folder or stick…</source>
            <translation>Een andere &amp;map of stick…</translation>
        </message>
        <message>
            <source>As it is, with log and journal</source>
            <translation>Zoals het is, met log en journaal</translation>
        </message>
        <message>
            <source>Backup to look into</source>
            <translation>Back-up om in te kijken</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Back-ups</translation>
        </message>
        <message>
            <source>Backups (*.backup);;All files (*)</source>
            <translation>Back-ups (*.backup);;Alle bestanden (*)</translation>
        </message>
        <message>
            <source>Copies are kept in the profile, on this laptop.</source>
            <translation>De back-ups staan in het profiel, op deze laptop.</translation>
        </message>
        <message>
            <source>Copies are kept in {folder}.</source>
            <translation>De back-ups staan in {folder}.</translation>
        </message>
        <message>
            <source>Copies, the newest first</source>
            <translation>Back-ups, de nieuwste eerst</translation>
        </message>
        <message>
            <source>Folder for copies</source>
            <translation>Map voor back-ups</translation>
        </message>
        <message>
            <source>Go back to a backup</source>
            <translation>Naar een back-up teruggaan</translation>
        </message>
        <message>
            <source>Going back to the backup</source>
            <translation>Teruggaan naar de back-up</translation>
        </message>
        <message>
            <source>How it was before is in the list of backups: you can go back to that too.</source>
            <translation>Hoe het daarvoor was, staat in de lijst van back-ups: ook daarnaar kun je terug.</translation>
        </message>
        <message numerus="yes">
            <source>In %n folder(s) that cannot be reached now, older copies are still to be removed: data was erased, or the key changed, since. That happens by itself when the folder is back.</source>
            <translation>
                <numerusform>Oudere back-ups in %n map moeten nog weg, want er is intussen iets gewist of de sleutel is veranderd. Die map is nu niet bereikbaar. Het gebeurt vanzelf als ze terug is.</numerusform>
                <numerusform>Oudere back-ups in %n mappen moeten nog weg, want er is intussen iets gewist of de sleutel is veranderd. Die mappen zijn nu niet bereikbaar. Het gebeurt vanzelf als ze terug zijn.</numerusform>
            </translation>
        </message>
        <message>
            <source>It began empty and was filled from the journal. The rest comes from the server at the next sync, or from a backup of your own.</source>
            <translation>Het begon leeg en werd gevuld uit het journaal. De rest komt bij de volgende synchronisatie van de server, of uit een eigen back-up.</translation>
        </message>
        <message>
            <source>It comes back, but not sound: {problems}.</source>
            <translation>De back-up komt terug, maar niet helemaal in orde: {problems}.</translation>
        </message>
        <message>
            <source>It is as it was in {name}, with the journal on top.</source>
            <translation>Het is weer zoals in {name}, met het journaal erbovenop.</translation>
        </message>
        <message>
            <source>It is as it was on {moment}, with the journal on top.</source>
            <translation>Het is weer zoals op {moment}, met het journaal erbovenop.</translation>
        </message>
        <message>
            <source>Keep them in the &amp;profile</source>
            <translation>In het &amp;profiel bewaren</translation>
        </message>
        <message>
            <source>Last copy: {moment}.</source>
            <translation>Laatste back-up: {moment}.</translation>
        </message>
        <message>
            <source>Making a copy</source>
            <translation>Een back-up maken</translation>
        </message>
        <message>
            <source>Meanwhile copies are kept in the profile.</source>
            <translation>Intussen staan de back-ups in het profiel.</translation>
        </message>
        <message>
            <source>Newest change in it: {moment}.</source>
            <translation>Laatste wijziging erin: {moment}.</translation>
        </message>
        <message>
            <source>No step helped. Nothing was changed. Choose a backup of your own, or begin anew: the journal and the server fill an empty profile again.</source>
            <translation>Geen enkele stap hielp. Er is niets veranderd. Kies een eigen back-up, of begin opnieuw: het journaal en de server vullen het lege profiel weer.</translation>
        </message>
        <message>
            <source>Nothing can be written in {folder}.</source>
            <translation>In {folder} kan niets geschreven worden.</translation>
        </message>
        <message>
            <source>Nothing changed since the last copy.</source>
            <translation>Er is niets veranderd sinds de vorige back-up.</translation>
        </message>
        <message>
            <source>Nothing is in it yet.</source>
            <translation>Er zit nog niets in.</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <translation>De back-up lezen</translation>
        </message>
        <message>
            <source>That is more than a week ago.</source>
            <translation>Dat is meer dan een week geleden.</translation>
        </message>
        <message>
            <source>The copy {file}, with the journal</source>
            <translation>De back-up {file}, met het journaal</translation>
        </message>
        <message>
            <source>The damaged files are kept in the profile, in {folder}.</source>
            <translation>De beschadigde bestanden staan in het profiel, in {folder}.</translation>
        </message>
        <message>
            <source>The disk has no room for a copy.</source>
            <translation>De schijf heeft geen plaats voor een back-up.</translation>
        </message>
        <message>
            <source>The files of before are kept in the profile, in {folder}.</source>
            <translation>De bestanden van daarvoor blijven bewaard in het profiel, in {folder}.</translation>
        </message>
        <message>
            <source>The last copy was not sound and was thrown away.</source>
            <translation>De laatste back-up was niet in orde en is weggegooid.</translation>
        </message>
        <message>
            <source>The profile becomes as it was in {name}. Changes that were not sent to a server are put on top of it, so none of them is lost. How it is now is kept as a copy.</source>
            <translation>Het profiel wordt weer zoals in {name}. Wat je nog niet naar een server stuurde, komt erbovenop: daarvan gaat niets verloren. Hoe het nu is, wordt als back-up bewaard.</translation>
        </message>
        <message>
            <source>The profile can be opened again.</source>
            <translation>Het profiel kan weer open.</translation>
        </message>
        <message>
            <source>The profile is back as it was in {name}.</source>
            <translation>Het profiel is weer zoals in {name}.</translation>
        </message>
        <message>
            <source>There is no copy yet.</source>
            <translation>Er is nog geen back-up.</translation>
        </message>
        <message>
            <source>There is no room for a copy in {folder}.</source>
            <translation>In {folder} is geen plaats voor een back-up.</translation>
        </message>
        <message>
            <source>This backup comes back whole.</source>
            <translation>Deze back-up komt helemaal terug.</translation>
        </message>
        <message>
            <source>Try a backup</source>
            <translation>Een back-up proberen</translation>
        </message>
        <message>
            <source>What is in a backup</source>
            <translation>Wat in een back-up zit</translation>
        </message>
        <message>
            <source>What you were typing and had not saved may be missing. Look at your last visits before you go on.</source>
            <translation>Wat je aan het typen was en nog niet had bewaard, ontbreekt misschien. Kijk je laatste bezoeken na voor je verdergaat.</translation>
        </message>
        <message>
            <source>Without the log, with the journal</source>
            <translation>Zonder het logboek, met het journaal</translation>
        </message>
        <message>
            <source>Your work itself is safe; it is tried again.</source>
            <translation>Je werk zelf is veilig; het wordt opnieuw geprobeerd.</translation>
        </message>
        <message>
            <source>another key</source>
            <translation>een andere sleutel</translation>
        </message>
        <message>
            <source>before a merge</source>
            <translation>voor het samenvoegen</translation>
        </message>
        <message>
            <source>before an import</source>
            <translation>voor het inlezen</translation>
        </message>
        <message>
            <source>before clearing out</source>
            <translation>voor het opruimen</translation>
        </message>
        <message>
            <source>before going back to a backup</source>
            <translation>voor het teruggaan naar een back-up</translation>
        </message>
        <message>
            <source>before reading all anew from the server</source>
            <translation>voor alles opnieuw van de server gelezen werd</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>beschadigd</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>is er niet</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>in orde</translation>
        </message>
        <message>
            <source>{folder} is not there now.</source>
            <translation>{folder} is er nu niet.</translation>
        </message>
        <message>
            <source>{name} is only read. Nothing changes, here nor in it.</source>
            <translation>We lezen {name} alleen. Er verandert niets: niet hier, en niet in de back-up.</translation>
        </message>
        <message>
            <source>{name} is restored to a place apart, checked from end to end, and thrown away there. Nothing changes here.</source>
            <translation>We zetten {name} ergens apart terug, kijken alles na en gooien dat weer weg. Hier verandert niets.</translation>
        </message>
        <message>
            <source>{name}, in {folder}</source>
            <translation>{name}, in {folder}</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
    </context>
    <context>
        <name>custom.type</name>
        <message>
            <source>Choice</source>
            <translation>Keuze</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Getal</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Ja of nee</translation>
        </message>
    </context>
    <context>
        <name>deed</name>
        <message>
            <source>agree to erase somebody</source>
            <translation>akkoord gaan met het wissen van iemand</translation>
        </message>
        <message>
            <source>ask to erase somebody</source>
            <translation>vragen om iemand te wissen</translation>
        </message>
        <message>
            <source>change contacts</source>
            <translation>contacten veranderen</translation>
        </message>
        <message>
            <source>change places and organisations</source>
            <translation>plekken en organisaties veranderen</translation>
        </message>
        <message>
            <source>decide how long somebody is kept</source>
            <translation>beslissen hoe lang iemand bewaard wordt</translation>
        </message>
        <message>
            <source>export a list of contacts</source>
            <translation>een lijst van contacten exporteren</translation>
        </message>
        <message>
            <source>export figures</source>
            <translation>cijfers exporteren</translation>
        </message>
        <message>
            <source>export visits one by one</source>
            <translation>bezoeken één voor één exporteren</translation>
        </message>
        <message>
            <source>log visits</source>
            <translation>bezoeken loggen</translation>
        </message>
        <message>
            <source>make the file of a person</source>
            <translation>het dossier van een persoon maken</translation>
        </message>
        <message>
            <source>publish figures for the steering group</source>
            <translation>cijfers voor de stuurgroep publiceren</translation>
        </message>
        <message>
            <source>read in files</source>
            <translation>bestanden inlezen</translation>
        </message>
        <message>
            <source>read who saw what</source>
            <translation>lezen wie wat zag</translation>
        </message>
        <message>
            <source>see agreements, ties and targets</source>
            <translation>overeenkomsten, banden en doelen zien</translation>
        </message>
        <message>
            <source>see contacts</source>
            <translation>contacten zien</translation>
        </message>
        <message>
            <source>see the visits of the team</source>
            <translation>de bezoeken van het team zien</translation>
        </message>
        <message>
            <source>set the rules of privacy</source>
            <translation>de regels over privacy vastleggen</translation>
        </message>
        <message>
            <source>write the texts for people</source>
            <translation>de teksten voor mensen schrijven</translation>
        </message>
    </context>
    <context>
        <name>details</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n persoon</numerusform>
                <numerusform>%n personen</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Een vraag toevoegen</translation>
        </message>
        <message>
            <source>Add a referral</source>
            <translation>Een toeleiding toevoegen</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>Taak toevoegen</translation>
        </message>
        <message>
            <source>Asked much</source>
            <translation>Veel gevraagd</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>Beoordelen</translation>
        </message>
        <message>
            <source>Cancel the visit</source>
            <translation>Bezoek annuleren</translation>
        </message>
        <message>
            <source>Choose a line to read more.</source>
            <translation>Kies een regel om meer te lezen.</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Toestemmingen</translation>
        </message>
        <message>
            <source>Consultants</source>
            <translation>Consulenten</translation>
        </message>
        <message>
            <source>Contact rhythm</source>
            <translation>Contactritme</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Weggooien</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>Laten vallen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Overdragen…</translation>
        </message>
        <message>
            <source>It took place</source>
            <translation>Is doorgegaan</translation>
        </message>
        <message>
            <source>Keep in touch…</source>
            <translation>Contact houden…</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Te laat</translation>
        </message>
        <message>
            <source>Lately</source>
            <translation>De laatste tijd</translation>
        </message>
        <message>
            <source>Led to</source>
            <translation>Toegeleid naar</translation>
        </message>
        <message>
            <source>New key figure</source>
            <translation>Nieuwe sleutelfiguur</translation>
        </message>
        <message>
            <source>Not done yet</source>
            <translation>Nog niet gedaan</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>Op de kaart</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Bereikt</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>Beheerd door</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Banden</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Te doen</translation>
        </message>
        <message>
            <source>What people asked</source>
            <translation>Wat mensen vroegen</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Hele fiche</translation>
        </message>
        <message>
            <source>agreed on {day}</source>
            <translation>afgesproken op {day}</translation>
        </message>
        <message>
            <source>in the bin</source>
            <translation>in de prullenbak</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>niet geteld</translation>
        </message>
        <message>
            <source>not pinned yet</source>
            <translation>nog niet op de kaart gezet</translation>
        </message>
        <message>
            <source>public role: {source}</source>
            <translation>openbare rol: {source}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>{total}, of which {new} new</source>
            <translation>{total}, waarvan {new} nieuw</translation>
        </message>
    </context>
    <context>
        <name>duplicate</name>
        <message>
            <source>The same network twice?</source>
            <translation>Twee keer hetzelfde netwerk?</translation>
        </message>
        <message>
            <source>The same organisation twice?</source>
            <translation>Twee keer dezelfde organisatie?</translation>
        </message>
        <message>
            <source>The same person twice?</source>
            <translation>Twee keer dezelfde persoon?</translation>
        </message>
        <message>
            <source>The same place twice?</source>
            <translation>Twee keer dezelfde plek?</translation>
        </message>
        <message>
            <source>close together</source>
            <translation>dicht bij elkaar</translation>
        </message>
        <message>
            <source>initials fit</source>
            <translation>initialen passen</translation>
        </message>
        <message>
            <source>name in another order</source>
            <translation>naam in een andere volgorde</translation>
        </message>
        <message>
            <source>one name holds the other</source>
            <translation>de ene naam zit in de andere</translation>
        </message>
        <message>
            <source>same address</source>
            <translation>hetzelfde adres</translation>
        </message>
        <message>
            <source>same e-mail</source>
            <translation>hetzelfde e-mailadres</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>dezelfde naam</translation>
        </message>
        <message>
            <source>same phone</source>
            <translation>hetzelfde telefoonnummer</translation>
        </message>
        <message>
            <source>same ward</source>
            <translation>dezelfde wijk</translation>
        </message>
        <message>
            <source>same website or number</source>
            <translation>dezelfde website of hetzelfde nummer</translation>
        </message>
        <message>
            <source>sounds alike</source>
            <translation>klinkt hetzelfde</translation>
        </message>
        <message>
            <source>spelled almost alike</source>
            <translation>bijna hetzelfde geschreven</translation>
        </message>
    </context>
    <context>
        <name>erasure</name>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n kladversie</numerusform>
                <numerusform>%n kladversies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) of the search</source>
            <translation>
                <numerusform>%n regel in de zoekfunctie</numerusform>
                <numerusform>%n regels in de zoekfunctie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) or question(s) beside these visits stay without their words</source>
            <translation>
                <numerusform>%n taak of vraag bij deze bezoeken blijft zonder de woorden</numerusform>
                <numerusform>%n taken of vragen bij deze bezoeken blijven zonder hun woorden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s) stay for the counts, without the person and without the note</source>
            <translation>
                <numerusform>%n bezoek blijft voor de tellingen, zonder de persoon en zonder de notitie</numerusform>
                <numerusform>%n bezoeken blijven voor de tellingen, zonder de persoon en zonder de notitie</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Ask a colleague to agree</source>
            <translation>Akkoord &amp;vragen aan een collega</translation>
        </message>
        <message>
            <source>&amp;Forget for good</source>
            <translation>&amp;Voorgoed vergeten</translation>
        </message>
        <message>
            <source>&amp;Leave it…</source>
            <translation>&amp;Laten staan…</translation>
        </message>
        <message>
            <source>&amp;Rewrite…</source>
            <translation>He&amp;rschrijven…</translation>
        </message>
        <message>
            <source>&amp;Take the name out</source>
            <translation>De &amp;naam eruit halen</translation>
        </message>
        <message>
            <source>Entered by mistake</source>
            <translation>Per vergissing ingevoerd</translation>
        </message>
        <message>
            <source>Erased on {done} of {all} laptops.</source>
            <translation>Gewist op {done} van {all} laptops.</translation>
        </message>
        <message>
            <source>Erased on {moment}</source>
            <translation>Gewist op {moment}</translation>
        </message>
        <message>
            <source>Erasing…</source>
            <translation>Bezig met wissen…</translation>
        </message>
        <message>
            <source>Forget {name}</source>
            <translation>{name} vergeten</translation>
        </message>
        <message>
            <source>It cannot be stopped now: a part that stays would be no erasure.</source>
            <translation>Het kan nu niet gestopt worden: blijft er een deel over, dan is er niet gewist.</translation>
        </message>
        <message>
            <source>It is not needed any more</source>
            <translation>Het is niet meer nodig</translation>
        </message>
        <message>
            <source>It should never have been kept</source>
            <translation>We hadden dit nooit mogen bewaren</translation>
        </message>
        <message>
            <source>Its time is over</source>
            <translation>De bewaartijd is om</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laten staan</translation>
        </message>
        <message>
            <source>Looking through the texts again…</source>
            <translation>Teksten opnieuw doorkijken…</translation>
        </message>
        <message>
            <source>Nothing is erased yet.</source>
            <translation>Er is nog niets gewist.</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <translation>Herschrijven</translation>
        </message>
        <message numerus="yes">
            <source>The name stands in %n other text(s)</source>
            <translation>
                <numerusform>De naam staat in %n andere tekst</numerusform>
                <numerusform>De naam staat in %n andere teksten</numerusform>
            </translation>
        </message>
        <message>
            <source>The name stands in no other text.</source>
            <translation>De naam staat in geen andere tekst.</translation>
        </message>
        <message>
            <source>The person asked to be forgotten</source>
            <translation>De persoon wilde vergeten worden</translation>
        </message>
        <message>
            <source>The person objects, and we have no ground</source>
            <translation>De persoon maakt bezwaar, en we hebben geen reden om te bewaren</translation>
        </message>
        <message>
            <source>The sentence without the name</source>
            <translation>De zin zonder de naam</translation>
        </message>
        <message>
            <source>This cannot be undone. A team lead or the DPO has to agree. Then it goes from the server and from every laptop. This is what this laptop knows of:</source>
            <translation>Je kan dit niet ongedaan maken. Een teamleider of de DPO moet akkoord gaan. Dan verdwijnt alles van de server en van elke laptop. Deze laptop kent hiervan:</translation>
        </message>
        <message>
            <source>This cannot be undone. Everything below goes from this laptop. Backups that you made yourself still hold it: delete them.</source>
            <translation>Je kan dit niet ongedaan maken. Alles hieronder verdwijnt van deze laptop. In back-ups die je zelf maakte, staat het nog: gooi ze weg.</translation>
        </message>
        <message>
            <source>Type the name, to be sure</source>
            <translation>Typ de naam, om zeker te zijn</translation>
        </message>
        <message numerus="yes">
            <source>What %n saved change(s) say</source>
            <translation>
                <numerusform>Wat er in %n bewaarde wijziging staat</numerusform>
                <numerusform>Wat er in %n bewaarde wijzigingen staat</numerusform>
            </translation>
        </message>
        <message>
            <source>Why may the name stay? For instance: somebody else.</source>
            <translation>Waarom mag de naam blijven? Bijvoorbeeld: iemand anders.</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Waarom?</translation>
        </message>
        <message>
            <source>You asked. A colleague has to agree.</source>
            <translation>Je vroeg het. Een collega moet akkoord gaan.</translation>
        </message>
        <message>
            <source>agreed on {moment} by {who}</source>
            <translation>goedgekeurd op {moment} door {who}</translation>
        </message>
        <message>
            <source>asked on {moment} by {who}</source>
            <translation>gevraagd op {moment} door {who}</translation>
        </message>
        <message>
            <source>erased on {moment}. Records gone: {gone}, emptied: {emptied}</source>
            <translation>gewist op {moment}. Gegevens weg: {gone}, leeggemaakt: {emptied}</translation>
        </message>
        <message numerus="yes">
            <source>{laptop}: last seen %n day(s) ago</source>
            <translation>
                <numerusform>{laptop}: %n dag geleden laatst gezien</numerusform>
                <numerusform>{laptop}: %n dagen geleden laatst gezien</numerusform>
            </translation>
        </message>
        <message>
            <source>{moment}: {reason}. Records gone: {gone}, emptied: {emptied}.</source>
            <translation>{moment}: {reason}. Fiches weg: {gone}, leeggemaakt: {emptied}.</translation>
        </message>
        <message>
            <source>{who} agreed; the server erases within minutes</source>
            <translation>{who} ging akkoord; de server wist binnen enkele minuten</translation>
        </message>
        <message>
            <source>{who} asks. Do you agree?</source>
            <translation>{who} vraagt het. Ga je akkoord?</translation>
        </message>
    </context>
    <context>
        <name>erasure proof</name>
        <message>
            <source>A laptop counts once nothing of them is left in any of its files. The ids also lie outside the server's database: one that is put back is held against them.</source>
            <translation>Een laptop telt mee zodra er in geen enkel bestand nog iets van de persoon staat. De nummers liggen ook buiten de databank van de server: wordt die teruggezet, dan wordt ze ermee vergeleken.</translation>
        </message>
        <message>
            <source>How far it came</source>
            <translation>Hoe ver het staat</translation>
        </message>
        <message>
            <source>Made on {moment} by {who}</source>
            <translation>Gemaakt op {moment} door {who}</translation>
        </message>
        <message>
            <source>Nobody was erased yet.</source>
            <translation>Er werd nog niemand gewist.</translation>
        </message>
        <message>
            <source>Proof of erasures</source>
            <translation>Bewijs van wissingen</translation>
        </message>
        <message>
            <source>This laptop has no server. What was erased is gone from its database, its safety net and the copies that it makes. Backups that somebody made by hand are not known here.</source>
            <translation>Deze laptop heeft geen server. Wat gewist is, is weg uit de databank, het vangnet en de kopieën die hij maakt. Back-ups die iemand zelf maakte, zijn hier niet bekend.</translation>
        </message>
        <message>
            <source>This page tells that people were erased, when and why. It names none of them: that is what erasing means.</source>
            <translation>Deze pagina zegt dát er mensen gewist werden, wanneer en waarom. Ze noemt niemand: dat is wat wissen betekent.</translation>
        </message>
        <message>
            <source>What still waits</source>
            <translation>Wat nog wacht</translation>
        </message>
        <message>
            <source>What was erased</source>
            <translation>Wat gewist werd</translation>
        </message>
    </context>
    <context>
        <name>error</name>
        <message>
            <source>A backup that you made yourself keeps the passphrase of that day. Type that.</source>
            <translation>Een back-up die je zelf maakte, houdt de wachtzin van die dag. Typ die.</translation>
        </message>
        <message>
            <source>A colleague changed the same just now: {fields}.</source>
            <translation>Een collega heeft net hetzelfde gewijzigd: {fields}.</translation>
        </message>
        <message>
            <source>A file of this profile is missing or damaged: {file}.</source>
            <translation>Een bestand van dit profiel ontbreekt of is beschadigd: {file}.</translation>
        </message>
        <message>
            <source>A newer version of Weefsel wrote this data ({revision}).</source>
            <translation>Een nieuwere versie van Weefsel schreef deze gegevens ({revision}).</translation>
        </message>
        <message>
            <source>A profile cannot be kept in a folder that is copied elsewhere.</source>
            <translation>Een profiel kan niet in een map staan die elders gekopieerd wordt.</translation>
        </message>
        <message>
            <source>A profile cannot be kept on a network drive.</source>
            <translation>Een profiel kan niet op een netwerkschijf staan.</translation>
        </message>
        <message>
            <source>A recovery key has {whole} letters and digits; this has {typed}. Small letters, spaces and dashes do not matter.</source>
            <translation>Een herstelsleutel heeft {whole} letters en cijfers; deze heeft er {typed}. Kleine letters, spaties en streepjes maken niet uit.</translation>
        </message>
        <message>
            <source>All other data is unchanged.</source>
            <translation>Alle andere gegevens zijn onveranderd.</translation>
        </message>
        <message numerus="yes">
            <source>And %n problem(s) more.</source>
            <translation>
                <numerusform>En nog %n probleem.</numerusform>
                <numerusform>En nog %n problemen.</numerusform>
            </translation>
        </message>
        <message>
            <source>As a recovery key it is long enough, but some letter or digit differs from the paper. Compare group by group. O and 0 are the same, and so are I, L and 1.</source>
            <translation>Voor een herstelsleutel is het lang genoeg, maar een letter of cijfer is anders dan op papier. Vergelijk groep per groep. O en 0 zijn hetzelfde, en ook I, L en 1.</translation>
        </message>
        <message>
            <source>Ask somebody who may: {roles}.</source>
            <translation>Vraag het aan wie het wel mag: {roles}.</translation>
        </message>
        <message>
            <source>Ask the person for consent to keep sensitive data and add it to the contact. Or, if the role is publicly known, say where it can be read.</source>
            <translation>Vraag de persoon toestemming om gevoelige gegevens te bewaren en voeg ze toe bij het contact. Of zeg waar de rol te lezen staat, als ze openbaar is.</translation>
        </message>
        <message>
            <source>Check capital letters and the keyboard, and try again.</source>
            <translation>Kijk naar de hoofdletters en het toetsenbord, en probeer opnieuw.</translation>
        </message>
        <message>
            <source>Choose a point inside the city.</source>
            <translation>Kies een punt binnen de stad.</translation>
        </message>
        <message>
            <source>Close Weefsel and open it again: then it offers a repair.</source>
            <translation>Sluit Weefsel en open het opnieuw: dan kun je het laten herstellen.</translation>
        </message>
        <message>
            <source>Free some space and save again.</source>
            <translation>Maak plaats vrij en bewaar opnieuw.</translation>
        </message>
        <message>
            <source>Give yourself permission to write there and try again.</source>
            <translation>Geef jezelf schrijfrechten en probeer opnieuw.</translation>
        </message>
        <message>
            <source>Go to the other window, or close it and try again.</source>
            <translation>Ga naar het andere venster, of sluit het en probeer opnieuw.</translation>
        </message>
        <message>
            <source>Install Weefsel again, or ask your administrator.</source>
            <translation>Installeer Weefsel opnieuw, of vraag raad aan je beheerder.</translation>
        </message>
        <message>
            <source>Install the newest version of Weefsel and open it again.</source>
            <translation>Installeer de nieuwste versie van Weefsel en open het opnieuw.</translation>
        </message>
        <message>
            <source>It is of another profile, or from before the key was renewed. Restore it into a new folder.</source>
            <translation>Deze back-up hoort bij een ander profiel, of is van voor de nieuwe sleutel. Zet hem terug in een nieuwe map.</translation>
        </message>
        <message>
            <source>It was left as it is.</source>
            <translation>Het bleef zoals het was.</translation>
        </message>
        <message>
            <source>Lift the restriction first, if the person agrees or it was decided.</source>
            <translation>Hef eerst de beperking op, als de persoon akkoord is of het zo beslist is.</translation>
        </message>
        <message>
            <source>Look in the bin: it can be restored from there.</source>
            <translation>Kijk in de prullenbak: daar kun je het terugzetten.</translation>
        </message>
        <message>
            <source>Make a backup in a folder of yours, make a profile from it there, and open that.</source>
            <translation>Maak een back-up in een map van jezelf, maak daar een profiel van en open dat.</translation>
        </message>
        <message>
            <source>Make a backup to another disk, then have this one looked at.</source>
            <translation>Maak een back-up op een andere schijf en laat deze nakijken.</translation>
        </message>
        <message>
            <source>Make a profile first, or choose another folder.</source>
            <translation>Maak eerst een profiel, of kies een andere map.</translation>
        </message>
        <message>
            <source>No passphrase was given.</source>
            <translation>Er is geen wachtzin gegeven.</translation>
        </message>
        <message>
            <source>Nobody is shown while this profile is open for reading only.</source>
            <translation>Zolang dit profiel alleen te lezen is, worden er geen contacten getoond.</translation>
        </message>
        <message>
            <source>Nothing is lost. Contacts and earlier visits are locked, because somebody may have been erased since; you can still log visits.</source>
            <translation>Er is niets verloren. Contacten en vroegere bezoeken zijn op slot, want intussen kan iemand gewist zijn. Je kan nog bezoeken noteren.</translation>
        </message>
        <message>
            <source>Nothing is lost. Contacts are locked; you can still log visits.</source>
            <translation>Er is niets verloren. Contacten zijn vergrendeld; bezoeken loggen kan nog.</translation>
        </message>
        <message>
            <source>Nothing was changed and nothing was shown.</source>
            <translation>Er is niets veranderd en niets getoond.</translation>
        </message>
        <message>
            <source>Nothing was changed in it.</source>
            <translation>Er is niets in gewijzigd.</translation>
        </message>
        <message>
            <source>Nothing was changed in the folder.</source>
            <translation>Er is niets gewijzigd in de map.</translation>
        </message>
        <message>
            <source>Nothing was changed in the profile folder.</source>
            <translation>Er is niets gewijzigd in de profielmap.</translation>
        </message>
        <message>
            <source>Nothing was changed, and what is in the profile is safe.</source>
            <translation>Er is niets veranderd, en wat in het profiel zit is veilig.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>Nothing was opened or written.</source>
            <translation>Er is niets geopend of geschreven.</translation>
        </message>
        <message>
            <source>Nothing was opened.</source>
            <translation>Er is niets geopend.</translation>
        </message>
        <message>
            <source>Nothing was read in; your data is unchanged.</source>
            <translation>Er is niets ingelezen; je gegevens zijn onveranderd.</translation>
        </message>
        <message>
            <source>Nothing was saved; the person and the {target} are unchanged.</source>
            <translation>Er is niets bewaard; de persoon en {target} zijn onveranderd.</translation>
        </message>
        <message>
            <source>Nothing was saved; what you typed is still here.</source>
            <translation>Er is niets bewaard; wat je typte, staat er nog.</translation>
        </message>
        <message>
            <source>Open it, or choose another folder.</source>
            <translation>Open het, of kies een andere map.</translation>
        </message>
        <message>
            <source>Restore the profile from a backup, or ask your administrator.</source>
            <translation>Zet het profiel terug vanuit een back-up, of vraag raad aan je beheerder.</translation>
        </message>
        <message>
            <source>Row {row}, {field}: {why}</source>
            <translation>Rij {row}, {field}: {why}</translation>
        </message>
        <message>
            <source>Save again to keep yours.</source>
            <translation>Bewaar opnieuw om jouw versie te houden.</translation>
        </message>
        <message>
            <source>Stopped, as you asked.</source>
            <translation>Gestopt, zoals je vroeg.</translation>
        </message>
        <message>
            <source>Such a folder damages databases. Choose one on the disk of this computer, or move the whole profile there. Backups may go anywhere: they are single files.</source>
            <translation>Zo'n map beschadigt databanken. Kies er een op de schijf van deze computer, of verhuis het hele profiel daarheen. Back-ups mogen overal staan: dat zijn losse bestanden.</translation>
        </message>
        <message>
            <source>Sync or sign in to open them again.</source>
            <translation>Synchroniseer of meld je aan, dan gaan ze weer open.</translation>
        </message>
        <message>
            <source>The data of this person are kept, but may not be used.</source>
            <translation>De gegevens van deze persoon worden bewaard, maar mogen niet gebruikt worden.</translation>
        </message>
        <message>
            <source>The data was not opened and is unchanged.</source>
            <translation>De gegevens zijn niet geopend en onveranderd.</translation>
        </message>
        <message>
            <source>The database cannot be read.</source>
            <translation>De gegevens kunnen niet gelezen worden.</translation>
        </message>
        <message>
            <source>The database is in use by another program.</source>
            <translation>Een ander programma gebruikt de gegevens.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>De schijf is vol.</translation>
        </message>
        <message>
            <source>The disk reported an error.</source>
            <translation>De schijf meldde een fout.</translation>
        </message>
        <message>
            <source>The folder of this profile cannot be written to.</source>
            <translation>In de map van dit profiel kan niet geschreven worden.</translation>
        </message>
        <message>
            <source>The recovery key is whole, but not of this profile, or a newer one was made since. Look for the newest paper.</source>
            <translation>De herstelsleutel is volledig, maar hoort niet bij dit profiel, of er is later een nieuwe gemaakt. Zoek het nieuwste blad.</translation>
        </message>
        <message>
            <source>There already is a profile in this folder.</source>
            <translation>Er is al een profiel in deze map.</translation>
        </message>
        <message>
            <source>There is no profile in this folder yet.</source>
            <translation>Er is nog geen profiel in deze map.</translation>
        </message>
        <message>
            <source>This computer cannot encrypt the data.</source>
            <translation>Deze computer kan de gegevens niet versleutelen.</translation>
        </message>
        <message>
            <source>This entry cannot be saved yet.</source>
            <translation>Dit kan nog niet bewaard worden.</translation>
        </message>
        <message>
            <source>This laptop has not met the server for 14 days.</source>
            <translation>Deze laptop had al 14 dagen geen contact met de server.</translation>
        </message>
        <message>
            <source>This may be somebody who asked to be forgotten.</source>
            <translation>Dit is misschien iemand die vergeten wilde worden.</translation>
        </message>
        <message>
            <source>This opens the profile neither as a passphrase nor as a recovery key.</source>
            <translation>Dit opent het profiel niet, noch als wachtzin, noch als herstelsleutel.</translation>
        </message>
        <message>
            <source>This passphrase does not open the profile.</source>
            <translation>Deze wachtzin opent het profiel niet.</translation>
        </message>
        <message>
            <source>This passphrase does not open “{name}”.</source>
            <translation>Deze wachtzin opent “{name}” niet.</translation>
        </message>
        <message>
            <source>This passphrase is too short.</source>
            <translation>Deze wachtzin is te kort.</translation>
        </message>
        <message>
            <source>This point lies outside the wards of the city.</source>
            <translation>Dit punt ligt buiten de wijken van de stad.</translation>
        </message>
        <message>
            <source>This profile comes from a backup and has not met the server yet.</source>
            <translation>Dit profiel komt van een back-up en heeft de server nog niet gezien.</translation>
        </message>
        <message>
            <source>This profile is already open on this computer.</source>
            <translation>Dit profiel is al open op deze computer.</translation>
        </message>
        <message>
            <source>This profile is open for reading only: its folder cannot be written, or its disk is full.</source>
            <translation>Dit profiel is alleen te lezen: er kan niet in de map geschreven worden, of de schijf is vol.</translation>
        </message>
        <message>
            <source>This record is not there any more: {kind}.</source>
            <translation>Dit is er niet meer: {kind}.</translation>
        </message>
        <message>
            <source>This tie could reveal something private about this person.</source>
            <translation>Deze band kan iets gevoeligs over deze persoon verraden.</translation>
        </message>
        <message>
            <source>Too many wrong passphrases.</source>
            <translation>Te veel foute wachtzinnen.</translation>
        </message>
        <message>
            <source>Use --passphrase-file or WEEFSEL_PASSPHRASE.</source>
            <translation>Gebruik --passphrase-file of WEEFSEL_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Use at least {least} characters, for instance four words.</source>
            <translation>Gebruik minstens {least} tekens, bijvoorbeeld vier woorden.</translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s), then try again.</source>
            <translation>
                <numerusform>Wacht %n seconde en probeer opnieuw.</numerusform>
                <numerusform>Wacht %n seconden en probeer opnieuw.</numerusform>
            </translation>
        </message>
        <message>
            <source>Wait a moment and try again.</source>
            <translation>Wacht even en probeer opnieuw.</translation>
        </message>
        <message>
            <source>Weefsel cannot tell who, and may be wrong. If you are sure that this is somebody else, or they want to be on file again, say why and save again.</source>
            <translation>Weefsel weet niet wie, en kan zich vergissen. Ben je zeker dat dit iemand anders is, of wil de persoon weer bewaard worden? Zeg dan waarom, en bewaar opnieuw.</translation>
        </message>
        <message>
            <source>What was saved before is safe; this was not saved.</source>
            <translation>Wat eerder bewaard is, is veilig; dit is niet bewaard.</translation>
        </message>
        <message>
            <source>Who looks at people must be noted, and nothing can be noted here.</source>
            <translation>Wie naar contacten kijkt, moet genoteerd worden, en hier kan niets genoteerd worden.</translation>
        </message>
        <message>
            <source>You can start it again.</source>
            <translation>Je kunt het opnieuw starten.</translation>
        </message>
        <message>
            <source>Your data is unchanged.</source>
            <translation>Je gegevens zijn onveranderd.</translation>
        </message>
        <message>
            <source>Your role does not allow you to {deed}.</source>
            <translation>Dit mag niet met jouw rol: {deed}.</translation>
        </message>
        <message>
            <source>{name} does not fit this profile.</source>
            <translation>{name} past niet bij dit profiel.</translation>
        </message>
        <message>
            <source>“{name}” was not imported.</source>
            <translation>“{name}” is niet ingelezen.</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>Something went wrong</source>
            <translation>Er ging iets mis</translation>
        </message>
        <message>
            <source>This is a fault in the program. Your saved work is not affected.</source>
            <translation>Dit is een fout in het programma. Wat je bewaarde, is veilig.</translation>
        </message>
    </context>
    <context>
        <name>exchange</name>
        <message>
            <source>Address cards for every program (.vcf)</source>
            <translation>Adreskaarten voor elk programma (.vcf)</translation>
        </message>
        <message>
            <source>Address cards, version 4.0 (.vcf)</source>
            <translation>Adreskaarten, versie 4.0 (.vcf)</translation>
        </message>
        <message>
            <source>Excel workbook (.xlsx)</source>
            <translation>Excel-werkmap (.xlsx)</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Niet afgewerkt</translation>
        </message>
        <message>
            <source>Open data in terms of OSLO (.jsonld)</source>
            <translation>Open data in OSLO-termen (.jsonld)</translation>
        </message>
        <message>
            <source>Read in</source>
            <translation>Ingelezen</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Teruggedraaid</translation>
        </message>
        <message numerus="yes">
            <source>Taken back, %n kept</source>
            <translation>
                <numerusform>Teruggedraaid, %n gebleven</numerusform>
                <numerusform>Teruggedraaid, %n gebleven</numerusform>
            </translation>
        </message>
        <message>
            <source>Text for Excel (.csv)</source>
            <translation>Tekst voor Excel (.csv)</translation>
        </message>
        <message>
            <source>anniversary</source>
            <translation>verjaardag van een gebeurtenis</translation>
        </message>
        <message>
            <source>belief</source>
            <translation>geloof</translation>
        </message>
        <message>
            <source>birth or age</source>
            <translation>geboorte of leeftijd</translation>
        </message>
        <message>
            <source>birthday</source>
            <translation>geboortedag</translation>
        </message>
        <message>
            <source>family</source>
            <translation>gezin</translation>
        </message>
        <message>
            <source>gender</source>
            <translation>gender</translation>
        </message>
        <message>
            <source>health</source>
            <translation>gezondheid</translation>
        </message>
        <message>
            <source>justice</source>
            <translation>gerecht</translation>
        </message>
        <message>
            <source>money</source>
            <translation>geld</translation>
        </message>
        <message>
            <source>national number</source>
            <translation>rijksregisternummer</translation>
        </message>
        <message>
            <source>orientation</source>
            <translation>geaardheid</translation>
        </message>
        <message>
            <source>origin</source>
            <translation>herkomst</translation>
        </message>
        <message>
            <source>place of birth</source>
            <translation>geboorteplaats</translation>
        </message>
        <message>
            <source>politics or union</source>
            <translation>politiek of vakbond</translation>
        </message>
        <message>
            <source>relatives</source>
            <translation>familieleden</translation>
        </message>
        <message>
            <source>the same e-mail address</source>
            <translation>hetzelfde e-mailadres</translation>
        </message>
        <message>
            <source>the same name</source>
            <translation>dezelfde naam</translation>
        </message>
        <message>
            <source>the same name in the same spot</source>
            <translation>dezelfde naam op dezelfde plaats</translation>
        </message>
        <message>
            <source>the same phone number</source>
            <translation>hetzelfde telefoonnummer</translation>
        </message>
        <message>
            <source>the same register number</source>
            <translation>hetzelfde registernummer</translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exporteren…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Wat</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Waarom</translation>
        </message>
        <message>
            <source>A copy of a file</source>
            <translation>Een kopie van een bestand</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Details: one row a visit</source>
            <translation>Details: één rij per bezoek</translation>
        </message>
        <message>
            <source>Excel workbook (.xlsx)</source>
            <translation>Excel-werkmap (.xlsx)</translation>
        </message>
        <message>
            <source>Export this list</source>
            <translation>Deze lijst exporteren</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exporteren naar</translation>
        </message>
        <message>
            <source>Export visits</source>
            <translation>Bezoeken exporteren</translation>
        </message>
        <message>
            <source>Exported to {name}</source>
            <translation>Geëxporteerd naar {name}</translation>
        </message>
        <message>
            <source>Figures and organisations, nobody is named</source>
            <translation>Cijfers en organisaties, niemand wordt genoemd</translation>
        </message>
        <message>
            <source>Fit to publish: organisations and how to reach them, no persons.</source>
            <translation>Geschikt om te publiceren: organisaties en hoe ze te bereiken zijn, geen personen.</translation>
        </message>
        <message>
            <source>Fit to share: counts under 5 are not shown.</source>
            <translation>Mag gedeeld worden: aantallen onder 5 staan er niet in.</translation>
        </message>
        <message>
            <source>For colleagues only: single visits can be recognised.</source>
            <translation>Alleen voor collega's: één bezoek is te herkennen.</translation>
        </message>
        <message>
            <source>Map layer (.geojson)</source>
            <translation>Kaartlaag (.geojson)</translation>
        </message>
        <message>
            <source>Map layer (.gpkg)</source>
            <translation>Kaartlaag (.gpkg)</translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation>Geen reden gegeven</translation>
        </message>
        <message>
            <source>Report to print (.pdf)</source>
            <translation>Verslag om af te drukken (.pdf)</translation>
        </message>
        <message>
            <source>Say why, in a few words. The DPO can read it in the log.</source>
            <translation>Zeg waarom, in enkele woorden. De DPO kan het in het logboek lezen.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Summary: counts, small ones hidden</source>
            <translation>Samenvatting: aantallen, kleine verborgen</translation>
        </message>
        <message>
            <source>Text for Excel (.csv)</source>
            <translation>Tekst voor Excel (.csv)</translation>
        </message>
        <message>
            <source>The log keeps who exported this, and why.</source>
            <translation>Het logboek bewaart wie dit exporteerde, en waarom.</translation>
        </message>
        <message>
            <source>This file names people. Keep it safe, delete it in time.</source>
            <translation>In dit bestand staan mensen met hun naam. Bewaar het veilig en verwijder het op tijd.</translation>
        </message>
        <message>
            <source>With people who asked &amp;not to be contacted, marked</source>
            <translation>Met mensen die vroegen om &amp;niet gecontacteerd te worden, gemarkeerd</translation>
        </message>
        <message>
            <source>With the &amp;notes</source>
            <translation>Met de &amp;notities</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Bezig met schrijven</translation>
        </message>
        <message>
            <source>for instance: invitation to the neighbourhood party</source>
            <translation>bijvoorbeeld: uitnodiging voor het buurtfeest</translation>
        </message>
        <message>
            <source>list</source>
            <translation>lijst</translation>
        </message>
        <message>
            <source>visits</source>
            <translation>bezoeken</translation>
        </message>
    </context>
    <context>
        <name>fabric</name>
        <message numerus="yes">
            <source>%n hole(s)</source>
            <translation>
                <numerusform>%n gat</numerusform>
                <numerusform>%n gaten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>nog %n</numerusform>
                <numerusform>nog %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more not listed</source>
            <translation>
                <numerusform>nog %n niet in de lijst</numerusform>
                <numerusform>nog %n niet in de lijst</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of its partners have no tie with each other</source>
            <translation>
                <numerusform>%n paar van haar partners heeft geen band met elkaar</numerusform>
                <numerusform>%n paren van haar partners hebben geen band met elkaar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of others ({share}) reach each other only through it</source>
            <translation>
                <numerusform>%n paar van anderen ({share}) bereikt elkaar alleen via haar</numerusform>
                <numerusform>%n paren van anderen ({share}) bereiken elkaar alleen via haar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of others reach each other only through it</source>
            <translation>
                <numerusform>%n paar van anderen bereikt elkaar alleen via haar</numerusform>
                <numerusform>%n paren van anderen bereiken elkaar alleen via haar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partner(s)</source>
            <translation>
                <numerusform>%n partner</numerusform>
                <numerusform>%n partners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partner(s), ties of strength {weight} together</source>
            <translation>
                <numerusform>%n partner, banden van samen sterkte {weight}</numerusform>
                <numerusform>%n partners, banden van samen sterkte {weight}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s)</source>
            <translation>
                <numerusform>%n in het aanbod</numerusform>
                <numerusform>%n in het aanbod</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) without a theme are in no row.</source>
            <translation>
                <numerusform>%n aanbod zonder thema staat in geen enkele rij.</numerusform>
                <numerusform>%n keer aanbod zonder thema staat in geen enkele rij.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tie(s)</source>
            <translation>
                <numerusform>%n band</numerusform>
                <numerusform>%n banden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tie(s), all through one person</source>
            <translation>
                <numerusform>%n band, via één persoon</numerusform>
                <numerusform>%n banden, allemaal via één persoon</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>&amp;Key figures</source>
            <translation>Sleutel&amp;figuren</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Openen</translation>
        </message>
        <message>
            <source>&amp;Save the drawing…</source>
            <translation>De tekening &amp;bewaren…</translation>
        </message>
        <message>
            <source>&amp;Save the table…</source>
            <translation>De &amp;tabel bewaren…</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Bewaren…</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Waarom</translation>
        </message>
        <message>
            <source>1: now and then</source>
            <translation>1: nu en dan</translation>
        </message>
        <message>
            <source>2: they count on it</source>
            <translation>2: ze rekenen erop</translation>
        </message>
        <message>
            <source>3: they cannot do without</source>
            <translation>3: ze kunnen niet zonder</translation>
        </message>
        <message>
            <source>A list of organisations: it is written down who made it and why.</source>
            <translation>Een lijst van organisaties: er wordt genoteerd wie hem maakte en waarom.</translation>
        </message>
        <message>
            <source>A row for each theme and ward, holes too</source>
            <translation>Een rij per thema en wijk, ook de gaten</translation>
        </message>
        <message>
            <source>Add a &amp;tie…</source>
            <translation>Een &amp;band toevoegen…</translation>
        </message>
        <message>
            <source>Add a tas&amp;k…</source>
            <translation>Een t&amp;aak toevoegen…</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>All flows and themes</source>
            <translation>Alle stromen en thema’s</translation>
        </message>
        <message>
            <source>At work</source>
            <translation>Op het werk</translation>
        </message>
        <message>
            <source>Both ways</source>
            <translation>In beide richtingen</translation>
        </message>
        <message>
            <source>Both work for the same ward and theme, without a tie.</source>
            <translation>Beide werken voor dezelfde wijk en hetzelfde thema, zonder band.</translation>
        </message>
        <message>
            <source>Broker</source>
            <translation>Makelaar</translation>
        </message>
        <message>
            <source>Central partner</source>
            <translation>Centrale partner</translation>
        </message>
        <message>
            <source>Draw it anew</source>
            <translation>Opnieuw tekenen</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>Tekening</translation>
        </message>
        <message>
            <source>Drawing of the network</source>
            <translation>Tekening van het netwerk</translation>
        </message>
        <message>
            <source>Drawing of the ties; the tables below say the same.</source>
            <translation>Tekening van de banden; de tabellen eronder zeggen hetzelfde.</translation>
        </message>
        <message>
            <source>Drawing that stays sharp (.svg)</source>
            <translation>Tekening die scherp blijft (.svg)</translation>
        </message>
        <message>
            <source>Excel workbook (.xlsx)</source>
            <translation>Excel-werkmap (.xlsx)</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Uitleg</translation>
        </message>
        <message>
            <source>Fit to share: no persons are in it.</source>
            <translation>Geschikt om te delen: er staan geen personen in.</translation>
        </message>
        <message>
            <source>For programs that analyse networks (.graphml)</source>
            <translation>Voor programma’s die netwerken ontleden (.graphml)</translation>
        </message>
        <message>
            <source>Forgotten partner</source>
            <translation>Vergeten partner</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>From 1 (now and then) to 3 (cannot do without), half of it for what is occasional; 1 where nobody said.</source>
            <translation>Van 1 (nu en dan) tot 3 (kunnen niet zonder), de helft voor wat occasioneel is; 1 waar niemand het zei.</translation>
        </message>
        <message>
            <source>Gatekeeper</source>
            <translation>Poortwachter</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>Hangs by a thread</source>
            <translation>Hangt aan een zijden draad</translation>
        </message>
        <message>
            <source>Has the most and the strongest ties of all.</source>
            <translation>Heeft de meeste en sterkste banden van allemaal.</translation>
        </message>
        <message>
            <source>Hole</source>
            <translation>Gat</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Id of the getter</source>
            <translation>Id van wie krijgt</translation>
        </message>
        <message>
            <source>Id of the giver</source>
            <translation>Id van wie geeft</translation>
        </message>
        <message>
            <source>Key figure</source>
            <translation>Sleutelfiguur</translation>
        </message>
        <message>
            <source>Knowledge, referral or contact</source>
            <translation>Kennis, toeleiding of contact</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legende</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Lijn</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lijnen</translation>
        </message>
        <message>
            <source>Look at the agreement again: {title}</source>
            <translation>De overeenkomst opnieuw bekijken: {title}</translation>
        </message>
        <message>
            <source>Looking what stands out…</source>
            <translation>Zoeken wat opvalt…</translation>
        </message>
        <message>
            <source>Many others reach each other only through this organisation.</source>
            <translation>Veel anderen bereiken elkaar alleen via deze organisatie.</translation>
        </message>
        <message>
            <source>Money, rooms or staff</source>
            <translation>Geld, lokalen of personeel</translation>
        </message>
        <message>
            <source>Network fabric</source>
            <translation>Netwerkweefsel</translation>
        </message>
        <message>
            <source>Network of organisations</source>
            <translation>Netwerk van organisaties</translation>
        </message>
        <message>
            <source>No organisations yet. Add those you work with, and then their ties.</source>
            <translation>Nog geen organisaties. Voeg die toe waarmee je werkt, en dan hun banden.</translation>
        </message>
        <message>
            <source>No services yet. Add what organisations offer, with themes and wards.</source>
            <translation>Nog geen aanbod. Voeg toe wat organisaties aanbieden, met thema’s en wijken.</translation>
        </message>
        <message>
            <source>No ties in this view. Choose another year or more flows, or add a tie: who gives what to whom.</source>
            <translation>Geen banden in dit beeld. Kies een ander jaar of meer stromen, of voeg een band toe: wie geeft wat aan wie.</translation>
        </message>
        <message>
            <source>Nobody came by for a year, or nothing was agreed with this partner.</source>
            <translation>Een jaar lang kwam niemand langs, of er is niets afgesproken met deze partner.</translation>
        </message>
        <message>
            <source>Nobody offers anything about this theme for this ward, as far as we know. A service for the whole city counts for every ward.</source>
            <translation>Niemand biedt iets over dit thema aan voor deze wijk, voor zover we weten. Aanbod voor de hele stad telt voor elke wijk.</translation>
        </message>
        <message>
            <source>Nothing chosen. The arrow keys begin with the most central one.</source>
            <translation>Niets gekozen. De pijltjes beginnen bij de meest centrale.</translation>
        </message>
        <message>
            <source>Nothing of this kind stands out.</source>
            <translation>Van deze soort valt niets op.</translation>
        </message>
        <message>
            <source>Of whom</source>
            <translation>Van wie</translation>
        </message>
        <message>
            <source>One person, one tie or one organisation holds this together.</source>
            <translation>Eén persoon, één band of één organisatie houdt dit samen.</translation>
        </message>
        <message>
            <source>Only with a public role, or with consent. They are never in a file.</source>
            <translation>Alleen met een publieke rol of met toestemming. Ze komen nooit in een bestand.</translation>
        </message>
        <message>
            <source>Only {name} and its &amp;partners</source>
            <translation>Alleen {name} en &amp;partners</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisaties</translation>
        </message>
        <message>
            <source>Organisations of the drawing</source>
            <translation>Organisaties van de tekening</translation>
        </message>
        <message>
            <source>Partner; larger with more</source>
            <translation>Partner; groter met meer</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partners</translation>
        </message>
        <message>
            <source>Parts of this screen</source>
            <translation>Delen van dit scherm</translation>
        </message>
        <message>
            <source>Picture (.png)</source>
            <translation>Afbeelding (.png)</translation>
        </message>
        <message>
            <source>Placing the organisations…</source>
            <translation>De organisaties krijgen hun plaats…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lezen…</translation>
        </message>
        <message>
            <source>Role of a key figure</source>
            <translation>Rol van een sleutelfiguur</translation>
        </message>
        <message>
            <source>Save the drawing</source>
            <translation>De tekening bewaren</translation>
        </message>
        <message>
            <source>Save the drawing to</source>
            <translation>De tekening bewaren als</translation>
        </message>
        <message>
            <source>Save the table to</source>
            <translation>De tabel bewaren als</translation>
        </message>
        <message>
            <source>Save who does what</source>
            <translation>Wie doet wat bewaren</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Aanbod</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Aanbod</translation>
        </message>
        <message>
            <source>Services by theme and ward</source>
            <translation>Aanbod per thema en wijk</translation>
        </message>
        <message>
            <source>Services of the cell</source>
            <translation>Aanbod van het vakje</translation>
        </message>
        <message>
            <source>Show everything (Home)</source>
            <translation>Alles tonen (Home)</translation>
        </message>
        <message>
            <source>Show in the &amp;drawing</source>
            <translation>In de te&amp;kening tonen</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>Source: Weefsel, as {who} knew it on {day}. No persons.</source>
            <translation>Bron: Weefsel, zoals {who} het kende op {day}. Geen personen.</translation>
        </message>
        <message>
            <source>Stands between organisations that do not know each other.</source>
            <translation>Staat tussen organisaties die elkaar niet kennen.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Stopped. What is shown may be of before.</source>
            <translation>Gestopt. Wat te zien is kan van daarvoor zijn.</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Sterkte</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Onderwerp</translation>
        </message>
        <message>
            <source>Tables of ties and organisations (.csv)</source>
            <translation>Tabellen van banden en organisaties (.csv)</translation>
        </message>
        <message>
            <source>Text for Excel (.csv)</source>
            <translation>Tekst voor Excel (.csv)</translation>
        </message>
        <message>
            <source>The city itself</source>
            <translation>De stad zelf</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Thick, straight and with a filled arrow: money, rooms or staff. Thin, bent and with an open arrow: knowledge, referral or contact. Dashed: now and then.</source>
            <translation>Dik, recht en met een volle pijl: geld, lokalen of personeel. Dun, gebogen en met een open pijl: kennis, toeleiding of contact. Gestippeld: nu en dan.</translation>
        </message>
        <message>
            <source>Through one person</source>
            <translation>Via één persoon</translation>
        </message>
        <message>
            <source>Tie that is not there</source>
            <translation>Band die er niet is</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Banden</translation>
        </message>
        <message>
            <source>Ties of the drawing</source>
            <translation>Banden van de tekening</translation>
        </message>
        <message>
            <source>Ties of {year}</source>
            <translation>Banden van {year}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Naar</translation>
        </message>
        <message>
            <source>To print (.pdf)</source>
            <translation>Om af te drukken (.pdf)</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>What flows</source>
            <translation>Wat er stroomt</translation>
        </message>
        <message>
            <source>What stands out</source>
            <translation>Wat opvalt</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Welke</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Who does what</source>
            <translation>Wie doet wat</translation>
        </message>
        <message>
            <source>Who gets</source>
            <translation>Wie krijgt</translation>
        </message>
        <message>
            <source>Who gives</source>
            <translation>Wie geeft</translation>
        </message>
        <message>
            <source>Whole city</source>
            <translation>Hele stad</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>Why you make this list</source>
            <translation>Waarom je deze lijst maakt</translation>
        </message>
        <message>
            <source>Without a theme</source>
            <translation>Zonder thema</translation>
        </message>
        <message>
            <source>Year: {year}</source>
            <translation>Jaar: {year}</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>Inzoomen (+)</translation>
        </message>
        <message>
            <source>Zoom out (−)</source>
            <translation>Uitzoomen (−)</translation>
        </message>
        <message>
            <source>both work on {themes} in the whole city</source>
            <translation>beide werken rond {themes} in de hele stad</translation>
        </message>
        <message>
            <source>both work on {themes} in {wards}</source>
            <translation>beide werken rond {themes} in {wards}</translation>
        </message>
        <message>
            <source>brokers are estimated, because the network is large</source>
            <translation>makelaars zijn geschat, omdat het netwerk groot is</translation>
        </message>
        <message>
            <source>hole</source>
            <translation>gat</translation>
        </message>
        <message>
            <source>last meeting {day}, no visit since</source>
            <translation>laatste overleg {day}, sindsdien geen bezoek</translation>
        </message>
        <message>
            <source>last visit {day}, no meeting since</source>
            <translation>laatste bezoek {day}, sindsdien geen overleg</translation>
        </message>
        <message>
            <source>network</source>
            <translation>netwerk</translation>
        </message>
        <message>
            <source>no money, rooms or staff</source>
            <translation>geen geld, lokalen of personeel</translation>
        </message>
        <message>
            <source>no tie on file</source>
            <translation>geen band bekend</translation>
        </message>
        <message>
            <source>no tie since {day}</source>
            <translation>geen band sinds {day}</translation>
        </message>
        <message>
            <source>no visit or meeting on file</source>
            <translation>geen bezoek of overleg bekend</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>niet bekend</translation>
        </message>
        <message numerus="yes">
            <source>nothing else ties %n organisation(s) to the others</source>
            <translation>
                <numerusform>niets anders verbindt %n organisatie met de andere</numerusform>
                <numerusform>niets anders verbindt %n organisaties met de andere</numerusform>
            </translation>
        </message>
        <message>
            <source>on {share} of the shortest ways between others</source>
            <translation>op {share} van de kortste wegen tussen anderen</translation>
        </message>
        <message numerus="yes">
            <source>partners in %n ward(s)</source>
            <translation>
                <numerusform>partners in %n wijk</numerusform>
                <numerusform>partners in %n wijken</numerusform>
            </translation>
        </message>
        <message>
            <source>since {year}</source>
            <translation>sinds {year}</translation>
        </message>
        <message>
            <source>ties with the city, but no agreement in force</source>
            <translation>banden met de stad, maar geen lopende overeenkomst</translation>
        </message>
        <message>
            <source>ties, but no agreement in force</source>
            <translation>banden, maar geen lopende overeenkomst</translation>
        </message>
        <message>
            <source>until {year}</source>
            <translation>tot {year}</translation>
        </message>
        <message>
            <source>who-does-what</source>
            <translation>wie-doet-wat</translation>
        </message>
        <message numerus="yes">
            <source>without it %n organisation(s) lose the others</source>
            <translation>
                <numerusform>zonder haar verliest %n organisatie de andere</numerusform>
                <numerusform>zonder haar verliezen %n organisaties de andere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>without it the others fall apart into %n group(s)</source>
            <translation>
                <numerusform>zonder haar vallen de andere uiteen in %n groep</numerusform>
                <numerusform>zonder haar vallen de andere uiteen in %n groepen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>without this tie %n organisation(s) lose the others</source>
            <translation>
                <numerusform>zonder deze band verliest %n organisatie de andere</numerusform>
                <numerusform>zonder deze band verliezen %n organisaties de andere</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} and its partners</source>
            <translation>{name} en partners</translation>
        </message>
        <message>
            <source>{name}, partner of {whom}: {ties}</source>
            <translation>{name}, partner van {whom}: {ties}</translation>
        </message>
        <message>
            <source>{name}: no ties in this view</source>
            <translation>{name}: geen banden in dit beeld</translation>
        </message>
        <message>
            <source>{name}: {partners}, with {names}. {ties}.</source>
            <translation>{name}: {partners}, met {names}. {ties}.</translation>
        </message>
        <message>
            <source>{n} of {of} ties carry money, rooms or staff</source>
            <translation>{n} van {of} banden dragen geld, lokalen of personeel</translation>
        </message>
        <message>
            <source>{services}. {holes}: nobody offers anything about that theme for that ward.</source>
            <translation>{services}. {holes}: niemand biedt iets over dat thema aan voor die wijk.</translation>
        </message>
        <message>
            <source>{theme}, {ward}: nobody offers anything. A hole.</source>
            <translation>{theme}, {ward}: niemand biedt iets aan. Een gat.</translation>
        </message>
        <message>
            <source>{theme}, {ward}: {services}</source>
            <translation>{theme}, {ward}: {services}</translation>
        </message>
        <message>
            <source>{ties} of {name}</source>
            <translation>{ties} van {name}</translation>
        </message>
        <message>
            <source>{what}, now and then</source>
            <translation>{what}, nu en dan</translation>
        </message>
    </context>
    <context>
        <name>fetch</name>
        <message>
            <source>It asks to come back later.</source>
            <translation>Hij vraagt om later terug te komen.</translation>
        </message>
        <message>
            <source>It did not answer in time.</source>
            <translation>Hij antwoordde niet op tijd.</translation>
        </message>
        <message>
            <source>It does not hand out this file.</source>
            <translation>Hij geeft dit bestand niet.</translation>
        </message>
        <message>
            <source>It does not have this file.</source>
            <translation>Hij heeft dit bestand niet.</translation>
        </message>
        <message>
            <source>It has a fault of its own.</source>
            <translation>Hij heeft zelf een fout.</translation>
        </message>
        <message>
            <source>It sent a web page instead.</source>
            <translation>Er kwam een webpagina in de plaats.</translation>
        </message>
        <message>
            <source>It sent an empty file.</source>
            <translation>Er kwam een leeg bestand.</translation>
        </message>
        <message>
            <source>Its owner does not allow taking many tiles.</source>
            <translation>De eigenaar staat niet toe dat je veel tegels haalt.</translation>
        </message>
        <message>
            <source>The address leads nowhere safe.</source>
            <translation>Het adres leidt nergens naartoe dat veilig is.</translation>
        </message>
        <message>
            <source>The connection broke off.</source>
            <translation>De verbinding viel weg.</translation>
        </message>
        <message>
            <source>The file is too big.</source>
            <translation>Het bestand is te groot.</translation>
        </message>
        <message>
            <source>There is no connection.</source>
            <translation>Er is geen verbinding.</translation>
        </message>
        <message numerus="yes">
            <source>Try again after %n minute(s).</source>
            <translation>
                <numerusform>Probeer opnieuw na %n minuut.</numerusform>
                <numerusform>Probeer opnieuw na %n minuten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Probeer later opnieuw.</translation>
        </message>
        <message>
            <source>Without a network: download “{name}” from {page} on any computer, put it in a folder, and load it with: weefsel area fetch --from FOLDER</source>
            <translation>Zonder netwerk: download “{name}” van {page} op een andere computer, zet het in een map, en laad het met: weefsel area fetch --from MAP</translation>
        </message>
        <message>
            <source>Your data is unchanged; what came is kept for the next attempt.</source>
            <translation>Je gegevens zijn ongewijzigd; wat binnen is, blijft bewaard voor de volgende poging.</translation>
        </message>
        <message>
            <source>less than 1 MB</source>
            <translation>minder dan 1 MB</translation>
        </message>
        <message>
            <source>size not said</source>
            <translation>grootte niet gezegd</translation>
        </message>
        <message>
            <source>{count} MB</source>
            <translation>{count} MB</translation>
        </message>
        <message>
            <source>“{name}” did not come from {host}. {reason}</source>
            <translation>“{name}” kwam niet van {host}. {reason}</translation>
        </message>
    </context>
    <context>
        <name>field</name>
        <message>
            <source>Accessibility</source>
            <translation>Toegankelijkheid</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Again after (days)</source>
            <translation>Opnieuw na (dagen)</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Afgesproken op</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Overeenkomst</translation>
        </message>
        <message>
            <source>Agrees that we keep in touch</source>
            <translation>Stemt ermee in dat we contact houden</translation>
        </message>
        <message>
            <source>Agrees to be noted with the visit</source>
            <translation>Stemt ermee in bij het bezoek genoteerd te worden</translation>
        </message>
        <message>
            <source>Amount a year (€)</source>
            <translation>Bedrag per jaar (€)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwoord</translation>
        </message>
        <message>
            <source>Answer before</source>
            <translation>Antwoorden voor</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Beantwoord op</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Gevraagd op</translation>
        </message>
        <message>
            <source>Assessed on</source>
            <translation>Beoordeeld op</translation>
        </message>
        <message>
            <source>At least every (days)</source>
            <translation>Minstens elke (dagen)</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Prullenmand</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>Nagekeken op</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Controlegetal</translation>
        </message>
        <message>
            <source>Choices, one a line</source>
            <translation>Keuzes, één per regel</translation>
        </message>
        <message>
            <source>Colleague who heard it</source>
            <translation>Collega die het hoorde</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Toestemming</translation>
        </message>
        <message>
            <source>Consultant</source>
            <translation>Consulent</translation>
        </message>
        <message>
            <source>Consultants</source>
            <translation>Consulenten</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Contact languages</source>
            <translation>Contacttalen</translation>
        </message>
        <message>
            <source>Counts hidden below</source>
            <translation>Aantallen verbergen onder</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Beslist op</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslissing</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschrijving</translation>
        </message>
        <message>
            <source>Diversity clause signed on</source>
            <translation>Diversiteitsclausule getekend op</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>Niet contacteren</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Gedaan op</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Tegen</translation>
        </message>
        <message>
            <source>Duration (min)</source>
            <translation>Duur (min)</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Invoer</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Familienaam</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Veld</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cijfers</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>File that shows it</source>
            <translation>Bestand dat het toont</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Voornaam</translation>
        </message>
        <message>
            <source>Flows both ways</source>
            <translation>Stroomt in beide richtingen</translation>
        </message>
        <message>
            <source>Followed by</source>
            <translation>Opgevolgd door</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>Waarvoor</translation>
        </message>
        <message>
            <source>For which records</source>
            <translation>Voor welke fiches</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Voor wie</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>Full-time equivalents</source>
            <translation>Voltijdse equivalenten</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Gegeven op</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Doelstellingen</translation>
        </message>
        <message>
            <source>Ground for what is sensitive</source>
            <translation>Waarom we iets gevoeligs mogen bewaren</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>Gehouden op</translation>
        </message>
        <message>
            <source>Helped in</source>
            <translation>Geholpen in</translation>
        </message>
        <message>
            <source>How it was given</source>
            <translation>Hoe ze gegeven is</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Hoe lang</translation>
        </message>
        <message>
            <source>How long (min)</source>
            <translation>Hoe lang (min)</translation>
        </message>
        <message>
            <source>How many people</source>
            <translation>Hoeveel mensen</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Hoe vaak</translation>
        </message>
        <message>
            <source>How the notice was given</source>
            <translation>Hoe de informatie gegeven werd</translation>
        </message>
        <message>
            <source>How to apply</source>
            <translation>Hoe aanvragen</translation>
        </message>
        <message>
            <source>How to reach the data protection officer</source>
            <translation>Hoe je de functionaris voor gegevensbescherming bereikt</translation>
        </message>
        <message>
            <source>How well we reach it</source>
            <translation>Hoe goed we het bereiken</translation>
        </message>
        <message>
            <source>In each</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>In which words</source>
            <translation>In welke woorden</translation>
        </message>
        <message>
            <source>Information notice given on</source>
            <translation>Informatie gegeven op</translation>
        </message>
        <message>
            <source>Keep, do not use</source>
            <translation>Bewaren, maar niet gebruiken</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>Bewaard tot</translation>
        </message>
        <message>
            <source>Key figure</source>
            <translation>Sleutelfiguur</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Soort bestand</translation>
        </message>
        <message>
            <source>Kind of key figure</source>
            <translation>Soort sleutelfiguur</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>Soort fiche</translation>
        </message>
        <message>
            <source>Kind of tie</source>
            <translation>Soort band</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Language of the notice</source>
            <translation>Taal van de informatie</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Taal van de tekst</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Laatste contact</translation>
        </message>
        <message>
            <source>Last visit</source>
            <translation>Laatste bezoek</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Breedtegraad</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Rechtsgrond</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Limits of the classes</source>
            <translation>Grenzen van de klassen</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Lengtegraad</translation>
        </message>
        <message>
            <source>Made anonymous on</source>
            <translation>Anoniem gemaakt op</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Overleg</translation>
        </message>
        <message>
            <source>More numbers and addresses</source>
            <translation>Meer nummers en adressen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Name of the city</source>
            <translation>Naam van de stad</translation>
        </message>
        <message>
            <source>Name of the field</source>
            <translation>Naam van het veld</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netwerk</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Netwerken</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Objects to the use</source>
            <translation>Maakt bezwaar tegen het gebruik</translation>
        </message>
        <message>
            <source>On what it rests</source>
            <translation>Waarop het steunt</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Openingsuren</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>Organisation, network or place</source>
            <translation>Organisatie, netwerk of plek</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisaties</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <source>Own field</source>
            <translation>Eigen veld</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Partijen</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <source>Paused until</source>
            <translation>Gepauzeerd tot</translation>
        </message>
        <message>
            <source>People reached</source>
            <translation>Mensen bereikt</translation>
        </message>
        <message>
            <source>People referred</source>
            <translation>Toegeleide mensen</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plek</translation>
        </message>
        <message>
            <source>Place in the order</source>
            <translation>Plaats in de volgorde</translation>
        </message>
        <message>
            <source>Place or ward</source>
            <translation>Plek of wijk</translation>
        </message>
        <message>
            <source>Point on the map</source>
            <translation>Punt op de kaart</translation>
        </message>
        <message>
            <source>Prefers</source>
            <translation>Verkiest</translation>
        </message>
        <message>
            <source>Promised to tell what came of it</source>
            <translation>Beloofd te laten weten wat ervan kwam</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Vraag</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>Nagelezen door</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Nagelezen op</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Register number</source>
            <translation>Registernummer</translation>
        </message>
        <message>
            <source>Review on</source>
            <translation>Herbekijken op</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Room for (people)</source>
            <translation>Plaats voor (mensen)</translation>
        </message>
        <message>
            <source>Runs through one person</source>
            <translation>Loopt via één persoon</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Aanbod</translation>
        </message>
        <message>
            <source>Service or team</source>
            <translation>Dienst of team</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Omgeving</translation>
        </message>
        <message>
            <source>Size (bytes)</source>
            <translation>Grootte (bytes)</translation>
        </message>
        <message>
            <source>Smallest count that is shown</source>
            <translation>Kleinste aantal dat getoond wordt</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>Spoken with</source>
            <translation>Gesproken met</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Stayed</source>
            <translation>Bleef</translation>
        </message>
        <message>
            <source>Strength, 1 (now and then) to 3 (cannot do without)</source>
            <translation>Sterkte, 1 (nu en dan) tot 3 (kunnen niet zonder)</translation>
        </message>
        <message>
            <source>Taken apart again</source>
            <translation>Weer uit elkaar gehaald</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Taak</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>The DPO looked at it</source>
            <translation>De DPO bekeek het</translation>
        </message>
        <message>
            <source>The clause in practice</source>
            <translation>De clausule in de praktijk</translation>
        </message>
        <message>
            <source>The one</source>
            <translation>De ene</translation>
        </message>
        <message>
            <source>The other</source>
            <translation>De andere</translation>
        </message>
        <message>
            <source>The question</source>
            <translation>De vraag</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thema's</translation>
        </message>
        <message>
            <source>This role is publicly known</source>
            <translation>Deze rol is openbaar gekend</translation>
        </message>
        <message>
            <source>Threshold, 1 (high) to 5 (anyone walks in)</source>
            <translation>Drempel, 1 (hoog) tot 5 (iedereen stapt binnen)</translation>
        </message>
        <message>
            <source>Tie</source>
            <translation>Band</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Uur</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Under-used</source>
            <translation>Te weinig gebruikt</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Tot</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Geldig tot</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versie</translation>
        </message>
        <message>
            <source>Version of the notice</source>
            <translation>Versie van de informatie</translation>
        </message>
        <message>
            <source>Version of the text</source>
            <translation>Versie van de tekst</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Bezoek</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Bezoeken</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Wijk</translation>
        </message>
        <message>
            <source>Wards</source>
            <translation>Wijken</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>Welcome in</source>
            <translation>Welkom in het</translation>
        </message>
        <message>
            <source>Went up in the other</source>
            <translation>Ging op in de andere</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Wat ervan kwam</translation>
        </message>
        <message>
            <source>What came of it?</source>
            <translation>Wat kwam ervan?</translation>
        </message>
        <message>
            <source>What flows</source>
            <translation>Wat er stroomt</translation>
        </message>
        <message>
            <source>What happens then</source>
            <translation>Wat er dan gebeurt</translation>
        </message>
        <message>
            <source>What has to be done?</source>
            <translation>Wat moet er gebeuren?</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <translation>Waarover gaat het?</translation>
        </message>
        <message>
            <source>What is needed to take it apart</source>
            <translation>Wat nodig is om het uit elkaar te halen</translation>
        </message>
        <message>
            <source>What is true here?</source>
            <translation>Wat klopt hier?</translation>
        </message>
        <message>
            <source>What it asks for</source>
            <translation>Wat het vraagt</translation>
        </message>
        <message>
            <source>What it costs</source>
            <translation>Wat het kost</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Wat erin komt</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Waarover het gaat</translation>
        </message>
        <message>
            <source>What it was about</source>
            <translation>Waarover het ging</translation>
        </message>
        <message>
            <source>What it was before both</source>
            <translation>Wat er eerst stond</translation>
        </message>
        <message>
            <source>What stands</source>
            <translation>Wat er nu staat</translation>
        </message>
        <message>
            <source>What the person asks</source>
            <translation>Wat de persoon vraagt</translation>
        </message>
        <message>
            <source>What the text is for</source>
            <translation>Waarvoor de tekst dient</translation>
        </message>
        <message>
            <source>What they offer</source>
            <translation>Wat die aanbiedt</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Wat beslist werd</translation>
        </message>
        <message>
            <source>What was it about?</source>
            <translation>Waarover ging het?</translation>
        </message>
        <message>
            <source>What was put aside</source>
            <translation>Wat opzijgezet is</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>When available</source>
            <translation>Wanneer beschikbaar</translation>
        </message>
        <message>
            <source>When what stands was written</source>
            <translation>Wanneer dat geschreven is</translation>
        </message>
        <message>
            <source>When what was put aside was written</source>
            <translation>Wanneer geschreven is wat opzijgezet is</translation>
        </message>
        <message>
            <source>Where it can be read</source>
            <translation>Waar het te lezen staat</translation>
        </message>
        <message>
            <source>Where it meets or talks</source>
            <translation>Waar het samenkomt of praat</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Waarheen</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Wie doet het</translation>
        </message>
        <message>
            <source>Who does what</source>
            <translation>Wie doet wat</translation>
        </message>
        <message>
            <source>Who gets</source>
            <translation>Wie krijgt</translation>
        </message>
        <message>
            <source>Who gives</source>
            <translation>Wie geeft</translation>
        </message>
        <message>
            <source>Who keeps in touch</source>
            <translation>Wie contact houdt</translation>
        </message>
        <message>
            <source>Who wrote what stands</source>
            <translation>Wie dat schreef</translation>
        </message>
        <message>
            <source>Who wrote what was put aside</source>
            <translation>Wie schreef wat opzijgezet is</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>Why this is somebody else</source>
            <translation>Waarom dit iemand anders is</translation>
        </message>
        <message>
            <source>Why this person is on file</source>
            <translation>Waarom we deze persoon bewaren</translation>
        </message>
        <message>
            <source>With an interpreter</source>
            <translation>Met een tolk</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Ingetrokken op</translation>
        </message>
        <message>
            <source>of which new</source>
            <translation>waarvan nieuw</translation>
        </message>
    </context>
    <context>
        <name>file</name>
        <message numerus="yes">
            <source>%n file(s) were not added.</source>
            <translation>
                <numerusform>%n bestand is niet toegevoegd.</numerusform>
                <numerusform>%n bestanden zijn niet toegevoegd.</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder has that name.</source>
            <translation>Er is een map met die naam.</translation>
        </message>
        <message>
            <source>Another program has it open.</source>
            <translation>Een ander programma heeft het open.</translation>
        </message>
        <message>
            <source>Ask the maker of the file which coordinate system it has.</source>
            <translation>Vraag de maker van het bestand welk coördinatenstelsel het heeft.</translation>
        </message>
        <message>
            <source>Call a column “naam”, or say which one it is.</source>
            <translation>Noem een kolom “naam”, of zeg welke het is.</translation>
        </message>
        <message>
            <source>Call the columns straat, nummer, postcode, gemeente, lat, lon.</source>
            <translation>Noem de kolommen straat, nummer, postcode, gemeente, lat, lon.</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>Kijk de naam en de map na.</translation>
        </message>
        <message>
            <source>Choose a CSV file with a sector code and a ward code or name on each row.</source>
            <translation>Kies een CSV-bestand met op elke rij een sectorcode en een wijkcode of wijknaam.</translation>
        </message>
        <message>
            <source>Choose a CSV, text, spreadsheet or SQLite file.</source>
            <translation>Kies een CSV-, tekst-, reken- of SQLite-bestand.</translation>
        </message>
        <message>
            <source>Choose a GeoJSON, GeoPackage, SQLite or Shapefile, the last one zipped.</source>
            <translation>Kies een GeoJSON, GeoPackage, SQLite of Shapefile; die laatste gezipt.</translation>
        </message>
        <message>
            <source>Choose a base map with PNG, JPEG, WebP or vector tiles.</source>
            <translation>Kies een achtergrondkaart met PNG-, JPEG-, WebP- of vectortegels.</translation>
        </message>
        <message>
            <source>Choose a file with the addresses of Mechelen, or of all.</source>
            <translation>Kies een bestand met de adressen van Mechelen, of van alle gemeenten.</translation>
        </message>
        <message>
            <source>Choose a file with the wards or the statistical sectors of Mechelen.</source>
            <translation>Kies een bestand met de wijken of de statistische sectoren van Mechelen.</translation>
        </message>
        <message>
            <source>Choose a new or empty folder, or one used for this before.</source>
            <translation>Kies een nieuwe of lege map, of een map die hiervoor al gebruikt is.</translation>
        </message>
        <message>
            <source>Choose a newer backup.</source>
            <translation>Kies een nieuwere back-up.</translation>
        </message>
        <message>
            <source>Choose an MBTiles or PMTiles file.</source>
            <translation>Kies een MBTiles- of PMTiles-bestand.</translation>
        </message>
        <message>
            <source>Choose another backup, for instance an older one.</source>
            <translation>Kies een andere back-up, bijvoorbeeld een oudere.</translation>
        </message>
        <message>
            <source>Choose another base map.</source>
            <translation>Kies een andere achtergrondkaart.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Kies een ander bestand.</translation>
        </message>
        <message>
            <source>Choose another folder and try again.</source>
            <translation>Kies een andere map en probeer opnieuw.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Kies een andere map.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Kies een andere naam.</translation>
        </message>
        <message>
            <source>Choose one of the fields named here.</source>
            <translation>Kies een van de velden die hier genoemd zijn.</translation>
        </message>
        <message>
            <source>Choose one of the sheets or layers named here.</source>
            <translation>Kies een van de bladen of lagen die hier staan.</translation>
        </message>
        <message>
            <source>Choose the figures of one edition; they are never mixed.</source>
            <translation>Kies de cijfers van één editie; ze worden nooit gemengd.</translation>
        </message>
        <message>
            <source>Choose the file of Statbel with the population per sector.</source>
            <translation>Kies het bestand van Statbel met de bevolking per sector.</translation>
        </message>
        <message>
            <source>Close it there, or choose another name.</source>
            <translation>Sluit het daar, of kies een andere naam.</translation>
        </message>
        <message>
            <source>Copy it to a folder of your own and try again.</source>
            <translation>Kopieer het naar een eigen map en probeer opnieuw.</translation>
        </message>
        <message>
            <source>Download it again, from the publisher itself.</source>
            <translation>Download het opnieuw, bij de uitgever zelf.</translation>
        </message>
        <message>
            <source>Download the file itself and choose that.</source>
            <translation>Download het bestand zelf en kies dat.</translation>
        </message>
        <message>
            <source>Export the address book once more and try again.</source>
            <translation>Exporteer het adresboek nog eens en probeer opnieuw.</translation>
        </message>
        <message>
            <source>Free some space and try again.</source>
            <translation>Maak plaats vrij en probeer opnieuw.</translation>
        </message>
        <message>
            <source>It does not say which coordinate system it has.</source>
            <translation>Er staat niet in welk coördinatenstelsel het heeft.</translation>
        </message>
        <message>
            <source>It has no column “{detail}”.</source>
            <translation>Er is geen kolom “{detail}”.</translation>
        </message>
        <message>
            <source>It has no sheet or layer {detail}.</source>
            <translation>Er is geen blad of laag {detail} in.</translation>
        </message>
        <message>
            <source>It has no tiles.</source>
            <translation>Er staan geen tegels in.</translation>
        </message>
        <message>
            <source>It has sector codes of before and after 2025, or of neither.</source>
            <translation>Het heeft sectorcodes van voor en na 2025, of van geen van beide.</translation>
        </message>
        <message>
            <source>It holds addresses of other municipalities only.</source>
            <translation>Het bevat alleen adressen van andere gemeenten.</translation>
        </message>
        <message>
            <source>It holds areas of other municipalities only.</source>
            <translation>Er staan alleen gebieden van andere gemeenten in.</translation>
        </message>
        <message>
            <source>It holds no shapes.</source>
            <translation>Er staan geen vormen in.</translation>
        </message>
        <message>
            <source>It holds only {detail} of the 12 wards.</source>
            <translation>Er staan maar {detail} van de 12 wijken in.</translation>
        </message>
        <message>
            <source>It holds points or lines, no borders.</source>
            <translation>Er staan punten of lijnen in, geen grenzen.</translation>
        </message>
        <message>
            <source>It is a web page, not the file that the page offers.</source>
            <translation>Het is een webpagina, niet het bestand dat op die pagina staat.</translation>
        </message>
        <message>
            <source>It is an Excel file of before 2007.</source>
            <translation>Het is een Excel-bestand van voor 2007.</translation>
        </message>
        <message>
            <source>It is damaged, or of another kind than its name says.</source>
            <translation>Het is beschadigd, of van een andere soort dan de naam zegt.</translation>
        </message>
        <message>
            <source>It is empty.</source>
            <translation>Het is leeg.</translation>
        </message>
        <message>
            <source>It is larger than {detail} MB.</source>
            <translation>Het is groter dan {detail} MB.</translation>
        </message>
        <message>
            <source>It is no JPEG or PNG picture and no PDF.</source>
            <translation>Het is geen JPEG- of PNG-afbeelding en geen PDF.</translation>
        </message>
        <message>
            <source>It is no backup of Weefsel, or only a part of one.</source>
            <translation>Het is geen back-up van Weefsel, of maar een stuk ervan.</translation>
        </message>
        <message>
            <source>It is not a base map.</source>
            <translation>Het is geen achtergrondkaart.</translation>
        </message>
        <message>
            <source>It is not a list of columns and fields.</source>
            <translation>Het is geen lijst van kolommen en velden.</translation>
        </message>
        <message>
            <source>It is not a table of sectors and their wards.</source>
            <translation>Het is geen tabel van sectoren en hun wijken.</translation>
        </message>
        <message>
            <source>It is not a table with rows and columns.</source>
            <translation>Het is geen tabel met rijen en kolommen.</translation>
        </message>
        <message>
            <source>It is not there.</source>
            <translation>Het is er niet.</translation>
        </message>
        <message>
            <source>It is too big.</source>
            <translation>Het is te groot.</translation>
        </message>
        <message>
            <source>Its tiles are of a kind that cannot be shown: {detail}.</source>
            <translation>De tegels zijn van een soort die niet getoond kan worden: {detail}.</translation>
        </message>
        <message>
            <source>Make the folder first, or choose another.</source>
            <translation>Maak eerst de map, of kies een andere.</translation>
        </message>
        <message>
            <source>Make the picture smaller, or split the PDF.</source>
            <translation>Maak de afbeelding kleiner, of splits de PDF.</translation>
        </message>
        <message>
            <source>Mend that row in the program the file comes from.</source>
            <translation>Verbeter die rij in het programma waar het bestand vandaan komt.</translation>
        </message>
        <message>
            <source>No column has a sector, or none a number of inhabitants.</source>
            <translation>Geen kolom heeft een sector, of geen een aantal inwoners.</translation>
        </message>
        <message>
            <source>No column was recognised as the name.</source>
            <translation>Geen enkele kolom is herkend als de naam.</translation>
        </message>
        <message>
            <source>No column was recognised as the street.</source>
            <translation>Geen kolom werd herkend als straat.</translation>
        </message>
        <message>
            <source>No half-written file was left; your data is unchanged.</source>
            <translation>Er is geen half bestand achtergebleven; je gegevens zijn onveranderd.</translation>
        </message>
        <message>
            <source>None of its columns has codes or names of wards or sectors.</source>
            <translation>Geen enkele kolom heeft codes of namen van wijken of sectoren.</translation>
        </message>
        <message>
            <source>Nothing was read in; your data is unchanged.</source>
            <translation>Er is niets ingelezen; je gegevens zijn onveranderd.</translation>
        </message>
        <message>
            <source>Open it in Excel and save it as .xlsx, then try again.</source>
            <translation>Open het in Excel en bewaar het als .xlsx, en probeer opnieuw.</translation>
        </message>
        <message>
            <source>Open it in its own program, save it again, and try again.</source>
            <translation>Open het in zijn eigen programma, bewaar het opnieuw en probeer nog eens.</translation>
        </message>
        <message>
            <source>Other files are in there already.</source>
            <translation>Er staan al andere bestanden in.</translation>
        </message>
        <message>
            <source>Pass that column over, or remove it from the file.</source>
            <translation>Sla die kolom over, of haal ze uit het bestand.</translation>
        </message>
        <message>
            <source>Print it to a new PDF, then add that one.</source>
            <translation>Druk hem af naar een nieuwe PDF en voeg die toe.</translation>
        </message>
        <message>
            <source>Remove one of them, or say which one to pass over.</source>
            <translation>Haal er een weg, of zeg welke overgeslagen mag worden.</translation>
        </message>
        <message>
            <source>Remove that column from the file and try again.</source>
            <translation>Haal die kolom uit het bestand en probeer opnieuw.</translation>
        </message>
        <message>
            <source>Row {detail} cannot be read: a quote is not closed, or the row has no end.</source>
            <translation>Rij {detail} kan niet gelezen worden: een aanhalingsteken is niet gesloten, of de rij heeft geen einde.</translation>
        </message>
        <message>
            <source>Save it as one of these first, for instance a HEIC photo as JPEG.</source>
            <translation>Bewaar het eerst als een van deze, bijvoorbeeld een HEIC-foto als JPEG.</translation>
        </message>
        <message>
            <source>Save it without a password, then add it again.</source>
            <translation>Bewaar hem zonder wachtwoord en voeg hem opnieuw toe.</translation>
        </message>
        <message>
            <source>Say it and try again, for instance EPSG:31370 (Belgian Lambert 72).</source>
            <translation>Zeg het en probeer opnieuw, bijvoorbeeld EPSG:31370 (Belgisch Lambert 72).</translation>
        </message>
        <message>
            <source>Split it and read in the parts one by one.</source>
            <translation>Splits het en lees de delen een voor een in.</translation>
        </message>
        <message>
            <source>The PDF holds a program or another file inside it.</source>
            <translation>In de PDF zit een programma of een ander bestand.</translation>
        </message>
        <message>
            <source>The PDF is locked with a password.</source>
            <translation>De PDF is met een wachtwoord vergrendeld.</translation>
        </message>
        <message>
            <source>The card that begins on line {detail} has no end.</source>
            <translation>De kaart die op regel {detail} begint, heeft geen einde.</translation>
        </message>
        <message>
            <source>The column “{detail}” says something about a person that Weefsel does not keep, such as origin, belief, health, age or gender.</source>
            <translation>De kolom “{detail}” zegt iets over een persoon dat Weefsel niet bewaart, zoals herkomst, geloof, gezondheid, leeftijd of geslacht.</translation>
        </message>
        <message>
            <source>The computer did not say why.</source>
            <translation>De computer zei niet waarom.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>De schijf is vol.</translation>
        </message>
        <message>
            <source>The folder does not exist.</source>
            <translation>De map bestaat niet.</translation>
        </message>
        <message>
            <source>The same file lies beside this already: {detail}.</source>
            <translation>Hetzelfde bestand staat hier al bij: {detail}.</translation>
        </message>
        <message>
            <source>There is no coordinate system “{detail}”.</source>
            <translation>Er is geen coördinatenstelsel “{detail}”.</translation>
        </message>
        <message>
            <source>There is no map file in this archive.</source>
            <translation>Er zit geen kaartbestand in dit archief.</translation>
        </message>
        <message>
            <source>There is no such field: {detail}.</source>
            <translation>Er is geen veld {detail}.</translation>
        </message>
        <message>
            <source>There is no table in this archive.</source>
            <translation>In dit archief zit geen tabel.</translation>
        </message>
        <message>
            <source>This archive is not safe to unpack.</source>
            <translation>Dit archief is niet veilig om uit te pakken.</translation>
        </message>
        <message>
            <source>This backup is damaged.</source>
            <translation>Deze back-up is beschadigd.</translation>
        </message>
        <message>
            <source>This is not a map file.</source>
            <translation>Dit is geen kaartbestand.</translation>
        </message>
        <message>
            <source>This kind of file is not known here.</source>
            <translation>Deze soort bestand is hier niet gekend.</translation>
        </message>
        <message>
            <source>Two columns mean the same; the second is “{detail}”.</source>
            <translation>Twee kolommen betekenen hetzelfde; de tweede is “{detail}”.</translation>
        </message>
        <message>
            <source>Use EPSG:4326, EPSG:31370 or EPSG:3812.</source>
            <translation>Gebruik EPSG:4326, EPSG:31370 of EPSG:3812.</translation>
        </message>
        <message>
            <source>What the column “{detail}” says is something about a person that Weefsel does not keep, such as origin, belief, gender, a birthday or a national number.</source>
            <translation>Wat in de kolom “{detail}” staat, is iets over een persoon dat Weefsel niet bewaart, zoals herkomst, geloof, gender, een verjaardag of een rijksregisternummer.</translation>
        </message>
        <message>
            <source>With coordinate system {detail} it does not lie in Mechelen.</source>
            <translation>Met coördinatenstelsel {detail} ligt het niet in Mechelen.</translation>
        </message>
        <message>
            <source>With it, changes that you saved here would be lost.</source>
            <translation>Daarmee zou verloren gaan wat je hier hebt bewaard.</translation>
        </message>
        <message>
            <source>Write it like this: {{"column in the file": "field"}}</source>
            <translation>Schrijf het zo: {{"kolom in het bestand": "veld"}}</translation>
        </message>
        <message>
            <source>Write the heading exactly as in the file.</source>
            <translation>Schrijf de titel precies zoals in het bestand.</translation>
        </message>
        <message>
            <source>You have no permission to read it.</source>
            <translation>Je mag het niet lezen.</translation>
        </message>
        <message>
            <source>You have no permission to write there.</source>
            <translation>Je mag daar niet schrijven.</translation>
        </message>
        <message>
            <source>You need not add it again.</source>
            <translation>Je hoeft het niet nog eens toe te voegen.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” cannot be read. {reason}</source>
            <translation>“{name}” kan niet gelezen worden. {reason}</translation>
        </message>
        <message>
            <source>“{name}” could not be written. {reason}</source>
            <translation>“{name}” kon niet geschreven worden. {reason}</translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message numerus="yes">
            <source>%n file(s) added, without place, camera or author</source>
            <translation>
                <numerusform>%n bestand toegevoegd, zonder plaats, toestel of auteur</numerusform>
                <numerusform>%n bestanden toegevoegd, zonder plaats, toestel of auteur</numerusform>
            </translation>
        </message>
        <message>
            <source>A copy outside this program is not encrypted, and stays when somebody asks to be erased.</source>
            <translation>Een kopie buiten dit programma is niet versleuteld, en blijft bestaan wanneer iemand vraagt om gewist te worden.</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>Een bestand toevoegen</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Bestanden toevoegen</translation>
        </message>
        <message>
            <source>Added. Look for yourself whether the PDF names its author.</source>
            <translation>Toegevoegd. Kijk zelf na of de PDF de auteur noemt.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Copied to {name}</source>
            <translation>Gekopieerd naar {name}</translation>
        </message>
        <message>
            <source>Fetching {name}…</source>
            <translation>{name} wordt opgehaald…</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <source>No files.</source>
            <translation>Geen bestanden.</translation>
        </message>
        <message>
            <source>No files. Drop a JPEG, PNG or PDF here to add one.</source>
            <translation>Geen bestanden. Sleep een JPEG, PNG of PDF hierheen om er een toe te voegen.</translation>
        </message>
        <message>
            <source>Pictures and PDF</source>
            <translation>Afbeeldingen en PDF</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Een kopie bewaren</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Een kopie bewaren…</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Wegnemen</translation>
        </message>
        <message>
            <source>This picture cannot be shown. Save a copy to look.</source>
            <translation>Deze afbeelding kan niet getoond worden. Bewaar een kopie om te kijken.</translation>
        </message>
        <message>
            <source>Why? The log of reads keeps it. Do not name anybody.</source>
            <translation>Waarom? Het leeslogboek bewaart dit. Noem geen namen.</translation>
        </message>
        <message>
            <source>only on the server: it is fetched when you open it</source>
            <translation>alleen op de server: het wordt opgehaald als je het opent</translation>
        </message>
        <message>
            <source>waits to be sent</source>
            <translation>wacht om verstuurd te worden</translation>
        </message>
    </context>
    <context>
        <name>follow up</name>
        <message numerus="yes">
            <source>%n colleague(s)</source>
            <translation>
                <numerusform>%n collega</numerusform>
                <numerusform>%n collega’s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more planned</source>
            <translation>
                <numerusform>nog %n gepland</numerusform>
                <numerusform>nog %n gepland</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n keer</numerusform>
                <numerusform>%n keer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>asked %n time(s) in {days} days</source>
            <translation>
                <numerusform>%n keer gevraagd in {days} dagen</numerusform>
                <numerusform>%n keer gevraagd in {days} dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>begin a rhythm</source>
            <translation>een ritme beginnen</translation>
        </message>
        <message numerus="yes">
            <source>by %n colleague(s)</source>
            <translation>
                <numerusform>door %n collega</numerusform>
                <numerusform>door %n collega’s</numerusform>
            </translation>
        </message>
        <message>
            <source>close it</source>
            <translation>afsluiten</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>tegen {day}</translation>
        </message>
        <message numerus="yes">
            <source>every %n day(s)</source>
            <translation>
                <numerusform>elke %n dag</numerusform>
                <numerusform>elke %n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>hand over to a colleague</source>
            <translation>overdragen aan een collega</translation>
        </message>
        <message>
            <source>late since {day}</source>
            <translation>te laat sinds {day}</translation>
        </message>
        <message>
            <source>leave in peace for a while</source>
            <translation>een tijdje met rust laten</translation>
        </message>
        <message>
            <source>paused until {day}</source>
            <translation>gepauzeerd tot {day}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>{names} +{more}</source>
            <translation>{names} +{more}</translation>
        </message>
        <message>
            <source>{name} asked not to be contacted.</source>
            <translation>{name} vroeg om niet gecontacteerd te worden.</translation>
        </message>
        <message>
            <source>{name} does not see contact rhythms, so Weefsel does not remind {name}. Choose somebody who works with contacts.</source>
            <translation>{name} ziet geen contactritmes, dus herinnert Weefsel {name} er niet aan. Kies iemand die met contacten werkt.</translation>
        </message>
        <message>
            <source>{name} does not see contacts, so this task does not reach {name}. Give it to somebody who works with contacts, or tell {name} yourself.</source>
            <translation>{name} ziet geen contacten, dus deze taak komt niet bij {name} aan. Geef ze aan iemand die met contacten werkt, of zeg het {name} zelf.</translation>
        </message>
        <message>
            <source>{name}: does not see it</source>
            <translation>{name}: ziet het niet</translation>
        </message>
        <message>
            <source>{name}: {load}. Could it wait, or can a colleague combine it?</source>
            <translation>{name}: {load}. Kan het wachten, of kan een collega het combineren?</translation>
        </message>
        <message>
            <source>{who} plans to go there: {day}</source>
            <translation>{who} plant er naartoe te gaan: {day}</translation>
        </message>
        <message>
            <source>{who} plans to go to {name}: {day}</source>
            <translation>{who} plant naar {name} te gaan: {day}</translation>
        </message>
        <message>
            <source>{who} plans to see {name}: {day}</source>
            <translation>{who} plant {name} te zien: {day}</translation>
        </message>
        <message>
            <source>{who} saw {name}: {day}</source>
            <translation>{who} zag {name}: {day}</translation>
        </message>
        <message>
            <source>{who} was at {name}: {day}</source>
            <translation>{who} was bij {name}: {day}</translation>
        </message>
        <message>
            <source>{who} was there: {day}</source>
            <translation>{who} was daar: {day}</translation>
        </message>
    </context>
    <context>
        <name>form</name>
        <message>
            <source>Draft kept {time}</source>
            <translation>concept bewaard {time}</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Verder doen</translation>
        </message>
        <message>
            <source>Maybe this is here already. Open it to see:</source>
            <translation>Misschien staat dit er al in. Open het om te kijken:</translation>
        </message>
        <message>
            <source>Not saved yet: {title} ({moment})</source>
            <translation>Nog niet bewaard: {title} ({moment})</translation>
        </message>
        <message>
            <source>Of the address</source>
            <translation>Van het adres</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Bezig met bewaren…</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Wegnemen</translation>
        </message>
        <message>
            <source>The address does not say its ward</source>
            <translation>Het adres zegt niet in welke wijk het ligt</translation>
        </message>
        <message>
            <source>The point lies in {ward}</source>
            <translation>Het punt ligt in {ward}</translation>
        </message>
        <message>
            <source>The point lies outside the city</source>
            <translation>Het punt ligt buiten de stad</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Weggooien</translation>
        </message>
        <message>
            <source>To read: your role does not change this.</source>
            <translation>Om te lezen: met je rol kun je dit niet wijzigen.</translation>
        </message>
        <message>
            <source>Your role changes here: {fields}. The rest is to read.</source>
            <translation>Je rol kan hier veranderen: {fields}. De rest is om te lezen.</translation>
        </message>
        <message>
            <source>changes</source>
            <translation>wijzigingen</translation>
        </message>
        <message>
            <source>no name yet</source>
            <translation>nog geen naam</translation>
        </message>
        <message>
            <source>type to search</source>
            <translation>typ om te zoeken</translation>
        </message>
        <message>
            <source>{kind} in the bin</source>
            <translation>{kind} in de prullenbak</translation>
        </message>
        <message>
            <source>{name} changed the same as you. Save again to keep yours. From {name}:</source>
            <translation>{name} wijzigde hetzelfde als jij. Bewaar opnieuw om die van jou te houden. Van {name}: </translation>
        </message>
        <message>
            <source>{name} changed this after you typed it. Please check that what you typed is still right.</source>
            <translation>{name} wijzigde dit nadat je het intikte. Kijk na of wat je intikte nog klopt.</translation>
        </message>
        <message>
            <source>{name} changed this meanwhile: {fields}. What you typed stays here, and saving stores only what you change yourself.</source>
            <translation>{name} wijzigde dit intussen: {fields}. Wat je intikte blijft hier staan, en bij het bewaren gaat alleen mee wat je zelf wijzigt.</translation>
        </message>
        <message>
            <source>{name} put this in the bin meanwhile. What you typed stays here. Take it out of the bin before you save.</source>
            <translation>{name} legde dit intussen in de prullenmand. Wat je intikte blijft hier staan. Haal het uit de prullenmand voor je bewaart.</translation>
        </message>
    </context>
    <context>
        <name>growth</name>
        <message>
            <source>From safe to brave, in time</source>
            <translation>Van safe naar brave, in de tijd</translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>{n} assessments. {steps}</source>
            <translation>{n} beoordelingen. {steps}</translation>
        </message>
    </context>
    <context>
        <name>hand over</name>
        <message>
            <source>After the next sync it stands on the first screen of the colleague.</source>
            <translation>Na de volgende synchronisatie staat het op het eerste scherm van de collega.</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Overdragen</translation>
        </message>
        <message>
            <source>Hand over: {what}</source>
            <translation>Overdragen: {what}</translation>
        </message>
        <message>
            <source>Handed over to {who}</source>
            <translation>Overgedragen aan {who}</translation>
        </message>
        <message>
            <source>The colleague follows them from now on, and keeps the rhythms there are.</source>
            <translation>De collega volgt ze voortaan op, en behoudt de ritmes die er zijn.</translation>
        </message>
        <message>
            <source>To which colleague?</source>
            <translation>Aan welke collega?</translation>
        </message>
        <message>
            <source>account name</source>
            <translation>accountnaam</translation>
        </message>
        <message>
            <source>known here: {names}</source>
            <translation>hier gekend: {names}</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Copy the selected rows as text</source>
            <translation>De gekozen rijen als tekst kopiëren</translation>
        </message>
        <message>
            <source>Everything is kept encrypted on this laptop, also without a network. What you type is kept as a draft every two seconds.</source>
            <translation>Alles wordt versleuteld bewaard op deze laptop, ook zonder netwerk. Wat je typt, wordt om de twee seconden bewaard als concept.</translation>
        </message>
        <message>
            <source>Export visits</source>
            <translation>Bezoeken exporteren</translation>
        </message>
        <message>
            <source>Find an address on the map</source>
            <translation>Een adres zoeken op de kaart</translation>
        </message>
        <message>
            <source>Find any command by a few letters</source>
            <translation>Eender welke opdracht vinden met enkele letters</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Volledig scherm</translation>
        </message>
        <message>
            <source>Go to a screen</source>
            <translation>Naar een scherm gaan</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Toetsen</translation>
        </message>
        <message>
            <source>Larger or smaller text</source>
            <translation>Grotere of kleinere tekst</translation>
        </message>
        <message>
            <source>Log a visit right after it: when, what kind and which ward is enough. You count people; you need no names.</source>
            <translation>Log een bezoek er meteen na: wanneer, welke soort en welke wijk volstaat. Je telt mensen; namen heb je niet nodig.</translation>
        </message>
        <message>
            <source>Log a visit, from everywhere</source>
            <translation>Een bezoek loggen, van overal</translation>
        </message>
        <message>
            <source>Move the selected row to the bin</source>
            <translation>De gekozen rij in de prullenbak leggen</translation>
        </message>
        <message>
            <source>Open the selected row</source>
            <translation>De gekozen rij openen</translation>
        </message>
        <message>
            <source>Search people, places, visits and notes</source>
            <translation>Mensen, plekken, bezoeken en notities doorzoeken</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Nu synchroniseren</translation>
        </message>
        <message>
            <source>Threw something away? It waits in the bin until you put it back.</source>
            <translation>Iets weggegooid? Het wacht in de prullenbak tot je het terugzet.</translation>
        </message>
        <message>
            <source>Under “Keep in touch”: rhythm, hand over, close</source>
            <translation>Bij “Contact houden”: ritme, overdragen, afsluiten</translation>
        </message>
        <message>
            <source>Under “To review”: decide and go on to the next</source>
            <translation>Bij “Te controleren”: beslissen en naar het volgende</translation>
        </message>
        <message>
            <source>Under “Today” and “Planning”: it is done</source>
            <translation>Bij “Vandaag” en “Planning”: het is klaar</translation>
        </message>
        <message>
            <source>Undo what you just did</source>
            <translation>Ongedaan maken wat je net deed</translation>
        </message>
        <message>
            <source>Weefsel in one page</source>
            <translation>Weefsel op één blad</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Asking the server for the steps of colleagues…</source>
            <translation>De stappen van collega's worden aan de server gevraagd…</translation>
        </message>
        <message>
            <source>History: who changed what</source>
            <translation>Geschiedenis: wie wijzigde wat</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Even kijken…</translation>
        </message>
        <message>
            <source>No changes are known.</source>
            <translation>Er zijn geen wijzigingen bekend.</translation>
        </message>
        <message>
            <source>Only the changes made on this laptop are shown.</source>
            <translation>Alleen de wijzigingen van deze laptop worden getoond.</translation>
        </message>
        <message>
            <source>Only the changes made on this laptop are shown: the server cannot be asked now.</source>
            <translation>Alleen de wijzigingen van deze laptop worden getoond: de server is nu niet te bereiken.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>gewijzigd</translation>
        </message>
        <message>
            <source>joined with another text</source>
            <translation>samengevoegd met een andere tekst</translation>
        </message>
        <message>
            <source>kept although it was deleted</source>
            <translation>behouden, al was het verwijderd</translation>
        </message>
        <message>
            <source>met another change</source>
            <translation>stuitte op een andere wijziging</translation>
        </message>
        <message>
            <source>not taken by the server</source>
            <translation>niet aangenomen door de server</translation>
        </message>
        <message>
            <source>put into the bin</source>
            <translation>in de prullenmand gelegd</translation>
        </message>
        <message>
            <source>taken out of the bin</source>
            <translation>uit de prullenmand gehaald</translation>
        </message>
        <message>
            <source>waits to be sent</source>
            <translation>wacht op versturen</translation>
        </message>
        <message>
            <source>{record} added</source>
            <translation>{record} toegevoegd</translation>
        </message>
    </context>
    <context>
        <name>import</name>
        <message numerus="yes">
            <source>%n card(s) of another kind not read in.</source>
            <translation>
                <numerusform>%n kaart van een andere soort niet ingelezen.</numerusform>
                <numerusform>%n kaarten van een andere soort niet ingelezen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) read in.</source>
            <translation>
                <numerusform>%n fiche ingelezen.</numerusform>
                <numerusform>%n fiches ingelezen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) went to the bin.</source>
            <translation>
                <numerusform>%n fiche ging naar de prullenbak.</numerusform>
                <numerusform>%n fiches gingen naar de prullenbak.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) can be read in. Nothing was saved yet.</source>
            <translation>
                <numerusform>%n rij kan ingelezen worden. Er is nog niets bewaard.</numerusform>
                <numerusform>%n rijen kunnen ingelezen worden. Er is nog niets bewaard.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out: somebody who asked to be forgotten may be in them.</source>
            <translation>
                <numerusform>%n rij weggelaten: daarin staat misschien iemand die vergeten wilde worden.</numerusform>
                <numerusform>%n rijen weggelaten: daarin staat misschien iemand die vergeten wilde worden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out: they are there already.</source>
            <translation>
                <numerusform>%n rij weggelaten: ze staat er al in.</numerusform>
                <numerusform>%n rijen weggelaten: ze staan er al in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) look like one there already.</source>
            <translation>
                <numerusform>%n rij lijkt op een fiche die er al is.</numerusform>
                <numerusform>%n rijen lijken op een fiche die er al is.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) looked at</source>
            <translation>
                <numerusform>%n rij bekeken</numerusform>
                <numerusform>%n rijen bekeken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stayed: changed or used since it was read in.</source>
            <translation>
                <numerusform>%n bleef: gewijzigd of gebruikt sinds de inlezing.</numerusform>
                <numerusform>%n bleven: gewijzigd of gebruikt sinds de inlezing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) tell much of somebody: “To review” will list them.</source>
            <translation>
                <numerusform>%n tekst vertelt veel over iemand: “Te controleren” zal ze tonen.</numerusform>
                <numerusform>%n teksten vertellen veel over iemand: “Te controleren” zal ze tonen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to mend in other rows.</source>
            <translation>
                <numerusform>%n punt te verbeteren in andere rijen.</numerusform>
                <numerusform>%n punten te verbeteren in andere rijen.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Back to the file</source>
            <translation>&amp;Terug naar het bestand</translation>
        </message>
        <message>
            <source>&amp;Choose…</source>
            <translation>&amp;Kiezen…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>&amp;Read in</source>
            <translation>&amp;Inlezen</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>&amp;Terugdraaien</translation>
        </message>
        <message>
            <source>&amp;What are these?</source>
            <translation>&amp;Wat zijn dit?</translation>
        </message>
        <message>
            <source>A list from Excel or another program, or an address book: CSV, XLSX, vCard, GeoJSON or GeoPackage. Nothing is saved before you say so.</source>
            <translation>Een lijst uit Excel of een ander programma, of een adresboek: CSV, XLSX, vCard, GeoJSON of GeoPackage. Er wordt niets bewaard voor jij het zegt.</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Wordt</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Door</translation>
        </message>
        <message>
            <source>Choose a file first.</source>
            <translation>Kies eerst een bestand.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Kolommen van het bestand</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Earlier imports</source>
            <translation>Eerdere inlezingen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>File to read in</source>
            <translation>Bestand om in te lezen</translation>
        </message>
        <message>
            <source>Fill this in once, for all rows without it.</source>
            <translation>Vul dit één keer in, voor alle rijen zonder.</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>Bijvoorbeeld</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In het bestand</translation>
        </message>
        <message>
            <source>Leave out rows that are &amp;there already</source>
            <translation>Rijen weglaten die er &amp;al zijn</translation>
        </message>
        <message>
            <source>Leave out rows that cannot be &amp;saved</source>
            <translation>Rijen weglaten die niet &amp;bewaard kunnen worden</translation>
        </message>
        <message>
            <source>Leave out who may have asked to be &amp;forgotten</source>
            <translation>Weglaten wie misschien &amp;vergeten wilde worden</translation>
        </message>
        <message>
            <source>Lists and address books</source>
            <translation>Lijsten en adresboeken</translation>
        </message>
        <message>
            <source>Look at &amp;all rows</source>
            <translation>Alle &amp;rijen bekijken</translation>
        </message>
        <message>
            <source>Map layer</source>
            <translation>Kaartlaag</translation>
        </message>
        <message>
            <source>Never kept (rule R2): {what}</source>
            <translation>Nooit bewaard (regel R2): {what}</translation>
        </message>
        <message>
            <source>Never read in: {columns}</source>
            <translation>Nooit ingelezen: {columns}</translation>
        </message>
        <message>
            <source>Never read in: {subject}</source>
            <translation>Nooit ingelezen: {subject}</translation>
        </message>
        <message>
            <source>Not read in: {columns}</source>
            <translation>Niet ingelezen: {columns}</translation>
        </message>
        <message>
            <source>Nothing was read in yet.</source>
            <translation>Er is nog niets ingelezen.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing was read in: %n thing(s) to mend. Mend them in the file, or leave these rows out.</source>
            <translation>
                <numerusform>Er is niets ingelezen: %n punt te verbeteren. Verbeter het in het bestand, of laat deze rij weg.</numerusform>
                <numerusform>Er is niets ingelezen: %n punten te verbeteren. Verbeter ze in het bestand, of laat deze rijen weg.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read a list in</source>
            <translation>Een lijst inlezen</translation>
        </message>
        <message>
            <source>Read in the &amp;others</source>
            <translation>De &amp;andere inlezen</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Het bestand wordt gelezen</translation>
        </message>
        <message>
            <source>Row {row}, {field}: {why}</source>
            <translation>Rij {row}, {field}: {why}</translation>
        </message>
        <message>
            <source>Row {row}: the phone number was kept as it was typed.</source>
            <translation>Rij {row}: het telefoonnummer is bewaard zoals het getypt was.</translation>
        </message>
        <message>
            <source>Row {row}: “{name}” has {likeness} as one there already.</source>
            <translation>Rij {row}: “{name}” heeft {likeness} als een fiche die er al is.</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rijen</translation>
        </message>
        <message>
            <source>Rows to look at</source>
            <translation>Rijen om te bekijken</translation>
        </message>
        <message>
            <source>S&amp;heet</source>
            <translation>B&amp;lad</translation>
        </message>
        <message>
            <source>Save rows to &amp;mend…</source>
            <translation>Rijen om te &amp;verbeteren bewaren…</translation>
        </message>
        <message>
            <source>Save the rows to mend</source>
            <translation>De rijen om te verbeteren bewaren</translation>
        </message>
        <message>
            <source>Saved to {name}</source>
            <translation>Bewaard als {name}</translation>
        </message>
        <message numerus="yes">
            <source>Somebody who asked to be forgotten may be in %n row(s).</source>
            <translation>
                <numerusform>In %n rij staat misschien iemand die vergeten wilde worden.</numerusform>
                <numerusform>In %n rijen staat misschien iemand die vergeten wilde worden.</numerusform>
            </translation>
        </message>
        <message>
            <source>State</source>
            <translation>Toestand</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Stopped. Nothing was read in.</source>
            <translation>Gestopt. Er is niets ingelezen.</translation>
        </message>
        <message>
            <source>Taking back</source>
            <translation>Bezig met terugdraaien</translation>
        </message>
        <message>
            <source>The first rows as they would become</source>
            <translation>De eerste rijen zoals ze zouden worden</translation>
        </message>
        <message>
            <source>To mend</source>
            <translation>Te verbeteren</translation>
        </message>
        <message>
            <source>Weefsel keeps nothing of this kind about a person.</source>
            <translation>Weefsel bewaart niets van deze soort over een persoon.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>choose…</source>
            <translation>kiezen…</translation>
        </message>
        <message>
            <source>columns as you chose them last time</source>
            <translation>kolommen zoals je ze de vorige keer koos</translation>
        </message>
        <message>
            <source>not read in</source>
            <translation>niet ingelezen</translation>
        </message>
        <message>
            <source>rows to mend</source>
            <translation>te verbeteren rijen</translation>
        </message>
        <message>
            <source>“{column}” becomes</source>
            <translation>“{column}” wordt</translation>
        </message>
    </context>
    <context>
        <name>key figure form</name>
        <message>
            <source>New key figure</source>
            <translation>Nieuwe sleutelfiguur</translation>
        </message>
        <message>
            <source>Save key figure</source>
            <translation>Sleutelfiguur bewaren</translation>
        </message>
        <message>
            <source>The visit was about something sensitive, so being noted with it tells something private. They know what we note and why, and that they can take it back at any time.</source>
            <translation>Het bezoek ging over iets gevoeligs, dus erbij genoteerd staan zegt iets privé. De persoon weet wat we noteren en waarom, en dat die het op elk moment kan intrekken.</translation>
        </message>
        <message>
            <source>They agree that we keep in touch</source>
            <translation>Stemt ermee in dat we contact houden</translation>
        </message>
        <message>
            <source>They agree to be noted with this visit</source>
            <translation>Stemt ermee in bij dit bezoek genoteerd te worden</translation>
        </message>
        <message>
            <source>This visit has a point on the map, so it names nobody: the contact is kept, but not noted with it.</source>
            <translation>Dit bezoek heeft een punt op de kaart, dus het noemt niemand: de contactpersoon wordt bewaard, maar niet bij het bezoek genoteerd.</translation>
        </message>
        <message>
            <source>aloud, during the visit</source>
            <translation>mondeling, tijdens het bezoek</translation>
        </message>
        <message>
            <source>for instance: aloud, on paper, by mail</source>
            <translation>bijvoorbeeld: mondeling, op papier, per mail</translation>
        </message>
    </context>
    <context>
        <name>key_figure.kind</name>
        <message>
            <source>Active bystander</source>
            <translation>Omstaander</translation>
        </message>
        <message>
            <source>Bridge figure</source>
            <translation>Brugfiguur</translation>
        </message>
        <message>
            <source>Key figure</source>
            <translation>Sleutelfiguur</translation>
        </message>
        <message>
            <source>M-ambassador</source>
            <translation>M-bassadeur</translation>
        </message>
        <message>
            <source>Support figure</source>
            <translation>Steunfiguur</translation>
        </message>
        <message>
            <source>Volunteer</source>
            <translation>Vrijwilliger</translation>
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <source>&amp;Change it</source>
            <translation>&amp;Veranderen</translation>
        </message>
        <message>
            <source>&amp;Change the passphrase…</source>
            <translation>De wachtzin &amp;veranderen…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Sluiten</translation>
        </message>
        <message>
            <source>&amp;Make a recovery key…</source>
            <translation>Een &amp;herstelsleutel maken…</translation>
        </message>
        <message>
            <source>&amp;Make the new key</source>
            <translation>De nieuwe &amp;sleutel maken</translation>
        </message>
        <message>
            <source>&amp;New key for everything…</source>
            <translation>&amp;Nieuwe sleutel voor alles…</translation>
        </message>
        <message>
            <source>&amp;Stop using the key store</source>
            <translation>De sleutelbos niet &amp;meer gebruiken</translation>
        </message>
        <message>
            <source>&amp;Use the key store</source>
            <translation>De sleutelbos &amp;gebruiken</translation>
        </message>
        <message>
            <source>&amp;Use the key store…</source>
            <translation>De sleutelbos &amp;gebruiken…</translation>
        </message>
        <message>
            <source>A key on paper, for when you forget the passphrase. Put it away where only you, or your team lead, can find it.</source>
            <translation>Een sleutel op papier, voor als je de wachtzin vergeet. Berg hem op waar alleen jij, of je teamleider, hem kan vinden.</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>De wachtzin veranderen</translation>
        </message>
        <message>
            <source>Everything is encrypted with a new key now. That takes some seconds, or a minute with very many visits, and may be stopped at any moment without loss. Type your passphrase to begin.</source>
            <translation>Weefsel versleutelt nu alles met een nieuwe sleutel. Dat duurt enkele seconden, of een minuut bij heel veel bezoeken. Wordt het onderbroken, dan gaat er niets verloren. Typ je wachtzin om te beginnen.</translation>
        </message>
        <message>
            <source>Everything is encrypted with a new key. Your passphrase stays.</source>
            <translation>Alles is versleuteld met een nieuwe sleutel. Je wachtzin blijft dezelfde.</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In gebruik</translation>
        </message>
        <message>
            <source>Key store of this computer</source>
            <translation>Sleutelbos van deze computer</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Sleutels</translation>
        </message>
        <message>
            <source>Making the new key</source>
            <translation>De nieuwe sleutel maken</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Nieuwe sleutel</translation>
        </message>
        <message>
            <source>New key for everything</source>
            <translation>Nieuwe sleutel voor alles</translation>
        </message>
        <message>
            <source>Nobody can open the profile without it, we neither. Tell it to nobody.</source>
            <translation>Zonder deze zin kan niemand het profiel openen, ook wij niet. Zeg hem aan niemand.</translation>
        </message>
        <message>
            <source>Not in use.</source>
            <translation>Niet in gebruik.</translation>
        </message>
        <message>
            <source>Nothing was changed: your passphrase opens the profile as before.</source>
            <translation>Er is niets veranderd: je wachtzin opent het profiel zoals voorheen.</translation>
        </message>
        <message>
            <source>The key store did not answer and opens the profile no more.</source>
            <translation>De sleutelbos antwoordde niet en opent het profiel niet meer.</translation>
        </message>
        <message>
            <source>The key store of this computer cannot be used: {why}.</source>
            <translation>De sleutelbos van deze computer is niet te gebruiken: {why}.</translation>
        </message>
        <message>
            <source>The key store of this computer did not open the profile: {why}.</source>
            <translation>De sleutelbos van deze computer opende het profiel niet: {why}.</translation>
        </message>
        <message>
            <source>The new passphrase</source>
            <translation>De nieuwe wachtzin</translation>
        </message>
        <message>
            <source>The new passphrase again</source>
            <translation>De nieuwe wachtzin nog eens</translation>
        </message>
        <message>
            <source>The new passphrase counts from now on.</source>
            <translation>De nieuwe wachtzin geldt vanaf nu.</translation>
        </message>
        <message>
            <source>The new passphrase opens the profile and the copies that Weefsel made; the old one opens them no more. Backups that you made yourself keep the passphrase of their day.</source>
            <translation>De nieuwe wachtzin opent het profiel en de back-ups van Weefsel; de oude niet meer. Back-ups die je zelf maakte, houden de wachtzin van toen.</translation>
        </message>
        <message>
            <source>This is your new recovery key. It is shown once and kept nowhere: print it, or copy it by hand. The old one opens nothing any more.</source>
            <translation>Dit is je nieuwe herstelsleutel. Hij wordt één keer getoond en nergens bewaard: druk hem af, of schrijf hem over. De oude opent niets meer.</translation>
        </message>
        <message>
            <source>Type your passphrase.</source>
            <translation>Typ je wachtzin.</translation>
        </message>
        <message>
            <source>Unlock the key store and try again, or do without it.</source>
            <translation>Ontgrendel de sleutelbos en probeer opnieuw, of doe het zonder.</translation>
        </message>
        <message>
            <source>Weefsel then opens by itself for whoever is signed in on this laptop as you. Use it only if nobody else signs in with your account.</source>
            <translation>Weefsel gaat dan vanzelf open voor wie op deze laptop aangemeld is als jij. Gebruik dit alleen als niemand anders zich met jouw account aanmeldt.</translation>
        </message>
        <message>
            <source>What opens this profile on this laptop. The passphrase always does; you can add other ways and take them away again.</source>
            <translation>Hiermee gaat dit profiel open op deze laptop. Met de wachtzin kan het altijd; andere manieren kan je toevoegen en weer wegnemen.</translation>
        </message>
        <message>
            <source>When a laptop was lost or somebody left who knew a passphrase: encrypt everything anew. Your passphrase stays, you get a new recovery key, and older copies made by Weefsel go once there is a fresh one. Backups that you made yourself keep the old key: remove them.</source>
            <translation>Is er een laptop verloren, of vertrok er iemand die een wachtzin kende? Versleutel dan alles opnieuw. Je wachtzin blijft. Je krijgt een nieuwe herstelsleutel. Oude back-ups van Weefsel gaan weg zodra er een nieuwe is. Gooi back-ups die je zelf maakte weg: die gaan nog open met de oude sleutel.</translation>
        </message>
        <message>
            <source>Whoever is signed in on this laptop as you then opens Weefsel without the passphrase. After the window was locked, it is asked all the same.</source>
            <translation>Wie op deze laptop met jouw account aangemeld is, opent Weefsel dan zonder de wachtzin. Na een vergrendeling vraagt Weefsel ze toch.</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Bezig</translation>
        </message>
        <message>
            <source>Your data is safe.</source>
            <translation>Je gegevens zijn veilig.</translation>
        </message>
        <message>
            <source>Your passphrase of now</source>
            <translation>Je huidige wachtzin</translation>
        </message>
        <message>
            <source>a way that this version does not know</source>
            <translation>een manier die deze versie niet kent</translation>
        </message>
        <message>
            <source>it does not answer</source>
            <translation>ze antwoordt niet</translation>
        </message>
        <message>
            <source>it has no key for this profile</source>
            <translation>ze heeft geen sleutel voor dit profiel</translation>
        </message>
        <message>
            <source>it is another one than before</source>
            <translation>het is een andere dan eerst</translation>
        </message>
        <message>
            <source>it is locked</source>
            <translation>ze is vergrendeld</translation>
        </message>
        <message>
            <source>it reports an error</source>
            <translation>ze meldt een fout</translation>
        </message>
        <message>
            <source>its key does not fit</source>
            <translation>haar sleutel past niet</translation>
        </message>
        <message>
            <source>key store of this computer</source>
            <translation>sleutelbos van deze computer</translation>
        </message>
        <message>
            <source>made on {day}</source>
            <translation>gemaakt op {day}</translation>
        </message>
        <message>
            <source>passphrase</source>
            <translation>wachtzin</translation>
        </message>
        <message>
            <source>recovery key on paper</source>
            <translation>herstelsleutel op papier</translation>
        </message>
        <message>
            <source>there is none that encrypts</source>
            <translation>er is er geen die versleutelt</translation>
        </message>
    </context>
    <context>
        <name>language</name>
        <message>
            <source>Albanian</source>
            <translation>Albanees</translation>
        </message>
        <message>
            <source>Amharic</source>
            <translation>Amhaars</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>Armeens</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengaals</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Bulgaars</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinees</translation>
        </message>
        <message>
            <source>Dari</source>
            <translation>Dari</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
        <message>
            <source>Flemish Sign Language</source>
            <translation>Vlaamse Gebarentaal</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Frans</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>Georgisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Duits</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Grieks</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Hongaars</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italiaans</translation>
        </message>
        <message>
            <source>Kinyarwanda</source>
            <translation>Kinyarwanda</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>Koerdisch</translation>
        </message>
        <message>
            <source>Lingala</source>
            <translation>Lingala</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>Macedonisch</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>Nepalees</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>Pasjtoe</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Perzisch</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Pools</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugees</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>Punjabi</translation>
        </message>
        <message>
            <source>Romani</source>
            <translation>Romani</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Roemeens</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russisch</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Servisch</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>Slovaaks</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>Somalisch</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spaans</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Swahili</translation>
        </message>
        <message>
            <source>Tamazight (Berber)</source>
            <translation>Tamazight (Berbers)</translation>
        </message>
        <message>
            <source>Tarifit (Berber)</source>
            <translation>Tarifit (Berbers)</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Thai</translation>
        </message>
        <message>
            <source>Tigrinya</source>
            <translation>Tigrinya</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turks</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Oekraïens</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamees</translation>
        </message>
    </context>
    <context>
        <name>lease</name>
        <message>
            <source>Contacts are locked until the next sync</source>
            <translation>Contacten zijn vergrendeld tot de volgende synchronisatie</translation>
        </message>
        <message numerus="yes">
            <source>Contacts lock in %n day(s)</source>
            <translation>
                <numerusform>Contacten gaan over %n dag op slot</numerusform>
                <numerusform>Contacten gaan over %n dagen op slot</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Contacts stay open for %n more day(s) without the server. Each sync begins that time anew.</source>
            <translation>
                <numerusform>Contacten blijven nog %n dag open zonder de server. Elke synchronisatie begint die tijd opnieuw.</numerusform>
                <numerusform>Contacten blijven nog %n dagen open zonder de server. Elke synchronisatie begint die tijd opnieuw.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Nu synchroniseren</translation>
        </message>
        <message>
            <source>This laptop has not met the server for 14 days, so contacts are locked. Nothing is lost, and you can still log visits. Sync or sign in to open them again.</source>
            <translation>Deze laptop had 14 dagen geen contact met de server. Daarom zijn contacten vergrendeld. Er is niets verloren, en bezoeken loggen kan nog. Synchroniseer of meld je aan, dan gaan ze weer open.</translation>
        </message>
        <message numerus="yes">
            <source>This laptop has not met the server for a while. In %n day(s) contacts lock, to protect them if the laptop is lost. Nothing gets lost. Sync when you are online.</source>
            <translation>
                <numerusform>Deze laptop had al even geen contact met de server. Over %n dag gaan contacten op slot: zo zijn ze beschermd als de laptop zoekraakt. Er gaat niets verloren. Synchroniseer als je online bent.</numerusform>
                <numerusform>Deze laptop had al even geen contact met de server. Over %n dagen gaan contacten op slot: zo zijn ze beschermd als de laptop zoekraakt. Er gaat niets verloren. Synchroniseer als je online bent.</numerusform>
            </translation>
        </message>
        <message>
            <source>This profile comes from a backup. Somebody may have been erased since, so contacts and earlier visits are locked. Nothing is lost, and you can still log visits. Sync or sign in to open them again.</source>
            <translation>Dit profiel komt van een back-up. Intussen kan iemand gewist zijn, daarom zijn contacten en vroegere bezoeken op slot. Er is niets verloren en je kan nog bezoeken noteren. Synchroniseer of meld je aan om ze weer te openen.</translation>
        </message>
        <message>
            <source>This profile has no server: contacts stay open as long as it is unlocked.</source>
            <translation>Dit profiel heeft geen server: contacten blijven open zolang het ontgrendeld is.</translation>
        </message>
    </context>
    <context>
        <name>lint</name>
        <message>
            <source>A bank account number: {word}</source>
            <translation>Een rekeningnummer: {word}</translation>
        </message>
        <message>
            <source>A day of birth beside a name: {word}</source>
            <translation>Een geboortedag naast een naam: {word}</translation>
        </message>
        <message>
            <source>A mail address: {word}</source>
            <translation>Een mailadres: {word}</translation>
        </message>
        <message>
            <source>A name beside a sensitive word: “{name}” and “{word}” ({subject})</source>
            <translation>Een naam naast een gevoelig woord: “{name}” en “{word}” ({subject})</translation>
        </message>
        <message>
            <source>A national number: {word}</source>
            <translation>Een rijksregisternummer: {word}</translation>
        </message>
        <message>
            <source>A phone number: {word}</source>
            <translation>Een telefoonnummer: {word}</translation>
        </message>
        <message>
            <source>An address beside a name: {word}</source>
            <translation>Een adres naast een naam: {word}</translation>
        </message>
        <message>
            <source>Can it be said without the name, or left out?</source>
            <translation>Kan het zonder de naam, of kan je het weglaten?</translation>
        </message>
        <message>
            <source>Covered by the consent of {day}</source>
            <translation>Gedekt door de toestemming van {day}</translation>
        </message>
        <message>
            <source>It belongs with the contact, not in a text.</source>
            <translation>Dat hoort op de fiche van het contact, niet in een tekst.</translation>
        </message>
        <message>
            <source>Keep as theme and count</source>
            <translation>Bewaren als thema en aantal</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Volgende</translation>
        </message>
        <message>
            <source>No explicit consent of this contact is on file.</source>
            <translation>Van dit contact is geen uitdrukkelijke toestemming bewaard.</translation>
        </message>
        <message>
            <source>People reached: 1.</source>
            <translation>Bereikte mensen: 1.</translation>
        </message>
        <message>
            <source>Remembered: “{name}” and “{word}” is no problem.</source>
            <translation>Onthouden: “{name}” en “{word}” is geen probleem.</translation>
        </message>
        <message>
            <source>Remembered: “{word}” is no problem.</source>
            <translation>Onthouden: “{word}” is geen probleem.</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <translation>Herschrijven</translation>
        </message>
        <message>
            <source>Take the sentence out</source>
            <translation>De zin eruit halen</translation>
        </message>
        <message>
            <source>The sentence is gone; Ctrl+Z brings it back.</source>
            <translation>De zin is weg; Ctrl+Z brengt ze terug.</translation>
        </message>
        <message>
            <source>Theme: {theme}.</source>
            <translation>Thema: {theme}.</translation>
        </message>
        <message>
            <source>This is no problem</source>
            <translation>Dit is geen probleem</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Weefsel does not need it.</source>
            <translation>Weefsel heeft het niet nodig.</translation>
        </message>
        <message>
            <source>address beside a name</source>
            <translation>adres naast een naam</translation>
        </message>
        <message>
            <source>bank account</source>
            <translation>bankrekening</translation>
        </message>
        <message>
            <source>belief</source>
            <translation>geloof</translation>
        </message>
        <message>
            <source>day of birth beside a name</source>
            <translation>geboortedag naast een naam</translation>
        </message>
        <message>
            <source>family</source>
            <translation>familie</translation>
        </message>
        <message>
            <source>health</source>
            <translation>gezondheid</translation>
        </message>
        <message>
            <source>justice</source>
            <translation>gerecht</translation>
        </message>
        <message>
            <source>mail address</source>
            <translation>e-mailadres</translation>
        </message>
        <message>
            <source>money</source>
            <translation>geld</translation>
        </message>
        <message>
            <source>name beside a sensitive word</source>
            <translation>naam naast een gevoelig woord</translation>
        </message>
        <message>
            <source>national number</source>
            <translation>rijksregisternummer</translation>
        </message>
        <message>
            <source>orientation</source>
            <translation>geaardheid</translation>
        </message>
        <message>
            <source>origin or residence</source>
            <translation>herkomst of verblijf</translation>
        </message>
        <message>
            <source>phone number</source>
            <translation>telefoonnummer</translation>
        </message>
        <message>
            <source>politics</source>
            <translation>politiek</translation>
        </message>
        <message>
            <source>trade union</source>
            <translation>vakbond</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} van {total}</translation>
        </message>
    </context>
    <context>
        <name>list</name>
        <message>
            <source>&amp;Export this list…</source>
            <translation>Deze lijst &amp;exporteren…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exporteren…</translation>
        </message>
        <message>
            <source>&amp;Read a list in…</source>
            <translation>Een lijst in&amp;lezen…</translation>
        </message>
        <message>
            <source>+ filter</source>
            <translation>+ filter</translation>
        </message>
        <message>
            <source>At most {most} rows at a time. Filter first, or export the list.</source>
            <translation>Hoogstens {most} rijen tegelijk. Filter eerst, of exporteer de lijst.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Kolommen kiezen</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>Alle filters wissen</translation>
        </message>
        <message>
            <source>Colleagues add these. They come here when this laptop meets the server.</source>
            <translation>Collega’s voegen deze toe. Ze komen hier zodra deze laptop de server bereikt.</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Kopiëren als tekst</translation>
        </message>
        <message>
            <source>Delete clears this filter</source>
            <translation>Delete wist deze filter</translation>
        </message>
        <message>
            <source>E&amp;arlier imports…</source>
            <translation>E&amp;erdere inlezingen…</translation>
        </message>
        <message>
            <source>F&amp;iles</source>
            <translation>&amp;Bestanden</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Zoek in deze lijst</translation>
        </message>
        <message>
            <source>Find in: {title}</source>
            <translation>Zoek in: {title}</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>In de prullenbak</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nieuw</translation>
        </message>
        <message>
            <source>Nothing matches these filters</source>
            <translation>Niets past bij deze filters</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>Bereik</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Bereikt</translation>
        </message>
        <message>
            <source>Read a list in, or write this one to a file</source>
            <translation>Een lijst inlezen, of deze naar een bestand schrijven</translation>
        </message>
        <message>
            <source>Remove a view</source>
            <translation>Een weergave weghalen</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>Deze weergave bewaren</translation>
        </message>
        <message>
            <source>Save this view as…</source>
            <translation>Deze weergave bewaren als…</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Bewaarde weergaven</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sorteren op</translation>
        </message>
        <message>
            <source>There is more in this list. Take a filter away to see it.</source>
            <translation>Er staat meer in deze lijst. Neem een filter weg om het te zien.</translation>
        </message>
        <message>
            <source>This list cannot be read now</source>
            <translation>Deze lijst kan nu niet gelezen worden</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>Type to find</source>
            <translation>Typ om te zoeken</translation>
        </message>
        <message>
            <source>Your saved work is not affected.</source>
            <translation>Wat je bewaarde, is veilig.</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>lock</name>
        <message>
            <source>Locks the window before the computer sleeps</source>
            <translation>Zet het venster op slot voor de computer slaapt</translation>
        </message>
        <message>
            <source>Weefsel is locking…</source>
            <translation>Weefsel gaat op slot…</translation>
        </message>
        <message>
            <source>What you typed is kept. Your passphrase is asked in a moment.</source>
            <translation>Wat je typte, is bewaard. Zo meteen wordt je wachtzin gevraagd.</translation>
        </message>
    </context>
    <context>
        <name>map</name>
        <message numerus="yes">
            <source>%n network(s) we cannot reach</source>
            <translation>
                <numerusform>%n netwerk dat we niet bereiken</numerusform>
                <numerusform>%n netwerken die we niet bereiken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n network(s) without a way to reach them</source>
            <translation>
                <numerusform>%n netwerk dat we niet kunnen bereiken</numerusform>
                <numerusform>%n netwerken die we niet kunnen bereiken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open follow-up(s)</source>
            <translation>
                <numerusform>%n open opvolging</numerusform>
                <numerusform>%n open opvolgingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reached</source>
            <translation>
                <numerusform>%n bereikt</numerusform>
                <numerusform>%n bereikt</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>&amp;Limits between the classes</source>
            <translation>&amp;Grenzen tussen de klassen</translation>
        </message>
        <message>
            <source>&amp;Open it afterwards, to look or to print</source>
            <translation>Daarna &amp;openen, om te bekijken of af te drukken</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>Be&amp;waren…</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>0 = none together. – = hidden, so that nobody can be recognised. ? = not known.</source>
            <translation>0 = nooit samen. – = verborgen, zodat niemand te herkennen is. ? = niet gekend.</translation>
        </message>
        <message>
            <source>About this figure</source>
            <translation>Over dit cijfer</translation>
        </message>
        <message>
            <source>Against target</source>
            <translation>Tegenover streefdoel</translation>
        </message>
        <message>
            <source>All wards</source>
            <translation>Alle wijken</translation>
        </message>
        <message>
            <source>All wards in the order in which to go there</source>
            <translation>Alle wijken, in de volgorde om erheen te gaan</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Gebieden</translation>
        </message>
        <message>
            <source>As many wards in each</source>
            <translation>In elke klasse evenveel wijken</translation>
        </message>
        <message>
            <source>Atlas page…</source>
            <translation>Atlasblad…</translation>
        </message>
        <message>
            <source>Base map with streets</source>
            <translation>Achtergrondkaart met straten</translation>
        </message>
        <message>
            <source>Borders: {source}, {edition}</source>
            <translation>Grenzen: {source}, {edition}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Verschil</translation>
        </message>
        <message>
            <source>Choose a &amp;background…</source>
            <translation>Een &amp;achtergrond kiezen…</translation>
        </message>
        <message>
            <source>Choose a ward: click one, use the arrow keys, or pick a row.</source>
            <translation>Kies een wijk: klik erop, gebruik de pijltjes of kies een rij.</translation>
        </message>
        <message>
            <source>Choose two, and only visits that meet both count.</source>
            <translation>Kies er twee, en alleen bezoeken die aan beide voldoen tellen mee.</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <source>Click the spot on the map. With the keyboard: move the map with the arrow keys, zoom with + and -, take the middle with Enter.</source>
            <translation>Klik de plek aan op de kaart. Met het toetsenbord: verschuif de kaart met de pijltjes, zoom met + en -, neem het midden met Enter.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Collega</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergelijken</translation>
        </message>
        <message>
            <source>Compare with nothing</source>
            <translation>Met niets vergelijken</translation>
        </message>
        <message>
            <source>Crossings</source>
            <translation>Kruisingen</translation>
        </message>
        <message>
            <source>Crossings of themes in {ward}</source>
            <translation>Kruisingen van thema's in {ward}</translation>
        </message>
        <message>
            <source>Delete goes back to the first choice</source>
            <translation>Delete gaat terug naar de eerste keuze</translation>
        </message>
        <message>
            <source>Drawing that stays sharp (.svg)</source>
            <translation>Tekening die scherp blijft (.svg)</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Vroeger</translation>
        </message>
        <message>
            <source>Enter opens the sheet of a ward.</source>
            <translation>Enter opent de fiche van een wijk.</translation>
        </message>
        <message>
            <source>Equal steps</source>
            <translation>Gelijke stappen</translation>
        </message>
        <message>
            <source>Every number is too small to show. Choose a longer period, or fewer limits.</source>
            <translation>Elk getal is te klein om te tonen. Kies een langere periode, of minder grenzen.</translation>
        </message>
        <message>
            <source>Excel workbook with all measures (.xlsx)</source>
            <translation>Excel-werkmap met alle cijfers (.xlsx)</translation>
        </message>
        <message>
            <source>Figures of the areas</source>
            <translation>Cijfers van de gebieden</translation>
        </message>
        <message>
            <source>Figures: {source}</source>
            <translation>Cijfers: {source}</translation>
        </message>
        <message>
            <source>Fit to share: only counts, and small ones are not in the file.</source>
            <translation>Mag gedeeld worden: alleen aantallen, en kleine aantallen staan er niet in.</translation>
        </message>
        <message>
            <source>Gini {gini}.</source>
            <translation>Gini {gini}.</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Doelstelling</translation>
        </message>
        <message>
            <source>In how many wards the two are met together; 2+ = at least 2.</source>
            <translation>In hoeveel wijken de twee samen voorkomen; 2+ = minstens 2.</translation>
        </message>
        <message>
            <source>Inequality</source>
            <translation>Ongelijkheid</translation>
        </message>
        <message>
            <source>Inequality over the wards</source>
            <translation>Ongelijkheid over de wijken</translation>
        </message>
        <message>
            <source>Inequality over the wards: Gini {gini}. 0 is the same everywhere; it does not say whether that would be fair.</source>
            <translation>Ongelijkheid over de wijken: Gini {gini}. 0 is overal hetzelfde; het zegt niet of dat eerlijk zou zijn.</translation>
        </message>
        <message>
            <source>It cannot be told for these days: the figure of every ward is needed, and some are hidden or not known. A longer period may help.</source>
            <translation>Voor deze dagen kan het niet gezegd worden: het cijfer van elke wijk is nodig, en sommige zijn verborgen of niet gekend. Een langere periode kan helpen.</translation>
        </message>
        <message>
            <source>Key figures per 1,000</source>
            <translation>Sleutelfiguren per 1.000</translation>
        </message>
        <message>
            <source>Key figures: {figure}</source>
            <translation>Sleutelfiguren: {figure}</translation>
        </message>
        <message>
            <source>Kind of visit</source>
            <translation>Soort bezoek</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Laatst</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Laatste 12 maanden</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Later minus earlier, where both can be told</source>
            <translation>Later min vroeger, waar beide te tonen zijn</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Lagen</translation>
        </message>
        <message>
            <source>Load a file with the borders of the wards; then the map appears.</source>
            <translation>Laad een bestand met de grenzen van de wijken; dan verschijnt de kaart.</translation>
        </message>
        <message>
            <source>Load borders</source>
            <translation>Grenzen laden</translation>
        </message>
        <message>
            <source>Log a first visit; then this says where to go next, and why.</source>
            <translation>Log een eerste bezoek; daarna staat hier waar je het best eerst heen gaat, en waarom.</translation>
        </message>
        <message>
            <source>Log a visit</source>
            <translation>Bezoek loggen</translation>
        </message>
        <message>
            <source>Log a visit in {ward}</source>
            <translation>Bezoek loggen in {ward}</translation>
        </message>
        <message>
            <source>Lorenz curve</source>
            <translation>Lorenzcurve</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Kaart</translation>
        </message>
        <message>
            <source>Map layer (.geojson)</source>
            <translation>Kaartlaag (.geojson)</translation>
        </message>
        <message>
            <source>Map layer (.gpkg)</source>
            <translation>Kaartlaag (.gpkg)</translation>
        </message>
        <message>
            <source>Map of the wards</source>
            <translation>Kaart van de wijken</translation>
        </message>
        <message>
            <source>Map of the wards. Arrow keys choose a ward, Enter opens it.</source>
            <translation>Kaart van de wijken. Pijltjes kiezen een wijk, Enter opent ze.</translation>
        </message>
        <message>
            <source>Map that opens in a browser (.html)</source>
            <translation>Kaart die in een browser opent (.html)</translation>
        </message>
        <message>
            <source>Month: {month}</source>
            <translation>Maand: {month}</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>Meer keuzes</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netwerk</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Netwerken</translation>
        </message>
        <message>
            <source>Networks to reach</source>
            <translation>Netwerken te bereiken</translation>
        </message>
        <message>
            <source>New people</source>
            <translation>Nieuwe mensen</translation>
        </message>
        <message>
            <source>Next best ward</source>
            <translation>Volgende beste wijk</translation>
        </message>
        <message>
            <source>Next best ward: {ward}</source>
            <translation>Volgende beste wijk: {ward}</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Volgende maand</translation>
        </message>
        <message>
            <source>No key figure known.</source>
            <translation>Geen sleutelfiguur gekend.</translation>
        </message>
        <message>
            <source>No more can be chosen: two at most, one kind, one team.</source>
            <translation>Meer kan niet: hoogstens twee, één soort, één team.</translation>
        </message>
        <message>
            <source>No network or organisation on file.</source>
            <translation>Geen netwerk of organisatie gekend.</translation>
        </message>
        <message>
            <source>No open task.</source>
            <translation>Geen open taak.</translation>
        </message>
        <message>
            <source>No place on file.</source>
            <translation>Geen plek gekend.</translation>
        </message>
        <message>
            <source>Not in a sector</source>
            <translation>Niet in een sector</translation>
        </message>
        <message>
            <source>Nothing that we know of.</source>
            <translation>Niets dat we weten.</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>Waarvan</translation>
        </message>
        <message>
            <source>On its way…</source>
            <translation>Onderweg…</translation>
        </message>
        <message>
            <source>Only visits about: {limit}.</source>
            <translation>Alleen bezoeken over: {limit}.</translation>
        </message>
        <message>
            <source>Only visits that meet both: {first} and {second}.</source>
            <translation>Alleen bezoeken die aan beide voldoen: {first} en {second}.</translation>
        </message>
        <message>
            <source>Open follow-ups</source>
            <translation>Open opvolgingen</translation>
        </message>
        <message>
            <source>Open tasks</source>
            <translation>Open taken</translation>
        </message>
        <message>
            <source>Open the sheet of {ward}</source>
            <translation>De fiche van {ward} openen</translation>
        </message>
        <message>
            <source>Open ward sheet</source>
            <translation>Wijkfiche openen</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisaties</translation>
        </message>
        <message>
            <source>Own limits</source>
            <translation>Eigen grenzen</translation>
        </message>
        <message>
            <source>Own limits…</source>
            <translation>Eigen grenzen…</translation>
        </message>
        <message>
            <source>Pairs of themes</source>
            <translation>Paren van thema's</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pauze</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Picture (.png)</source>
            <translation>Afbeelding (.png)</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Plekken</translation>
        </message>
        <message>
            <source>Places per 1,000</source>
            <translation>Plekken per 1.000</translation>
        </message>
        <message>
            <source>Plan a visit</source>
            <translation>Bezoek plannen</translation>
        </message>
        <message>
            <source>Plan a visit in {ward}</source>
            <translation>Bezoek plannen in {ward}</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Afspelen</translation>
        </message>
        <message>
            <source>Play months</source>
            <translation>Maanden afspelen</translation>
        </message>
        <message>
            <source>Print or save</source>
            <translation>Afdrukken of bewaren</translation>
        </message>
        <message>
            <source>Print or save the map</source>
            <translation>De kaart afdrukken of bewaren</translation>
        </message>
        <message>
            <source>Print the atlas page of {ward}</source>
            <translation>Het atlasblad van {ward} afdrukken</translation>
        </message>
        <message>
            <source>Reached per 1,000</source>
            <translation>Bereikt per 1.000</translation>
        </message>
        <message>
            <source>Residents on 1 January</source>
            <translation>Inwoners op 1 januari</translation>
        </message>
        <message>
            <source>Save the map to</source>
            <translation>De kaart bewaren als</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Bewaard als {name}</translation>
        </message>
        <message>
            <source>Schematic borders</source>
            <translation>Schematische grenzen</translation>
        </message>
        <message>
            <source>Share of the residents →</source>
            <translation>Aandeel van de inwoners →</translation>
        </message>
        <message>
            <source>Share of what they get →</source>
            <translation>Aandeel van wat ze krijgen →</translation>
        </message>
        <message>
            <source>Share, points</source>
            <translation>Aandeel, punten</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Tonen</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>Statistical sectors</source>
            <translation>Statistische sectoren</translation>
        </message>
        <message>
            <source>Stop playing months</source>
            <translation>Afspelen van maanden stoppen</translation>
        </message>
        <message>
            <source>Stop pointing</source>
            <translation>Stoppen met aanwijzen</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Streefdoelen</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Team {number}</source>
            <translation>Team {number}</translation>
        </message>
        <message>
            <source>Text for Excel (.csv)</source>
            <translation>Tekst voor Excel (.csv)</translation>
        </message>
        <message>
            <source>The figures are on their way.</source>
            <translation>De cijfers zijn onderweg.</translation>
        </message>
        <message>
            <source>The half of the residents who live where least is done get {percent} % of it. Spread evenly, it would be 50 %.</source>
            <translation>De helft van de inwoners die woont waar het minst gebeurt, krijgt er {percent} % van. Gelijk verdeeld zou dat 50 % zijn.</translation>
        </message>
        <message>
            <source>The map asks for its background online from now on</source>
            <translation>De kaart vraagt haar achtergrond voortaan online op</translation>
        </message>
        <message>
            <source>The map cannot be drawn on this computer. The table has the same figures.</source>
            <translation>De kaart kan op deze computer niet getekend worden. De tabel heeft dezelfde cijfers.</translation>
        </message>
        <message>
            <source>The map has another background now</source>
            <translation>De kaart heeft nu een andere achtergrond</translation>
        </message>
        <message>
            <source>The map has no background now</source>
            <translation>De kaart heeft nu geen achtergrond</translation>
        </message>
        <message>
            <source>The map is on its way.</source>
            <translation>De kaart komt eraan.</translation>
        </message>
        <message>
            <source>The order follows from how long ago colleagues were there, how many people live there, and what is missing. It knows nothing of need: you decide.</source>
            <translation>De volgorde volgt uit hoe lang geleden collega's er waren, hoeveel mensen er wonen en wat er ontbreekt. Ze weet niets van noden: jij beslist.</translation>
        </message>
        <message>
            <source>The period just before: {days}</source>
            <translation>De periode net ervoor: {days}</translation>
        </message>
        <message>
            <source>The same days a year before: {days}</source>
            <translation>Dezelfde dagen een jaar eerder: {days}</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Themes that come together</source>
            <translation>Thema's die samen voorkomen</translation>
        </message>
        <message>
            <source>There are no wards yet</source>
            <translation>Er zijn nog geen wijken</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Te doen</translation>
        </message>
        <message>
            <source>To print (.pdf)</source>
            <translation>Om af te drukken (.pdf)</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Eenheid</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Bezoeken</translation>
        </message>
        <message>
            <source>Visits in these days: {figure}</source>
            <translation>Bezoeken in deze dagen: {figure}</translation>
        </message>
        <message>
            <source>Visits, counted together</source>
            <translation>Bezoeken, samen geteld</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Wijk</translation>
        </message>
        <message>
            <source>Ward and sector</source>
            <translation>Wijk en sector</translation>
        </message>
        <message>
            <source>Wards</source>
            <translation>Wijken</translation>
        </message>
        <message>
            <source>Wards that are not in this list have no reason to go first.</source>
            <translation>Wijken die niet in deze lijst staan, hebben geen reden om eerst te komen.</translation>
        </message>
        <message>
            <source>Wards, first the one to go to next</source>
            <translation>Wijken, vooraan die om eerst heen te gaan</translation>
        </message>
        <message>
            <source>What is known of the ward</source>
            <translation>Wat we van de wijk weten</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Wat ontbreekt</translation>
        </message>
        <message>
            <source>What is there</source>
            <translation>Wat de wijk heeft</translation>
        </message>
        <message>
            <source>What is waiting</source>
            <translation>Wat er wacht</translation>
        </message>
        <message>
            <source>What it is not</source>
            <translation>Wat het niet is</translation>
        </message>
        <message>
            <source>What the map shows</source>
            <translation>Wat de kaart toont</translation>
        </message>
        <message>
            <source>When we were there</source>
            <translation>Wanneer we er waren</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <source>Where people meet</source>
            <translation>Waar mensen elkaar ontmoeten</translation>
        </message>
        <message>
            <source>Where the figures leave gaps</source>
            <translation>Waar de cijfers gaten laten</translation>
        </message>
        <message>
            <source>Where to go next</source>
            <translation>Waar eerst heen</translation>
        </message>
        <message>
            <source>Where we are</source>
            <translation>Waar we zijn</translation>
        </message>
        <message>
            <source>Where we are, where we are not, and who we miss</source>
            <translation>Waar zijn we, waar niet, en wie missen we</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Whole city</source>
            <translation>Hele stad</translation>
        </message>
        <message>
            <source>Whole months are counted: {days}.</source>
            <translation>Alleen hele maanden tellen mee: {days}.</translation>
        </message>
        <message>
            <source>Whom we reach</source>
            <translation>Wie we bereiken</translation>
        </message>
        <message>
            <source>Write one to four rising numbers, for instance 1; 2,5; 5.</source>
            <translation>Schrijf een tot vier oplopende getallen, bijvoorbeeld 1; 2,5; 5.</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Inzoomen</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Uitzoomen</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>fewer visits than its size ({points} points)</source>
            <translation>minder bezoeken dan past bij het aantal inwoners ({points} procentpunt)</translation>
        </message>
        <message>
            <source>hidden, so that nobody can be recognised</source>
            <translation>verborgen, zodat niemand te herkennen is</translation>
        </message>
        <message numerus="yes">
            <source>in %n ward(s)</source>
            <translation>
                <numerusform>in %n wijk</numerusform>
                <numerusform>in %n wijken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in at least %n ward(s), others are hidden</source>
            <translation>
                <numerusform>in minstens %n wijk, andere zijn verborgen</numerusform>
                <numerusform>in minstens %n wijken, andere zijn verborgen</numerusform>
            </translation>
        </message>
        <message>
            <source>its file cannot be read</source>
            <translation>het bestand kan niet gelezen worden</translation>
        </message>
        <message>
            <source>last visit {day}</source>
            <translation>laatste bezoek {day}</translation>
        </message>
        <message>
            <source>less than {last}</source>
            <translation>minder dan {last}</translation>
        </message>
        <message>
            <source>map</source>
            <translation>kaart</translation>
        </message>
        <message>
            <source>more than {first}</source>
            <translation>meer dan {first}</translation>
        </message>
        <message>
            <source>more than {first}, up to {last}</source>
            <translation>meer dan {first}, tot en met {last}</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nooit</translation>
        </message>
        <message>
            <source>never visited</source>
            <translation>nooit bezocht</translation>
        </message>
        <message>
            <source>no key figure known</source>
            <translation>geen sleutelfiguur gekend</translation>
        </message>
        <message>
            <source>no place visited</source>
            <translation>geen plek bezocht</translation>
        </message>
        <message>
            <source>no target</source>
            <translation>geen streefdoel</translation>
        </message>
        <message>
            <source>no visit</source>
            <translation>geen bezoek</translation>
        </message>
        <message numerus="yes">
            <source>no visit for %n day(s)</source>
            <translation>
                <numerusform>%n dag geen bezoek</numerusform>
                <numerusform>%n dagen geen bezoek</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody reached</source>
            <translation>niemand bereikt</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>none chosen yet</source>
            <translation>nog geen gekozen</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>niet gekend</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niets</translation>
        </message>
        <message>
            <source>per 1,000</source>
            <translation>per 1.000</translation>
        </message>
        <message>
            <source>target to date met</source>
            <translation>streefdoel tot nu gehaald</translation>
        </message>
        <message>
            <source>these borders have none</source>
            <translation>deze grenzen hebben er geen</translation>
        </message>
        <message>
            <source>too few to show</source>
            <translation>te klein om te tonen</translation>
        </message>
        <message>
            <source>under the target to date</source>
            <translation>onder het streefdoel tot nu</translation>
        </message>
        <message>
            <source>up to {last}</source>
            <translation>tot en met {last}</translation>
        </message>
        <message>
            <source>up to {number}</source>
            <translation>tot {number}</translation>
        </message>
        <message>
            <source>with {days}</source>
            <translation>met {days}</translation>
        </message>
        <message>
            <source>{area}, change: {figure}</source>
            <translation>{area}, verschil: {figure}</translation>
        </message>
        <message>
            <source>{area}, {measure}: on its way</source>
            <translation>{area}, {measure}: onderweg</translation>
        </message>
        <message>
            <source>{area}, {measure}: {figure}</source>
            <translation>{area}, {measure}: {figure}</translation>
        </message>
        <message>
            <source>{area}: the change cannot be told</source>
            <translation>{area}: het verschil kan niet gezegd worden</translation>
        </message>
        <message>
            <source>{days} d</source>
            <translation>{days} d</translation>
        </message>
        <message>
            <source>{days}, compared with {before}</source>
            <translation>{days}, vergeleken met {before}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} tot {last}</translation>
        </message>
        <message>
            <source>{name} (key figure)</source>
            <translation>{name} (sleutelfiguur)</translation>
        </message>
        <message>
            <source>{name} (network)</source>
            <translation>{name} (netwerk)</translation>
        </message>
        <message>
            <source>{number} residents in {year}</source>
            <translation>{number} inwoners in {year}</translation>
        </message>
        <message>
            <source>{one} with {other}: {figure}</source>
            <translation>{one} met {other}: {figure}</translation>
        </message>
        <message>
            <source>{percent} % of the target to date</source>
            <translation>{percent} % van het streefdoel tot nu</translation>
        </message>
        <message>
            <source>– Small numbers are hidden, and some others, so that nobody can work them out.</source>
            <translation>– Kleine aantallen zijn verborgen, en enkele andere ook, zodat niemand ze kan uitrekenen.</translation>
        </message>
    </context>
    <context>
        <name>measure</name>
        <message>
            <source>Days since the last visit</source>
            <translation>Dagen sinds het laatste bezoek</translation>
        </message>
        <message>
            <source>Encounter places per 1,000 residents</source>
            <translation>Ontmoetingsplekken per 1.000 inwoners</translation>
        </message>
        <message>
            <source>Key figures per 1,000 residents</source>
            <translation>Sleutelfiguren per 1.000 inwoners</translation>
        </message>
        <message>
            <source>Networks without a known channel</source>
            <translation>Netwerken zonder gekend kanaal</translation>
        </message>
        <message>
            <source>New people reached</source>
            <translation>Nieuwe mensen bereikt</translation>
        </message>
        <message>
            <source>Open follow-ups</source>
            <translation>Open opvolgingen</translation>
        </message>
        <message>
            <source>People reached per 1,000 residents</source>
            <translation>Mensen bereikt per 1.000 inwoners</translation>
        </message>
        <message>
            <source>Share of visits against share of residents</source>
            <translation>Aandeel bezoeken tegenover aandeel inwoners</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Bezoeken</translation>
        </message>
        <message>
            <source>Visits against the target</source>
            <translation>Bezoeken tegenover het streefdoel</translation>
        </message>
        <message>
            <source>Visits per 1,000 residents</source>
            <translation>Bezoeken per 1.000 inwoners</translation>
        </message>
    </context>
    <context>
        <name>meeting form</name>
        <message>
            <source>Change meeting</source>
            <translation>Overleg wijzigen</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Hoe lang</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Nieuw overleg</translation>
        </message>
        <message>
            <source>Save meeting</source>
            <translation>Overleg bewaren</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Te doen</translation>
        </message>
        <message>
            <source>What came of it later</source>
            <translation>Wat er later van kwam</translation>
        </message>
        <message>
            <source>What it was about</source>
            <translation>Waarover het ging</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Wat beslist werd</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Which organisations were there</source>
            <translation>Welke organisaties er waren</translation>
        </message>
        <message>
            <source>minutes, or like 1u30</source>
            <translation>minuten, of zoals 1u30</translation>
        </message>
        <message>
            <source>one task a line; they go to the planning</source>
            <translation>één taak per regel; ze gaan naar de planning</translation>
        </message>
        <message>
            <source>organisations only, no names of people</source>
            <translation>alleen organisaties, geen namen van mensen</translation>
        </message>
    </context>
    <context>
        <name>menu</name>
        <message>
            <source>&amp;About Weefsel</source>
            <translation>&amp;Over Weefsel</translation>
        </message>
        <message>
            <source>&amp;Addresses on this computer…</source>
            <translation>&amp;Adressen op deze computer…</translation>
        </message>
        <message>
            <source>&amp;Back up…</source>
            <translation>&amp;Back-up maken…</translation>
        </message>
        <message>
            <source>&amp;Background…</source>
            <translation>A&amp;chtergrond…</translation>
        </message>
        <message>
            <source>&amp;Command…</source>
            <translation>&amp;Commando…</translation>
        </message>
        <message>
            <source>&amp;Connect to a server, or sign in again…</source>
            <translation>&amp;Verbinden met een server, of opnieuw aanmelden…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Be&amp;werken</translation>
        </message>
        <message>
            <source>&amp;Editions of the borders…</source>
            <translation>&amp;Edities van de grenzen…</translation>
        </message>
        <message>
            <source>&amp;Export visits…</source>
            <translation>Bezoeken &amp;exporteren…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>&amp;Find an address…</source>
            <translation>Een adres &amp;zoeken…</translation>
        </message>
        <message>
            <source>&amp;Find everywhere</source>
            <translation>Overal &amp;zoeken</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Volledig scherm</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ga naar</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>&amp;Grotere tekst</translation>
        </message>
        <message>
            <source>&amp;Log a visit</source>
            <translation>Bezoek &amp;loggen</translation>
        </message>
        <message>
            <source>&amp;Map</source>
            <translation>&amp;Kaart</translation>
        </message>
        <message>
            <source>&amp;Own fields…</source>
            <translation>Ei&amp;gen velden…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Afsluiten</translation>
        </message>
        <message>
            <source>&amp;Read again</source>
            <translation>&amp;Opnieuw lezen</translation>
        </message>
        <message>
            <source>&amp;Recovery key…</source>
            <translation>&amp;Herstelsleutel…</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>&amp;Kleinere tekst</translation>
        </message>
        <message>
            <source>&amp;Sync</source>
            <translation>&amp;Synchroniseren</translation>
        </message>
        <message>
            <source>&amp;Sync now</source>
            <translation>&amp;Nu synchroniseren</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Ongedaan maken</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Bee&amp;ld</translation>
        </message>
        <message>
            <source>&amp;Where everything is</source>
            <translation>&amp;Waar alles is</translation>
        </message>
        <message>
            <source>Add a &amp;contact</source>
            <translation>&amp;Contact toevoegen</translation>
        </message>
        <message>
            <source>Add a &amp;network</source>
            <translation>&amp;Netwerk toevoegen</translation>
        </message>
        <message>
            <source>Add a &amp;place</source>
            <translation>&amp;Plek toevoegen</translation>
        </message>
        <message>
            <source>Add a &amp;task</source>
            <translation>&amp;Taak toevoegen</translation>
        </message>
        <message>
            <source>Add an &amp;organisation</source>
            <translation>&amp;Organisatie toevoegen</translation>
        </message>
        <message>
            <source>Add an o&amp;ffer</source>
            <translation>Aan&amp;bod toevoegen</translation>
        </message>
        <message>
            <source>Earlier &amp;imports…</source>
            <translation>Eerdere &amp;inlezingen…</translation>
        </message>
        <message>
            <source>Get the &amp;official borders and figures…</source>
            <translation>De &amp;officiële grenzen en cijfers ophalen…</translation>
        </message>
        <message>
            <source>Load borders of the &amp;wards…</source>
            <translation>Grenzen van de &amp;wijken laden…</translation>
        </message>
        <message>
            <source>Loc&amp;k</source>
            <translation>V&amp;ergrendelen</translation>
        </message>
        <message>
            <source>Print the ward a&amp;tlas…</source>
            <translation>De wijka&amp;tlas afdrukken…</translation>
        </message>
        <message>
            <source>Put my plan in a calen&amp;dar…</source>
            <translation>Mijn plan in een a&amp;genda zetten…</translation>
        </message>
        <message>
            <source>Read &amp;a list in…</source>
            <translation>Een lijst &amp;inlezen…</translation>
        </message>
        <message>
            <source>Sync &amp;report…</source>
            <translation>Synchronisatie&amp;verslag…</translation>
        </message>
        <message>
            <source>Work &amp;offline, or online again</source>
            <translation>&amp;Offline werken, of weer online</translation>
        </message>
    </context>
    <context>
        <name>merge</name>
        <message numerus="yes">
            <source>%n consent(s) end, because the other contact says they were withdrawn.</source>
            <translation>
                <numerusform>%n toestemming eindigt, omdat de andere contactpersoon zegt dat ze ingetrokken is.</numerusform>
                <numerusform>%n toestemmingen eindigen, omdat de andere contactpersoon zegt dat ze ingetrokken zijn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tie(s) or agreement(s) between the two: put aside.</source>
            <translation>
                <numerusform>%n band of overeenkomst tussen de twee: opzijgelegd.</numerusform>
                <numerusform>%n banden of overeenkomsten tussen de twee: opzijgelegd.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuleren</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;Samenvoegen</translation>
        </message>
        <message>
            <source>&amp;Swap: the other one stays</source>
            <translation>&amp;Omwisselen: de andere blijft</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Beide</translation>
        </message>
        <message>
            <source>Both have one, and one stays: {counts}.</source>
            <translation>Beide hebben er een, en één blijft: {counts}.</translation>
        </message>
        <message>
            <source>Changed since, so they stay: {fields}.</source>
            <translation>Sindsdien gewijzigd, dus dit blijft: {fields}.</translation>
        </message>
        <message>
            <source>Goes along to “{winner}”: {counts}.</source>
            <translation>Gaat mee naar “{winner}”: {counts}.</translation>
        </message>
        <message>
            <source>Goes back to “{loser}”: {counts}.</source>
            <translation>Gaat terug naar “{loser}”: {counts}.</translation>
        </message>
        <message>
            <source>Goes up in it: {name}</source>
            <translation>Gaat erin op: {name}</translation>
        </message>
        <message>
            <source>Merge two contacts</source>
            <translation>Twee contacten samenvoegen</translation>
        </message>
        <message>
            <source>Merge two networks</source>
            <translation>Twee netwerken samenvoegen</translation>
        </message>
        <message>
            <source>Merge two organisations</source>
            <translation>Twee organisaties samenvoegen</translation>
        </message>
        <message>
            <source>Merge two places</source>
            <translation>Twee plekken samenvoegen</translation>
        </message>
        <message>
            <source>Merged into “{name}”</source>
            <translation>Samengevoegd met “{name}”</translation>
        </message>
        <message>
            <source>Not tied: {counts}. These could reveal something private, and there is no consent or public role for them.</source>
            <translation>Niet verbonden: {counts}. Dit zou iets privé kunnen verraden, en er is geen toestemming of publieke rol voor.</translation>
        </message>
        <message>
            <source>Of “{winner}” these get their former value: {fields}.</source>
            <translation>Van “{winner}” krijgt dit zijn vorige waarde: {fields}.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultaat</translation>
        </message>
        <message>
            <source>Stays: {name}</source>
            <translation>Blijft: {name}</translation>
        </message>
        <message>
            <source>Take &amp;apart</source>
            <translation>&amp;Uit elkaar halen</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>Uit elkaar halen</translation>
        </message>
        <message>
            <source>These belong to two teams, so they cannot become one. Nothing was changed.</source>
            <translation>Deze horen bij twee teams, dus ze kunnen niet één worden. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>These cannot become one. People would be tied to something that could reveal something private about them, without their consent or a public role. Ask for consent first, end those ties, or choose other values. Nothing was changed.</source>
            <translation>Deze kunnen niet één worden. Mensen zouden verbonden worden met iets dat iets privé over hen kan verraden, zonder hun toestemming of een publieke rol. Vraag eerst toestemming, beëindig die banden, of kies andere waarden. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>These were taken apart already.</source>
            <translation>Deze zijn al uit elkaar gehaald.</translation>
        </message>
        <message>
            <source>What was added since stays with “{winner}”.</source>
            <translation>Wat sindsdien toegevoegd is, blijft bij “{winner}”.</translation>
        </message>
        <message>
            <source>{field}: result</source>
            <translation>{field}: resultaat</translation>
        </message>
        <message>
            <source>“{loser}” goes up in “{winner}”. You can take them apart again at any time: what goes along now goes back then, what is changed or added later stays.</source>
            <translation>“{loser}” gaat op in “{winner}”. Je kan ze op elk moment weer uit elkaar halen: wat nu meegaat, gaat dan terug; wat later gewijzigd of toegevoegd wordt, blijft.</translation>
        </message>
        <message>
            <source>“{loser}” is back in use.</source>
            <translation>“{loser}” is weer in gebruik.</translation>
        </message>
        <message>
            <source>“{name}” is back</source>
            <translation>“{name}” is terug</translation>
        </message>
        <message>
            <source>“{winner}” itself went up in another one. Take those two apart first.</source>
            <translation>“{winner}” ging zelf op in een andere. Haal die twee eerst uit elkaar.</translation>
        </message>
    </context>
    <context>
        <name>missing</name>
        <message>
            <source>A public role without a source: where can it be read?</source>
            <translation>Een publieke rol zonder bron: waar is dat te lezen?</translation>
        </message>
        <message>
            <source>A tie rests on a consent that ended</source>
            <translation>Een band steunt op een toestemming die afgelopen is</translation>
        </message>
        <message>
            <source>A tie rests on a consent that ended ({day})</source>
            <translation>Een band steunt op een toestemming die afgelopen is ({day})</translation>
        </message>
        <message>
            <source>Accessibility was not looked at</source>
            <translation>De toegankelijkheid is niet bekeken</translation>
        </message>
        <message>
            <source>Ask a consent again</source>
            <translation>Opnieuw toestemming vragen</translation>
        </message>
        <message>
            <source>Ask a consent again: it ends {day}</source>
            <translation>Opnieuw toestemming vragen: ze eindigt op {day}</translation>
        </message>
        <message>
            <source>Had to be reviewed by {day}: keep this contact, or not?</source>
            <translation>Moest herzien worden tegen {day}: dit contact houden of niet?</translation>
        </message>
        <message>
            <source>Kept on the basis of consent, but no valid consent is on file</source>
            <translation>Bewaard op basis van toestemming, maar er is geen geldige toestemming</translation>
        </message>
        <message>
            <source>Never checked</source>
            <translation>Nooit nagekeken</translation>
        </message>
        <message>
            <source>No opening hours</source>
            <translation>Geen openingsuren</translation>
        </message>
        <message>
            <source>No phone number or e-mail address</source>
            <translation>Geen telefoonnummer of e-mailadres</translation>
        </message>
        <message>
            <source>No theme</source>
            <translation>Geen thema</translation>
        </message>
        <message>
            <source>No visit for a long time</source>
            <translation>Al lang geen bezoek</translation>
        </message>
        <message>
            <source>No visit since {day}</source>
            <translation>Geen bezoek sinds {day}</translation>
        </message>
        <message>
            <source>No visit yet</source>
            <translation>Nog geen bezoek</translation>
        </message>
        <message>
            <source>No ward</source>
            <translation>Geen wijk</translation>
        </message>
        <message>
            <source>Nobody keeps in touch</source>
            <translation>Niemand houdt contact</translation>
        </message>
        <message>
            <source>Not assessed for more than a year</source>
            <translation>Meer dan een jaar niet beoordeeld</translation>
        </message>
        <message>
            <source>Not assessed since {day}</source>
            <translation>Niet beoordeeld sinds {day}</translation>
        </message>
        <message>
            <source>Not assessed yet</source>
            <translation>Nog niet beoordeeld</translation>
        </message>
        <message>
            <source>Not checked since {day}</source>
            <translation>Niet nagekeken sinds {day}</translation>
        </message>
        <message>
            <source>Not known how people apply</source>
            <translation>Niet bekend hoe mensen het aanvragen</translation>
        </message>
        <message>
            <source>Not known how well we reach it</source>
            <translation>Niet bekend hoe goed we het bereiken</translation>
        </message>
        <message>
            <source>Not known in which languages people are helped</source>
            <translation>Niet bekend in welke talen mensen geholpen worden</translation>
        </message>
        <message>
            <source>Not known what it asks for</source>
            <translation>Niet bekend wat het vraagt</translation>
        </message>
        <message>
            <source>Not known what it costs</source>
            <translation>Niet bekend wat het kost</translation>
        </message>
        <message>
            <source>Not known where it meets or talks</source>
            <translation>Niet bekend waar het samenkomt of praat</translation>
        </message>
        <message>
            <source>Not known who runs it</source>
            <translation>Niet bekend wie het beheert</translation>
        </message>
        <message>
            <source>Not on the map yet</source>
            <translation>Nog niet op de kaart</translation>
        </message>
        <message>
            <source>Not said what this contact is on file for</source>
            <translation>Er staat niet waarom we dit contact bewaren</translation>
        </message>
        <message>
            <source>Not told yet what we keep, and why</source>
            <translation>De persoon weet nog niet wat we bewaren, en waarom</translation>
        </message>
        <message>
            <source>Nothing shows how a consent was given</source>
            <translation>Je ziet nergens hoe een toestemming gegeven is</translation>
        </message>
        <message>
            <source>Something sensitive is kept on explicit consent, but none is on file that holds</source>
            <translation>We bewaren iets gevoeligs met uitdrukkelijke toestemming, maar er is geen toestemming die nog geldt</translation>
        </message>
        <message>
            <source>The day of the review has passed</source>
            <translation>De dag van de herziening is voorbij</translation>
        </message>
    </context>
    <context>
        <name>moment</name>
        <message>
            <source>today {time}</source>
            <translation>vandaag {time}</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <translation>gisteren {time}</translation>
        </message>
    </context>
    <context>
        <name>need form</name>
        <message>
            <source>Change a question</source>
            <translation>Een vraag wijzigen</translation>
        </message>
        <message>
            <source>Save question</source>
            <translation>Vraag bewaren</translation>
        </message>
        <message>
            <source>What people asked</source>
            <translation>Wat mensen vroegen</translation>
        </message>
        <message>
            <source>about nobody in particular: no names</source>
            <translation>over niemand in het bijzonder: geen namen</translation>
        </message>
    </context>
    <context>
        <name>need.state</name>
        <message>
            <source>Answered</source>
            <translation>Beantwoord</translation>
        </message>
        <message>
            <source>Nothing on offer</source>
            <translation>Geen aanbod</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
    </context>
    <context>
        <name>network form</name>
        <message>
            <source>Change network</source>
            <translation>Netwerk wijzigen</translation>
        </message>
        <message>
            <source>New network</source>
            <translation>Nieuw netwerk</translation>
        </message>
        <message>
            <source>Save network</source>
            <translation>Netwerk bewaren</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thema's</translation>
        </message>
        <message>
            <source>no names of people</source>
            <translation>geen namen van mensen</translation>
        </message>
    </context>
    <context>
        <name>network.reach</name>
        <message>
            <source>Good</source>
            <translation>Goed</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Geen</translation>
        </message>
        <message>
            <source>Some</source>
            <translation>Matig</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Niet gekend</translation>
        </message>
    </context>
    <context>
        <name>networks</name>
        <message numerus="yes">
            <source>%n network(s)</source>
            <translation>
                <numerusform>%n netwerk</numerusform>
                <numerusform>%n netwerken</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a community or network as a whole. It has no list of members.</source>
            <translation>Voeg een gemeenschap of netwerk als geheel toe. Er hoort geen ledenlijst bij.</translation>
        </message>
        <message>
            <source>Add a network</source>
            <translation>Netwerk toevoegen</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Netwerken</translation>
        </message>
        <message>
            <source>No networks yet</source>
            <translation>Nog geen netwerken</translation>
        </message>
    </context>
    <context>
        <name>notice form</name>
        <message>
            <source>Information for {name}</source>
            <translation>Informatie voor {name}</translation>
        </message>
        <message>
            <source>Information {language}</source>
            <translation>Informatie {language}</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Note that it was given</source>
            <translation>Noteren dat je ze gaf</translation>
        </message>
        <message>
            <source>Save as &amp;PDF…</source>
            <translation>Bewaren als &amp;PDF…</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Bewaren als PDF</translation>
        </message>
        <message>
            <source>Saved as {name}. Print it and give it.</source>
            <translation>Bewaard als {name}. Druk het af en geef het.</translation>
        </message>
        <message>
            <source>The notice</source>
            <translation>De informatie</translation>
        </message>
        <message>
            <source>for instance: on paper, read aloud, by mail</source>
            <translation>bijvoorbeeld: op papier, voorgelezen, per mail</translation>
        </message>
    </context>
    <context>
        <name>online</name>
        <message numerus="yes">
            <source>%n address(es) of other municipalities were left out.</source>
            <translation>
                <numerusform>%n adres van andere gemeenten is weggelaten.</numerusform>
                <numerusform>%n adressen van andere gemeenten zijn weggelaten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) read in.</source>
            <translation>
                <numerusform>%n adres ingelezen.</numerusform>
                <numerusform>%n adressen ingelezen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) say neither a point nor a sector.</source>
            <translation>
                <numerusform>%n adres zegt geen punt en geen sector.</numerusform>
                <numerusform>%n adressen zeggen geen punt en geen sector.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inhabitant(s) placed in a sector.</source>
            <translation>
                <numerusform>%n inwoner in een sector geplaatst.</numerusform>
                <numerusform>%n inwoners in een sector geplaatst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inhabitant(s) without a place count in no ward.</source>
            <translation>
                <numerusform>%n inwoner zonder plaats telt in geen wijk mee.</numerusform>
                <numerusform>%n inwoners zonder plaats tellen in geen wijk mee.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tile(s), about {size} and {minutes} minutes, at a pace that does not burden the service. You can stop and go on later. {credit}</source>
            <translation>
                <numerusform>%n tegel, ongeveer {size} en {minutes} minuten, in een tempo dat de dienst niet belast. Je kunt stoppen en later verdergaan. {credit}</numerusform>
                <numerusform>%n tegels, ongeveer {size} en {minutes} minuten, in een tempo dat de dienst niet belast. Je kunt stoppen en later verdergaan. {credit}</numerusform>
            </translation>
        </message>
        <message>
            <source>Latitude and longitude were exchanged; this was set right.</source>
            <translation>Breedte en lengte waren omgewisseld; dat is rechtgezet.</translation>
        </message>
        <message>
            <source>Licence: {licence}</source>
            <translation>Licentie: {licence}</translation>
        </message>
        <message>
            <source>No figures of inhabitants came with it; the older ones stay.</source>
            <translation>Er kwamen geen inwonerscijfers mee; de oudere blijven.</translation>
        </message>
        <message>
            <source>The figures have the sector codes of another edition: they count by ward, not by sector.</source>
            <translation>De cijfers hebben de sectorcodes van een andere editie: ze tellen per wijk, niet per sector.</translation>
        </message>
        <message>
            <source>The table of wards was of no use; the one we have was used.</source>
            <translation>De tabel van de wijken was niet bruikbaar; die van ons is gebruikt.</translation>
        </message>
        <message>
            <source>This sends what you typed to {host}, a service of the Flemish government. Do not look up the home of a person this way: an address read in from a file stays on this computer.</source>
            <translation>Dit stuurt wat je intikte naar {host}, een dienst van de Vlaamse overheid. Zoek zo niet op waar iemand woont: een adres uit een ingelezen bestand blijft op deze computer.</translation>
        </message>
        <message>
            <source>With this on, the map asks {host} for its background while you look at it. That service then sees the address of your network connection and which part of the city you look at. It sees no visits, places or persons. With this off, the map asks nobody anything.</source>
            <translation>Als dit aan staat, vraagt de kaart haar achtergrond aan {host} terwijl je ernaar kijkt. Die dienst ziet dan het adres van je netwerk en naar welk deel van de stad je kijkt, maar geen bezoeken, plekken of mensen. Staat dit uit, dan vraagt de kaart niemand iets.</translation>
        </message>
        <message>
            <source>{name} ({size}) from {host}. Licence: {licence}</source>
            <translation>{name} ({size}) van {host}. Licentie: {licence}</translation>
        </message>
        <message>
            <source>{publisher}: not there (yet). See {page}</source>
            <translation>{publisher}: (nog) niet te vinden. Zie {page}</translation>
        </message>
    </context>
    <context>
        <name>open data</name>
        <message numerus="yes">
            <source>%n address(es) from “{name}” ({size})</source>
            <translation>
                <numerusform>%n adres uit “{name}” ({size})</numerusform>
                <numerusform>%n adressen uit “{name}” ({size})</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Addresses on this computer…</source>
            <translation>&amp;Adressen op deze computer…</translation>
        </message>
        <message>
            <source>&amp;Ask {host} from now on</source>
            <translation>Voortaan {host} &amp;vragen</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Kleuren</translation>
        </message>
        <message>
            <source>&amp;Edition of 1 January</source>
            <translation>&amp;Editie van 1 januari</translation>
        </message>
        <message>
            <source>&amp;Get it</source>
            <translation>&amp;Ophalen</translation>
        </message>
        <message>
            <source>&amp;Get these files ({size})</source>
            <translation>Deze bestanden &amp;ophalen ({size})</translation>
        </message>
        <message>
            <source>&amp;Go there</source>
            <translation>&amp;Erheen</translation>
        </message>
        <message>
            <source>&amp;Read in a file…</source>
            <translation>Een bestand &amp;inlezen…</translation>
        </message>
        <message>
            <source>&amp;Read these files</source>
            <translation>Deze bestanden in&amp;lezen</translation>
        </message>
        <message>
            <source>&amp;Remove…</source>
            <translation>&amp;Verwijderen…</translation>
        </message>
        <message>
            <source>&amp;Show this one</source>
            <translation>Deze &amp;tonen</translation>
        </message>
        <message>
            <source>&amp;Show what there is</source>
            <translation>Tonen wat er i&amp;s</translation>
        </message>
        <message>
            <source>&amp;Take this one</source>
            <translation>Deze &amp;nemen</translation>
        </message>
        <message>
            <source>&amp;Use this one</source>
            <translation>Deze &amp;gebruiken</translation>
        </message>
        <message>
            <source>1. On a computer with a network, download these files:</source>
            <translation>1. Download deze bestanden op een computer met een netwerk:</translation>
        </message>
        <message>
            <source>2. Put them in one folder. Keep their names; do not unpack.</source>
            <translation>2. Zet ze in één map. Laat hun namen staan; pak ze niet uit.</translation>
        </message>
        <message>
            <source>3. Choose “From a folder” here, and that folder.</source>
            <translation>3. Kies hier “Uit een map”, en dan die map.</translation>
        </message>
        <message>
            <source>Add from a &amp;file…</source>
            <translation>Toevoegen uit een &amp;bestand…</translation>
        </message>
        <message>
            <source>Addresses on this computer</source>
            <translation>Adressen op deze computer</translation>
        </message>
        <message>
            <source>Addresses that were found</source>
            <translation>Gevonden adressen</translation>
        </message>
        <message>
            <source>Asking {host}…</source>
            <translation>Navragen bij {host}…</translation>
        </message>
        <message>
            <source>Background of the map</source>
            <translation>Achtergrond van de kaart</translation>
        </message>
        <message>
            <source>Base maps</source>
            <translation>Achtergrondkaarten</translation>
        </message>
        <message>
            <source>Blocks (level {level})</source>
            <translation>Huizenblokken (niveau {level})</translation>
        </message>
        <message>
            <source>Borders of the statistical sectors and how many people live in each, from Statbel; the wards as the city delivered them. Visits keep their ward, and the borders of now are kept too.</source>
            <translation>Grenzen van de statistische sectoren en hoeveel mensen er in elk wonen, van Statbel; de wijken zoals de stad ze doorgaf. Bezoeken houden hun wijk, en ook de grenzen van nu blijven bewaard.</translation>
        </message>
        <message>
            <source>Choose the folder with the files first.</source>
            <translation>Kies eerst de map met de bestanden.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Copying the file…</source>
            <translation>Het bestand kopiëren…</translation>
        </message>
        <message>
            <source>Do not send it</source>
            <translation>Niet versturen</translation>
        </message>
        <message>
            <source>Drawing the borders…</source>
            <translation>De grenzen tekenen…</translation>
        </message>
        <message>
            <source>Edition of 1 January</source>
            <translation>Editie van 1 januari</translation>
        </message>
        <message>
            <source>Editions of the borders</source>
            <translation>Edities van de grenzen</translation>
        </message>
        <message>
            <source>File with a base map</source>
            <translation>Bestand met een achtergrondkaart</translation>
        </message>
        <message>
            <source>File with addresses</source>
            <translation>Bestand met adressen</translation>
        </message>
        <message>
            <source>Find an address</source>
            <translation>Een adres zoeken</translation>
        </message>
        <message>
            <source>Folder with the files</source>
            <translation>Map met de bestanden</translation>
        </message>
        <message>
            <source>From a &amp;folder with files of another computer</source>
            <translation>Uit een &amp;map met bestanden van een andere computer</translation>
        </message>
        <message>
            <source>From the &amp;publishers, over the network</source>
            <translation>Van de &amp;uitgevers, over het netwerk</translation>
        </message>
        <message>
            <source>Get the &amp;Flemish map…</source>
            <translation>De &amp;Vlaamse kaart ophalen…</translation>
        </message>
        <message>
            <source>Get the &amp;official ones…</source>
            <translation>De &amp;officiële ophalen…</translation>
        </message>
        <message>
            <source>Get the Flemish map of the city</source>
            <translation>De Vlaamse kaart van de stad ophalen</translation>
        </message>
        <message>
            <source>Get the official borders and figures</source>
            <translation>De officiële grenzen en cijfers ophalen</translation>
        </message>
        <message>
            <source>Getting the files…</source>
            <translation>De bestanden ophalen…</translation>
        </message>
        <message>
            <source>Getting the tiles…</source>
            <translation>De tegels ophalen…</translation>
        </message>
        <message>
            <source>Grey, so that the wards stand out</source>
            <translation>Grijs, zodat de wijken opvallen</translation>
        </message>
        <message>
            <source>House numbers (level {level})</source>
            <translation>Huisnummers (niveau {level})</translation>
        </message>
        <message>
            <source>Houses (level {level})</source>
            <translation>Huizen (niveau {level})</translation>
        </message>
        <message>
            <source>How &amp;near you can look</source>
            <translation>Hoe &amp;dichtbij je kunt kijken</translation>
        </message>
        <message>
            <source>In colour</source>
            <translation>In kleur</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Houden</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Houden</translation>
        </message>
        <message>
            <source>Licence: {licence}</source>
            <translation>Licentie: {licence}</translation>
        </message>
        <message>
            <source>Load from a &amp;file…</source>
            <translation>Laden uit een &amp;bestand…</translation>
        </message>
        <message>
            <source>Looking what there is…</source>
            <translation>Kijken wat er is…</translation>
        </message>
        <message>
            <source>Looking which addresses are here…</source>
            <translation>Kijken welke adressen er zijn…</translation>
        </message>
        <message>
            <source>Moving the places…</source>
            <translation>De plekken verplaatsen…</translation>
        </message>
        <message>
            <source>No background</source>
            <translation>Geen achtergrond</translation>
        </message>
        <message>
            <source>Nothing found among the addresses on this computer.</source>
            <translation>Niets gevonden bij de adressen op deze computer.</translation>
        </message>
        <message>
            <source>On this computer since {day}</source>
            <translation>Op deze computer sinds {day}</translation>
        </message>
        <message>
            <source>Online, from {host}</source>
            <translation>Online, van {host}</translation>
        </message>
        <message>
            <source>Only the wards, on plain paper.</source>
            <translation>Alleen de wijken, op effen papier.</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Afbeeldingen</translation>
        </message>
        <message>
            <source>Reading the addresses…</source>
            <translation>De adressen lezen…</translation>
        </message>
        <message>
            <source>Reading the base maps…</source>
            <translation>De achtergrondkaarten lezen…</translation>
        </message>
        <message>
            <source>Reading the editions…</source>
            <translation>De edities lezen…</translation>
        </message>
        <message>
            <source>Remove all addresses from this computer?</source>
            <translation>Alle adressen van deze computer verwijderen?</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove them</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove “{name}” ({size}) from this computer?</source>
            <translation>“{name}” ({size}) van deze computer verwijderen?</translation>
        </message>
        <message>
            <source>Removing the addresses…</source>
            <translation>De adressen verwijderen…</translation>
        </message>
        <message>
            <source>Removing the file…</source>
            <translation>Het bestand verwijderen…</translation>
        </message>
        <message>
            <source>Search &amp;online…</source>
            <translation>&amp;Online zoeken…</translation>
        </message>
        <message>
            <source>Send “{typed}”</source>
            <translation>“{typed}” versturen</translation>
        </message>
        <message>
            <source>Shapes, drawn by this program</source>
            <translation>Vormen, getekend door dit programma</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Bron: {source}</translation>
        </message>
        <message>
            <source>Statbel: {page}</source>
            <translation>Statbel: {page}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Aan het stoppen…</translation>
        </message>
        <message>
            <source>Street, number, postcode</source>
            <translation>Straat, nummer, postcode</translation>
        </message>
        <message>
            <source>Streets (level {level})</source>
            <translation>Straten (niveau {level})</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <source>The borders of {edition} are in use</source>
            <translation>De grenzen van {edition} zijn in gebruik</translation>
        </message>
        <message>
            <source>The map and the lists draw one edition. Choosing another one moves no visit and no place to another ward.</source>
            <translation>De kaart en de lijsten tekenen één editie. Een andere kiezen zet geen bezoek en geen plek in een andere wijk.</translation>
        </message>
        <message>
            <source>There are no addresses on this computer yet.</source>
            <translation>Er zijn nog geen adressen op deze computer.</translation>
        </message>
        <message>
            <source>There are no addresses on this computer yet: read in a file first.</source>
            <translation>Er zijn nog geen adressen op deze computer: lees eerst een bestand in.</translation>
        </message>
        <message>
            <source>There are no borders of this edition there.</source>
            <translation>Daar zijn geen grenzen van deze editie.</translation>
        </message>
        <message>
            <source>Valid from {day}</source>
            <translation>Geldig vanaf {day}</translation>
        </message>
        <message>
            <source>With a file of addresses you find a street and a house number while you type, without a network. Open data only: nobody lives in it. Files that are understood: the address file of Statbel, BeSt, the Flemish register, or a CSV with the columns straat, nummer, postcode, gemeente, lat, lon.</source>
            <translation>Met een bestand met adressen vind je een straat en een huisnummer terwijl je typt, zonder netwerk. Alleen open data: er woont niemand in. Deze bestanden worden begrepen: het adressenbestand van Statbel, BeSt, het Vlaamse register, of een CSV met de kolommen straat, nummer, postcode, gemeente, lat, lon.</translation>
        </message>
        <message>
            <source>Without a network: which files, and where from</source>
            <translation>Zonder netwerk: welke bestanden, en van waar</translation>
        </message>
        <message>
            <source>drawn roughly by this program</source>
            <translation>ruw getekend door dit programma</translation>
        </message>
        <message>
            <source>from level {first} (far) to {last} (near)</source>
            <translation>van niveau {first} (ver) tot {last} (dichtbij)</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>in gebruik</translation>
        </message>
        <message>
            <source>{addresses}, read in on {day}.</source>
            <translation>{addresses}, ingelezen op {day}.</translation>
        </message>
        <message>
            <source>{base_map} · shown now</source>
            <translation>{base_map} · nu getoond</translation>
        </message>
        <message>
            <source>{count} rows read</source>
            <translation>{count} rijen gelezen</translation>
        </message>
        <message>
            <source>{done} of {total} copied</source>
            <translation>{done} van {total} gekopieerd</translation>
        </message>
        <message numerus="yes">
            <source>{done} of {total} tiles; about %n more minute(s). You can go on with your work, or stop and go on later.</source>
            <translation>
                <numerusform>{done} van {total} tegels; nog ongeveer %n minuut. Je kunt verder werken, of stoppen en later verdergaan.</numerusform>
                <numerusform>{done} van {total} tegels; nog ongeveer %n minuten. Je kunt verder werken, of stoppen en later verdergaan.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} from {page}</source>
            <translation>{name} van {page}</translation>
        </message>
        <message>
            <source>{name} from {page} (if you can)</source>
            <translation>{name} van {page} (als het kan)</translation>
        </message>
        <message>
            <source>{name}, checksum (SHA-256): {checksum}</source>
            <translation>{name}, controlegetal (SHA-256): {checksum}</translation>
        </message>
        <message>
            <source>{percent} % done. You can stop and go on later.</source>
            <translation>{percent} % klaar. Je kunt stoppen en later verdergaan.</translation>
        </message>
        <message>
            <source>“{name}” ({size}) is on this computer now.</source>
            <translation>“{name}” ({size}) staat nu op deze computer.</translation>
        </message>
    </context>
    <context>
        <name>organisation form</name>
        <message>
            <source>Change organisation</source>
            <translation>Organisatie wijzigen</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Nieuwe organisatie</translation>
        </message>
        <message>
            <source>Save organisation</source>
            <translation>Organisatie bewaren</translation>
        </message>
        <message>
            <source>of the house, not of a person</source>
            <translation>van het huis, niet van een persoon</translation>
        </message>
    </context>
    <context>
        <name>organisation.kind</name>
        <message>
            <source>Care and welfare</source>
            <translation>Zorg en welzijn</translation>
        </message>
        <message>
            <source>City service</source>
            <translation>Stadsdienst</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Bedrijf</translation>
        </message>
        <message>
            <source>Faith community</source>
            <translation>Geloofsgemeenschap</translation>
        </message>
        <message>
            <source>Fire brigade</source>
            <translation>Brandweer</translation>
        </message>
        <message>
            <source>Informal association</source>
            <translation>Feitelijke vereniging</translation>
        </message>
        <message>
            <source>Knowledge institution</source>
            <translation>Kennisinstelling</translation>
        </message>
        <message>
            <source>Non-profit</source>
            <translation>Vzw</translation>
        </message>
        <message>
            <source>Police</source>
            <translation>Politie</translation>
        </message>
        <message>
            <source>School</source>
            <translation>School</translation>
        </message>
        <message>
            <source>Social House</source>
            <translation>Sociaal Huis</translation>
        </message>
        <message>
            <source>Sports club</source>
            <translation>Sportclub</translation>
        </message>
        <message>
            <source>Youth work</source>
            <translation>Jeugdwerk</translation>
        </message>
    </context>
    <context>
        <name>organisation.level</name>
        <message>
            <source>Federal</source>
            <translation>Federaal</translation>
        </message>
        <message>
            <source>Flemish</source>
            <translation>Vlaams</translation>
        </message>
        <message>
            <source>Grassroots</source>
            <translation>Grassroots</translation>
        </message>
        <message>
            <source>International</source>
            <translation>Internationaal</translation>
        </message>
        <message>
            <source>Local</source>
            <translation>Lokaal</translation>
        </message>
    </context>
    <context>
        <name>organisation.status</name>
        <message>
            <source>Active</source>
            <translation>Actief</translation>
        </message>
        <message>
            <source>Dormant</source>
            <translation>Slapend</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestopt</translation>
        </message>
    </context>
    <context>
        <name>organisations</name>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation>
                <numerusform>%n organisatie</numerusform>
                <numerusform>%n organisaties</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a service, school or association you work with.</source>
            <translation>Voeg een dienst, school of vereniging toe waarmee je werkt.</translation>
        </message>
        <message>
            <source>Add an organisation</source>
            <translation>Organisatie toevoegen</translation>
        </message>
        <message>
            <source>No organisations yet</source>
            <translation>Nog geen organisaties</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisaties</translation>
        </message>
    </context>
    <context>
        <name>own fields</name>
        <message>
            <source>Add a field</source>
            <translation>Een veld toevoegen</translation>
        </message>
        <message>
            <source>At most {n} for each kind of record. A field for contacts can be filled in once the DPO looked at it.</source>
            <translation>Hoogstens {n} per soort fiche. Een veld voor contacten kan ingevuld worden zodra de DPO het bekeek.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>Change an own field</source>
            <translation>Een eigen veld wijzigen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Keep them few. A field for contacts may never ask for origin, belief, health or anything else that is private, and waits until the DPO looked at it.</source>
            <translation>Houd het bij weinig. Een veld voor contacten mag nooit vragen naar herkomst, geloof, gezondheid of iets anders dat privé is, en wacht tot de DPO het bekeek.</translation>
        </message>
        <message>
            <source>New own field</source>
            <translation>Nieuw eigen veld</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>No own fields.</source>
            <translation>Geen eigen velden.</translation>
        </message>
        <message>
            <source>Own fields</source>
            <translation>Eigen velden</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Save field</source>
            <translation>Veld bewaren</translation>
        </message>
        <message>
            <source>There are no own fields for this kind of record.</source>
            <translation>Er zijn geen eigen velden voor deze soort fiche.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>waits for the DPO: cannot be filled in yet</source>
            <translation>wacht op de DPO: kan nog niet ingevuld worden</translation>
        </message>
    </context>
    <context>
        <name>page</name>
        <message>
            <source>Accessibility</source>
            <translation>Toegankelijkheid</translation>
        </message>
        <message>
            <source>Add a consent</source>
            <translation>Een toestemming toevoegen</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>Een taak toevoegen</translation>
        </message>
        <message>
            <source>Add a tie</source>
            <translation>Een band toevoegen</translation>
        </message>
        <message>
            <source>Add an address</source>
            <translation>Een adres toevoegen</translation>
        </message>
        <message>
            <source>Add an offer</source>
            <translation>Aanbod toevoegen</translation>
        </message>
        <message>
            <source>As it was on {day}.</source>
            <translation>Zoals het was op {day}.</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>Beoordelen</translation>
        </message>
        <message>
            <source>Back to {where}</source>
            <translation>Terug naar {where}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Toestemmingen</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacten</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>From safe to brave</source>
            <translation>Van safe naar brave</translation>
        </message>
        <message>
            <source>Give the notice</source>
            <translation>Informatie geven</translation>
        </message>
        <message>
            <source>In the bin</source>
            <translation>In de prullenbak</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Informatie</translation>
        </message>
        <message>
            <source>Log a visit</source>
            <translation>Een bezoek loggen</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Even kijken…</translation>
        </message>
        <message>
            <source>Maybe the same</source>
            <translation>Misschien dezelfde</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Samenvoegen…</translation>
        </message>
        <message>
            <source>No consent on file yet.</source>
            <translation>Nog geen toestemming.</translation>
        </message>
        <message>
            <source>No other addresses.</source>
            <translation>Geen andere adressen.</translation>
        </message>
        <message>
            <source>No visits yet.</source>
            <translation>Nog geen bezoeken.</translation>
        </message>
        <message>
            <source>Not assessed yet.</source>
            <translation>Nog niet beoordeeld.</translation>
        </message>
        <message>
            <source>Not tied to anything yet.</source>
            <translation>Nog nergens mee verbonden.</translation>
        </message>
        <message>
            <source>Not tied to other organisations yet.</source>
            <translation>Nog niet verbonden met andere organisaties.</translation>
        </message>
        <message>
            <source>Not told yet what is kept, and why.</source>
            <translation>De persoon weet nog niet wat we bewaren, en waarom.</translation>
        </message>
        <message>
            <source>Nothing is in the directory yet.</source>
            <translation>Er staat nog geen aanbod in.</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Niets te doen.</translation>
        </message>
        <message>
            <source>Nothing: well kept.</source>
            <translation>Niets: goed bijgehouden.</translation>
        </message>
        <message>
            <source>Notice given {day}</source>
            <translation>Informatie gegeven op {day}</translation>
        </message>
        <message>
            <source>Offered by</source>
            <translation>Aangeboden door</translation>
        </message>
        <message>
            <source>Only its name, so far.</source>
            <translation>Alleen de naam, tot nu toe.</translation>
        </message>
        <message>
            <source>Other addresses</source>
            <translation>Andere adressen</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>People led here</source>
            <translation>Mensen hierheen toegeleid</translation>
        </message>
        <message>
            <source>Places it runs</source>
            <translation>Plekken die ze beheert</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>Beheerd door</translation>
        </message>
        <message>
            <source>Show more ({n} in all)</source>
            <translation>Meer tonen ({n} in totaal)</translation>
        </message>
        <message>
            <source>Take apart…</source>
            <translation>Uit elkaar halen…</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Wegnemen</translation>
        </message>
        <message>
            <source>The page before</source>
            <translation>De vorige fiche</translation>
        </message>
        <message>
            <source>This could not be read.</source>
            <translation>Dit kon niet gelezen worden.</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Banden</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Te doen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Bezoeken</translation>
        </message>
        <message>
            <source>Went up in this</source>
            <translation>Ging hierin op</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Wat ontbreekt</translation>
        </message>
        <message>
            <source>What it offers</source>
            <translation>Wat ze aanbiedt</translation>
        </message>
        <message>
            <source>What we know</source>
            <translation>Wat we weten</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Intrekken</translation>
        </message>
        <message>
            <source>Works with</source>
            <translation>Werkt samen met</translation>
        </message>
        <message>
            <source>checked {day}</source>
            <translation>nagekeken {day}</translation>
        </message>
        <message>
            <source>do not contact</source>
            <translation>niet contacteren</translation>
        </message>
        <message>
            <source>from {name}</source>
            <translation>van {name}</translation>
        </message>
        <message>
            <source>late: {day}</source>
            <translation>te laat: {day}</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>niet gezien</translation>
        </message>
        <message>
            <source>runs through one person</source>
            <translation>loopt via één persoon</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>sinds {day}</translation>
        </message>
        <message>
            <source>there</source>
            <translation>aanwezig</translation>
        </message>
        <message>
            <source>threshold {n} of 5</source>
            <translation>drempel {n} op 5</translation>
        </message>
        <message>
            <source>to {name}</source>
            <translation>aan {name}</translation>
        </message>
        <message>
            <source>with {name}</source>
            <translation>met {name}</translation>
        </message>
        <message>
            <source>{n} reached</source>
            <translation>{n} bereikt</translation>
        </message>
    </context>
    <context>
        <name>period</name>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Van</translation>
        </message>
        <message>
            <source>&amp;Up to and including</source>
            <translation>&amp;Tot en met</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Altijd</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Choose two days</source>
            <translation>Kies twee dagen</translation>
        </message>
        <message>
            <source>Choose two days…</source>
            <translation>Kies twee dagen…</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>Vorig kwartaal</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Vorig jaar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Tonen</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>De laatste dag ligt voor de eerste.</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Deze maand</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Dit kwartaal</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Deze week</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Dit jaar</translation>
        </message>
        <message>
            <source>Write a day as 21/11/2026.</source>
            <translation>Schrijf een dag als 21/11/2026.</translation>
        </message>
    </context>
    <context>
        <name>person file</name>
        <message numerus="yes">
            <source>%n older change(s): they are in the file for programs.</source>
            <translation>
                <numerusform>%n oudere wijziging: die staat in het bestand voor programma's.</numerusform>
                <numerusform>%n oudere wijzigingen: die staan in het bestand voor programma's.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other contact(s) may be you as well. Ask us to look at it together.</source>
            <translation>
                <numerusform>%n ander contact ben jij misschien ook. Vraag ons om dat samen te bekijken.</numerusform>
                <numerusform>%n andere contacten ben jij misschien ook. Vraag ons om dat samen te bekijken.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask to be forgotten.</source>
            <translation>Vragen om vergeten te worden.</translation>
        </message>
        <message>
            <source>Ask us to correct or complete something.</source>
            <translation>Ons vragen iets te verbeteren of aan te vullen.</translation>
        </message>
        <message>
            <source>Codes that only computers use.</source>
            <translation>Codes die alleen computers gebruiken.</translation>
        </message>
        <message>
            <source>Complain to the data protection officer of the city, or to the authority that supervises data protection.</source>
            <translation>Een klacht indienen bij de functionaris voor gegevensbescherming van de stad, of bij de toezichthouder voor gegevensbescherming.</translation>
        </message>
        <message>
            <source>Files that you were in</source>
            <translation>Bestanden waarin je stond</translation>
        </message>
        <message>
            <source>Made on {moment} by {who}</source>
            <translation>Gemaakt op {moment} door {who}</translation>
        </message>
        <message>
            <source>Noted by {who}, who works for the network consultants</source>
            <translation>Genoteerd door {who}, die voor de netwerkconsulenten werkt</translation>
        </message>
        <message>
            <source>Noted on</source>
            <translation>Genoteerd op</translation>
        </message>
        <message numerus="yes">
            <source>Notes of %n visit(s). Other people may stand in them. You can ask for what they say about you.</source>
            <translation>
                <numerusform>Notities van %n bezoek. Daarin kunnen andere mensen staan. Je kan vragen wat er over jou in staat.</numerusform>
                <numerusform>Notities van %n bezoeken. Daarin kunnen andere mensen staan. Je kan vragen wat er over jou in staat.</numerusform>
            </translation>
        </message>
        <message>
            <source>Object, or ask us to keep your data and not use them.</source>
            <translation>Bezwaar maken, of vragen dat we je gegevens bewaren en niet gebruiken.</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Opzijgezet</translation>
        </message>
        <message>
            <source>Read in from the list {file} by {who} on {moment}</source>
            <translation>Ingelezen uit de lijst {file} door {who} op {moment}</translation>
        </message>
        <message>
            <source>Something wrong? Tell us, and we correct it. You can also ask us to stop using your data, or to forget you.</source>
            <translation>Klopt er iets niet? Zeg het ons, dan verbeteren we het. Je kan ook vragen om je gegevens niet meer te gebruiken, of om je te vergeten.</translation>
        </message>
        <message>
            <source>Take back what you agreed to. What was done before stays right.</source>
            <translation>Terugkomen op wat je goedvond. Wat voordien gebeurde, blijft juist.</translation>
        </message>
        <message>
            <source>Take your data along: the file beside this one can be read by programs.</source>
            <translation>Je gegevens meenemen: het bestand bij dit document kan door programma's gelezen worden.</translation>
        </message>
        <message numerus="yes">
            <source>The names of %n other person(s) who were there: those data are theirs.</source>
            <translation>
                <numerusform>De naam van %n andere persoon die erbij was: die gegevens zijn van haar of hem.</numerusform>
                <numerusform>De namen van %n andere personen die erbij waren: die gegevens zijn van hen.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is what one laptop keeps of it. The central server was not asked: there is none, or it could not be reached.</source>
            <translation>Dit is wat één laptop bewaart. De centrale server is niet bevraagd: er is er geen, of hij was niet bereikbaar.</translation>
        </message>
        <message>
            <source>Thrown away, not gone yet</source>
            <translation>Weggegooid, maar nog niet verdwenen</translation>
        </message>
        <message>
            <source>Values that met</source>
            <translation>Twee waarden tegelijk</translation>
        </message>
        <message>
            <source>What a visit was about is kept for all who were there together.</source>
            <translation>Waarover een bezoek ging, bewaren we voor iedereen die er samen was.</translation>
        </message>
        <message>
            <source>What is not in this file</source>
            <translation>Wat niet in dit dossier staat</translation>
        </message>
        <message>
            <source>What was changed, and by whom</source>
            <translation>Wat er veranderd is, en door wie</translation>
        </message>
        <message>
            <source>What we keep about {name}</source>
            <translation>Wat we over {name} bewaren</translation>
        </message>
        <message>
            <source>What we wrote about you</source>
            <translation>Wat we over je schreven</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>Wat je kan doen</translation>
        </message>
        <message>
            <source>When we met</source>
            <translation>Wanneer we elkaar zagen</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Waar het vandaan komt</translation>
        </message>
        <message>
            <source>Who looked at your data</source>
            <translation>Wie je gegevens bekeek</translation>
        </message>
        <message>
            <source>Who you are</source>
            <translation>Wie je bent</translation>
        </message>
        <message>
            <source>You asked what the network consultants of the city keep about you. Everything is in this file: what we noted, when we met, and who looked at it.</source>
            <translation>Je vroeg wat de netwerkconsulenten van de stad over je bewaren. Alles staat in dit dossier: wat we noteerden, wanneer we elkaar zagen, en wie het bekeek.</translation>
        </message>
        <message>
            <source>{moment}, by {who}</source>
            <translation>{moment}, door {who}</translation>
        </message>
        <message>
            <source>{moment}: {who}, to a {form} file. Why: {reason}</source>
            <translation>{moment}: {who}, naar een {form}-bestand. Waarom: {reason}</translation>
        </message>
        <message>
            <source>{moment}: {who}, {way}</source>
            <translation>{moment}: {who}, {way}</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>“{text}”</translation>
        </message>
    </context>
    <context>
        <name>person form</name>
        <message>
            <source>Add a consent</source>
            <translation>Toestemming toevoegen</translation>
        </message>
        <message>
            <source>Add a tie</source>
            <translation>Band toevoegen</translation>
        </message>
        <message>
            <source>Change contact</source>
            <translation>Contact wijzigen</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Toestemmingen</translation>
        </message>
        <message>
            <source>Key figure: kind, what they offer</source>
            <translation>Sleutelfiguur: soort, wat die aanbiedt</translation>
        </message>
        <message>
            <source>More numbers and addresses</source>
            <translation>Meer nummers en adressen</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Nieuw contact</translation>
        </message>
        <message>
            <source>No consent on file yet.</source>
            <translation>Nog geen toestemming.</translation>
        </message>
        <message>
            <source>No ties yet.</source>
            <translation>Nog geen banden.</translation>
        </message>
        <message>
            <source>Privacy: why, on which ground, review</source>
            <translation>Privacy: waarom, met welk recht, wanneer herbekijken</translation>
        </message>
        <message>
            <source>Save contact</source>
            <translation>Contact bewaren</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Banden</translation>
        </message>
        <message>
            <source>Ties and consents come after saving.</source>
            <translation>Banden en toestemmingen komen na het bewaren.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Intrekken</translation>
        </message>
        <message>
            <source>as they said</source>
            <translation>zoals de persoon het zei</translation>
        </message>
        <message>
            <source>empty: nothing sensitive is kept</source>
            <translation>leeg: er wordt niets gevoeligs bewaard</translation>
        </message>
        <message>
            <source>nothing about belief, origin or health</source>
            <translation>niets over geloof, herkomst of gezondheid</translation>
        </message>
        <message>
            <source>where you meet, not a home address</source>
            <translation>waar je elkaar ontmoet, geen thuisadres</translation>
        </message>
    </context>
    <context>
        <name>person.art9_basis</name>
        <message>
            <source>Explicit consent</source>
            <translation>Uitdrukkelijke toestemming</translation>
        </message>
        <message>
            <source>Made public by the person themselves</source>
            <translation>Door de persoon zelf openbaar gemaakt</translation>
        </message>
    </context>
    <context>
        <name>person.channel</name>
        <message>
            <source>Chat app</source>
            <translation>Chat-app</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Persoonlijk</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>Sms</translation>
        </message>
    </context>
    <context>
        <name>person.legal_basis</name>
        <message>
            <source>Consent</source>
            <translation>Toestemming</translation>
        </message>
        <message>
            <source>Legal obligation</source>
            <translation>Wettelijke plicht</translation>
        </message>
        <message>
            <source>Legitimate interest</source>
            <translation>Gerechtvaardigd belang</translation>
        </message>
        <message>
            <source>Public task</source>
            <translation>Openbare taak</translation>
        </message>
    </context>
    <context>
        <name>person.purpose</name>
        <message>
            <source>Bridge to a group or community</source>
            <translation>Brug naar een groep of gemeenschap</translation>
        </message>
        <message>
            <source>Contact in the neighbourhood</source>
            <translation>Contact in de buurt</translation>
        </message>
        <message>
            <source>Invitations</source>
            <translation>Uitnodigingen</translation>
        </message>
        <message>
            <source>Showing the way to help</source>
            <translation>De weg wijzen naar hulp</translation>
        </message>
        <message>
            <source>Working together</source>
            <translation>Samenwerken</translation>
        </message>
    </context>
    <context>
        <name>person.stage</name>
        <message>
            <source>Active</source>
            <translation>Actief</translation>
        </message>
        <message>
            <source>Building up</source>
            <translation>In opbouw</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Afgerond</translation>
        </message>
        <message>
            <source>Dormant</source>
            <translation>Slapend</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Gekend</translation>
        </message>
    </context>
    <context>
        <name>persons</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacten</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a contact</source>
            <translation>Contact toevoegen</translation>
        </message>
        <message>
            <source>Add somebody you keep in touch with. A name and a ward will do.</source>
            <translation>Voeg iemand toe met wie je contact houdt. Een naam en een wijk volstaan.</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacten</translation>
        </message>
        <message>
            <source>Contacts and key figures</source>
            <translation>Contacten en sleutelfiguren</translation>
        </message>
        <message>
            <source>Key figures only</source>
            <translation>Alleen sleutelfiguren</translation>
        </message>
        <message>
            <source>No contacts yet</source>
            <translation>Nog geen contacten</translation>
        </message>
        <message>
            <source>do not contact</source>
            <translation>niet contacteren</translation>
        </message>
    </context>
    <context>
        <name>place form</name>
        <message numerus="yes">
            <source>%n criteria met</source>
            <translation>
                <numerusform>%n criterium gehaald</numerusform>
                <numerusform>%n criteria gehaald</numerusform>
            </translation>
        </message>
        <message>
            <source>Add an assessment</source>
            <translation>Beoordeling toevoegen</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>Beoordelingen</translation>
        </message>
        <message>
            <source>Change place</source>
            <translation>Plek wijzigen</translation>
        </message>
        <message>
            <source>New place</source>
            <translation>Nieuwe plek</translation>
        </message>
        <message>
            <source>Not assessed yet.</source>
            <translation>Nog niet beoordeeld.</translation>
        </message>
        <message>
            <source>Save place</source>
            <translation>Plek bewaren</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thema's</translation>
        </message>
        <message>
            <source>Who runs it</source>
            <translation>Wie het beheert</translation>
        </message>
    </context>
    <context>
        <name>place.accessibility</name>
        <message>
            <source>Accessible parking</source>
            <translation>Toegankelijke parkeerplaats</translation>
        </message>
        <message>
            <source>Accessible toilet</source>
            <translation>Toegankelijk toilet</translation>
        </message>
        <message>
            <source>Childcare</source>
            <translation>Kinderopvang</translation>
        </message>
        <message>
            <source>Hearing loop</source>
            <translation>Ringleiding</translation>
        </message>
        <message>
            <source>Near public transport</source>
            <translation>Dicht bij openbaar vervoer</translation>
        </message>
        <message>
            <source>No steps</source>
            <translation>Zonder trappen</translation>
        </message>
        <message>
            <source>Pictograms</source>
            <translation>Pictogrammen</translation>
        </message>
        <message>
            <source>Plain language</source>
            <translation>Eenvoudige taal</translation>
        </message>
        <message>
            <source>Quiet corner</source>
            <translation>Rustige hoek</translation>
        </message>
    </context>
    <context>
        <name>place.criterion</name>
        <message>
            <source>Conflict is dealt with</source>
            <translation>Conflicten krijgen een plaats</translation>
        </message>
        <message>
            <source>Differences are talked about</source>
            <translation>Over verschillen wordt gepraat</translation>
        </message>
        <message>
            <source>Everyone is welcome</source>
            <translation>Iedereen is welkom</translation>
        </message>
        <message>
            <source>Groups mix</source>
            <translation>Groepen mengen zich</translation>
        </message>
        <message>
            <source>House rules were made together</source>
            <translation>De huisregels zijn samen gemaakt</translation>
        </message>
        <message>
            <source>People come back</source>
            <translation>Mensen komen terug</translation>
        </message>
        <message>
            <source>Visitors help to run it</source>
            <translation>Bezoekers helpen mee</translation>
        </message>
    </context>
    <context>
        <name>place.kind</name>
        <message>
            <source>Club house</source>
            <translation>Verenigingslokaal</translation>
        </message>
        <message>
            <source>House of worship</source>
            <translation>Gebedshuis</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliotheek</translation>
        </message>
        <message>
            <source>Local service centre</source>
            <translation>Lokaal dienstencentrum</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>Place to practise Dutch</source>
            <translation>Oefenplek Nederlands</translation>
        </message>
        <message>
            <source>School</source>
            <translation>School</translation>
        </message>
        <message>
            <source>Shop or café</source>
            <translation>Zaak of café</translation>
        </message>
        <message>
            <source>Social grocery</source>
            <translation>Sociale kruidenier</translation>
        </message>
        <message>
            <source>Sports ground</source>
            <translation>Sportplek</translation>
        </message>
        <message>
            <source>Square or park</source>
            <translation>Plein of park</translation>
        </message>
        <message>
            <source>Village or community house</source>
            <translation>Dorps- of wijkhuis</translation>
        </message>
        <message>
            <source>Youth centre</source>
            <translation>Jeugdhuis</translation>
        </message>
    </context>
    <context>
        <name>place.stage</name>
        <message>
            <source>Brave</source>
            <translation>Brave</translation>
        </message>
        <message>
            <source>Growing</source>
            <translation>Groeiend</translation>
        </message>
        <message>
            <source>Not safe yet</source>
            <translation>Nog niet safe</translation>
        </message>
        <message>
            <source>Safe</source>
            <translation>Safe</translation>
        </message>
    </context>
    <context>
        <name>place.status</name>
        <message>
            <source>Closed</source>
            <translation>Gesloten</translation>
        </message>
        <message>
            <source>Closed for a time</source>
            <translation>Tijdelijk gesloten</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
    </context>
    <context>
        <name>places</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n plek</numerusform>
                <numerusform>%n plekken</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>Plek toevoegen</translation>
        </message>
        <message>
            <source>Add a place where people meet; visits to it then fill in its ward.</source>
            <translation>Voeg een plek toe waar mensen elkaar ontmoeten; bezoeken daar vullen dan zelf de wijk in.</translation>
        </message>
        <message>
            <source>No encounter places yet</source>
            <translation>Nog geen ontmoetingsplekken</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Plekken</translation>
        </message>
    </context>
    <context>
        <name>plan</name>
        <message numerus="yes">
            <source>%n line(s) written for your calendar</source>
            <translation>
                <numerusform>%n regel geschreven voor je agenda</numerusform>
                <numerusform>%n regels geschreven voor je agenda</numerusform>
            </translation>
        </message>
        <message>
            <source>A calendar is often copied to a phone and to servers elsewhere, where the lock of this laptop does not reach. Without names a line says what kind of thing it is, and in which ward.</source>
            <translation>Een agenda wordt vaak gekopieerd naar een telefoon en naar servers elders, waar het slot van deze laptop niet reikt. Zonder namen zegt een regel wat voor iets het is, en in welke wijk.</translation>
        </message>
        <message>
            <source>Also write titles and names</source>
            <translation>Ook titels en namen schrijven</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Een bestand kiezen</translation>
        </message>
        <message>
            <source>Contact rhythms that are due</source>
            <translation>Contactritmes die aan de beurt zijn</translation>
        </message>
        <message>
            <source>Planned visits</source>
            <translation>Geplande bezoeken</translation>
        </message>
        <message>
            <source>Put my plan in a calendar</source>
            <translation>Mijn plan in een agenda zetten</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Taken</translation>
        </message>
        <message>
            <source>Why are names needed? This is kept in the log of exports.</source>
            <translation>Waarom zijn namen nodig? Dit komt in het logboek van exports.</translation>
        </message>
        <message>
            <source>Your planned visits and tasks, for the calendar on your phone or computer. Every line is marked private, and holds no names.</source>
            <translation>Je geplande bezoeken en taken, voor de agenda op je telefoon of computer. Elke regel is als privé gemarkeerd en bevat geen namen.</translation>
        </message>
        <message>
            <source>Your planned visits, tasks and contact rhythms, for the calendar on your phone or computer. Every line is marked private.</source>
            <translation>Je geplande bezoeken, taken en contactritmes, voor de agenda op je telefoon of computer. Elke regel is als privé gemarkeerd.</translation>
        </message>
        <message>
            <source>for instance: my work phone is locked and encrypted</source>
            <translation>bijvoorbeeld: mijn werktelefoon is vergrendeld en versleuteld</translation>
        </message>
    </context>
    <context>
        <name>planning</name>
        <message numerus="yes">
            <source>%n target(s) saved</source>
            <translation>
                <numerusform>%n streefdoel bewaard</numerusform>
                <numerusform>%n streefdoelen bewaard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n taak</numerusform>
                <numerusform>%n taken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) done</source>
            <translation>
                <numerusform>%n taak gedaan</numerusform>
                <numerusform>%n taken gedaan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) dropped</source>
            <translation>
                <numerusform>%n taak laten vallen</numerusform>
                <numerusform>%n taken laten vallen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) to do again</source>
            <translation>
                <numerusform>%n taak opnieuw te doen</numerusform>
                <numerusform>%n taken opnieuw te doen</numerusform>
            </translation>
        </message>
        <message>
            <source>About</source>
            <translation>Over</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>Taak toevoegen</translation>
        </message>
        <message>
            <source>Add what you promised, and by when. It shows up on the first screen.</source>
            <translation>Noteer wat je beloofde, en tegen wanneer. Het komt op het eerste scherm.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>Laten vallen</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Te laat</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Van mij</translation>
        </message>
        <message>
            <source>Not done yet</source>
            <translation>Nog niet gedaan</translation>
        </message>
        <message>
            <source>Nothing to do yet</source>
            <translation>Nog niets te doen</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>Planning</translation>
        </message>
        <message>
            <source>Targets of the wards…</source>
            <translation>Streefdoelen van de wijken…</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Taak</translation>
        </message>
        <message>
            <source>{day}, late</source>
            <translation>{day}, te laat</translation>
        </message>
    </context>
    <context>
        <name>problem</name>
        <message>
            <source>A PDF holds the summary only. Choose XLSX or CSV for one row a visit.</source>
            <translation>Een PDF bevat alleen de samenvatting. Kies XLSX of CSV voor één rij per bezoek.</translation>
        </message>
        <message>
            <source>A bank account number stands here. Take it out of the file.</source>
            <translation>Hier staat een rekeningnummer. Haal het uit het bestand.</translation>
        </message>
        <message>
            <source>A colleague decided this meanwhile. Look again.</source>
            <translation>Een collega heeft dit intussen beslist. Kijk opnieuw.</translation>
        </message>
        <message>
            <source>A log goes by itself: nobody may choose which line of it stays.</source>
            <translation>Een logboek verdwijnt vanzelf: niemand mag kiezen welke regel blijft.</translation>
        </message>
        <message>
            <source>A number of the national register stands here. Take it out of the file.</source>
            <translation>Hier staat een rijksregisternummer. Haal het uit het bestand.</translation>
        </message>
        <message>
            <source>A point needs both latitude and longitude. Fill in both, or neither.</source>
            <translation>Een punt heeft een breedte- en een lengtegraad nodig. Vul ze allebei in, of geen van beide.</translation>
        </message>
        <message>
            <source>A summary cannot be about visits chosen like this: its figures would be about single visits. Take this filter away, or export one row a visit.</source>
            <translation>Een samenvatting kan niet gaan over bezoeken die zo gekozen zijn: de cijfers zouden over afzonderlijke bezoeken gaan. Haal deze filter weg, of exporteer een rij per bezoek.</translation>
        </message>
        <message>
            <source>A task is about one thing. Choose one, and make a second task for the other.</source>
            <translation>Een taak gaat over één ding. Kies er een, en maak voor het andere een tweede taak.</translation>
        </message>
        <message>
            <source>A visit has one kind and one team. Choose one of them.</source>
            <translation>Een bezoek heeft één soort en één team. Kies er een van.</translation>
        </message>
        <message>
            <source>A visit to somebody's home or with a person gets no point on the map.</source>
            <translation>Een bezoek bij iemand thuis of met een persoon krijgt geen punt op de kaart.</translation>
        </message>
        <message>
            <source>Choose a place or a ward. Type a few letters of its name.</source>
            <translation>Kies een plek of een wijk. Typ enkele letters van de naam.</translation>
        </message>
        <message>
            <source>Choose at most {limit} filters. With more, a figure would be about single visits.</source>
            <translation>Kies hoogstens {limit} filters. Met meer zou een cijfer over afzonderlijke bezoeken gaan.</translation>
        </message>
        <message>
            <source>Contacts are let go after {limit} months. Let somebody look again before that.</source>
            <translation>Contacten worden na {limit} maanden losgelaten. Laat iemand vroeger opnieuw kijken.</translation>
        </message>
        <message>
            <source>Each line is a phone number, like 0470 12 34 56, or an e-mail address. Leave others out.</source>
            <translation>Elke regel is een telefoonnummer, zoals 0470 12 34 56, of een e-mailadres. Laat andere weg.</translation>
        </message>
        <message>
            <source>Give 1 to {limit} numbers: where one class ends and the next begins.</source>
            <translation>Geef 1 tot {limit} getallen: waar een klasse eindigt en de volgende begint.</translation>
        </message>
        <message>
            <source>More new people than people reached ({limit}). Change one of the two.</source>
            <translation>Meer nieuwe mensen dan mensen bereikt ({limit}). Wijzig een van beide.</translation>
        </message>
        <message>
            <source>Nobody gives to themselves. Choose another organisation.</source>
            <translation>Niemand geeft aan zichzelf. Kies een andere organisatie.</translation>
        </message>
        <message>
            <source>Nothing is kept for less than a month. Write at least 1 month.</source>
            <translation>Niets wordt korter dan een maand bewaard. Vul minstens 1 maand in.</translation>
        </message>
        <message>
            <source>Nothing was changed in this text.</source>
            <translation>In deze tekst is niets veranderd.</translation>
        </message>
        <message>
            <source>Only one of these is possible. Choose one.</source>
            <translation>Slechts een hiervan kan. Kies er een.</translation>
        </message>
        <message>
            <source>Only {limit} is possible here.</source>
            <translation>Hier kan alleen {limit}.</translation>
        </message>
        <message>
            <source>Only {limit} months are possible here. Choose a period between these.</source>
            <translation>Hier kan alleen {limit} maanden. Kies een termijn daartussen.</translation>
        </message>
        <message>
            <source>Publish whole months. Periods that differ by a few days would together tell of single visits.</source>
            <translation>Publiceer hele maanden. Periodes die enkele dagen verschillen, zouden samen over afzonderlijke bezoeken vertellen.</translation>
        </message>
        <message>
            <source>Say in a sentence why: at least {limit} letters. The register keeps it.</source>
            <translation>Zeg in één zin waarom: minstens {limit} letters. Het register bewaart die.</translation>
        </message>
        <message>
            <source>Say what this is about: a ward, a place, a visit, a network or a contact.</source>
            <translation>Zeg waarover het gaat: een wijk, een plek, een bezoek, een netwerk of een contact.</translation>
        </message>
        <message>
            <source>Say where this role can be read, for instance a website.</source>
            <translation>Zeg waar deze rol te lezen staat, bijvoorbeeld een website.</translation>
        </message>
        <message>
            <source>Say why, in a few words: it goes into the log of exports.</source>
            <translation>Zeg waarom, in enkele woorden: het komt in het logboek van exports.</translation>
        </message>
        <message>
            <source>Somebody filled this in already. Make another field instead.</source>
            <translation>Iemand vulde dit al in. Maak een ander veld.</translation>
        </message>
        <message>
            <source>Somebody here asked not to be contacted. Leave them out; a visit needs no names.</source>
            <translation>Iemand hier vroeg om niet gecontacteerd te worden. Laat die weg; een bezoek heeft geen namen nodig.</translation>
        </message>
        <message>
            <source>The end comes before the start. Change one of the two.</source>
            <translation>Het einde komt voor het begin. Wijzig een van beide.</translation>
        </message>
        <message>
            <source>The end comes before the start. Change the duration or the time.</source>
            <translation>Het einde komt voor het begin. Wijzig de duur of het uur.</translation>
        </message>
        <message>
            <source>The one that stayed went up in another one. Take those two apart first.</source>
            <translation>De fiche die bleef, ging op in een andere. Haal die twee eerst uit elkaar.</translation>
        </message>
        <message>
            <source>The server of the city decides this. Ask its administrator.</source>
            <translation>De server van de stad beslist hierover. Vraag het de beheerder.</translation>
        </message>
        <message>
            <source>There are {limit} own fields here already. Take one away first.</source>
            <translation>Er zijn hier al {limit} eigen velden. Neem er eerst een weg.</translation>
        </message>
        <message>
            <source>These belong to two teams and stay two.</source>
            <translation>Deze horen bij twee teams en blijven twee.</translation>
        </message>
        <message>
            <source>These rules are the city's. Only its data protection officer changes them.</source>
            <translation>Deze regels zijn van de stad. Alleen haar functionaris voor gegevensbescherming past ze aan.</translation>
        </message>
        <message>
            <source>These were taken apart already.</source>
            <translation>Deze zijn al uit elkaar gehaald.</translation>
        </message>
        <message>
            <source>This always waits for somebody. Let somebody decide.</source>
            <translation>Dit wacht altijd op iemand. Laat iemand beslissen.</translation>
        </message>
        <message>
            <source>This cannot be chosen here. Choose one of what is offered.</source>
            <translation>Dit kan je hier niet kiezen. Kies iets van wat aangeboden wordt.</translation>
        </message>
        <message>
            <source>This cannot be kept longer: it is only on this laptop, or in the bin.</source>
            <translation>Dit kan niet langer bewaard worden: het staat alleen op deze laptop, of in de prullenbak.</translation>
        </message>
        <message>
            <source>This cannot be less than zero.</source>
            <translation>Dit kan niet minder dan nul zijn.</translation>
        </message>
        <message>
            <source>This cannot be saved like this. Change it and save again.</source>
            <translation>Dit kan zo niet bewaard worden. Wijzig het en bewaar opnieuw.</translation>
        </message>
        <message>
            <source>This contact asked not to be contacted, so no task can be made about them. If that has changed, change it on the contact first.</source>
            <translation>Deze contactpersoon vroeg om niet gecontacteerd te worden, dus er kan geen taak over gemaakt worden. Is dat veranderd, wijzig het dan eerst bij de contactpersoon.</translation>
        </message>
        <message>
            <source>This day has yet to come. Choose an earlier day.</source>
            <translation>Deze dag moet nog komen. Kies een vroegere dag.</translation>
        </message>
        <message>
            <source>This does not exist here (any more). Choose another.</source>
            <translation>Dit bestaat hier niet (meer). Kies iets anders.</translation>
        </message>
        <message>
            <source>This figure does not have this filter. Take it away, or choose another figure.</source>
            <translation>Dit cijfer heeft deze filter niet. Haal hem weg, of kies een ander cijfer.</translation>
        </message>
        <message>
            <source>This is in the bin. Choose another, or restore it first.</source>
            <translation>Dit ligt in de prullenbak. Kies iets anders, of zet het eerst terug.</translation>
        </message>
        <message>
            <source>This is needed. Fill it in.</source>
            <translation>Dit is nodig. Vul het in.</translation>
        </message>
        <message>
            <source>This is not a day. Write it like 21/11/2026 or “yesterday”.</source>
            <translation>Dit is geen dag. Schrijf het als 21/11/2026 of “gisteren”.</translation>
        </message>
        <message>
            <source>This is not a duration. Write minutes, like 45, or an end, like 11:30.</source>
            <translation>Dit is geen duur. Schrijf minuten, zoals 45, of een einde, zoals 11:30.</translation>
        </message>
        <message>
            <source>This is not a full e-mail address. It looks like name@example.be.</source>
            <translation>Dit is geen volledig e-mailadres. Het ziet eruit als naam@voorbeeld.be.</translation>
        </message>
        <message>
            <source>This is not a number. Write it like 51,0259.</source>
            <translation>Dit is geen getal. Schrijf het als 51,0259.</translation>
        </message>
        <message>
            <source>This is not a point. Write latitude and longitude, like 51,0259 4,4776.</source>
            <translation>Dit is geen punt. Schrijf breedte- en lengtegraad, zoals 51,0259 4,4776.</translation>
        </message>
        <message>
            <source>This is not a time. Write it like 10:15.</source>
            <translation>Dit is geen uur. Schrijf het als 10:15.</translation>
        </message>
        <message>
            <source>This is not a ward we know. Choose one from the list.</source>
            <translation>Deze wijk kennen we niet. Kies er een uit de lijst.</translation>
        </message>
        <message>
            <source>This is not a whole number. Write it like 18.</source>
            <translation>Dit is geen geheel getal. Schrijf het als 18.</translation>
        </message>
        <message>
            <source>This is not in the list. Choose from the list.</source>
            <translation>Dit staat niet in de lijst. Kies uit de lijst.</translation>
        </message>
        <message>
            <source>This is not on the list of what is due. Look at the list again.</source>
            <translation>Dit staat niet op de lijst van wat aan de beurt is. Bekijk de lijst opnieuw.</translation>
        </message>
        <message>
            <source>This is not the name of this contact. Type it as it stands above.</source>
            <translation>Dit is niet de naam van dit contact. Typ hem zoals hij hierboven staat.</translation>
        </message>
        <message>
            <source>This is the same one. Choose another.</source>
            <translation>Dit is dezelfde. Kies een andere.</translation>
        </message>
        <message>
            <source>This is too far ahead. The latest day is {limit}.</source>
            <translation>Dit is te ver vooruit. De laatste dag is {limit}.</translation>
        </message>
        <message>
            <source>This is too few. Choose at least {limit}.</source>
            <translation>Dit zijn er te weinig. Kies er minstens {limit}.</translation>
        </message>
        <message>
            <source>This is too long ago. The earliest day is {limit}.</source>
            <translation>Dit is te lang geleden. De vroegste dag is {limit}.</translation>
        </message>
        <message>
            <source>This is too long. At most {limit} minutes.</source>
            <translation>Dit is te lang. Hoogstens {limit} minuten.</translation>
        </message>
        <message>
            <source>This is too long. Use at most {limit} characters.</source>
            <translation>Dit is te lang. Gebruik hoogstens {limit} tekens.</translation>
        </message>
        <message>
            <source>This is too many. At most {limit}.</source>
            <translation>Dit is te veel. Hoogstens {limit}.</translation>
        </message>
        <message>
            <source>This period is not over yet. Figures that grow by the day would tell of single visits. Choose months that are over.</source>
            <translation>Deze periode is nog niet voorbij. Cijfers die per dag groeien, zouden over afzonderlijke bezoeken vertellen. Kies maanden die voorbij zijn.</translation>
        </message>
        <message>
            <source>This point lies in none of the wards. Correct it, or name the ward.</source>
            <translation>Dit punt ligt in geen enkele wijk. Verbeter het, of noem de wijk.</translation>
        </message>
        <message>
            <source>This quarter was published already. It stays as it is: a second version would tell of single visits.</source>
            <translation>Dit kwartaal is al gepubliceerd. Het blijft zoals het is: een tweede versie zou iets over losse bezoeken vertellen.</translation>
        </message>
        <message>
            <source>This visit has yet to come. Choose “Plan it”, or change the day or time.</source>
            <translation>Dit bezoek moet nog komen. Kies “Plannen”, of wijzig de dag of het uur.</translation>
        </message>
        <message>
            <source>This visit was made anonymous. It takes no names, notes or points any more.</source>
            <translation>Dit bezoek is anoniem gemaakt. Er kunnen geen namen, notities of punten meer bij.</translation>
        </message>
        <message>
            <source>This went up in another record. Take the two apart instead.</source>
            <translation>Dit ging op in een andere fiche. Haal die twee uit elkaar.</translation>
        </message>
        <message>
            <source>This would note something of contacts that the law protects, such as origin, belief or health. Leave it out: no field may ask for it.</source>
            <translation>Dit zou iets over contacten noteren dat de wet beschermt, zoals herkomst, geloof of gezondheid. Laat het weg: geen enkel veld mag ernaar vragen.</translation>
        </message>
        <message>
            <source>With a server two people decide. Ask for the erasure instead.</source>
            <translation>Met een server beslissen twee mensen. Vraag dus om te wissen.</translation>
        </message>
        <message>
            <source>Write a rule as name=months, like visit=24 or person=24:automatic.</source>
            <translation>Schrijf een regel als naam=maanden, zoals visit=24 of person=24:automatic.</translation>
        </message>
    </context>
    <context>
        <name>processing</name>
        <message>
            <source>A colleague looks at people they have nothing to do with.</source>
            <translation>Een collega bekijkt mensen met wie zij of hij niets te maken heeft.</translation>
        </message>
        <message>
            <source>A contact has no field for origin, belief, orientation, health, family, gender or birth, and nothing ties a contact to a theme. Imports that bring such columns are refused.</source>
            <translation>Een contact heeft geen veld voor herkomst, geloof, geaardheid, gezondheid, familie, geslacht of geboorte, en niets bindt een contact aan een thema. Bestanden met zulke kolommen worden geweigerd.</translation>
        </message>
        <message>
            <source>A figure, table or map points at one person or family.</source>
            <translation>Een cijfer, tabel of kaart wijst één persoon of gezin aan.</translation>
        </message>
        <message>
            <source>A laptop is lost or stolen.</source>
            <translation>Een laptop raakt verloren of wordt gestolen.</translation>
        </message>
        <message>
            <source>A name beside a community or place reveals belief, origin or orientation.</source>
            <translation>Een naam naast een gemeenschap of plek verraadt geloof, herkomst of geaardheid.</translation>
        </message>
        <message>
            <source>A named person is tied to something sensitive only with a public role or explicit consent: checked by the program, by the database and again by the server.</source>
            <translation>Een persoon met naam wordt alleen aan iets gevoeligs gebonden met een publieke rol of uitdrukkelijke toestemming: nagekeken door het programma, door de databank en nog eens door de server.</translation>
        </message>
        <message>
            <source>A photo tells where it was taken, or who made it.</source>
            <translation>Een foto vertelt waar ze gemaakt is, of door wie.</translation>
        </message>
        <message>
            <source>A visit needs no person; the short form has no field for a name.</source>
            <translation>Een bezoek heeft geen persoon nodig; het korte formulier heeft geen veld voor een naam.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Over</translation>
        </message>
        <message>
            <source>Annex: for the assessment of the impact on people</source>
            <translation>Bijlage: voor de beoordeling van de gevolgen voor mensen</translation>
        </message>
        <message>
            <source>Backups are encrypted, tested, and held against the list of what was erased.</source>
            <translation>Back-ups zijn versleuteld, beproefd, en naast de lijst gelegd van wat gewist is.</translation>
        </message>
        <message>
            <source>Beside the records</source>
            <translation>Naast de gegevens</translation>
        </message>
        <message>
            <source>Between laptop and server all is encrypted; an unknown server is refused.</source>
            <translation>Tussen laptop en server is alles versleuteld; een onbekende server wordt geweigerd.</translation>
        </message>
        <message>
            <source>Controller: {name}</source>
            <translation>Verwerkingsverantwoordelijke: {name}</translation>
        </message>
        <message>
            <source>Data protection officer: {name}</source>
            <translation>Functionaris voor gegevensbescherming: {name}</translation>
        </message>
        <message>
            <source>Data stay longer than they are needed.</source>
            <translation>Gegevens blijven langer dan nodig.</translation>
        </message>
        <message>
            <source>Every record also says who made and changed it, and when. The number is of the laptop on which this was printed.</source>
            <translation>Elk gegeven zegt ook wie het maakte en veranderde, en wanneer. Het aantal is van de laptop waarop dit gedrukt is.</translation>
        </message>
        <message>
            <source>Everything on a laptop is encrypted; without the passphrase it is noise.</source>
            <translation>Alles op een laptop is versleuteld; zonder de wachtzin is het onleesbaar.</translation>
        </message>
        <message>
            <source>Figures below the threshold are hidden, in a way that no total or difference gives back.</source>
            <translation>Cijfers onder de drempel zijn verborgen, zo dat geen totaal of verschil ze teruggeeft.</translation>
        </message>
        <message>
            <source>Files lose place, camera and author before they are kept.</source>
            <translation>Bestanden verliezen plaats, camera en auteur voor ze bewaard worden.</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Hoe lang</translation>
        </message>
        <message>
            <source>How the server and its backups are kept by the city.</source>
            <translation>Hoe de stad de server en zijn back-ups bewaart.</translation>
        </message>
        <message>
            <source>Logs do not outlive their use: what is too old goes from their beginning by rule. The rest still proves itself, and a cut that no rule made is found.</source>
            <translation>Logboeken worden niet langer bewaard dan nodig: wat te oud is, gaat volgens een regel vooraan weg. De rest bewijst zichzelf nog altijd, en een knip zonder regel valt op.</translation>
        </message>
        <message>
            <source>Made by Weefsel {version} on {moment}, from the program itself</source>
            <translation>Gemaakt door Weefsel {version} op {moment}, uit het programma zelf</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Mag</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Maatregelen</translation>
        </message>
        <message>
            <source>Needed, and no more: visits are counted without names; a contact is kept only for keeping in touch; figures below {threshold} are hidden.</source>
            <translation>Nodig, en niet meer: bezoeken worden geteld zonder namen; een contact staat er alleen om contact te houden; cijfers onder {threshold} zijn verborgen.</translation>
        </message>
        <message>
            <source>Nobody outside: no function hands anything to the police or another service. What a role does not see does not come onto its laptop.</source>
            <translation>Niemand daarbuiten: het programma kan niets doorgeven aan de politie of een andere dienst. Wat een rol niet mag zien, komt niet op de laptop.</translation>
        </message>
        <message>
            <source>Nothing. The program speaks with the server of the city only; a map background from a service on the internet is off until somebody turns it on, and then it hears which part of the map is looked at, and nothing else.</source>
            <translation>Niets. Het programma spreekt alleen met de server van de stad; een kaartachtergrond van een dienst op het internet staat uit tot iemand ze aanzet, en dan hoort die dienst welk stuk van de kaart bekeken wordt, en verder niets.</translation>
        </message>
        <message>
            <source>On the laptops of colleagues, and on the server of the city.</source>
            <translation>Op de laptops van collega's, en op de server van de stad.</translation>
        </message>
        <message>
            <source>On the server a second wall in the database keeps cities and teams apart; sign-in takes a second factor where much can be done.</source>
            <translation>Op de server houdt een tweede muur in de databank steden en teams uit elkaar; aanmelden vraagt een tweede factor waar veel kan.</translation>
        </message>
        <message>
            <source>On this laptop alone: it is connected to no server.</source>
            <translation>Alleen op deze laptop: hij is met geen server verbonden.</translation>
        </message>
        <message>
            <source>On what ground</source>
            <translation>Op welke grond</translation>
        </message>
        <message>
            <source>Outreach in the neighbourhoods of the city: being present, bringing people and organisations together, and reporting about it in figures.</source>
            <translation>Aanwezig zijn in de wijken van de stad: mensen en organisaties samenbrengen, en daarover in cijfers verslag doen.</translation>
        </message>
        <message>
            <source>Outside the European Union</source>
            <translation>Buiten de Europese Unie</translation>
        </message>
        <message>
            <source>People who are met may be vulnerable, and a name beside a community may reveal what the law calls a special category. So an assessment (article 35) is due.</source>
            <translation>Mensen die we ontmoeten kunnen kwetsbaar zijn, en een naam naast een gemeenschap kan verraden wat de wet een bijzondere categorie noemt. Daarom is een beoordeling (artikel 35) nodig.</translation>
        </message>
        <message>
            <source>Persons are never points on the map; a visit with a person has no point.</source>
            <translation>Personen zijn nooit punten op de kaart; een bezoek met een persoon heeft geen punt.</translation>
        </message>
        <message>
            <source>Printed from the program, so that it says what the program does: every field of every record is in it, and a measure is in it only when a test proves it.</source>
            <translation>Gedrukt uit het programma, zodat het zegt wat het programma doet: elk veld van elk gegeven staat erin, en een maatregel alleen als een test ze bewijst.</translation>
        </message>
        <message>
            <source>Proved by</source>
            <translation>Bewezen door</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Register of processing, with annex</source>
            <translation>Register van verwerkingen, met bijlage</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risico</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Rule in force</source>
            <translation>Regel die geldt</translation>
        </message>
        <message>
            <source>Sees</source>
            <translation>Ziet</translation>
        </message>
        <message>
            <source>Somebody asks for a list for another purpose, such as control.</source>
            <translation>Iemand vraagt een lijst voor een ander doel, zoals controle.</translation>
        </message>
        <message>
            <source>Somebody listens in on the network.</source>
            <translation>Iemand luistert mee op het netwerk.</translation>
        </message>
        <message>
            <source>Somebody who was forgotten comes back with a backup or an import.</source>
            <translation>Iemand die vergeten is, komt terug met een back-up of een import.</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <source>The map page has no way to the network; no person is in it.</source>
            <translation>De kaartpagina heeft geen weg naar het netwerk; er staat geen persoon op.</translation>
        </message>
        <message>
            <source>The program is tested and shown with fictional people only.</source>
            <translation>Het programma wordt alleen met verzonnen mensen getest en getoond.</translation>
        </message>
        <message>
            <source>The window locks when nobody is there and when the computer sleeps.</source>
            <translation>Het venster gaat op slot als er niemand is en als de computer slaapt.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>What a role may not see does not come onto its laptop.</source>
            <translation>Wat een rol niet mag zien, komt niet op haar laptop.</translation>
        </message>
        <message>
            <source>What could go wrong, and what stands against it</source>
            <translation>Wat fout kan gaan, en wat ertegen staat</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Waarvoor het dient</translation>
        </message>
        <message>
            <source>What it tells</source>
            <translation>Wat het vertelt</translation>
        </message>
        <message>
            <source>What people are asked consent for</source>
            <translation>Waarvoor we mensen toestemming vragen</translation>
        </message>
        <message>
            <source>What people entrusted to the team is lost.</source>
            <translation>Wat mensen het team toevertrouwden, gaat verloren.</translation>
        </message>
        <message>
            <source>What protects people</source>
            <translation>Wat mensen beschermt</translation>
        </message>
        <message>
            <source>What stays to be judged by people</source>
            <translation>Wat mensen zelf moeten beoordelen</translation>
        </message>
        <message>
            <source>What was saved survives power cuts, full disks and lost connections.</source>
            <translation>Wat bewaard is, overleeft stroompannes, volle schijven en verbroken verbindingen.</translation>
        </message>
        <message>
            <source>When its time is over, a visit loses note, names and point; its counts stay. Contacts are looked at again and erased.</source>
            <translation>Als de tijd om is, verliest een bezoek notitie, namen en punt; de tellingen blijven. Contacten worden opnieuw bekeken en gewist.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>Waar het bewaard wordt</translation>
        </message>
        <message>
            <source>Whether colleagues keep their passphrase to themselves.</source>
            <translation>Of collega's hun wachtzin voor zich houden.</translation>
        </message>
        <message>
            <source>Whether notes say more than is needed: they are free text.</source>
            <translation>Of notities meer zeggen dan nodig: het is vrije tekst.</translation>
        </message>
        <message>
            <source>Which data</source>
            <translation>Welke gegevens</translation>
        </message>
        <message>
            <source>While somebody writes, the program points at names beside sensitive words, numbers of the register, accounts and phones. It stays on the laptop, and the person decides.</source>
            <translation>Terwijl iemand schrijft, wijst het programma op namen naast gevoelige woorden, rijksregisternummers, rekeningen en telefoonnummers. Dat blijft op de laptop, en de persoon beslist.</translation>
        </message>
        <message>
            <source>Who has which role, and whether that still fits.</source>
            <translation>Wie welke rol heeft, en of dat nog klopt.</translation>
        </message>
        <message>
            <source>Who is erased goes from every table, log, file, laptop and backup that is put back, and does not come in again by an import.</source>
            <translation>Wie gewist is, gaat weg uit elke tabel, elk logboek, elk bestand, elke laptop en elke back-up die teruggezet wordt, en komt niet terug met een import.</translation>
        </message>
        <message>
            <source>Who looked at a contact or took something out is logged, in a chain that shows every later change. The data protection officer reads it; an erasure takes the names out.</source>
            <translation>Wie een contact bekeek of iets exporteerde, wordt genoteerd in een ketting die elke latere wijziging toont. De functionaris voor gegevensbescherming leest ze; een wissing haalt de namen eruit.</translation>
        </message>
        <message>
            <source>Who receives what</source>
            <translation>Wie wat krijgt</translation>
        </message>
        <message>
            <source>Who runs the server and its backups for the city (processor): {name}</source>
            <translation>Wie de server en de back-ups voor de stad beheert (verwerker): {name}</translation>
        </message>
        <message>
            <source>Whose data</source>
            <translation>Wiens gegevens</translation>
        </message>
        <message>
            <source>Wrong passphrases and passwords have to wait, longer each time.</source>
            <translation>Verkeerde wachtzinnen en wachtwoorden moeten wachten, telkens langer.</translation>
        </message>
        <message>
            <source>accounts of colleagues</source>
            <translation>accounts van collega's</translation>
        </message>
        <message>
            <source>colleagues of the city</source>
            <translation>collega's van de stad</translation>
        </message>
        <message>
            <source>contacts and key figures</source>
            <translation>contacten en sleutelfiguren</translation>
        </message>
        <message>
            <source>counts, days, states, places</source>
            <translation>tellingen, dagen, toestanden, plekken</translation>
        </message>
        <message>
            <source>fields of the team's own: {names}</source>
            <translation>eigen velden van het team: {names}</translation>
        </message>
        <message>
            <source>figures that were published</source>
            <translation>cijfers die gepubliceerd zijn</translation>
        </message>
        <message>
            <source>how to reach somebody</source>
            <translation>hoe iemand te bereiken is</translation>
        </message>
        <message>
            <source>laptop</source>
            <translation>laptop</translation>
        </message>
        <message>
            <source>laptop and server of the city</source>
            <translation>laptop en server van de stad</translation>
        </message>
        <message>
            <source>no persons</source>
            <translation>geen personen</translation>
        </message>
        <message>
            <source>residents who were met: counted, not named</source>
            <translation>bewoners die we ontmoetten: geteld, niet genoemd</translation>
        </message>
        <message>
            <source>sensitive (article 9), or sensitive beside a name</source>
            <translation>gevoelig (artikel 9), of gevoelig naast een naam</translation>
        </message>
        <message>
            <source>server of the city</source>
            <translation>server van de stad</translation>
        </message>
        <message>
            <source>what people wrote</source>
            <translation>wat mensen schreven</translation>
        </message>
        <message>
            <source>while it is used, or with what it belongs to</source>
            <translation>zolang het gebruikt wordt, of samen met waar het bij hoort</translation>
        </message>
        <message>
            <source>who somebody is</source>
            <translation>wie iemand is</translation>
        </message>
        <message>
            <source>{record} (own)</source>
            <translation>{record} (eigen)</translation>
        </message>
    </context>
    <context>
        <name>published</name>
        <message>
            <source>&amp;Publish the last quarter…</source>
            <translation>Het laatste kwartaal &amp;publiceren…</translation>
        </message>
        <message>
            <source>&amp;Save as a file…</source>
            <translation>Op&amp;slaan als bestand…</translation>
        </message>
        <message>
            <source>Brave</source>
            <translation>Brave</translation>
        </message>
        <message>
            <source>Brave places</source>
            <translation>Brave plekken</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Closer</source>
            <translation>Dichterbij</translation>
        </message>
        <message>
            <source>Counts below {n} are hidden, and others with them so that nobody can work them out. These figures never change.</source>
            <translation>Tellingen onder {n} zijn verborgen, en andere mee, zodat niemand ze kan uitrekenen. Deze cijfers veranderen nooit.</translation>
        </message>
        <message>
            <source>Encounters: who was met twice counts twice.</source>
            <translation>Ontmoetingen: wie twee keer bereikt werd, telt twee keer.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cijfers</translation>
        </message>
        <message>
            <source>Figures per ward</source>
            <translation>Cijfers per wijk</translation>
        </message>
        <message>
            <source>Further</source>
            <translation>Verder weg</translation>
        </message>
        <message>
            <source>Growing</source>
            <translation>Groeiend</translation>
        </message>
        <message>
            <source>How to read these figures</source>
            <translation>Hoe je deze cijfers leest</translation>
        </message>
        <message>
            <source>Led on</source>
            <translation>Doorverwezen</translation>
        </message>
        <message>
            <source>Map of the wards</source>
            <translation>Kaart van de wijken</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nieuw</translation>
        </message>
        <message>
            <source>No figures yet. When a team lead publishes a quarter, it shows here after a sync.</source>
            <translation>Nog geen cijfers. Als een teamleider een kwartaal publiceert, staat het hier na een synchronisatie.</translation>
        </message>
        <message>
            <source>People led to a service or organisation</source>
            <translation>Mensen doorverwezen naar een dienst of organisatie</translation>
        </message>
        <message>
            <source>People reached</source>
            <translation>Bereikte mensen</translation>
        </message>
        <message>
            <source>People reached for the first time</source>
            <translation>Mensen die voor het eerst bereikt zijn</translation>
        </message>
        <message>
            <source>People who were met for the first time, as colleagues counted them.</source>
            <translation>Mensen die voor het eerst bereikt werden, zoals collega's ze telden.</translation>
        </message>
        <message>
            <source>Places growing to brave</source>
            <translation>Plekken die groeien naar brave</translation>
        </message>
        <message>
            <source>Public places by their last assessment at the end of the quarter.</source>
            <translation>Openbare plekken volgens hun laatste beoordeling op het einde van het kwartaal.</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publiceren</translation>
        </message>
        <message>
            <source>Publish the figures of the last quarter?</source>
            <translation>De cijfers van het vorige kwartaal publiceren?</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Gepubliceerd</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Kwartaal</translation>
        </message>
        <message>
            <source>Quarter {n} of {year}</source>
            <translation>Kwartaal {n} van {year}</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Bereikt</translation>
        </message>
        <message>
            <source>Safe</source>
            <translation>Safe</translation>
        </message>
        <message>
            <source>Safe places</source>
            <translation>Safe plekken</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Bewaren als bestand</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Bewaard als {name}</translation>
        </message>
        <message>
            <source>Times that somebody was led to a service or organisation at a visit.</source>
            <translation>Hoe vaak iemand bij een bezoek naar een dienst of organisatie verwezen werd.</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Bezoeken</translation>
        </message>
        <message>
            <source>Visits that took place, as they were logged.</source>
            <translation>Bezoeken die doorgingen, zoals ze genoteerd werden.</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Wijk</translation>
        </message>
        <message>
            <source>What is hidden</source>
            <translation>Wat verborgen is</translation>
        </message>
        <message>
            <source>What the map shows</source>
            <translation>Wat de kaart toont</translation>
        </message>
        <message>
            <source>Whole city</source>
            <translation>Hele stad</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>verborgen</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>niet bekend</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} tot {last}</translation>
        </message>
        <message>
            <source>{first} to {last}. Readers of the steering group see them after their next sync. They stay as they are: visits that come in later are not added.</source>
            <translation>{first} tot {last}. De stuurgroep ziet ze na de volgende synchronisatie. Ze blijven zoals ze zijn: bezoeken die later binnenkomen, tellen niet mee.</translation>
        </message>
    </context>
    <context>
        <name>read_only</name>
        <message numerus="yes">
            <source>%n saved change(s) show only once it can be written again; none is lost.</source>
            <translation>
                <numerusform>%n bewaarde wijziging is pas te zien als er weer geschreven kan worden; ze is niet verloren.</numerusform>
                <numerusform>%n bewaarde wijzigingen zijn pas te zien als er weer geschreven kan worden; er gaat niets verloren.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open for reading only: the folder of this profile cannot be written, or its disk is full.</source>
            <translation>Alleen te lezen: er kan niet in de map van dit profiel geschreven worden, of de schijf is vol.</translation>
        </message>
        <message>
            <source>Open for reading only: the folder of this profile cannot be written, or its disk is full. Nothing can be saved or synced, and contacts are not shown: who looks at them could not be noted. To work on, make a backup in a folder of yours and make a profile from it.</source>
            <translation>Alleen te lezen: er kan niet in de map van dit profiel geschreven worden, of de schijf is vol. Er kan niets bewaard of gesynchroniseerd worden, en contacten worden niet getoond: wie ze bekijkt, zou niet genoteerd kunnen worden. Wil je verder werken? Maak een back-up in een map van jezelf en maak daar een profiel van.</translation>
        </message>
    </context>
    <context>
        <name>record</name>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Address of an organisation</source>
            <translation>Adres van een organisatie</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Overeenkomst</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Beoordeling</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Toestemming</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Contact rhythm</source>
            <translation>Contactritme</translation>
        </message>
        <message>
            <source>Coverage of wards</source>
            <translation>Aanwezigheid per wijk</translation>
        </message>
        <message>
            <source>Decision about a change</source>
            <translation>Beslissing over een wijziging</translation>
        </message>
        <message>
            <source>Decision to keep longer</source>
            <translation>Beslissing om langer te bewaren</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Concept</translation>
        </message>
        <message>
            <source>Drawing of the network</source>
            <translation>Tekening van het netwerk</translation>
        </message>
        <message>
            <source>Edition of the borders</source>
            <translation>Editie van de grenzen</translation>
        </message>
        <message>
            <source>Encounter place</source>
            <translation>Ontmoetingsplek</translation>
        </message>
        <message>
            <source>Entry in an own field</source>
            <translation>Invoer in een eigen veld</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Information given</source>
            <translation>Gegeven informatie</translation>
        </message>
        <message>
            <source>Key figure</source>
            <translation>Sleutelfiguur</translation>
        </message>
        <message>
            <source>Log of reads</source>
            <translation>Leeslogboek</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Overleg</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Samenvoeging</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netwerk</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>Geen dubbel</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>Own field</source>
            <translation>Eigen veld</translation>
        </message>
        <message>
            <source>Own fields</source>
            <translation>Eigen velden</translation>
        </message>
        <message>
            <source>Plan for a calendar</source>
            <translation>Plan voor een agenda</translation>
        </message>
        <message>
            <source>Published figures</source>
            <translation>Gepubliceerde cijfers</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Vraag</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Toeleiding</translation>
        </message>
        <message>
            <source>Request about data</source>
            <translation>Vraag over gegevens</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Aanbod</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Streefdoel</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Taak</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Tie</source>
            <translation>Band</translation>
        </message>
        <message>
            <source>Tie between organisations</source>
            <translation>Band tussen organisaties</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Bezoek</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Wijk</translation>
        </message>
        <message>
            <source>Ward atlas</source>
            <translation>Wijkatlas</translation>
        </message>
        <message>
            <source>Who does what</source>
            <translation>Wie doet wat</translation>
        </message>
    </context>
    <context>
        <name>recovery</name>
        <message>
            <source>&amp;Make a key</source>
            <translation>Een sleutel &amp;maken</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Afdrukken…</translation>
        </message>
        <message>
            <source>Profile: {name}</source>
            <translation>Profiel: {name}</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Herstelsleutel</translation>
        </message>
        <message>
            <source>Recovery key for Weefsel</source>
            <translation>Herstelsleutel voor Weefsel</translation>
        </message>
        <message>
            <source>This is the key. It is shown once and kept nowhere: print it, or copy it by hand.</source>
            <translation>Dit is de sleutel. Je ziet hem één keer en hij wordt nergens bewaard: druk hem af, of schrijf hem over.</translation>
        </message>
        <message>
            <source>Type this key where Weefsel asks for the passphrase, then choose a new passphrase. Whoever has this paper and the laptop can read everything in it.</source>
            <translation>Typ deze sleutel waar Weefsel de wachtzin vraagt, en kies dan een nieuwe wachtzin. Wie dit papier en de laptop heeft, kan alles lezen wat erin staat.</translation>
        </message>
        <message>
            <source>With a recovery key you open this profile when you forget the passphrase. Print it and put it away where only you, or your team lead, can find it. A key that you made before opens nothing any more.</source>
            <translation>Met een herstelsleutel open je dit profiel als je de wachtzin vergeet. Druk hem af en leg hem weg waar alleen jij, of je teamleider, hem vindt. Een sleutel die je eerder maakte, opent dan niets meer.</translation>
        </message>
    </context>
    <context>
        <name>referral form</name>
        <message>
            <source>Save referral</source>
            <translation>Toeleiding bewaren</translation>
        </message>
        <message>
            <source>This counts people. It names nobody.</source>
            <translation>Dit telt mensen. Het noemt niemand.</translation>
        </message>
        <message>
            <source>To what is offered, or to which organisation</source>
            <translation>Naar welk aanbod, of welke organisatie</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Wat ervan kwam</translation>
        </message>
        <message>
            <source>Where people were led to</source>
            <translation>Waarheen mensen toegeleid werden</translation>
        </message>
        <message>
            <source>can be filled in later</source>
            <translation>kan later ingevuld worden</translation>
        </message>
    </context>
    <context>
        <name>referral.kind</name>
        <message>
            <source>Gone along with</source>
            <translation>Samen gegaan</translation>
        </message>
        <message>
            <source>Handed over to somebody</source>
            <translation>Warm overgedragen</translation>
        </message>
        <message>
            <source>Told where to go</source>
            <translation>Gezegd waarheen</translation>
        </message>
    </context>
    <context>
        <name>referral.outcome</name>
        <message>
            <source>Arrived there</source>
            <translation>Daar aangekomen</translation>
        </message>
        <message>
            <source>Did not go</source>
            <translation>Niet gegaan</translation>
        </message>
        <message>
            <source>Helped</source>
            <translation>Geholpen</translation>
        </message>
        <message>
            <source>Not helped</source>
            <translation>Niet geholpen</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Niet bekend</translation>
        </message>
    </context>
    <context>
        <name>relations</name>
        <message numerus="yes">
            <source>%n agreement(s)</source>
            <translation>
                <numerusform>%n overeenkomst</numerusform>
                <numerusform>%n overeenkomsten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) closed</source>
            <translation>
                <numerusform>%n contact afgesloten</numerusform>
                <numerusform>%n contacten afgesloten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) handed over</source>
            <translation>
                <numerusform>%n contact overgedragen</numerusform>
                <numerusform>%n contacten overgedragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: do not contact</source>
            <translation>
                <numerusform>%n weggelaten: niet contacteren</numerusform>
                <numerusform>%n weggelaten: niet contacteren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n overleg</numerusform>
                <numerusform>%n overleggen</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a meeting</source>
            <translation>Een overleg toevoegen</translation>
        </message>
        <message>
            <source>Add a tie</source>
            <translation>Een band toevoegen</translation>
        </message>
        <message>
            <source>Add an agreement</source>
            <translation>Een overeenkomst toevoegen</translation>
        </message>
        <message>
            <source>Add contacts first. Who was not seen for 180 days shows up here, with what you could do.</source>
            <translation>Voeg eerst contacten toe. Wie 180 dagen niet gezien is, komt hier te staan, met wat je kan doen.</translation>
        </message>
        <message>
            <source>Add what was agreed with a partner, and when to look at it again. The planning reminds you.</source>
            <translation>Voeg toe wat met een partner afgesproken is, en wanneer het opnieuw te bekijken is. De planning herinnert je eraan.</translation>
        </message>
        <message>
            <source>Add when organisations sat together, what was decided and what is to do.</source>
            <translation>Voeg toe wanneer organisaties samenzaten, wat beslist werd en wat te doen is.</translation>
        </message>
        <message>
            <source>Add who gives what to whom: money, rooms, people, knowledge.</source>
            <translation>Voeg toe wie wat aan wie geeft: geld, lokalen, mensen, kennis.</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Overeenkomst</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Overeenkomsten</translation>
        </message>
        <message>
            <source>All contact rhythms</source>
            <translation>Alle contactritmes</translation>
        </message>
        <message>
            <source>Asked lately</source>
            <translation>Onlangs gevraagd</translation>
        </message>
        <message>
            <source>Asked much lately</source>
            <translation>Onlangs veel gevraagd</translation>
        </message>
        <message>
            <source>Begin a rhythm…</source>
            <translation>Een ritme beginnen…</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>Tussen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Afsluiten</translation>
        </message>
        <message>
            <source>Euros a year</source>
            <translation>Euro per jaar</translation>
        </message>
        <message>
            <source>FTE</source>
            <translation>VTE</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Overdragen…</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Hoe lang</translation>
        </message>
        <message>
            <source>Keep in touch</source>
            <translation>Contact houden</translation>
        </message>
        <message>
            <source>Key figures only</source>
            <translation>Alleen sleutelfiguren</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Overleg</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Van mij</translation>
        </message>
        <message>
            <source>No agreements yet</source>
            <translation>Nog geen overeenkomsten</translation>
        </message>
        <message>
            <source>No contacts yet</source>
            <translation>Nog geen contacten</translation>
        </message>
        <message>
            <source>No meetings yet</source>
            <translation>Nog geen overleg</translation>
        </message>
        <message>
            <source>No ties yet</source>
            <translation>Nog geen banden</translation>
        </message>
        <message>
            <source>Not seen for 180 days</source>
            <translation>180 dagen niet gezien</translation>
        </message>
        <message>
            <source>Nothing changed</source>
            <translation>Er is niets gewijzigd</translation>
        </message>
        <message>
            <source>Rhythm</source>
            <translation>Ritme</translation>
        </message>
        <message numerus="yes">
            <source>Rhythm set for %n contact(s)</source>
            <translation>
                <numerusform>Ritme ingesteld voor %n contact</numerusform>
                <numerusform>Ritme ingesteld voor %n contacten</numerusform>
            </translation>
        </message>
        <message>
            <source>Through one person</source>
            <translation>Via één persoon</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Banden</translation>
        </message>
        <message>
            <source>What it was about</source>
            <translation>Waarover het ging</translation>
        </message>
        <message>
            <source>Who were there</source>
            <translation>Wie er waren</translation>
        </message>
        <message>
            <source>With a diversity clause</source>
            <translation>Met een diversiteitsclausule</translation>
        </message>
        <message>
            <source>You could</source>
            <translation>Je zou kunnen</translation>
        </message>
        <message>
            <source>empty: who follows the contact</source>
            <translation>leeg: wie het contact opvolgt</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nooit</translation>
        </message>
    </context>
    <context>
        <name>repair</name>
        <message>
            <source>&amp;Begin anew</source>
            <translation>Op&amp;nieuw beginnen</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuleren</translation>
        </message>
        <message>
            <source>&amp;Open the profile</source>
            <translation>Het profiel &amp;openen</translation>
        </message>
        <message>
            <source>&amp;Repair</source>
            <translation>&amp;Herstellen</translation>
        </message>
        <message>
            <source>From a &amp;backup…</source>
            <translation>Van een &amp;back-up…</translation>
        </message>
        <message>
            <source>Repair the profile</source>
            <translation>Het profiel herstellen</translation>
        </message>
        <message>
            <source>Repairing</source>
            <translation>Bezig met herstellen</translation>
        </message>
        <message>
            <source>The database of this profile is damaged. Each change you saved was also kept in a journal beside it, and Weefsel made copies.

Repairing tries, in this order: the database with its log; the newest copy, with the journal on top; older copies. Nothing is thrown away: the damaged files stay in the profile.</source>
            <translation>De databank van dit profiel is beschadigd. Maar elke wijziging die je bewaarde, staat ook in een journaal ernaast, en Weefsel maakte back-ups.

Herstellen probeert, in deze volgorde: de databank zelf; de nieuwste back-up, aangevuld uit het journaal; oudere back-ups. Er wordt niets weggegooid: de beschadigde bestanden blijven in het profiel.</translation>
        </message>
        <message>
            <source>What was tried</source>
            <translation>Wat er is geprobeerd</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>% of the target</source>
            <translation>% van het streefdoel</translation>
        </message>
        <message>
            <source>0 is an even spread over residents, 1 is all in one ward. Even is not always fair: needs differ between wards.</source>
            <translation>0 is gelijk verdeeld over de inwoners, 1 is alles in één wijk. Gelijk is niet altijd eerlijk: noden verschillen per wijk.</translation>
        </message>
        <message>
            <source>A target is an agreement of the team, counted up to today. Without one it is unknown.</source>
            <translation>Een streefdoel is een afspraak van het team, geteld tot vandaag. Zonder streefdoel is het onbekend.</translation>
        </message>
        <message>
            <source>A visit can have several themes and goals, or none. So these rows do not add up to the total.</source>
            <translation>Een bezoek kan meer dan één thema en doelstelling hebben, of geen. Daarom tellen deze rijen niet op tot het totaal.</translation>
        </message>
        <message>
            <source>All measures</source>
            <translation>Alle cijfers</translation>
        </message>
        <message>
            <source>All visits of the period</source>
            <translation>Alle bezoeken van de periode</translation>
        </message>
        <message>
            <source>Also</source>
            <translation>Ook</translation>
        </message>
        <message>
            <source>And theme</source>
            <translation>En thema</translation>
        </message>
        <message>
            <source>Asked not to be contacted.</source>
            <translation>Vroeg om niet gecontacteerd te worden.</translation>
        </message>
        <message>
            <source>Bar chart of the visits per month. {values}</source>
            <translation>Staafdiagram van de bezoeken per maand. {values}</translation>
        </message>
        <message>
            <source>Bar chart of the visits per ward. {values}</source>
            <translation>Staafdiagram van de bezoeken per wijk. {values}</translation>
        </message>
        <message>
            <source>Borders</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>Breakdown</source>
            <translation>Uitsplitsing</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Verschil</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Colleagues judge on the spot who is new. Visits where nobody counted add nothing.</source>
            <translation>Collega's oordelen ter plaatse wie nieuw is. Bezoeken waarbij niemand telde, voegen niets toe.</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Kolom</translation>
        </message>
        <message>
            <source>Confidential: this file names people.</source>
            <translation>Vertrouwelijk: dit bestand noemt mensen.</translation>
        </message>
        <message>
            <source>Contacts kept by the team</source>
            <translation>Contacten die het team bijhoudt</translation>
        </message>
        <message>
            <source>Counted, and there was nothing.</source>
            <translation>Geteld, en er was niets.</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Gegevens</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Each day on which figures were published has its own folder here. The file latest.json names the newest; read it first, then the files in that folder. Folders do not change afterwards, unless a day is published again that same day.</source>
            <translation>Elke dag waarop cijfers gepubliceerd zijn, heeft hier een eigen map. Het bestand latest.json noemt de nieuwste; lees dat eerst, en dan de bestanden in die map. Mappen veranderen daarna niet meer, tenzij een dag op diezelfde dag opnieuw gepubliceerd wordt.</translation>
        </message>
        <message>
            <source>Earlier from</source>
            <translation>Vroeger van</translation>
        </message>
        <message>
            <source>Earlier to</source>
            <translation>Vroeger tot</translation>
        </message>
        <message>
            <source>Empty cells</source>
            <translation>Lege cellen</translation>
        </message>
        <message>
            <source>Encounters, not unique persons: who came twice counts twice.</source>
            <translation>Ontmoetingen, geen unieke personen: wie twee keer kwam, telt twee keer.</translation>
        </message>
        <message>
            <source>Encounters, not unique persons: who came twice counts twice. Visits without a count add nothing.</source>
            <translation>Ontmoetingen, geen unieke personen: wie twee keer kwam, telt twee keer. Bezoeken zonder telling tellen niet mee.</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Uitleg</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <source>For internal use only. One row a visit, small counts are not hidden. Do not pass on.</source>
            <translation>Alleen voor intern gebruik. Eén rij per bezoek, kleine aantallen zijn niet verborgen. Niet doorgeven.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Doelstelling</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Doelstellingen</translation>
        </message>
        <message>
            <source>Hidden to protect people: a count under {threshold}, or a figure that would give such a count away. Zero is always shown.</source>
            <translation>Verborgen om mensen te beschermen: een aantal onder {threshold}, of een cijfer dat zo'n aantal zou verraden. Nul staat er altijd.</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Uren</translation>
        </message>
        <message>
            <source>How to read these figures</source>
            <translation>Hoe je deze cijfers leest</translation>
        </message>
        <message>
            <source>How unevenly it is spread</source>
            <translation>Hoe ongelijk het verdeeld is</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Tolk</translation>
        </message>
        <message>
            <source>It is no norm: more residents do not always mean more need.</source>
            <translation>Het is geen norm: meer inwoners betekent niet altijd meer nood.</translation>
        </message>
        <message>
            <source>It says when the team was last there, not whom it met. Never is unknown.</source>
            <translation>Het zegt wanneer het team er laatst was, niet wie het zag. Nooit is onbekend.</translation>
        </message>
        <message>
            <source>Key figures and open follow-ups are not in here: they change by the day, and one more or less would be one person or one visit.</source>
            <translation>Sleutelfiguren en open opvolgingen staan hier niet in: ze veranderen per dag, en één meer of minder zou één persoon of één bezoek zijn.</translation>
        </message>
        <message>
            <source>Key figures on file today, by ward of contact. It does not say how much they carry.</source>
            <translation>Sleutelfiguren die vandaag bekend zijn, volgens de wijk van het contact. Het zegt niet hoeveel ze dragen.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Kind of visit</source>
            <translation>Soort bezoek</translation>
        </message>
        <message>
            <source>Last day, included</source>
            <translation>Laatste dag, inbegrepen</translation>
        </message>
        <message>
            <source>Length of the visits of which the time was kept.</source>
            <translation>Duur van de bezoeken waarvan de tijd is bijgehouden.</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Gemaakt door</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Gemaakt op</translation>
        </message>
        <message>
            <source>Map of the areas, coloured by {measure}. {values}</source>
            <translation>Kaart van de gebieden, gekleurd volgens {measure}. {values}</translation>
        </message>
        <message>
            <source>Map of the wards, coloured by number of visits. {values}</source>
            <translation>Kaart van de wijken, gekleurd volgens aantal bezoeken. {values}</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Betekenis</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Maand</translation>
        </message>
        <message>
            <source>More visits per resident is not better by itself: needs differ between wards.</source>
            <translation>Meer bezoeken per inwoner is op zich niet beter: noden verschillen per wijk.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Name of the area</source>
            <translation>Naam van het gebied</translation>
        </message>
        <message>
            <source>Name of the area; the last row is the whole city</source>
            <translation>Naam van het gebied; de laatste rij is de hele stad</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Netwerken</translation>
        </message>
        <message>
            <source>Networks kept by the team</source>
            <translation>Netwerken die het team bijhoudt</translation>
        </message>
        <message>
            <source>Networks on file today. Without any network on file a ward is unknown, not well known.</source>
            <translation>Netwerken die vandaag bekend zijn. Een wijk zonder enig netwerk is onbekend, niet goed gekend.</translation>
        </message>
        <message>
            <source>New people</source>
            <translation>Nieuwe mensen</translation>
        </message>
        <message>
            <source>Nobody counted. That is not the same as zero.</source>
            <translation>Niemand heeft geteld. Dat is niet hetzelfde als nul.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Official code of the area</source>
            <translation>Officiële code van het gebied</translation>
        </message>
        <message>
            <source>On file today about both themes; empty = unknown</source>
            <translation>Vandaag gekend over beide thema's; leeg = onbekend</translation>
        </message>
        <message>
            <source>One of the two themes</source>
            <translation>Een van de twee thema's</translation>
        </message>
        <message>
            <source>Only visits with a place or a point are put in a sector. The others are counted beside.</source>
            <translation>Alleen bezoeken met een plek of een punt komen in een sector. De andere worden ernaast geteld.</translation>
        </message>
        <message>
            <source>Only whole months are counted: figures of periods that differ by a day would tell what was done on that day. Asked was {days}.</source>
            <translation>Alleen hele maanden tellen mee: cijfers van periodes die een dag verschillen, zouden zeggen wat er die dag gebeurde. Gevraagd was {days}.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Uitkomsten</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>People reached</source>
            <translation>Mensen bereikt</translation>
        </message>
        <message>
            <source>People reached whom the team had not met before.</source>
            <translation>Mensen bereikt die het team nog niet kende.</translation>
        </message>
        <message>
            <source>Per goal</source>
            <translation>Per doelstelling</translation>
        </message>
        <message>
            <source>Per kind</source>
            <translation>Per soort</translation>
        </message>
        <message>
            <source>Per month</source>
            <translation>Per maand</translation>
        </message>
        <message>
            <source>Per theme</source>
            <translation>Per thema</translation>
        </message>
        <message>
            <source>Per ward</source>
            <translation>Per wijk</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plek</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Plekken</translation>
        </message>
        <message>
            <source>Places kept by the team</source>
            <translation>Plekken die het team bijhoudt</translation>
        </message>
        <message>
            <source>Places on file today. A place that nobody entered does not count.</source>
            <translation>Plekken die vandaag bekend zijn. Een plek die niemand invoerde, telt niet mee.</translation>
        </message>
        <message>
            <source>Points on the map (places, visits, organisations, tasks) are not in this file: it holds figures of areas only.</source>
            <translation>Punten op de kaart (plekken, bezoeken, organisaties, taken) staan niet in dit bestand: het bevat alleen cijfers van gebieden.</translation>
        </message>
        <message>
            <source>Presence of the network consultants: figures per area</source>
            <translation>Aanwezigheid van de netwerkconsulenten: cijfers per gebied</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referentie</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>Residents</source>
            <translation>Inwoners</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Rij</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rijen</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Omgeving</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Bron: {source}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Toestand</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Summary of visits</source>
            <translation>Samenvatting van bezoeken</translation>
        </message>
        <message>
            <source>The borders in use have no sectors. Fetch an official edition to count in them.</source>
            <translation>De grenzen in gebruik hebben geen sectoren. Haal een officiële editie op om erin te tellen.</translation>
        </message>
        <message>
            <source>The figure; empty unless the state is value or zero</source>
            <translation>Het cijfer; leeg tenzij de stand een cijfer of nul is</translation>
        </message>
        <message>
            <source>The names of files, columns and codes stay the same as long as the version in schema.json stays {version}. Do not set figures of different days side by side to see what was added: the difference could tell of one visit.</source>
            <translation>De namen van bestanden, kolommen en codes blijven dezelfde zolang de versie in schema.json {version} blijft. Leg geen cijfers van verschillende dagen naast elkaar om te zien wat erbij kwam: het verschil kan over één bezoek vertellen.</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>Het andere</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thema's</translation>
        </message>
        <message>
            <source>Themes and goals</source>
            <translation>Thema's en doelstellingen</translation>
        </message>
        <message>
            <source>There is a figure.</source>
            <translation>Er is een cijfer.</translation>
        </message>
        <message>
            <source>These are meetings: who came twice counts twice. It is not the share of residents known.</source>
            <translation>Dit zijn ontmoetingen: wie twee keer kwam, telt twee keer. Het is niet het aandeel inwoners dat we kennen.</translation>
        </message>
        <message>
            <source>These files hold totals only: no visits, no people, no notes. Small figures are hidden.</source>
            <translation>Deze bestanden bevatten alleen totalen: geen bezoeken, geen mensen, geen notities. Kleine cijfers zijn verborgen.</translation>
        </message>
        <message>
            <source>This figure is known per ward only, not per sector.</source>
            <translation>Dit cijfer is alleen per wijk gekend, niet per sector.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Uur</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Tot</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Totaal</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Eenheid</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Gebruik</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Bezoeken</translation>
        </message>
        <message>
            <source>Visits (internal)</source>
            <translation>Bezoeken (intern)</translation>
        </message>
        <message>
            <source>Visits about one network</source>
            <translation>Bezoeken over één netwerk</translation>
        </message>
        <message>
            <source>Visits and targets of the team</source>
            <translation>Bezoeken en streefdoelen van het team</translation>
        </message>
        <message>
            <source>Visits and tasks kept by the team</source>
            <translation>Bezoeken en taken die het team bijhoudt</translation>
        </message>
        <message>
            <source>Visits in which a word was searched</source>
            <translation>Bezoeken waarin een woord is gezocht</translation>
        </message>
        <message>
            <source>Visits logged by the team</source>
            <translation>Bezoeken gelogd door het team</translation>
        </message>
        <message>
            <source>Visits of one colleague</source>
            <translation>Bezoeken van één collega</translation>
        </message>
        <message>
            <source>Visits of one team</source>
            <translation>Bezoeken van één team</translation>
        </message>
        <message>
            <source>Visits of the period that asked for a follow-up with nothing done since, and open tasks.</source>
            <translation>Bezoeken van de periode die opvolging vroegen en waarvoor nog niets gebeurde, en open taken.</translation>
        </message>
        <message>
            <source>Visits per ward</source>
            <translation>Bezoeken per wijk</translation>
        </message>
        <message>
            <source>Visits per ward and month</source>
            <translation>Bezoeken per wijk en maand</translation>
        </message>
        <message>
            <source>Visits say where the team was, not how well it went or who needs it most.</source>
            <translation>Bezoeken zeggen waar het team was, niet hoe goed het ging of wie het het meest nodig heeft.</translation>
        </message>
        <message>
            <source>Visits that took place about both themes</source>
            <translation>Bezoeken die plaatsvonden over beide thema's</translation>
        </message>
        <message>
            <source>Visits that took place; not planned ones.</source>
            <translation>Bezoeken die plaatsvonden, geen geplande.</translation>
        </message>
        <message>
            <source>Visits to one organisation</source>
            <translation>Bezoeken aan één organisatie</translation>
        </message>
        <message>
            <source>Visits to one place</source>
            <translation>Bezoeken aan één plek</translation>
        </message>
        <message>
            <source>Visits with one contact</source>
            <translation>Bezoeken met één contact</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Wijk</translation>
        </message>
        <message>
            <source>Ward by month</source>
            <translation>Wijk per maand</translation>
        </message>
        <message>
            <source>Ward in which the sector lies</source>
            <translation>Wijk waarin de sector ligt</translation>
        </message>
        <message>
            <source>What it is not</source>
            <translation>Wat het niet is</translation>
        </message>
        <message>
            <source>What visits, places and networks are about, never what people are. Visits about two themes are told only where that follows from the figures of each.</source>
            <translation>Waarover bezoeken, plekken en netwerken gaan, nooit wat mensen zijn. Bezoeken over twee thema's staan er alleen waar dat uit de cijfers van elk volgt.</translation>
        </message>
        <message>
            <source>What was counted</source>
            <translation>Wat er geteld is</translation>
        </message>
        <message>
            <source>Which visits are counted</source>
            <translation>Welke bezoeken meetellen</translation>
        </message>
        <message>
            <source>Who published what</source>
            <translation>Wie wat publiceerde</translation>
        </message>
        <message>
            <source>Whole city</source>
            <translation>Hele stad</translation>
        </message>
        <message>
            <source>Why it cannot be saved</source>
            <translation>Waarom het niet bewaard kan worden</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Inzoomen</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Uitzoomen</translation>
        </message>
        <message>
            <source>columns, types, units and version, for programs</source>
            <translation>kolommen, types, eenheden en versie, voor programma's</translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>vertrouwelijk</translation>
        </message>
        <message>
            <source>date</source>
            <translation>datum</translation>
        </message>
        <message>
            <source>days</source>
            <translation>dagen</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>verborgen</translation>
        </message>
        <message>
            <source>internal</source>
            <translation>intern</translation>
        </message>
        <message>
            <source>key figures per 1,000 residents</source>
            <translation>sleutelfiguren per 1.000 inwoners</translation>
        </message>
        <message>
            <source>less than {last}</source>
            <translation>minder dan {last}</translation>
        </message>
        <message>
            <source>more than {first}</source>
            <translation>meer dan {first}</translation>
        </message>
        <message>
            <source>more than {first}, up to {last}</source>
            <translation>meer dan {first}, tot en met {last}</translation>
        </message>
        <message>
            <source>networks</source>
            <translation>netwerken</translation>
        </message>
        <message>
            <source>new people reached</source>
            <translation>nieuwe mensen bereikt</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>number</source>
            <translation>getal</translation>
        </message>
        <message>
            <source>one row for each area and measure (; and decimal comma)</source>
            <translation>een rij per gebied en cijfer (; en decimale komma)</translation>
        </message>
        <message>
            <source>open follow-ups</source>
            <translation>open opvolgingen</translation>
        </message>
        <message>
            <source>people reached per 1,000 residents</source>
            <translation>mensen bereikt per 1.000 inwoners</translation>
        </message>
        <message>
            <source>per sector</source>
            <translation>per sector</translation>
        </message>
        <message>
            <source>per ward</source>
            <translation>per wijk</translation>
        </message>
        <message>
            <source>percentage points</source>
            <translation>procentpunten</translation>
        </message>
        <message>
            <source>places per 1,000 residents</source>
            <translation>plekken per 1.000 inwoners</translation>
        </message>
        <message>
            <source>schema {revision}</source>
            <translation>schema {revision}</translation>
        </message>
        <message>
            <source>schematic borders</source>
            <translation>schematische grenzen</translation>
        </message>
        <message>
            <source>text</source>
            <translation>tekst</translation>
        </message>
        <message>
            <source>the same as a map layer (WGS84)</source>
            <translation>hetzelfde als kaartlaag (WGS84)</translation>
        </message>
        <message>
            <source>the same for programs</source>
            <translation>hetzelfde voor programma's</translation>
        </message>
        <message>
            <source>to check that the files are whole</source>
            <translation>om na te gaan of de bestanden volledig zijn</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>niet gekend</translation>
        </message>
        <message>
            <source>up to {last}</source>
            <translation>tot en met {last}</translation>
        </message>
        <message>
            <source>visits</source>
            <translation>bezoeken</translation>
        </message>
        <message>
            <source>visits per 1,000 residents</source>
            <translation>bezoeken per 1.000 inwoners</translation>
        </message>
        <message>
            <source>ward, sector or city</source>
            <translation>wijk, sector of stad</translation>
        </message>
        <message>
            <source>what each column and measure means</source>
            <translation>wat elke kolom en elk cijfer betekent</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>{days} (quarter {n})</source>
            <translation>{days} (kwartaal {n})</translation>
        </message>
        <message>
            <source>{heading}, earlier period</source>
            <translation>{heading}, vroegere periode</translation>
        </message>
        <message>
            <source>{own}; {publisher}, {years}</source>
            <translation>{own}; {publisher}, {years}</translation>
        </message>
        <message>
            <source>{period}, compared with {earlier}</source>
            <translation>{period}, vergeleken met {earlier}</translation>
        </message>
        <message>
            <source>{visits} visits on file; schema {revision}</source>
            <translation>{visits} bezoeken in het bestand; schema {revision}</translation>
        </message>
        <message>
            <source>{ward}, not located</source>
            <translation>{ward}, niet gelokaliseerd</translation>
        </message>
    </context>
    <context>
        <name>request.state</name>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Geweigerd</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Ingetrokken</translation>
        </message>
    </context>
    <context>
        <name>retention</name>
        <message numerus="yes">
            <source>%n figure(s) change.</source>
            <translation>
                <numerusform>%n cijfer verandert.</numerusform>
                <numerusform>%n cijfers veranderen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n bestand</numerusform>
                <numerusform>%n bestanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n go(es) by itself</source>
            <translation>
                <numerusform>%n gaat vanzelf weg</numerusform>
                <numerusform>%n gaan vanzelf weg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n maand</numerusform>
                <numerusform>%n maanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n notitie</numerusform>
                <numerusform>%n notities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) on the map</source>
            <translation>
                <numerusform>%n punt op de kaart</numerusform>
                <numerusform>%n punten op de kaart</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stayed</source>
            <translation>
                <numerusform>%n bleef</numerusform>
                <numerusform>%n bleven</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s)</source>
            <translation>
                <numerusform>%n ding</numerusform>
                <numerusform>%n dingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) went by themselves: their time was over.</source>
            <translation>
                <numerusform>%n ding ging vanzelf weg: de tijd was om.</numerusform>
                <numerusform>%n dingen gingen vanzelf weg: hun tijd was om.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) for a decision</source>
            <translation>
                <numerusform>%n wacht op een beslissing</numerusform>
                <numerusform>%n wachten op een beslissing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n within thirty days</source>
            <translation>
                <numerusform>%n binnen dertig dagen</numerusform>
                <numerusform>%n binnen dertig dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n jaar</numerusform>
                <numerusform>%n jaar</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Keep longer…</source>
            <translation>&amp;Langer bewaren…</translation>
        </message>
        <message>
            <source>&amp;Let it go…</source>
            <translation>La&amp;ten gaan…</translation>
        </message>
        <message>
            <source>Change the &amp;rules…</source>
            <translation>De regels &amp;aanpassen…</translation>
        </message>
        <message>
            <source>Consents that ended</source>
            <translation>Toestemmingen die geëindigd zijn</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacten</translation>
        </message>
        <message>
            <source>Contacts go after two people agreed: ask for it on their page.</source>
            <translation>Een contact gaat pas weg als twee mensen akkoord zijn: vraag het op de pagina van het contact.</translation>
        </message>
        <message>
            <source>Contacts: somebody looks again</source>
            <translation>Contacten: iemand herbekijkt ze</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Weg vanaf</translation>
        </message>
        <message>
            <source>Entries that were never saved</source>
            <translation>Wat ingevuld maar nooit bewaard is</translation>
        </message>
        <message>
            <source>Entry that was never saved</source>
            <translation>Ingevuld maar nooit bewaard</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Failed sign-ins (server)</source>
            <translation>Mislukte aanmeldingen (server)</translation>
        </message>
        <message>
            <source>Figures before and after</source>
            <translation>Cijfers ervoor en erna</translation>
        </message>
        <message>
            <source>Files beside visits and contacts</source>
            <translation>Bestanden bij bezoeken en contacten</translation>
        </message>
        <message>
            <source>How long things are kept</source>
            <translation>Hoe lang we bewaren</translation>
        </message>
        <message>
            <source>It cannot be stopped now: it was shown to you as a whole.</source>
            <translation>Stoppen kan nu niet meer: je zag vooraf het geheel.</translation>
        </message>
        <message>
            <source>Keep longer</source>
            <translation>Langer bewaren</translation>
        </message>
        <message>
            <source>Keep longer: {what}</source>
            <translation>Langer bewaren: {what}</translation>
        </message>
        <message numerus="yes">
            <source>Kept longer: %n</source>
            <translation>
                <numerusform>Langer bewaard: %n</numerusform>
                <numerusform>Langer bewaard: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind and ward</source>
            <translation>Soort en wijk</translation>
        </message>
        <message numerus="yes">
            <source>Let go: %n</source>
            <translation>
                <numerusform>Laten gaan: %n</numerusform>
                <numerusform>Laten gaan: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Let go: {what}</source>
            <translation>Laten gaan: {what}</translation>
        </message>
        <message>
            <source>Let it go for good</source>
            <translation>Voorgoed laten gaan</translation>
        </message>
        <message>
            <source>Letting go…</source>
            <translation>Loslaten…</translation>
        </message>
        <message>
            <source>Line of the log of exports</source>
            <translation>Regel van het exportlogboek</translation>
        </message>
        <message>
            <source>Log of exports</source>
            <translation>Exportlogboek</translation>
        </message>
        <message>
            <source>Log of what was done on the server</source>
            <translation>Logboek van wat op de server gebeurde</translation>
        </message>
        <message>
            <source>Log of who looked at whom</source>
            <translation>Logboek van wie wie bekeek</translation>
        </message>
        <message>
            <source>Meetings: what was decided</source>
            <translation>Overleg: wat er beslist werd</translation>
        </message>
        <message>
            <source>No figure changed.</source>
            <translation>Geen enkel cijfer is veranderd.</translation>
        </message>
        <message>
            <source>No figure changes: not on the map, in a table or in a report.</source>
            <translation>Geen enkel cijfer verandert: niet op de kaart, niet in een tabel en niet in een rapport.</translation>
        </message>
        <message>
            <source>Nothing is due</source>
            <translation>Er moet niets weg</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Nog niets.</translation>
        </message>
        <message>
            <source>Questions of visits: their words</source>
            <translation>Vragen bij bezoeken: hun woorden</translation>
        </message>
        <message>
            <source>Say why. The person it is about may ask to read it. At most two years.</source>
            <translation>Zeg waarom. De persoon over wie het gaat, mag dat lezen. Hoogstens twee jaar.</translation>
        </message>
        <message>
            <source>See Privacy and safety.</source>
            <translation>Zie Privacy.</translation>
        </message>
        <message>
            <source>Show only</source>
            <translation>Toon alleen</translation>
        </message>
        <message>
            <source>Some figures changed. Tell the administrator.</source>
            <translation>Sommige cijfers zijn veranderd. Zeg het aan de beheerder.</translation>
        </message>
        <message>
            <source>Tasks that are done: their words</source>
            <translation>Taken die gedaan zijn: hun woorden</translation>
        </message>
        <message>
            <source>The rules</source>
            <translation>De regels</translation>
        </message>
        <message>
            <source>This cannot be undone. Nothing has changed yet; Weefsel tried it. What happens:</source>
            <translation>Je kan dit niet ongedaan maken. Er is nog niets veranderd; Weefsel probeerde het uit. Dit gebeurt er:</translation>
        </message>
        <message>
            <source>Ties of contacts that ended</source>
            <translation>Banden van contacten die geëindigd zijn</translation>
        </message>
        <message>
            <source>Until when?</source>
            <translation>Tot wanneer?</translation>
        </message>
        <message>
            <source>Visits per kind</source>
            <translation>Bezoeken per soort</translation>
        </message>
        <message>
            <source>Visits per ward</source>
            <translation>Bezoeken per wijk</translation>
        </message>
        <message>
            <source>Visits that lose their point still count in their ward, no longer in a sector.</source>
            <translation>Bezoeken die hun punt verliezen, tellen nog mee in hun wijk, niet meer in een sector.</translation>
        </message>
        <message>
            <source>Visits: note, names and point</source>
            <translation>Bezoeken: notitie, namen en punt</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>What goes: {things}.</source>
            <translation>Wat weggaat: {things}.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Wat er gebeurt</translation>
        </message>
        <message>
            <source>What is due in the next thirty days comes here.</source>
            <translation>Wat binnen dertig dagen weg moet, zie je hier.</translation>
        </message>
        <message>
            <source>What is due, and what will be</source>
            <translation>Wat weg moet, en wat binnenkort</translation>
        </message>
        <message>
            <source>What lies in the bin</source>
            <translation>Wat in de prullenbak ligt</translation>
        </message>
        <message>
            <source>What the server refused</source>
            <translation>Wat de server weigerde</translation>
        </message>
        <message>
            <source>What went by itself</source>
            <translation>Wat vanzelf wegging</translation>
        </message>
        <message>
            <source>When the time of something is over, it comes on this list thirty days ahead. Keep it with a reason, or let it go. Counts of visits always stay.</source>
            <translation>Dertig dagen voor iets weg moet, komt het op deze lijst. Bewaar het langer en zeg waarom, of laat het gaan. Aantallen van bezoeken blijven altijd.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Waarom?</translation>
        </message>
        <message>
            <source>added on {day}</source>
            <translation>toegevoegd op {day}</translation>
        </message>
        <message>
            <source>after it ended</source>
            <translation>na het einde</translation>
        </message>
        <message>
            <source>after it was added</source>
            <translation>na het toevoegen</translation>
        </message>
        <message>
            <source>after it was done</source>
            <translation>nadat ze gedaan zijn</translation>
        </message>
        <message>
            <source>after it was thrown away</source>
            <translation>na het weggooien</translation>
        </message>
        <message>
            <source>after it was written</source>
            <translation>na het schrijven</translation>
        </message>
        <message>
            <source>after somebody last typed in it</source>
            <translation>nadat iemand er het laatst in typte</translation>
        </message>
        <message>
            <source>after the last contact</source>
            <translation>na het laatste contact</translation>
        </message>
        <message>
            <source>after the meeting</source>
            <translation>na het overleg</translation>
        </message>
        <message>
            <source>after the visit</source>
            <translation>na het bezoek</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>ask the team: its files are not yours</source>
            <translation>vraag het aan het team: het zijn niet jouw bestanden</translation>
        </message>
        <message>
            <source>by itself, a week later</source>
            <translation>vanzelf, een week later</translation>
        </message>
        <message>
            <source>by itself, a week later: {fate}</source>
            <translation>vanzelf, een week later: {fate}</translation>
        </message>
        <message>
            <source>done on {day}</source>
            <translation>gedaan op {day}</translation>
        </message>
        <message>
            <source>ended on {day}</source>
            <translation>geëindigd op {day}</translation>
        </message>
        <message>
            <source>for instance: complaint not settled yet</source>
            <translation>bijvoorbeeld: klacht nog niet afgehandeld</translation>
        </message>
        <message>
            <source>it goes into the bin, and from there for good</source>
            <translation>het gaat naar de prullenbak, en van daar voorgoed weg</translation>
        </message>
        <message>
            <source>it is erased for good</source>
            <translation>het wordt voorgoed gewist</translation>
        </message>
        <message>
            <source>it is removed</source>
            <translation>het wordt verwijderd</translation>
        </message>
        <message>
            <source>its words go; the counts stay</source>
            <translation>de woorden gaan weg; de tellingen blijven</translation>
        </message>
        <message numerus="yes">
            <source>kept for %n month(s)</source>
            <translation>
                <numerusform>%n maand bewaard</numerusform>
                <numerusform>%n maanden bewaard</numerusform>
            </translation>
        </message>
        <message>
            <source>kept longer until {day}: {reason}</source>
            <translation>langer bewaard tot {day}: {reason}</translation>
        </message>
        <message>
            <source>last contact on {day}</source>
            <translation>laatste contact op {day}</translation>
        </message>
        <message>
            <source>last typed in on {day}</source>
            <translation>laatst getypt op {day}</translation>
        </message>
        <message>
            <source>meeting of {day}</source>
            <translation>overleg van {day}</translation>
        </message>
        <message>
            <source>note, names, point and files go; counts, ward and themes stay</source>
            <translation>notitie, namen, punt en bestanden gaan weg; tellingen, wijk en thema's blijven</translation>
        </message>
        <message>
            <source>somebody decided about it meanwhile</source>
            <translation>iemand besliste er intussen over</translation>
        </message>
        <message>
            <source>somebody decides whether to keep the contact</source>
            <translation>iemand beslist of het contact blijft</translation>
        </message>
        <message>
            <source>somebody is busy with it</source>
            <translation>iemand heeft het open</translation>
        </message>
        <message>
            <source>somebody looks at each and decides: {fate}, or it is kept</source>
            <translation>iemand bekijkt elk geval en beslist: {fate}, of het blijft</translation>
        </message>
        <message numerus="yes">
            <source>the names in %n visit(s)</source>
            <translation>
                <numerusform>de namen in %n bezoek</numerusform>
                <numerusform>de namen in %n bezoeken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the words of %n question(s)</source>
            <translation>
                <numerusform>de woorden van %n vraag</numerusform>
                <numerusform>de woorden van %n vragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the words of %n task(s)</source>
            <translation>
                <numerusform>de woorden van %n taak</numerusform>
                <numerusform>de woorden van %n taken</numerusform>
            </translation>
        </message>
        <message>
            <source>thrown away on {day}</source>
            <translation>weggegooid op {day}</translation>
        </message>
        <message>
            <source>two people decide that, on the server</source>
            <translation>dat beslissen twee mensen, op de server</translation>
        </message>
        <message>
            <source>visit of {day}</source>
            <translation>bezoek van {day}</translation>
        </message>
        <message>
            <source>when somebody decides</source>
            <translation>als iemand beslist</translation>
        </message>
        <message>
            <source>written on {day}</source>
            <translation>geschreven op {day}</translation>
        </message>
        <message>
            <source>{day}:</source>
            <translation>{day}:</translation>
        </message>
        <message>
            <source>{fate}; by itself on {day}</source>
            <translation>{fate}; vanzelf op {day}</translation>
        </message>
        <message>
            <source>{fate}; by itself, today</source>
            <translation>{fate}; vanzelf, vandaag</translation>
        </message>
        <message>
            <source>{months} {moment}: {fate} – {how}</source>
            <translation>{months} {moment}: {fate} – {how}</translation>
        </message>
        <message>
            <source>{what}: {count} of {month}. Rule: {rule}.</source>
            <translation>{what}: {count} van {month}. Regel: {rule}.</translation>
        </message>
        <message>
            <source>{what}: {why}. What happens: {then}.</source>
            <translation>{what}: {why}. Wat er gebeurt: {then}.</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message>
            <source> and </source>
            <translation> en </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s). Nothing is lost.</source>
            <translation>
                <numerusform>%n punt. Er is niets verloren.</numerusform>
                <numerusform>%n punten. Er is niets verloren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more text(s) come after these.</source>
            <translation>
                <numerusform>Hierna komt nog %n tekst.</numerusform>
                <numerusform>Hierna komen nog %n teksten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them came with syncing: the status bar counts these.</source>
            <translation>
                <numerusform>%n daarvan kwam met een synchronisatie: dat telt de statusbalk.</numerusform>
                <numerusform>%n daarvan kwamen met een synchronisatie: die telt de statusbalk.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) that tell of somebody</source>
            <translation>
                <numerusform>%n stukje dat iets over iemand vertelt</numerusform>
                <numerusform>%n stukjes die iets over iemand vertellen</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Merge…</source>
            <translation>&amp;Samenvoegen…</translation>
        </message>
        <message>
            <source>&amp;Open {record}…</source>
            <translation>{record} &amp;openen…</translation>
        </message>
        <message>
            <source>&amp;Rewrite…</source>
            <translation>He&amp;rschrijven…</translation>
        </message>
        <message>
            <source>&amp;Take apart…</source>
            <translation>&amp;Uit elkaar halen…</translation>
        </message>
        <message>
            <source>A colleague decided this meanwhile. You see the next one.</source>
            <translation>Een collega heeft dit intussen beslist. Je ziet nu het volgende.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Voordien</translation>
        </message>
        <message>
            <source>Copied, and taken from the list</source>
            <translation>Gekopieerd, en van de lijst gehaald</translation>
        </message>
        <message>
            <source>Copy and close</source>
            <translation>Kopiëren en sluiten</translation>
        </message>
        <message>
            <source>Decide &amp;later</source>
            <translation>&amp;Later beslissen</translation>
        </message>
        <message>
            <source>Decided: {choice}</source>
            <translation>Beslist: {choice}</translation>
        </message>
        <message>
            <source>Deleted and changed at the same time</source>
            <translation>Tegelijk verwijderd en gewijzigd</translation>
        </message>
        <message>
            <source>Deleted by {name}</source>
            <translation>Verwijderd door {name}</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>From {name}</source>
            <translation>Van {name}</translation>
        </message>
        <message>
            <source>History: {record}</source>
            <translation>Geschiedenis: {record}</translation>
        </message>
        <message>
            <source>It waits to be sent again</source>
            <translation>Het wacht om opnieuw verstuurd te worden</translation>
        </message>
        <message>
            <source>Joined, as it is now</source>
            <translation>Samengevoegd, zoals het nu is</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Beide bewaren</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Het mijne bewaren</translation>
        </message>
        <message>
            <source>Keep that of {name}</source>
            <translation>Dat van {name} bewaren</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Het andere bewaren</translation>
        </message>
        <message>
            <source>Kept, as it is now</source>
            <translation>Behouden, zoals het nu is</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Leave it &amp;here</source>
            <translation>&amp;Hier laten staan</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Laten zoals het is</translation>
        </message>
        <message>
            <source>Left as it is in this text</source>
            <translation>In deze tekst blijft het staan</translation>
        </message>
        <message>
            <source>Left out: {words}</source>
            <translation>Weggelaten: {words}</translation>
        </message>
        <message>
            <source>Maybe the same</source>
            <translation>Misschien dezelfde</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Samengevoegd</translation>
        </message>
        <message>
            <source>New: {words}</source>
            <translation>Nieuw: {words}</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>Niet aangenomen</translation>
        </message>
        <message>
            <source>Nothing of this kind</source>
            <translation>Niets van deze soort</translation>
        </message>
        <message>
            <source>Nothing to review</source>
            <translation>Niets te controleren</translation>
        </message>
        <message>
            <source>One colleague put this in the bin while another changed it. It was kept, so that no work is lost.</source>
            <translation>De ene collega legde dit in de prullenmand terwijl de andere het wijzigde. Het is behouden, zodat er geen werk verloren gaat.</translation>
        </message>
        <message>
            <source>Only mine</source>
            <translation>Alleen de mijne</translation>
        </message>
        <message>
            <source>Other items wait. Choose “All” and “Everything” to see them.</source>
            <translation>Er wachten andere punten. Kies “Alle” en “Alles” om ze te zien.</translation>
        </message>
        <message>
            <source>Put it in the bin after all</source>
            <translation>Toch in de prullenmand leggen</translation>
        </message>
        <message>
            <source>Read and close</source>
            <translation>Lezen en sluiten</translation>
        </message>
        <message>
            <source>Read and fine</source>
            <translation>Gelezen en goed</translation>
        </message>
        <message>
            <source>Remembered, for every text</source>
            <translation>Onthouden, voor elke tekst</translation>
        </message>
        <message>
            <source>Remembered: they are two</source>
            <translation>Onthouden: het zijn er twee</translation>
        </message>
        <message>
            <source>Rewritten as a whole</source>
            <translation>In zijn geheel herschreven</translation>
        </message>
        <message>
            <source>Something this private is not shared without consent.</source>
            <translation>Zoiets persoonlijks wordt niet gedeeld zonder toestemming.</translation>
        </message>
        <message>
            <source>Such words are often not needed to do the work. Rewrite them, or say that they are no problem. This list stays on this laptop.</source>
            <translation>Zulke woorden zijn vaak niet nodig om het werk te doen. Herschrijf ze, of zeg dat ze geen probleem zijn. Deze lijst blijft op deze laptop.</translation>
        </message>
        <message>
            <source>Take the other value</source>
            <translation>De andere waarde nemen</translation>
        </message>
        <message>
            <source>Taken from the list</source>
            <translation>Van de lijst gehaald</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Teksten</translation>
        </message>
        <message>
            <source>The content was thrown away.</source>
            <translation>De inhoud is weggegooid.</translation>
        </message>
        <message>
            <source>The server did not store this: {why}</source>
            <translation>De server heeft dit niet bewaard: {why}</translation>
        </message>
        <message>
            <source>The server does not know one of these fields yet. It is kept there and here.</source>
            <translation>De server kent één van deze velden nog niet. Het blijft daar en hier bewaard.</translation>
        </message>
        <message>
            <source>The server does not know this record.</source>
            <translation>De server kent deze fiche niet.</translation>
        </message>
        <message>
            <source>The server has it; it is no longer on this laptop.</source>
            <translation>De server heeft het; op deze laptop staat het niet meer.</translation>
        </message>
        <message>
            <source>They are &amp;two</source>
            <translation>Het zijn er &amp;twee</translation>
        </message>
        <message>
            <source>They look alike: {reasons}. Merge them if they are one; nothing that was filled in is lost, and you can take them apart again. Otherwise say that they are two, and they do not come back here.</source>
            <translation>Ze lijken op elkaar: {reasons}. Voeg ze samen als het er één is; niets dat ingevuld was gaat verloren, en je kan ze weer uit elkaar halen. Zeg anders dat het er twee zijn, dan komen ze hier niet terug.</translation>
        </message>
        <message>
            <source>This belongs to another team on the server.</source>
            <translation>Dit hoort op de server bij een ander team.</translation>
        </message>
        <message>
            <source>This change breaks a rule on the server. It is kept there and here.</source>
            <translation>Deze wijziging gaat in tegen een regel op de server. Ze blijft daar en hier bewaard.</translation>
        </message>
        <message>
            <source>This is &amp;no problem</source>
            <translation>Dit is &amp;geen probleem</translation>
        </message>
        <message>
            <source>This laptop was signed out before this was sent.</source>
            <translation>Deze laptop was afgemeld voor dit verstuurd werd.</translation>
        </message>
        <message>
            <source>This tie could reveal something private about a person, and there is no consent or public role for it on the server.</source>
            <translation>Deze band kan iets persoonlijks over iemand verraden, en op de server is er geen toestemming of publieke rol voor.</translation>
        </message>
        <message>
            <source>This value does not fit any more. Nothing was changed. {why}</source>
            <translation>Deze waarde past niet meer. Er is niets gewijzigd. {why}</translation>
        </message>
        <message>
            <source>This value is fine by itself, but not together with what a colleague entered. It was put aside and is kept.</source>
            <translation>Deze waarde is op zich goed, maar niet samen met wat een collega invulde. Ze is opzijgezet en bewaard.</translation>
        </message>
        <message>
            <source>This was erased at somebody's request, so your change could not be kept.</source>
            <translation>Dit is op iemands vraag gewist; daarom kon je wijziging niet bewaard worden.</translation>
        </message>
        <message>
            <source>This was made with a version of Weefsel that is too old for the server.</source>
            <translation>Dit is gemaakt met een versie van Weefsel die te oud is voor de server.</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Te beslissen</translation>
        </message>
        <message>
            <source>To read</source>
            <translation>Te lezen</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>Te controleren</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>Two colleagues changed different parts of this text. They were joined. Please read whether it is right.</source>
            <translation>Twee collega's veranderden verschillende delen van deze tekst. Die zijn samengevoegd. Lees even na of het klopt.</translation>
        </message>
        <message>
            <source>Two colleagues changed this without seeing each other. Both values are kept until somebody chooses.</source>
            <translation>Twee collega's veranderden dit zonder het van elkaar te weten. Beide waarden blijven bewaard tot iemand kiest.</translation>
        </message>
        <message>
            <source>Two colleagues chose differently about somebody's safety or wish. The careful choice stands until somebody lowers it.</source>
            <translation>Twee collega's kozen anders over iemands veiligheid of wens. De voorzichtige keuze geldt tot iemand ze versoepelt.</translation>
        </message>
        <message>
            <source>Two colleagues rewrote the same words. Both texts are kept until somebody chooses.</source>
            <translation>Twee collega's herschreven dezelfde woorden. Beide teksten blijven bewaard tot iemand kiest.</translation>
        </message>
        <message>
            <source>Went up in it</source>
            <translation>Ging erin op</translation>
        </message>
        <message>
            <source>Were they two after all? You can take them apart, also after a long time.</source>
            <translation>Waren het er toch twee? Je kan ze uit elkaar halen, ook na lange tijd.</translation>
        </message>
        <message>
            <source>What you entered</source>
            <translation>Wat je invulde</translation>
        </message>
        <message>
            <source>When this was sent, you were no longer in that team, or no longer in that role. The server keeps it apart. It was taken off this laptop, as it is not yours to see here. If it is still needed, ask your administrator.</source>
            <translation>Toen dit verstuurd werd, zat je niet meer in dat team of had je die rol niet meer. De server bewaart het apart. Van deze laptop is het weg, want je mag het hier niet zien. Is het nog nodig, vraag het dan aan je beheerder.</translation>
        </message>
        <message>
            <source>When two people change the same thing without seeing each other, both versions wait here until somebody chooses. So do changes that the server did not take, and records that may be the same.</source>
            <translation>Wanneer twee mensen hetzelfde wijzigen zonder het van elkaar te zien, wachten beide versies hier tot iemand kiest. Zo ook wijzigingen die de server niet aannam, en fiches die misschien dezelfde zijn.</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Van wie</translation>
        </message>
        <message>
            <source>With a colleague's change there would be more new people than people reached.</source>
            <translation>Samen met de wijziging van een collega zouden er meer nieuwe mensen zijn dan bereikte mensen.</translation>
        </message>
        <message>
            <source>You may not change this for that team. Your change is kept here, and apart on the server.</source>
            <translation>Voor dat team mag je dit niet wijzigen. Je wijziging wordt hier bewaard, en apart op de server.</translation>
        </message>
        <message>
            <source>Your changes that the server did not take wait here.</source>
            <translation>Wijzigingen van jou die de server niet aannam, wachten hier.</translation>
        </message>
        <message>
            <source>Your role does not allow this. The server keeps it aside; your team lead can see it.</source>
            <translation>Je rol laat dit niet toe. De server houdt het apart; je teamleider kan het zien.</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Van jou</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>een collega</translation>
        </message>
        <message>
            <source>changed by {name}</source>
            <translation>gewijzigd door {name}</translation>
        </message>
        <message>
            <source>changed by {name}, {moment}</source>
            <translation>gewijzigd door {name}, {moment}</translation>
        </message>
        <message>
            <source>in the record now</source>
            <translation>staat er nu</translation>
        </message>
        <message>
            <source>not taken by the server</source>
            <translation>niet aangenomen door de server</translation>
        </message>
        <message>
            <source>now</source>
            <translation>nu</translation>
        </message>
        <message>
            <source>took up “{name}”</source>
            <translation>nam “{name}” op</translation>
        </message>
        <message>
            <source>you</source>
            <translation>jij</translation>
        </message>
        <message>
            <source>you · {moment}</source>
            <translation>jij · {moment}</translation>
        </message>
        <message>
            <source>{fields}: not taken by the server</source>
            <translation>{fields}: niet aangenomen door de server</translation>
        </message>
        <message>
            <source>{field}: does not fit</source>
            <translation>{field}: past niet</translation>
        </message>
        <message>
            <source>{field}: joined, please read</source>
            <translation>{field}: samengevoegd, lees even na</translation>
        </message>
        <message>
            <source>{field}: the careful one stands</source>
            <translation>{field}: het voorzichtige geldt</translation>
        </message>
        <message>
            <source>{field}: two texts</source>
            <translation>{field}: twee teksten</translation>
        </message>
        <message>
            <source>{field}: two values</source>
            <translation>{field}: twee waarden</translation>
        </message>
        <message>
            <source>“{field}” cannot be stored like this on the server.</source>
            <translation>“{field}” kan zo niet op de server bewaard worden.</translation>
        </message>
        <message>
            <source>“{loser}” went up in “{winner}”</source>
            <translation>“{loser}” ging op in “{winner}”</translation>
        </message>
    </context>
    <context>
        <name>rhythm</name>
        <message numerus="yes">
            <source>%n rhythm(s)</source>
            <translation>
                <numerusform>%n ritme</numerusform>
                <numerusform>%n ritmes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rhythm(s) ended</source>
            <translation>
                <numerusform>%n ritme beëindigd</numerusform>
                <numerusform>%n ritmes beëindigd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rhythm(s) paused for a month</source>
            <translation>
                <numerusform>%n ritme een maand gepauzeerd</numerusform>
                <numerusform>%n ritmes een maand gepauzeerd</numerusform>
            </translation>
        </message>
        <message>
            <source>1 month</source>
            <translation>1 maand</translation>
        </message>
        <message>
            <source>2 months</source>
            <translation>2 maanden</translation>
        </message>
        <message>
            <source>2 weeks</source>
            <translation>2 weken</translation>
        </message>
        <message>
            <source>3 months</source>
            <translation>3 maanden</translation>
        </message>
        <message>
            <source>Contact rhythms</source>
            <translation>Contactritmes</translation>
        </message>
        <message>
            <source>End this rhythm</source>
            <translation>Dit ritme beëindigen</translation>
        </message>
        <message>
            <source>Every (days)</source>
            <translation>Elke (dagen)</translation>
        </message>
        <message>
            <source>Every so many days</source>
            <translation>Elke zoveel dagen</translation>
        </message>
        <message>
            <source>Keep in touch: {name}</source>
            <translation>Contact houden: {name}</translation>
        </message>
        <message>
            <source>Kept by</source>
            <translation>Bijgehouden door</translation>
        </message>
        <message>
            <source>Log a contact…</source>
            <translation>Een contact loggen…</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Van mij</translation>
        </message>
        <message>
            <source>Next contact by</source>
            <translation>Volgend contact tegen</translation>
        </message>
        <message>
            <source>No contact rhythms yet</source>
            <translation>Nog geen contactritmes</translation>
        </message>
        <message>
            <source>Open a contact, network, place or organisation and choose “Keep in touch”. Say how often; when it is time, it shows up on the first screen.</source>
            <translation>Open een contact, netwerk, plek of organisatie en kies “Contact houden”. Zeg hoe vaak; als het tijd is, komt het op het eerste scherm.</translation>
        </message>
        <message>
            <source>Pause for a month</source>
            <translation>Een maand pauzeren</translation>
        </message>
        <message>
            <source>Paused until</source>
            <translation>Gepauzeerd tot</translation>
        </message>
        <message>
            <source>Rhythm ended</source>
            <translation>Ritme beëindigd</translation>
        </message>
        <message>
            <source>Rhythm saved</source>
            <translation>Ritme bewaard</translation>
        </message>
        <message>
            <source>Save rhythm</source>
            <translation>Ritme bewaren</translation>
        </message>
        <message>
            <source>The last contact was on {day}.</source>
            <translation>Het laatste contact was op {day}.</translation>
        </message>
        <message>
            <source>The next contact is due on {day}.</source>
            <translation>Het volgende contact is tegen {day}.</translation>
        </message>
        <message>
            <source>There was no contact yet.</source>
            <translation>Er was nog geen contact.</translation>
        </message>
        <message>
            <source>Weefsel reminds you on the first screen. A visit counts as contact; with a person also a task that was done, with an organisation also a meeting.</source>
            <translation>Weefsel herinnert je op het eerste scherm. Een bezoek telt als contact; bij een persoon ook een taak die gedaan is, bij een organisatie ook een overleg.</translation>
        </message>
        <message>
            <source>Who keeps it</source>
            <translation>Wie het bijhoudt</translation>
        </message>
        <message>
            <source>Who was not seen for long</source>
            <translation>Wie lang niet gezien is</translation>
        </message>
        <message>
            <source>With what</source>
            <translation>Waarmee</translation>
        </message>
        <message>
            <source>days from the last contact to the next</source>
            <translation>dagen van het laatste contact tot het volgende</translation>
        </message>
        <message>
            <source>empty: not paused</source>
            <translation>leeg: niet gepauzeerd</translation>
        </message>
        <message>
            <source>empty: whoever comes by</source>
            <translation>leeg: wie langskomt</translation>
        </message>
        <message>
            <source>half a year</source>
            <translation>een half jaar</translation>
        </message>
        <message>
            <source>{day}, late</source>
            <translation>{day}, te laat</translation>
        </message>
    </context>
    <context>
        <name>right</name>
        <message>
            <source>Be forgotten</source>
            <translation>Vergeten worden</translation>
        </message>
        <message>
            <source>Correct their data</source>
            <translation>Gegevens verbeteren</translation>
        </message>
        <message>
            <source>Keep their data, do not use it</source>
            <translation>Gegevens bewaren, niet gebruiken</translation>
        </message>
        <message>
            <source>Object to the use</source>
            <translation>Bezwaar maken tegen het gebruik</translation>
        </message>
        <message>
            <source>See their data</source>
            <translation>Gegevens inzien</translation>
        </message>
        <message>
            <source>Take their data along</source>
            <translation>Gegevens meenemen</translation>
        </message>
    </context>
    <context>
        <name>rights</name>
        <message numerus="yes">
            <source>%n day(s) too late</source>
            <translation>
                <numerusform>%n dag te laat</numerusform>
                <numerusform>%n dagen te laat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) of people to answer this week</source>
            <translation>
                <numerusform>Deze week %n vraag van mensen te beantwoorden</numerusform>
                <numerusform>Deze week %n vragen van mensen te beantwoorden</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Answer…</source>
            <translation>&amp;Antwoorden…</translation>
        </message>
        <message>
            <source>&amp;Note it</source>
            <translation>&amp;Noteren</translation>
        </message>
        <message>
            <source>&amp;Note the answer</source>
            <translation>Het antwoord &amp;noteren</translation>
        </message>
        <message>
            <source>A&amp;gree to erase…</source>
            <translation>Akkoord om te &amp;wissen…</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwoord</translation>
        </message>
        <message>
            <source>Answer: {what}</source>
            <translation>Antwoord: {what}</translation>
        </message>
        <message>
            <source>Ask the &amp;server</source>
            <translation>De &amp;server vragen</translation>
        </message>
        <message>
            <source>Ask the server to see requests and what laptops did.</source>
            <translation>Vraag de server om vragen te zien en wat laptops deden.</translation>
        </message>
        <message>
            <source>Asked for nothing yet.</source>
            <translation>Nog niets gevraagd.</translation>
        </message>
        <message>
            <source>Asked. A team lead or the DPO has to agree.</source>
            <translation>Gevraagd. Een teamleider of de DPO moet akkoord gaan.</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>De server wordt gevraagd…</translation>
        </message>
        <message>
            <source>Choose a &amp;folder…</source>
            <translation>Een &amp;map kiezen…</translation>
        </message>
        <message>
            <source>Erasures</source>
            <translation>Wie gewist is</translation>
        </message>
        <message>
            <source>Everybody may ask what we keep, have it corrected, or be forgotten. Answer within a month. Note what somebody asks on the page of that contact.</source>
            <translation>Iedereen mag vragen wat we bewaren, het laten verbeteren, of vergeten worden. Antwoord binnen een maand. Noteer wat iemand vraagt op de pagina van dat contact.</translation>
        </message>
        <message>
            <source>Everything we keep about them, as a document to read and as data to take along. Data of other people are left out. The files are not encrypted: hand them over and delete them.</source>
            <translation>Alles wat we over deze persoon bewaren: een document om te lezen, en een bestand om mee te nemen. Gegevens van anderen staan er niet in. De bestanden zijn niet versleuteld: geef ze af, en gooi ze daarna weg.</translation>
        </message>
        <message>
            <source>Folder for the file</source>
            <translation>Map voor het dossier</translation>
        </message>
        <message>
            <source>Forget them, or refuse with the ground as the answer.</source>
            <translation>Vergeet de persoon, of weiger en schrijf de reden als antwoord.</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Vergeten…</translation>
        </message>
        <message>
            <source>Forgotten. The proof stands in the list.</source>
            <translation>Vergeten. Het bewijs staat in de lijst.</translation>
        </message>
        <message>
            <source>Kept, and not used</source>
            <translation>Bewaard, en niet gebruikt</translation>
        </message>
        <message>
            <source>Language of the document</source>
            <translation>Taal van het document</translation>
        </message>
        <message>
            <source>Lift</source>
            <translation>Opheffen</translation>
        </message>
        <message>
            <source>Maybe somebody who was forgotten</source>
            <translation>Misschien iemand die vergeten is</translation>
        </message>
        <message>
            <source>Nobody asked for anything yet.</source>
            <translation>Nog niemand heeft iets gevraagd.</translation>
        </message>
        <message>
            <source>Nobody was erased yet.</source>
            <translation>Nog niemand is gewist.</translation>
        </message>
        <message>
            <source>Not asked yet.</source>
            <translation>Nog niet gevraagd.</translation>
        </message>
        <message>
            <source>Note what was done or said. A refusal says why, and that the person may complain to the supervisory authority.</source>
            <translation>Noteer wat je deed of zei. Weiger je, zeg dan waarom, en dat de persoon een klacht kan indienen bij de toezichthouder.</translation>
        </message>
        <message>
            <source>Noted. The answer is due in a month.</source>
            <translation>Genoteerd. Je hebt een maand om te antwoorden.</translation>
        </message>
        <message>
            <source>Nothing can be changed until it is lifted.</source>
            <translation>Er kan niets veranderd worden tot dit opgeheven is.</translation>
        </message>
        <message>
            <source>Objects to the use</source>
            <translation>Maakt bezwaar tegen het gebruik</translation>
        </message>
        <message>
            <source>Print the &amp;proof…</source>
            <translation>Het &amp;bewijs afdrukken…</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Rechten</translation>
        </message>
        <message>
            <source>Rights and erasure</source>
            <translation>Rechten en wissen</translation>
        </message>
        <message>
            <source>Save the proof</source>
            <translation>Het bewijs opslaan</translation>
        </message>
        <message>
            <source>Sentences about them</source>
            <translation>Zinnen over de persoon</translation>
        </message>
        <message>
            <source>Sentences in which they are named, in notes about visits and other texts. Read each one: tick it with Space to hand it over, unless it tells of somebody else.</source>
            <translation>Zinnen waarin de persoon genoemd wordt, in notities bij bezoeken en andere teksten. Lees ze één voor één: vink met de spatiebalk aan wat je meegeeft, behalve wat over iemand anders gaat.</translation>
        </message>
        <message>
            <source>Somebody who is not on this laptop</source>
            <translation>Iemand die niet op deze laptop staat</translation>
        </message>
        <message>
            <source>The answer was noted.</source>
            <translation>Het antwoord is genoteerd.</translation>
        </message>
        <message>
            <source>The file of {name}</source>
            <translation>Het dossier van {name}</translation>
        </message>
        <message>
            <source>Their file…</source>
            <translation>Het dossier geven…</translation>
        </message>
        <message>
            <source>There is a month to answer. If they ask not to use their data, or object, Weefsel stops using them at once.</source>
            <translation>Je hebt een maand om te antwoorden. Wil de persoon niet dat we de gegevens gebruiken, of maakt die bezwaar? Dan stopt Weefsel er meteen mee.</translation>
        </message>
        <message>
            <source>They ask…</source>
            <translation>Een vraag noteren…</translation>
        </message>
        <message>
            <source>This laptop has no server: it erases alone, at once.</source>
            <translation>Deze laptop heeft geen server: wie je vergeet, is hier meteen weg.</translation>
        </message>
        <message>
            <source>What people ask</source>
            <translation>Wat mensen vragen</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Waarom?</translation>
        </message>
        <message>
            <source>Written: {files}</source>
            <translation>Geschreven: {files}</translation>
        </message>
        <message>
            <source>answer before {day}</source>
            <translation>antwoorden voor {day}</translation>
        </message>
        <message>
            <source>for instance: asked for it at the desk</source>
            <translation>bijvoorbeeld: vroeg het aan het loket</translation>
        </message>
        <message>
            <source>{name} asks</source>
            <translation>{name} vraagt</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>“{text}”</translation>
        </message>
    </context>
    <context>
        <name>role</name>
        <message>
            <source>Administrator</source>
            <translation>Beheerder</translation>
        </message>
        <message>
            <source>Data protection officer</source>
            <translation>Functionaris voor gegevensbescherming (DPO)</translation>
        </message>
        <message>
            <source>Do the police or another service ask for this? Give nothing, and call the data protection officer.</source>
            <translation>Vraagt de politie of een andere dienst hiernaar? Geef niets, en bel de functionaris voor gegevensbescherming.</translation>
        </message>
        <message>
            <source>Field worker</source>
            <translation>Veldwerker</translation>
        </message>
        <message>
            <source>Figures are another matter. A team lead publishes them each quarter for the steering group. They count visits and people per ward, hide small counts and name nobody.</source>
            <translation>Cijfers zijn iets anders. Een teamleider publiceert ze elk kwartaal voor de stuurgroep. Ze tellen bezoeken en mensen per wijk, verbergen kleine aantallen en noemen niemand.</translation>
        </message>
        <message>
            <source>Network consultant</source>
            <translation>Netwerkconsulent</translation>
        </message>
        <message>
            <source>Reader of the steering group</source>
            <translation>Lezer van de stuurgroep</translation>
        </message>
        <message>
            <source>Team lead</source>
            <translation>Teamleider</translation>
        </message>
        <message>
            <source>This profile is not connected to a server. You answer for all that is in it.</source>
            <translation>Dit profiel is niet verbonden met een server. Jij bent verantwoordelijk voor alles wat erin staat.</translation>
        </message>
        <message>
            <source>Weefsel cannot share contacts or visits with police or another service, and no role can change that. People talk to the team because they can trust it. If somebody asks you for data, give nothing and call the data protection officer: only a legal request, in writing, goes further, and they answer it.</source>
            <translation>Weefsel kan geen contacten of bezoeken delen met de politie of een andere dienst. Geen enkele rol kan dat veranderen. Mensen praten met het team omdat ze het vertrouwen. Vraagt iemand je gegevens? Geef niets, en bel de functionaris voor gegevensbescherming. Alleen een wettige vraag op papier telt, en die beantwoordt de functionaris.</translation>
        </message>
        <message>
            <source>You log visits, with the questions and tasks that come of them. You see your own, the tasks that colleagues give you, and places and organisations to choose from. Contacts do not show, for logging a visit needs no name.</source>
            <translation>Je logt bezoeken, met de vragen en taken die eruit komen. Je ziet die van jezelf, de taken die collega’s je geven, en plekken en organisaties om uit te kiezen. Contacten zie je niet, want om een bezoek te loggen is geen naam nodig.</translation>
        </message>
        <message>
            <source>You look after places, organisations and fields. No contact or visit comes to this laptop, for running the program needs none.</source>
            <translation>Je zorgt voor plekken, organisaties en velden. Contacten en bezoeken komen niet op deze laptop: daarvoor heb je ze niet nodig.</translation>
        </message>
        <message>
            <source>You read everything of the team, to look after the rights of people. You change only what is about rights, consent and how long somebody is kept.</source>
            <translation>Je leest alles van het team, om voor de rechten van mensen te zorgen. Je verandert alleen wat over rechten, toestemming en bewaren gaat.</translation>
        </message>
        <message>
            <source>You see figures that a team lead published. Small counts are hidden in them. No visits, contacts or notes come to this laptop, for your work needs none.</source>
            <translation>Je ziet cijfers die een teamleider publiceerde. Kleine tellingen zijn verborgen. Geen bezoeken, contacten of notities komen op deze laptop, want jouw werk vraagt er geen.</translation>
        </message>
        <message>
            <source>You see what your team knows, and decide what leaves it. Others see what you publish.</source>
            <translation>Je ziet wat je team weet, en beslist wat het team naar buiten brengt. Anderen zien alleen wat je publiceert.</translation>
        </message>
        <message>
            <source>You see what your team knows, with contacts, because you keep in touch with them. A list of contacts leaves the program only by a team lead.</source>
            <translation>Je ziet wat je team weet, ook de contacten, want je houdt contact met hen. Alleen een teamleider kan een lijst van contacten exporteren.</translation>
        </message>
    </context>
    <context>
        <name>ruling</name>
        <message>
            <source>&amp;Set this rule</source>
            <translation>Deze regel &amp;instellen</translation>
        </message>
        <message>
            <source>&amp;Show what it would do</source>
            <translation>&amp;Tonen wat hij zou doen</translation>
        </message>
        <message>
            <source>And then?</source>
            <translation>En dan?</translation>
        </message>
        <message>
            <source>As &amp;Weefsel proposes</source>
            <translation>Zoals &amp;Weefsel voorstelt</translation>
        </message>
        <message>
            <source>By {day}, {after} would have gone by itself; by the old rule {before}.</source>
            <translation>Tegen {day} zouden er {after} vanzelf weg zijn; met de oude regel {before}.</translation>
        </message>
        <message>
            <source>Everybody on the team sees the rules, and what is due by them. What you set, and why, stands in the list of changes and in the register.</source>
            <translation>Iedereen in het team ziet de regels en wat daardoor aan de beurt is. Wat je instelt en waarom, staat in de lijst van wijzigingen en in het register.</translation>
        </message>
        <message>
            <source>Everybody sees it on this page for {days} days first: nothing goes by itself before.</source>
            <translation>Iedereen ziet het eerst {days} dagen op deze pagina: niets gaat vroeger vanzelf weg.</translation>
        </message>
        <message>
            <source>How long something is kept</source>
            <translation>Hoe lang iets bewaard wordt</translation>
        </message>
        <message>
            <source>How long?</source>
            <translation>Hoe lang?</translation>
        </message>
        <message>
            <source>Longer than rule R9 proposes ({months}): the reason has to say why this is needed.</source>
            <translation>Langer dan regel R9 voorstelt ({months}): zeg bij de reden waarom dat nodig is.</translation>
        </message>
        <message>
            <source>Months or years?</source>
            <translation>Maanden of jaren?</translation>
        </message>
        <message>
            <source>New: {rule}</source>
            <translation>Nieuw: {rule}</translation>
        </message>
        <message>
            <source>Only the server knows how many this is about.</source>
            <translation>Alleen de server weet over hoeveel het gaat.</translation>
        </message>
        <message>
            <source>Taken back at once by who had set it</source>
            <translation>Meteen ingetrokken door wie het instelde</translation>
        </message>
        <message>
            <source>The rule is set. Nothing goes by itself before {day}.</source>
            <translation>De regel is ingesteld. Niets gaat vanzelf weg voor {day}.</translation>
        </message>
        <message>
            <source>Today {after} would wait for a decision; now {before} do.</source>
            <translation>Vandaag zouden er {after} op een beslissing wachten; nu zijn het er {before}.</translation>
        </message>
        <message>
            <source>Weefsel proposes {rule}. Possible: {least} to {most}.</source>
            <translation>Weefsel stelt voor: {rule}. Mogelijk: {least} tot {most}.</translation>
        </message>
        <message>
            <source>What?</source>
            <translation>Wat?</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Waarom?</translation>
        </message>
        <message>
            <source>all as Weefsel proposes</source>
            <translation>allemaal zoals Weefsel voorstelt</translation>
        </message>
        <message>
            <source>for instance: decided by the council in May</source>
            <translation>bijvoorbeeld: beslist door de gemeenteraad in mei</translation>
        </message>
        <message>
            <source>months</source>
            <translation>maanden</translation>
        </message>
        <message>
            <source>years</source>
            <translation>jaar</translation>
        </message>
        <message>
            <source>{day}, {who}: {rules}. Why: {why}</source>
            <translation>{day}, {who}: {rules}. Waarom: {why}</translation>
        </message>
        <message>
            <source>{what}, now: {rule}</source>
            <translation>{what}, nu: {rule}</translation>
        </message>
        <message>
            <source>{what}: this is the rule already.</source>
            <translation>{what}: dit is de regel al.</translation>
        </message>
    </context>
    <context>
        <name>search</name>
        <message>
            <source>Find people, places, visits, notes   Ctrl+F</source>
            <translation>Zoek mensen, plekken, bezoeken, notities   Ctrl+F</translation>
        </message>
        <message>
            <source>Find places, organisations, networks   Ctrl+F</source>
            <translation>Zoek plekken, organisaties, netwerken   Ctrl+F</translation>
        </message>
        <message>
            <source>Find places, organisations, your visits   Ctrl+F</source>
            <translation>Zoek plekken, organisaties, je bezoeken   Ctrl+F</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gevonden</translation>
        </message>
        <message>
            <source>Nothing found. Try part of a word.</source>
            <translation>Niets gevonden. Probeer een deel van een woord.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Alles doorzoeken</translation>
        </message>
        <message>
            <source>There is nothing to search in figures</source>
            <translation>In cijfers valt niets te zoeken</translation>
        </message>
    </context>
    <context>
        <name>service form</name>
        <message>
            <source>Accessibility</source>
            <translation>Toegankelijkheid</translation>
        </message>
        <message>
            <source>Change what is offered</source>
            <translation>Aanbod wijzigen</translation>
        </message>
        <message>
            <source>Languages people are helped in</source>
            <translation>Talen waarin mensen geholpen worden</translation>
        </message>
        <message>
            <source>New offer</source>
            <translation>Nieuw aanbod</translation>
        </message>
        <message>
            <source>Save offer</source>
            <translation>Aanbod bewaren</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thema’s</translation>
        </message>
        <message>
            <source>Who offers it</source>
            <translation>Wie het aanbiedt</translation>
        </message>
        <message>
            <source>as you would say it at a door</source>
            <translation>zoals je het aan een deur zou zeggen</translation>
        </message>
        <message>
            <source>for instance: free, € 2 a time</source>
            <translation>bijvoorbeeld: gratis, € 2 per keer</translation>
        </message>
        <message>
            <source>none = the whole city</source>
            <translation>geen = de hele stad</translation>
        </message>
        <message>
            <source>the day you last made sure</source>
            <translation>de dag waarop je het laatst naging</translation>
        </message>
    </context>
    <context>
        <name>service.status</name>
        <message>
            <source>On offer</source>
            <translation>Beschikbaar</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Gepauzeerd</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestopt</translation>
        </message>
    </context>
    <context>
        <name>services</name>
        <message numerus="yes">
            <source>%n offer(s)</source>
            <translation>
                <numerusform>%n in het aanbod</numerusform>
                <numerusform>%n in het aanbod</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n offer(s) checked today</source>
            <translation>
                <numerusform>%n aanbod vandaag nagekeken</numerusform>
                <numerusform>%n keer aanbod vandaag nagekeken</numerusform>
            </translation>
        </message>
        <message>
            <source>Add an offer</source>
            <translation>Aanbod toevoegen</translation>
        </message>
        <message>
            <source>Add something that an organisation offers to people: what, for whom, and how to apply. Then you find it near each ward.</source>
            <translation>Voeg iets toe dat een organisatie mensen aanbiedt: wat, voor wie en hoe aan te vragen. Dan vind je het bij elke wijk in de buurt.</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Voor</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Gratis</translation>
        </message>
        <message>
            <source>Near</source>
            <translation>In de buurt van</translation>
        </message>
        <message>
            <source>Near {ward}</source>
            <translation>In de buurt van {ward}</translation>
        </message>
        <message>
            <source>Not checked for a year</source>
            <translation>Een jaar niet nagekeken</translation>
        </message>
        <message>
            <source>Nothing is in the directory yet</source>
            <translation>Er staat nog geen aanbod in</translation>
        </message>
        <message>
            <source>Still so: checked today</source>
            <translation>Nog altijd zo: vandaag nagekeken</translation>
        </message>
        <message>
            <source>What is offered</source>
            <translation>Aanbod</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nooit</translation>
        </message>
        <message>
            <source>the whole city</source>
            <translation>de hele stad</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n keer</numerusform>
                <numerusform>%n keer</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Kleuren</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Taal</translation>
        </message>
        <message>
            <source>&amp;Period that the list of visits opens with</source>
            <translation>&amp;Periode waarmee de lijst van bezoeken opent</translation>
        </message>
        <message>
            <source>&amp;Text size</source>
            <translation>&amp;Tekstgrootte</translation>
        </message>
        <message>
            <source>A contact is asked &amp;much from</source>
            <translation>Een contact is &amp;veel gevraagd vanaf</translation>
        </message>
        <message>
            <source>About Weefsel</source>
            <translation>Over Weefsel</translation>
        </message>
        <message>
            <source>As on this computer</source>
            <translation>Zoals op deze computer</translation>
        </message>
        <message>
            <source>Count over &amp;so many days</source>
            <translation>Tellen over &amp;zoveel dagen</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>Free software under the EUPL 1.2.</source>
            <translation>Vrije software onder de EUPL 1.2.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoog contrast</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Loc&amp;k the window when nobody is there</source>
            <translation>Het venster vergrende&amp;len als er niemand is</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Versie {version}</translation>
        </message>
        <message>
            <source>Your &amp;name, written beside what you log</source>
            <translation>Je &amp;naam, geschreven bij wat je logt</translation>
        </message>
        <message>
            <source>Your data: {folder}</source>
            <translation>Je gegevens: {folder}</translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>na %n minuut</numerusform>
                <numerusform>na %n minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n dag</numerusform>
                <numerusform>in %n dagen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>site form</name>
        <message>
            <source>Change an address</source>
            <translation>Een adres wijzigen</translation>
        </message>
        <message>
            <source>One more address</source>
            <translation>Nog een adres</translation>
        </message>
        <message>
            <source>Save address</source>
            <translation>Adres bewaren</translation>
        </message>
        <message>
            <source>for instance: desk in the library</source>
            <translation>bijvoorbeeld: loket in de bibliotheek</translation>
        </message>
    </context>
    <context>
        <name>sync</name>
        <message numerus="yes">
            <source>%n change(s) waiting to be sent</source>
            <translation>
                <numerusform>%n wijziging wacht op versturen</numerusform>
                <numerusform>%n wijzigingen wachten op versturen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be handed over and are lost: the server had not heard of them.</source>
            <translation>
                <numerusform>%n bestand kon niet doorgegeven worden en is verloren: de server kende het niet.</numerusform>
                <numerusform>%n bestanden konden niet doorgegeven worden en zijn verloren: de server kende ze niet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) waiting to be sent</source>
            <translation>
                <numerusform>%n bestand wacht om verstuurd te worden</numerusform>
                <numerusform>%n bestanden wachten om verstuurd te worden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n uur</numerusform>
                <numerusform>%n uur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) to review</source>
            <translation>
                <numerusform>%n punt te controleren</numerusform>
                <numerusform>%n punten te controleren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuut</numerusform>
                <numerusform>%n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Close Weefsel</source>
            <translation>Weefsel &amp;sluiten</translation>
        </message>
        <message>
            <source>&amp;Connect to a server…</source>
            <translation>&amp;Verbinden met een server…</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopiëren</translation>
        </message>
        <message>
            <source>&amp;Quit now</source>
            <translation>&amp;Nu afsluiten</translation>
        </message>
        <message>
            <source>&amp;Review…</source>
            <translation>&amp;Controleren…</translation>
        </message>
        <message>
            <source>&amp;Save as a file…</source>
            <translation>Bewaren als &amp;bestand…</translation>
        </message>
        <message>
            <source>&amp;Stay</source>
            <translation>&amp;Blijven</translation>
        </message>
        <message>
            <source>&amp;Sync now</source>
            <translation>Nu &amp;synchroniseren</translation>
        </message>
        <message>
            <source>All that you had saved was on the server already. A form that you had not saved is lost.</source>
            <translation>Alles wat je bewaard had, stond al op de server. Een formulier dat je niet bewaard had, is verloren.</translation>
        </message>
        <message>
            <source>An administrator ended the registration of this laptop. What waits here was not lost. Ask your administrator how to go on.</source>
            <translation>Een beheerder heeft de registratie van deze laptop beëindigd. Wat hier wacht, is niet verloren. Vraag je beheerder hoe je verder kunt.</translation>
        </message>
        <message>
            <source>An administrator of your team signed this laptop out on {day}.</source>
            <translation>Een beheerder van je team heeft deze laptop op {day} afgemeld.</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>S&amp;luiten</translation>
        </message>
        <message>
            <source>Connected to {city}. The first sync runs now.</source>
            <translation>Verbonden met {city}. De eerste synchronisatie loopt nu.</translation>
        </message>
        <message>
            <source>Copied. Paste it in a message.</source>
            <translation>Gekopieerd. Plak het in een bericht.</translation>
        </message>
        <message>
            <source>Do you go on working with Weefsel? Ask your administrator for a new registration, and connect again with a new profile.</source>
            <translation>Blijf je met Weefsel werken? Vraag je beheerder om een nieuwe aanmelding, en verbind opnieuw met een nieuw profiel.</translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Alles is verstuurd</translation>
        </message>
        <message>
            <source>Everything that was sent before is safe on the server. Is this a mistake? Ask your administrator for a new registration, and connect again with a new profile.</source>
            <translation>Alles wat eerder verstuurd is, staat veilig op de server. Is dit een vergissing? Vraag je beheerder een nieuwe registratie, en verbind opnieuw met een nieuw profiel.</translation>
        </message>
        <message>
            <source>Finishing the sync before quitting…</source>
            <translation>Nog even synchroniseren voor het afsluiten…</translation>
        </message>
        <message>
            <source>For the helpdesk: times, numbers, versions and kinds of errors. No names, no addresses, nothing that anybody wrote.</source>
            <translation>Voor de helpdesk: tijdstippen, aantallen, versies en soorten fouten. Geen namen, geen adressen, niets dat iemand geschreven heeft.</translation>
        </message>
        <message>
            <source>Install the newest version, to see what colleagues changed. Your work is safe here.</source>
            <translation>Installeer de nieuwste versie, om te zien wat collega's wijzigden. Je werk staat hier veilig.</translation>
        </message>
        <message>
            <source>Last sync</source>
            <translation>Laatste synchronisatie</translation>
        </message>
        <message>
            <source>Not taken by the server</source>
            <translation>Niet aangenomen</translation>
        </message>
        <message>
            <source>Nothing is sent or received until you switch this off. Your work is safe here.</source>
            <translation>Er wordt niets verstuurd of ontvangen tot je dit uitzet. Je werk is hier veilig.</translation>
        </message>
        <message>
            <source>Open what there is to know about syncing</source>
            <translation>Tonen wat er over synchroniseren te weten is</translation>
        </message>
        <message>
            <source>Open “To review” to decide. Both versions are kept until you do.</source>
            <translation>Open “Te controleren” om te beslissen. Tot dan blijven beide versies bewaard.</translation>
        </message>
        <message>
            <source>Save the sync report</source>
            <translation>Het synchronisatieverslag bewaren</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Bewaard als {name}</translation>
        </message>
        <message numerus="yes">
            <source>Sending %n change(s) before quitting…</source>
            <translation>
                <numerusform>%n wijziging versturen voor het afsluiten…</numerusform>
                <numerusform>%n wijzigingen versturen voor het afsluiten…</numerusform>
            </translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Server out of reach</source>
            <translation>Server niet bereikbaar</translation>
        </message>
        <message>
            <source>Server out of reach since {moment}</source>
            <translation>Server niet bereikbaar sinds {moment}</translation>
        </message>
        <message>
            <source>Sign in a&amp;gain…</source>
            <translation>Opnieuw aan&amp;melden…</translation>
        </message>
        <message>
            <source>Sign in again to sync</source>
            <translation>Meld je opnieuw aan om te synchroniseren</translation>
        </message>
        <message>
            <source>Signed in as</source>
            <translation>Aangemeld als</translation>
        </message>
        <message>
            <source>Something between you and the server is not what it says it is, or the clock of this laptop is wrong. Nothing was sent. Your work is safe here.</source>
            <translation>Iets tussen jou en de server is niet wat het zegt te zijn, of de klok van deze laptop staat verkeerd. Er is niets verstuurd. Je werk is hier veilig.</translation>
        </message>
        <message>
            <source>Sync re&amp;port…</source>
            <translation>Synchronisatie&amp;verslag…</translation>
        </message>
        <message>
            <source>Sync report</source>
            <translation>Synchronisatieverslag</translation>
        </message>
        <message>
            <source>Syncing</source>
            <translation>Synchroniseren</translation>
        </message>
        <message>
            <source>Syncing…</source>
            <translation>Bezig met synchroniseren…</translation>
        </message>
        <message>
            <source>The clock of this laptop differs {span} from that of the server. Set it right: the days and times that you note come from it.</source>
            <translation>De klok van deze laptop verschilt {span} van die van de server. Zet ze juist: de dagen en uren die je noteert, komen ervan.</translation>
        </message>
        <message>
            <source>The data on this laptop could not be made unreadable completely. Give the laptop to your administrator.</source>
            <translation>De gegevens op deze laptop konden niet volledig onleesbaar gemaakt worden. Geef de laptop aan je beheerder.</translation>
        </message>
        <message>
            <source>The last sync did not come through</source>
            <translation>De laatste synchronisatie is niet gelukt</translation>
        </message>
        <message>
            <source>The server could not be trusted</source>
            <translation>De server is niet te vertrouwen</translation>
        </message>
        <message>
            <source>The server wants your name and password again. Everything you typed is safe here and is sent after you sign in.</source>
            <translation>De server wil opnieuw je naam en wachtwoord. Alles wat je intikte is hier veilig en wordt verstuurd nadat je je aangemeld hebt.</translation>
        </message>
        <message>
            <source>This laptop is not connected to a server. Your work is kept here, encrypted. Connect to share it with your team.</source>
            <translation>Deze laptop is met geen server verbonden. Je werk staat hier, versleuteld. Verbind om het met je team te delen.</translation>
        </message>
        <message>
            <source>This laptop was signed out</source>
            <translation>Deze laptop is afgemeld</translation>
        </message>
        <message>
            <source>This laptop was signed out by the team</source>
            <translation>Deze laptop is afgemeld door het team</translation>
        </message>
        <message>
            <source>This takes a few seconds at most. What is not sent now is kept and sent later.</source>
            <translation>Dit duurt hooguit enkele seconden. Wat nu niet verstuurd raakt, blijft bewaard en gaat later mee.</translation>
        </message>
        <message>
            <source>To decide or to read</source>
            <translation>Te beslissen of te lezen</translation>
        </message>
        <message>
            <source>To protect the people in it, the data on this laptop was then made unreadable. This cannot be undone here.</source>
            <translation>Om de mensen erin te beschermen, zijn de gegevens op deze laptop daarna onleesbaar gemaakt. Dat kan hier niet ongedaan gemaakt worden.</translation>
        </message>
        <message>
            <source>Update Weefsel to receive changes</source>
            <translation>Werk Weefsel bij om wijzigingen te ontvangen</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Wacht op versturen</translation>
        </message>
        <message>
            <source>What you had not sent waits here, locked: it is handed over as soon as the server can be reached. Then the data on this laptop is made unreadable. Sync once more.</source>
            <translation>Wat je nog niet verstuurd had, wacht hier achter slot: het wordt doorgegeven zodra de server bereikbaar is. Daarna worden de gegevens op deze laptop onleesbaar gemaakt. Synchroniseer nog een keer.</translation>
        </message>
        <message numerus="yes">
            <source>What you had not sent was handed over: %n change(s). The server keeps them apart, and your team decides what becomes of them. A form that you had not saved is lost.</source>
            <translation>
                <numerusform>Wat je nog niet verstuurd had, is doorgegeven: %n wijziging. De server bewaart ze apart, en je team beslist wat ermee gebeurt. Een formulier dat je niet bewaard had, is verloren.</numerusform>
                <numerusform>Wat je nog niet verstuurd had, is doorgegeven: %n wijzigingen. De server bewaart ze apart, en je team beslist wat ermee gebeurt. Een formulier dat je niet bewaard had, is verloren.</numerusform>
            </translation>
        </message>
        <message>
            <source>Work &amp;offline</source>
            <translation>&amp;Offline werken</translation>
        </message>
        <message>
            <source>Working offline, as you chose</source>
            <translation>Je werkt offline, zoals je koos</translation>
        </message>
        <message>
            <source>You can go on working. Everything is sent as soon as the server can be reached.</source>
            <translation>Je kunt gewoon verder werken. Alles wordt verstuurd zodra de server bereikbaar is.</translation>
        </message>
        <message>
            <source>Your team reported this laptop as lost or handed in. To protect the people in it, its data was made unreadable. This cannot be undone here.</source>
            <translation>Je team heeft deze laptop als verloren of ingeleverd gemeld. Om de mensen erin te beschermen, zijn de gegevens onleesbaar gemaakt. Hier kan dat niet ongedaan gemaakt worden.</translation>
        </message>
        <message>
            <source>Your work is safe here. It is tried again by itself; the report tells more.</source>
            <translation>Je werk is hier veilig. Er wordt vanzelf opnieuw geprobeerd; het verslag vertelt meer.</translation>
        </message>
        <message>
            <source>last sync {moment}</source>
            <translation>laatst gesynchroniseerd {moment}</translation>
        </message>
        <message>
            <source>not synced yet</source>
            <translation>nog niet gesynchroniseerd</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>nog niet</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niets</translation>
        </message>
    </context>
    <context>
        <name>sync.error</name>
        <message>
            <source>Ask the administrator of the server.</source>
            <translation>Vraag het aan de beheerder van de server.</translation>
        </message>
        <message>
            <source>Check date and time of this computer first. If they are right, tell the administrator.</source>
            <translation>Kijk eerst datum en uur van deze computer na. Kloppen die, zeg het dan aan de beheerder.</translation>
        </message>
        <message>
            <source>Check the address and your network, and try again later if they are right.</source>
            <translation>Kijk het adres en je netwerk na, en probeer het later opnieuw als die kloppen.</translation>
        </message>
        <message>
            <source>Check them and try again, or ask the administrator.</source>
            <translation>Kijk ze na en probeer opnieuw, of vraag het aan de beheerder.</translation>
        </message>
        <message>
            <source>Connect it first, with the address of the server.</source>
            <translation>Verbind hem eerst, met het adres van de server.</translation>
        </message>
        <message>
            <source>Enter the six digits that your telephone shows.</source>
            <translation>Vul de zes cijfers in die je telefoon toont.</translation>
        </message>
        <message>
            <source>Install the newest version. Yours are still sent.</source>
            <translation>Installeer de nieuwste versie. Die van jou worden nog verstuurd.</translation>
        </message>
        <message>
            <source>Install the newest version; then all is sent.</source>
            <translation>Installeer de nieuwste versie; dan wordt alles verstuurd.</translation>
        </message>
        <message>
            <source>It looks like https://weefsel.example. Ask the administrator.</source>
            <translation>Het ziet eruit als https://weefsel.example. Vraag het aan de beheerder.</translation>
        </message>
        <message>
            <source>Name, password or code is not right.</source>
            <translation>Naam, wachtwoord of code klopt niet.</translation>
        </message>
        <message>
            <source>No password was given.</source>
            <translation>Er is geen wachtwoord gegeven.</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the address, or use another network.</source>
            <translation>Er is niets verstuurd. Kijk het adres na, of gebruik een ander netwerk.</translation>
        </message>
        <message>
            <source>Nothing was sent. Use another network, or ask the administrator.</source>
            <translation>Er is niets verstuurd. Gebruik een ander netwerk, of vraag het aan de beheerder.</translation>
        </message>
        <message>
            <source>On a public network, open a web page and sign in there first. Then try again.</source>
            <translation>Open op een openbaar netwerk eerst een webpagina en meld je daar aan. Probeer dan opnieuw.</translation>
        </message>
        <message>
            <source>Send the sync report to your administrator.</source>
            <translation>Stuur het synchronisatieverslag naar je beheerder.</translation>
        </message>
        <message>
            <source>Sign in; what waits is sent after that.</source>
            <translation>Meld je aan; wat wacht, wordt daarna verstuurd.</translation>
        </message>
        <message>
            <source>Switch that off to sync.</source>
            <translation>Zet dat uit om te synchroniseren.</translation>
        </message>
        <message>
            <source>The certificate belongs to another server.</source>
            <translation>Het certificaat hoort bij een andere server.</translation>
        </message>
        <message>
            <source>The certificate of the server has expired.</source>
            <translation>Het certificaat van de server is verlopen.</translation>
        </message>
        <message>
            <source>The certificate of the server is not valid yet.</source>
            <translation>Het certificaat van de server is nog niet geldig.</translation>
        </message>
        <message>
            <source>The connection broke off.</source>
            <translation>De verbinding viel weg.</translation>
        </message>
        <message>
            <source>The server answers, but nothing moves.</source>
            <translation>De server antwoordt, maar er beweegt niets.</translation>
        </message>
        <message>
            <source>The server cannot be reached.</source>
            <translation>De server is niet bereikbaar.</translation>
        </message>
        <message>
            <source>The server could not prove that it is the right one.</source>
            <translation>De server kon niet bewijzen dat hij de juiste is.</translation>
        </message>
        <message>
            <source>The server did not answer in time.</source>
            <translation>De server antwoordde niet op tijd.</translation>
        </message>
        <message>
            <source>The server did not carry out what was asked.</source>
            <translation>De server deed niet wat gevraagd werd.</translation>
        </message>
        <message>
            <source>The server has a fault of its own.</source>
            <translation>De server heeft zelf een fout.</translation>
        </message>
        <message>
            <source>The server is busy and asks to come back later.</source>
            <translation>De server is druk bezet en vraagt om later terug te komen.</translation>
        </message>
        <message>
            <source>The server wants your name and password again.</source>
            <translation>De server wil opnieuw je naam en wachtwoord.</translation>
        </message>
        <message>
            <source>This account also needs a code.</source>
            <translation>Deze account vraagt ook een code.</translation>
        </message>
        <message>
            <source>This is not the address of a server.</source>
            <translation>Dit is geen adres van een server.</translation>
        </message>
        <message>
            <source>This laptop is already connected to another server.</source>
            <translation>Deze laptop is al met een andere server verbonden.</translation>
        </message>
        <message>
            <source>This laptop is not connected to a server.</source>
            <translation>Deze laptop is met geen server verbonden.</translation>
        </message>
        <message>
            <source>This laptop was signed out by an administrator.</source>
            <translation>Deze laptop is afgemeld door een beheerder.</translation>
        </message>
        <message>
            <source>This version of Weefsel is too old for the server.</source>
            <translation>Deze versie van Weefsel is te oud voor de server.</translation>
        </message>
        <message>
            <source>This version of Weefsel is too old to receive changes.</source>
            <translation>Deze versie van Weefsel is te oud om wijzigingen te ontvangen.</translation>
        </message>
        <message>
            <source>Too many attempts to sign in.</source>
            <translation>Te veel pogingen om aan te melden.</translation>
        </message>
        <message numerus="yes">
            <source>Try again in %n minute(s).</source>
            <translation>
                <numerusform>Probeer opnieuw over %n minuut.</numerusform>
                <numerusform>Probeer opnieuw over %n minuten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Use --password-file or WEEFSEL_SYNC_PASSWORD.</source>
            <translation>Gebruik --password-file of WEEFSEL_SYNC_PASSWORD.</translation>
        </message>
        <message>
            <source>Use a new profile for the other server.</source>
            <translation>Gebruik een nieuw profiel voor de andere server.</translation>
        </message>
        <message>
            <source>What answered is not the server of your team.</source>
            <translation>Wat antwoordde, is niet de server van je team.</translation>
        </message>
        <message>
            <source>You can go on working; it is tried again by itself.</source>
            <translation>Je kunt verder werken; er wordt vanzelf opnieuw geprobeerd.</translation>
        </message>
        <message>
            <source>You chose to work offline.</source>
            <translation>Je koos om offline te werken.</translation>
        </message>
        <message>
            <source>Your work is safe on this laptop.</source>
            <translation>Je werk is veilig op deze laptop.</translation>
        </message>
    </context>
    <context>
        <name>sync.facts</name>
        <message>
            <source>Asked to wait, in seconds</source>
            <translation>Gevraagd te wachten, in seconden</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Batches sent</source>
            <translation>Pakketten verstuurd</translation>
        </message>
        <message>
            <source>Changes in a proven backup</source>
            <translation>Wijzigingen in een beproefde back-up</translation>
        </message>
        <message>
            <source>Changes not taken</source>
            <translation>Wijzigingen niet aangenomen</translation>
        </message>
        <message>
            <source>Changes sent</source>
            <translation>Wijzigingen verstuurd</translation>
        </message>
        <message>
            <source>Changes the server has</source>
            <translation>Wijzigingen die de server heeft</translation>
        </message>
        <message>
            <source>Changes waiting</source>
            <translation>Wijzigingen die wachten</translation>
        </message>
        <message>
            <source>Clock ahead, in seconds</source>
            <translation>Klok loopt voor, in seconden</translation>
        </message>
        <message>
            <source>Copies of this profile found</source>
            <translation>Kopieën van dit profiel gevonden</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Afloop</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fout</translation>
        </message>
        <message>
            <source>Files not sent</source>
            <translation>Bestanden niet verstuurd</translation>
        </message>
        <message>
            <source>Files of a former team lost</source>
            <translation>Bestanden van een vroeger team verloren</translation>
        </message>
        <message>
            <source>Files waiting</source>
            <translation>Bestanden die wachten</translation>
        </message>
        <message>
            <source>Greetings</source>
            <translation>Begroetingen</translation>
        </message>
        <message>
            <source>Last sync that came through</source>
            <translation>Laatste synchronisatie die lukte</translation>
        </message>
        <message>
            <source>Last sync that failed</source>
            <translation>Laatste synchronisatie die mislukte</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Opgemaakt op</translation>
        </message>
        <message>
            <source>Not plainly taken</source>
            <translation>Niet zomaar aangenomen</translation>
        </message>
        <message>
            <source>Number of the server</source>
            <translation>Nummer van de server</translation>
        </message>
        <message>
            <source>Number of this laptop</source>
            <translation>Nummer van deze laptop</translation>
        </message>
        <message>
            <source>Number of this row of changes</source>
            <translation>Nummer van deze reeks wijzigingen</translation>
        </message>
        <message>
            <source>Ordered to wipe</source>
            <translation>Opdracht om te wissen</translation>
        </message>
        <message>
            <source>Pages read</source>
            <translation>Bladzijden gelezen</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Records erased</source>
            <translation>Gegevens gewist</translation>
        </message>
        <message>
            <source>Records gone to another team</source>
            <translation>Gegevens naar een ander team</translation>
        </message>
        <message>
            <source>Records offered again</source>
            <translation>Gegevens opnieuw aangeboden</translation>
        </message>
        <message>
            <source>Records read whole</source>
            <translation>Gegevens in hun geheel gelezen</translation>
        </message>
        <message>
            <source>Records received</source>
            <translation>Gegevens ontvangen</translation>
        </message>
        <message>
            <source>Records taken back</source>
            <translation>Gegevens teruggenomen</translation>
        </message>
        <message>
            <source>Registered until</source>
            <translation>Aangemeld tot</translation>
        </message>
        <message>
            <source>Registration ended at</source>
            <translation>Aanmelding gestopt op</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Seconden</translation>
        </message>
        <message>
            <source>Slow requests</source>
            <translation>Trage vragen</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Toestand</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Systeem</translation>
        </message>
        <message>
            <source>Teams or roles changed</source>
            <translation>Teams of rollen veranderd</translation>
        </message>
        <message>
            <source>Teams read anew</source>
            <translation>Teams opnieuw gelezen</translation>
        </message>
        <message>
            <source>Times the server was put back, plus 1</source>
            <translation>Keren dat de server werd teruggezet, plus 1</translation>
        </message>
        <message>
            <source>To decide or to read</source>
            <translation>Te beslissen of te lezen</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versie</translation>
        </message>
        <message>
            <source>Why it failed</source>
            <translation>Waarom het mislukte</translation>
        </message>
        <message>
            <source>Working offline by choice</source>
            <translation>Werkt offline uit eigen keuze</translation>
        </message>
    </context>
    <context>
        <name>sync.report</name>
        <message numerus="yes">
            <source>%n change(s) not taken: look at “To review”</source>
            <translation>
                <numerusform>%n wijziging niet aangenomen: kijk bij “Te controleren”</numerusform>
                <numerusform>%n wijzigingen niet aangenomen: kijk bij “Te controleren”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) sent</source>
            <translation>
                <numerusform>%n wijziging verstuurd</numerusform>
                <numerusform>%n wijzigingen verstuurd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of a former team lost</source>
            <translation>
                <numerusform>%n bestand van een vorig team verloren</numerusform>
                <numerusform>%n bestanden van een vorig team verloren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) received</source>
            <translation>
                <numerusform>%n fiche ontvangen</numerusform>
                <numerusform>%n fiches ontvangen</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is in step</source>
            <translation>Alles loopt gelijk</translation>
        </message>
        <message numerus="yes">
            <source>In step, but %n file(s) could not be sent yet</source>
            <translation>
                <numerusform>Alles gelijk, maar %n bestand kon nog niet verstuurd worden</numerusform>
                <numerusform>Alles gelijk, maar %n bestanden konden nog niet verstuurd worden</numerusform>
            </translation>
        </message>
        <message>
            <source>Name and password are needed again</source>
            <translation>Naam en wachtwoord zijn opnieuw nodig</translation>
        </message>
        <message>
            <source>Sent; a newer Weefsel is needed to receive</source>
            <translation>Verstuurd; om te ontvangen is een nieuwere Weefsel nodig</translation>
        </message>
        <message>
            <source>Stopped, as you asked</source>
            <translation>Gestopt, zoals je vroeg</translation>
        </message>
        <message>
            <source>Sync report of Weefsel. It holds no names and no notes.</source>
            <translation>Synchronisatieverslag van Weefsel. Er staan geen namen en geen notities in.</translation>
        </message>
        <message>
            <source>The server asked to come back later</source>
            <translation>De server vroeg om later terug te komen</translation>
        </message>
        <message>
            <source>The server could not be reached</source>
            <translation>De server was niet bereikbaar</translation>
        </message>
        <message>
            <source>The server could not be trusted</source>
            <translation>De server was niet te vertrouwen</translation>
        </message>
        <message>
            <source>The server did not carry out what was asked</source>
            <translation>De server deed niet wat gevraagd werd</translation>
        </message>
        <message>
            <source>This laptop could not go on</source>
            <translation>Deze laptop kon niet verder</translation>
        </message>
        <message>
            <source>This laptop was signed out</source>
            <translation>Deze laptop is afgemeld</translation>
        </message>
    </context>
    <context>
        <name>target.unit</name>
        <message>
            <source>a month</source>
            <translation>per maand</translation>
        </message>
        <message>
            <source>a quarter</source>
            <translation>per kwartaal</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>per jaar</translation>
        </message>
    </context>
    <context>
        <name>targets</name>
        <message>
            <source>All visits</source>
            <translation>Alle bezoeken</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Changes hold from</source>
            <translation>Wijzigingen gelden vanaf</translation>
        </message>
        <message>
            <source>How many visits does your team want to make? Leave a ward empty where you set no target. What held before stays for the time before.</source>
            <translation>Hoeveel bezoeken wil je team brengen? Laat een wijk leeg als je er geen streefdoel zet. Wat vroeger gold, blijft gelden voor de tijd ervoor.</translation>
        </message>
        <message>
            <source>Save or cancel what you changed first, then choose a theme.</source>
            <translation>Bewaar of annuleer eerst wat je wijzigde, en kies dan een thema.</translation>
        </message>
        <message>
            <source>Save targets</source>
            <translation>Streefdoelen bewaren</translation>
        </message>
        <message>
            <source>Targets of the wards</source>
            <translation>Streefdoelen van de wijken</translation>
        </message>
        <message>
            <source>Which visits</source>
            <translation>Welke bezoeken</translation>
        </message>
        <message>
            <source>{ward}, in each</source>
            <translation>{ward}, periode</translation>
        </message>
        <message>
            <source>{ward}, visits</source>
            <translation>{ward}, bezoeken</translation>
        </message>
    </context>
    <context>
        <name>task form</name>
        <message>
            <source>About: {title} ({kind})</source>
            <translation>Over: {title} ({kind})</translation>
        </message>
        <message>
            <source>Change task</source>
            <translation>Taak wijzigen</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>Het is gedaan</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Nieuwe taak</translation>
        </message>
        <message>
            <source>Save task</source>
            <translation>Taak bewaren</translation>
        </message>
        <message>
            <source>Somebody was promised to hear what became of it</source>
            <translation>Iemand werd beloofd te horen wat ervan kwam</translation>
        </message>
        <message>
            <source>a ward, place, contact, organisation or network</source>
            <translation>een wijk, plek, contact, organisatie of netwerk</translation>
        </message>
        <message>
            <source>empty: only once</source>
            <translation>leeg: maar één keer</translation>
        </message>
    </context>
    <context>
        <name>task.state</name>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Vervallen</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Te doen</translation>
        </message>
    </context>
    <context>
        <name>theme</name>
        <message>
            <source>Belief</source>
            <translation>Geloof en levensbeschouwing</translation>
        </message>
        <message>
            <source>Course of life</source>
            <translation>Levensloop</translation>
        </message>
        <message>
            <source>Digital</source>
            <translation>Digitaal</translation>
        </message>
        <message>
            <source>Ethnic and cultural diversity</source>
            <translation>Etnisch-culturele diversiteit</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Gender</translation>
        </message>
        <message>
            <source>Invisible disability</source>
            <translation>Onzichtbare beperking</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Mental health</source>
            <translation>Mentale gezondheid</translation>
        </message>
        <message>
            <source>Neurodiversity</source>
            <translation>Neurodiversiteit</translation>
        </message>
        <message>
            <source>Newcomers</source>
            <translation>Nieuwkomers</translation>
        </message>
        <message>
            <source>Older people</source>
            <translation>Ouderen</translation>
        </message>
        <message>
            <source>Poverty and income</source>
            <translation>Armoede en inkomen</translation>
        </message>
        <message>
            <source>Rainbow</source>
            <translation>Regenboog</translation>
        </message>
        <message>
            <source>Visible disability</source>
            <translation>Zichtbare beperking</translation>
        </message>
        <message>
            <source>Young people</source>
            <translation>Jongeren</translation>
        </message>
    </context>
    <context>
        <name>tie</name>
        <message>
            <source>ended {day}</source>
            <translation>beëindigd {day}</translation>
        </message>
        <message>
            <source>public role: {source}</source>
            <translation>publieke rol: {source}</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>sinds {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>tot {day}</translation>
        </message>
        <message>
            <source>with consent</source>
            <translation>met toestemming</translation>
        </message>
        <message>
            <source>with consent of {day}</source>
            <translation>met toestemming van {day}</translation>
        </message>
    </context>
    <context>
        <name>tie form</name>
        <message>
            <source>Anybody can read it, for instance the chair on a website. Note where.</source>
            <translation>Iedereen kan het lezen, bijvoorbeeld de voorzitter op een website. Noteer waar.</translation>
        </message>
        <message>
            <source>Being tied to a community, a house of faith or another sensitive subject tells something about a person that nobody wrote down. So there are three ways.</source>
            <translation>Verbonden zijn met een gemeenschap, een gebedshuis of een ander gevoelig onderwerp zegt iets over een persoon dat niemand opschreef. Daarom zijn er drie manieren.</translation>
        </message>
        <message>
            <source>Change a tie of {name}</source>
            <translation>Een band van {name} wijzigen</translation>
        </message>
        <message>
            <source>Change tie</source>
            <translation>Band wijzigen</translation>
        </message>
        <message>
            <source>Choose one</source>
            <translation>Kies er een</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Richting</translation>
        </message>
        <message>
            <source>How firm</source>
            <translation>Hoe stevig</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Hoe vaak</translation>
        </message>
        <message>
            <source>It flows both ways, and is alike</source>
            <translation>Het stroomt in beide richtingen, en is gelijk</translation>
        </message>
        <message>
            <source>It runs through one person, and is lost with them</source>
            <translation>Het loopt via één persoon, en valt met die persoon weg</translation>
        </message>
        <message>
            <source>Keep the count only</source>
            <translation>Alleen het aantal houden</translation>
        </message>
        <message>
            <source>New tie</source>
            <translation>Nieuwe band</translation>
        </message>
        <message>
            <source>Nothing about this person is kept here. They still count among the people reached in your visit.</source>
            <translation>Over deze persoon wordt hier niets bewaard. Die telt nog mee bij de bereikte mensen in je bezoek.</translation>
        </message>
        <message>
            <source>Save tie</source>
            <translation>Band bewaren</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Sterkte</translation>
        </message>
        <message>
            <source>Take the tie away</source>
            <translation>De band wegnemen</translation>
        </message>
        <message>
            <source>The role is publicly known</source>
            <translation>De rol is publiek bekend</translation>
        </message>
        <message>
            <source>Their explicit consent of {day} is on file.</source>
            <translation>De uitdrukkelijke toestemming van {day} is er.</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thema’s</translation>
        </message>
        <message>
            <source>They agreed explicitly</source>
            <translation>De persoon stemde uitdrukkelijk in</translation>
        </message>
        <message>
            <source>They know what we note and why, and that they can take it back at any time.</source>
            <translation>De persoon weet wat we noteren en waarom, en dat die het op elk moment kan intrekken.</translation>
        </message>
        <message>
            <source>This tie says something private</source>
            <translation>Deze band zegt iets privé</translation>
        </message>
        <message>
            <source>Tie {name} to…</source>
            <translation>{name} verbinden met…</translation>
        </message>
        <message>
            <source>What flows</source>
            <translation>Wat er stroomt</translation>
        </message>
        <message>
            <source>Who gets</source>
            <translation>Wie krijgt</translation>
        </message>
        <message>
            <source>Who gives</source>
            <translation>Wie geeft</translation>
        </message>
        <message>
            <source>for instance a website</source>
            <translation>bijvoorbeeld een website</translation>
        </message>
        <message>
            <source>for instance: aloud, on paper, by mail</source>
            <translation>bijvoorbeeld: mondeling, op papier, per mail</translation>
        </message>
        <message>
            <source>for instance: chair, volunteer, neighbour</source>
            <translation>bijvoorbeeld: voorzitter, vrijwilliger, buur</translation>
        </message>
        <message>
            <source>where it can be read, or who said so; no names of people</source>
            <translation>waar het te lezen is, of wie het zei; geen namen van mensen</translation>
        </message>
    </context>
    <context>
        <name>tie.flow</name>
        <message>
            <source>Communication</source>
            <translation>Communicatie</translation>
        </message>
        <message>
            <source>Knowledge</source>
            <translation>Kennis</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Geld</translation>
        </message>
        <message>
            <source>Referring people</source>
            <translation>Mensen toeleiden</translation>
        </message>
        <message>
            <source>Rooms and equipment</source>
            <translation>Lokalen en materiaal</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personeel</translation>
        </message>
    </context>
    <context>
        <name>tie.regularity</name>
        <message>
            <source>Occasional</source>
            <translation>Occasioneel</translation>
        </message>
        <message>
            <source>Structural</source>
            <translation>Structureel</translation>
        </message>
    </context>
    <context>
        <name>today</name>
        <message numerus="yes">
            <source>%n more consent(s) end: see Contacts</source>
            <translation>
                <numerusform>Nog %n toestemming eindigt: zie Contacten</numerusform>
                <numerusform>Nog %n toestemmingen eindigen: zie Contacten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more contact(s)</source>
            <translation>
                <numerusform>nog %n contact</numerusform>
                <numerusform>nog %n contacten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more task(s): go to the planning</source>
            <translation>
                <numerusform>nog %n taak: naar de planning</numerusform>
                <numerusform>nog %n taken: naar de planning</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more to be in touch with</source>
            <translation>
                <numerusform>nog %n om contact mee te hebben</numerusform>
                <numerusform>nog %n om contact mee te hebben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n planned visit(s) are due.</source>
            <translation>
                <numerusform>%n gepland bezoek is voorbij zijn dag.</numerusform>
                <numerusform>%n geplande bezoeken zijn voorbij hun dag.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) are due today.</source>
            <translation>
                <numerusform>%n taak is voor vandaag.</numerusform>
                <numerusform>%n taken zijn voor vandaag.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) are late.</source>
            <translation>
                <numerusform>%n taak is te laat.</numerusform>
                <numerusform>%n taken zijn te laat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s) planned by colleagues</source>
            <translation>
                <numerusform>%n bezoek gepland door collega’s</numerusform>
                <numerusform>%n bezoeken gepland door collega’s</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask again: consents that end</source>
            <translation>Opnieuw vragen: toestemmingen die eindigen</translation>
        </message>
        <message>
            <source>Asked much lately</source>
            <translation>Onlangs veel gevraagd</translation>
        </message>
        <message>
            <source>Done (Space)</source>
            <translation>Klaar (spatie)</translation>
        </message>
        <message>
            <source>Go on with</source>
            <translation>Verder doen met</translation>
        </message>
        <message>
            <source>How long things are kept: {line}</source>
            <translation>Bewaartermijnen: {line}</translation>
        </message>
        <message>
            <source>It took place (Space)</source>
            <translation>Het ging door (spatie)</translation>
        </message>
        <message>
            <source>Last visits</source>
            <translation>Laatste bezoeken</translation>
        </message>
        <message>
            <source>Log a contact (Space)</source>
            <translation>Een contact loggen (spatie)</translation>
        </message>
        <message>
            <source>Log your first visit</source>
            <translation>Log je eerste bezoek</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Er is niets aan de beurt.</translation>
        </message>
        <message>
            <source>Nothing is due. Press Ctrl+N after your next visit.</source>
            <translation>Er is niets aan de beurt. Druk op Ctrl+N na je volgende bezoek.</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Gepland</translation>
        </message>
        <message>
            <source>Promised: let them know</source>
            <translation>Beloofd: laat het weten</translation>
        </message>
        <message>
            <source>Put my plan in a calendar…</source>
            <translation>Mijn plan in een agenda zetten…</translation>
        </message>
        <message>
            <source>Space: done</source>
            <translation>spatie: klaar</translation>
        </message>
        <message>
            <source>Space: log it</source>
            <translation>spatie: loggen</translation>
        </message>
        <message>
            <source>This is your working memory. Start with one visit: when, what kind, and in which ward is enough.</source>
            <translation>Dit is je werkgeheugen. Begin met één bezoek: wanneer, welke soort en in welke wijk volstaat.</translation>
        </message>
        <message>
            <source>Time to be in touch</source>
            <translation>Tijd voor contact</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Te doen</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>did it take place?</source>
            <translation>ging het door?</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>geëindigd</translation>
        </message>
        <message>
            <source>ends soon</source>
            <translation>eindigt binnenkort</translation>
        </message>
        <message numerus="yes">
            <source>every %n day(s)</source>
            <translation>
                <numerusform>elke %n dag</numerusform>
                <numerusform>elke %n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>kept {day} at {clock}</source>
            <translation>bewaard {day} om {clock}</translation>
        </message>
        <message>
            <source>last contact {day}</source>
            <translation>laatste contact {day}</translation>
        </message>
        <message>
            <source>late</source>
            <translation>te laat</translation>
        </message>
        <message>
            <source>no contact yet</source>
            <translation>nog geen contact</translation>
        </message>
        <message>
            <source>no hurry</source>
            <translation>geen haast</translation>
        </message>
        <message>
            <source>nobody took it yet</source>
            <translation>nog niemand nam het op</translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
    </context>
    <context>
        <name>unlock</name>
        <message>
            <source>&amp;Fill it with made-up data, to look around</source>
            <translation>&amp;Vullen met verzonnen gegevens, om rond te kijken</translation>
        </message>
        <message>
            <source>&amp;Make my profile</source>
            <translation>Mijn profiel &amp;maken</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Openen</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Wachtzin</translation>
        </message>
        <message>
            <source>&amp;Put it back</source>
            <translation>&amp;Terugzetten</translation>
        </message>
        <message>
            <source>&amp;Repair…</source>
            <translation>&amp;Herstellen…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Everything you note is kept on this laptop, encrypted with your passphrase.</source>
            <translation>Alles wat je noteert, blijft op deze laptop, versleuteld met je wachtzin.</translation>
        </message>
        <message>
            <source>Forgotten? Type the recovery key instead.</source>
            <translation>Vergeten? Typ dan de herstelsleutel.</translation>
        </message>
        <message>
            <source>From a backup</source>
            <translation>Van een back-up</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>De wachtzin verbergen</translation>
        </message>
        <message>
            <source>I have a &amp;backup…</source>
            <translation>Ik heb een &amp;back-up…</translation>
        </message>
        <message>
            <source>If you lose the passphrase, your data is lost: nobody can open it, we neither. Four words that you remember are a good choice.</source>
            <translation>Verlies je de wachtzin, dan ben je je gegevens kwijt: niemand kan ze openen, ook wij niet. Vier woorden die je onthoudt, zijn een goede keuze.</translation>
        </message>
        <message>
            <source>Making the profile</source>
            <translation>Het profiel wordt gemaakt</translation>
        </message>
        <message>
            <source>Nothing is typed here yet. Type a passphrase.</source>
            <translation>Hier staat nog niets. Typ een wachtzin.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose Repair: each change you saved was kept twice.</source>
            <translation>Er is niets veranderd. Kies Herstellen: elke wijziging die je bewaarde, is dubbel bewaard.</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Bezig met openen</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Bezig met openen…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <source>Passphrase of the backup</source>
            <translation>Wachtzin van de back-up</translation>
        </message>
        <message>
            <source>Putting the backup back</source>
            <translation>Back-up terugzetten</translation>
        </message>
        <message>
            <source>Show that window</source>
            <translation>Dat venster tonen</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>De wachtzin tonen</translation>
        </message>
        <message>
            <source>The &amp;same passphrase again</source>
            <translation>Nog eens de&amp;zelfde wachtzin</translation>
        </message>
        <message>
            <source>The key store of this computer is asked. It may ask you for its own password; otherwise you can type your passphrase in a moment.</source>
            <translation>We vragen het aan de sleutelbos van deze computer. Die kan je zijn eigen wachtwoord vragen; anders kun je zo meteen je wachtzin typen.</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>Nog eens dezelfde wachtzin</translation>
        </message>
        <message>
            <source>The two passphrases differ. Type them again.</source>
            <translation>De twee wachtzinnen verschillen. Typ ze opnieuw.</translation>
        </message>
        <message>
            <source>Two windows on one profile would get in each other's way.</source>
            <translation>Twee vensters op één profiel zouden elkaar in de weg zitten.</translation>
        </message>
        <message>
            <source>Type your passphrase to open the profile “{name}”.</source>
            <translation>Typ je wachtzin om het profiel “{name}” te openen.</translation>
        </message>
        <message>
            <source>Weefsel is already open with this profile.</source>
            <translation>Weefsel is al open met dit profiel.</translation>
        </message>
        <message>
            <source>Welcome to Weefsel</source>
            <translation>Welkom bij Weefsel</translation>
        </message>
        <message>
            <source>Your &amp;name, written beside what you log</source>
            <translation>Je &amp;naam, geschreven bij wat je logt</translation>
        </message>
        <message>
            <source>Your profile is made from {name}. Type the passphrase that the profile had when that backup was made, or its recovery key. The backup itself stays as it is.</source>
            <translation>Je profiel wordt gemaakt van {name}. Typ de wachtzin die het profiel had toen die back-up gemaakt werd, of zijn herstelsleutel. De back-up zelf blijft zoals hij is.</translation>
        </message>
    </context>
    <context>
        <name>value</name>
        <message>
            <source>a record that is not on this laptop</source>
            <translation>een fiche die niet op deze laptop staat</translation>
        </message>
        <message>
            <source>added: {members}</source>
            <translation>toegevoegd: {members}</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>in gebruik</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>nothing entered</source>
            <translation>niets ingevuld</translation>
        </message>
        <message>
            <source>put into the bin on {moment}</source>
            <translation>in de prullenmand gelegd op {moment}</translation>
        </message>
        <message>
            <source>taken away: {members}</source>
            <translation>weggehaald: {members}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>value.state</name>
        <message>
            <source>Figure</source>
            <translation>Cijfer</translation>
        </message>
        <message>
            <source>Hidden, too few</source>
            <translation>Verborgen, te klein</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Niet gekend</translation>
        </message>
        <message>
            <source>Zero</source>
            <translation>Nul</translation>
        </message>
    </context>
    <context>
        <name>visit form</name>
        <message>
            <source>10:15</source>
            <translation>10:15</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Een vraag toevoegen</translation>
        </message>
        <message>
            <source>Add a referral</source>
            <translation>Een toeleiding toevoegen</translation>
        </message>
        <message>
            <source>Cancel the visit</source>
            <translation>Bezoek annuleren</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>Change visit</source>
            <translation>Bezoek wijzigen</translation>
        </message>
        <message>
            <source>It took place</source>
            <translation>Is doorgegaan</translation>
        </message>
        <message>
            <source>Led to</source>
            <translation>Toegeleid naar</translation>
        </message>
        <message>
            <source>Log visit</source>
            <translation>Bezoek loggen</translation>
        </message>
        <message>
            <source>Minutes, like 45, or the end, like 11:30</source>
            <translation>Minuten, zoals 45, of het einde, zoals 11:30</translation>
        </message>
        <message>
            <source>More: goals, outcomes, networks, organisation</source>
            <translation>Meer: doelen, uitkomsten, netwerken, organisatie</translation>
        </message>
        <message>
            <source>New place “{name}”…</source>
            <translation>Nieuwe plek “{name}”…</translation>
        </message>
        <message>
            <source>No questions noted.</source>
            <translation>Geen vragen genoteerd.</translation>
        </message>
        <message>
            <source>Nobody was led anywhere.</source>
            <translation>Niemand werd ergens heen geleid.</translation>
        </message>
        <message>
            <source>Plan a visit</source>
            <translation>Bezoek plannen</translation>
        </message>
        <message>
            <source>Plan it</source>
            <translation>Plannen</translation>
        </message>
        <message>
            <source>Plan visit</source>
            <translation>Bezoek plannen</translation>
        </message>
        <message>
            <source>Save visit</source>
            <translation>Bezoek bewaren</translation>
        </message>
        <message>
            <source>What came of it?</source>
            <translation>Wat kwam ervan?</translation>
        </message>
        <message>
            <source>What people asked</source>
            <translation>Wat mensen vroegen</translation>
        </message>
        <message>
            <source>no names needed</source>
            <translation>geen namen nodig</translation>
        </message>
        <message>
            <source>only if it is needed</source>
            <translation>alleen als het nodig is</translation>
        </message>
        <message>
            <source>type to search</source>
            <translation>typ om te zoeken</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>tot {time}</translation>
        </message>
        <message>
            <source>with commas between</source>
            <translation>met komma's ertussen</translation>
        </message>
    </context>
    <context>
        <name>visit.kind</name>
        <message>
            <source>Event</source>
            <translation>Evenement</translation>
        </message>
        <message>
            <source>Home visit by invitation</source>
            <translation>Huisbezoek op uitnodiging</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Overleg</translation>
        </message>
        <message>
            <source>Neighbourhood survey</source>
            <translation>Buurtbevraging</translation>
        </message>
        <message>
            <source>Online or by phone</source>
            <translation>Online of telefoon</translation>
        </message>
        <message>
            <source>Parent group</source>
            <translation>Oudergroep</translation>
        </message>
        <message>
            <source>Street round</source>
            <translation>Straatronde</translation>
        </message>
        <message>
            <source>Talk with a key figure</source>
            <translation>Gesprek sleutelfiguur</translation>
        </message>
        <message>
            <source>Visit to an encounter place</source>
            <translation>Bezoek ontmoetingsplek</translation>
        </message>
        <message>
            <source>Visit to an organisation</source>
            <translation>Bezoek organisatie</translation>
        </message>
    </context>
    <context>
        <name>visit.outcome</name>
        <message>
            <source>Contact declined</source>
            <translation>Contact afgewezen</translation>
        </message>
        <message>
            <source>Contact made</source>
            <translation>Contact gelegd</translation>
        </message>
        <message>
            <source>Follow-up needed</source>
            <translation>Opvolging nodig</translation>
        </message>
        <message>
            <source>Introduced to somebody</source>
            <translation>Voorgesteld aan iemand</translation>
        </message>
        <message>
            <source>Nobody there</source>
            <translation>Niemand aanwezig</translation>
        </message>
        <message>
            <source>Question asked</source>
            <translation>Vraag gesteld</translation>
        </message>
        <message>
            <source>Referred</source>
            <translation>Toegeleid</translation>
        </message>
        <message>
            <source>Signal</source>
            <translation>Signaal</translation>
        </message>
        <message>
            <source>Trust is growing</source>
            <translation>Vertrouwen groeit</translation>
        </message>
    </context>
    <context>
        <name>visit.setting</name>
        <message>
            <source>At an organisation</source>
            <translation>Bij een organisatie</translation>
        </message>
        <message>
            <source>At somebody's home</source>
            <translation>Bij iemand thuis</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Public space</source>
            <translation>Openbare ruimte</translation>
        </message>
    </context>
    <context>
        <name>visit.status</name>
        <message>
            <source>Cancelled</source>
            <translation>Geannuleerd</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Concept</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Gepland</translation>
        </message>
        <message>
            <source>Took place</source>
            <translation>Vond plaats</translation>
        </message>
    </context>
    <context>
        <name>visits</name>
        <message numerus="yes">
            <source>%n people reached</source>
            <translation>
                <numerusform>%n mens bereikt</numerusform>
                <numerusform>%n mensen bereikt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s)</source>
            <translation>
                <numerusform>%n bezoek</numerusform>
                <numerusform>%n bezoeken</numerusform>
            </translation>
        </message>
        <message>
            <source>Log a visit</source>
            <translation>Bezoek loggen</translation>
        </message>
        <message>
            <source>Log your first visit: when, what kind, and in which ward is enough.</source>
            <translation>Log je eerste bezoek: wanneer, welke soort en in welke wijk volstaat.</translation>
        </message>
        <message>
            <source>No visits yet</source>
            <translation>Nog geen bezoeken</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Bezoeken</translation>
        </message>
    </context>
    <context>
        <name>waiting</name>
        <message>
            <source>Stopping… This may take a moment.</source>
            <translation>Stoppen… Dit kan even duren.</translation>
        </message>
    </context>
    <context>
        <name>web</name>
        <message>
            <source>Load the map again</source>
            <translation>De kaart opnieuw laden</translation>
        </message>
        <message>
            <source>The map stopped working. Your data are safe.</source>
            <translation>De kaart werkt niet meer. Je gegevens zijn veilig.</translation>
        </message>
    </context>
    <context>
        <name>widget</name>
        <message numerus="yes">
            <source>%n visit(s)</source>
            <translation>
                <numerusform>%n bezoek</numerusform>
                <numerusform>%n bezoeken</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose in a calendar</source>
            <translation>In een kalender kiezen</translation>
        </message>
        <message>
            <source>Choose on the map</source>
            <translation>Op de kaart aanwijzen</translation>
        </message>
        <message>
            <source>Number or address {n}</source>
            <translation>Nummer of adres {n}</translation>
        </message>
        <message>
            <source>Show the list</source>
            <translation>De lijst tonen</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Voorstellen</translation>
        </message>
        <message>
            <source>Take away: {name}</source>
            <translation>Weghalen: {name}</translation>
        </message>
        <message>
            <source>last {day}</source>
            <translation>laatst {day}</translation>
        </message>
        <message>
            <source>number or e-mail address</source>
            <translation>nummer of e-mailadres</translation>
        </message>
        <message>
            <source>{title}, {row} of {count}</source>
            <translation>{title}, {row} van {count}</translation>
        </message>
    </context>
    <context>
        <name>window</name>
        <message numerus="yes">
            <source>%n item(s) to look at</source>
            <translation>
                <numerusform>%n punt om naar te kijken</numerusform>
                <numerusform>%n punten om naar te kijken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) moved to the bin</source>
            <translation>
                <numerusform>%n item ligt in de prullenbak</numerusform>
                <numerusform>%n items liggen in de prullenbak</numerusform>
            </translation>
        </message>
        <message>
            <source>Back up to</source>
            <translation>Back-up maken naar</translation>
        </message>
        <message>
            <source>Backed up to {name}</source>
            <translation>Back-up gemaakt: {name}</translation>
        </message>
        <message>
            <source>Backing up to {name}</source>
            <translation>Back-up maken in {name}</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commando</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commando's</translation>
        </message>
        <message>
            <source>Everything is safely kept on this laptop</source>
            <translation>Alles is veilig bewaard op deze laptop</translation>
        </message>
        <message>
            <source>Go to {screen}</source>
            <translation>Ga naar {screen}</translation>
        </message>
        <message>
            <source>Log a visit</source>
            <translation>Bezoek loggen</translation>
        </message>
        <message>
            <source>Nothing is kept of it. The count stays.</source>
            <translation>Er wordt niets van bewaard. Het aantal blijft.</translation>
        </message>
        <message>
            <source>Profile: {name}</source>
            <translation>Profiel: {name}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Undo  Ctrl+Z</source>
            <translation>Ongedaan maken  Ctrl+Z</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Ongedaan gemaakt</translation>
        </message>
        <message>
            <source>Visits in {ward}</source>
            <translation>Bezoeken in {ward}</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Wat wil je doen?</translation>
        </message>
        <message>
            <source>{record} saved</source>
            <translation>{record} bewaard</translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <source># is the title, ## a heading, - a line of a list; an empty line begins a paragraph. Words between braces are filled in with the details of the city.</source>
            <translation># is de titel, ## een tussentitel, - een regel van een lijst; een lege regel begint een alinea. Woorden tussen accolades worden ingevuld met de gegevens van de stad.</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuleren</translation>
        </message>
        <message>
            <source>&amp;New version…</source>
            <translation>&amp;Nieuwe versie…</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Bewaren</translation>
        </message>
        <message>
            <source>A native speaker &amp;read it</source>
            <translation>Een &amp;moedertaalspreker las het na</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Noted: this text was read by a native speaker</source>
            <translation>Genoteerd: een moedertaalspreker las deze tekst na</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Voorbeeld</translation>
        </message>
        <message>
            <source>Save as &amp;PDF…</source>
            <translation>Bewaren als &amp;PDF…</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Bewaren als PDF</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Bewaard als {name}</translation>
        </message>
        <message>
            <source>Saved. From today on people are asked and told this.</source>
            <translation>Bewaard. Vanaf vandaag vragen en zeggen we dit aan mensen.</translation>
        </message>
        <message>
            <source>Text of the program</source>
            <translation>Tekst van het programma</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Teksten</translation>
        </message>
        <message>
            <source>Texts in this language</source>
            <translation>Teksten in deze taal</translation>
        </message>
        <message>
            <source>The city and how to &amp;reach it…</source>
            <translation>De stad en &amp;hoe je haar bereikt…</translation>
        </message>
        <message>
            <source>The city and how to reach it</source>
            <translation>De stad en hoe je haar bereikt</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>De tekst</translation>
        </message>
        <message>
            <source>These details stand in every text, in each language.</source>
            <translation>Deze gegevens staan in elke tekst, in elke taal.</translation>
        </message>
        <message>
            <source>Version {n}</source>
            <translation>Versie {n}</translation>
        </message>
        <message>
            <source>With these words people are asked and informed. A new version never changes what somebody agreed to before: their consent keeps the words that were asked.</source>
            <translation>Met deze teksten vragen en informeren we mensen. Een nieuwe versie verandert niets aan een toestemming van vroeger: daar blijft bij staan wat toen gevraagd is.</translation>
        </message>
        <message>
            <source>came with the program</source>
            <translation>kwam met het programma</translation>
        </message>
        <message>
            <source>read by a native speaker, noted by {name} on {day}</source>
            <translation>nagelezen door een moedertaalspreker, genoteerd door {name} op {day}</translation>
        </message>
        <message>
            <source>used since {day}</source>
            <translation>gebruikt sinds {day}</translation>
        </message>
        <message>
            <source>{about} · version {n}</source>
            <translation>{about} · versie {n}</translation>
        </message>
        <message>
            <source>{about}, {language}: new version</source>
            <translation>{about}, {language}: nieuwe versie</translation>
        </message>
        <message>
            <source>⚠ No native speaker has read this text yet.</source>
            <translation>⚠ Nog geen moedertaalspreker las deze tekst na.</translation>
        </message>
        <message>
            <source>⚠ Not filled in yet: {missing}.</source>
            <translation>⚠ Nog niet ingevuld: {missing}.</translation>
        </message>
    </context>
    <context>
        <name>wording.about</name>
        <message>
            <source>Information notice</source>
            <translation>Informatie over je gegevens</translation>
        </message>
        <message>
            <source>The city and how to reach it</source>
            <translation>De stad en hoe je haar bereikt</translation>
        </message>
    </context>
</TS>
