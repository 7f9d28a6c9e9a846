"""English words, written for this program."""

from __future__ import annotations

from collections.abc import Mapping

ENGLISH: Mapping[str, str] = {
    "belief": """
        muslim, islamic, converted to, convert to, believer, non believer, headscarf, wears ~ veil
        hijab, jehovah, is|was|remains ~ catholic|protestant|christian|jewish|orthodox|hindu
        is|was|remains ~ buddhist|atheist|sikh|evangelical|alevi|religious|devout
        is|was a catholic|christian|jew|hindu|buddhist|sikh
        goes|went|prays ~ to|in|at the mosque|synagogue, goes|went ~ to church, prays
        fasts|fasting ~ ramadan, his faith, her faith, her religion, his religion
    """,
    "origin": """
        ethnic, ethnicity, of ~ origin, of ~ descent, comes|came|fled ~ from <land>, nationality
        fled from, fled his, fled her, refugee, asylum seeker, asylum, without papers, no papers
        undocumented, illegally, illegal immigrant, residence permit, deported, deportation
        family reunification, skin colour, born in <land>, migration background
        is|was <nation>, is|was a|an <nation>, <nation> woman|man|mother|father|family|boy|girl
        is roma, roma family|woman|man, gypsy
    """,
    "health": """
        sick, ill, illness, disease, cancer, tumour, tumor, chemo, chemotherapy, leukaemia
        diabetes, diabetic, epilep*, dementia, alzheimer, alzheimers, parkinson, parkinsons
        multiple sclerosis, depression, depressed, depressive, burnout, burn out, psychosis
        psychotic, schizophren*, bipolar, borderline, autism, autistic, adhd, ptsd, trauma
        traumatised, traumatized, anxiety, suicide, suicidal, self harm, addicted, addict
        addiction, alcoholic, alcoholism, drinks too, uses drugs, drug use, hiv, has aids
        hepatitis, tuberculosis, pregnant, pregnancy, miscarriage, abortion, expecting a
        disabled, disability, wheelchair user, in a wheelchair, is|was ~ blind|deaf
        medication, antidepressants, insulin, dialysis, surgery, operated on, hospitalised
        hospitalized, in|to hospital, in the hospital, psychiatric, sees|to ~ psychiatrist
        sees|seeing ~ psychologist|therapist, heart attack, stroke, unfit for work
        health problem, health problems, mental health problems, mental problems, anorexia
        bulimia, asthma, fibromyalgia, chronic pain, back problems, diagnosed, diagnosis
        terminally
    """,
    "orientation": """
        homosexual, homosexuality, lesbian, bisexual, gay, queer, transgender, trans woman|man
        is|was trans, came out, coming out, his husband, her wife, sexual orientation, asexual
        non binary, nonbinary
    """,
    "family": """
        divorced, divorce, divorcing, separated from, separation from, domestic violence
        domestic abuse, beats his|her, hits his|her, beaten by, is|was ~ beaten, abused, abusive
        raped, rape, sexual abuse, sexually, incest, children|child|son|daughter ~ care
        taken into care, youth court, juvenile court, argues|argument|fight|row with ~ husband
        fight|row|argument with ~ wife|son|daughter|parents|partner, marital problems
        family problems, problems at home, problems with ~ husband|wife|son|daughter|partner
        forced marriage, single mother|mum|mom|father|parent, women s refuge, widow, widower
        left her husband, left his wife, left by, genital mutilation
    """,
    "politics": """
        votes|voted for, member of ~ party, political opinion|opinions|beliefs|views
        far right, far left, radicalised, radicalized, radicalisation
        is|was ~ communist|socialist|nationalist|anarchist|fascist|extremist
    """,
    "union": """
        union member|rep|representative|delegate|activist, trade unionist
        member of ~ union, in ~ trade union, joined ~ union
    """,
    "justice": """
        criminal record, prison, jail, in custody, convicted, conviction, sentenced, ankle tag
        ankle monitor, arrested, suspected of, theft, shoplifting, drug dealer, dealer
        deals drugs, community service order, on probation, probation officer, parole, detainee
        criminal past, offender, ex offender
    """,
    "money": """
        debt, debts, in debt, indebted, debt mediation, debt counselling, bailiff, bailiffs
        living wage benefit, rent arrears, behind on ~ rent, cannot pay, can t pay, evicted
        eviction, homeless, in poverty, money problems, money troubles, financial problems
        financial difficulties, bankrupt, bankruptcy, gambling debts, owes money
    """,
}
"""What it tells → words."""

LANDS = """
    morocco turkey syria afghanistan iraq iran somalia congo poland romania bulgaria ukraine
    algeria tunisia armenia palestine ghana guinea eritrea ethiopia pakistan india nepal tibet
    russia chechnya albania kosovo serbia bosnia macedonia nigeria cameroon rwanda burundi
    senegal togo angola egypt libya lebanon jordan yemen kurdistan georgia china vietnam thailand
    philippines colombia venezuela peru brazil ecuador spain portugal italy greece gaza africa
    bangladesh sudan mauritania
"""
NATIONS = """
    moroccan turkish syrian afghan iraqi iranian somali congolese polish romanian bulgarian
    ukrainian algerian tunisian armenian palestinian ghanaian guinean eritrean ethiopian pakistani
    indian nepali tibetan russian chechen albanian kosovar serbian bosnian nigerian cameroonian
    rwandan senegalese egyptian lebanese kurdish berber assyrian chinese vietnamese brazilian
    african arab
"""
