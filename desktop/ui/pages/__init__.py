"""One page a record: what we know, what is missing, and everything around it."""
