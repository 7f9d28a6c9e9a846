"""Figures for operators, as Prometheus reads them; counts and times only."""

from __future__ import annotations

import os
from dataclasses import dataclass

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

_STEPS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
SHARED_FOLDER = "PROMETHEUS_MULTIPROC_DIR"
"""Where several workers lay their counts together; the library reads this by itself."""


@dataclass(frozen=True, slots=True)
class Measures:
    """The figures of one worker, and the sum over all of them."""

    registry: CollectorRegistry
    requests: Counter
    seconds: Histogram
    sent: Counter
    operations: Counter

    def note(self, path: str, status: int, seconds: float, sent: int) -> None:
        """Count one answer."""
        self.requests.labels(path, str(status)).inc()
        self.seconds.labels(path).observe(seconds)
        self.sent.inc(sent)

    def merged(self, outcome: str, count: int) -> None:
        """Count operations of a push by what became of them."""
        if count:
            self.operations.labels(outcome).inc(count)

    def page(self) -> bytes:
        """Return all figures in Prometheus' format."""
        registry = self.registry
        if SHARED_FOLDER in os.environ:
            registry = CollectorRegistry()
            MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
        return generate_latest(registry)


def make_measures() -> Measures:
    """Return figures that begin at zero."""
    registry = CollectorRegistry()
    return Measures(
        registry,
        Counter(
            "weefsel_requests", "Answers by path and status", ["path", "status"], registry=registry
        ),
        Histogram(
            "weefsel_request_seconds",
            "Time from the head of a request to its answer, waiting included",
            ["path"],
            registry=registry,
            buckets=_STEPS,
        ),
        Counter("weefsel_sent_bytes", "Bytes of answers", registry=registry),
        Counter(
            "weefsel_operations",
            "Operations received, by what became of them",
            ["outcome"],
            registry=registry,
        ),
    )
