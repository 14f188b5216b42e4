"""How common forces are planned for, built and led."""

from __future__ import annotations

from typing import ClassVar, Literal

from validator.model.base import Count, Line, PartyCode, Vocabulary
from validator.model.period import Period
from validator.model.provision import Provision
from validator.model.scale import Direction, Scale


class PolicyLevel(Vocabulary):
    """How far the contact goes."""

    WARTIME = "wartime", "In war only."
    PEACETIME = "peacetime", "In peace too: staff talks, regular contact."
    COMMON_POLICY = "common-policy", "A common defence policy."


class DefencePolicyCoordination(Provision):
    """Regular contact of ministries or staffs to bring defence policies together.

    Talks because of a threat are threat consultation; visits and delegations are military
    contacts; a standing committee is coded as a joint body too.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "level": "peacetime", "meets_every": {"years": 1}}
    DATASETS: ClassVar = {"ATOP": ("milcon",), "DCAD": ()}
    SCALES: ClassVar = {
        "level": Scale(
            Direction.WIDER,
            ((PolicyLevel.WARTIME,), (PolicyLevel.PEACETIME,), (PolicyLevel.COMMON_POLICY,)),
        ),
    }
    SILENT: ClassVar = "Neither staffs nor ministries of defence are to coordinate."

    type: Literal["defence-policy-coordination"]
    """Defence policy coordination, staff talks."""
    level: PolicyLevel | None = None
    """How far it goes."""
    meets_every: Period | None = None
    """The time between two meetings."""


class CommandScope(Vocabulary):
    """When forces stand under one command."""

    PEACE = "peace", "In peace."
    WAR = "war", "In war."
    BOTH = "both", "In peace and in war."


class IntegratedCommand(Provision):
    """Forces of several parties stand under one common command.

    Who leads in war without a standing staff is command subordination; a common unit is joint
    forces.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "scope": "both"}
    DATASETS: ClassVar = {"ATOP": ("intcom",)}
    SILENT: ClassVar = "No common command is set up."

    type: Literal["integrated-command"]
    """Integrated command."""
    scope: CommandScope | None = None
    """When it holds."""
    commander: PartyCode | None = None
    """Whose officer commands, where the text says so."""


class CommandRule(Vocabulary):
    """Who commands."""

    FIXED = "fixed", "Always the same party."
    BY_THEATRE = "by-theatre", "The party in whose theatre they fight."
    ROTATING = "rotating", "In turn."
    JOINT = "joint", "Several together."
    HOST = "host", "The host party."
    OWN = "own", "Each party commands its own forces, also abroad."


class CommandSubordination(Provision):
    """Forces of one party fight under the command of another.

    That each keeps command of its own forces is coded here too (`rule: own`). A standing common
    staff is integrated command; discipline over one's own soldiers is status of forces.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "rule": "by-theatre"}
    DATASETS: ClassVar = {"ATOP": ("subord",)}
    SILENT: ClassVar = "Nothing is said on who leads whose forces."

    type: Literal["command-subordination"]
    """Wartime command subordination."""
    rule: CommandRule | None = None
    """Who commands."""
    commander: PartyCode | None = None
    """The party that commands, where it is fixed."""


class ForcePurpose(Vocabulary):
    """What a common unit is for."""

    DEFENCE = "defence", "Common defence."
    RAPID_REACTION = "rapid-reaction", "Rapid reaction, expeditions."
    PEACEKEEPING = "peacekeeping", "Peace operations."
    POLICE = "police", "Public order, stabilisation."
    TRAINING = "training", "Training."


class JointForces(Provision):
    """Units or formations made up of forces of several parties.

    Forces that only train together are joint exercises; forces that stand abroad are basing.
    """

    EXAMPLE: ClassVar = {"obligation": "shall", "names": ["Franco-German Brigade"]}
    DATASETS: ClassVar = {}
    SILENT: ClassVar = "No common unit or formation is mentioned."

    type: Literal["joint-forces"]
    """Joint forces and units."""
    names: tuple[Line, ...] = ()
    """The units, where the text names them."""
    purposes: tuple[ForcePurpose, ...] = ()
    """What they are for."""
    max_personnel: Count | None = None
    """How strong they are at most."""
