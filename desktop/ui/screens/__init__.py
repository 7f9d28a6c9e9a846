"""The screens of the window, one folder each."""
