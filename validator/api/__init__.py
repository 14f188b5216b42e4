"""For notebooks and programs: load agreements, select some, put them side by side, compare two.

    from validator.api import diff, load, matrix

    corpus = load()
    matrix(corpus.select(party="RUS", signed="2000..2025"))
    diff(corpus["irn-rus-2001"], corpus["irn-rus-2025"])

What is given is a value: nothing prints, and the clock is read for the status of today alone.
"""

from validator.api.corpus import Corpus, LoadError, load
from validator.api.diff import Diff, diff
from validator.api.matrix import ProvisionMatrix, matrix
from validator.compare.comparison import Group
from validator.corpus.asking import QueryError
from validator.model.agreement import Agreement

__all__ = [
    "Agreement",
    "Corpus",
    "Diff",
    "Group",
    "LoadError",
    "ProvisionMatrix",
    "QueryError",
    "diff",
    "load",
    "matrix",
]
