"""The statements of revision 0001, by subject. Frozen: later changes are later revisions."""
