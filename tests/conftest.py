"""Shared by all tests: unexpected logs fail, hypothesis is told where it runs."""

import gc
import itertools
import logging
import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings
from keyring.core import load_keyring

settings.register_profile("ci", max_examples=60, deadline=None, derandomize=True)
settings.register_profile("dev", max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", max_examples=2000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))

_count = itertools.count()


def pytest_collection_finish() -> None:
    """Keep the collected tests out of the garbage collector's way: they are many, and stay to the end."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what tests would write into the user's own folders in folders of this run."""
    folder = str(tmp_path_factory.getbasetemp() / "data")
    cache = str(tmp_path_factory.getbasetemp() / "cache")
    settings = str(tmp_path_factory.getbasetemp() / "config" / str(next(_count)))  # each test its own
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: folder)
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda *_, **__: cache)
    monkeypatch.setattr("platformdirs.user_config_dir", lambda *_, **__: settings)
    state = f"{settings}-state"
    monkeypatch.setattr("platformdirs.user_state_dir", lambda *_, **__: state)
    monkeypatch.setenv("XDG_STATE_HOME", state)
    monkeypatch.setenv("XDG_DATA_HOME", folder)  # for the processes that tests start
    monkeypatch.setenv("XDG_CACHE_HOME", cache)
    monkeypatch.setenv("XDG_CONFIG_HOME", settings)


@pytest.fixture(autouse=True)
def no_unexpected_logs(caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test in which Copycue logs a warning that the test did not announce.

    Mark a test ``@pytest.mark.expects_log`` when a warning is what it is about.
    """
    yield
    if request.node.get_closest_marker("expects_log"):
        return
    loud = [
        f"{record.name}: {record.getMessage()}"
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.levelno >= logging.WARNING
    ]
    assert not loud, f"unexpected log records: {loud}"


@pytest.fixture(autouse=True)
def no_store_of_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the passwords of whoever runs the tests out of them."""
    monkeypatch.setattr("keyring.core._keyring_backend", load_keyring("keyring.backends.null.Keyring"))
    monkeypatch.delenv("COPYCUE_LEDGER_PASSWORD", raising=False)
