"""The German form of address: what tells Sie from du, and what tells nothing."""

import pytest

from app.model import FoundAddress
from app.replies.phrases.own_words import own_words
from app.replies.phrases.sentences import sentences_of
from app.replies.tone.address import address_of, address_words

SIE, DU, MIXED, NONE = FoundAddress.SIE, FoundAddress.DU, FoundAddress.MIXED, FoundAddress.NONE


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Wenn Sie möchten, setze ich es ein.", SIE),
        ("Ich schicke Ihnen die Zeilen.", SIE),
        ("Danke für Ihre Notiz.", SIE),
        ("Schauen Sie in Zeile 12.", SIE),
        ("Sie finden die Zeile unten.", SIE),
        ("Ihre Notiz ist da.", SIE),
        ("Danke für deine Notiz.", DU),
        ("Kannst die Zeile gern ändern.", DU),
        ("Schau mal in Zeile 12.", DU),
        ("Bitte schick mir den Text.", DU),
        ("Gib Bescheid.", DU),
        ("Habt ihr die Zeile gefunden?", DU),
        ("Ihr habt die Zeile gefunden.", DU),
        ("Das liegt bei euch.", DU),
        ("Danke Dir für Deine Notiz.", DU),
        ("Danke für deine Notiz. Sie steht in Zeile 12.", DU),
        ("Die Touren sind neu. Sie haben eigene Seiten, wie du es wolltest.", DU),
        ("Wie du weißt, sind wir per Du, nicht per Sie.", DU),
        ("Wir sind per Sie.", NONE),
        ("Sie steht in Zeile 12.", NONE),
        ("Lena hat ihr Passwort in ihrer Liste.", NONE),
        ("Ich frage sie und gebe ihr den Text.", NONE),
        ("Der Knopf heißt „Möchten Sie buchen?“.", NONE),
        ("Die Sie-Form steht in der Liste.", NONE),
        ("Der Ordner DIR ist leer.", NONE),
        ("Danke für deine Notiz. Möchten Sie A oder B?", MIXED),
        ("Schau mal, Ihre Zeile ist da.", MIXED),
        ("Die Notiz, die du meinst, haben Sie schon.", MIXED),
        ("Nimm dein Heft, dein Blatt und Ihren Stift.", DU),
        ("", NONE),
    ],
)
def test_the_address_of_a_text(text: str, address: FoundAddress) -> None:
    assert address_of(address_words(sentences_of(own_words(text)))) is address
