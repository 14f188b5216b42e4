import subprocess
import sys


def run(code):
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}"], capture_output=True, text=True, check=True
    )
    return done.stdout.split()


def test_a_lookup_imports_neither_pycountry_nor_rapidfuzz():
    shown = "print(*(name for name in ('pycountry', 'rapidfuzz') if name in sys.modules))"
    assert run(f"from validator.states import code_for\ncode_for('Iran')\n{shown}") == []


def test_importing_reads_nothing():
    shown = "print(table.table.cache_info().currsize, table.rows.cache_info().currsize)"
    assert run(f"from validator.states import table\n{shown}") == ["0", "0"]
