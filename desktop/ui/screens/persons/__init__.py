"""Contacts and key figures."""
