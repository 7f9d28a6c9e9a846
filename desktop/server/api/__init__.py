"""The web face of the server: what laptops call, and what operators watch."""

from __future__ import annotations

from desktop.server.api.app import make_app

__all__ = ["make_app"]
