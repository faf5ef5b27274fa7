# Pomni. Each target sets up what it needs: a virtual environment from a hashed lock file.
# Another Python or another place: make test PYTHON=python3.13 VENV=build/venv-3.13

PYTHON ?= python3
VENV ?= .venv
ARGS ?=

# Python keeps what it has compiled, whatever the machine says: each start without it takes half a second more.
unexport PYTHONDONTWRITEBYTECODE

PY := $(VENV)/bin/python
# a third of a story is spent waiting for its database
WORKERS := $(shell $(PYTHON) -c "import os; print((os.cpu_count() or 1) * 3 // 2)")
RUN := $(VENV)/run.stamp
DEV := $(VENV)/dev.stamp
# The packages of development are more than enough to run: what is there is taken.
READY := $(if $(wildcard $(DEV)),$(DEV),$(RUN))
# An environment whose Python is gone (moved, upgraded) is made anew whatever its stamp says.
BROKEN := $(if $(wildcard $(VENV)),$(shell $(PY) -c "" 2>/dev/null || echo FORCE))

.PHONY: help demo run migrate test check bench screenshots format lock FORCE
.DEFAULT_GOAL := help

help: ## This list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(READY) ## Try the bot in a browser: no token, no network; ARGS=--terminal stays in this terminal
	@$(PY) -m bot demo $(ARGS)

run: $(READY) ## Run the bot; needs TELEGRAM_BOT_TOKEN in the environment or in .env
	@$(PY) -m bot run

migrate: $(READY) ## Bring the database to the version of this program
	@$(PY) -m bot migrate

test: $(DEV) ## Run the tests; ARGS="-k undo" chooses among them
	$(PY) -m pytest -n $(WORKERS) --dist worksteal $(ARGS)

check: $(DEV) ## Everything that must be green: format, lint, types, import contracts, tests
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy .
	$(PY) -c "from importlinter.cli import lint_imports_command; lint_imports_command()"
	$(PY) -m pytest -n $(WORKERS) --dist worksteal $(ARGS)

bench: $(DEV) ## Measure: prints figures and ratios, fails on none
	$(PY) -m tests.bench $(ARGS)

screenshots: $(DEV) ## Take pictures of the chat page; needs chromium and pngquant
	$(PY) -m tests.browser.screenshots

format: $(DEV) ## Format the code and mend what lint can mend
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

lock: ## Resolve pyproject.toml anew into both lock files; needs uv
	$(COMPILE) pyproject.toml --output-file requirements.lock
	$(COMPILE) pyproject.toml --extra dev --constraint requirements.lock --output-file requirements-dev.lock

# One lock for all Pythons from 3.11 upwards and all systems, with hashes and without the address of any index.
COMPILE := uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --upgrade

$(RUN): requirements.lock $(BROKEN)
	$(install)

$(DEV): requirements-dev.lock $(BROKEN)
	$(install)

FORCE:

# A virtual environment that is broken, without pip or too old for us is made anew.
define install
@$(PY) -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Pomni needs Python 3.11 or newer; say which: make PYTHON=python3.12 ..." >&2; exit 1; }; \
	$(PYTHON) -m venv --clear $(VENV); }
@echo "Installing from $< into $(VENV) (once, a minute or two)" >&2
@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
@touch $@
endef
