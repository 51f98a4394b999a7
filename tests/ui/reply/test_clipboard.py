from ui.reply.clipboard import mime_of


def test_the_clipboard_gets_both_kinds() -> None:
    data = mime_of("Hello", "<p>Hello</p>")
    assert (data.text(), data.html()) == ("Hello", "<p>Hello</p>")
    assert {"text/plain", "text/html"} <= set(data.formats())


def test_a_form_of_another_program_is_plain_text_only() -> None:
    data = mime_of("*Hello*")
    assert data.text() == "*Hello*"
    assert not data.hasHtml()
