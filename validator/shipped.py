"""Where the schema and the agreements lie that come with this program."""

from __future__ import annotations

from pathlib import Path

SCHEMA_FILE = "agreement.schema.json"

_PACKAGE = Path(__file__).parent
_INSTALLED = _PACKAGE / "shipped"
_CHECKOUT = _PACKAGE.parent


def _home() -> Path:
    """The folder with `schema/` and `agreements/`: in an installed copy, or in a checkout."""
    return _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT


def agreements_folder() -> Path:
    """The folder of the agreements that come with this program."""
    return _home() / "agreements"


def schema_file() -> Path:
    """The published schema."""
    return _home() / "schema" / SCHEMA_FILE


def schema_text() -> str:
    """The text of the published schema."""
    return schema_file().read_text(encoding="utf-8")
