"""The functions that merge and hand out, put together once for the web face."""

from __future__ import annotations

from desktop.server.desk import Core
from desktop.server.exchange import hello, history, pull, push, salvage

CORE = Core(hello=hello, push=push, pull=pull, salvage=salvage, history=history)
