"""Every call that the server answers: one table for the routes and for the OpenAPI document."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.sync.along import Opened, Opening
from desktop.sync.forgetting import ErasureAgree, ErasureAsk, ErasureReport, ErasuresWanted
from desktop.sync.logbook import (
    LogAppend,
    LogAppended,
    LogPage,
    LogPersons,
    LogPersonsWanted,
    LogWanted,
)
from desktop.sync.parts import Part
from desktop.sync.protocol import (
    History,
    HistoryWanted,
    Message,
    Page,
    Pull,
    Push,
    Pushed,
    Refresh,
    Register,
    Registered,
    Salvage,
    Salvaged,
    Tokens,
)
from desktop.sync.ruling import RulesSet, RulesTold, RulesWanted

EVERYWHERE = {
    400: "`cut_short`: the connection ended in the request",
    405: "`method_not_allowed`: this path takes another method",
    408: "`too_slow`: the request came too slowly",
    413: "`too_large`: the body, packed or unpacked, is above its limit",
    429: "`too_many_calls`: slow down; see `Retry-After`",
    500: "`fault`: a fault of the server; nothing was changed",
    503: "`overloaded`, `busy` or `standby`: come back later; see `Retry-After`",
}
_JSON = {
    415: "`not_json` or `unknown_encoding`: send application/json, plain, gzip or zstd",
    422: "`malformed`: not JSON, not this message, or what no database can keep",
    426: "`other_protocol` or `upgrade_required`: this version is too old, or too new",
}
_SIGNED = {
    401: "`sign_in_needed`, `token_expired`, or `stolen` with `wipe`",
}


@dataclass(frozen=True, slots=True)
class Call:
    """One path and what it does.

    Args:
        name: Of the function behind it.
        takes, gives: The messages; ``None`` = something else than JSON.
        errors: Status → codes and what they mean, beside those of every call.
        signed: Whether it wants an access token.
    """

    method: str
    path: str
    name: str
    summary: str
    takes: type[Message] | None = None
    gives: type[Message] | None = None
    errors: tuple[tuple[int, str], ...] = ()
    signed: bool = True


def _call(
    name: str, path: str, summary: str, *, takes: type[Message], gives: type[Message]
) -> Call:
    errors = tuple({**_JSON, **_SIGNED}.items())
    return Call("POST", path, name, summary, takes, gives, errors)


def _for_dpo(
    name: str, path: str, summary: str, *, takes: type[Message], gives: type[Message]
) -> Call:
    refused = (403, "`not_allowed`: only for the data protection officer of the city")
    errors = (*_JSON.items(), *_SIGNED.items(), refused)
    return Call("POST", path, name, summary, takes, gives, errors)


_NO_REGISTER = (403, "`not_allowed`: the role does not see the register of processing")


def _refusing(name: str, path: str, summary: str, *, takes: type[Message]) -> Call:
    """Return a call about erasures that some roles may not make, or not about this record."""
    refused = (
        (403, "`not_allowed`: the role does not allow it, or it is their own request"),
        (404, "`not_found`: unknown, erased, or of a scope without rights"),
    )
    errors = (*_JSON.items(), *_SIGNED.items(), *refused)
    return Call("POST", path, name, summary, takes, ErasureReport, errors)


MESSAGES = (
    Call(
        "POST",
        "/v1/device/register",
        "register",
        "Sign a laptop in",
        Register,
        Registered,
        (
            *_JSON.items(),
            (401, "`sign_in_refused` or `second_factor_needed`"),
            (404, "`unknown_city`: say which, its short name is not known"),
            (429, "`too_many_attempts` or `too_many_calls`; see `Retry-After`"),
        ),
        signed=False,
    ),
    Call(
        "POST",
        "/v1/token",
        "token",
        "Exchange a refresh token",
        Refresh,
        Tokens,
        (*_JSON.items(), (401, "`sign_in_needed`, or `stolen` with `wipe`")),
        signed=False,
    ),
    _call("hello", "/v1/sync/hello", "Open a sync", takes=Opening, gives=Opened),
    _call("push", "/v1/sync/push", "Hand over changes", takes=Push, gives=Pushed),
    _call("pull", "/v1/sync/pull", "Get what is new", takes=Pull, gives=Page),
    _call("salvage", "/v1/sync/salvage", "Offer lost rows", takes=Salvage, gives=Salvaged),
    _call("history", "/v1/sync/history", "Who changed what", takes=HistoryWanted, gives=History),
    _refusing("erasure_ask", "/v1/erasure/request", "Ask to erase a person", takes=ErasureAsk),
    _refusing("erasure_agree", "/v1/erasure/approve", "Agree to erase", takes=ErasureAgree),
    _refusing("erasure_report", "/v1/erasure/report", "How far it is", takes=ErasuresWanted),
    _call(
        "log_append",
        "/v1/log/append",
        "Hand over who read what",
        takes=LogAppend,
        gives=LogAppended,
    ),
    _for_dpo("log_read", "/v1/log/read", "Who read what", takes=LogWanted, gives=LogPage),
    _for_dpo(
        "log_persons",
        "/v1/log/persons",
        "Who looked at whom, hour by hour",
        takes=LogPersonsWanted,
        gives=LogPersons,
    ),
    Call(
        "POST",
        "/v1/rules/report",
        "rules_report",
        "How long things are kept, and who set it",
        RulesWanted,
        RulesTold,
        (*_JSON.items(), *_SIGNED.items(), _NO_REGISTER),
    ),
    _for_dpo(
        "rules_set",
        "/v1/rules/set",
        "Set how long things are kept",
        takes=RulesSet,
        gives=RulesTold,
    ),
)
"""Calls that take a message and give one."""

_HIDDEN = (404, "`not_found`: unknown, or of a scope without rights")

BLOBS = (
    Call(
        "POST",
        "/v1/blob/{id}",
        "receive",
        "Send a part of an attachment",
        None,
        Part,
        (
            *_SIGNED.items(),
            _HIDDEN,
            (409, "`other_content`: announced with another size or hash before"),
            (415, "`kind_not_taken`: neither JPEG, PNG nor PDF; or not octet-stream"),
            (422, "`malformed` or `wrong_hash`"),
        ),
    ),
    Call(
        "HEAD",
        "/v1/blob/{id}",
        "state",
        "Ask how much of an attachment is here",
        errors=(*_SIGNED.items(), _HIDDEN, (422, "`malformed`: not an id")),
    ),
    Call(
        "GET",
        "/v1/blob/{id}",
        "content",
        "Read an attachment",
        errors=(*_SIGNED.items(), _HIDDEN, (422, "`malformed`: not an id, or not a range")),
    ),
)
WATCHING = (
    Call("GET", "/health", "health", "Whether the process lives", signed=False),
    Call("GET", "/ready", "ready", "Whether laptops can sync here now", signed=False),
    Call("GET", "/metrics", "metrics", "Figures for Prometheus", signed=False),
    Call("GET", "/openapi.json", "openapi", "This document", signed=False),
)
CALLS = (*MESSAGES, *BLOBS, *WATCHING)
