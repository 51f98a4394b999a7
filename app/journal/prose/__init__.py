"""What free text means, the same for every format that has it: days, headings, lists, letters, chats."""
