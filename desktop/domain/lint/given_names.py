"""Given names that are common in Mechelen, and words that only look like names.

Names that are ordinary words too (*An*, *Roos*, *Mark*, *Rose*) are left out: a contact of such a
name is found by the whole name.
"""

from __future__ import annotations

from desktop.domain.lint.written import written

GIVEN = written(
    """
    jan piet pieter peter paul pol joris jef jos jozef luc lucas lukas marc dirk erik eric frank
    geert guy hans herman hugo ivo jeroen johan karel kris kristof koen kurt lieven maarten
    mathias matthias michael michel nico patrick philippe filip raf rik robert roger ronny rudi
    stefan steven stijn sven theo thomas tim tom toon wannes wouter wim bart bert bob bruno
    bram robin kevin jordi brent senne joren arne ruben tristan timo daan david dries elias
    emiel ferre finn gert jonas jens jelle joost kobe lars leon liam
    lowie matteo mathis milan nathan noah niels olivier pepijn quinten robbe ruben sander simon
    siebe stan tibo victor vincent xander yannick arthur gilles jules louis maxime alexander
    els griet greet hilde ilse inge ingrid kaat karen karin katleen kathleen katrien kim kristien
    leen lieve lore lotte lut maaike magda marleen martine mia mieke monique myriam nathalie nele
    nina patricia petra rita saskia silke sofie sophie tineke veerle veronique vera wendy
    yasmien yvonne ann anna annelies annemie anja anke astrid barbara bea brigitte caroline
    cathy celine charlotte chantal christel christine claudia daisy diane dominique dorien ellen
    elise emma eva evelien fien femke fleur goedele godelieve hanne heidi helena ines isabelle
    jana jolien joke julie katrijn kelly laura leentje liesbeth lien linda lisa louise lucia luna
    marianne marie maria marijke marina merel mila nora olivia sara sarah stefanie stephanie
    tinne tessa valerie vanessa virginie viviane zoe amelie aline camille chloe claire elodie
    emilie estelle florence francoise helene jacqueline jeanne juliette lea lucie manon marion
    mathilde melanie nadine nicole odette pascale sandrine simone solange sylvie therese
    alain andre antoine baptiste benoit bernard christophe claude clement damien denis didier
    emmanuel etienne fabrice francois gerard guillaume henri jacques jean jerome laurent luca
    marcel martin nicolas pascal pierre quentin raphael raymond remi rene sebastien serge
    stephane sylvain thierry xavier yves
    abdel abdellah abderrahim abdul abdullah abdelkader abu achraf adam adil ahmad ahmed ahmet
    aicha aissa akram ali alia amal amar amina amine amir amira anas anissa anwar asma assia ayman
    ayoub ayse aya aziz aziza badr bilal bouchra brahim bushra chaima chadia dalila dina dounia
    driss ebru ebtisam ece elif emine emre enes esma esra fadila fadoua fahima faisal farah farid
    farida farouk fatiha fatima fatma fatoumata fatou fatih fayza ferhat fouad fouzia ghizlane
    habib habiba hacer hafid hafida hafsa hajar hakim hakima hakan halima hamid hamida hamza hanan
    hanane hasan hassan hasna hatice hayat hicham hind houda houria hussein huseyin ibrahim idris
    ilham ilias ilyas imane imad imran iman ines ismael ismail issam jalal jamal jamila kaoutar
    karim karima kemal kenza khadija khaled khalid khalil lahcen laila lamia latifa layla leila
    leyla loubna malik malika maryam mariam mehdi mehmet merve meryem mina mohamed mohammed
    mohammad mounir mourad mouna munir murat mustafa mustapha nabil nabila nadia najat najib naima
    nasser nawal nazha nezha nisrine noor nour noura nouredine nuray omar omer osman oumaima
    ouafa othman rachid rachida rahma rania rashid redouan reda rim sabah sabrina saida
    salah saliha salim salima salma samia samir samira sana sanae selim selma serkan sevgi siham
    sofia sofian soufiane soukaina souad tarik tariq touria tugba usman wafa walid yahya
    yasin yasmina yasmine yassin yassine younes youssef yousra youssra yusuf zahra zainab zakaria
    zakia zayd zeynep zineb zohra zouhair zubeyde aminata mariama mamadou ibrahima ousmane abdou
    amadou moussa boubacar kadiatou oumou binta aissatou fanta
    olena oksana natalia natasha svetlana tatiana iryna irina yuliia yulia oleh oleksandr andrii
    andriy dmytro mykola volodymyr serhiy viktor vladimir dmitri ivan igor boris sergei elena
    olga ludmila galina katarzyna agnieszka malgorzata piotr krzysztof tomasz pawel marek jakub
    wojciech magdalena zofia ionut mihai andrei florin gheorghe ioana mihaela cristina georgi
    dimitar stoyan ivanka
    emmanuela chinedu kwame kofi abena akua yaw tesfaye selam abeba yohannes
    dawit meron tsering tenzin dolma pema sonam hamsa mohamud abdi hodan ayaan deeqa faduma
    nguyen linh priya anjali ravi sanjay amit sunita rajesh rayan ilyes nassim wassim yanis
    inaya selin defne ali reza farhad parisa
    john james mary michael william elizabeth jennifer jessica emily george edward andrew daniel
    matthew christopher anthony richard charles joseph karin susan helen margaret catherine
    victoria oliver harry jack samuel benjamin hannah rebecca rachel nicole jasmine ruth esther
    deborah naomi miriam isaac jacob aaron samuel joshua caleb
    ana carmen juan carlos jose luis miguel pedro rosa manuel antonio francisco giuseppe
    giovanni francesca alessandro paolo mario salvatore concetta joao paulo ferreira beatriz
    xiaoming jing
    """
)
"""Plain small letters."""

