"""The page of a record, section by section, bound to the services."""
