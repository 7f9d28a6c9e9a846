"""The screen Privacy & safety, page by page, bound to the services."""
