"""Erasing, retention, consent, texts to look at, and the log of reads, as SQL."""
