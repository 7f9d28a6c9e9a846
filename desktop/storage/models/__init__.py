"""Tables of the local database, by subject. Rows stay in this room; records leave it."""

from __future__ import annotations

from desktop.storage.models.areas import AreaEditionRow, AreaRow, AreaStatisticRow
from desktop.storage.models.base import Base, Synced
from desktop.storage.models.conflicts import ConflictRow
from desktop.storage.models.local import DraftRow, SavedViewRow, SearchEntryRow
from desktop.storage.models.persons import (
    AffiliationRow,
    ConsentRow,
    KeyFigureRow,
    PersonRow,
    person_language,
)
from desktop.storage.models.places import (
    AssessmentRow,
    NetworkRow,
    OrganisationRow,
    PlaceRow,
    assessment_accessibility,
    assessment_criterion,
    network_theme,
    network_ward,
    place_language,
    place_theme,
)
from desktop.storage.models.planning import TargetRow, TaskRow
from desktop.storage.models.sync import (
    ApplyingRow,
    AttentionRow,
    CursorRow,
    ErasedRow,
    LinkRow,
    OutboxRow,
    ShadowRow,
    SweepRow,
    UnreadRow,
)
from desktop.storage.models.visits import (
    VisitRow,
    visit_consultant,
    visit_goal,
    visit_network,
    visit_outcome,
    visit_person,
    visit_theme,
)

__all__ = [
    "AffiliationRow",
    "ApplyingRow",
    "AreaEditionRow",
    "AreaRow",
    "AreaStatisticRow",
    "AssessmentRow",
    "AttentionRow",
    "Base",
    "ConflictRow",
    "ConsentRow",
    "CursorRow",
    "DraftRow",
    "ErasedRow",
    "KeyFigureRow",
    "LinkRow",
    "NetworkRow",
    "OrganisationRow",
    "OutboxRow",
    "PersonRow",
    "PlaceRow",
    "SavedViewRow",
    "SearchEntryRow",
    "ShadowRow",
    "SweepRow",
    "Synced",
    "TargetRow",
    "TaskRow",
    "UnreadRow",
    "VisitRow",
    "assessment_accessibility",
    "assessment_criterion",
    "network_theme",
    "network_ward",
    "person_language",
    "place_language",
    "place_theme",
    "visit_consultant",
    "visit_goal",
    "visit_network",
    "visit_outcome",
    "visit_person",
    "visit_theme",
]
