"""Agreements side by side: values only, nothing here knows a medium."""
