"""The statements of revision 0004, by subject. Frozen: later changes are later revisions."""

from __future__ import annotations

from desktop.server.migrations.fourth.access import ACCESS
from desktop.server.migrations.fourth.blobs import BLOBS
from desktop.server.migrations.fourth.devices import DEVICES
from desktop.server.migrations.fourth.rights import RIGHTS
from desktop.server.migrations.fourth.roles import ROLES
from desktop.server.migrations.fourth.rules import RULES

CHANGES = (*ACCESS, *BLOBS, *DEVICES, *RIGHTS, *ROLES, *RULES)
