"""Background syncing and the tie to the server."""
