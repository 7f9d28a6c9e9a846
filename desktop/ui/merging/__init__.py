"""Making two records one, and taking them apart: each a dialog that shows first what it does."""
