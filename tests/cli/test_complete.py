"""What a shell is offered after Tab, asked as a shell asks."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = Path(sys.executable).with_name("agreements")
AGREEMENTS = Path(__file__).parents[2] / "agreements"
SHIPPED = sorted(path.stem for path in AGREEMENTS.glob("*.yaml"))


@pytest.fixture
def offered(agreements):
    """What bash is offered for a line; the last word is the one begun."""

    def ask(line):
        words = line.split(" ")
        environment = {
            **os.environ,
            "_AGREEMENTS_COMPLETE": "complete_bash",
            "COMP_WORDS": line,
            "COMP_CWORD": str(len(words) - 1),
        }
        code, out, err = agreements(env=environment)
        assert (code, err) == (0, "")
        return out.split()

    return ask


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("agreements va", ["validate"]),
        ("agreements show irn", [one for one in SHIPPED if one.startswith("irn")]),
        ("agreements diff irn-rus-2001 ", SHIPPED),
        ("agreements diff ./x", []),
        ("agreements explain AGR30", [f"AGR30{number}" for number in range(1, 10)]),
        ("agreements explain naval-v", ["naval-visits"]),
        ("agreements validate --select AGR40", [f"AGR40{number}" for number in range(1, 7)]),
        ("agreements validate --ignore AGR113", ["AGR113"]),
        ("agreements explain SUN", ["SUN"]),
        ("agreements diff --output-format c", ["csv", "cells"]),
        ("agreements list --party IR", ["IRL", "IRN", "IRQ"]),
        ("agreements matrix --between IRN RU", ["RUS"]),
        ("agreements stats --family ar", ["arms", "arms-control"]),
        ("agreements list --status p", ["provisionally-applied"]),
        ("agreements new --party IR", ["IRL", "IRN", "IRQ"]),
        ("agreements new --source-read ", ["whole", "excerpts", "not-read"]),
        ("agreements new --instrument t", ["treaty"]),
        ("agreements new --source-k", ["--source-kind"]),
        ("agreements show zzz", []),
    ],
)  # fmt: skip
def test_offers(offered, line, words):
    assert offered(line) == words


def test_ids_of_the_folder_here(offered, tmp_path):
    (tmp_path / "agreements").mkdir()
    (tmp_path / "agreements" / "xyz-2000.yaml").write_text("")
    assert offered("agreements show x") == ["xyz-2000"]


def test_every_code_and_kind():
    from validator.check.registry import all_codes
    from validator.cli.complete import codes, kinds, words_of
    from validator.model.agreement import Instrument
    from validator.model.kinds import KINDS

    assert [word for word, _ in codes("")] == list(all_codes())
    assert [word for word, _ in kinds("")] == list(KINDS)
    assert words_of("Instrument")("") == [(str(one), one.description) for one in Instrument]


def test_the_models_are_not_imported():
    script = (
        "import sys; from validator.cli.complete import ids, kinds, party_codes, words_of\n"
        "assert ids('') and kinds('') and party_codes('') and words_of('Instrument')('')\n"
        "print('validator.model.agreement' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout == b"False\n"


def test_installed_in_bash_it_completes(tmp_path):
    """What `--install-completion` writes makes bash itself offer the ids."""
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("asks bash itself")
    path = f"{COMMAND.parent}{os.pathsep}{os.environ['PATH']}"
    environment = {"HOME": str(tmp_path), "PATH": path, "LC_ALL": "C.UTF-8"}
    install = [bash, "-c", "agreements --install-completion; exit $?"]
    done = subprocess.run(install, env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    script = (
        f"source {tmp_path}/.bashrc\n"
        "COMP_WORDS=(agreements show irn) COMP_CWORD=2\n"
        "_agreements_completion agreements\n"
        'echo "${COMPREPLY[@]}"; complete -p agreements'
    )
    done = subprocess.run(
        [bash, "-c", script], env=environment, capture_output=True, check=False, cwd=tmp_path
    )
    offered, completer = done.stdout.decode().splitlines()
    assert offered == " ".join(one for one in SHIPPED if one.startswith("irn"))
    assert completer == "complete -o default -F _agreements_completion agreements"
