"""Other programs that synchronise, measured in the same run; README.md says what is compared."""
