"""The agreements as a site: pages, and the data their scripts need. Nothing here opens a file."""

from __future__ import annotations

from validator.report.site import build_site

__all__ = ["build_site"]
