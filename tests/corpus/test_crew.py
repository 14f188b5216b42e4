import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from validator.corpus.crew import LostWorkerError, in_order

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="tasks of tests are not importable"),
    # pytest-xdist has a thread of its own, and Python 3.12 warns of forks beside threads.
    pytest.mark.filterwarnings("ignore:This process:DeprecationWarning"),
]

PARENT = """
import multiprocessing, sys, time
from validator.corpus.crew import in_order
results = in_order(lambda size: b"x" * size, [100_000] * 1000, 2)
next(results)
print(*(one.pid for one in multiprocessing.active_children()), flush=True)
time.sleep(60)
"""


def square(number):
    return number * number


def fail_at_40(number):
    if number == 40:
        raise ValueError("forty")
    return number


def die_at_40(number):
    if number == 40:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


@pytest.mark.parametrize("workers", [1, 2, 3, 7])
@pytest.mark.parametrize("count", [0, 1, 16, 17, 100])
def test_results_come_in_the_order_of_the_items(workers, count):
    assert list(in_order(square, range(count), workers)) == [n * n for n in range(count)]
    assert multiprocessing.active_children() == []


def test_a_mistake_is_raised_with_its_traceback_and_leaves_no_process():
    with pytest.raises(RuntimeError, match=r"(?s)in fail_at_40.*ValueError: forty"):
        list(in_order(fail_at_40, range(100), 2))
    assert multiprocessing.active_children() == []


def test_a_worker_that_is_killed_is_named_with_its_signal_and_the_others_end():
    with pytest.raises(LostWorkerError, match="ended by SIGKILL"):
        list(in_order(die_at_40, range(100), 2))
    assert multiprocessing.active_children() == []


def test_whoever_wants_no_more_leaves_no_process():
    results = in_order(bytes, [10_000] * 1000, 2)  # more than a pipe holds
    assert next(results) == bytes(10_000)
    assert len(multiprocessing.active_children()) == 2
    results.close()
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_no_worker_outlives_the_one_it_works_for(how):
    with subprocess.Popen(
        [sys.executable, "-c", PARENT], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as parent:
        workers = parent.stdout.readline().split()
        parent.send_signal(how)
        assert parent.wait(10) == -how
    assert len(workers) == 2
    assert all(_gone(int(worker)) for worker in workers)


def _gone(process):
    """Tell whether a process has ended; that nobody asked for its code yet does not matter."""
    status = Path(f"/proc/{process}/stat")
    for _ in range(100):
        try:
            if status.read_text().rpartition(")")[2].split()[0] == "Z":
                return True
        except OSError:
            return True
        time.sleep(0.1)
    return False
