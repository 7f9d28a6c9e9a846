"""Privacy and safety: one subject a page."""
