"""The books in PostgreSQL: one class per subject, put together in :mod:`books`."""
