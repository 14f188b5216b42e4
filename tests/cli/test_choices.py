"""Which findings count, by options and settings; and fixes made in the files."""

from pathlib import Path

import pytest

CASES = Path(__file__).parents[1] / "check" / "cases"
UNUSED = (CASES / "AGR307" / "bad" / "irn-rus-2025.yaml").read_text("utf-8")
ORDER = UNUSED.replace("date: 2025-10-02", "date: 2024-10-02")


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "agreements").mkdir()
    (tmp_path / "agreements" / "irn-rus-2025.yaml").write_text(ORDER, encoding="utf-8")
    return tmp_path


def codes(out):
    return [line.split(": ")[1].split()[0] for line in out.splitlines()]


def concise(agreements, *arguments):
    code, out, err = agreements("validate", "--output-format", "concise", *arguments)
    return code, codes(out), err.strip()


def test_select_and_ignore(folder, agreements):
    assert concise(agreements)[:2] == (1, ["AGR303", "AGR307"])
    assert concise(agreements, "--select", "AGR303")[:2] == (1, ["AGR303"])
    assert concise(agreements, "--select", "AGR303,AGR307")[:2] == (1, ["AGR303", "AGR307"])
    assert concise(agreements, "--ignore", "unused-source")[:2] == (1, ["AGR303"])
    assert concise(agreements, "--ignore", "AGR3")[:2] == (0, [])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--select", "AGR999"), 'agreements: no finding is called "AGR999"\n  help: did you mean'),
        (("--ignore", "AGR101"), "agreements: AGR101 cannot be left out"),
        (("--config", "none.toml"), "agreements: none.toml: the file cannot be read"),
        (("--update-baseline",), "agreements: no file is named for the baseline"),
        (("--baseline", "none.json"), "agreements: none.json: the file cannot be read"),
    ],
)
def test_wrong_options(folder, agreements, arguments, said):
    code, found, err = concise(agreements, *arguments)
    assert (code, found) == (2, [])
    assert err.startswith(said)


def test_settings_of_the_project(folder, agreements):
    (folder / "pyproject.toml").write_text('[tool.agreements]\nignore = ["AGR303"]\n')
    assert concise(agreements)[1] == ["AGR307"]
    (folder / "agreements.toml").write_text(
        '[per-file-ignores]\n"agreements/irn-*.yaml" = ["AGR307"]\n'
    )
    assert concise(agreements)[1] == ["AGR303"], "the file of its own goes before the shared one"
    assert concise(agreements, "--ignore", "AGR303")[1] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('ingore = ["AGR303"]', 'unknown setting "ingore"\n  help: did you mean "ignore"?'),
        ('ignore = "AGR303"', '"ignore" has the wrong form\n  help: write a list of codes'),
        ("strict = 1", '"strict" has the wrong form\n  help: write true or false'),
        ("ignore = [", "agreements.toml is not TOML"),
        ('select = ["AGR99"]', 'no finding is called "AGR99"'),
    ],
)
def test_wrong_settings(folder, agreements, text, said):
    (folder / "agreements.toml").write_text(text)
    code, _, err = concise(agreements)
    assert code == 2
    assert said in err


def test_a_baseline_lets_old_findings_pass_and_new_ones_fail(folder, agreements):
    assert concise(agreements, "--baseline", "known.json", "--update-baseline")[0] == 0
    code, found, err = concise(agreements, "--baseline", "known.json")
    assert (code, found) == (0, [])
    assert err.startswith("2 findings of the baseline not shown.")
    file = folder / "agreements" / "irn-rus-2025.yaml"
    file.write_text("# moved\n" + ORDER.replace("years: 20", "years: twenty"), encoding="utf-8")
    assert concise(agreements, "--baseline", "known.json")[:2] == (1, ["AGR205"])
    file.write_text(UNUSED, encoding="utf-8")
    assert (
        "1 finding of the baseline no longer there"
        in concise(agreements, "--baseline", "known.json")[2]
    )


def test_fix_keeps_everything_else(folder, agreements):
    file = folder / "agreements" / "irn-rus-2025.yaml"
    text = UNUSED.replace("title: A treaty", "title:   NO   # as it is called").replace(
        "\n", "\r\n"
    )
    file.write_bytes(text.encode())
    code, out, err = agreements("validate", "--diff")
    assert (code, err) == (1, "1 fix would be made.\n")
    assert '\n-title:   NO   # as it is called\\r\n+title:   "NO"   # as it is called\\r\n' in out
    assert file.read_bytes() == text.encode(), "--diff changes nothing"
    code, _, err = agreements("validate", "--fix")
    assert code == 1
    assert err.startswith("1 fix made in 1 file.")
    assert file.read_bytes() == text.replace(" NO ", ' "NO" ').encode()


def test_fix_needs_a_file(folder, agreements):
    code, _, err = agreements("validate", "-", "--fix", stdin=UNUSED.encode())
    assert code == 2
    assert err.startswith("agreements: standard input cannot be mended in place")
