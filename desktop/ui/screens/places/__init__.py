"""Encounter places."""
