# Two commands are enough: `make demo` runs the main job, `make test` the tests. Each sets up what it needs.
SHELL := bash
PYTHON ?= python3
export PYTHON
BIN := .venv/bin
export QT_QPA_PLATFORM_FOR_TESTS ?= offscreen

.PHONY: help demo run test check fmt release-notes sbom bench eval shots handbook translations bundle trial package package-windows clean

help:  ## show this list
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 16

demo:  ## triage the sample and print the replies
	@.ci/setup use
	@$(BIN)/copycue demo

run:  ## open the window: on the project opened last, or to begin one
	@.ci/setup window
	@$(BIN)/copycue

test:  ## run all tests
	@.ci/setup screen
	@.ci/xml-suite
	@QT_QPA_PLATFORM=$(QT_QPA_PLATFORM_FOR_TESTS) $(BIN)/python -m pytest -n auto --dist worksteal --cov --cov-report=term:skip-covered $(ARGS)

shots:  ## picture the window, light, dark, German and large, into shots/
	@.ci/setup screen
	@PYTHONPATH=. QT_QPA_PLATFORM=offscreen QT_FONT_DPI=96 $(BIN)/python -m tests.ui.screenshots

handbook:  ## build the user's handbook, English and German, with pictures of the window, into build/handbook/
	@.ci/setup screen
	@PYTHONPATH=. QT_QPA_PLATFORM=offscreen QT_FONT_DPI=96 $(BIN)/python -m docs.handbook.making

check:  ## style, types, layers, duplicates, dependencies, workflows
	@.ci/setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	PYTHONPATH=. $(BIN)/lint-imports --no-cache
	$(BIN)/pylint --disable=all --enable=duplicate-code --min-similarity-lines=8 --ignore-imports=y app ui
	$(BIN)/deptry .
	.ci/workflows

sbom:  ## list what is in the bundle that was built (CycloneDX), in dist/
	@.ci/setup package
	@$(BIN)/python -m installers.release sbom "dist/copycue-$$($(BIN)/python -c 'import app; print(app.__version__)')-linux-$$(uname -m).cdx.json" --built build/build_spec

release-notes:  ## what the next release will say of itself (changes/)
	@.ci/setup
	@$(BIN)/towncrier build --draft

fmt:  ## format, and mend what ruff can
	@.ci/setup
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix-only .

bench:  ## measure speed and memory as ratios, one JSON line each (ARGS="index", ARGS="large" for 200 MB)
	@.ci/setup bench
	@PYTHONPATH=. $(BIN)/python -m tests.bench $(ARGS)

EVAL ?= ../shared/eval
eval:  ## how well notes are judged, against the saved figures (ARGS="--misses" or "--save"; EVAL=folder of the real cases)
	@.ci/setup
	@PYTHONPATH=. $(BIN)/python -m tests.bench.evaluate --cases $(EVAL) $(ARGS)

translations:  ## bring the translators' files up to the words in the sources; what is left to translate is named
	@.ci/setup
	@$(BIN)/python -m tests.core_words; status=$$?; $(BIN)/python -m tests.ui.languages.update && exit $$status

bundle: handbook  ## build the program as a folder that needs no Python, dist/copycue, and measure it
	@.ci/setup package
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m installers.icons build/icons
	@$(BIN)/pyinstaller --noconfirm --log-level ERROR build_spec.spec
	@[ "$$(uname)" != Linux ] || $(BIN)/python -m installers.bundle.runpath dist/copycue
	@$(BIN)/python -m installers.licences dist/copycue/_internal/resources/licences --record build/build_spec/COLLECT-00.toc
	@$(BIN)/python -m installers.bundle.measure dist/copycue

trial: bundle  ## build the bundle and try it on a screen of its own
	@$(BIN)/python -m installers.bundle.trial dist/copycue

package: bundle  ## pack the bundle as .tar.gz and .deb, and try both in a bare Debian 12 (as root)
	@PYTHONPATH=. $(BIN)/python -m installers.linux

package-windows: handbook  ## build the installer for Windows under Wine, a preview, and try it (installers/windows)
	@.ci/setup windows
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m installers.icons build/icons >/dev/null
	@$(BIN)/python -m installers.windows

clean:  ## remove what was built
	rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .hypothesis .coverage
