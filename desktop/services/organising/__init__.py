"""Organisations and networks: what they offer, agree and give each other."""
