"""To review: what met at the server, what it refused, and what may be in the register twice."""
