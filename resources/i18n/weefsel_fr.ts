<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE" sourcelanguage="en">
    <context>
        <name>access</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) not on this laptop</source>
            <translation>
                <numerusform>%n contact absent de ce portable</numerusform>
                <numerusform>%n contacts absents de ce portable</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n erased contact(s)</source>
            <translation>
                <numerusform>%n contact effacé</numerusform>
                <numerusform>%n contacts effacés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) older than the rule allows</source>
            <translation>
                <numerusform>%n ligne plus ancienne que la règle ne le permet</numerusform>
                <numerusform>%n lignes plus anciennes que la règle ne le permet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) that the server has</source>
            <translation>
                <numerusform>%n ligne que le serveur a</numerusform>
                <numerusform>%n lignes que le serveur a</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) wait for the next sync.</source>
            <translation>
                <numerusform>%n ligne attend la prochaine synchronisation.</numerusform>
                <numerusform>%n lignes attendent la prochaine synchronisation.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Save as a file…</source>
            <translation>&amp;Enregistrer comme fichier…</translation>
        </message>
        <message>
            <source>A laptop</source>
            <translation>Un portable</translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos de</translation>
        </message>
        <message>
            <source>About which contact?</source>
            <translation>À propos de quel contact ?</translation>
        </message>
        <message>
            <source>Added after a doubt</source>
            <translation>Ajouté après un doute</translation>
        </message>
        <message>
            <source>All colleagues</source>
            <translation>Tous les collègues</translation>
        </message>
        <message>
            <source>All laptops handed over their logs without a gap.</source>
            <translation>Tous les portables ont remis leurs journaux sans trou.</translation>
        </message>
        <message>
            <source>All ways</source>
            <translation>Toutes les façons</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>Et encore %n.</numerusform>
                <numerusform>Et encore %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>As far as it goes</source>
            <translation>Aussi loin que cela va</translation>
        </message>
        <message>
            <source>Beside a list</source>
            <translation>À côté d'une liste</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Collègue</translation>
        </message>
        <message>
            <source>Command line</source>
            <translation>Ligne de commande</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Copied as text</source>
            <translation>Copié comme texte</translation>
        </message>
        <message>
            <source>Copy of a file</source>
            <translation>Copie d'un fichier</translation>
        </message>
        <message>
            <source>Drawing of the network</source>
            <translation>Dessin du réseau</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportation</translation>
        </message>
        <message>
            <source>File beside a contact</source>
            <translation>Fichier d'un contact</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulaire</translation>
        </message>
        <message>
            <source>Hand-over</source>
            <translation>Transfert</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>How it was read</source>
            <translation>Comment on l'a lu</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Portable</translation>
        </message>
        <message>
            <source>Line {n} is missing.</source>
            <translation>La ligne {n} manque.</translation>
        </message>
        <message>
            <source>Line {n} is not as it was written.</source>
            <translation>La ligne {n} n'est plus telle qu'elle a été écrite.</translation>
        </message>
        <message>
            <source>Line {n} names another contact than it did.</source>
            <translation>La ligne {n} nomme un autre contact qu'avant.</translation>
        </message>
        <message>
            <source>Lines of the log</source>
            <translation>Lignes du journal</translation>
        </message>
        <message>
            <source>Lines up to {n} are gone, and no rule took them.</source>
            <translation>Les lignes jusqu'à {n} ont disparu, et aucune règle ne les a enlevées.</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Merging</source>
            <translation>Fusion</translation>
        </message>
        <message>
            <source>Name left in a text</source>
            <translation>Nom laissé dans un texte</translation>
        </message>
        <message>
            <source>No lines fit these filters.</source>
            <translation>Aucune ligne ne correspond à ces filtres.</translation>
        </message>
        <message>
            <source>Nobody yet, on this laptop.</source>
            <translation>Encore personne, sur ce portable.</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Il n'y a rien ici</translation>
        </message>
        <message>
            <source>Old lines of this log went</source>
            <translation>D'anciennes lignes de ce journal sont parties</translation>
        </message>
        <message>
            <source>Older ones went by the rule, up to line {n}.</source>
            <translation>Les plus anciennes sont parties selon la règle, jusqu'à la ligne {n}.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Person's file</source>
            <translation>Dossier d'une personne</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Save the log</source>
            <translation>Enregistrer le journal</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>The beginning is missing.</source>
            <translation>Le début manque.</translation>
        </message>
        <message numerus="yes">
            <source>The clock of this laptop went back %n time(s).</source>
            <translation>
                <numerusform>L'horloge de ce portable a reculé %n fois.</numerusform>
                <numerusform>L'horloge de ce portable a reculé %n fois.</numerusform>
            </translation>
        </message>
        <message>
            <source>The end is missing, from line {n} on.</source>
            <translation>La fin manque, à partir de la ligne {n}.</translation>
        </message>
        <message numerus="yes">
            <source>The last %n day(s)</source>
            <translation>
                <numerusform>Le dernier jour</numerusform>
                <numerusform>Les %n derniers jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The log is whole: %n line(s) checked.</source>
            <translation>
                <numerusform>Le journal est entier : %n ligne vérifiée.</numerusform>
                <numerusform>Le journal est entier : %n lignes vérifiées.</numerusform>
            </translation>
        </message>
        <message>
            <source>The log was changed. {where} Tell the data protection officer.</source>
            <translation>Le journal a été modifié. {where} Dites-le au délégué à la protection des données.</translation>
        </message>
        <message>
            <source>The whole city</source>
            <translation>Toute la ville</translation>
        </message>
        <message>
            <source>There is something with the log of {laptop}.</source>
            <translation>Il y a quelque chose avec le journal de {laptop}.</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>Ce portable</translation>
        </message>
        <message>
            <source>This log</source>
            <translation>Ce journal</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>Today and tasks</source>
            <translation>Aujourd'hui et tâches</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Whenever data of a contact are shown or saved elsewhere, a line is written here. A change in it is found and told. The data protection officer can read it.</source>
            <translation>Chaque fois que des données d'un contact sont montrées ou enregistrées ailleurs, une ligne s'ajoute ici. Si quelqu'un y change quelque chose, cela se voit. Le délégué à la protection des données peut la lire.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Who read this</source>
            <translation>Qui a lu ceci</translation>
        </message>
        <message>
            <source>Who read what</source>
            <translation>Qui a lu quoi</translation>
        </message>
        <message>
            <source>Whole log</source>
            <translation>Tout le journal</translation>
        </message>
        <message>
            <source>Whose log</source>
            <translation>Le journal de qui</translation>
        </message>
        <message>
            <source>Why? This is written in the log too. Do not name anybody.</source>
            <translation>Pourquoi ? Cela aussi va dans le journal. Ne nommez personne.</translation>
        </message>
        <message>
            <source>Worth asking about: {what}</source>
            <translation>À demander, simplement : {what}</translation>
        </message>
        <message numerus="yes">
            <source>kept for %n month(s)</source>
            <translation>
                <numerusform>conservé %n mois</numerusform>
                <numerusform>conservé %n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>{laptop} began its log anew. Lines that it had not handed over may be missing. Ask who works on it.</source>
            <translation>{laptop} a recommencé son journal. Des lignes pas encore transmises manquent peut-être. Demandez à la personne qui l'utilise.</translation>
        </message>
        <message numerus="yes">
            <source>{laptop} of {who} synced for %n day(s) and handed over no line of its log. Perhaps nobody looked at a contact there. Ask them.</source>
            <translation>
                <numerusform>{laptop} de {who} a synchronisé pendant %n jour sans transmettre une seule ligne de son journal. Peut-être que personne n’y a consulté de contact. Posez la question.</numerusform>
                <numerusform>{laptop} de {who} a synchronisé pendant %n jours sans transmettre une seule ligne de son journal. Peut-être que personne n’y a consulté de contact. Posez la question.</numerusform>
            </translation>
        </message>
        <message>
            <source>{laptop} sent a line that was changed: line {n}.</source>
            <translation>{laptop} a envoyé une ligne modifiée : la ligne {n}.</translation>
        </message>
        <message>
            <source>{laptop} sent no lines up to line {n}. They are missing here.</source>
            <translation>{laptop} n'a pas envoyé les lignes jusqu'à la ligne {n}. Elles manquent ici.</translation>
        </message>
        <message>
            <source>{laptop} was put back from a copy: its log goes on behind line {n}.</source>
            <translation>{laptop} a été remis depuis une copie : son journal continue après la ligne {n}.</translation>
        </message>
        <message numerus="yes">
            <source>{who} looked at %n contact(s) between {start} and {end} o'clock</source>
            <translation>
                <numerusform>{who} a regardé %n contact entre {start} et {end} heures</numerusform>
                <numerusform>{who} a regardé %n contacts entre {start} et {end} heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{who} looked at %n contact(s) in wards without own visits</source>
            <translation>
                <numerusform>{who} a regardé %n contact dans des quartiers sans visites à soi</numerusform>
                <numerusform>{who} a regardé %n contacts dans des quartiers sans visites à soi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{who} looked at %n contact(s) within an hour</source>
            <translation>
                <numerusform>{who} a regardé %n contact en une heure</numerusform>
                <numerusform>{who} a regardé %n contacts en une heure</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>address</name>
        <message>
            <source>Look this address up…</source>
            <translation>Chercher cette adresse…</translation>
        </message>
    </context>
    <context>
        <name>agreement form</name>
        <message>
            <source>Between whom</source>
            <translation>Entre qui</translation>
        </message>
        <message>
            <source>Change agreement</source>
            <translation>Modifier la convention</translation>
        </message>
        <message>
            <source>Diversity clause signed on</source>
            <translation>Clause de diversité signée le</translation>
        </message>
        <message>
            <source>Euros a year</source>
            <translation>Euros par an</translation>
        </message>
        <message>
            <source>Full-time equivalents</source>
            <translation>Équivalents temps plein</translation>
        </message>
        <message>
            <source>Look at it again on</source>
            <translation>À revoir le</translation>
        </message>
        <message>
            <source>New agreement</source>
            <translation>Nouvelle convention</translation>
        </message>
        <message>
            <source>Save agreement</source>
            <translation>Enregistrer la convention</translation>
        </message>
        <message>
            <source>What comes of the clause in practice</source>
            <translation>Ce que la clause donne en pratique</translation>
        </message>
        <message>
            <source>What each has to do</source>
            <translation>Ce que chacun doit faire</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>Son nom</translation>
        </message>
        <message>
            <source>becomes a task in the planning</source>
            <translation>devient une tâche du planning</translation>
        </message>
        <message>
            <source>two organisations or more</source>
            <translation>deux organisations ou plus</translation>
        </message>
    </context>
    <context>
        <name>agreement.kind</name>
        <message>
            <source>Co-financing</source>
            <translation>Cofinancement</translation>
        </message>
        <message>
            <source>Consultation without an instrument</source>
            <translation>Concertation sans instrument</translation>
        </message>
        <message>
            <source>Cooperation agreement</source>
            <translation>Convention de collaboration</translation>
        </message>
        <message>
            <source>Cooperation agreement for a project</source>
            <translation>Convention de collaboration pour un projet</translation>
        </message>
        <message>
            <source>Diversity clause</source>
            <translation>Clause de diversité</translation>
        </message>
        <message>
            <source>Operating subsidy</source>
            <translation>Subvention de fonctionnement</translation>
        </message>
        <message>
            <source>Project subsidy</source>
            <translation>Subvention de projet</translation>
        </message>
        <message>
            <source>Secondment</source>
            <translation>Détachement</translation>
        </message>
    </context>
    <context>
        <name>area.level</name>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Secteur</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Quartier</translation>
        </message>
    </context>
    <context>
        <name>areas</name>
        <message numerus="yes">
            <source>%n area(s) of other municipalities were left out.</source>
            <translation>
                <numerusform>%n zone d'une autre commune a été laissée de côté.</numerusform>
                <numerusform>%n zones d'autres communes ont été laissées de côté.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) lie in another ward by these borders.</source>
            <translation>
                <numerusform>Selon ces limites, %n lieu se trouve dans un autre quartier.</numerusform>
                <numerusform>Selon ces limites, %n lieux se trouvent dans un autre quartier.</numerusform>
            </translation>
        </message>
        <message>
            <source>No borders in the file for: {names}.</source>
            <translation>Pas de limites dans le fichier pour : {names}.</translation>
        </message>
        <message>
            <source>Sectors that are not in the file: {names}.</source>
            <translation>Secteurs qui ne sont pas dans le fichier : {names}.</translation>
        </message>
        <message>
            <source>Sectors without a known ward: {names}.</source>
            <translation>Secteurs sans quartier connu : {names}.</translation>
        </message>
        <message>
            <source>The coordinate system was recognised as {crs}.</source>
            <translation>Le système de coordonnées a été reconnu : {crs}.</translation>
        </message>
        <message>
            <source>The file has latitude first; this was set right.</source>
            <translation>Le fichier donne d'abord la latitude ; c'est corrigé.</translation>
        </message>
        <message>
            <source>These borders crossed themselves and were mended: {names}.</source>
            <translation>Ces limites se croisaient elles-mêmes ; elles ont été réparées : {names}.</translation>
        </message>
        <message>
            <source>{first} and {second} overlap by {hectares} ha.</source>
            <translation>{first} et {second} se chevauchent sur {hectares} ha.</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} et encore {count}</translation>
        </message>
        <message>
            <source>{percent} % of the city lies in no ward.</source>
            <translation>{percent} % de la ville ne fait partie d'aucun quartier.</translation>
        </message>
    </context>
    <context>
        <name>ask</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>assessment form</name>
        <message>
            <source>Assess {place}</source>
            <translation>Évaluer {place}</translation>
        </message>
        <message>
            <source>Save assessment</source>
            <translation>Enregistrer l'évaluation</translation>
        </message>
    </context>
    <context>
        <name>atlas</name>
        <message numerus="yes">
            <source>%n network(s)</source>
            <translation>
                <numerusform>%n réseau</numerusform>
                <numerusform>%n réseaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation>
                <numerusform>%n organisation</numerusform>
                <numerusform>%n organisations</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Open it afterwards, to look or to print</source>
            <translation>L’&amp;ouvrir ensuite, pour regarder ou imprimer</translation>
        </message>
        <message>
            <source>&amp;Pages</source>
            <translation>&amp;Pages</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Enregistrer…</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message numerus="yes">
            <source>And %n service(s) for the whole city, on the last pages.</source>
            <translation>
                <numerusform>Et %n offre pour toute la ville, aux dernières pages.</numerusform>
                <numerusform>Et %n offres pour toute la ville, aux dernières pages.</numerusform>
            </translation>
        </message>
        <message>
            <source>Behind</source>
            <translation>En retard sur</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacité</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Data for programs (.json)</source>
            <translation>Données pour programmes (.json)</translation>
        </message>
        <message>
            <source>Encounter places</source>
            <translation>Lieux de rencontre</translation>
        </message>
        <message>
            <source>Figures of {days}</source>
            <translation>Chiffres de {days}</translation>
        </message>
        <message>
            <source>Fit to share: no persons and no notes are in it, and small counts are hidden.</source>
            <translation>Peut être partagé : ni personnes ni notes n’y figurent, et les petits nombres sont cachés.</translation>
        </message>
        <message>
            <source>From safe to brave</source>
            <translation>De safe à brave</translation>
        </message>
        <message>
            <source>How present we are</source>
            <translation>Notre présence</translation>
        </message>
        <message>
            <source>Informal associations and initiatives of residents. Their address stays out: it is often somebody's home.</source>
            <translation>Associations de fait et initiatives d’habitants. Leur adresse n’y est pas : c’est souvent chez quelqu’un.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Sorte</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Réseaux</translation>
        </message>
        <message>
            <source>Networks without a channel</source>
            <translation>Réseaux sans canal</translation>
        </message>
        <message>
            <source>Nobody offers anything about</source>
            <translation>Personne n’offre rien sur</translation>
        </message>
        <message>
            <source>Nobody offers anything about this theme for this ward, as far as we know. A service for the whole city counts for every ward.</source>
            <translation>Personne n’offre rien sur ce thème pour ce quartier, pour autant que l’on sache. Une offre pour toute la ville compte pour chaque quartier.</translation>
        </message>
        <message>
            <source>None on file.</source>
            <translation>Rien de connu.</translation>
        </message>
        <message>
            <source>Nothing stands out.</source>
            <translation>Rien ne ressort.</translation>
        </message>
        <message>
            <source>Offered in the whole city</source>
            <translation>Offert dans toute la ville</translation>
        </message>
        <message>
            <source>On no page</source>
            <translation>Sur aucune page</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Places that nobody assessed</source>
            <translation>Lieux que personne n’a évalués</translation>
        </message>
        <message>
            <source>Print the ward atlas</source>
            <translation>Imprimer l’atlas des quartiers</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>Portée</translation>
        </message>
        <message>
            <source>Save the atlas to</source>
            <translation>Enregistrer l’atlas sous</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Enregistré dans {name}</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Offres</translation>
        </message>
        <message>
            <source>Small initiatives</source>
            <translation>Petites initiatives</translation>
        </message>
        <message>
            <source>Theme without an offer</source>
            <translation>Thème sans offre</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thèmes</translation>
        </message>
        <message>
            <source>Themes without an offer</source>
            <translation>Thèmes sans offre</translation>
        </message>
        <message>
            <source>There are no persons in this atlas: no names, no notes, no phone numbers. It is what the team has on file, not all there is.</source>
            <translation>Il n’y a pas de personnes dans cet atlas : ni noms, ni notes, ni numéros. C’est ce que l’équipe connaît, pas tout ce qui existe.</translation>
        </message>
        <message>
            <source>These services are meant for every ward.</source>
            <translation>Ces offres s’adressent à tous les quartiers.</translation>
        </message>
        <message>
            <source>To print (.pdf)</source>
            <translation>À imprimer (.pdf)</translation>
        </message>
        <message>
            <source>Ward atlas</source>
            <translation>Atlas des quartiers</translation>
        </message>
        <message>
            <source>Ward atlas: {ward}</source>
            <translation>Atlas du quartier : {ward}</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Ce qui manque</translation>
        </message>
        <message numerus="yes">
            <source>Whole atlas: %n ward(s)</source>
            <translation>
                <numerusform>Atlas entier : %n quartier</numerusform>
                <numerusform>Atlas entier : %n quartiers</numerusform>
            </translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>pas évalué</translation>
        </message>
        <message>
            <source>under-used</source>
            <translation>sous-utilisé</translation>
        </message>
        <message>
            <source>ward-atlas</source>
            <translation>atlas-des-quartiers</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>{organisations} and {networks} without a ward of today.</source>
            <translation>{organisations} et {networks} sans quartier d’aujourd’hui.</translation>
        </message>
    </context>
    <context>
        <name>bin</name>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n élément</numerusform>
                <numerusform>%n éléments</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Put back</source>
            <translation>&amp;Remettre</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>La corbeille est vide</translation>
        </message>
        <message>
            <source>Thrown away on</source>
            <translation>Supprimé le</translation>
        </message>
        <message>
            <source>What you throw away waits here until you put it back.</source>
            <translation>Ce que vous supprimez attend ici jusqu'à ce que vous le remettiez.</translation>
        </message>
    </context>
    <context>
        <name>borders</name>
        <message numerus="yes">
            <source>%n place(s) moved to another ward</source>
            <translation>
                <numerusform>%n lieu déplacé vers un autre quartier</numerusform>
                <numerusform>%n lieux déplacés vers un autre quartier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sector(s)</source>
            <translation>
                <numerusform>%n secteur</numerusform>
                <numerusform>%n secteurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ward(s)</source>
            <translation>
                <numerusform>%n quartier</numerusform>
                <numerusform>%n quartiers</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Licence</source>
            <translation>&amp;Licence</translation>
        </message>
        <message>
            <source>&amp;Load</source>
            <translation>&amp;Charger</translation>
        </message>
        <message>
            <source>&amp;Move the ticked ones</source>
            <translation>&amp;Déplacer les lieux cochés</translation>
        </message>
        <message>
            <source>&amp;Name of this edition</source>
            <translation>&amp;Nom de cette édition</translation>
        </message>
        <message>
            <source>&amp;Table of sectors and wards (CSV)</source>
            <translation>&amp;Tableau des secteurs et quartiers (CSV)</translation>
        </message>
        <message>
            <source>&amp;Where it comes from</source>
            <translation>D'&amp;où cela vient</translation>
        </message>
        <message>
            <source>A GeoJSON, GeoPackage, SQLite or zipped Shapefile with the wards or the statistical sectors. Visits keep their ward, and the borders of now are kept too.</source>
            <translation>Un fichier GeoJSON, GeoPackage, SQLite ou Shapefile zippé avec les quartiers ou les secteurs statistiques. Les visites gardent leur quartier, et les limites actuelles sont gardées aussi.</translation>
        </message>
        <message>
            <source>Belgian Lambert 2008 (EPSG:3812)</source>
            <translation>Lambert belge 2008 (EPSG:3812)</translation>
        </message>
        <message>
            <source>Belgian Lambert 72 (EPSG:31370)</source>
            <translation>Lambert belge 72 (EPSG:31370)</translation>
        </message>
        <message>
            <source>Choose a file first.</source>
            <translation>Choisissez d'abord un fichier.</translation>
        </message>
        <message>
            <source>Choose: {what}</source>
            <translation>Choisir : {what}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Coordinate &amp;system</source>
            <translation>&amp;Système de coordonnées</translation>
        </message>
        <message>
            <source>Degrees, as GPS gives them (EPSG:4326)</source>
            <translation>Degrés, comme le GPS les donne (EPSG:4326)</translation>
        </message>
        <message>
            <source>Every ward has its borders.</source>
            <translation>Chaque quartier a ses limites.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>File with borders</source>
            <translation>Fichier avec des limites</translation>
        </message>
        <message>
            <source>Leave the places</source>
            <translation>Laisser les lieux ainsi</translation>
        </message>
        <message>
            <source>Load borders of the wards</source>
            <translation>Charger les limites des quartiers</translation>
        </message>
        <message>
            <source>Map files</source>
            <translation>Fichiers de carte</translation>
        </message>
        <message>
            <source>More: licence, table of sectors</source>
            <translation>Plus : licence, tableau des secteurs</translation>
        </message>
        <message>
            <source>Other borders are in use now</source>
            <translation>D'autres limites sont maintenant utilisées</translation>
        </message>
        <message>
            <source>Places that lie in another ward now</source>
            <translation>Lieux qui se trouvent maintenant dans un autre quartier</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Lecture du fichier</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Table of sectors and wards</source>
            <translation>Tableau des secteurs et quartiers</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tableaux</translation>
        </message>
        <message>
            <source>follows from the file</source>
            <translation>se déduit du fichier</translation>
        </message>
        <message>
            <source>publisher and year; shown below the map</source>
            <translation>éditeur et année ; affichés sous la carte</translation>
        </message>
        <message>
            <source>{place}: from {ward} to {new_ward}</source>
            <translation>{place} : {ward} → {new_ward}</translation>
        </message>
    </context>
    <context>
        <name>calendar</name>
        <message>
            <source>Keep in touch</source>
            <translation>Garder le contact</translation>
        </message>
        <message>
            <source>Own calendar, without names</source>
            <translation>Agenda propre, sans noms</translation>
        </message>
        <message>
            <source>Promised feedback</source>
            <translation>Retour promis</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visite</translation>
        </message>
        <message>
            <source>Weefsel: {account}</source>
            <translation>Weefsel : {account}</translation>
        </message>
    </context>
    <context>
        <name>care</name>
        <message>
            <source>&amp;Save as PDF or JSON…</source>
            <translation>&amp;Enregistrer en PDF ou JSON…</translation>
        </message>
        <message>
            <source>How long things are kept</source>
            <translation>Durée de conservation</translation>
        </message>
        <message>
            <source>If police or others ask</source>
            <translation>Si la police ou d'autres demandent</translation>
        </message>
        <message>
            <source>In your teams</source>
            <translation>Dans vos équipes</translation>
        </message>
        <message>
            <source>Not on this laptop</source>
            <translation>Pas sur ce portable</translation>
        </message>
        <message>
            <source>On this laptop, of everybody</source>
            <translation>Sur ce portable, de tout le monde</translation>
        </message>
        <message>
            <source>On this laptop, only what is yours</source>
            <translation>Sur ce portable, seulement ce qui est à vous</translation>
        </message>
        <message>
            <source>On your own</source>
            <translation>Seul</translation>
        </message>
        <message>
            <source>Others do</source>
            <translation>D'autres font</translation>
        </message>
        <message>
            <source>Police and other services</source>
            <translation>Police et autres services</translation>
        </message>
        <message>
            <source>Privacy and safety</source>
            <translation>Vie privée</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registre</translation>
        </message>
        <message>
            <source>Save the register</source>
            <translation>Enregistrer le registre</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Enregistré sous {name}</translation>
        </message>
        <message>
            <source>Subjects of privacy and safety</source>
            <translation>Sujets de la vie privée et de la sécurité</translation>
        </message>
        <message>
            <source>What is kept about people, why, how long, and who may see it. Printed from the program itself, with an annex for an impact assessment.</source>
            <translation>Ce que nous gardons sur les gens, pourquoi, combien de temps, et qui peut le voir. Le programme l'écrit lui-même, avec une annexe pour une analyse d'impact.</translation>
        </message>
        <message>
            <source>What you give somebody who asks for contacts or visits: nothing.</source>
            <translation>Ce que vous donnez à qui demande des contacts ou des visites : rien.</translation>
        </message>
        <message>
            <source>What you see here, and why. The server gives roles, team by team.</source>
            <translation>Ce que vous voyez ici, et pourquoi. Le serveur donne les rôles, équipe par équipe.</translation>
        </message>
        <message>
            <source>Without the server</source>
            <translation>Sans le serveur</translation>
        </message>
        <message>
            <source>You may</source>
            <translation>Vous pouvez</translation>
        </message>
        <message>
            <source>Your role</source>
            <translation>Votre rôle</translation>
        </message>
    </context>
    <context>
        <name>check</name>
        <message>
            <source>a page of the database is damaged</source>
            <translation>une page de la base de données est endommagée</translation>
        </message>
        <message>
            <source>changes do not fit what the server had</source>
            <translation>des modifications ne correspondent pas à ce que le serveur avait</translation>
        </message>
        <message>
            <source>conflicts</source>
            <translation>conflits</translation>
        </message>
        <message>
            <source>conflicts to look at</source>
            <translation>conflits à examiner</translation>
        </message>
        <message>
            <source>in the journal</source>
            <translation>dans le journal</translation>
        </message>
        <message>
            <source>in the search index</source>
            <translation>dans l’index de recherche</translation>
        </message>
        <message>
            <source>journal and database tell different things</source>
            <translation>le journal et la base de données ne disent pas la même chose</translation>
        </message>
        <message>
            <source>of a newer program</source>
            <translation>d'un programme plus récent</translation>
        </message>
        <message>
            <source>records of a team are not counted right</source>
            <translation>les fiches d'une équipe ne sont pas bien comptées</translation>
        </message>
        <message>
            <source>refused by the server</source>
            <translation>refusé par le serveur</translation>
        </message>
        <message>
            <source>rows point to records that are gone</source>
            <translation>des lignes renvoient à des fiches disparues</translation>
        </message>
        <message>
            <source>saved changes</source>
            <translation>modifications enregistrées</translation>
        </message>
        <message>
            <source>saved changes are missing from the outbox</source>
            <translation>des modifications enregistrées manquent dans la file d’envoi</translation>
        </message>
        <message>
            <source>searching does not find everything</source>
            <translation>la recherche ne trouve pas tout</translation>
        </message>
        <message>
            <source>something that was erased is there again</source>
            <translation>une chose effacée est revenue</translation>
        </message>
        <message>
            <source>the database is damaged</source>
            <translation>la base de données est endommagée</translation>
        </message>
        <message>
            <source>the journal is damaged</source>
            <translation>le journal est endommagé</translation>
        </message>
        <message>
            <source>the journal lacks saved changes</source>
            <translation>il manque des modifications enregistrées dans le journal</translation>
        </message>
        <message>
            <source>the rules of the database are switched off</source>
            <translation>les règles de la base de données sont désactivées</translation>
        </message>
        <message>
            <source>the tables are not those of this version</source>
            <translation>les tables ne sont pas celles de cette version</translation>
        </message>
        <message>
            <source>waiting to be sent</source>
            <translation>en attente d’envoi</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>% of residents</source>
            <translation>% des habitants</translation>
        </message>
        <message>
            <source>% of the total</source>
            <translation>% du total</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) of another kind passed over.</source>
            <translation>
                <numerusform>%n carte d’une autre sorte passée.</numerusform>
                <numerusform>%n cartes d’une autre sorte passées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n crossing(s) without anything are left out; --json has them.</source>
            <translation>
                <numerusform>%n croisement sans rien est laissé de côté ; --json les a.</numerusform>
                <numerusform>%n croisements sans rien sont laissés de côté ; --json les a.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>encore %n jour</numerusform>
                <numerusform>encore %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kept: changed or used since.</source>
            <translation>
                <numerusform>%n resté : modifié ou utilisé depuis.</numerusform>
                <numerusform>%n restés : modifiés ou utilisés depuis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: do not contact.</source>
            <translation>
                <numerusform>%n laissé de côté : ne pas contacter.</numerusform>
                <numerusform>%n laissés de côté : ne pas contacter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) written to {file}</source>
            <translation>
                <numerusform>%n ligne écrite dans {file}</numerusform>
                <numerusform>%n lignes écrites dans {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) were left out. Read what they say with person sentences.</source>
            <translation>
                <numerusform>%n note est restée à part. Lisez ce qu'elle dit avec person sentences.</numerusform>
                <numerusform>%n notes sont restées à part. Lisez ce qu'elles disent avec person sentences.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) in {folder}</source>
            <translation>
                <numerusform>%n image dans {folder}</numerusform>
                <numerusform>%n images dans {folder}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) in rows.</source>
            <translation>
                <numerusform>%n problème dans les lignes.</numerusform>
                <numerusform>%n problèmes dans les lignes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) put into the bin.</source>
            <translation>
                <numerusform>%n fiche mise à la corbeille.</numerusform>
                <numerusform>%n fiches mises à la corbeille.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) imported.</source>
            <translation>
                <numerusform>%n ligne importée.</numerusform>
                <numerusform>%n lignes importées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out: somebody who asked to be forgotten may be in them.</source>
            <translation>
                <numerusform>%n ligne laissée de côté : il s'y trouve peut-être quelqu'un qui a demandé l'oubli.</numerusform>
                <numerusform>%n lignes laissées de côté : il s'y trouve peut-être quelqu'un qui a demandé l'oubli.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out: they are there already.</source>
            <translation>
                <numerusform>%n ligne laissée : elle y est déjà.</numerusform>
                <numerusform>%n lignes laissées : elles y sont déjà.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) would be imported; nothing was saved.</source>
            <translation>
                <numerusform>%n ligne serait importée ; rien n'a été enregistré.</numerusform>
                <numerusform>%n lignes seraient importées ; rien n'a été enregistré.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to {file}</source>
            <translation>
                <numerusform>%n ligne écrite dans {file}</numerusform>
                <numerusform>%n lignes écrites dans {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n saved change(s) came back from the journal.</source>
            <translation>
                <numerusform>%n modification enregistrée a été reprise du journal.</numerusform>
                <numerusform>%n modifications enregistrées ont été reprises du journal.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sector(s)</source>
            <translation>
                <numerusform>%n secteur</numerusform>
                <numerusform>%n secteurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) forgotten.</source>
            <translation>
                <numerusform>%n chose oubliée.</numerusform>
                <numerusform>%n choses oubliées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) remembered as no problem.</source>
            <translation>
                <numerusform>%n chose retenue comme sans problème.</numerusform>
                <numerusform>%n choses retenues comme sans problème.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ward(s)</source>
            <translation>
                <numerusform>%n quartier</numerusform>
                <numerusform>%n quartiers</numerusform>
            </translation>
        </message>
        <message>
            <source>'2026-11-21 10:15'; otherwise now</source>
            <translation>'2026-11-21 10:15' ; sinon maintenant</translation>
        </message>
        <message>
            <source>'{value}' is not possible. Accepted: {accepted}</source>
            <translation>« {value} » n'est pas possible. Accepté : {accepted}</translation>
        </message>
        <message>
            <source>--against: the last day lies before the first.</source>
            <translation>--against : le dernier jour précède le premier.</translation>
        </message>
        <message>
            <source>--format: choose from {accepted}.</source>
            <translation>--format : choisissez parmi {accepted}.</translation>
        </message>
        <message>
            <source>--limits goes with --classes fixed.</source>
            <translation>--limits va avec --classes fixed.</translation>
        </message>
        <message>
            <source>--out: the file's name must end in {accepted}.</source>
            <translation>--out : le nom du fichier doit se terminer par {accepted}.</translation>
        </message>
        <message>
            <source>--seed, --day and the numbers go with --demo only.</source>
            <translation>--seed, --day et les nombres vont seulement avec --demo.</translation>
        </message>
        <message>
            <source>--theme: give two themes or more, or none for all.</source>
            <translation>--theme : donnez deux thèmes ou plus, ou aucun pour tous.</translation>
        </message>
        <message>
            <source>--to lies before --from.</source>
            <translation>--to tombe avant --from.</translation>
        </message>
        <message>
            <source>--ward or --place is missing: where was it?</source>
            <translation>--ward ou --place manque : c'était où ?</translation>
        </message>
        <message>
            <source>--ward: no ward is called '{value}'. Wards: {accepted}</source>
            <translation>--ward : aucun quartier ne s'appelle « {value} ». Quartiers : {accepted}</translation>
        </message>
        <message>
            <source>--year: write a year, like 2018.</source>
            <translation>--year : donnez une année, comme 2018.</translation>
        </message>
        <message>
            <source>1 (now and then) to 3 (cannot do without)</source>
            <translation>1 (de temps en temps) à 3 (ne peuvent s’en passer)</translation>
        </message>
        <message>
            <source>45 or 0:45</source>
            <translation>45 ou 0:45</translation>
        </message>
        <message>
            <source>A list to talk about, not a verdict: it knows what was logged, not what a ward needs.</source>
            <translation>Une liste pour en parler, pas un jugement : elle sait ce qui a été noté, pas ce dont un quartier a besoin.</translation>
        </message>
        <message>
            <source>A visit in Battel was logged; these files show the last quarter:</source>
            <translation>Une visite à Battel a été notée ; ces fichiers montrent le dernier trimestre :</translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos de</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>After syncing, both values were kept until Lies chose {chosen}. Both laptops have it now.</source>
            <translation>Après la synchronisation, les deux valeurs ont été gardées jusqu'à ce que Lies choisisse {chosen}. Les deux portables l'ont maintenant.</translation>
        </message>
        <message>
            <source>All about one command: weefsel COMMAND --help</source>
            <translation>Tout sur une commande : weefsel COMMANDE --help</translation>
        </message>
        <message>
            <source>All sound. Nothing was saved in this profile yet.</source>
            <translation>Tout est en ordre. Rien n’est encore enregistré dans ce profil.</translation>
        </message>
        <message>
            <source>All sound: {counted}</source>
            <translation>Tout est en ordre : {counted}</translation>
        </message>
        <message numerus="yes">
            <source>And %n more that look so.</source>
            <translation>
                <numerusform>Et encore %n qui y ressemble.</numerusform>
                <numerusform>Et encore %n qui y ressemblent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer before</source>
            <translation>Répondre avant</translation>
        </message>
        <message>
            <source>As commands: weefsel restore --over, check --repair --anew.</source>
            <translation>En commandes : weefsel restore --over, check --repair --anew.</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Redemander</translation>
        </message>
        <message>
            <source>Asked in</source>
            <translation>Demandé en</translation>
        </message>
        <message>
            <source>Asked much</source>
            <translation>Très sollicités</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Demandé le</translation>
        </message>
        <message>
            <source>Asked. A team lead or the DPO has to agree. Id {id}</source>
            <translation>Demandé. Un chef d'équipe ou le DPO doit être d'accord. Identifiant {id}</translation>
        </message>
        <message>
            <source>Automatic rules did nothing yet.</source>
            <translation>Les règles automatiques n'ont encore rien fait.</translation>
        </message>
        <message>
            <source>Backup written to {file}. The same passphrase opens it.</source>
            <translation>Copie de sauvegarde écrite dans {file}. La même phrase de passe l'ouvre.</translation>
        </message>
        <message>
            <source>Backups from before still open with the old key: remove them.</source>
            <translation>Les sauvegardes d'avant s'ouvrent encore avec l'ancienne clé : supprimez-les.</translation>
        </message>
        <message>
            <source>Base map {name}: {file}, {size}. {credit}</source>
            <translation>Fond de carte {name} : {file}, {size}. {credit}</translation>
        </message>
        <message>
            <source>Before, it was {edition}.</source>
            <translation>Avant, c’était {edition}.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Pour commencer</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>By command, no reason given</source>
            <translation>Par commande, sans raison donnée</translation>
        </message>
        <message>
            <source>COMMAND</source>
            <translation>COMMANDE</translation>
        </message>
        <message>
            <source>CSV file to write for rows that cannot be saved</source>
            <translation>Fichier CSV pour les lignes qui ne peuvent être enregistrées</translation>
        </message>
        <message>
            <source>CSV, XLSX, vCard, GeoJSON or GeoPackage file</source>
            <translation>Fichier CSV, XLSX, vCard, GeoJSON ou GeoPackage</translation>
        </message>
        <message>
            <source>CSV, text or SQLite of Statbel or the register, also zipped</source>
            <translation>CSV, texte ou SQLite de Statbel ou du registre, aussi zippé</translation>
        </message>
        <message>
            <source>CSV: the ward of each sector</source>
            <translation>CSV : le quartier de chaque secteur</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>Vérifié le</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Collègue</translation>
        </message>
        <message>
            <source>Colleagues close by</source>
            <translation>Collègues à proximité</translation>
        </message>
        <message>
            <source>Columns passed over: {columns}</source>
            <translation>Colonnes laissées de côté : {columns}</translation>
        </message>
        <message>
            <source>Columns: {columns}</source>
            <translation>Colonnes : {columns}</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Copies are kept in the profile.</source>
            <translation>Les copies sont dans le profil.</translation>
        </message>
        <message>
            <source>Copies are kept in {folder}.</source>
            <translation>Les copies sont dans {folder}.</translation>
        </message>
        <message>
            <source>Copy made: {file}</source>
            <translation>Copie faite : {file}</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Counts below {threshold} are hidden in all figures.</source>
            <translation>Les nombres sous {threshold} sont cachés dans tous les chiffres.</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Mention de source</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Decided.</source>
            <translation>Décidé.</translation>
        </message>
        <message>
            <source>Demo passphrase: {passphrase}</source>
            <translation>Phrase de passe de la démo : {passphrase}</translation>
        </message>
        <message>
            <source>Did you mean {name}?</source>
            <translation>Vouliez-vous dire {name} ?</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Pour le</translation>
        </message>
        <message>
            <source>EPSG:4326, EPSG:31370 or EPSG:3812</source>
            <translation>EPSG:4326, EPSG:31370 ou EPSG:3812</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Édition</translation>
        </message>
        <message numerus="yes">
            <source>Edition {edition} is in use now: %n ward(s).</source>
            <translation>
                <numerusform>L'édition {edition} est maintenant utilisée : %n quartier.</numerusform>
                <numerusform>L'édition {edition} est maintenant utilisée : %n quartiers.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every (days)</source>
            <translation>Tous les (jours)</translation>
        </message>
        <message>
            <source>Everything is encrypted with a new key. Your passphrase stays.</source>
            <translation>Tout est chiffré avec une nouvelle clé. Votre phrase de passe reste la même.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Figures that change: {count}</source>
            <translation>Chiffres qui changent : {count}</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Filled with people and visits that do not exist.</source>
            <translation>Rempli avec des personnes et des visites qui n'existent pas.</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>Pour quoi</translation>
        </message>
        <message>
            <source>For who makes Weefsel</source>
            <translation>Pour qui développe Weefsel</translation>
        </message>
        <message>
            <source>From</source>
            <translation>À partir de</translation>
        </message>
        <message>
            <source>GeoJSON, GeoPackage, zipped Shapefile</source>
            <translation>GeoJSON, GeoPackage, Shapefile zippé</translation>
        </message>
        <message>
            <source>Gini coefficient: {gini}</source>
            <translation>Coefficient de Gini : {gini}</translation>
        </message>
        <message>
            <source>Give --person or --ending.</source>
            <translation>Donnez --person ou --ending.</translation>
        </message>
        <message>
            <source>Give either --text or --file.</source>
            <translation>Donnez --text ou --file, pas les deux.</translation>
        </message>
        <message>
            <source>Give the new one by --new-passphrase-file; nothing was changed.</source>
            <translation>Donnez la nouvelle avec --new-passphrase-file ; rien n'a changé.</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Fréquence</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Ids</source>
            <translation>Identifiants</translation>
        </message>
        <message>
            <source>In each</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En usage</translation>
        </message>
        <message>
            <source>It is a fault in the program: {fault}</source>
            <translation>C'est une erreur dans le programme : {fault}</translation>
        </message>
        <message>
            <source>It is kept nowhere else; an older one opens nothing now.</source>
            <translation>Elle n’est gardée nulle part ailleurs ; une plus ancienne n’ouvre plus rien.</translation>
        </message>
        <message>
            <source>It no longer holds.</source>
            <translation>Il ne vaut plus.</translation>
        </message>
        <message>
            <source>It opens the profile instead of the passphrase.</source>
            <translation>Elle ouvre le profil à la place de la phrase de passe.</translation>
        </message>
        <message>
            <source>It waits to be sent again.</source>
            <translation>En attente d'un nouvel envoi.</translation>
        </message>
        <message>
            <source>JSON file: {"column in the file": "field"}</source>
            <translation>fichier JSON : {"colonne du fichier": "champ"}</translation>
        </message>
        <message>
            <source>Keeping it safe</source>
            <translation>Mettre en sécurité</translation>
        </message>
        <message>
            <source>Kept, and not used any more.</source>
            <translation>Gardé, et plus utilisé.</translation>
        </message>
        <message>
            <source>Key figure</source>
            <translation>Personne clé</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Sorte de fichier</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Dernier contact</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Loaded</source>
            <translation>Chargée</translation>
        </message>
        <message>
            <source>MBTiles or PMTiles</source>
            <translation>MBTiles ou PMTiles</translation>
        </message>
        <message>
            <source>May be used again.</source>
            <translation>Peut à nouveau être utilisé.</translation>
        </message>
        <message>
            <source>Merged. To take them apart: weefsel {kind} unmerge {id}</source>
            <translation>Fusionné. Pour séparer à nouveau : weefsel {kind} unmerge {id}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Neither value is yours alone. Say --keep standing ({standing}) or --keep aside ({aside}).</source>
            <translation>Aucune des deux valeurs n'est seulement la vôtre. Indiquez --keep standing ({standing}) ou --keep aside ({aside}).</translation>
        </message>
        <message>
            <source>New passphrase: </source>
            <translation>Nouvelle phrase de passe : </translation>
        </message>
        <message>
            <source>No areas of this level in the current edition.</source>
            <translation>Pas de zones de ce niveau dans l'édition actuelle.</translation>
        </message>
        <message>
            <source>No base map is called '{value}'. Base maps: {accepted}</source>
            <translation>Aucun fond de carte ne s’appelle '{value}'. Fonds de carte : {accepted}</translation>
        </message>
        <message>
            <source>No base maps yet. Add one with: weefsel area basemap import</source>
            <translation>Pas encore de fond de carte. Ajoutez-en un avec : weefsel area basemap import</translation>
        </message>
        <message>
            <source>No edition is called '{value}'. Editions: {accepted}</source>
            <translation>Aucune édition ne s’appelle '{value}'. Éditions : {accepted}</translation>
        </message>
        <message>
            <source>No editions yet.</source>
            <translation>Pas encore d’éditions.</translation>
        </message>
        <message>
            <source>No figure changes.</source>
            <translation>Aucun chiffre ne change.</translation>
        </message>
        <message>
            <source>No figures yet.</source>
            <translation>Pas encore de chiffres.</translation>
        </message>
        <message>
            <source>No kept text tells too much of anybody.</source>
            <translation>Aucun texte gardé n'en dit trop sur quelqu'un.</translation>
        </message>
        <message>
            <source>No key store opens the profile any more.</source>
            <translation>Aucun trousseau n'ouvre plus le profil.</translation>
        </message>
        <message>
            <source>No password was given; nothing was sent.</source>
            <translation>Aucun mot de passe n'a été donné ; rien n'a été envoyé.</translation>
        </message>
        <message>
            <source>No recovery key opens the profile any more.</source>
            <translation>Plus aucune clé de secours n’ouvre le profil.</translation>
        </message>
        <message>
            <source>No such address.</source>
            <translation>Cette adresse n'existe pas.</translation>
        </message>
        <message>
            <source>No targets yet.</source>
            <translation>Pas encore d’objectifs chiffrés.</translation>
        </message>
        <message>
            <source>No visits like this.</source>
            <translation>Pas de visites de ce genre.</translation>
        </message>
        <message>
            <source>No ward stands out.</source>
            <translation>Aucun quartier ne se distingue.</translation>
        </message>
        <message>
            <source>Nobody asked for anything.</source>
            <translation>Personne n'a rien demandé.</translation>
        </message>
        <message>
            <source>Nobody was erased here.</source>
            <translation>Personne n'a été effacé ici.</translation>
        </message>
        <message>
            <source>Not filled in yet: {missing}. See: weefsel wording set</source>
            <translation>Pas encore rempli : {missing}. Voir : weefsel wording set</translation>
        </message>
        <message>
            <source>Not sound: {problems}. Make a backup now and ask your administrator.</source>
            <translation>Pas en ordre : {problems}. Faites maintenant une copie de sauvegarde et demandez conseil à votre administrateur.</translation>
        </message>
        <message>
            <source>Not yet read by a native speaker.</source>
            <translation>Pas encore relu par quelqu'un dont c'est la langue maternelle.</translation>
        </message>
        <message>
            <source>Noted.</source>
            <translation>Noté.</translation>
        </message>
        <message>
            <source>Noted. Answer before {day}. Id {id}</source>
            <translation>Noté. Répondez avant le {day}. Identifiant {id}</translation>
        </message>
        <message>
            <source>Nothing changed since the last copy.</source>
            <translation>Rien n'a changé depuis la dernière copie.</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>Rien trouvé.</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Rien n’est à échéance.</translation>
        </message>
        <message>
            <source>Nothing is there twice, as far as can be seen.</source>
            <translation>Rien n’y est deux fois, pour autant qu’on puisse voir.</translation>
        </message>
        <message>
            <source>Nothing like this to do.</source>
            <translation>Rien de tel à faire.</translation>
        </message>
        <message>
            <source>Nothing like this yet.</source>
            <translation>Encore rien de ce genre.</translation>
        </message>
        <message>
            <source>Nothing stands out.</source>
            <translation>Rien ne ressort.</translation>
        </message>
        <message>
            <source>Nothing was changed. If you agree, add --agree.</source>
            <translation>Rien n’a été changé. Si vous êtes d’accord, ajoutez --agree.</translation>
        </message>
        <message>
            <source>Nothing was exported yet.</source>
            <translation>Rien n’a encore été exporté.</translation>
        </message>
        <message>
            <source>Nothing was imported yet.</source>
            <translation>Rien n’a encore été importé.</translation>
        </message>
        <message>
            <source>Nothing was read yet.</source>
            <translation>Rien n'a encore été lu.</translation>
        </message>
        <message>
            <source>Nothing was said to be no problem.</source>
            <translation>Rien n'a été dit sans problème.</translation>
        </message>
        <message>
            <source>Nothing was saved.</source>
            <translation>Rien n'a été enregistré.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>De</translation>
        </message>
        <message>
            <source>One</source>
            <translation>Un</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Options</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Passphrase: </source>
            <translation>Phrase de passe : </translation>
        </message>
        <message>
            <source>Password for the server: </source>
            <translation>Mot de passe pour le serveur : </translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>People, organisations, places</source>
            <translation>Personnes, organisations, lieux</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>Planning and figures</source>
            <translation>Planning et chiffres</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Vie privée</translation>
        </message>
        <message>
            <source>Profile made in {folder}</source>
            <translation>Profil créé dans {folder}</translation>
        </message>
        <message>
            <source>Profile made in {folder} from the backup.</source>
            <translation>Profil créé dans {folder} à partir de la copie de sauvegarde.</translation>
        </message>
        <message>
            <source>Profile of the second laptop: {folder}</source>
            <translation>Profil du second portable : {folder}</translation>
        </message>
        <message>
            <source>Profile: {folder}</source>
            <translation>Profil : {folder}</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Promis</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Published {days} in {folder}</source>
            <translation>{days} publié dans {folder}</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Mis de côté</translation>
        </message>
        <message>
            <source>Put into the bin: {name}</source>
            <translation>Mis à la corbeille : {name}</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Trimestre</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>Accès</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>Relu par</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Referred</source>
            <translation>Orientés</translation>
        </message>
        <message>
            <source>Repair it: weefsel check --repair.</source>
            <translation>Réparez : weefsel check --repair.</translation>
        </message>
        <message>
            <source>Review on</source>
            <translation>À revoir le</translation>
        </message>
        <message>
            <source>Row {row}: somebody who asked to be forgotten may be in it.</source>
            <translation>Ligne {row} : il s'y trouve peut-être quelqu'un qui a demandé l'oubli.</translation>
        </message>
        <message>
            <source>Row {row}: the phone number was kept as it was typed.</source>
            <translation>Ligne {row} : le numéro de téléphone est gardé comme il a été tapé.</translation>
        </message>
        <message>
            <source>Row {row}: {why}</source>
            <translation>Ligne {row} : {why}</translation>
        </message>
        <message>
            <source>Row {row}: “{name}” looks like one that is there already.</source>
            <translation>Ligne {row} : « {name} » ressemble à quelque chose qui existe déjà.</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Rules act by themselves from {day} on; see: retention list</source>
            <translation>Les règles agissent d'elles-mêmes à partir du {day} ; voir : retention list</translation>
        </message>
        <message>
            <source>Saved: {about}, {language}, version {n}</source>
            <translation>Enregistré : {about}, {language}, version {n}</translation>
        </message>
        <message>
            <source>Saved: {kind} in {ward}, {day} {clock}. Id {id}</source>
            <translation>Enregistré : {kind}, {ward}, {day} {clock}. Id {id}</translation>
        </message>
        <message>
            <source>Saved: {name}. Id {id}</source>
            <translation>Enregistré : {name}. Id {id}</translation>
        </message>
        <message>
            <source>Say one of --text, --list and --taught.</source>
            <translation>Choisissez un seul de --text, --list et --taught.</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>Phrase</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Offre</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Montré</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Something went wrong that should not. Saved work is safe. Please send {file} to the makers; it holds no names and no notes.</source>
            <translation>Quelque chose s'est mal passé, et cela ne devrait pas arriver. Ce qui est enregistré est en sécurité. Envoyez {file} aux créateurs du programme ; il ne contient ni noms ni notes.</translation>
        </message>
        <message>
            <source>Soon</source>
            <translation>Bientôt</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Source : {source}</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Stopped. What was saved before is safe.</source>
            <translation>Arrêté. Ce qui était déjà enregistré est en sécurité.</translation>
        </message>
        <message>
            <source>Taken from the list.</source>
            <translation>Retiré de la liste.</translation>
        </message>
        <message>
            <source>The addresses were removed from this computer.</source>
            <translation>Les adresses ont été supprimées de cet ordinateur.</translation>
        </message>
        <message>
            <source>The demo is ready. Nobody in it exists.</source>
            <translation>La démo est prête. Personne n'y existe vraiment.</translation>
        </message>
        <message>
            <source>The history of the server is not in it: it was not asked.</source>
            <translation>L'historique du serveur n'y est pas : il n'a pas été interrogé.</translation>
        </message>
        <message>
            <source>The key store did not answer and opens the profile no more.</source>
            <translation>Le trousseau n'a pas répondu et n'ouvre plus le profil.</translation>
        </message>
        <message>
            <source>The map and the lists draw {edition} now: {wards}, {sectors}.</source>
            <translation>La carte et les listes dessinent maintenant {edition} : {wards}, {sectors}.</translation>
        </message>
        <message>
            <source>The map has no background now.</source>
            <translation>La carte n’a maintenant pas de fond.</translation>
        </message>
        <message>
            <source>The name stands in no other text.</source>
            <translation>Le nom ne figure dans aucun autre texte.</translation>
        </message>
        <message>
            <source>The new passphrase opens the profile from now on.</source>
            <translation>Dès maintenant, la nouvelle phrase de passe ouvre le profil.</translation>
        </message>
        <message>
            <source>The same once more: </source>
            <translation>Encore une fois la même : </translation>
        </message>
        <message>
            <source>The server refused nothing.</source>
            <translation>Le serveur n'a rien refusé.</translation>
        </message>
        <message>
            <source>The two passphrases differ; nothing was changed.</source>
            <translation>Les deux phrases de passe sont différentes ; rien n'a changé.</translation>
        </message>
        <message>
            <source>The working memory of neighbourhood network consultants. Without a command the window opens.</source>
            <translation>La mémoire de travail des consultants de réseau dans les quartiers. Sans commande, la fenêtre s'ouvre.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thèmes</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Ensuite</translation>
        </message>
        <message>
            <source>There are no addresses on this computer.</source>
            <translation>Il n’y a pas d’adresses sur cet ordinateur.</translation>
        </message>
        <message>
            <source>There is no command {name}. Choose from {choices}.</source>
            <translation>La commande {name} n'existe pas. Choisissez parmi {choices}.</translation>
        </message>
        <message>
            <source>There is no display here, so the window stays closed.</source>
            <translation>Il n'y a pas d'écran ici ; la fenêtre reste donc fermée.</translation>
        </message>
        <message>
            <source>There is no sentence with this number.</source>
            <translation>Il n'y a pas de phrase avec ce numéro.</translation>
        </message>
        <message>
            <source>There is nothing to decide.</source>
            <translation>Il n'y a rien à décider.</translation>
        </message>
        <message>
            <source>There was nothing to do.</source>
            <translation>Il n'y avait rien à faire.</translation>
        </message>
        <message>
            <source>They were left as they are; the window asks what to do.</source>
            <translation>Rien n'a changé pour ces lieux ; la fenêtre vous demande que faire.</translation>
        </message>
        <message>
            <source>This can only be told when the figure of every ward is, and it is not.</source>
            <translation>Cela ne peut se dire que si le chiffre de chaque quartier est connu et montrable, et ce n’est pas le cas.</translation>
        </message>
        <message>
            <source>This file names people. Keep it safe, and delete it in time.</source>
            <translation>Ce fichier cite des personnes. Gardez-le en lieu sûr et supprimez-le à temps.</translation>
        </message>
        <message>
            <source>This is your new recovery key; the old one opens nothing now.</source>
            <translation>Voici votre nouvelle clé de secours ; l'ancienne n'ouvre plus rien.</translation>
        </message>
        <message>
            <source>This text tells nothing of anybody.</source>
            <translation>Ce texte ne dit rien de personne.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Time to be in touch</source>
            <translation>Le moment de reprendre contact</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Vers</translation>
        </message>
        <message>
            <source>To open them again: weefsel sync.</source>
            <translation>Pour les rouvrir : weefsel sync.</translation>
        </message>
        <message>
            <source>To take it back: weefsel import revert {id}</source>
            <translation>Pour annuler : weefsel import revert {id}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Together with the team</source>
            <translation>Avec l'équipe</translation>
        </message>
        <message>
            <source>Try, with the passphrase in WEEFSEL_PASSPHRASE:</source>
            <translation>Essayez, avec la phrase de passe dans WEEFSEL_PASSPHRASE :</translation>
        </message>
        <message>
            <source>Two laptops then changed the duration of that visit without each other: {stood} and {aside}.</source>
            <translation>Ensuite, deux portables ont modifié la durée de cette visite chacun de leur côté : {stood} et {aside}.</translation>
        </message>
        <message>
            <source>Two themes together, {days}</source>
            <translation>Deux thèmes ensemble, {days}</translation>
        </message>
        <message>
            <source>Type the name of the person with --name.</source>
            <translation>Tapez le nom de la personne avec --name.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’à</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visites</translation>
        </message>
        <message>
            <source>Visits and places keep their ward.</source>
            <translation>Les visites et les lieux gardent leur quartier.</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Quartier</translation>
        </message>
        <message>
            <source>Wards</source>
            <translation>Quartiers</translation>
        </message>
        <message>
            <source>Wards to visit next, {days}</source>
            <translation>Quartiers à visiter d’abord, {days}</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What flows</source>
            <translation>Ce qui circule</translation>
        </message>
        <message>
            <source>What is it about? Give {options}.</source>
            <translation>De quoi s’agit-il ? Donnez {options}.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Lequel</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Whoever is signed in on this computer opens the profile without the passphrase.</source>
            <translation>Quiconque a ouvert sa session sur cet ordinateur ouvre le profil sans la phrase de passe.</translation>
        </message>
        <message>
            <source>Whole name</source>
            <translation>Nom entier</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>With whom? Give one of {options}.</source>
            <translation>Avec qui ? Donnez un de {options}.</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Mot</translation>
        </message>
        <message>
            <source>Write it down or print it, and put it away safely.</source>
            <translation>Recopiez-la ou imprimez-la, et rangez-la en lieu sûr.</translation>
        </message>
        <message>
            <source>Written: {files}</source>
            <translation>Écrit : {files}</translation>
        </message>
        <message>
            <source>Written: {name}</source>
            <translation>Écrit : {name}</translation>
        </message>
        <message>
            <source>a base map of the list</source>
            <translation>un fond de carte de la liste</translation>
        </message>
        <message>
            <source>a base map of the list, none, or online</source>
            <translation>un fond de carte de la liste, none (aucun) ou online</translation>
        </message>
        <message>
            <source>a day in it; otherwise the last one</source>
            <translation>un jour dedans ; sinon le dernier</translation>
        </message>
        <message>
            <source>a day, for instance 2026-11-21 or 21/11/2026</source>
            <translation>un jour, par exemple 2026-11-21 ou 21/11/2026</translation>
        </message>
        <message>
            <source>a file with the text, or - to read it here</source>
            <translation>un fichier avec le texte, ou - pour le lire ici</translation>
        </message>
        <message>
            <source>a language in two letters, for instance nl</source>
            <translation>une langue en deux lettres, par exemple nl</translation>
        </message>
        <message>
            <source>a moment, for instance '2026-11-21 10:15'</source>
            <translation>un moment, par exemple '2026-11-21 10:15'</translation>
        </message>
        <message>
            <source>a native speaker read the text of today</source>
            <translation>quelqu'un dont c'est la langue maternelle a relu le texte d'aujourd'hui</translation>
        </message>
        <message>
            <source>a number, for instance 51,028</source>
            <translation>un nombre, par exemple 51,028</translation>
        </message>
        <message>
            <source>a page a ward of what is there, to print; no persons</source>
            <translation>par quartier une page de ce qu’il y a, à imprimer ; aucune personne</translation>
        </message>
        <message>
            <source>a rule, for instance visit=24 or person=24:automatic</source>
            <translation>une règle, par exemple visit=24 ou person=24:automatic</translation>
        </message>
        <message>
            <source>a whole number from 0</source>
            <translation>un nombre entier à partir de 0</translation>
        </message>
        <message>
            <source>a whole number, for instance 12</source>
            <translation>un nombre entier, par exemple 12</translation>
        </message>
        <message>
            <source>account name</source>
            <translation>nom de compte</translation>
        </message>
        <message>
            <source>account name of a colleague; repeatable</source>
            <translation>nom de compte d'un collègue ; peut se répéter</translation>
        </message>
        <message>
            <source>account name of the colleague</source>
            <translation>nom de compte du collègue</translation>
        </message>
        <message>
            <source>account name of the colleague who heard it</source>
            <translation>nom de compte du collègue qui l'a entendu</translation>
        </message>
        <message>
            <source>add a network</source>
            <translation>ajouter un réseau</translation>
        </message>
        <message>
            <source>add a person</source>
            <translation>ajouter un contact</translation>
        </message>
        <message>
            <source>add a place</source>
            <translation>ajouter un lieu</translation>
        </message>
        <message>
            <source>add a task</source>
            <translation>ajouter une tâche</translation>
        </message>
        <message>
            <source>add an organisation</source>
            <translation>ajouter une organisation</translation>
        </message>
        <message>
            <source>add one</source>
            <translation>en ajouter</translation>
        </message>
        <message>
            <source>address of another service</source>
            <translation>adresse d'un autre service</translation>
        </message>
        <message>
            <source>address of another service of its kind</source>
            <translation>adresse d'un autre service de ce type</translation>
        </message>
        <message>
            <source>address of its website</source>
            <translation>adresse de son site web</translation>
        </message>
        <message>
            <source>agree with an erasure a colleague asks</source>
            <translation>donner son accord à un effacement demandé par un collègue</translation>
        </message>
        <message>
            <source>also titles and names; needs a reason</source>
            <translation>aussi titres et noms ; demande une raison</translation>
        </message>
        <message>
            <source>also what is done or dropped</source>
            <translation>aussi ce qui est fait ou abandonné</translation>
        </message>
        <message>
            <source>an interpreter helped</source>
            <translation>un interprète a aidé</translation>
        </message>
        <message>
            <source>another number gives other data (1)</source>
            <translation>un autre nombre donne d'autres données (1)</translation>
        </message>
        <message>
            <source>answer in JSON, for programs</source>
            <translation>répondre en JSON, pour des programmes</translation>
        </message>
        <message>
            <source>anything else</source>
            <translation>tout le reste</translation>
        </message>
        <message>
            <source>areas to count by</source>
            <translation>les zones pour compter</translation>
        </message>
        <message>
            <source>as the DPO decided</source>
            <translation>comme le DPO l’a décidé</translation>
        </message>
        <message>
            <source>as the person wants to be called</source>
            <translation>comme la personne veut être appelée</translation>
        </message>
        <message>
            <source>ask the Flemish service instead: sends what you typed</source>
            <translation>demander plutôt au service flamand : envoie ce que vous saisissez</translation>
        </message>
        <message>
            <source>asked much from so many times (4)</source>
            <translation>très sollicité à partir de tant de fois (4)</translation>
        </message>
        <message>
            <source>asks for nothing up to this day</source>
            <translation>ne demande rien jusqu’à ce jour inclus</translation>
        </message>
        <message>
            <source>at least every so many days</source>
            <translation>au moins tous les tant de jours</translation>
        </message>
        <message>
            <source>at most so many</source>
            <translation>au maximum ce nombre</translation>
        </message>
        <message>
            <source>at most so many (50)</source>
            <translation>au maximum ce nombre (50)</translation>
        </message>
        <message>
            <source>base maps for the background</source>
            <translation>fonds de carte</translation>
        </message>
        <message>
            <source>bring laptop and server together</source>
            <translation>accorder le portable et le serveur</translation>
        </message>
        <message>
            <source>carry out automatic rules; or the rule for one record, now</source>
            <translation>appliquer les règles automatiques ; ou la règle pour une fiche, maintenant</translation>
        </message>
        <message>
            <source>change one</source>
            <translation>en modifier</translation>
        </message>
        <message>
            <source>check that all data is sound</source>
            <translation>vérifier que toutes les données sont en ordre</translation>
        </message>
        <message>
            <source>choose the background of the map</source>
            <translation>choisir le fond de la carte</translation>
        </message>
        <message>
            <source>city, ward or sector; repeatable</source>
            <translation>city, ward ou sector ; peut se répéter</translation>
        </message>
        <message>
            <source>connect to this address first</source>
            <translation>se connecter d'abord à cette adresse</translation>
        </message>
        <message>
            <source>contacts and key figures</source>
            <translation>contacts et personnes clés</translation>
        </message>
        <message>
            <source>coordinate system of a GeoPackage</source>
            <translation>système de coordonnées d’un GeoPackage</translation>
        </message>
        <message>
            <source>copies made by themselves</source>
            <translation>copies faites d'elles-mêmes</translation>
        </message>
        <message>
            <source>counted over so many days (30)</source>
            <translation>compté sur tant de jours (30)</translation>
        </message>
        <message>
            <source>day of review for rows without one</source>
            <translation>jour de révision pour les lignes sans</translation>
        </message>
        <message>
            <source>day on which it must be done</source>
            <translation>jour pour lequel cela doit être fait</translation>
        </message>
        <message>
            <source>day on which it was held</source>
            <translation>jour où cela a eu lieu</translation>
        </message>
        <message>
            <source>day on which somebody made sure</source>
            <translation>jour où quelqu’un s’en est assuré</translation>
        </message>
        <message>
            <source>day the clause was signed</source>
            <translation>jour de signature de la clause</translation>
        </message>
        <message>
            <source>day to decide whether to keep the person on file</source>
            <translation>jour pour décider si la personne reste dans le fichier</translation>
        </message>
        <message>
            <source>day to look at it again</source>
            <translation>jour où revoir</translation>
        </message>
        <message>
            <source>day; today if left out</source>
            <translation>jour ; aujourd'hui si omis</translation>
        </message>
        <message>
            <source>decide one of them</source>
            <translation>décider l'un d'eux</translation>
        </message>
        <message>
            <source>decide what two changed at once</source>
            <translation>décider ce que deux personnes ont modifié en même temps</translation>
        </message>
        <message>
            <source>do it again so many days after it was done</source>
            <translation>à refaire autant de jours après que c’est fait</translation>
        </message>
        <message>
            <source>do not open the window at the end</source>
            <translation>ne pas ouvrir la fenêtre à la fin</translation>
        </message>
        <message>
            <source>draw every screen into files</source>
            <translation>dessiner chaque écran dans des fichiers</translation>
        </message>
        <message>
            <source>draw the borders of another edition</source>
            <translation>dessiner les limites d’une autre édition</translation>
        </message>
        <message>
            <source>due on this day or before</source>
            <translation>à faire ce jour ou avant</translation>
        </message>
        <message>
            <source>e-mail address</source>
            <translation>adresse e-mail</translation>
        </message>
        <message>
            <source>earlier imports, the latest first</source>
            <translation>imports précédents, le dernier d’abord</translation>
        </message>
        <message>
            <source>earlier imports: list, take back</source>
            <translation>imports précédents : liste, annuler</translation>
        </message>
        <message>
            <source>empty this one</source>
            <translation>vider celui-ci</translation>
        </message>
        <message>
            <source>encounter places</source>
            <translation>lieux de rencontre</translation>
        </message>
        <message>
            <source>encrypt everything with a new key, after a laptop left</source>
            <translation>tout chiffrer avec une nouvelle clé, après le départ d'un portable</translation>
        </message>
        <message>
            <source>euros a year, whole</source>
            <translation>euros par an, nombre entier</translation>
        </message>
        <message>
            <source>everything on file about somebody</source>
            <translation>tout ce qui est gardé sur quelqu'un</translation>
        </message>
        <message>
            <source>figures for the steering group</source>
            <translation>chiffres pour le comité de pilotage</translation>
        </message>
        <message>
            <source>figures in a folder for the data warehouse of the city</source>
            <translation>chiffres dans un dossier pour l’entrepôt de données de la ville</translation>
        </message>
        <message>
            <source>figures to a PDF, XLSX or CSV file</source>
            <translation>chiffres vers un fichier PDF, XLSX ou CSV</translation>
        </message>
        <message>
            <source>file to write</source>
            <translation>fichier à écrire</translation>
        </message>
        <message>
            <source>file to write: .csv</source>
            <translation>fichier à écrire : .csv</translation>
        </message>
        <message>
            <source>file to write: .pdf or .json</source>
            <translation>fichier à écrire : .pdf ou .json</translation>
        </message>
        <message>
            <source>file to write; its name ends in {suffixes}</source>
            <translation>fichier à écrire ; son nom finit par {suffixes}</translation>
        </message>
        <message>
            <source>file with the new one; or set WEEFSEL_NEW_PASSPHRASE</source>
            <translation>fichier avec la nouvelle ; ou utilisez WEEFSEL_NEW_PASSPHRASE</translation>
        </message>
        <message>
            <source>file with the passphrase; or set WEEFSEL_PASSPHRASE</source>
            <translation>fichier avec la phrase de passe ; ou utilisez WEEFSEL_PASSPHRASE</translation>
        </message>
        <message>
            <source>file with the password; or set WEEFSEL_SYNC_PASSWORD</source>
            <translation>fichier avec le mot de passe ; ou définissez WEEFSEL_SYNC_PASSWORD</translation>
        </message>
        <message>
            <source>file with the whole text</source>
            <translation>fichier avec le texte entier</translation>
        </message>
        <message>
            <source>fill it with fictional people and visits</source>
            <translation>le remplir avec des personnes et des visites inventées</translation>
        </message>
        <message>
            <source>find an address</source>
            <translation>chercher une adresse</translation>
        </message>
        <message>
            <source>first and last day of an earlier period to compare with</source>
            <translation>premier et dernier jour d’une période antérieure à comparer</translation>
        </message>
        <message>
            <source>first day</source>
            <translation>premier jour</translation>
        </message>
        <message>
            <source>first day (today)</source>
            <translation>premier jour (aujourd’hui)</translation>
        </message>
        <message>
            <source>first day; otherwise of this quarter</source>
            <translation>premier jour ; sinon celui de ce trimestre</translation>
        </message>
        <message>
            <source>folder for the pictures</source>
            <translation>dossier pour les images</translation>
        </message>
        <message>
            <source>folder to write to</source>
            <translation>dossier où écrire</translation>
        </message>
        <message>
            <source>folder with the data</source>
            <translation>dossier avec les données</translation>
        </message>
        <message>
            <source>folder with the files, or another address that has them</source>
            <translation>dossier avec les fichiers, ou une autre adresse qui les a</translation>
        </message>
        <message>
            <source>for instance: aloud, on paper, by mail</source>
            <translation>par exemple : à voix haute, sur papier, par mail</translation>
        </message>
        <message>
            <source>for instance: on paper, read aloud</source>
            <translation>par exemple : sur papier, lu à voix haute</translation>
        </message>
        <message>
            <source>for whom</source>
            <translation>pour qui</translation>
        </message>
        <message>
            <source>forget somebody for good</source>
            <translation>oublier quelqu'un pour de bon</translation>
        </message>
        <message>
            <source>forget that again</source>
            <translation>oublier cela à nouveau</translation>
        </message>
        <message>
            <source>free text</source>
            <translation>texte libre</translation>
        </message>
        <message>
            <source>full-time equivalents</source>
            <translation>équivalents temps plein</translation>
        </message>
        <message>
            <source>general address of the house</source>
            <translation>adresse générale de la maison</translation>
        </message>
        <message>
            <source>general number of the house</source>
            <translation>numéro général de la maison</translation>
        </message>
        <message>
            <source>get official borders and inhabitants from their publishers</source>
            <translation>obtenir les limites officielles et les habitants auprès de leurs éditeurs</translation>
        </message>
        <message>
            <source>goal of the plan, for instance 1.2</source>
            <translation>objectif du plan, par exemple 1.2</translation>
        </message>
        <message>
            <source>hide counts below this number, or say what it is</source>
            <translation>cacher les nombres sous celui-ci, ou dire quel il est</translation>
        </message>
        <message>
            <source>how a map puts figures in classes</source>
            <translation>comment une carte répartit les chiffres en classes</translation>
        </message>
        <message>
            <source>how deep: 11 to 19</source>
            <translation>profondeur : 11 à 19</translation>
        </message>
        <message>
            <source>how evenly a measure is spread over the wards</source>
            <translation>à quel point un chiffre est réparti également sur les quartiers</translation>
        </message>
        <message>
            <source>how far erasures are</source>
            <translation>où en sont les effacements</translation>
        </message>
        <message>
            <source>how long things are kept</source>
            <translation>combien de temps nous gardons les choses</translation>
        </message>
        <message>
            <source>how long: minutes, or 1:30</source>
            <translation>durée : minutes, ou 1:30</translation>
        </message>
        <message>
            <source>how many people</source>
            <translation>combien de personnes</translation>
        </message>
        <message>
            <source>how many visits</source>
            <translation>combien de visites</translation>
        </message>
        <message>
            <source>how many visits each ward should get</source>
            <translation>combien de visites chaque quartier doit recevoir</translation>
        </message>
        <message>
            <source>how many were new</source>
            <translation>combien de personnes étaient nouvelles</translation>
        </message>
        <message>
            <source>how often to be in touch</source>
            <translation>à quelle fréquence avoir contact</translation>
        </message>
        <message>
            <source>how present the team is per ward</source>
            <translation>à quel point l'équipe est présente dans chaque quartier</translation>
        </message>
        <message>
            <source>id of a file beside the person</source>
            <translation>identifiant d'un fichier de la personne</translation>
        </message>
        <message>
            <source>id of the change</source>
            <translation>identifiant de la modification</translation>
        </message>
        <message>
            <source>id of the conflict</source>
            <translation>identifiant du conflit</translation>
        </message>
        <message>
            <source>id of the consent, as the list shows it</source>
            <translation>identifiant du consentement, comme la liste le montre</translation>
        </message>
        <message>
            <source>id of the import</source>
            <translation>identifiant de l’import</translation>
        </message>
        <message>
            <source>id of the merge</source>
            <translation>identifiant de la fusion</translation>
        </message>
        <message>
            <source>id of the person</source>
            <translation>identifiant de la personne</translation>
        </message>
        <message>
            <source>id of the question that it answers</source>
            <translation>identifiant de la question à laquelle cela répond</translation>
        </message>
        <message>
            <source>id of the record</source>
            <translation>identifiant de la fiche</translation>
        </message>
        <message>
            <source>id of the request</source>
            <translation>identifiant de la demande</translation>
        </message>
        <message>
            <source>id of the target</source>
            <translation>id de l’objectif</translation>
        </message>
        <message>
            <source>id of the task</source>
            <translation>id de la tâche</translation>
        </message>
        <message>
            <source>id of the visit</source>
            <translation>identifiant de la visite</translation>
        </message>
        <message>
            <source>id of the visit it is about</source>
            <translation>id de la visite dont il s’agit</translation>
        </message>
        <message>
            <source>in colour; grey if left out</source>
            <translation>en couleur ; gris si omis</translation>
        </message>
        <message>
            <source>in this profile: go back to it, and keep what was not sent</source>
            <translation>dans ce profil : y revenir, et garder ce qui n'était pas envoyé</translation>
        </message>
        <message>
            <source>in which it was asked; --language does too</source>
            <translation>dans laquelle on l'a demandé ; --language va aussi</translation>
        </message>
        <message>
            <source>it could be used more</source>
            <translation>il pourrait servir davantage</translation>
        </message>
        <message>
            <source>its id</source>
            <translation>son identifiant</translation>
        </message>
        <message>
            <source>its name</source>
            <translation>son nom</translation>
        </message>
        <message>
            <source>its name or id, as the list of editions has it</source>
            <translation>son nom ou id, comme dans la liste des éditions</translation>
        </message>
        <message>
            <source>its title</source>
            <translation>son titre</translation>
        </message>
        <message>
            <source>keep copies in a folder, or on a stick</source>
            <translation>garder les copies dans un dossier, ou sur une clé</translation>
        </message>
        <message>
            <source>keep it longer</source>
            <translation>la garder plus longtemps</translation>
        </message>
        <message>
            <source>keep somebody's data, do not use them</source>
            <translation>garder les données de quelqu'un, sans les utiliser</translation>
        </message>
        <message>
            <source>keep them in the profile again</source>
            <translation>les garder à nouveau dans le profil</translation>
        </message>
        <message>
            <source>kept until {day}: {what}</source>
            <translation>gardé jusqu'au {day} : {what}</translation>
        </message>
        <message>
            <source>key figures only</source>
            <translation>seulement les personnes clés</translation>
        </message>
        <message>
            <source>kind of rows that name none</source>
            <translation>sorte des lignes qui n’en nomment pas</translation>
        </message>
        <message>
            <source>language in two letters; repeatable</source>
            <translation>langue en deux lettres ; répétable</translation>
        </message>
        <message>
            <source>language of the answer</source>
            <translation>langue de la réponse</translation>
        </message>
        <message>
            <source>language of the text; --language does too</source>
            <translation>langue du texte ; --language va aussi</translation>
        </message>
        <message>
            <source>language people are welcomed in, for instance nl; repeatable</source>
            <translation>langue d'accueil, par exemple nl ; peut se répéter</translation>
        </message>
        <message>
            <source>language the person named, for instance nl; repeatable</source>
            <translation>langue que la personne a indiquée, par exemple nl ; peut se répéter</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>dernier jour</translation>
        </message>
        <message>
            <source>last day (four weeks later)</source>
            <translation>dernier jour (quatre semaines plus tard)</translation>
        </message>
        <message>
            <source>last day; otherwise of this quarter</source>
            <translation>dernier jour ; sinon celui de ce trimestre</translation>
        </message>
        <message>
            <source>latitude, WGS84</source>
            <translation>latitude, WGS84</translation>
        </message>
        <message>
            <source>leave out rows that are there already</source>
            <translation>laisser de côté les lignes qui y sont déjà</translation>
        </message>
        <message>
            <source>leave out rows that cannot be saved</source>
            <translation>laisser de côté les lignes qui ne peuvent être enregistrées</translation>
        </message>
        <message>
            <source>legal basis of rows that name none</source>
            <translation>base légale des lignes qui n’en nomment pas</translation>
        </message>
        <message>
            <source>let a target hold up to yesterday</source>
            <translation>laisser valoir un objectif jusqu’à hier</translation>
        </message>
        <message>
            <source>let another passphrase open the profile</source>
            <translation>ouvrir le profil avec une autre phrase de passe</translation>
        </message>
        <message>
            <source>let no key store open the profile</source>
            <translation>ne laisser aucun trousseau ouvrir le profil</translation>
        </message>
        <message>
            <source>let no recovery key open the profile</source>
            <translation>ne laisser aucune clé de secours ouvrir le profil</translation>
        </message>
        <message>
            <source>let somebody's data be used again</source>
            <translation>laisser à nouveau utiliser les données de quelqu'un</translation>
        </message>
        <message>
            <source>let the key store of this computer open the profile too</source>
            <translation>laisser aussi le trousseau de cet ordinateur ouvrir le profil</translation>
        </message>
        <message>
            <source>licence of the file</source>
            <translation>licence du fichier</translation>
        </message>
        <message>
            <source>list city and wards</source>
            <translation>montrer la ville et les quartiers</translation>
        </message>
        <message>
            <source>list consents</source>
            <translation>montrer les consentements</translation>
        </message>
        <message>
            <source>list networks</source>
            <translation>montrer les réseaux</translation>
        </message>
        <message>
            <source>list organisations</source>
            <translation>montrer les organisations</translation>
        </message>
        <message>
            <source>list persons</source>
            <translation>montrer les contacts</translation>
        </message>
        <message>
            <source>list places</source>
            <translation>montrer les lieux</translation>
        </message>
        <message>
            <source>list the base maps</source>
            <translation>lister les fonds de carte</translation>
        </message>
        <message>
            <source>list the editions of the borders</source>
            <translation>montrer les éditions des limites</translation>
        </message>
        <message>
            <source>list the texts</source>
            <translation>montrer les textes</translation>
        </message>
        <message>
            <source>list them</source>
            <translation>les lister</translation>
        </message>
        <message>
            <source>list visits, latest first</source>
            <translation>montrer les visites, la dernière d'abord</translation>
        </message>
        <message>
            <source>list what stands out in the network</source>
            <translation>lister ce qui ressort dans le réseau</translation>
        </message>
        <message>
            <source>list who does what in which ward</source>
            <translation>lister qui fait quoi dans quel quartier</translation>
        </message>
        <message>
            <source>load official borders from a file</source>
            <translation>charger les limites officielles depuis un fichier</translation>
        </message>
        <message>
            <source>log a visit</source>
            <translation>noter une visite</translation>
        </message>
        <message>
            <source>log, list and export visits</source>
            <translation>noter, montrer et exporter des visites</translation>
        </message>
        <message>
            <source>longitude, WGS84</source>
            <translation>longitude, WGS84</translation>
        </message>
        <message>
            <source>look, but save nothing</source>
            <translation>regarder, mais ne rien enregistrer</translation>
        </message>
        <message>
            <source>made on {day}</source>
            <translation>fait le {day}</translation>
        </message>
        <message>
            <source>make a copy now</source>
            <translation>faire une copie maintenant</translation>
        </message>
        <message>
            <source>make a profile</source>
            <translation>créer un profil</translation>
        </message>
        <message>
            <source>make a profile from a backup</source>
            <translation>créer un profil à partir d'une copie de sauvegarde</translation>
        </message>
        <message>
            <source>make a recovery key to print</source>
            <translation>faire une clé de secours à imprimer</translation>
        </message>
        <message>
            <source>make two records one</source>
            <translation>faire une fiche de deux</translation>
        </message>
        <message>
            <source>mend a damaged profile with log, journal and copies</source>
            <translation>réparer un profil endommagé avec le log, le journal et les copies</translation>
        </message>
        <message>
            <source>minutes, for instance 45 or 0:45</source>
            <translation>minutes, par exemple 45 ou 0:45</translation>
        </message>
        <message>
            <source>name of the city, on the first line</source>
            <translation>nom de la ville, sur la première ligne</translation>
        </message>
        <message>
            <source>name of the contact whose note it is</source>
            <translation>nom du contact dont c'est la note</translation>
        </message>
        <message>
            <source>name or code of the ward</source>
            <translation>nom ou code du quartier</translation>
        </message>
        <message>
            <source>name or code; repeatable</source>
            <translation>nom ou code ; peut se répéter</translation>
        </message>
        <message>
            <source>name or id</source>
            <translation>nom ou id</translation>
        </message>
        <message>
            <source>name or id of an organisation; repeatable</source>
            <translation>nom ou identifiant d’une organisation ; répétable</translation>
        </message>
        <message>
            <source>name or id of the contact</source>
            <translation>nom ou id du contact</translation>
        </message>
        <message>
            <source>name or id of the network</source>
            <translation>nom ou id du réseau</translation>
        </message>
        <message>
            <source>name or id of the one that goes up in it</source>
            <translation>nom ou identifiant de la fiche qui s’y fond</translation>
        </message>
        <message>
            <source>name or id of the one that stays</source>
            <translation>nom ou identifiant de la fiche qui reste</translation>
        </message>
        <message>
            <source>name or id of the organisation</source>
            <translation>nom ou id de l’organisation</translation>
        </message>
        <message>
            <source>name or id of the place</source>
            <translation>nom ou identifiant du lieu</translation>
        </message>
        <message>
            <source>name or id of the place it is about</source>
            <translation>nom ou id du lieu dont il s’agit</translation>
        </message>
        <message>
            <source>name or id of the place; it fills the ward</source>
            <translation>nom ou id du lieu ; il remplit le quartier</translation>
        </message>
        <message>
            <source>name or id of the service</source>
            <translation>nom ou identifiant de l’offre</translation>
        </message>
        <message>
            <source>name or id; repeatable</source>
            <translation>nom ou id ; peut se répéter</translation>
        </message>
        <message>
            <source>name to give it, for instance 2025</source>
            <translation>nom à lui donner, par exemple 2025</translation>
        </message>
        <message>
            <source>networks and communities</source>
            <translation>réseaux et communautés</translation>
        </message>
        <message>
            <source>new, empty, or used for this before</source>
            <translation>nouveau, vide, ou déjà utilisé pour cela</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>note a consent</source>
            <translation>noter un consentement</translation>
        </message>
        <message>
            <source>note that a task is done</source>
            <translation>noter qu’une tâche est faite</translation>
        </message>
        <message>
            <source>note that nobody will do it</source>
            <translation>noter que personne ne le fera</translation>
        </message>
        <message>
            <source>note that somebody was given the notice</source>
            <translation>noter que quelqu'un a reçu l'information</translation>
        </message>
        <message>
            <source>note the answer</source>
            <translation>noter la réponse</translation>
        </message>
        <message>
            <source>note what a person asks</source>
            <translation>noter ce qu'une personne demande</translation>
        </message>
        <message>
            <source>nothing about health, belief or origin</source>
            <translation>rien sur la santé, la religion ou l'origine</translation>
        </message>
        <message>
            <source>now (if left out), status, report, offline or online</source>
            <translation>now (par défaut), status, report, offline ou online</translation>
        </message>
        <message>
            <source>number in a public register</source>
            <translation>numéro dans un registre public</translation>
        </message>
        <message>
            <source>number of a sentence of person sentences; repeatable</source>
            <translation>numéro d'une phrase de person sentences ; répétable</translation>
        </message>
        <message>
            <source>number of a team</source>
            <translation>numéro d’une équipe</translation>
        </message>
        <message>
            <source>number of people</source>
            <translation>nombre de personnes</translation>
        </message>
        <message>
            <source>number of persons (60)</source>
            <translation>nombre de contacts (60)</translation>
        </message>
        <message>
            <source>number of places (40)</source>
            <translation>nombre de lieux (40)</translation>
        </message>
        <message>
            <source>number of visits (400)</source>
            <translation>nombre de visites (400)</translation>
        </message>
        <message>
            <source>numbers that rise, for instance '5; 10; 20'</source>
            <translation>nombres croissants, par exemple '5; 10; 20'</translation>
        </message>
        <message>
            <source>of all colleagues, not only my own</source>
            <translation>de tous les collègues, pas seulement les miens</translation>
        </message>
        <message>
            <source>of all laptops; for the data protection officer</source>
            <translation>de tous les portables ; pour le délégué à la protection des données</translation>
        </message>
        <message>
            <source>of the document for the person</source>
            <translation>du document pour la personne</translation>
        </message>
        <message>
            <source>of the file</source>
            <translation>du fichier</translation>
        </message>
        <message>
            <source>only feedback that was promised</source>
            <translation>seulement les retours promis</translation>
        </message>
        <message>
            <source>only my own</source>
            <translation>seulement les miennes</translation>
        </message>
        <message>
            <source>only say what is in it</source>
            <translation>seulement dire ce qu'elle contient</translation>
        </message>
        <message>
            <source>only say what it reaches</source>
            <translation>seulement dire ce que cela touche</translation>
        </message>
        <message>
            <source>only say what would end</source>
            <translation>seulement dire ce qui s'arrêterait</translation>
        </message>
        <message>
            <source>only tell what the rules of --set would do, and from which day</source>
            <translation>dire seulement ce que feraient les règles de --set, et à partir de quel jour</translation>
        </message>
        <message>
            <source>only these</source>
            <translation>seulement ceci</translation>
        </message>
        <message>
            <source>only this organisation and its partners</source>
            <translation>seulement cette organisation et ses partenaires</translation>
        </message>
        <message>
            <source>only this record; may be given again</source>
            <translation>seulement cette fiche ; peut être répété</translation>
        </message>
        <message>
            <source>only what ended or soon will, of everybody</source>
            <translation>seulement ce qui est terminé ou bientôt, de tous</translation>
        </message>
        <message>
            <source>only what holds on this day</source>
            <translation>seulement ce qui vaut ce jour-là</translation>
        </message>
        <message>
            <source>only what is due now</source>
            <translation>seulement ce qui est à échéance maintenant</translation>
        </message>
        <message>
            <source>only what nobody checked since this day</source>
            <translation>seulement ce que personne n’a vérifié depuis ce jour</translation>
        </message>
        <message>
            <source>only what runs through one person</source>
            <translation>seulement ce qui passe par une seule personne</translation>
        </message>
        <message>
            <source>only what should have been done already</source>
            <translation>seulement ce qui aurait déjà dû être fait</translation>
        </message>
        <message>
            <source>only what still has to be answered</source>
            <translation>seulement ce qui attend encore une réponse</translation>
        </message>
        <message>
            <source>only with a diversity clause</source>
            <translation>seulement avec une clause de diversité</translation>
        </message>
        <message>
            <source>opening hours, in your words</source>
            <translation>heures d'ouverture, dans vos propres mots</translation>
        </message>
        <message>
            <source>organisations</source>
            <translation>organisations</translation>
        </message>
        <message>
            <source>organisations around a table</source>
            <translation>organisations autour d’une table</translation>
        </message>
        <message>
            <source>otherwise as the file's name says</source>
            <translation>sinon selon le nom du fichier</translation>
        </message>
        <message>
            <source>pass over so many</source>
            <translation>en passer autant</translation>
        </message>
        <message>
            <source>passphrase and recovery key</source>
            <translation>phrase de passe et clé de secours</translation>
        </message>
        <message>
            <source>people reached</source>
            <translation>personnes rencontrées</translation>
        </message>
        <message>
            <source>phone number</source>
            <translation>numéro de téléphone</translation>
        </message>
        <message>
            <source>point in public space</source>
            <translation>point dans l'espace public</translation>
        </message>
        <message>
            <source>publish a quarter</source>
            <translation>publier un trimestre</translation>
        </message>
        <message>
            <source>publisher and date, shown beside the map</source>
            <translation>éditeur et date, affichés à côté de la carte</translation>
        </message>
        <message>
            <source>put it back: not done yet</source>
            <translation>remettre : pas encore fait</translation>
        </message>
        <message>
            <source>put one into the bin</source>
            <translation>en mettre un à la corbeille</translation>
        </message>
        <message>
            <source>put the rules back as they came</source>
            <translation>remettre les règles d'origine</translation>
        </message>
        <message>
            <source>questions that came up</source>
            <translation>questions qui ont surgi</translation>
        </message>
        <message>
            <source>read a list or an address book in, all rows or none</source>
            <translation>importer une liste ou un carnet d’adresses, toutes les lignes ou aucune</translation>
        </message>
        <message>
            <source>read in addresses</source>
            <translation>lire des adresses</translation>
        </message>
        <message>
            <source>read in rows that may be somebody who asked to be forgotten</source>
            <translation>importer les lignes où se trouve peut-être quelqu'un qui a demandé l'oubli</translation>
        </message>
        <message>
            <source>read in the addresses of an open file</source>
            <translation>lire les adresses d'un fichier ouvert</translation>
        </message>
        <message>
            <source>remove a base map</source>
            <translation>supprimer un fond de carte</translation>
        </message>
        <message>
            <source>remove the addresses from this computer</source>
            <translation>supprimer les adresses de cet ordinateur</translation>
        </message>
        <message>
            <source>repeatable</source>
            <translation>répétable</translation>
        </message>
        <message>
            <source>requests of persons</source>
            <translation>demandes de personnes</translation>
        </message>
        <message>
            <source>say in which ward a point lies</source>
            <translation>dire dans quel quartier se trouve un point</translation>
        </message>
        <message>
            <source>search everything</source>
            <translation>rechercher partout</translation>
        </message>
        <message>
            <source>second factor, where the account asks for it</source>
            <translation>second facteur, si le compte le demande</translation>
        </message>
        <message>
            <source>see the main job with fictional data</source>
            <translation>voir le travail principal avec des données inventées</translation>
        </message>
        <message>
            <source>set the target of a ward</source>
            <translation>fixer l’objectif d’un quartier</translation>
        </message>
        <message>
            <source>sheet of a workbook, layer of a map</source>
            <translation>feuille d’un classeur, couche d’une carte</translation>
        </message>
        <message>
            <source>short name, where a server has several cities</source>
            <translation>nom court, si un serveur a plusieurs villes</translation>
        </message>
        <message>
            <source>show a text of today</source>
            <translation>montrer un texte d'aujourd'hui</translation>
        </message>
        <message>
            <source>show sizes and licences; fetch nothing</source>
            <translation>montrer les tailles et les licences ; ne rien obtenir</translation>
        </message>
        <message>
            <source>show the version and stop</source>
            <translation>montrer la version et s'arrêter</translation>
        </message>
        <message>
            <source>show this and stop</source>
            <translation>montrer ceci et s'arrêter</translation>
        </message>
        <message>
            <source>skip so many</source>
            <translation>en sauter autant</translation>
        </message>
        <message>
            <source>somebody takes a consent back</source>
            <translation>quelqu'un retire un consentement</translation>
        </message>
        <message>
            <source>somebody was promised to hear of it</source>
            <translation>quelqu’un s’est vu promettre un retour</translation>
        </message>
        <message>
            <source>spoken with: name or id; repeatable</source>
            <translation>parlé avec : nom ou id ; peut se répéter</translation>
        </message>
        <message>
            <source>street and number</source>
            <translation>rue et numéro</translation>
        </message>
        <message>
            <source>street, number and postcode, as far as you know</source>
            <translation>rue, numéro et code postal, autant que vous les connaissez</translation>
        </message>
        <message>
            <source>take a base map from a file</source>
            <translation>prendre un fond de carte d'un fichier</translation>
        </message>
        <message>
            <source>take an import back</source>
            <translation>annuler un import</translation>
        </message>
        <message>
            <source>take it from the list</source>
            <translation>le retirer de la liste</translation>
        </message>
        <message>
            <source>take over the Flemish base map</source>
            <translation>reprendre le fond de carte flamand</translation>
        </message>
        <message>
            <source>take two records apart again</source>
            <translation>séparer à nouveau deux fiches</translation>
        </message>
        <message>
            <source>take whole names out of other texts first</source>
            <translation>retirer d'abord les noms entiers des autres textes</translation>
        </message>
        <message>
            <source>texts people are asked with</source>
            <translation>textes avec lesquels on demande</translation>
        </message>
        <message>
            <source>the backup</source>
            <translation>la copie de sauvegarde</translation>
        </message>
        <message>
            <source>the day the demo is set on (today); same seed and day, same data</source>
            <translation>le jour où se passe la démo (aujourd'hui) ; mêmes seed et jour, mêmes données</translation>
        </message>
        <message>
            <source>the figures of a quarter</source>
            <translation>les chiffres d'un trimestre</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>le fichier</translation>
        </message>
        <message>
            <source>the folder</source>
            <translation>le dossier</translation>
        </message>
        <message>
            <source>the information notice: print, give</source>
            <translation>l'information : imprimer, donner</translation>
        </message>
        <message>
            <source>the kept texts that tell too much</source>
            <translation>les textes gardés qui en disent trop</translation>
        </message>
        <message>
            <source>the log of exports</source>
            <translation>le journal des exports</translation>
        </message>
        <message>
            <source>the name of a file</source>
            <translation>le nom d'un fichier</translation>
        </message>
        <message>
            <source>the name, typed: needed on a laptop without a server</source>
            <translation>le nom, tapé : nécessaire sur un portable sans serveur</translation>
        </message>
        <message>
            <source>the person asked not to be contacted</source>
            <translation>la personne a demandé de ne pas être contactée</translation>
        </message>
        <message>
            <source>the question in a few words, about no person</source>
            <translation>la question en quelques mots, sur personne en particulier</translation>
        </message>
        <message>
            <source>the register of processing</source>
            <translation>le registre des traitements</translation>
        </message>
        <message>
            <source>the rules in force</source>
            <translation>les règles en vigueur</translation>
        </message>
        <message>
            <source>the targets of every ward</source>
            <translation>les objectifs de chaque quartier</translation>
        </message>
        <message>
            <source>the text that came with the program</source>
            <translation>le texte venu avec le programme</translation>
        </message>
        <message>
            <source>the whole text</source>
            <translation>le texte entier</translation>
        </message>
        <message>
            <source>ties of this year; now by default</source>
            <translation>liens de cette année ; maintenant par défaut</translation>
        </message>
        <message>
            <source>to be looked at on this day or before</source>
            <translation>à revoir ce jour-là ou avant</translation>
        </message>
        <message>
            <source>today if left out</source>
            <translation>aujourd'hui si omis</translation>
        </message>
        <message>
            <source>totals, or one row a visit</source>
            <translation>des totaux, ou une ligne par visite</translation>
        </message>
        <message>
            <source>try a refused change again</source>
            <translation>réessayer une modification refusée</translation>
        </message>
        <message>
            <source>until this day</source>
            <translation>jusqu'à ce jour</translation>
        </message>
        <message>
            <source>usage: </source>
            <translation>utilisation : </translation>
        </message>
        <message>
            <source>wards to visit next, with the reasons</source>
            <translation>quartiers à visiter d’abord, avec les raisons</translation>
        </message>
        <message>
            <source>wards: list, import, locate a point</source>
            <translation>quartiers : montrer, importer, situer un point</translation>
        </message>
        <message>
            <source>weefsel [command] [options]</source>
            <translation>weefsel [commande] [options]</translation>
        </message>
        <message>
            <source>what automatic rules did</source>
            <translation>ce que les règles automatiques ont fait</translation>
        </message>
        <message>
            <source>what binds it; no names of members</source>
            <translation>ce qui l'unit ; pas de noms de membres</translation>
        </message>
        <message>
            <source>what came of it</source>
            <translation>ce qui en est sorti</translation>
        </message>
        <message>
            <source>what comes of the clause</source>
            <translation>ce que donne la clause</translation>
        </message>
        <message>
            <source>what happened; no names of people, please</source>
            <translation>ce qui s'est passé ; pas de noms de personnes, s'il vous plaît</translation>
        </message>
        <message>
            <source>what has to be done</source>
            <translation>ce qui doit être fait</translation>
        </message>
        <message>
            <source>what is due, and what will be within thirty days</source>
            <translation>ce qui est à échéance, et ce qui le sera dans les trente jours</translation>
        </message>
        <message>
            <source>what is in the profile (empty and demo)</source>
            <translation>ce que contient le profil (empty et demo)</translation>
        </message>
        <message>
            <source>what is kept, why, how long and who sees it</source>
            <translation>ce que nous gardons, pourquoi, combien de temps et qui le voit</translation>
        </message>
        <message>
            <source>what is late, planned and promised</source>
            <translation>ce qui est en retard, prévu et promis</translation>
        </message>
        <message>
            <source>what is to be done</source>
            <translation>ce qu’il y a à faire</translation>
        </message>
        <message>
            <source>what is to be done, and by whom</source>
            <translation>ce qu’il y a à faire, et par qui</translation>
        </message>
        <message>
            <source>what it asks for</source>
            <translation>ce qu'il demande</translation>
        </message>
        <message>
            <source>what it costs</source>
            <translation>ce que cela coûte</translation>
        </message>
        <message>
            <source>what it is, in plain words</source>
            <translation>ce que c’est, en mots simples</translation>
        </message>
        <message>
            <source>what it was about</source>
            <translation>de quoi il s’agissait</translation>
        </message>
        <message>
            <source>what opens this profile</source>
            <translation>ce qui ouvre ce profil</translation>
        </message>
        <message>
            <source>what organisations agreed</source>
            <translation>ce que des organisations ont convenu</translation>
        </message>
        <message>
            <source>what organisations give</source>
            <translation>ce que des organisations donnent</translation>
        </message>
        <message>
            <source>what organisations offer to people</source>
            <translation>ce que des organisations offrent aux gens</translation>
        </message>
        <message>
            <source>what people agreed to</source>
            <translation>ce que les gens ont accepté</translation>
        </message>
        <message>
            <source>what persons ask about their data</source>
            <translation>ce que les personnes demandent sur leurs données</translation>
        </message>
        <message>
            <source>what somebody does to get it</source>
            <translation>ce que quelqu’un fait pour l’obtenir</translation>
        </message>
        <message>
            <source>what somebody has to decide</source>
            <translation>ce que quelqu'un doit décider</translation>
        </message>
        <message>
            <source>what texts say of somebody, to read</source>
            <translation>ce que les textes disent de quelqu'un, à lire</translation>
        </message>
        <message>
            <source>what texts tell too much of people</source>
            <translation>ce que les textes disent de trop sur les gens</translation>
        </message>
        <message>
            <source>what the server did not take</source>
            <translation>ce que le serveur n'a pas accepté</translation>
        </message>
        <message>
            <source>what the texts say about the city</source>
            <translation>ce que les textes disent de la ville</translation>
        </message>
        <message>
            <source>what this text tells is no problem</source>
            <translation>ce que dit ce texte ne pose pas de problème</translation>
        </message>
        <message>
            <source>what to look for; accents do not matter</source>
            <translation>ce que vous cherchez ; les accents ne comptent pas</translation>
        </message>
        <message>
            <source>what was answered, or why not</source>
            <translation>ce qui a été répondu, ou pourquoi non</translation>
        </message>
        <message>
            <source>what was decided</source>
            <translation>ce qui a été décidé</translation>
        </message>
        <message>
            <source>what was exported, by whom and why</source>
            <translation>ce qui a été exporté, par qui et pourquoi</translation>
        </message>
        <message>
            <source>what was published</source>
            <translation>ce qui a été publié</translation>
        </message>
        <message>
            <source>what was said to be no problem</source>
            <translation>ce qui a été dit sans problème</translation>
        </message>
        <message>
            <source>what would happen, and that no figure changes</source>
            <translation>ce qui se passerait, et qu'aucun chiffre ne change</translation>
        </message>
        <message>
            <source>when</source>
            <translation>quand</translation>
        </message>
        <message>
            <source>when it is open</source>
            <translation>quand c’est ouvert</translation>
        </message>
        <message>
            <source>where classes end, for --classes fixed; for instance '5; 10; 20'</source>
            <translation>où finissent les classes, pour --classes fixed ; par exemple '5; 10; 20'</translation>
        </message>
        <message>
            <source>where copies are, and from when</source>
            <translation>où sont les copies, et de quand</translation>
        </message>
        <message>
            <source>where it can be read</source>
            <translation>où cela peut se lire</translation>
        </message>
        <message>
            <source>where it meets or talks</source>
            <translation>où il se réunit ou discute</translation>
        </message>
        <message>
            <source>where people were led to</source>
            <translation>vers où des personnes ont été orientées</translation>
        </message>
        <message>
            <source>where the name stands in other texts</source>
            <translation>où le nom figure dans d'autres textes</translation>
        </message>
        <message>
            <source>where you meet: name or code</source>
            <translation>où vous vous rencontrez : nom ou code</translation>
        </message>
        <message>
            <source>whether it flows both ways: yes or no</source>
            <translation>si cela va dans les deux sens : oui ou non</translation>
        </message>
        <message>
            <source>whether it runs through one person: yes or no</source>
            <translation>si cela passe par une seule personne : oui ou non</translation>
        </message>
        <message>
            <source>whether the log is whole</source>
            <translation>si le journal est entier</translation>
        </message>
        <message>
            <source>which themes are met together, ward by ward</source>
            <translation>quels thèmes vont ensemble, quartier par quartier</translation>
        </message>
        <message>
            <source>which value to keep; seen for what is only to be read</source>
            <translation>quelle valeur garder ; seen pour ce qu'il suffit de lire</translation>
        </message>
        <message>
            <source>who does what</source>
            <translation>qui fait quoi</translation>
        </message>
        <message>
            <source>who manages it: name or id</source>
            <translation>qui le gère : nom ou id</translation>
        </message>
        <message>
            <source>who may be there twice</source>
            <translation>qui y est peut-être deux fois</translation>
        </message>
        <message>
            <source>who read what, and when</source>
            <translation>qui a lu quoi, et quand</translation>
        </message>
        <message>
            <source>who read what: list, verify</source>
            <translation>qui a lu quoi : montrer, vérifier</translation>
        </message>
        <message>
            <source>whole city</source>
            <translation>toute la ville</translation>
        </message>
        <message>
            <source>why they are set, in a sentence; it is kept</source>
            <translation>pourquoi elles sont fixées, en une phrase ; elle est conservée</translation>
        </message>
        <message>
            <source>why this is nobody who asked to be forgotten</source>
            <translation>pourquoi ce n'est personne qui a demandé l'oubli</translation>
        </message>
        <message>
            <source>why, for a list of organisations</source>
            <translation>pourquoi, pour une liste d’organisations</translation>
        </message>
        <message>
            <source>why, in a few words</source>
            <translation>pourquoi, en quelques mots</translation>
        </message>
        <message>
            <source>why; it goes into the log of exports</source>
            <translation>pourquoi ; cela va dans le journal des exports</translation>
        </message>
        <message>
            <source>why; the log keeps it</source>
            <translation>pourquoi ; le journal le garde</translation>
        </message>
        <message>
            <source>with --repair: begin with an empty database if nothing else helps</source>
            <translation>avec --repair : commencer avec une base vide si rien d'autre n'aide</translation>
        </message>
        <message>
            <source>with online: what it sends may be sent</source>
            <translation>avec online : ce qu’il envoie peut être envoyé</translation>
        </message>
        <message>
            <source>with the notes (detail only)</source>
            <translation>avec les notes (seulement pour detail)</translation>
        </message>
        <message>
            <source>without people who asked not to be contacted</source>
            <translation>sans les personnes qui ont demandé de ne pas être contactées</translation>
        </message>
        <message>
            <source>without the notes</source>
            <translation>sans les notes</translation>
        </message>
        <message>
            <source>words in note, place or organisation</source>
            <translation>mots dans la note, le lieu ou l'organisation</translation>
        </message>
        <message>
            <source>words to look for</source>
            <translation>mots à chercher</translation>
        </message>
        <message>
            <source>write a PDF</source>
            <translation>écrire un PDF</translation>
        </message>
        <message>
            <source>write a new version</source>
            <translation>écrire une nouvelle version</translation>
        </message>
        <message>
            <source>write a summary of visits to a file</source>
            <translation>écrire un résumé des visites dans un fichier</translation>
        </message>
        <message>
            <source>write all to a file</source>
            <translation>tout écrire dans un fichier</translation>
        </message>
        <message>
            <source>write an encrypted backup</source>
            <translation>écrire une copie de sauvegarde chiffrée</translation>
        </message>
        <message>
            <source>write it with the annex: .pdf or .json</source>
            <translation>l'écrire avec l'annexe : .pdf ou .json</translation>
        </message>
        <message>
            <source>write my plan for a calendar program</source>
            <translation>écrire mon planning pour un programme d’agenda</translation>
        </message>
        <message>
            <source>write nothing: try whether this backup would come back</source>
            <translation>ne rien écrire : essayer si cette sauvegarde reviendrait</translation>
        </message>
        <message>
            <source>write the network of organisations</source>
            <translation>écrire le réseau des organisations</translation>
        </message>
        <message>
            <source>write the proof of erasures as a PDF</source>
            <translation>écrire la preuve des effacements en PDF</translation>
        </message>
        <message>
            <source>written: {file}</source>
            <translation>écrit : {file}</translation>
        </message>
        <message>
            <source>year of the borders, for instance 2025</source>
            <translation>année des limites, par exemple 2025</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>oui ou non</translation>
        </message>
        <message>
            <source>your name there; otherwise the one here</source>
            <translation>votre nom là-bas ; sinon celui d'ici</translation>
        </message>
        <message>
            <source>{choices}; repeatable</source>
            <translation>{choices} ; peut se répéter</translation>
        </message>
        <message>
            <source>{count} editions are called '{value}'. Give the id: {ids}</source>
            <translation>{count} éditions s’appellent '{value}'. Donnez l’id : {ids}</translation>
        </message>
        <message>
            <source>{day}, late</source>
            <translation>{day}, en retard</translation>
        </message>
        <message>
            <source>{edition} was in use already; nothing changed.</source>
            <translation>{edition} était déjà en usage ; rien n’a changé.</translation>
        </message>
        <message>
            <source>{edition}, schematic borders</source>
            <translation>{edition}, limites schématiques</translation>
        </message>
        <message>
            <source>{name} ({size}) was removed from this computer.</source>
            <translation>{name} ({size}) a été supprimé de cet ordinateur.</translation>
        </message>
        <message>
            <source>{name} is the background of the map now. {credit}</source>
            <translation>{name} est maintenant le fond de la carte. {credit}</translation>
        </message>
        <message>
            <source>{option}: nothing is called '{value}'. See the list.</source>
            <translation>{option} : rien ne s'appelle « {value} ». Regardez la liste.</translation>
        </message>
        <message>
            <source>{option}: {count} are called '{value}'. Give the id, as the list shows it.</source>
            <translation>{option} : {count} éléments s'appellent « {value} ». Donnez l'id, comme dans la liste.</translation>
        </message>
        <message>
            <source>{text} is neither a folder nor an address</source>
            <translation>{text} n'est ni un dossier ni une adresse</translation>
        </message>
        <message>
            <source>{text} is not a year from {first} on, such as 2025</source>
            <translation>{text} n'est pas une année à partir de {first}, comme 2025</translation>
        </message>
        <message>
            <source>{title}: {state}</source>
            <translation>{title} : {state}</translation>
        </message>
        <message>
            <source>{value} is no id. A list shows the ids.</source>
            <translation>{value} n'est pas un identifiant. Une liste les montre.</translation>
        </message>
        <message>
            <source>{ward}: {visits} visits {unit} from {day}. Id {id}</source>
            <translation>{ward} : {visits} visites {unit} à partir du {day}. Id {id}</translation>
        </message>
        <message>
            <source>{what} and {other} do not go together.</source>
            <translation>{what} et {other} ne vont pas ensemble.</translation>
        </message>
        <message>
            <source>{what} is missing. Add --help to see how it is used.</source>
            <translation>{what} manque. Ajoutez --help pour voir comment faire.</translation>
        </message>
        <message>
            <source>{what} is not an option here. Add --help to see the options.</source>
            <translation>{what} n'est pas une option ici. Ajoutez --help pour voir les options.</translation>
        </message>
        <message>
            <source>{what} needs a value after it.</source>
            <translation>{what} doit être suivi d'une valeur.</translation>
        </message>
        <message>
            <source>{what}: {value} is not possible. Choose from {choices}.</source>
            <translation>{what} : {value} n'est pas possible. Choisissez parmi {choices}.</translation>
        </message>
        <message>
            <source>€ a year</source>
            <translation>€ par an</translation>
        </message>
    </context>
    <context>
        <name>connect</name>
        <message>
            <source>&amp;Address of the server</source>
            <translation>&amp;Adresse du serveur</translation>
        </message>
        <message>
            <source>&amp;Code on your telephone</source>
            <translation>&amp;Code sur votre téléphone</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Mot de passe</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>Demande au serveur…</translation>
        </message>
        <message>
            <source>C&amp;ity, where the server has several</source>
            <translation>&amp;Ville, si le serveur en a plusieurs</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Connect to the server of your team</source>
            <translation>Se connecter au serveur de votre équipe</translation>
        </message>
        <message>
            <source>More: name of this laptop, city</source>
            <translation>Plus : nom de ce portable, ville</translation>
        </message>
        <message>
            <source>Name of this &amp;laptop, for the administrator</source>
            <translation>Nom de ce &amp;portable, pour l'administrateur</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>S'identifier</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>S'identifier à nouveau</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>The server wants to know again who you are. Everything on this laptop stays as it is; what waits is sent after you sign in.</source>
            <translation>Le serveur veut à nouveau savoir qui vous êtes. Tout reste tel quel sur ce portable ; ce qui attend sera envoyé une fois que vous vous serez identifié.</translation>
        </message>
        <message>
            <source>This is needed. Fill it in.</source>
            <translation>C'est nécessaire. Remplissez-le.</translation>
        </message>
        <message>
            <source>Your &amp;name there</source>
            <translation>Votre &amp;nom là-bas</translation>
        </message>
        <message>
            <source>Your visits, contacts, places, organisations and networks are sent to this server over an encrypted line, and those of your team come back. The name of this laptop and your clock are sent too. Your passphrase, drafts, saved views and settings never are. Your password is not kept here.</source>
            <translation>Vos visites, contacts, lieux, organisations et réseaux sont envoyés à ce serveur par une ligne chiffrée, et ceux de votre équipe reviennent. Le nom de ce portable et votre horloge sont envoyés aussi. Jamais votre phrase de passe, vos brouillons, vos vues enregistrées ni vos réglages. Votre mot de passe n'est pas gardé ici.</translation>
        </message>
    </context>
    <context>
        <name>consent</name>
        <message numerus="yes">
            <source>%n photo(s) go to the bin.</source>
            <translation>
                <numerusform>%n photo va à la corbeille.</numerusform>
                <numerusform>%n photos vont à la corbeille.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) went to the bin.</source>
            <translation>
                <numerusform>%n photo est allée à la corbeille.</numerusform>
                <numerusform>%n photos sont allées à la corbeille.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tie(s) ended:</source>
            <translation>
                <numerusform>%n lien terminé :</numerusform>
                <numerusform>%n liens terminés :</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tie(s) go:</source>
            <translation>
                <numerusform>%n lien disparaît :</numerusform>
                <numerusform>%n liens disparaissent :</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>&amp;Withdraw the consent</source>
            <translation>&amp;Retirer le consentement</translation>
        </message>
        <message>
            <source>A law says that the city must keep this. Rare for a contact; ask the DPO.</source>
            <translation>Une loi dit que la ville doit garder ceci. Rare pour un contact ; demandez au DPO.</translation>
        </message>
        <message>
            <source>A task for you: {task}</source>
            <translation>Une tâche pour vous : {task}</translation>
        </message>
        <message>
            <source>Another consent for the same thing, of {day}, still holds. Nothing else ends. Withdraw that one too if the person wants none of it any more.</source>
            <translation>Un autre consentement pour la même chose, du {day}, tient encore. Rien d'autre ne s'arrête. Retirez-le aussi si la personne n'en veut plus rien.</translation>
        </message>
        <message>
            <source>Contact belongs to the city's work in the neighbourhood. The person can object. This is the usual ground.</source>
            <translation>Le contact fait partie du travail de la ville dans le quartier. La personne peut s'y opposer. C'est la base habituelle.</translation>
        </message>
        <message>
            <source>In your tasks: {task}</source>
            <translation>Dans vos tâches : {task}</translation>
        </message>
        <message>
            <source>No consent is left to keep this contact on file: ask for erasure, or note why</source>
            <translation>Plus aucun consentement pour garder ce contact : demandez l'effacement, ou notez pourquoi</translation>
        </message>
        <message>
            <source>Not for the city's own tasks. Only choose this when the DPO weighed it and wrote it down.</source>
            <translation>Pas pour les missions propres de la ville. À choisir seulement si le DPO l'a pesé et noté.</translation>
        </message>
        <message>
            <source>Nothing else rests on this consent.</source>
            <translation>Rien d'autre ne repose sur ce consentement.</translation>
        </message>
        <message>
            <source>Nothing sensitive is kept about this person. That is nearly always right.</source>
            <translation>Nous ne gardons rien de sensible sur cette personne. C'est presque toujours juste.</translation>
        </message>
        <message>
            <source>Read the notes: take out what says something sensitive about this contact</source>
            <translation>Lisez les notes : retirez ce qui dit quelque chose de sensible sur ce contact</translation>
        </message>
        <message>
            <source>Take photos and sound down everywhere: website, posters, social media</source>
            <translation>Retirez partout les photos et le son : site, affiches, réseaux sociaux</translation>
        </message>
        <message>
            <source>Take the story down everywhere: website, papers, presentations</source>
            <translation>Retirez partout le récit : site, papiers, présentations</translation>
        </message>
        <message>
            <source>Take this contact out of the directory</source>
            <translation>Retirez ce contact de l'annuaire</translation>
        </message>
        <message>
            <source>Tell those who got this contact from us to stop using it</source>
            <translation>Dites à ceux qui ont reçu ce contact de nous de ne plus l'utiliser</translation>
        </message>
        <message>
            <source>The consent was withdrawn.</source>
            <translation>Le consentement a été retiré.</translation>
        </message>
        <message>
            <source>The contact rhythm ended.</source>
            <translation>Le rythme de contact est arrêté.</translation>
        </message>
        <message>
            <source>The contact rhythm ends.</source>
            <translation>Le rythme de contact s'arrête.</translation>
        </message>
        <message numerus="yes">
            <source>The person is taken out of %n visit(s). The visits and their counts stay.</source>
            <translation>
                <numerusform>La personne est retirée de %n visite. La visite et ses nombres restent.</numerusform>
                <numerusform>La personne est retirée de %n visites. Les visites et leurs nombres restent.</numerusform>
            </translation>
        </message>
        <message>
            <source>The person said yes to exactly this, for instance to being noted with a community. That consent has to be on file.</source>
            <translation>La personne a dit oui à exactement ceci, par exemple à être notée auprès d'une communauté. Ce consentement doit être au dossier.</translation>
        </message>
        <message>
            <source>The person said yes, freely, and can say no again at any time. Then the contact goes.</source>
            <translation>La personne a dit oui librement, et peut dire non à tout moment. Alors le contact disparaît.</translation>
        </message>
        <message>
            <source>The person tells it openly, for instance as chair on a website. Note where it can be read.</source>
            <translation>La personne le dit elle-même ouvertement, par exemple comme présidente sur un site. Notez où on peut le lire.</translation>
        </message>
        <message numerus="yes">
            <source>The person was taken out of %n visit(s). The visits and their counts are still there.</source>
            <translation>
                <numerusform>La personne a été retirée de %n visite. La visite et ses nombres sont toujours là.</numerusform>
                <numerusform>La personne a été retirée de %n visites. Les visites et leurs nombres sont toujours là.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is the person's decision, so it cannot be undone. What was there stays in the history.</source>
            <translation>C'est la décision de la personne, elle ne peut donc pas être annulée. Ce qui était là reste dans l'historique.</translation>
        </message>
        <message>
            <source>ended {day}: ask again</source>
            <translation>terminé le {day} : redemandez</translation>
        </message>
        <message>
            <source>ends soon, on {day}</source>
            <translation>se termine bientôt, le {day}</translation>
        </message>
        <message>
            <source>given {day}</source>
            <translation>donné le {day}</translation>
        </message>
        <message>
            <source>heard by {name}</source>
            <translation>entendu par {name}</translation>
        </message>
        <message>
            <source>there is a file</source>
            <translation>il y a un fichier</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>jusqu'au {day}</translation>
        </message>
        <message>
            <source>version {n}</source>
            <translation>version {n}</translation>
        </message>
        <message>
            <source>withdrawn {day}</source>
            <translation>retiré le {day}</translation>
        </message>
        <message>
            <source>{name} takes a consent back: {purpose}</source>
            <translation>{name} retire un consentement : {purpose}</translation>
        </message>
        <message>
            <source>“Do not contact” is set.</source>
            <translation>« Ne pas contacter » est activé.</translation>
        </message>
        <message>
            <source>“Do not contact” was set.</source>
            <translation>« Ne pas contacter » a été activé.</translation>
        </message>
    </context>
    <context>
        <name>consent form</name>
        <message>
            <source>Asked in</source>
            <translation>Demandé en</translation>
        </message>
        <message>
            <source>Asked in other words</source>
            <translation>Demandé avec d'autres mots</translation>
        </message>
        <message>
            <source>Consent of {name}</source>
            <translation>Consentement de {name}</translation>
        </message>
        <message>
            <source>Save consent</source>
            <translation>Enregistrer le consentement</translation>
        </message>
        <message>
            <source>Say or show this · {language} · version {n}</source>
            <translation>Dites ou montrez ceci · {language} · version {n}</translation>
        </message>
        <message>
            <source>empty: as long as usual</source>
            <translation>vide : aussi longtemps que d'habitude</translation>
        </message>
        <message>
            <source>for instance: aloud, on paper, by mail</source>
            <translation>par exemple : à voix haute, sur papier, par e-mail</translation>
        </message>
        <message>
            <source>the words that you used instead</source>
            <translation>les mots que vous avez utilisés à la place</translation>
        </message>
        <message>
            <source>you, if it was spoken</source>
            <translation>vous, si c'était oral</translation>
        </message>
    </context>
    <context>
        <name>consent.purpose</name>
        <message>
            <source>Introduce to others</source>
            <translation>Présenter à d'autres</translation>
        </message>
        <message>
            <source>Keep in touch</source>
            <translation>Garder le contact</translation>
        </message>
        <message>
            <source>List in the directory</source>
            <translation>Mettre dans l'annuaire</translation>
        </message>
        <message>
            <source>Photo or audio</source>
            <translation>Photo ou son</translation>
        </message>
        <message>
            <source>Publish a story</source>
            <translation>Publier un récit</translation>
        </message>
        <message>
            <source>Sensitive data (article 9)</source>
            <translation>Données sensibles (article 9)</translation>
        </message>
    </context>
    <context>
        <name>copies</name>
        <message>
            <source> (here now: {count})</source>
            <translation> (maintenant ici : {count})</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) here were not sent to a server yet. Going back loses none of them: they are put on top.</source>
            <translation>
                <numerusform>%n modification d'ici n'a pas encore été envoyée à un serveur. Elle ne se perd pas : elle est remise par-dessus.</numerusform>
                <numerusform>%n modifications d'ici n'ont pas encore été envoyées à un serveur. Aucune ne se perd : elles sont remises par-dessus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) in it had not been sent.</source>
            <translation>
                <numerusform>%n modification qu'elle contient n'était pas encore envoyée.</numerusform>
                <numerusform>%n modifications qu'elle contient n'étaient pas encore envoyées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) that were not in it were put on top, so none is lost.</source>
            <translation>
                <numerusform>%n modification qui n'y était pas a été remise par-dessus : elle n'est pas perdue.</numerusform>
                <numerusform>%n modifications qui n'y étaient pas ont été remises par-dessus : aucune n'est perdue.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n saved change(s) came back from the journal.</source>
            <translation>
                <numerusform>%n modification enregistrée est revenue du journal.</numerusform>
                <numerusform>%n modifications enregistrées sont revenues du journal.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Go back</source>
            <translation>Y re&amp;venir</translation>
        </message>
        <message>
            <source>&amp;Go back to it…</source>
            <translation>Y re&amp;venir…</translation>
        </message>
        <message>
            <source>&amp;Make a copy now</source>
            <translation>Faire une &amp;copie maintenant</translation>
        </message>
        <message>
            <source>&amp;Show it</source>
            <translation>&amp;Montrer</translation>
        </message>
        <message>
            <source>&amp;Try it</source>
            <translation>&amp;Essayer</translation>
        </message>
        <message>
            <source>&amp;Try whether it comes back…</source>
            <translation>E&amp;ssayer si elle revient…</translation>
        </message>
        <message>
            <source>&amp;What is in it…</source>
            <translation>Ce qu'elle &amp;contient…</translation>
        </message>
        <message>
            <source>A copy could not be written.</source>
            <translation>Une copie n'a pas pu être écrite.</translation>
        </message>
        <message>
            <source>A copy was made.</source>
            <translation>Une copie a été faite.</translation>
        </message>
        <message>
            <source>After each half hour of work Weefsel makes an encrypted copy by itself. Of older days, weeks and months one copy each stays. Your passphrase opens them.</source>
            <translation>Après chaque demi-heure de travail, Weefsel fait une copie chiffrée. Pour le passé, il en reste une par jour, par semaine et par mois. Votre phrase de passe les ouvre.</translation>
        </message>
        <message>
            <source>An empty profile, filled from the journal</source>
            <translation>Un profil vide, rempli depuis le journal</translation>
        </message>
        <message>
            <source>Another &amp;backup…</source>
            <translation>Une autre &amp;sauvegarde…</translation>
        </message>
        <message>
            <source>Another &amp;folder or stick…</source>
            <translation>Un autre &amp;dossier ou une clé…</translation>
        </message>
        <message>
            <source>As it is, with log and journal</source>
            <translation>Tel quel, avec le log et le journal</translation>
        </message>
        <message>
            <source>Backup to look into</source>
            <translation>Sauvegarde à regarder</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Backups (*.backup);;All files (*)</source>
            <translation>Sauvegardes (*.backup);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Copies are kept in the profile, on this laptop.</source>
            <translation>Les copies sont dans le profil, sur ce portable.</translation>
        </message>
        <message>
            <source>Copies are kept in {folder}.</source>
            <translation>Les copies sont dans {folder}.</translation>
        </message>
        <message>
            <source>Copies, the newest first</source>
            <translation>Copies, la plus récente d'abord</translation>
        </message>
        <message>
            <source>Folder for copies</source>
            <translation>Dossier des copies</translation>
        </message>
        <message>
            <source>Go back to a backup</source>
            <translation>Revenir à une sauvegarde</translation>
        </message>
        <message>
            <source>Going back to the backup</source>
            <translation>Retour à la sauvegarde</translation>
        </message>
        <message>
            <source>How it was before is in the list of backups: you can go back to that too.</source>
            <translation>L'état d'avant est dans la liste des sauvegardes : vous pouvez aussi y revenir.</translation>
        </message>
        <message numerus="yes">
            <source>In %n folder(s) that cannot be reached now, older copies are still to be removed: data was erased, or the key changed, since. That happens by itself when the folder is back.</source>
            <translation>
                <numerusform>Dans %n dossier injoignable maintenant, des copies plus anciennes restent à supprimer : depuis, des données ont été effacées ou la clé a changé. Cela se fait de soi-même quand le dossier est de retour.</numerusform>
                <numerusform>Dans %n dossiers injoignables maintenant, des copies plus anciennes restent à supprimer : depuis, des données ont été effacées ou la clé a changé. Cela se fait de soi-même quand le dossier est de retour.</numerusform>
            </translation>
        </message>
        <message>
            <source>It began empty and was filled from the journal. The rest comes from the server at the next sync, or from a backup of your own.</source>
            <translation>Il a commencé vide et a été rempli depuis le journal. Le reste vient du serveur à la prochaine synchronisation, ou d'une sauvegarde à vous.</translation>
        </message>
        <message>
            <source>It comes back, but not sound: {problems}.</source>
            <translation>Elle revient, mais pas saine : {problems}.</translation>
        </message>
        <message>
            <source>It is as it was in {name}, with the journal on top.</source>
            <translation>Il est comme dans {name}, avec le journal par-dessus.</translation>
        </message>
        <message>
            <source>It is as it was on {moment}, with the journal on top.</source>
            <translation>Il est comme le {moment}, avec le journal par-dessus.</translation>
        </message>
        <message>
            <source>Keep them in the &amp;profile</source>
            <translation>Les garder dans le &amp;profil</translation>
        </message>
        <message>
            <source>Last copy: {moment}.</source>
            <translation>Dernière copie : {moment}.</translation>
        </message>
        <message>
            <source>Making a copy</source>
            <translation>Sauvegarde en cours</translation>
        </message>
        <message>
            <source>Meanwhile copies are kept in the profile.</source>
            <translation>Entre-temps, les copies sont dans le profil.</translation>
        </message>
        <message>
            <source>Newest change in it: {moment}.</source>
            <translation>Dernière modification dedans : {moment}.</translation>
        </message>
        <message>
            <source>No step helped. Nothing was changed. Choose a backup of your own, or begin anew: the journal and the server fill an empty profile again.</source>
            <translation>Aucune étape n'a suffi. Rien n'a changé. Choisissez une de vos sauvegardes, ou recommencez à neuf : le journal et le serveur remplissent alors le profil vide.</translation>
        </message>
        <message>
            <source>Nothing can be written in {folder}.</source>
            <translation>Rien ne peut être écrit dans {folder}.</translation>
        </message>
        <message>
            <source>Nothing changed since the last copy.</source>
            <translation>Rien n'a changé depuis la dernière copie.</translation>
        </message>
        <message>
            <source>Nothing is in it yet.</source>
            <translation>Il n'y a encore rien dedans.</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <translation>Lecture de la sauvegarde</translation>
        </message>
        <message>
            <source>That is more than a week ago.</source>
            <translation>C'est il y a plus d'une semaine.</translation>
        </message>
        <message>
            <source>The copy {file}, with the journal</source>
            <translation>La copie {file}, avec le journal</translation>
        </message>
        <message>
            <source>The damaged files are kept in the profile, in {folder}.</source>
            <translation>Les fichiers endommagés sont gardés dans le profil, dans {folder}.</translation>
        </message>
        <message>
            <source>The disk has no room for a copy.</source>
            <translation>Le disque n'a pas de place pour une copie.</translation>
        </message>
        <message>
            <source>The files of before are kept in the profile, in {folder}.</source>
            <translation>Les fichiers d'avant sont gardés dans le profil, dans {folder}.</translation>
        </message>
        <message>
            <source>The last copy was not sound and was thrown away.</source>
            <translation>La dernière copie n'était pas saine et a été jetée.</translation>
        </message>
        <message>
            <source>The profile becomes as it was in {name}. Changes that were not sent to a server are put on top of it, so none of them is lost. How it is now is kept as a copy.</source>
            <translation>Le profil redevient comme il était dans {name}. Les modifications pas encore envoyées à un serveur sont remises par-dessus : aucune n'est perdue. L'état de maintenant est gardé comme sauvegarde.</translation>
        </message>
        <message>
            <source>The profile can be opened again.</source>
            <translation>Le profil peut à nouveau s'ouvrir.</translation>
        </message>
        <message>
            <source>The profile is back as it was in {name}.</source>
            <translation>Le profil est de nouveau comme dans {name}.</translation>
        </message>
        <message>
            <source>There is no copy yet.</source>
            <translation>Il n'y a pas encore de copie.</translation>
        </message>
        <message>
            <source>There is no room for a copy in {folder}.</source>
            <translation>Il n'y a pas de place pour une copie dans {folder}.</translation>
        </message>
        <message>
            <source>This backup comes back whole.</source>
            <translation>Cette sauvegarde revient entière.</translation>
        </message>
        <message>
            <source>Try a backup</source>
            <translation>Essayer une sauvegarde</translation>
        </message>
        <message>
            <source>What is in a backup</source>
            <translation>Ce que contient une sauvegarde</translation>
        </message>
        <message>
            <source>What you were typing and had not saved may be missing. Look at your last visits before you go on.</source>
            <translation>Ce que vous étiez en train de taper sans l'avoir enregistré manque peut-être. Regardez vos dernières visites avant de continuer.</translation>
        </message>
        <message>
            <source>Without the log, with the journal</source>
            <translation>Sans le log, avec le journal</translation>
        </message>
        <message>
            <source>Your work itself is safe; it is tried again.</source>
            <translation>Votre travail lui-même est en sécurité ; on essaie à nouveau.</translation>
        </message>
        <message>
            <source>another key</source>
            <translation>une autre clé</translation>
        </message>
        <message>
            <source>before a merge</source>
            <translation>avant une fusion</translation>
        </message>
        <message>
            <source>before an import</source>
            <translation>avant une importation</translation>
        </message>
        <message>
            <source>before clearing out</source>
            <translation>avant un nettoyage</translation>
        </message>
        <message>
            <source>before going back to a backup</source>
            <translation>avant de revenir à une sauvegarde</translation>
        </message>
        <message>
            <source>before reading all anew from the server</source>
            <translation>avant de tout relire du serveur</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>endommagé</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>sain</translation>
        </message>
        <message>
            <source>{folder} is not there now.</source>
            <translation>{folder} n'est pas là maintenant.</translation>
        </message>
        <message>
            <source>{name} is only read. Nothing changes, here nor in it.</source>
            <translation>{name} est seulement lue. Rien ne change, ni ici ni là.</translation>
        </message>
        <message>
            <source>{name} is restored to a place apart, checked from end to end, and thrown away there. Nothing changes here.</source>
            <translation>{name} est restaurée à part, vérifiée d'un bout à l'autre, et jetée là. Ici rien ne change.</translation>
        </message>
        <message>
            <source>{name}, in {folder}</source>
            <translation>{name}, dans {folder}</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} Mo</translation>
        </message>
    </context>
    <context>
        <name>custom.type</name>
        <message>
            <source>Choice</source>
            <translation>Choix</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Oui ou non</translation>
        </message>
    </context>
    <context>
        <name>deed</name>
        <message>
            <source>agree to erase somebody</source>
            <translation>donner votre accord pour effacer quelqu'un</translation>
        </message>
        <message>
            <source>ask to erase somebody</source>
            <translation>demander d'effacer quelqu'un</translation>
        </message>
        <message>
            <source>change contacts</source>
            <translation>modifier des contacts</translation>
        </message>
        <message>
            <source>change places and organisations</source>
            <translation>modifier des lieux et des organisations</translation>
        </message>
        <message>
            <source>decide how long somebody is kept</source>
            <translation>décider combien de temps quelqu'un est gardé</translation>
        </message>
        <message>
            <source>export a list of contacts</source>
            <translation>exporter une liste de contacts</translation>
        </message>
        <message>
            <source>export figures</source>
            <translation>exporter des chiffres</translation>
        </message>
        <message>
            <source>export visits one by one</source>
            <translation>exporter les visites une par une</translation>
        </message>
        <message>
            <source>log visits</source>
            <translation>noter des visites</translation>
        </message>
        <message>
            <source>make the file of a person</source>
            <translation>faire le dossier d'une personne</translation>
        </message>
        <message>
            <source>publish figures for the steering group</source>
            <translation>publier des chiffres pour le comité de pilotage</translation>
        </message>
        <message>
            <source>read in files</source>
            <translation>importer des fichiers</translation>
        </message>
        <message>
            <source>read who saw what</source>
            <translation>lire qui a vu quoi</translation>
        </message>
        <message>
            <source>see agreements, ties and targets</source>
            <translation>voir les accords, les liens et les objectifs</translation>
        </message>
        <message>
            <source>see contacts</source>
            <translation>voir les contacts</translation>
        </message>
        <message>
            <source>see the visits of the team</source>
            <translation>voir les visites de l'équipe</translation>
        </message>
        <message>
            <source>set the rules of privacy</source>
            <translation>fixer les règles de vie privée</translation>
        </message>
        <message>
            <source>write the texts for people</source>
            <translation>écrire les textes pour les gens</translation>
        </message>
    </context>
    <context>
        <name>details</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Ajouter une question</translation>
        </message>
        <message>
            <source>Add a referral</source>
            <translation>Ajouter une orientation</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>Ajouter une tâche</translation>
        </message>
        <message>
            <source>Asked much</source>
            <translation>Très sollicité</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>Évaluer</translation>
        </message>
        <message>
            <source>Cancel the visit</source>
            <translation>Annuler la visite</translation>
        </message>
        <message>
            <source>Choose a line to read more.</source>
            <translation>Choisissez une ligne pour en lire plus.</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consentements</translation>
        </message>
        <message>
            <source>Consultants</source>
            <translation>Consultants</translation>
        </message>
        <message>
            <source>Contact rhythm</source>
            <translation>Rythme de contact</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Transmettre…</translation>
        </message>
        <message>
            <source>It took place</source>
            <translation>Elle a eu lieu</translation>
        </message>
        <message>
            <source>Keep in touch…</source>
            <translation>Garder le contact…</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Lately</source>
            <translation>Ces derniers temps</translation>
        </message>
        <message>
            <source>Led to</source>
            <translation>Orientés vers</translation>
        </message>
        <message>
            <source>New key figure</source>
            <translation>Nouvelle figure clé</translation>
        </message>
        <message>
            <source>Not done yet</source>
            <translation>Pas encore fait</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>Sur la carte</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Personnes rencontrées</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>Géré par</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Liens</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>What people asked</source>
            <translation>Ce que les gens ont demandé</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Fiche entière</translation>
        </message>
        <message>
            <source>agreed on {day}</source>
            <translation>convenu le {day}</translation>
        </message>
        <message>
            <source>in the bin</source>
            <translation>dans la corbeille</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>pas compté</translation>
        </message>
        <message>
            <source>not pinned yet</source>
            <translation>pas encore sur la carte</translation>
        </message>
        <message>
            <source>public role: {source}</source>
            <translation>rôle public : {source}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>{total}, of which {new} new</source>
            <translation>{total}, dont {new} pour la première fois</translation>
        </message>
    </context>
    <context>
        <name>duplicate</name>
        <message>
            <source>The same network twice?</source>
            <translation>Deux fois le même réseau ?</translation>
        </message>
        <message>
            <source>The same organisation twice?</source>
            <translation>Deux fois la même organisation ?</translation>
        </message>
        <message>
            <source>The same person twice?</source>
            <translation>Deux fois la même personne ?</translation>
        </message>
        <message>
            <source>The same place twice?</source>
            <translation>Deux fois le même lieu ?</translation>
        </message>
        <message>
            <source>close together</source>
            <translation>proches l’un de l’autre</translation>
        </message>
        <message>
            <source>initials fit</source>
            <translation>les initiales concordent</translation>
        </message>
        <message>
            <source>name in another order</source>
            <translation>nom dans un autre ordre</translation>
        </message>
        <message>
            <source>one name holds the other</source>
            <translation>un nom contient l’autre</translation>
        </message>
        <message>
            <source>same address</source>
            <translation>même adresse</translation>
        </message>
        <message>
            <source>same e-mail</source>
            <translation>même e-mail</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>même nom</translation>
        </message>
        <message>
            <source>same phone</source>
            <translation>même téléphone</translation>
        </message>
        <message>
            <source>same ward</source>
            <translation>même quartier</translation>
        </message>
        <message>
            <source>same website or number</source>
            <translation>même site ou numéro</translation>
        </message>
        <message>
            <source>sounds alike</source>
            <translation>se prononce pareil</translation>
        </message>
        <message>
            <source>spelled almost alike</source>
            <translation>écrit presque pareil</translation>
        </message>
    </context>
    <context>
        <name>erasure</name>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n brouillon</numerusform>
                <numerusform>%n brouillons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) of the search</source>
            <translation>
                <numerusform>%n entrée de la recherche</numerusform>
                <numerusform>%n entrées de la recherche</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) or question(s) beside these visits stay without their words</source>
            <translation>
                <numerusform>%n tâche ou question de ces visites reste sans ses mots</numerusform>
                <numerusform>%n tâches ou questions de ces visites restent sans leurs mots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s) stay for the counts, without the person and without the note</source>
            <translation>
                <numerusform>%n visite reste pour les nombres, sans la personne et sans la note</numerusform>
                <numerusform>%n visites restent pour les nombres, sans la personne et sans la note</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Ask a colleague to agree</source>
            <translation>&amp;Demander l'accord d'un collègue</translation>
        </message>
        <message>
            <source>&amp;Forget for good</source>
            <translation>&amp;Oublier pour de bon</translation>
        </message>
        <message>
            <source>&amp;Leave it…</source>
            <translation>&amp;Laisser…</translation>
        </message>
        <message>
            <source>&amp;Rewrite…</source>
            <translation>&amp;Réécrire…</translation>
        </message>
        <message>
            <source>&amp;Take the name out</source>
            <translation>Retirer le &amp;nom</translation>
        </message>
        <message>
            <source>Entered by mistake</source>
            <translation>Saisi par erreur</translation>
        </message>
        <message>
            <source>Erased on {done} of {all} laptops.</source>
            <translation>Effacé sur {done} des {all} portables.</translation>
        </message>
        <message>
            <source>Erased on {moment}</source>
            <translation>Effacé le {moment}</translation>
        </message>
        <message>
            <source>Erasing…</source>
            <translation>Effacement en cours…</translation>
        </message>
        <message>
            <source>Forget {name}</source>
            <translation>Oublier {name}</translation>
        </message>
        <message>
            <source>It cannot be stopped now: a part that stays would be no erasure.</source>
            <translation>On ne peut pas l'arrêter maintenant : s'il en restait une partie, ce ne serait pas un effacement.</translation>
        </message>
        <message>
            <source>It is not needed any more</source>
            <translation>Ce n'est plus nécessaire</translation>
        </message>
        <message>
            <source>It should never have been kept</source>
            <translation>Cela n'aurait jamais dû être gardé</translation>
        </message>
        <message>
            <source>Its time is over</source>
            <translation>Son temps est écoulé</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Looking through the texts again…</source>
            <translation>Nouvelle lecture des textes…</translation>
        </message>
        <message>
            <source>Nothing is erased yet.</source>
            <translation>Rien n'est encore effacé.</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <translation>Réécrire</translation>
        </message>
        <message numerus="yes">
            <source>The name stands in %n other text(s)</source>
            <translation>
                <numerusform>Le nom figure dans %n autre texte</numerusform>
                <numerusform>Le nom figure dans %n autres textes</numerusform>
            </translation>
        </message>
        <message>
            <source>The name stands in no other text.</source>
            <translation>Le nom ne figure dans aucun autre texte.</translation>
        </message>
        <message>
            <source>The person asked to be forgotten</source>
            <translation>La personne a demandé l'oubli</translation>
        </message>
        <message>
            <source>The person objects, and we have no ground</source>
            <translation>La personne s'oppose, et nous n'avons pas de base</translation>
        </message>
        <message>
            <source>The sentence without the name</source>
            <translation>La phrase sans le nom</translation>
        </message>
        <message>
            <source>This cannot be undone. A team lead or the DPO has to agree. Then it goes from the server and from every laptop. This is what this laptop knows of:</source>
            <translation>Impossible à annuler. Un chef d'équipe ou le DPO doit être d'accord. Ensuite tout disparaît du serveur et de chaque portable. Voici ce que ce portable connaît :</translation>
        </message>
        <message>
            <source>This cannot be undone. Everything below goes from this laptop. Backups that you made yourself still hold it: delete them.</source>
            <translation>Impossible à annuler. Tout ce qui suit disparaît de ce portable. Vos propres sauvegardes le contiennent encore : supprimez-les.</translation>
        </message>
        <message>
            <source>Type the name, to be sure</source>
            <translation>Tapez le nom, pour être sûr</translation>
        </message>
        <message numerus="yes">
            <source>What %n saved change(s) say</source>
            <translation>
                <numerusform>Le contenu de %n modification enregistrée</numerusform>
                <numerusform>Le contenu de %n modifications enregistrées</numerusform>
            </translation>
        </message>
        <message>
            <source>Why may the name stay? For instance: somebody else.</source>
            <translation>Pourquoi le nom peut-il rester ? Par exemple : quelqu'un d'autre.</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
        <message>
            <source>You asked. A colleague has to agree.</source>
            <translation>Vous l'avez demandé. Un collègue doit être d'accord.</translation>
        </message>
        <message>
            <source>agreed on {moment} by {who}</source>
            <translation>approuvé le {moment} par {who}</translation>
        </message>
        <message>
            <source>asked on {moment} by {who}</source>
            <translation>demandé le {moment} par {who}</translation>
        </message>
        <message>
            <source>erased on {moment}. Records gone: {gone}, emptied: {emptied}</source>
            <translation>effacé le {moment}. Fiches disparues : {gone}, vidées : {emptied}</translation>
        </message>
        <message numerus="yes">
            <source>{laptop}: last seen %n day(s) ago</source>
            <translation>
                <numerusform>{laptop} : vu la dernière fois il y a %n jour</numerusform>
                <numerusform>{laptop} : vu la dernière fois il y a %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>{moment}: {reason}. Records gone: {gone}, emptied: {emptied}.</source>
            <translation>{moment} : {reason}. Disparues : {gone}, vidées : {emptied}.</translation>
        </message>
        <message>
            <source>{who} agreed; the server erases within minutes</source>
            <translation>{who} est d'accord ; le serveur efface dans quelques minutes</translation>
        </message>
        <message>
            <source>{who} asks. Do you agree?</source>
            <translation>{who} le demande. Êtes-vous d'accord ?</translation>
        </message>
    </context>
    <context>
        <name>erasure proof</name>
        <message>
            <source>A laptop counts once nothing of them is left in any of its files. The ids also lie outside the server's database: one that is put back is held against them.</source>
            <translation>Un portable compte dès que plus aucun de ses fichiers ne contient rien de la personne. Les numéros se trouvent aussi hors de la base du serveur : si elle est remise, elle leur est comparée.</translation>
        </message>
        <message>
            <source>How far it came</source>
            <translation>Où cela en est</translation>
        </message>
        <message>
            <source>Made on {moment} by {who}</source>
            <translation>Fait le {moment} par {who}</translation>
        </message>
        <message>
            <source>Nobody was erased yet.</source>
            <translation>Personne n'a encore été effacé.</translation>
        </message>
        <message>
            <source>Proof of erasures</source>
            <translation>Preuve des effacements</translation>
        </message>
        <message>
            <source>This laptop has no server. What was erased is gone from its database, its safety net and the copies that it makes. Backups that somebody made by hand are not known here.</source>
            <translation>Ce portable n'a pas de serveur. Ce qui est effacé a disparu de sa base, de son filet de sécurité et des copies qu'il fait. Les sauvegardes que quelqu'un a faites lui-même ne sont pas connues ici.</translation>
        </message>
        <message>
            <source>This page tells that people were erased, when and why. It names none of them: that is what erasing means.</source>
            <translation>Cette page dit que des personnes ont été effacées, quand et pourquoi. Elle ne nomme personne : c'est cela, effacer.</translation>
        </message>
        <message>
            <source>What still waits</source>
            <translation>Ce qui attend encore</translation>
        </message>
        <message>
            <source>What was erased</source>
            <translation>Ce qui a été effacé</translation>
        </message>
    </context>
    <context>
        <name>error</name>
        <message>
            <source>A backup that you made yourself keeps the passphrase of that day. Type that.</source>
            <translation>Une sauvegarde faite par vous garde la phrase de passe de ce jour-là. Tapez celle-là.</translation>
        </message>
        <message>
            <source>A colleague changed the same just now: {fields}.</source>
            <translation>Un collègue vient de changer la même chose : {fields}.</translation>
        </message>
        <message>
            <source>A file of this profile is missing or damaged: {file}.</source>
            <translation>Un fichier de ce profil manque ou est abîmé : {file}.</translation>
        </message>
        <message>
            <source>A newer version of Weefsel wrote this data ({revision}).</source>
            <translation>Une version plus récente de Weefsel a écrit ces données ({revision}).</translation>
        </message>
        <message>
            <source>A profile cannot be kept in a folder that is copied elsewhere.</source>
            <translation>Un profil ne peut pas être dans un dossier qui est copié ailleurs.</translation>
        </message>
        <message>
            <source>A profile cannot be kept on a network drive.</source>
            <translation>Un profil ne peut pas être sur un disque réseau.</translation>
        </message>
        <message>
            <source>A recovery key has {whole} letters and digits; this has {typed}. Small letters, spaces and dashes do not matter.</source>
            <translation>Une clé de secours a {whole} lettres et chiffres ; celle-ci en a {typed}. Minuscules, espaces et tirets n'ont pas d'importance.</translation>
        </message>
        <message>
            <source>All other data is unchanged.</source>
            <translation>Toutes les autres données sont inchangées.</translation>
        </message>
        <message numerus="yes">
            <source>And %n problem(s) more.</source>
            <translation>
                <numerusform>Et encore %n problème.</numerusform>
                <numerusform>Et encore %n problèmes.</numerusform>
            </translation>
        </message>
        <message>
            <source>As a recovery key it is long enough, but some letter or digit differs from the paper. Compare group by group. O and 0 are the same, and so are I, L and 1.</source>
            <translation>C'est assez long pour une clé de secours, mais une lettre ou un chiffre diffère du papier. Comparez groupe par groupe. O et 0 sont pareils, comme I, L et 1.</translation>
        </message>
        <message>
            <source>Ask somebody who may: {roles}.</source>
            <translation>Demandez à quelqu'un qui le peut : {roles}.</translation>
        </message>
        <message>
            <source>Ask the person for consent to keep sensitive data and add it to the contact. Or, if the role is publicly known, say where it can be read.</source>
            <translation>Demandez à la personne son consentement pour garder des données sensibles et ajoutez-le au contact. Ou, si le rôle est connu publiquement, dites où on peut le lire.</translation>
        </message>
        <message>
            <source>Check capital letters and the keyboard, and try again.</source>
            <translation>Vérifiez les majuscules et le clavier, et réessayez.</translation>
        </message>
        <message>
            <source>Choose a point inside the city.</source>
            <translation>Choisissez un point dans la ville.</translation>
        </message>
        <message>
            <source>Close Weefsel and open it again: then it offers a repair.</source>
            <translation>Fermez Weefsel et rouvrez-le : il proposera alors de réparer.</translation>
        </message>
        <message>
            <source>Free some space and save again.</source>
            <translation>Libérez de la place et enregistrez à nouveau.</translation>
        </message>
        <message>
            <source>Give yourself permission to write there and try again.</source>
            <translation>Donnez-vous le droit d'y écrire et réessayez.</translation>
        </message>
        <message>
            <source>Go to the other window, or close it and try again.</source>
            <translation>Allez à l'autre fenêtre, ou fermez-la et réessayez.</translation>
        </message>
        <message>
            <source>Install Weefsel again, or ask your administrator.</source>
            <translation>Réinstallez Weefsel, ou demandez conseil à votre administrateur.</translation>
        </message>
        <message>
            <source>Install the newest version of Weefsel and open it again.</source>
            <translation>Installez la dernière version de Weefsel et ouvrez-le à nouveau.</translation>
        </message>
        <message>
            <source>It is of another profile, or from before the key was renewed. Restore it into a new folder.</source>
            <translation>Elle est d'un autre profil, ou d'avant le renouvellement de la clé. Restaurez-la dans un nouveau dossier.</translation>
        </message>
        <message>
            <source>It was left as it is.</source>
            <translation>C'est resté tel quel.</translation>
        </message>
        <message>
            <source>Lift the restriction first, if the person agrees or it was decided.</source>
            <translation>Levez d'abord la limitation, si la personne est d'accord ou si c'est décidé.</translation>
        </message>
        <message>
            <source>Look in the bin: it can be restored from there.</source>
            <translation>Regardez dans la corbeille : vous pouvez le remettre à partir de là.</translation>
        </message>
        <message>
            <source>Make a backup in a folder of yours, make a profile from it there, and open that.</source>
            <translation>Faites une sauvegarde dans un dossier à vous, faites-en un profil là-bas et ouvrez-le.</translation>
        </message>
        <message>
            <source>Make a backup to another disk, then have this one looked at.</source>
            <translation>Faites une copie de sauvegarde sur un autre disque, puis faites vérifier celui-ci.</translation>
        </message>
        <message>
            <source>Make a profile first, or choose another folder.</source>
            <translation>Créez d'abord un profil, ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>No passphrase was given.</source>
            <translation>Aucune phrase de passe n'a été donnée.</translation>
        </message>
        <message>
            <source>Nobody is shown while this profile is open for reading only.</source>
            <translation>Personne n'est montré tant que ce profil est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>Nothing is lost. Contacts and earlier visits are locked, because somebody may have been erased since; you can still log visits.</source>
            <translation>Rien n'est perdu. Les contacts et les visites passées sont verrouillés, car quelqu'un a pu être effacé entre-temps ; vous pouvez encore noter des visites.</translation>
        </message>
        <message>
            <source>Nothing is lost. Contacts are locked; you can still log visits.</source>
            <translation>Rien n'est perdu. Les contacts sont verrouillés ; vous pouvez encore noter des visites.</translation>
        </message>
        <message>
            <source>Nothing was changed and nothing was shown.</source>
            <translation>Rien n'a été modifié et rien n'a été montré.</translation>
        </message>
        <message>
            <source>Nothing was changed in it.</source>
            <translation>Rien n'y a changé.</translation>
        </message>
        <message>
            <source>Nothing was changed in the folder.</source>
            <translation>Rien n'a changé dans le dossier.</translation>
        </message>
        <message>
            <source>Nothing was changed in the profile folder.</source>
            <translation>Rien n'a changé dans le dossier du profil.</translation>
        </message>
        <message>
            <source>Nothing was changed, and what is in the profile is safe.</source>
            <translation>Rien n'a été changé, et ce que contient le profil est en sécurité.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n'a changé.</translation>
        </message>
        <message>
            <source>Nothing was opened or written.</source>
            <translation>Rien n'a été ouvert ni écrit.</translation>
        </message>
        <message>
            <source>Nothing was opened.</source>
            <translation>Rien n'a été ouvert.</translation>
        </message>
        <message>
            <source>Nothing was read in; your data is unchanged.</source>
            <translation>Rien n'a été importé ; vos données sont inchangées.</translation>
        </message>
        <message>
            <source>Nothing was saved; the person and the {target} are unchanged.</source>
            <translation>Rien n'a été enregistré ; rien n'a changé pour la personne ni pour l'autre côté du lien ({target}).</translation>
        </message>
        <message>
            <source>Nothing was saved; what you typed is still here.</source>
            <translation>Rien n'a été enregistré ; ce que vous avez tapé est toujours là.</translation>
        </message>
        <message>
            <source>Open it, or choose another folder.</source>
            <translation>Ouvrez-le, ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Restore the profile from a backup, or ask your administrator.</source>
            <translation>Remettez le profil à partir d'une copie de sauvegarde, ou demandez conseil à votre administrateur.</translation>
        </message>
        <message>
            <source>Row {row}, {field}: {why}</source>
            <translation>Ligne {row}, {field} : {why}</translation>
        </message>
        <message>
            <source>Save again to keep yours.</source>
            <translation>Enregistrez encore une fois pour garder la vôtre.</translation>
        </message>
        <message>
            <source>Stopped, as you asked.</source>
            <translation>Arrêté, comme vous l'avez demandé.</translation>
        </message>
        <message>
            <source>Such a folder damages databases. Choose one on the disk of this computer, or move the whole profile there. Backups may go anywhere: they are single files.</source>
            <translation>Un tel dossier abîme les bases de données. Choisissez-en un sur le disque de cet ordinateur, ou déplacez-y tout le profil. Les sauvegardes peuvent aller partout : ce sont de simples fichiers.</translation>
        </message>
        <message>
            <source>Sync or sign in to open them again.</source>
            <translation>Synchronisez ou connectez-vous pour les rouvrir.</translation>
        </message>
        <message>
            <source>The data of this person are kept, but may not be used.</source>
            <translation>Les données de cette personne sont gardées, mais ne peuvent pas être utilisées.</translation>
        </message>
        <message>
            <source>The data was not opened and is unchanged.</source>
            <translation>Les données n'ont pas été ouvertes et sont inchangées.</translation>
        </message>
        <message>
            <source>The database cannot be read.</source>
            <translation>Impossible de lire les données.</translation>
        </message>
        <message>
            <source>The database is in use by another program.</source>
            <translation>Un autre programme utilise les données.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <source>The disk reported an error.</source>
            <translation>Le disque a signalé une erreur.</translation>
        </message>
        <message>
            <source>The folder of this profile cannot be written to.</source>
            <translation>Impossible d'écrire dans le dossier de ce profil.</translation>
        </message>
        <message>
            <source>The recovery key is whole, but not of this profile, or a newer one was made since. Look for the newest paper.</source>
            <translation>La clé de secours est complète, mais n'est pas de ce profil, ou une plus récente a été faite depuis. Cherchez le papier le plus récent.</translation>
        </message>
        <message>
            <source>There already is a profile in this folder.</source>
            <translation>Il y a déjà un profil dans ce dossier.</translation>
        </message>
        <message>
            <source>There is no profile in this folder yet.</source>
            <translation>Il n'y a pas encore de profil dans ce dossier.</translation>
        </message>
        <message>
            <source>This computer cannot encrypt the data.</source>
            <translation>Cet ordinateur ne peut pas chiffrer les données.</translation>
        </message>
        <message>
            <source>This entry cannot be saved yet.</source>
            <translation>Ceci ne peut pas encore être enregistré.</translation>
        </message>
        <message>
            <source>This laptop has not met the server for 14 days.</source>
            <translation>Ce portable n'a pas rencontré le serveur depuis 14 jours.</translation>
        </message>
        <message>
            <source>This may be somebody who asked to be forgotten.</source>
            <translation>C'est peut-être quelqu'un qui a demandé l'oubli.</translation>
        </message>
        <message>
            <source>This opens the profile neither as a passphrase nor as a recovery key.</source>
            <translation>Cela n'ouvre le profil ni comme phrase de passe, ni comme clé de secours.</translation>
        </message>
        <message>
            <source>This passphrase does not open the profile.</source>
            <translation>Cette phrase de passe n'ouvre pas le profil.</translation>
        </message>
        <message>
            <source>This passphrase does not open “{name}”.</source>
            <translation>Cette phrase de passe n'ouvre pas « {name} ».</translation>
        </message>
        <message>
            <source>This passphrase is too short.</source>
            <translation>Cette phrase de passe est trop courte.</translation>
        </message>
        <message>
            <source>This point lies outside the wards of the city.</source>
            <translation>Ce point se trouve en dehors des quartiers de la ville.</translation>
        </message>
        <message>
            <source>This profile comes from a backup and has not met the server yet.</source>
            <translation>Ce profil vient d'une sauvegarde et n'a pas encore rencontré le serveur.</translation>
        </message>
        <message>
            <source>This profile is already open on this computer.</source>
            <translation>Ce profil est déjà ouvert sur cet ordinateur.</translation>
        </message>
        <message>
            <source>This profile is open for reading only: its folder cannot be written, or its disk is full.</source>
            <translation>Ce profil est ouvert en lecture seule : son dossier n'est pas accessible en écriture, ou son disque est plein.</translation>
        </message>
        <message>
            <source>This record is not there any more: {kind}.</source>
            <translation>Ceci n'existe plus : {kind}.</translation>
        </message>
        <message>
            <source>This tie could reveal something private about this person.</source>
            <translation>Ce lien pourrait révéler quelque chose de privé sur cette personne.</translation>
        </message>
        <message>
            <source>Too many wrong passphrases.</source>
            <translation>Trop de phrases secrètes erronées.</translation>
        </message>
        <message>
            <source>Use --passphrase-file or WEEFSEL_PASSPHRASE.</source>
            <translation>Utilisez --passphrase-file ou WEEFSEL_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Use at least {least} characters, for instance four words.</source>
            <translation>Utilisez au moins {least} caractères, par exemple quatre mots.</translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s), then try again.</source>
            <translation>
                <numerusform>Attendez %n seconde, puis réessayez.</numerusform>
                <numerusform>Attendez %n secondes, puis réessayez.</numerusform>
            </translation>
        </message>
        <message>
            <source>Wait a moment and try again.</source>
            <translation>Attendez un moment et réessayez.</translation>
        </message>
        <message>
            <source>Weefsel cannot tell who, and may be wrong. If you are sure that this is somebody else, or they want to be on file again, say why and save again.</source>
            <translation>Weefsel ne peut pas dire qui, et peut se tromper. Si vous êtes sûr que c'est quelqu'un d'autre, ou que la personne veut revenir, dites pourquoi et enregistrez à nouveau.</translation>
        </message>
        <message>
            <source>What was saved before is safe; this was not saved.</source>
            <translation>Ce qui était déjà enregistré est en sécurité ; ceci n'est pas enregistré.</translation>
        </message>
        <message>
            <source>Who looks at people must be noted, and nothing can be noted here.</source>
            <translation>Qui regarde des personnes doit être noté, et rien ne peut être noté ici.</translation>
        </message>
        <message>
            <source>You can start it again.</source>
            <translation>Vous pouvez recommencer.</translation>
        </message>
        <message>
            <source>Your data is unchanged.</source>
            <translation>Vos données sont inchangées.</translation>
        </message>
        <message>
            <source>Your role does not allow you to {deed}.</source>
            <translation>Votre rôle ne permet pas ceci : {deed}.</translation>
        </message>
        <message>
            <source>{name} does not fit this profile.</source>
            <translation>{name} ne va pas avec ce profil.</translation>
        </message>
        <message>
            <source>“{name}” was not imported.</source>
            <translation>« {name} » n'a pas été importé.</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>Something went wrong</source>
            <translation>Quelque chose s'est mal passé</translation>
        </message>
        <message>
            <source>This is a fault in the program. Your saved work is not affected.</source>
            <translation>C'est une erreur dans le programme. Ce que vous avez enregistré est en sécurité.</translation>
        </message>
    </context>
    <context>
        <name>exchange</name>
        <message>
            <source>Address cards for every program (.vcf)</source>
            <translation>Cartes d’adresse pour tout programme (.vcf)</translation>
        </message>
        <message>
            <source>Address cards, version 4.0 (.vcf)</source>
            <translation>Cartes d’adresse, version 4.0 (.vcf)</translation>
        </message>
        <message>
            <source>Excel workbook (.xlsx)</source>
            <translation>Classeur Excel (.xlsx)</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Pas terminé</translation>
        </message>
        <message>
            <source>Open data in terms of OSLO (.jsonld)</source>
            <translation>Données ouvertes en termes OSLO (.jsonld)</translation>
        </message>
        <message>
            <source>Read in</source>
            <translation>Importé</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Annulé</translation>
        </message>
        <message numerus="yes">
            <source>Taken back, %n kept</source>
            <translation>
                <numerusform>Annulé, %n resté</numerusform>
                <numerusform>Annulé, %n restés</numerusform>
            </translation>
        </message>
        <message>
            <source>Text for Excel (.csv)</source>
            <translation>Texte pour Excel (.csv)</translation>
        </message>
        <message>
            <source>anniversary</source>
            <translation>anniversaire d'un événement</translation>
        </message>
        <message>
            <source>belief</source>
            <translation>croyance</translation>
        </message>
        <message>
            <source>birth or age</source>
            <translation>naissance ou âge</translation>
        </message>
        <message>
            <source>birthday</source>
            <translation>jour de naissance</translation>
        </message>
        <message>
            <source>family</source>
            <translation>famille</translation>
        </message>
        <message>
            <source>gender</source>
            <translation>genre</translation>
        </message>
        <message>
            <source>health</source>
            <translation>santé</translation>
        </message>
        <message>
            <source>justice</source>
            <translation>justice</translation>
        </message>
        <message>
            <source>money</source>
            <translation>argent</translation>
        </message>
        <message>
            <source>national number</source>
            <translation>numéro de registre national</translation>
        </message>
        <message>
            <source>orientation</source>
            <translation>orientation</translation>
        </message>
        <message>
            <source>origin</source>
            <translation>origine</translation>
        </message>
        <message>
            <source>place of birth</source>
            <translation>lieu de naissance</translation>
        </message>
        <message>
            <source>politics or union</source>
            <translation>politique ou syndicat</translation>
        </message>
        <message>
            <source>relatives</source>
            <translation>proches</translation>
        </message>
        <message>
            <source>the same e-mail address</source>
            <translation>la même adresse e-mail</translation>
        </message>
        <message>
            <source>the same name</source>
            <translation>le même nom</translation>
        </message>
        <message>
            <source>the same name in the same spot</source>
            <translation>le même nom au même endroit</translation>
        </message>
        <message>
            <source>the same phone number</source>
            <translation>le même numéro de téléphone</translation>
        </message>
        <message>
            <source>the same register number</source>
            <translation>le même numéro de registre</translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Quoi</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Pourquoi</translation>
        </message>
        <message>
            <source>A copy of a file</source>
            <translation>Une copie d'un fichier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Details: one row a visit</source>
            <translation>Détails : une ligne par visite</translation>
        </message>
        <message>
            <source>Excel workbook (.xlsx)</source>
            <translation>Classeur Excel (.xlsx)</translation>
        </message>
        <message>
            <source>Export this list</source>
            <translation>Exporter cette liste</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exporter vers</translation>
        </message>
        <message>
            <source>Export visits</source>
            <translation>Exporter les visites</translation>
        </message>
        <message>
            <source>Exported to {name}</source>
            <translation>Exporté vers {name}</translation>
        </message>
        <message>
            <source>Figures and organisations, nobody is named</source>
            <translation>Chiffres et organisations, personne n'est nommé</translation>
        </message>
        <message>
            <source>Fit to publish: organisations and how to reach them, no persons.</source>
            <translation>Publiable : des organisations et comment les joindre, aucune personne.</translation>
        </message>
        <message>
            <source>Fit to share: counts under 5 are not shown.</source>
            <translation>Peut être partagé : les nombres en dessous de 5 n'y sont pas.</translation>
        </message>
        <message>
            <source>For colleagues only: single visits can be recognised.</source>
            <translation>Seulement pour les collègues : on peut reconnaître une visite.</translation>
        </message>
        <message>
            <source>Map layer (.geojson)</source>
            <translation>Couche de carte (.geojson)</translation>
        </message>
        <message>
            <source>Map layer (.gpkg)</source>
            <translation>Couche de carte (.gpkg)</translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation>Aucune raison donnée</translation>
        </message>
        <message>
            <source>Report to print (.pdf)</source>
            <translation>Rapport à imprimer (.pdf)</translation>
        </message>
        <message>
            <source>Say why, in a few words. The DPO can read it in the log.</source>
            <translation>Dites pourquoi, en quelques mots. Le DPO peut le lire dans le journal.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Summary: counts, small ones hidden</source>
            <translation>Résumé : des nombres, les petits sont cachés</translation>
        </message>
        <message>
            <source>Text for Excel (.csv)</source>
            <translation>Texte pour Excel (.csv)</translation>
        </message>
        <message>
            <source>The log keeps who exported this, and why.</source>
            <translation>Le journal garde qui a exporté ceci, et pourquoi.</translation>
        </message>
        <message>
            <source>This file names people. Keep it safe, delete it in time.</source>
            <translation>Ce fichier nomme des personnes. Conservez-le en lieu sûr et supprimez-le à temps.</translation>
        </message>
        <message>
            <source>With people who asked &amp;not to be contacted, marked</source>
            <translation>Avec ceux qui ont demandé de &amp;ne pas être contactés, marqués</translation>
        </message>
        <message>
            <source>With the &amp;notes</source>
            <translation>Avec les &amp;notes</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Écriture en cours</translation>
        </message>
        <message>
            <source>for instance: invitation to the neighbourhood party</source>
            <translation>par exemple : invitation à la fête de quartier</translation>
        </message>
        <message>
            <source>list</source>
            <translation>liste</translation>
        </message>
        <message>
            <source>visits</source>
            <translation>visites</translation>
        </message>
    </context>
    <context>
        <name>fabric</name>
        <message numerus="yes">
            <source>%n hole(s)</source>
            <translation>
                <numerusform>%n trou</numerusform>
                <numerusform>%n trous</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>encore %n</numerusform>
                <numerusform>encore %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more not listed</source>
            <translation>
                <numerusform>encore %n hors liste</numerusform>
                <numerusform>encore %n hors liste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of its partners have no tie with each other</source>
            <translation>
                <numerusform>%n paire de ses partenaires n’a aucun lien entre eux</numerusform>
                <numerusform>%n paires de ses partenaires n’ont aucun lien entre eux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of others ({share}) reach each other only through it</source>
            <translation>
                <numerusform>%n paire d’autres ({share}) ne se joint que par elle</numerusform>
                <numerusform>%n paires d’autres ({share}) ne se joignent que par elle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of others reach each other only through it</source>
            <translation>
                <numerusform>%n paire d’autres ne se joint que par elle</numerusform>
                <numerusform>%n paires d’autres ne se joignent que par elle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partner(s)</source>
            <translation>
                <numerusform>%n partenaire</numerusform>
                <numerusform>%n partenaires</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n partner(s), ties of strength {weight} together</source>
            <translation>
                <numerusform>%n partenaire, liens d’une force totale de {weight}</numerusform>
                <numerusform>%n partenaires, liens d’une force totale de {weight}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s)</source>
            <translation>
                <numerusform>%n offre</numerusform>
                <numerusform>%n offres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) without a theme are in no row.</source>
            <translation>
                <numerusform>%n offre sans thème n’est dans aucune ligne.</numerusform>
                <numerusform>%n offres sans thème ne sont dans aucune ligne.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tie(s)</source>
            <translation>
                <numerusform>%n lien</numerusform>
                <numerusform>%n liens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tie(s), all through one person</source>
            <translation>
                <numerusform>%n lien, par une seule personne</numerusform>
                <numerusform>%n liens, tous par une seule personne</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Key figures</source>
            <translation>Figures &amp;clés</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>&amp;Save the drawing…</source>
            <translation>&amp;Enregistrer le dessin…</translation>
        </message>
        <message>
            <source>&amp;Save the table…</source>
            <translation>Enregistrer le &amp;tableau…</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Enregistrer…</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Pourquoi</translation>
        </message>
        <message>
            <source>1: now and then</source>
            <translation>1 : de temps en temps</translation>
        </message>
        <message>
            <source>2: they count on it</source>
            <translation>2 : elles comptent dessus</translation>
        </message>
        <message>
            <source>3: they cannot do without</source>
            <translation>3 : elles ne peuvent s’en passer</translation>
        </message>
        <message>
            <source>A list of organisations: it is written down who made it and why.</source>
            <translation>Une liste d’organisations : on note qui l’a faite et pourquoi.</translation>
        </message>
        <message>
            <source>A row for each theme and ward, holes too</source>
            <translation>Une ligne par thème et quartier, trous compris</translation>
        </message>
        <message>
            <source>Add a &amp;tie…</source>
            <translation>Ajouter un &amp;lien…</translation>
        </message>
        <message>
            <source>Add a tas&amp;k…</source>
            <translation>Ajouter une t&amp;âche…</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>All flows and themes</source>
            <translation>Tous les flux et thèmes</translation>
        </message>
        <message>
            <source>At work</source>
            <translation>Au travail</translation>
        </message>
        <message>
            <source>Both ways</source>
            <translation>Dans les deux sens</translation>
        </message>
        <message>
            <source>Both work for the same ward and theme, without a tie.</source>
            <translation>Toutes deux travaillent pour le même quartier et le même thème, sans lien.</translation>
        </message>
        <message>
            <source>Broker</source>
            <translation>Intermédiaire</translation>
        </message>
        <message>
            <source>Central partner</source>
            <translation>Partenaire central</translation>
        </message>
        <message>
            <source>Draw it anew</source>
            <translation>Redessiner</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>Dessin</translation>
        </message>
        <message>
            <source>Drawing of the network</source>
            <translation>Dessin du réseau</translation>
        </message>
        <message>
            <source>Drawing of the ties; the tables below say the same.</source>
            <translation>Dessin des liens ; les tableaux en dessous disent la même chose.</translation>
        </message>
        <message>
            <source>Drawing that stays sharp (.svg)</source>
            <translation>Dessin qui reste net (.svg)</translation>
        </message>
        <message>
            <source>Excel workbook (.xlsx)</source>
            <translation>Classeur Excel (.xlsx)</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explication</translation>
        </message>
        <message>
            <source>Fit to share: no persons are in it.</source>
            <translation>Peut être partagé : aucune personne n’y figure.</translation>
        </message>
        <message>
            <source>For programs that analyse networks (.graphml)</source>
            <translation>Pour les programmes d’analyse de réseaux (.graphml)</translation>
        </message>
        <message>
            <source>Forgotten partner</source>
            <translation>Partenaire oublié</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>From 1 (now and then) to 3 (cannot do without), half of it for what is occasional; 1 where nobody said.</source>
            <translation>De 1 (de temps en temps) à 3 (ne peuvent s’en passer), la moitié pour ce qui est occasionnel ; 1 si personne ne l’a dit.</translation>
        </message>
        <message>
            <source>Gatekeeper</source>
            <translation>Gardien de l’accès</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Hangs by a thread</source>
            <translation>Ne tient qu’à un fil</translation>
        </message>
        <message>
            <source>Has the most and the strongest ties of all.</source>
            <translation>A les liens les plus nombreux et les plus forts.</translation>
        </message>
        <message>
            <source>Hole</source>
            <translation>Trou</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>Id of the getter</source>
            <translation>Identifiant de qui reçoit</translation>
        </message>
        <message>
            <source>Id of the giver</source>
            <translation>Identifiant de qui donne</translation>
        </message>
        <message>
            <source>Key figure</source>
            <translation>Figure clé</translation>
        </message>
        <message>
            <source>Knowledge, referral or contact</source>
            <translation>Connaissance, orientation ou contact</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Look at the agreement again: {title}</source>
            <translation>Revoir la convention : {title}</translation>
        </message>
        <message>
            <source>Looking what stands out…</source>
            <translation>Recherche de ce qui ressort…</translation>
        </message>
        <message>
            <source>Many others reach each other only through this organisation.</source>
            <translation>Beaucoup d’autres ne se joignent que par cette organisation.</translation>
        </message>
        <message>
            <source>Money, rooms or staff</source>
            <translation>Argent, locaux ou personnel</translation>
        </message>
        <message>
            <source>Network fabric</source>
            <translation>Tissu du réseau</translation>
        </message>
        <message>
            <source>Network of organisations</source>
            <translation>Réseau d’organisations</translation>
        </message>
        <message>
            <source>No organisations yet. Add those you work with, and then their ties.</source>
            <translation>Pas encore d’organisations. Ajoutez celles avec qui vous travaillez, puis leurs liens.</translation>
        </message>
        <message>
            <source>No services yet. Add what organisations offer, with themes and wards.</source>
            <translation>Pas encore d’offre. Ajoutez ce que les organisations offrent, avec thèmes et quartiers.</translation>
        </message>
        <message>
            <source>No ties in this view. Choose another year or more flows, or add a tie: who gives what to whom.</source>
            <translation>Aucun lien dans cette vue. Choisissez une autre année ou plus de flux, ou ajoutez un lien : qui donne quoi à qui.</translation>
        </message>
        <message>
            <source>Nobody came by for a year, or nothing was agreed with this partner.</source>
            <translation>Personne n’est passé depuis un an, ou rien n’a été convenu avec ce partenaire.</translation>
        </message>
        <message>
            <source>Nobody offers anything about this theme for this ward, as far as we know. A service for the whole city counts for every ward.</source>
            <translation>Personne n’offre rien sur ce thème pour ce quartier, pour autant que l’on sache. Une offre pour toute la ville compte pour chaque quartier.</translation>
        </message>
        <message>
            <source>Nothing chosen. The arrow keys begin with the most central one.</source>
            <translation>Rien de choisi. Les flèches commencent par le plus central.</translation>
        </message>
        <message>
            <source>Nothing of this kind stands out.</source>
            <translation>Rien ne ressort de cette sorte.</translation>
        </message>
        <message>
            <source>Of whom</source>
            <translation>De qui</translation>
        </message>
        <message>
            <source>One person, one tie or one organisation holds this together.</source>
            <translation>Une personne, un lien ou une organisation tient ceci ensemble.</translation>
        </message>
        <message>
            <source>Only with a public role, or with consent. They are never in a file.</source>
            <translation>Seulement avec un rôle public, ou avec consentement. Ils ne sont jamais dans un fichier.</translation>
        </message>
        <message>
            <source>Only {name} and its &amp;partners</source>
            <translation>Seulement {name} et ses &amp;partenaires</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Organisations of the drawing</source>
            <translation>Organisations du dessin</translation>
        </message>
        <message>
            <source>Partner; larger with more</source>
            <translation>Partenaire ; plus grand avec plus</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partenaires</translation>
        </message>
        <message>
            <source>Parts of this screen</source>
            <translation>Parties de cet écran</translation>
        </message>
        <message>
            <source>Picture (.png)</source>
            <translation>Image (.png)</translation>
        </message>
        <message>
            <source>Placing the organisations…</source>
            <translation>Placement des organisations…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Role of a key figure</source>
            <translation>Rôle d’une figure clé</translation>
        </message>
        <message>
            <source>Save the drawing</source>
            <translation>Enregistrer le dessin</translation>
        </message>
        <message>
            <source>Save the drawing to</source>
            <translation>Enregistrer le dessin sous</translation>
        </message>
        <message>
            <source>Save the table to</source>
            <translation>Enregistrer le tableau sous</translation>
        </message>
        <message>
            <source>Save who does what</source>
            <translation>Enregistrer qui fait quoi</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Offre</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Offres</translation>
        </message>
        <message>
            <source>Services by theme and ward</source>
            <translation>Offres par thème et quartier</translation>
        </message>
        <message>
            <source>Services of the cell</source>
            <translation>Offres de la case</translation>
        </message>
        <message>
            <source>Show everything (Home)</source>
            <translation>Tout montrer (Home)</translation>
        </message>
        <message>
            <source>Show in the &amp;drawing</source>
            <translation>Montrer dans le &amp;dessin</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Source: Weefsel, as {who} knew it on {day}. No persons.</source>
            <translation>Source : Weefsel, comme {who} le connaissait le {day}. Aucune personne.</translation>
        </message>
        <message>
            <source>Stands between organisations that do not know each other.</source>
            <translation>Se trouve entre des organisations qui ne se connaissent pas.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stopped. What is shown may be of before.</source>
            <translation>Arrêté. Ce qui est montré peut être d’avant.</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Force</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <source>Tables of ties and organisations (.csv)</source>
            <translation>Tableaux des liens et des organisations (.csv)</translation>
        </message>
        <message>
            <source>Text for Excel (.csv)</source>
            <translation>Texte pour Excel (.csv)</translation>
        </message>
        <message>
            <source>The city itself</source>
            <translation>La ville elle-même</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Thick, straight and with a filled arrow: money, rooms or staff. Thin, bent and with an open arrow: knowledge, referral or contact. Dashed: now and then.</source>
            <translation>Épais, droit et à flèche pleine : argent, locaux ou personnel. Fin, courbé et à flèche ouverte : connaissance, orientation ou contact. En pointillé : de temps en temps.</translation>
        </message>
        <message>
            <source>Through one person</source>
            <translation>Par une seule personne</translation>
        </message>
        <message>
            <source>Tie that is not there</source>
            <translation>Lien qui manque</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Liens</translation>
        </message>
        <message>
            <source>Ties of the drawing</source>
            <translation>Liens du dessin</translation>
        </message>
        <message>
            <source>Ties of {year}</source>
            <translation>Liens de {year}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Vers</translation>
        </message>
        <message>
            <source>To print (.pdf)</source>
            <translation>À imprimer (.pdf)</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What flows</source>
            <translation>Ce qui circule</translation>
        </message>
        <message>
            <source>What stands out</source>
            <translation>Ce qui ressort</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Lequel</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Who does what</source>
            <translation>Qui fait quoi</translation>
        </message>
        <message>
            <source>Who gets</source>
            <translation>Qui reçoit</translation>
        </message>
        <message>
            <source>Who gives</source>
            <translation>Qui donne</translation>
        </message>
        <message>
            <source>Whole city</source>
            <translation>Toute la ville</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Why you make this list</source>
            <translation>Pourquoi vous faites cette liste</translation>
        </message>
        <message>
            <source>Without a theme</source>
            <translation>Sans thème</translation>
        </message>
        <message>
            <source>Year: {year}</source>
            <translation>Année : {year}</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>Agrandir (+)</translation>
        </message>
        <message>
            <source>Zoom out (−)</source>
            <translation>Réduire (−)</translation>
        </message>
        <message>
            <source>both work on {themes} in the whole city</source>
            <translation>toutes deux travaillent sur {themes} dans toute la ville</translation>
        </message>
        <message>
            <source>both work on {themes} in {wards}</source>
            <translation>toutes deux travaillent sur {themes} à {wards}</translation>
        </message>
        <message>
            <source>brokers are estimated, because the network is large</source>
            <translation>les intermédiaires sont estimés, car le réseau est grand</translation>
        </message>
        <message>
            <source>hole</source>
            <translation>trou</translation>
        </message>
        <message>
            <source>last meeting {day}, no visit since</source>
            <translation>dernière concertation {day}, aucune visite depuis</translation>
        </message>
        <message>
            <source>last visit {day}, no meeting since</source>
            <translation>dernière visite {day}, aucune concertation depuis</translation>
        </message>
        <message>
            <source>network</source>
            <translation>réseau</translation>
        </message>
        <message>
            <source>no money, rooms or staff</source>
            <translation>ni argent, ni locaux, ni personnel</translation>
        </message>
        <message>
            <source>no tie on file</source>
            <translation>aucun lien connu</translation>
        </message>
        <message>
            <source>no tie since {day}</source>
            <translation>aucun lien depuis {day}</translation>
        </message>
        <message>
            <source>no visit or meeting on file</source>
            <translation>aucune visite ni concertation connue</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message numerus="yes">
            <source>nothing else ties %n organisation(s) to the others</source>
            <translation>
                <numerusform>rien d’autre ne lie %n organisation aux autres</numerusform>
                <numerusform>rien d’autre ne lie %n organisations aux autres</numerusform>
            </translation>
        </message>
        <message>
            <source>on {share} of the shortest ways between others</source>
            <translation>sur {share} des plus courts chemins entre les autres</translation>
        </message>
        <message numerus="yes">
            <source>partners in %n ward(s)</source>
            <translation>
                <numerusform>partenaires dans %n quartier</numerusform>
                <numerusform>partenaires dans %n quartiers</numerusform>
            </translation>
        </message>
        <message>
            <source>since {year}</source>
            <translation>depuis {year}</translation>
        </message>
        <message>
            <source>ties with the city, but no agreement in force</source>
            <translation>liens avec la ville, mais aucune convention en vigueur</translation>
        </message>
        <message>
            <source>ties, but no agreement in force</source>
            <translation>des liens, mais aucune convention en vigueur</translation>
        </message>
        <message>
            <source>until {year}</source>
            <translation>jusqu’en {year}</translation>
        </message>
        <message>
            <source>who-does-what</source>
            <translation>qui-fait-quoi</translation>
        </message>
        <message numerus="yes">
            <source>without it %n organisation(s) lose the others</source>
            <translation>
                <numerusform>sans elle, %n organisation perd les autres</numerusform>
                <numerusform>sans elle, %n organisations perdent les autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>without it the others fall apart into %n group(s)</source>
            <translation>
                <numerusform>sans elle, les autres se défont en %n groupe</numerusform>
                <numerusform>sans elle, les autres se défont en %n groupes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>without this tie %n organisation(s) lose the others</source>
            <translation>
                <numerusform>sans ce lien, %n organisation perd les autres</numerusform>
                <numerusform>sans ce lien, %n organisations perdent les autres</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} and its partners</source>
            <translation>{name} et ses partenaires</translation>
        </message>
        <message>
            <source>{name}, partner of {whom}: {ties}</source>
            <translation>{name}, partenaire de {whom} : {ties}</translation>
        </message>
        <message>
            <source>{name}: no ties in this view</source>
            <translation>{name} : aucun lien dans cette vue</translation>
        </message>
        <message>
            <source>{name}: {partners}, with {names}. {ties}.</source>
            <translation>{name} : {partners}, avec {names}. {ties}.</translation>
        </message>
        <message>
            <source>{n} of {of} ties carry money, rooms or staff</source>
            <translation>{n} liens sur {of} portent argent, locaux ou personnel</translation>
        </message>
        <message>
            <source>{services}. {holes}: nobody offers anything about that theme for that ward.</source>
            <translation>{services}. {holes} : personne n’offre rien sur ce thème pour ce quartier.</translation>
        </message>
        <message>
            <source>{theme}, {ward}: nobody offers anything. A hole.</source>
            <translation>{theme}, {ward} : personne n’offre rien. Un trou.</translation>
        </message>
        <message>
            <source>{theme}, {ward}: {services}</source>
            <translation>{theme}, {ward} : {services}</translation>
        </message>
        <message>
            <source>{ties} of {name}</source>
            <translation>{ties} de {name}</translation>
        </message>
        <message>
            <source>{what}, now and then</source>
            <translation>{what}, de temps en temps</translation>
        </message>
    </context>
    <context>
        <name>fetch</name>
        <message>
            <source>It asks to come back later.</source>
            <translation>Il demande de revenir plus tard.</translation>
        </message>
        <message>
            <source>It did not answer in time.</source>
            <translation>Il n'a pas répondu à temps.</translation>
        </message>
        <message>
            <source>It does not hand out this file.</source>
            <translation>Il ne donne pas ce fichier.</translation>
        </message>
        <message>
            <source>It does not have this file.</source>
            <translation>Il n'a pas ce fichier.</translation>
        </message>
        <message>
            <source>It has a fault of its own.</source>
            <translation>Il a lui-même un défaut.</translation>
        </message>
        <message>
            <source>It sent a web page instead.</source>
            <translation>Il a envoyé une page web à la place.</translation>
        </message>
        <message>
            <source>It sent an empty file.</source>
            <translation>Il a envoyé un fichier vide.</translation>
        </message>
        <message>
            <source>Its owner does not allow taking many tiles.</source>
            <translation>Son propriétaire ne permet pas de prendre beaucoup de tuiles.</translation>
        </message>
        <message>
            <source>The address leads nowhere safe.</source>
            <translation>L'adresse ne mène à rien de sûr.</translation>
        </message>
        <message>
            <source>The connection broke off.</source>
            <translation>La connexion s'est interrompue.</translation>
        </message>
        <message>
            <source>The file is too big.</source>
            <translation>Le fichier est trop gros.</translation>
        </message>
        <message>
            <source>There is no connection.</source>
            <translation>Il n'y a pas de connexion.</translation>
        </message>
        <message numerus="yes">
            <source>Try again after %n minute(s).</source>
            <translation>
                <numerusform>Réessayez après %n minute.</numerusform>
                <numerusform>Réessayez après %n minutes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Réessayez plus tard.</translation>
        </message>
        <message>
            <source>Without a network: download “{name}” from {page} on any computer, put it in a folder, and load it with: weefsel area fetch --from FOLDER</source>
            <translation>Sans réseau : téléchargez « {name} » depuis {page} sur un autre ordinateur, mettez-le dans un dossier, et chargez-le avec : weefsel area fetch --from DOSSIER</translation>
        </message>
        <message>
            <source>Your data is unchanged; what came is kept for the next attempt.</source>
            <translation>Vos données sont inchangées ; ce qui est arrivé est gardé pour le prochain essai.</translation>
        </message>
        <message>
            <source>less than 1 MB</source>
            <translation>moins de 1 Mo</translation>
        </message>
        <message>
            <source>size not said</source>
            <translation>taille non indiquée</translation>
        </message>
        <message>
            <source>{count} MB</source>
            <translation>{count} Mo</translation>
        </message>
        <message>
            <source>“{name}” did not come from {host}. {reason}</source>
            <translation>« {name} » n'est pas arrivé de {host}. {reason}</translation>
        </message>
    </context>
    <context>
        <name>field</name>
        <message>
            <source>Accessibility</source>
            <translation>Accessibilité</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Again after (days)</source>
            <translation>À refaire après (jours)</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Convenu le</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Convention</translation>
        </message>
        <message>
            <source>Agrees that we keep in touch</source>
            <translation>Accepte que nous gardions le contact</translation>
        </message>
        <message>
            <source>Agrees to be noted with the visit</source>
            <translation>Accepte d’être noté avec la visite</translation>
        </message>
        <message>
            <source>Amount a year (€)</source>
            <translation>Montant par an (€)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Answer before</source>
            <translation>Répondre avant</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Répondu le</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Demandé le</translation>
        </message>
        <message>
            <source>Assessed on</source>
            <translation>Évalué le</translation>
        </message>
        <message>
            <source>At least every (days)</source>
            <translation>Au moins tous les (jours)</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>Vérifié le</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Somme de contrôle</translation>
        </message>
        <message>
            <source>Choices, one a line</source>
            <translation>Choix, un par ligne</translation>
        </message>
        <message>
            <source>Colleague who heard it</source>
            <translation>Collègue qui l'a entendu</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentement</translation>
        </message>
        <message>
            <source>Consultant</source>
            <translation>Consultant</translation>
        </message>
        <message>
            <source>Consultants</source>
            <translation>Consultants</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Contact languages</source>
            <translation>Langues de contact</translation>
        </message>
        <message>
            <source>Counts hidden below</source>
            <translation>Nombres cachés en dessous de</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Décidé le</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Diversity clause signed on</source>
            <translation>Clause de diversité signée le</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>Ne pas contacter</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Fait le</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Pour le</translation>
        </message>
        <message>
            <source>Duration (min)</source>
            <translation>Durée (min)</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>File that shows it</source>
            <translation>Fichier qui le montre</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Flows both ways</source>
            <translation>Va dans les deux sens</translation>
        </message>
        <message>
            <source>Followed by</source>
            <translation>Suivi par</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>Pour quoi</translation>
        </message>
        <message>
            <source>For which records</source>
            <translation>Pour quelles fiches</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Pour qui</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Full-time equivalents</source>
            <translation>Équivalents temps plein</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Donné le</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Objectifs</translation>
        </message>
        <message>
            <source>Ground for what is sensitive</source>
            <translation>Base pour ce qui est sensible</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>Tenu le</translation>
        </message>
        <message>
            <source>Helped in</source>
            <translation>Aidé en</translation>
        </message>
        <message>
            <source>How it was given</source>
            <translation>Comment il a été donné</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Combien de temps</translation>
        </message>
        <message>
            <source>How long (min)</source>
            <translation>Durée (min)</translation>
        </message>
        <message>
            <source>How many people</source>
            <translation>Combien de personnes</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Fréquence</translation>
        </message>
        <message>
            <source>How the notice was given</source>
            <translation>Comment l'information a été donnée</translation>
        </message>
        <message>
            <source>How to apply</source>
            <translation>Comment demander</translation>
        </message>
        <message>
            <source>How to reach the data protection officer</source>
            <translation>Comment joindre le délégué à la protection des données</translation>
        </message>
        <message>
            <source>How well we reach it</source>
            <translation>Accès au réseau</translation>
        </message>
        <message>
            <source>In each</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>In which words</source>
            <translation>Avec quels mots</translation>
        </message>
        <message>
            <source>Information notice given on</source>
            <translation>Information donnée le</translation>
        </message>
        <message>
            <source>Keep, do not use</source>
            <translation>Garder, ne pas utiliser</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>Gardé jusqu'au</translation>
        </message>
        <message>
            <source>Key figure</source>
            <translation>Personne clé</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Sorte de fichier</translation>
        </message>
        <message>
            <source>Kind of key figure</source>
            <translation>Type de personne clé</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>Sorte de fiche</translation>
        </message>
        <message>
            <source>Kind of tie</source>
            <translation>Type de lien</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Language of the notice</source>
            <translation>Langue de l'information</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Langue du texte</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Dernier contact</translation>
        </message>
        <message>
            <source>Last visit</source>
            <translation>Dernière visite</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Latitude</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Base légale</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Limits of the classes</source>
            <translation>Limites des classes</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Longitude</translation>
        </message>
        <message>
            <source>Made anonymous on</source>
            <translation>Rendu anonyme le</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>More numbers and addresses</source>
            <translation>Autres numéros et adresses</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name of the city</source>
            <translation>Nom de la ville</translation>
        </message>
        <message>
            <source>Name of the field</source>
            <translation>Nom du champ</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Réseaux</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Objects to the use</source>
            <translation>S'oppose à l'utilisation</translation>
        </message>
        <message>
            <source>On what it rests</source>
            <translation>Sur quoi cela repose</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Heures d'ouverture</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Organisation, network or place</source>
            <translation>Organisation, réseau ou lieu</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Own field</source>
            <translation>Champ propre</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Paused until</source>
            <translation>En pause jusqu’au</translation>
        </message>
        <message>
            <source>People reached</source>
            <translation>Personnes rencontrées</translation>
        </message>
        <message>
            <source>People referred</source>
            <translation>Personnes orientées</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Place in the order</source>
            <translation>Place dans l’ordre</translation>
        </message>
        <message>
            <source>Place or ward</source>
            <translation>Lieu ou quartier</translation>
        </message>
        <message>
            <source>Point on the map</source>
            <translation>Point sur la carte</translation>
        </message>
        <message>
            <source>Prefers</source>
            <translation>Préfère</translation>
        </message>
        <message>
            <source>Promised to tell what came of it</source>
            <translation>Promis de dire ce qui en est sorti</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>Relu par</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Relu le</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Register number</source>
            <translation>Numéro de registre</translation>
        </message>
        <message>
            <source>Review on</source>
            <translation>À revoir le</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Room for (people)</source>
            <translation>Places (personnes)</translation>
        </message>
        <message>
            <source>Runs through one person</source>
            <translation>Passe par une seule personne</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Offre</translation>
        </message>
        <message>
            <source>Service or team</source>
            <translation>Service ou équipe</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Cadre</translation>
        </message>
        <message>
            <source>Size (bytes)</source>
            <translation>Taille (octets)</translation>
        </message>
        <message>
            <source>Smallest count that is shown</source>
            <translation>Plus petit nombre montré</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Spoken with</source>
            <translation>Parlé avec</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Stayed</source>
            <translation>Resté</translation>
        </message>
        <message>
            <source>Strength, 1 (now and then) to 3 (cannot do without)</source>
            <translation>Force, 1 (de temps en temps) à 3 (ne peuvent s’en passer)</translation>
        </message>
        <message>
            <source>Taken apart again</source>
            <translation>Séparés à nouveau</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>The DPO looked at it</source>
            <translation>Le DPO l’a examiné</translation>
        </message>
        <message>
            <source>The clause in practice</source>
            <translation>La clause en pratique</translation>
        </message>
        <message>
            <source>The one</source>
            <translation>L’un</translation>
        </message>
        <message>
            <source>The other</source>
            <translation>L’autre</translation>
        </message>
        <message>
            <source>The question</source>
            <translation>La question</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thèmes</translation>
        </message>
        <message>
            <source>This role is publicly known</source>
            <translation>Ce rôle est connu publiquement</translation>
        </message>
        <message>
            <source>Threshold, 1 (high) to 5 (anyone walks in)</source>
            <translation>Seuil, de 1 (élevé) à 5 (tout le monde entre)</translation>
        </message>
        <message>
            <source>Tie</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Under-used</source>
            <translation>Sous-utilisé</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valable jusqu'au</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Version of the notice</source>
            <translation>Version de l'information</translation>
        </message>
        <message>
            <source>Version of the text</source>
            <translation>Version du texte</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visite</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visites</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Quartier</translation>
        </message>
        <message>
            <source>Wards</source>
            <translation>Quartiers</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Site web</translation>
        </message>
        <message>
            <source>Welcome in</source>
            <translation>Langues d'accueil</translation>
        </message>
        <message>
            <source>Went up in the other</source>
            <translation>S’est fondu dans l’autre</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Ce qui en est sorti</translation>
        </message>
        <message>
            <source>What came of it?</source>
            <translation>Qu'est-ce que cela a donné ?</translation>
        </message>
        <message>
            <source>What flows</source>
            <translation>Ce qui circule</translation>
        </message>
        <message>
            <source>What happens then</source>
            <translation>Ce qui se passe alors</translation>
        </message>
        <message>
            <source>What has to be done?</source>
            <translation>Que faut-il faire ?</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <translation>De quoi s’agit-il ?</translation>
        </message>
        <message>
            <source>What is needed to take it apart</source>
            <translation>Ce qu’il faut pour les séparer</translation>
        </message>
        <message>
            <source>What is true here?</source>
            <translation>Qu'est-ce qui est vrai ici ?</translation>
        </message>
        <message>
            <source>What it asks for</source>
            <translation>Ce qu'il demande</translation>
        </message>
        <message>
            <source>What it costs</source>
            <translation>Ce que cela coûte</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Ce que cela contient</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>De quoi il s’agit</translation>
        </message>
        <message>
            <source>What it was about</source>
            <translation>De quoi il s’agissait</translation>
        </message>
        <message>
            <source>What it was before both</source>
            <translation>Ce qu'il y avait avant les deux</translation>
        </message>
        <message>
            <source>What stands</source>
            <translation>Ce qui tient</translation>
        </message>
        <message>
            <source>What the person asks</source>
            <translation>Ce que la personne demande</translation>
        </message>
        <message>
            <source>What the text is for</source>
            <translation>À quoi sert le texte</translation>
        </message>
        <message>
            <source>What they offer</source>
            <translation>Ce que la personne propose</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Ce qui a été décidé</translation>
        </message>
        <message>
            <source>What was it about?</source>
            <translation>De quoi s'agissait-il ?</translation>
        </message>
        <message>
            <source>What was put aside</source>
            <translation>Ce qui a été mis de côté</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>When available</source>
            <translation>Quand disponible</translation>
        </message>
        <message>
            <source>When what stands was written</source>
            <translation>Quand ce qui tient a été écrit</translation>
        </message>
        <message>
            <source>When what was put aside was written</source>
            <translation>Quand ce qui a été mis de côté a été écrit</translation>
        </message>
        <message>
            <source>Where it can be read</source>
            <translation>Où on peut le lire</translation>
        </message>
        <message>
            <source>Where it meets or talks</source>
            <translation>Où il se réunit ou discute</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Vers où</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Qui le fait</translation>
        </message>
        <message>
            <source>Who does what</source>
            <translation>Qui fait quoi</translation>
        </message>
        <message>
            <source>Who gets</source>
            <translation>Qui reçoit</translation>
        </message>
        <message>
            <source>Who gives</source>
            <translation>Qui donne</translation>
        </message>
        <message>
            <source>Who keeps in touch</source>
            <translation>Qui garde le contact</translation>
        </message>
        <message>
            <source>Who wrote what stands</source>
            <translation>Qui a écrit ce qui tient</translation>
        </message>
        <message>
            <source>Who wrote what was put aside</source>
            <translation>Qui a écrit ce qui a été mis de côté</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Why this is somebody else</source>
            <translation>Pourquoi c'est quelqu'un d'autre</translation>
        </message>
        <message>
            <source>Why this person is on file</source>
            <translation>Pourquoi cette personne est au fichier</translation>
        </message>
        <message>
            <source>With an interpreter</source>
            <translation>Avec un interprète</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Retiré le</translation>
        </message>
        <message>
            <source>of which new</source>
            <translation>dont nouvelles</translation>
        </message>
    </context>
    <context>
        <name>file</name>
        <message numerus="yes">
            <source>%n file(s) were not added.</source>
            <translation>
                <numerusform>%n fichier n'a pas été ajouté.</numerusform>
                <numerusform>%n fichiers n'ont pas été ajoutés.</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder has that name.</source>
            <translation>Un dossier porte déjà ce nom.</translation>
        </message>
        <message>
            <source>Another program has it open.</source>
            <translation>Un autre programme l'a ouvert.</translation>
        </message>
        <message>
            <source>Ask the maker of the file which coordinate system it has.</source>
            <translation>Demandez à la personne qui a fait le fichier quel système de coordonnées il utilise.</translation>
        </message>
        <message>
            <source>Call a column “naam”, or say which one it is.</source>
            <translation>Appelez une colonne « nom », ou dites laquelle c'est.</translation>
        </message>
        <message>
            <source>Call the columns straat, nummer, postcode, gemeente, lat, lon.</source>
            <translation>Nommez les colonnes rue, numéro, code postal, commune, lat, lon.</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>Vérifiez le nom et le dossier.</translation>
        </message>
        <message>
            <source>Choose a CSV file with a sector code and a ward code or name on each row.</source>
            <translation>Choisissez un fichier CSV avec, sur chaque ligne, un code de secteur et un code ou un nom de quartier.</translation>
        </message>
        <message>
            <source>Choose a CSV, text, spreadsheet or SQLite file.</source>
            <translation>Choisissez un fichier CSV, texte, tableur ou SQLite.</translation>
        </message>
        <message>
            <source>Choose a GeoJSON, GeoPackage, SQLite or Shapefile, the last one zipped.</source>
            <translation>Choisissez un fichier GeoJSON, GeoPackage, SQLite ou Shapefile, ce dernier zippé.</translation>
        </message>
        <message>
            <source>Choose a base map with PNG, JPEG, WebP or vector tiles.</source>
            <translation>Choisissez un fond de carte avec des tuiles PNG, JPEG, WebP ou vectorielles.</translation>
        </message>
        <message>
            <source>Choose a file with the addresses of Mechelen, or of all.</source>
            <translation>Choisissez un fichier avec les adresses de Malines, ou de toutes les communes.</translation>
        </message>
        <message>
            <source>Choose a file with the wards or the statistical sectors of Mechelen.</source>
            <translation>Choisissez un fichier avec les quartiers ou les secteurs statistiques de Malines.</translation>
        </message>
        <message>
            <source>Choose a new or empty folder, or one used for this before.</source>
            <translation>Choisissez un dossier nouveau ou vide, ou un dossier déjà utilisé pour cela.</translation>
        </message>
        <message>
            <source>Choose a newer backup.</source>
            <translation>Choisissez une sauvegarde plus récente.</translation>
        </message>
        <message>
            <source>Choose an MBTiles or PMTiles file.</source>
            <translation>Choisissez un fichier MBTiles ou PMTiles.</translation>
        </message>
        <message>
            <source>Choose another backup, for instance an older one.</source>
            <translation>Choisissez une autre sauvegarde, par exemple une plus ancienne.</translation>
        </message>
        <message>
            <source>Choose another base map.</source>
            <translation>Choisissez un autre fond de carte.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>Choose another folder and try again.</source>
            <translation>Choisissez un autre dossier et réessayez.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Choose one of the fields named here.</source>
            <translation>Choisissez un des champs cités ici.</translation>
        </message>
        <message>
            <source>Choose one of the sheets or layers named here.</source>
            <translation>Choisissez une des feuilles ou couches nommées ici.</translation>
        </message>
        <message>
            <source>Choose the figures of one edition; they are never mixed.</source>
            <translation>Choisissez les chiffres d'une seule édition ; ils ne sont jamais mélangés.</translation>
        </message>
        <message>
            <source>Choose the file of Statbel with the population per sector.</source>
            <translation>Choisissez le fichier de Statbel avec la population par secteur.</translation>
        </message>
        <message>
            <source>Close it there, or choose another name.</source>
            <translation>Fermez-le là, ou choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Copy it to a folder of your own and try again.</source>
            <translation>Copiez-le dans un dossier à vous et réessayez.</translation>
        </message>
        <message>
            <source>Download it again, from the publisher itself.</source>
            <translation>Téléchargez-le à nouveau, chez l'éditeur lui-même.</translation>
        </message>
        <message>
            <source>Download the file itself and choose that.</source>
            <translation>Téléchargez le fichier lui-même et choisissez-le.</translation>
        </message>
        <message>
            <source>Export the address book once more and try again.</source>
            <translation>Exportez encore une fois le carnet d’adresses et réessayez.</translation>
        </message>
        <message>
            <source>Free some space and try again.</source>
            <translation>Libérez de la place et réessayez.</translation>
        </message>
        <message>
            <source>It does not say which coordinate system it has.</source>
            <translation>Il ne dit pas quel système de coordonnées il utilise.</translation>
        </message>
        <message>
            <source>It has no column “{detail}”.</source>
            <translation>Il n'a pas de colonne « {detail} ».</translation>
        </message>
        <message>
            <source>It has no sheet or layer {detail}.</source>
            <translation>Il n’a pas de feuille ou couche {detail}.</translation>
        </message>
        <message>
            <source>It has no tiles.</source>
            <translation>Il n'a pas de tuiles.</translation>
        </message>
        <message>
            <source>It has sector codes of before and after 2025, or of neither.</source>
            <translation>Il a des codes de secteur d'avant et d'après 2025, ou ni l'un ni l'autre.</translation>
        </message>
        <message>
            <source>It holds addresses of other municipalities only.</source>
            <translation>Il ne contient que des adresses d’autres communes.</translation>
        </message>
        <message>
            <source>It holds areas of other municipalities only.</source>
            <translation>Il contient seulement des zones d'autres communes.</translation>
        </message>
        <message>
            <source>It holds no shapes.</source>
            <translation>Il ne contient pas de formes.</translation>
        </message>
        <message>
            <source>It holds only {detail} of the 12 wards.</source>
            <translation>Il contient seulement {detail} des 12 quartiers.</translation>
        </message>
        <message>
            <source>It holds points or lines, no borders.</source>
            <translation>Il contient des points ou des lignes, pas de limites.</translation>
        </message>
        <message>
            <source>It is a web page, not the file that the page offers.</source>
            <translation>C'est une page web, pas le fichier que la page propose.</translation>
        </message>
        <message>
            <source>It is an Excel file of before 2007.</source>
            <translation>C’est un fichier Excel d’avant 2007.</translation>
        </message>
        <message>
            <source>It is damaged, or of another kind than its name says.</source>
            <translation>Il est abîmé, ou d'un autre type que son nom le dit.</translation>
        </message>
        <message>
            <source>It is empty.</source>
            <translation>Il est vide.</translation>
        </message>
        <message>
            <source>It is larger than {detail} MB.</source>
            <translation>Il dépasse {detail} Mo.</translation>
        </message>
        <message>
            <source>It is no JPEG or PNG picture and no PDF.</source>
            <translation>Ce n’est ni une image JPEG ou PNG, ni un PDF.</translation>
        </message>
        <message>
            <source>It is no backup of Weefsel, or only a part of one.</source>
            <translation>Ce n'est pas une sauvegarde de Weefsel, ou seulement une partie.</translation>
        </message>
        <message>
            <source>It is not a base map.</source>
            <translation>Ce n'est pas un fond de carte.</translation>
        </message>
        <message>
            <source>It is not a list of columns and fields.</source>
            <translation>Ce n'est pas une liste de colonnes et de champs.</translation>
        </message>
        <message>
            <source>It is not a table of sectors and their wards.</source>
            <translation>Ce n'est pas un tableau de secteurs avec leurs quartiers.</translation>
        </message>
        <message>
            <source>It is not a table with rows and columns.</source>
            <translation>Ce n'est pas un tableau avec des lignes et des colonnes.</translation>
        </message>
        <message>
            <source>It is not there.</source>
            <translation>Il n'est pas là.</translation>
        </message>
        <message>
            <source>It is too big.</source>
            <translation>Il est trop grand.</translation>
        </message>
        <message>
            <source>Its tiles are of a kind that cannot be shown: {detail}.</source>
            <translation>Ses tuiles sont d'un type qui ne peut pas être affiché : {detail}.</translation>
        </message>
        <message>
            <source>Make the folder first, or choose another.</source>
            <translation>Créez d'abord le dossier, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Make the picture smaller, or split the PDF.</source>
            <translation>Réduisez l’image, ou scindez le PDF.</translation>
        </message>
        <message>
            <source>Mend that row in the program the file comes from.</source>
            <translation>Corrigez cette ligne dans le programme d’où vient le fichier.</translation>
        </message>
        <message>
            <source>No column has a sector, or none a number of inhabitants.</source>
            <translation>Aucune colonne n'a de secteur, ou aucune un nombre d'habitants.</translation>
        </message>
        <message>
            <source>No column was recognised as the name.</source>
            <translation>Aucune colonne n'a été reconnue comme le nom.</translation>
        </message>
        <message>
            <source>No column was recognised as the street.</source>
            <translation>Aucune colonne n'a été reconnue comme la rue.</translation>
        </message>
        <message>
            <source>No half-written file was left; your data is unchanged.</source>
            <translation>Aucun fichier à moitié écrit n'est resté ; vos données sont inchangées.</translation>
        </message>
        <message>
            <source>None of its columns has codes or names of wards or sectors.</source>
            <translation>Aucune de ses colonnes ne contient des codes ou des noms de quartiers ou de secteurs.</translation>
        </message>
        <message>
            <source>Nothing was read in; your data is unchanged.</source>
            <translation>Rien n'a été importé ; vos données sont inchangées.</translation>
        </message>
        <message>
            <source>Open it in Excel and save it as .xlsx, then try again.</source>
            <translation>Ouvrez-le dans Excel et enregistrez-le en .xlsx, puis réessayez.</translation>
        </message>
        <message>
            <source>Open it in its own program, save it again, and try again.</source>
            <translation>Ouvrez-le dans son propre programme, enregistrez-le à nouveau, puis réessayez.</translation>
        </message>
        <message>
            <source>Other files are in there already.</source>
            <translation>Il contient déjà d’autres fichiers.</translation>
        </message>
        <message>
            <source>Pass that column over, or remove it from the file.</source>
            <translation>Passez cette colonne, ou retirez-la du fichier.</translation>
        </message>
        <message>
            <source>Print it to a new PDF, then add that one.</source>
            <translation>Imprimez-le vers un nouveau PDF, puis ajoutez celui-là.</translation>
        </message>
        <message>
            <source>Remove one of them, or say which one to pass over.</source>
            <translation>Retirez une des deux, ou dites laquelle laisser de côté.</translation>
        </message>
        <message>
            <source>Remove that column from the file and try again.</source>
            <translation>Retirez cette colonne du fichier et réessayez.</translation>
        </message>
        <message>
            <source>Row {detail} cannot be read: a quote is not closed, or the row has no end.</source>
            <translation>La ligne {detail} ne peut être lue : un guillemet n’est pas fermé, ou la ligne n’a pas de fin.</translation>
        </message>
        <message>
            <source>Save it as one of these first, for instance a HEIC photo as JPEG.</source>
            <translation>Enregistrez-le d’abord sous une de ces sortes, par exemple une photo HEIC en JPEG.</translation>
        </message>
        <message>
            <source>Save it without a password, then add it again.</source>
            <translation>Enregistrez-le sans mot de passe, puis ajoutez-le à nouveau.</translation>
        </message>
        <message>
            <source>Say it and try again, for instance EPSG:31370 (Belgian Lambert 72).</source>
            <translation>Dites-le et réessayez, par exemple EPSG:31370 (Lambert belge 72).</translation>
        </message>
        <message>
            <source>Split it and read in the parts one by one.</source>
            <translation>Divisez-le et importez les parties une par une.</translation>
        </message>
        <message>
            <source>The PDF holds a program or another file inside it.</source>
            <translation>Le PDF contient un programme ou un autre fichier.</translation>
        </message>
        <message>
            <source>The PDF is locked with a password.</source>
            <translation>Le PDF est protégé par un mot de passe.</translation>
        </message>
        <message>
            <source>The card that begins on line {detail} has no end.</source>
            <translation>La carte qui commence à la ligne {detail} n’a pas de fin.</translation>
        </message>
        <message>
            <source>The column “{detail}” says something about a person that Weefsel does not keep, such as origin, belief, health, age or gender.</source>
            <translation>La colonne « {detail} » dit quelque chose sur une personne que Weefsel ne garde pas, comme l'origine, la religion, la santé, l'âge ou le genre.</translation>
        </message>
        <message>
            <source>The computer did not say why.</source>
            <translation>L'ordinateur n'a pas dit pourquoi.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <source>The folder does not exist.</source>
            <translation>Le dossier n'existe pas.</translation>
        </message>
        <message>
            <source>The same file lies beside this already: {detail}.</source>
            <translation>Le même fichier est déjà joint ici : {detail}.</translation>
        </message>
        <message>
            <source>There is no coordinate system “{detail}”.</source>
            <translation>Le système de coordonnées « {detail} » n'existe pas.</translation>
        </message>
        <message>
            <source>There is no map file in this archive.</source>
            <translation>Il n'y a pas de fichier de carte dans cette archive.</translation>
        </message>
        <message>
            <source>There is no such field: {detail}.</source>
            <translation>Le champ {detail} n'existe pas.</translation>
        </message>
        <message>
            <source>There is no table in this archive.</source>
            <translation>Il n'y a pas de tableau dans cette archive.</translation>
        </message>
        <message>
            <source>This archive is not safe to unpack.</source>
            <translation>Il n'est pas sûr de déballer cette archive.</translation>
        </message>
        <message>
            <source>This backup is damaged.</source>
            <translation>Cette sauvegarde est endommagée.</translation>
        </message>
        <message>
            <source>This is not a map file.</source>
            <translation>Ce n'est pas un fichier de carte.</translation>
        </message>
        <message>
            <source>This kind of file is not known here.</source>
            <translation>Ce type de fichier n'est pas connu ici.</translation>
        </message>
        <message>
            <source>Two columns mean the same; the second is “{detail}”.</source>
            <translation>Deux colonnes veulent dire la même chose ; la deuxième est « {detail} ».</translation>
        </message>
        <message>
            <source>Use EPSG:4326, EPSG:31370 or EPSG:3812.</source>
            <translation>Utilisez EPSG:4326, EPSG:31370 ou EPSG:3812.</translation>
        </message>
        <message>
            <source>What the column “{detail}” says is something about a person that Weefsel does not keep, such as origin, belief, gender, a birthday or a national number.</source>
            <translation>Ce que dit la colonne « {detail} » est une chose sur une personne que Weefsel ne garde pas, comme l’origine, la croyance, le genre, un anniversaire ou un numéro national.</translation>
        </message>
        <message>
            <source>With coordinate system {detail} it does not lie in Mechelen.</source>
            <translation>Avec le système de coordonnées {detail}, il ne se trouve pas à Malines.</translation>
        </message>
        <message>
            <source>With it, changes that you saved here would be lost.</source>
            <translation>Avec elle, des modifications enregistrées ici seraient perdues.</translation>
        </message>
        <message>
            <source>Write it like this: {{"column in the file": "field"}}</source>
            <translation>Écrivez-le comme ceci : {{"colonne du fichier": "champ"}}</translation>
        </message>
        <message>
            <source>Write the heading exactly as in the file.</source>
            <translation>Écrivez le titre exactement comme dans le fichier.</translation>
        </message>
        <message>
            <source>You have no permission to read it.</source>
            <translation>Vous n'avez pas le droit de le lire.</translation>
        </message>
        <message>
            <source>You have no permission to write there.</source>
            <translation>Vous n'avez pas le droit d'écrire là.</translation>
        </message>
        <message>
            <source>You need not add it again.</source>
            <translation>Il ne faut pas l’ajouter une deuxième fois.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” cannot be read. {reason}</source>
            <translation>Impossible de lire « {name} ». {reason}</translation>
        </message>
        <message>
            <source>“{name}” could not be written. {reason}</source>
            <translation>Impossible d'écrire « {name} ». {reason}</translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message numerus="yes">
            <source>%n file(s) added, without place, camera or author</source>
            <translation>
                <numerusform>%n fichier ajouté, sans lieu, appareil ni auteur</numerusform>
                <numerusform>%n fichiers ajoutés, sans lieu, appareil ni auteur</numerusform>
            </translation>
        </message>
        <message>
            <source>A copy outside this program is not encrypted, and stays when somebody asks to be erased.</source>
            <translation>Une copie hors de ce programme n’est pas chiffrée, et reste quand quelqu’un demande d’être effacé.</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>Ajouter un fichier</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Ajouter des fichiers</translation>
        </message>
        <message>
            <source>Added. Look for yourself whether the PDF names its author.</source>
            <translation>Ajouté. Vérifiez vous-même si le PDF nomme son auteur.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copied to {name}</source>
            <translation>Copié vers {name}</translation>
        </message>
        <message>
            <source>Fetching {name}…</source>
            <translation>Récupération de {name}…</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>No files.</source>
            <translation>Pas de fichiers.</translation>
        </message>
        <message>
            <source>No files. Drop a JPEG, PNG or PDF here to add one.</source>
            <translation>Aucun fichier. Déposez ici un JPEG, PNG ou PDF pour en ajouter un.</translation>
        </message>
        <message>
            <source>Pictures and PDF</source>
            <translation>Images et PDF</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Enregistrer une copie</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>This picture cannot be shown. Save a copy to look.</source>
            <translation>Cette image ne peut être montrée. Enregistrez une copie pour la voir.</translation>
        </message>
        <message>
            <source>Why? The log of reads keeps it. Do not name anybody.</source>
            <translation>Pourquoi ? Le journal des lectures le garde. Ne nommez personne.</translation>
        </message>
        <message>
            <source>only on the server: it is fetched when you open it</source>
            <translation>seulement sur le serveur : récupéré quand vous l’ouvrez</translation>
        </message>
        <message>
            <source>waits to be sent</source>
            <translation>attend d’être envoyé</translation>
        </message>
    </context>
    <context>
        <name>follow up</name>
        <message numerus="yes">
            <source>%n colleague(s)</source>
            <translation>
                <numerusform>%n collègue</numerusform>
                <numerusform>%n collègues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more planned</source>
            <translation>
                <numerusform>encore %n prévu</numerusform>
                <numerusform>encore %n prévus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n fois</numerusform>
                <numerusform>%n fois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>asked %n time(s) in {days} days</source>
            <translation>
                <numerusform>sollicité %n fois en {days} jours</numerusform>
                <numerusform>sollicité %n fois en {days} jours</numerusform>
            </translation>
        </message>
        <message>
            <source>begin a rhythm</source>
            <translation>commencer un rythme</translation>
        </message>
        <message numerus="yes">
            <source>by %n colleague(s)</source>
            <translation>
                <numerusform>par %n collègue</numerusform>
                <numerusform>par %n collègues</numerusform>
            </translation>
        </message>
        <message>
            <source>close it</source>
            <translation>clôturer</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>pour le {day}</translation>
        </message>
        <message numerus="yes">
            <source>every %n day(s)</source>
            <translation>
                <numerusform>tous les %n jour</numerusform>
                <numerusform>tous les %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>hand over to a colleague</source>
            <translation>transmettre à un collègue</translation>
        </message>
        <message>
            <source>late since {day}</source>
            <translation>en retard depuis {day}</translation>
        </message>
        <message>
            <source>leave in peace for a while</source>
            <translation>laisser tranquille un moment</translation>
        </message>
        <message>
            <source>paused until {day}</source>
            <translation>en pause jusqu’au {day}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>{names} +{more}</source>
            <translation>{names} +{more}</translation>
        </message>
        <message>
            <source>{name} asked not to be contacted.</source>
            <translation>{name} a demandé de ne pas être contacté.</translation>
        </message>
        <message>
            <source>{name} does not see contact rhythms, so Weefsel does not remind {name}. Choose somebody who works with contacts.</source>
            <translation>{name} ne voit pas les rythmes de contact, donc Weefsel ne rappelle rien à {name}. Choisissez quelqu'un qui travaille avec des contacts.</translation>
        </message>
        <message>
            <source>{name} does not see contacts, so this task does not reach {name}. Give it to somebody who works with contacts, or tell {name} yourself.</source>
            <translation>{name} ne voit pas les contacts : cette tâche ne lui parvient pas. Donnez-la à quelqu'un qui travaille avec des contacts, ou dites-le vous-même à {name}.</translation>
        </message>
        <message>
            <source>{name}: does not see it</source>
            <translation>{name} : ne le voit pas</translation>
        </message>
        <message>
            <source>{name}: {load}. Could it wait, or can a colleague combine it?</source>
            <translation>{name} : {load}. Cela peut-il attendre, ou un collègue peut-il combiner ?</translation>
        </message>
        <message>
            <source>{who} plans to go there: {day}</source>
            <translation>{who} prévoit d’y aller : {day}</translation>
        </message>
        <message>
            <source>{who} plans to go to {name}: {day}</source>
            <translation>{who} prévoit d’aller à {name} : {day}</translation>
        </message>
        <message>
            <source>{who} plans to see {name}: {day}</source>
            <translation>{who} prévoit de voir {name} : {day}</translation>
        </message>
        <message>
            <source>{who} saw {name}: {day}</source>
            <translation>{who} a vu {name} : {day}</translation>
        </message>
        <message>
            <source>{who} was at {name}: {day}</source>
            <translation>{who} était à {name} : {day}</translation>
        </message>
        <message>
            <source>{who} was there: {day}</source>
            <translation>{who} y était : {day}</translation>
        </message>
    </context>
    <context>
        <name>form</name>
        <message>
            <source>Draft kept {time}</source>
            <translation>Brouillon gardé {time}</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Maybe this is here already. Open it to see:</source>
            <translation>Ceci y est peut-être déjà. Ouvrez pour voir :</translation>
        </message>
        <message>
            <source>Not saved yet: {title} ({moment})</source>
            <translation>Pas encore enregistré : {title} ({moment})</translation>
        </message>
        <message>
            <source>Of the address</source>
            <translation>De l’adresse</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>The address does not say its ward</source>
            <translation>L’adresse ne dit pas son quartier</translation>
        </message>
        <message>
            <source>The point lies in {ward}</source>
            <translation>Le point se trouve dans le quartier {ward}</translation>
        </message>
        <message>
            <source>The point lies outside the city</source>
            <translation>Le point se trouve en dehors de la ville</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Jeter</translation>
        </message>
        <message>
            <source>To read: your role does not change this.</source>
            <translation>Pour lire : votre rôle ne permet pas de modifier ceci.</translation>
        </message>
        <message>
            <source>Your role changes here: {fields}. The rest is to read.</source>
            <translation>Votre rôle modifie ici : {fields}. Le reste est à lire.</translation>
        </message>
        <message>
            <source>changes</source>
            <translation>modifications</translation>
        </message>
        <message>
            <source>no name yet</source>
            <translation>pas encore de nom</translation>
        </message>
        <message>
            <source>type to search</source>
            <translation>tapez pour chercher</translation>
        </message>
        <message>
            <source>{kind} in the bin</source>
            <translation>{kind} dans la corbeille</translation>
        </message>
        <message>
            <source>{name} changed the same as you. Save again to keep yours. From {name}:</source>
            <translation>{name} a modifié la même chose que vous. Enregistrez à nouveau pour garder la vôtre. De {name} : </translation>
        </message>
        <message>
            <source>{name} changed this after you typed it. Please check that what you typed is still right.</source>
            <translation>{name} a modifié ceci après votre saisie. Vérifiez que ce que vous avez saisi est encore juste.</translation>
        </message>
        <message>
            <source>{name} changed this meanwhile: {fields}. What you typed stays here, and saving stores only what you change yourself.</source>
            <translation>{name} a modifié ceci entre-temps : {fields}. Ce que vous avez saisi reste ici, et seul ce que vous modifiez vous-même est enregistré.</translation>
        </message>
        <message>
            <source>{name} put this in the bin meanwhile. What you typed stays here. Take it out of the bin before you save.</source>
            <translation>{name} a mis ceci à la corbeille entre-temps. Ce que vous avez saisi reste ici. Sortez-le de la corbeille avant d'enregistrer.</translation>
        </message>
    </context>
    <context>
        <name>growth</name>
        <message>
            <source>From safe to brave, in time</source>
            <translation>De safe à brave, dans le temps</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>{n} assessments. {steps}</source>
            <translation>{n} évaluations. {steps}</translation>
        </message>
    </context>
    <context>
        <name>hand over</name>
        <message>
            <source>After the next sync it stands on the first screen of the colleague.</source>
            <translation>Après la prochaine synchronisation, c’est sur le premier écran du collègue.</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Transmettre</translation>
        </message>
        <message>
            <source>Hand over: {what}</source>
            <translation>Transmettre : {what}</translation>
        </message>
        <message>
            <source>Handed over to {who}</source>
            <translation>Transmis à {who}</translation>
        </message>
        <message>
            <source>The colleague follows them from now on, and keeps the rhythms there are.</source>
            <translation>Le collègue les suit désormais, et garde les rythmes existants.</translation>
        </message>
        <message>
            <source>To which colleague?</source>
            <translation>À quel collègue ?</translation>
        </message>
        <message>
            <source>account name</source>
            <translation>nom de compte</translation>
        </message>
        <message>
            <source>known here: {names}</source>
            <translation>connus ici : {names}</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy the selected rows as text</source>
            <translation>Copier les lignes choisies comme texte</translation>
        </message>
        <message>
            <source>Everything is kept encrypted on this laptop, also without a network. What you type is kept as a draft every two seconds.</source>
            <translation>Tout est gardé chiffré sur cet ordinateur portable, même sans réseau. Ce que vous tapez est gardé comme brouillon toutes les deux secondes.</translation>
        </message>
        <message>
            <source>Export visits</source>
            <translation>Exporter les visites</translation>
        </message>
        <message>
            <source>Find an address on the map</source>
            <translation>Trouver une adresse sur la carte</translation>
        </message>
        <message>
            <source>Find any command by a few letters</source>
            <translation>Trouver n'importe quelle commande avec quelques lettres</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Go to a screen</source>
            <translation>Aller à un écran</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Larger or smaller text</source>
            <translation>Texte plus grand ou plus petit</translation>
        </message>
        <message>
            <source>Log a visit right after it: when, what kind and which ward is enough. You count people; you need no names.</source>
            <translation>Notez une visite juste après : quand, quel type et quel quartier, cela suffit. Vous comptez des personnes ; vous n'avez pas besoin de noms.</translation>
        </message>
        <message>
            <source>Log a visit, from everywhere</source>
            <translation>Noter une visite, depuis n'importe où</translation>
        </message>
        <message>
            <source>Move the selected row to the bin</source>
            <translation>Mettre la ligne choisie dans la corbeille</translation>
        </message>
        <message>
            <source>Open the selected row</source>
            <translation>Ouvrir la ligne choisie</translation>
        </message>
        <message>
            <source>Search people, places, visits and notes</source>
            <translation>Chercher des personnes, des lieux, des visites et des notes</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synchroniser maintenant</translation>
        </message>
        <message>
            <source>Threw something away? It waits in the bin until you put it back.</source>
            <translation>Vous avez supprimé quelque chose ? Cela attend dans la corbeille jusqu'à ce que vous le remettiez.</translation>
        </message>
        <message>
            <source>Under “Keep in touch”: rhythm, hand over, close</source>
            <translation>Sous « Garder le contact » : rythme, transmettre, clôturer</translation>
        </message>
        <message>
            <source>Under “To review”: decide and go on to the next</source>
            <translation>Dans « À contrôler » : décider et passer au suivant</translation>
        </message>
        <message>
            <source>Under “Today” and “Planning”: it is done</source>
            <translation>Sous « Aujourd’hui » et « Planning » : c’est fait</translation>
        </message>
        <message>
            <source>Undo what you just did</source>
            <translation>Annuler ce que vous venez de faire</translation>
        </message>
        <message>
            <source>Weefsel in one page</source>
            <translation>Weefsel en une page</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Asking the server for the steps of colleagues…</source>
            <translation>Le serveur est interrogé sur les étapes des collègues…</translation>
        </message>
        <message>
            <source>History: who changed what</source>
            <translation>Historique : qui a modifié quoi</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Un instant…</translation>
        </message>
        <message>
            <source>No changes are known.</source>
            <translation>Aucune modification n'est connue.</translation>
        </message>
        <message>
            <source>Only the changes made on this laptop are shown.</source>
            <translation>Seules les modifications de ce portable sont affichées.</translation>
        </message>
        <message>
            <source>Only the changes made on this laptop are shown: the server cannot be asked now.</source>
            <translation>Seules les modifications de ce portable sont affichées : le serveur ne peut pas être interrogé maintenant.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>joined with another text</source>
            <translation>réuni avec un autre texte</translation>
        </message>
        <message>
            <source>kept although it was deleted</source>
            <translation>gardé alors qu'il était supprimé</translation>
        </message>
        <message>
            <source>met another change</source>
            <translation>a rencontré une autre modification</translation>
        </message>
        <message>
            <source>not taken by the server</source>
            <translation>non accepté par le serveur</translation>
        </message>
        <message>
            <source>put into the bin</source>
            <translation>mis à la corbeille</translation>
        </message>
        <message>
            <source>taken out of the bin</source>
            <translation>sorti de la corbeille</translation>
        </message>
        <message>
            <source>waits to be sent</source>
            <translation>en attente d'envoi</translation>
        </message>
        <message>
            <source>{record} added</source>
            <translation>{record} : ajout</translation>
        </message>
    </context>
    <context>
        <name>import</name>
        <message numerus="yes">
            <source>%n card(s) of another kind not read in.</source>
            <translation>
                <numerusform>%n carte d’une autre sorte non importée.</numerusform>
                <numerusform>%n cartes d’une autre sorte non importées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) read in.</source>
            <translation>
                <numerusform>%n fiche importée.</numerusform>
                <numerusform>%n fiches importées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) went to the bin.</source>
            <translation>
                <numerusform>%n fiche est allée à la corbeille.</numerusform>
                <numerusform>%n fiches sont allées à la corbeille.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) can be read in. Nothing was saved yet.</source>
            <translation>
                <numerusform>%n ligne peut être importée. Rien n’est encore enregistré.</numerusform>
                <numerusform>%n lignes peuvent être importées. Rien n’est encore enregistré.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out: somebody who asked to be forgotten may be in them.</source>
            <translation>
                <numerusform>%n ligne laissée de côté : il s'y trouve peut-être quelqu'un qui a demandé l'oubli.</numerusform>
                <numerusform>%n lignes laissées de côté : il s'y trouve peut-être quelqu'un qui a demandé l'oubli.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) left out: they are there already.</source>
            <translation>
                <numerusform>%n ligne laissée : elle y est déjà.</numerusform>
                <numerusform>%n lignes laissées : elles y sont déjà.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) look like one there already.</source>
            <translation>
                <numerusform>%n ligne ressemble à une fiche déjà là.</numerusform>
                <numerusform>%n lignes ressemblent à une fiche déjà là.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) looked at</source>
            <translation>
                <numerusform>%n ligne examinée</numerusform>
                <numerusform>%n lignes examinées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stayed: changed or used since it was read in.</source>
            <translation>
                <numerusform>%n est resté : modifié ou utilisé depuis l’import.</numerusform>
                <numerusform>%n sont restés : modifiés ou utilisés depuis l’import.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) tell much of somebody: “To review” will list them.</source>
            <translation>
                <numerusform>%n texte en dit beaucoup sur quelqu'un : « À vérifier » le montrera.</numerusform>
                <numerusform>%n textes en disent beaucoup sur quelqu'un : « À vérifier » les montrera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to mend in other rows.</source>
            <translation>
                <numerusform>%n chose à corriger dans d’autres lignes.</numerusform>
                <numerusform>%n choses à corriger dans d’autres lignes.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Back to the file</source>
            <translation>&amp;Retour au fichier</translation>
        </message>
        <message>
            <source>&amp;Choose…</source>
            <translation>&amp;Choisir…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Read in</source>
            <translation>&amp;Importer</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>&amp;Annuler l’import</translation>
        </message>
        <message>
            <source>&amp;What are these?</source>
            <translation>&amp;Qu’est-ce que c’est ?</translation>
        </message>
        <message>
            <source>A list from Excel or another program, or an address book: CSV, XLSX, vCard, GeoJSON or GeoPackage. Nothing is saved before you say so.</source>
            <translation>Une liste d’Excel ou d’un autre programme, ou un carnet d’adresses : CSV, XLSX, vCard, GeoJSON ou GeoPackage. Rien n’est enregistré avant que vous le disiez.</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Devient</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Choose a file first.</source>
            <translation>Choisissez d’abord un fichier.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Colonnes du fichier</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Earlier imports</source>
            <translation>Imports précédents</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>File to read in</source>
            <translation>Fichier à importer</translation>
        </message>
        <message>
            <source>Fill this in once, for all rows without it.</source>
            <translation>Remplissez ceci une fois, pour toutes les lignes sans.</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>Par exemple</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>Dans le fichier</translation>
        </message>
        <message>
            <source>Leave out rows that are &amp;there already</source>
            <translation>Laisser les lignes &amp;déjà là</translation>
        </message>
        <message>
            <source>Leave out rows that cannot be &amp;saved</source>
            <translation>Laisser les lignes &amp;impossibles à enregistrer</translation>
        </message>
        <message>
            <source>Leave out who may have asked to be &amp;forgotten</source>
            <translation>Laisser de côté qui a peut-être demandé l'&amp;oubli</translation>
        </message>
        <message>
            <source>Lists and address books</source>
            <translation>Listes et carnets d’adresses</translation>
        </message>
        <message>
            <source>Look at &amp;all rows</source>
            <translation>Examiner &amp;toutes les lignes</translation>
        </message>
        <message>
            <source>Map layer</source>
            <translation>Couche de la carte</translation>
        </message>
        <message>
            <source>Never kept (rule R2): {what}</source>
            <translation>Jamais gardé (règle R2) : {what}</translation>
        </message>
        <message>
            <source>Never read in: {columns}</source>
            <translation>Jamais importé : {columns}</translation>
        </message>
        <message>
            <source>Never read in: {subject}</source>
            <translation>Jamais importé : {subject}</translation>
        </message>
        <message>
            <source>Not read in: {columns}</source>
            <translation>Non importé : {columns}</translation>
        </message>
        <message>
            <source>Nothing was read in yet.</source>
            <translation>Rien n’a encore été importé.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing was read in: %n thing(s) to mend. Mend them in the file, or leave these rows out.</source>
            <translation>
                <numerusform>Rien n’a été importé : %n chose à corriger. Corrigez-la dans le fichier, ou laissez cette ligne.</numerusform>
                <numerusform>Rien n’a été importé : %n choses à corriger. Corrigez-les dans le fichier, ou laissez ces lignes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read a list in</source>
            <translation>Importer une liste</translation>
        </message>
        <message>
            <source>Read in the &amp;others</source>
            <translation>Importer les &amp;autres</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Lecture du fichier</translation>
        </message>
        <message>
            <source>Row {row}, {field}: {why}</source>
            <translation>Ligne {row}, {field} : {why}</translation>
        </message>
        <message>
            <source>Row {row}: the phone number was kept as it was typed.</source>
            <translation>Ligne {row} : le numéro de téléphone est gardé comme il a été tapé.</translation>
        </message>
        <message>
            <source>Row {row}: “{name}” has {likeness} as one there already.</source>
            <translation>Ligne {row} : « {name} » a {likeness} qu’une fiche déjà là.</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Rows to look at</source>
            <translation>Lignes à regarder</translation>
        </message>
        <message>
            <source>S&amp;heet</source>
            <translation>F&amp;euille</translation>
        </message>
        <message>
            <source>Save rows to &amp;mend…</source>
            <translation>Enregistrer les lignes à &amp;corriger…</translation>
        </message>
        <message>
            <source>Save the rows to mend</source>
            <translation>Enregistrer les lignes à corriger</translation>
        </message>
        <message>
            <source>Saved to {name}</source>
            <translation>Enregistré dans {name}</translation>
        </message>
        <message numerus="yes">
            <source>Somebody who asked to be forgotten may be in %n row(s).</source>
            <translation>
                <numerusform>Dans %n ligne se trouve peut-être quelqu'un qui a demandé l'oubli.</numerusform>
                <numerusform>Dans %n lignes se trouve peut-être quelqu'un qui a demandé l'oubli.</numerusform>
            </translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stopped. Nothing was read in.</source>
            <translation>Arrêté. Rien n’a été importé.</translation>
        </message>
        <message>
            <source>Taking back</source>
            <translation>Annulation en cours</translation>
        </message>
        <message>
            <source>The first rows as they would become</source>
            <translation>Les premières lignes comme elles deviendraient</translation>
        </message>
        <message>
            <source>To mend</source>
            <translation>À corriger</translation>
        </message>
        <message>
            <source>Weefsel keeps nothing of this kind about a person.</source>
            <translation>Weefsel ne garde rien de cette sorte sur une personne.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>choose…</source>
            <translation>choisir…</translation>
        </message>
        <message>
            <source>columns as you chose them last time</source>
            <translation>colonnes comme vous les avez choisies la dernière fois</translation>
        </message>
        <message>
            <source>not read in</source>
            <translation>non importé</translation>
        </message>
        <message>
            <source>rows to mend</source>
            <translation>lignes à corriger</translation>
        </message>
        <message>
            <source>“{column}” becomes</source>
            <translation>« {column} » devient</translation>
        </message>
    </context>
    <context>
        <name>key figure form</name>
        <message>
            <source>New key figure</source>
            <translation>Nouvelle figure clé</translation>
        </message>
        <message>
            <source>Save key figure</source>
            <translation>Enregistrer la figure clé</translation>
        </message>
        <message>
            <source>The visit was about something sensitive, so being noted with it tells something private. They know what we note and why, and that they can take it back at any time.</source>
            <translation>La visite portait sur un sujet sensible : y être noté dit quelque chose de privé. La personne sait ce que nous notons et pourquoi, et qu’elle peut le retirer à tout moment.</translation>
        </message>
        <message>
            <source>They agree that we keep in touch</source>
            <translation>Accepte que nous gardions le contact</translation>
        </message>
        <message>
            <source>They agree to be noted with this visit</source>
            <translation>Accepte d’être noté avec cette visite</translation>
        </message>
        <message>
            <source>This visit has a point on the map, so it names nobody: the contact is kept, but not noted with it.</source>
            <translation>Cette visite a un point sur la carte, donc elle ne nomme personne : le contact est gardé, mais pas noté avec elle.</translation>
        </message>
        <message>
            <source>aloud, during the visit</source>
            <translation>oralement, pendant la visite</translation>
        </message>
        <message>
            <source>for instance: aloud, on paper, by mail</source>
            <translation>par exemple : oralement, sur papier, par e-mail</translation>
        </message>
    </context>
    <context>
        <name>key_figure.kind</name>
        <message>
            <source>Active bystander</source>
            <translation>Témoin actif</translation>
        </message>
        <message>
            <source>Bridge figure</source>
            <translation>Personne-relais</translation>
        </message>
        <message>
            <source>Key figure</source>
            <translation>Personne clé</translation>
        </message>
        <message>
            <source>M-ambassador</source>
            <translation>M-bassadeur</translation>
        </message>
        <message>
            <source>Support figure</source>
            <translation>Personne de soutien</translation>
        </message>
        <message>
            <source>Volunteer</source>
            <translation>Bénévole</translation>
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <source>&amp;Change it</source>
            <translation>&amp;Changer</translation>
        </message>
        <message>
            <source>&amp;Change the passphrase…</source>
            <translation>&amp;Changer la phrase de passe…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>&amp;Make a recovery key…</source>
            <translation>Faire une clé de &amp;secours…</translation>
        </message>
        <message>
            <source>&amp;Make the new key</source>
            <translation>Faire la &amp;nouvelle clé</translation>
        </message>
        <message>
            <source>&amp;New key for everything…</source>
            <translation>&amp;Nouvelle clé pour tout…</translation>
        </message>
        <message>
            <source>&amp;Stop using the key store</source>
            <translation>&amp;Ne plus utiliser le trousseau</translation>
        </message>
        <message>
            <source>&amp;Use the key store</source>
            <translation>&amp;Utiliser le trousseau</translation>
        </message>
        <message>
            <source>&amp;Use the key store…</source>
            <translation>&amp;Utiliser le trousseau…</translation>
        </message>
        <message>
            <source>A key on paper, for when you forget the passphrase. Put it away where only you, or your team lead, can find it.</source>
            <translation>Une clé sur papier, pour quand vous oubliez la phrase de passe. Rangez-la là où vous seul, ou votre chef d'équipe, pouvez la trouver.</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Changer la phrase de passe</translation>
        </message>
        <message>
            <source>Everything is encrypted with a new key now. That takes some seconds, or a minute with very many visits, and may be stopped at any moment without loss. Type your passphrase to begin.</source>
            <translation>Weefsel chiffre maintenant tout avec une nouvelle clé. Cela prend quelques secondes, ou une minute s'il y a énormément de visites. Une interruption ne fait rien perdre. Tapez votre phrase de passe pour commencer.</translation>
        </message>
        <message>
            <source>Everything is encrypted with a new key. Your passphrase stays.</source>
            <translation>Tout est chiffré avec une nouvelle clé. Votre phrase de passe reste la même.</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <source>Key store of this computer</source>
            <translation>Trousseau de cet ordinateur</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <source>Making the new key</source>
            <translation>Création de la nouvelle clé</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Nouvelle clé</translation>
        </message>
        <message>
            <source>New key for everything</source>
            <translation>Nouvelle clé pour tout</translation>
        </message>
        <message>
            <source>Nobody can open the profile without it, we neither. Tell it to nobody.</source>
            <translation>Sans elle, personne ne peut ouvrir le profil, nous non plus. Ne la dites à personne.</translation>
        </message>
        <message>
            <source>Not in use.</source>
            <translation>Pas utilisé.</translation>
        </message>
        <message>
            <source>Nothing was changed: your passphrase opens the profile as before.</source>
            <translation>Rien n'a changé : votre phrase de passe ouvre le profil comme avant.</translation>
        </message>
        <message>
            <source>The key store did not answer and opens the profile no more.</source>
            <translation>Le trousseau n'a pas répondu et n'ouvre plus le profil.</translation>
        </message>
        <message>
            <source>The key store of this computer cannot be used: {why}.</source>
            <translation>Le trousseau de cet ordinateur n'est pas utilisable : {why}.</translation>
        </message>
        <message>
            <source>The key store of this computer did not open the profile: {why}.</source>
            <translation>Le trousseau de cet ordinateur n'a pas ouvert le profil : {why}.</translation>
        </message>
        <message>
            <source>The new passphrase</source>
            <translation>La nouvelle phrase de passe</translation>
        </message>
        <message>
            <source>The new passphrase again</source>
            <translation>La nouvelle phrase de passe encore une fois</translation>
        </message>
        <message>
            <source>The new passphrase counts from now on.</source>
            <translation>La nouvelle phrase de passe compte dès maintenant.</translation>
        </message>
        <message>
            <source>The new passphrase opens the profile and the copies that Weefsel made; the old one opens them no more. Backups that you made yourself keep the passphrase of their day.</source>
            <translation>La nouvelle phrase de passe ouvre le profil et les copies de Weefsel ; l'ancienne ne les ouvre plus. Vos propres sauvegardes gardent la phrase de passe de l'époque.</translation>
        </message>
        <message>
            <source>This is your new recovery key. It is shown once and kept nowhere: print it, or copy it by hand. The old one opens nothing any more.</source>
            <translation>Voici votre nouvelle clé de secours. Elle est montrée une fois et gardée nulle part : imprimez-la, ou recopiez-la. L'ancienne n'ouvre plus rien.</translation>
        </message>
        <message>
            <source>Type your passphrase.</source>
            <translation>Tapez votre phrase de passe.</translation>
        </message>
        <message>
            <source>Unlock the key store and try again, or do without it.</source>
            <translation>Déverrouillez le trousseau et réessayez, ou faites sans.</translation>
        </message>
        <message>
            <source>Weefsel then opens by itself for whoever is signed in on this laptop as you. Use it only if nobody else signs in with your account.</source>
            <translation>Weefsel s'ouvre alors de lui-même pour quiconque a ouvert votre session sur ce portable. À utiliser seulement si personne d'autre n'utilise votre compte.</translation>
        </message>
        <message>
            <source>What opens this profile on this laptop. The passphrase always does; you can add other ways and take them away again.</source>
            <translation>Ce qui ouvre ce profil sur ce portable. La phrase de passe le fait toujours ; vous pouvez ajouter d'autres moyens et les retirer.</translation>
        </message>
        <message>
            <source>When a laptop was lost or somebody left who knew a passphrase: encrypt everything anew. Your passphrase stays, you get a new recovery key, and older copies made by Weefsel go once there is a fresh one. Backups that you made yourself keep the old key: remove them.</source>
            <translation>Un portable perdu, ou un départ de quelqu'un qui connaissait une phrase de passe ? Chiffrez tout à nouveau. Votre phrase de passe reste. Vous recevez une nouvelle clé de secours. Les anciennes copies de Weefsel partent dès qu'il y en a une nouvelle. Supprimez vos propres sauvegardes : l'ancienne clé les ouvre encore.</translation>
        </message>
        <message>
            <source>Whoever is signed in on this laptop as you then opens Weefsel without the passphrase. After the window was locked, it is asked all the same.</source>
            <translation>Quiconque utilise votre session sur ce portable ouvre alors Weefsel sans la phrase de passe. Après un verrouillage, elle est quand même demandée.</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Your data is safe.</source>
            <translation>Vos données sont en sécurité.</translation>
        </message>
        <message>
            <source>Your passphrase of now</source>
            <translation>Votre phrase de passe actuelle</translation>
        </message>
        <message>
            <source>a way that this version does not know</source>
            <translation>un moyen que cette version ne connaît pas</translation>
        </message>
        <message>
            <source>it does not answer</source>
            <translation>il ne répond pas</translation>
        </message>
        <message>
            <source>it has no key for this profile</source>
            <translation>il n'a pas de clé pour ce profil</translation>
        </message>
        <message>
            <source>it is another one than before</source>
            <translation>c'est un autre qu'avant</translation>
        </message>
        <message>
            <source>it is locked</source>
            <translation>il est verrouillé</translation>
        </message>
        <message>
            <source>it reports an error</source>
            <translation>il signale une erreur</translation>
        </message>
        <message>
            <source>its key does not fit</source>
            <translation>sa clé ne convient pas</translation>
        </message>
        <message>
            <source>key store of this computer</source>
            <translation>trousseau de cet ordinateur</translation>
        </message>
        <message>
            <source>made on {day}</source>
            <translation>faite le {day}</translation>
        </message>
        <message>
            <source>passphrase</source>
            <translation>phrase de passe</translation>
        </message>
        <message>
            <source>recovery key on paper</source>
            <translation>clé de secours sur papier</translation>
        </message>
        <message>
            <source>there is none that encrypts</source>
            <translation>aucun ne chiffre ici</translation>
        </message>
    </context>
    <context>
        <name>language</name>
        <message>
            <source>Albanian</source>
            <translation>Albanais</translation>
        </message>
        <message>
            <source>Amharic</source>
            <translation>Amharique</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabe</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>Arménien</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengali</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Bulgare</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinois</translation>
        </message>
        <message>
            <source>Dari</source>
            <translation>Dari</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Néerlandais</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>Flemish Sign Language</source>
            <translation>Langue des signes flamande</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>Géorgien</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Allemand</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Grec</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Hongrois</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italien</translation>
        </message>
        <message>
            <source>Kinyarwanda</source>
            <translation>Kinyarwanda</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>Kurde</translation>
        </message>
        <message>
            <source>Lingala</source>
            <translation>Lingala</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>Macédonien</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>Népalais</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>Pachto</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persan</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polonais</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugais</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>Pendjabi</translation>
        </message>
        <message>
            <source>Romani</source>
            <translation>Romani</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Roumain</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russe</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Serbe</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>Slovaque</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>Somali</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Espagnol</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Swahili</translation>
        </message>
        <message>
            <source>Tamazight (Berber)</source>
            <translation>Tamazight (berbère)</translation>
        </message>
        <message>
            <source>Tarifit (Berber)</source>
            <translation>Tarifit (berbère)</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Thaï</translation>
        </message>
        <message>
            <source>Tigrinya</source>
            <translation>Tigrigna</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turc</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ukrainien</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Ourdou</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamien</translation>
        </message>
    </context>
    <context>
        <name>lease</name>
        <message>
            <source>Contacts are locked until the next sync</source>
            <translation>Les contacts sont verrouillés jusqu'à la prochaine synchronisation</translation>
        </message>
        <message numerus="yes">
            <source>Contacts lock in %n day(s)</source>
            <translation>
                <numerusform>Les contacts se verrouillent dans %n jour</numerusform>
                <numerusform>Les contacts se verrouillent dans %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Contacts stay open for %n more day(s) without the server. Each sync begins that time anew.</source>
            <translation>
                <numerusform>Les contacts restent ouverts encore %n jour sans le serveur. Chaque synchronisation recommence ce temps.</numerusform>
                <numerusform>Les contacts restent ouverts encore %n jours sans le serveur. Chaque synchronisation recommence ce temps.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synchroniser maintenant</translation>
        </message>
        <message>
            <source>This laptop has not met the server for 14 days, so contacts are locked. Nothing is lost, and you can still log visits. Sync or sign in to open them again.</source>
            <translation>Ce portable n'a plus eu de contact avec le serveur depuis 14 jours. Les contacts sont donc verrouillés. Rien n'est perdu, et vous pouvez encore noter des visites. Synchronisez ou connectez-vous pour les rouvrir.</translation>
        </message>
        <message numerus="yes">
            <source>This laptop has not met the server for a while. In %n day(s) contacts lock, to protect them if the laptop is lost. Nothing gets lost. Sync when you are online.</source>
            <translation>
                <numerusform>Ce portable n'a plus eu de contact avec le serveur depuis un moment. Dans %n jour, les contacts se verrouillent : ils sont ainsi protégés si le portable se perd. Vos données restent. Synchronisez quand vous êtes en ligne.</numerusform>
                <numerusform>Ce portable n'a plus eu de contact avec le serveur depuis un moment. Dans %n jours, les contacts se verrouillent : ils sont ainsi protégés si le portable se perd. Vos données restent. Synchronisez quand vous êtes en ligne.</numerusform>
            </translation>
        </message>
        <message>
            <source>This profile comes from a backup. Somebody may have been erased since, so contacts and earlier visits are locked. Nothing is lost, and you can still log visits. Sync or sign in to open them again.</source>
            <translation>Ce profil vient d'une sauvegarde. Quelqu'un a pu être effacé entre-temps, donc les contacts et les visites passées sont verrouillés. Rien n'est perdu, et vous pouvez encore noter des visites. Synchronisez ou connectez-vous pour les rouvrir.</translation>
        </message>
        <message>
            <source>This profile has no server: contacts stay open as long as it is unlocked.</source>
            <translation>Ce profil n'a pas de serveur : les contacts restent ouverts tant qu'il est déverrouillé.</translation>
        </message>
    </context>
    <context>
        <name>lint</name>
        <message>
            <source>A bank account number: {word}</source>
            <translation>Un numéro de compte : {word}</translation>
        </message>
        <message>
            <source>A day of birth beside a name: {word}</source>
            <translation>Un jour de naissance à côté d'un nom : {word}</translation>
        </message>
        <message>
            <source>A mail address: {word}</source>
            <translation>Une adresse e-mail : {word}</translation>
        </message>
        <message>
            <source>A name beside a sensitive word: “{name}” and “{word}” ({subject})</source>
            <translation>Un nom à côté d'un mot sensible : « {name} » et « {word} » ({subject})</translation>
        </message>
        <message>
            <source>A national number: {word}</source>
            <translation>Un numéro national : {word}</translation>
        </message>
        <message>
            <source>A phone number: {word}</source>
            <translation>Un numéro de téléphone : {word}</translation>
        </message>
        <message>
            <source>An address beside a name: {word}</source>
            <translation>Une adresse à côté d'un nom : {word}</translation>
        </message>
        <message>
            <source>Can it be said without the name, or left out?</source>
            <translation>Peut-on le dire sans le nom, ou l'enlever ?</translation>
        </message>
        <message>
            <source>Covered by the consent of {day}</source>
            <translation>Couvert par le consentement du {day}</translation>
        </message>
        <message>
            <source>It belongs with the contact, not in a text.</source>
            <translation>Cela va avec le contact, pas dans un texte.</translation>
        </message>
        <message>
            <source>Keep as theme and count</source>
            <translation>Garder comme thème et nombre</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>No explicit consent of this contact is on file.</source>
            <translation>Aucun consentement explicite de ce contact n'est au dossier.</translation>
        </message>
        <message>
            <source>People reached: 1.</source>
            <translation>Personnes touchées : 1.</translation>
        </message>
        <message>
            <source>Remembered: “{name}” and “{word}” is no problem.</source>
            <translation>Retenu : « {name} » et « {word} » ne posent pas de problème.</translation>
        </message>
        <message>
            <source>Remembered: “{word}” is no problem.</source>
            <translation>Retenu : « {word} » ne pose pas de problème.</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <translation>Réécrire</translation>
        </message>
        <message>
            <source>Take the sentence out</source>
            <translation>Retirer la phrase</translation>
        </message>
        <message>
            <source>The sentence is gone; Ctrl+Z brings it back.</source>
            <translation>La phrase est retirée ; Ctrl+Z la ramène.</translation>
        </message>
        <message>
            <source>Theme: {theme}.</source>
            <translation>Thème : {theme}.</translation>
        </message>
        <message>
            <source>This is no problem</source>
            <translation>Ce n'est pas un problème</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Weefsel does not need it.</source>
            <translation>Weefsel n'en a pas besoin.</translation>
        </message>
        <message>
            <source>address beside a name</source>
            <translation>adresse à côté d'un nom</translation>
        </message>
        <message>
            <source>bank account</source>
            <translation>compte bancaire</translation>
        </message>
        <message>
            <source>belief</source>
            <translation>croyance</translation>
        </message>
        <message>
            <source>day of birth beside a name</source>
            <translation>jour de naissance à côté d'un nom</translation>
        </message>
        <message>
            <source>family</source>
            <translation>famille</translation>
        </message>
        <message>
            <source>health</source>
            <translation>santé</translation>
        </message>
        <message>
            <source>justice</source>
            <translation>justice</translation>
        </message>
        <message>
            <source>mail address</source>
            <translation>adresse e-mail</translation>
        </message>
        <message>
            <source>money</source>
            <translation>argent</translation>
        </message>
        <message>
            <source>name beside a sensitive word</source>
            <translation>nom à côté d'un mot sensible</translation>
        </message>
        <message>
            <source>national number</source>
            <translation>numéro national</translation>
        </message>
        <message>
            <source>orientation</source>
            <translation>orientation</translation>
        </message>
        <message>
            <source>origin or residence</source>
            <translation>origine ou séjour</translation>
        </message>
        <message>
            <source>phone number</source>
            <translation>numéro de téléphone</translation>
        </message>
        <message>
            <source>politics</source>
            <translation>politique</translation>
        </message>
        <message>
            <source>trade union</source>
            <translation>syndicat</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>list</name>
        <message>
            <source>&amp;Export this list…</source>
            <translation>&amp;Exporter cette liste…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <source>&amp;Read a list in…</source>
            <translation>&amp;Importer une liste…</translation>
        </message>
        <message>
            <source>+ filter</source>
            <translation>+ filtre</translation>
        </message>
        <message>
            <source>At most {most} rows at a time. Filter first, or export the list.</source>
            <translation>Au plus {most} lignes à la fois. Filtrez d’abord, ou exportez la liste.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Choisir les colonnes</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>Effacer tous les filtres</translation>
        </message>
        <message>
            <source>Colleagues add these. They come here when this laptop meets the server.</source>
            <translation>Des collègues les ajoutent. Elles arrivent ici quand cet ordinateur rejoint le serveur.</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copier comme texte</translation>
        </message>
        <message>
            <source>Delete clears this filter</source>
            <translation>La touche Delete efface ce filtre</translation>
        </message>
        <message>
            <source>E&amp;arlier imports…</source>
            <translation>Imports &amp;précédents…</translation>
        </message>
        <message>
            <source>F&amp;iles</source>
            <translation>&amp;Fichiers</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Chercher ici</translation>
        </message>
        <message>
            <source>Find in: {title}</source>
            <translation>Chercher dans : {title}</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Mettre dans la corbeille</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouvelles</translation>
        </message>
        <message>
            <source>Nothing matches these filters</source>
            <translation>Rien ne correspond à ces filtres</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>Accès</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Read a list in, or write this one to a file</source>
            <translation>Importer une liste, ou écrire celle-ci dans un fichier</translation>
        </message>
        <message>
            <source>Remove a view</source>
            <translation>Retirer une vue</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>Enregistrer cette vue</translation>
        </message>
        <message>
            <source>Save this view as…</source>
            <translation>Enregistrer cette vue sous…</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Vues enregistrées</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Trier par</translation>
        </message>
        <message>
            <source>There is more in this list. Take a filter away to see it.</source>
            <translation>Cette liste contient plus. Retirez un filtre pour le voir.</translation>
        </message>
        <message>
            <source>This list cannot be read now</source>
            <translation>Impossible de lire cette liste pour le moment</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Type to find</source>
            <translation>Tapez pour chercher</translation>
        </message>
        <message>
            <source>Your saved work is not affected.</source>
            <translation>Ce que vous avez enregistré est en sécurité.</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
    </context>
    <context>
        <name>lock</name>
        <message>
            <source>Locks the window before the computer sleeps</source>
            <translation>Verrouille la fenêtre avant que l'ordinateur se mette en veille</translation>
        </message>
        <message>
            <source>Weefsel is locking…</source>
            <translation>Weefsel se verrouille…</translation>
        </message>
        <message>
            <source>What you typed is kept. Your passphrase is asked in a moment.</source>
            <translation>Ce que vous avez tapé est gardé. Votre phrase de passe est demandée dans un instant.</translation>
        </message>
    </context>
    <context>
        <name>map</name>
        <message numerus="yes">
            <source>%n network(s) we cannot reach</source>
            <translation>
                <numerusform>%n réseau que nous n’atteignons pas</numerusform>
                <numerusform>%n réseaux que nous n’atteignons pas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n network(s) without a way to reach them</source>
            <translation>
                <numerusform>%n réseau sans moyen de l’atteindre</numerusform>
                <numerusform>%n réseaux sans moyen de les atteindre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open follow-up(s)</source>
            <translation>
                <numerusform>%n suivi ouvert</numerusform>
                <numerusform>%n suivis ouverts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reached</source>
            <translation>
                <numerusform>%n atteint</numerusform>
                <numerusform>%n atteints</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Limits between the classes</source>
            <translation>&amp;Limites entre les classes</translation>
        </message>
        <message>
            <source>&amp;Open it afterwards, to look or to print</source>
            <translation>L’&amp;ouvrir ensuite, pour regarder ou imprimer</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>En&amp;registrer…</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>0 = none together. – = hidden, so that nobody can be recognised. ? = not known.</source>
            <translation>0 = jamais ensemble. – = masqué, pour que personne ne puisse être reconnu. ? = inconnu.</translation>
        </message>
        <message>
            <source>About this figure</source>
            <translation>À propos de ce chiffre</translation>
        </message>
        <message>
            <source>Against target</source>
            <translation>Par rapport à l’objectif</translation>
        </message>
        <message>
            <source>All wards</source>
            <translation>Tous les quartiers</translation>
        </message>
        <message>
            <source>All wards in the order in which to go there</source>
            <translation>Tous les quartiers, dans l’ordre où s’y rendre</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Zones</translation>
        </message>
        <message>
            <source>As many wards in each</source>
            <translation>Autant de quartiers dans chacune</translation>
        </message>
        <message>
            <source>Atlas page…</source>
            <translation>Page d’atlas…</translation>
        </message>
        <message>
            <source>Base map with streets</source>
            <translation>Fond de carte avec rues</translation>
        </message>
        <message>
            <source>Borders: {source}, {edition}</source>
            <translation>Limites : {source}, {edition}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Différence</translation>
        </message>
        <message>
            <source>Choose a &amp;background…</source>
            <translation>Choisir un &amp;fond…</translation>
        </message>
        <message>
            <source>Choose a ward: click one, use the arrow keys, or pick a row.</source>
            <translation>Choisissez un quartier : cliquez dessus, utilisez les flèches ou choisissez une ligne.</translation>
        </message>
        <message>
            <source>Choose two, and only visits that meet both count.</source>
            <translation>Choisissez-en deux, et seules les visites qui répondent aux deux comptent.</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <source>Click the spot on the map. With the keyboard: move the map with the arrow keys, zoom with + and -, take the middle with Enter.</source>
            <translation>Cliquez à l'endroit voulu sur la carte. Au clavier : déplacez la carte avec les flèches, zoomez avec + et -, prenez le milieu avec Enter.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Collègue</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Compare with nothing</source>
            <translation>Ne comparer avec rien</translation>
        </message>
        <message>
            <source>Crossings</source>
            <translation>Croisements</translation>
        </message>
        <message>
            <source>Crossings of themes in {ward}</source>
            <translation>Croisements de thèmes dans {ward}</translation>
        </message>
        <message>
            <source>Delete goes back to the first choice</source>
            <translation>Suppr revient au premier choix</translation>
        </message>
        <message>
            <source>Drawing that stays sharp (.svg)</source>
            <translation>Dessin qui reste net (.svg)</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Enter opens the sheet of a ward.</source>
            <translation>Entrée ouvre la fiche d’un quartier.</translation>
        </message>
        <message>
            <source>Equal steps</source>
            <translation>Pas égaux</translation>
        </message>
        <message>
            <source>Every number is too small to show. Choose a longer period, or fewer limits.</source>
            <translation>Chaque nombre est trop petit pour être montré. Choisissez une période plus longue, ou moins de limites.</translation>
        </message>
        <message>
            <source>Excel workbook with all measures (.xlsx)</source>
            <translation>Classeur Excel avec tous les chiffres (.xlsx)</translation>
        </message>
        <message>
            <source>Figures of the areas</source>
            <translation>Chiffres des zones</translation>
        </message>
        <message>
            <source>Figures: {source}</source>
            <translation>Chiffres : {source}</translation>
        </message>
        <message>
            <source>Fit to share: only counts, and small ones are not in the file.</source>
            <translation>Peut être partagé : seulement des nombres, et les petits n’y sont pas.</translation>
        </message>
        <message>
            <source>Gini {gini}.</source>
            <translation>Gini {gini}.</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>In how many wards the two are met together; 2+ = at least 2.</source>
            <translation>Dans combien de quartiers les deux vont ensemble ; 2+ = au moins 2.</translation>
        </message>
        <message>
            <source>Inequality</source>
            <translation>Inégalité</translation>
        </message>
        <message>
            <source>Inequality over the wards</source>
            <translation>Inégalité entre les quartiers</translation>
        </message>
        <message>
            <source>Inequality over the wards: Gini {gini}. 0 is the same everywhere; it does not say whether that would be fair.</source>
            <translation>Inégalité entre les quartiers : Gini {gini}. 0 est pareil partout ; cela ne dit pas si ce serait juste.</translation>
        </message>
        <message>
            <source>It cannot be told for these days: the figure of every ward is needed, and some are hidden or not known. A longer period may help.</source>
            <translation>Impossible à dire pour ces jours : il faut le chiffre de chaque quartier, et certains sont masqués ou inconnus. Une période plus longue peut aider.</translation>
        </message>
        <message>
            <source>Key figures per 1,000</source>
            <translation>Personnes-clés pour 1 000</translation>
        </message>
        <message>
            <source>Key figures: {figure}</source>
            <translation>Personnes-clés : {figure}</translation>
        </message>
        <message>
            <source>Kind of visit</source>
            <translation>Type de visite</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Dernière</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>12 derniers mois</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Later minus earlier, where both can be told</source>
            <translation>Après moins avant, là où les deux peuvent être montrés</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Couches</translation>
        </message>
        <message>
            <source>Load a file with the borders of the wards; then the map appears.</source>
            <translation>Chargez un fichier avec les limites des quartiers ; la carte apparaît alors.</translation>
        </message>
        <message>
            <source>Load borders</source>
            <translation>Charger les limites</translation>
        </message>
        <message>
            <source>Log a first visit; then this says where to go next, and why.</source>
            <translation>Notez une première visite ; ensuite il est dit ici où aller d’abord, et pourquoi.</translation>
        </message>
        <message>
            <source>Log a visit</source>
            <translation>Noter une visite</translation>
        </message>
        <message>
            <source>Log a visit in {ward}</source>
            <translation>Noter une visite : {ward}</translation>
        </message>
        <message>
            <source>Lorenz curve</source>
            <translation>Courbe de Lorenz</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Map layer (.geojson)</source>
            <translation>Couche de carte (.geojson)</translation>
        </message>
        <message>
            <source>Map layer (.gpkg)</source>
            <translation>Couche de carte (.gpkg)</translation>
        </message>
        <message>
            <source>Map of the wards</source>
            <translation>Carte des quartiers</translation>
        </message>
        <message>
            <source>Map of the wards. Arrow keys choose a ward, Enter opens it.</source>
            <translation>Carte des quartiers. Les flèches choisissent un quartier, Enter l'ouvre.</translation>
        </message>
        <message>
            <source>Map that opens in a browser (.html)</source>
            <translation>Carte qui s’ouvre dans un navigateur (.html)</translation>
        </message>
        <message>
            <source>Month: {month}</source>
            <translation>Mois : {month}</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>Plus de choix</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Réseaux</translation>
        </message>
        <message>
            <source>Networks to reach</source>
            <translation>Réseaux à atteindre</translation>
        </message>
        <message>
            <source>New people</source>
            <translation>Nouvelles personnes</translation>
        </message>
        <message>
            <source>Next best ward</source>
            <translation>Prochain quartier</translation>
        </message>
        <message>
            <source>Next best ward: {ward}</source>
            <translation>Prochain quartier : {ward}</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Mois suivant</translation>
        </message>
        <message>
            <source>No key figure known.</source>
            <translation>Aucune personne-clé connue.</translation>
        </message>
        <message>
            <source>No more can be chosen: two at most, one kind, one team.</source>
            <translation>Pas davantage : deux au plus, un seul type, une seule équipe.</translation>
        </message>
        <message>
            <source>No network or organisation on file.</source>
            <translation>Aucun réseau ni organisation connus.</translation>
        </message>
        <message>
            <source>No open task.</source>
            <translation>Aucune tâche ouverte.</translation>
        </message>
        <message>
            <source>No place on file.</source>
            <translation>Aucun lieu connu.</translation>
        </message>
        <message>
            <source>Not in a sector</source>
            <translation>Pas dans un secteur</translation>
        </message>
        <message>
            <source>Nothing that we know of.</source>
            <translation>Rien que nous sachions.</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>Dont</translation>
        </message>
        <message>
            <source>On its way…</source>
            <translation>En route…</translation>
        </message>
        <message>
            <source>Only visits about: {limit}.</source>
            <translation>Seulement les visites à propos de : {limit}.</translation>
        </message>
        <message>
            <source>Only visits that meet both: {first} and {second}.</source>
            <translation>Seulement les visites qui répondent aux deux : {first} et {second}.</translation>
        </message>
        <message>
            <source>Open follow-ups</source>
            <translation>Suivis ouverts</translation>
        </message>
        <message>
            <source>Open tasks</source>
            <translation>Tâches ouvertes</translation>
        </message>
        <message>
            <source>Open the sheet of {ward}</source>
            <translation>Ouvrir la fiche de {ward}</translation>
        </message>
        <message>
            <source>Open ward sheet</source>
            <translation>Ouvrir la fiche du quartier</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Own limits</source>
            <translation>Propres limites</translation>
        </message>
        <message>
            <source>Own limits…</source>
            <translation>Propres limites…</translation>
        </message>
        <message>
            <source>Pairs of themes</source>
            <translation>Paires de thèmes</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Picture (.png)</source>
            <translation>Image (.png)</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <source>Places per 1,000</source>
            <translation>Lieux pour 1 000</translation>
        </message>
        <message>
            <source>Plan a visit</source>
            <translation>Planifier une visite</translation>
        </message>
        <message>
            <source>Plan a visit in {ward}</source>
            <translation>Planifier une visite à {ward}</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Play months</source>
            <translation>Parcourir les mois</translation>
        </message>
        <message>
            <source>Print or save</source>
            <translation>Imprimer ou enregistrer</translation>
        </message>
        <message>
            <source>Print or save the map</source>
            <translation>Imprimer ou enregistrer la carte</translation>
        </message>
        <message>
            <source>Print the atlas page of {ward}</source>
            <translation>Imprimer la page d’atlas de {ward}</translation>
        </message>
        <message>
            <source>Reached per 1,000</source>
            <translation>Atteints pour 1 000</translation>
        </message>
        <message>
            <source>Residents on 1 January</source>
            <translation>Habitants au 1er janvier</translation>
        </message>
        <message>
            <source>Save the map to</source>
            <translation>Enregistrer la carte sous</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Enregistré comme {name}</translation>
        </message>
        <message>
            <source>Schematic borders</source>
            <translation>Limites schématiques</translation>
        </message>
        <message>
            <source>Share of the residents →</source>
            <translation>Part des habitants →</translation>
        </message>
        <message>
            <source>Share of what they get →</source>
            <translation>Part de ce qu’ils reçoivent →</translation>
        </message>
        <message>
            <source>Share, points</source>
            <translation>Part, points</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Statistical sectors</source>
            <translation>Secteurs statistiques</translation>
        </message>
        <message>
            <source>Stop playing months</source>
            <translation>Arrêter de parcourir les mois</translation>
        </message>
        <message>
            <source>Stop pointing</source>
            <translation>Ne plus pointer</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Objectifs chiffrés</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Team {number}</source>
            <translation>Équipe {number}</translation>
        </message>
        <message>
            <source>Text for Excel (.csv)</source>
            <translation>Texte pour Excel (.csv)</translation>
        </message>
        <message>
            <source>The figures are on their way.</source>
            <translation>Les chiffres arrivent.</translation>
        </message>
        <message>
            <source>The half of the residents who live where least is done get {percent} % of it. Spread evenly, it would be 50 %.</source>
            <translation>La moitié des habitants qui vit là où il se fait le moins en reçoit {percent} %. Réparti également, ce serait 50 %.</translation>
        </message>
        <message>
            <source>The map asks for its background online from now on</source>
            <translation>La carte demande désormais son fond en ligne</translation>
        </message>
        <message>
            <source>The map cannot be drawn on this computer. The table has the same figures.</source>
            <translation>Cet ordinateur ne peut pas dessiner la carte. Le tableau donne les mêmes chiffres.</translation>
        </message>
        <message>
            <source>The map has another background now</source>
            <translation>La carte a maintenant un autre fond</translation>
        </message>
        <message>
            <source>The map has no background now</source>
            <translation>La carte n’a maintenant plus de fond</translation>
        </message>
        <message>
            <source>The map is on its way.</source>
            <translation>La carte arrive.</translation>
        </message>
        <message>
            <source>The order follows from how long ago colleagues were there, how many people live there, and what is missing. It knows nothing of need: you decide.</source>
            <translation>L’ordre découle du temps depuis la dernière visite de collègues, du nombre d’habitants et de ce qui manque. Il ne sait rien des besoins : c’est vous qui décidez.</translation>
        </message>
        <message>
            <source>The period just before: {days}</source>
            <translation>La période juste avant : {days}</translation>
        </message>
        <message>
            <source>The same days a year before: {days}</source>
            <translation>Les mêmes jours un an avant : {days}</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Themes that come together</source>
            <translation>Thèmes qui vont ensemble</translation>
        </message>
        <message>
            <source>There are no wards yet</source>
            <translation>Il n'y a pas encore de quartiers</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>To print (.pdf)</source>
            <translation>À imprimer (.pdf)</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visites</translation>
        </message>
        <message>
            <source>Visits in these days: {figure}</source>
            <translation>Visites pendant ces jours : {figure}</translation>
        </message>
        <message>
            <source>Visits, counted together</source>
            <translation>Visites, comptées ensemble</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Quartier</translation>
        </message>
        <message>
            <source>Ward and sector</source>
            <translation>Quartier et secteur</translation>
        </message>
        <message>
            <source>Wards</source>
            <translation>Quartiers</translation>
        </message>
        <message>
            <source>Wards that are not in this list have no reason to go first.</source>
            <translation>Les quartiers absents de cette liste n’ont pas de raison de passer d’abord.</translation>
        </message>
        <message>
            <source>Wards, first the one to go to next</source>
            <translation>Quartiers, d’abord celui où se rendre</translation>
        </message>
        <message>
            <source>What is known of the ward</source>
            <translation>Ce que nous savons du quartier</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Ce qui manque</translation>
        </message>
        <message>
            <source>What is there</source>
            <translation>Ce qu’il y a</translation>
        </message>
        <message>
            <source>What is waiting</source>
            <translation>Ce qui attend</translation>
        </message>
        <message>
            <source>What it is not</source>
            <translation>Ce que ce n’est pas</translation>
        </message>
        <message>
            <source>What the map shows</source>
            <translation>Ce que la carte montre</translation>
        </message>
        <message>
            <source>When we were there</source>
            <translation>Quand nous y étions</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Where people meet</source>
            <translation>Où les gens se rencontrent</translation>
        </message>
        <message>
            <source>Where the figures leave gaps</source>
            <translation>Où les chiffres laissent des trous</translation>
        </message>
        <message>
            <source>Where to go next</source>
            <translation>Où aller d’abord</translation>
        </message>
        <message>
            <source>Where we are</source>
            <translation>Où nous sommes</translation>
        </message>
        <message>
            <source>Where we are, where we are not, and who we miss</source>
            <translation>Où sommes-nous, où pas, et qui nous manque</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Whole city</source>
            <translation>Toute la ville</translation>
        </message>
        <message>
            <source>Whole months are counted: {days}.</source>
            <translation>Seuls des mois entiers comptent : {days}.</translation>
        </message>
        <message>
            <source>Whom we reach</source>
            <translation>Qui nous atteignons</translation>
        </message>
        <message>
            <source>Write one to four rising numbers, for instance 1; 2,5; 5.</source>
            <translation>Écrivez un à quatre nombres croissants, par exemple 1; 2,5; 5.</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Zoomer</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Dézoomer</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tous</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et encore %n</numerusform>
                <numerusform>et encore %n</numerusform>
            </translation>
        </message>
        <message>
            <source>fewer visits than its size ({points} points)</source>
            <translation>moins de visites que sa taille ({points} points)</translation>
        </message>
        <message>
            <source>hidden, so that nobody can be recognised</source>
            <translation>masqué, pour que personne ne puisse être reconnu</translation>
        </message>
        <message numerus="yes">
            <source>in %n ward(s)</source>
            <translation>
                <numerusform>dans %n quartier</numerusform>
                <numerusform>dans %n quartiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in at least %n ward(s), others are hidden</source>
            <translation>
                <numerusform>dans au moins %n quartier, d’autres sont masqués</numerusform>
                <numerusform>dans au moins %n quartiers, d’autres sont masqués</numerusform>
            </translation>
        </message>
        <message>
            <source>its file cannot be read</source>
            <translation>son fichier ne peut pas être lu</translation>
        </message>
        <message>
            <source>last visit {day}</source>
            <translation>dernière visite {day}</translation>
        </message>
        <message>
            <source>less than {last}</source>
            <translation>moins de {last}</translation>
        </message>
        <message>
            <source>map</source>
            <translation>carte</translation>
        </message>
        <message>
            <source>more than {first}</source>
            <translation>plus de {first}</translation>
        </message>
        <message>
            <source>more than {first}, up to {last}</source>
            <translation>plus de {first}, jusqu’à {last}</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>never visited</source>
            <translation>jamais visité</translation>
        </message>
        <message>
            <source>no key figure known</source>
            <translation>aucune personne-clé connue</translation>
        </message>
        <message>
            <source>no place visited</source>
            <translation>aucun lieu visité</translation>
        </message>
        <message>
            <source>no target</source>
            <translation>pas d’objectif</translation>
        </message>
        <message>
            <source>no visit</source>
            <translation>aucune visite</translation>
        </message>
        <message numerus="yes">
            <source>no visit for %n day(s)</source>
            <translation>
                <numerusform>pas de visite depuis %n jour</numerusform>
                <numerusform>pas de visite depuis %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody reached</source>
            <translation>personne n'a été rencontré</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>none chosen yet</source>
            <translation>aucun choisi</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>per 1,000</source>
            <translation>pour 1 000</translation>
        </message>
        <message>
            <source>target to date met</source>
            <translation>objectif à ce jour atteint</translation>
        </message>
        <message>
            <source>these borders have none</source>
            <translation>ces limites n’en ont pas</translation>
        </message>
        <message>
            <source>too few to show</source>
            <translation>trop petit, caché</translation>
        </message>
        <message>
            <source>under the target to date</source>
            <translation>sous l’objectif à ce jour</translation>
        </message>
        <message>
            <source>up to {last}</source>
            <translation>jusqu’à {last}</translation>
        </message>
        <message>
            <source>up to {number}</source>
            <translation>jusqu’à {number}</translation>
        </message>
        <message>
            <source>with {days}</source>
            <translation>avec {days}</translation>
        </message>
        <message>
            <source>{area}, change: {figure}</source>
            <translation>{area}, différence : {figure}</translation>
        </message>
        <message>
            <source>{area}, {measure}: on its way</source>
            <translation>{area}, {measure} : en route</translation>
        </message>
        <message>
            <source>{area}, {measure}: {figure}</source>
            <translation>{area}, {measure} : {figure}</translation>
        </message>
        <message>
            <source>{area}: the change cannot be told</source>
            <translation>{area} : la différence ne peut pas être dite</translation>
        </message>
        <message>
            <source>{days} d</source>
            <translation>{days} j</translation>
        </message>
        <message>
            <source>{days}, compared with {before}</source>
            <translation>{days}, comparé à {before}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} à {last}</translation>
        </message>
        <message>
            <source>{name} (key figure)</source>
            <translation>{name} (personne-clé)</translation>
        </message>
        <message>
            <source>{name} (network)</source>
            <translation>{name} (réseau)</translation>
        </message>
        <message>
            <source>{number} residents in {year}</source>
            <translation>{number} habitants en {year}</translation>
        </message>
        <message>
            <source>{one} with {other}: {figure}</source>
            <translation>{one} avec {other} : {figure}</translation>
        </message>
        <message>
            <source>{percent} % of the target to date</source>
            <translation>{percent} % de l’objectif à ce jour</translation>
        </message>
        <message>
            <source>– Small numbers are hidden, and some others, so that nobody can work them out.</source>
            <translation>– Les petits nombres sont masqués, et quelques autres, pour que personne ne puisse les calculer.</translation>
        </message>
    </context>
    <context>
        <name>measure</name>
        <message>
            <source>Days since the last visit</source>
            <translation>Jours depuis la dernière visite</translation>
        </message>
        <message>
            <source>Encounter places per 1,000 residents</source>
            <translation>Lieux de rencontre pour 1 000 habitants</translation>
        </message>
        <message>
            <source>Key figures per 1,000 residents</source>
            <translation>Personnes-clés pour 1 000 habitants</translation>
        </message>
        <message>
            <source>Networks without a known channel</source>
            <translation>Réseaux sans canal connu</translation>
        </message>
        <message>
            <source>New people reached</source>
            <translation>Nouvelles personnes atteintes</translation>
        </message>
        <message>
            <source>Open follow-ups</source>
            <translation>Suivis ouverts</translation>
        </message>
        <message>
            <source>People reached per 1,000 residents</source>
            <translation>Personnes rencontrées par 1 000 habitants</translation>
        </message>
        <message>
            <source>Share of visits against share of residents</source>
            <translation>Part des visites par rapport à la part des habitants</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visites</translation>
        </message>
        <message>
            <source>Visits against the target</source>
            <translation>Visites par rapport à l’objectif</translation>
        </message>
        <message>
            <source>Visits per 1,000 residents</source>
            <translation>Visites par 1 000 habitants</translation>
        </message>
    </context>
    <context>
        <name>meeting form</name>
        <message>
            <source>Change meeting</source>
            <translation>Modifier la concertation</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Nouvelle concertation</translation>
        </message>
        <message>
            <source>Save meeting</source>
            <translation>Enregistrer la concertation</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>What came of it later</source>
            <translation>Ce qui en est sorti plus tard</translation>
        </message>
        <message>
            <source>What it was about</source>
            <translation>De quoi il s’agissait</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Ce qui a été décidé</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Which organisations were there</source>
            <translation>Quelles organisations étaient là</translation>
        </message>
        <message>
            <source>minutes, or like 1u30</source>
            <translation>minutes, ou comme 1h30</translation>
        </message>
        <message>
            <source>one task a line; they go to the planning</source>
            <translation>une tâche par ligne ; elles vont au planning</translation>
        </message>
        <message>
            <source>organisations only, no names of people</source>
            <translation>seulement des organisations, pas de noms de personnes</translation>
        </message>
    </context>
    <context>
        <name>menu</name>
        <message>
            <source>&amp;About Weefsel</source>
            <translation>À &amp;propos de Weefsel</translation>
        </message>
        <message>
            <source>&amp;Addresses on this computer…</source>
            <translation>&amp;Adresses sur cet ordinateur…</translation>
        </message>
        <message>
            <source>&amp;Back up…</source>
            <translation>Faire une copie de &amp;sauvegarde…</translation>
        </message>
        <message>
            <source>&amp;Background…</source>
            <translation>&amp;Fond de carte…</translation>
        </message>
        <message>
            <source>&amp;Command…</source>
            <translation>Co&amp;mmande…</translation>
        </message>
        <message>
            <source>&amp;Connect to a server, or sign in again…</source>
            <translation>Se &amp;connecter à un serveur, ou s'identifier à nouveau…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;Editions of the borders…</source>
            <translation>&amp;Éditions des limites…</translation>
        </message>
        <message>
            <source>&amp;Export visits…</source>
            <translation>&amp;Exporter les visites…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Find an address…</source>
            <translation>&amp;Trouver une adresse…</translation>
        </message>
        <message>
            <source>&amp;Find everywhere</source>
            <translation>&amp;Chercher partout</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Plein écran</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>A&amp;ller à</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>Texte plus &amp;grand</translation>
        </message>
        <message>
            <source>&amp;Log a visit</source>
            <translation>&amp;Noter une visite</translation>
        </message>
        <message>
            <source>&amp;Map</source>
            <translation>&amp;Carte</translation>
        </message>
        <message>
            <source>&amp;Own fields…</source>
            <translation>C&amp;hamps propres…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Read again</source>
            <translation>&amp;Relire</translation>
        </message>
        <message>
            <source>&amp;Recovery key…</source>
            <translation>Clé de &amp;secours…</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>Texte plus pe&amp;tit</translation>
        </message>
        <message>
            <source>&amp;Sync</source>
            <translation>&amp;Synchronisation</translation>
        </message>
        <message>
            <source>&amp;Sync now</source>
            <translation>&amp;Synchroniser maintenant</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Where everything is</source>
            <translation>&amp;Où tout se trouve</translation>
        </message>
        <message>
            <source>Add a &amp;contact</source>
            <translation>Ajouter un &amp;contact</translation>
        </message>
        <message>
            <source>Add a &amp;network</source>
            <translation>Ajouter un &amp;réseau</translation>
        </message>
        <message>
            <source>Add a &amp;place</source>
            <translation>Ajouter un &amp;lieu</translation>
        </message>
        <message>
            <source>Add a &amp;task</source>
            <translation>Ajouter une &amp;tâche</translation>
        </message>
        <message>
            <source>Add an &amp;organisation</source>
            <translation>Ajouter une &amp;organisation</translation>
        </message>
        <message>
            <source>Add an o&amp;ffer</source>
            <translation>Ajouter une o&amp;ffre</translation>
        </message>
        <message>
            <source>Earlier &amp;imports…</source>
            <translation>Imports &amp;précédents…</translation>
        </message>
        <message>
            <source>Get the &amp;official borders and figures…</source>
            <translation>Obtenir les limites et chiffres &amp;officiels…</translation>
        </message>
        <message>
            <source>Load borders of the &amp;wards…</source>
            <translation>Charger les li&amp;mites des quartiers…</translation>
        </message>
        <message>
            <source>Loc&amp;k</source>
            <translation>&amp;Verrouiller</translation>
        </message>
        <message>
            <source>Print the ward a&amp;tlas…</source>
            <translation>Imprimer l’a&amp;tlas des quartiers…</translation>
        </message>
        <message>
            <source>Put my plan in a calen&amp;dar…</source>
            <translation>Mettre mon planning dans un a&amp;genda…</translation>
        </message>
        <message>
            <source>Read &amp;a list in…</source>
            <translation>&amp;Importer une liste…</translation>
        </message>
        <message>
            <source>Sync &amp;report…</source>
            <translation>&amp;Rapport de synchronisation…</translation>
        </message>
        <message>
            <source>Work &amp;offline, or online again</source>
            <translation>Travailler &amp;hors ligne, ou à nouveau en ligne</translation>
        </message>
    </context>
    <context>
        <name>merge</name>
        <message numerus="yes">
            <source>%n consent(s) end, because the other contact says they were withdrawn.</source>
            <translation>
                <numerusform>%n consentement prend fin, car l’autre contact dit qu’il a été retiré.</numerusform>
                <numerusform>%n consentements prennent fin, car l’autre contact dit qu’ils ont été retirés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tie(s) or agreement(s) between the two: put aside.</source>
            <translation>
                <numerusform>%n lien ou convention entre les deux : mis de côté.</numerusform>
                <numerusform>%n liens ou conventions entre les deux : mis de côté.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;Fusionner</translation>
        </message>
        <message>
            <source>&amp;Swap: the other one stays</source>
            <translation>É&amp;changer : l’autre reste</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Les deux</translation>
        </message>
        <message>
            <source>Both have one, and one stays: {counts}.</source>
            <translation>Les deux en ont un, et un seul reste : {counts}.</translation>
        </message>
        <message>
            <source>Changed since, so they stay: {fields}.</source>
            <translation>Modifié depuis, donc cela reste : {fields}.</translation>
        </message>
        <message>
            <source>Goes along to “{winner}”: {counts}.</source>
            <translation>Va avec vers « {winner} » : {counts}.</translation>
        </message>
        <message>
            <source>Goes back to “{loser}”: {counts}.</source>
            <translation>Retourne vers « {loser} » : {counts}.</translation>
        </message>
        <message>
            <source>Goes up in it: {name}</source>
            <translation>S’y fond : {name}</translation>
        </message>
        <message>
            <source>Merge two contacts</source>
            <translation>Fusionner deux contacts</translation>
        </message>
        <message>
            <source>Merge two networks</source>
            <translation>Fusionner deux réseaux</translation>
        </message>
        <message>
            <source>Merge two organisations</source>
            <translation>Fusionner deux organisations</translation>
        </message>
        <message>
            <source>Merge two places</source>
            <translation>Fusionner deux lieux</translation>
        </message>
        <message>
            <source>Merged into “{name}”</source>
            <translation>Fusionné dans « {name} »</translation>
        </message>
        <message>
            <source>Not tied: {counts}. These could reveal something private, and there is no consent or public role for them.</source>
            <translation>Pas lié : {counts}. Cela pourrait révéler quelque chose de privé, et il n’y a ni consentement ni rôle public.</translation>
        </message>
        <message>
            <source>Of “{winner}” these get their former value: {fields}.</source>
            <translation>De « {winner} », ceci reprend sa valeur d’avant : {fields}.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Stays: {name}</source>
            <translation>Reste : {name}</translation>
        </message>
        <message>
            <source>Take &amp;apart</source>
            <translation>&amp;Séparer</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>Séparer</translation>
        </message>
        <message>
            <source>These belong to two teams, so they cannot become one. Nothing was changed.</source>
            <translation>Ces fiches appartiennent à deux équipes, donc elles ne peuvent devenir une. Rien n’a changé.</translation>
        </message>
        <message>
            <source>These cannot become one. People would be tied to something that could reveal something private about them, without their consent or a public role. Ask for consent first, end those ties, or choose other values. Nothing was changed.</source>
            <translation>Ces fiches ne peuvent devenir une. Des personnes seraient liées à quelque chose qui peut révéler leur vie privée, sans leur consentement ni rôle public. Demandez d’abord le consentement, terminez ces liens, ou choisissez d’autres valeurs. Rien n’a changé.</translation>
        </message>
        <message>
            <source>These were taken apart already.</source>
            <translation>Elles ont déjà été séparées.</translation>
        </message>
        <message>
            <source>What was added since stays with “{winner}”.</source>
            <translation>Ce qui a été ajouté depuis reste avec « {winner} ».</translation>
        </message>
        <message>
            <source>{field}: result</source>
            <translation>{field} : résultat</translation>
        </message>
        <message>
            <source>“{loser}” goes up in “{winner}”. You can take them apart again at any time: what goes along now goes back then, what is changed or added later stays.</source>
            <translation>« {loser} » se fond dans « {winner} ». Vous pouvez les séparer à tout moment : ce qui part maintenant revient alors, ce qui est modifié ou ajouté plus tard reste.</translation>
        </message>
        <message>
            <source>“{loser}” is back in use.</source>
            <translation>« {loser} » est de nouveau utilisé.</translation>
        </message>
        <message>
            <source>“{name}” is back</source>
            <translation>« {name} » est de retour</translation>
        </message>
        <message>
            <source>“{winner}” itself went up in another one. Take those two apart first.</source>
            <translation>« {winner} » s’est lui-même fondu dans un autre. Séparez d’abord ces deux-là.</translation>
        </message>
    </context>
    <context>
        <name>missing</name>
        <message>
            <source>A public role without a source: where can it be read?</source>
            <translation>Un rôle public sans source : où peut-on le lire ?</translation>
        </message>
        <message>
            <source>A tie rests on a consent that ended</source>
            <translation>Un lien repose sur un consentement terminé</translation>
        </message>
        <message>
            <source>A tie rests on a consent that ended ({day})</source>
            <translation>Un lien repose sur un consentement terminé ({day})</translation>
        </message>
        <message>
            <source>Accessibility was not looked at</source>
            <translation>L’accessibilité n’a pas été examinée</translation>
        </message>
        <message>
            <source>Ask a consent again</source>
            <translation>Redemander un consentement</translation>
        </message>
        <message>
            <source>Ask a consent again: it ends {day}</source>
            <translation>Redemander un consentement : il se termine le {day}</translation>
        </message>
        <message>
            <source>Had to be reviewed by {day}: keep this contact, or not?</source>
            <translation>À revoir pour le {day} : garder ce contact, ou non ?</translation>
        </message>
        <message>
            <source>Kept on the basis of consent, but no valid consent is on file</source>
            <translation>Gardé sur base d’un consentement, mais aucun consentement valable</translation>
        </message>
        <message>
            <source>Never checked</source>
            <translation>Jamais vérifié</translation>
        </message>
        <message>
            <source>No opening hours</source>
            <translation>Pas d’heures d’ouverture</translation>
        </message>
        <message>
            <source>No phone number or e-mail address</source>
            <translation>Ni numéro de téléphone ni adresse e-mail</translation>
        </message>
        <message>
            <source>No theme</source>
            <translation>Pas de thème</translation>
        </message>
        <message>
            <source>No visit for a long time</source>
            <translation>Pas de visite depuis longtemps</translation>
        </message>
        <message>
            <source>No visit since {day}</source>
            <translation>Pas de visite depuis {day}</translation>
        </message>
        <message>
            <source>No visit yet</source>
            <translation>Pas encore de visite</translation>
        </message>
        <message>
            <source>No ward</source>
            <translation>Pas de quartier</translation>
        </message>
        <message>
            <source>Nobody keeps in touch</source>
            <translation>Personne ne garde le contact</translation>
        </message>
        <message>
            <source>Not assessed for more than a year</source>
            <translation>Pas évalué depuis plus d’un an</translation>
        </message>
        <message>
            <source>Not assessed since {day}</source>
            <translation>Pas évalué depuis {day}</translation>
        </message>
        <message>
            <source>Not assessed yet</source>
            <translation>Pas encore évalué</translation>
        </message>
        <message>
            <source>Not checked since {day}</source>
            <translation>Pas vérifié depuis {day}</translation>
        </message>
        <message>
            <source>Not known how people apply</source>
            <translation>On ne sait pas comment le demander</translation>
        </message>
        <message>
            <source>Not known how well we reach it</source>
            <translation>On ne sait pas si nous le touchons</translation>
        </message>
        <message>
            <source>Not known in which languages people are helped</source>
            <translation>On ne sait pas dans quelles langues on est aidé</translation>
        </message>
        <message>
            <source>Not known what it asks for</source>
            <translation>On ne sait pas ce qu’il demande</translation>
        </message>
        <message>
            <source>Not known what it costs</source>
            <translation>On ne sait pas ce que cela coûte</translation>
        </message>
        <message>
            <source>Not known where it meets or talks</source>
            <translation>On ne sait pas où il se réunit ou parle</translation>
        </message>
        <message>
            <source>Not known who runs it</source>
            <translation>On ne sait pas qui le gère</translation>
        </message>
        <message>
            <source>Not on the map yet</source>
            <translation>Pas encore sur la carte</translation>
        </message>
        <message>
            <source>Not said what this contact is on file for</source>
            <translation>Il n'est pas dit pourquoi ce contact est au fichier</translation>
        </message>
        <message>
            <source>Not told yet what we keep, and why</source>
            <translation>Pas encore dit ce que nous gardons, et pourquoi</translation>
        </message>
        <message>
            <source>Nothing shows how a consent was given</source>
            <translation>Rien ne montre comment un consentement a été donné</translation>
        </message>
        <message>
            <source>Something sensitive is kept on explicit consent, but none is on file that holds</source>
            <translation>Quelque chose de sensible est gardé sur consentement explicite, mais aucun ne tient</translation>
        </message>
        <message>
            <source>The day of the review has passed</source>
            <translation>Le jour de la révision est passé</translation>
        </message>
    </context>
    <context>
        <name>moment</name>
        <message>
            <source>today {time}</source>
            <translation>aujourd'hui {time}</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <translation>hier {time}</translation>
        </message>
    </context>
    <context>
        <name>need form</name>
        <message>
            <source>Change a question</source>
            <translation>Modifier une question</translation>
        </message>
        <message>
            <source>Save question</source>
            <translation>Enregistrer la question</translation>
        </message>
        <message>
            <source>What people asked</source>
            <translation>Ce que les gens ont demandé</translation>
        </message>
        <message>
            <source>about nobody in particular: no names</source>
            <translation>sur personne en particulier : pas de noms</translation>
        </message>
    </context>
    <context>
        <name>need.state</name>
        <message>
            <source>Answered</source>
            <translation>Répondue</translation>
        </message>
        <message>
            <source>Nothing on offer</source>
            <translation>Pas d’offre</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouverte</translation>
        </message>
    </context>
    <context>
        <name>network form</name>
        <message>
            <source>Change network</source>
            <translation>Modifier le réseau</translation>
        </message>
        <message>
            <source>New network</source>
            <translation>Nouveau réseau</translation>
        </message>
        <message>
            <source>Save network</source>
            <translation>Enregistrer le réseau</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thèmes</translation>
        </message>
        <message>
            <source>no names of people</source>
            <translation>pas de noms de personnes</translation>
        </message>
    </context>
    <context>
        <name>network.reach</name>
        <message>
            <source>Good</source>
            <translation>Bon</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Some</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
    </context>
    <context>
        <name>networks</name>
        <message numerus="yes">
            <source>%n network(s)</source>
            <translation>
                <numerusform>%n réseau</numerusform>
                <numerusform>%n réseaux</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a community or network as a whole. It has no list of members.</source>
            <translation>Ajoutez une communauté ou un réseau comme un tout. Il n'y a pas de liste de membres.</translation>
        </message>
        <message>
            <source>Add a network</source>
            <translation>Ajouter un réseau</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Réseaux</translation>
        </message>
        <message>
            <source>No networks yet</source>
            <translation>Pas encore de réseaux</translation>
        </message>
    </context>
    <context>
        <name>notice form</name>
        <message>
            <source>Information for {name}</source>
            <translation>Information pour {name}</translation>
        </message>
        <message>
            <source>Information {language}</source>
            <translation>Information {language}</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Note that it was given</source>
            <translation>Noter qu'elle a été donnée</translation>
        </message>
        <message>
            <source>Save as &amp;PDF…</source>
            <translation>Enregistrer en &amp;PDF…</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>Saved as {name}. Print it and give it.</source>
            <translation>Enregistré sous {name}. Imprimez-le et donnez-le.</translation>
        </message>
        <message>
            <source>The notice</source>
            <translation>L'information</translation>
        </message>
        <message>
            <source>for instance: on paper, read aloud, by mail</source>
            <translation>par exemple : sur papier, lu à voix haute, par mail</translation>
        </message>
    </context>
    <context>
        <name>online</name>
        <message numerus="yes">
            <source>%n address(es) of other municipalities were left out.</source>
            <translation>
                <numerusform>%n adresse d'autres communes a été laissée de côté.</numerusform>
                <numerusform>%n adresses d'autres communes ont été laissées de côté.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) read in.</source>
            <translation>
                <numerusform>%n adresse lue.</numerusform>
                <numerusform>%n adresses lues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) say neither a point nor a sector.</source>
            <translation>
                <numerusform>%n adresse ne donne ni point ni secteur.</numerusform>
                <numerusform>%n adresses ne donnent ni point ni secteur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inhabitant(s) placed in a sector.</source>
            <translation>
                <numerusform>%n habitant placé dans un secteur.</numerusform>
                <numerusform>%n habitants placés dans un secteur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inhabitant(s) without a place count in no ward.</source>
            <translation>
                <numerusform>%n habitant sans lieu ne compte dans aucun quartier.</numerusform>
                <numerusform>%n habitants sans lieu ne comptent dans aucun quartier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tile(s), about {size} and {minutes} minutes, at a pace that does not burden the service. You can stop and go on later. {credit}</source>
            <translation>
                <numerusform>%n tuile, environ {size} et {minutes} minutes, à un rythme qui ne charge pas le service. Vous pouvez arrêter et continuer plus tard. {credit}</numerusform>
                <numerusform>%n tuiles, environ {size} et {minutes} minutes, à un rythme qui ne charge pas le service. Vous pouvez arrêter et continuer plus tard. {credit}</numerusform>
            </translation>
        </message>
        <message>
            <source>Latitude and longitude were exchanged; this was set right.</source>
            <translation>Latitude et longitude étaient échangées ; c'est corrigé.</translation>
        </message>
        <message>
            <source>Licence: {licence}</source>
            <translation>Licence : {licence}</translation>
        </message>
        <message>
            <source>No figures of inhabitants came with it; the older ones stay.</source>
            <translation>Aucun chiffre d'habitants n'est venu avec ; les anciens restent.</translation>
        </message>
        <message>
            <source>The figures have the sector codes of another edition: they count by ward, not by sector.</source>
            <translation>Les chiffres ont les codes de secteur d’une autre édition : ils comptent par quartier, pas par secteur.</translation>
        </message>
        <message>
            <source>The table of wards was of no use; the one we have was used.</source>
            <translation>Le tableau des quartiers était inutilisable ; le nôtre a été utilisé.</translation>
        </message>
        <message>
            <source>This sends what you typed to {host}, a service of the Flemish government. Do not look up the home of a person this way: an address read in from a file stays on this computer.</source>
            <translation>Ceci envoie ce que vous avez saisi à {host}, un service de l'autorité flamande. Ne cherchez pas ainsi le domicile d'une personne : une adresse lue dans un fichier reste sur cet ordinateur.</translation>
        </message>
        <message>
            <source>With this on, the map asks {host} for its background while you look at it. That service then sees the address of your network connection and which part of the city you look at. It sees no visits, places or persons. With this off, the map asks nobody anything.</source>
            <translation>Si ceci est activé, la carte demande son fond à {host} pendant que vous la regardez. Ce service voit alors l'adresse de votre réseau et quelle partie de la ville vous regardez. Il ne voit ni visites, ni lieux, ni personnes. Désactivé, la carte ne demande rien à personne.</translation>
        </message>
        <message>
            <source>{name} ({size}) from {host}. Licence: {licence}</source>
            <translation>{name} ({size}) de {host}. Licence : {licence}</translation>
        </message>
        <message>
            <source>{publisher}: not there (yet). See {page}</source>
            <translation>{publisher} : pas (encore) disponible. Voir {page}</translation>
        </message>
    </context>
    <context>
        <name>open data</name>
        <message numerus="yes">
            <source>%n address(es) from “{name}” ({size})</source>
            <translation>
                <numerusform>%n adresse de « {name} » ({size})</numerusform>
                <numerusform>%n adresses de « {name} » ({size})</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Addresses on this computer…</source>
            <translation>&amp;Adresses sur cet ordinateur…</translation>
        </message>
        <message>
            <source>&amp;Ask {host} from now on</source>
            <translation>&amp;Demander désormais à {host}</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Couleurs</translation>
        </message>
        <message>
            <source>&amp;Edition of 1 January</source>
            <translation>&amp;Édition du 1er janvier</translation>
        </message>
        <message>
            <source>&amp;Get it</source>
            <translation>&amp;Obtenir</translation>
        </message>
        <message>
            <source>&amp;Get these files ({size})</source>
            <translation>&amp;Obtenir ces fichiers ({size})</translation>
        </message>
        <message>
            <source>&amp;Go there</source>
            <translation>Y &amp;aller</translation>
        </message>
        <message>
            <source>&amp;Read in a file…</source>
            <translation>&amp;Lire un fichier…</translation>
        </message>
        <message>
            <source>&amp;Read these files</source>
            <translation>&amp;Lire ces fichiers</translation>
        </message>
        <message>
            <source>&amp;Remove…</source>
            <translation>&amp;Supprimer…</translation>
        </message>
        <message>
            <source>&amp;Show this one</source>
            <translation>&amp;Montrer celui-ci</translation>
        </message>
        <message>
            <source>&amp;Show what there is</source>
            <translation>Montrer &amp;ce qu’il y a</translation>
        </message>
        <message>
            <source>&amp;Take this one</source>
            <translation>&amp;Prendre celle-ci</translation>
        </message>
        <message>
            <source>&amp;Use this one</source>
            <translation>&amp;Utiliser celle-ci</translation>
        </message>
        <message>
            <source>1. On a computer with a network, download these files:</source>
            <translation>1. Sur un ordinateur avec un réseau, téléchargez ces fichiers :</translation>
        </message>
        <message>
            <source>2. Put them in one folder. Keep their names; do not unpack.</source>
            <translation>2. Mettez-les dans un seul dossier. Gardez leurs noms ; ne les décompressez pas.</translation>
        </message>
        <message>
            <source>3. Choose “From a folder” here, and that folder.</source>
            <translation>3. Choisissez ici « D’un dossier », puis ce dossier.</translation>
        </message>
        <message>
            <source>Add from a &amp;file…</source>
            <translation>Ajouter d’un &amp;fichier…</translation>
        </message>
        <message>
            <source>Addresses on this computer</source>
            <translation>Adresses sur cet ordinateur</translation>
        </message>
        <message>
            <source>Addresses that were found</source>
            <translation>Adresses trouvées</translation>
        </message>
        <message>
            <source>Asking {host}…</source>
            <translation>Question à {host}…</translation>
        </message>
        <message>
            <source>Background of the map</source>
            <translation>Fond de la carte</translation>
        </message>
        <message>
            <source>Base maps</source>
            <translation>Fonds de carte</translation>
        </message>
        <message>
            <source>Blocks (level {level})</source>
            <translation>Îlots (niveau {level})</translation>
        </message>
        <message>
            <source>Borders of the statistical sectors and how many people live in each, from Statbel; the wards as the city delivered them. Visits keep their ward, and the borders of now are kept too.</source>
            <translation>Limites des secteurs statistiques et combien de personnes vivent dans chacun, de Statbel ; les quartiers tels que la ville les a fournis. Les visites gardent leur quartier, et les limites actuelles sont gardées aussi.</translation>
        </message>
        <message>
            <source>Choose the folder with the files first.</source>
            <translation>Choisissez d’abord le dossier avec les fichiers.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copying the file…</source>
            <translation>Copie du fichier…</translation>
        </message>
        <message>
            <source>Do not send it</source>
            <translation>Ne pas l’envoyer</translation>
        </message>
        <message>
            <source>Drawing the borders…</source>
            <translation>Dessin des limites…</translation>
        </message>
        <message>
            <source>Edition of 1 January</source>
            <translation>Édition du 1er janvier</translation>
        </message>
        <message>
            <source>Editions of the borders</source>
            <translation>Éditions des limites</translation>
        </message>
        <message>
            <source>File with a base map</source>
            <translation>Fichier avec un fond de carte</translation>
        </message>
        <message>
            <source>File with addresses</source>
            <translation>Fichier avec des adresses</translation>
        </message>
        <message>
            <source>Find an address</source>
            <translation>Trouver une adresse</translation>
        </message>
        <message>
            <source>Folder with the files</source>
            <translation>Dossier avec les fichiers</translation>
        </message>
        <message>
            <source>From a &amp;folder with files of another computer</source>
            <translation>D’un &amp;dossier avec des fichiers d’un autre ordinateur</translation>
        </message>
        <message>
            <source>From the &amp;publishers, over the network</source>
            <translation>Des &amp;éditeurs, par le réseau</translation>
        </message>
        <message>
            <source>Get the &amp;Flemish map…</source>
            <translation>Obtenir la carte &amp;flamande…</translation>
        </message>
        <message>
            <source>Get the &amp;official ones…</source>
            <translation>Obtenir les &amp;officielles…</translation>
        </message>
        <message>
            <source>Get the Flemish map of the city</source>
            <translation>Obtenir la carte flamande de la ville</translation>
        </message>
        <message>
            <source>Get the official borders and figures</source>
            <translation>Obtenir les limites et chiffres officiels</translation>
        </message>
        <message>
            <source>Getting the files…</source>
            <translation>Téléchargement des fichiers…</translation>
        </message>
        <message>
            <source>Getting the tiles…</source>
            <translation>Téléchargement des tuiles…</translation>
        </message>
        <message>
            <source>Grey, so that the wards stand out</source>
            <translation>En gris, pour que les quartiers ressortent</translation>
        </message>
        <message>
            <source>House numbers (level {level})</source>
            <translation>Numéros de maison (niveau {level})</translation>
        </message>
        <message>
            <source>Houses (level {level})</source>
            <translation>Maisons (niveau {level})</translation>
        </message>
        <message>
            <source>How &amp;near you can look</source>
            <translation>Jusqu’où on peut s’a&amp;pprocher</translation>
        </message>
        <message>
            <source>In colour</source>
            <translation>En couleurs</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Le garder</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Les garder</translation>
        </message>
        <message>
            <source>Licence: {licence}</source>
            <translation>Licence : {licence}</translation>
        </message>
        <message>
            <source>Load from a &amp;file…</source>
            <translation>Charger d’un &amp;fichier…</translation>
        </message>
        <message>
            <source>Looking what there is…</source>
            <translation>Recherche de ce qu’il y a…</translation>
        </message>
        <message>
            <source>Looking which addresses are here…</source>
            <translation>Recherche des adresses présentes…</translation>
        </message>
        <message>
            <source>Moving the places…</source>
            <translation>Déplacement des lieux…</translation>
        </message>
        <message>
            <source>No background</source>
            <translation>Pas de fond</translation>
        </message>
        <message>
            <source>Nothing found among the addresses on this computer.</source>
            <translation>Rien trouvé parmi les adresses sur cet ordinateur.</translation>
        </message>
        <message>
            <source>On this computer since {day}</source>
            <translation>Sur cet ordinateur depuis le {day}</translation>
        </message>
        <message>
            <source>Online, from {host}</source>
            <translation>En ligne, de {host}</translation>
        </message>
        <message>
            <source>Only the wards, on plain paper.</source>
            <translation>Seulement les quartiers, sur papier uni.</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Reading the addresses…</source>
            <translation>Lecture des adresses…</translation>
        </message>
        <message>
            <source>Reading the base maps…</source>
            <translation>Lecture des fonds de carte…</translation>
        </message>
        <message>
            <source>Reading the editions…</source>
            <translation>Lecture des éditions…</translation>
        </message>
        <message>
            <source>Remove all addresses from this computer?</source>
            <translation>Supprimer toutes les adresses de cet ordinateur ?</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Le supprimer</translation>
        </message>
        <message>
            <source>Remove them</source>
            <translation>Les supprimer</translation>
        </message>
        <message>
            <source>Remove “{name}” ({size}) from this computer?</source>
            <translation>Supprimer « {name} » ({size}) de cet ordinateur ?</translation>
        </message>
        <message>
            <source>Removing the addresses…</source>
            <translation>Suppression des adresses…</translation>
        </message>
        <message>
            <source>Removing the file…</source>
            <translation>Suppression du fichier…</translation>
        </message>
        <message>
            <source>Search &amp;online…</source>
            <translation>Chercher en &amp;ligne…</translation>
        </message>
        <message>
            <source>Send “{typed}”</source>
            <translation>Envoyer « {typed} »</translation>
        </message>
        <message>
            <source>Shapes, drawn by this program</source>
            <translation>Formes, dessinées par ce programme</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Source : {source}</translation>
        </message>
        <message>
            <source>Statbel: {page}</source>
            <translation>Statbel : {page}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt en cours…</translation>
        </message>
        <message>
            <source>Street, number, postcode</source>
            <translation>Rue, numéro, code postal</translation>
        </message>
        <message>
            <source>Streets (level {level})</source>
            <translation>Rues (niveau {level})</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tableaux</translation>
        </message>
        <message>
            <source>The borders of {edition} are in use</source>
            <translation>Les limites de {edition} sont en usage</translation>
        </message>
        <message>
            <source>The map and the lists draw one edition. Choosing another one moves no visit and no place to another ward.</source>
            <translation>La carte et les listes dessinent une seule édition. En choisir une autre ne déplace aucune visite ni aucun lieu vers un autre quartier.</translation>
        </message>
        <message>
            <source>There are no addresses on this computer yet.</source>
            <translation>Il n’y a pas encore d’adresses sur cet ordinateur.</translation>
        </message>
        <message>
            <source>There are no addresses on this computer yet: read in a file first.</source>
            <translation>Il n’y a pas encore d’adresses sur cet ordinateur : lisez d’abord un fichier.</translation>
        </message>
        <message>
            <source>There are no borders of this edition there.</source>
            <translation>Il n’y a pas là de limites de cette édition.</translation>
        </message>
        <message>
            <source>Valid from {day}</source>
            <translation>Valable à partir du {day}</translation>
        </message>
        <message>
            <source>With a file of addresses you find a street and a house number while you type, without a network. Open data only: nobody lives in it. Files that are understood: the address file of Statbel, BeSt, the Flemish register, or a CSV with the columns straat, nummer, postcode, gemeente, lat, lon.</source>
            <translation>Avec un fichier d’adresses, vous trouvez une rue et un numéro pendant que vous tapez, sans réseau. Seulement des données ouvertes : personne n’y habite. Fichiers compris : le fichier d’adresses de Statbel, BeSt, le registre flamand, ou un CSV avec les colonnes straat, nummer, postcode, gemeente, lat, lon.</translation>
        </message>
        <message>
            <source>Without a network: which files, and where from</source>
            <translation>Sans réseau : quels fichiers, et d’où</translation>
        </message>
        <message>
            <source>drawn roughly by this program</source>
            <translation>dessinées grossièrement par ce programme</translation>
        </message>
        <message>
            <source>from level {first} (far) to {last} (near)</source>
            <translation>du niveau {first} (loin) à {last} (près)</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>en usage</translation>
        </message>
        <message>
            <source>{addresses}, read in on {day}.</source>
            <translation>{addresses}, lues le {day}.</translation>
        </message>
        <message>
            <source>{base_map} · shown now</source>
            <translation>{base_map} · montré maintenant</translation>
        </message>
        <message>
            <source>{count} rows read</source>
            <translation>{count} lignes lues</translation>
        </message>
        <message>
            <source>{done} of {total} copied</source>
            <translation>{done} sur {total} copiés</translation>
        </message>
        <message numerus="yes">
            <source>{done} of {total} tiles; about %n more minute(s). You can go on with your work, or stop and go on later.</source>
            <translation>
                <numerusform>{done} tuiles sur {total} ; encore environ %n minute. Vous pouvez continuer à travailler, ou arrêter et reprendre plus tard.</numerusform>
                <numerusform>{done} tuiles sur {total} ; encore environ %n minutes. Vous pouvez continuer à travailler, ou arrêter et reprendre plus tard.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} from {page}</source>
            <translation>{name} de {page}</translation>
        </message>
        <message>
            <source>{name} from {page} (if you can)</source>
            <translation>{name} de {page} (si possible)</translation>
        </message>
        <message>
            <source>{name}, checksum (SHA-256): {checksum}</source>
            <translation>{name}, somme de contrôle (SHA-256) : {checksum}</translation>
        </message>
        <message>
            <source>{percent} % done. You can stop and go on later.</source>
            <translation>{percent} % fait. Vous pouvez arrêter et reprendre plus tard.</translation>
        </message>
        <message>
            <source>“{name}” ({size}) is on this computer now.</source>
            <translation>« {name} » ({size}) est maintenant sur cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>organisation form</name>
        <message>
            <source>Change organisation</source>
            <translation>Modifier l'organisation</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Nouvelle organisation</translation>
        </message>
        <message>
            <source>Save organisation</source>
            <translation>Enregistrer l'organisation</translation>
        </message>
        <message>
            <source>of the house, not of a person</source>
            <translation>de la maison, pas d'une personne</translation>
        </message>
    </context>
    <context>
        <name>organisation.kind</name>
        <message>
            <source>Care and welfare</source>
            <translation>Soins et bien-être</translation>
        </message>
        <message>
            <source>City service</source>
            <translation>Service de la Ville</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>Faith community</source>
            <translation>Communauté religieuse</translation>
        </message>
        <message>
            <source>Fire brigade</source>
            <translation>Pompiers</translation>
        </message>
        <message>
            <source>Informal association</source>
            <translation>Association de fait</translation>
        </message>
        <message>
            <source>Knowledge institution</source>
            <translation>Institution de recherche</translation>
        </message>
        <message>
            <source>Non-profit</source>
            <translation>ASBL</translation>
        </message>
        <message>
            <source>Police</source>
            <translation>Police</translation>
        </message>
        <message>
            <source>School</source>
            <translation>École</translation>
        </message>
        <message>
            <source>Social House</source>
            <translation>Maison sociale</translation>
        </message>
        <message>
            <source>Sports club</source>
            <translation>Club sportif</translation>
        </message>
        <message>
            <source>Youth work</source>
            <translation>Animation jeunesse</translation>
        </message>
    </context>
    <context>
        <name>organisation.level</name>
        <message>
            <source>Federal</source>
            <translation>Fédéral</translation>
        </message>
        <message>
            <source>Flemish</source>
            <translation>Flamand</translation>
        </message>
        <message>
            <source>Grassroots</source>
            <translation>Citoyen</translation>
        </message>
        <message>
            <source>International</source>
            <translation>International</translation>
        </message>
        <message>
            <source>Local</source>
            <translation>Local</translation>
        </message>
    </context>
    <context>
        <name>organisation.status</name>
        <message>
            <source>Active</source>
            <translation>Active</translation>
        </message>
        <message>
            <source>Dormant</source>
            <translation>En veille</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêtée</translation>
        </message>
    </context>
    <context>
        <name>organisations</name>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation>
                <numerusform>%n organisation</numerusform>
                <numerusform>%n organisations</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a service, school or association you work with.</source>
            <translation>Ajoutez un service, une école ou une association avec qui vous travaillez.</translation>
        </message>
        <message>
            <source>Add an organisation</source>
            <translation>Ajouter une organisation</translation>
        </message>
        <message>
            <source>No organisations yet</source>
            <translation>Pas encore d'organisations</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
    </context>
    <context>
        <name>own fields</name>
        <message>
            <source>Add a field</source>
            <translation>Ajouter un champ</translation>
        </message>
        <message>
            <source>At most {n} for each kind of record. A field for contacts can be filled in once the DPO looked at it.</source>
            <translation>Au plus {n} par sorte de fiche. Un champ pour les contacts peut être rempli dès que le DPO l’a examiné.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Change an own field</source>
            <translation>Modifier un champ propre</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Keep them few. A field for contacts may never ask for origin, belief, health or anything else that is private, and waits until the DPO looked at it.</source>
            <translation>Gardez-en peu. Un champ pour les contacts ne peut jamais demander l’origine, la croyance, la santé ou autre chose de privé, et attend que le DPO l’ait examiné.</translation>
        </message>
        <message>
            <source>New own field</source>
            <translation>Nouveau champ propre</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>No own fields.</source>
            <translation>Pas de champs propres.</translation>
        </message>
        <message>
            <source>Own fields</source>
            <translation>Champs propres</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save field</source>
            <translation>Enregistrer le champ</translation>
        </message>
        <message>
            <source>There are no own fields for this kind of record.</source>
            <translation>Il n’y a pas de champs propres pour cette sorte de fiche.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>waits for the DPO: cannot be filled in yet</source>
            <translation>attend le DPO : ne peut encore être rempli</translation>
        </message>
    </context>
    <context>
        <name>page</name>
        <message>
            <source>Accessibility</source>
            <translation>Accessibilité</translation>
        </message>
        <message>
            <source>Add a consent</source>
            <translation>Ajouter un consentement</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>Ajouter une tâche</translation>
        </message>
        <message>
            <source>Add a tie</source>
            <translation>Ajouter un lien</translation>
        </message>
        <message>
            <source>Add an address</source>
            <translation>Ajouter une adresse</translation>
        </message>
        <message>
            <source>Add an offer</source>
            <translation>Ajouter une offre</translation>
        </message>
        <message>
            <source>As it was on {day}.</source>
            <translation>Comme c’était le {day}.</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>Évaluer</translation>
        </message>
        <message>
            <source>Back to {where}</source>
            <translation>Retour à {where}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consentements</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>From safe to brave</source>
            <translation>De safe à brave</translation>
        </message>
        <message>
            <source>Give the notice</source>
            <translation>Donner l'information</translation>
        </message>
        <message>
            <source>In the bin</source>
            <translation>À la corbeille</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>Log a visit</source>
            <translation>Noter une visite</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>On regarde…</translation>
        </message>
        <message>
            <source>Maybe the same</source>
            <translation>Peut-être le même</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Fusionner…</translation>
        </message>
        <message>
            <source>No consent on file yet.</source>
            <translation>Pas encore de consentement.</translation>
        </message>
        <message>
            <source>No other addresses.</source>
            <translation>Pas d’autres adresses.</translation>
        </message>
        <message>
            <source>No visits yet.</source>
            <translation>Pas encore de visites.</translation>
        </message>
        <message>
            <source>Not assessed yet.</source>
            <translation>Pas encore évalué.</translation>
        </message>
        <message>
            <source>Not tied to anything yet.</source>
            <translation>Pas encore lié à quoi que ce soit.</translation>
        </message>
        <message>
            <source>Not tied to other organisations yet.</source>
            <translation>Pas encore lié à d’autres organisations.</translation>
        </message>
        <message>
            <source>Not told yet what is kept, and why.</source>
            <translation>Pas encore dit ce que nous gardons, et pourquoi.</translation>
        </message>
        <message>
            <source>Nothing is in the directory yet.</source>
            <translation>Rien encore dans le répertoire.</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>Rien à faire.</translation>
        </message>
        <message>
            <source>Nothing: well kept.</source>
            <translation>Rien : bien tenu.</translation>
        </message>
        <message>
            <source>Notice given {day}</source>
            <translation>Information donnée le {day}</translation>
        </message>
        <message>
            <source>Offered by</source>
            <translation>Offert par</translation>
        </message>
        <message>
            <source>Only its name, so far.</source>
            <translation>Seulement le nom, jusqu’ici.</translation>
        </message>
        <message>
            <source>Other addresses</source>
            <translation>Autres adresses</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>People led here</source>
            <translation>Personnes orientées ici</translation>
        </message>
        <message>
            <source>Places it runs</source>
            <translation>Lieux gérés</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>Géré par</translation>
        </message>
        <message>
            <source>Show more ({n} in all)</source>
            <translation>Montrer plus ({n} en tout)</translation>
        </message>
        <message>
            <source>Take apart…</source>
            <translation>Séparer…</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>The page before</source>
            <translation>La fiche précédente</translation>
        </message>
        <message>
            <source>This could not be read.</source>
            <translation>Ceci n’a pas pu être lu.</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Liens</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visites</translation>
        </message>
        <message>
            <source>Went up in this</source>
            <translation>S’est fondu ici</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Ce qui manque</translation>
        </message>
        <message>
            <source>What it offers</source>
            <translation>Ce qu’elle offre</translation>
        </message>
        <message>
            <source>What we know</source>
            <translation>Ce que nous savons</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Works with</source>
            <translation>Travaille avec</translation>
        </message>
        <message>
            <source>checked {day}</source>
            <translation>vérifié {day}</translation>
        </message>
        <message>
            <source>do not contact</source>
            <translation>ne pas contacter</translation>
        </message>
        <message>
            <source>from {name}</source>
            <translation>de {name}</translation>
        </message>
        <message>
            <source>late: {day}</source>
            <translation>en retard : {day}</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>pas vu</translation>
        </message>
        <message>
            <source>runs through one person</source>
            <translation>passe par une seule personne</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>depuis {day}</translation>
        </message>
        <message>
            <source>there</source>
            <translation>présent</translation>
        </message>
        <message>
            <source>threshold {n} of 5</source>
            <translation>seuil {n} sur 5</translation>
        </message>
        <message>
            <source>to {name}</source>
            <translation>à {name}</translation>
        </message>
        <message>
            <source>with {name}</source>
            <translation>avec {name}</translation>
        </message>
        <message>
            <source>{n} reached</source>
            <translation>{n} touchés</translation>
        </message>
    </context>
    <context>
        <name>period</name>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Du</translation>
        </message>
        <message>
            <source>&amp;Up to and including</source>
            <translation>&amp;Au (inclus)</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose two days</source>
            <translation>Choisissez deux jours</translation>
        </message>
        <message>
            <source>Choose two days…</source>
            <translation>Choisir deux jours…</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>Trimestre précédent</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Année précédente</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>Le dernier jour tombe avant le premier.</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Ce mois</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Ce trimestre</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Cette semaine</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Cette année</translation>
        </message>
        <message>
            <source>Write a day as 21/11/2026.</source>
            <translation>Écrivez un jour comme 21/11/2026.</translation>
        </message>
    </context>
    <context>
        <name>person file</name>
        <message numerus="yes">
            <source>%n older change(s): they are in the file for programs.</source>
            <translation>
                <numerusform>%n modification plus ancienne : elle est dans le fichier pour programmes.</numerusform>
                <numerusform>%n modifications plus anciennes : elles sont dans le fichier pour programmes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other contact(s) may be you as well. Ask us to look at it together.</source>
            <translation>
                <numerusform>%n autre contact est peut-être vous aussi. Demandez-nous de le regarder ensemble.</numerusform>
                <numerusform>%n autres contacts sont peut-être vous aussi. Demandez-nous de les regarder ensemble.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask to be forgotten.</source>
            <translation>Demander à être oublié.</translation>
        </message>
        <message>
            <source>Ask us to correct or complete something.</source>
            <translation>Nous demander de corriger ou de compléter quelque chose.</translation>
        </message>
        <message>
            <source>Codes that only computers use.</source>
            <translation>Des codes que seuls les ordinateurs utilisent.</translation>
        </message>
        <message>
            <source>Complain to the data protection officer of the city, or to the authority that supervises data protection.</source>
            <translation>Porter plainte auprès du délégué à la protection des données de la ville, ou auprès de l'autorité de protection des données.</translation>
        </message>
        <message>
            <source>Files that you were in</source>
            <translation>Fichiers où vous figuriez</translation>
        </message>
        <message>
            <source>Made on {moment} by {who}</source>
            <translation>Fait le {moment} par {who}</translation>
        </message>
        <message>
            <source>Noted by {who}, who works for the network consultants</source>
            <translation>Noté par {who}, qui travaille pour les consultants de réseau</translation>
        </message>
        <message>
            <source>Noted on</source>
            <translation>Noté le</translation>
        </message>
        <message numerus="yes">
            <source>Notes of %n visit(s). Other people may stand in them. You can ask for what they say about you.</source>
            <translation>
                <numerusform>Les notes de %n visite. D'autres personnes peuvent s'y trouver. Vous pouvez demander ce qu'elles disent de vous.</numerusform>
                <numerusform>Les notes de %n visites. D'autres personnes peuvent s'y trouver. Vous pouvez demander ce qu'elles disent de vous.</numerusform>
            </translation>
        </message>
        <message>
            <source>Object, or ask us to keep your data and not use them.</source>
            <translation>Vous opposer, ou nous demander de garder vos données sans les utiliser.</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Mis de côté</translation>
        </message>
        <message>
            <source>Read in from the list {file} by {who} on {moment}</source>
            <translation>Lu dans la liste {file} par {who} le {moment}</translation>
        </message>
        <message>
            <source>Something wrong? Tell us, and we correct it. You can also ask us to stop using your data, or to forget you.</source>
            <translation>Quelque chose est faux ? Dites-le-nous, nous le corrigeons. Vous pouvez aussi demander de ne plus utiliser vos données, ou de vous oublier.</translation>
        </message>
        <message>
            <source>Take back what you agreed to. What was done before stays right.</source>
            <translation>Revenir sur ce que vous avez accepté. Ce qui a été fait avant reste valable.</translation>
        </message>
        <message>
            <source>Take your data along: the file beside this one can be read by programs.</source>
            <translation>Emporter vos données : le fichier joint à celui-ci peut être lu par des programmes.</translation>
        </message>
        <message numerus="yes">
            <source>The names of %n other person(s) who were there: those data are theirs.</source>
            <translation>
                <numerusform>Le nom de %n autre personne présente : ces données sont à elle.</numerusform>
                <numerusform>Les noms de %n autres personnes présentes : ces données sont à elles.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is what one laptop keeps of it. The central server was not asked: there is none, or it could not be reached.</source>
            <translation>Voici ce qu'un seul portable en garde. Le serveur central n'a pas été interrogé : il n'y en a pas, ou il n'était pas joignable.</translation>
        </message>
        <message>
            <source>Thrown away, not gone yet</source>
            <translation>Jeté, pas encore disparu</translation>
        </message>
        <message>
            <source>Values that met</source>
            <translation>Valeurs qui se sont croisées</translation>
        </message>
        <message>
            <source>What a visit was about is kept for all who were there together.</source>
            <translation>Ce dont parlait une visite est gardé pour tous ceux qui y étaient ensemble.</translation>
        </message>
        <message>
            <source>What is not in this file</source>
            <translation>Ce qui n'est pas dans ce dossier</translation>
        </message>
        <message>
            <source>What was changed, and by whom</source>
            <translation>Ce qui a changé, et par qui</translation>
        </message>
        <message>
            <source>What we keep about {name}</source>
            <translation>Ce que nous gardons sur {name}</translation>
        </message>
        <message>
            <source>What we wrote about you</source>
            <translation>Ce que nous avons écrit sur vous</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>Ce que vous pouvez faire</translation>
        </message>
        <message>
            <source>When we met</source>
            <translation>Quand nous nous sommes vus</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>D'où cela vient</translation>
        </message>
        <message>
            <source>Who looked at your data</source>
            <translation>Qui a regardé vos données</translation>
        </message>
        <message>
            <source>Who you are</source>
            <translation>Qui vous êtes</translation>
        </message>
        <message>
            <source>You asked what the network consultants of the city keep about you. Everything is in this file: what we noted, when we met, and who looked at it.</source>
            <translation>Vous avez demandé ce que les consultants de réseau de la ville gardent sur vous. Tout est dans ce dossier : ce que nous avons noté, quand nous nous sommes vus, et qui l'a regardé.</translation>
        </message>
        <message>
            <source>{moment}, by {who}</source>
            <translation>{moment}, par {who}</translation>
        </message>
        <message>
            <source>{moment}: {who}, to a {form} file. Why: {reason}</source>
            <translation>{moment} : {who}, vers un fichier {form}. Pourquoi : {reason}</translation>
        </message>
        <message>
            <source>{moment}: {who}, {way}</source>
            <translation>{moment} : {who}, {way}</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>« {text} »</translation>
        </message>
    </context>
    <context>
        <name>person form</name>
        <message>
            <source>Add a consent</source>
            <translation>Ajouter un consentement</translation>
        </message>
        <message>
            <source>Add a tie</source>
            <translation>Ajouter un lien</translation>
        </message>
        <message>
            <source>Change contact</source>
            <translation>Modifier le contact</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consentements</translation>
        </message>
        <message>
            <source>Key figure: kind, what they offer</source>
            <translation>Personne clé : type, ce qu'elle propose</translation>
        </message>
        <message>
            <source>More numbers and addresses</source>
            <translation>Autres numéros et adresses</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>Nouveau contact</translation>
        </message>
        <message>
            <source>No consent on file yet.</source>
            <translation>Pas encore de consentement.</translation>
        </message>
        <message>
            <source>No ties yet.</source>
            <translation>Pas encore de liens.</translation>
        </message>
        <message>
            <source>Privacy: why, on which ground, review</source>
            <translation>Vie privée : pourquoi, sur quelle base, révision</translation>
        </message>
        <message>
            <source>Save contact</source>
            <translation>Enregistrer le contact</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Liens</translation>
        </message>
        <message>
            <source>Ties and consents come after saving.</source>
            <translation>Les liens et les consentements viennent après l'enregistrement.</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>as they said</source>
            <translation>comme la personne l'a dit</translation>
        </message>
        <message>
            <source>empty: nothing sensitive is kept</source>
            <translation>vide : rien de sensible n'est gardé</translation>
        </message>
        <message>
            <source>nothing about belief, origin or health</source>
            <translation>rien sur la religion, l'origine ou la santé</translation>
        </message>
        <message>
            <source>where you meet, not a home address</source>
            <translation>où vous vous rencontrez, pas l'adresse du domicile</translation>
        </message>
    </context>
    <context>
        <name>person.art9_basis</name>
        <message>
            <source>Explicit consent</source>
            <translation>Consentement explicite</translation>
        </message>
        <message>
            <source>Made public by the person themselves</source>
            <translation>Rendu public par la personne elle-même</translation>
        </message>
    </context>
    <context>
        <name>person.channel</name>
        <message>
            <source>Chat app</source>
            <translation>Messagerie</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>En personne</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>SMS</translation>
        </message>
    </context>
    <context>
        <name>person.legal_basis</name>
        <message>
            <source>Consent</source>
            <translation>Consentement</translation>
        </message>
        <message>
            <source>Legal obligation</source>
            <translation>Obligation légale</translation>
        </message>
        <message>
            <source>Legitimate interest</source>
            <translation>Intérêt légitime</translation>
        </message>
        <message>
            <source>Public task</source>
            <translation>Mission d'intérêt public</translation>
        </message>
    </context>
    <context>
        <name>person.purpose</name>
        <message>
            <source>Bridge to a group or community</source>
            <translation>Pont vers un groupe ou une communauté</translation>
        </message>
        <message>
            <source>Contact in the neighbourhood</source>
            <translation>Contact dans le quartier</translation>
        </message>
        <message>
            <source>Invitations</source>
            <translation>Invitations</translation>
        </message>
        <message>
            <source>Showing the way to help</source>
            <translation>Montrer le chemin vers l'aide</translation>
        </message>
        <message>
            <source>Working together</source>
            <translation>Travailler ensemble</translation>
        </message>
    </context>
    <context>
        <name>person.stage</name>
        <message>
            <source>Active</source>
            <translation>Actif</translation>
        </message>
        <message>
            <source>Building up</source>
            <translation>Se construit</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clôturé</translation>
        </message>
        <message>
            <source>Dormant</source>
            <translation>En veille</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Connu</translation>
        </message>
    </context>
    <context>
        <name>persons</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a contact</source>
            <translation>Ajouter un contact</translation>
        </message>
        <message>
            <source>Add somebody you keep in touch with. A name and a ward will do.</source>
            <translation>Ajoutez quelqu'un avec qui vous gardez le contact. Un nom et un quartier suffisent.</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Contacts and key figures</source>
            <translation>Contacts et personnes clés</translation>
        </message>
        <message>
            <source>Key figures only</source>
            <translation>Seulement les personnes clés</translation>
        </message>
        <message>
            <source>No contacts yet</source>
            <translation>Pas encore de contacts</translation>
        </message>
        <message>
            <source>do not contact</source>
            <translation>ne pas contacter</translation>
        </message>
    </context>
    <context>
        <name>place form</name>
        <message numerus="yes">
            <source>%n criteria met</source>
            <translation>
                <numerusform>%n critère rempli</numerusform>
                <numerusform>%n critères remplis</numerusform>
            </translation>
        </message>
        <message>
            <source>Add an assessment</source>
            <translation>Ajouter une évaluation</translation>
        </message>
        <message>
            <source>Assessments</source>
            <translation>Évaluations</translation>
        </message>
        <message>
            <source>Change place</source>
            <translation>Modifier le lieu</translation>
        </message>
        <message>
            <source>New place</source>
            <translation>Nouveau lieu</translation>
        </message>
        <message>
            <source>Not assessed yet.</source>
            <translation>Pas encore évalué.</translation>
        </message>
        <message>
            <source>Save place</source>
            <translation>Enregistrer le lieu</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thèmes</translation>
        </message>
        <message>
            <source>Who runs it</source>
            <translation>Qui le gère</translation>
        </message>
    </context>
    <context>
        <name>place.accessibility</name>
        <message>
            <source>Accessible parking</source>
            <translation>Parking accessible</translation>
        </message>
        <message>
            <source>Accessible toilet</source>
            <translation>Toilettes accessibles</translation>
        </message>
        <message>
            <source>Childcare</source>
            <translation>Garde d'enfants</translation>
        </message>
        <message>
            <source>Hearing loop</source>
            <translation>Boucle auditive</translation>
        </message>
        <message>
            <source>Near public transport</source>
            <translation>Près des transports en commun</translation>
        </message>
        <message>
            <source>No steps</source>
            <translation>Sans marches</translation>
        </message>
        <message>
            <source>Pictograms</source>
            <translation>Pictogrammes</translation>
        </message>
        <message>
            <source>Plain language</source>
            <translation>Langage simple</translation>
        </message>
        <message>
            <source>Quiet corner</source>
            <translation>Coin calme</translation>
        </message>
    </context>
    <context>
        <name>place.criterion</name>
        <message>
            <source>Conflict is dealt with</source>
            <translation>Les conflits ont leur place</translation>
        </message>
        <message>
            <source>Differences are talked about</source>
            <translation>On parle des différences</translation>
        </message>
        <message>
            <source>Everyone is welcome</source>
            <translation>Tout le monde est bienvenu</translation>
        </message>
        <message>
            <source>Groups mix</source>
            <translation>Les groupes se mélangent</translation>
        </message>
        <message>
            <source>House rules were made together</source>
            <translation>Les règles de la maison ont été faites ensemble</translation>
        </message>
        <message>
            <source>People come back</source>
            <translation>Les gens reviennent</translation>
        </message>
        <message>
            <source>Visitors help to run it</source>
            <translation>Les visiteurs donnent un coup de main</translation>
        </message>
    </context>
    <context>
        <name>place.kind</name>
        <message>
            <source>Club house</source>
            <translation>Local associatif</translation>
        </message>
        <message>
            <source>House of worship</source>
            <translation>Lieu de culte</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothèque</translation>
        </message>
        <message>
            <source>Local service centre</source>
            <translation>Centre de services local</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Place to practise Dutch</source>
            <translation>Lieu pour pratiquer le néerlandais</translation>
        </message>
        <message>
            <source>School</source>
            <translation>École</translation>
        </message>
        <message>
            <source>Shop or café</source>
            <translation>Commerce ou café</translation>
        </message>
        <message>
            <source>Social grocery</source>
            <translation>Épicerie sociale</translation>
        </message>
        <message>
            <source>Sports ground</source>
            <translation>Terrain de sport</translation>
        </message>
        <message>
            <source>Square or park</source>
            <translation>Place ou parc</translation>
        </message>
        <message>
            <source>Village or community house</source>
            <translation>Maison de quartier, de village</translation>
        </message>
        <message>
            <source>Youth centre</source>
            <translation>Maison de jeunes</translation>
        </message>
    </context>
    <context>
        <name>place.stage</name>
        <message>
            <source>Brave</source>
            <translation>Courageux</translation>
        </message>
        <message>
            <source>Growing</source>
            <translation>En croissance</translation>
        </message>
        <message>
            <source>Not safe yet</source>
            <translation>Pas encore sûr</translation>
        </message>
        <message>
            <source>Safe</source>
            <translation>Sûr</translation>
        </message>
    </context>
    <context>
        <name>place.status</name>
        <message>
            <source>Closed</source>
            <translation>Fermé</translation>
        </message>
        <message>
            <source>Closed for a time</source>
            <translation>Fermé temporairement</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
    </context>
    <context>
        <name>places</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n lieu</numerusform>
                <numerusform>%n lieux</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>Ajouter un lieu</translation>
        </message>
        <message>
            <source>Add a place where people meet; visits to it then fill in its ward.</source>
            <translation>Ajoutez un lieu où les gens se rencontrent ; le quartier des visites s'y remplit alors tout seul.</translation>
        </message>
        <message>
            <source>No encounter places yet</source>
            <translation>Pas encore de lieux de rencontre</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
    </context>
    <context>
        <name>plan</name>
        <message numerus="yes">
            <source>%n line(s) written for your calendar</source>
            <translation>
                <numerusform>%n ligne écrite pour votre agenda</numerusform>
                <numerusform>%n lignes écrites pour votre agenda</numerusform>
            </translation>
        </message>
        <message>
            <source>A calendar is often copied to a phone and to servers elsewhere, where the lock of this laptop does not reach. Without names a line says what kind of thing it is, and in which ward.</source>
            <translation>Un agenda est souvent copié sur un téléphone et sur des serveurs ailleurs, où le verrou de cet ordinateur n’atteint pas. Sans noms, une ligne dit quelle sorte de chose c’est, et dans quel quartier.</translation>
        </message>
        <message>
            <source>Also write titles and names</source>
            <translation>Écrire aussi titres et noms</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choisir un fichier</translation>
        </message>
        <message>
            <source>Contact rhythms that are due</source>
            <translation>Rythmes de contact à échéance</translation>
        </message>
        <message>
            <source>Planned visits</source>
            <translation>Visites prévues</translation>
        </message>
        <message>
            <source>Put my plan in a calendar</source>
            <translation>Mettre mon planning dans un agenda</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Why are names needed? This is kept in the log of exports.</source>
            <translation>Pourquoi des noms ? C’est gardé dans le journal des exports.</translation>
        </message>
        <message>
            <source>Your planned visits and tasks, for the calendar on your phone or computer. Every line is marked private, and holds no names.</source>
            <translation>Vos visites et tâches prévues, pour l’agenda de votre téléphone ou ordinateur. Chaque ligne est marquée privée et ne contient pas de noms.</translation>
        </message>
        <message>
            <source>Your planned visits, tasks and contact rhythms, for the calendar on your phone or computer. Every line is marked private.</source>
            <translation>Vos visites prévues, tâches et rythmes de contact, pour l’agenda de votre téléphone ou ordinateur. Chaque ligne est marquée privée.</translation>
        </message>
        <message>
            <source>for instance: my work phone is locked and encrypted</source>
            <translation>par exemple : mon téléphone de travail est verrouillé et chiffré</translation>
        </message>
    </context>
    <context>
        <name>planning</name>
        <message numerus="yes">
            <source>%n target(s) saved</source>
            <translation>
                <numerusform>%n objectif enregistré</numerusform>
                <numerusform>%n objectifs enregistrés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n tâche</numerusform>
                <numerusform>%n tâches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) done</source>
            <translation>
                <numerusform>%n tâche faite</numerusform>
                <numerusform>%n tâches faites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) dropped</source>
            <translation>
                <numerusform>%n tâche abandonnée</numerusform>
                <numerusform>%n tâches abandonnées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) to do again</source>
            <translation>
                <numerusform>%n tâche à refaire</numerusform>
                <numerusform>%n tâches à refaire</numerusform>
            </translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos de</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>Ajouter une tâche</translation>
        </message>
        <message>
            <source>Add what you promised, and by when. It shows up on the first screen.</source>
            <translation>Notez ce que vous avez promis, et pour quand. Cela apparaît au premier écran.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Les miennes</translation>
        </message>
        <message>
            <source>Not done yet</source>
            <translation>Pas encore fait</translation>
        </message>
        <message>
            <source>Nothing to do yet</source>
            <translation>Rien à faire pour l’instant</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>Planning</translation>
        </message>
        <message>
            <source>Targets of the wards…</source>
            <translation>Objectifs des quartiers…</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>{day}, late</source>
            <translation>{day}, en retard</translation>
        </message>
    </context>
    <context>
        <name>problem</name>
        <message>
            <source>A PDF holds the summary only. Choose XLSX or CSV for one row a visit.</source>
            <translation>Un PDF contient seulement le résumé. Choisissez XLSX ou CSV pour avoir une ligne par visite.</translation>
        </message>
        <message>
            <source>A bank account number stands here. Take it out of the file.</source>
            <translation>Un numéro de compte figure ici. Retirez-le du fichier.</translation>
        </message>
        <message>
            <source>A colleague decided this meanwhile. Look again.</source>
            <translation>Un collègue l'a décidé entre-temps. Regardez à nouveau.</translation>
        </message>
        <message>
            <source>A log goes by itself: nobody may choose which line of it stays.</source>
            <translation>Un journal part de lui-même : personne ne peut choisir quelle ligne en reste.</translation>
        </message>
        <message>
            <source>A number of the national register stands here. Take it out of the file.</source>
            <translation>Un numéro de registre national figure ici. Retirez-le du fichier.</translation>
        </message>
        <message>
            <source>A point needs both latitude and longitude. Fill in both, or neither.</source>
            <translation>Un point a besoin d'une latitude et d'une longitude. Remplissez les deux, ou aucune.</translation>
        </message>
        <message>
            <source>A summary cannot be about visits chosen like this: its figures would be about single visits. Take this filter away, or export one row a visit.</source>
            <translation>Une synthèse ne peut pas porter sur des visites choisies ainsi : ses chiffres porteraient sur des visites isolées. Retirez ce filtre, ou exportez une ligne par visite.</translation>
        </message>
        <message>
            <source>A task is about one thing. Choose one, and make a second task for the other.</source>
            <translation>Une tâche porte sur une seule chose. Choisissez-en une, et faites une deuxième tâche pour l’autre.</translation>
        </message>
        <message>
            <source>A visit has one kind and one team. Choose one of them.</source>
            <translation>Une visite a un seul type et une seule équipe. Choisissez-en un.</translation>
        </message>
        <message>
            <source>A visit to somebody's home or with a person gets no point on the map.</source>
            <translation>Une visite chez quelqu'un ou avec une personne ne reçoit pas de point sur la carte.</translation>
        </message>
        <message>
            <source>Choose a place or a ward. Type a few letters of its name.</source>
            <translation>Choisissez un lieu ou un quartier. Tapez quelques lettres de son nom.</translation>
        </message>
        <message>
            <source>Choose at most {limit} filters. With more, a figure would be about single visits.</source>
            <translation>Choisissez au plus {limit} filtres. Avec plus, un chiffre porterait sur des visites isolées.</translation>
        </message>
        <message>
            <source>Contacts are let go after {limit} months. Let somebody look again before that.</source>
            <translation>Les contacts sont laissés après {limit} mois. Faites-les revoir avant par quelqu'un.</translation>
        </message>
        <message>
            <source>Each line is a phone number, like 0470 12 34 56, or an e-mail address. Leave others out.</source>
            <translation>Chaque ligne est un numéro de téléphone, comme 0470 12 34 56, ou une adresse e-mail. Laissez les autres.</translation>
        </message>
        <message>
            <source>Give 1 to {limit} numbers: where one class ends and the next begins.</source>
            <translation>Donnez 1 à {limit} nombres : où finit une classe et où commence la suivante.</translation>
        </message>
        <message>
            <source>More new people than people reached ({limit}). Change one of the two.</source>
            <translation>Plus de nouvelles personnes que de personnes rencontrées ({limit}). Changez un des deux nombres.</translation>
        </message>
        <message>
            <source>Nobody gives to themselves. Choose another organisation.</source>
            <translation>Personne ne donne à soi-même. Choisissez une autre organisation.</translation>
        </message>
        <message>
            <source>Nothing is kept for less than a month. Write at least 1 month.</source>
            <translation>Rien n'est conservé moins d'un mois. Écrivez au moins 1 mois.</translation>
        </message>
        <message>
            <source>Nothing was changed in this text.</source>
            <translation>Rien n'a changé dans ce texte.</translation>
        </message>
        <message>
            <source>Only one of these is possible. Choose one.</source>
            <translation>Un seul de ceux-ci est possible. Choisissez-en un.</translation>
        </message>
        <message>
            <source>Only {limit} is possible here.</source>
            <translation>Ici, seul {limit} est possible.</translation>
        </message>
        <message>
            <source>Only {limit} months are possible here. Choose a period between these.</source>
            <translation>Seuls {limit} mois sont possibles ici. Choisissez une durée entre ceux-ci.</translation>
        </message>
        <message>
            <source>Publish whole months. Periods that differ by a few days would together tell of single visits.</source>
            <translation>Publiez des mois entiers. Des périodes qui diffèrent de quelques jours révéleraient ensemble des visites isolées.</translation>
        </message>
        <message>
            <source>Say in a sentence why: at least {limit} letters. The register keeps it.</source>
            <translation>Dites en une phrase pourquoi : au moins {limit} lettres. Le registre la garde.</translation>
        </message>
        <message>
            <source>Say what this is about: a ward, a place, a visit, a network or a contact.</source>
            <translation>Dites de quoi il s’agit : un quartier, un lieu, une visite, un réseau ou un contact.</translation>
        </message>
        <message>
            <source>Say where this role can be read, for instance a website.</source>
            <translation>Dites où on peut lire ce rôle, par exemple un site web.</translation>
        </message>
        <message>
            <source>Say why, in a few words: it goes into the log of exports.</source>
            <translation>Dites pourquoi, en quelques mots : cela va dans le journal des exports.</translation>
        </message>
        <message>
            <source>Somebody filled this in already. Make another field instead.</source>
            <translation>Quelqu’un a déjà rempli ceci. Faites plutôt un autre champ.</translation>
        </message>
        <message>
            <source>Somebody here asked not to be contacted. Leave them out; a visit needs no names.</source>
            <translation>Quelqu’un ici a demandé de ne pas être contacté. Laissez cette personne ; une visite n’a pas besoin de noms.</translation>
        </message>
        <message>
            <source>The end comes before the start. Change one of the two.</source>
            <translation>La fin vient avant le début. Changez une des deux.</translation>
        </message>
        <message>
            <source>The end comes before the start. Change the duration or the time.</source>
            <translation>La fin vient avant le début. Changez la durée ou l'heure.</translation>
        </message>
        <message>
            <source>The one that stayed went up in another one. Take those two apart first.</source>
            <translation>La fiche restée s’est fondue dans une autre. Séparez d’abord ces deux-là.</translation>
        </message>
        <message>
            <source>The server of the city decides this. Ask its administrator.</source>
            <translation>Le serveur de la ville en décide. Demandez à son administrateur.</translation>
        </message>
        <message>
            <source>There are {limit} own fields here already. Take one away first.</source>
            <translation>Il y a déjà {limit} champs propres ici. Retirez-en un d’abord.</translation>
        </message>
        <message>
            <source>These belong to two teams and stay two.</source>
            <translation>Celles-ci appartiennent à deux équipes et restent deux.</translation>
        </message>
        <message>
            <source>These rules are the city's. Only its data protection officer changes them.</source>
            <translation>Ces règles sont celles de la ville. Seul son délégué à la protection des données les change.</translation>
        </message>
        <message>
            <source>These were taken apart already.</source>
            <translation>Elles ont déjà été séparées.</translation>
        </message>
        <message>
            <source>This always waits for somebody. Let somebody decide.</source>
            <translation>Ceci attend toujours quelqu'un. Laissez quelqu'un décider.</translation>
        </message>
        <message>
            <source>This cannot be chosen here. Choose one of what is offered.</source>
            <translation>Ceci ne peut être choisi ici. Choisissez parmi ce qui est proposé.</translation>
        </message>
        <message>
            <source>This cannot be kept longer: it is only on this laptop, or in the bin.</source>
            <translation>Ceci ne peut pas être gardé plus longtemps : c'est seulement sur ce portable, ou à la corbeille.</translation>
        </message>
        <message>
            <source>This cannot be less than zero.</source>
            <translation>Ceci ne peut pas être plus petit que zéro.</translation>
        </message>
        <message>
            <source>This cannot be saved like this. Change it and save again.</source>
            <translation>Ceci ne peut pas être enregistré ainsi. Changez-le et enregistrez à nouveau.</translation>
        </message>
        <message>
            <source>This contact asked not to be contacted, so no task can be made about them. If that has changed, change it on the contact first.</source>
            <translation>Ce contact a demandé de ne pas être contacté : aucune tâche ne peut porter sur lui. Si cela a changé, changez-le d’abord chez le contact.</translation>
        </message>
        <message>
            <source>This day has yet to come. Choose an earlier day.</source>
            <translation>Ce jour doit encore venir. Choisissez un jour plus tôt.</translation>
        </message>
        <message>
            <source>This does not exist here (any more). Choose another.</source>
            <translation>Ceci n'existe pas (ou plus) ici. Choisissez autre chose.</translation>
        </message>
        <message>
            <source>This figure does not have this filter. Take it away, or choose another figure.</source>
            <translation>Ce chiffre n’a pas ce filtre. Retirez-le, ou choisissez un autre chiffre.</translation>
        </message>
        <message>
            <source>This is in the bin. Choose another, or restore it first.</source>
            <translation>Ceci est dans la corbeille. Choisissez autre chose, ou remettez-le d'abord.</translation>
        </message>
        <message>
            <source>This is needed. Fill it in.</source>
            <translation>C'est nécessaire. Remplissez-le.</translation>
        </message>
        <message>
            <source>This is not a day. Write it like 21/11/2026 or “yesterday”.</source>
            <translation>Ce n'est pas un jour. Écrivez-le comme 21/11/2026 ou « hier ».</translation>
        </message>
        <message>
            <source>This is not a duration. Write minutes, like 45, or an end, like 11:30.</source>
            <translation>Ce n'est pas une durée. Écrivez des minutes, comme 45, ou une fin, comme 11:30.</translation>
        </message>
        <message>
            <source>This is not a full e-mail address. It looks like name@example.be.</source>
            <translation>Ce n'est pas une adresse e-mail complète. Elle ressemble à nom@exemple.be.</translation>
        </message>
        <message>
            <source>This is not a number. Write it like 51,0259.</source>
            <translation>Ce n'est pas un nombre. Écrivez-le comme 51,0259.</translation>
        </message>
        <message>
            <source>This is not a point. Write latitude and longitude, like 51,0259 4,4776.</source>
            <translation>Ce n'est pas un point. Écrivez la latitude et la longitude, comme 51,0259 4,4776.</translation>
        </message>
        <message>
            <source>This is not a time. Write it like 10:15.</source>
            <translation>Ce n'est pas une heure. Écrivez-la comme 10:15.</translation>
        </message>
        <message>
            <source>This is not a ward we know. Choose one from the list.</source>
            <translation>Nous ne connaissons pas ce quartier. Choisissez-en un dans la liste.</translation>
        </message>
        <message>
            <source>This is not a whole number. Write it like 18.</source>
            <translation>Ce n'est pas un nombre entier. Écrivez-le comme 18.</translation>
        </message>
        <message>
            <source>This is not in the list. Choose from the list.</source>
            <translation>Ceci n'est pas dans la liste. Choisissez dans la liste.</translation>
        </message>
        <message>
            <source>This is not on the list of what is due. Look at the list again.</source>
            <translation>Ceci n'est pas sur la liste des échéances. Regardez la liste à nouveau.</translation>
        </message>
        <message>
            <source>This is not the name of this contact. Type it as it stands above.</source>
            <translation>Ce n'est pas le nom de ce contact. Tapez-le comme il figure ci-dessus.</translation>
        </message>
        <message>
            <source>This is the same one. Choose another.</source>
            <translation>C’est le même. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>This is too far ahead. The latest day is {limit}.</source>
            <translation>C'est trop loin dans l'avenir. Le dernier jour possible est {limit}.</translation>
        </message>
        <message>
            <source>This is too few. Choose at least {limit}.</source>
            <translation>C’est trop peu. Choisissez-en au moins {limit}.</translation>
        </message>
        <message>
            <source>This is too long ago. The earliest day is {limit}.</source>
            <translation>C'est trop longtemps dans le passé. Le premier jour possible est {limit}.</translation>
        </message>
        <message>
            <source>This is too long. At most {limit} minutes.</source>
            <translation>C'est trop long. Au maximum {limit} minutes.</translation>
        </message>
        <message>
            <source>This is too long. Use at most {limit} characters.</source>
            <translation>C'est trop long. Utilisez au maximum {limit} caractères.</translation>
        </message>
        <message>
            <source>This is too many. At most {limit}.</source>
            <translation>C'est trop. Au maximum {limit}.</translation>
        </message>
        <message>
            <source>This period is not over yet. Figures that grow by the day would tell of single visits. Choose months that are over.</source>
            <translation>Cette période n’est pas encore finie. Des chiffres qui croissent chaque jour révéleraient des visites isolées. Choisissez des mois finis.</translation>
        </message>
        <message>
            <source>This point lies in none of the wards. Correct it, or name the ward.</source>
            <translation>Ce point n’est dans aucun quartier. Corrigez-le, ou nommez le quartier.</translation>
        </message>
        <message>
            <source>This quarter was published already. It stays as it is: a second version would tell of single visits.</source>
            <translation>Ce trimestre est déjà publié. Il reste tel quel : une deuxième version parlerait de visites isolées.</translation>
        </message>
        <message>
            <source>This visit has yet to come. Choose “Plan it”, or change the day or time.</source>
            <translation>Cette visite doit encore venir. Choisissez « Planifier », ou changez le jour ou l'heure.</translation>
        </message>
        <message>
            <source>This visit was made anonymous. It takes no names, notes or points any more.</source>
            <translation>Cette visite a été rendue anonyme. Elle ne prend plus ni noms, ni notes, ni points.</translation>
        </message>
        <message>
            <source>This went up in another record. Take the two apart instead.</source>
            <translation>Ceci s’est fondu dans une autre fiche. Séparez plutôt les deux.</translation>
        </message>
        <message>
            <source>This would note something of contacts that the law protects, such as origin, belief or health. Leave it out: no field may ask for it.</source>
            <translation>Ceci noterait sur des contacts une chose que la loi protège, comme l’origine, la croyance ou la santé. Laissez-la : aucun champ ne peut la demander.</translation>
        </message>
        <message>
            <source>With a server two people decide. Ask for the erasure instead.</source>
            <translation>Avec un serveur, deux personnes décident. Demandez donc l'effacement.</translation>
        </message>
        <message>
            <source>Write a rule as name=months, like visit=24 or person=24:automatic.</source>
            <translation>Écrivez une règle comme nom=mois, par exemple visit=24 ou person=24:automatic.</translation>
        </message>
    </context>
    <context>
        <name>processing</name>
        <message>
            <source>A colleague looks at people they have nothing to do with.</source>
            <translation>Un collègue regarde des gens avec qui il n'a rien à voir.</translation>
        </message>
        <message>
            <source>A contact has no field for origin, belief, orientation, health, family, gender or birth, and nothing ties a contact to a theme. Imports that bring such columns are refused.</source>
            <translation>Un contact n'a pas de champ pour l'origine, la croyance, l'orientation, la santé, la famille, le genre ou la naissance, et rien ne lie un contact à un thème. Les importations avec de telles colonnes sont refusées.</translation>
        </message>
        <message>
            <source>A figure, table or map points at one person or family.</source>
            <translation>Un chiffre, un tableau ou une carte désigne une personne ou une famille.</translation>
        </message>
        <message>
            <source>A laptop is lost or stolen.</source>
            <translation>Un portable est perdu ou volé.</translation>
        </message>
        <message>
            <source>A name beside a community or place reveals belief, origin or orientation.</source>
            <translation>Un nom à côté d'une communauté ou d'un lieu révèle une croyance, une origine ou une orientation.</translation>
        </message>
        <message>
            <source>A named person is tied to something sensitive only with a public role or explicit consent: checked by the program, by the database and again by the server.</source>
            <translation>Une personne nommée n'est liée à quelque chose de sensible qu'avec un rôle public ou un consentement explicite : vérifié par le programme, par la base de données et encore par le serveur.</translation>
        </message>
        <message>
            <source>A photo tells where it was taken, or who made it.</source>
            <translation>Une photo dit où elle a été prise, ou par qui.</translation>
        </message>
        <message>
            <source>A visit needs no person; the short form has no field for a name.</source>
            <translation>Une visite n'a pas besoin de personne ; le formulaire court n'a pas de champ pour un nom.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>Annex: for the assessment of the impact on people</source>
            <translation>Annexe : pour l'analyse de l'impact sur les gens</translation>
        </message>
        <message>
            <source>Backups are encrypted, tested, and held against the list of what was erased.</source>
            <translation>Les sauvegardes sont chiffrées, essayées, et comparées à la liste de ce qui a été effacé.</translation>
        </message>
        <message>
            <source>Beside the records</source>
            <translation>À côté des fiches</translation>
        </message>
        <message>
            <source>Between laptop and server all is encrypted; an unknown server is refused.</source>
            <translation>Entre portable et serveur, tout est chiffré ; un serveur inconnu est refusé.</translation>
        </message>
        <message>
            <source>Controller: {name}</source>
            <translation>Responsable du traitement : {name}</translation>
        </message>
        <message>
            <source>Data protection officer: {name}</source>
            <translation>Délégué à la protection des données : {name}</translation>
        </message>
        <message>
            <source>Data stay longer than they are needed.</source>
            <translation>Des données restent plus longtemps que nécessaire.</translation>
        </message>
        <message>
            <source>Every record also says who made and changed it, and when. The number is of the laptop on which this was printed.</source>
            <translation>Chaque fiche dit aussi qui l'a faite et modifiée, et quand. Le nombre est celui du portable où ceci a été imprimé.</translation>
        </message>
        <message>
            <source>Everything on a laptop is encrypted; without the passphrase it is noise.</source>
            <translation>Tout est chiffré sur un portable ; sans la phrase de passe, c'est du bruit.</translation>
        </message>
        <message>
            <source>Figures below the threshold are hidden, in a way that no total or difference gives back.</source>
            <translation>Les chiffres sous le seuil sont cachés, de sorte qu'aucun total ni aucune différence ne les rend.</translation>
        </message>
        <message>
            <source>Files lose place, camera and author before they are kept.</source>
            <translation>Les fichiers perdent lieu, appareil et auteur avant d'être gardés.</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Ici</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Combien de temps</translation>
        </message>
        <message>
            <source>How the server and its backups are kept by the city.</source>
            <translation>Comment la ville garde le serveur et ses sauvegardes.</translation>
        </message>
        <message>
            <source>Logs do not outlive their use: what is too old goes from their beginning by rule. The rest still proves itself, and a cut that no rule made is found.</source>
            <translation>Les journaux ne survivent pas à leur usage : ce qui est trop ancien part de leur début selon une règle. Le reste se prouve encore, et une coupe sans règle se remarque.</translation>
        </message>
        <message>
            <source>Made by Weefsel {version} on {moment}, from the program itself</source>
            <translation>Fait par Weefsel {version} le {moment}, depuis le programme lui-même</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Peut</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <source>Needed, and no more: visits are counted without names; a contact is kept only for keeping in touch; figures below {threshold} are hidden.</source>
            <translation>Nécessaire, et pas plus : les visites sont comptées sans noms ; un contact n'est gardé que pour garder le contact ; les chiffres sous {threshold} sont cachés.</translation>
        </message>
        <message>
            <source>Nobody outside: no function hands anything to the police or another service. What a role does not see does not come onto its laptop.</source>
            <translation>Personne au-dehors : aucune fonction ne remet quoi que ce soit à la police ou à un autre service. Ce qu'un rôle ne voit pas ne vient pas sur son portable.</translation>
        </message>
        <message>
            <source>Nothing. The program speaks with the server of the city only; a map background from a service on the internet is off until somebody turns it on, and then it hears which part of the map is looked at, and nothing else.</source>
            <translation>Rien. Le programme ne parle qu'au serveur de la ville ; un fond de carte d'un service sur internet est coupé jusqu'à ce que quelqu'un l'active, et alors ce service apprend quelle partie de la carte est regardée, et rien d'autre.</translation>
        </message>
        <message>
            <source>On the laptops of colleagues, and on the server of the city.</source>
            <translation>Sur les portables des collègues, et sur le serveur de la ville.</translation>
        </message>
        <message>
            <source>On the server a second wall in the database keeps cities and teams apart; sign-in takes a second factor where much can be done.</source>
            <translation>Sur le serveur, un deuxième mur dans la base de données sépare les villes et les équipes ; la connexion demande un second facteur là où beaucoup est possible.</translation>
        </message>
        <message>
            <source>On this laptop alone: it is connected to no server.</source>
            <translation>Sur ce seul portable : il n'est relié à aucun serveur.</translation>
        </message>
        <message>
            <source>On what ground</source>
            <translation>Sur quelle base</translation>
        </message>
        <message>
            <source>Outreach in the neighbourhoods of the city: being present, bringing people and organisations together, and reporting about it in figures.</source>
            <translation>Être présent dans les quartiers de la ville : rapprocher personnes et organisations, et en rendre compte en chiffres.</translation>
        </message>
        <message>
            <source>Outside the European Union</source>
            <translation>Hors de l'Union européenne</translation>
        </message>
        <message>
            <source>People who are met may be vulnerable, and a name beside a community may reveal what the law calls a special category. So an assessment (article 35) is due.</source>
            <translation>Les gens rencontrés peuvent être vulnérables, et un nom à côté d'une communauté peut révéler ce que la loi appelle une catégorie particulière. Une analyse (article 35) est donc due.</translation>
        </message>
        <message>
            <source>Persons are never points on the map; a visit with a person has no point.</source>
            <translation>Les personnes ne sont jamais des points sur la carte ; une visite avec une personne n'a pas de point.</translation>
        </message>
        <message>
            <source>Printed from the program, so that it says what the program does: every field of every record is in it, and a measure is in it only when a test proves it.</source>
            <translation>Imprimé depuis le programme, pour qu'il dise ce que fait le programme : chaque champ de chaque fiche y est, et une mesure n'y est que si un test la prouve.</translation>
        </message>
        <message>
            <source>Proved by</source>
            <translation>Prouvé par</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Register of processing, with annex</source>
            <translation>Registre des traitements, avec annexe</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risque</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Rule in force</source>
            <translation>Règle en vigueur</translation>
        </message>
        <message>
            <source>Sees</source>
            <translation>Voit</translation>
        </message>
        <message>
            <source>Somebody asks for a list for another purpose, such as control.</source>
            <translation>Quelqu'un demande une liste pour un autre but, comme le contrôle.</translation>
        </message>
        <message>
            <source>Somebody listens in on the network.</source>
            <translation>Quelqu'un écoute sur le réseau.</translation>
        </message>
        <message>
            <source>Somebody who was forgotten comes back with a backup or an import.</source>
            <translation>Quelqu'un d'oublié revient avec une sauvegarde ou une importation.</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tables</translation>
        </message>
        <message>
            <source>The map page has no way to the network; no person is in it.</source>
            <translation>La page de la carte n'a pas de chemin vers le réseau ; aucune personne n'y figure.</translation>
        </message>
        <message>
            <source>The program is tested and shown with fictional people only.</source>
            <translation>Le programme n'est essayé et montré qu'avec des gens fictifs.</translation>
        </message>
        <message>
            <source>The window locks when nobody is there and when the computer sleeps.</source>
            <translation>La fenêtre se verrouille quand personne n'est là et quand l'ordinateur dort.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What a role may not see does not come onto its laptop.</source>
            <translation>Ce qu'un rôle ne peut pas voir ne vient pas sur son portable.</translation>
        </message>
        <message>
            <source>What could go wrong, and what stands against it</source>
            <translation>Ce qui peut mal tourner, et ce qui s'y oppose</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>À quoi cela sert</translation>
        </message>
        <message>
            <source>What it tells</source>
            <translation>Ce que cela dit</translation>
        </message>
        <message>
            <source>What people are asked consent for</source>
            <translation>Pour quoi nous demandons un consentement</translation>
        </message>
        <message>
            <source>What people entrusted to the team is lost.</source>
            <translation>Ce que les gens ont confié à l'équipe est perdu.</translation>
        </message>
        <message>
            <source>What protects people</source>
            <translation>Ce qui protège les gens</translation>
        </message>
        <message>
            <source>What stays to be judged by people</source>
            <translation>Ce que des gens doivent juger eux-mêmes</translation>
        </message>
        <message>
            <source>What was saved survives power cuts, full disks and lost connections.</source>
            <translation>Ce qui est enregistré survit aux coupures de courant, aux disques pleins et aux connexions perdues.</translation>
        </message>
        <message>
            <source>When its time is over, a visit loses note, names and point; its counts stay. Contacts are looked at again and erased.</source>
            <translation>Quand son temps est écoulé, une visite perd note, noms et point ; ses nombres restent. Les contacts sont revus et effacés.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>Où c'est gardé</translation>
        </message>
        <message>
            <source>Whether colleagues keep their passphrase to themselves.</source>
            <translation>Si les collègues gardent leur phrase de passe pour eux.</translation>
        </message>
        <message>
            <source>Whether notes say more than is needed: they are free text.</source>
            <translation>Si les notes disent plus que nécessaire : c'est du texte libre.</translation>
        </message>
        <message>
            <source>Which data</source>
            <translation>Quelles données</translation>
        </message>
        <message>
            <source>While somebody writes, the program points at names beside sensitive words, numbers of the register, accounts and phones. It stays on the laptop, and the person decides.</source>
            <translation>Pendant que quelqu'un écrit, le programme signale les noms à côté de mots sensibles, les numéros de registre, les comptes et les téléphones. Cela reste sur le portable, et la personne décide.</translation>
        </message>
        <message>
            <source>Who has which role, and whether that still fits.</source>
            <translation>Qui a quel rôle, et si cela convient encore.</translation>
        </message>
        <message>
            <source>Who is erased goes from every table, log, file, laptop and backup that is put back, and does not come in again by an import.</source>
            <translation>Qui est effacé disparaît de chaque table, journal, fichier, portable et sauvegarde remise, et ne revient pas par une importation.</translation>
        </message>
        <message>
            <source>Who looked at a contact or took something out is logged, in a chain that shows every later change. The data protection officer reads it; an erasure takes the names out.</source>
            <translation>Qui a regardé un contact ou exporté quelque chose est noté, dans une chaîne qui montre tout changement ultérieur. Le délégué à la protection des données la lit ; un effacement en retire les noms.</translation>
        </message>
        <message>
            <source>Who receives what</source>
            <translation>Qui reçoit quoi</translation>
        </message>
        <message>
            <source>Who runs the server and its backups for the city (processor): {name}</source>
            <translation>Qui gère le serveur et ses sauvegardes pour la ville (sous-traitant) : {name}</translation>
        </message>
        <message>
            <source>Whose data</source>
            <translation>Les données de qui</translation>
        </message>
        <message>
            <source>Wrong passphrases and passwords have to wait, longer each time.</source>
            <translation>Les phrases et mots de passe faux doivent attendre, chaque fois plus longtemps.</translation>
        </message>
        <message>
            <source>accounts of colleagues</source>
            <translation>comptes des collègues</translation>
        </message>
        <message>
            <source>colleagues of the city</source>
            <translation>collègues de la ville</translation>
        </message>
        <message>
            <source>contacts and key figures</source>
            <translation>contacts et personnes-clés</translation>
        </message>
        <message>
            <source>counts, days, states, places</source>
            <translation>nombres, jours, états, lieux</translation>
        </message>
        <message>
            <source>fields of the team's own: {names}</source>
            <translation>champs propres à l'équipe : {names}</translation>
        </message>
        <message>
            <source>figures that were published</source>
            <translation>chiffres publiés</translation>
        </message>
        <message>
            <source>how to reach somebody</source>
            <translation>comment joindre quelqu'un</translation>
        </message>
        <message>
            <source>laptop</source>
            <translation>portable</translation>
        </message>
        <message>
            <source>laptop and server of the city</source>
            <translation>portable et serveur de la ville</translation>
        </message>
        <message>
            <source>no persons</source>
            <translation>aucune personne</translation>
        </message>
        <message>
            <source>residents who were met: counted, not named</source>
            <translation>habitants rencontrés : comptés, pas nommés</translation>
        </message>
        <message>
            <source>sensitive (article 9), or sensitive beside a name</source>
            <translation>sensible (article 9), ou sensible à côté d'un nom</translation>
        </message>
        <message>
            <source>server of the city</source>
            <translation>serveur de la ville</translation>
        </message>
        <message>
            <source>what people wrote</source>
            <translation>ce que des gens ont écrit</translation>
        </message>
        <message>
            <source>while it is used, or with what it belongs to</source>
            <translation>tant que c'est utilisé, ou avec ce à quoi cela appartient</translation>
        </message>
        <message>
            <source>who somebody is</source>
            <translation>qui est quelqu'un</translation>
        </message>
        <message>
            <source>{record} (own)</source>
            <translation>{record} (propre)</translation>
        </message>
    </context>
    <context>
        <name>published</name>
        <message>
            <source>&amp;Publish the last quarter…</source>
            <translation>&amp;Publier le dernier trimestre…</translation>
        </message>
        <message>
            <source>&amp;Save as a file…</source>
            <translation>&amp;Enregistrer dans un fichier…</translation>
        </message>
        <message>
            <source>Brave</source>
            <translation>Courageux</translation>
        </message>
        <message>
            <source>Brave places</source>
            <translation>Lieux courageux</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Closer</source>
            <translation>Plus près</translation>
        </message>
        <message>
            <source>Counts below {n} are hidden, and others with them so that nobody can work them out. These figures never change.</source>
            <translation>Les nombres sous {n} sont cachés, et d'autres avec eux pour que personne ne puisse les calculer. Ces chiffres ne changent jamais.</translation>
        </message>
        <message>
            <source>Encounters: who was met twice counts twice.</source>
            <translation>Rencontres : qui a été rencontré deux fois compte deux fois.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>Figures per ward</source>
            <translation>Chiffres par quartier</translation>
        </message>
        <message>
            <source>Further</source>
            <translation>Plus loin</translation>
        </message>
        <message>
            <source>Growing</source>
            <translation>En croissance</translation>
        </message>
        <message>
            <source>How to read these figures</source>
            <translation>Comment lire ces chiffres</translation>
        </message>
        <message>
            <source>Led on</source>
            <translation>Orientés</translation>
        </message>
        <message>
            <source>Map of the wards</source>
            <translation>Carte des quartiers</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveaux</translation>
        </message>
        <message>
            <source>No figures yet. When a team lead publishes a quarter, it shows here after a sync.</source>
            <translation>Pas encore de chiffres. Quand un chef d'équipe publie un trimestre, il apparaît ici après une synchronisation.</translation>
        </message>
        <message>
            <source>People led to a service or organisation</source>
            <translation>Personnes orientées vers un service ou une organisation</translation>
        </message>
        <message>
            <source>People reached</source>
            <translation>Personnes rencontrées</translation>
        </message>
        <message>
            <source>People reached for the first time</source>
            <translation>Personnes touchées pour la première fois</translation>
        </message>
        <message>
            <source>People who were met for the first time, as colleagues counted them.</source>
            <translation>Personnes rencontrées pour la première fois, comme les collègues les ont comptées.</translation>
        </message>
        <message>
            <source>Places growing to brave</source>
            <translation>Lieux qui grandissent vers courageux</translation>
        </message>
        <message>
            <source>Public places by their last assessment at the end of the quarter.</source>
            <translation>Lieux publics selon leur dernière évaluation à la fin du trimestre.</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <source>Publish the figures of the last quarter?</source>
            <translation>Publier les chiffres du trimestre passé ?</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publié</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Trimestre</translation>
        </message>
        <message>
            <source>Quarter {n} of {year}</source>
            <translation>Trimestre {n} de {year}</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Rencontrées</translation>
        </message>
        <message>
            <source>Safe</source>
            <translation>Sûr</translation>
        </message>
        <message>
            <source>Safe places</source>
            <translation>Lieux sûrs</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Enregistrer comme fichier</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Enregistré sous {name}</translation>
        </message>
        <message>
            <source>Times that somebody was led to a service or organisation at a visit.</source>
            <translation>Combien de fois quelqu'un a été orienté vers un service ou une organisation lors d'une visite.</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visites</translation>
        </message>
        <message>
            <source>Visits that took place, as they were logged.</source>
            <translation>Visites qui ont eu lieu, telles qu'elles ont été notées.</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Quartier</translation>
        </message>
        <message>
            <source>What is hidden</source>
            <translation>Ce qui est caché</translation>
        </message>
        <message>
            <source>What the map shows</source>
            <translation>Ce que montre la carte</translation>
        </message>
        <message>
            <source>Whole city</source>
            <translation>Toute la ville</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>caché</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} à {last}</translation>
        </message>
        <message>
            <source>{first} to {last}. Readers of the steering group see them after their next sync. They stay as they are: visits that come in later are not added.</source>
            <translation>{first} à {last}. Les lecteurs du comité de pilotage les voient après leur prochaine synchronisation. Ils restent tels quels : les visites qui arrivent plus tard ne sont pas ajoutées.</translation>
        </message>
    </context>
    <context>
        <name>read_only</name>
        <message numerus="yes">
            <source>%n saved change(s) show only once it can be written again; none is lost.</source>
            <translation>
                <numerusform>%n modification enregistrée ne se montre que quand on peut de nouveau écrire ; elle n'est pas perdue.</numerusform>
                <numerusform>%n modifications enregistrées ne se montrent que quand on peut de nouveau écrire ; aucune n'est perdue.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open for reading only: the folder of this profile cannot be written, or its disk is full.</source>
            <translation>Ouvert en lecture seule : le dossier de ce profil n'est pas accessible en écriture, ou son disque est plein.</translation>
        </message>
        <message>
            <source>Open for reading only: the folder of this profile cannot be written, or its disk is full. Nothing can be saved or synced, and contacts are not shown: who looks at them could not be noted. To work on, make a backup in a folder of yours and make a profile from it.</source>
            <translation>Ouvert en lecture seule : le dossier de ce profil n'est pas accessible en écriture, ou son disque est plein. Rien ne peut être enregistré ni synchronisé, et les contacts ne sont pas montrés : qui les regarde ne pourrait pas être noté. Pour continuer à travailler, faites une sauvegarde dans un dossier à vous et faites-en un profil.</translation>
        </message>
    </context>
    <context>
        <name>record</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Address of an organisation</source>
            <translation>Adresse d’une organisation</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Convention</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Évaluation</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentement</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Contact rhythm</source>
            <translation>Rythme de contact</translation>
        </message>
        <message>
            <source>Coverage of wards</source>
            <translation>Présence par quartier</translation>
        </message>
        <message>
            <source>Decision about a change</source>
            <translation>Décision sur une modification</translation>
        </message>
        <message>
            <source>Decision to keep longer</source>
            <translation>Décision de garder plus longtemps</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Drawing of the network</source>
            <translation>Dessin du réseau</translation>
        </message>
        <message>
            <source>Edition of the borders</source>
            <translation>Édition des limites</translation>
        </message>
        <message>
            <source>Encounter place</source>
            <translation>Lieu de rencontre</translation>
        </message>
        <message>
            <source>Entry in an own field</source>
            <translation>Contenu d’un champ propre</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Information given</source>
            <translation>Information donnée</translation>
        </message>
        <message>
            <source>Key figure</source>
            <translation>Personne clé</translation>
        </message>
        <message>
            <source>Log of reads</source>
            <translation>Journal des lectures</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Concertation</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusion</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Not a duplicate</source>
            <translation>Pas un doublon</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Own field</source>
            <translation>Champ propre</translation>
        </message>
        <message>
            <source>Own fields</source>
            <translation>Champs propres</translation>
        </message>
        <message>
            <source>Plan for a calendar</source>
            <translation>Planning pour un agenda</translation>
        </message>
        <message>
            <source>Published figures</source>
            <translation>Chiffres publiés</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Orientation</translation>
        </message>
        <message>
            <source>Request about data</source>
            <translation>Demande sur des données</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Offre</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Objectif chiffré</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Tie</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Tie between organisations</source>
            <translation>Lien entre organisations</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visite</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Quartier</translation>
        </message>
        <message>
            <source>Ward atlas</source>
            <translation>Atlas de quartier</translation>
        </message>
        <message>
            <source>Who does what</source>
            <translation>Qui fait quoi</translation>
        </message>
    </context>
    <context>
        <name>recovery</name>
        <message>
            <source>&amp;Make a key</source>
            <translation>&amp;Faire une clé</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimer…</translation>
        </message>
        <message>
            <source>Profile: {name}</source>
            <translation>Profil : {name}</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Clé de secours</translation>
        </message>
        <message>
            <source>Recovery key for Weefsel</source>
            <translation>Clé de secours pour Weefsel</translation>
        </message>
        <message>
            <source>This is the key. It is shown once and kept nowhere: print it, or copy it by hand.</source>
            <translation>Voici la clé. Elle est montrée une fois et gardée nulle part : imprimez-la, ou recopiez-la.</translation>
        </message>
        <message>
            <source>Type this key where Weefsel asks for the passphrase, then choose a new passphrase. Whoever has this paper and the laptop can read everything in it.</source>
            <translation>Tapez cette clé là où Weefsel demande la phrase de passe, puis choisissez une nouvelle phrase. Qui a ce papier et l’ordinateur peut lire tout ce qu’il contient.</translation>
        </message>
        <message>
            <source>With a recovery key you open this profile when you forget the passphrase. Print it and put it away where only you, or your team lead, can find it. A key that you made before opens nothing any more.</source>
            <translation>Avec une clé de secours, vous ouvrez ce profil si vous oubliez la phrase de passe. Imprimez-la et rangez-la là où seul vous, ou votre responsable d’équipe, la trouvez. Une clé faite avant n’ouvre plus rien.</translation>
        </message>
    </context>
    <context>
        <name>referral form</name>
        <message>
            <source>Save referral</source>
            <translation>Enregistrer l’orientation</translation>
        </message>
        <message>
            <source>This counts people. It names nobody.</source>
            <translation>Ceci compte des personnes. Cela ne nomme personne.</translation>
        </message>
        <message>
            <source>To what is offered, or to which organisation</source>
            <translation>Vers quelle offre, ou quelle organisation</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Ce qui en est sorti</translation>
        </message>
        <message>
            <source>Where people were led to</source>
            <translation>Vers où les personnes ont été orientées</translation>
        </message>
        <message>
            <source>can be filled in later</source>
            <translation>peut être rempli plus tard</translation>
        </message>
    </context>
    <context>
        <name>referral.kind</name>
        <message>
            <source>Gone along with</source>
            <translation>Accompagnées</translation>
        </message>
        <message>
            <source>Handed over to somebody</source>
            <translation>Confiées à quelqu’un</translation>
        </message>
        <message>
            <source>Told where to go</source>
            <translation>Informées où aller</translation>
        </message>
    </context>
    <context>
        <name>referral.outcome</name>
        <message>
            <source>Arrived there</source>
            <translation>Arrivées là</translation>
        </message>
        <message>
            <source>Did not go</source>
            <translation>N’y sont pas allées</translation>
        </message>
        <message>
            <source>Helped</source>
            <translation>Aidées</translation>
        </message>
        <message>
            <source>Not helped</source>
            <translation>Pas aidées</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
    </context>
    <context>
        <name>relations</name>
        <message numerus="yes">
            <source>%n agreement(s)</source>
            <translation>
                <numerusform>%n convention</numerusform>
                <numerusform>%n conventions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) closed</source>
            <translation>
                <numerusform>%n contact clôturé</numerusform>
                <numerusform>%n contacts clôturés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) handed over</source>
            <translation>
                <numerusform>%n contact transmis</numerusform>
                <numerusform>%n contacts transmis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out: do not contact</source>
            <translation>
                <numerusform>%n laissé de côté : ne pas contacter</numerusform>
                <numerusform>%n laissés de côté : ne pas contacter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s)</source>
            <translation>
                <numerusform>%n concertation</numerusform>
                <numerusform>%n concertations</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a meeting</source>
            <translation>Ajouter une concertation</translation>
        </message>
        <message>
            <source>Add a tie</source>
            <translation>Ajouter un lien</translation>
        </message>
        <message>
            <source>Add an agreement</source>
            <translation>Ajouter une convention</translation>
        </message>
        <message>
            <source>Add contacts first. Who was not seen for 180 days shows up here, with what you could do.</source>
            <translation>Ajoutez d’abord des contacts. Qui n’a pas été vu depuis 180 jours apparaît ici, avec ce que vous pourriez faire.</translation>
        </message>
        <message>
            <source>Add what was agreed with a partner, and when to look at it again. The planning reminds you.</source>
            <translation>Ajoutez ce qui a été convenu avec un partenaire, et quand le revoir. Le planning vous le rappelle.</translation>
        </message>
        <message>
            <source>Add when organisations sat together, what was decided and what is to do.</source>
            <translation>Ajoutez quand des organisations se sont réunies, ce qui a été décidé et ce qui est à faire.</translation>
        </message>
        <message>
            <source>Add who gives what to whom: money, rooms, people, knowledge.</source>
            <translation>Ajoutez qui donne quoi à qui : argent, locaux, personnes, connaissance.</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Convention</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Conventions</translation>
        </message>
        <message>
            <source>All contact rhythms</source>
            <translation>Tous les rythmes de contact</translation>
        </message>
        <message>
            <source>Asked lately</source>
            <translation>Sollicités récemment</translation>
        </message>
        <message>
            <source>Asked much lately</source>
            <translation>Très sollicités récemment</translation>
        </message>
        <message>
            <source>Begin a rhythm…</source>
            <translation>Commencer un rythme…</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>Entre</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Clôturer</translation>
        </message>
        <message>
            <source>Euros a year</source>
            <translation>Euros par an</translation>
        </message>
        <message>
            <source>FTE</source>
            <translation>ETP</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Transmettre…</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Keep in touch</source>
            <translation>Garder le contact</translation>
        </message>
        <message>
            <source>Key figures only</source>
            <translation>Seulement les figures clés</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Concertations</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Les miens</translation>
        </message>
        <message>
            <source>No agreements yet</source>
            <translation>Pas encore de conventions</translation>
        </message>
        <message>
            <source>No contacts yet</source>
            <translation>Pas encore de contacts</translation>
        </message>
        <message>
            <source>No meetings yet</source>
            <translation>Pas encore de concertations</translation>
        </message>
        <message>
            <source>No ties yet</source>
            <translation>Pas encore de liens</translation>
        </message>
        <message>
            <source>Not seen for 180 days</source>
            <translation>Pas vus depuis 180 jours</translation>
        </message>
        <message>
            <source>Nothing changed</source>
            <translation>Rien n’a changé</translation>
        </message>
        <message>
            <source>Rhythm</source>
            <translation>Rythme</translation>
        </message>
        <message numerus="yes">
            <source>Rhythm set for %n contact(s)</source>
            <translation>
                <numerusform>Rythme réglé pour %n contact</numerusform>
                <numerusform>Rythme réglé pour %n contacts</numerusform>
            </translation>
        </message>
        <message>
            <source>Through one person</source>
            <translation>Par une seule personne</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Liens</translation>
        </message>
        <message>
            <source>What it was about</source>
            <translation>De quoi il s’agissait</translation>
        </message>
        <message>
            <source>Who were there</source>
            <translation>Qui était là</translation>
        </message>
        <message>
            <source>With a diversity clause</source>
            <translation>Avec une clause de diversité</translation>
        </message>
        <message>
            <source>You could</source>
            <translation>Vous pourriez</translation>
        </message>
        <message>
            <source>empty: who follows the contact</source>
            <translation>vide : qui suit le contact</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
    </context>
    <context>
        <name>repair</name>
        <message>
            <source>&amp;Begin anew</source>
            <translation>&amp;Recommencer</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Open the profile</source>
            <translation>&amp;Ouvrir le profil</translation>
        </message>
        <message>
            <source>&amp;Repair</source>
            <translation>Ré&amp;parer</translation>
        </message>
        <message>
            <source>From a &amp;backup…</source>
            <translation>D’une &amp;sauvegarde…</translation>
        </message>
        <message>
            <source>Repair the profile</source>
            <translation>Réparer le profil</translation>
        </message>
        <message>
            <source>Repairing</source>
            <translation>Réparation en cours</translation>
        </message>
        <message>
            <source>The database of this profile is damaged. Each change you saved was also kept in a journal beside it, and Weefsel made copies.

Repairing tries, in this order: the database with its log; the newest copy, with the journal on top; older copies. Nothing is thrown away: the damaged files stay in the profile.</source>
            <translation>La base de données de ce profil est endommagée. Chaque modification enregistrée a aussi été gardée dans un journal à côté, et Weefsel a fait des copies.

La réparation essaie, dans cet ordre : la base avec son log ; la copie la plus récente, avec le journal par-dessus ; des copies plus anciennes. Rien n'est jeté : les fichiers endommagés restent dans le profil.</translation>
        </message>
        <message>
            <source>What was tried</source>
            <translation>Ce qui a été essayé</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>% of the target</source>
            <translation>% de l’objectif</translation>
        </message>
        <message>
            <source>0 is an even spread over residents, 1 is all in one ward. Even is not always fair: needs differ between wards.</source>
            <translation>0 est une répartition égale sur les habitants, 1 est tout dans un quartier. Égal n’est pas toujours juste : les besoins diffèrent entre quartiers.</translation>
        </message>
        <message>
            <source>A target is an agreement of the team, counted up to today. Without one it is unknown.</source>
            <translation>Un objectif est un accord de l’équipe, compté jusqu’à aujourd’hui. Sans objectif, c’est inconnu.</translation>
        </message>
        <message>
            <source>A visit can have several themes and goals, or none. So these rows do not add up to the total.</source>
            <translation>Une visite peut avoir plusieurs thèmes et objectifs, ou aucun. La somme de ces lignes n'est donc pas le total.</translation>
        </message>
        <message>
            <source>All measures</source>
            <translation>Tous les chiffres</translation>
        </message>
        <message>
            <source>All visits of the period</source>
            <translation>Toutes les visites de la période</translation>
        </message>
        <message>
            <source>Also</source>
            <translation>Aussi</translation>
        </message>
        <message>
            <source>And theme</source>
            <translation>Et thème</translation>
        </message>
        <message>
            <source>Asked not to be contacted.</source>
            <translation>A demandé de ne pas être contacté.</translation>
        </message>
        <message>
            <source>Bar chart of the visits per month. {values}</source>
            <translation>Diagramme en barres des visites par mois. {values}</translation>
        </message>
        <message>
            <source>Bar chart of the visits per ward. {values}</source>
            <translation>Diagramme en barres des visites par quartier. {values}</translation>
        </message>
        <message>
            <source>Borders</source>
            <translation>Limites</translation>
        </message>
        <message>
            <source>Breakdown</source>
            <translation>Répartition</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Différence</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Colleagues judge on the spot who is new. Visits where nobody counted add nothing.</source>
            <translation>Les collègues jugent sur place qui est nouveau. Les visites où personne n’a compté n’ajoutent rien.</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Confidential: this file names people.</source>
            <translation>Confidentiel : ce fichier nomme des personnes.</translation>
        </message>
        <message>
            <source>Contacts kept by the team</source>
            <translation>Contacts tenus par l’équipe</translation>
        </message>
        <message>
            <source>Counted, and there was nothing.</source>
            <translation>Compté, et il n’y avait rien.</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Each day on which figures were published has its own folder here. The file latest.json names the newest; read it first, then the files in that folder. Folders do not change afterwards, unless a day is published again that same day.</source>
            <translation>Chaque jour où des chiffres ont été publiés a ici son propre dossier. Le fichier latest.json nomme le plus récent ; lisez-le d’abord, puis les fichiers de ce dossier. Les dossiers ne changent plus ensuite, sauf si un jour est republié le même jour.</translation>
        </message>
        <message>
            <source>Earlier from</source>
            <translation>Avant, du</translation>
        </message>
        <message>
            <source>Earlier to</source>
            <translation>Avant, au</translation>
        </message>
        <message>
            <source>Empty cells</source>
            <translation>Cellules vides</translation>
        </message>
        <message>
            <source>Encounters, not unique persons: who came twice counts twice.</source>
            <translation>Des rencontres, pas des personnes uniques : qui est venu deux fois compte deux fois.</translation>
        </message>
        <message>
            <source>Encounters, not unique persons: who came twice counts twice. Visits without a count add nothing.</source>
            <translation>Des rencontres, pas des personnes uniques : qui est venu deux fois compte deux fois. Les visites sans comptage n'ajoutent rien.</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explication</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>For internal use only. One row a visit, small counts are not hidden. Do not pass on.</source>
            <translation>Seulement pour usage interne. Une ligne par visite, les petits nombres ne sont pas cachés. Ne pas transmettre.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Objectifs</translation>
        </message>
        <message>
            <source>Hidden to protect people: a count under {threshold}, or a figure that would give such a count away. Zero is always shown.</source>
            <translation>Caché pour protéger les personnes : un nombre en dessous de {threshold}, ou un chiffre qui révélerait un tel nombre. Zéro est toujours montré.</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>How to read these figures</source>
            <translation>Comment lire ces chiffres</translation>
        </message>
        <message>
            <source>How unevenly it is spread</source>
            <translation>À quel point c’est réparti inégalement</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interprète</translation>
        </message>
        <message>
            <source>It is no norm: more residents do not always mean more need.</source>
            <translation>Ce n’est pas une norme : plus d’habitants ne veut pas toujours dire plus de besoins.</translation>
        </message>
        <message>
            <source>It says when the team was last there, not whom it met. Never is unknown.</source>
            <translation>Cela dit quand l’équipe y était pour la dernière fois, pas qui elle a vu. Jamais est inconnu.</translation>
        </message>
        <message>
            <source>Key figures and open follow-ups are not in here: they change by the day, and one more or less would be one person or one visit.</source>
            <translation>Les personnes-clés et les suivis ouverts n’y sont pas : ils changent chaque jour, et un de plus ou de moins serait une personne ou une visite.</translation>
        </message>
        <message>
            <source>Key figures on file today, by ward of contact. It does not say how much they carry.</source>
            <translation>Personnes-clés connues aujourd’hui, par quartier du contact. Cela ne dit pas combien elles portent.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Kind of visit</source>
            <translation>Type de visite</translation>
        </message>
        <message>
            <source>Last day, included</source>
            <translation>Dernier jour, inclus</translation>
        </message>
        <message>
            <source>Length of the visits of which the time was kept.</source>
            <translation>Durée des visites dont le temps a été noté.</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Fait par</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Fait le</translation>
        </message>
        <message>
            <source>Map of the areas, coloured by {measure}. {values}</source>
            <translation>Carte des zones, colorée selon {measure}. {values}</translation>
        </message>
        <message>
            <source>Map of the wards, coloured by number of visits. {values}</source>
            <translation>Carte des quartiers, colorée selon le nombre de visites. {values}</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Signification</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>More visits per resident is not better by itself: needs differ between wards.</source>
            <translation>Plus de visites par habitant n’est pas mieux en soi : les besoins diffèrent entre quartiers.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name of the area</source>
            <translation>Nom de la zone</translation>
        </message>
        <message>
            <source>Name of the area; the last row is the whole city</source>
            <translation>Nom de la zone ; la dernière ligne est toute la ville</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Réseaux</translation>
        </message>
        <message>
            <source>Networks kept by the team</source>
            <translation>Réseaux tenus par l’équipe</translation>
        </message>
        <message>
            <source>Networks on file today. Without any network on file a ward is unknown, not well known.</source>
            <translation>Réseaux connus aujourd’hui. Un quartier sans aucun réseau est inconnu, pas bien connu.</translation>
        </message>
        <message>
            <source>New people</source>
            <translation>Nouvelles personnes</translation>
        </message>
        <message>
            <source>Nobody counted. That is not the same as zero.</source>
            <translation>Personne n'a compté. Ce n'est pas la même chose que zéro.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Official code of the area</source>
            <translation>Code officiel de la zone</translation>
        </message>
        <message>
            <source>On file today about both themes; empty = unknown</source>
            <translation>Connus aujourd’hui à propos des deux thèmes ; vide = inconnu</translation>
        </message>
        <message>
            <source>One of the two themes</source>
            <translation>Un des deux thèmes</translation>
        </message>
        <message>
            <source>Only visits with a place or a point are put in a sector. The others are counted beside.</source>
            <translation>Seules les visites avec un lieu ou un point sont mises dans un secteur. Les autres sont comptées à côté.</translation>
        </message>
        <message>
            <source>Only whole months are counted: figures of periods that differ by a day would tell what was done on that day. Asked was {days}.</source>
            <translation>Seuls des mois entiers comptent : des chiffres de périodes qui diffèrent d’un jour diraient ce qui s’est fait ce jour-là. Demandé : {days}.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>People reached</source>
            <translation>Personnes rencontrées</translation>
        </message>
        <message>
            <source>People reached whom the team had not met before.</source>
            <translation>Personnes rencontrées que l'équipe ne connaissait pas encore.</translation>
        </message>
        <message>
            <source>Per goal</source>
            <translation>Par objectif</translation>
        </message>
        <message>
            <source>Per kind</source>
            <translation>Par type</translation>
        </message>
        <message>
            <source>Per month</source>
            <translation>Par mois</translation>
        </message>
        <message>
            <source>Per theme</source>
            <translation>Par thème</translation>
        </message>
        <message>
            <source>Per ward</source>
            <translation>Par quartier</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <source>Places kept by the team</source>
            <translation>Lieux tenus par l’équipe</translation>
        </message>
        <message>
            <source>Places on file today. A place that nobody entered does not count.</source>
            <translation>Lieux connus aujourd’hui. Un lieu que personne n’a encodé ne compte pas.</translation>
        </message>
        <message>
            <source>Points on the map (places, visits, organisations, tasks) are not in this file: it holds figures of areas only.</source>
            <translation>Les points sur la carte (lieux, visites, organisations, tâches) ne sont pas dans ce fichier : il ne contient que des chiffres de zones.</translation>
        </message>
        <message>
            <source>Presence of the network consultants: figures per area</source>
            <translation>Présence des consultants de réseau : chiffres par zone</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Residents</source>
            <translation>Habitants</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Cadre</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Source : {source}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Summary of visits</source>
            <translation>Résumé des visites</translation>
        </message>
        <message>
            <source>The borders in use have no sectors. Fetch an official edition to count in them.</source>
            <translation>Les limites en usage n’ont pas de secteurs. Obtenez une édition officielle pour y compter.</translation>
        </message>
        <message>
            <source>The figure; empty unless the state is value or zero</source>
            <translation>Le chiffre ; vide sauf si l’état est un chiffre ou zéro</translation>
        </message>
        <message>
            <source>The names of files, columns and codes stay the same as long as the version in schema.json stays {version}. Do not set figures of different days side by side to see what was added: the difference could tell of one visit.</source>
            <translation>Les noms des fichiers, colonnes et codes restent les mêmes tant que la version dans schema.json reste {version}. Ne mettez pas côte à côte des chiffres de jours différents pour voir ce qui s’est ajouté : la différence pourrait révéler une visite.</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>L’autre</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thèmes</translation>
        </message>
        <message>
            <source>Themes and goals</source>
            <translation>Thèmes et objectifs</translation>
        </message>
        <message>
            <source>There is a figure.</source>
            <translation>Il y a un chiffre.</translation>
        </message>
        <message>
            <source>These are meetings: who came twice counts twice. It is not the share of residents known.</source>
            <translation>Ce sont des rencontres : qui est venu deux fois compte deux fois. Ce n’est pas la part d’habitants connus.</translation>
        </message>
        <message>
            <source>These files hold totals only: no visits, no people, no notes. Small figures are hidden.</source>
            <translation>Ces fichiers ne contiennent que des totaux : pas de visites, pas de personnes, pas de notes. Les petits chiffres sont masqués.</translation>
        </message>
        <message>
            <source>This figure is known per ward only, not per sector.</source>
            <translation>Ce chiffre n’est connu que par quartier, pas par secteur.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usage</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visites</translation>
        </message>
        <message>
            <source>Visits (internal)</source>
            <translation>Visites (interne)</translation>
        </message>
        <message>
            <source>Visits about one network</source>
            <translation>Visites sur un réseau</translation>
        </message>
        <message>
            <source>Visits and targets of the team</source>
            <translation>Visites et objectifs de l’équipe</translation>
        </message>
        <message>
            <source>Visits and tasks kept by the team</source>
            <translation>Visites et tâches tenues par l’équipe</translation>
        </message>
        <message>
            <source>Visits in which a word was searched</source>
            <translation>Visites où un mot a été cherché</translation>
        </message>
        <message>
            <source>Visits logged by the team</source>
            <translation>Visites notées par l'équipe</translation>
        </message>
        <message>
            <source>Visits of one colleague</source>
            <translation>Visites d'un collègue</translation>
        </message>
        <message>
            <source>Visits of one team</source>
            <translation>Visites d’une équipe</translation>
        </message>
        <message>
            <source>Visits of the period that asked for a follow-up with nothing done since, and open tasks.</source>
            <translation>Visites de la période qui demandaient un suivi et pour lesquelles rien n’a été fait depuis, et tâches ouvertes.</translation>
        </message>
        <message>
            <source>Visits per ward</source>
            <translation>Visites par quartier</translation>
        </message>
        <message>
            <source>Visits per ward and month</source>
            <translation>Visites par quartier et par mois</translation>
        </message>
        <message>
            <source>Visits say where the team was, not how well it went or who needs it most.</source>
            <translation>Les visites disent où l’équipe était, pas si cela s’est bien passé ni qui en a le plus besoin.</translation>
        </message>
        <message>
            <source>Visits that took place about both themes</source>
            <translation>Visites qui ont eu lieu à propos des deux thèmes</translation>
        </message>
        <message>
            <source>Visits that took place; not planned ones.</source>
            <translation>Visites qui ont eu lieu, pas celles qui sont prévues.</translation>
        </message>
        <message>
            <source>Visits to one organisation</source>
            <translation>Visites à une organisation</translation>
        </message>
        <message>
            <source>Visits to one place</source>
            <translation>Visites à un lieu</translation>
        </message>
        <message>
            <source>Visits with one contact</source>
            <translation>Visites avec un contact</translation>
        </message>
        <message>
            <source>Ward</source>
            <translation>Quartier</translation>
        </message>
        <message>
            <source>Ward by month</source>
            <translation>Quartier par mois</translation>
        </message>
        <message>
            <source>Ward in which the sector lies</source>
            <translation>Quartier où se trouve le secteur</translation>
        </message>
        <message>
            <source>What it is not</source>
            <translation>Ce que ce n’est pas</translation>
        </message>
        <message>
            <source>What visits, places and networks are about, never what people are. Visits about two themes are told only where that follows from the figures of each.</source>
            <translation>De quoi parlent visites, lieux et réseaux, jamais ce que sont les gens. Les visites sur deux thèmes ne sont dites que là où cela découle des chiffres de chacun.</translation>
        </message>
        <message>
            <source>What was counted</source>
            <translation>Ce qui a été compté</translation>
        </message>
        <message>
            <source>Which visits are counted</source>
            <translation>Quelles visites comptent</translation>
        </message>
        <message>
            <source>Who published what</source>
            <translation>Qui a publié quoi</translation>
        </message>
        <message>
            <source>Whole city</source>
            <translation>Toute la ville</translation>
        </message>
        <message>
            <source>Why it cannot be saved</source>
            <translation>Pourquoi elle ne peut être enregistrée</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>columns, types, units and version, for programs</source>
            <translation>colonnes, types, unités et version, pour les programmes</translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>confidentiel</translation>
        </message>
        <message>
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>caché</translation>
        </message>
        <message>
            <source>internal</source>
            <translation>interne</translation>
        </message>
        <message>
            <source>key figures per 1,000 residents</source>
            <translation>personnes-clés pour 1 000 habitants</translation>
        </message>
        <message>
            <source>less than {last}</source>
            <translation>moins de {last}</translation>
        </message>
        <message>
            <source>more than {first}</source>
            <translation>plus de {first}</translation>
        </message>
        <message>
            <source>more than {first}, up to {last}</source>
            <translation>plus de {first}, jusqu’à {last}</translation>
        </message>
        <message>
            <source>networks</source>
            <translation>réseaux</translation>
        </message>
        <message>
            <source>new people reached</source>
            <translation>nouvelles personnes atteintes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>number</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>one row for each area and measure (; and decimal comma)</source>
            <translation>une ligne par zone et chiffre (; et virgule décimale)</translation>
        </message>
        <message>
            <source>open follow-ups</source>
            <translation>suivis ouverts</translation>
        </message>
        <message>
            <source>people reached per 1,000 residents</source>
            <translation>personnes rencontrées par 1 000 habitants</translation>
        </message>
        <message>
            <source>per sector</source>
            <translation>par secteur</translation>
        </message>
        <message>
            <source>per ward</source>
            <translation>par quartier</translation>
        </message>
        <message>
            <source>percentage points</source>
            <translation>points de pourcentage</translation>
        </message>
        <message>
            <source>places per 1,000 residents</source>
            <translation>lieux pour 1 000 habitants</translation>
        </message>
        <message>
            <source>schema {revision}</source>
            <translation>schéma {revision}</translation>
        </message>
        <message>
            <source>schematic borders</source>
            <translation>limites schématiques</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>the same as a map layer (WGS84)</source>
            <translation>la même chose comme couche de carte (WGS84)</translation>
        </message>
        <message>
            <source>the same for programs</source>
            <translation>la même chose pour les programmes</translation>
        </message>
        <message>
            <source>to check that the files are whole</source>
            <translation>pour vérifier que les fichiers sont entiers</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>up to {last}</source>
            <translation>jusqu’à {last}</translation>
        </message>
        <message>
            <source>visits</source>
            <translation>visites</translation>
        </message>
        <message>
            <source>visits per 1,000 residents</source>
            <translation>visites par 1 000 habitants</translation>
        </message>
        <message>
            <source>ward, sector or city</source>
            <translation>quartier, secteur ou ville</translation>
        </message>
        <message>
            <source>what each column and measure means</source>
            <translation>ce que signifient chaque colonne et chaque chiffre</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>{days} (quarter {n})</source>
            <translation>{days} (trimestre {n})</translation>
        </message>
        <message>
            <source>{heading}, earlier period</source>
            <translation>{heading}, période antérieure</translation>
        </message>
        <message>
            <source>{own}; {publisher}, {years}</source>
            <translation>{own} ; {publisher}, {years}</translation>
        </message>
        <message>
            <source>{period}, compared with {earlier}</source>
            <translation>{period}, comparé à {earlier}</translation>
        </message>
        <message>
            <source>{visits} visits on file; schema {revision}</source>
            <translation>{visits} visites dans le fichier ; schéma {revision}</translation>
        </message>
        <message>
            <source>{ward}, not located</source>
            <translation>{ward}, non localisé</translation>
        </message>
    </context>
    <context>
        <name>request.state</name>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retiré</translation>
        </message>
    </context>
    <context>
        <name>retention</name>
        <message numerus="yes">
            <source>%n figure(s) change.</source>
            <translation>
                <numerusform>%n chiffre change.</numerusform>
                <numerusform>%n chiffres changent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n fichier</numerusform>
                <numerusform>%n fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n go(es) by itself</source>
            <translation>
                <numerusform>%n partira automatiquement</numerusform>
                <numerusform>%n partiront automatiquement</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n mois</numerusform>
                <numerusform>%n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) on the map</source>
            <translation>
                <numerusform>%n point sur la carte</numerusform>
                <numerusform>%n points sur la carte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stayed</source>
            <translation>
                <numerusform>%n est resté</numerusform>
                <numerusform>%n sont restés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s)</source>
            <translation>
                <numerusform>%n chose</numerusform>
                <numerusform>%n choses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) went by themselves: their time was over.</source>
            <translation>
                <numerusform>%n élément est parti automatiquement : sa durée était écoulée.</numerusform>
                <numerusform>%n éléments sont partis automatiquement : leur durée était écoulée.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) for a decision</source>
            <translation>
                <numerusform>%n attend une décision</numerusform>
                <numerusform>%n attendent une décision</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n within thirty days</source>
            <translation>
                <numerusform>%n dans les trente jours</numerusform>
                <numerusform>%n dans les trente jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n an</numerusform>
                <numerusform>%n ans</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Keep longer…</source>
            <translation>&amp;Garder plus longtemps…</translation>
        </message>
        <message>
            <source>&amp;Let it go…</source>
            <translation>&amp;Laisser partir…</translation>
        </message>
        <message>
            <source>Change the &amp;rules…</source>
            <translation>Changer les &amp;règles…</translation>
        </message>
        <message>
            <source>Consents that ended</source>
            <translation>Consentements terminés</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Contacts go after two people agreed: ask for it on their page.</source>
            <translation>Les contacts partent après l'accord de deux personnes : demandez-le sur leur page.</translation>
        </message>
        <message>
            <source>Contacts: somebody looks again</source>
            <translation>Contacts : quelqu'un regarde à nouveau</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>À partir du</translation>
        </message>
        <message>
            <source>Entries that were never saved</source>
            <translation>Ce qui n'a jamais été enregistré</translation>
        </message>
        <message>
            <source>Entry that was never saved</source>
            <translation>Ce qui n'a jamais été enregistré</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Failed sign-ins (server)</source>
            <translation>Connexions échouées (serveur)</translation>
        </message>
        <message>
            <source>Figures before and after</source>
            <translation>Chiffres avant et après</translation>
        </message>
        <message>
            <source>Files beside visits and contacts</source>
            <translation>Fichiers joints aux visites et aux contacts</translation>
        </message>
        <message>
            <source>How long things are kept</source>
            <translation>Durée de conservation</translation>
        </message>
        <message>
            <source>It cannot be stopped now: it was shown to you as a whole.</source>
            <translation>On ne peut plus arrêter : tout vous a été montré avant.</translation>
        </message>
        <message>
            <source>Keep longer</source>
            <translation>Garder plus longtemps</translation>
        </message>
        <message>
            <source>Keep longer: {what}</source>
            <translation>Garder plus longtemps : {what}</translation>
        </message>
        <message numerus="yes">
            <source>Kept longer: %n</source>
            <translation>
                <numerusform>Gardé plus longtemps : %n</numerusform>
                <numerusform>Gardés plus longtemps : %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind and ward</source>
            <translation>Genre et quartier</translation>
        </message>
        <message numerus="yes">
            <source>Let go: %n</source>
            <translation>
                <numerusform>Laissé partir : %n</numerusform>
                <numerusform>Laissés partir : %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Let go: {what}</source>
            <translation>Laisser partir : {what}</translation>
        </message>
        <message>
            <source>Let it go for good</source>
            <translation>Laisser partir pour de bon</translation>
        </message>
        <message>
            <source>Letting go…</source>
            <translation>Suppression…</translation>
        </message>
        <message>
            <source>Line of the log of exports</source>
            <translation>Ligne du journal des exportations</translation>
        </message>
        <message>
            <source>Log of exports</source>
            <translation>Journal des exportations</translation>
        </message>
        <message>
            <source>Log of what was done on the server</source>
            <translation>Journal de ce qui a été fait sur le serveur</translation>
        </message>
        <message>
            <source>Log of who looked at whom</source>
            <translation>Journal de qui a regardé qui</translation>
        </message>
        <message>
            <source>Meetings: what was decided</source>
            <translation>Réunions : ce qui a été décidé</translation>
        </message>
        <message>
            <source>No figure changed.</source>
            <translation>Aucun chiffre n'a changé.</translation>
        </message>
        <message>
            <source>No figure changes: not on the map, in a table or in a report.</source>
            <translation>Aucun chiffre ne change : ni sur la carte, ni dans un tableau, ni dans un rapport.</translation>
        </message>
        <message>
            <source>Nothing is due</source>
            <translation>Rien n'est à échéance</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Encore rien.</translation>
        </message>
        <message>
            <source>Questions of visits: their words</source>
            <translation>Questions des visites : leurs mots</translation>
        </message>
        <message>
            <source>Say why. The person it is about may ask to read it. At most two years.</source>
            <translation>Dites pourquoi. La personne concernée peut demander à le lire. Deux ans au plus.</translation>
        </message>
        <message>
            <source>See Privacy and safety.</source>
            <translation>Voir Vie privée.</translation>
        </message>
        <message>
            <source>Show only</source>
            <translation>Montrer seulement</translation>
        </message>
        <message>
            <source>Some figures changed. Tell the administrator.</source>
            <translation>Certains chiffres ont changé. Dites-le à l'administrateur.</translation>
        </message>
        <message>
            <source>Tasks that are done: their words</source>
            <translation>Tâches faites : leurs mots</translation>
        </message>
        <message>
            <source>The rules</source>
            <translation>Les règles</translation>
        </message>
        <message>
            <source>This cannot be undone. Nothing has changed yet; Weefsel tried it. What happens:</source>
            <translation>Impossible à annuler. Rien n'a encore changé ; Weefsel a fait un essai. Voici ce qui se passe :</translation>
        </message>
        <message>
            <source>Ties of contacts that ended</source>
            <translation>Liens de contacts terminés</translation>
        </message>
        <message>
            <source>Until when?</source>
            <translation>Jusqu'à quand ?</translation>
        </message>
        <message>
            <source>Visits per kind</source>
            <translation>Visites par genre</translation>
        </message>
        <message>
            <source>Visits per ward</source>
            <translation>Visites par quartier</translation>
        </message>
        <message>
            <source>Visits that lose their point still count in their ward, no longer in a sector.</source>
            <translation>Les visites qui perdent leur point comptent encore dans leur quartier, plus dans un secteur.</translation>
        </message>
        <message>
            <source>Visits: note, names and point</source>
            <translation>Visites : note, noms et point</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What goes: {things}.</source>
            <translation>Ce qui part : {things}.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Ce qui se passe</translation>
        </message>
        <message>
            <source>What is due in the next thirty days comes here.</source>
            <translation>Ce qui arrive à échéance dans les trente jours vient ici.</translation>
        </message>
        <message>
            <source>What is due, and what will be</source>
            <translation>Ce qui est à échéance, et ce qui le sera</translation>
        </message>
        <message>
            <source>What lies in the bin</source>
            <translation>Ce qui est à la corbeille</translation>
        </message>
        <message>
            <source>What the server refused</source>
            <translation>Ce que le serveur a refusé</translation>
        </message>
        <message>
            <source>What went by itself</source>
            <translation>Ce qui est parti automatiquement</translation>
        </message>
        <message>
            <source>When the time of something is over, it comes on this list thirty days ahead. Keep it with a reason, or let it go. Counts of visits always stay.</source>
            <translation>Trente jours avant la fin de sa durée de conservation, une chose apparaît dans cette liste. Gardez-la en disant pourquoi, ou laissez-la partir. Les nombres de visites restent toujours.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
        <message>
            <source>added on {day}</source>
            <translation>ajouté le {day}</translation>
        </message>
        <message>
            <source>after it ended</source>
            <translation>après la fin</translation>
        </message>
        <message>
            <source>after it was added</source>
            <translation>après l'ajout</translation>
        </message>
        <message>
            <source>after it was done</source>
            <translation>après qu'elles sont faites</translation>
        </message>
        <message>
            <source>after it was thrown away</source>
            <translation>après avoir été jeté</translation>
        </message>
        <message>
            <source>after it was written</source>
            <translation>après l'écriture</translation>
        </message>
        <message>
            <source>after somebody last typed in it</source>
            <translation>après la dernière frappe</translation>
        </message>
        <message>
            <source>after the last contact</source>
            <translation>après le dernier contact</translation>
        </message>
        <message>
            <source>after the meeting</source>
            <translation>après la réunion</translation>
        </message>
        <message>
            <source>after the visit</source>
            <translation>après la visite</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>ask the team: its files are not yours</source>
            <translation>demandez à l'équipe : ses fichiers ne sont pas à vous</translation>
        </message>
        <message>
            <source>by itself, a week later</source>
            <translation>de soi-même, une semaine plus tard</translation>
        </message>
        <message>
            <source>by itself, a week later: {fate}</source>
            <translation>de soi-même, une semaine plus tard : {fate}</translation>
        </message>
        <message>
            <source>done on {day}</source>
            <translation>fait le {day}</translation>
        </message>
        <message>
            <source>ended on {day}</source>
            <translation>terminé le {day}</translation>
        </message>
        <message>
            <source>for instance: complaint not settled yet</source>
            <translation>par exemple : plainte pas encore réglée</translation>
        </message>
        <message>
            <source>it goes into the bin, and from there for good</source>
            <translation>cela va à la corbeille, et disparaît de là pour de bon</translation>
        </message>
        <message>
            <source>it is erased for good</source>
            <translation>c'est effacé pour de bon</translation>
        </message>
        <message>
            <source>it is removed</source>
            <translation>c'est supprimé</translation>
        </message>
        <message>
            <source>its words go; the counts stay</source>
            <translation>les mots partent ; les nombres restent</translation>
        </message>
        <message numerus="yes">
            <source>kept for %n month(s)</source>
            <translation>
                <numerusform>gardé %n mois</numerusform>
                <numerusform>gardé %n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>kept longer until {day}: {reason}</source>
            <translation>gardé plus longtemps jusqu'au {day} : {reason}</translation>
        </message>
        <message>
            <source>last contact on {day}</source>
            <translation>dernier contact le {day}</translation>
        </message>
        <message>
            <source>last typed in on {day}</source>
            <translation>dernière frappe le {day}</translation>
        </message>
        <message>
            <source>meeting of {day}</source>
            <translation>réunion du {day}</translation>
        </message>
        <message>
            <source>note, names, point and files go; counts, ward and themes stay</source>
            <translation>note, noms, point et fichiers partent ; nombres, quartier et thèmes restent</translation>
        </message>
        <message>
            <source>somebody decided about it meanwhile</source>
            <translation>quelqu'un en a décidé entre-temps</translation>
        </message>
        <message>
            <source>somebody decides whether to keep the contact</source>
            <translation>quelqu'un décide si le contact reste</translation>
        </message>
        <message>
            <source>somebody is busy with it</source>
            <translation>quelqu'un y travaille</translation>
        </message>
        <message>
            <source>somebody looks at each and decides: {fate}, or it is kept</source>
            <translation>quelqu'un regarde chacun et décide : {fate}, ou c'est conservé</translation>
        </message>
        <message numerus="yes">
            <source>the names in %n visit(s)</source>
            <translation>
                <numerusform>les noms dans %n visite</numerusform>
                <numerusform>les noms dans %n visites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the words of %n question(s)</source>
            <translation>
                <numerusform>les mots de %n question</numerusform>
                <numerusform>les mots de %n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the words of %n task(s)</source>
            <translation>
                <numerusform>les mots de %n tâche</numerusform>
                <numerusform>les mots de %n tâches</numerusform>
            </translation>
        </message>
        <message>
            <source>thrown away on {day}</source>
            <translation>jeté le {day}</translation>
        </message>
        <message>
            <source>two people decide that, on the server</source>
            <translation>deux personnes décident cela, sur le serveur</translation>
        </message>
        <message>
            <source>visit of {day}</source>
            <translation>visite du {day}</translation>
        </message>
        <message>
            <source>when somebody decides</source>
            <translation>quand quelqu'un décide</translation>
        </message>
        <message>
            <source>written on {day}</source>
            <translation>écrit le {day}</translation>
        </message>
        <message>
            <source>{day}:</source>
            <translation>{day} :</translation>
        </message>
        <message>
            <source>{fate}; by itself on {day}</source>
            <translation>{fate} ; de soi-même le {day}</translation>
        </message>
        <message>
            <source>{fate}; by itself, today</source>
            <translation>{fate} ; de soi-même, aujourd'hui</translation>
        </message>
        <message>
            <source>{months} {moment}: {fate} – {how}</source>
            <translation>{months} {moment} : {fate} – {how}</translation>
        </message>
        <message>
            <source>{what}: {count} of {month}. Rule: {rule}.</source>
            <translation>{what} : {count} de {month}. Règle : {rule}.</translation>
        </message>
        <message>
            <source>{what}: {why}. What happens: {then}.</source>
            <translation>{what} : {why}. Ce qui se passe : {then}.</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message>
            <source> and </source>
            <translation> et </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s). Nothing is lost.</source>
            <translation>
                <numerusform>%n point. Rien n'est perdu.</numerusform>
                <numerusform>%n points. Rien n'est perdu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more text(s) come after these.</source>
            <translation>
                <numerusform>Encore %n texte après ceux-ci.</numerusform>
                <numerusform>Encore %n textes après ceux-ci.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them came with syncing: the status bar counts these.</source>
            <translation>
                <numerusform>%n d'entre eux vient d'une synchronisation : c'est ce que compte la barre d'état.</numerusform>
                <numerusform>%n d'entre eux viennent d'une synchronisation : c'est ce que compte la barre d'état.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) that tell of somebody</source>
            <translation>
                <numerusform>%n chose qui parle de quelqu'un</numerusform>
                <numerusform>%n choses qui parlent de quelqu'un</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Merge…</source>
            <translation>&amp;Fusionner…</translation>
        </message>
        <message>
            <source>&amp;Open {record}…</source>
            <translation>&amp;Ouvrir {record}…</translation>
        </message>
        <message>
            <source>&amp;Rewrite…</source>
            <translation>&amp;Réécrire…</translation>
        </message>
        <message>
            <source>&amp;Take apart…</source>
            <translation>&amp;Séparer…</translation>
        </message>
        <message>
            <source>A colleague decided this meanwhile. You see the next one.</source>
            <translation>Un collègue l'a décidé entre-temps. Vous voyez le suivant.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Copied, and taken from the list</source>
            <translation>Copié, et retiré de la liste</translation>
        </message>
        <message>
            <source>Copy and close</source>
            <translation>Copier et fermer</translation>
        </message>
        <message>
            <source>Decide &amp;later</source>
            <translation>Décider p&amp;lus tard</translation>
        </message>
        <message>
            <source>Decided: {choice}</source>
            <translation>Décidé : {choice}</translation>
        </message>
        <message>
            <source>Deleted and changed at the same time</source>
            <translation>Supprimé et modifié en même temps</translation>
        </message>
        <message>
            <source>Deleted by {name}</source>
            <translation>Supprimé par {name}</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>From {name}</source>
            <translation>De {name}</translation>
        </message>
        <message>
            <source>History: {record}</source>
            <translation>Historique : {record}</translation>
        </message>
        <message>
            <source>It waits to be sent again</source>
            <translation>En attente d'un nouvel envoi</translation>
        </message>
        <message>
            <source>Joined, as it is now</source>
            <translation>Réuni, tel qu'il est maintenant</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Garder les deux</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Garder le mien</translation>
        </message>
        <message>
            <source>Keep that of {name}</source>
            <translation>Garder celui de {name}</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Garder l'autre</translation>
        </message>
        <message>
            <source>Kept, as it is now</source>
            <translation>Gardé, tel qu'il est maintenant</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Leave it &amp;here</source>
            <translation>Laisser &amp;ici</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Laisser tel quel</translation>
        </message>
        <message>
            <source>Left as it is in this text</source>
            <translation>Laissé tel quel dans ce texte</translation>
        </message>
        <message>
            <source>Left out: {words}</source>
            <translation>Laissé de côté : {words}</translation>
        </message>
        <message>
            <source>Maybe the same</source>
            <translation>Peut-être le même</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Fusionnés</translation>
        </message>
        <message>
            <source>New: {words}</source>
            <translation>Nouveau : {words}</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>Non accepté</translation>
        </message>
        <message>
            <source>Nothing of this kind</source>
            <translation>Rien de ce type</translation>
        </message>
        <message>
            <source>Nothing to review</source>
            <translation>Rien à contrôler</translation>
        </message>
        <message>
            <source>One colleague put this in the bin while another changed it. It was kept, so that no work is lost.</source>
            <translation>Un collègue l'a mis à la corbeille pendant qu'un autre le modifiait. Il a été gardé, pour qu'aucun travail ne se perde.</translation>
        </message>
        <message>
            <source>Only mine</source>
            <translation>Seulement les miens</translation>
        </message>
        <message>
            <source>Other items wait. Choose “All” and “Everything” to see them.</source>
            <translation>D'autres points attendent. Choisissez « Tous » et « Tout » pour les voir.</translation>
        </message>
        <message>
            <source>Put it in the bin after all</source>
            <translation>Le mettre quand même à la corbeille</translation>
        </message>
        <message>
            <source>Read and close</source>
            <translation>Lire et fermer</translation>
        </message>
        <message>
            <source>Read and fine</source>
            <translation>Lu, c'est bon</translation>
        </message>
        <message>
            <source>Remembered, for every text</source>
            <translation>Retenu, pour chaque texte</translation>
        </message>
        <message>
            <source>Remembered: they are two</source>
            <translation>Retenu : ils sont deux</translation>
        </message>
        <message>
            <source>Rewritten as a whole</source>
            <translation>Entièrement réécrit</translation>
        </message>
        <message>
            <source>Something this private is not shared without consent.</source>
            <translation>Une chose aussi privée ne se partage pas sans consentement.</translation>
        </message>
        <message>
            <source>Such words are often not needed to do the work. Rewrite them, or say that they are no problem. This list stays on this laptop.</source>
            <translation>De tels mots sont souvent inutiles pour faire le travail. Réécrivez-les, ou dites qu'ils ne posent pas de problème. Cette liste reste sur ce portable.</translation>
        </message>
        <message>
            <source>Take the other value</source>
            <translation>Prendre l'autre valeur</translation>
        </message>
        <message>
            <source>Taken from the list</source>
            <translation>Retiré de la liste</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Textes</translation>
        </message>
        <message>
            <source>The content was thrown away.</source>
            <translation>Le contenu a été jeté.</translation>
        </message>
        <message>
            <source>The server did not store this: {why}</source>
            <translation>Le serveur ne l'a pas enregistré : {why}</translation>
        </message>
        <message>
            <source>The server does not know one of these fields yet. It is kept there and here.</source>
            <translation>Le serveur ne connaît pas encore l'un de ces champs. C'est gardé là-bas et ici.</translation>
        </message>
        <message>
            <source>The server does not know this record.</source>
            <translation>Le serveur ne connaît pas cette fiche.</translation>
        </message>
        <message>
            <source>The server has it; it is no longer on this laptop.</source>
            <translation>Le serveur l’a ; ce n’est plus sur cet ordinateur.</translation>
        </message>
        <message>
            <source>They are &amp;two</source>
            <translation>Ils sont &amp;deux</translation>
        </message>
        <message>
            <source>They look alike: {reasons}. Merge them if they are one; nothing that was filled in is lost, and you can take them apart again. Otherwise say that they are two, and they do not come back here.</source>
            <translation>Ils se ressemblent : {reasons}. Fusionnez-les s’ils ne font qu’un ; rien de rempli n’est perdu, et vous pouvez les séparer à nouveau. Sinon dites qu’ils sont deux, et ils ne reviennent plus ici.</translation>
        </message>
        <message>
            <source>This belongs to another team on the server.</source>
            <translation>Sur le serveur, ceci appartient à une autre équipe.</translation>
        </message>
        <message>
            <source>This change breaks a rule on the server. It is kept there and here.</source>
            <translation>Cette modification enfreint une règle du serveur. Elle est gardée là-bas et ici.</translation>
        </message>
        <message>
            <source>This is &amp;no problem</source>
            <translation>Pas de &amp;problème</translation>
        </message>
        <message>
            <source>This laptop was signed out before this was sent.</source>
            <translation>Ce portable a été retiré avant cet envoi.</translation>
        </message>
        <message>
            <source>This tie could reveal something private about a person, and there is no consent or public role for it on the server.</source>
            <translation>Ce lien pourrait révéler une chose privée sur une personne, et le serveur n'a ni consentement ni rôle public pour lui.</translation>
        </message>
        <message>
            <source>This value does not fit any more. Nothing was changed. {why}</source>
            <translation>Cette valeur ne convient plus. Rien n'a été modifié. {why}</translation>
        </message>
        <message>
            <source>This value is fine by itself, but not together with what a colleague entered. It was put aside and is kept.</source>
            <translation>Cette valeur est bonne en soi, mais pas avec ce qu'un collègue a saisi. Elle a été mise de côté et elle est gardée.</translation>
        </message>
        <message>
            <source>This was erased at somebody's request, so your change could not be kept.</source>
            <translation>Ceci a été effacé à la demande de quelqu'un ; votre modification n'a donc pas pu être gardée.</translation>
        </message>
        <message>
            <source>This was made with a version of Weefsel that is too old for the server.</source>
            <translation>Ceci a été fait avec une version de Weefsel trop ancienne pour le serveur.</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>To read</source>
            <translation>À lire</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>À contrôler</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Two colleagues changed different parts of this text. They were joined. Please read whether it is right.</source>
            <translation>Deux collègues ont modifié des parties différentes de ce texte. Elles ont été réunies. Veuillez relire.</translation>
        </message>
        <message>
            <source>Two colleagues changed this without seeing each other. Both values are kept until somebody chooses.</source>
            <translation>Deux collègues l'ont modifié chacun de leur côté. Les deux valeurs sont gardées jusqu'à ce que quelqu'un choisisse.</translation>
        </message>
        <message>
            <source>Two colleagues chose differently about somebody's safety or wish. The careful choice stands until somebody lowers it.</source>
            <translation>Deux collègues ont choisi différemment au sujet de la sécurité ou du souhait de quelqu'un. Le choix prudent reste valable jusqu'à ce que quelqu'un l'assouplisse.</translation>
        </message>
        <message>
            <source>Two colleagues rewrote the same words. Both texts are kept until somebody chooses.</source>
            <translation>Deux collègues ont réécrit les mêmes mots. Les deux textes sont gardés jusqu'à ce que quelqu'un choisisse.</translation>
        </message>
        <message>
            <source>Went up in it</source>
            <translation>S’y est fondu</translation>
        </message>
        <message>
            <source>Were they two after all? You can take them apart, also after a long time.</source>
            <translation>Étaient-ils deux après tout ? Vous pouvez les séparer, même longtemps après.</translation>
        </message>
        <message>
            <source>What you entered</source>
            <translation>Ce que vous avez saisi</translation>
        </message>
        <message>
            <source>When this was sent, you were no longer in that team, or no longer in that role. The server keeps it apart. It was taken off this laptop, as it is not yours to see here. If it is still needed, ask your administrator.</source>
            <translation>Au moment de l’envoi, vous n’étiez plus dans cette équipe ou n’aviez plus ce rôle. Le serveur le garde à part. C’est retiré de cet ordinateur, car vous ne pouvez pas le voir ici. Si c’est encore nécessaire, demandez à votre administrateur.</translation>
        </message>
        <message>
            <source>When two people change the same thing without seeing each other, both versions wait here until somebody chooses. So do changes that the server did not take, and records that may be the same.</source>
            <translation>Quand deux personnes modifient la même chose sans se voir, les deux versions attendent ici que quelqu’un choisisse. De même les modifications que le serveur n’a pas prises, et les fiches qui sont peut-être les mêmes.</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>De qui</translation>
        </message>
        <message>
            <source>With a colleague's change there would be more new people than people reached.</source>
            <translation>Avec la modification d'un collègue, il y aurait plus de nouvelles personnes que de personnes touchées.</translation>
        </message>
        <message>
            <source>You may not change this for that team. Your change is kept here, and apart on the server.</source>
            <translation>Vous ne pouvez pas modifier ceci pour cette équipe. Votre modification est gardée ici, et à part sur le serveur.</translation>
        </message>
        <message>
            <source>Your changes that the server did not take wait here.</source>
            <translation>Vos modifications que le serveur n’a pas acceptées attendent ici.</translation>
        </message>
        <message>
            <source>Your role does not allow this. The server keeps it aside; your team lead can see it.</source>
            <translation>Votre rôle ne le permet pas. Le serveur le garde à part ; votre chef d'équipe peut le voir.</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Le vôtre</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>un collègue</translation>
        </message>
        <message>
            <source>changed by {name}</source>
            <translation>modifié par {name}</translation>
        </message>
        <message>
            <source>changed by {name}, {moment}</source>
            <translation>modifié par {name}, {moment}</translation>
        </message>
        <message>
            <source>in the record now</source>
            <translation>dans la fiche maintenant</translation>
        </message>
        <message>
            <source>not taken by the server</source>
            <translation>non accepté par le serveur</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <source>took up “{name}”</source>
            <translation>a absorbé « {name} »</translation>
        </message>
        <message>
            <source>you</source>
            <translation>vous</translation>
        </message>
        <message>
            <source>you · {moment}</source>
            <translation>vous · {moment}</translation>
        </message>
        <message>
            <source>{fields}: not taken by the server</source>
            <translation>{fields} : non accepté par le serveur</translation>
        </message>
        <message>
            <source>{field}: does not fit</source>
            <translation>{field} : ne convient pas</translation>
        </message>
        <message>
            <source>{field}: joined, please read</source>
            <translation>{field} : réuni, à relire</translation>
        </message>
        <message>
            <source>{field}: the careful one stands</source>
            <translation>{field} : le choix prudent reste</translation>
        </message>
        <message>
            <source>{field}: two texts</source>
            <translation>{field} : deux textes</translation>
        </message>
        <message>
            <source>{field}: two values</source>
            <translation>{field} : deux valeurs</translation>
        </message>
        <message>
            <source>“{field}” cannot be stored like this on the server.</source>
            <translation>« {field} » ne peut pas être enregistré ainsi sur le serveur.</translation>
        </message>
        <message>
            <source>“{loser}” went up in “{winner}”</source>
            <translation>« {loser} » s’est fondu dans « {winner} »</translation>
        </message>
    </context>
    <context>
        <name>rhythm</name>
        <message numerus="yes">
            <source>%n rhythm(s)</source>
            <translation>
                <numerusform>%n rythme</numerusform>
                <numerusform>%n rythmes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rhythm(s) ended</source>
            <translation>
                <numerusform>%n rythme terminé</numerusform>
                <numerusform>%n rythmes terminés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rhythm(s) paused for a month</source>
            <translation>
                <numerusform>%n rythme en pause pour un mois</numerusform>
                <numerusform>%n rythmes en pause pour un mois</numerusform>
            </translation>
        </message>
        <message>
            <source>1 month</source>
            <translation>1 mois</translation>
        </message>
        <message>
            <source>2 months</source>
            <translation>2 mois</translation>
        </message>
        <message>
            <source>2 weeks</source>
            <translation>2 semaines</translation>
        </message>
        <message>
            <source>3 months</source>
            <translation>3 mois</translation>
        </message>
        <message>
            <source>Contact rhythms</source>
            <translation>Rythmes de contact</translation>
        </message>
        <message>
            <source>End this rhythm</source>
            <translation>Terminer ce rythme</translation>
        </message>
        <message>
            <source>Every (days)</source>
            <translation>Tous les (jours)</translation>
        </message>
        <message>
            <source>Every so many days</source>
            <translation>Tous les tant de jours</translation>
        </message>
        <message>
            <source>Keep in touch: {name}</source>
            <translation>Garder le contact : {name}</translation>
        </message>
        <message>
            <source>Kept by</source>
            <translation>Tenu par</translation>
        </message>
        <message>
            <source>Log a contact…</source>
            <translation>Noter un contact…</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Les miens</translation>
        </message>
        <message>
            <source>Next contact by</source>
            <translation>Prochain contact pour le</translation>
        </message>
        <message>
            <source>No contact rhythms yet</source>
            <translation>Pas encore de rythmes de contact</translation>
        </message>
        <message>
            <source>Open a contact, network, place or organisation and choose “Keep in touch”. Say how often; when it is time, it shows up on the first screen.</source>
            <translation>Ouvrez un contact, réseau, lieu ou organisation et choisissez « Garder le contact ». Dites à quelle fréquence ; le moment venu, cela apparaît sur le premier écran.</translation>
        </message>
        <message>
            <source>Pause for a month</source>
            <translation>En pause pour un mois</translation>
        </message>
        <message>
            <source>Paused until</source>
            <translation>En pause jusqu’au</translation>
        </message>
        <message>
            <source>Rhythm ended</source>
            <translation>Rythme terminé</translation>
        </message>
        <message>
            <source>Rhythm saved</source>
            <translation>Rythme enregistré</translation>
        </message>
        <message>
            <source>Save rhythm</source>
            <translation>Enregistrer le rythme</translation>
        </message>
        <message>
            <source>The last contact was on {day}.</source>
            <translation>Le dernier contact était le {day}.</translation>
        </message>
        <message>
            <source>The next contact is due on {day}.</source>
            <translation>Le prochain contact est pour le {day}.</translation>
        </message>
        <message>
            <source>There was no contact yet.</source>
            <translation>Il n’y a pas encore eu de contact.</translation>
        </message>
        <message>
            <source>Weefsel reminds you on the first screen. A visit counts as contact; with a person also a task that was done, with an organisation also a meeting.</source>
            <translation>Weefsel vous le rappelle sur le premier écran. Une visite compte comme contact ; avec une personne aussi une tâche faite, avec une organisation aussi une concertation.</translation>
        </message>
        <message>
            <source>Who keeps it</source>
            <translation>Qui le tient</translation>
        </message>
        <message>
            <source>Who was not seen for long</source>
            <translation>Qui n’a pas été vu depuis longtemps</translation>
        </message>
        <message>
            <source>With what</source>
            <translation>Avec quoi</translation>
        </message>
        <message>
            <source>days from the last contact to the next</source>
            <translation>jours du dernier contact au suivant</translation>
        </message>
        <message>
            <source>empty: not paused</source>
            <translation>vide : pas en pause</translation>
        </message>
        <message>
            <source>empty: whoever comes by</source>
            <translation>vide : qui passe par là</translation>
        </message>
        <message>
            <source>half a year</source>
            <translation>six mois</translation>
        </message>
        <message>
            <source>{day}, late</source>
            <translation>{day}, en retard</translation>
        </message>
    </context>
    <context>
        <name>right</name>
        <message>
            <source>Be forgotten</source>
            <translation>Être oublié</translation>
        </message>
        <message>
            <source>Correct their data</source>
            <translation>Corriger ses données</translation>
        </message>
        <message>
            <source>Keep their data, do not use it</source>
            <translation>Garder ses données sans les utiliser</translation>
        </message>
        <message>
            <source>Object to the use</source>
            <translation>S'opposer à l'utilisation</translation>
        </message>
        <message>
            <source>See their data</source>
            <translation>Voir ses données</translation>
        </message>
        <message>
            <source>Take their data along</source>
            <translation>Emporter ses données</translation>
        </message>
    </context>
    <context>
        <name>rights</name>
        <message numerus="yes">
            <source>%n day(s) too late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) of people to answer this week</source>
            <translation>
                <numerusform>%n demande à traiter cette semaine</numerusform>
                <numerusform>%n demandes à traiter cette semaine</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Answer…</source>
            <translation>&amp;Répondre…</translation>
        </message>
        <message>
            <source>&amp;Note it</source>
            <translation>&amp;Noter</translation>
        </message>
        <message>
            <source>&amp;Note the answer</source>
            <translation>&amp;Noter la réponse</translation>
        </message>
        <message>
            <source>A&amp;gree to erase…</source>
            <translation>&amp;D'accord pour effacer…</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Answer: {what}</source>
            <translation>Réponse : {what}</translation>
        </message>
        <message>
            <source>Ask the &amp;server</source>
            <translation>Demander au &amp;serveur</translation>
        </message>
        <message>
            <source>Ask the server to see requests and what laptops did.</source>
            <translation>Demandez au serveur pour voir les demandes et ce que les portables ont fait.</translation>
        </message>
        <message>
            <source>Asked for nothing yet.</source>
            <translation>Encore rien demandé.</translation>
        </message>
        <message>
            <source>Asked. A team lead or the DPO has to agree.</source>
            <translation>Demandé. Un chef d'équipe ou le DPO doit être d'accord.</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>Le serveur est interrogé…</translation>
        </message>
        <message>
            <source>Choose a &amp;folder…</source>
            <translation>Choisir un &amp;dossier…</translation>
        </message>
        <message>
            <source>Erasures</source>
            <translation>Effacements</translation>
        </message>
        <message>
            <source>Everybody may ask what we keep, have it corrected, or be forgotten. Answer within a month. Note what somebody asks on the page of that contact.</source>
            <translation>Chacun peut demander ce que nous gardons, le faire corriger, ou être oublié. Répondez dans le mois. Notez ce que quelqu'un demande sur la page de ce contact.</translation>
        </message>
        <message>
            <source>Everything we keep about them, as a document to read and as data to take along. Data of other people are left out. The files are not encrypted: hand them over and delete them.</source>
            <translation>Tout ce que nous gardons sur cette personne, comme document à lire et comme données à emporter. Les données d'autres personnes sont laissées de côté. Les fichiers ne sont pas chiffrés : remettez-les et supprimez-les.</translation>
        </message>
        <message>
            <source>Folder for the file</source>
            <translation>Dossier où l'écrire</translation>
        </message>
        <message>
            <source>Forget them, or refuse with the ground as the answer.</source>
            <translation>Oubliez la personne, ou refusez avec la base comme réponse.</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Oublier…</translation>
        </message>
        <message>
            <source>Forgotten. The proof stands in the list.</source>
            <translation>Oublié. La preuve figure dans la liste.</translation>
        </message>
        <message>
            <source>Kept, and not used</source>
            <translation>Gardé, et pas utilisé</translation>
        </message>
        <message>
            <source>Language of the document</source>
            <translation>Langue du document</translation>
        </message>
        <message>
            <source>Lift</source>
            <translation>Lever</translation>
        </message>
        <message>
            <source>Maybe somebody who was forgotten</source>
            <translation>Peut-être quelqu'un d'oublié</translation>
        </message>
        <message>
            <source>Nobody asked for anything yet.</source>
            <translation>Personne n'a encore rien demandé.</translation>
        </message>
        <message>
            <source>Nobody was erased yet.</source>
            <translation>Personne n'a encore été effacé.</translation>
        </message>
        <message>
            <source>Not asked yet.</source>
            <translation>Pas encore demandé.</translation>
        </message>
        <message>
            <source>Note what was done or said. A refusal says why, and that the person may complain to the supervisory authority.</source>
            <translation>Notez ce qui a été fait ou dit. Un refus dit pourquoi, et que la personne peut se plaindre à l'autorité de contrôle.</translation>
        </message>
        <message>
            <source>Noted. The answer is due in a month.</source>
            <translation>Noté. La réponse est due dans le mois.</translation>
        </message>
        <message>
            <source>Nothing can be changed until it is lifted.</source>
            <translation>Rien ne peut être modifié tant que ce n'est pas levé.</translation>
        </message>
        <message>
            <source>Objects to the use</source>
            <translation>S'oppose à l'utilisation</translation>
        </message>
        <message>
            <source>Print the &amp;proof…</source>
            <translation>Imprimer la &amp;preuve…</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Droits</translation>
        </message>
        <message>
            <source>Rights and erasure</source>
            <translation>Droits et effacement</translation>
        </message>
        <message>
            <source>Save the proof</source>
            <translation>Enregistrer la preuve</translation>
        </message>
        <message>
            <source>Sentences about them</source>
            <translation>Phrases sur la personne</translation>
        </message>
        <message>
            <source>Sentences in which they are named, in notes about visits and other texts. Read each one: tick it with Space to hand it over, unless it tells of somebody else.</source>
            <translation>Phrases où la personne est nommée, dans des notes de visites et d'autres textes. Lisez-les une à une : cochez avec la barre d'espace ce que vous remettez, sauf si cela parle de quelqu'un d'autre.</translation>
        </message>
        <message>
            <source>Somebody who is not on this laptop</source>
            <translation>Quelqu'un qui n'est pas sur ce portable</translation>
        </message>
        <message>
            <source>The answer was noted.</source>
            <translation>La réponse a été notée.</translation>
        </message>
        <message>
            <source>The file of {name}</source>
            <translation>Le dossier de {name}</translation>
        </message>
        <message>
            <source>Their file…</source>
            <translation>Dossier…</translation>
        </message>
        <message>
            <source>There is a month to answer. If they ask not to use their data, or object, Weefsel stops using them at once.</source>
            <translation>Vous avez un mois pour répondre. Si la personne ne veut plus qu'on utilise ses données, ou s'y oppose, Weefsel cesse aussitôt de les utiliser.</translation>
        </message>
        <message>
            <source>They ask…</source>
            <translation>La personne demande…</translation>
        </message>
        <message>
            <source>This laptop has no server: it erases alone, at once.</source>
            <translation>Ce portable n'a pas de serveur : l'effacement s'y fait tout de suite.</translation>
        </message>
        <message>
            <source>What people ask</source>
            <translation>Ce que les gens demandent</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
        <message>
            <source>Written: {files}</source>
            <translation>Écrit : {files}</translation>
        </message>
        <message>
            <source>answer before {day}</source>
            <translation>répondre avant le {day}</translation>
        </message>
        <message>
            <source>for instance: asked for it at the desk</source>
            <translation>par exemple : l'a demandé au guichet</translation>
        </message>
        <message>
            <source>{name} asks</source>
            <translation>{name} demande</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>« {text} »</translation>
        </message>
    </context>
    <context>
        <name>role</name>
        <message>
            <source>Administrator</source>
            <translation>Administrateur</translation>
        </message>
        <message>
            <source>Data protection officer</source>
            <translation>Délégué à la protection des données (DPO)</translation>
        </message>
        <message>
            <source>Do the police or another service ask for this? Give nothing, and call the data protection officer.</source>
            <translation>La police ou un autre service demande ceci ? Ne donnez rien, et appelez le délégué à la protection des données.</translation>
        </message>
        <message>
            <source>Field worker</source>
            <translation>Agent de terrain</translation>
        </message>
        <message>
            <source>Figures are another matter. A team lead publishes them each quarter for the steering group. They count visits and people per ward, hide small counts and name nobody.</source>
            <translation>Les chiffres, c'est autre chose. Un responsable d'équipe les publie chaque trimestre pour le comité de pilotage. Ils comptent les visites et les personnes par quartier, cachent les petits nombres et ne nomment personne.</translation>
        </message>
        <message>
            <source>Network consultant</source>
            <translation>Consultant de réseau</translation>
        </message>
        <message>
            <source>Reader of the steering group</source>
            <translation>Lecteur du comité de pilotage</translation>
        </message>
        <message>
            <source>Team lead</source>
            <translation>Chef d'équipe</translation>
        </message>
        <message>
            <source>This profile is not connected to a server. You answer for all that is in it.</source>
            <translation>Ce profil n'est relié à aucun serveur. Vous répondez de tout ce qu'il contient.</translation>
        </message>
        <message>
            <source>Weefsel cannot share contacts or visits with police or another service, and no role can change that. People talk to the team because they can trust it. If somebody asks you for data, give nothing and call the data protection officer: only a legal request, in writing, goes further, and they answer it.</source>
            <translation>Weefsel ne peut pas partager de contacts ni de visites avec la police ou un autre service, et aucun rôle ne peut y changer quoi que ce soit. Les gens parlent à l'équipe parce qu'ils peuvent lui faire confiance. Si quelqu'un vous demande des données, ne donnez rien et appelez le délégué à la protection des données : seule une demande légale, par écrit, va plus loin, et c'est lui qui y répond.</translation>
        </message>
        <message>
            <source>You log visits, with the questions and tasks that come of them. You see your own, the tasks that colleagues give you, and places and organisations to choose from. Contacts do not show, for logging a visit needs no name.</source>
            <translation>Vous notez des visites, avec les questions et les tâches qui en découlent. Vous voyez les vôtres, les tâches que des collègues vous donnent, et les lieux et organisations à choisir. Les contacts ne s’affichent pas : noter une visite ne demande pas de nom.</translation>
        </message>
        <message>
            <source>You look after places, organisations and fields. No contact or visit comes to this laptop, for running the program needs none.</source>
            <translation>Vous gérez les lieux, les organisations et les champs. Ni contacts ni visites ne viennent sur ce portable : votre travail n'en demande pas.</translation>
        </message>
        <message>
            <source>You read everything of the team, to look after the rights of people. You change only what is about rights, consent and how long somebody is kept.</source>
            <translation>Vous lisez tout de l'équipe, pour veiller aux droits des gens. Vous ne modifiez que ce qui concerne les droits, le consentement et la durée de conservation.</translation>
        </message>
        <message>
            <source>You see figures that a team lead published. Small counts are hidden in them. No visits, contacts or notes come to this laptop, for your work needs none.</source>
            <translation>Vous voyez les chiffres qu'un chef d'équipe a publiés. Les petits nombres y sont cachés. Ni visites, ni contacts, ni notes ne viennent sur ce portable, car votre travail n'en demande pas.</translation>
        </message>
        <message>
            <source>You see what your team knows, and decide what leaves it. Others see what you publish.</source>
            <translation>Vous voyez ce que sait votre équipe, et décidez de ce qui en sort. Les autres voient ce que vous publiez.</translation>
        </message>
        <message>
            <source>You see what your team knows, with contacts, because you keep in touch with them. A list of contacts leaves the program only by a team lead.</source>
            <translation>Vous voyez ce que sait votre équipe, avec les contacts, parce que vous restez en contact avec eux. Une liste de contacts ne sort du programme que par un chef d'équipe.</translation>
        </message>
    </context>
    <context>
        <name>ruling</name>
        <message>
            <source>&amp;Set this rule</source>
            <translation>&amp;Fixer cette règle</translation>
        </message>
        <message>
            <source>&amp;Show what it would do</source>
            <translation>&amp;Montrer ce qu'elle ferait</translation>
        </message>
        <message>
            <source>And then?</source>
            <translation>Et ensuite ?</translation>
        </message>
        <message>
            <source>As &amp;Weefsel proposes</source>
            <translation>Comme &amp;Weefsel le propose</translation>
        </message>
        <message>
            <source>By {day}, {after} would have gone by itself; by the old rule {before}.</source>
            <translation>D'ici le {day}, {after} seraient partis d'eux-mêmes ; selon l'ancienne règle {before}.</translation>
        </message>
        <message>
            <source>Everybody on the team sees the rules, and what is due by them. What you set, and why, stands in the list of changes and in the register.</source>
            <translation>Toute l'équipe voit les règles et ce qui en découle. Ce que vous fixez, et pourquoi, figure dans la liste des changements et dans le registre.</translation>
        </message>
        <message>
            <source>Everybody sees it on this page for {days} days first: nothing goes by itself before.</source>
            <translation>Tout le monde le voit d'abord {days} jours sur cette page : rien ne part de soi-même avant.</translation>
        </message>
        <message>
            <source>How long something is kept</source>
            <translation>Combien de temps quelque chose est conservé</translation>
        </message>
        <message>
            <source>How long?</source>
            <translation>Combien de temps ?</translation>
        </message>
        <message>
            <source>Longer than rule R9 proposes ({months}): the reason has to say why this is needed.</source>
            <translation>Plus long que ce que propose la règle R9 ({months}) : la raison doit dire pourquoi c'est nécessaire.</translation>
        </message>
        <message>
            <source>Months or years?</source>
            <translation>Mois ou années ?</translation>
        </message>
        <message>
            <source>New: {rule}</source>
            <translation>Nouveau : {rule}</translation>
        </message>
        <message>
            <source>Only the server knows how many this is about.</source>
            <translation>Seul le serveur sait combien cela concerne.</translation>
        </message>
        <message>
            <source>Taken back at once by who had set it</source>
            <translation>Retiré aussitôt par qui l'avait fixé</translation>
        </message>
        <message>
            <source>The rule is set. Nothing goes by itself before {day}.</source>
            <translation>La règle est fixée. Rien ne part de soi-même avant le {day}.</translation>
        </message>
        <message>
            <source>Today {after} would wait for a decision; now {before} do.</source>
            <translation>Aujourd'hui {after} attendraient une décision ; maintenant {before}.</translation>
        </message>
        <message>
            <source>Weefsel proposes {rule}. Possible: {least} to {most}.</source>
            <translation>Weefsel propose : {rule}. Possible : {least} à {most}.</translation>
        </message>
        <message>
            <source>What?</source>
            <translation>Quoi ?</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
        <message>
            <source>all as Weefsel proposes</source>
            <translation>tout comme Weefsel le propose</translation>
        </message>
        <message>
            <source>for instance: decided by the council in May</source>
            <translation>par exemple : décidé par le conseil en mai</translation>
        </message>
        <message>
            <source>months</source>
            <translation>mois</translation>
        </message>
        <message>
            <source>years</source>
            <translation>ans</translation>
        </message>
        <message>
            <source>{day}, {who}: {rules}. Why: {why}</source>
            <translation>{day}, {who} : {rules}. Pourquoi : {why}</translation>
        </message>
        <message>
            <source>{what}, now: {rule}</source>
            <translation>{what}, maintenant : {rule}</translation>
        </message>
        <message>
            <source>{what}: this is the rule already.</source>
            <translation>{what} : c'est déjà la règle.</translation>
        </message>
    </context>
    <context>
        <name>search</name>
        <message>
            <source>Find people, places, visits, notes   Ctrl+F</source>
            <translation>Gens, lieux, visites, notes   Ctrl+F</translation>
        </message>
        <message>
            <source>Find places, organisations, networks   Ctrl+F</source>
            <translation>Chercher lieux, organisations, réseaux   Ctrl+F</translation>
        </message>
        <message>
            <source>Find places, organisations, your visits   Ctrl+F</source>
            <translation>Chercher lieux, organisations, vos visites   Ctrl+F</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Trouvé</translation>
        </message>
        <message>
            <source>Nothing found. Try part of a word.</source>
            <translation>Rien trouvé. Essayez une partie d'un mot.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Chercher partout</translation>
        </message>
        <message>
            <source>There is nothing to search in figures</source>
            <translation>Il n'y a rien à chercher dans les chiffres</translation>
        </message>
    </context>
    <context>
        <name>service form</name>
        <message>
            <source>Accessibility</source>
            <translation>Accessibilité</translation>
        </message>
        <message>
            <source>Change what is offered</source>
            <translation>Modifier l’offre</translation>
        </message>
        <message>
            <source>Languages people are helped in</source>
            <translation>Langues dans lesquelles on est aidé</translation>
        </message>
        <message>
            <source>New offer</source>
            <translation>Nouvelle offre</translation>
        </message>
        <message>
            <source>Save offer</source>
            <translation>Enregistrer l’offre</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thèmes</translation>
        </message>
        <message>
            <source>Who offers it</source>
            <translation>Qui l’offre</translation>
        </message>
        <message>
            <source>as you would say it at a door</source>
            <translation>comme vous le diriez à une porte</translation>
        </message>
        <message>
            <source>for instance: free, € 2 a time</source>
            <translation>par exemple : gratuit, 2 € la fois</translation>
        </message>
        <message>
            <source>none = the whole city</source>
            <translation>aucun = toute la ville</translation>
        </message>
        <message>
            <source>the day you last made sure</source>
            <translation>le jour où vous vous en êtes assuré</translation>
        </message>
    </context>
    <context>
        <name>service.status</name>
        <message>
            <source>On offer</source>
            <translation>Disponible</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
    </context>
    <context>
        <name>services</name>
        <message numerus="yes">
            <source>%n offer(s)</source>
            <translation>
                <numerusform>%n offre</numerusform>
                <numerusform>%n offres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n offer(s) checked today</source>
            <translation>
                <numerusform>%n offre vérifiée aujourd’hui</numerusform>
                <numerusform>%n offres vérifiées aujourd’hui</numerusform>
            </translation>
        </message>
        <message>
            <source>Add an offer</source>
            <translation>Ajouter une offre</translation>
        </message>
        <message>
            <source>Add something that an organisation offers to people: what, for whom, and how to apply. Then you find it near each ward.</source>
            <translation>Ajoutez ce qu’une organisation offre aux gens : quoi, pour qui, et comment le demander. Vous le trouvez alors près de chaque quartier.</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Gratuit</translation>
        </message>
        <message>
            <source>Near</source>
            <translation>Près de</translation>
        </message>
        <message>
            <source>Near {ward}</source>
            <translation>Près de {ward}</translation>
        </message>
        <message>
            <source>Not checked for a year</source>
            <translation>Pas vérifié depuis un an</translation>
        </message>
        <message>
            <source>Nothing is in the directory yet</source>
            <translation>Rien encore dans le répertoire</translation>
        </message>
        <message>
            <source>Still so: checked today</source>
            <translation>Toujours ainsi : vérifié aujourd’hui</translation>
        </message>
        <message>
            <source>What is offered</source>
            <translation>Offres</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>the whole city</source>
            <translation>toute la ville</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n fois</numerusform>
                <numerusform>%n fois</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Couleurs</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;Period that the list of visits opens with</source>
            <translation>&amp;Période sur laquelle la liste des visites s'ouvre</translation>
        </message>
        <message>
            <source>&amp;Text size</source>
            <translation>&amp;Taille du texte</translation>
        </message>
        <message>
            <source>A contact is asked &amp;much from</source>
            <translation>Un contact est très &amp;sollicité à partir de</translation>
        </message>
        <message>
            <source>About Weefsel</source>
            <translation>À propos de Weefsel</translation>
        </message>
        <message>
            <source>As on this computer</source>
            <translation>Comme sur cet ordinateur</translation>
        </message>
        <message>
            <source>Count over &amp;so many days</source>
            <translation>Compter &amp;sur tant de jours</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Free software under the EUPL 1.2.</source>
            <translation>Logiciel libre sous l'EUPL 1.2.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Loc&amp;k the window when nobody is there</source>
            <translation>&amp;Verrouiller la fenêtre quand personne n’est là</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <source>Your &amp;name, written beside what you log</source>
            <translation>Votre &amp;nom, écrit à côté de ce que vous notez</translation>
        </message>
        <message>
            <source>Your data: {folder}</source>
            <translation>Vos données : {folder}</translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>après %n minute</numerusform>
                <numerusform>après %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>en %n jour</numerusform>
                <numerusform>en %n jours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>site form</name>
        <message>
            <source>Change an address</source>
            <translation>Modifier une adresse</translation>
        </message>
        <message>
            <source>One more address</source>
            <translation>Une adresse de plus</translation>
        </message>
        <message>
            <source>Save address</source>
            <translation>Enregistrer l’adresse</translation>
        </message>
        <message>
            <source>for instance: desk in the library</source>
            <translation>par exemple : guichet à la bibliothèque</translation>
        </message>
    </context>
    <context>
        <name>sync</name>
        <message numerus="yes">
            <source>%n change(s) waiting to be sent</source>
            <translation>
                <numerusform>%n modification en attente d'envoi</numerusform>
                <numerusform>%n modifications en attente d'envoi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be handed over and are lost: the server had not heard of them.</source>
            <translation>
                <numerusform>%n fichier n’a pas pu être transmis et est perdu : le serveur ne le connaissait pas.</numerusform>
                <numerusform>%n fichiers n’ont pas pu être transmis et sont perdus : le serveur ne les connaissait pas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) waiting to be sent</source>
            <translation>
                <numerusform>%n fichier attend d’être envoyé</numerusform>
                <numerusform>%n fichiers attendent d’être envoyés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) to review</source>
            <translation>
                <numerusform>%n point à contrôler</numerusform>
                <numerusform>%n points à contrôler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Close Weefsel</source>
            <translation>&amp;Fermer Weefsel</translation>
        </message>
        <message>
            <source>&amp;Connect to a server…</source>
            <translation>Se &amp;connecter à un serveur…</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>Co&amp;pier</translation>
        </message>
        <message>
            <source>&amp;Quit now</source>
            <translation>&amp;Quitter maintenant</translation>
        </message>
        <message>
            <source>&amp;Review…</source>
            <translation>C&amp;ontrôler…</translation>
        </message>
        <message>
            <source>&amp;Save as a file…</source>
            <translation>Enregistrer dans un &amp;fichier…</translation>
        </message>
        <message>
            <source>&amp;Stay</source>
            <translation>&amp;Rester</translation>
        </message>
        <message>
            <source>&amp;Sync now</source>
            <translation>&amp;Synchroniser maintenant</translation>
        </message>
        <message>
            <source>All that you had saved was on the server already. A form that you had not saved is lost.</source>
            <translation>Tout ce que vous aviez enregistré était déjà sur le serveur. Un formulaire que vous n’aviez pas enregistré est perdu.</translation>
        </message>
        <message>
            <source>An administrator ended the registration of this laptop. What waits here was not lost. Ask your administrator how to go on.</source>
            <translation>Un administrateur a mis fin à l'enregistrement de ce portable. Ce qui attend ici n'est pas perdu. Demandez à votre administrateur comment continuer.</translation>
        </message>
        <message>
            <source>An administrator of your team signed this laptop out on {day}.</source>
            <translation>Un administrateur de votre équipe a déconnecté cet ordinateur le {day}.</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>Connected to {city}. The first sync runs now.</source>
            <translation>Connecté à {city}. La première synchronisation se fait maintenant.</translation>
        </message>
        <message>
            <source>Copied. Paste it in a message.</source>
            <translation>Copié. Collez-le dans un message.</translation>
        </message>
        <message>
            <source>Do you go on working with Weefsel? Ask your administrator for a new registration, and connect again with a new profile.</source>
            <translation>Vous continuez à travailler avec Weefsel ? Demandez une nouvelle inscription à votre administrateur et connectez-vous avec un nouveau profil.</translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>Tout est envoyé</translation>
        </message>
        <message>
            <source>Everything that was sent before is safe on the server. Is this a mistake? Ask your administrator for a new registration, and connect again with a new profile.</source>
            <translation>Tout ce qui avait été envoyé est en sécurité sur le serveur. Est-ce une erreur ? Demandez un nouvel enregistrement à votre administrateur et connectez-vous avec un nouveau profil.</translation>
        </message>
        <message>
            <source>Finishing the sync before quitting…</source>
            <translation>Fin de la synchronisation avant de quitter…</translation>
        </message>
        <message>
            <source>For the helpdesk: times, numbers, versions and kinds of errors. No names, no addresses, nothing that anybody wrote.</source>
            <translation>Pour l'assistance : heures, nombres, versions et types d'erreurs. Pas de noms, pas d'adresses, rien de ce que quelqu'un a écrit.</translation>
        </message>
        <message>
            <source>Install the newest version, to see what colleagues changed. Your work is safe here.</source>
            <translation>Installez la version la plus récente, pour voir ce que les collègues ont changé. Votre travail est en sécurité ici.</translation>
        </message>
        <message>
            <source>Last sync</source>
            <translation>Dernière synchronisation</translation>
        </message>
        <message>
            <source>Not taken by the server</source>
            <translation>Non accepté par le serveur</translation>
        </message>
        <message>
            <source>Nothing is sent or received until you switch this off. Your work is safe here.</source>
            <translation>Rien n'est envoyé ni reçu tant que vous ne désactivez pas ceci. Votre travail est en sécurité ici.</translation>
        </message>
        <message>
            <source>Open what there is to know about syncing</source>
            <translation>Montrer ce qu'il y a à savoir sur la synchronisation</translation>
        </message>
        <message>
            <source>Open “To review” to decide. Both versions are kept until you do.</source>
            <translation>Ouvrez « À contrôler » pour décider. D'ici là, les deux versions sont gardées.</translation>
        </message>
        <message>
            <source>Save the sync report</source>
            <translation>Enregistrer le rapport de synchronisation</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Enregistré sous {name}</translation>
        </message>
        <message numerus="yes">
            <source>Sending %n change(s) before quitting…</source>
            <translation>
                <numerusform>Envoi de %n modification avant de quitter…</numerusform>
                <numerusform>Envoi de %n modifications avant de quitter…</numerusform>
            </translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Server out of reach</source>
            <translation>Serveur injoignable</translation>
        </message>
        <message>
            <source>Server out of reach since {moment}</source>
            <translation>Serveur injoignable depuis {moment}</translation>
        </message>
        <message>
            <source>Sign in a&amp;gain…</source>
            <translation>S'&amp;identifier à nouveau…</translation>
        </message>
        <message>
            <source>Sign in again to sync</source>
            <translation>Identifiez-vous à nouveau pour synchroniser</translation>
        </message>
        <message>
            <source>Signed in as</source>
            <translation>Identifié comme</translation>
        </message>
        <message>
            <source>Something between you and the server is not what it says it is, or the clock of this laptop is wrong. Nothing was sent. Your work is safe here.</source>
            <translation>Quelque chose entre vous et le serveur n'est pas ce qu'il prétend être, ou l'horloge de ce portable est fausse. Rien n'a été envoyé. Votre travail est en sécurité ici.</translation>
        </message>
        <message>
            <source>Sync re&amp;port…</source>
            <translation>&amp;Rapport de synchronisation…</translation>
        </message>
        <message>
            <source>Sync report</source>
            <translation>Rapport de synchronisation</translation>
        </message>
        <message>
            <source>Syncing</source>
            <translation>Synchronisation</translation>
        </message>
        <message>
            <source>Syncing…</source>
            <translation>Synchronisation en cours…</translation>
        </message>
        <message>
            <source>The clock of this laptop differs {span} from that of the server. Set it right: the days and times that you note come from it.</source>
            <translation>L'horloge de cet ordinateur diffère de {span} de celle du serveur. Mettez-la à l'heure : les jours et les heures que vous notez viennent d'elle.</translation>
        </message>
        <message>
            <source>The data on this laptop could not be made unreadable completely. Give the laptop to your administrator.</source>
            <translation>Les données de cet ordinateur n’ont pas pu être rendues entièrement illisibles. Remettez l’ordinateur à votre administrateur.</translation>
        </message>
        <message>
            <source>The last sync did not come through</source>
            <translation>La dernière synchronisation n'a pas abouti</translation>
        </message>
        <message>
            <source>The server could not be trusted</source>
            <translation>Le serveur n'est pas fiable</translation>
        </message>
        <message>
            <source>The server wants your name and password again. Everything you typed is safe here and is sent after you sign in.</source>
            <translation>Le serveur demande à nouveau votre nom et votre mot de passe. Tout ce que vous avez saisi est en sécurité ici et sera envoyé ensuite.</translation>
        </message>
        <message>
            <source>This laptop is not connected to a server. Your work is kept here, encrypted. Connect to share it with your team.</source>
            <translation>Ce portable n'est connecté à aucun serveur. Votre travail est gardé ici, chiffré. Connectez-vous pour le partager avec votre équipe.</translation>
        </message>
        <message>
            <source>This laptop was signed out</source>
            <translation>Ce portable a été retiré</translation>
        </message>
        <message>
            <source>This laptop was signed out by the team</source>
            <translation>Ce portable a été retiré par l'équipe</translation>
        </message>
        <message>
            <source>This takes a few seconds at most. What is not sent now is kept and sent later.</source>
            <translation>Cela prend quelques secondes au plus. Ce qui n'est pas envoyé maintenant est gardé et partira plus tard.</translation>
        </message>
        <message>
            <source>To decide or to read</source>
            <translation>À décider ou à lire</translation>
        </message>
        <message>
            <source>To protect the people in it, the data on this laptop was then made unreadable. This cannot be undone here.</source>
            <translation>Pour protéger les personnes concernées, les données de cet ordinateur ont ensuite été rendues illisibles. On ne peut pas l’annuler ici.</translation>
        </message>
        <message>
            <source>Update Weefsel to receive changes</source>
            <translation>Mettez Weefsel à jour pour recevoir les modifications</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>En attente d'envoi</translation>
        </message>
        <message>
            <source>What you had not sent waits here, locked: it is handed over as soon as the server can be reached. Then the data on this laptop is made unreadable. Sync once more.</source>
            <translation>Ce que vous n’aviez pas envoyé attend ici, verrouillé : ce sera transmis dès que le serveur sera joignable. Ensuite les données de cet ordinateur seront rendues illisibles. Synchronisez encore une fois.</translation>
        </message>
        <message numerus="yes">
            <source>What you had not sent was handed over: %n change(s). The server keeps them apart, and your team decides what becomes of them. A form that you had not saved is lost.</source>
            <translation>
                <numerusform>Ce que vous n’aviez pas envoyé a été transmis : %n modification. Le serveur la garde à part, et votre équipe décide de la suite. Un formulaire que vous n’aviez pas enregistré est perdu.</numerusform>
                <numerusform>Ce que vous n’aviez pas envoyé a été transmis : %n modifications. Le serveur les garde à part, et votre équipe décide de la suite. Un formulaire que vous n’aviez pas enregistré est perdu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Work &amp;offline</source>
            <translation>Travailler &amp;hors ligne</translation>
        </message>
        <message>
            <source>Working offline, as you chose</source>
            <translation>Vous travaillez hors ligne, comme choisi</translation>
        </message>
        <message>
            <source>You can go on working. Everything is sent as soon as the server can be reached.</source>
            <translation>Vous pouvez continuer à travailler. Tout est envoyé dès que le serveur est joignable.</translation>
        </message>
        <message>
            <source>Your team reported this laptop as lost or handed in. To protect the people in it, its data was made unreadable. This cannot be undone here.</source>
            <translation>Votre équipe a signalé ce portable comme perdu ou rendu. Pour protéger les personnes qui s'y trouvent, ses données ont été rendues illisibles. Cela ne peut pas être annulé ici.</translation>
        </message>
        <message>
            <source>Your work is safe here. It is tried again by itself; the report tells more.</source>
            <translation>Votre travail est en sécurité ici. Un nouvel essai se fait tout seul ; le rapport en dit plus.</translation>
        </message>
        <message>
            <source>last sync {moment}</source>
            <translation>dernière synchronisation {moment}</translation>
        </message>
        <message>
            <source>not synced yet</source>
            <translation>pas encore synchronisé</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
    </context>
    <context>
        <name>sync.error</name>
        <message>
            <source>Ask the administrator of the server.</source>
            <translation>Demandez à l'administrateur du serveur.</translation>
        </message>
        <message>
            <source>Check date and time of this computer first. If they are right, tell the administrator.</source>
            <translation>Vérifiez d'abord la date et l'heure de cet ordinateur. Si elles sont justes, prévenez l'administrateur.</translation>
        </message>
        <message>
            <source>Check the address and your network, and try again later if they are right.</source>
            <translation>Vérifiez l'adresse et votre réseau, et réessayez plus tard s'ils sont bons.</translation>
        </message>
        <message>
            <source>Check them and try again, or ask the administrator.</source>
            <translation>Vérifiez-les et réessayez, ou demandez à l'administrateur.</translation>
        </message>
        <message>
            <source>Connect it first, with the address of the server.</source>
            <translation>Connectez-le d'abord, avec l'adresse du serveur.</translation>
        </message>
        <message>
            <source>Enter the six digits that your telephone shows.</source>
            <translation>Saisissez les six chiffres que votre téléphone affiche.</translation>
        </message>
        <message>
            <source>Install the newest version. Yours are still sent.</source>
            <translation>Installez la version la plus récente. Les vôtres sont encore envoyées.</translation>
        </message>
        <message>
            <source>Install the newest version; then all is sent.</source>
            <translation>Installez la version la plus récente ; tout est alors envoyé.</translation>
        </message>
        <message>
            <source>It looks like https://weefsel.example. Ask the administrator.</source>
            <translation>Elle ressemble à https://weefsel.example. Demandez à l'administrateur.</translation>
        </message>
        <message>
            <source>Name, password or code is not right.</source>
            <translation>Le nom, le mot de passe ou le code n'est pas juste.</translation>
        </message>
        <message>
            <source>No password was given.</source>
            <translation>Aucun mot de passe n'a été donné.</translation>
        </message>
        <message>
            <source>Nothing was sent. Check the address, or use another network.</source>
            <translation>Rien n'a été envoyé. Vérifiez l'adresse, ou utilisez un autre réseau.</translation>
        </message>
        <message>
            <source>Nothing was sent. Use another network, or ask the administrator.</source>
            <translation>Rien n'a été envoyé. Utilisez un autre réseau, ou demandez à l'administrateur.</translation>
        </message>
        <message>
            <source>On a public network, open a web page and sign in there first. Then try again.</source>
            <translation>Sur un réseau public, ouvrez d'abord une page web et identifiez-vous là. Réessayez ensuite.</translation>
        </message>
        <message>
            <source>Send the sync report to your administrator.</source>
            <translation>Envoyez le rapport de synchronisation à votre administrateur.</translation>
        </message>
        <message>
            <source>Sign in; what waits is sent after that.</source>
            <translation>Identifiez-vous ; ce qui attend est envoyé ensuite.</translation>
        </message>
        <message>
            <source>Switch that off to sync.</source>
            <translation>Désactivez cela pour synchroniser.</translation>
        </message>
        <message>
            <source>The certificate belongs to another server.</source>
            <translation>Le certificat appartient à un autre serveur.</translation>
        </message>
        <message>
            <source>The certificate of the server has expired.</source>
            <translation>Le certificat du serveur a expiré.</translation>
        </message>
        <message>
            <source>The certificate of the server is not valid yet.</source>
            <translation>Le certificat du serveur n'est pas encore valable.</translation>
        </message>
        <message>
            <source>The connection broke off.</source>
            <translation>La connexion s'est interrompue.</translation>
        </message>
        <message>
            <source>The server answers, but nothing moves.</source>
            <translation>Le serveur répond, mais rien n'avance.</translation>
        </message>
        <message>
            <source>The server cannot be reached.</source>
            <translation>Le serveur est injoignable.</translation>
        </message>
        <message>
            <source>The server could not prove that it is the right one.</source>
            <translation>Le serveur n'a pas pu prouver qu'il est le bon.</translation>
        </message>
        <message>
            <source>The server did not answer in time.</source>
            <translation>Le serveur n'a pas répondu à temps.</translation>
        </message>
        <message>
            <source>The server did not carry out what was asked.</source>
            <translation>Le serveur n'a pas fait ce qui était demandé.</translation>
        </message>
        <message>
            <source>The server has a fault of its own.</source>
            <translation>Le serveur a lui-même un défaut.</translation>
        </message>
        <message>
            <source>The server is busy and asks to come back later.</source>
            <translation>Le serveur est occupé et demande de revenir plus tard.</translation>
        </message>
        <message>
            <source>The server wants your name and password again.</source>
            <translation>Le serveur demande à nouveau votre nom et votre mot de passe.</translation>
        </message>
        <message>
            <source>This account also needs a code.</source>
            <translation>Ce compte demande aussi un code.</translation>
        </message>
        <message>
            <source>This is not the address of a server.</source>
            <translation>Ce n'est pas l'adresse d'un serveur.</translation>
        </message>
        <message>
            <source>This laptop is already connected to another server.</source>
            <translation>Ce portable est déjà connecté à un autre serveur.</translation>
        </message>
        <message>
            <source>This laptop is not connected to a server.</source>
            <translation>Ce portable n'est connecté à aucun serveur.</translation>
        </message>
        <message>
            <source>This laptop was signed out by an administrator.</source>
            <translation>Ce portable a été retiré par un administrateur.</translation>
        </message>
        <message>
            <source>This version of Weefsel is too old for the server.</source>
            <translation>Cette version de Weefsel est trop ancienne pour le serveur.</translation>
        </message>
        <message>
            <source>This version of Weefsel is too old to receive changes.</source>
            <translation>Cette version de Weefsel est trop ancienne pour recevoir les modifications.</translation>
        </message>
        <message>
            <source>Too many attempts to sign in.</source>
            <translation>Trop d'essais d'identification.</translation>
        </message>
        <message numerus="yes">
            <source>Try again in %n minute(s).</source>
            <translation>
                <numerusform>Réessayez dans %n minute.</numerusform>
                <numerusform>Réessayez dans %n minutes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Use --password-file or WEEFSEL_SYNC_PASSWORD.</source>
            <translation>Utilisez --password-file ou WEEFSEL_SYNC_PASSWORD.</translation>
        </message>
        <message>
            <source>Use a new profile for the other server.</source>
            <translation>Utilisez un nouveau profil pour l'autre serveur.</translation>
        </message>
        <message>
            <source>What answered is not the server of your team.</source>
            <translation>Ce qui a répondu n'est pas le serveur de votre équipe.</translation>
        </message>
        <message>
            <source>You can go on working; it is tried again by itself.</source>
            <translation>Vous pouvez continuer à travailler ; un nouvel essai se fait tout seul.</translation>
        </message>
        <message>
            <source>You chose to work offline.</source>
            <translation>Vous avez choisi de travailler hors ligne.</translation>
        </message>
        <message>
            <source>Your work is safe on this laptop.</source>
            <translation>Votre travail est en sécurité sur ce portable.</translation>
        </message>
    </context>
    <context>
        <name>sync.facts</name>
        <message>
            <source>Asked to wait, in seconds</source>
            <translation>Attente demandée, en secondes</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Batches sent</source>
            <translation>Lots envoyés</translation>
        </message>
        <message>
            <source>Changes in a proven backup</source>
            <translation>Modifications dans une sauvegarde éprouvée</translation>
        </message>
        <message>
            <source>Changes not taken</source>
            <translation>Modifications non acceptées</translation>
        </message>
        <message>
            <source>Changes sent</source>
            <translation>Modifications envoyées</translation>
        </message>
        <message>
            <source>Changes the server has</source>
            <translation>Modifications que le serveur a</translation>
        </message>
        <message>
            <source>Changes waiting</source>
            <translation>Modifications en attente</translation>
        </message>
        <message>
            <source>Clock ahead, in seconds</source>
            <translation>Avance de l'horloge, en secondes</translation>
        </message>
        <message>
            <source>Copies of this profile found</source>
            <translation>Copies de ce profil trouvées</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Issue</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>Files not sent</source>
            <translation>Fichiers non envoyés</translation>
        </message>
        <message>
            <source>Files of a former team lost</source>
            <translation>Fichiers d'une ancienne équipe perdus</translation>
        </message>
        <message>
            <source>Files waiting</source>
            <translation>Fichiers en attente</translation>
        </message>
        <message>
            <source>Greetings</source>
            <translation>Salutations</translation>
        </message>
        <message>
            <source>Last sync that came through</source>
            <translation>Dernière synchronisation réussie</translation>
        </message>
        <message>
            <source>Last sync that failed</source>
            <translation>Dernière synchronisation ratée</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Établi le</translation>
        </message>
        <message>
            <source>Not plainly taken</source>
            <translation>Non acceptées telles quelles</translation>
        </message>
        <message>
            <source>Number of the server</source>
            <translation>Numéro du serveur</translation>
        </message>
        <message>
            <source>Number of this laptop</source>
            <translation>Numéro de cet ordinateur portable</translation>
        </message>
        <message>
            <source>Number of this row of changes</source>
            <translation>Numéro de cette suite de modifications</translation>
        </message>
        <message>
            <source>Ordered to wipe</source>
            <translation>Ordre d'effacer</translation>
        </message>
        <message>
            <source>Pages read</source>
            <translation>Pages lues</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Records erased</source>
            <translation>Fiches effacées</translation>
        </message>
        <message>
            <source>Records gone to another team</source>
            <translation>Fiches passées à une autre équipe</translation>
        </message>
        <message>
            <source>Records offered again</source>
            <translation>Fiches proposées à nouveau</translation>
        </message>
        <message>
            <source>Records read whole</source>
            <translation>Fiches lues en entier</translation>
        </message>
        <message>
            <source>Records received</source>
            <translation>Fiches reçues</translation>
        </message>
        <message>
            <source>Records taken back</source>
            <translation>Fiches reprises</translation>
        </message>
        <message>
            <source>Registered until</source>
            <translation>Inscription valable jusqu'au</translation>
        </message>
        <message>
            <source>Registration ended at</source>
            <translation>Inscription arrêtée le</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Secondes</translation>
        </message>
        <message>
            <source>Slow requests</source>
            <translation>Demandes lentes</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>Teams or roles changed</source>
            <translation>Équipes ou rôles modifiés</translation>
        </message>
        <message>
            <source>Teams read anew</source>
            <translation>Équipes relues</translation>
        </message>
        <message>
            <source>Times the server was put back, plus 1</source>
            <translation>Fois que le serveur a été remis en arrière, plus 1</translation>
        </message>
        <message>
            <source>To decide or to read</source>
            <translation>À décider ou à lire</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Why it failed</source>
            <translation>Pourquoi cela a échoué</translation>
        </message>
        <message>
            <source>Working offline by choice</source>
            <translation>Travaille hors ligne par choix</translation>
        </message>
    </context>
    <context>
        <name>sync.report</name>
        <message numerus="yes">
            <source>%n change(s) not taken: look at “To review”</source>
            <translation>
                <numerusform>%n modification refusée : voyez « À contrôler »</numerusform>
                <numerusform>%n modifications refusées : voyez « À vérifier »</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) sent</source>
            <translation>
                <numerusform>%n modification envoyée</numerusform>
                <numerusform>%n modifications envoyées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of a former team lost</source>
            <translation>
                <numerusform>%n fichier d’une ancienne équipe perdu</numerusform>
                <numerusform>%n fichiers d’une ancienne équipe perdus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) received</source>
            <translation>
                <numerusform>%n fiche reçue</numerusform>
                <numerusform>%n fiches reçues</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is in step</source>
            <translation>Tout est en phase</translation>
        </message>
        <message numerus="yes">
            <source>In step, but %n file(s) could not be sent yet</source>
            <translation>
                <numerusform>À jour, mais %n fichier n’a pas encore pu être envoyé</numerusform>
                <numerusform>À jour, mais %n fichiers n’ont pas encore pu être envoyés</numerusform>
            </translation>
        </message>
        <message>
            <source>Name and password are needed again</source>
            <translation>Le nom et le mot de passe sont à nouveau nécessaires</translation>
        </message>
        <message>
            <source>Sent; a newer Weefsel is needed to receive</source>
            <translation>Envoyé ; il faut un Weefsel plus récent pour recevoir</translation>
        </message>
        <message>
            <source>Stopped, as you asked</source>
            <translation>Arrêté, comme demandé</translation>
        </message>
        <message>
            <source>Sync report of Weefsel. It holds no names and no notes.</source>
            <translation>Rapport de synchronisation de Weefsel. Il ne contient ni noms ni notes.</translation>
        </message>
        <message>
            <source>The server asked to come back later</source>
            <translation>Le serveur a demandé de revenir plus tard</translation>
        </message>
        <message>
            <source>The server could not be reached</source>
            <translation>Le serveur était injoignable</translation>
        </message>
        <message>
            <source>The server could not be trusted</source>
            <translation>Le serveur n'était pas fiable</translation>
        </message>
        <message>
            <source>The server did not carry out what was asked</source>
            <translation>Le serveur n'a pas fait ce qui était demandé</translation>
        </message>
        <message>
            <source>This laptop could not go on</source>
            <translation>Ce portable n'a pas pu continuer</translation>
        </message>
        <message>
            <source>This laptop was signed out</source>
            <translation>Ce portable a été retiré</translation>
        </message>
    </context>
    <context>
        <name>target.unit</name>
        <message>
            <source>a month</source>
            <translation>par mois</translation>
        </message>
        <message>
            <source>a quarter</source>
            <translation>par trimestre</translation>
        </message>
        <message>
            <source>a year</source>
            <translation>par an</translation>
        </message>
    </context>
    <context>
        <name>targets</name>
        <message>
            <source>All visits</source>
            <translation>Toutes les visites</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Changes hold from</source>
            <translation>Les changements valent à partir du</translation>
        </message>
        <message>
            <source>How many visits does your team want to make? Leave a ward empty where you set no target. What held before stays for the time before.</source>
            <translation>Combien de visites votre équipe veut-elle faire ? Laissez un quartier vide si vous n’y fixez pas d’objectif. Ce qui valait avant reste valable pour la période d’avant.</translation>
        </message>
        <message>
            <source>Save or cancel what you changed first, then choose a theme.</source>
            <translation>Enregistrez ou annulez d’abord ce que vous avez modifié, puis choisissez un thème.</translation>
        </message>
        <message>
            <source>Save targets</source>
            <translation>Enregistrer les objectifs</translation>
        </message>
        <message>
            <source>Targets of the wards</source>
            <translation>Objectifs des quartiers</translation>
        </message>
        <message>
            <source>Which visits</source>
            <translation>Quelles visites</translation>
        </message>
        <message>
            <source>{ward}, in each</source>
            <translation>{ward}, période</translation>
        </message>
        <message>
            <source>{ward}, visits</source>
            <translation>{ward}, visites</translation>
        </message>
    </context>
    <context>
        <name>task form</name>
        <message>
            <source>About: {title} ({kind})</source>
            <translation>À propos de : {title} ({kind})</translation>
        </message>
        <message>
            <source>Change task</source>
            <translation>Modifier la tâche</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>C’est fait</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Nouvelle tâche</translation>
        </message>
        <message>
            <source>Save task</source>
            <translation>Enregistrer la tâche</translation>
        </message>
        <message>
            <source>Somebody was promised to hear what became of it</source>
            <translation>Quelqu’un s’est vu promettre d’apprendre ce qui en est sorti</translation>
        </message>
        <message>
            <source>a ward, place, contact, organisation or network</source>
            <translation>un quartier, lieu, contact, organisation ou réseau</translation>
        </message>
        <message>
            <source>empty: only once</source>
            <translation>vide : une seule fois</translation>
        </message>
    </context>
    <context>
        <name>task.state</name>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Abandonné</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
    </context>
    <context>
        <name>theme</name>
        <message>
            <source>Belief</source>
            <translation>Religion et convictions</translation>
        </message>
        <message>
            <source>Course of life</source>
            <translation>Parcours de vie</translation>
        </message>
        <message>
            <source>Digital</source>
            <translation>Numérique</translation>
        </message>
        <message>
            <source>Ethnic and cultural diversity</source>
            <translation>Diversité ethnique et culturelle</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Invisible disability</source>
            <translation>Handicap invisible</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Mental health</source>
            <translation>Santé mentale</translation>
        </message>
        <message>
            <source>Neurodiversity</source>
            <translation>Neurodiversité</translation>
        </message>
        <message>
            <source>Newcomers</source>
            <translation>Nouveaux arrivants</translation>
        </message>
        <message>
            <source>Older people</source>
            <translation>Personnes âgées</translation>
        </message>
        <message>
            <source>Poverty and income</source>
            <translation>Pauvreté et revenus</translation>
        </message>
        <message>
            <source>Rainbow</source>
            <translation>Arc-en-ciel</translation>
        </message>
        <message>
            <source>Visible disability</source>
            <translation>Handicap visible</translation>
        </message>
        <message>
            <source>Young people</source>
            <translation>Jeunes</translation>
        </message>
    </context>
    <context>
        <name>tie</name>
        <message>
            <source>ended {day}</source>
            <translation>terminé {day}</translation>
        </message>
        <message>
            <source>public role: {source}</source>
            <translation>rôle public : {source}</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>depuis {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>jusqu’au {day}</translation>
        </message>
        <message>
            <source>with consent</source>
            <translation>avec consentement</translation>
        </message>
        <message>
            <source>with consent of {day}</source>
            <translation>avec consentement du {day}</translation>
        </message>
    </context>
    <context>
        <name>tie form</name>
        <message>
            <source>Anybody can read it, for instance the chair on a website. Note where.</source>
            <translation>Chacun peut le lire, par exemple le président sur un site. Notez où.</translation>
        </message>
        <message>
            <source>Being tied to a community, a house of faith or another sensitive subject tells something about a person that nobody wrote down. So there are three ways.</source>
            <translation>Être lié à une communauté, un lieu de culte ou un autre sujet sensible dit sur une personne quelque chose que personne n’a écrit. C’est pourquoi il y a trois façons.</translation>
        </message>
        <message>
            <source>Change a tie of {name}</source>
            <translation>Modifier un lien de {name}</translation>
        </message>
        <message>
            <source>Change tie</source>
            <translation>Modifier le lien</translation>
        </message>
        <message>
            <source>Choose one</source>
            <translation>Choisissez-en un</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>How firm</source>
            <translation>Solidité</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Fréquence</translation>
        </message>
        <message>
            <source>It flows both ways, and is alike</source>
            <translation>Cela va dans les deux sens, et de même</translation>
        </message>
        <message>
            <source>It runs through one person, and is lost with them</source>
            <translation>Cela passe par une seule personne, et se perd avec elle</translation>
        </message>
        <message>
            <source>Keep the count only</source>
            <translation>Garder seulement le nombre</translation>
        </message>
        <message>
            <source>New tie</source>
            <translation>Nouveau lien</translation>
        </message>
        <message>
            <source>Nothing about this person is kept here. They still count among the people reached in your visit.</source>
            <translation>Rien n’est gardé ici sur cette personne. Elle compte toujours parmi les personnes touchées de votre visite.</translation>
        </message>
        <message>
            <source>Save tie</source>
            <translation>Enregistrer le lien</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Force</translation>
        </message>
        <message>
            <source>Take the tie away</source>
            <translation>Retirer le lien</translation>
        </message>
        <message>
            <source>The role is publicly known</source>
            <translation>Le rôle est connu publiquement</translation>
        </message>
        <message>
            <source>Their explicit consent of {day} is on file.</source>
            <translation>Son consentement explicite du {day} est là.</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thèmes</translation>
        </message>
        <message>
            <source>They agreed explicitly</source>
            <translation>La personne a accepté explicitement</translation>
        </message>
        <message>
            <source>They know what we note and why, and that they can take it back at any time.</source>
            <translation>La personne sait ce que nous notons et pourquoi, et qu’elle peut le retirer à tout moment.</translation>
        </message>
        <message>
            <source>This tie says something private</source>
            <translation>Ce lien dit quelque chose de privé</translation>
        </message>
        <message>
            <source>Tie {name} to…</source>
            <translation>Relier {name} à…</translation>
        </message>
        <message>
            <source>What flows</source>
            <translation>Ce qui circule</translation>
        </message>
        <message>
            <source>Who gets</source>
            <translation>Qui reçoit</translation>
        </message>
        <message>
            <source>Who gives</source>
            <translation>Qui donne</translation>
        </message>
        <message>
            <source>for instance a website</source>
            <translation>par exemple un site web</translation>
        </message>
        <message>
            <source>for instance: aloud, on paper, by mail</source>
            <translation>par exemple : oralement, sur papier, par e-mail</translation>
        </message>
        <message>
            <source>for instance: chair, volunteer, neighbour</source>
            <translation>par exemple : président, bénévole, voisin</translation>
        </message>
        <message>
            <source>where it can be read, or who said so; no names of people</source>
            <translation>où cela peut se lire, ou qui l’a dit ; pas de noms de personnes</translation>
        </message>
    </context>
    <context>
        <name>tie.flow</name>
        <message>
            <source>Communication</source>
            <translation>Communication</translation>
        </message>
        <message>
            <source>Knowledge</source>
            <translation>Connaissance</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Argent</translation>
        </message>
        <message>
            <source>Referring people</source>
            <translation>Orienter des personnes</translation>
        </message>
        <message>
            <source>Rooms and equipment</source>
            <translation>Locaux et matériel</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personnel</translation>
        </message>
    </context>
    <context>
        <name>tie.regularity</name>
        <message>
            <source>Occasional</source>
            <translation>Occasionnel</translation>
        </message>
        <message>
            <source>Structural</source>
            <translation>Structurel</translation>
        </message>
    </context>
    <context>
        <name>today</name>
        <message numerus="yes">
            <source>%n more consent(s) end: see Contacts</source>
            <translation>
                <numerusform>Encore %n consentement se termine : voir Contacts</numerusform>
                <numerusform>Encore %n consentements se terminent : voir Contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more contact(s)</source>
            <translation>
                <numerusform>encore %n contact</numerusform>
                <numerusform>encore %n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more task(s): go to the planning</source>
            <translation>
                <numerusform>encore %n tâche : vers le planning</numerusform>
                <numerusform>encore %n tâches : vers le planning</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more to be in touch with</source>
            <translation>
                <numerusform>encore %n à contacter</numerusform>
                <numerusform>encore %n à contacter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n planned visit(s) are due.</source>
            <translation>
                <numerusform>%n visite prévue est échue.</numerusform>
                <numerusform>%n visites prévues sont échues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) are due today.</source>
            <translation>
                <numerusform>%n tâche est pour aujourd’hui.</numerusform>
                <numerusform>%n tâches sont pour aujourd’hui.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) are late.</source>
            <translation>
                <numerusform>%n tâche est en retard.</numerusform>
                <numerusform>%n tâches sont en retard.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s) planned by colleagues</source>
            <translation>
                <numerusform>%n visite prévue par des collègues</numerusform>
                <numerusform>%n visites prévues par des collègues</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask again: consents that end</source>
            <translation>Redemander : consentements qui se terminent</translation>
        </message>
        <message>
            <source>Asked much lately</source>
            <translation>Très sollicités récemment</translation>
        </message>
        <message>
            <source>Done (Space)</source>
            <translation>Fait (espace)</translation>
        </message>
        <message>
            <source>Go on with</source>
            <translation>Continuer avec</translation>
        </message>
        <message>
            <source>How long things are kept: {line}</source>
            <translation>Durée de conservation : {line}</translation>
        </message>
        <message>
            <source>It took place (Space)</source>
            <translation>Elle a eu lieu (espace)</translation>
        </message>
        <message>
            <source>Last visits</source>
            <translation>Dernières visites</translation>
        </message>
        <message>
            <source>Log a contact (Space)</source>
            <translation>Noter un contact (espace)</translation>
        </message>
        <message>
            <source>Log your first visit</source>
            <translation>Notez votre première visite</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Rien n’est à faire.</translation>
        </message>
        <message>
            <source>Nothing is due. Press Ctrl+N after your next visit.</source>
            <translation>Rien ne vous attend. Appuyez sur Ctrl+N après votre prochaine visite.</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévues</translation>
        </message>
        <message>
            <source>Promised: let them know</source>
            <translation>Promis : tenez-les au courant</translation>
        </message>
        <message>
            <source>Put my plan in a calendar…</source>
            <translation>Mettre mon planning dans un agenda…</translation>
        </message>
        <message>
            <source>Space: done</source>
            <translation>espace : fait</translation>
        </message>
        <message>
            <source>Space: log it</source>
            <translation>espace : noter</translation>
        </message>
        <message>
            <source>This is your working memory. Start with one visit: when, what kind, and in which ward is enough.</source>
            <translation>Voici votre mémoire de travail. Commencez par une visite : quand, quel type et dans quel quartier, cela suffit.</translation>
        </message>
        <message>
            <source>Time to be in touch</source>
            <translation>Le moment de reprendre contact</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd'hui</translation>
        </message>
        <message>
            <source>did it take place?</source>
            <translation>a-t-elle eu lieu ?</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>ends soon</source>
            <translation>se termine bientôt</translation>
        </message>
        <message numerus="yes">
            <source>every %n day(s)</source>
            <translation>
                <numerusform>chaque %n jour</numerusform>
                <numerusform>tous les %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>kept {day} at {clock}</source>
            <translation>gardé {day} à {clock}</translation>
        </message>
        <message>
            <source>last contact {day}</source>
            <translation>dernier contact {day}</translation>
        </message>
        <message>
            <source>late</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>no contact yet</source>
            <translation>pas encore de contact</translation>
        </message>
        <message>
            <source>no hurry</source>
            <translation>rien ne presse</translation>
        </message>
        <message>
            <source>nobody took it yet</source>
            <translation>personne ne l’a encore pris</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd'hui</translation>
        </message>
    </context>
    <context>
        <name>unlock</name>
        <message>
            <source>&amp;Fill it with made-up data, to look around</source>
            <translation>&amp;Remplir avec des données inventées, pour découvrir</translation>
        </message>
        <message>
            <source>&amp;Make my profile</source>
            <translation>&amp;Créer mon profil</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Phrase de passe</translation>
        </message>
        <message>
            <source>&amp;Put it back</source>
            <translation>&amp;Remettre</translation>
        </message>
        <message>
            <source>&amp;Repair…</source>
            <translation>&amp;Réparer…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Everything you note is kept on this laptop, encrypted with your passphrase.</source>
            <translation>Tout ce que vous notez reste sur cet ordinateur portable, chiffré avec votre phrase de passe.</translation>
        </message>
        <message>
            <source>Forgotten? Type the recovery key instead.</source>
            <translation>Oubliée ? Tapez plutôt la clé de secours.</translation>
        </message>
        <message>
            <source>From a backup</source>
            <translation>D’une sauvegarde</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Cacher la phrase de passe</translation>
        </message>
        <message>
            <source>I have a &amp;backup…</source>
            <translation>J’ai une &amp;sauvegarde…</translation>
        </message>
        <message>
            <source>If you lose the passphrase, your data is lost: nobody can open it, we neither. Four words that you remember are a good choice.</source>
            <translation>Si vous perdez la phrase de passe, vos données sont perdues : personne ne peut les ouvrir, nous non plus. Quatre mots que vous retenez sont un bon choix.</translation>
        </message>
        <message>
            <source>Making the profile</source>
            <translation>Création du profil</translation>
        </message>
        <message>
            <source>Nothing is typed here yet. Type a passphrase.</source>
            <translation>Rien n'est encore tapé ici. Tapez une phrase de passe.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose Repair: each change you saved was kept twice.</source>
            <translation>Rien n’a changé. Choisissez Réparer : chaque modification que vous avez enregistrée a été gardée deux fois.</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Ouverture</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Passphrase of the backup</source>
            <translation>Phrase de passe de la sauvegarde</translation>
        </message>
        <message>
            <source>Putting the backup back</source>
            <translation>Remise de la sauvegarde</translation>
        </message>
        <message>
            <source>Show that window</source>
            <translation>Montrer cette fenêtre</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Montrer la phrase de passe</translation>
        </message>
        <message>
            <source>The &amp;same passphrase again</source>
            <translation>Encore la &amp;même phrase de passe</translation>
        </message>
        <message>
            <source>The key store of this computer is asked. It may ask you for its own password; otherwise you can type your passphrase in a moment.</source>
            <translation>Le trousseau de cet ordinateur est consulté. Il peut demander son propre mot de passe ; sinon, vous pourrez taper votre phrase de passe dans un instant.</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>Encore la même phrase de passe</translation>
        </message>
        <message>
            <source>The two passphrases differ. Type them again.</source>
            <translation>Les deux phrases de passe sont différentes. Tapez-les à nouveau.</translation>
        </message>
        <message>
            <source>Two windows on one profile would get in each other's way.</source>
            <translation>Deux fenêtres sur un même profil se gêneraient.</translation>
        </message>
        <message>
            <source>Type your passphrase to open the profile “{name}”.</source>
            <translation>Tapez votre phrase de passe pour ouvrir le profil « {name} ».</translation>
        </message>
        <message>
            <source>Weefsel is already open with this profile.</source>
            <translation>Weefsel est déjà ouvert avec ce profil.</translation>
        </message>
        <message>
            <source>Welcome to Weefsel</source>
            <translation>Bienvenue dans Weefsel</translation>
        </message>
        <message>
            <source>Your &amp;name, written beside what you log</source>
            <translation>Votre &amp;nom, écrit à côté de ce que vous notez</translation>
        </message>
        <message>
            <source>Your profile is made from {name}. Type the passphrase that the profile had when that backup was made, or its recovery key. The backup itself stays as it is.</source>
            <translation>Votre profil est fait à partir de {name}. Tapez la phrase de passe que le profil avait lors de cette sauvegarde, ou sa clé de secours. La sauvegarde elle-même reste telle quelle.</translation>
        </message>
    </context>
    <context>
        <name>value</name>
        <message>
            <source>a record that is not on this laptop</source>
            <translation>une fiche qui n'est pas sur ce portable</translation>
        </message>
        <message>
            <source>added: {members}</source>
            <translation>ajouté : {members}</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>en usage</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>nothing entered</source>
            <translation>rien de saisi</translation>
        </message>
        <message>
            <source>put into the bin on {moment}</source>
            <translation>mis à la corbeille le {moment}</translation>
        </message>
        <message>
            <source>taken away: {members}</source>
            <translation>retiré : {members}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
    </context>
    <context>
        <name>value.state</name>
        <message>
            <source>Figure</source>
            <translation>Chiffre</translation>
        </message>
        <message>
            <source>Hidden, too few</source>
            <translation>Caché, trop petit</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Zero</source>
            <translation>Zéro</translation>
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
            <translation>Ajouter une question</translation>
        </message>
        <message>
            <source>Add a referral</source>
            <translation>Ajouter une orientation</translation>
        </message>
        <message>
            <source>Cancel the visit</source>
            <translation>Annuler la visite</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Change visit</source>
            <translation>Modifier la visite</translation>
        </message>
        <message>
            <source>It took place</source>
            <translation>Elle a eu lieu</translation>
        </message>
        <message>
            <source>Led to</source>
            <translation>Orientés vers</translation>
        </message>
        <message>
            <source>Log visit</source>
            <translation>Noter la visite</translation>
        </message>
        <message>
            <source>Minutes, like 45, or the end, like 11:30</source>
            <translation>Minutes, comme 45, ou la fin, comme 11:30</translation>
        </message>
        <message>
            <source>More: goals, outcomes, networks, organisation</source>
            <translation>Plus : objectifs, résultats, réseaux, organisation</translation>
        </message>
        <message>
            <source>New place “{name}”…</source>
            <translation>Nouveau lieu « {name} »…</translation>
        </message>
        <message>
            <source>No questions noted.</source>
            <translation>Aucune question notée.</translation>
        </message>
        <message>
            <source>Nobody was led anywhere.</source>
            <translation>Personne n’a été orienté.</translation>
        </message>
        <message>
            <source>Plan a visit</source>
            <translation>Planifier une visite</translation>
        </message>
        <message>
            <source>Plan it</source>
            <translation>Planifier</translation>
        </message>
        <message>
            <source>Plan visit</source>
            <translation>Planifier la visite</translation>
        </message>
        <message>
            <source>Save visit</source>
            <translation>Enregistrer la visite</translation>
        </message>
        <message>
            <source>What came of it?</source>
            <translation>Qu’en est-il sorti ?</translation>
        </message>
        <message>
            <source>What people asked</source>
            <translation>Ce que les gens ont demandé</translation>
        </message>
        <message>
            <source>no names needed</source>
            <translation>pas besoin de noms</translation>
        </message>
        <message>
            <source>only if it is needed</source>
            <translation>seulement si c'est nécessaire</translation>
        </message>
        <message>
            <source>type to search</source>
            <translation>tapez pour chercher</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>jusqu'à {time}</translation>
        </message>
        <message>
            <source>with commas between</source>
            <translation>séparés par des virgules</translation>
        </message>
    </context>
    <context>
        <name>visit.kind</name>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Home visit by invitation</source>
            <translation>À domicile, sur invitation</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>Neighbourhood survey</source>
            <translation>Enquête de quartier</translation>
        </message>
        <message>
            <source>Online or by phone</source>
            <translation>En ligne ou par téléphone</translation>
        </message>
        <message>
            <source>Parent group</source>
            <translation>Groupe de parents</translation>
        </message>
        <message>
            <source>Street round</source>
            <translation>Tour en rue</translation>
        </message>
        <message>
            <source>Talk with a key figure</source>
            <translation>Entretien avec personne clé</translation>
        </message>
        <message>
            <source>Visit to an encounter place</source>
            <translation>Visite à un lieu de rencontre</translation>
        </message>
        <message>
            <source>Visit to an organisation</source>
            <translation>Visite à une organisation</translation>
        </message>
    </context>
    <context>
        <name>visit.outcome</name>
        <message>
            <source>Contact declined</source>
            <translation>Contact refusé</translation>
        </message>
        <message>
            <source>Contact made</source>
            <translation>Contact établi</translation>
        </message>
        <message>
            <source>Follow-up needed</source>
            <translation>Suivi nécessaire</translation>
        </message>
        <message>
            <source>Introduced to somebody</source>
            <translation>Présenté à quelqu'un</translation>
        </message>
        <message>
            <source>Nobody there</source>
            <translation>Personne n'était là</translation>
        </message>
        <message>
            <source>Question asked</source>
            <translation>Question posée</translation>
        </message>
        <message>
            <source>Referred</source>
            <translation>Orienté vers un service</translation>
        </message>
        <message>
            <source>Signal</source>
            <translation>Signal</translation>
        </message>
        <message>
            <source>Trust is growing</source>
            <translation>La confiance grandit</translation>
        </message>
    </context>
    <context>
        <name>visit.setting</name>
        <message>
            <source>At an organisation</source>
            <translation>Dans une organisation</translation>
        </message>
        <message>
            <source>At somebody's home</source>
            <translation>Chez quelqu'un</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>En ligne</translation>
        </message>
        <message>
            <source>Public space</source>
            <translation>Espace public</translation>
        </message>
    </context>
    <context>
        <name>visit.status</name>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Prévue</translation>
        </message>
        <message>
            <source>Took place</source>
            <translation>A eu lieu</translation>
        </message>
    </context>
    <context>
        <name>visits</name>
        <message numerus="yes">
            <source>%n people reached</source>
            <translation>
                <numerusform>%n personne rencontrée</numerusform>
                <numerusform>%n personnes rencontrées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s)</source>
            <translation>
                <numerusform>%n visite</numerusform>
                <numerusform>%n visites</numerusform>
            </translation>
        </message>
        <message>
            <source>Log a visit</source>
            <translation>Noter une visite</translation>
        </message>
        <message>
            <source>Log your first visit: when, what kind, and in which ward is enough.</source>
            <translation>Notez votre première visite : quand, quel type et dans quel quartier, cela suffit.</translation>
        </message>
        <message>
            <source>No visits yet</source>
            <translation>Pas encore de visites</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visites</translation>
        </message>
    </context>
    <context>
        <name>waiting</name>
        <message>
            <source>Stopping… This may take a moment.</source>
            <translation>Arrêt en cours… Cela peut prendre un moment.</translation>
        </message>
    </context>
    <context>
        <name>web</name>
        <message>
            <source>Load the map again</source>
            <translation>Recharger la carte</translation>
        </message>
        <message>
            <source>The map stopped working. Your data are safe.</source>
            <translation>La carte s'est arrêtée. Vos données sont en sécurité.</translation>
        </message>
    </context>
    <context>
        <name>widget</name>
        <message numerus="yes">
            <source>%n visit(s)</source>
            <translation>
                <numerusform>%n visite</numerusform>
                <numerusform>%n visites</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose in a calendar</source>
            <translation>Choisir dans un calendrier</translation>
        </message>
        <message>
            <source>Choose on the map</source>
            <translation>Choisir sur la carte</translation>
        </message>
        <message>
            <source>Number or address {n}</source>
            <translation>Numéro ou adresse {n}</translation>
        </message>
        <message>
            <source>Show the list</source>
            <translation>Montrer la liste</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <source>Take away: {name}</source>
            <translation>Retirer : {name}</translation>
        </message>
        <message>
            <source>last {day}</source>
            <translation>dernière fois {day}</translation>
        </message>
        <message>
            <source>number or e-mail address</source>
            <translation>numéro ou adresse e-mail</translation>
        </message>
        <message>
            <source>{title}, {row} of {count}</source>
            <translation>{title}, {row} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>window</name>
        <message numerus="yes">
            <source>%n item(s) to look at</source>
            <translation>
                <numerusform>%n point à regarder</numerusform>
                <numerusform>%n points à regarder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) moved to the bin</source>
            <translation>
                <numerusform>%n élément mis dans la corbeille</numerusform>
                <numerusform>%n éléments mis dans la corbeille</numerusform>
            </translation>
        </message>
        <message>
            <source>Back up to</source>
            <translation>Copie de sauvegarde vers</translation>
        </message>
        <message>
            <source>Backed up to {name}</source>
            <translation>Copie de sauvegarde faite : {name}</translation>
        </message>
        <message>
            <source>Backing up to {name}</source>
            <translation>Sauvegarde dans {name}</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Everything is safely kept on this laptop</source>
            <translation>Tout est gardé en sécurité sur cet ordinateur portable</translation>
        </message>
        <message>
            <source>Go to {screen}</source>
            <translation>Aller à {screen}</translation>
        </message>
        <message>
            <source>Log a visit</source>
            <translation>Noter une visite</translation>
        </message>
        <message>
            <source>Nothing is kept of it. The count stays.</source>
            <translation>Rien n’en est gardé. Le nombre reste.</translation>
        </message>
        <message>
            <source>Profile: {name}</source>
            <translation>Profil : {name}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo  Ctrl+Z</source>
            <translation>Annuler  Ctrl+Z</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>C'est annulé</translation>
        </message>
        <message>
            <source>Visits in {ward}</source>
            <translation>Visites : {ward}</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Que voulez-vous faire ?</translation>
        </message>
        <message>
            <source>{record} saved</source>
            <translation>C'est enregistré : {record}</translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <source># is the title, ## a heading, - a line of a list; an empty line begins a paragraph. Words between braces are filled in with the details of the city.</source>
            <translation># est le titre, ## un intertitre, - une ligne de liste ; une ligne vide commence un paragraphe. Les mots entre accolades sont remplis avec les données de la ville.</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;New version…</source>
            <translation>&amp;Nouvelle version…</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <source>A native speaker &amp;read it</source>
            <translation>Relu par quelqu'un de cette &amp;langue maternelle</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Noted: this text was read by a native speaker</source>
            <translation>Noté : quelqu'un dont c'est la langue maternelle a relu ce texte</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Save as &amp;PDF…</source>
            <translation>Enregistrer en &amp;PDF…</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Enregistré sous {name}</translation>
        </message>
        <message>
            <source>Saved. From today on people are asked and told this.</source>
            <translation>Enregistré. À partir d'aujourd'hui, on demande et on dit cela aux gens.</translation>
        </message>
        <message>
            <source>Text of the program</source>
            <translation>Texte du programme</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Textes</translation>
        </message>
        <message>
            <source>Texts in this language</source>
            <translation>Textes dans cette langue</translation>
        </message>
        <message>
            <source>The city and how to &amp;reach it…</source>
            <translation>La ville et comment la &amp;joindre…</translation>
        </message>
        <message>
            <source>The city and how to reach it</source>
            <translation>La ville et comment la joindre</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>Le texte</translation>
        </message>
        <message>
            <source>These details stand in every text, in each language.</source>
            <translation>Ces données figurent dans chaque texte, dans chaque langue.</translation>
        </message>
        <message>
            <source>Version {n}</source>
            <translation>Version {n}</translation>
        </message>
        <message>
            <source>With these words people are asked and informed. A new version never changes what somebody agreed to before: their consent keeps the words that were asked.</source>
            <translation>Avec ces mots, on demande et on informe les gens. Une nouvelle version ne change jamais ce que quelqu'un a accepté avant : son consentement garde les mots qui ont été demandés.</translation>
        </message>
        <message>
            <source>came with the program</source>
            <translation>venu avec le programme</translation>
        </message>
        <message>
            <source>read by a native speaker, noted by {name} on {day}</source>
            <translation>relu par quelqu'un dont c'est la langue maternelle, noté par {name} le {day}</translation>
        </message>
        <message>
            <source>used since {day}</source>
            <translation>utilisé depuis le {day}</translation>
        </message>
        <message>
            <source>{about} · version {n}</source>
            <translation>{about} · version {n}</translation>
        </message>
        <message>
            <source>{about}, {language}: new version</source>
            <translation>{about}, {language} : nouvelle version</translation>
        </message>
        <message>
            <source>⚠ No native speaker has read this text yet.</source>
            <translation>⚠ Personne dont c'est la langue maternelle n'a encore relu ce texte.</translation>
        </message>
        <message>
            <source>⚠ Not filled in yet: {missing}.</source>
            <translation>⚠ Pas encore rempli : {missing}.</translation>
        </message>
    </context>
    <context>
        <name>wording.about</name>
        <message>
            <source>Information notice</source>
            <translation>Information sur vos données</translation>
        </message>
        <message>
            <source>The city and how to reach it</source>
            <translation>La ville et comment la joindre</translation>
        </message>
    </context>
</TS>
