"""A reply in the form that another program takes, addressed as the profile says."""

from app.model import ClientProfile, Reply
from app.replies.channel import form_for
from app.replies.export import Addresses, with_words
from app.replies.export import exported as _exported
from app.replies.export.mail import is_address

__all__ = ["client_address", "exported", "usual_form"]


def exported(reply: Reply, text: str, form: str, profile: ClientProfile) -> bytes:
    """Return a reply as a file.

    Args:
        reply: the drafted reply.
        text: its words, or those that were typed instead.
        form: one of ``app.replies.export.FORMS``.
        profile: a mail goes to its channel, where that is an address.

    Raises:
        CopycueError: there is no such form, or it can not show what the reply holds.
    """
    told = reply if text == reply.text else with_words(reply, text)
    return _exported(told, form, _addresses(profile))


def usual_form(profile: ClientProfile) -> str:
    """Return the form in which a reply is pasted where the client likes to be answered."""
    return form_for(profile.channel)


def client_address(profile: ClientProfile) -> str:
    """Return the mail address of the client, where the channel is one; else ""."""
    channel = profile.channel.strip().removeprefix("mailto:")
    return channel if is_address(channel) else ""


def _addresses(profile: ClientProfile) -> Addresses:
    address = client_address(profile)
    return Addresses(address, profile.client.name) if address else Addresses()
