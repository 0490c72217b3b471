# Two commands on a fresh machine with Python (3.11 or newer), git and make: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: help demo test setup lint types floors unit eval gate bench wheel fuzz clean

help:  ## list the targets
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: $(STAMP)  ## the virtual environment with everything that tests need

$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit("onrecord needs Python 3.11 or newer, this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else None'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $(STAMP)

demo: setup  ## read a shipped report, print its record and the path of its HTML page
	@mkdir -p out
	@$(BIN)/onrecord read examples/agency
	@rm -f out/demo.record out/demo.record-wal out/demo.record-shm
	@$(BIN)/onrecord add examples/agency --record out/demo.record --quiet
	@$(BIN)/onrecord report --record out/demo.record --format html > out/demo.html
	@echo "HTML page: $(CURDIR)/out/demo.html"

test: lint types floors unit  ## lint, type-check and test everything

lint: setup
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check .

types: setup
	@$(BIN)/mypy

floors: setup
	@$(BIN)/lint-imports --no-cache > /tmp/onrecord-floors.$$$$ || { cat /tmp/onrecord-floors.$$$$; rm -f /tmp/onrecord-floors.$$$$; exit 1; }; rm -f /tmp/onrecord-floors.$$$$

unit: setup
	@$(BIN)/pytest

eval: setup  ## score every kind on the development parts in ../shared
	@$(BIN)/python -m eval all

gate: setup  ## fail if a measure has fallen below its pinned floor
	@$(BIN)/python -m eval gate

bench: setup  ## speed and memory, as a table
	@$(BIN)/python -m bench

wheel: setup  ## build the wheel and run it in an empty environment
	@$(BIN)/python -m build --quiet --outdir dist .
	@sh tools/check_wheel.sh

fuzz: setup  ## the source readers on arbitrary bytes, for a minute
	@$(BIN)/python -m tests.fuzz --seconds 60

clean:
	@rm -rf $(VENV) out dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
