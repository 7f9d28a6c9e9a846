"""The application: FastAPI with everything passed in, behind its door."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI, Request
from sqlalchemy.exc import DataError, DBAPIError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.types import ASGIApp

from desktop.server.api.answers import Answers
from desktop.server.api.attachments import Attachments
from desktop.server.api.bounds import Bounds
from desktop.server.api.catalogue import BLOBS, MESSAGES, WATCHING
from desktop.server.api.door import Door
from desktop.server.api.endpoints import Endpoints
from desktop.server.api.measures import Measures
from desktop.server.api.openapi import describe
from desktop.server.blobs import Blobs
from desktop.server.cities import City
from desktop.server.database import Busy
from desktop.server.desk import Desk
from desktop.server.events import log
from desktop.server.refusal import Refusal, malformed


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """All that the application needs.

    Args:
        desk: Carries out the calls.
        blobs: Keeps attachments.
        cities: Returns the cities of this installation.
        standing: Raises :class:`Busy` while laptops cannot sync here, for instance because
            the database is a standby.
        measures: Count what happens.
        bounds: How much at once.
    """

    desk: Desk
    blobs: Blobs
    cities: Callable[[], list[City]]
    standing: Callable[[], None]
    measures: Measures
    bounds: Bounds


def make_app(parts: Parts) -> ASGIApp:
    """Return the application of one worker."""
    app = FastAPI(title="Weefsel", openapi_url=None, docs_url=None, redoc_url=None)
    answers = Answers(parts.desk)
    endpoints = Endpoints(parts.desk, answers, parts.measures, parts.cities)
    for call in MESSAGES:  # these read and answer by themselves: FastAPI's own way costs more
        app.add_route(call.path, endpoints.of(call), methods=[call.method])
    attachments = Attachments(parts.desk, parts.blobs, answers)
    for call in BLOBS:
        _add(app, call.method, call.path, getattr(attachments, call.name))
    watching = _watching(parts)
    for call in WATCHING:
        _add(app, call.method, call.path, watching[call.name])
    _tell_errors(app, answers)
    return Door(app, bounds=parts.bounds, answers=answers, measures=parts.measures)


def _add(app: FastAPI, method: str, path: str, work: Callable[..., Any]) -> None:
    app.add_api_route(path, work, methods=[method], response_model=None)


def _watching(parts: Parts) -> dict[str, Callable[[], Response]]:
    document = describe()

    def ready() -> Response:
        parts.standing()
        return JSONResponse({"ready": True})

    return {
        "health": lambda: JSONResponse({"alive": True}),
        "ready": ready,
        "metrics": lambda: PlainTextResponse(parts.measures.page()),
        "openapi": lambda: JSONResponse(document),
    }


def _tell_errors(app: FastAPI, answers: Answers) -> None:
    def refused(request: Request, error: Exception) -> Response:
        if isinstance(error, DataError):
            log().warning("unstorable", error=error)
        if isinstance(error, Busy) and error.reason == "disk":
            log().error("disk", error=error)  # nobody but the administrator can help
        if isinstance(error, Busy) and error.reason == "restored":
            log().error("ledger_not_replayed", error=error)  # the same
        return answers.refused(_as_refusal(error), request.headers)

    def fault(request: Request, error: Exception) -> Response:
        log().error("fault", error=error)
        return refused(request, Refusal(500, "fault", "A fault of the server"))

    for kind in (Refusal, Busy, HTTPException, DataError):
        app.add_exception_handler(kind, refused)
    app.add_exception_handler(DBAPIError, fault)
    app.add_exception_handler(Exception, fault)


def _as_refusal(error: Exception) -> Refusal:
    if isinstance(error, Refusal):
        return error
    if isinstance(error, Busy):
        code = "standby" if error.reason == "standby" else "busy"
        return Refusal(503, code, "The database is busy", retry_after=error.wait)
    if isinstance(error, HTTPException):
        code = {404: "not_found", 405: "method_not_allowed"}.get(error.status_code, "refused")
        return Refusal(error.status_code, code, "No such call")
    return malformed("A value that the database cannot keep")
