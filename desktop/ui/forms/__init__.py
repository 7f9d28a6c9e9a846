"""Forms: one window in which one record is entered or changed."""
