"""What the map shows: each choice is a chip in the row above it."""
