<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>Core</name>
        <message>
            <location filename="../../app/catalogue/across.py"/>
            <source>“{key}” is empty in {language}; its original stands in {where}.</source>
            <translation>„{key}“ ist auf {language} leer; das Original steht in {where}.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/across.py"/>
            <source>“{key}” is missing in {language}; its original stands in {where}.</source>
            <translation>„{key}“ fehlt auf {language}; das Original steht in {where}.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/across.py"/>
            <source>the other language</source>
            <translation>der anderen Sprache</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/across.py"/>
            <source>line {line}</source>
            <translation>Zeile {line}</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/across.py"/>
            <source>The original reads “{value}”.</source>
            <translation>Das Original lautet „{value}“.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/across.py"/>
            <source>“{key}” lacks {signs}, which its original has.</source>
            <translation>In „{key}“ fehlt {signs}, das im Original steht.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/across.py"/>
            <source>Put it in where it belongs; the program fills it in.</source>
            <translation>Setzen Sie ihn ein, wo er hingehört; das Programm füllt ihn aus.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/across.py"/>
            <source>“{key}” has {signs}, which its original lacks.</source>
            <translation>„{key}“ enthält {signs}, das im Original fehlt.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/across.py"/>
            <source>Compare the two: the program fills in only what it knows.</source>
            <translation>Vergleichen Sie beide: Das Programm füllt nur aus, was es kennt.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/across.py"/>
            <source>The original ({where}) reads “{value}”.</source>
            <translation>Das Original ({where}) lautet „{value}“.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/across.py"/>
            <source>{file}, line {line}</source>
            <translation>{file}, Zeile {line}</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/across.py"/>
            <source>“{sign}”</source>
            <translation>„{sign}“</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/apostrophes.py"/>
            <source>Type {new} for {old}.</source>
            <translation>Tippen Sie {new} statt {old}.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/apostrophes.py"/>
            <source>With that the text reads as it should.</source>
            <translation>Damit lautet der Text, wie er soll.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/apostrophes.py"/>
            <source>An apostrophe stands here without a backslash before it; Android's build stops there.</source>
            <translation>Hier steht ein Apostroph ohne umgekehrten Schrägstrich davor; daran scheitert der Android-Build.</translation>
        </message>
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
            <location filename="../../app/catalogue/catalogue.py"/>
            <source>The entry is from another reading</source>
            <translation>Der Eintrag stammt aus einer anderen Lesung</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/catalogue.py"/>
            <source>Take the entry from this catalogue: its files were read again meanwhile.</source>
            <translation>Nehmen Sie den Eintrag aus diesem Katalog: Die Dateien wurden inzwischen neu gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/catalogue.py"/>
            <source>No such copy file</source>
            <translation>Keine solche Textdatei</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/catalogue.py"/>
            <source>“{file}” is not among the copy files that were read.</source>
            <translation>„{file}“ ist nicht unter den gelesenen Textdateien.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/declared.py"/>
            <source>The declaration of a dialect can't be read</source>
            <translation>Die Deklaration eines Dialekts kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/declared.py"/>
            <source>{path}: {what}.</source>
            <translation>{path}: {what}.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>With that the file is sound again.</source>
            <translation>Damit ist die Datei wieder in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>With these changes the file is sound again.</source>
            <translation>Mit diesen Änderungen ist die Datei wieder in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>Compare this place with the last version that worked.</source>
            <translation>Vergleichen Sie diese Stelle mit der letzten Fassung, die funktioniert hat.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>XML does not allow something here; Copycue can't say what.</source>
            <translation>XML erlaubt hier etwas nicht; was, kann Copycue nicht sagen.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>The address in an xmlns attribute here is not a valid address (URI).</source>
            <translation>Die Adresse in einem xmlns-Attribut hier ist keine gültige Adresse (URI).</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>Type the address as the program's documentation gives it.</source>
            <translation>Tippen Sie die Adresse so, wie die Dokumentation des Programms sie angibt.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>An xmlns attribute here declares a prefix in a way that XML does not allow.</source>
            <translation>Ein xmlns-Attribut hier erklärt ein Präfix auf eine Weise, die XML nicht erlaubt.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>A prefix needs an address that is not empty; “xml” and “xmlns” belong to XML itself.</source>
            <translation>Ein Präfix braucht eine Adresse, die nicht leer ist; „xml“ und „xmlns“ gehören XML selbst.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>An element here has the same attribute twice, under two prefixes that mean the same.</source>
            <translation>Ein Element hier hat dasselbe Attribut zweimal, unter zwei Präfixen, die dasselbe bedeuten.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>Delete one of the two attributes.</source>
            <translation>Löschen Sie eines der beiden Attribute.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>A name here has a colon where XML allows none.</source>
            <translation>Ein Name hier hat einen Doppelpunkt, wo XML keinen erlaubt.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>A name may have one colon, after its prefix.</source>
            <translation>Ein Name darf einen Doppelpunkt haben, hinter seinem Präfix.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>Leave the colon out of the name.</source>
            <translation>Lassen Sie den Doppelpunkt im Namen weg.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>The value of an xml:id attribute here is not allowed.</source>
            <translation>Der Wert eines xml:id-Attributs hier ist nicht erlaubt.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>Type one that starts with a letter and has no blanks and no colons.</source>
            <translation>Tippen Sie einen, der mit einem Buchstaben beginnt und weder Leerzeichen noch Doppelpunkte hat.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>The file is nested too deep here, or one of its texts is too large, for Copycue to read it.</source>
            <translation>Die Datei ist hier zu tief verschachtelt, oder einer ihrer Texte ist zu groß, als dass Copycue sie lesen könnte.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>A name here is too long for Copycue to read it.</source>
            <translation>Ein Name hier ist zu lang, als dass Copycue ihn lesen könnte.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>Type encoding="utf-8" in the first line.</source>
            <translation>Tippen Sie encoding="utf-8" in die erste Zeile.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>The first line says UTF-16, but the file is saved as UTF-8.</source>
            <translation>Die erste Zeile nennt UTF-16, aber die Datei ist als UTF-8 gespeichert.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>The file should be {name}, but the character here is not.</source>
            <translation>Die Datei sollte {name} sein, das Zeichen hier ist es aber nicht.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>Type the character again and save the file as {name}.</source>
            <translation>Tippen Sie das Zeichen noch einmal und speichern Sie die Datei als {name}.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>The file should be UTF-8, but this is Windows-1252 (“{meant}”).</source>
            <translation>Die Datei sollte UTF-8 sein, dies aber ist Windows-1252 („{meant}“).</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>Open it as Windows-1252 (ANSI) and save it as UTF-8.</source>
            <translation>Öffnen Sie sie als Windows-1252 (ANSI) und speichern Sie sie als UTF-8.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/diagnose.py"/>
            <source>The file should be UTF-8, but one character is not; it was probably “{meant}”.</source>
            <translation>Die Datei sollte UTF-8 sein, aber ein Zeichen ist es nicht; wahrscheinlich war es „{meant}“.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/doctype.py"/>
            <source>Delete this &lt;!ENTITY …&gt;, unless the program needs it.</source>
            <translation>Löschen Sie dieses &lt;!ENTITY …&gt;, falls das Programm es nicht braucht.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/doctype.py"/>
            <source>The entity “{name}” points to another file or address ({address}); Copycue does not follow it.</source>
            <translation>Die Entität „{name}“ verweist auf eine andere Datei oder Adresse ({address}); Copycue folgt ihr nicht.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/doctype.py"/>
            <source>The entity “{name}” refers to itself; Copycue does not unfold it.</source>
            <translation>Die Entität „{name}“ bezieht sich auf sich selbst; Copycue löst sie nicht auf.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/doctype.py"/>
            <source>The entity “{name}” unfolds to over {most:,} characters; Copycue does not unfold it.</source>
            <translation>Die Entität „{name}“ würde aufgelöst mehr als {most:,} Zeichen lang; Copycue löst sie nicht auf.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/duplicates.py"/>
            <source>The key “{key}” stands in line {before} already; the program shows only one of the two texts.</source>
            <translation>Der Schlüssel „{key}“ steht schon in Zeile {before}; das Programm zeigt nur einen der beiden Texte.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/duplicates.py"/>
            <source>Delete the one that is not meant, or give it a key of its own.</source>
            <translation>Löschen Sie den, der nicht gemeint ist, oder geben Sie ihm einen eigenen Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/facts.py"/>
            <source>attribute {name}</source>
            <translation>Attribut {name}</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/facts.py"/>
            <source>{name} “{label}”</source>
            <translation>{name} „{label}“</translation>
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
            <location filename="../../app/catalogue/fault.py"/>
            <source>A bare “&amp;” stands here; XML reads it as the start of a code.</source>
            <translation>Hier steht ein bloßes „&amp;“; XML liest es als Anfang eines Codes.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/fault.py"/>
            <source>“{code}” is no code of XML (XML does not know it).</source>
            <translation>„{code}“ ist kein Code von XML (XML kennt ihn nicht).</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/fault.py"/>
            <source>“{code}” is no code of XML (HTML knows it, XML does not).</source>
            <translation>„{code}“ ist kein Code von XML (HTML kennt ihn, XML nicht).</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/folders.py"/>
            <source>“*” stands for any name, “**” for any folders: check the rest of it.</source>
            <translation>„*“ steht für einen beliebigen Namen, „**“ für beliebige Ordner: Prüfen Sie den Rest.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/folders.py"/>
            <source>No XML file has such a path.</source>
            <translation>Keine XML-Datei hat einen solchen Pfad.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/folders.py"/>
            <source>Name the folder that holds the XML files.</source>
            <translation>Nennen Sie den Ordner mit den XML-Dateien.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/folders.py"/>
            <source>There are no XML files in this folder.</source>
            <translation>In diesem Ordner gibt es keine XML-Dateien.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/folders.py"/>
            <source>Check the spelling of the path.</source>
            <translation>Prüfen Sie die Schreibweise des Pfads.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/folders.py"/>
            <source>There is no such file or folder.</source>
            <translation>Eine solche Datei oder einen solchen Ordner gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/folders.py"/>
            <source>Check the path, and that you may read what is there.</source>
            <translation>Prüfen Sie den Pfad, und ob Sie lesen dürfen, was dort liegt.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/folders.py"/>
            <source>This can't be looked at: {why}.</source>
            <translation>Dies kann nicht angesehen werden: {why}.</translation>
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
            <location filename="../../app/catalogue/language.py"/>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/language.py"/>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/language.py"/>
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/language.py"/>
            <source>Italian</source>
            <translation>Italienisch</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/language.py"/>
            <source>Spanish</source>
            <translation>Spanisch</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/language.py"/>
            <source>Dutch</source>
            <translation>Niederländisch</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/language.py"/>
            <source>Polish</source>
            <translation>Polnisch</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/language.py"/>
            <source>Portuguese</source>
            <translation>Portugiesisch</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/language.py"/>
            <source>Danish</source>
            <translation>Dänisch</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/language.py"/>
            <source>Swedish</source>
            <translation>Schwedisch</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/language.py"/>
            <source>Czech</source>
            <translation>Tschechisch</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/language.py"/>
            <source>Russian</source>
            <translation>Russisch</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/language.py"/>
            <source>Japanese</source>
            <translation>Japanisch</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/language.py"/>
            <source>Chinese</source>
            <translation>Chinesisch</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/language.py"/>
            <source>Turkish</source>
            <translation>Türkisch</translation>
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
            <location filename="../../app/catalogue/read.py"/>
            <source>Until the file is repaired, Copycue goes by its last sound state.</source>
            <translation>Bis die Datei repariert ist, richtet sich Copycue nach ihrem letzten Stand, der in Ordnung war.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/recognise.py"/>
            <source>No dialect is declared</source>
            <translation>Es ist kein Dialekt festgelegt</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/recognise.py"/>
            <source>Copycue needs at least the general rules to read a file.</source>
            <translation>Copycue braucht mindestens die allgemeinen Regeln, um eine Datei zu lesen.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/source.py"/>
            <source>This is a folder, not a file.</source>
            <translation>Das ist ein Ordner, keine Datei.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/source.py"/>
            <source>Name an XML file, or the folder that holds the copy.</source>
            <translation>Nennen Sie eine XML-Datei oder den Ordner mit den Texten.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/source.py"/>
            <source>The file can't be read: {why}.</source>
            <translation>Die Datei kann nicht gelesen werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/source.py"/>
            <source>Check that you may read it and that no program has locked it.</source>
            <translation>Prüfen Sie, ob Sie sie lesen dürfen und ob kein Programm sie gesperrt hat.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/source.py"/>
            <source>The file is larger than {limit} and was not read.</source>
            <translation>Die Datei ist größer als {limit} und wurde nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/source.py"/>
            <source>Raise the limit, or leave the file out of the copy folders.</source>
            <translation>Erhöhen Sie die Grenze, oder nehmen Sie die Datei aus den Textordnern.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/source.py"/>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/source.py"/>
            <source>Restore it from a copy, or delete it if it is not needed.</source>
            <translation>Stellen Sie sie aus einer Kopie wieder her, oder löschen Sie sie, wenn sie nicht gebraucht wird.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/source.py"/>
            <source>This is a binary file, not XML text.</source>
            <translation>Das ist eine Binärdatei, kein XML-Text.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/source.py"/>
            <source>This is a {kind} file, not XML text.</source>
            <translation>Das ist eine {kind}-Datei, kein XML-Text.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/source.py"/>
            <source>Export it as plain XML, or leave it out of the copy folders.</source>
            <translation>Exportieren Sie sie als reines XML, oder nehmen Sie sie aus den Textordnern.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/source.py"/>
            <source>The first line names the encoding “{encoding}”, which Copycue can't read.</source>
            <translation>Die erste Zeile nennt die Zeichenkodierung „{encoding}“, die Copycue nicht lesen kann.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/source.py"/>
            <source>Save the file as UTF-8 and type encoding="utf-8" in its first line.</source>
            <translation>Speichern Sie die Datei als UTF-8 und tippen Sie encoding="utf-8" in die erste Zeile.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/splice.py"/>
            <source>The change runs across “{typed}”, which must stay where it is.</source>
            <translation>Die Änderung reicht über „{typed}“ hinweg, das bleiben muss, wo es ist.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>A bare “&lt;” stands here; XML reads it as the start of a tag.</source>
            <translation>Hier steht ein bloßes „&lt;“; XML liest es als Anfang eines Tags.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>Type a blank before {name}.</source>
            <translation>Tippen Sie ein Leerzeichen vor {name}.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>A blank is missing before “{name}” in &lt;{tag}&gt;.</source>
            <translation>Vor „{name}“ in &lt;{tag}&gt; fehlt ein Leerzeichen.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>Delete this second {quoted}.</source>
            <translation>Löschen Sie dieses zweite {quoted}.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>The attribute “{name}” stands twice in &lt;{tag}&gt;.</source>
            <translation>Das Attribut „{name}“ steht in &lt;{tag}&gt; zweimal.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>Type &gt; where the tag should end.</source>
            <translation>Tippen Sie &gt; dort, wo das Tag enden soll.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>The file ends inside the tag &lt;{tag}&gt;.</source>
            <translation>Die Datei endet mitten im Tag &lt;{tag}&gt;.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>The file seems to be cut off: restore it from a copy.</source>
            <translation>Die Datei scheint abgeschnitten: Stellen Sie sie aus einer Kopie wieder her.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>The tag &lt;{tag}&gt; is not closed with “&gt;” before the next tag begins.</source>
            <translation>Das Tag &lt;{tag}&gt; wird nicht mit „&gt;“ geschlossen, bevor das nächste beginnt.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>Type &amp;lt; for &lt;, if it is text.</source>
            <translation>Tippen Sie &amp;lt; statt &lt;, wenn es Text ist.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>“&lt;{tag}” is no complete tag: a “&gt;” is missing, or the “&lt;” is meant as text.</source>
            <translation>„&lt;{tag}“ ist kein vollständiges Tag: Ein „&gt;“ fehlt, oder das „&lt;“ ist als Text gemeint.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>Type &gt; behind {quoted}.</source>
            <translation>Tippen Sie &gt; hinter {quoted}.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>Type &amp;lt; for &lt; in “{quoted}”.</source>
            <translation>Tippen Sie &amp;lt; statt &lt; in „{quoted}“.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>Type {name}="…" or delete {name}.</source>
            <translation>Tippen Sie {name}="…", oder löschen Sie {name}.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>“{name}” has no value in the tag &lt;{tag}&gt;.</source>
            <translation>„{name}“ hat keinen Wert im Tag &lt;{tag}&gt;.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>Type {code} for each {quote} inside the value.</source>
            <translation>Tippen Sie {code} statt jedes {quote} innerhalb des Werts.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>Delete “{quoted}”.</source>
            <translation>Löschen Sie „{quoted}“.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>“{quoted}” stands in the tag &lt;{tag}&gt; where a new attribute or “&gt;” is expected.</source>
            <translation>„{quoted}“ steht im Tag &lt;{tag}&gt;, wo ein neues Attribut oder „&gt;“ erwartet wird.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>A quotation mark inside a value ends it too early in the tag &lt;{tag}&gt;.</source>
            <translation>Ein Anführungszeichen innerhalb eines Werts beendet ihn im Tag &lt;{tag}&gt; zu früh.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>Delete this character; it can't be seen in most editors.</source>
            <translation>Löschen Sie dieses Zeichen; in den meisten Editoren ist es nicht zu sehen.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>A character stands here that XML does not allow ({code}).</source>
            <translation>Hier steht ein Zeichen, das XML nicht erlaubt ({code}).</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>Type &amp;lt; for &lt;.</source>
            <translation>Tippen Sie &amp;lt; statt &lt;.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>A bare “&lt;” stands in the value of “{name}”.</source>
            <translation>Im Wert von „{name}“ steht ein bloßes „&lt;“.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>The quotation mark that closes the value of “{name}” is missing.</source>
            <translation>Das Anführungszeichen, das den Wert von „{name}“ schließt, fehlt.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>Type {quote} where the value ends.</source>
            <translation>Tippen Sie {quote} dort, wo der Wert endet.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>Type {sign} behind {quoted}.</source>
            <translation>Tippen Sie {sign} hinter {quoted}.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>Type straight quotation marks: {name}="…".</source>
            <translation>Tippen Sie gerade Anführungszeichen: {name}="…".</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>Type {name}="{value}" for {name}={typed}.</source>
            <translation>Tippen Sie {name}="{value}" statt {name}={typed}.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>The value of “{name}” stands in typographic quotation marks ({mark}).</source>
            <translation>Der Wert von „{name}“ steht in typografischen Anführungszeichen ({mark}).</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>The value of “{name}” is missing.</source>
            <translation>Der Wert von „{name}“ fehlt.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>Type {name}="…".</source>
            <translation>Tippen Sie {name}="…".</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>Type {sign} before {quoted}.</source>
            <translation>Tippen Sie {sign} vor {quoted}.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>The quotation mark that opens the value of “{name}” is missing.</source>
            <translation>Das Anführungszeichen, das den Wert von „{name}“ öffnet, fehlt.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/start_tag.py"/>
            <source>The value of “{name}” has no quotation marks.</source>
            <translation>Der Wert von „{name}“ hat keine Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Delete the blanks or empty lines before “&lt;?xml”.</source>
            <translation>Löschen Sie die Leerzeichen oder Leerzeilen vor „&lt;?xml“.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Something stands before the first line “&lt;?xml …?&gt;”.</source>
            <translation>Vor der ersten Zeile „&lt;?xml …?&gt;“ steht etwas.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Type {sound} as the first line.</source>
            <translation>Tippen Sie {sound} als erste Zeile.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>The first line “&lt;?xml …?&gt;” is not as it must be.</source>
            <translation>Die erste Zeile „&lt;?xml …?&gt;“ ist nicht, wie sie sein muss.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Delete “{quoted}”, or move it before the last end tag.</source>
            <translation>Löschen Sie „{quoted}“, oder verschieben Sie es vor das letzte End-Tag.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Text stands behind the end of the document: “{quoted}”.</source>
            <translation>Hinter dem Ende des Dokuments steht Text: „{quoted}“.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>There is no XML element in this file.</source>
            <translation>In dieser Datei gibt es kein XML-Element.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Check that it is the right file.</source>
            <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Text stands before the first element: “{quoted}”.</source>
            <translation>Vor dem ersten Element steht Text: „{quoted}“.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Type {ends} at the end of the file.</source>
            <translation>Tippen Sie {ends} ans Ende der Datei.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>The file ends before &lt;{name}&gt;, opened in line {line}, is closed.</source>
            <translation>Die Datei endet, bevor &lt;{name}&gt;, geöffnet in Zeile {line}, geschlossen ist.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Type ]]&amp;gt; for ]]&gt;.</source>
            <translation>Tippen Sie ]]&amp;gt; statt ]]&gt;.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>“]]&gt;” stands in the text, where it has a meaning of its own.</source>
            <translation>Im Text steht „]]&gt;“, wo es eine eigene Bedeutung hat.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Delete this character ({code}); it can't be seen in most editors.</source>
            <translation>Löschen Sie dieses Zeichen ({code}); in den meisten Editoren ist es nicht zu sehen.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Delete {code}.</source>
            <translation>Löschen Sie {code}.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>“{code}” names a character that XML does not allow.</source>
            <translation>„{code}“ bezeichnet ein Zeichen, das XML nicht erlaubt.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Type {mark} where it should end.</source>
            <translation>Tippen Sie {mark} dort, wo es enden soll.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>“{opened}” is opened here and never closed with “{mark}”.</source>
            <translation>„{opened}“ wird hier geöffnet und nirgends mit „{mark}“ geschlossen.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Type a single - instead of -- inside the comment.</source>
            <translation>Tippen Sie im Kommentar ein einzelnes - statt --.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>“--” stands inside a comment, where XML does not allow it.</source>
            <translation>In einem Kommentar steht „--“, wo XML es nicht erlaubt.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>A CDATA section stands outside of the document's element.</source>
            <translation>Ein CDATA-Abschnitt steht außerhalb des Dokumentelements.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Delete it.</source>
            <translation>Löschen Sie es.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Delete this second “&lt;?xml …?&gt;”.</source>
            <translation>Löschen Sie dieses zweite „&lt;?xml …?&gt;“.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>“&lt;?xml …?&gt;” stands here, but it may only be the very first line.</source>
            <translation>Hier steht „&lt;?xml …?&gt;“, das aber nur die allererste Zeile sein darf.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Delete it up to its “&gt;”, or restore it from a copy.</source>
            <translation>Löschen Sie es bis zu seinem „&gt;“, oder stellen Sie es aus einer Kopie wieder her.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>“&lt;!DOCTYPE” is not written as it must be.</source>
            <translation>„&lt;!DOCTYPE“ ist nicht geschrieben, wie es sein muss.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Delete &lt;/{name}&gt;.</source>
            <translation>Löschen Sie &lt;/{name}&gt;.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>&lt;/{name}&gt; closes nothing.</source>
            <translation>&lt;/{name}&gt; schließt nichts.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Type &lt;/{name}&gt;.</source>
            <translation>Tippen Sie &lt;/{name}&gt;.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>The end tag “{quoted}” is not complete.</source>
            <translation>Das End-Tag „{quoted}“ ist nicht vollständig.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Type &lt;/{opened}&gt; before &lt;/{name}&gt; in line {line}.</source>
            <translation>Tippen Sie &lt;/{opened}&gt; vor &lt;/{name}&gt; in Zeile {line}.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Delete &lt;/{name}&gt; in line {line}.</source>
            <translation>Löschen Sie &lt;/{name}&gt; in Zeile {line}.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>&lt;{opened}&gt; is opened here and not closed before &lt;/{name}&gt; in line {line}.</source>
            <translation>&lt;{opened}&gt; wird hier geöffnet und vor &lt;/{name}&gt; in Zeile {line} nicht geschlossen.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Type &lt;/{opened}&gt; for &lt;/{name}&gt;.</source>
            <translation>Tippen Sie &lt;/{opened}&gt; statt &lt;/{name}&gt;.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>&lt;/{name}&gt; does not fit: &lt;{opened}&gt;, opened in line {line}, must be closed first.</source>
            <translation>&lt;/{name}&gt; passt nicht: Zuerst muss &lt;{opened}&gt;, geöffnet in Zeile {line}, geschlossen werden.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Type &lt;/{opened}&gt; behind {last} in line {line}.</source>
            <translation>Tippen Sie &lt;/{opened}&gt; hinter {last} in Zeile {line}.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>&lt;{opened}&gt; is opened here and not closed before the next &lt;{opened}&gt; in line {next_line}.</source>
            <translation>&lt;{opened}&gt; wird hier geöffnet und vor dem nächsten &lt;{opened}&gt; in Zeile {next_line} nicht geschlossen.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Type &lt;/{opened}&gt; for {tag} in line {line}.</source>
            <translation>Tippen Sie &lt;/{opened}&gt; statt {tag} in Zeile {line}.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>A second element &lt;{name}&gt; stands behind the end of the document.</source>
            <translation>Hinter dem Ende des Dokuments steht ein zweites Element &lt;{name}&gt;.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>There may be only one outermost element: move this one before the last end tag.</source>
            <translation>Es darf nur ein äußerstes Element geben: Verschieben Sie dieses vor das letzte End-Tag.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>Type {declared} behind &lt;{root} in line {line}.</source>
            <translation>Tippen Sie {declared} hinter &lt;{root} in Zeile {line}.</translation>
        </message>
        <message>
            <location filename="../../app/catalogue/strict.py"/>
            <source>The prefix “{prefix}:” is used here but declared nowhere.</source>
            <translation>Das Präfix „{prefix}:“ wird hier verwendet, aber nirgends erklärt.</translation>
        </message>
        <message>
            <location filename="../../app/journal/answering/answered.py"/>
            <source>Save it as .xlsx or .csv, or send the replies one by one (copycue reply).</source>
            <translation>Speichern Sie es als .xlsx oder .csv, oder senden Sie die Antworten einzeln (copycue reply).</translation>
        </message>
        <message>
            <location filename="../../app/journal/answering/answered.py"/>
            <source>“{name}” is no CSV and no Excel workbook (.xlsx): answers can not be written into it.</source>
            <translation>„{name}“ ist weder CSV noch eine Excel-Mappe (.xlsx): Antworten können nicht hineingeschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../app/journal/answering/answered.py"/>
            <source>Open it in its program, save it again, and try once more.</source>
            <translation>Öffnen Sie sie in ihrem Programm, speichern Sie sie neu, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/journal/answering/answered.py"/>
            <source>“{name}” would not read as before in a copy; none was made.</source>
            <translation>„{name}“ würde in einer Kopie nicht mehr wie zuvor gelesen; es wurde keine gemacht.</translation>
        </message>
        <message>
            <location filename="../../app/journal/answering/answered.py"/>
            <source>Note {note} got no answer in the copy: its row has changed meanwhile, or it stands in no row.</source>
            <translation>Notiz {note} bekam in der Kopie keine Antwort: Ihre Zeile hat sich inzwischen geändert, oder sie steht in keiner Zeile.</translation>
        </message>
        <message>
            <location filename="../../app/journal/answering/answered.py"/>
            <source>Run it again, so that the note is judged as it is now.</source>
            <translation>Starten Sie es noch einmal, damit die Notiz nach dem jetzigen Stand beurteilt wird.</translation>
        </message>
        <message>
            <location filename="../../app/journal/answering/answered.py"/>
            <source>Note {note} has something in its cell for the answer; that was left as it is.</source>
            <translation>Notiz {note} hat schon etwas in der Zelle für die Antwort; das blieb, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../app/journal/answering/answered.py"/>
            <source>Empty the cell, if it may be replaced.</source>
            <translation>Leeren Sie die Zelle, wenn es ersetzt werden darf.</translation>
        </message>
        <message>
            <location filename="../../app/journal/answering/answered.py"/>
            <source>The answer to note {note} has letters that the encoding of “{file}” has not.</source>
            <translation>Die Antwort auf Notiz {note} hat Buchstaben, die es in der Zeichenkodierung von „{file}“ nicht gibt.</translation>
        </message>
        <message>
            <location filename="../../app/journal/answering/answered.py"/>
            <source>Save the file as UTF-8 or .xlsx.</source>
            <translation>Speichern Sie die Datei als UTF-8 oder .xlsx.</translation>
        </message>
        <message>
            <location filename="../../app/journal/answering/answered.py"/>
            <source>“{file}” had no special letters so far; in the copy they are UTF-8.</source>
            <translation>„{file}“ hatte bisher keine Sonderzeichen; in der Kopie sind sie UTF-8.</translation>
        </message>
        <message>
            <location filename="../../app/journal/answering/answered.py"/>
            <source>If Excel shows “Ã¼” for “ü”, open the copy there by Data, From Text/CSV.</source>
            <translation>Zeigt Excel „Ã¼“ statt „ü“, öffnen Sie die Kopie dort über Daten, Aus Text/CSV.</translation>
        </message>
        <message>
            <location filename="../../app/journal/answering/answered.py"/>
            <source>“{name}” is signed; the signature does not hold for the copy.</source>
            <translation>„{name}“ ist signiert; für die Kopie gilt die Signatur nicht.</translation>
        </message>
        <message>
            <location filename="../../app/journal/answering/answered.py"/>
            <source>A sheet of “{name}” is protected, and so is it in the copy: the client can read only.</source>
            <translation>Ein Blatt von „{name}“ ist geschützt, auch in der Kopie: Der Kunde kann nur lesen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/document/document.py"/>
            <source>a table</source>
            <translation>eine Tabelle</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/document/document.py"/>
            <source>{count} comments</source>
            <extracomment>For 1: 1 comment</extracomment>
            <translation>
                <numerusform>{count} Kommentar</numerusform>
                <numerusform>{count} Kommentaren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/document/document.py"/>
            <source>{count} tracked changes</source>
            <extracomment>For 1: 1 tracked change</extracomment>
            <translation>
                <numerusform>{count} nachverfolgten Änderung</numerusform>
                <numerusform>{count} nachverfolgten Änderungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/journal/document/document.py"/>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <location filename="../../app/journal/document/document.py"/>
            <source>“{file}” was read with {parts}.</source>
            <translation>„{file}“ wurde mit {parts} gelesen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/document/document.py"/>
            <source>Hidden words in {count} paragraphs of “{file}” were left out.</source>
            <extracomment>For 1: Hidden words in 1 paragraph of “{file}” were left out.</extracomment>
            <translation>
                <numerusform>Verborgene Wörter in {count} Absatz von „{file}“ wurden ausgelassen.</numerusform>
                <numerusform>Verborgene Wörter in {count} Absätzen von „{file}“ wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/document/document.py"/>
            <source>{count} paragraphs and tables of “{file}” were taken for the text that its comments and changes are about, not for notes.</source>
            <extracomment>For 1: A paragraph of “{file}” was taken for the text that its comments and changes are about, not for notes.</extracomment>
            <translation>
                <numerusform>Ein Absatz von „{file}“ wurde für den Text gehalten, um den es in den Kommentaren und Änderungen geht, nicht für Notizen.</numerusform>
                <numerusform>{count} Absätze und Tabellen von „{file}“ wurden für den Text gehalten, um den es in den Kommentaren und Änderungen geht, nicht für Notizen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/journal/document/document.py"/>
            <source>If these are notes, put “Notes” above them as a heading.</source>
            <translation>Wenn das Notizen sind, setzen Sie „Notizen“ als Überschrift darüber.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/archive.py"/>
            <source>it has no “{name}”</source>
            <translation>sie enthält kein „{name}“</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/archive.py"/>
            <source>its part “{name}” cannot be unpacked</source>
            <translation>ihr Teil „{name}“ lässt sich nicht entpacken</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/archive.py"/>
            <source>its part “{name}” ends too early</source>
            <translation>ihr Teil „{name}“ endet zu früh</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/archive.py"/>
            <source>“{file}” is protected with a password, so it was not read.</source>
            <translation>„{file}“ ist mit einem Kennwort geschützt und wurde deshalb nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/archive.py"/>
            <source>Save it without a password, or ask the client to.</source>
            <translation>Speichern Sie sie ohne Kennwort, oder bitten Sie den Kunden darum.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/archive.py"/>
            <source>it holds more than {count:,} files</source>
            <translation>sie enthält mehr als {count:,} Dateien</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/archive.py"/>
            <source>it is not a whole ZIP file</source>
            <translation>sie ist keine vollständige ZIP-Datei</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/archive.py"/>
            <source>“{file}” is packed in a way that Copycue cannot unpack.</source>
            <translation>„{file}“ ist so gepackt, dass Copycue sie nicht entpacken kann.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/archive.py"/>
            <source>Pack it again as a usual ZIP file (“Deflate”).</source>
            <translation>Packen Sie sie neu als gewöhnliche ZIP-Datei („Deflate“).</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/archive.py"/>
            <source>unpacked it would take more than {most} MB</source>
            <translation>entpackt würde sie mehr als {most} MB brauchen</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/archive.py"/>
            <source>a part of it would take more than {most} MB</source>
            <translation>ein Teil davon würde mehr als {most} MB brauchen</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/archive.py"/>
            <source>a part of it would grow to {size} MB when unpacked</source>
            <translation>ein Teil davon würde entpackt auf {size} MB anwachsen</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/archive.py"/>
            <source>its parts lie upon each other, as in files that are made to do harm</source>
            <translation>ihre Teile liegen übereinander, wie in Dateien, die schaden sollen</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/archive.py"/>
            <source>“{file}” was not opened: {why}.</source>
            <translation>„{file}“ wurde nicht geöffnet: {why}.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/archive.py"/>
            <source>Ask the client for the notes alone, in a new file.</source>
            <translation>Bitten Sie den Kunden um die Notizen allein, in einer neuen Datei.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/archive.py"/>
            <source>“{file}” is incomplete or damaged: {why}.</source>
            <translation>„{file}“ ist unvollständig oder beschädigt: {why}.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/archive.py"/>
            <source>Wait until it has been copied completely; else open it in its program and save it again.</source>
            <translation>Warten Sie, bis sie vollständig kopiert ist; sonst öffnen Sie sie in ihrem Programm und speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/encoding.py"/>
            <source>a workbook, a Word file or a ZIP archive</source>
            <translation>eine Excel-Mappe, eine Word-Datei oder ein ZIP-Archiv</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/encoding.py"/>
            <source>an old or encrypted Office file</source>
            <translation>eine alte oder verschlüsselte Office-Datei</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/encoding.py"/>
            <source>a PDF</source>
            <translation>ein PDF</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/encoding.py"/>
            <source>a picture</source>
            <translation>ein Bild</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/encoding.py"/>
            <source>a compressed file</source>
            <translation>eine komprimierte Datei</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/encoding.py"/>
            <source>a database</source>
            <translation>eine Datenbank</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/encoding.py"/>
            <source>Check that this is the right file, and that it was saved.</source>
            <translation>Prüfen Sie, ob es die richtige Datei ist und ob sie gespeichert wurde.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/encoding.py"/>
            <source>“{file}” is empty.</source>
            <translation>„{file}“ ist leer.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/encoding.py"/>
            <source>“{file}” is no text but {kind}.</source>
            <translation>„{file}“ ist kein Text, sondern {kind}.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/encoding.py"/>
            <source>Save the notes as CSV, Markdown or plain text, and name that file as the journal.</source>
            <translation>Speichern Sie die Notizen als CSV, Markdown oder reinen Text, und nennen Sie diese Datei als Journal.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/encoding.py"/>
            <source>a binary file</source>
            <translation>eine Binärdatei</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/encoding.py"/>
            <source>“{file}” is UTF-8, but {count} of its lines were read as windows-1252.</source>
            <translation>„{file}“ ist UTF-8, aber {count} der Zeilen wurden als windows-1252 gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/encoding.py"/>
            <source>Save the file as UTF-8 if special characters look wrong.</source>
            <translation>Speichern Sie die Datei als UTF-8, wenn Sonderzeichen falsch aussehen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/encoding.py"/>
            <source>“{file}” holds NUL characters; they were left out.</source>
            <translation>„{file}“ enthält NUL-Zeichen; sie wurden ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/encoding.py"/>
            <source>Look whether a word is cut there.</source>
            <translation>Sehen Sie nach, ob dort ein Wort abgeschnitten ist.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/encoding.py"/>
            <source>Special characters in “{file}” were damaged (“{sign}”); they were put right in memory.</source>
            <translation>Sonderzeichen in „{file}“ waren beschädigt („{sign}“); sie wurden im Speicher berichtigt.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/encoding.py"/>
            <source>Save the file as UTF-8 to keep it so.</source>
            <translation>Speichern Sie die Datei als UTF-8, damit es so bleibt.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/encoding.py"/>
            <source>Special characters in “{file}” look damaged (“{sign}”).</source>
            <translation>Sonderzeichen in „{file}“ sehen beschädigt aus („{sign}“).</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/encoding.py"/>
            <source>Open the original as UTF-8 and save it anew; damaged quotes cannot be found.</source>
            <translation>Öffnen Sie das Original als UTF-8 und speichern Sie es neu; beschädigte Zitate lassen sich nicht finden.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/intake.py"/>
            <source>Check the path; perhaps the file was renamed or its drive is not connected.</source>
            <translation>Prüfen Sie den Pfad; vielleicht wurde die Datei umbenannt, oder ihr Laufwerk ist nicht verbunden.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/intake.py"/>
            <source>“{shown}” does not exist.</source>
            <translation>„{shown}“ gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/intake.py"/>
            <source>Check the path, and who may read what is there.</source>
            <translation>Prüfen Sie den Pfad, und wer lesen darf, was dort liegt.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/intake.py"/>
            <source>“{shown}” cannot be looked at: {reason}.</source>
            <translation>„{shown}“ kann nicht angesehen werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/intake.py"/>
            <source>Check who may read the folder.</source>
            <translation>Prüfen Sie, wer den Ordner lesen darf.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/intake.py"/>
            <source>The folder “{shown}” cannot be read.</source>
            <translation>Der Ordner „{shown}“ kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/intake.py"/>
            <source>“{name}” is a conflict copy; it was left out.</source>
            <translation>„{name}“ ist eine Konfliktkopie; sie wurde ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/intake.py"/>
            <source>Move its notes into the journal and delete it.</source>
            <translation>Übertragen Sie ihre Notizen ins Journal, und löschen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/intake.py"/>
            <source>No file is called “{shown}”.</source>
            <translation>Keine Datei heißt „{shown}“.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/intake.py"/>
            <source>“{name}” is no journal that Copycue can read; left out.</source>
            <translation>„{name}“ ist kein Journal, das Copycue lesen kann; ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/intake.py"/>
            <source>“{name}” and {count} more of the kind “{suffix}” are no journal that Copycue can read; left out.</source>
            <translation>„{name}“ und {count} weitere der Art „{suffix}“ sind kein Journal, das Copycue lesen kann; ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/intake.py"/>
            <source>“{name}” and {count} more without a suffix are no journal that Copycue can read; left out.</source>
            <translation>„{name}“ und {count} weitere ohne Endung sind kein Journal, das Copycue lesen kann; ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/intake.py"/>
            <source>“{name}” is larger than {most} MB; it was not read.</source>
            <translation>„{name}“ ist größer als {most} MB und wurde nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/intake.py"/>
            <source>Move settled notes into another file.</source>
            <translation>Übertragen Sie erledigte Notizen in eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/intake.py"/>
            <source>“{name}” cannot be opened: another program holds it, or reading it is not allowed.</source>
            <translation>„{name}“ lässt sich nicht öffnen: Ein anderes Programm hält sie fest, oder sie darf nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/intake.py"/>
            <source>Close it in Excel or the editor, or check who may read it.</source>
            <translation>Schließen Sie sie in Excel oder im Editor, oder prüfen Sie, wer sie lesen darf.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/intake.py"/>
            <source>“{name}” cannot be read: {reason}.</source>
            <translation>„{name}“ kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../app/journal/files/intake.py"/>
            <source>Check the drive it is on, and save it again.</source>
            <translation>Prüfen Sie das Laufwerk, auf dem sie liegt, und speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/journal/following/identity.py"/>
            <source>{number} (shown as {note})</source>
            <translation>{number} (angezeigt als {note})</translation>
        </message>
        <message>
            <location filename="../../app/journal/following/identity.py"/>
            <source>Notes in “{file}” carry a number that another note has: {notes}.</source>
            <translation>Notizen in „{file}“ tragen eine Nummer, die eine andere Notiz hat: {notes}.</translation>
        </message>
        <message>
            <location filename="../../app/journal/following/identity.py"/>
            <source>Give each note its own number, so that answers stay with the right one.</source>
            <translation>Geben Sie jeder Notiz eine eigene Nummer, damit Antworten bei der richtigen bleiben.</translation>
        </message>
        <message>
            <location filename="../../app/journal/following/revisions.py"/>
            <source>{note} (now {number})</source>
            <translation>{note} (jetzt {number})</translation>
        </message>
        <message>
            <location filename="../../app/journal/following/revisions.py"/>
            <source>Numbers in “{file}” went over to other notes; Copycue goes on calling them {notes}.</source>
            <translation>Nummern in „{file}“ sind auf andere Notizen übergegangen; Copycue nennt sie weiterhin {notes}.</translation>
        </message>
        <message>
            <location filename="../../app/journal/following/revisions.py"/>
            <source>Give each note a number of its own that stays when rows are sorted or inserted.</source>
            <translation>Geben Sie jeder Notiz eine eigene Nummer, die bleibt, wenn Zeilen sortiert oder eingefügt werden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/formats/board/reader.py"/>
            <source>{count:,} cards are templates</source>
            <extracomment>For 1: 1 card is a template</extracomment>
            <translation>
                <numerusform>{count:,} Karte, die eine Vorlage ist</numerusform>
                <numerusform>{count:,} Karten, die Vorlagen sind</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/board/reader.py"/>
            <source>a Trello board</source>
            <translation>ein Trello-Board</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/formats/board/reader.py"/>
            <source>{count:,} comments of our own people</source>
            <extracomment>For 1: 1 comment of our own people</extracomment>
            <translation>
                <numerusform>{count:,} Kommentar unserer eigenen Leute</numerusform>
                <numerusform>{count:,} Kommentare unserer eigenen Leute</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/formats/board/reader.py"/>
            <source>{count:,} pull requests</source>
            <extracomment>For 1: 1 pull request</extracomment>
            <translation>
                <numerusform>{count:,} Pull Request</numerusform>
                <numerusform>{count:,} Pull Requests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/formats/board/reader.py"/>
            <source>{count:,} issues that programs wrote</source>
            <extracomment>For 1: 1 issue that a program wrote</extracomment>
            <translation>
                <numerusform>{count:,} Vorgang, den ein Programm geschrieben hat</numerusform>
                <numerusform>{count:,} Vorgänge, die Programme geschrieben haben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/board/reader.py"/>
            <source>Left out of “{name}”: {what}.</source>
            <translation>Aus „{name}“ ausgelassen: {what}.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/board/reader.py"/>
            <source>“{name}” holds no list of notes.</source>
            <translation>„{name}“ enthält keine Liste von Notizen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/board/reader.py"/>
            <source>Export the board or the issues as JSON, or as CSV; each note should be an entry of a list.</source>
            <translation>Exportieren Sie das Board oder die Vorgänge als JSON oder CSV; jede Notiz sollte ein Eintrag einer Liste sein.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/delimited.py"/>
            <source>tab-separated text, {encoding}</source>
            <translation>Text mit Tabulatoren, {encoding}</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/delimited.py"/>
            <source>CSV with “{delimiter}”, {encoding}</source>
            <translation>CSV mit „{delimiter}“, {encoding}</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/json_text.py"/>
            <source>“{file}” cannot be read on from here: a name in double quotation marks should stand there (line {line}, column {column}).</source>
            <translation>„{file}“ kann ab hier nicht weitergelesen werden: Dort sollte ein Name in doppelten Anführungszeichen stehen (Zeile {line}, Spalte {column}).</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/json_text.py"/>
            <source>“{file}” cannot be read on from here: a colon is missing there (line {line}, column {column}).</source>
            <translation>„{file}“ kann ab hier nicht weitergelesen werden: Dort fehlt ein Doppelpunkt (Zeile {line}, Spalte {column}).</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/json_text.py"/>
            <source>“{file}” cannot be read on from here: a comma is missing there (line {line}, column {column}).</source>
            <translation>„{file}“ kann ab hier nicht weitergelesen werden: Dort fehlt ein Komma (Zeile {line}, Spalte {column}).</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/json_text.py"/>
            <source>“{file}” cannot be read on from here: a text begins there that has no end; perhaps the file was cut off (line {line}, column {column}).</source>
            <translation>„{file}“ kann ab hier nicht weitergelesen werden: Dort beginnt ein Text ohne Ende; vielleicht wurde die Datei abgeschnitten (Zeile {line}, Spalte {column}).</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/json_text.py"/>
            <source>“{file}” cannot be read on from here: a backslash stands before a sign that takes none (line {line}, column {column}).</source>
            <translation>„{file}“ kann ab hier nicht weitergelesen werden: Ein umgekehrter Schrägstrich steht vor einem Zeichen, das keinen verträgt (Zeile {line}, Spalte {column}).</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/json_text.py"/>
            <source>“{file}” cannot be read on from here: a comma stands before a closing bracket (line {line}, column {column}).</source>
            <translation>„{file}“ kann ab hier nicht weitergelesen werden: Vor einer schließenden Klammer steht ein Komma (Zeile {line}, Spalte {column}).</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/json_text.py"/>
            <source>“{file}” cannot be read on from here: what stands there is no JSON (line {line}, column {column}).</source>
            <translation>„{file}“ kann ab hier nicht weitergelesen werden: Was dort steht, ist kein JSON (Zeile {line}, Spalte {column}).</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/json_text.py"/>
            <source>“{file}” ends in the middle; what should follow is missing (line {line}, column {column}).</source>
            <translation>„{file}“ endet mittendrin; was folgen sollte, fehlt (Zeile {line}, Spalte {column}).</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/json_text.py"/>
            <source>“{file}” holds brackets too deep inside one another to be read on from (line {line}, column {column}).</source>
            <translation>„{file}“ enthält zu tief ineinander liegende Klammern, um von dort weiterzulesen (Zeile {line}, Spalte {column}).</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/json_text.py"/>
            <source>“{file}” has a comma too many before a closing bracket (line {line}, column {column}).</source>
            <translation>„{file}“ hat ein Komma zu viel vor einer schließenden Klammer (Zeile {line}, Spalte {column}).</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/json_text.py"/>
            <source>Export it again, or mend that place in an editor.</source>
            <translation>Exportieren Sie sie noch einmal, oder berichtigen Sie diese Stelle in einem Editor.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/formats/json_text.py"/>
            <source>In “{file}” a name stands {count:,} times twice in the same entry; both values were read.</source>
            <extracomment>For 1: In “{file}” a name stands once twice in the same entry; both values were read.</extracomment>
            <translation>
                <numerusform>In „{file}“ steht ein Name {count:,} Mal zweimal im selben Eintrag; beide Werte wurden gelesen.</numerusform>
                <numerusform>In „{file}“ steht {count:,} Mal ein Name zweimal im selben Eintrag; beide Werte wurden gelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/formats/json_text.py"/>
            <source>Lines {lines} of “{file}” are no sound JSON; the others were read.</source>
            <extracomment>For 1: Line {lines} of “{file}” is no sound JSON; the others were read.</extracomment>
            <translation>
                <numerusform>Zeile {lines} von „{file}“ ist kein gültiges JSON; die anderen wurden gelesen.</numerusform>
                <numerusform>Die Zeilen {lines} von „{file}“ sind kein gültiges JSON; die anderen wurden gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/correspondence.py"/>
            <source>{mail} speaks of answers further below, among the lines of an earlier mail.</source>
            <translation>{mail} spricht von Antworten weiter unten, zwischen den Zeilen einer früheren Mail.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/correspondence.py"/>
            <source>Those lines were not read: look there, and copy the answers into the journal.</source>
            <translation>Diese Zeilen wurden nicht gelesen: Sehen Sie dort nach, und kopieren Sie die Antworten ins Journal.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/correspondence.py"/>
            <source>“{file}”</source>
            <translation>„{file}“</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/correspondence.py"/>
            <source>“{part}” in “{file}”</source>
            <translation>„{part}“ in „{file}“</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/message.py"/>
            <source>{mail} is encrypted; Copycue cannot open it.</source>
            <translation>{mail} ist verschlüsselt; Copycue kann sie nicht öffnen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/message.py"/>
            <source>{mail} is signed in a way that only mail programs open.</source>
            <translation>{mail} ist so signiert, dass nur Mailprogramme sie öffnen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/message.py"/>
            <source>{mail} holds too many parts inside one another.</source>
            <translation>{mail} enthält zu viele ineinander liegende Teile.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/message.py"/>
            <source>{mail} ends too early; perhaps words or attachments are missing.</source>
            <translation>{mail} endet zu früh; vielleicht fehlen Wörter oder Anhänge.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/message.py"/>
            <source>{mail} holds “winmail.dat”, in which Outlook packs what only Outlook can open.</source>
            <translation>{mail} enthält „winmail.dat“, worin Outlook einpackt, was nur Outlook öffnen kann.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/message.py"/>
            <source>{mail} holds “{name}”, which is damaged.</source>
            <translation>{mail} enthält „{name}“, das beschädigt ist.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/message.py"/>
            <source>Open it in the mail program and copy the notes into the journal.</source>
            <translation>Öffnen Sie sie im Mailprogramm, und kopieren Sie die Notizen ins Journal.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/message.py"/>
            <source>Save it again.</source>
            <translation>Speichern Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/message.py"/>
            <source>Ask the client to send it as HTML or plain text.</source>
            <translation>Bitten Sie den Kunden, sie als HTML oder reinen Text zu senden.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/outlook.py"/>
            <source>{mail} is damaged, or no mail of Outlook.</source>
            <translation>{mail} ist beschädigt oder keine Mail von Outlook.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/outlook.py"/>
            <source>{mail} holds no words that could be read.</source>
            <translation>{mail} enthält keine lesbaren Wörter.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/outlook.py"/>
            <source>Save it in Outlook again, or ask the client to send it as text.</source>
            <translation>Speichern Sie sie in Outlook noch einmal, oder bitten Sie den Kunden, sie als Text zu senden.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/outlook.py"/>
            <source>Save it in Outlook as text (“Text only”).</source>
            <translation>Speichern Sie sie in Outlook als Text („Nur Text“).</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/tally.py"/>
            <source>In “{file}” these were left out: {parts}.</source>
            <translation>In „{file}“ wurde ausgelassen: {parts}.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/tally.py"/>
            <source>“{file}” was written by a program (an absence, a failed delivery); it holds no note.</source>
            <translation>„{file}“ wurde von einem Programm geschrieben (Abwesenheit, unzustellbare Mail) und enthält keine Notiz.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/tally.py"/>
            <source>“{file}” holds no note: nothing but a greeting, a signature or earlier mails.</source>
            <translation>„{file}“ enthält keine Notiz: nichts als einen Gruß, eine Signatur oder frühere Mails.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/tally.py"/>
            <source>Look whether it is the mail that you meant.</source>
            <translation>Sehen Sie nach, ob es die Mail ist, die Sie meinten.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/formats/mail/tally.py"/>
            <source>{count:,} lines of earlier mails</source>
            <extracomment>For 1: 1 line of earlier mails</extracomment>
            <translation>
                <numerusform>{count:,} Zeile früherer Mails</numerusform>
                <numerusform>{count:,} Zeilen früherer Mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/formats/mail/tally.py"/>
            <source>{count:,} lines of signatures and notices</source>
            <extracomment>For 1: 1 line of signatures and notices</extracomment>
            <translation>
                <numerusform>{count:,} Zeile von Signaturen und Hinweisen</numerusform>
                <numerusform>{count:,} Zeilen von Signaturen und Hinweisen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/formats/mail/tally.py"/>
            <source>{count:,} covering paragraphs</source>
            <extracomment>For 1: 1 covering paragraph</extracomment>
            <translation>
                <numerusform>{count:,} begleitender Absatz</numerusform>
                <numerusform>{count:,} begleitende Absätze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/formats/mail/tally.py"/>
            <source>{count:,} that stand there twice</source>
            <extracomment>For 1: 1 that stands there twice</extracomment>
            <translation>
                <numerusform>{count:,}, die zweimal dasteht</numerusform>
                <numerusform>{count:,}, die zweimal dastehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/formats/mail/tally.py"/>
            <source>{count:,} written by programs (absences and the like)</source>
            <extracomment>For 1: 1 written by a program</extracomment>
            <translation>
                <numerusform>{count:,} von einem Programm geschrieben</numerusform>
                <numerusform>{count:,} von Programmen geschrieben (Abwesenheiten und Ähnliches)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/tally.py"/>
            <source>{count:,} sent from here, not received</source>
            <translation>{count:,} von hier gesendet, nicht empfangen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/formats/mail/tally.py"/>
            <source>{count:,} without words of their own</source>
            <extracomment>For 1: 1 without words of its own</extracomment>
            <translation>
                <numerusform>{count:,} ohne eigene Wörter</numerusform>
                <numerusform>{count:,} ohne eigene Wörter</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/tally.py"/>
            <source>Of the {count:,} mails in “{file}” these gave no notes: {mails}.</source>
            <translation>Von den {count:,} Mails in „{file}“ ergaben diese keine Notizen: {mails}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/formats/mail/tally.py"/>
            <source>In {count:,} further mails of “{file}” paragraphs outside the lists were not read as notes.</source>
            <extracomment>For 1: In 1 further mail of “{file}” paragraphs outside the lists were not read as notes.</extracomment>
            <translation>
                <numerusform>In {count:,} weiteren Mail von „{file}“ wurden Absätze außerhalb der Listen nicht als Notizen gelesen.</numerusform>
                <numerusform>In {count:,} weiteren Mails von „{file}“ wurden Absätze außerhalb der Listen nicht als Notizen gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/mail/tally.py"/>
            <source>Put a dash or a number before what is a note.</source>
            <translation>Setzen Sie einen Strich oder eine Nummer vor das, was eine Notiz ist.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/opendocument/reader.py"/>
            <source>“{file}” is damaged, or holds what no OpenDocument text does: its text was not read.</source>
            <translation>„{file}“ ist beschädigt oder enthält, was kein OpenDocument-Text enthält: Der Text wurde nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/opendocument/reader.py"/>
            <source>Open it in LibreOffice and save it again.</source>
            <translation>Öffnen Sie sie in LibreOffice, und speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/prose.py"/>
            <source>Lines of earlier mails were not read as notes ({earlier}).</source>
            <translation>Zeilen früherer Mails wurden nicht als Notizen gelesen ({earlier}).</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/rich_text/reader.py"/>
            <source>The comments in “{name}” were not read.</source>
            <translation>Die Kommentare in „{name}“ wurden nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/rich_text/reader.py"/>
            <source>Save it as “Word document (.docx)”, where comments are read.</source>
            <translation>Speichern Sie es als „Word-Dokument (.docx)“; dort werden Kommentare gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/rich_text/reader.py"/>
            <source>“{name}” ends in the middle; it was read as far as it goes.</source>
            <translation>„{name}“ endet mittendrin und wurde bis dahin gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/rich_text/reader.py"/>
            <source>Wait until it has been copied completely, or ask for it again.</source>
            <translation>Warten Sie, bis sie vollständig kopiert ist, oder fordern Sie sie noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/rich_text/reader.py"/>
            <source>“{file}” is no Rich Text.</source>
            <translation>„{file}“ ist kein Rich Text.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/slack/reader.py"/>
            <source>“{name}” goes with an export of Slack; it holds no notes.</source>
            <translation>„{name}“ gehört zu einem Slack-Export; sie enthält keine Notizen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/slack/reader.py"/>
            <source>a day of Slack</source>
            <translation>ein Tag von Slack</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/slack/reader.py"/>
            <source>a Slack export</source>
            <translation>ein Slack-Export</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/formats/slack/reader.py"/>
            <source>{count:,} messages</source>
            <extracomment>For 1: 1 message</extracomment>
            <translation>
                <numerusform>{count:,} Nachricht</numerusform>
                <numerusform>{count:,} Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/slack/reader.py"/>
            <source>“{file}” was read as {kind} with {messages} of people; days are UTC.</source>
            <translation>„{file}“ wurde gelesen als: {kind}, {messages} von Menschen; Tage gelten in UTC.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/slack/reader.py"/>
            <source>Left out of “{file}”: {parts}.</source>
            <translation>Aus „{file}“ ausgelassen: {parts}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/formats/slack/reader.py"/>
            <source>In {count:,} messages of “{file}” words beside a list were not read as notes.</source>
            <extracomment>For 1: In 1 message of “{file}” words beside a list were not read as notes.</extracomment>
            <translation>
                <numerusform>In {count:,} Nachricht von „{file}“ wurden Wörter neben einer Liste nicht als Notizen gelesen.</numerusform>
                <numerusform>In {count:,} Nachrichten von „{file}“ wurden Wörter neben einer Liste nicht als Notizen gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/slack/reader.py"/>
            <source>No notes were found in “{file}”.</source>
            <translation>In „{file}“ wurden keine Notizen gefunden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/formats/slack/reader.py"/>
            <source>{count:,} notices of Slack and of programs</source>
            <extracomment>For 1: 1 notice of Slack or a program</extracomment>
            <translation>
                <numerusform>{count:,} Meldung von Slack oder einem Programm</numerusform>
                <numerusform>{count:,} Meldungen von Slack und von Programmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/formats/slack/reader.py"/>
            <source>{count:,} messages of our own people (those who are no guests)</source>
            <extracomment>For 1: 1 message of our own people</extracomment>
            <translation>
                <numerusform>{count:,} Nachricht unserer eigenen Leute</numerusform>
                <numerusform>{count:,} Nachrichten unserer eigenen Leute (derer, die keine Gäste sind)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/formats/slack/reader.py"/>
            <source>{count:,} messages without a wish (thanks, signs)</source>
            <extracomment>For 1: 1 message without a wish</extracomment>
            <translation>
                <numerusform>{count:,} Nachricht ohne Wunsch</numerusform>
                <numerusform>{count:,} Nachrichten ohne Wunsch (Dank, Zeichen)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/slack/reader.py"/>
            <source>Look whether the channel with the client's notes is in the export.</source>
            <translation>Sehen Sie nach, ob der Kanal mit den Notizen des Kunden im Export ist.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/web/reader.py"/>
            <source>“{name}” is no web page that could be read.</source>
            <translation>„{name}“ ist keine lesbare Webseite.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/web/reader.py"/>
            <source>Open it in a browser to see what it is, and save it anew.</source>
            <translation>Öffnen Sie sie in einem Browser, um zu sehen, was es ist, und speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/web/reader.py"/>
            <source>“{file}” is nested more deeply than any page; it was read only as far as that.</source>
            <translation>„{file}“ ist tiefer verschachtelt als jede Seite; sie wurde nur bis dorthin gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/web/reader.py"/>
            <source>Copy its notes into a document, and name that one.</source>
            <translation>Kopieren Sie die Notizen in ein Dokument, und nennen Sie dieses.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/word/package.py"/>
            <source>the styles</source>
            <translation>die Formatvorlagen</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/word/package.py"/>
            <source>the numbers of lists</source>
            <translation>die Nummern der Listen</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/word/package.py"/>
            <source>the comments</source>
            <translation>die Kommentare</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/word/package.py"/>
            <source>which comments are answers</source>
            <translation>welche Kommentare Antworten sind</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/word/package.py"/>
            <source>notes or lines at the edge of a page</source>
            <translation>Fußnoten oder Zeilen am Seitenrand</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/word/package.py"/>
            <source>“{file}” is damaged: {what} cannot be read; the rest was.</source>
            <translation>„{file}“ ist beschädigt: Nicht lesbar ist {what}; der Rest wurde gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/word/package.py"/>
            <source>Open it in Word and save it again.</source>
            <translation>Öffnen Sie sie in Word, und speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/word/package.py"/>
            <source>“{file}” is damaged, or holds what no Word document does: its text was not read.</source>
            <translation>„{file}“ ist beschädigt oder enthält, was kein Word-Dokument enthält: Der Text wurde nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/word/package.py"/>
            <source>Open it in Word and save it again as “Word document (.docx)”.</source>
            <translation>Öffnen Sie sie in Word, und speichern Sie sie neu als „Word-Dokument (.docx)“.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/word/reader.py"/>
            <source>“{file}” holds macros; they were not run.</source>
            <translation>„{file}“ enthält Makros; sie wurden nicht ausgeführt.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/word/reader.py"/>
            <source>“{file}” is protected with a password, or a document of an old Word.</source>
            <translation>„{file}“ ist mit einem Kennwort geschützt oder ein Dokument eines alten Word.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/word/reader.py"/>
            <source>Open it in Word and save it as “Word document (.docx)” without a password.</source>
            <translation>Öffnen Sie sie in Word, und speichern Sie sie ohne Kennwort als „Word-Dokument (.docx)“.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/calc.py"/>
            <source>its content is no sound XML</source>
            <translation>ihr Inhalt ist kein gültiges XML</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/calc.py"/>
            <source>Delete what stands in far-off cells (Ctrl+End leads there), and save it again.</source>
            <translation>Löschen Sie, was in weit entfernten Zellen steht (Strg+Ende führt hin), und speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/calc.py"/>
            <source>“{file}” was not read to its end: it repeats cells millions of times.</source>
            <translation>„{file}“ wurde nicht bis zum Ende gelesen: Sie wiederholt Zellen millionenfach.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/excel.py"/>
            <source>it lists no sheets</source>
            <translation>sie führt keine Blätter auf</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/excel.py"/>
            <source>its parts do not fit together</source>
            <translation>ihre Teile passen nicht zusammen</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/excel.py"/>
            <source>“{file}” holds macros; they were not run, only its cells were read.</source>
            <translation>„{file}“ enthält Makros; sie wurden nicht ausgeführt, nur die Zellen wurden gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/excel.py"/>
            <source>“{name}” in “{file}” was not read: its cells spread as far as {corner}.</source>
            <translation>„{name}“ in „{file}“ wurde nicht gelesen: Die Zellen reichen bis {corner}.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/excel.py"/>
            <source>its sheet “{name}” is missing</source>
            <translation>ihr Blatt „{name}“ fehlt</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/excel.py"/>
            <source>its sheet “{name}” cannot be read</source>
            <translation>ihr Blatt „{name}“ kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/excel.py"/>
            <source>Formulas of “{name}” that were never calculated count as empty: {cells}.</source>
            <translation>Formeln von „{name}“, die nie berechnet wurden, gelten als leer: {cells}.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/excel.py"/>
            <source>Open the workbook in Excel or Calc and save it, so that their values are in it.</source>
            <translation>Öffnen Sie die Mappe in Excel oder Calc, und speichern Sie sie, damit ihre Werte darin stehen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/excel97.py"/>
            <source>it is no whole Excel workbook</source>
            <translation>sie ist keine vollständige Excel-Mappe</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/excel97.py"/>
            <source>it ends too early, so notes may be missing</source>
            <translation>sie endet zu früh, deshalb können Notizen fehlen</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/reader.py"/>
            <source>“{name}” is a binary workbook, which Copycue does not read.</source>
            <translation>„{name}“ ist eine binäre Mappe, die Copycue nicht liest.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/reader.py"/>
            <source>In Excel choose “Save as” and “Excel workbook (.xlsx)”.</source>
            <translation>Wählen Sie in Excel „Speichern unter“ und „Excel-Arbeitsmappe (.xlsx)“.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/reader.py"/>
            <source>it holds no workbook</source>
            <translation>sie enthält keine Mappe</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/reader.py"/>
            <source>a Word document</source>
            <translation>ein Word-Dokument</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/reader.py"/>
            <source>Give it the suffix that belongs to it, or save its notes as a workbook.</source>
            <translation>Geben Sie ihr die passende Endung, oder speichern Sie ihre Notizen als Excel-Mappe.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/reader.py"/>
            <source>“{name}” is no workbook but {kind}, whatever its name says.</source>
            <translation>„{name}“ ist keine Mappe, sondern {kind}, was immer ihr Name sagt.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/reader.py"/>
            <source>the sheet “{name}” of a workbook</source>
            <translation>das Blatt „{name}“ einer Mappe</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/reader.py"/>
            <source>The sheet {shown} is hidden; it was read all the same.</source>
            <translation>Das Blatt {shown} ist ausgeblendet; es wurde trotzdem gelesen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/formats/workbook/reader.py"/>
            <source>{count} hidden rows of {shown} were read all the same.</source>
            <extracomment>For 1: A hidden row of {shown} was read all the same.</extracomment>
            <translation>
                <numerusform>Eine ausgeblendete Zeile von {shown} wurde trotzdem gelesen.</numerusform>
                <numerusform>{count} ausgeblendete Zeilen von {shown} wurden trotzdem gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/reader.py"/>
            <source>{shown} has no column of notes; it was passed over.</source>
            <translation>{shown} hat keine Spalte mit Notizen und wurde übergangen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/sheet.py"/>
            <source>Open it in its program and save it again.</source>
            <translation>Öffnen Sie sie in ihrem Programm, und speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/workbook/sheet.py"/>
            <source>Cells of “{sheet}” that show an error count as empty: {cells}.</source>
            <translation>Zellen von „{sheet}“, die einen Fehler zeigen, gelten als leer: {cells}.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/zipped.py"/>
            <source>Check that this is the right file, and that it was copied completely.</source>
            <translation>Prüfen Sie, ob es die richtige Datei ist und ob sie vollständig kopiert wurde.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/zipped.py"/>
            <source>“{name}” is no ZIP file.</source>
            <translation>„{name}“ ist keine ZIP-Datei.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/zipped.py"/>
            <source>“{file}” holds {count:,} files more than are read of an archive.</source>
            <translation>„{file}“ enthält {count:,} Dateien mehr, als aus einem Archiv gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../app/journal/formats/zipped.py"/>
            <source>Pack only the client's notes.</source>
            <translation>Packen Sie nur die Notizen des Kunden.</translation>
        </message>
        <message>
            <location filename="../../app/journal/prose/freetext.py"/>
            <source>a Markdown table</source>
            <translation>eine Markdown-Tabelle</translation>
        </message>
        <message>
            <location filename="../../app/journal/prose/freetext.py"/>
            <source>a list of forms</source>
            <translation>eine Liste von Formularen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/prose/freetext.py"/>
            <source>{count} messages without words were not read as notes ({places}).</source>
            <extracomment>For 1: A message without words was not read as notes ({places}).</extracomment>
            <translation>
                <numerusform>Eine Nachricht ohne Wörter wurde nicht als Notiz gelesen ({places}).</numerusform>
                <numerusform>{count} Nachrichten ohne Wörter wurden nicht als Notizen gelesen ({places}).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/prose/freetext.py"/>
            <source>{count} paragraphs outside the lists were not read as notes ({places}).</source>
            <extracomment>For 1: A paragraph outside the list was not read as notes ({places}).</extracomment>
            <translation>
                <numerusform>Ein Absatz außerhalb der Liste wurde nicht als Notiz gelesen ({places}).</numerusform>
                <numerusform>{count} Absätze außerhalb der Listen wurden nicht als Notizen gelesen ({places}).</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/journal/prose/freetext.py"/>
            <source>Begin each note with a dash or a number, on a line of its own.</source>
            <translation>Beginnen Sie jede Notiz mit einem Strich oder einer Nummer, in einer eigenen Zeile.</translation>
        </message>
        <message>
            <location filename="../../app/journal/reading.py"/>
            <source>In Word choose “Save as” and “Word document (.docx)”.</source>
            <translation>Wählen Sie in Word „Speichern unter“ und „Word-Dokument (.docx)“.</translation>
        </message>
        <message>
            <location filename="../../app/journal/reading.py"/>
            <source>“{name}” in “{outer}” is not read as a journal.</source>
            <translation>„{name}“ in „{outer}“ wird nicht als Journal gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/reading.py"/>
            <source>“{name}” and {count} more in “{outer}” are not read as a journal.</source>
            <translation>„{name}“ und {count} weitere in „{outer}“ werden nicht als Journal gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/reading.py"/>
            <source>Save the notes as CSV, Markdown or plain text.</source>
            <translation>Speichern Sie die Notizen als CSV, Markdown oder reinen Text.</translation>
        </message>
        <message>
            <location filename="../../app/journal/reading.py"/>
            <source>“{name}” is of a kind that Copycue cannot read as a journal.</source>
            <translation>„{name}“ ist von einer Art, die Copycue nicht als Journal lesen kann.</translation>
        </message>
        <message>
            <location filename="../../app/journal/sentences.py"/>
            <source>“{name}”</source>
            <translation>„{name}“</translation>
        </message>
        <message>
            <location filename="../../app/journal/sentences.py"/>
            <source>line {places}</source>
            <translation>Zeile {places}</translation>
        </message>
        <message>
            <location filename="../../app/journal/sentences.py"/>
            <source>lines {places}</source>
            <translation>Zeilen {places}</translation>
        </message>
        <message>
            <location filename="../../app/journal/sentences.py"/>
            <source>row {places}</source>
            <translation>Zeile {places}</translation>
        </message>
        <message>
            <location filename="../../app/journal/sentences.py"/>
            <source>rows {places}</source>
            <translation>Zeilen {places}</translation>
        </message>
        <message>
            <location filename="../../app/journal/sentences.py"/>
            <source>paragraph {places}</source>
            <translation>Absatz {places}</translation>
        </message>
        <message>
            <location filename="../../app/journal/sentences.py"/>
            <source>paragraphs {places}</source>
            <translation>Absätze {places}</translation>
        </message>
        <message>
            <location filename="../../app/journal/sentences.py"/>
            <source>item {places}</source>
            <translation>Eintrag {places}</translation>
        </message>
        <message>
            <location filename="../../app/journal/sentences.py"/>
            <source>items {places}</source>
            <translation>Einträge {places}</translation>
        </message>
        <message>
            <location filename="../../app/journal/sentences.py"/>
            <source>{things} and {count} more</source>
            <translation>{things} und {count} weitere</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/mapping.py"/>
            <source>The columns named for “{pattern}” are for no journal of this project.</source>
            <translation>Die für „{pattern}“ genannten Spalten gelten für kein Journal dieses Projekts.</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/mapping.py"/>
            <source>The journals are {named}; * stands for any signs.</source>
            <translation>Die Journale sind {named}; * steht für beliebige Zeichen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/oddities.py"/>
            <source>Put cells that hold the separator in quotation marks.</source>
            <translation>Setzen Sie Zellen, die das Trennzeichen enthalten, in Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/oddities.py"/>
            <source>Say in copycue.toml how its dates are meant: dates = "day/month" in a [[mapping]].</source>
            <translation>Sagen Sie in copycue.toml, wie die Daten gemeint sind: dates = "day/month" in einem [[mapping]].</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/oddities.py"/>
            <source>Words for a state that are not known count as open: {words}.</source>
            <translation>Unbekannte Wörter für einen Stand gelten als offen: {words}.</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/oddities.py"/>
            <source> ({places})</source>
            <translation> ({places})</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/oddities.py"/>
            <source> ({places} of “{part}”)</source>
            <translation> ({places} von „{part}“)</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/oddities.py"/>
            <source>A row{where} has more cells than the header has names.</source>
            <translation>Eine Zeile{where} hat mehr Zellen, als die Kopfzeile Namen hat.</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/oddities.py"/>
            <source>{count} rows{where} have more cells than the header has names.</source>
            <translation>{count} Zeilen{where} haben mehr Zellen, als die Kopfzeile Namen hat.</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/oddities.py"/>
            <source>A row{where} has no text in the note's column.</source>
            <translation>Eine Zeile{where} hat keinen Text in der Spalte der Notiz.</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/oddities.py"/>
            <source>{count} rows{where} have no text in the note's column.</source>
            <translation>{count} Zeilen{where} haben keinen Text in der Spalte der Notiz.</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/oddities.py"/>
            <source>A row{where} has nothing but sums; it is no note.</source>
            <translation>Eine Zeile{where} enthält nur Summen und ist keine Notiz.</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/oddities.py"/>
            <source>{count} rows{where} have nothing but sums.</source>
            <translation>{count} Zeilen{where} enthalten nur Summen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/oddities.py"/>
            <source>A row{where} has a date that may be day/month or month/day; it was left open.</source>
            <translation>Eine Zeile{where} hat ein Datum, das Tag/Monat oder Monat/Tag sein kann; es blieb offen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/oddities.py"/>
            <source>{count} rows{where} have a date that may be day/month or month/day; it was left open.</source>
            <translation>{count} Zeilen{where} haben ein Datum, das Tag/Monat oder Monat/Tag sein kann; es blieb offen.</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/table.py"/>
            <source>Read as {kind}; no name of its columns is known, and column {ordinal} is taken for the note.</source>
            <translation>Gelesen als {kind}; kein Name der Spalten ist bekannt, und Spalte {ordinal} gilt als Notiz.</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/table.py"/>
            <source>Name the columns in the first row, such as “ID”, “Page”, “Note”.</source>
            <translation>Benennen Sie die Spalten in der ersten Zeile, etwa „ID“, „Seite“, „Notiz“.</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/table.py"/>
            <source>No column of {shown} is known as the note; it has {what}.</source>
            <translation>Keine Spalte von {shown} ist als Notiz bekannt; vorhanden: {what}.</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/table.py"/>
            <source>no names</source>
            <translation>keine Namen</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/table.py"/>
            <source>Name the column with the client's words “Note” or “Beschreibung”, in the first row.</source>
            <translation>Nennen Sie die Spalte mit den Worten des Kunden in der ersten Zeile „Note“ oder „Beschreibung“.</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/table.py"/>
            <source>Say in copycue.toml which column is the note; these lines take the one with the longest texts:</source>
            <translation>Sagen Sie in copycue.toml, welche Spalte die Notiz ist; diese Zeilen nehmen die mit den längsten Texten:</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/table.py"/>
            <source># or the name of another column.</source>
            <translation># oder den Namen einer anderen Spalte.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/journal/table/table.py"/>
            <source>They are named in copycue.toml.</source>
            <extracomment>For 1: It is named in copycue.toml.</extracomment>
            <translation>
                <numerusform>Sie ist in copycue.toml genannt.</numerusform>
                <numerusform>Sie sind in copycue.toml genannt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/journal/table/table.py"/>
            <source>Did you mean “{name}”?</source>
            <translation>Meinten Sie „{name}“?</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/table.py"/>
            <source>{shown} has no column {named}; it has {columns}.</source>
            <translation>{shown} hat keine Spalte {named}; vorhanden: {columns}.</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/table.py"/>
            <source>{shown} has a header but no notes below it.</source>
            <translation>{shown} hat eine Kopfzeile, aber keine Notizen darunter.</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/table.py"/>
            <source>Nothing is to be done if the client has not written any yet.</source>
            <translation>Es ist nichts zu tun, wenn der Kunde noch keine geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/table.py"/>
            <source>{export}, {language} ({kind})</source>
            <translation>{export}, {language} ({kind})</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/table.py"/>
            <source>Its name is not known; it has the longest texts. Name it “Note” to be sure.</source>
            <translation>Der Name ist nicht bekannt; sie hat die längsten Texte. Nennen Sie sie sicherheitshalber „Note“.</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/table.py"/>
            <source>Read as {kind}; {note}.</source>
            <translation>Gelesen als {kind}; {note}.</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/table.py"/>
            <source>{others} and {last} are the note</source>
            <translation>{others} und {last} sind die Notiz</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/table.py"/>
            <source>{name} is the note</source>
            <translation>{name} ist die Notiz</translation>
        </message>
        <message>
            <location filename="../../app/journal/table/table.py"/>
            <source>{name} is the note; {others} only where that is empty</source>
            <translation>{name} ist die Notiz; {others} nur, wo das leer ist</translation>
        </message>
        <message>
            <location filename="../../app/ledger/away.py"/>
            <source>The team's ledger can not be reached</source>
            <translation>Das Projektbuch des Teams ist nicht erreichbar</translation>
        </message>
        <message>
            <location filename="../../app/ledger/away.py"/>
            <source>{server} asks for a password. Give it with `copycue ledger password`.</source>
            <translation>{server} verlangt ein Kennwort. Geben Sie es mit `copycue ledger password` an.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/away.py"/>
            <source>{server} does not take the password. Give the right one with `copycue ledger password`.</source>
            <translation>{server} nimmt das Kennwort nicht an. Geben Sie das richtige mit `copycue ledger password` an.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/away.py"/>
            <source>{server} does not answer.</source>
            <translation>{server} antwortet nicht.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/away.py"/>
            <source>{server} does not answer: {words}</source>
            <translation>{server} antwortet nicht: {words}</translation>
        </message>
        <message>
            <location filename="../../app/ledger/care.py"/>
            <source>Not a ledger</source>
            <translation>Kein Projektbuch</translation>
        </message>
        <message>
            <location filename="../../app/ledger/care.py"/>
            <source>{path} is no ledger. Name a file that ends in .db.</source>
            <translation>{path} ist kein Projektbuch. Nennen Sie eine Datei, die auf .db endet.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/care.py"/>
            <source>{path} is a file of another program. Name another one.</source>
            <translation>{path} ist die Datei eines anderen Programms. Nennen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/care.py"/>
            <source>Today's copy of the ledger can not be made: {error}.</source>
            <translation>Die heutige Kopie des Projektbuchs kann nicht gemacht werden: {error}.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/care.py"/>
            <source>See that there is room on the disk, and that you may write into its folder “backups”.</source>
            <translation>Sorgen Sie dafür, dass auf dem Datenträger Platz ist und Sie in den Ordner „backups“ schreiben dürfen.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/care.py"/>
            <source>What is known of earlier readings can not be kept: {what}</source>
            <translation>Was von früheren Lesungen bekannt ist, kann nicht aufbewahrt werden: {what}</translation>
        </message>
        <message>
            <location filename="../../app/ledger/care.py"/>
            <source>Triage works all the same; answers and corrections can not be recorded until then.</source>
            <translation>Das Sortieren geht trotzdem; Antworten und Korrekturen können bis dahin nicht festgehalten werden.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/contents.py"/>
            <source>It is no sound JSON: {error}.</source>
            <translation>Es ist kein gültiges JSON: {error}.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/contents.py"/>
            <source>It is not a file that `copycue export` wrote.</source>
            <translation>Es ist keine Datei, die `copycue export` geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/contents.py"/>
            <source>It does not say which version of the form it has.</source>
            <translation>Es sagt nicht, welche Version der Form es hat.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/contents.py"/>
            <source>Copycue {writer} wrote it, in a form (version {version}) that this Copycue ({ours}, version {known}) does not know. Install the newer Copycue.</source>
            <translation>Copycue {writer} hat es geschrieben, in einer Form (Version {version}), die dieses Copycue ({ours}, Version {known}) nicht kennt. Installieren Sie das neuere Copycue.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/contents.py"/>
            <source>Something in it is not as it was written: {error}.</source>
            <translation>Etwas darin ist nicht, wie es geschrieben wurde: {error}.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/contents.py"/>
            <source>A note or a step comes twice in it, or the steps are out of order.</source>
            <translation>Eine Notiz oder ein Schritt kommt zweimal darin vor, oder die Schritte stehen nicht in ihrer Reihenfolge.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/contents.py"/>
            <source>The wordings of a note are missing or out of order.</source>
            <translation>Die Wortlaute einer Notiz fehlen oder stehen nicht in ihrer Reihenfolge.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/contents.py"/>
            <source>A number in it is none that Copycue gives.</source>
            <translation>Eine Nummer darin ist keine, die Copycue vergibt.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/contents.py"/>
            <source>A moment in it lacks its time zone.</source>
            <translation>Einem Zeitpunkt darin fehlt die Zeitzone.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/contents.py"/>
            <source>The file can not be read back</source>
            <translation>Die Datei kann nicht zurückgelesen werden</translation>
        </message>
        <message>
            <location filename="../../app/ledger/faults.py"/>
            <source>{file}: {message} {hint}</source>
            <translation>{file}: {message} {hint}</translation>
        </message>
        <message>
            <location filename="../../app/ledger/faults.py"/>
            <source>The ledger can not be used</source>
            <translation>Das Projektbuch kann nicht benutzt werden</translation>
        </message>
        <message>
            <location filename="../../app/ledger/faults.py"/>
            <source>Another program has the ledger open and does not let go of it.</source>
            <translation>Ein anderes Programm hat das Projektbuch geöffnet und gibt es nicht frei.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/faults.py"/>
            <source>Try again; if it stays so, close other windows of Copycue, and programs that look at the file.</source>
            <translation>Versuchen Sie es noch einmal; bleibt es so, schließen Sie andere Fenster von Copycue und Programme, die die Datei ansehen.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/faults.py"/>
            <source>There is no room left on the disk for the ledger.</source>
            <translation>Auf dem Datenträger ist kein Platz mehr für das Projektbuch.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/faults.py"/>
            <source>Make room; what was kept so far is safe.</source>
            <translation>Schaffen Sie Platz; was bisher festgehalten wurde, ist sicher.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/faults.py"/>
            <source>The ledger can be read, but not written.</source>
            <translation>Das Projektbuch kann gelesen, aber nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/faults.py"/>
            <source>See that you may write it and its folder.</source>
            <translation>Sorgen Sie dafür, dass Sie es und seinen Ordner schreiben dürfen.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/faults.py"/>
            <source>The ledger can not be opened.</source>
            <translation>Das Projektbuch kann nicht geöffnet werden.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/faults.py"/>
            <source>See that its folder is there, and that you may write in it.</source>
            <translation>Sorgen Sie dafür, dass sein Ordner da ist und Sie darin schreiben dürfen.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/faults.py"/>
            <source>See that you may read and write it and its folder.</source>
            <translation>Sorgen Sie dafür, dass Sie es und seinen Ordner lesen und schreiben dürfen.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/faults.py"/>
            <source>The disk with the ledger can not be read or written.</source>
            <translation>Der Datenträger mit dem Projektbuch kann nicht gelesen oder geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/faults.py"/>
            <source>See that it is still there and sound; what was kept so far is safe.</source>
            <translation>Sorgen Sie dafür, dass er noch da und in Ordnung ist; was bisher festgehalten wurde, ist sicher.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/faults.py"/>
            <source>The ledger's file is damaged.</source>
            <translation>Die Datei des Projektbuchs ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/faults.py"/>
            <source>Copycue mends it when it is opened again.</source>
            <translation>Copycue repariert sie beim nächsten Öffnen.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/faults.py"/>
            <source>The ledger can not be used: {words}.</source>
            <translation>Das Projektbuch kann nicht benutzt werden: {words}.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/faults.py"/>
            <source>See that you may read and write it.</source>
            <translation>Sorgen Sie dafür, dass Sie es lesen und schreiben dürfen.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/faults.py"/>
            <source>A later version of Copycue has written the ledger: this one only reads it.</source>
            <translation>Eine spätere Version von Copycue hat das Projektbuch geschrieben: Diese liest es nur.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/faults.py"/>
            <source>Install that version here, too.</source>
            <translation>Installieren Sie jene Version auch hier.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/faults.py"/>
            <source>{steps} of the ledger's steps can not be understood and do not count here.</source>
            <translation>{steps} Schritte des Projektbuchs sind nicht zu verstehen und zählen hier nicht.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/faults.py"/>
            <source>A later Copycue may have written them: install it here.</source>
            <translation>Vielleicht hat ein späteres Copycue sie geschrieben: Installieren Sie es hier.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/mending.py"/>
            <source>The ledger's file was gone; the copy of {day} is in its place.</source>
            <translation>Die Datei des Projektbuchs war weg; an ihrer Stelle ist die Kopie vom {day}.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/mending.py"/>
            <source>What was done since then is missing. If the file was moved, put it back.</source>
            <translation>Was seither getan wurde, fehlt. Wurde die Datei verschoben, legen Sie sie zurück.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/mending.py"/>
            <source>The ledger's file was damaged. It was made anew from what could still be read.</source>
            <translation>Die Datei des Projektbuchs war beschädigt. Sie wurde aus dem neu gemacht, was noch zu lesen war.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/mending.py"/>
            <source>The ledger's file was damaged. It was made anew from the copy of {day} and what could still be read.</source>
            <translation>Die Datei des Projektbuchs war beschädigt. Sie wurde aus der Kopie vom {day} und dem neu gemacht, was noch zu lesen war.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/mending.py"/>
            <source>Look whether what was done last is there. The damaged file is kept as {name}.</source>
            <translation>Sehen Sie nach, ob das zuletzt Getane da ist. Die beschädigte Datei ist als {name} aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/passwords.py"/>
            <source>The password can not be kept</source>
            <translation>Das Kennwort kann nicht aufbewahrt werden</translation>
        </message>
        <message>
            <location filename="../../app/ledger/passwords.py"/>
            <source>This system has no store of passwords that could be written ({name}). Give the password in the environment variable {variable}, or in libpq's own file, ~/.pgpass.</source>
            <translation>Dieses System hat keinen Kennwortspeicher, in den geschrieben werden kann ({name}). Geben Sie das Kennwort in der Umgebungsvariablen {variable} an oder in der eigenen Datei von libpq, ~/.pgpass.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/places.py"/>
            <source>a syncing service</source>
            <translation>ein Synchronisationsdienst</translation>
        </message>
        <message>
            <location filename="../../app/ledger/places.py"/>
            <source>on a network share</source>
            <translation>auf einer Netzwerkfreigabe</translation>
        </message>
        <message>
            <location filename="../../app/ledger/places.py"/>
            <source>in a folder that {service} copies to other computers</source>
            <translation>in einem Ordner, den {service} auf andere Rechner kopiert</translation>
        </message>
        <message>
            <location filename="../../app/ledger/places.py"/>
            <source>The ledger can not be there</source>
            <translation>Das Projektbuch kann dort nicht liegen</translation>
        </message>
        <message>
            <location filename="../../app/ledger/places.py"/>
            <source>{path} is {where}: two computers that write it would damage it. Keep it on a disk of this computer; or share it through PostgreSQL, with an address such as postgresql+psycopg://ines@server/copycue in place of the path.</source>
            <translation>{path} liegt {where}: Zwei Rechner, die darin schreiben, würden es beschädigen. Legen Sie es auf einen Datenträger dieses Rechners; oder teilen Sie es über PostgreSQL, mit einer Adresse wie postgresql+psycopg://ines@server/copycue anstelle des Pfads.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_address.py"/>
            <source>It can not be read as one.</source>
            <translation>Sie ist nicht als Adresse zu lesen.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_address.py"/>
            <source>Copycue knows PostgreSQL only, so it must begin with {example}.</source>
            <translation>Copycue kennt nur PostgreSQL, sie muss also mit {example} beginnen.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_address.py"/>
            <source>The ledger's address holds a password</source>
            <translation>Die Adresse des Projektbuchs enthält ein Kennwort</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_address.py"/>
            <source>A team shares its settings, so a password must not stand in them. Take it out of the address, choose a new one on the server, and give it to Copycue with `copycue ledger password` or in the environment variable COPYCUE_LEDGER_PASSWORD.</source>
            <translation>Ein Team teilt seine Einstellungen, deshalb darf kein Kennwort darin stehen. Nehmen Sie es aus der Adresse, wählen Sie auf dem Server ein neues, und geben Sie es Copycue mit `copycue ledger password` oder in der Umgebungsvariablen COPYCUE_LEDGER_PASSWORD.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_address.py"/>
            <source>It names no server.</source>
            <translation>Sie nennt keinen Server.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_address.py"/>
            <source>It names no database.</source>
            <translation>Sie nennt keine Datenbank.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_address.py"/>
            <source>The ledger's address is not understood</source>
            <translation>Die Adresse des Projektbuchs ist nicht zu verstehen</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_address.py"/>
            <source>{why} An example: {example}</source>
            <translation>{why} Ein Beispiel: {example}</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_ledger.py"/>
            <source>Nothing was added. Try again when the server is back.</source>
            <translation>Es wurde nichts hinzugefügt. Versuchen Sie es noch einmal, wenn der Server wieder da ist.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_ledger.py"/>
            <source>The team's ledger can not be written</source>
            <translation>Das Projektbuch des Teams kann nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_ledger.py"/>
            <source>Another Copycue is sending to it.</source>
            <translation>Ein anderes Copycue sendet gerade dorthin.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_store.py"/>
            <source>The server</source>
            <translation>Der Server</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_store.py"/>
            <source>The schema {namespace} on {server} is something else's.</source>
            <translation>Das Schema {namespace} auf {server} gehört etwas anderem.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_store.py"/>
            <source>The ledger can not be made</source>
            <translation>Das Projektbuch kann nicht angelegt werden</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_store.py"/>
            <source>{server} does not let you make schemas. Ask whoever looks after the database to run once: CREATE SCHEMA {name} AUTHORIZATION your_role;</source>
            <translation>{server} lässt Sie keine Schemas anlegen. Bitten Sie, wer die Datenbank betreut, einmal auszuführen: CREATE SCHEMA {name} AUTHORIZATION your_role;</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_words.py"/>
            <source>The team's ledger has been out of reach since {day} {month}, {time}.</source>
            <translation>Das Projektbuch des Teams ist seit {day}. {month}, {time} Uhr, nicht erreichbar.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_words.py"/>
            <source>Nothing waits to be sent.</source>
            <translation>Nichts wartet darauf, gesendet zu werden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ledger/team_words.py"/>
            <source>{count} changes wait on this computer.</source>
            <extracomment>For 1: 1 change waits on this computer.</extracomment>
            <translation>
                <numerusform>{count} Änderung wartet auf diesem Rechner.</numerusform>
                <numerusform>{count} Änderungen warten auf diesem Rechner.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_words.py"/>
            <source>Work on: what you do is kept here and sent as soon as the server is back.</source>
            <translation>Arbeiten Sie weiter: Was Sie tun, wird hier aufbewahrt und gesendet, sobald der Server wieder da ist.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_words.py"/>
            <source>Look at the note, and do it again if it still holds.</source>
            <translation>Sehen Sie sich die Notiz an, und tun Sie es noch einmal, wenn es noch gilt.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_words.py"/>
            <source>somebody</source>
            <translation>jemand</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_words.py"/>
            <source>While the server was out of reach, {who} typed a reply to note {note}, too. Both are kept.</source>
            <translation>Während der Server nicht erreichbar war, schrieb auch {who} an einer Antwort auf Notiz {note}. Beide sind aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_words.py"/>
            <source>Look at both drafts, and drop the one that is not needed.</source>
            <translation>Sehen Sie sich beide Entwürfe an, und verwerfen Sie den, der nicht gebraucht wird.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_words.py"/>
            <source>While the server was out of reach, somebody gave its number to another note than note {notes}: what you did is kept, but does not count.</source>
            <translation>Während der Server nicht erreichbar war, gab jemand ihre Nummer einer anderen Notiz als Notiz {notes}: Was Sie getan haben, ist aufbewahrt, zählt aber nicht.</translation>
        </message>
        <message>
            <location filename="../../app/ledger/team_words.py"/>
            <source>While the server was out of reach, {who} did something about note {notes}: what you did is kept, but does not count.</source>
            <translation>Während der Server nicht erreichbar war, hat {who} etwas zu Notiz {notes} getan: Was Sie getan haben, ist aufbewahrt, zählt aber nicht.</translation>
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
            <location filename="../../app/matching/locate.py"/>
            <source>It says exactly this.</source>
            <translation>Er lautet genau so.</translation>
        </message>
        <message>
            <location filename="../../app/matching/locate.py"/>
            <source>It holds this word for word.</source>
            <translation>Er enthält dies Wort für Wort.</translation>
        </message>
        <message>
            <location filename="../../app/matching/locate.py"/>
            <source>It holds nearly this.</source>
            <translation>Er enthält beinahe dies.</translation>
        </message>
        <message>
            <location filename="../../app/matching/locate.py"/>
            <source>It holds another form of this word.</source>
            <translation>Er enthält eine andere Form dieses Wortes.</translation>
        </message>
        <message>
            <location filename="../../app/matching/locate.py"/>
            <source>It says this, with its placeholders filled in.</source>
            <translation>Er lautet so, wenn seine Platzhalter ausgefüllt sind.</translation>
        </message>
        <message>
            <location filename="../../app/matching/locate.py"/>
            <source>No other text does.</source>
            <translation>Kein anderer Text tut es.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/matching/locate.py"/>
            <source>{count} other texts do.</source>
            <extracomment>For 1: 1 other text does.</extracomment>
            <translation>
                <numerusform>{count} anderer Text tut es.</numerusform>
                <numerusform>{count} andere Texte tun es.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/matching/locate.py"/>
            <source>It is similar.</source>
            <translation>Er ist ähnlich.</translation>
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
            <location filename="../../app/matching/reasons.py"/>
            <source>It reports about the program as well: “{words}”.</source>
            <translation>Außerdem berichtet sie etwas über das Programm: „{words}“.</translation>
        </message>
        <message>
            <location filename="../../app/matching/reasons.py"/>
            <source>It may report about the program as well: “{words}”.</source>
            <translation>Vielleicht berichtet sie außerdem etwas über das Programm: „{words}“.</translation>
        </message>
        <message>
            <location filename="../../app/matching/remnants.py"/>
            <source>What it quotes stands in “{file}”, but not as a text that is read there: in a remark, or where the file must be repaired.</source>
            <translation>Was sie zitiert, steht in „{file}“, aber nicht als Text, der dort gelesen wird: in einer Anmerkung oder wo die Datei erst repariert werden muss.</translation>
        </message>
        <message>
            <location filename="../../app/matching/remnants.py"/>
            <source>What it quotes stands in no text, but “{file}” could not be read or is empty.</source>
            <translation>Was sie zitiert, steht in keinem Text, aber „{file}“ war nicht zu lesen oder ist leer.</translation>
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
            <location filename="../../app/model/day_names.py"/>
            <source>Jan</source>
            <translation>Jan.</translation>
        </message>
        <message>
            <location filename="../../app/model/day_names.py"/>
            <source>Feb</source>
            <translation>Feb.</translation>
        </message>
        <message>
            <location filename="../../app/model/day_names.py"/>
            <source>Mar</source>
            <translation>März</translation>
        </message>
        <message>
            <location filename="../../app/model/day_names.py"/>
            <source>Apr</source>
            <translation>Apr.</translation>
        </message>
        <message>
            <location filename="../../app/model/day_names.py"/>
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <location filename="../../app/model/day_names.py"/>
            <source>Jun</source>
            <translation>Juni</translation>
        </message>
        <message>
            <location filename="../../app/model/day_names.py"/>
            <source>Jul</source>
            <translation>Juli</translation>
        </message>
        <message>
            <location filename="../../app/model/day_names.py"/>
            <source>Aug</source>
            <translation>Aug.</translation>
        </message>
        <message>
            <location filename="../../app/model/day_names.py"/>
            <source>Sep</source>
            <translation>Sept.</translation>
        </message>
        <message>
            <location filename="../../app/model/day_names.py"/>
            <source>Oct</source>
            <translation>Okt.</translation>
        </message>
        <message>
            <location filename="../../app/model/day_names.py"/>
            <source>Nov</source>
            <translation>Nov.</translation>
        </message>
        <message>
            <location filename="../../app/model/day_names.py"/>
            <source>Dec</source>
            <translation>Dez.</translation>
        </message>
        <message>
            <location filename="../../app/model/day_names.py"/>
            <source>Monday</source>
            <translation>Montag</translation>
        </message>
        <message>
            <location filename="../../app/model/day_names.py"/>
            <source>Tuesday</source>
            <translation>Dienstag</translation>
        </message>
        <message>
            <location filename="../../app/model/day_names.py"/>
            <source>Wednesday</source>
            <translation>Mittwoch</translation>
        </message>
        <message>
            <location filename="../../app/model/day_names.py"/>
            <source>Thursday</source>
            <translation>Donnerstag</translation>
        </message>
        <message>
            <location filename="../../app/model/day_names.py"/>
            <source>Friday</source>
            <translation>Freitag</translation>
        </message>
        <message>
            <location filename="../../app/model/day_names.py"/>
            <source>Saturday</source>
            <translation>Samstag</translation>
        </message>
        <message>
            <location filename="../../app/model/day_names.py"/>
            <source>Sunday</source>
            <translation>Sonntag</translation>
        </message>
        <message>
            <location filename="../../app/places/portable.py"/>
            <source>{folder}: {what}. Since {marker} lies beside the program, Copycue is portable and keeps all it has there. Move the program where you may write, or delete {marker}: then its data goes into your own folders on this computer.</source>
            <translation>{folder}: {what}. Weil neben dem Programm {marker} liegt, ist Copycue portabel und bewahrt dort alles auf. Legen Sie das Programm dorthin, wo Sie schreiben dürfen, oder löschen Sie {marker}: Dann kommen seine Daten in Ihre eigenen Ordner auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../app/places/portable.py"/>
            <source>The portable folder can not be written</source>
            <translation>In den portablen Ordner kann nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../app/replies/blocks.py"/>
            <source>A reply template has unknown markup</source>
            <translation>Eine Antwortvorlage enthält unbekanntes Markup</translation>
        </message>
        <message>
            <location filename="../../app/replies/blocks.py"/>
            <source>Only strong, br and pre may be used, each closed: {typed}.</source>
            <translation>Nur strong, br und pre dürfen verwendet werden, jeweils geschlossen: {typed}.</translation>
        </message>
        <message>
            <location filename="../../app/replies/compose.py"/>
            <source>This kind of reply does not fit here</source>
            <translation>Diese Art von Antwort passt hier nicht</translation>
        </message>
        <message>
            <location filename="../../app/replies/export/forms.py"/>
            <source>No such form</source>
            <translation>Keine solche Form</translation>
        </message>
        <message>
            <location filename="../../app/replies/export/forms.py"/>
            <source>A reply can be had as {forms}, not as “{form}”.</source>
            <translation>Eine Antwort gibt es als {forms}, nicht als „{form}“.</translation>
        </message>
        <message>
            <location filename="../../app/replies/export/mail.py"/>
            <source>No mail address</source>
            <translation>Keine Mailadresse</translation>
        </message>
        <message>
            <location filename="../../app/replies/export/mail.py"/>
            <source>“{address}” is no mail address.</source>
            <translation>„{address}“ ist keine Mailadresse.</translation>
        </message>
        <message>
            <location filename="../../app/replies/export/slack.py"/>
            <source>Slack can not show this reply</source>
            <translation>Slack kann diese Antwort nicht zeigen</translation>
        </message>
        <message>
            <location filename="../../app/replies/export/slack.py"/>
            <source>It holds three backticks (```), with which Slack begins and ends fixed-width text. Send it as a file: --as html, or as a mail: --as eml.</source>
            <translation>Sie enthält drei Gravis-Zeichen (```), mit denen Slack Text in fester Breite beginnt und beendet. Senden Sie sie als Datei: --as html, oder als Mail: --as eml.</translation>
        </message>
        <message>
            <location filename="../../app/replies/phrases/files.py"/>
            <source>A file of phrases has a mistake</source>
            <translation>Eine Datei mit Wendungen enthält einen Fehler</translation>
        </message>
        <message>
            <location filename="../../app/replies/proposals.py"/>
            <source>{name} signs with the first name in {count} notes; use du, in English the first name?</source>
            <translation>{name} unterschreibt in {count} Notizen mit dem Vornamen; du verwenden, im Englischen den Vornamen?</translation>
        </message>
        <message>
            <location filename="../../app/replies/proposals.py"/>
            <source>All {count} notes are from {author}; is that who replies go to?</source>
            <translation>Alle {count} Notizen sind von {author}; gehen Antworten dorthin?</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/check.py"/>
            <source>there is no template “{name}”</source>
            <translation>es gibt keine Vorlage „{name}“</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/check.py"/>
            <source>there is no fact “{path}”</source>
            <translation>es gibt keine Angabe „{path}“</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/check.py"/>
            <source>“{path}” is no list</source>
            <translation>„{path}“ ist keine Liste</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/check.py"/>
            <source>Did you mean “{nearest}”?</source>
            <translation>Meinten Sie „{nearest}“?</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/course.py"/>
            <source>the template takes too many steps</source>
            <translation>die Vorlage braucht zu viele Schritte</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/course.py"/>
            <source>no wording fits the tone {tone} and what is known</source>
            <translation>kein Wortlaut passt zum Ton {tone} und zu dem, was bekannt ist</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/engine.py"/>
            <source>a filter does not fit this fact</source>
            <translation>ein Filter passt nicht zu dieser Angabe</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/engine.py"/>
            <source>there is no fact “{name}”</source>
            <translation>es gibt keine Angabe „{name}“</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/engine.py"/>
            <source>it is not known here</source>
            <translation>hier ist es nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/engine.py"/>
            <source>“{name}” is nothing that can be printed</source>
            <translation>„{name}“ ist nichts, was ausgegeben werden kann</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/engine.py"/>
            <source>“{name}” is no list</source>
            <translation>„{name}“ ist keine Liste</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/limits.py"/>
            <source>more than {most} tags stand inside each other</source>
            <translation>mehr als {most} Tags stehen ineinander</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/limits.py"/>
            <source>there is no “{word}” in templates</source>
            <translation>in Vorlagen gibt es kein „{word}“</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/limits.py"/>
            <source>There are {filters}.</source>
            <translation>Es gibt {filters}.</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/limits.py"/>
            <source>“{name}” is no filter</source>
            <translation>„{name}“ ist kein Filter</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/limits.py"/>
            <source>more than {most} filters stand behind each other</source>
            <translation>mehr als {most} Filter stehen hintereinander</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/limits.py"/>
            <source>more than {most} “elif” stand in one “if”</source>
            <translation>mehr als {most} „elif“ stehen in einem „if“</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/limits.py"/>
            <source>this condition is too long</source>
            <translation>diese Bedingung ist zu lang</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/limits.py"/>
            <source>what stands here is no condition</source>
            <translation>was hier steht, ist keine Bedingung</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/limits.py"/>
            <source>Write it like: for place in places.</source>
            <translation>Schreiben Sie es wie: for place in places.</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/limits.py"/>
            <source>“for” takes a list and nothing else</source>
            <translation>„for“ nimmt eine Liste und sonst nichts</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/limits.py"/>
            <source>“include” names no template</source>
            <translation>„include“ nennt keine Vorlage</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/limits.py"/>
            <source>Write it like: include "offer.j2".</source>
            <translation>Schreiben Sie es wie: include "offer.j2".</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/limits.py"/>
            <source>this name may not be given</source>
            <translation>dieser Name darf nicht vergeben werden</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/limits.py"/>
            <source>Take one other name, without a “_” before it.</source>
            <translation>Nehmen Sie einen anderen Namen, ohne „_“ davor.</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/limits.py"/>
            <source>what stands here is no fact</source>
            <translation>was hier steht, ist keine Angabe</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/limits.py"/>
            <source>Only the name of a fact may stand here.</source>
            <translation>Hier darf nur der Name einer Angabe stehen.</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/limits.py"/>
            <source>There are if, for, set, include and wordings.</source>
            <translation>Es gibt if, for, set, include und wordings.</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/limits.py"/>
            <source>Write it like: wish.brief and not place.entry, or: change.kind == "insert".</source>
            <translation>Schreiben Sie es wie: wish.brief and not place.entry, oder: change.kind == "insert".</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/markup.py"/>
            <source>There are &lt;p&gt;, &lt;br&gt;, &lt;strong&gt;…&lt;/strong&gt; and &lt;pre&gt;…&lt;/pre&gt;; a &lt; in the text is typed as &amp;lt;.</source>
            <translation>Es gibt &lt;p&gt;, &lt;br&gt;, &lt;strong&gt;…&lt;/strong&gt; und &lt;pre&gt;…&lt;/pre&gt;; ein &lt; im Text wird als &amp;lt; getippt.</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/markup.py"/>
            <source>is no markup of templates</source>
            <translation>ist kein Markup von Vorlagen</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/markup.py"/>
            <source>closes nothing</source>
            <translation>schließt nichts</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/markup.py"/>
            <source>is not closed in this file</source>
            <translation>wird in dieser Datei nicht geschlossen</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/markup.py"/>
            <source>“{mark}” {trouble}</source>
            <translation>„{mark}“ {trouble}</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/mistake.py"/>
            <source>{sentence}.</source>
            <translation>{sentence}.</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/mistake.py"/>
            <source>A reply template has a mistake</source>
            <translation>Eine Antwortvorlage enthält einen Fehler</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/mistake.py"/>
            <source>{file}, line {line}: {sentence}</source>
            <translation>{file}, Zeile {line}: {sentence}</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/own.py"/>
            <source>The fingerprints of approved templates can't be read.</source>
            <translation>Die Fingerabdrücke freigegebener Vorlagen können nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/own.py"/>
            <source>Show it to whoever approves, then run: copycue template approve.</source>
            <translation>Zeigen Sie sie der Person, die freigibt, und starten Sie dann: copycue template approve.</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/own.py"/>
            <source>This template is not yet approved.</source>
            <translation>Diese Vorlage ist noch nicht freigegeben.</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/own.py"/>
            <source>This template is a link that leads out of its folder.</source>
            <translation>Diese Vorlage ist ein Link, der aus ihrem Ordner hinausführt.</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/own.py"/>
            <source>Of {count} templates only {most} are read.</source>
            <translation>Von {count} Vorlagen werden nur {most} gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/own.py"/>
            <source>the file can't be read ({what})</source>
            <translation>die Datei kann nicht gelesen werden ({what})</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/own.py"/>
            <source>this is no UTF-8</source>
            <translation>dies ist kein UTF-8</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/own.py"/>
            <source>Save the file as UTF-8.</source>
            <translation>Speichern Sie die Datei als UTF-8.</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/reading.py"/>
            <source>the file has more than {most} characters</source>
            <translation>die Datei hat mehr als {most} Zeichen</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/reading.py"/>
            <source>its parts stand too deep inside each other</source>
            <translation>ihre Teile stehen zu tief ineinander</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/rendering.py"/>
            <source>there is no such template</source>
            <translation>eine solche Vorlage gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/rendering.py"/>
            <source>there is no such fact</source>
            <translation>eine solche Angabe gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/rendering.py"/>
            <source>templates include each other without end</source>
            <translation>Vorlagen binden einander endlos ein</translation>
        </message>
        <message>
            <location filename="../../app/replies/template/rendering.py"/>
            <source>it would give more than {most} characters</source>
            <translation>es ergäbe mehr als {most} Zeichen</translation>
        </message>
        <message>
            <location filename="../../app/replies/unfilled.py"/>
            <source>A reply has an unfilled slot</source>
            <translation>In einer Antwort ist ein Feld nicht ausgefüllt</translation>
        </message>
        <message>
            <location filename="../../app/replies/unfilled.py"/>
            <source>The slot “{slot}” has no value in this reply: {reason}.</source>
            <translation>Das Feld „{slot}“ hat in dieser Antwort keinen Wert: {reason}.</translation>
        </message>
        <message>
            <location filename="../../app/replies/unfilled.py"/>
            <source>Ask for it first: {condition} … {end}.</source>
            <translation>Fragen Sie vorher danach: {condition} … {end}.</translation>
        </message>
        <message>
            <location filename="../../app/replies/variants.py"/>
            <source>The note is clear: there is nothing to ask.</source>
            <translation>Die Notiz ist klar: Es gibt nichts zu fragen.</translation>
        </message>
        <message>
            <location filename="../../app/replies/variants.py"/>
            <source>No such kind of reply</source>
            <translation>Keine solche Art von Antwort</translation>
        </message>
        <message>
            <location filename="../../app/replies/variants.py"/>
            <source>There are {kinds}.</source>
            <translation>Es gibt {kinds}.</translation>
        </message>
        <message>
            <location filename="../../app/replies/variants.py"/>
            <source>Nothing is certain enough yet to be told to the client.</source>
            <translation>Noch ist nichts sicher genug, um es dem Kunden zu sagen.</translation>
        </message>
        <message>
            <location filename="../../app/replies/variants.py"/>
            <source>It is about texts that the client can change; this note is not.</source>
            <translation>Sie handelt von Texten, die der Kunde ändern kann; diese Notiz nicht.</translation>
        </message>
        <message>
            <location filename="../../app/replies/variants.py"/>
            <source>It is for the {number}rd note about texts within 30 days.</source>
            <translation>Sie ist für die {number}. Notiz über Texte innerhalb von 30 Tagen.</translation>
        </message>
        <message>
            <location filename="../../app/replies/variants.py"/>
            <source>Nobody is named who gets what is handed over.</source>
            <translation>Niemand ist genannt, der bekommt, was übergeben wird.</translation>
        </message>
        <message>
            <location filename="../../app/replies/variants.py"/>
            <source>The sender is the person who gets what is handed over.</source>
            <translation>Absender ist die Person, die bekommt, was übergeben wird.</translation>
        </message>
        <message>
            <location filename="../../app/replies/variants.py"/>
            <source>Money may not be spoken of with this client.</source>
            <translation>Mit diesem Kunden darf nicht über Geld gesprochen werden.</translation>
        </message>
        <message>
            <location filename="../../app/replies/variants.py"/>
            <source>Only the boss may speak of money.</source>
            <translation>Nur die Leitung darf über Geld sprechen.</translation>
        </message>
        <message>
            <location filename="../../app/watching/lookout.py"/>
            <source>The system did not report every change; Copycue looks for them itself, too.</source>
            <translation>Das System hat nicht jede Änderung gemeldet; Copycue sucht auch selbst danach.</translation>
        </message>
        <message>
            <location filename="../../app/watching/lookout.py"/>
            <source>The folder “{folder}” cannot be looked into; that is tried again.</source>
            <translation>In den Ordner „{folder}“ kann nicht hineingesehen werden; das wird wieder versucht.</translation>
        </message>
        <message>
            <location filename="../../app/watching/lookout.py"/>
            <source>The folder “{folder}” and {count} more cannot be looked into; that is tried again.</source>
            <translation>In den Ordner „{folder}“ und {count} weitere kann nicht hineingesehen werden; das wird wieder versucht.</translation>
        </message>
        <message>
            <location filename="../../app/watching/runner.py"/>
            <source>“{name}” does not answer; Copycue goes on as soon as it does.</source>
            <translation>„{name}“ antwortet nicht; Copycue macht weiter, sobald es antwortet.</translation>
        </message>
        <message>
            <location filename="../../app/watching/runner.py"/>
            <source>Looking for changes failed; Copycue begins anew in a few seconds.</source>
            <translation>Die Suche nach Änderungen ist fehlgeschlagen; Copycue beginnt in wenigen Sekunden von vorn.</translation>
        </message>
        <message>
            <location filename="../../app/watching/sight.py"/>
            <source>The folder “{folder}” is not there; it is watched as soon as it is.</source>
            <translation>Der Ordner „{folder}“ ist nicht da; er wird beobachtet, sobald er es ist.</translation>
        </message>
        <message>
            <location filename="../../app/watching/sight.py"/>
            <source>The system cannot report changes ({reasons}); Copycue looks for them itself.</source>
            <translation>Das System kann keine Änderungen melden ({reasons}); Copycue sucht selbst danach.</translation>
        </message>
        <message>
            <location filename="../../app/watching/teller.py"/>
            <source>Watching ended unexpectedly; changes are not noticed until Copycue is started again.</source>
            <translation>Das Beobachten hat unerwartet aufgehört; Änderungen werden erst bemerkt, wenn Copycue neu gestartet wird.</translation>
        </message>
        <message>
            <location filename="../../app/watching/teller.py"/>
            <source>What changed could not be taken in; that is tried again.</source>
            <translation>Was sich geändert hat, konnte nicht aufgenommen werden; das wird wieder versucht.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/answers/choosing.py"/>
            <source>Note {note} got no answer in the copy.</source>
            <translation>Notiz {note} bekam in der Kopie keine Antwort.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/answers/copies.py"/>
            <source>Nothing was written</source>
            <translation>Es wurde nichts geschrieben</translation>
        </message>
        <message>
            <location filename="../../app/workspace/answers/copies.py"/>
            <source>The files are being saved all the time. Try again when they are at rest.</source>
            <translation>Die Dateien werden ständig gespeichert. Versuchen Sie es noch einmal, wenn sie zur Ruhe gekommen sind.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/answers/copies.py"/>
            <source>Several journals would go into one file: {names}. Name a folder.</source>
            <translation>Mehrere Journale kämen in eine Datei: {names}. Nennen Sie einen Ordner.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/answers/copies.py"/>
            <source>{target} is open in a spreadsheet program. Close it there, or name another file.</source>
            <translation>{target} ist in einer Tabellenkalkulation geöffnet. Schließen Sie sie dort, oder nennen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/answers/copies.py"/>
            <source>{target} is there already. Name another file, or add --force.</source>
            <translation>{target} ist schon da. Nennen Sie eine andere Datei, oder fügen Sie --force hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/answers/copies.py"/>
            <source>Several journals have answers. Name a folder instead of {place}.</source>
            <translation>Mehrere Journale haben Antworten. Nennen Sie einen Ordner statt {place}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/answers/copies.py"/>
            <source>“{journal}” keeps its kind in the copy: name a file that ends with {suffix}, or a folder, instead of {place}.</source>
            <translation>„{journal}“ behält in der Kopie seine Art: Nennen Sie statt {place} eine Datei, die auf {suffix} endet, oder einen Ordner.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/answers/copies.py"/>
            <source>“{name}” is open in a spreadsheet program; the copy has what was saved last.</source>
            <translation>„{name}“ ist in einer Tabellenkalkulation geöffnet; die Kopie enthält, was zuletzt gespeichert wurde.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/answers/copies.py"/>
            <source>{target} can not be written: it is open in another program, or you may not write there.</source>
            <translation>{target} kann nicht geschrieben werden: Die Datei ist in einem anderen Programm geöffnet, oder Sie dürfen dort nicht schreiben.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/answers/copies.py"/>
            <source>Not every copy was written</source>
            <translation>Nicht jede Kopie wurde geschrieben</translation>
        </message>
        <message>
            <location filename="../../app/workspace/answers/copies.py"/>
            <source>{reason} Written before that: {names}.</source>
            <translation>{reason} Davor geschrieben: {names}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/answers/copies.py"/>
            <source>No note has a reply that is certain or went to the client. With --all, drafts about the program count, too.</source>
            <translation>Keine Notiz hat eine Antwort, die sicher ist oder an den Kunden ging. Mit --all zählen auch Entwürfe über das Programm.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/answers/copies.py"/>
            <source>And {count} more of the kind.</source>
            <translation>Und {count} weitere dieser Art.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/gathered.py"/>
            <source>{count:,} notes of {file} are not in the journal any more: {names}.</source>
            <translation>{count:,} Notizen aus {file} stehen nicht mehr im Journal: {names}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/gathered.py"/>
            <source>{count:,} notes of {file} are in the journal again: {names}.</source>
            <translation>{count:,} Notizen aus {file} stehen wieder im Journal: {names}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/gathered.py"/>
            <source>{notes} and {count:,} more</source>
            <translation>{notes} und {count:,} weitere</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>It is the client's</source>
            <translation>Sie ist Sache des Kunden</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>It is ours</source>
            <translation>Sie ist unsere Sache</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>It is part ours, part the client's</source>
            <translation>Sie ist teils unsere, teils Sache des Kunden</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>It is not certain yet whose it is</source>
            <translation>Noch ist nicht sicher, wessen Sache sie ist</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>Note {note} is open again</source>
            <translation>Notiz {note} ist wieder offen</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>Note {note} was answered</source>
            <translation>Notiz {note} wurde beantwortet</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>Note {note} is done by the client</source>
            <translation>Notiz {note} ist vom Kunden erledigt</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>Note {note} was done differently</source>
            <translation>Notiz {note} wurde anders erledigt</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>Note {note} was withdrawn</source>
            <translation>Notiz {note} wurde zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>Note {note} is ours</source>
            <translation>Notiz {note} ist unsere Sache</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>Note {note} is fixed</source>
            <translation>Notiz {note} ist behoben</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>Note {note} is a duplicate</source>
            <translation>Notiz {note} ist ein Duplikat</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>The journal says that it is open again.</source>
            <translation>Das Journal sagt, dass sie wieder offen ist.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>The journal says that it is done.</source>
            <translation>Das Journal sagt, dass sie erledigt ist.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>The journal says that it is rejected.</source>
            <translation>Das Journal sagt, dass sie abgelehnt ist.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>The journal says that note {note} is open again: {words}</source>
            <translation>Das Journal sagt, dass Notiz {note} wieder offen ist: {words}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>The journal says that note {note} is done: {words}</source>
            <translation>Das Journal sagt, dass Notiz {note} erledigt ist: {words}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>The journal says that note {note} is rejected: {words}</source>
            <translation>Das Journal sagt, dass Notiz {note} abgelehnt ist: {words}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>{file} is new.</source>
            <translation>{file} ist neu.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>{file} was saved.</source>
            <translation>{file} wurde gespeichert.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>{file} is gone.</source>
            <translation>{file} ist weg.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>{day} {month}</source>
            <translation>{day}. {month}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>not answered yet</source>
            <translation>noch nicht beantwortet</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>answered on {day}</source>
            <translation>beantwortet am {day}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>{replied}, {outcome}</source>
            <translation>{replied}, {outcome}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>It is like note {note}, asked on {day}, {became}.</source>
            <translation>Sie gleicht Notiz {note}, gefragt am {day}, {became}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>done by the client</source>
            <translation>vom Kunden erledigt</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>done differently</source>
            <translation>anders erledigt</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>withdrawn</source>
            <translation>zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>fixed</source>
            <translation>behoben</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>a duplicate itself</source>
            <translation>selbst ein Duplikat</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>Note {note} is in the journal again: {words}</source>
            <translation>Notiz {note} steht wieder im Journal: {words}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>Note {note}: {words}</source>
            <translation>Notiz {note}: {words}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>Note {note} from {author}: {words}</source>
            <translation>Notiz {note} von {author}: {words}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>It is not certain yet what it means</source>
            <translation>Noch ist nicht sicher, was sie meint</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>{whose}.</source>
            <translation>{whose}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>{whose}: {file}, line {line}.</source>
            <translation>{whose}: {file}, Zeile {line}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>{whose}: {file}, line {line}, and {count} more.</source>
            <translation>{whose}: {file}, Zeile {line}, und {count} weitere.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>“{words}”.</source>
            <translation>„{words}“.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>Note {note} reads otherwise now: {words}</source>
            <translation>Notiz {note} lautet jetzt anders: {words}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>Please look whether the answer still fits.</source>
            <translation>Bitte sehen Sie nach, ob die Antwort noch passt.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>Note {note} is not in the journal any more: {words}</source>
            <translation>Notiz {note} steht nicht mehr im Journal: {words}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>{file} must be repaired, line {line}:</source>
            <translation>{file} muss repariert werden, Zeile {line}:</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>{file} must be repaired,</source>
            <translation>{file} muss repariert werden:</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>And {count} more.</source>
            <translation>Und {count} weitere.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>A reply to the client is drafted.</source>
            <translation>Eine Antwort an den Kunden ist entworfen.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>Note {note} waits for the client again</source>
            <translation>Notiz {note} wartet wieder auf den Kunden</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>Note {note} is a duplicate of note {other}</source>
            <translation>Notiz {note} ist ein Duplikat von Notiz {other}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>Thanks to the client are drafted.</source>
            <translation>Ein Dank an den Kunden ist entworfen.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>{became}.</source>
            <translation>{became}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>{answered} by {who}.</source>
            <translation>{answered}, von {who}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>{became}, says {who}.</source>
            <translation>{became}, sagt {who}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>{became}: {file}, {day} {time}.</source>
            <translation>{became}: {file}, {day} {time}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>Only the blanks differ from what was asked for.</source>
            <translation>Nur die Leerzeichen weichen von dem ab, worum gebeten wurde.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>Asked for was “{asked}”, now it reads {reads}</source>
            <translation>Gebeten wurde um „{asked}“, jetzt steht dort {reads}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>“{name}” is lost, which the program fills in: the client should put it back.</source>
            <translation>„{name}“ ist verloren gegangen, das das Programm ausfüllt: Der Kunde sollte es wieder einsetzen.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>The text of note {note} can not be found for certain any more: {file}, {key}. Please look.</source>
            <translation>Der Text von Notiz {note} ist nicht mehr sicher zu finden: {file}, {key}. Bitte sehen Sie nach.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>The text of note {note} is found again: {file}, {key}.</source>
            <translation>Der Text von Notiz {note} ist wieder gefunden: {file}, {key}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>Note {note} was to be in the build of {weekday}, {day}. Is it?</source>
            <translation>Notiz {note} sollte in den Build vom {weekday}, {day}. Ist sie darin?</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>Changes are seen at once again.</source>
            <translation>Änderungen werden wieder sofort gesehen.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/events/sentences.py"/>
            <source>{file} is sound again.</source>
            <translation>{file} ist wieder in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/guide/guide.py"/>
            <source>It was not written down</source>
            <translation>Das wurde nicht festgehalten</translation>
        </message>
        <message>
            <location filename="../../app/workspace/guide/guide.py"/>
            <source>These files were named directly: there is no copycue.toml.</source>
            <translation>Diese Dateien wurden direkt genannt: Es gibt keine copycue.toml.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/instance/claim.py"/>
            <source>Not possible</source>
            <translation>Nicht möglich</translation>
        </message>
        <message>
            <location filename="../../app/workspace/instance/claim.py"/>
            <source>The Copycue that has this project takes no requests.</source>
            <translation>Das Copycue, das dieses Projekt hat, nimmt keine Aufträge an.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/instance/claim.py"/>
            <source>The project can not be locked</source>
            <translation>Das Projekt kann nicht gesperrt werden</translation>
        </message>
        <message>
            <location filename="../../app/workspace/instance/claim.py"/>
            <source>{place}: {what}. Copycue keeps what it knows of projects in this folder of yours: see that you may write there.</source>
            <translation>{place}: {what}. Copycue bewahrt in diesem Ordner auf, was es von Projekten weiß: Sorgen Sie dafür, dass Sie dort schreiben dürfen.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/instance/claim.py"/>
            <source>Somebody has this project</source>
            <translation>Jemand hat dieses Projekt</translation>
        </message>
        <message>
            <location filename="../../app/workspace/instance/claim.py"/>
            <source>Another Copycue has this project and does not answer. Try again.</source>
            <translation>Ein anderes Copycue hat dieses Projekt und antwortet nicht. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/instance/claim.py"/>
            <source>A second Copycue can not talk to this one: {what}.</source>
            <translation>Ein zweites Copycue kann nicht mit diesem sprechen: {what}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/instance/first.py"/>
            <source>Another Copycue (“{kind}”, process {pid}) has this project and does not answer. If it hangs, end it and start again.</source>
            <translation>Ein anderes Copycue („{kind}“, Prozess {pid}) hat dieses Projekt und antwortet nicht. Wenn es hängt, beenden Sie es, und starten Sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/instance/first.py"/>
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <location filename="../../app/workspace/instance/first.py"/>
            <source>Too much at once</source>
            <translation>Zu viel auf einmal</translation>
        </message>
        <message>
            <location filename="../../app/workspace/instance/first.py"/>
            <source>More happened than could be shown here; start again to go on.</source>
            <translation>Es ist mehr geschehen, als hier gezeigt werden konnte; starten Sie neu, um weiterzumachen.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/deeds.py"/>
            <source>This can not be kept</source>
            <translation>Das kann nicht festgehalten werden</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/deeds.py"/>
            <source>The ledger can not be written.</source>
            <translation>Das Projektbuch kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/files.py"/>
            <source>Unknown kind of file</source>
            <translation>Unbekannte Art von Datei</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/files.py"/>
            <source>Give a name that ends with .json (everything, to be read back) or .xlsx (for people).</source>
            <translation>Geben Sie einen Namen an, der auf .json (alles, zum Zurücklesen) oder .xlsx (für Menschen) endet.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/files.py"/>
            <source>The file is there already</source>
            <translation>Die Datei ist schon da</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/files.py"/>
            <source>Name another one than {path}, or add --force.</source>
            <translation>Nennen Sie eine andere als {path}, oder fügen Sie --force hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/files.py"/>
            <source>The file can not be written</source>
            <translation>Die Datei kann nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/files.py"/>
            <source>There is nothing to export</source>
            <translation>Es gibt nichts zu exportieren</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/files.py"/>
            <source>The ledger can not be used.</source>
            <translation>Das Projektbuch kann nicht benutzt werden.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/files.py"/>
            <source>A workbook can not be read back</source>
            <translation>Eine Excel-Mappe kann nicht zurückgelesen werden</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/files.py"/>
            <source>Only a JSON export has everything: give that.</source>
            <translation>Nur ein JSON-Export enthält alles: Geben Sie diesen an.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/files.py"/>
            <source>The file can not be read</source>
            <translation>Die Datei kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/files.py"/>
            <source>The file is too large</source>
            <translation>Die Datei ist zu groß</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/files.py"/>
            <source>{path} is larger than any export: over 1 GB.</source>
            <translation>{path} ist größer als jeder Export: über 1 GB.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/reasons.py"/>
            <source>{file}: {message}</source>
            <translation>{file}: {message}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/step_sentences.py"/>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/step_sentences.py"/>
            <source>answered</source>
            <translation>beantwortet</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/step_sentences.py"/>
            <source>ours</source>
            <translation>unsere Sache</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/step_sentences.py"/>
            <source>a duplicate</source>
            <translation>ein Duplikat</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/step_sentences.py"/>
            <source>{who} answered note {notes}</source>
            <translation>{who} hat Notiz {notes} beantwortet</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/step_sentences.py"/>
            <source>{who} marked note {notes} as {outcome}</source>
            <translation>{who} hat Notiz {notes} als „{outcome}“ gekennzeichnet</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/step_sentences.py"/>
            <source>Copycue saw that note {notes} is {outcome}</source>
            <translation>Copycue hat an Notiz {notes} gesehen: {outcome}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/step_sentences.py"/>
            <source>{who} corrected note {notes}</source>
            <translation>{who} hat Notiz {notes} korrigiert</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/step_sentences.py"/>
            <source>{who} took back the correction of note {notes}</source>
            <translation>{who} hat die Korrektur von Notiz {notes} zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/step_sentences.py"/>
            <source>{who} put note {notes} off</source>
            <translation>{who} hat Notiz {notes} zurückgestellt</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/step_sentences.py"/>
            <source>{who} undid a step on note {notes}</source>
            <translation>{who} hat einen Schritt an Notiz {notes} rückgängig gemacht</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/step_sentences.py"/>
            <source>{who} answered notes {notes}</source>
            <translation>{who} hat die Notizen {notes} beantwortet</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/step_sentences.py"/>
            <source>{who} undid a step on notes {notes}</source>
            <translation>{who} hat einen Schritt an den Notizen {notes} rückgängig gemacht</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/whole.py"/>
            <source>This project needs no password</source>
            <translation>Dieses Projekt braucht kein Kennwort</translation>
        </message>
        <message>
            <location filename="../../app/workspace/ledger/whole.py"/>
            <source>Its ledger is a file of yours. A team's has its address in copycue.toml: [ledger] url.</source>
            <translation>Sein Projektbuch ist eine eigene Datei. Das eines Teams hat seine Adresse in copycue.toml: [ledger] url.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/live/live.py"/>
            <source>{title}. {message}</source>
            <translation>{title}. {message}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/live/live.py"/>
            <source>The project can not be read ({name}).</source>
            <translation>Das Projekt kann nicht gelesen werden ({name}).</translation>
        </message>
        <message>
            <location filename="../../app/workspace/live/live.py"/>
            <source>Copycue goes on trying.</source>
            <translation>Copycue versucht es weiter.</translation>
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
            <translation>Der Editor kann nicht gestartet werden</translation>
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
            <location filename="../../app/workspace/outcomes/seen.py"/>
            <source>“{key}” reads as before again.</source>
            <translation>„{key}“ lautet wieder wie zuvor.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/outcomes/seen.py"/>
            <source>The text reads otherwise now; its wording was left open.</source>
            <translation>Der Text lautet jetzt anders; sein Wortlaut war offengelassen.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/outcomes/seen.py"/>
            <source>It read so when the reply went.</source>
            <translation>Er lautete schon so, als die Antwort hinausging.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/outcomes/seen.py"/>
            <source>The client's part is done; the rest of the note is ours.</source>
            <translation>Der Teil des Kunden ist erledigt; der Rest der Notiz ist unsere Sache.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/outcomes/seen.py"/>
            <source>It stood in {file} before.</source>
            <translation>Er stand vorher in {file}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/outcomes/seen.py"/>
            <source>“{key}” reads otherwise than asked.</source>
            <translation>„{key}“ lautet anders als erbeten.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/outcomes/seen.py"/>
            <source>“{key}” reads otherwise than asked, and {count} more.</source>
            <translation>„{key}“ und {count} weitere lauten anders als erbeten.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/pages/writing.py"/>
            <source>{target} is a folder. Name a file in it.</source>
            <translation>{target} ist ein Ordner. Nennen Sie eine Datei darin.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/pages/writing.py"/>
            <source>{target} is there already and is something else. Name another file, or add --force.</source>
            <translation>{target} ist schon da und etwas anderes. Nennen Sie eine andere Datei, oder fügen Sie --force hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/pages/writing.py"/>
            <source>{target} would be read as a file of the client's. Name another one.</source>
            <translation>{target} würde als Datei des Kunden gelesen. Nennen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/pages/writing.py"/>
            <source>“{root}” is the client's, and Copycue writes nothing there. Name another file.</source>
            <translation>„{root}“ gehört dem Kunden, und Copycue schreibt dort nichts. Nennen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/project/known_workspaces.py"/>
            <source>The list of workspaces can not be written</source>
            <translation>Die Liste der Projekte kann nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../app/workspace/project/new_project.py"/>
            <source>The project needs a folder of its own</source>
            <translation>Das Projekt braucht einen eigenen Ordner</translation>
        </message>
        <message>
            <location filename="../../app/workspace/project/new_project.py"/>
            <source>“{clients}” is the client's, and Copycue writes nothing there. Name another folder, such as the one above: copycue init DIR --copy PATH --journal PATH.</source>
            <translation>„{clients}“ gehört dem Kunden, und Copycue schreibt dort nichts. Nennen Sie einen anderen Ordner, etwa den darüber: copycue init DIR --copy PATH --journal PATH.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/project/new_project.py"/>
            <source>{there} is there already, and is never overwritten.</source>
            <translation>{there} ist schon da und wird nie überschrieben.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/project/sample.py"/>
            <source>The sample can not be unpacked</source>
            <translation>Das Beispiel kann nicht entpackt werden</translation>
        </message>
        <message>
            <location filename="../../app/workspace/project/sample.py"/>
            <source>The sample can not be removed</source>
            <translation>Das Beispiel kann nicht entfernt werden</translation>
        </message>
        <message>
            <location filename="../../app/workspace/reading/copy_files.py"/>
            <source>Reading copy files</source>
            <translation>Textdateien werden gelesen</translation>
        </message>
        <message>
            <location filename="../../app/workspace/reading/found_problems.py"/>
            <source>No journals are named.</source>
            <translation>Es sind keine Journale genannt.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/reading/found_problems.py"/>
            <source>Add a line that says where the client's notes are, such as: journals = ["notes"]</source>
            <translation>Fügen Sie eine Zeile hinzu, die sagt, wo die Notizen des Kunden sind, etwa: journals = ["notes"]</translation>
        </message>
        <message>
            <location filename="../../app/workspace/reading/found_problems.py"/>
            <source>No copy files are named.</source>
            <translation>Es sind keine Textdateien genannt.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/reading/found_problems.py"/>
            <source>Add a line that says where the client's texts are, such as: copy = ["texts"]</source>
            <translation>Fügen Sie eine Zeile hinzu, die sagt, wo die Texte des Kunden sind, etwa: copy = ["texts"]</translation>
        </message>
        <message>
            <location filename="../../app/workspace/reading/found_problems.py"/>
            <source>The text of “{key}” does not stand at this place any more.</source>
            <translation>Der Text von „{key}“ steht nicht mehr an dieser Stelle.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/reading/found_problems.py"/>
            <source>The file was saved since the reply was drafted: look at the note again, it is judged anew.</source>
            <translation>Die Datei wurde gespeichert, seit die Antwort entworfen wurde: Sehen Sie sich die Notiz noch einmal an; sie wird neu beurteilt.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/reading/journal_file.py"/>
            <source>The notes of “{name}” are shown as they were read at {clock}.</source>
            <translation>Die Notizen von „{name}“ werden so gezeigt, wie sie um {clock} gelesen wurden.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/reading/notebook.py"/>
            <source>Other programs keep changing it. Close one of them, then try again.</source>
            <translation>Andere Programme ändern es ständig. Schließen Sie eines davon, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/reading/notebook.py"/>
            <source>The notes can not be remembered</source>
            <translation>Die Notizen können nicht gemerkt werden</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/answering.py"/>
            <source>{file}, line {line}:</source>
            <translation>{file}, Zeile {line}:</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/answering.py"/>
            <source>Nothing went out for note {notes}, and nothing was recorded.</source>
            <translation>Zu Notiz {notes} ging nichts hinaus, und nichts wurde festgehalten.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/answering.py"/>
            <source>The reply does not hold any more</source>
            <translation>Die Antwort stimmt nicht mehr</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/answering.py"/>
            <source>It is not certain yet what it means.</source>
            <translation>Noch ist nicht sicher, was sie meint.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/answering.py"/>
            <source>What you write yourself is recorded by copycue answer {note_id} --text FILE.</source>
            <translation>Was Sie selbst schreiben, hält copycue answer {note_id} --text FILE fest.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/answering.py"/>
            <source>Note {note} has no drafted reply.</source>
            <translation>Zu Notiz {note} ist keine Antwort entworfen.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/answering.py"/>
            <source>There is no reply</source>
            <translation>Es gibt keine Antwort</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/drafting.py"/>
            <source>Until then the wording that ships is used.</source>
            <translation>Bis dahin wird der mitgelieferte Wortlaut verwendet.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/leaving.py"/>
            <source>The files were saved since, and the note would be answered otherwise now.</source>
            <translation>Die Dateien wurden seither gespeichert, und die Notiz würde jetzt anders beantwortet.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/leaving.py"/>
            <source>Look at the note again.</source>
            <translation>Sehen Sie sich die Notiz noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/leaving.py"/>
            <source>What you typed does not hold any more</source>
            <translation>Was Sie geschrieben haben, gilt nicht mehr</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/leaving.py"/>
            <source>“{line}” was so when the reply to note {note} was drafted; the files were saved since. Look at the note again (copycue triage), and at what you typed.</source>
            <translation>„{line}“ stimmte, als die Antwort auf Notiz {note} entworfen wurde; die Dateien wurden seither gespeichert. Sehen Sie sich die Notiz noch einmal an (copycue triage) und das, was Sie geschrieben haben.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/mailing.py"/>
            <source>The mail can not be opened</source>
            <translation>Die Mail kann nicht geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/mailing.py"/>
            <source>{what}.</source>
            <translation>{what}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/preparing.py"/>
            <source>No change of the client's was seen for note {note} yet.</source>
            <translation>Zu Notiz {note} wurde noch keine Änderung des Kunden gesehen.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/preparing.py"/>
            <source>One letter for several notes can be {kinds}; others answer one note.</source>
            <translation>Ein Brief zu mehreren Notizen kann {kinds} sein; andere beantworten eine Notiz.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/preparing.py"/>
            <source>Nothing may be told of the notes {notes} yet.</source>
            <translation>Von den Notizen {notes} darf noch nichts gesagt werden.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/tone_check.py"/>
            <source>No such rule</source>
            <translation>Keine solche Regel</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/tone_check.py"/>
            <source>There is no rule “{unknown}”. Rules are {known}.</source>
            <translation>Eine Regel „{unknown}“ gibt es nicht. Regeln sind {known}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/tone_check.py"/>
            <source>No profile</source>
            <translation>Kein Profil</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/tone_check.py"/>
            <source>There is no {file}. Name a copycue.toml, or a file with its [client].</source>
            <translation>{file} gibt es nicht. Nennen Sie eine copycue.toml oder eine Datei mit deren [client].</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/tone_check.py"/>
            <source>A text can not be read</source>
            <translation>Ein Text kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/tone_check.py"/>
            <source>{path} is larger than 2 MB: that is no letter.</source>
            <translation>{path} ist größer als 2 MB: Das ist kein Brief.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/tone_check.py"/>
            <source>{name} is not UTF-8; save it as UTF-8.</source>
            <translation>{name} ist nicht UTF-8; speichern Sie sie als UTF-8.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/tone_check.py"/>
            <source>A batch can not be read</source>
            <translation>Ein Stapel kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/tone_check.py"/>
            <source>A line is like {example}.</source>
            <translation>Eine Zeile ist wie {example}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/tone_check.py"/>
            <source>This line is no JSON; it was left out.</source>
            <translation>Diese Zeile ist kein JSON; sie wurde ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/tone_check.py"/>
            <source>This line has no “id” and “text”; it was left out.</source>
            <translation>Diese Zeile hat kein „id“ und „text“; sie wurde ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/tone_check.py"/>
            <source>“lang” can be en or de, not {language}.</source>
            <translation>„lang“ kann en oder de sein, nicht {language}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/wordings.py"/>
            <source>Nothing to approve</source>
            <translation>Nichts freizugeben</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/wordings.py"/>
            <source>There is no sound template in the folder “replies”.</source>
            <translation>Im Ordner „replies“ gibt es keine Vorlage, die in Ordnung ist.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/wordings.py"/>
            <source>Not approved</source>
            <translation>Nicht freigegeben</translation>
        </message>
        <message>
            <location filename="../../app/workspace/replies/wordings.py"/>
            <source>{file}, line {line}: {message} Mend it first.</source>
            <translation>{file}, Zeile {line}: {message} Beheben Sie das zuerst.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/report/report.py"/>
            <source>There is nothing to report on</source>
            <translation>Es gibt nichts zu berichten</translation>
        </message>
        <message>
            <location filename="../../app/workspace/report/spans.py"/>
            <source>{since} comes after {last}, the last day.</source>
            <translation>{since} liegt nach {last}, dem letzten Tag.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/accepted.py"/>
            <source>it must be text in quotation marks</source>
            <translation>es muss Text in Anführungszeichen sein</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/accepted.py"/>
            <source>it must be a day in quotation marks, such as "2026-11-03"</source>
            <translation>es muss ein Tag in Anführungszeichen sein, etwa "2026-11-03"</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/accepted.py"/>
            <source>it must be a number of megabytes up to 1000, such as 80</source>
            <translation>es muss eine Zahl von Megabyte bis 1000 sein, etwa 80</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/accepted.py"/>
            <source>it must be a list of paths, such as ["texts", "more texts"]</source>
            <translation>es muss eine Liste von Pfaden sein, etwa ["texts", "more texts"]</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/accepted.py"/>
            <source>it must be the name of a column, or a list such as ["Title", "Details"]</source>
            <translation>es muss der Name einer Spalte sein oder eine Liste wie ["Title", "Details"]</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/accepted.py"/>
            <source>possible are {others} and {last}</source>
            <translation>möglich sind {others} und {last}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/areas.py"/>
            <source>Files, or files and keys behind #, with * and ?.</source>
            <translation>Dateien, oder Dateien und Schlüssel hinter #, mit * und ?.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/areas.py"/>
            <source>Who looks after them, as the person writes it.</source>
            <translation>Wer sie betreut, wie die Person sich schreibt.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/areas.py"/>
            <source>Form of address with the last name; empty: unknown.</source>
            <translation>Anrede mit dem Nachnamen; leer: unbekannt.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/columns.py"/>
            <source>The journals it is for, with * and ?.</source>
            <translation>Die Journale, für die es gilt, mit * und ?.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/columns.py"/>
            <source>The sheets of a workbook, with * and ?; empty: all.</source>
            <translation>Die Blätter einer Mappe, mit * und ?; leer: alle.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/columns.py"/>
            <source>The client's words.</source>
            <translation>Die Worte des Kunden.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/columns.py"/>
            <source>The note's number.</source>
            <translation>Die Nummer der Notiz.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/columns.py"/>
            <source>What stands above the words.</source>
            <translation>Was über den Worten steht.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/columns.py"/>
            <source>The wording as it stands.</source>
            <translation>Der Wortlaut, wie er dasteht.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/columns.py"/>
            <source>The wording as it is wished.</source>
            <translation>Der Wortlaut, wie er gewünscht ist.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/columns.py"/>
            <source>What was seen.</source>
            <translation>Was zu sehen war.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/columns.py"/>
            <source>What should be seen.</source>
            <translation>Was zu sehen sein sollte.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/columns.py"/>
            <source>The page or screen.</source>
            <translation>Die Seite oder der Bildschirm.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/columns.py"/>
            <source>A word for the state of the note.</source>
            <translation>Ein Wort für den Stand der Notiz.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/columns.py"/>
            <source>A tick or a day once the note is settled.</source>
            <translation>Ein Häkchen oder ein Tag, sobald die Notiz erledigt ist.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/columns.py"/>
            <source>Who wrote the note.</source>
            <translation>Wer die Notiz geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/columns.py"/>
            <source>When it was written.</source>
            <translation>Wann sie geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/columns.py"/>
            <source>Names of files, or links.</source>
            <translation>Namen von Dateien, oder Links.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/columns.py"/>
            <source>Nothing that counts.</source>
            <translation>Nichts, was zählt.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/columns.py"/>
            <source>How 6/7/2026 is meant; auto: as the table tells.</source>
            <translation>Wie 6/7/2026 gemeint ist; auto: wie die Tabelle es sagt.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>The client's name, as the person writes it; empty: whoever wrote the note.</source>
            <translation>Der Name des Kunden, wie die Person sich schreibt; leer: wer die Notiz geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>Form of address with the last name, such as Ms, Frau or Dr.; empty: unknown.</source>
            <translation>Anrede mit dem Nachnamen, etwa Ms, Frau oder Dr.; leer: unbekannt.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>What the client is called with du, or by first name, where that is another name.</source>
            <translation>Wie der Kunde mit du oder beim Vornamen genannt wird, wo das ein anderer Name ist.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>Language of replies; auto: that of each note.</source>
            <translation>Sprache der Antworten; auto: die der jeweiligen Notiz.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>How the client is addressed; in English: by last or first name.</source>
            <translation>Wie der Kunde angeredet wird; im Englischen: mit Nach- oder Vornamen.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>How replies sound.</source>
            <translation>Wie Antworten klingen.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>How the client likes to be answered: mail, an address, Slack, Teams, Jira, phone …; a reply is printed in its signs, and a chat gets no closing unless formal. Empty: unknown.</source>
            <translation>Wie der Kunde gern Antworten bekommt: Mail, eine Adresse, Slack, Teams, Jira, Telefon …; eine Antwort wird in dessen Zeichen ausgegeben, und ein Chat bekommt keinen Schlussgruß, außer förmlich. Leer: unbekannt.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>Whether a reply of the boss may speak of money.</source>
            <translation>Ob eine Antwort der Leitung von Geld sprechen darf.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>The day on which the client got the guide to the text files; empty: not yet.</source>
            <translation>Der Tag, an dem der Kunde die Anleitung zu den Textdateien bekam; leer: noch nicht.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>How the client opens the text files, a step on each line, in the client's language.</source>
            <translation>Wie der Kunde die Textdateien öffnet, ein Schritt je Zeile, in der Sprache des Kunden.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>Open the folder Texts
