"""Questions of lists and pages, answered by indexes, a page at a time."""
