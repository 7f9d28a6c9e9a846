"""One function is one job that a person does; see the README of this room."""
