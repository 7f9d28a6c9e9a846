"""Counts and figures: what may be told of them, per ward, period and theme."""
