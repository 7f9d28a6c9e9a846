"""How values become rows, and what the database does by itself."""
