"""The window of Weefsel: the only room that knows Qt."""
