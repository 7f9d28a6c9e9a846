"""The OpenAPI document, made from the very types that both ends read and write."""

from __future__ import annotations

from typing import Any

import msgspec

from desktop import __version__
from desktop.server.api.catalogue import BLOBS, CALLS, EVERYWHERE, Call
from desktop.server.wire import PROTOCOL_HEADER, SCHEMA_HEADER, SERVER_HEADER
from desktop.sync.parts import MOST_BLOB_BYTES
from desktop.sync.protocol import PROTOCOL, Failure, Message

_WHERE = "#/components/schemas/{name}"
_JSON = "application/json"
_BYTES = "application/octet-stream"
_OBJECT: dict[str, Any] = {"schema": {"type": "object"}}
_FREE: dict[str, dict[str, Any]] = {
    "content": {_BYTES: {}},
    "openapi": {_JSON: _OBJECT},
    "metrics": {"text/plain": {}},
    "health": {_JSON: _OBJECT},
    "ready": {_JSON: _OBJECT},
}


def describe() -> dict[str, Any]:
    """Return the document."""
    kinds: list[type[Message]] = [Failure]
    for call in CALLS:
        kinds += [kind for kind in (call.takes, call.gives) if kind and kind not in kinds]
    _, schemas = msgspec.json.schema_components(kinds, ref_template=_WHERE)
    paths: dict[str, dict[str, Any]] = {}
    for call in CALLS:
        paths.setdefault(call.path, {})[call.method.casefold()] = _operation(call)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Weefsel",
            "version": __version__,
            "description": "Synchronising of laptops with the server of their city. "
            "Bodies may be packed with gzip or zstd.",
        },
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {"access": {"type": "http", "scheme": "bearer"}},
        },
    }


def _operation(call: Call) -> dict[str, Any]:
    found: dict[str, Any] = {
        "operationId": call.name,
        "summary": call.summary,
        "responses": {**_successes(call), **_failures(call)},
    }
    parameters = _parameters(call)
    if parameters:
        found["parameters"] = parameters
    if call.takes is not None:
        found["requestBody"] = {"required": True, "content": {_JSON: _schema(call.takes)}}
    elif call.method == "POST":
        found["requestBody"] = {"required": True, "content": {_BYTES: {}}}
    if call.signed:
        found["security"] = [{"access": []}]
    return found


def _successes(call: Call) -> dict[str, Any]:
    content = {_JSON: _schema(call.gives)} if call.gives else _FREE.get(call.name)
    answer: dict[str, Any] = {"description": "Done", "headers": _answer_headers()}
    if content:
        answer["content"] = content
    return {"200": answer, "206": answer} if call.name == "content" else {"200": answer}


def _failures(call: Call) -> dict[str, Any]:
    body = {} if call.method == "HEAD" else {"content": {_JSON: _schema(Failure)}}
    return {
        str(status): {"description": words, **body}
        for status, words in sorted((EVERYWHERE | dict(call.errors)).items())
    }


def _parameters(call: Call) -> list[dict[str, Any]]:
    if call in BLOBS:
        return _blob_parameters(call)
    if call.takes is None:
        return []
    whole = {"type": "string", "pattern": "^[0-9]{1,9}$"}
    return [
        _header(PROTOCOL_HEADER, {"type": "string", "enum": [str(PROTOCOL)]}, needed=True),
        _header(SCHEMA_HEADER, whole),
    ]


def _blob_parameters(call: Call) -> list[dict[str, Any]]:
    known = {"name": "id", "in": "path", "required": True}
    found: list[dict[str, Any]] = [known | {"schema": {"type": "string", "format": "uuid"}}]
    if call.method == "POST":
        whole = {"type": "integer", "minimum": 0, "maximum": MOST_BLOB_BYTES}
        found += [
            _header("Upload-Offset", whole, needed=True),
            _header("Upload-Length", whole, needed=True),
            _header("Upload-Scope", {"type": "integer", "minimum": 2}, needed=True),
            _header("Upload-Sha256", {"type": "string", "pattern": "^[0-9a-f]{64}$"}, needed=True),
        ]
    if call.method == "GET":
        found.append(_header("Range", {"type": "string", "pattern": "^bytes=[0-9]{1,8}-$"}))
    return found


def _header(name: str, schema: dict[str, Any], *, needed: bool = False) -> dict[str, Any]:
    return {"name": name, "in": "header", "required": needed, "schema": schema}


def _answer_headers() -> dict[str, Any]:
    text = {"schema": {"type": "string"}}
    return {PROTOCOL_HEADER: text, SERVER_HEADER: text}


def _schema(kind: type[Message]) -> dict[str, Any]:
    return {"schema": {"$ref": _WHERE.format(name=kind.__name__)}}
