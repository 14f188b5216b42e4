# Everything runs in .venv, made on first use from Python 3.11 or newer. Nothing else is needed.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: matrix report test quick check fix clean

matrix: .venv/run ## print the provision matrix of the shipped agreements
	@$(BIN)/agreements matrix --output-format overview

report: .venv/report ## write the site of the shipped agreements
	@$(BIN)/agreements report -o build/report

test: .venv/test check ## linters, type checker, schema and tests
	$(BIN)/pytest

quick: .venv/test check ## the same without the tests in a browser
	$(BIN)/pytest -m 'not browser'

check: .venv/test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/agreements schema --check
	$(BIN)/agreements validate --strict agreements
	$(BIN)/agreements stats --strict agreements > /dev/null
	$(BIN)/agreements fmt --check agreements

fix: .venv/test ## tidy the code, make the generated files anew
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/agreements schema --write
	$(BIN)/python docs/article.py
	$(BIN)/python docs/reliability.py
	$(BIN)/python docs/examples.py
	$(BIN)/python docs/findings.py
	$(BIN)/python docs/codebook.py
	$(BIN)/python docs/export.py
	$(BIN)/python docs/layouts.py

clean: ## remove the environment and caches
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis

.venv/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Python 3.11 or newer is needed; name it with: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv .venv
	@touch $@

.venv/run: .venv/python pyproject.toml constraints.txt
	@echo "Setting up .venv (once)..." >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

.venv/report: .venv/python pyproject.toml constraints.txt
	@echo "Setting up .venv for the report (once)..." >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[report]'
	@touch $@ .venv/run

.venv/test: .venv/python pyproject.toml constraints.txt
	@echo "Setting up .venv for tests (once)..." >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[test]'
	@touch $@ .venv/run .venv/report
