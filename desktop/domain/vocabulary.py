"""The closed lists of the domain. Codes are English; labels live in ``desktop.words``.

A value that a newer program added must survive here: storage keeps codes as text, and only
forms restrict them to these lists.
"""

from __future__ import annotations

from enum import StrEnum


class VisitKind(StrEnum):
    """What a consultant was doing there."""

    STREET_ROUND = "street_round"
    PLACE_VISIT = "place_visit"
    ORGANISATION_VISIT = "organisation_visit"
    KEY_FIGURE_TALK = "key_figure_talk"
    HOME_VISIT_INVITED = "home_visit_invited"
    EVENT = "event"
    SURVEY_ROUND = "survey_round"
    PARENT_GROUP = "parent_group"
    MEETING = "meeting"
    ONLINE_PHONE = "online_phone"


class Setting(StrEnum):
    """Where a visit took place, as a kind of surroundings."""

    HOME = "home"
    PUBLIC_SPACE = "public_space"
    ORGANISATION = "organisation"
    ONLINE = "online"


class VisitStatus(StrEnum):
    """How far a visit is. Only final visits count in figures."""

    PLANNED = "planned"
    DRAFT = "draft"
    FINAL = "final"
    CANCELLED = "cancelled"


class Outcome(StrEnum):
    """What came of a visit."""

    CONTACT_MADE = "contact_made"
    NOBODY = "nobody"
    TRUST_GROWING = "trust_growing"
    QUESTION = "question"
    REFERRED = "referred"
    INTRODUCED = "introduced"
    SIGNAL = "signal"
    FOLLOW_UP = "follow_up"
    DECLINED = "declined"


class Theme(StrEnum):
    """What a visit, place or network is about. Never about a person (rule R1)."""

    ETHNO_CULTURAL = "ethno_cultural"
    BELIEF = "belief"
    RAINBOW = "rainbow"
    DISABILITY_VISIBLE = "disability_visible"
    DISABILITY_INVISIBLE = "disability_invisible"
    NEURODIVERSITY = "neurodiversity"
    MENTAL_HEALTH = "mental_health"
    NEWCOMERS = "newcomers"
    GENDER = "gender"
    YOUTH = "youth"
    SENIORS = "seniors"
    LIFE_COURSE = "life_course"
    LANGUAGE = "language"
    SOCIO_ECONOMIC = "socio_economic"
    DIGITAL = "digital"


class RelationshipStage(StrEnum):
    """How a contact stands. Dormant is derived: no contact for 180 days."""

    KNOWN = "known"
    BUILDING = "building"
    ACTIVE = "active"
    DORMANT = "dormant"
    CLOSED = "closed"


class KeyFigureKind(StrEnum):
    """The role in which somebody bridges communities."""

    KEY_FIGURE = "key_figure"
    BRIDGE_FIGURE = "bridge_figure"
    SUPPORT_FIGURE = "support_figure"
    M_AMBASSADOR = "m_ambassador"
    BYSTANDER = "bystander"
    VOLUNTEER = "volunteer"


class PlaceKind(StrEnum):
    """Kinds of encounter places; all are public or semi-public."""

    SERVICE_CENTRE = "service_centre"
    COMMUNITY_HOUSE = "community_house"
    LIBRARY = "library"
    YOUTH_CENTRE = "youth_centre"
    SCHOOL = "school"
    SPORTS_FIELD = "sports_field"
    SQUARE_OR_PARK = "square_or_park"
    HOUSE_OF_WORSHIP = "house_of_worship"
    SHOP_OR_CAFE = "shop_or_cafe"
    CLUB_HOUSE = "club_house"
    SOCIAL_GROCERY = "social_grocery"
    DUTCH_PRACTICE = "dutch_practice"
    OTHER = "other"


class PlaceStatus(StrEnum):
    """Whether people can meet there."""

    OPEN = "open"
    TEMPORARILY_CLOSED = "temporarily_closed"
    CLOSED = "closed"


class PlaceStage(StrEnum):
    """How far an encounter place has grown, from safe to brave."""

    NONE = "none"
    SAFE = "safe"
    GROWING = "growing"
    BRAVE = "brave"


class OrganisationKind(StrEnum):
    """Kinds of organisations."""

    CITY_SERVICE = "city_service"
    SOCIAL_HOUSE = "social_house"
    POLICE = "police"
    FIRE_BRIGADE = "fire_brigade"
    SCHOOL = "school"
    NON_PROFIT = "non_profit"
    INFORMAL_ASSOCIATION = "informal_association"
    FAITH_COMMUNITY = "faith_community"
    SPORTS_CLUB = "sports_club"
    YOUTH_WORK = "youth_work"
    CARE_AND_WELFARE = "care_and_welfare"
    COMPANY = "company"
    KNOWLEDGE_INSTITUTION = "knowledge_institution"


class OrganisationLevel(StrEnum):
    """The level at which an organisation works."""

    GRASSROOTS = "grassroots"
    LOCAL = "local"
    FLEMISH = "flemish"
    FEDERAL = "federal"
    INTERNATIONAL = "international"


class OrganisationStatus(StrEnum):
    """Whether the organisation still works."""

    ACTIVE = "active"
    DORMANT = "dormant"
    STOPPED = "stopped"


class Reach(StrEnum):
    """How well the team reaches a network."""

    UNKNOWN = "unknown"
    NONE = "none"
    SOME = "some"
    GOOD = "good"


