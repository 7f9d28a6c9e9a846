"""Visit notes that tell of somebody what they should not, and what. All of it is made up.

Each line: what is told, one or more kinds, then the note. Numbers add up and are nobody's.
"""

from __future__ import annotations

from collections.abc import Sequence

_NOTES = """
belief | Fatima is moslima en draagt een hoofddoek.
belief | Gesprek met Karim, hij gaat elke vrijdag naar de moskee.
belief | Sofie is sinds kort bekeerd tot de islam.
belief | Jan is katholiek en gaat naar de kerk in Muizen.
belief | Mevrouw Peeters is getuige van Jehova.
belief | Ayse vast dit jaar niet mee tijdens de ramadan.
origin | Samira komt uit Syrië en woont hier twee jaar.
origin | Omar is van Marokkaanse afkomst.
origin | Ahmed zit hier zonder papieren en is bang voor controle.
origin | De asielaanvraag van Selam is afgewezen.
origin | Ivan is een Oekraïense vluchteling die bij een gastgezin woont.
origin | Elena is Bulgaarse en zoekt werk.
origin | Mamadou wacht op zijn verblijfsvergunning.
origin | Familie Demir is van Turkse origine.
health | Hilde heeft kanker en krijgt chemo.
health | Gesprek met Fatima over haar depressie. Ze slaapt slecht.
health | De zoon van Rachid heeft autisme.
health | Marc drinkt te veel sinds zijn ontslag.
health | Nadia is zwanger van haar derde.
health | Sprak met Karim. Hij heeft suikerziekte en loopt moeilijk.
health | Els is opgenomen in het ziekenhuis na een beroerte.
health | Meneer De Smet is dement en verliest de weg.
health | Leila gaat naar de psycholoog.
health | Yvonne neemt antidepressiva.
health | Tom is verslaafd aan drugs.
health | Zeynep vertelde dat ze een miskraam had.
health | Ilse V. heeft een burn-out.
health | Hassan is blind aan een oog.
health | Bij Greet is borstkanker vastgesteld.
orientation | Bram is homo maar zijn ouders weten het niet.
orientation | Noor is lesbisch en zoekt een veilige plek.
orientation | Sander kwam uit de kast op school.
orientation | Robin van mevrouw Maes: Lisa is transgender.
family | Nabila wordt geslagen door haar man.
family | Khadija ligt in scheiding en woont bij haar zus.
family | Veerle is gescheiden, de kinderen wonen bij haar ex.
family | De kinderen van Sabrina zijn geplaatst.
family | Huiselijk geweld bij Anissa, politie kwam langs.
family | Souad is uitgehuwelijkt door haar familie.
family | Kevin, zoon van Martine, werd misbruikt door een oom.
politics | Dirk stemt op Vlaams Belang en zegt dat luid.
politics | Bilal is geradicaliseerd volgens de buren.
politics | Peter is communist.
union | Luc is vakbondsafgevaardigde bij de fabriek.
union | Wim is lid van de vakbond.
justice | Mohamed heeft een strafblad en vindt geen werk.
justice | De broer van Yassine zit in de gevangenis.
justice | Jonas werd opgepakt voor diefstal.
justice | Rayan, de zoon van Farida, draagt een enkelband.
money | Patrick heeft veel schulden.
money | De deurwaarder kwam bij Latifa langs.
money | Erik leeft van een leefloon.
money | Sara kan de huur niet betalen.
money | Viktor is dakloos en slaapt in het station.
money | Karim zit in collectieve schuldenregeling.
belief | Nadia est musulmane et porte le voile.
belief | Pierre va chaque dimanche à l'église.
origin | Fatou vient du Sénégal et attend ses papiers.
origin | Ali est sans papiers.
origin | Amina est d'origine marocaine.
health | Claire souffre de dépression depuis un an.
health | Karim est alcoolique.
health | Le fils de Leila est autiste.
health | Monsieur Dubois a un cancer.
health | Sophie est enceinte.
health | Yvonne a la maladie d'Alzheimer.
orientation | Julien est gay, Marc le sait.
family | Rachida est battue par son mari.
family | Nathalie est en plein divorce.
family | Les enfants de Sandrine sont placés.
justice | Le frère de Youssef est en prison.
justice | Hicham a un casier judiciaire.
money | Bernard a beaucoup de dettes.
money | Un huissier est passé chez Sylvie.
union | Michel est délégué syndical.
politics | Jacques vote pour l'extrême droite.
belief | Fatima is a devout Muslim and wears a headscarf.
belief | John is a Jehovah's Witness.
origin | Ahmed fled from Syria in 2019.
origin | Grace Okafor is undocumented, says Mary.
health | Sarah has cancer and is very tired.
health | Karim is depressed since he lost his job.
health | Emma's son has autism.
health | David is an alcoholic.
health | Priya is pregnant.
orientation | Daniel is gay and afraid to tell.
family | Leila is beaten by her husband.
family | Hannah is getting divorced.
justice | Anthony has a criminal record.
justice | Omar's brother is in jail.
money | Rebecca has large debts.
money | Mrs Johnson was evicted last week.
union | Tom is a union member.
national_number | Rijksregisternummer 85.07.30-033.28 genoteerd voor de aanvraag.
national_number | Nummer van de bewoner: 85073003328
national_number | NN 85 07 30 033 28 doorgegeven aan het loket.
national_number | Numéro national 01.23.08-154.11 pour le dossier.
iban | Terugbetalen op BE68 5390 0754 7034.
iban | Rekening BE68539007547034 van de deelneemster.
iban | Rembourser sur FR14 2004 1010 0505 0001 3M02 606.
iban | Account NL91ABNA0417164300 for the refund.
phone | Fatima bereikbaar op 0470 12 34 56.
phone | Gsm: +32 470 12 34 56
phone | Appeler le 0486/12.34.56 après 18h.
phone | Bel Karim op 015 20 30 40, hij weet meer.
phone | Her number is 0032 499 12 34 56.
phone | Nummer in Nederland: +31 6 12345678, vraag naar Lotte.
email | Mailen naar karim.benali@example.com over de zaal.
email | Son adresse: nadia.dupont@example.be
email | Write to j.smith99@example.org
address | Karim woont in de Hoogstraat 12.
address | Bij Fatima thuis, Battelsesteenweg 145, gaat de bel niet.
address | Nadia habite 12, rue Haute.
address | Mevrouw Peeters, Kruisbaan 7, kan niet meer buiten.
birth | Samira, geboren op 12/03/1980.
birth | Omar (°05.11.1974) zoekt werk.
birth | Nadia, née le 3 mai 1991, cherche un appartement.
birth | Tom was born on 2 June 1985.
"""


def harmful() -> Sequence[tuple[frozenset[str], str]]:
    """Return what each note tells, and the note."""
    pairs = (line.split(" | ", 1) for line in _NOTES.strip().splitlines())
    return [(frozenset(told.split(", ")), text) for told, text in pairs]
