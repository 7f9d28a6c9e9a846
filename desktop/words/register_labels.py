"""Labels of the codes of ties, agreements, services, referrals and own fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from desktop.domain import vocabulary as v
from desktop.i18n import translate

_Labels = Mapping[str, Callable[[], str]]

_FLOWS: _Labels = {
    v.TieFlow.MONEY: lambda: translate("tie.flow", "Money"),
    v.TieFlow.INFRASTRUCTURE: lambda: translate("tie.flow", "Rooms and equipment"),
    v.TieFlow.STAFF: lambda: translate("tie.flow", "Staff"),
    v.TieFlow.KNOWLEDGE: lambda: translate("tie.flow", "Knowledge"),
    v.TieFlow.REFERRAL: lambda: translate("tie.flow", "Referring people"),
    v.TieFlow.COMMUNICATION: lambda: translate("tie.flow", "Communication"),
}
_REGULARITIES: _Labels = {
    v.Regularity.STRUCTURAL: lambda: translate("tie.regularity", "Structural"),
    v.Regularity.OCCASIONAL: lambda: translate("tie.regularity", "Occasional"),
}
_AGREEMENT_KINDS: _Labels = {
    v.AgreementKind.COOPERATION: lambda: translate("agreement.kind", "Cooperation agreement"),
    v.AgreementKind.PROJECT_COOPERATION: lambda: translate(
        "agreement.kind", "Cooperation agreement for a project"
    ),
    v.AgreementKind.OPERATING_SUBSIDY: lambda: translate("agreement.kind", "Operating subsidy"),
    v.AgreementKind.PROJECT_SUBSIDY: lambda: translate("agreement.kind", "Project subsidy"),
    v.AgreementKind.DIVERSITY_CLAUSE: lambda: translate("agreement.kind", "Diversity clause"),
    v.AgreementKind.CO_FINANCING: lambda: translate("agreement.kind", "Co-financing"),
    v.AgreementKind.SECONDMENT: lambda: translate("agreement.kind", "Secondment"),
    v.AgreementKind.CONSULTATION: lambda: translate(
        "agreement.kind", "Consultation without an instrument"
    ),
}
_SERVICE_STATUSES: _Labels = {
    v.ServiceStatus.ACTIVE: lambda: translate("service.status", "On offer"),
    v.ServiceStatus.PAUSED: lambda: translate("service.status", "Paused"),
    v.ServiceStatus.STOPPED: lambda: translate("service.status", "Stopped"),
}
_NEED_STATES: _Labels = {
    v.NeedState.OPEN: lambda: translate("need.state", "Open"),
    v.NeedState.ANSWERED: lambda: translate("need.state", "Answered"),
    v.NeedState.NO_OFFER: lambda: translate("need.state", "Nothing on offer"),
}
_REFERRAL_KINDS: _Labels = {
    v.ReferralKind.INFORMATION: lambda: translate("referral.kind", "Told where to go"),
    v.ReferralKind.WARM_HANDOVER: lambda: translate("referral.kind", "Handed over to somebody"),
    v.ReferralKind.ACCOMPANIED: lambda: translate("referral.kind", "Gone along with"),
}
_RIGHTS: _Labels = {
    v.Right.ACCESS: lambda: translate("right", "See their data"),
    v.Right.RECTIFICATION: lambda: translate("right", "Correct their data"),
    v.Right.RESTRICTION: lambda: translate("right", "Keep their data, do not use it"),
    v.Right.OBJECTION: lambda: translate("right", "Object to the use"),
    v.Right.ERASURE: lambda: translate("right", "Be forgotten"),
    v.Right.PORTABILITY: lambda: translate("right", "Take their data along"),
}
_REQUEST_STATES: _Labels = {
    v.RequestState.OPEN: lambda: translate("request.state", "Open"),
    v.RequestState.DONE: lambda: translate("request.state", "Done"),
    v.RequestState.REFUSED: lambda: translate("request.state", "Refused"),
    v.RequestState.WITHDRAWN: lambda: translate("request.state", "Withdrawn"),
}
_REFERRAL_OUTCOMES: _Labels = {
    v.ReferralOutcome.UNKNOWN: lambda: translate("referral.outcome", "Unknown"),
    v.ReferralOutcome.ARRIVED: lambda: translate("referral.outcome", "Arrived there"),
    v.ReferralOutcome.HELPED: lambda: translate("referral.outcome", "Helped"),
    v.ReferralOutcome.NOT_HELPED: lambda: translate("referral.outcome", "Not helped"),
    v.ReferralOutcome.NOT_GONE: lambda: translate("referral.outcome", "Did not go"),
}
_CUSTOM_TYPES: _Labels = {
    v.CustomType.TEXT: lambda: translate("custom.type", "Text"),
    v.CustomType.NUMBER: lambda: translate("custom.type", "Number"),
    v.CustomType.DAY: lambda: translate("custom.type", "Day"),
    v.CustomType.YES_NO: lambda: translate("custom.type", "Yes or no"),
    v.CustomType.CHOICE: lambda: translate("custom.type", "Choice"),
}

_ART9_BASES: _Labels = {
    v.Art9Basis.EXPLICIT_CONSENT: lambda: translate("person.art9_basis", "Explicit consent"),
    v.Art9Basis.MADE_PUBLIC: lambda: translate(
        "person.art9_basis", "Made public by the person themselves"
    ),
}
_PURPOSES: _Labels = {
    v.Purpose.CONTACT: lambda: translate("person.purpose", "Contact in the neighbourhood"),
    v.Purpose.BRIDGE: lambda: translate("person.purpose", "Bridge to a group or community"),
    v.Purpose.COOPERATION: lambda: translate("person.purpose", "Working together"),
    v.Purpose.INVITATIONS: lambda: translate("person.purpose", "Invitations"),
    v.Purpose.REFERRAL: lambda: translate("person.purpose", "Showing the way to help"),
}
_WORDINGS: _Labels = {
    v.WordingAbout.NOTICE: lambda: translate("wording.about", "Information notice"),
    v.WordingAbout.KEEP_IN_TOUCH: lambda: translate("consent.purpose", "Keep in touch"),
    v.WordingAbout.INTRODUCE: lambda: translate("consent.purpose", "Introduce to others"),
    v.WordingAbout.DIRECTORY: lambda: translate("consent.purpose", "List in the directory"),
    v.WordingAbout.STORY: lambda: translate("consent.purpose", "Publish a story"),
    v.WordingAbout.PHOTO_AUDIO: lambda: translate("consent.purpose", "Photo or audio"),
    v.WordingAbout.SPECIAL_CATEGORY: lambda: translate(
        "consent.purpose", "Sensitive data (article 9)"
    ),
    v.WordingAbout.CITY: lambda: translate("wording.about", "The city and how to reach it"),
}

LABELS: Mapping[type[StrEnum], _Labels] = {
    v.Art9Basis: _ART9_BASES,
    v.Purpose: _PURPOSES,
    v.WordingAbout: _WORDINGS,
    v.TieFlow: _FLOWS,
    v.Regularity: _REGULARITIES,
    v.AgreementKind: _AGREEMENT_KINDS,
    v.ServiceStatus: _SERVICE_STATUSES,
    v.NeedState: _NEED_STATES,
    v.ReferralKind: _REFERRAL_KINDS,
    v.ReferralOutcome: _REFERRAL_OUTCOMES,
    v.CustomType: _CUSTOM_TYPES,
    v.Right: _RIGHTS,
    v.RequestState: _REQUEST_STATES,
}
