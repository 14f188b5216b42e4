"""What docs/python.md shows is what Python answers."""

import doctest
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "python.md"


def test_every_example():
    text = "\n".join(
        line for line in PAGE.read_text("utf-8").splitlines() if not line.startswith("```")
    )
    examples = doctest.DocTestParser().get_doctest(text, {}, PAGE.name, str(PAGE), 0)
    failed, tried = doctest.DocTestRunner(optionflags=doctest.REPORT_NDIFF).run(examples)
    assert failed == 0
    assert tried > 15
