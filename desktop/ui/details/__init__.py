"""Read-only panes that show one record."""
