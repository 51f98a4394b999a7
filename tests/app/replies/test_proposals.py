"""What the notes suggest for the profile: proposed, never done."""

from app.model import Address, ClientProfile, Person
from app.replies.proposals import proposals
from tests.app.replies.made import made_note

ANNA = ClientProfile(client=Person("Anna Keller", "Frau"))
SIGNED = [made_note(f"Please look at page {page}.\nThanks\nAnna", number=str(page)) for page in range(3)]


def test_a_client_who_signs_with_the_first_name_may_be_called_so() -> None:
    (proposal,) = proposals(SIGNED, ANNA)
    assert proposal.field == "address"
    assert proposal.profile.address is Address.INFORMAL
    assert proposal.notes == ("0", "1", "2")
    assert ANNA.address is Address.FORMAL


def test_two_signed_notes_are_no_reason_yet() -> None:
    assert proposals(SIGNED[:2], ANNA) == ()


def test_a_client_who_is_called_by_the_first_name_is_no_news() -> None:
    assert proposals(SIGNED, ClientProfile(client=ANNA.client, address=Address.INFORMAL)) == ()


def test_a_name_in_the_middle_is_no_signature() -> None:
    notes = [made_note("Anna\nsays the colour is off.") for _ in range(5)]
    assert proposals(notes, ANNA) == ()


def test_the_only_author_may_be_the_client() -> None:
    notes = [made_note("Text", author="Maeve Doyle") for _ in range(3)]
    (proposal,) = proposals(notes, ClientProfile())
    assert proposal.profile.client == Person("Maeve Doyle")


def test_a_role_is_not_proposed_as_a_name() -> None:
    assert proposals([made_note("Text", author="Support") for _ in range(3)], ClientProfile()) == ()
