"""The local database: encrypted, durable, and the only room that knows SQL."""
