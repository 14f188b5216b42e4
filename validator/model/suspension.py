"""The pairs of parties between which an agreement is suspended."""

from __future__ import annotations

from collections.abc import Collection

_PAIR = 2


class Suspension:
    """Between whom an agreement is suspended; a pair has no direction.

    `codes` are all that will be named. Each has the others as the bits of one number, and what
    holds between all is noted once: a step costs no pair of many parties anything.
    """

    def __init__(self, codes: Collection[str] = ()) -> None:
        self._bits = {code: 1 << number for number, code in enumerate(codes)}
        self._others = 0
        self._apart: dict[str, int] = {}
        """From whom each is parted; one that is not here, from `_others`."""

    def suspend_all(self) -> None:
        """Part everybody from everybody."""
        self._others, self._apart = ~0, {}

    def resume_all(self) -> None:
        """Bring everybody together."""
        self._others, self._apart = 0, {}

    def suspend(self, ones: Collection[str], others: Collection[str]) -> None:
        """Part each of the ones from each of the others."""
        for some, rest in ((ones, self._sum(others)), (others, self._sum(ones))):
            self._apart.update({code: self._from(code) | rest for code in some})

    def resume(self, ones: Collection[str], others: Collection[str]) -> None:
        """Bring each of the ones together with each of the others."""
        for some, rest in ((ones, self._sum(others)), (others, self._sum(ones))):
            self._apart.update({code: self._from(code) & ~rest for code in some})

    def parts(self, one: str, other: str) -> bool:
        """Tell whether it is suspended between two."""
        return one != other and bool(self._from(one) & self._bits.get(other, 0))

    def parts_all(self, codes: Collection[str]) -> bool:
        """Tell whether it is suspended between any two of these; of fewer than two it is not."""
        everyone = self._sum(codes)
        return len(codes) >= _PAIR and not any(
            everyone & ~self._from(code) & ~self._bits[code] for code in codes
        )

    def _from(self, code: str) -> int:
        return self._apart.get(code, self._others)

    def _sum(self, codes: Collection[str]) -> int:
        total = 0
        for code in codes:
            total |= self._bits[code]
        return total
