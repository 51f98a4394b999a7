"""All checks of the core, in the order in which one part leans on the next."""

from app.workspace.self_test.check import Check
from app.workspace.self_test.files import dialects, xml
from app.workspace.self_test.journals import journals
from app.workspace.self_test.program import program, shipped_files
from app.workspace.self_test.records import ledger, passwords, team_ledger, watching
from app.workspace.self_test.words import replies, spelling, tone, whole_sample

__all__ = ["CORE"]

CORE = (
    Check("program", program),
    Check("shipped files", shipped_files),
    Check("XML", xml),
    Check("dialects", dialects),
    Check("journals", journals),
    Check("word lists", spelling),
    Check("tone", tone),
    Check("replies", replies),
    Check("watching", watching),
    Check("ledger", ledger),
    Check("team's ledger", team_ledger),
    Check("passwords", passwords),
    Check("sample, guide, report", whole_sample),
)