Open the file in the editor</source>
            <translation>Den Ordner Texte öffnen
Die Datei im Editor öffnen</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>Where the client opens the text files, such as a shared folder; empty: unknown.</source>
            <translation>Wo der Kunde die Textdateien öffnet, etwa ein gemeinsamer Ordner; leer: unbekannt.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>The name, as the person writes it.</source>
            <translation>Der Name, wie die Person sich schreibt.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>Your name in the history; empty (best in a shared file): the name you log in with.</source>
            <translation>Ihr Name im Verlauf; leer (am besten in einer gemeinsamen Datei): Ihr Anmeldename.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>Who looks after the texts on the client's side.</source>
            <translation>Wer auf der Seite des Kunden die Texte betreut.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>Who on your side gets a note that is handed over: the boss.</source>
            <translation>Wer auf Ihrer Seite eine Notiz bekommt, die übergeben wird: die Leitung.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>Your name below replies.</source>
            <translation>Ihr Name unter Antworten.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>Lines below the closing, in place of the sender.</source>
            <translation>Zeilen unter dem Schlussgruß, anstelle des Absenders.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>When the next build comes, in words to be shown; empty: nothing is promised.</source>
            <translation>Wann der nächste Build kommt, in Worten, wie sie gezeigt werden; leer: Es wird nichts versprochen.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>Opens a place in an editor; {path} is the whole path on this computer.</source>
            <translation>Öffnet eine Stelle in einem Editor; {path} ist der ganze Pfad auf diesem Rechner.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>Shows a place on the web; {path} is the path below the copy folder.</source>
            <translation>Zeigt eine Stelle im Web; {path} ist der Pfad unterhalb des Textordners.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>A team's PostgreSQL database, without a password; empty: a file of your own.</source>
            <translation>Die PostgreSQL-Datenbank eines Teams, ohne Kennwort; leer: eine eigene Datei.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>The project's name in a team's ledger, the same for all; empty: its name above.</source>
            <translation>Der Name des Projekts im Projektbuch eines Teams, für alle derselbe; leer: sein Name oben.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>What you call the project; empty: as its folder.</source>
            <translation>Wie Sie das Projekt nennen; leer: wie sein Ordner.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>Files and folders into which the client writes notes; * and ** stand for any names.</source>
            <translation>Dateien und Ordner, in die der Kunde Notizen schreibt; * und ** stehen für beliebige Namen.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>XML files and folders with the client's texts; * is any name, ** any folders.</source>
            <translation>XML-Dateien und Ordner mit den Texten des Kunden; * ist ein beliebiger Name, ** sind beliebige Ordner.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>A larger copy file, in megabytes, is reported instead of being read.</source>
            <translation>Eine größere Textdatei (in Megabyte) wird gemeldet, statt gelesen zu werden.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>The editor that opens a text at its line; auto: your own command (COPYCUE_EDITOR in the environment), else links.editor, else the first that is found; system: whatever the system opens such files with.</source>
            <translation>Der Editor, der einen Text an seiner Zeile öffnet; auto: Ihr eigener Befehl (COPYCUE_EDITOR in der Umgebung), sonst links.editor, sonst der erste, der gefunden wird; system: womit das System solche Dateien öffnet.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>Who replies go to, and how the client is addressed.</source>
            <translation>An wen Antworten gehen, und wie der Kunde angeredet wird.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>Who does what.</source>
            <translation>Wer was tut.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>Who looks after some of the texts only, where it is not the same person for all.</source>
            <translation>Wer nur einige der Texte betreut, wo das nicht für alle dieselbe Person ist.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>What stands below a reply, and what it may promise.</source>
            <translation>Was unter einer Antwort steht, und was sie versprechen darf.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>Links that open a place, with {path}, {file}, {line} and {column}.</source>
            <translation>Links, die eine Stelle öffnen, mit {path}, {file}, {line} und {column}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>Where notes, answers and outcomes are kept.</source>
            <translation>Wo Notizen, Antworten und Ergebnisse aufbewahrt werden.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>Which columns of some journals are what, where their names do not tell.</source>
            <translation>Welche Spalten einiger Journale was sind, wo ihre Namen es nicht sagen.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/declared.py"/>
            <source>Formats of XML of your own, as in resources/dialects.</source>
            <translation>Eigene XML-Formate, wie in resources/dialects.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/editing.py"/>
            <source>Its form does not allow it. Open it and write above the first [header]: {line}</source>
            <translation>Ihre Form lässt es nicht zu. Öffnen Sie sie, und schreiben Sie über den ersten [header]: {line}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/editing.py"/>
            <source>Its form does not allow it. Open it and write below [{header}]: {line}</source>
            <translation>Ihre Form lässt es nicht zu. Öffnen Sie sie, und schreiben Sie unter [{header}]: {line}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/editing.py"/>
            <source>copycue.toml was left as it is</source>
            <translation>copycue.toml blieb, wie es ist</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/editing.py"/>
            <source>“{name}” is no table there; correct that first.</source>
            <translation>„{name}“ ist dort keine Tabelle; berichtigen Sie das zuerst.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/ledger_address.py"/>
            <source>Take the password out and keep it in the system's keyring (copycue ledger password), or give it as COPYCUE_LEDGER_PASSWORD in the environment. Until then the address is used without it.</source>
            <translation>Nehmen Sie das Kennwort heraus, und bewahren Sie es im Schlüsselbund des Systems auf (copycue ledger password), oder geben Sie es als COPYCUE_LEDGER_PASSWORD in der Umgebung an. Bis dahin wird die Adresse ohne es benutzt.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/ledger_address.py"/>
            <source>is no address</source>
            <translation>ist keine Adresse</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/ledger_address.py"/>
            <source>must begin with {scheme}://</source>
            <translation>muss mit {scheme}:// beginnen</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/ledger_address.py"/>
            <source>must name a server and a database</source>
            <translation>muss einen Server und eine Datenbank nennen</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/names.py"/>
            <source>goes over several lines; a name is one line</source>
            <translation>geht über mehrere Zeilen; ein Name ist eine Zeile</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/names.py"/>
            <source>has {count} characters; a name has at most {most}</source>
            <translation>hat {count} Zeichen; ein Name hat höchstens {most}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/names.py"/>
            <source>holds “{sign}”, which is in no name</source>
            <translation>enthält „{sign}“, das in keinem Namen steht</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/own_dialects.py"/>
            <source>Write each as a table of its own, [[dialects]], with {example}.</source>
            <translation>Schreiben Sie jeden als eigene Tabelle, [[dialects]], mit {example}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/own_dialects.py"/>
            <source>“dialects” must be a list of tables.</source>
            <translation>„dialects“ muss eine Liste von Tabellen sein.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/own_dialects.py"/>
            <source>A dialect without a name is left out: {why}</source>
            <translation>Ein Dialekt ohne Namen wird ausgelassen: {why}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/own_dialects.py"/>
            <source>The dialect “{name}” is left out: {why}</source>
            <translation>Der Dialekt „{name}“ wird ausgelassen: {why}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/own_dialects.py"/>
            <source>Until it is corrected, its files are read without it. It needs {example}.</source>
            <translation>Bis das berichtigt ist, werden seine Dateien ohne ihn gelesen. Er braucht {example}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>The default holds until it is corrected.</source>
            <translation>Bis das berichtigt ist, gilt der Vorgabewert.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>Settings can not be read</source>
            <translation>Einstellungen können nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>Write each as a table of its own, [[mapping]], with file = "bugs*.xlsx" and note = "Column".</source>
            <translation>Schreiben Sie jede als eigene Tabelle, [[mapping]], mit file = "bugs*.xlsx" und note = "Column".</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>Write each as a table of its own, [[area]], with texts = "kiosk/*" and name = "Jan Petersen".</source>
            <translation>Schreiben Sie jede als eigene Tabelle, [[area]], mit texts = "kiosk/*" und name = "Jan Petersen".</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>Write it like postgresql+psycopg://anna@db.example/copycue. Until then, what you do is kept in a ledger of your own.</source>
            <translation>Schreiben Sie sie wie postgresql+psycopg://anna@db.example/copycue. Bis dahin wird, was Sie tun, in einem eigenen Projektbuch aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>There is no {file} in {folder}. Make one with copycue init, or name the files directly: --copy PATH --journal PATH.</source>
            <translation>In {folder} gibt es kein {file}. Legen Sie eines mit copycue init an, oder nennen Sie die Dateien selbst: --copy PATH --journal PATH.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>Not a workspace</source>
            <translation>Kein Projekt</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>{path} is larger than 1 MB: that is no file of settings.</source>
            <translation>{path} ist größer als 1 MB: Das ist keine Datei mit Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>{path} is not UTF-8; save it as UTF-8.</source>
            <translation>{path} ist nicht UTF-8; speichern Sie sie als UTF-8.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>{path} is not valid TOML: {error}.</source>
            <translation>{path} ist kein gültiges TOML: {error}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>Known here are {known}.</source>
            <translation>Bekannt sind hier {known}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>“{name}” must be a table with {possible}.</source>
            <translation>„{name}“ muss eine Tabelle mit {possible} sein.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>A “mapping” does not say for which journals it is.</source>
            <translation>Ein „mapping“ sagt nicht, für welche Journale es ist.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>An “area” does not say which texts it is about, or who looks after them.</source>
            <translation>Eine „area“ sagt nicht, um welche Texte es geht oder wer sie betreut.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>“{name}” must be a list of tables.</source>
            <translation>„{name}“ muss eine Liste von Tabellen sein.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>“client.guide_sent” is {value}; that is no day.</source>
            <translation>„client.guide_sent“ ist {value}; das ist kein Tag.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>Write it like 2026-11-03.</source>
            <translation>Schreiben Sie ihn wie 2026-11-03.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>Write it like {example}. Until then there is no link.</source>
            <translation>Schreiben Sie ihn wie {example}. Bis dahin gibt es keinen Link.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>“{name}” {trouble}.</source>
            <translation>„{name}“ {trouble}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>“ledger.url” holds a password; this file is no place for one.</source>
            <translation>„ledger.url“ enthält ein Kennwort; diese Datei ist kein Ort dafür.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>“{name}” is {value}; {possible}.</source>
            <translation>„{name}“ ist {value}; {possible}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>Replies do without it until it is corrected.</source>
            <translation>Antworten kommen ohne es aus, bis es berichtigt ist.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>Replies write it as it stands.</source>
            <translation>Antworten schreiben es, wie es dasteht.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>“{name}” is {value}, which is no title known here.</source>
            <translation>„{name}“ ist {value}, was hier keine bekannte Anrede ist.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/reading.py"/>
            <source>There is no setting “{name}”; it was ignored.</source>
            <translation>Eine Einstellung „{name}“ gibt es nicht; sie wurde übergangen.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/repeated.py"/>
            <source>Its form does not allow it. Open it and change its tables [[{name}]] there.</source>
            <translation>Ihre Form lässt es nicht zu. Öffnen Sie sie, und ändern Sie dort ihre Tabellen [[{name}]].</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/writing.py"/>
            <source>Somebody has changed it meanwhile. Look at what is there now, and set it again.</source>
            <translation>Jemand hat es inzwischen geändert. Sehen Sie sich an, was jetzt dasteht, und stellen Sie es noch einmal ein.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/writing.py"/>
            <source>{path} may not be written.</source>
            <translation>{path} darf nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/writing.py"/>
            <source>It is not valid TOML: {error}. Correct that first.</source>
            <translation>Es ist kein gültiges TOML: {error}. Berichtigen Sie das zuerst.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/writing.py"/>
            <source>“{name}” can not be {value}; {possible}.</source>
            <translation>„{name}“ kann nicht {value} sein; {possible}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/writing.py"/>
            <source>“{name}” holds a password. {hint}</source>
            <translation>„{name}“ enthält ein Kennwort. {hint}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/writing.py"/>
            <source>There is no setting “{here}”. {hint}</source>
            <translation>Eine Einstellung „{here}“ gibt es nicht. {hint}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/settings/writing.py"/>
            <source>“{name}” is no single setting; edit it in the file.</source>
            <translation>„{name}“ ist keine einzelne Einstellung; bearbeiten Sie sie in der Datei.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/templates/desk.py"/>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../app/workspace/templates/desk.py"/>
            <source>Somebody has changed {name} meanwhile. Open it again; your text is kept.</source>
            <translation>Jemand hat {name} inzwischen geändert. Öffnen Sie die Vorlage noch einmal; Ihr Text bleibt aufgehoben.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/templates/desk.py"/>
            <source>No such template</source>
            <translation>Keine solche Vorlage</translation>
        </message>
        <message>
            <location filename="../../app/workspace/templates/desk.py"/>
            <source>“{name}” does not ship with Copycue.</source>
            <translation>„{name}“ ist keine Vorlage, die mit Copycue kommt.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/templates/desk.py"/>
            <source>Nothing was copied</source>
            <translation>Es wurde nichts kopiert</translation>
        </message>
        <message>
            <location filename="../../app/workspace/templates/desk.py"/>
            <source>There is a {name} in the folder “replies”.</source>
            <translation>Im Ordner „replies“ gibt es schon {name}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/templates/desk.py"/>
            <source>“{name}” is no name of a template.</source>
            <translation>„{name}“ ist kein Name einer Vorlage.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/templates/desk.py"/>
            <source>Not read</source>
            <translation>Nicht gelesen</translation>
        </message>
        <message>
            <location filename="../../app/workspace/templates/desk.py"/>
            <source>{name} is no UTF-8.</source>
            <translation>{name} ist kein UTF-8.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/templates/desk.py"/>
            <source>Not removed</source>
            <translation>Nicht entfernt</translation>
        </message>
        <message>
            <location filename="../../app/workspace/verdicts/chosen.py"/>
            <source>No such place</source>
            <translation>Keine solche Stelle</translation>
        </message>
        <message>
            <location filename="../../app/workspace/verdicts/chosen.py"/>
            <source>{file} has {count} texts with the key {key}. Choose one in the window.</source>
            <translation>{file} hat {count} Texte mit dem Schlüssel {key}. Wählen Sie einen im Fenster.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/verdicts/chosen.py"/>
            <source>More than one place</source>
            <translation>Mehr als eine Stelle</translation>
        </message>
        <message>
            <location filename="../../app/workspace/verdicts/chosen.py"/>
            <source>{name} is a whole file. Name one of its texts, as {name}:KEY; copycue entries lists the keys.</source>
            <translation>{name} ist eine ganze Datei. Nennen Sie einen ihrer Texte, als {name}:KEY; copycue entries führt die Schlüssel auf.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/verdicts/chosen.py"/>
            <source>Did you mean {nearest}?</source>
            <translation>Meinten Sie {nearest}?</translation>
        </message>
        <message>
            <location filename="../../app/workspace/verdicts/chosen.py"/>
            <source>Copy files are named as triage shows them.</source>
            <translation>Textdateien werden genannt, wie triage sie zeigt.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/verdicts/chosen.py"/>
            <source>A place is named as FILE:KEY, but “{name}” begins with the name of no copy file.</source>
            <translation>Eine Stelle wird als FILE:KEY genannt, aber „{name}“ beginnt mit dem Namen keiner Textdatei.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/verdicts/chosen.py"/>
            <source>{file} has no text with the key {key}.</source>
            <translation>{file} hat keinen Text mit dem Schlüssel {key}.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/verdicts/chosen.py"/>
            <source>Nothing is corrected</source>
            <translation>Nichts wurde korrigiert</translation>
        </message>
        <message>
            <location filename="../../app/workspace/verdicts/chosen.py"/>
            <source>Name a place, or say whose the note is.</source>
            <translation>Nennen Sie eine Stelle, oder sagen Sie, wessen Sache die Notiz ist.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/verdicts/chosen.py"/>
            <source>These do not go together</source>
            <translation>Das passt nicht zusammen</translation>
        </message>
        <message>
            <location filename="../../app/workspace/verdicts/chosen.py"/>
            <source>A place is for the client to change, so the note can not be {kind}. Name one of the two.</source>
            <translation>Eine Stelle ist vom Kunden zu ändern, deshalb kann die Notiz nicht {kind} sein. Nennen Sie eines von beiden.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/verdicts/judging.py"/>
            <source>Its text stood in “{file}”, which is gone.</source>
            <translation>Ihr Text stand in „{file}“; diese Datei gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/verdicts/judging.py"/>
            <source>Note {note} reads otherwise since you corrected it; your correction is left aside.</source>
            <translation>Notiz {note} lautet anders, seit Sie sie korrigiert haben; Ihre Korrektur bleibt beiseite.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/verdicts/judging.py"/>
            <source>Correct it again if that still holds, or take the correction back.</source>
            <translation>Korrigieren Sie sie noch einmal, wenn das noch gilt, oder nehmen Sie die Korrektur zurück.</translation>
        </message>
        <message>
            <location filename="../../app/workspace/verdicts/links.py"/>
            <source>asks for {unknown}; known are {known}</source>
            <translation>verlangt {unknown}; bekannt sind {known}</translation>
        </message>
        <message>
            <location filename="../../app/workspace/verdicts/links.py"/>
            <source>has a brace without its other half</source>
            <translation>hat eine Klammer ohne die zweite</translation>
        </message>
        <message>
            <location filename="../../app/workspace/verdicts/links.py"/>
            <source>must begin as addresses do, such as https:// or vscode://</source>
            <translation>muss beginnen wie Adressen, etwa mit https:// oder vscode://</translation>
        </message>
        <message>
            <location filename="../../app/workspace/verdicts/links.py"/>
            <source>holds a blank or a character that can't be seen</source>
            <translation>enthält ein Leerzeichen oder ein Zeichen, das nicht zu sehen ist</translation>
        </message>
        <message>
            <location filename="../../app/workspace/verdicts/triaging.py"/>
            <source>Reading the journal</source>
            <translation>Das Journal wird gelesen</translation>
        </message>
        <message>
            <location filename="../../app/workspace/verdicts/triaging.py"/>
            <source>Judging notes</source>
            <translation>Notizen werden beurteilt</translation>
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
        <message>
            <location filename="../../resources/lexicons/signatures.toml"/>
            <source>Jira export</source>
            <translation>Jira-Export</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/signatures.toml"/>
            <source>Trello export</source>
            <translation>Trello-Export</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/signatures.toml"/>
            <source>Asana export</source>
            <translation>Asana-Export</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/signatures.toml"/>
            <source>Azure DevOps export</source>
            <translation>Azure-DevOps-Export</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/signatures.toml"/>
            <source>GitHub Projects export</source>
            <translation>GitHub-Projects-Export</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/signatures.toml"/>
            <source>GitLab export</source>
            <translation>GitLab-Export</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/signatures.toml"/>
            <source>Linear export</source>
            <translation>Linear-Export</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/signatures.toml"/>
            <source>Redmine export</source>
            <translation>Redmine-Export</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/signatures.toml"/>
            <source>MantisBT export</source>
            <translation>MantisBT-Export</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/signatures.toml"/>
            <source>Bugzilla export</source>
            <translation>Bugzilla-Export</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/signatures.toml"/>
            <source>Planner export</source>
            <translation>Planner-Export</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/signatures.toml"/>
            <source>Todoist export</source>
            <translation>Todoist-Export</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/signatures.toml"/>
            <source>sheet of test results</source>
            <translation>Blatt mit Testergebnissen</translation>
        </message>
        <message>
            <location filename="../../resources/lexicons/signatures.toml"/>
            <source>bug list</source>
            <translation>Fehlerliste</translation>
        </message>
    </context>
</TS>
