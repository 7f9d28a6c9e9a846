"""The 16 operational goals of the plan Inclusieve Stad 3.0 (2025-2030).

Codes and titles are data in the city's language, so they stand here in Dutch.
"""

from __future__ import annotations

from collections.abc import Mapping

GOALS: Mapping[str, str] = {
    "1.1": "Verbindende projecten en evenementen",
    "1.2": "Aanwezigheid op het terrein, team netwerkconsulenten",
    "1.3": "Groepsdruk verminderen",
    "1.4": "Polarisatie tegengaan, immaterieel erfgoed",
    "2.1": "Onderwijskansen",
    "2.2": "Arbeidsmarkt en ondernemers",
    "2.3": "Sport, jeugdwerk, cultuur",
    "2.4": "Nederlands",
    "2.5": "Discriminatie tegengaan",
    "3.1": "Ontmoetingsplekken, van safe naar brave",
    "3.2": "Digitale vaardigheden",
    "3.3": "Fysieke en digitale toegankelijkheid",
    "4.1": "Kernwaarden",
    "4.2": "Personeelsbeleid",
    "4.3": "Partnerschappen",
    "4.4": "Signalenbeleid",
}
