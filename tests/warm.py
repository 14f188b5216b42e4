"""A process that has imported what every command imports, and forks once for each command line.

Most of what a short command takes is its start. A fork is a process as any other, with its own
folder, arguments and streams, and runs what the installed command runs.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

AT_THE_START = ("PYTHON", "LC_", "LANG")
"""Variables that begin so are read when Python starts, and not when a fork begins."""
COMMAND = Path(sys.executable).with_name("agreements")


def can_fork(env):
    """Tell whether a fork is as good as the installed command in an environment."""
    if sys.platform != "linux":
        return False
    changed = () if env is None else {key for key, _ in env.items() ^ os.environ.items()}
    return not any(key.startswith(AT_THE_START) for key in changed)


class Warm:
    """Runs command lines, each in a fork."""

    def __init__(self):
        self._streams = TemporaryDirectory()
        self._process = subprocess.Popen(
            [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def run(self, arguments, stdin, cwd, env=None):
        """Run `agreements`; give exit code, standard output, standard error."""
        given, out, err = (Path(self._streams.name, name) for name in ("in", "out", "err"))
        given.write_bytes(stdin)
        order = {
            "arguments": [os.fsdecode(one) for one in arguments],
            "cwd": os.fsdecode(cwd),
            "streams": [str(given), str(out), str(err)],
            "environment": dict(os.environ if env is None else env),
        }
        self._process.stdin.write(json.dumps(order).encode() + b"\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline()), out.read_bytes(), err.read_bytes()

    def close(self):
        """End the process."""
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()
        self._streams.cleanup()


def serve():
    """Fork for each order on standard input; answer with the exit code."""
    for line in sys.stdin.buffer:
        child = os.fork()
        if not child:
            _become(json.loads(line))
        _, status = os.waitpid(child, 0)
        os.write(1, b"%d\n" % os.waitstatus_to_exitcode(status))


def _become(order):
    """Be the command: its streams, its folder, its arguments."""
    os.environ.clear()
    os.environ.update(order["environment"])
    os.chdir(order["cwd"])
    flags = (os.O_RDONLY, *[os.O_WRONLY | os.O_CREAT | os.O_TRUNC] * 2)
    for number, (path, how) in enumerate(zip(order["streams"], flags, strict=True)):
        handle = os.open(path, how)
        os.dup2(handle, number)
        os.close(handle)
    sys.stdin = os.fdopen(0, closefd=False)
    sys.argv = [str(COMMAND), *order["arguments"]]
    try:
        from validator.cli import run

        run()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 0
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    # Not the commands: that each imports what it needs shows in each fork.
    import typer  # noqa: F401 - imported for the forks

    from validator.check.rules import across_rules, one_file_rules
    from validator.model.agreement import Agreement

    Agreement.model_rebuild()
    one_file_rules(), across_rules()
    serve()
