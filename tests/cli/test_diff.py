"""`agreements diff` end to end: two agreements in words, and what a branch changes."""

import json
import re
import shutil

import pytest
from git_states import git
from shipped import copy

from validator.model.kinds import KINDS

KIND = "|".join(sorted(KINDS, key=len, reverse=True))
IDS = ("irn-rus-2001", "irn-rus-2025", "anzus-1951", "prk-rus-2024", "aukus-2021", "irq-jor-1947")
CHANGED = {
    "irn-rus-2025": [("period: {years: 5}", "period: {years: 10}")],
    "prk-rus-2024": [("obligation: shall-not", "obligation: intend")],
    "irn-rus-2001": [("coverage: partial", "coverage: complete"), ("years: 10", "years: 12")],
}


@pytest.fixture(scope="module")
def _branch(tmp_path_factory):
    """A branch edits three agreements, adds one, renames one and takes one away; main goes on."""
    folder = tmp_path_factory.mktemp("branch")
    copy(folder / "agreements", *IDS)
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "base")
    git(folder, "switch", "-q", "-c", "topic")
    for name, edits in CHANGED.items():
        file = folder / "agreements" / f"{name}.yaml"
        text = file.read_text(encoding="utf-8")
        for old, new in edits:
            assert old in text
            text = text.replace(old, new, 1)
        file.write_text(text, encoding="utf-8")
    old = folder / "agreements" / "anzus-1951.yaml"
    text = old.read_text(encoding="utf-8").replace("id: anzus-1951", "id: pacific-pact-1951")
    old.with_name("pacific-pact-1951.yaml").write_text(text, encoding="utf-8")
    old.unlink()
    (folder / "agreements" / "irq-jor-1947.yaml").unlink()
    copy(folder / "agreements", "deu-sun-1939")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "topic")
    git(folder, "switch", "-q", "main")
    (folder / "agreements" / "aukus-2021.yaml").unlink()
    git(folder, "commit", "-q", "-am", "what main did meanwhile is no change of the branch")
    git(folder, "switch", "-q", "topic")
    return folder


@pytest.fixture
def branch(_branch, tmp_path):
    return shutil.copytree(_branch, tmp_path / "repository")


def test_what_a_branch_changes(branch, agreements):
    code, out, err = agreements("diff", "--base", "main", "--output-format", "json", cwd=branch)
    assert (code, err) == (0, "")
    found = json.loads(out)
    assert [(one["fate"], one["was"], one["id"]) for one in found["agreements"]] == [
        ("added", None, "deu-sun-1939"),
        ("removed", "irq-jor-1947", "irq-jor-1947"),
        ("renamed", "anzus-1951", "pacific-pact-1951"),
        ("changed", "irn-rus-2001", "irn-rus-2001"),
        ("changed", "irn-rus-2025", "irn-rus-2025"),
        ("changed", "prk-rus-2024", "prk-rus-2024"),
    ]
    changed = {one["id"]: one for one in found["agreements"]}
    (renewal,) = changed["irn-rus-2025"]["changes"]
    assert (renewal["name"], renewal["field"], renewal["direction"]) == (
        "renewal", "period", "longer",
    )  # fmt: skip
    line = renewal["after"]["position"]["line"]
    text = (branch / "agreements" / "irn-rus-2025.yaml").read_text(encoding="utf-8")
    assert text.splitlines()[line - 1].strip() == "period: {years: 10}"
    both = agreements(
        "diff", "--base", "main", "topic", "--output-format", "json", cwd=branch
    )[1]  # fmt: skip
    assert json.loads(both)["agreements"] == found["agreements"]


def test_the_summary_for_a_pull_request(branch, agreements, snapshot):
    out = agreements("diff", "--base", "main", "--output-format", "markdown", cwd=branch)[1]
    assert re.sub(r"\([0-9a-f]{12}\)", "(COMMIT)", out) == snapshot


def test_in_a_terminal(branch, agreements):
    code, out, _ = agreements("diff", "--base", "main", cwd=branch)
    assert code == 0
    assert "\nrenamed anzus-1951 to pacific-pact-1951\n" in out
    assert "  ~  renewal: period 5 years → 10 years (longer)" in out
    assert out.endswith("6 agreements: 1 added, 1 removed, 1 renamed, 3 changed.\n")


def test_the_checkout_is_not_touched(branch, agreements):
    before = {path: path.read_bytes() for path in branch.rglob("*") if path.is_file()}
    for head in ((), ("topic",)):
        code, out, _ = agreements("diff", "--base", "main~1", *head, cwd=branch)
        assert (code, "\nchanged irn-rus-2025\n" in out) == (0, True)
    assert {path: path.read_bytes() for path in branch.rglob("*") if path.is_file()} == before


