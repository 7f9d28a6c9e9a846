"""Files beside records: looking at them without writing them to the disk."""
