"""Rules that look at all files of a run together."""
