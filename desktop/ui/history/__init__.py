"""Who changed what in a record, in panes and forms."""
