"""What every dialect promises: the same tests for each, over its own sample and its own edit.

A new dialect joins by a folder in ``dialects``: a sample, the entries that a person would
list, and one edit.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.catalogue import Catalogue
from app.catalogue.declared import shipped
from app.catalogue.scan import scan
from app.model import Edit, Entry, Severity, TextChange
from tests.app.catalogue import made
from tests.app.catalogue.dialects.samples import MORE, Expected, Sample, samples
from tests.app.catalogue.exactness import Document

Variant = Callable[[str], bytes]


def _utf8(text: str) -> bytes:
    return text.encode()


def _with_bom(text: str) -> bytes:
    return b"\xef\xbb\xbf" + text.encode()


def _crlf(text: str) -> bytes:
    return text.replace("\n", "\r\n").encode()


def _lone_cr(text: str) -> bytes:
    return text.replace("\n", "\r").encode()


def _windows(text: str) -> bytes:
    return text.replace("utf-8", "windows-1252", 1).encode("cp1252")


def _utf16(text: str) -> bytes:
    return text.replace("utf-8", "utf-16", 1).encode("utf-16")


def _far_down(text: str) -> bytes:
    head, rest = text.split("\n", 1)
    return f"{head}\n{chr(10) * 70_000}{rest}".encode()


def _start_tags_over_three_lines(text: str) -> bytes:
    found = scan(text.encode())
    data = found.data
    for row in reversed(range(len(found))):
        name_end, opened = found.starts[row] + 1 + len(found.tag(row)), found.opens[row]
        end = opened - (2 if data[opened - 2 : opened] == b"/>" else 1)
        data = data[:name_end] + b"\n" + data[name_end:end] + b"\n" + data[end:]
    return data


VARIANTS = (
    *(_utf8, _with_bom, _crlf, _lone_cr, _windows, _utf16, _far_down),
    _start_tags_over_three_lines,
)
ALL = samples()
EDITED = tuple(sample for sample in ALL if sample.edit)


def _named(sample: Sample) -> str:
    return sample.name


@pytest.fixture(params=VARIANTS, ids=lambda variant: variant.__name__.strip("_"))
def data(request: pytest.FixtureRequest, sample: Sample) -> bytes:
    """The sample in one encoding, with one kind of line ends."""
    variant: Variant = request.param
    return variant(sample.text)


@pytest.fixture
def read(tmp_path: Path, sample: Sample, data: bytes) -> Catalogue:
    """A catalogue of it."""
    return made.catalogue(tmp_path, {sample.file: data})


def test_every_dialect_has_a_sample() -> None:
    assert {sample.dialect for sample in ALL} == {dialect.name for dialect in shipped()}


@pytest.mark.parametrize("sample", ALL, ids=_named)
class TestEveryDialect:
    def test_the_sample_is_recognised_and_the_signs_are_named(self, sample: Sample, read: Catalogue) -> None:
        assert read.problems == ()
        told = {(entry.dialect, entry.why_dialect) for entry in read.entries()}
        assert told == {(sample.dialect, sample.why)}

    def test_the_entries_are_those_that_a_person_would_list(self, sample: Sample, read: Catalogue) -> None:
        found = [(entry.key, entry.value, entry.why_not) for entry in read.entries()]
        assert found == [(entry.key, entry.value, entry.why_not) for entry in sample.entries]

    def test_what_stands_around_an_entry_is_known(self, sample: Sample, read: Catalogue) -> None:
        def around(entry: Expected) -> tuple[str, ...]:
            return sample.language_of(entry), entry.comment, *entry.family

        found = [
            (entry.language, entry.context, entry.family, entry.family_tag.replace(" >", ">"))
            for entry in read.entries()
        ]
        assert found == [around(entry) for entry in sample.entries]

    def test_places_are_exact(self, read: Catalogue, data: bytes) -> None:
        document = Document(data)
        assert [objection for entry in read.entries() if (objection := document.objection(entry))] == []

    def test_cheap_answers_are_those_of_the_entry(self, read: Catalogue) -> None:
        for number, entry in enumerate(read.entries()):
            told = (read.key(number), read.file(number), read.editable(number), read.context(number))
            assert told == (entry.key, entry.location.file, entry.editable, entry.context)
            assert (read.values[number], read.language(number)) == (entry.value, entry.language)


@pytest.mark.parametrize("sample", ALL, ids=_named)
class TestEverySample:
    @pytest.fixture
    def data(self, sample: Sample) -> bytes:
        return sample.text.encode()

    def test_each_line_is_the_one_that_an_editor_shows(self, sample: Sample, read: Catalogue) -> None:
        assert [entry.location.line for entry in read.entries()] == [entry.line for entry in sample.entries]

    def test_how_to_find_an_entry_without_a_name_is_told(self, sample: Sample, read: Catalogue) -> None:
        found = [(entry.below, entry.cdata) for entry in read.entries()]
        assert found == [(entry.below, entry.cdata) for entry in sample.entries]

    def test_a_file_cut_off_keeps_the_entries_before(self, sample: Sample, tmp_path: Path) -> None:
        read = made.catalogue(tmp_path, {sample.file: sample.text[: sample.text.index(MORE)]})
        assert any(problem.severity is Severity.ERROR for problem in read.problems)
        line = sample.text[: sample.text.index(MORE)].count("\n") + 1
        before = [entry.value for entry in sample.entries if entry.line < line]
        assert before
        assert list(read.values) == before

    def test_a_bare_ampersand_is_named_and_the_entries_before_are_kept(
        self, sample: Sample, tmp_path: Path
    ) -> None:
        broken = sample.with_more(sample.more.typed("more", "Fish & chips"))
        read = made.catalogue(tmp_path, {sample.file: broken})
        line = broken[: broken.index("Fish &")].count("\n") + 1
        (problem,) = read.problems
        assert (problem.severity, problem.line) == (Severity.ERROR, line)
        assert "&amp;" in problem.hint
        before = [entry for entry in sample.entries if entry.line < line]
        assert [entry.value for entry in read.entries()][: len(before)] == [entry.value for entry in before]

    def test_the_same_text_and_the_same_key_have_places_of_their_own(
        self, sample: Sample, tmp_path: Path
    ) -> None:
        keys = ("one.a", "one.b", "one.b", "one.c")
        text = sample.with_more(*(sample.more.typed(key, "Ahoi there") for key in keys))
        read = made.catalogue(tmp_path, {sample.file: text})
        found = [entry for entry in read.entries() if entry.value == "Ahoi there"]
        assert [entry.key for entry in found] == [sample.more.key_of(key) for key in keys]
        first = text[: text.index("Ahoi there")].count("\n") + 1
        assert [entry.location.line for entry in found] == [first, first + 1, first + 2, first + 3]
        assert len({entry.location.xpath for entry in found}) == len(keys)

    def test_codes_read_as_what_they_stand_for(self, sample: Sample, tmp_path: Path) -> None:
        raw = "Fish &amp; chips&#160;&co; &lt;3"
        text = _with_entity(sample.with_more(sample.more.typed("more", raw)))
        read = made.catalogue(tmp_path, {sample.file: text})
        (found,) = (entry for entry in read.entries() if entry.raw == raw)
        assert (found.key, found.value) == (sample.more.key_of("more"), "Fish & chips\u00a0&co; <3")

    def test_mark_up_inside_a_text_is_not_read(self, sample: Sample, tmp_path: Path) -> None:
        if not sample.more.markup:
            pytest.skip("The text is an attribute.")
        text = sample.with_more(sample.more.typed("more", "Pay <b>right</b> now"))
        read = made.catalogue(tmp_path, {sample.file: text})
        (found,) = (entry for entry in read.entries() if entry.raw == "Pay <b>right</b> now")
        assert (found.key, found.value) == (sample.more.key_of("more"), "Pay right now")


@pytest.mark.parametrize("sample", EDITED, ids=_named)
class TestEveryEdit:
    def test_it_is_proven_and_typed_as_the_dialect_asks(self, sample: Sample, read: Catalogue) -> None:
        _, edit = _carried_out(sample, read)
        typed = sample.edit.typed if sample.edit else ""
        assert edit.verified, edit.why_not
        assert typed in edit.after
        assert typed.strip() in edit.preview.replace("\r", "")

    def test_it_reads_as_wished_and_changes_nothing_else(
        self, sample: Sample, read: Catalogue, data: bytes, tmp_path: Path
    ) -> None:
        entry, edit = _carried_out(sample, read)
        start, end = entry.location.span
        encoding = (
            "cp1252" if b"windows-1252" in data else "utf-16-le" if data[:2] == b"\xff\xfe" else "utf-8"
        )
        changed = data[:start] + edit.after.encode(encoding) + data[end:]
        after = made.catalogue(tmp_path / "after", {sample.file: changed})
        old, new = (sample.edit.old, sample.edit.new) if sample.edit else ("", "")
        wished = [
            value.replace(old, new, 1) if number == entry.index else value
            for number, value in enumerate(read.values)
        ]
        assert list(after.values) == wished
        assert [after.key(n) for n in range(len(after))] == [read.key(n) for n in range(len(read))]


def test_only_what_no_client_edits_has_no_edit() -> None:
    without = {sample.dialect for sample in ALL} - {sample.dialect for sample in EDITED}
    assert without == {"qph", "tmx", "wxr"}


def _carried_out(sample: Sample, read: Catalogue) -> tuple[Entry, Edit]:
    """The sample's edit, proposed."""
    assert sample.edit
    entry = [entry for entry in read.entries() if entry.key == sample.edit.key][sample.edit.nth - 1]
    start = entry.value.index(sample.edit.old)
    return entry, read.propose(entry, TextChange(start, start + len(sample.edit.old), sample.edit.new))


def _with_entity(text: str) -> str:
    """The file with an entity ``&co;`` declared."""
    entity = '<!ENTITY co "ACME">'
    if "<!DOCTYPE" not in text:
        root = scan(text.encode()).tag(0).decode()
        return text.replace("\n", f"\n<!DOCTYPE {root} [{entity}]>\n", 1)
    start = text.index("<!DOCTYPE")
    head, rest = text[:start], text[start:]
    if "[" in rest[: rest.index(">")]:
        return head + rest.replace("[", f"[{entity}", 1)
    return head + rest.replace(">", f" [{entity}]>", 1)
