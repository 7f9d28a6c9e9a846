"""Lists of any length: the database filters, sorts and pages; the screen shows what it sees."""
