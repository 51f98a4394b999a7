"""Who writes notes and stands in no setting is proposed; who does, is not."""

from app.workspace.settings.areas import AreaSettings
from app.workspace.settings.declared import ClientSettings, PeopleSettings, PersonSettings, Settings
from app.workspace.settings.people import not_listed

SETTINGS = Settings(
    client=ClientSettings(name="Anna Keller", nickname="Anni"),
    people=PeopleSettings(me="Tom Albers", texts=PersonSettings(name="Jan Petersen")),
    area=(AreaSettings(texts="web/*", name="Maeve Doyle"),),
)


def test_those_who_write_and_are_not_listed_come_with_their_notes_most_first() -> None:
    authors = ["Ole Brandt", "Ines Vogt", "Ole  Brandt", "ole brandt", "Anna Keller"]
    assert not_listed(authors, SETTINGS) == (("Ole Brandt", 3), ("Ines Vogt", 1))


def test_everybody_in_the_settings_is_known_however_they_are_spelt() -> None:
    authors = ["anna keller", "Anni", "Tom Albers", "Jan Petersen ", "MAEVE DOYLE", ""]
    assert not_listed(authors, SETTINGS) == ()


def test_what_can_be_no_name_is_not_proposed() -> None:
    assert not_listed(["ines@client.example", "<unknown>", "x" * 100], Settings()) == ()
