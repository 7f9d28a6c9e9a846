"""Reading lists in from files, and writing them out."""