AMBIGUOUS = written(
    """
    an elke roos rose wil will mark mei may june april august lies floor job sterre lente zomer
    winter hope faith grace joy bo ben wel veel lief lot de het een le la les les du van von
    mon ton son sam pat max rob den ter ten stad huis sint saint rode witte nieuwe oude goede
    eerste tweede info dienst team groep project club school buurt wijk familie gezin mevrouw
    meneer dhr mevr mw mr mrs ms miss dr prof heer dame imam pater zuster broeder meester juf
    vrouw man kind mama papa oma opa ouders buur buurman buurvrouw collega vriend vriendin
    madame monsieur mme mlle
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart juni juli
    augustus september oktober november december lundi mardi mercredi jeudi vendredi samedi
    dimanche janvier fevrier mars avril juin juillet aout octobre novembre decembre monday tuesday
    wednesday thursday friday saturday sunday january february march july october
    mechelen malines battel nekkerspoel muizen leest hombeek heffen walem tivoli arsenaal
    kerk moskee plein park straat laan bib bibliotheek cafe winkel markt feest koffie thee
    ward said sultan blessing
    """
)
"""Alone these are no name, whatever contacts there are."""

TITLES = written(
    """
    mevrouw mevr mw meneer mijnheer dhr heer mr madame mme mlle mademoiselle monsieur mrs ms miss
    mister familie gezin famille
    """
)
"""A capital after one of these begins a name."""

PARTICLES = written(
    """
    van de den der ter ten te vanden vander von du des la le el al ben bin ait ould abou abu bint
    d l o mac mc di da dos st
    """
)
"""May stand between a given name and a family name."""

BEFORE_PLACES = written(
    """
    sint st saint sainte san santa rue avenue place boulevard chaussee quai square impasse clos
    school basisschool college instituut institut lyceum atheneum zaal salle cafe brasserie
    restaurant vzw asbl moskee mosquee kerk eglise parochie kapel residentie wzc huize hotel bar
    ziekenhuis hopital hospital hospitaal clinique fondation stichting foundation stade stadion
    sporthal gebouw blok klas brug pont parc park bistro frituur bakkerij slagerij apotheek
    boulangerie pharmacie street road centrum centre theater koning roi prins prince keizer
    """
)
"""After one of these a name is that of a place."""

PLACE_ENDS = (
    *("straat", "laan", "plein", "steenweg", "weg", "dreef", "lei", "park", "school", "college"),
    *("instituut", "zaal", "centrum", "huis", "kerk", "moskee", "hof", "kaai", "vest", "brug"),
    *("kapel", "poort", "toren", "street", "road", "avenue", "square", "baan", "singel", "dijk"),
)
"""A name before a word that ends so is that of a place: *Jan Breydelstraat*."""
