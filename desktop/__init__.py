"""Weefsel on the laptop: the working memory of neighbourhood network consultants."""

__version__ = "0.5.0"
