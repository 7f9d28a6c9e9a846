"""Labels of the codes in the closed lists of the domain.

One table a vocabulary: members of different vocabularies may be equal as text (``school`` is
a place and an organisation), so the type decides which table is read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from desktop.domain import vocabulary as v
from desktop.domain.figures.coverage import Measure, ValueState
from desktop.i18n import translate
from desktop.words import register_labels
from desktop.words.names import RECORDS

_Labels = Mapping[str, Callable[[], str]]


def label(code: StrEnum) -> str:
    """Return what a person calls ``code``; the code itself when a newer program added it."""
    written = LABELS.get(type(code), {}).get(code)
    return written() if written else str(code)


_VISIT_KINDS: _Labels = {
    v.VisitKind.STREET_ROUND: lambda: translate("visit.kind", "Street round"),
    v.VisitKind.PLACE_VISIT: lambda: translate("visit.kind", "Visit to an encounter place"),
    v.VisitKind.ORGANISATION_VISIT: lambda: translate("visit.kind", "Visit to an organisation"),
    v.VisitKind.KEY_FIGURE_TALK: lambda: translate("visit.kind", "Talk with a key figure"),
    v.VisitKind.HOME_VISIT_INVITED: lambda: translate("visit.kind", "Home visit by invitation"),
    v.VisitKind.EVENT: lambda: translate("visit.kind", "Event"),
    v.VisitKind.SURVEY_ROUND: lambda: translate("visit.kind", "Neighbourhood survey"),
    v.VisitKind.PARENT_GROUP: lambda: translate("visit.kind", "Parent group"),
    v.VisitKind.MEETING: lambda: translate("visit.kind", "Meeting"),
    v.VisitKind.ONLINE_PHONE: lambda: translate("visit.kind", "Online or by phone"),
}
_SETTINGS: _Labels = {
    v.Setting.HOME: lambda: translate("visit.setting", "At somebody's home"),
    v.Setting.PUBLIC_SPACE: lambda: translate("visit.setting", "Public space"),
    v.Setting.ORGANISATION: lambda: translate("visit.setting", "At an organisation"),
    v.Setting.ONLINE: lambda: translate("visit.setting", "Online"),
}
_VISIT_STATUSES: _Labels = {
    v.VisitStatus.PLANNED: lambda: translate("visit.status", "Planned"),
    v.VisitStatus.DRAFT: lambda: translate("visit.status", "Draft"),
    v.VisitStatus.FINAL: lambda: translate("visit.status", "Took place"),
    v.VisitStatus.CANCELLED: lambda: translate("visit.status", "Cancelled"),
}
_OUTCOMES: _Labels = {
    v.Outcome.CONTACT_MADE: lambda: translate("visit.outcome", "Contact made"),
    v.Outcome.NOBODY: lambda: translate("visit.outcome", "Nobody there"),
    v.Outcome.TRUST_GROWING: lambda: translate("visit.outcome", "Trust is growing"),
    v.Outcome.QUESTION: lambda: translate("visit.outcome", "Question asked"),
    v.Outcome.REFERRED: lambda: translate("visit.outcome", "Referred"),
    v.Outcome.INTRODUCED: lambda: translate("visit.outcome", "Introduced to somebody"),
    v.Outcome.SIGNAL: lambda: translate("visit.outcome", "Signal"),
    v.Outcome.FOLLOW_UP: lambda: translate("visit.outcome", "Follow-up needed"),
    v.Outcome.DECLINED: lambda: translate("visit.outcome", "Contact declined"),
}
_THEMES: _Labels = {
    v.Theme.ETHNO_CULTURAL: lambda: translate("theme", "Ethnic and cultural diversity"),
    v.Theme.BELIEF: lambda: translate("theme", "Belief"),
    v.Theme.RAINBOW: lambda: translate("theme", "Rainbow"),
    v.Theme.DISABILITY_VISIBLE: lambda: translate("theme", "Visible disability"),
    v.Theme.DISABILITY_INVISIBLE: lambda: translate("theme", "Invisible disability"),
    v.Theme.NEURODIVERSITY: lambda: translate("theme", "Neurodiversity"),
    v.Theme.MENTAL_HEALTH: lambda: translate("theme", "Mental health"),
    v.Theme.NEWCOMERS: lambda: translate("theme", "Newcomers"),
    v.Theme.GENDER: lambda: translate("theme", "Gender"),
    v.Theme.YOUTH: lambda: translate("theme", "Young people"),
    v.Theme.SENIORS: lambda: translate("theme", "Older people"),
    v.Theme.LIFE_COURSE: lambda: translate("theme", "Course of life"),
    v.Theme.LANGUAGE: lambda: translate("theme", "Language"),
    v.Theme.SOCIO_ECONOMIC: lambda: translate("theme", "Poverty and income"),
    v.Theme.DIGITAL: lambda: translate("theme", "Digital"),
}
_RELATIONSHIP_STAGES: _Labels = {
    v.RelationshipStage.KNOWN: lambda: translate("person.stage", "Known"),
    v.RelationshipStage.BUILDING: lambda: translate("person.stage", "Building up"),
    v.RelationshipStage.ACTIVE: lambda: translate("person.stage", "Active"),
    v.RelationshipStage.DORMANT: lambda: translate("person.stage", "Dormant"),
    v.RelationshipStage.CLOSED: lambda: translate("person.stage", "Closed"),
}
_KEY_FIGURE_KINDS: _Labels = {
    v.KeyFigureKind.KEY_FIGURE: lambda: translate("key_figure.kind", "Key figure"),
    v.KeyFigureKind.BRIDGE_FIGURE: lambda: translate("key_figure.kind", "Bridge figure"),
    v.KeyFigureKind.SUPPORT_FIGURE: lambda: translate("key_figure.kind", "Support figure"),
    v.KeyFigureKind.M_AMBASSADOR: lambda: translate("key_figure.kind", "M-ambassador"),
    v.KeyFigureKind.BYSTANDER: lambda: translate("key_figure.kind", "Active bystander"),
    v.KeyFigureKind.VOLUNTEER: lambda: translate("key_figure.kind", "Volunteer"),
}
_PLACE_KINDS: _Labels = {
    v.PlaceKind.SERVICE_CENTRE: lambda: translate("place.kind", "Local service centre"),
    v.PlaceKind.COMMUNITY_HOUSE: lambda: translate("place.kind", "Village or community house"),
    v.PlaceKind.LIBRARY: lambda: translate("place.kind", "Library"),
    v.PlaceKind.YOUTH_CENTRE: lambda: translate("place.kind", "Youth centre"),
    v.PlaceKind.SCHOOL: lambda: translate("place.kind", "School"),
    v.PlaceKind.SPORTS_FIELD: lambda: translate("place.kind", "Sports ground"),
    v.PlaceKind.SQUARE_OR_PARK: lambda: translate("place.kind", "Square or park"),
    v.PlaceKind.HOUSE_OF_WORSHIP: lambda: translate("place.kind", "House of worship"),
    v.PlaceKind.SHOP_OR_CAFE: lambda: translate("place.kind", "Shop or café"),
    v.PlaceKind.CLUB_HOUSE: lambda: translate("place.kind", "Club house"),
    v.PlaceKind.SOCIAL_GROCERY: lambda: translate("place.kind", "Social grocery"),
    v.PlaceKind.DUTCH_PRACTICE: lambda: translate("place.kind", "Place to practise Dutch"),
    v.PlaceKind.OTHER: lambda: translate("place.kind", "Other"),
}
_PLACE_STATUSES: _Labels = {
    v.PlaceStatus.OPEN: lambda: translate("place.status", "Open"),
    v.PlaceStatus.TEMPORARILY_CLOSED: lambda: translate("place.status", "Closed for a time"),
    v.PlaceStatus.CLOSED: lambda: translate("place.status", "Closed"),
}
_PLACE_STAGES: _Labels = {
    v.PlaceStage.NONE: lambda: translate("place.stage", "Not safe yet"),
    v.PlaceStage.SAFE: lambda: translate("place.stage", "Safe"),
    v.PlaceStage.GROWING: lambda: translate("place.stage", "Growing"),
    v.PlaceStage.BRAVE: lambda: translate("place.stage", "Brave"),
}
_ORGANISATION_KINDS: _Labels = {
    v.OrganisationKind.CITY_SERVICE: lambda: translate("organisation.kind", "City service"),
    v.OrganisationKind.SOCIAL_HOUSE: lambda: translate("organisation.kind", "Social House"),
    v.OrganisationKind.POLICE: lambda: translate("organisation.kind", "Police"),
    v.OrganisationKind.FIRE_BRIGADE: lambda: translate("organisation.kind", "Fire brigade"),
    v.OrganisationKind.SCHOOL: lambda: translate("organisation.kind", "School"),
    v.OrganisationKind.NON_PROFIT: lambda: translate("organisation.kind", "Non-profit"),
    v.OrganisationKind.INFORMAL_ASSOCIATION: lambda: translate(
        "organisation.kind", "Informal association"
    ),
    v.OrganisationKind.FAITH_COMMUNITY: lambda: translate("organisation.kind", "Faith community"),
    v.OrganisationKind.SPORTS_CLUB: lambda: translate("organisation.kind", "Sports club"),
    v.OrganisationKind.YOUTH_WORK: lambda: translate("organisation.kind", "Youth work"),
    v.OrganisationKind.CARE_AND_WELFARE: lambda: translate("organisation.kind", "Care and welfare"),
    v.OrganisationKind.COMPANY: lambda: translate("organisation.kind", "Company"),
    v.OrganisationKind.KNOWLEDGE_INSTITUTION: lambda: translate(
        "organisation.kind", "Knowledge institution"
    ),
}
_ORGANISATION_LEVELS: _Labels = {
    v.OrganisationLevel.GRASSROOTS: lambda: translate("organisation.level", "Grassroots"),
    v.OrganisationLevel.LOCAL: lambda: translate("organisation.level", "Local"),
    v.OrganisationLevel.FLEMISH: lambda: translate("organisation.level", "Flemish"),
    v.OrganisationLevel.FEDERAL: lambda: translate("organisation.level", "Federal"),
    v.OrganisationLevel.INTERNATIONAL: lambda: translate("organisation.level", "International"),
}
_ORGANISATION_STATUSES: _Labels = {
    v.OrganisationStatus.ACTIVE: lambda: translate("organisation.status", "Active"),
    v.OrganisationStatus.DORMANT: lambda: translate("organisation.status", "Dormant"),
    v.OrganisationStatus.STOPPED: lambda: translate("organisation.status", "Stopped"),
}
_REACHES: _Labels = {
    v.Reach.UNKNOWN: lambda: translate("network.reach", "Unknown"),
    v.Reach.NONE: lambda: translate("network.reach", "None"),
    v.Reach.SOME: lambda: translate("network.reach", "Some"),
    v.Reach.GOOD: lambda: translate("network.reach", "Good"),
}
_CHANNELS: _Labels = {
    v.Channel.PHONE: lambda: translate("person.channel", "Phone"),
    v.Channel.TEXT: lambda: translate("person.channel", "Text message"),
    v.Channel.CHAT: lambda: translate("person.channel", "Chat app"),
    v.Channel.EMAIL: lambda: translate("person.channel", "E-mail"),
    v.Channel.IN_PERSON: lambda: translate("person.channel", "In person"),
}
_LEGAL_BASES: _Labels = {
    v.LegalBasis.PUBLIC_TASK: lambda: translate("person.legal_basis", "Public task"),
    v.LegalBasis.CONSENT: lambda: translate("person.legal_basis", "Consent"),
    v.LegalBasis.LEGAL_OBLIGATION: lambda: translate("person.legal_basis", "Legal obligation"),
    v.LegalBasis.LEGITIMATE_INTEREST: lambda: translate(
        "person.legal_basis", "Legitimate interest"
    ),
}
_PURPOSES: _Labels = {
    v.ConsentPurpose.KEEP_IN_TOUCH: lambda: translate("consent.purpose", "Keep in touch"),
    v.ConsentPurpose.INTRODUCE: lambda: translate("consent.purpose", "Introduce to others"),
    v.ConsentPurpose.DIRECTORY: lambda: translate("consent.purpose", "List in the directory"),
    v.ConsentPurpose.STORY: lambda: translate("consent.purpose", "Publish a story"),
    v.ConsentPurpose.PHOTO_AUDIO: lambda: translate("consent.purpose", "Photo or audio"),
    v.ConsentPurpose.SPECIAL_CATEGORY: lambda: translate(
        "consent.purpose", "Sensitive data (article 9)"
    ),
}
_TASK_STATES: _Labels = {
    v.TaskState.OPEN: lambda: translate("task.state", "To do"),
    v.TaskState.DONE: lambda: translate("task.state", "Done"),
    v.TaskState.DROPPED: lambda: translate("task.state", "Dropped"),
}
_TASK_SUBJECTS: _Labels = {subject: RECORDS[subject] for subject in v.TaskSubject}
_TARGET_UNITS: _Labels = {
    v.TargetUnit.MONTH: lambda: translate("target.unit", "a month"),
    v.TargetUnit.QUARTER: lambda: translate("target.unit", "a quarter"),
    v.TargetUnit.YEAR: lambda: translate("target.unit", "a year"),
}
_AREA_LEVELS: _Labels = {
    v.AreaLevel.CITY: lambda: translate("area.level", "City"),
    v.AreaLevel.WARD: lambda: translate("area.level", "Ward"),
    v.AreaLevel.SECTOR: lambda: translate("area.level", "Sector"),
}
_MEASURES: _Labels = {
    Measure.VISITS: lambda: translate("measure", "Visits"),
    Measure.VISITS_PER_1000: lambda: translate("measure", "Visits per 1,000 residents"),
    Measure.REACHED_PER_1000: lambda: translate("measure", "People reached per 1,000 residents"),
    Measure.REACHED_NEW: lambda: translate("measure", "New people reached"),
    Measure.DAYS_SINCE_LAST: lambda: translate("measure", "Days since the last visit"),
    Measure.SHARE_VS_POPULATION: lambda: translate(
        "measure", "Share of visits against share of residents"
    ),
    Measure.KEY_FIGURES_PER_1000: lambda: translate("measure", "Key figures per 1,000 residents"),
    Measure.PLACES_PER_1000: lambda: translate("measure", "Encounter places per 1,000 residents"),
    Measure.OPEN_FOLLOW_UPS: lambda: translate("measure", "Open follow-ups"),
    Measure.NETWORKS_WITHOUT_CHANNEL: lambda: translate(
        "measure", "Networks without a known channel"
    ),
    Measure.PRESENCE_VS_TARGET: lambda: translate("measure", "Visits against the target"),
}
_VALUE_STATES: _Labels = {
    ValueState.VALUE: lambda: translate("value.state", "Figure"),
    ValueState.ZERO: lambda: translate("value.state", "Zero"),
    ValueState.UNKNOWN: lambda: translate("value.state", "Unknown"),
    ValueState.SUPPRESSED: lambda: translate("value.state", "Hidden, too few"),
}

LABELS: Mapping[type[StrEnum], _Labels] = {
    v.VisitKind: _VISIT_KINDS,
    v.Setting: _SETTINGS,
    v.VisitStatus: _VISIT_STATUSES,
    v.Outcome: _OUTCOMES,
    v.Theme: _THEMES,
    v.RelationshipStage: _RELATIONSHIP_STAGES,
    v.KeyFigureKind: _KEY_FIGURE_KINDS,
    v.PlaceKind: _PLACE_KINDS,
    v.PlaceStatus: _PLACE_STATUSES,
    v.PlaceStage: _PLACE_STAGES,
    v.OrganisationKind: _ORGANISATION_KINDS,
    v.OrganisationLevel: _ORGANISATION_LEVELS,
    v.OrganisationStatus: _ORGANISATION_STATUSES,
    v.Reach: _REACHES,
    v.Channel: _CHANNELS,
    v.LegalBasis: _LEGAL_BASES,
    v.ConsentPurpose: _PURPOSES,
    v.TaskState: _TASK_STATES,
    v.TaskSubject: _TASK_SUBJECTS,
    v.TargetUnit: _TARGET_UNITS,
    v.AreaLevel: _AREA_LEVELS,
    Measure: _MEASURES,
    ValueState: _VALUE_STATES,
    **register_labels.LABELS,
}
