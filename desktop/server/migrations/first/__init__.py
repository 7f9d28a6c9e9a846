"""Statements of revision 0001, by subject. They never change again."""
