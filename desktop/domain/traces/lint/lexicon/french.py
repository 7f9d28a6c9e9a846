"""French words, written for this program."""

from __future__ import annotations

from collections.abc import Mapping

FRENCH: Mapping[str, str] = {
    "belief": """
        musulman, musulmane, islamiste, convertie, converti, croyant, croyante, non croyant
        pratiquante, pratiquant, foulard, porte|portait le|un|son voile, temoin de jehovah
        est|etait|reste ~ catholique|protestant|protestante|chretien|chretienne|juif|juive
        est|etait|reste ~ orthodoxe|hindou|hindoue|bouddhiste|athee|laique|sikh|evangelique|alevi
        va|allait|prie ~ a la mosquee|synagogue, va|allait ~ a l eglise, va|prie a la mosquee
        prie, jeune|jeunait ~ ramadan, sa foi, sa religion, conviction religieuse
    """,
    "origin": """
        origine, origines, d origine, vient|venu|venue|arrive|arrivee ~ du|de|d <land>, nationalite
        a fui, fui la|le, refugiee, refugie, demandeur d asile, demandeuse d asile, demande d asile
        sans papiers, sans papier, clandestin, clandestine, titre de sejour, permis de sejour
        carte de sejour, illegale, illegal, expulse, expulsee, ordre de quitter
        regroupement familial, couleur de peau, ne|nee en|au <land>
        est|etait un|une <nation>, est|etait <nation>
        famille|femme|homme|mere|pere <nation>, est rom, famille rom, tzigane, gitan, gitane
        issu|issue de l immigration
    """,
    "health": """
        malade, gravement malade, maladie, cancer, tumeur, chimio, chimiotherapie, leucemie
        diabete, diabetique, epilep*, demence, alzheimer, parkinson, sclerose, depression
        depressif, depressive, deprime, deprimee, burn out, psychose, psychotique, schizophren*
        bipolaire, borderline, autisme, autiste, tdah, traumatisme, traumatisee, traumatise
        trauma, angoisses, suicide, suicidaire, tentative de suicide, addiction, toxicomane
        alcoolique, alcoolisme, boit trop, se drogue, consomme ~ drogue, seropositif, seropositive
        vih, sida, hepatite, tuberculose, est|etait|tombee ~ enceinte, grossesse, fausse couche
        avortement, attend un|son enfant|bebe, handicapee, handicape, handicap
        fauteuil roulant, est ~ aveugle|sourd|sourde|malentendant|malvoyante|malvoyant|malentendante
        medicaments, antidepresseurs, insuline, dialyse, operee, opere, hospitalise, hospitalisee
        a l hopital, en psychiatrie, psychiatrique, chez|voit ~ psychiatre|psychologue|psy
        crise cardiaque, infarctus, avc, invalidite, invalide, incapacite de travail
        problemes de sante, problemes psychologiques|psychiques|mentaux|cardiaques, sante mentale
        anorexie, boulimie, asthme, fibromyalgie, mal de dos, douleurs chroniques, diagnostic
        arret maladie
    """,
    "orientation": """
        homosexuel, homosexuelle, homosexualite, lesbienne, bisexuel, bisexuelle, gay, queer
        transgenre, femme|homme trans, est|etait trans, coming out, orientation sexuelle, pede
        asexuel, asexuelle, non binaire, changement de sexe
    """,
    "family": """
        divorce, divorcee, divorcer, separee, separe de, separation, violence|violences conjugale*
        violence|violences domestique|domestiques, violences familiales, battue, bat sa|son|ses
        la|le|les frappe|bat
        frappe sa|son|ses, maltraitee, maltraite, maltraitance, violee, viol, abus sexuel*
        abusee, inceste, enfants|fils|fille|enfant ~ ~ places|placee|place|placees
        juge de la jeunesse, aide a la jeunesse, dispute avec ~ mari|femme|fils|fille|parents
        problemes de couple, problemes familiaux, problemes avec ~ mari|femme|fils|fille
        mariage force, mere|pere|maman|papa celibataire|seule|seul, mere isolee, veuve, veuf
        refuge pour femmes, quittee par, quitte par, excisee, excision
    """,
    "politics": """
        vote|votait pour, membre du|d ~ parti, opinion|opinions|convictions politique|politiques
        extreme droite, extreme gauche, radicalisee, radicalise, radicalisation
        est|etait ~ communiste|socialiste|nationaliste|anarchiste|fasciste|extremiste
        militant du, militante du, sympathisant du
    """,
    "union": """
        syndique, syndiquee, syndicaliste, delegue|deleguee syndical|syndicale
        delegue|deleguee ~ csc|fgtb|cgslb|abvv|acv
        membre du|d ~ syndicat, affilie|affiliee ~ csc|fgtb|cgslb|syndicat
    """,
    "justice": """
        casier judiciaire, prison, en taule, condamnee, condamne, condamnation
        bracelet electronique
        arretee par, arrete par, garde a vue, liberation conditionnelle, libere de, soupconnee
        soupconne, vol a, voleur, voleuse, dealer, dealeur, trafic, detenu, detenue
        peine de, delinquant, delinquante, antecedents judiciaires, faits penaux
    """,
    "money": """
        dettes, endette, endettee, surendette, surendettee, surendettement, mediation de dettes
        huissier, huissiers, revenu d integration, arrieres de, arrieres, loyer impaye
        ne ~ paie|paye ~ loyer, expulsion, sans abri, sdf, problemes d argent
        problemes financiers, difficultes financieres, faillite, administrateur de biens
        saisie sur
    """,
}
"""What it tells → words."""

LANDS = """
    maroc turquie syrie afghanistan irak iran somalie congo pologne roumanie bulgarie ukraine
    algerie tunisie armenie palestine ghana guinee erythree ethiopie pakistan inde nepal tibet
    russie tchetchenie albanie kosovo serbie bosnie macedoine nigeria cameroun rwanda burundi
    senegal togo angola egypte libye liban jordanie yemen kurdistan georgie chine vietnam
    thailande philippines colombie venezuela perou bresil equateur espagne portugal italie grece
    gaza afrique bangladesh soudan mauritanie
"""
NATIONS = """
    marocain marocaine turc turque syrien syrienne afghan afghane irakien irakienne iranien
    iranienne somalien somalienne congolais congolaise polonais polonaise roumain roumaine bulgare
    ukrainien ukrainienne algerien algerienne tunisien tunisienne armenien armenienne palestinien
    palestinienne ghaneen ghaneenne guineen guineenne erythreen erythreenne ethiopien ethiopienne
    pakistanais pakistanaise indien indienne nepalais nepalaise tibetain tibetaine russe
    tchetchene albanais albanaise kosovar kosovare serbe bosnien bosnienne nigerian nigeriane
    camerounais camerounaise rwandais rwandaise senegalais senegalaise egyptien egyptienne
    libanais libanaise kurde berbere assyrien assyrienne chinois chinoise vietnamien vietnamienne
    bresilien bresilienne africain africaine arabe
"""
