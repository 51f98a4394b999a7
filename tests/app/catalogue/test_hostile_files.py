"""Broken, cut off or changed at random: every file gives an answer, soon."""

import random
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.catalogue import Catalogue
from tests.app.catalogue import made
from tests.app.catalogue.dialects.samples import samples
from tests.app.catalogue.hostile import read

SMALL = (
    """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE resources [<!ENTITY co "Fährlinie">]>
<resources>
  <!-- Kasse -->
  <string name="pay">Don\\'t pay &amp; <b>run</b> &co;</string>
  <string name='html'><![CDATA[<p>Hi</p>]]></string>
</resources>
""",
    """<copy><s id="a" title="x &gt; y">Ahoi <i>du</i>!</s><?pi x?><e/><t>ö</t></copy>""",
)
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "iso-8859-1", "windows-1252")
any_number_of_examples = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def declared(text: str, encoding: str) -> bytes:
    """A whole file in an encoding that its first line names."""
    head = f'<?xml version="1.0" encoding="{encoding.removesuffix("-sig")}"?>\n'
    return (head + text.rstrip().rpartition("?>\n")[2]).encode(encoding)


@pytest.mark.parametrize("text", SMALL)
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_file_cut_off_at_any_byte_is_told_and_keeps_what_stands_before(
    text: str, encoding: str, tmp_path: Path
) -> None:
    path = tmp_path / "copy.xml"
    whole = declared(text, encoding)
    values, problems = read(path, whole)
    assert problems == ()
    for length in range(len(whole)):
        kept, problems = read(path, whole[:length])
        assert problems
        assert list(kept[:-1]) == values[: max(len(kept) - 1, 0)]


@lru_cache(maxsize=1)
def documents() -> Sequence[tuple[str, bytes]]:
    """Name and bytes of the samples of all dialects, and of two that are small and full of traps."""
    found = [(sample.file, sample.text.encode()) for sample in samples()]
    return [*found, *(("copy.xml", text.encode()) for text in SMALL)]


_MARKS = (
    *(b"<", b"&", b'"', b"'", b">", b"<a>", b"</a>", b"]]>", b"-->", b"<!--", b"<![CDATA[", b"<?xml ?>"),
    *(b"&#0;", b"&co;", b"\r", b"\0", b"\xff", b"\xfe\xff", b"\xc3", b"\xe2\x80\x9c", b"\xf0\x9f\x9a\xa2"),
)


def mutated(chance: random.Random, data: bytes) -> bytes:
    """The same bytes with a few marks put in, stretches taken out, doubled or overwritten."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(changed))
        match chance.randrange(4):
            case 0:
                changed[at : at + 1] = chance.choice(_MARKS)
            case 1:
                del changed[at : at + chance.randint(1, 30)]
            case 2:
                changed[at:at] = chance.choice(_MARKS)
            case _:
                other = chance.randrange(len(changed))
                changed[at:at] = changed[other : other + 40]
    return bytes(changed)


@pytest.mark.parametrize("first_seed", range(0, 1_200, 20))
def test_a_file_changed_at_random_neither_crashes_nor_hangs(first_seed: int, tmp_path: Path) -> None:
    for seed in range(first_seed, first_seed + 20):
        chance = random.Random(seed)
        name, data = chance.choice(documents())
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        read(path, mutated(chance, data))


@any_number_of_examples
@given(st.binary(max_size=200))
def test_any_bytes_give_an_answer(tmp_path: Path, data: bytes) -> None:
    read(tmp_path / "copy.xml", data)


@any_number_of_examples
@given(st.text(st.sampled_from("<>&\"'/=!?-[]; \nab:xml“”CDATAé"), max_size=80))
def test_any_mix_of_marks_gives_an_answer(tmp_path: Path, text: str) -> None:
    read(tmp_path / "copy.xml", text.encode())
    read(tmp_path / "copy.xml", f"<a>{text}</a>".encode())


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "a.xml": "<a>Ahoi</a>",
        "b.xml": b"",
        "c.xml": b"\x00\x01\x02",
        "d.xml": "<a>Tom & Jerry</a>",
        "e.xml": "<a>Leinen los</a>",
    }
    read = made.catalogue(tmp_path, files)
    assert {"Ahoi", "Leinen los"} <= set(read.values)
    assert [problem.file for problem in read.problems] == ["b.xml", "c.xml", "d.xml"]


def test_a_file_over_the_cap_is_a_problem(tmp_path: Path) -> None:
    made.write(tmp_path, {"copy.xml": "<a>" + "x" * 2000 + "</a>"})
    read = Catalogue.read([tmp_path], max_bytes=1000)
    assert len(read) == 0
    assert "larger than 0.001 MB" in read.problems[0].message
