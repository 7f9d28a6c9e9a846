"""Synchronising with the central server: the protocol, the laptop's part of it, the wire."""
