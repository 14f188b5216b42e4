"""A slip on the command line: the near word, in the form of every other message, exit 2."""

import pytest

from validator.cli.main import COMMANDS

FORMATS = (
    "text, table, overview, markdown, csv, json, html, github, cells, parquet, arrow, sqlite, xlsx"
)


@pytest.mark.parametrize(
    ("arguments", "message", "cure"),
    [
        (["valdate"], 'there is no command "valdate"', 'did you mean "validate"?'),
        (["frobnicate"], 'there is no command "frobnicate"', "agreements --help"),
        (
            ["validate", "--output-fromat", "json"],
            '"agreements validate" has no option --output-fromat',
            'did you mean "--output-format"?',
        ),
        (
            ["validate", "--output-fromat=json"],
            '"agreements validate" has no option --output-fromat',
            'did you mean "--output-format"?',
        ),
        (["--versoin"], '"agreements" has no option --versoin', 'did you mean "--version"?'),
        (["show", "-x"], '"agreements show" has no option -x', "agreements show --help"),
        (
            ["diff", "a", "b", "--output-format", "jsno"],
            f'--output-format: "jsno" is none of: {FORMATS}',
            'did you mean "json"?',
        ),
        (
            ["diff", "a", "b", "--output-format", "a\x1b[31m'\nb"],
            f'--output-format: "a\\x1b[31m\'\\nb" is none of: {FORMATS}',
            "agreements diff --help",
        ),
        (["fr\x1b[31m\n"], 'there is no command "fr\\x1b[31m\\n"', "agreements --help"),
        (["--fr\x1b[31m\n"], '"agreements" has no option --fr\\x1b[31m\\n', "agreements --help"),
        (["a" * 500], f'there is no command "{"a" * 79}…"', "agreements --help"),
        (["show"], "missing argument 'agreement'", "agreements show --help"),
        (
            ["diff"],
            "there is nothing to compare",
            "name two agreements, or select some: --party RUS",
        ),
        (
            ["list", "--between", "IRN", "RUS", "--between", "IRN", "PRK"],
            "--between is given 2 times",
            "give it once",
        ),
        (["matrix", "-o", "a", "--output", "b"], "--output is given 2 times", "give it once"),
        (["schema", "--file"], "option '--file' requires an argument", "agreements --help"),
    ],
)
def test_slips(agreements, arguments, message, cure):
    code, out, err = agreements(*arguments)
    assert (code, out) == (2, "")
    assert err == f"agreements: {message}\n  help: {cure}\n"


def test_a_flag_may_be_given_again(agreements):
    assert agreements("list", "--party", "IRN", "--party", "IRN")[0] == 0
    assert agreements("matrix", "--only-differences", "--only-differences")[0] == 0


def test_no_command_shows_the_help(agreements):
    code, out, err = agreements()
    assert (code, out) == (2, "")
    assert err.startswith("Usage: agreements ")
    assert "\n  validate " in err


def test_the_help_says_whole_sentences(agreements):
    code, out, _ = agreements("--help")
    told = dict(line.split(maxsplit=1) for line in out.partition("Commands:\n")[2].splitlines())
    assert (code, set(told)) == (0, set(COMMANDS))
    assert [name for name, text in told.items() if not text.endswith((".", "?"))] == []
    assert [name for name, text in told.items() if text.endswith("...")] == []


@pytest.mark.parametrize("command", ["show", "similar"])
def test_the_help_tells_of_revisions(agreements, command):
    assert "HEAD~1:irn-rus-2025" in agreements(command, "--help")[1]


def test_exit_codes_come_through(agreements, tmp_path):
    assert agreements("--help")[0] == 0
    (tmp_path / "a.yaml").write_text("id: a\n")
    assert agreements("validate", "a.yaml")[0] == 1
    assert agreements("validate", "b.yaml")[0] == 2
