"""What findings, provision kinds, fields, words and codes mean: the codebook, to be asked.

Everything comes from the models, the codes of findings and the table of states; nothing is
written here a second time.
"""

from __future__ import annotations

from validator.explain.index import closest_name, names, topics_for
from validator.explain.topic import Topic

__all__ = ["Topic", "closest_name", "names", "topics_for"]
