"""Records that may be the same: how alike they are, and what becomes of them as one."""