def test_a_file_with_mistakes_is_told_and_hides_no_other(branch, agreements):
    (branch / "agreements" / "prk-rus-2024.yaml").write_text("id: [", encoding="utf-8")
    code, out, _ = agreements("diff", "--base", "main", cwd=branch)
    assert code == 2
    assert "\nnot read agreements/prk-rus-2024.yaml\n" in out
    assert "renewal: period 5 years → 10 years (longer)" in out
    assert "removed prk-rus-2024" not in out


def test_a_file_whose_name_is_not_its_id_removes_nothing(branch, agreements):
    git(branch, "mv", "agreements/prk-rus-2024.yaml", "agreements/prk-rus-pact-2024.yaml")
    shutil.copy(branch / "agreements/irn-rus-2025.yaml", branch / "agreements/copy.yaml")
    wrong = ["agreements/copy.yaml", "agreements/prk-rus-pact-2024.yaml"]
    code, out, _ = agreements("diff", "--base", "topic", "--output-format", "json", cwd=branch)
    found = json.loads(out)
    assert (code, found["agreements"]) == (2, [])
    assert [(one["path"], one["code"]) for one in found["unread"]] == [
        (path, "AGR301") for path in wrong
    ]
    text = agreements("diff", "--base", "topic", cwd=branch)[1]
    assert (
        "not read agreements/prk-rus-pact-2024.yaml\n"
        '  AGR301 line 2: the id "prk-rus-2024" is not the name of the file (write '
        '"prk-rus-pact-2024", or rename the file to prk-rus-2024.yaml)\n'
    ) in text
    marks = agreements("diff", "--base", "topic", "--output-format", "github", cwd=branch)[1]
    for path in wrong:
        assert f"::warning file={path},line=2,endLine=2,col=5,endColumn=" in marks


def test_the_other_way_round_nothing_is_added(branch, agreements):
    """A file that was wrong at the base is named as git names it there."""
    text = (branch / "agreements/prk-rus-2024.yaml").read_text("utf-8")
    broken = branch / "agreements" / "broken.yaml"
    broken.write_text(f"{text}oops", "utf-8")
    (branch / "agreements/prk-rus-2024.yaml").unlink()
    git(branch, "add", ".")
    git(branch, "commit", "-qm", "wrong")
    broken.rename(broken.with_name("prk-rus-2024.yaml"))
    (branch / "agreements/prk-rus-2024.yaml").write_text(text, "utf-8")
    code, out, _ = agreements("diff", "--base", "HEAD", cwd=branch)
    assert code == 2
    assert out.startswith("not read HEAD:agreements/broken.yaml\n  AGR1")
    assert out.endswith("\nNo change is known; 1 file could not be read.\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("topic", "topic~1"),
            "topic~1 lies before topic, and changes nothing in it\n"
            "  help: what changed from the one to the other: "
            "agreements diff --base topic~1 topic\n",
        ),
        (("topic~1", "topic"), ""),
        (("topic", "topic"), ""),
        (("main", "topic"), ""),
    ],
)
def test_a_base_that_has_the_head_is_told(branch, agreements, arguments, said):
    code, out, err = agreements("diff", "--base", *arguments, cwd=branch)
    assert (code, err) == (0, said and f"agreements: {said}")
    assert (out == "No agreement changed.\n") == (arguments[0] == "topic")


def test_a_base_that_is_ahead_of_the_files_here_is_told(branch, agreements):
    git(branch, "switch", "-q", "--detach", "topic~1")
    assert agreements("diff", "--base", "topic", cwd=branch) == (
        0,
        "No agreement changed.\n",
        "agreements: HEAD lies before topic, so only what is not committed counts\n"
        "  help: what topic has beyond it: agreements diff --base HEAD topic\n",
    )


@pytest.mark.parametrize("place", ["docs/more", "agreements"])
def test_from_anywhere_in_the_repository(branch, agreements, place):
    here = branch / place
    here.mkdir(parents=True, exist_ok=True)
    (branch / "agreements/aukus-2021.yaml").write_text("id: [", encoding="utf-8")
    code, out, _ = agreements("diff", "--base", "main", cwd=here)
    assert code == 2
    assert "renewal: period 5 years → 10 years (longer)" in out
    way = "" if place == "agreements" else "../../agreements/"
    assert f"\nnot read {way}aukus-2021.yaml\n  AGR101 line 1: " in out
    both = agreements("diff", "--base", "main", "topic", cwd=here)
    assert both == agreements("diff", "--base", "main", "topic", cwd=branch)


