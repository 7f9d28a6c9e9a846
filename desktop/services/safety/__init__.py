"""The profile itself: opening it, ways to unlock, copies, going back, drafts."""
