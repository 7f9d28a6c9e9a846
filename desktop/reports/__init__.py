"""Writers of files: fed with plain data, they know no database and no window."""
