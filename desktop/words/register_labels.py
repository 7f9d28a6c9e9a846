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

LABELS: Mapping[type[StrEnum], _Labels] = {
    v.TieFlow: _FLOWS,
    v.Regularity: _REGULARITIES,
    v.AgreementKind: _AGREEMENT_KINDS,
    v.ServiceStatus: _SERVICE_STATUSES,
    v.NeedState: _NEED_STATES,
    v.ReferralKind: _REFERRAL_KINDS,
    v.ReferralOutcome: _REFERRAL_OUTCOMES,
    v.CustomType: _CUSTOM_TYPES,
}
