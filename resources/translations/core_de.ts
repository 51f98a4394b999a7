<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>Core</name>
        <message>
            <location filename="../../app/catalogue/catalogue.py"/>
            <source>The file must be repaired first (line {line}): {what}</source>
            <translation>Die Datei muss zuerst repariert werden (Zeile {line}): {what}</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/catalogue.py"/>
            <source>The file must be repaired first: {what}</source>
            <translation>Die Datei muss zuerst repariert werden: {what}</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/facts.py"/>
            <source>attribute {name}</source>
            <translation>Attribut {name}</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/facts.py"/>
            <source>{number}{ending} {name}</source>
            <translation>{number}{ending} {name}</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/facts.py"/>
            <source>st</source>
            <translation>.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/facts.py"/>
            <source>nd</source>
            <translation>.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/facts.py"/>
            <source>rd</source>
            <translation>.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/facts.py"/>
            <source>th</source>
            <translation>.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/general.py"/>
            <source>It is a number.</source>
            <translation>Das ist eine Zahl.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/general.py"/>
            <source>It is a switch.</source>
            <translation>Das ist ein Schalter.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/general.py"/>
            <source>It is a colour or a code.</source>
            <translation>Das ist eine Farbe oder ein Code.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/general.py"/>
            <source>It is an address.</source>
            <translation>Das ist eine Adresse.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/general.py"/>
            <source>It is an identifier.</source>
            <translation>Das ist eine Kennung.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/general.py"/>
            <source>It is a path or a file name.</source>
            <translation>Das ist ein Pfad oder ein Dateiname.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/general.py"/>
            <source>It holds no words.</source>
            <translation>Das enthält keine Wörter.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>The change does not fit the entry</source>
            <translation>Die Änderung passt nicht zum Eintrag</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>Characters {start} to {end} were named, the entry has {length}.</source>
            <translation>Genannt wurden die Zeichen {start} bis {end}, der Eintrag hat {length}.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>The file is broken; it must be repaired first.</source>
            <translation>Die Datei ist beschädigt; sie muss zuerst repariert werden.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>The text already reads like that.</source>
            <translation>Der Text lautet schon so.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>Nothing would be left of the text.</source>
            <translation>Vom Text bliebe nichts übrig.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>The program fills in placeholders here, and “{name}” would be lost.</source>
            <translation>Das Programm füllt hier Platzhalter aus, und „{name}“ ginge verloren.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>The program fills in placeholders here, and “{name}” would be new.</source>
            <translation>Das Programm füllt hier Platzhalter aus, und „{name}“ wäre neu.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>The program fills in placeholders here one after the other, and their order would change.</source>
            <translation>Das Programm füllt hier Platzhalter der Reihe nach aus, und ihre Reihenfolge würde sich ändern.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>The file's encoding ({encoding}) has no “{letter}”.</source>
            <translation>Die Zeichenkodierung der Datei ({encoding}) kennt kein „{letter}“.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>The file would no longer be well-formed XML.</source>
            <translation>Die Datei wäre kein wohlgeformtes XML mehr.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>The change would turn into mark-up.</source>
            <translation>Aus der Änderung würde Markup.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>Another entry would change as well.</source>
            <translation>Ein anderer Eintrag würde sich mit ändern.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>The new text holds mark-up, “{mark}”, which would not be shown as text.</source>
            <translation>Der neue Text enthält Markup, „{mark}“, das nicht als Text erscheinen würde.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>The text would not read as wished.</source>
            <translation>Der Text würde nicht so lauten wie gewünscht.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>Mark-up inside the text would change.</source>
            <translation>Das Markup im Text würde sich ändern.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>The text would be taken for a reference to another resource.</source>
            <translation>Der Text würde für einen Verweis auf eine andere Ressource gehalten.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>A blank at the beginning or the end of the text changes.</source>
            <translation>Ein Leerzeichen am Anfang oder am Ende des Textes ändert sich.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>The punctuation at the end changes.</source>
            <translation>Das Satzzeichen am Ende ändert sich.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>Mark-up without text stays behind; it does no harm.</source>
            <translation>Markup ohne Text bleibt übrig; das schadet nicht.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>The letter underlined in the menu changes: “{new}” is new.</source>
            <translation>Der im Menü unterstrichene Buchstabe ändert sich: „{new}“ ist neu.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>The letter underlined in the menu changes: “{old}” would be lost.</source>
            <translation>Der im Menü unterstrichene Buchstabe ändert sich: „{old}“ ginge verloren.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>The letter underlined in the menu changes: “{old}” would become “{new}”.</source>
            <translation>Der im Menü unterstrichene Buchstabe ändert sich: Aus „{old}“ würde „{new}“.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>a line break</source>
            <translation>einen Zeilenumbruch</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>{typed} for {read}</source>
            <translation>{typed} für {read}</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/prove.py"/>
            <source>Type {signs}.</source>
            <translation>Tippen Sie {signs}.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/splice.py"/>
            <source>The change runs across “{typed}”, which must stay where it is.</source>
            <translation>Die Änderung reicht über „{typed}“ hinweg, das bleiben muss, wo es ist.</translation>
        </message>
        <message>
            <location filename="../../app/matching/corrected.py"/>
            <source>You chose this place.</source>
            <translation>Sie haben diese Stelle gewählt.</translation>
        </message>
        <message>
            <location filename="../../app/matching/corrected.py"/>
            <source>You said that the client can change this.</source>
            <translation>Sie haben gesagt, dass der Kunde dies ändern kann.</translation>
        </message>
        <message>
            <location filename="../../app/matching/corrected.py"/>
            <source>You said that this is ours.</source>
            <translation>Sie haben gesagt, dass dies unsere Sache ist.</translation>
        </message>
        <message>
            <location filename="../../app/matching/corrected.py"/>
            <source>You said that this is part ours, part theirs.</source>
            <translation>Sie haben gesagt, dass dies teils unsere, teils Sache des Kunden ist.</translation>
        </message>
        <message>
            <location filename="../../app/matching/corrected.py"/>
            <source>You said that this is not clear yet.</source>
            <translation>Sie haben gesagt, dass dies noch unklar ist.</translation>
        </message>
        <message>
            <location filename="../../app/matching/corrected.py"/>
            <source>It is the client's, you said; which text is meant is still open: choose a place.</source>
            <translation>Es ist Sache des Kunden, sagten Sie; welcher Text gemeint ist, ist noch offen: Wählen Sie eine Stelle.</translation>
        </message>
        <message>
            <location filename="../../app/matching/corrected.py"/>
            <source>The place that you chose is not there any more: {file}, {key}.</source>
            <translation>Die Stelle, die Sie gewählt haben, gibt es nicht mehr: {file}, {key}.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>The entry says exactly the wording that is to be changed: “{words}”.</source>
            <translation>Der Eintrag lautet genau wie das, was geändert werden soll: „{words}“.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>The wording that is to be changed stands in it word for word: “{words}”.</source>
            <translation>Was geändert werden soll, steht Wort für Wort darin: „{words}“.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>Nearly the wording that is to be changed stands in it: “{words}”.</source>
            <translation>Fast das, was geändert werden soll, steht darin: „{words}“.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>The words that change stand in it, with words around them: “{words}”.</source>
            <translation>Die Wörter, die sich ändern, stehen mit ihrer Umgebung darin: „{words}“.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>It holds another form of “{words}”.</source>
            <translation>Er enthält eine andere Form von „{words}“.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>The note quotes the entry as a whole: “{words}”.</source>
            <translation>Die Notiz zitiert den ganzen Eintrag: „{words}“.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>What the note quotes stands in it word for word: “{words}”.</source>
            <translation>Was die Notiz zitiert, steht Wort für Wort darin: „{words}“.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>Nearly what the note quotes stands in it: “{words}”.</source>
            <translation>Fast das, was die Notiz zitiert, steht darin: „{words}“.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>A part of what the note quotes stands in it: “{words}”.</source>
            <translation>Ein Teil dessen, was die Notiz zitiert, steht darin: „{words}“.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>The note names it only as a place: “{words}”.</source>
            <translation>Die Notiz nennt ihn nur als Ort: „{words}“.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>The note names a part of it only as a place: “{words}”.</source>
            <translation>Die Notiz nennt einen Teil davon nur als Ort: „{words}“.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>It already says what is wished: “{words}”.</source>
            <translation>Er lautet schon wie gewünscht: „{words}“.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>It already holds what is wished: “{words}”.</source>
            <translation>Er enthält schon, was gewünscht ist: „{words}“.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>It is close to the wished wording: “{words}”.</source>
            <translation>Er kommt dem gewünschten Wortlaut nahe: „{words}“.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>Few other entries hold these words.</source>
            <translation>Nur wenige andere Einträge enthalten diese Wörter.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>Several of the quoted pieces stand in it.</source>
            <translation>Mehrere der zitierten Stücke stehen darin.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>The emphasised word stands in it.</source>
            <translation>Das hervorgehobene Wort steht darin.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>It shares words with the note.</source>
            <translation>Er hat Wörter mit der Notiz gemeinsam.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>The same text in another language shares words with the note.</source>
            <translation>Derselbe Text in einer anderen Sprache hat Wörter mit der Notiz gemeinsam.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>The note quotes the same text in another language.</source>
            <translation>Die Notiz zitiert denselben Text in einer anderen Sprache.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>The note says the whole entry, without quotation marks.</source>
            <translation>Die Notiz nennt den ganzen Eintrag, ohne Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>Its key or file fits words of the note: {names}.</source>
            <translation>Sein Schlüssel oder seine Datei passt zu Wörtern der Notiz: {names}.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>Its key or file fits words of the note's first line: {names}.</source>
            <translation>Sein Schlüssel oder seine Datei passt zu Wörtern in der ersten Zeile der Notiz: {names}.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>The note names its key.</source>
            <translation>Die Notiz nennt seinen Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>The note wishes for other wording of just this key.</source>
            <translation>Die Notiz wünscht gerade für diesen Schlüssel einen anderen Wortlaut.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>The note names its file.</source>
            <translation>Die Notiz nennt seine Datei.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>The note names its line.</source>
            <translation>Die Notiz nennt seine Zeile.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>The note names its language.</source>
            <translation>Die Notiz nennt seine Sprache.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>The note names another language.</source>
            <translation>Die Notiz nennt eine andere Sprache.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>It already reads as wished.</source>
            <translation>Er lautet schon wie gewünscht.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>It holds a rare neighbour of the quoted word, which is the usual one.</source>
            <translation>Er enthält ein seltenes Nachbarwort des zitierten Wortes, das das übliche ist.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>Another entry holds a rare neighbour of the quoted word.</source>
            <translation>Ein anderer Eintrag enthält ein seltenes Nachbarwort des zitierten Wortes.</translation>
        </message>
        <message>
            <location filename="../../app/matching/evidence.py"/>
            <source>A word in it looks misspelt.</source>
            <translation>Ein Wort darin sieht falsch geschrieben aus.</translation>
        </message>
        <message>
            <location filename="../../app/matching/learned.py"/>
            <source>You chose this before for “{name}”.</source>
            <translation>Sie haben diese Stelle früher schon für „{name}“ gewählt.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It asks for other wording, and what it quotes was found.</source>
            <translation>Sie wünscht einen anderen Wortlaut, und was sie zitiert, wurde gefunden.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It asks for other wording, and several entries hold what it quotes.</source>
            <translation>Sie wünscht einen anderen Wortlaut, und mehrere Einträge enthalten, was sie zitiert.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>The old wording stands nowhere any more, and the wished one is there.</source>
            <translation>Der alte Wortlaut steht nirgends mehr, und der gewünschte ist da.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It asks for other wording, and what it quotes stands in no file.</source>
            <translation>Sie wünscht einen anderen Wortlaut, und was sie zitiert, steht in keiner Datei.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It reads like a report about the program.</source>
            <translation>Sie liest sich wie eine Meldung über das Programm.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>No place is certain enough to be told to the client.</source>
            <translation>Keine Stelle ist sicher genug, um sie dem Kunden zu nennen.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It speaks of spelling.</source>
            <translation>Sie spricht von Rechtschreibung.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It speaks of wording.</source>
            <translation>Sie spricht von Wortlaut.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It calls a text unclear or wrong.</source>
            <translation>Sie nennt einen Text unklar oder falsch.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It speaks of a crash.</source>
            <translation>Sie spricht von einem Absturz.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It speaks of something that does not work.</source>
            <translation>Sie spricht von etwas, das nicht funktioniert.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It speaks of layout.</source>
            <translation>Sie spricht von Gestaltung.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It speaks of texts that are not translated.</source>
            <translation>Sie spricht von Texten, die nicht übersetzt sind.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It wishes for something new.</source>
            <translation>Sie wünscht sich etwas Neues.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It says how a text sounds.</source>
            <translation>Sie sagt, wie ein Text klingt.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It asks for something.</source>
            <translation>Sie bittet um etwas.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It names versions or devices.</source>
            <translation>Sie nennt Versionen oder Geräte.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>Its first line speaks of spelling.</source>
            <translation>Ihre erste Zeile spricht von Rechtschreibung.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>Its first line speaks of wording.</source>
            <translation>Ihre erste Zeile spricht von Wortlaut.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>Its first line speaks of a crash.</source>
            <translation>Ihre erste Zeile spricht von einem Absturz.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>Its first line speaks of something that does not work.</source>
            <translation>Ihre erste Zeile spricht von etwas, das nicht funktioniert.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>Its first line speaks of layout.</source>
            <translation>Ihre erste Zeile spricht von Gestaltung.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>Its first line wishes for something new.</source>
            <translation>Ihre erste Zeile wünscht sich etwas Neues.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It sets an old wording against a new one.</source>
            <translation>Sie stellt einem alten Wortlaut einen neuen gegenüber.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>The old wording it names stands in the copy.</source>
            <translation>Der alte Wortlaut, den sie nennt, steht in den Texten.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>The old wording it names is a whole entry.</source>
            <translation>Der alte Wortlaut, den sie nennt, ist ein ganzer Eintrag.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It asks to leave words out.</source>
            <translation>Sie bittet darum, Wörter wegzulassen.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It asks to add words.</source>
            <translation>Sie bittet darum, Wörter hinzuzufügen.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It calls quoted words misspelt.</source>
            <translation>Sie nennt zitierte Wörter falsch geschrieben.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It calls quoted words unclear.</source>
            <translation>Sie nennt zitierte Wörter unklar.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It proposes a wording.</source>
            <translation>Sie schlägt einen Wortlaut vor.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>What it quotes only says where something happens.</source>
            <translation>Was sie zitiert, sagt nur, wo etwas geschieht.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It lists steps.</source>
            <translation>Sie zählt Schritte auf.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It names the key of an entry.</source>
            <translation>Sie nennt den Schlüssel eines Eintrags.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It gives old and new text in columns of their own.</source>
            <translation>Sie gibt alten und neuen Text in eigenen Spalten an.</translation>
        </message>
        <message>
            <location filename="../../app/matching/silence.py"/>
            <source>No copy file holds a text, so there is nothing to look in.</source>
            <translation>Keine Textdatei enthält einen Text; es gibt also nichts, worin gesucht werden könnte.</translation>
        </message>
        <message>
            <location filename="../../app/matching/silence.py"/>
            <source>The note has no words: only signs, pictures or a link.</source>
            <translation>Die Notiz hat keine Wörter: nur Zeichen, Bilder oder einen Link.</translation>
        </message>
        <message>
            <location filename="../../app/matching/silence.py"/>
            <source>The note is a single word, which does not say what is wished.</source>
            <translation>Die Notiz ist ein einziges Wort, das nicht sagt, was gewünscht ist.</translation>
        </message>
        <message>
            <location filename="../../app/matching/silence.py"/>
            <source>The note is so long that only its beginning was read, and no wish is certain there.</source>
            <translation>Die Notiz ist so lang, dass nur ihr Anfang gelesen wurde, und dort ist kein Wunsch sicher.</translation>
        </message>
        <message>
            <location filename="../../app/matching/silence.py"/>
            <source>It asks for other wording, but what it quotes stands in no copy file.</source>
            <translation>Sie wünscht einen anderen Wortlaut, aber was sie zitiert, steht in keiner Textdatei.</translation>
        </message>
        <message>
            <location filename="../../app/matching/silence.py"/>
            <source>It is not certain that other wording is wished ({wish}%); the likeliest place is right with {chance}%, and told from {floor}% on.</source>
            <translation>Es ist nicht sicher, dass ein anderer Wortlaut gewünscht ist ({wish} %); die wahrscheinlichste Stelle stimmt mit {chance} %, genannt wird sie ab {floor} %.</translation>
        </message>
        <message>
            <location filename="../../app/matching/silence.py"/>
            <source>The likeliest place is right with {chance}%; a place is told from {floor}% on.</source>
            <translation>Die wahrscheinlichste Stelle stimmt mit {chance} %; genannt wird eine Stelle ab {floor} %.</translation>
        </message>
        <message>
            <location filename="../../app/matching/silence.py"/>
            <source>More texts hold what it quotes than can be asked about, and nothing tells which is meant.</source>
            <translation>Mehr Texte enthalten, was sie zitiert, als man erfragen kann, und nichts sagt, welcher gemeint ist.</translation>
        </message>
        <message>
            <location filename="../../app/matching/silence.py"/>
            <source>The likeliest text already reads as wished.</source>
            <translation>Der wahrscheinlichste Text lautet schon wie gewünscht.</translation>
        </message>
        <message>
            <location filename="../../app/matching/silence.py"/>
            <source>The note is in another language than the texts, and quotes none of them.</source>
            <translation>Die Notiz ist in einer anderen Sprache als die Texte und zitiert keinen davon.</translation>
        </message>
        <message>
            <location filename="../../app/matching/silence.py"/>
            <source>No text has anything in common with the note.</source>
            <translation>Kein Text hat etwas mit der Notiz gemeinsam.</translation>
        </message>
        <message>
            <location filename="../../app/matching/silence.py"/>
            <source>The wording that is to be changed stands in no text as it is quoted.</source>
            <translation>Der Wortlaut, der geändert werden soll, steht in keinem Text so, wie er zitiert ist.</translation>
        </message>
        <message>
            <location filename="../../app/matching/silence.py"/>
            <source>It quotes more texts than one note can mean.</source>
            <translation>Sie zitiert mehr Texte, als eine Notiz meinen kann.</translation>
        </message>
        <message>
            <location filename="../../app/matching/silence.py"/>
            <source>No change of wording could be read from it.</source>
            <translation>Aus ihr war keine Änderung des Wortlauts herauszulesen.</translation>
        </message>
        <message>
            <location filename="../../app/matching/silence.py"/>
            <source>No place is certain enough to be told.</source>
            <translation>Keine Stelle ist sicher genug, um genannt zu werden.</translation>
        </message>
        <message>
            <location filename="../../app/matching/silence.py"/>
            <source>The text is not the client's to change.</source>
            <translation>Der Text ist nicht vom Kunden zu ändern.</translation>
        </message>
        <message>
            <location filename="../../app/matching/silence.py"/>
            <source>The change was tried in memory and does not hold.</source>
            <translation>Die Änderung wurde im Speicher versucht und hält nicht.</translation>
        </message>
        <message>
            <location filename="../../app/matching/silence.py"/>
            <source>Its text stands in “{file}”, which must be repaired first (line {line}).</source>
            <translation>Ihr Text steht in „{file}“; die Datei muss zuerst repariert werden (Zeile {line}).</translation>
        </message>
        <message>
            <location filename="../../app/matching/silence.py"/>
            <source>Its text stands in “{file}”, which must be repaired first.</source>
            <translation>Ihr Text steht in „{file}“; die Datei muss zuerst repariert werden.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/opening/editors.py"/>
            <source>Its program is not on this computer's search path. Put it there, or set another one as open_with in copycue.toml, or give a command of your own as {variable}.</source>
            <translation>Das Programm liegt nicht im Suchpfad dieses Rechners. Legen Sie es dort ab, stellen Sie in copycue.toml mit open_with ein anderes ein oder geben Sie mit {variable} einen eigenen Befehl an.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/opening/editors.py"/>
            <source>{program} was not found</source>
            <translation>{program} wurde nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../app/workspace/opening/editors.py"/>
            <source>{variable} is {command}: a quotation mark lacks its other half.</source>
            <translation>{variable} ist {command}: Zu einem Anführungszeichen fehlt das zweite.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/opening/editors.py"/>
            <source>The editor can not be started</source>
            <translation>Der Editor lässt sich nicht starten</translation>
        </message>
        <message>
            <location filename="../../app/workspace/opening/editors.py"/>
            <source>{variable} is {command}, but there is no program {program} (a batch file is none).</source>
            <translation>{variable} ist {command}, aber ein Programm {program} gibt es nicht (eine Batch-Datei ist keines).</translation>
        </message>
        <message>
            <location filename="../../app/workspace/opening/opener.py"/>
            <source>{file} was renamed or removed, or its drive is not connected.</source>
            <translation>{file} wurde umbenannt oder entfernt, oder das Laufwerk ist nicht verbunden.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/opening/opener.py"/>
            <source>The file is not there</source>
            <translation>Die Datei ist nicht da</translation>
        </message>
        <message>
            <location filename="../../app/workspace/opening/starting.py"/>
            <source>{program} could not be started</source>
            <translation>{program} ließ sich nicht starten</translation>
        </message>
        <message>
            <location filename="../../app/workspace/opening/starting.py"/>
            <source>It ended with status {status}. Start {path} by hand to see why.</source>
            <translation>Es endete mit Status {status}. Starten Sie {path} von Hand, um den Grund zu sehen.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/opening/starting.py"/>
            <source>{program} did not open the file</source>
            <translation>{program} hat die Datei nicht geöffnet</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/android.toml"/>
            <source>It refers to another resource; its text stands there.</source>
            <translation>Das verweist auf eine andere Ressource; dort steht der Text.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/android.toml"/>
            <source>It is marked translatable="false".</source>
            <translation>Das ist mit translatable="false" gekennzeichnet.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/android.toml"/>
            <source>Its list is marked translatable="false".</source>
            <translation>Die Liste ist mit translatable="false" gekennzeichnet.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/android.toml"/>
            <source>Its family is marked translatable="false".</source>
            <translation>Die Gruppe der Formen ist mit translatable="false" gekennzeichnet.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/android.toml"/>
            <source>It is a resource of another kind, not a text.</source>
            <translation>Das ist eine Ressource anderer Art, kein Text.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/apple-xliff.toml"/>
            <source>It only puts the forms of the text together.</source>
            <translation>Das setzt nur die Formen des Textes zusammen.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/apple-xliff.toml"/>
            <source>It tells the program how to count; it is not a text.</source>
            <translation>Das sagt dem Programm, wie es zählen soll; es ist kein Text.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/apple-xliff.toml"/>
            <source>It is the original; what is shown stands in the &lt;target&gt; beside it.</source>
            <translation>Das ist das Original; angezeigt wird, was im &lt;target&gt; daneben steht.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/dita.toml"/>
            <source>It is marked translate="no".</source>
            <translation>Das ist mit translate="no" gekennzeichnet.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/dita.toml"/>
            <source>Its text is taken from “{@conref}”; it is changed there.</source>
            <translation>Der Text kommt aus „{@conref}“; dort wird er geändert.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/dita.toml"/>
            <source>Its text is taken from “{@conkeyref}”; it is changed there.</source>
            <translation>Der Text kommt aus „{@conkeyref}“; dort wird er geändert.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/dita.toml"/>
            <source>It is a remark for the authors; it is not shown.</source>
            <translation>Das ist eine Bemerkung für die Verfasser; sie wird nicht angezeigt.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/dita.toml"/>
            <source>It is code, not a text.</source>
            <translation>Das ist Code, kein Text.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/java-properties.toml"/>
            <source>It is a remark about the file; it is not shown.</source>
            <translation>Das ist eine Bemerkung zur Datei; sie wird nicht angezeigt.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/magento.toml"/>
            <source>No translate="…" names it: it is for the program, not a text.</source>
            <translation>Kein translate="…" nennt es: Es ist für das Programm und kein Text.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/plist.toml"/>
            <source>It is a value of another kind, not a text.</source>
            <translation>Das ist ein Wert anderer Art, kein Text.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/qph.toml"/>
            <source>A phrase book helps translators; the program shows nothing of it.</source>
            <translation>Ein Phrasenbuch hilft beim Übersetzen; das Programm zeigt nichts davon.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/qt.toml"/>
            <source>The program does not use it any more.</source>
            <translation>Das Programm verwendet es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/qt.toml"/>
            <source>It comes from the program; what is shown stands in the &lt;translation&gt; below it.</source>
            <translation>Das kommt aus dem Programm; angezeigt wird, was im &lt;translation&gt; darunter steht.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/qti.toml"/>
            <source>The program compares it with the answers; it is not shown.</source>
            <translation>Das Programm vergleicht es mit den Antworten; es wird nicht angezeigt.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/resx.toml"/>
            <source>It holds an object or a file, not a text.</source>
            <translation>Das enthält ein Objekt oder eine Datei, keinen Text.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/resx.toml"/>
            <source>The form designer keeps its own notes here; it is not shown.</source>
            <translation>Hier bewahrt der Formular-Designer seine eigenen Notizen auf; sie werden nicht angezeigt.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/resx.toml"/>
            <source>Its comment locks it: it must stay as it is.</source>
            <translation>Der Kommentar sperrt es: Es muss bleiben, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/resx.toml"/>
            <source>It tells the program how to read the file.</source>
            <translation>Das sagt dem Programm, wie es die Datei lesen soll.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/rimworld.toml"/>
            <source>It is a mark that the text is still to be written.</source>
            <translation>Das merkt vor, dass der Text noch zu schreiben ist.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/scorm.toml"/>
            <source>It is for the learning platform; it is not shown.</source>
            <translation>Das ist für die Lernplattform; es wird nicht angezeigt.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/sitemap.toml"/>
            <source>The text shown is that of “{@resourceKey}” in a .resx file.</source>
            <translation>Angezeigt wird der Text „{@resourceKey}“ in einer .resx-Datei.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/sitemap.toml"/>
            <source>The text shown stands in a .resx file.</source>
            <translation>Der angezeigte Text steht in einer .resx-Datei.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/t3locallang.toml"/>
            <source>It describes the file; it is not shown.</source>
            <translation>Das beschreibt die Datei; es wird nicht angezeigt.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/tmx.toml"/>
            <source>It is a memory of translations; the program shows nothing of it.</source>
            <translation>Das ist ein Übersetzungsspeicher; das Programm zeigt nichts davon.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/wxr.toml"/>
            <source>The file is an export: the text itself is changed in WordPress.</source>
            <translation>Die Datei ist ein Export: Der Text selbst wird in WordPress geändert.</translation>
        </message>
        <message>
            <location filename="../../resources/dialects/xliff.toml"/>
            <source>It is a suggestion of a translation tool; it is not shown.</source>
            <translation>Das ist ein Vorschlag eines Übersetzungswerkzeugs; er wird nicht angezeigt.</translation>
        </message>
    </context>
</TS>
