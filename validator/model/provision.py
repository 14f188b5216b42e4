"""What every provision has, whatever its kind."""

# Not `from __future__ import annotations`: every kind would evaluate the texts of these anew.
from datetime import date
from functools import cache
from typing import Annotated, Any, ClassVar, Final, get_args

from validator.model.base import Line, Model, Once, PartyCode, Prose, Slug, Vocabulary
from validator.model.citation import Basis, Citation
from validator.model.dates import PartialDate
from validator.model.docs import field_docs
from validator.model.scale import Direction, Scale


class Presence(Vocabulary):
    """Whether the agreement has such a clause."""

    PRESENT = "present", "The agreement has this provision."
    ABSENT = "absent", "A source says that the agreement has no such clause. This is a claim."
    SILENT = "silent", "A source says that the text does not mention the subject."


class Obligation(Vocabulary):
    """How strongly a provision binds."""

    SHALL = "shall", "A duty to do."
    SHALL_NOT = "shall-not", "A duty not to do."
    MAY = "may", "A right or a permission."
    BEST_EFFORT = "best-effort", "A duty to try: strive, promote, facilitate."
    INTEND = "intend", "A political aim."
    DECLARE = "declare", "A statement of position."


class Condition(Vocabulary):
    """What the duty depends on."""

    MUTUAL_CONSENT = "mutual-consent", "The parties agree on it case by case."
    REQUEST = "request", "One party asks."
    SEPARATE_AGREEMENT = (
        "separate-agreement",
        "Another agreement between the parties, made or promised, regulates it.",
    )
    NATIONAL_LAW = "national-law", "In line with the laws of the parties."
    UN_CHARTER = "un-charter", "In line with the Charter of the United Nations."
    INTERNATIONAL_LAW = "international-law", "In line with other international law or obligations."
    MUTUAL_INTEREST = "mutual-interest", "With regard to the interests of both."
    JOINT_FINDING = "joint-finding", "The parties find together that the case has arisen."
    CONSENT = "consent", "The party concerned, or the host, consents."
    CONSTITUTIONAL_PROCESS = "constitutional-process", "By the constitution of each."
    UNTIL_SECURITY_COUNCIL = "until-security-council", "Until the UN Security Council acts."
    OTHER_ALLIANCE = "other-alliance", "Within the duties of an alliance both belong to."
    RESOURCES = "resources", "As far as means and funds allow."
    RECIPROCITY = "reciprocity", "As far as the other party does the same."


COMMON_SCALES: Final = {
    "obligation": Scale(
        Direction.STRONGER,
        (
            (Obligation.DECLARE,),
            (Obligation.INTEND,),
            (Obligation.BEST_EFFORT,),
            (Obligation.SHALL, Obligation.SHALL_NOT),
        ),
    ),
    "conditions": Scale(Direction.NARROWER, empty_is_least=True),
    "basis": Scale(
        Direction.BETTER_FOUNDED,
        ((Basis.UNVERIFIED,), (Basis.REPORT,), (Basis.OFFICIAL_SUMMARY,), (Basis.TEXT,)),
    ),
    "every": Scale(Direction.RARER),
    "meets_every": Scale(Direction.RARER),
    "review_every": Scale(Direction.RARER),
    "within": Scale(Direction.LATER),
    "payment_within": Scale(Direction.LATER),
    "delay": Scale(Direction.LATER),
    "review_after": Scale(Direction.LATER),
    "binding": Scale(Direction.STRONGER),
}
"""The scales of fields that mean the same in every kind that has them."""


class Provision(Model):
    """What every provision has, whatever its kind."""

    # What the codebook says of a kind. The first line of its docstring is the definition, the
    # rest its boundary to its neighbours; the docstring of its `type` is the field's term.
    EXAMPLE: ClassVar[dict[str, Any]]
    """A provision of this kind as a file would hold it, but for `type`, `basis` and `cite`."""
    SCALES: ClassVar[dict[str, Scale]] = {}
    """What it means that a parameter is greater, where neither its type nor its name says so."""
    DATASETS: ClassVar[dict[str, tuple[str, ...]]]
    """The datasets that code it, by their key in `DATASETS`, each with its variables if known."""
    SILENT: ClassVar[str]
    """What counts as silent: when a text read whole has no provision of this kind."""

    type: str
    """The kind of provision."""
    id: Annotated[Slug | None, Once()] = None
    """A name for this provision, unique in the file; needed only to refer to it."""
    presence: Presence = Presence.PRESENT
    """Whether the agreement has such a clause; left out it has."""
    obligation: Obligation | None = None
    """How strongly it binds; left out for terms and procedures, which bind nobody to act."""
    obligors: Annotated[tuple[PartyCode, ...], Once()] = ()
    """Who owes it; left out, every party does."""
    beneficiaries: Annotated[tuple[PartyCode, ...], Once()] = ()
    """To whom it is owed; left out, to every other party."""
    conditions: tuple[Condition, ...] = ()
    """What the duty depends on."""
    under: Annotated[Line | None, Once()] = None
    """The other agreement within which it is carried out."""
    summary: Annotated[Prose | None, Once()] = None
    """What it says, in our own words."""
    basis: Basis
    """On what ground this coding stands."""
    cite: Citation
    """The source and the place in it."""
    see_also: tuple[Citation, ...] = ()
    """Further sources that say the same."""
    since: Annotated[PartialDate | None, Once()] = None
    """From when it is in the text, where an amendment brought it; left out, from the beginning."""
    until: Annotated[PartialDate | None, Once()] = None
    """When an amendment took it out of the text: on that day it is no longer there. Left out, it is
    still there."""

    @classmethod
    def word(cls) -> str:
        """The word that stands for this kind in a file: `naval-visits`."""
        name: str = get_args(cls.model_fields["type"].annotation)[0]
        return name

    @classmethod
    def standard_term(cls) -> str:
        """The term of the field: `Naval visits, or port calls`."""
        return field_docs(cls)["type"].removesuffix(".")

    @classmethod
    def definition(cls) -> str:
        """What a provision of this kind is, in one sentence."""
        return (cls.__doc__ or "").partition("\n")[0]

    @classmethod
    def boundary(cls) -> str:
        """Where its neighbours begin."""
        return " ".join((cls.__doc__ or "").partition("\n")[2].split())

    @classmethod
    def example(cls) -> dict[str, Any]:
        """A whole provision of this kind, as a file would hold it."""
        return (
            {"type": cls.word()}
            | cls.EXAMPLE
            | {"basis": "text", "cite": {"source": "treaty-text"}}
        )

    @property
    def unverified(self) -> bool:
        """Whether it is believed and was not checked against a source."""
        return self.basis is Basis.UNVERIFIED

    def holds_on(self, day: date) -> bool:
        """Tell whether it is in the text at the end of a day; in doubt about a date, it is."""
        begun = self.since is None or self.since.earliest <= day
        return begun and (self.until is None or day < self.until.latest)

    @classmethod
    def scale(cls, name: str) -> Scale | None:
        """The scale of a field, where it has one that its type does not give it."""
        return cls.SCALES.get(name) or COMMON_SCALES.get(name)

    @classmethod
    @cache
    def parameters(cls) -> tuple[str, ...]:
        """The names of the fields that only this kind has."""
        return tuple(name for name in cls.model_fields if name not in Provision.model_fields)
