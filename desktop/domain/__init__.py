"""Records and rules in plain Python: no Qt, no SQL, no HTTP, no clock, no files."""
