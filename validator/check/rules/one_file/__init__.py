"""Rules that look at one file."""