def test_a_copy_of_an_id_hides_no_change(branch, agreements):
    folder = branch / "agreements"
    git(branch, "commit", "-q", "--allow-empty", "-m", "start")
    text = (folder / "irn-rus-2025.yaml").read_text(encoding="utf-8")
    (folder / "x").mkdir()
    (folder / "x" / "irn-rus-2025.yaml").write_text(text, encoding="utf-8")
    changed = text.replace("period: {years: 10}", "period: {years: 1}")
    (folder / "irn-rus-2025.yaml").write_text(changed, encoding="utf-8")
    code, out, _ = agreements("diff", "--base", "HEAD", cwd=branch)
    assert code == 2
    assert (
        "not read agreements/irn-rus-2025.yaml\n"
        '  AGR401 line 2: the id "irn-rus-2025" is already that of '
        "agreements/x/irn-rus-2025.yaml\n"
    ) in out
    assert out.endswith("No change is known; 2 files could not be read.\n")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--base", "main", "--exit-code"), 1),
        (("--base", "topic", "--exit-code"), 0),
        (("irn-rus-2001", "irn-rus-2025", "--exit-code"), 1),
        (("irn-rus-2001", "topic:irn-rus-2001", "--exit-code"), 0),
        (("main:irn-rus-2001", "irn-rus-2001", "--exit-code"), 1),
    ],
)
def test_exit_codes(branch, agreements, arguments, code):
    assert agreements("diff", *arguments, cwd=branch)[0] == code


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--base", "nowhere"), '"nowhere" names no commit in this repository'),
        (
            ("--base", "HEAD~2..HEAD"),
            '"HEAD~2..HEAD" is a range and names no single commit\n'
            "  help: name the two of them, such as: --base HEAD~2 HEAD\n",
        ),
        (
            ("--base", "v1.2..."),
            '"v1.2..." is a range and names no single commit\n'
            "  help: name the two of them, such as: --base v1.2 HEAD\n",
        ),
        (("--base", "main", "a", "b"), "--base compares with one revision"),
        (("--base", "main", "--party", "RUS"), "--base tells all that changed"),
        (("--base", "main", "--only-differences"), "what changed is differences alone already"),
        (("--base", "main", "--output-format", "csv"), "changes have no format csv"),
        (("--base", "main", "--folder", "elsewhere"), "neither side has a file of an agreement"),
        (("irn-rus-2001",), "there is nothing to compare"),
        (("irn-rus-2001", "irn-rus-2001"), "irn-rus-2001 is named 2 times"),
        (
            ("irn-rus-2001", "irn-rus-2025", "--as-of", "2010-01-01"),
            "there is nothing to compare on 2010-01-01: irn-rus-2025: not signed until 2025-01-17",
        ),
        (("irn-rus-2001", "irn-rus-2025", "--output-format", "github"), "github is for what a"),
        (("irn-rus-2001", "irn-rus-2025", "--signed", "1950"), "the agreements are named, so"),
        (("main:irn-rus-2001", "irn-rus-2001", "--type", "duration"), "two states of one"),
    ],
)
def test_what_cannot_be_done_is_said(branch, agreements, arguments, message):
    code, out, err = agreements("diff", *arguments, cwd=branch)
    assert (code, out) == (2, "")
    assert err.startswith(f"agreements: {message}")
    assert "\n  help: " in err


def groups(out):
    """The kinds named under each heading."""
    found, heading = {}, None
    for line in out.splitlines():
        if line and not line.startswith(" "):
            heading = None if " → " in line else line
        elif heading:
            found.setdefault(heading, set()).update(re.findall(KIND, line))
    return found


def test_the_two_treaties_of_iran_and_russia(agreements):
    """What was new in 2025, what stayed, and the term; that 2001 has no such clause is believed."""
    code, out, err = agreements("diff", "irn-rus-2001", "irn-rus-2025")
    assert (code, err) == (0, "")
    found = groups(out)
    assert "duration" in found["In both, and different"]
    assert "term 10 years → 20 years (longer) [art. 21 → art. 46 (number unverified)]" in out
    assert {"no-third-party-aid", "relations-principles"} <= found[
        "In both, and alike in what is known"
    ]
    assert "no-hostile-use-of-territory" in found["In both, and different"]
    assert found["Only in irn-rus-2025"] >= {
        "security-service-cooperation", "joint-exercises", "naval-visits", "sanctions",
        "national-currency-settlement", "information-security",
    }  # fmt: skip
    new = "  + naval-visits                    silent (unverified) → present: shall; reciprocal yes"
    assert f"{new} [art. 5(2)]\n" in out
    back = agreements("diff", "irn-rus-2025", "irn-rus-2001")[1]
    assert "term 20 years → 10 years (shorter) [art. 46 (number unverified) → art. 21]" in back
    old = "  - naval-visits                    present → silent (unverified); it was: shall; recip"
    assert old in back
    assert groups(back) == found


def test_a_file_is_written_whole(agreements, tmp_path):
    arguments = ("diff", "irn-rus-2001", "irn-rus-2025", "--output-format")
    for name in ("text", "markdown", "csv", "json", "parquet", "xlsx"):
        file = tmp_path / f"out.{name}"
        assert agreements(*arguments, name, "-o", file) == (0, "", "")
        assert file.stat().st_size > 1000
