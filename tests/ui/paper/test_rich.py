import pytest

from ui.paper.rich import PageTable, rich_page

PAGE = """<html><head><style>p { color: red }</style></head><body><h1>Notes on a ferry</h1>
<ul class="tiles"><li><strong>3</strong> came</li><li><strong>1</strong> done</li></ul>
<section><h2>Per week</h2><figure>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" width="8" height="8">
<title>Columns</title></svg></figure>
<table><thead><tr><th scope="col">When</th><th class="n" scope="col">All</th></tr></thead>
<tbody><tr><th scope="row">Week 1</th><td class="n">3</td></tr></tbody></table></section>
<div class="code"><div class="row"><span class="no">5</span><code> &lt;b&gt;<span class="unseen">old: </span>
<del>x</del></code></div></div></body></html>"""


def test_a_table_is_taken_out_with_the_heading_above_it() -> None:
    assert rich_page(PAGE).tables == (PageTable("Per week", ("When", "All"), (("Week 1", "3"),)),)


def test_a_picture_leaves_its_place_and_keeps_its_words() -> None:
    page = rich_page(PAGE)
    assert '<img src="picture:0" alt="Columns">' in page.html
    assert page.pictures[0].startswith("<svg")
    assert 'viewBox="0 0 8 8"' in page.pictures[0]


@pytest.mark.parametrize("gone", ["color: red", "old: ", "<svg", "<section", "<li>"])
def test_what_documents_do_not_know_is_gone(gone: str) -> None:
    assert gone not in rich_page(PAGE).html


def test_markup_in_a_text_stays_text() -> None:
    assert "&lt;b&gt;" in rich_page(PAGE).html


def test_the_first_heading_is_the_title() -> None:
    assert rich_page(PAGE).title == "Notes on a ferry"


def test_an_empty_page_is_empty() -> None:
    assert rich_page("<p></p>").tables == ()
