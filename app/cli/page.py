"""The first page: what ``copycue --help`` prints, and the list of commands with where they are.

It is text, not made by click: it is laid out for somebody who has never seen Copycue,
and printing it needs no import at all. Tests hold it against the commands and options there are.
"""

__all__ = ["COMMANDS", "PAGE"]

COMMANDS = {
    "demo": ("app.cli.demo", "Show on a sample what Copycue does."),
    "init": ("app.cli.init", "Set up a project: looks around, asks, writes copycue.toml."),
    "triage": ("app.cli.triage", "Judge the client's notes and draft the replies."),
    "correct": ("app.cli.correct", "Say which entry a note means, or whose it is."),
    "status": ("app.cli.status", "Show what is to answer, ours, waiting or done."),
    "reply": ("app.cli.reply", "Print the reply to a note, its places checked again."),
    "answer": ("app.cli.reply", "Record that a reply went; the change is then seen by itself."),
    "answers": ("app.cli.answers", "Write a copy of the client's table with a column of answers."),
    "mark": ("app.cli.mark", "Say what became of a note."),
    "undo": ("app.cli.mark", "Undo the last thing that you did."),
    "report": ("app.cli.report", "Write a page with figures and charts for the boss."),
    "watch": ("app.cli.watch", "Tell what happens: new notes, changes done, broken files."),
    "history": ("app.cli.history", "Tell what was done about a note, by whom and when."),
    "open": ("app.cli.open_elsewhere", "Open a note's text in your editor, or its journal."),
    "entries": ("app.cli.copy_files", "List every text with its place."),
    "locate": ("app.cli.copy_files", "Find where a text on the screen stands in the XML."),
    "check": ("app.cli.copy_files", "Tell whether the XML files are sound, and what to mend."),
    "tone": ("app.cli.tone", "Check how a draft sounds before it leaves."),
    "heat": ("app.cli.tone", "Tell whether a note sounds upset."),
    "guide": ("app.cli.guide", "Write a page for the client: which text stands where."),
    "template": ("app.cli.template", "Check your own wordings of replies, and approve them."),
    "workspaces": ("app.cli.workspaces", "List the projects that were opened on this computer."),
    "export": ("app.cli.export", "Write all that is remembered into a file."),
    "import": ("app.cli.export", "Add what such a file holds and is missing here."),
    "ledger": ("app.cli.ledger", "Keep the password of a ledger that a team shares."),
    "licences": ("app.cli.licences", "Tell whose work is in Copycue, and under which licences."),
}
"""Command → its module, where it has the same name, and its first line."""

_LIST = "\n".join(f"  {name:<10} {first_line}" for name, (_, first_line) in COMMANDS.items())

PAGE = f"""\
Usage: copycue [OPTIONS] [COMMAND]

Copycue finds the text that a client's bug note is about, and drafts a tactful
reply.

It reads the notes that a client wrote and the XML files that hold the client's
texts. For each note it says whose it is: the client's (a text they can change
themselves; the reply names file, line and entry) or yours (the program).
It never writes the client's files.

To see it at work:
  copycue demo                                     on a sample, in your terminal
  copycue                                          the same in a window

Your own project:
  copycue init         in its folder: looks around, asks, writes copycue.toml
  copycue triage       there: a reply for each note
  copycue              there: the same in a window
  copycue triage --copy texts/ --journal notes.csv   without setting anything up

Commands:
{_LIST}

  copycue COMMAND --help says more about each.

Options (before a command they hold for it too):
  --copy PATH...       XML files, or folders of them, with the client's texts.
  --journal PATH...    Files or folders with the client's notes.
  --workspace DIR      Project folder with a copycue.toml, instead of the two;
                       not needed in that folder.
  --self-test          Check that every part of Copycue works here.
  --version            Show the version, and what Copycue runs on.
  -h, --help           Show this page.

Exit status: 0 done, 1 problems in the input (the rest is done), 2 misuse.

Completion with the Tab key, for bash (likewise zsh_source and fish_source):
  eval "$(_COPYCUE_COMPLETE=bash_source copycue)"
"""
