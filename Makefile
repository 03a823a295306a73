# `make demo` and `make test` do everything on a fresh Debian machine: they install what is missing first.
SHELL := /bin/bash
.DEFAULT_GOAL := help
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
export OMP_THREAD_LIMIT := 1
export DO_NOT_TRACK := 1

.PHONY: help setup system demo test check eval bench mutation samples model clean

help:  ## what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

system:
	@./setup/system.sh

$(VENV)/ready: requirements-dev.txt pyproject.toml setup/venv.sh | system
	@./setup/venv.sh "$(PYTHON)" "$(VENV)"
	@touch $@

setup: $(VENV)/ready  ## install what is missing and make .venv

demo: setup  ## the main job on the sample office and inbox
	@$(BIN)/desk demo --out demo-out

test: setup  ## every test
	@$(BIN)/python -m pytest -n 2 --dist loadfile

check: setup  ## style and types
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy

eval: setup  ## accuracy on held-out generated papers (slow)
	@./setup/system.sh fonts-lato fonts-open-sans fonts-roboto-unhinted fonts-sil-charis fonts-cabin fonts-comic-neue
	@$(BIN)/python -m tests.eval.accuracy

bench: setup  ## speed: plain tesseract, Prefect's share of a run, screening alone; who signed, and whether (slow)
	@$(BIN)/python tests/bench/ocr_bench.py
	@$(BIN)/python tests/bench/run_bench.py
	@$(BIN)/python tests/bench/screen_bench.py
	@$(BIN)/python tests/bench/remittance_bench.py
	@$(BIN)/python -m tests.bench.signers
	@$(BIN)/python -m tests.bench.ink --set held-out

mutation: setup  ## change the rules in small ways and see that the tests notice (slow; SAMPLE=600 for so many by chance)
	@$(BIN)/python -m tests.mutation.run --every $(or $(EVERY),1) --sample $(or $(SAMPLE),0) --most $(or $(MOST),0) --seconds $(or $(SECONDS),0)

samples: setup  ## make the sample office and inbox again from their seed
	@$(BIN)/python -m samples.make

model: setup  ## train the language model, what restores faxes, the resume network and the weighing of kinds again (some hours)
	@mkdir -p .eval
	@$(BIN)/python -m extractors.language_training
	@$(BIN)/python -m tests.eval.restoring_fit
	@$(BIN)/python -m samples.tagger.train
	@$(BIN)/python -m tests.eval.laid_lessons .eval/laid.pkl --seeds 8
	@$(BIN)/python -m tests.eval.laid_lessons .eval/seen.pkl --seeds 1 --channels scan fine standard
	@$(BIN)/python -m samples.tagger.train --start extractors/tagger/weights.npz --resumes 9000 --seed 2 --rate 6e-4 --laid .eval/laid.pkl --out .eval/net0.npz
	@$(BIN)/python -m samples.tagger.train --start .eval/net0.npz --widen --resumes 5000 --seed 21 --rate 1e-3 --laid .eval/laid.pkl --out .eval/net1.npz
	@$(BIN)/python -m samples.tagger.train --start .eval/net1.npz --resumes 7000 --seed 22 --rate 7e-4 --laid .eval/laid.pkl .eval/seen.pkl .eval/seen.pkl --out .eval/net2.npz
	@$(BIN)/python -m samples.tagger.mean extractors/tagger/weights.npz .eval/net0.npz .eval/net1.npz .eval/net2.npz
	@$(BIN)/python -m tests.eval.kind_lessons .eval/kinds.pkl
	@$(BIN)/python -m samples.written.train --also .eval/kinds.pkl

clean:  ## remove what was made here
	rm -rf $(VENV) build *.egg-info demo-out workspace .eval .bench
