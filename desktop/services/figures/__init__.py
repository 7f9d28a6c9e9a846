"""Coverage, summaries, targets and published figures: from a question to what may be told."""
