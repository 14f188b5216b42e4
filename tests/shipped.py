"""Copies of the shipped agreements, for tests that need a few of them or change them."""

import shutil
from pathlib import Path

AGREEMENTS = Path(__file__).parents[1] / "agreements"


def copy(folder, *names):
    """Put these agreements into the folder, which is made if need be."""
    folder.mkdir(exist_ok=True)
    for name in names:
        shutil.copy(AGREEMENTS / f"{name}.yaml", folder)
