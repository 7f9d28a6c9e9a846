"""Given names that are common in Mechelen, and words that only look like names.

Names that are ordinary words too (*An*, *Roos*, *Mark*, *Rose*) are left out: a contact of such a
name is found by the whole name.
"""

from __future__ import annotations

from desktop.domain.traces.lint.written import written

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
    willem wilfried walter werner urbain tony timothy stephan seppe rutger rune ronald roel
    renaat patrik oscar otto norbert mauro mats marcus lode lennert leander laurens kenzo
    kenneth kasper kamiel jurgen julien joeri jimmy jaak ilja henk hendrik guido gunther
    gustaaf ghislain gaston freddy francis florian fernand felix fabian eddy edgard dylan
    dimitri diego cyriel cedric brecht benny bastiaan armand arno alfons albert aldo adriaan
    willy yannis ursula suzanne stien sonja sien selena sanne roxanne rosalie romy paulien
    paula nancy nikki natasja nadja mireille mirjam mariette margot marjan marijn maite lynn
    lydia lucienne lizzy lise leonie lara kyra krista kaatje jutta josephine josefien joyce
    jessie jasmien janne irma irene imke hilda hermine heleen gerda georgette frieda floortje
    ester erna emmy elsie eline eliane edith dorothea doris denise daphne daniela cindy christa
    carine carla britt blanche bieke berthe benedicte aurelie anneleen annick annabel anne
    angele amber agnes aram armen anahit hayk tigran narek lusine armine vardan blessing grace
    emeka chidi ngozi amara ifeoma kelechi yetunde tunde bola femi adaeze abel samson solomon
    biniam yonas hiwot mebrahtu kidane rahel senait luwam bashir farzana fereshta gulab
    habibullah jawad latif mahdi masoud nasir nazanin parwana qasim rahim roya sadiq shabnam
    sharif shukria wahid zabihullah zaki zarif rukhsana shazia tahir umar zubair bilqis asel
    dilnoza gulnara nodira rustam timur zarina zaur ramzan aslan zelim madina besnik arben
    agron blerim drita edona elira flamur ilir lirim luljeta mirela shpresa valbona vjosa goran
    dragan dragana jelena milena milos nenad slavica vesna zoran amela amra edin emir jasmina
    senad bogdan catalin gabriel ileana liviu marius nicoleta octavian radu razvan sorin
    stefania vasile viorica asen boyka dimitrinka emiliya milen plamen radoslav rumen stanimir
    todor tsvetana zhivko bartosz beata bozena dariusz dorota ewa grzegorz iwona joanna jolanta
    jerzy justyna kamil lukasz maciej mariusz mateusz monika przemek rafal renata slawomir
    stanislaw sylwia teresa urszula wieslaw zbigniew zdzislaw abdelaziz abdelhak abdelilah
    abdelmalek abdellatif abdelouahed adnane amjad aouatif asmae atika azeddine bahija boujemaa
    btissam charaf chakib charifa dounya elhassan fatema ghita hajiba hanae hayet ibtissam
    ihsane ikram ikrame ilyass inas intissar jaouad jawhar kaltoum kamal kamel kawtar lahoucine
    loubaba mbarka mahjouba majda mimoun mimount mohcine mounia moustafa nadir naoual naoufal
    noureddine nouria oualid ouarda ouassima rabia rajae ramdane redouane rkia sabri safae
    sanaa sihame sliman smail soraya taha taoufik tarek yamina yamna yassir youness zahia zaina
    zakariya zohair zoubida abdurrahman adem arda arzu asli baris batuhan bayram bekir berat
    berkay betul beyza burak busra canan cem cemal cengiz ceyda ceylan davut derya dilan dilara
    emrah ercan erdem erdogan eren erkan esin eylul fadime ferit fikret furkan gamze gulay
    gulsum guney haluk havva ilker ilknur irem ismet kaan kadir kerem kubra leman levent mahmut
    melike mert mesut metin mukaddes nazli necla nihat nilufer nurcan oguz onur orhan ozan ozge
    ozlem pinar ramazan recep rukiye safiye salih sedat sefa semih serap serdar serpil sevda
    sevim sibel sinan songul suat sude suleyman sule taner tolga tugce tuncay turan turgut ufuk
    ugur umit umut vedat veysel volkan yasemin yavuz yilmaz yunus yusra zafer zehra zeki zuhal
    ferdinand rohan arjun deepak kavita lakshmi manoj meena neha nisha pooja rahul rakesh rekha
    rohit sandeep shanti sita vijay lhamo tashi nima norbu jampa kelsang lobsang ngawang
    choedon dawa pasang yangchen minh thao tuan
    """
)
"""Plain small letters."""

AMBIGUOUS = written(
    """
    an elke roos rose wil will mark mei may june april august lies floor job sterre lente zomer
    winter hope faith joy bo ben wel veel lief lot de het een le la les les du van von
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
    ward said sultan
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
