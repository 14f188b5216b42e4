"""What docs/ci.md and the hooks say is true: checked by the services' own schemas, and run."""

import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from validator.check.pipeline import check_document
from validator.cli.options import FindingFormat
from validator.read import read_bytes
from validator.render.findings import FORMATS, renderer
from validator.render.findings.report import Report

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "ci.md").read_text("utf-8")
BLOCKS = dict(re.findall(r"```yaml\n# (\S+)\n(.*?)```", PAGE, re.DOTALL))
BIN = Path(sys.executable).parent
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
SCHEMAS = {".gitlab-ci.yml": "vendor.gitlab-ci"} | {
    f".github/workflows/{name}.yml": "vendor.github-workflows"
    for name in ("agreements", "alerts", "changes", "suggestions")
}


@pytest.mark.parametrize(("name", "schema"), SCHEMAS.items())
def test_the_service_would_accept_it(name, schema, tmp_path):
    file = tmp_path / "ci.yml"
    file.write_text(BLOCKS[name], "utf-8")
    done = subprocess.run(
        [BIN / "check-jsonschema", "--builtin-schema", schema, file],
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout.decode()


def test_no_workflow_may_write_more_than_it_needs():
    for name, schema in SCHEMAS.items():
        if schema == "vendor.github-workflows":
            workflow = yaml.safe_load(BLOCKS[name])
            assert workflow["permissions"] == {"contents": "read"}
            assert "pull_request_target" not in BLOCKS[name]


def commands():
    return re.findall(r"- (?:run: )?(agreements [^|\n]*)", "".join(BLOCKS.values()))


@pytest.mark.parametrize("command", sorted(set(commands())))
def test_every_command_runs(command, tmp_path):
    shutil.copytree(ROOT / "agreements", tmp_path / "agreements")
    done = subprocess.run(
        [BIN / "agreements", *shlex.split(command)[1:]],
        capture_output=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stderr.decode()


def test_every_format_is_told():
    told = set(re.findall(r"`([a-z]+)`", "".join(re.findall(r"(?m)^\| (`.*?) \|", PAGE))))
    assert told == set(FORMATS) == {str(name) for name in FindingFormat}


def test_the_example_of_json_is_what_is_written():
    (block,) = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    document = read_bytes(b"id: irn-rus-2025\ntitle: NO\n", shown="agreements/irn-rus-2025.yaml")
    findings = [one for one in check_document(document).findings if one.code == "AGR113"]
    assert json.loads(block) == json.loads(renderer("json")(Report(findings, 1)))


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_a_hook_does_what_it_says(hook, tmp_path):
    (tmp_path / "agreements").mkdir()
    names = ["agreements/irn-rus-2025.yaml", "agreements/notes.md", "other/irn-rus-2025.yaml"]
    wanted = [name for name in names if re.search(hook["files"], name)]
    assert wanted == names[:1]
    text = (ROOT / names[0]).read_text("utf-8")
    (tmp_path / names[0]).write_text(text, "utf-8")

    def run():
        program, *arguments = shlex.split(hook["entry"])
        command = [BIN / program, *arguments, *wanted]
        return subprocess.run(command, capture_output=True, check=False, cwd=tmp_path).returncode

    assert run() == 0
    (tmp_path / names[0]).write_text(text.replace("id:", "id: [", 1), "utf-8")
    assert run() == 1


def test_pre_commit_accepts_the_hooks():
    pre_commit = shutil.which("pre-commit", path=f"{BIN}:/usr/local/bin:/usr/bin")
    if pre_commit is None:
        pytest.skip("pre-commit is not installed")
    hooks = ROOT / ".pre-commit-hooks.yaml"
    done = subprocess.run([pre_commit, "validate-manifest", hooks], check=False)
    assert done.returncode == 0


def test_the_config_names_our_hooks():
    (repo,) = yaml.safe_load(BLOCKS[".pre-commit-config.yaml"])["repos"]
    assert {hook["id"] for hook in repo["hooks"]} == {hook["id"] for hook in HOOKS}
