"""The referral directory: what organisations offer."""
