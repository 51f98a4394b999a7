"""Replies as people wrote them who had not read the rules: each fault is flagged, each good sentence is not.

Paraphrased, with a ferry operator's kiosk: what the sources say of such replies stands in the names.
"""

import pytest

from app.model import FoundAddress, Language, Situation
from app.replies.tone import ToneContext, check_tone


@pytest.mark.parametrize(
    ("language", "text", "rule"),
    [
        (
            Language.DE,
            "Sie müssten in der Lage sein, das im Portal der Fähre eigenhändig anzupassen.",
            "should-be-able",
        ),
        (Language.DE, "Sie sollten den Fahrplan im Portal selbst anpassen können.", "should-be-able"),
        (Language.DE, "Bedauerlicherweise kann ich den Fahrplan nicht für Sie anpassen.", "cannot"),
        (
            Language.DE,
            "Ich kann den Satz tauschen, aber Sie bezahlen dafür praktisch einen Programmierer.",
            "money",
        ),
        (
            Language.DE,
            "Das ist etwas, das jeder in Ihrem Hafenbüro kann: Das kann doch jeder.",
            "should-be-able",
        ),
        (Language.DE, "Das ist kein Fehler, weil das Programm den Fahrplan richtig liest.", "dismissive"),
        (Language.DE, "Können Sie erklären, was diese Notizen sind? Was meinen Sie?", "asks-known"),
        (Language.DE, "Hören Sie auf, uns Ihre Arbeit zuzuweisen.", "irritated"),
        (Language.DE, "Das ist Ihr Problem.", "dismissive"),
        (
            Language.DE,
            "Wenn Sie Lücken sehen und nichts tun, ist das töricht und verantwortungslos.",
            "person",
        ),
        (Language.DE, "Wie haben Sie es nur geschafft, meinen Namen zu verwechseln?", "correcting-name"),
        (Language.EN, "You really ought to be able to adjust the timetable yourself.", "should-be-able"),
        (Language.EN, "I'm afraid I can't adjust the timetable for you.", "cannot"),
        (Language.EN, "I can do it, but you would in effect be paying a developer for it.", "money"),
        (Language.EN, "What do you mean by replacing the word with the word?", "asks-known"),
    ],
)
def test_a_fault_is_flagged(language: Language, text: str, rule: str) -> None:
    assert rule in {finding.rule for finding in check_tone(text, language).loud}


@pytest.mark.parametrize(
    "text",
    [
        "Vielen Dank, dass Sie das gemeldet haben.",
        "Die Änderung ist auf der Seite sofort zu sehen.",
        "Wenn beim Portal etwas hakt, geben Sie mir bitte Bescheid.",
        "Im Anhang ist unsere Anleitung zu den Texten des Automaten.",
        "Gern zeige ich Ihnen, wie die Änderung geht, damit sie künftig noch schneller da ist.",
        "Ihre Notiz 212 zum Fahrplan ist hier angekommen.",
        "Nach Ihrer Schilderung kommt das nicht aus dem Programm, sondern aus der Textdatei.",
        "Frau Brandt betreut die Texte und kann das einsetzen.",
        "In der Textdatei ist nur ein Wort zu ändern: „Standart“ → „Standard“.",
        "So sind Änderungen am Text sofort da, ohne den Umweg über eine Notiz.",
        "Ich sehe mir an, ob das so sein soll, und melde mich bei Ihnen.",
        "Ich glaube, das habe ich nicht gut erklärt.",
    ],
)
def test_a_good_sentence_is_not(text: str) -> None:
    assert check_tone(text, Language.DE).loud == ()


def test_thanks_with_du_and_advice_with_sie_is_a_mix() -> None:
    text = "Sehr geehrter Kunde,\ndanke, dass du geschrieben hast. Bitte melden Sie sich im Portal an."
    report = check_tone(text, Language.DE)
    assert report.address is FoundAddress.MIXED
    assert "sie-du-mix" in {finding.rule for finding in report.loud}


@pytest.mark.parametrize(
    ("body", "faults"),
    [
        pytest.param(
            "danke, dass du den Fahrplan gemeldet hast. Sie sollten in der Lage sein, das anzupassen, "
            "indem Sie sich anmelden. Es ist dort sofort zu sehen. Bei Fragen helfe ich gern.",
            {"should-be-able", "sie-du-mix", "missing-specific", "missing-next-step"},
            id="thanks, at once, an offer, but do it yourself",
        ),
        pytest.param(
            "Ihre Notiz zum Fahrplan ist da. Leider kann ich das nicht für Sie lösen. Im Anhang ist die "
            "Anleitung, und gern zeige ich Ihnen, wie der Text geändert wird.",
            {"cannot", "missing-next-step", "missing-specific", "missing-thanks"},
            id="a guide and an offer, but neither place nor change",
        ),
        pytest.param(
            "ich habe Ihre Notiz 212 erhalten. Das Verhalten kommt nicht aus dem Programm, sondern aus der "
            "Textdatei. Bitte leiten Sie die Notiz an Frau Brandt weiter.",
            {"missing-thanks", "missing-next-step"},
            id="a number and a name, but cold and without a place",
        ),
        pytest.param(
            "das ist kein Fehler, da der Text von Ihnen kommt. In fahrplan.xml ist in Zeile 8 nur „Standart“ "
            "in „Standard“ zu ändern.",
            {"dismissive", "missing-thanks"},
            id="place and change, but it argues and does not thank",
        ),
    ],
)
def test_a_whole_letter_has_its_faults_and_no_others(body: str, faults: set[str]) -> None:
    letter = f"Guten Tag,\n{body}\nViele Grüße\nTom"
    report = check_tone(letter, Language.DE, ToneContext(situation=Situation.ONE_CHANGE))
    assert {finding.rule for finding in report.findings} - {"missing-offer"} == faults
