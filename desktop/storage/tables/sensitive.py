"""What reveals a special category of article 9 GDPR, as conditions of SQL.

Each is to be filled with the id it asks about. In Python: ``desktop.domain.privacy.gate``.
"""

from __future__ import annotations

THEMES = (
    "'ethno_cultural', 'belief', 'rainbow', 'disability_visible', 'disability_invisible', "
    "'neurodiversity', 'mental_health', 'newcomers'"
)
PLACE_KINDS = "'house_of_worship'"
ORGANISATION_KINDS = "'faith_community'"

NETWORK = (
    f"EXISTS (SELECT 1 FROM network_theme t WHERE t.network_id = {{id}} AND t.theme IN ({THEMES}))"
)
PLACE = (
    f"(EXISTS (SELECT 1 FROM place_theme t WHERE t.place_id = {{id}} AND t.theme IN ({THEMES}))"
    f" OR EXISTS (SELECT 1 FROM place s WHERE s.id = {{id}} AND s.kind IN ({PLACE_KINDS})))"
)
ORGANISATION = (
    "EXISTS (SELECT 1 FROM organisation s"
    f" WHERE s.id = {{id}} AND s.kind IN ({ORGANISATION_KINDS}))"
)
SERVICE = (
    f"EXISTS (SELECT 1 FROM service o WHERE o.id = {{id}} AND ({ORGANISATION}"
    " OR EXISTS (SELECT 1 FROM service_theme t"
    f" WHERE t.service_id = o.id AND t.theme IN ({THEMES}))))"
).replace("s.id = {id}", "s.id = o.organisation_id")
SAID = (
    "(EXISTS (SELECT 1 FROM need n JOIN need_theme t ON t.need_id = n.id"
    f" WHERE n.visit_id = {{id}} AND n.deleted_at IS NULL AND t.theme IN ({THEMES}))"
    " OR EXISTS (SELECT 1 FROM referral r WHERE r.visit_id = {id} AND r.deleted_at IS NULL"
    f" AND ({SERVICE.format(id='r.service_id')}"
    f" OR {ORGANISATION.format(id='r.organisation_id')})))"
)
"""What was asked during a visit, and where people were led to, says as much as its themes."""
