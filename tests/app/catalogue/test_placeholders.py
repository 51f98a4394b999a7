import pytest

from app.catalogue.placeholders import accelerator, counted_by_place, placeholders


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Hi %s, %1$s and %d", ["%s", "%1$s", "%d"]),
        ("%.2f € of %05d, %@ and %1$@", ["%.2f", "%05d", "%@", "%1$@"]),
        ("%1 of %2, %L1, %n files", ["%1", "%2", "%L1", "%n"]),
        ("{0} {0:C} {1,number} {name} {{var}}", ["{0}", "{0:C}", "{1,number}", "{name}", "{{var}}"]),
        (
            "${a} #{b} [[c]] @@d@@ $INT_REPLACE$ %USER%",
            ["${a}", "#{b}", "[[c]]", "@@d@@", "$INT_REPLACE$", "%USER%"],
        ),
        ("[captain_nameDef] sails", ["[captain_nameDef]"]),
        ("%#@count@", ["%#@count@"]),
        ("50%% off", ["%%"]),
        ("%ld of %lld", ["%ld", "%lld"]),
        ("100 % sicher, 5 % des Preises, 20%", []),
        ("{} [x] (y) $5 a@b {two words}", []),
        ("%stop", []),
    ],
)
def test_placeholders_of_all_families_are_known(value: str, expected: list[str]) -> None:
    assert list(placeholders(value).elements()) == expected


@pytest.mark.parametrize(
    ("value", "marks", "expected"),
    [
        ("&Open", "&", "&O"),
        ("Save &as", "&", "&a"),
        ("_File", "_", "_F"),
        ("R & D", "&", ""),
        ("R && D", "&", ""),
        ("&Open", "", ""),
        ("Fish && &Chips", "&", "&C"),
        ("R&D", "&", ""),
        ("The B&B by the pier", "&", ""),
        ("Ä&Ö, &Open", "&", "&O"),
        ("E&XIT", "&", "&X"),
        ("E&xit", "&", "&x"),
        ("Sto&p", "&", "&p"),
        ("&D", "&", "&D"),
        ("A_B", "_", "_B"),
    ],
)
def test_the_underlined_letter_is_known(value: str, marks: str, expected: str) -> None:
    assert accelerator(value, marks) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("%d of %s", ["%d", "%s"]),
        ("%1$d of %2$s", []),
        ("%.2f %% of {0} and %1", ["%.2f"]),
        ("%,d of {name}", ["%,d"]),
        ("no %NAME% here", []),
    ],
)
def test_some_placeholders_count_by_their_place(value: str, expected: list[str]) -> None:
    assert counted_by_place(value) == expected
