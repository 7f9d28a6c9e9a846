"""What to do today, and where somebody left off."""
