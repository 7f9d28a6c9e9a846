"""The rules that protect people: consent, gate, erasure, retention, log of reads, register."""
