"""The file of weights: written anew, or replaced for a trial."""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import mock

import resources
from app.matching.models import weights

__all__ = ["WEIGHTS", "trial", "write_weights"]

WEIGHTS = resources.folder("matching", "weights.toml")
_BARE = re.compile(r"[a-z][a-z0-9_]*")
_HEAD = "# Weights of app/matching; learnt, see tests/bench/learn_weights.py.\n"


def write_weights(models: Mapping[str, Mapping[str, float]], path: Path = WEIGHTS) -> None:
    """Write models over those of a file; the others, such as ``limits``, stay as they are."""
    kept = tomllib.loads(path.read_text(encoding="utf-8"))
    parts = [_section(name, model) for name, model in (kept | dict(models)).items()]
    path.write_text(_HEAD + "".join(parts), encoding="utf-8")
    weights.cache_clear()


def _section(name: str, model: Mapping[str, float]) -> str:
    ordered = sorted(model.items(), key=lambda item: (item[0] != "bias", item[0]))
    return f"\n[{name}]\n" + "".join(f"{_key(fact)} = {weight:.2f}\n" for fact, weight in ordered)


def _key(fact: str) -> str:
    """Return a fact's name as a key of TOML: in quotation marks where it is more than a plain word."""
    return fact if _BARE.fullmatch(fact) else json.dumps(fact, ensure_ascii=False)


@contextmanager
def trial(models: Mapping[str, Mapping[str, float]]) -> Iterator[None]:
    """Let matching use these models for a while, the shipped ones for the rest."""
    shipped = resources.folder
    with TemporaryDirectory() as folder:
        path = Path(folder, WEIGHTS.name)
        path.write_bytes(WEIGHTS.read_bytes())
        write_weights(models, path)

        def instead(*parts: str) -> Path:
            return path if parts == ("matching", WEIGHTS.name) else shipped(*parts)

        try:
            with mock.patch.object(resources, "folder", instead):
                yield
        finally:
            weights.cache_clear()