class Channel(StrEnum):
    """How a person prefers to be reached."""

    PHONE = "phone"
    TEXT = "text"
    CHAT = "chat"
    EMAIL = "email"
    IN_PERSON = "in_person"


class LegalBasis(StrEnum):
    """Grounds of article 6 GDPR on which a person is on file."""

    PUBLIC_TASK = "public_task"
    CONSENT = "consent"
    LEGAL_OBLIGATION = "legal_obligation"
    LEGITIMATE_INTEREST = "legitimate_interest"


class Art9Basis(StrEnum):
    """Grounds of article 9(2) GDPR on which something sensitive about a person may be kept.

    A city has no law of its own for the others, so only these two can be chosen.
    """

    EXPLICIT_CONSENT = "explicit_consent"
    MADE_PUBLIC = "made_public"


class Purpose(StrEnum):
    """What the team keeps a person on file for."""

    CONTACT = "contact"
    BRIDGE = "bridge"
    COOPERATION = "cooperation"
    INVITATIONS = "invitations"
    REFERRAL = "referral"


class ConsentPurpose(StrEnum):
    """What a person agreed to."""

    KEEP_IN_TOUCH = "keep_in_touch"
    INTRODUCE = "introduce"
    DIRECTORY = "directory"
    STORY = "story"
    PHOTO_AUDIO = "photo_audio"
    SPECIAL_CATEGORY = "special_category"


class WordingAbout(StrEnum):
    """What a text that the team says or hands out is about: the notice, or what is asked.

    ``CITY`` is no text to hand out: who the city is and how to reach it, which all of them name.
    """

    NOTICE = "notice"
    KEEP_IN_TOUCH = "keep_in_touch"
    INTRODUCE = "introduce"
    DIRECTORY = "directory"
    STORY = "story"
    PHOTO_AUDIO = "photo_audio"
    SPECIAL_CATEGORY = "special_category"
    CITY = "city"


class TaskState(StrEnum):
    """How far a task is."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class TaskSubject(StrEnum):
    """What a task can be about."""

    VISIT = "visit"
    PLACE = "place"
    ORGANISATION = "organisation"
    NETWORK = "network"
    PERSON = "person"
    WARD = "ward"


class TargetUnit(StrEnum):
    """For how long the number of a target is meant."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class TieFlow(StrEnum):
    """What flows between two organisations."""

    MONEY = "money"
    INFRASTRUCTURE = "infrastructure"
    STAFF = "staff"
    KNOWLEDGE = "knowledge"
    REFERRAL = "referral"
    COMMUNICATION = "communication"


class Regularity(StrEnum):
    """Whether two organisations do something time and again."""

    STRUCTURAL = "structural"
    OCCASIONAL = "occasional"


class AgreementKind(StrEnum):
    """With which instrument something was agreed."""

    COOPERATION = "cooperation"
    PROJECT_COOPERATION = "project_cooperation"
    OPERATING_SUBSIDY = "operating_subsidy"
    PROJECT_SUBSIDY = "project_subsidy"
    DIVERSITY_CLAUSE = "diversity_clause"
    CO_FINANCING = "co_financing"
    SECONDMENT = "secondment"
    CONSULTATION = "consultation"


class ServiceStatus(StrEnum):
    """Whether something is on offer."""

    ACTIVE = "active"
    PAUSED = "paused"
    STOPPED = "stopped"


class NeedState(StrEnum):
    """What became of a question that people asked."""

    OPEN = "open"
    ANSWERED = "answered"
    NO_OFFER = "no_offer"


class ReferralKind(StrEnum):
    """How people were led to an organisation."""

    INFORMATION = "information"
    WARM_HANDOVER = "warm_handover"
    ACCOMPANIED = "accompanied"


class ReferralOutcome(StrEnum):
    """What came of leading people there."""

    UNKNOWN = "unknown"
    ARRIVED = "arrived"
    HELPED = "helped"
    NOT_HELPED = "not_helped"
    NOT_GONE = "not_gone"


class CustomType(StrEnum):
    """What a field of a team's own holds."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    YES_NO = "yes_no"
    CHOICE = "choice"


class Right(StrEnum):
    """Rights that a person has over their data, of articles 15 to 21 GDPR."""

    ACCESS = "access"
    RECTIFICATION = "rectification"
    RESTRICTION = "restriction"
    OBJECTION = "objection"
    ERASURE = "erasure"
    PORTABILITY = "portability"


class RequestState(StrEnum):
    """What became of what a person asked."""

    OPEN = "open"
    DONE = "done"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class AreaLevel(StrEnum):
    """Levels of areas."""

    CITY = "city"
    WARD = "ward"
    SECTOR = "sector"


ART9_THEMES = frozenset(
    {
        Theme.ETHNO_CULTURAL,
        Theme.BELIEF,
        Theme.RAINBOW,
        Theme.DISABILITY_VISIBLE,
        Theme.DISABILITY_INVISIBLE,
        Theme.NEURODIVERSITY,
        Theme.MENTAL_HEALTH,
        Theme.NEWCOMERS,
    }
)
"""Themes that reveal a special category of article 9 GDPR (newcomers treated as one)."""

MATERIAL_FLOWS = frozenset({TieFlow.MONEY, TieFlow.INFRASTRUCTURE, TieFlow.STAFF})
"""Flows that cost the giver money, room or hands; the others are immaterial."""

ART9_PLACE_KINDS = frozenset({PlaceKind.HOUSE_OF_WORSHIP})
ART9_ORGANISATION_KINDS = frozenset({OrganisationKind.FAITH_COMMUNITY})
