<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>A letter to %n note(s) that you began is kept.</source>
        <translation>
            <numerusform>Ein angefangener Brief zu %n Notiz ist gespeichert.</numerusform>
            <numerusform>Ein angefangener Brief zu %n Notizen ist gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) possible</source>
        <translation>
            <numerusform>%n Stelle möglich</numerusform>
            <numerusform>%n Stellen möglich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at</source>
        <translation>
            <numerusform>%n Stelle anzusehen</numerusform>
            <numerusform>%n Stellen anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied · %n place(s) checked just now</source>
        <translation>
            <numerusform>Kopiert · %n Stelle eben geprüft</numerusform>
            <numerusform>Kopiert · %n Stellen eben geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal(s)</source>
        <translation>
            <numerusform>%n Journal</numerusform>
            <numerusform>%n Journale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in other views</source>
        <translation>
            <numerusform>%n weitere in anderen Ansichten</numerusform>
            <numerusform>%n weitere in anderen Ansichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy file(s)</source>
        <translation>
            <numerusform>%n Textdatei</numerusform>
            <numerusform>%n Textdateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more problem(s)</source>
        <translation>
            <numerusform>Und %n weiteres Problem</numerusform>
            <numerusform>Und %n weitere Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n Punkt anzusehen</numerusform>
            <numerusform>%n Punkte anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) not filled in</source>
        <translation>
            <numerusform>%n Feld nicht ausgefüllt</numerusform>
            <numerusform>%n Felder nicht ausgefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that the client may take amiss</source>
        <translation>
            <numerusform>%n Stelle, die der Kunde übel nehmen könnte</numerusform>
            <numerusform>%n Stellen, die der Kunde übel nehmen könnte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer all %n note(s)</source>
        <translation>
            <numerusform>%n Notiz beantworten</numerusform>
            <numerusform>Alle %n Notizen beantworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n neue Notiz</numerusform>
            <numerusform>%n neue Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) done by the client</source>
        <translation>
            <numerusform>%n Änderung vom Kunden erledigt</numerusform>
            <numerusform>%n Änderungen vom Kunden erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) broken</source>
        <translation>
            <numerusform>%n Datei beschädigt</numerusform>
            <numerusform>%n Dateien beschädigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Copycue</source>
        <translation>Über Copycue</translation>
    </message>
    <message>
        <source>Copycue %1</source>
        <translation>Copycue %1</translation>
    </message>
    <message>
        <source>Free under the MIT licence. Built on Qt, under the LGPL.</source>
        <translation>Frei unter der MIT-Lizenz. Baut auf Qt auf, unter der LGPL.</translation>
    </message>
    <message>
        <source>Copy debug info</source>
        <translation>Angaben zur Fehlersuche kopieren</translation>
    </message>
    <message>
        <source>Licences …</source>
        <translation>Lizenzen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>A file is broken</source>
        <translation>Eine Datei ist beschädigt</translation>
    </message>
    <message>
        <source>The note sounds upset</source>
        <translation>Die Notiz klingt verärgert</translation>
    </message>
    <message>
        <source>The note in five lines</source>
        <translation>Die Notiz in fünf Zeilen</translation>
    </message>
    <message>
        <source>What the client has done</source>
        <translation>Was der Kunde getan hat</translation>
    </message>
    <message>
        <source>A letter that was begun</source>
        <translation>Ein angefangener Brief</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>This note sounds upset: %1.</source>
        <translation>Diese Notiz klingt verärgert: %1.</translation>
    </message>
    <message>
        <source>Answer calmly</source>
        <translation>Ruhig antworten</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Not upset</source>
        <translation>Nicht verärgert</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Diese Zeilen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Tell the client</source>
        <translation>Dem Kunden sagen</translation>
    </message>
    <message>
        <source>I have called: mark as answered</source>
        <translation>Ich habe angerufen: als beantwortet markieren</translation>
    </message>
    <message>
        <source>The client has made this change.</source>
        <translation>Der Kunde hat diese Änderung gemacht.</translation>
    </message>
    <message>
        <source>The client has changed this text in another way.</source>
        <translation>Der Kunde hat diesen Text anders geändert.</translation>
    </message>
    <message>
        <source>Take the thank-you draft (%1)</source>
        <translation>Dankesentwurf übernehmen (%1)</translation>
    </message>
    <message>
        <source>%1 must be repaired, line %2: %3</source>
        <translation>%1 muss repariert werden, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Other files must be repaired, too: %1.</source>
        <translation>Auch andere Dateien müssen repariert werden: %1.</translation>
    </message>
    <message>
        <source>Write to the client</source>
        <translation>Dem Kunden schreiben</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>A letter about %1 that you began is kept.</source>
        <translation>Ein angefangener Brief über %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The letter is dropped.</source>
        <translation>Der Brief ist verworfen.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Go on watching?</source>
        <translation>Weiter im Blick behalten?</translation>
    </message>
    <message>
        <source>Copycue can go on watching from the tray and tell when a note comes in. The sign there opens this window again.</source>
        <translation>Copycue kann vom Infobereich aus weiter aufpassen und sagen, wenn eine Notiz kommt. Das Zeichen dort öffnet dieses Fenster wieder.</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Das merken</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Weiter aufpassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Mark as theirs: the client can change it</source>
        <translation>Als Sache des Kunden markieren: Er kann es ändern</translation>
    </message>
    <message>
        <source>Mark as ours: it is about the program</source>
        <translation>Als unsere Sache markieren: Es geht um das Programm</translation>
    </message>
    <message>
        <source>Mark as unclear: the client is to be asked</source>
        <translation>Als unklar markieren: Der Kunde ist zu fragen</translation>
    </message>
    <message>
        <source>Mark as a duplicate of another note …</source>
        <translation>Als Doppel einer anderen Notiz markieren …</translation>
    </message>
    <message>
        <source>Put off until later</source>
        <translation>Auf später verschieben</translation>
    </message>
    <message>
        <source>Undo what you did last</source>
        <translation>Letzten Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>Language: as the system has it</source>
        <translation>Sprache: wie das System</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Copy file, line and column</source>
        <translation>Datei, Zeile und Spalte kopieren</translation>
    </message>
    <message>
        <source>Copy the entry’s key</source>
        <translation>Schlüssel des Eintrags kopieren</translation>
    </message>
    <message>
        <source>Copy the XPath</source>
        <translation>XPath kopieren</translation>
    </message>
    <message>
        <source>Copy what to search for</source>
        <translation>Suchwort für die Stelle kopieren</translation>
    </message>
    <message>
        <source>Copy the link for the editor</source>
        <translation>Link für den Editor kopieren</translation>
    </message>
    <message>
        <source>Copy the link for the web</source>
        <translation>Link für das Web kopieren</translation>
    </message>
    <message>
        <source>Open the text in the editor</source>
        <translation>Text im Editor öffnen</translation>
    </message>
    <message>
        <source>Open the journal at the note</source>
        <translation>Journal bei der Notiz öffnen</translation>
    </message>
    <message>
        <source>this text has none</source>
        <translation>dieser Text hat keinen</translation>
    </message>
    <message>
        <source>Search all texts …</source>
        <translation>Alle Texte durchsuchen …</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>This text is meant</source>
        <translation>Dieser Text ist gemeint</translation>
    </message>
    <message>
        <source>This text is meant, too</source>
        <translation>Dieser Text ist auch gemeint</translation>
    </message>
    <message>
        <source>This text is not meant</source>
        <translation>Dieser Text ist nicht gemeint</translation>
    </message>
    <message>
        <source>Take my word back</source>
        <translation>Mein Wort zurücknehmen</translation>
    </message>
    <message>
        <source>it does not fit this text</source>
        <translation>es passt nicht zu diesem Text</translation>
    </message>
    <message>
        <source>Show or hide the history</source>
        <translation>Verlauf ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Take the thank-you draft</source>
        <translation>Dankesentwurf übernehmen</translation>
    </message>
    <message>
        <source>Ask the client which text is meant</source>
        <translation>Den Kunden fragen, welcher Text gemeint ist</translation>
    </message>
    <message>
        <source>Answer all notes of this client in one letter</source>
        <translation>Alle Notizen dieses Kunden in einem Brief beantworten</translation>
    </message>
    <message>
        <source>no change of the client’s was seen yet</source>
        <translation>noch keine Änderung des Kunden gesehen</translation>
    </message>
    <message>
        <source>the client need not be asked</source>
        <translation>der Kunde muss nicht gefragt werden</translation>
    </message>
    <message>
        <source>no other note of this client waits</source>
        <translation>keine andere Notiz dieses Kunden wartet</translation>
    </message>
    <message>
        <source>Copy the reply</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>Als beantwortet markieren</translation>
    </message>
    <message>
        <source>Show the next thing to look at</source>
        <translation>Nächsten Punkt zeigen, der anzusehen ist</translation>
    </message>
    <message>
        <source>Write what is proposed instead</source>
        <translation>Stattdessen den Vorschlag schreiben</translation>
    </message>
    <message>
        <source>it is on the screen already</source>
        <translation>es steht schon auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Copy the reply as Markdown</source>
        <translation>Antwort als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the reply for Slack</source>
        <translation>Antwort für Slack kopieren</translation>
    </message>
    <message>
        <source>Copy the reply for Jira</source>
        <translation>Antwort für Jira kopieren</translation>
    </message>
    <message>
        <source>Save the reply as a file …</source>
        <translation>Antwort als Datei speichern …</translation>
    </message>
    <message>
        <source>Open the reply in the mail program</source>
        <translation>Antwort im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Show the notes to answer</source>
        <translation>Notizen zeigen, die zu beantworten sind</translation>
    </message>
    <message>
        <source>Show the unsure notes</source>
        <translation>Unsichere Notizen zeigen</translation>
    </message>
    <message>
        <source>Show our own notes</source>
        <translation>Eigene Notizen zeigen</translation>
    </message>
    <message>
        <source>Show the notes that wait for the client</source>
        <translation>Notizen zeigen, die beim Kunden liegen</translation>
    </message>
    <message>
        <source>Show the notes that are done</source>
        <translation>Erledigte Notizen zeigen</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Alle Notizen zeigen</translation>
    </message>
    <message>
        <source>List the notes by day</source>
        <translation>Notizen nach Tag auflisten</translation>
    </message>
    <message>
        <source>Group the notes by person</source>
        <translation>Notizen nach Person gruppieren</translation>
    </message>
    <message>
        <source>Group the notes by file</source>
        <translation>Notizen nach Datei gruppieren</translation>
    </message>
    <message>
        <source>Group the notes by week</source>
        <translation>Notizen nach Woche gruppieren</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Nächste Notiz</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Vorige Notiz</translation>
    </message>
    <message>
        <source>Go to the note that asked for it before</source>
        <translation>Zur Notiz, die schon einmal danach gefragt hat</translation>
    </message>
    <message>
        <source>Filter notes and texts</source>
        <translation>Notizen und Texte filtern</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>Alle Gruppen aufklappen</translation>
    </message>
    <message>
        <source>notes are not grouped</source>
        <translation>die Notizen sind nicht gruppiert</translation>
    </message>
    <message>
        <source>nobody asked for it before</source>
        <translation>das wurde noch nie gewünscht</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Dateien neu lesen</translation>
    </message>
    <message>
        <source>Closing the window asks whether to go on in the tray</source>
        <translation>Schließen fragt, ob es im Infobereich weitergeht</translation>
    </message>
    <message>
        <source>Closing the window quits</source>
        <translation>Schließen beendet</translation>
    </message>
    <message>
        <source>Closing the window goes on in the tray</source>
        <translation>Schließen lässt im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>there is no sign in the tray that would tell</source>
        <translation>kein Zeichen im Infobereich, das etwas melden könnte</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow</source>
        <translation>Bis morgen nicht stören</translation>
    </message>
    <message>
        <source>Start Copycue at login</source>
        <translation>Copycue beim Anmelden starten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>a portable Copycue leaves nothing on the computer</source>
        <translation>ein tragbares Copycue lässt nichts auf dem Computer zurück</translation>
    </message>
    <message>
        <source>Show Copycue in the tray</source>
        <translation>Copycue im Infobereich zeigen</translation>
    </message>
    <message>
        <source>Do or find …</source>
        <translation>Tun oder finden …</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Begin a project …</source>
        <translation>Projekt anlegen …</translation>
    </message>
    <message>
        <source>Open a project …</source>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>Go to a project known here …</source>
        <translation>Zu einem bekannten Projekt wechseln …</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Remove the sample …</source>
        <translation>Beispiel entfernen …</translation>
    </message>
    <message>
        <source>the sample is open</source>
        <translation>das Beispiel ist offen</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>es ist nicht offen</translation>
    </message>
    <message>
        <source>Settings …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>People of the project …</source>
        <translation>Leute im Projekt …</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Report a problem …</source>
        <translation>Ein Problem melden …</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>About Copycue</source>
        <translation>Über Copycue</translation>
    </message>
    <message>
        <source>Report for the boss …</source>
        <translation>Bericht für die Leitung …</translation>
    </message>
    <message>
        <source>Guide for the client …</source>
        <translation>Anleitung für den Kunden …</translation>
    </message>
    <message>
        <source>Templates of replies …</source>
        <translation>Vorlagen der Antworten …</translation>
    </message>
    <message>
        <source>no note is chosen</source>
        <translation>keine Notiz gewählt</translation>
    </message>
    <message>
        <source>no text is chosen</source>
        <translation>kein Text gewählt</translation>
    </message>
    <message>
        <source>the files were opened without a project</source>
        <translation>die Dateien sind ohne Projekt geöffnet</translation>
    </message>
    <message>
        <source>there is no reply to this note yet</source>
        <translation>noch keine Antwort auf diese Notiz</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>The client’s name</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Anredeform</translation>
    </message>
    <message>
        <source>Language of replies</source>
        <translation>Sprache der Antworten</translation>
    </message>
    <message>
        <source>whoever wrote the note</source>
        <translation>wer die Notiz geschrieben hat</translation>
    </message>
    <message>
        <source>Ms, Frau, Dr. …</source>
        <translation>Frau, Herr, Dr. …</translation>
    </message>
    <message>
        <source>Last name (Sie)</source>
        <translation>Nachname (Sie)</translation>
    </message>
    <message>
        <source>First name (du)</source>
        <translation>Vorname (du)</translation>
    </message>
    <message>
        <source>As each note</source>
        <translation>Wie die jeweilige Notiz</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Sieht nach …</translation>
    </message>
    <message>
        <source>A new project – Copycue</source>
        <translation>Neues Projekt – Copycue</translation>
    </message>
    <message>
        <source>The client’s notes</source>
        <translation>Notizen des Kunden</translation>
    </message>
    <message>
        <source>The production journal: a table, a document, mails, or a folder of them.</source>
        <translation>Das Produktionsjournal: eine Tabelle, ein Dokument, Mails oder ein Ordner damit.</translation>
    </message>
    <message>
        <source>The client’s texts</source>
        <translation>Texte des Kunden</translation>
    </message>
    <message>
        <source>The XML files that the client can edit, or their folder.</source>
        <translation>Die XML-Dateien, die der Kunde bearbeiten kann, oder ihr Ordner.</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Loslegen</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Open a project …</source>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>Let go: Copycue sees what it is.</source>
        <translation>Loslassen: Copycue sieht, was es ist.</translation>
    </message>
    <message>
        <source>Which notes, and which texts?</source>
        <translation>Welche Notizen und welche Texte?</translation>
    </message>
    <message>
        <source>Drop files and folders anywhere on this page, or choose them below. They are only read.</source>
        <translation>Ziehen Sie Dateien und Ordner auf diese Seite, oder wählen Sie sie unten aus. Sie werden nur gelesen.</translation>
    </message>
    <message>
        <source>Where the settings are kept</source>
        <translation>Wo die Einstellungen liegen</translation>
    </message>
    <message>
        <source>The settings are kept in %1.</source>
        <translation>Die Einstellungen liegen in %1.</translation>
    </message>
    <message>
        <source>Neither notes nor texts were found in %1.</source>
        <translation>In %1 wurden weder Notizen noch Texte gefunden.</translation>
    </message>
    <message>
        <source>Name the file or folder that the client writes notes in.</source>
        <translation>Nennen Sie die Datei oder den Ordner, in den der Kunde seine Notizen schreibt.</translation>
    </message>
    <message>
        <source>Name the XML files that the client can edit, or their folder.</source>
        <translation>Nennen Sie die XML-Dateien, die der Kunde bearbeiten kann, oder ihren Ordner.</translation>
    </message>
    <message>
        <source>The folder with the project’s copycue.toml</source>
        <translation>Der Ordner mit der copycue.toml des Projekts</translation>
    </message>
    <message>
        <source>A folder for the settings, not the client’s</source>
        <translation>Ein Ordner für die Einstellungen, nicht der des Kunden</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>There are no notes in it that can be read.</source>
        <translation>Darin sind keine Notizen, die gelesen werden können.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in %2; read as %3</source>
        <translation>%1, %2; gelesen als %3</translation>
    </message>
    <message>
        <source>There are no texts in it that can be read.</source>
        <translation>Darin sind keine Texte, die gelesen werden können.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Nichts wurde geschrieben</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide for the client</source>
        <translation>Anleitung für den Kunden</translation>
    </message>
    <message>
        <source>Language of the guide</source>
        <translation>Sprache der Anleitung</translation>
    </message>
    <message>
        <source>Language of the client</source>
        <translation>Sprache des Kunden</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>How the client is addressed</source>
        <translation>Wie der Kunde angeredet wird</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Last name, Sie</source>
        <translation>Nachname, Sie</translation>
    </message>
    <message>
        <source>First name, du</source>
        <translation>Vorname, du</translation>
    </message>
    <message>
        <source>Mark as sent today</source>
        <translation>Als heute geschickt markieren</translation>
    </message>
    <message>
        <source>What the client has</source>
        <translation>Was der Kunde hat</translation>
    </message>
    <message>
        <source>Marked as sent today.</source>
        <translation>Als heute geschickt markiert.</translation>
    </message>
    <message>
        <source>There is no guide</source>
        <translation>Es gibt keine Anleitung</translation>
    </message>
    <message>
        <source>There is no text that the client may change.</source>
        <translation>Es gibt keinen Text, den der Kunde ändern darf.</translation>
    </message>
    <message>
        <source>The client did not get a guide yet, as far as it was written down</source>
        <translation>Der Kunde hat noch keine Anleitung bekommen, soweit es notiert ist</translation>
    </message>
    <message>
        <source>The client got a guide on %1</source>
        <translation>Der Kunde hat am %1 eine Anleitung bekommen</translation>
    </message>
    <message>
        <source>No text file was saved since %1</source>
        <translation>Keine Textdatei wurde seit %1 gespeichert</translation>
    </message>
    <message>
        <source>Saved since %1: %2</source>
        <translation>Seit %1 gespeichert: %2</translation>
    </message>
    <message>
        <source>Saved since %1: %2 and others, %3 in all</source>
        <translation>Seit %1 gespeichert: %2 und andere, %3 im Ganzen</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>The handbook is not built here; this builds it: %1</source>
        <translation>Das Handbuch ist hier nicht gebaut; das baut es: %1</translation>
    </message>
    <message>
        <source>No browser took the handbook. It lies here: %1</source>
        <translation>Kein Browser hat das Handbuch geöffnet. Es liegt hier: %1</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>done by the client</source>
        <translation>vom Kunden erledigt</translation>
    </message>
    <message>
        <source>done differently</source>
        <translation>anders erledigt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>unsere Sache</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>a duplicate</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>%1 marked it as a duplicate of no. %2</source>
        <translation>%1: als doppelt zu Nr. %2 markiert</translation>
    </message>
    <message>
        <source>%1 marked it as: %2</source>
        <translation>%1: markiert als %2</translation>
    </message>
    <message>
        <source>Copycue saw in the files: %1</source>
        <translation>Copycue hat in den Dateien gesehen: %1</translation>
    </message>
    <message>
        <source>%1 answered it, together with %2 more</source>
        <translation>%1: beantwortet, zusammen mit %2 weiteren</translation>
    </message>
    <message>
        <source>%1 answered it</source>
        <translation>%1: beantwortet</translation>
    </message>
    <message>
        <source>%1 said what it means</source>
        <translation>%1: gesagt, was gemeint ist</translation>
    </message>
    <message>
        <source>%1 took that word back</source>
        <translation>%1: dieses Wort zurückgenommen</translation>
    </message>
    <message>
        <source>%1 put it off</source>
        <translation>%1: auf später verschoben</translation>
    </message>
    <message>
        <source>%1 undid a step</source>
        <translation>%1: einen Schritt rückgängig gemacht</translation>
    </message>
    <message>
        <source>first read</source>
        <translation>zum ersten Mal gelesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (undone)</source>
        <translation>%1: %2 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What was done about the note</source>
        <translation>Was mit der Notiz geschehen ist</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Nach Datei</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>Put off until later</source>
        <translation>Auf später verschoben</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Niemand ist genannt</translation>
    </message>
    <message>
        <source>No file is known</source>
        <translation>Keine Datei bekannt</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Week %1, from %2</source>
        <translation>Woche %1, ab %2</translation>
    </message>
    <message>
        <source>Week %1 of %2, from %3</source>
        <translation>Woche %1 im Jahr %2, ab %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Reading the journals and the copy …</source>
        <translation>Journale und Texte werden gelesen …</translation>
    </message>
    <message>
        <source>Why the list is empty</source>
        <translation>Warum die Liste leer ist</translation>
    </message>
    <message>
        <source>How many notes are listed</source>
        <translation>Wie viele Notizen aufgeführt sind</translation>
    </message>
    <message>
        <source>The notes could not be read.</source>
        <translation>Die Notizen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Grouping: %1</source>
        <translation>Gruppierung: %1</translation>
    </message>
    <message>
        <source>No note holds these words.</source>
        <translation>Keine Notiz enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing here. Well done.</source>
        <translation>Hier ist nichts mehr. Gut gemacht.</translation>
    </message>
    <message>
        <source>No notes yet. What is written into the journal appears here.</source>
        <translation>Noch keine Notizen. Was ins Journal geschrieben wird, erscheint hier.</translation>
    </message>
    <message>
        <source>asked before, %1</source>
        <translation>schon einmal gefragt, %1</translation>
    </message>
    <message>
        <source>asked %1 before</source>
        <translation>schon %1 gefragt</translation>
    </message>
    <message>
        <source>Note %1 by %2, %3, about %4: %5; it says: %6</source>
        <translation>Notiz %1 von %2, %3, zu %4: %5; darin steht: %6</translation>
    </message>
    <message>
        <source>Note %1 by %2, %3: %5; it says: %6</source>
        <translation>Notiz %1 von %2, %3: %5; darin steht: %6</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Group %1, %2, expanded</source>
        <translation>Gruppe %1, %2, aufgeklappt</translation>
    </message>
    <message>
        <source>Group %1, %2, collapsed</source>
        <translation>Gruppe %1, %2, zugeklappt</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Usual reply</source>
        <translation>Übliche Antwort</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Formal letter</source>
        <translation>Förmlicher Brief</translation>
    </message>
    <message>
        <source>Asks which text</source>
        <translation>Fragt, welcher Text</translation>
    </message>
    <message>
        <source>With the guide</source>
        <translation>Mit Anleitung</translation>
    </message>
    <message>
        <source>Says what they gain</source>
        <translation>Sagt, was es bringt</translation>
    </message>
    <message>
        <source>Clears up who does what</source>
        <translation>Klärt, wer was macht</translation>
    </message>
    <message>
        <source>Names the cost</source>
        <translation>Nennt die Kosten</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>Übergibt</translation>
    </message>
    <message>
        <source>Calm answer</source>
        <translation>Ruhige Antwort</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2 (not there now)</source>
        <translation>%1 – %2 (zurzeit nicht da)</translation>
    </message>
    <message>
        <source>Projects known here</source>
        <translation>Hier bekannte Projekte</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Sieht nach …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>None yet: begin one, or open its folder.</source>
        <translation>Noch keines: Legen Sie eines an, oder öffnen Sie seinen Ordner.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Parts of Copycue</source>
        <translation>Bestandteile von Copycue</translation>
    </message>
    <message>
        <source>Licence and notices</source>
        <translation>Lizenz und Hinweise</translation>
    </message>
    <message>
        <source>Qt and psycopg (LGPL)</source>
        <translation>Qt und psycopg (LGPL)</translation>
    </message>
    <message>
        <source>Copycue is free under the MIT licence, and stands on the work of others, under licences of their own.</source>
        <translation>Copycue ist frei unter der MIT-Lizenz und baut auf der Arbeit anderer auf, die unter eigenen Lizenzen steht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>Comes inside: %1</source>
        <translation>Enthalten in: %1</translation>
    </message>
    <message>
        <source>Home page: %1</source>
        <translation>Webseite: %1</translation>
    </message>
    <message>
        <source>This Copycue was not built as a bundle: the text is in the package that pip installed, and in every Copycue that is handed out.</source>
        <translation>Dieses Copycue wurde nicht als Paket gebaut: Der Text steht in dem Paket, das pip installiert hat, und in jedem Copycue, das weitergegeben wird.</translation>
    </message>
    <message>
        <source>Copycue uses Qt, PySide6 and Shiboken (version %1) and psycopg. They are under the GNU Lesser General Public License, version 3. Its text and that of the GPL are with each of them in this list.</source>
        <translation>Copycue verwendet Qt, PySide6 und Shiboken (Version %1) sowie psycopg. Sie stehen unter der GNU Lesser General Public License, Version 3. Deren Text und der der GPL stehen in dieser Liste bei jedem von ihnen.</translation>
    </message>
    <message>
        <source>They are unchanged, and libraries of their own beside the program. You may replace them by your own, changed ones, and look into Copycue for that purpose:</source>
        <translation>Sie sind unverändert und liegen als eigene Bibliotheken neben dem Programm. Sie dürfen sie durch eigene, geänderte ersetzen und Copycue zu diesem Zweck untersuchen:</translation>
    </message>
    <message>
        <source>1. End Copycue.
2. Put your own files, under the same names and built for the same version of Python, in the place of those in %2: for Qt the libraries in Qt/lib and the plugins in Qt/plugins (on Windows beside the others), for psycopg the folders psycopg and psycopg_binary one level up.
3. Start Copycue, and let it check itself: copycue --self-test.</source>
        <translation>1. Beenden Sie Copycue.
2. Legen Sie Ihre eigenen Dateien, unter denselben Namen und für dieselbe Version von Python gebaut, an die Stelle derer in %2: für Qt die Bibliotheken in Qt/lib und die Plugins in Qt/plugins (unter Windows neben den anderen), für psycopg die Ordner psycopg und psycopg_binary eine Ebene höher.
3. Starten Sie Copycue und lassen Sie es sich selbst prüfen: copycue --self-test.</translation>
    </message>
    <message>
        <source>The sources of this very version: https://download.qt.io/official_releases/qt/ and https://download.qt.io/official_releases/QtForPython/pyside6/ (%1), https://github.com/psycopg/psycopg.</source>
        <translation>Die Quelltexte genau dieser Version: https://download.qt.io/official_releases/qt/ und https://download.qt.io/official_releases/QtForPython/pyside6/ (%1), https://github.com/psycopg/psycopg.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Stelle</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>An&amp;twort</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>P&amp;roject</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>Which note does it repeat?</source>
        <translation>Welche Notiz wiederholt sie?</translation>
    </message>
    <message>
        <source>Notes, the likeliest first</source>
        <translation>Notizen, die wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Notizen filtern</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diese</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The chosen notes are marked as its duplicates, and need no answer.</source>
        <translation>Die gewählten Notizen werden als deren Doppel markiert und brauchen keine Antwort.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>Do or find</source>
        <translation>Tun oder finden</translation>
    </message>
    <message>
        <source>A command, the number of a note, or words of it</source>
        <translation>Ein Befehl, die Nummer einer Notiz oder Wörter daraus</translation>
    </message>
    <message>
        <source>not possible now: %1</source>
        <translation>jetzt nicht möglich: %1</translation>
    </message>
    <message>
        <source>No command and no note fits.</source>
        <translation>Kein Befehl und keine Notiz passt.</translation>
    </message>
    <message>
        <source>Commands and notes that fit</source>
        <translation>Passende Befehle und Notizen</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Notiz %1</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Welche Tabelle</translation>
    </message>
    <message>
        <source>News about this page</source>
        <translation>Neues zu dieser Seite</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>It is on its way to the printer.</source>
        <translation>Sie ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>Page for the browser (*.html)</source>
        <translation>Seite für den Browser (*.html)</translation>
    </message>
    <message>
        <source>Page for paper (*.pdf)</source>
        <translation>Seite für Papier (*.pdf)</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>%1 is there already, and is not what this window has written there.</source>
        <translation>%1 ist schon da und ist nicht, was dieses Fenster dort geschrieben hat.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>As a page</source>
        <translation>Als Seite</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>Als Tabellen</translation>
    </message>
    <message>
        <source>Save as HTML …</source>
        <translation>Als HTML speichern …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>Files …</source>
        <translation>Dateien …</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>Ordner …</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People of the project</source>
        <translation>Leute im Projekt</translation>
    </message>
    <message>
        <source>They write notes, and are not listed</source>
        <translation>Sie schreiben Notizen und sind nicht aufgeführt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Is the client</source>
        <translation>Ist der Kunde</translation>
    </message>
    <message>
        <source>Looks after the texts</source>
        <translation>Betreut die Texte</translation>
    </message>
    <message>
        <source>After some of them</source>
        <translation>Betreut einige Texte</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Proven: the file stays sound, only this text changes.</source>
        <translation>Bewiesen: Die Datei bleibt heil, nur dieser Text ändert sich.</translation>
    </message>
    <message>
        <source>in the reply</source>
        <translation>in der Antwort</translation>
    </message>
    <message>
        <source>Where it stands: the places to choose from</source>
        <translation>Wo es steht: die Stellen zur Auswahl</translation>
    </message>
    <message>
        <source>The file’s lines around the place</source>
        <translation>Die Zeilen der Datei um die Stelle</translation>
    </message>
    <message>
        <source>%1 is being opened. Sheet “%2”; the cell’s name, %3, is on the clipboard</source>
        <translation>%1 wird geöffnet. Blatt „%2“; der Name der Zelle, %3, ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>%1 is being opened. The cell’s name, %2, is on the clipboard</source>
        <translation>%1 wird geöffnet. Der Name der Zelle, %2, ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Opened in %1: %2, line %3</source>
        <translation>In %1 geöffnet: %2, Zeile %3</translation>
    </message>
    <message>
        <source>%1 is being opened</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>No program on this computer opens %1. Its path is on the clipboard.</source>
        <translation>Kein Programm auf diesem Rechner öffnet %1. Der Pfad ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>the wording now</source>
        <translation>Wortlaut jetzt</translation>
    </message>
    <message>
        <source>the wording that is wished</source>
        <translation>gewünschter Wortlaut</translation>
    </message>
    <message>
        <source>where the client saw it</source>
        <translation>wo der Kunde es sah</translation>
    </message>
    <message>
        <source>Marked so: %1</source>
        <translation>So markiert: %1</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Journal öffnen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hide the history</source>
        <translation>Verlauf ausblenden</translation>
    </message>
    <message>
        <source>The client’s words</source>
        <translation>Die Worte des Kunden</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Was mit der Datei nicht stimmt</translation>
    </message>
    <message>
        <source>What became of the text</source>
        <translation>Was aus dem Text wurde</translation>
    </message>
    <message>
        <source>This text no longer stands there. The next reading finds it anew.</source>
        <translation>Dieser Text steht nicht mehr dort. Beim nächsten Lesen wird er neu gesucht.</translation>
    </message>
    <message>
        <source>%1 must be repaired first. %2</source>
        <translation>%1 muss zuerst repariert werden. %2</translation>
    </message>
    <message>
        <source>%1, line %3, must be repaired first. %2</source>
        <translation>%1, Zeile %3, muss zuerst repariert werden. %2</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <source>Copy place ▾</source>
        <translation>Stelle kopieren ▾</translation>
    </message>
    <message>
        <source>Copy place</source>
        <translation>Stelle kopieren</translation>
    </message>
    <message>
        <source>Choose another text …</source>
        <translation>Anderen Text wählen …</translation>
    </message>
    <message>
        <source>No. %1, %2</source>
        <translation>Nr. %1, %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>%1, sheet “%2”</source>
        <translation>%1, Blatt „%2“</translation>
    </message>
    <message>
        <source>%1, cell %2</source>
        <translation>%1, Zelle %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, paragraph %2</source>
        <translation>%1, Absatz %2</translation>
    </message>
    <message>
        <source>Asked before: no. %1, %2; answered %3</source>
        <translation>Schon gefragt: Nr. %1, %2; beantwortet %3</translation>
    </message>
    <message>
        <source>Asked before: no. %1, %2</source>
        <translation>Schon gefragt: Nr. %1, %2</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>Where it stood</source>
        <translation>Wo es stand</translation>
    </message>
    <message>
        <source>Texts that are near the topic; none is told to the client</source>
        <translation>Texte in der Nähe des Themas; keiner wird dem Kunden genannt</translation>
    </message>
    <message>
        <source>Where it may have stood</source>
        <translation>Wo es gestanden haben könnte</translation>
    </message>
    <message>
        <source>Where it may stand</source>
        <translation>Wo es stehen könnte</translation>
    </message>
    <message>
        <source>Nothing was kept: another note has come onto the screen meanwhile.</source>
        <translation>Nichts wurde behalten: Inzwischen ist eine andere Notiz auf dem Bildschirm.</translation>
    </message>
</context>
<context>
    <name>ProblemReport</name>
    <message>
        <source>Report a problem</source>
        <translation>Ein Problem melden</translation>
    </message>
    <message>
        <source>With the client&apos;s notes and texts</source>
        <translation>Mit den Notizen und Texten des Kunden</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Die Meldung speichern</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>ZIP-Datei (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Files in the report</source>
        <translation>Dateien in der Meldung</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Was in der Datei steht</translation>
    </message>
    <message>
        <source>Copycue sends nothing. Save this as a file, and give it to whoever looks after Copycue, with a sentence about what happened. All that goes in stands below.</source>
        <translation>Copycue sendet nichts. Speichern Sie dies als Datei und geben Sie sie der Person, die sich um Copycue kümmert, mit einem Satz dazu, was geschehen ist. Alles, was hineinkommt, steht unten.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Problems in the files</source>
        <translation>Probleme in den Dateien</translation>
    </message>
    <message>
        <source>All files are sound.</source>
        <translation>Alle Dateien sind in Ordnung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1  line %2, column %3</source>
        <translation>%1  Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>%1  line %2</source>
        <translation>%1  Zeile %2</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>The window can only be asked to come to the front.</source>
        <translation>Das Fenster kann nur gebeten werden, nach vorn zu kommen.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>… The rest is in the file.</source>
        <translation>… Der Rest steht in der Datei.</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>“%1” is not filled in.</source>
        <translation>„%1“ ist nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>A look at the whole: %1</source>
        <translation>Ein Blick aufs Ganze: %1</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave the sentence out</source>
        <translation>Den Satz weglassen</translation>
    </message>
    <message>
        <source>Better not “%1”: %2</source>
        <translation>Besser nicht „%1“: %2</translation>
    </message>
    <message>
        <source>Look again at “%1”: %2</source>
        <translation>Noch einmal ansehen: „%1“. %2</translation>
    </message>
    <message>
        <source>A hint about “%1”: %2</source>
        <translation>Ein Hinweis zu „%1“: %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Next (%1)</source>
        <translation>Weiter (%1)</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Copycue is not sure which text is meant, so it drafts nothing that could be wrong.</source>
        <translation>Copycue ist nicht sicher, welcher Text gemeint ist, und entwirft darum nichts, was falsch sein könnte.</translation>
    </message>
    <message>
        <source>Copycue found no text that this note is certainly about, so it drafts nothing.</source>
        <translation>Copycue hat keinen Text gefunden, um den es in dieser Notiz sicher geht, und entwirft darum nichts.</translation>
    </message>
    <message>
        <source>Reply to the client</source>
        <translation>Antwort an den Kunden</translation>
    </message>
    <message>
        <source>Save the reply</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Reiner Text (*.txt)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Seite (*.html)</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>Mail (*.eml)</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>No mail program took the reply. Save it as a mail, or copy it.</source>
        <translation>Kein Mailprogramm hat die Antwort angenommen. Speichern Sie sie als Mail, oder kopieren Sie sie.</translation>
    </message>
    <message>
        <source>Handed to the mail program</source>
        <translation>Ans Mailprogramm übergeben</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Why the reply was not copied</source>
        <translation>Warum die Antwort nicht kopiert wurde</translation>
    </message>
    <message>
        <source>Before the reply leaves</source>
        <translation>Bevor die Antwort hinausgeht</translation>
    </message>
    <message>
        <source>After the reply has left</source>
        <translation>Nachdem die Antwort hinausgegangen ist</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>Export ▾</translation>
    </message>
    <message>
        <source>State of the reply</source>
        <translation>Stand der Antwort</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · bearbeitet</translation>
    </message>
    <message>
        <source>Checking the places …</source>
        <translation>Stellen werden geprüft …</translation>
    </message>
    <message>
        <source>Not copied: what the reply says is no longer so.</source>
        <translation>Nicht kopiert: Was die Antwort sagt, stimmt nicht mehr.</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Dateien neu lesen</translation>
    </message>
    <message>
        <source>Not yet copied. %1</source>
        <translation>Noch nicht kopiert. %1</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Trotzdem weiter</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Mark as answered (%1)</source>
        <translation>Als beantwortet markieren (%1)</translation>
    </message>
    <message>
        <source>Has it gone to the client?</source>
        <translation>Ist sie beim Kunden?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Marked as answered</source>
        <translation>Als beantwortet markiert</translation>
    </message>
    <message>
        <source>Subject of the reply</source>
        <translation>Betreff der Antwort</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>News about this reply</source>
        <translation>Neues zu dieser Antwort</translation>
    </message>
    <message>
        <source>Before the letter is dropped</source>
        <translation>Bevor der Brief verworfen wird</translation>
    </message>
    <message>
        <source>This letter has not left yet, and would be lost.</source>
        <translation>Dieser Brief ist noch nicht hinausgegangen und ginge verloren.</translation>
    </message>
    <message>
        <source>Drop what I typed</source>
        <translation>Meinen Text verwerfen</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Somebody else writes, too</source>
        <translation>Jemand anders schreibt auch</translation>
    </message>
    <message>
        <source>Whether typed text is saved</source>
        <translation>Ob Ihr Text gespeichert ist</translation>
    </message>
    <message>
        <source>Ask the client which text is meant</source>
        <translation>Den Kunden fragen, welcher Text gemeint ist</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Use the new draft</source>
        <translation>Neuen Entwurf nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Copycue is no longer sure about this note. Your text is kept; please look it through.</source>
        <translation>Copycue ist sich bei dieser Notiz nicht mehr sicher. Ihr Text bleibt erhalten; bitte sehen Sie ihn durch.</translation>
    </message>
    <message>
        <source>The client has changed the note since you wrote this.</source>
        <translation>Der Kunde hat die Notiz geändert, seit Sie dies geschrieben haben.</translation>
    </message>
    <message>
        <source>There is a new draft. Your text is kept.</source>
        <translation>Es gibt einen neuen Entwurf. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is a new draft, and your text. Choose which of them goes.</source>
        <translation>Es gibt einen neuen Entwurf und Ihren Text. Wählen Sie, was hinausgeht.</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>Keine Antwort nötig</translation>
    </message>
    <message>
        <source>Look at the places beside this, likeliest first: say which text is meant, or whose it is.</source>
        <translation>Sehen Sie die Stellen nebenan durch, die wahrscheinlichste zuerst: Sagen Sie, welcher Text gemeint ist oder wessen Sache es ist.</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>Etwas zum Ansehen</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Freundlich</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Förmlich</translation>
    </message>
    <message>
        <source>Language of the reply</source>
        <translation>Sprache der Antwort</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Anredeform</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Wie sie klingt</translation>
    </message>
    <message>
        <source>Kind of reply</source>
        <translation>Art der Antwort</translation>
    </message>
    <message>
        <source>%1 is writing a reply to note %2 as well. Both texts are kept.</source>
        <translation>%1 schreibt auch eine Antwort auf Notiz %2. Beide Texte bleiben erhalten.</translation>
    </message>
    <message>
        <source>What you typed is not saved yet. %1 Copycue goes on trying.</source>
        <translation>Was Sie geschrieben haben, ist noch nicht gespeichert. %1 Copycue versucht es weiter.</translation>
    </message>
    <message>
        <source>%1 was saved since and is no longer as this letter says.</source>
        <translation>%1 wurde seither gespeichert und ist nicht mehr, wie dieser Brief sagt.</translation>
    </message>
    <message>
        <source>A letter about a broken file</source>
        <translation>Ein Brief über eine beschädigte Datei</translation>
    </message>
    <message>
        <source>%1 is writing this letter as well. Both texts are kept.</source>
        <translation>%1 schreibt auch an diesem Brief. Beide Texte bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The last 4 weeks</source>
        <translation>Die letzten 4 Wochen</translation>
    </message>
    <message>
        <source>The last 12 weeks</source>
        <translation>Die letzten 12 Wochen</translation>
    </message>
    <message>
        <source>The last 26 weeks</source>
        <translation>Die letzten 26 Wochen</translation>
    </message>
    <message>
        <source>The last 52 weeks</source>
        <translation>Die letzten 52 Wochen</translation>
    </message>
    <message>
        <source>From the first note on</source>
        <translation>Von der ersten Notiz an</translation>
    </message>
    <message>
        <source>From a day to another</source>
        <translation>Von einem Tag bis zu einem anderen</translation>
    </message>
    <message>
        <source>Report for the boss</source>
        <translation>Bericht für die Leitung</translation>
    </message>
    <message>
        <source>Which days it is about</source>
        <translation>Um welche Tage es geht</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Language of the replies</source>
        <translation>Sprache der Antworten</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Remove the sample</source>
        <translation>Beispiel entfernen</translation>
    </message>
    <message>
        <source>Remove the sample, and all that was tried in it?</source>
        <translation>Das Beispiel entfernen und alles, was darin ausprobiert wurde?</translation>
    </message>
    <message>
        <source>Your own projects stay. The sample can be unpacked again at any time.</source>
        <translation>Ihre eigenen Projekte bleiben. Das Beispiel kann jederzeit wieder ausgepackt werden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>Closed in the journal</source>
        <translation>Im Journal geschlossen</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>wie Sie sagten</translation>
    </message>
    <message>
        <source>put off on %1</source>
        <translation>verschoben am %1</translation>
    </message>
    <message>
        <source>of no. %1</source>
        <translation>von Nr. %1</translation>
    </message>
    <message>
        <source>Ours, answered</source>
        <translation>Unsere, beantwortet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>On our list</source>
        <translation>Auf unserer Liste</translation>
    </message>
    <message>
        <source>Done by the client</source>
        <translation>Vom Kunden erledigt</translation>
    </message>
    <message>
        <source>Done differently</source>
        <translation>Anders erledigt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>part ours, part theirs</source>
        <translation>teils wir, teils Kunde</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>Schon so</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>Client can change it</source>
        <translation>Kunde kann es ändern</translation>
    </message>
    <message>
        <source>text is in no file</source>
        <translation>Text steht in keiner Datei</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere Sache</translation>
    </message>
    <message>
        <source>Probably ours</source>
        <translation>Wohl unsere Sache</translation>
    </message>
    <message>
        <source>no place found</source>
        <translation>keine Stelle gefunden</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Noch nicht sicher</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search all texts</source>
        <translation>Alle Texte durchsuchen</translation>
    </message>
    <message>
        <source>Words of a text, its key or file; kiosk.xml:42 for a line</source>
        <translation>Wörter eines Textes, Schlüssel oder Datei; kiosk.xml:42 für eine Zeile</translation>
    </message>
    <message>
        <source>How many texts were found</source>
        <translation>Wie viele Texte gefunden wurden</translation>
    </message>
    <message>
        <source>This text is meant</source>
        <translation>Dieser Text ist gemeint</translation>
    </message>
    <message>
        <source>Only show it</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <source>Note %1 means this text</source>
        <translation>Notiz %1 meint diesen Text</translation>
    </message>
    <message>
        <source>Texts that were found</source>
        <translation>Gefundene Texte</translation>
    </message>
    <message>
        <source>No text holds these words.</source>
        <translation>Kein Text enthält diese Wörter.</translation>
    </message>
    <message>
        <source>%1; the first %2 are listed</source>
        <translation>%1; die ersten %2 sind aufgeführt</translation>
    </message>
    <message>
        <source>%1. File %2, line %3, entry %4</source>
        <translation>%1. Datei %2, Zeile %3, Eintrag %4</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Datei neu lesen</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Somebody has changed the file meanwhile.</source>
        <translation>Inzwischen hat jemand die Datei geändert.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Nothing was written: something above can not be so.</source>
        <translation>Nichts wurde geschrieben: Etwas weiter oben geht so nicht.</translation>
    </message>
    <message>
        <source>Read %1 again? What you changed here is not written and would be lost.</source>
        <translation>%1 neu einlesen? Was Sie hier geändert haben, ist nicht geschrieben und ginge verloren.</translation>
    </message>
    <message>
        <source>Discard and read</source>
        <translation>Verwerfen und einlesen</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Noch nicht geschrieben</translation>
    </message>
    <message>
        <source>Write the changes into %1?</source>
        <translation>Die Änderungen in %1 schreiben?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>These stand in the file only: open it to change them.</source>
        <translation>Diese stehen nur in der Datei: Öffnen Sie sie, um sie zu ändern.</translation>
    </message>
    <message>
        <source>%1 Until that is mended, the settings of before hold.</source>
        <translation>%1 Bis das behoben ist, gelten die bisherigen Einstellungen.</translation>
    </message>
    <message>
        <source>Otherwise %1.</source>
        <translation>Sonst %1.</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Zeile %1 entfernen</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Who looks after the texts</source>
        <translation>Wer die Texte betreut</translation>
    </message>
    <message>
        <source>The boss</source>
        <translation>Die Leitung</translation>
    </message>
    <message>
        <source>Who looks after some of the texts</source>
        <translation>Wer einige der Texte betreut</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Projektbuch</translation>
    </message>
    <message>
        <source>Columns of journals</source>
        <translation>Spalten der Journale</translation>
    </message>
    <message>
        <source>Formats of XML</source>
        <translation>XML-Formate</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journale</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Editor for texts</source>
        <translation>Editor für Texte</translation>
    </message>
    <message>
        <source>Largest file, in megabytes</source>
        <translation>Größte Datei, in Megabyte</translation>
    </message>
    <message>
        <source>First name or nickname</source>
        <translation>Vor- oder Spitzname</translation>
    </message>
    <message>
        <source>Language of replies</source>
        <translation>Sprache der Antworten</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Anredeform</translation>
    </message>
    <message>
        <source>How replies sound</source>
        <translation>Wie Antworten klingen</translation>
    </message>
    <message>
        <source>Mail address or channel</source>
        <translation>Mailadresse oder Kanal</translation>
    </message>
    <message>
        <source>May money be spoken of?</source>
        <translation>Darf von Geld die Rede sein?</translation>
    </message>
    <message>
        <source>Guide sent on</source>
        <translation>Anleitung geschickt am</translation>
    </message>
    <message>
        <source>How the texts are opened</source>
        <translation>Wie die Texte geöffnet werden</translation>
    </message>
    <message>
        <source>Where the texts are opened</source>
        <translation>Wo die Texte geöffnet werden</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>Ihr Name im Verlauf</translation>
    </message>
    <message>
        <source>Your name below replies</source>
        <translation>Ihr Name unter Antworten</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Next build</source>
        <translation>Nächster Build</translation>
    </message>
    <message>
        <source>Link into the editor</source>
        <translation>Link in den Editor</translation>
    </message>
    <message>
        <source>Link to the web</source>
        <translation>Link ins Web</translation>
    </message>
    <message>
        <source>Database of the team</source>
        <translation>Datenbank des Teams</translation>
    </message>
    <message>
        <source>Name in the team’s ledger</source>
        <translation>Name im Projektbuch des Teams</translation>
    </message>
    <message>
        <source>Files, or files and keys</source>
        <translation>Dateien, oder Dateien und Schlüssel</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>As each note</source>
        <translation>Wie die jeweilige Notiz</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Last name (Sie)</source>
        <translation>Nachname (Sie)</translation>
    </message>
    <message>
        <source>First name (du)</source>
        <translation>Vorname (du)</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Freundlich</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Förmlich</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on watching in the tray</source>
        <translation>Im Infobereich weiter aufpassen</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Notes are listed</source>
        <translation>Notizen auflisten</translation>
    </message>
    <message>
        <source>Sign in the tray</source>
        <translation>Zeichen im Infobereich</translation>
    </message>
    <message>
        <source>It counts new notes and tells of them, where the desktop has a tray.</source>
        <translation>Es zählt neue Notizen und meldet sie, wo der Desktop einen Infobereich hat.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>New notes are counted on the sign and not told otherwise.</source>
        <translation>Neue Notizen werden am Zeichen gezählt und sonst nicht gemeldet.</translation>
    </message>
    <message>
        <source>Start Copycue at login</source>
        <translation>Copycue beim Anmelden starten</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Holds at once and for all projects; there is nothing to save.</source>
        <translation>Gilt sofort und für alle Projekte, ohne zu speichern.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>All keys by menu</source>
        <translation>Alle Tasten, nach Menü</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>What is watched</source>
        <translation>Was beobachtet wird</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>State of the files</source>
        <translation>Zustand der Dateien</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>nothing leaves this machine</source>
        <translation>nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>Watching %1 and %2</source>
        <translation>Im Blick: %1 und %2</translation>
    </message>
    <message>
        <source>last check %1</source>
        <translation>zuletzt geprüft %1</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>%1: %2 of %3 …</source>
        <translation>%1: %2 von %3 …</translation>
    </message>
    <message>
        <source>all files sound</source>
        <translation>alle Dateien in Ordnung</translation>
    </message>
    <message>
        <source>%1: show the list</source>
        <translation>%1: Liste zeigen</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Nothing was lost and no file was touched. The log holds the details.</source>
        <translation>Nichts ging verloren, und keine Datei wurde angetastet. Einzelheiten stehen im Protokoll.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Language of the letter</source>
        <translation>Sprache des Briefs</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>How the client is addressed</source>
        <translation>Wie der Kunde angeredet wird</translation>
    </message>
    <message>
        <source>Last name, Sie</source>
        <translation>Nachname, Sie</translation>
    </message>
    <message>
        <source>First name, du</source>
        <translation>Vorname, du</translation>
    </message>
    <message>
        <source>Tone of the letter</source>
        <translation>Ton des Briefs</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Freundlich</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Förmlich</translation>
    </message>
    <message>
        <source>What the letter is about</source>
        <translation>Worum es im Brief geht</translation>
    </message>
    <message>
        <source>Any letter it stands in</source>
        <translation>Irgendein Brief, in dem sie steht</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Text der Vorlage</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Templates of replies</source>
        <translation>Vorlagen der Antworten</translation>
    </message>
    <message>
        <source>Search the templates</source>
        <translation>Vorlagen durchsuchen</translation>
    </message>
    <message>
        <source>Mistakes in the template</source>
        <translation>Fehler in der Vorlage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Back to the shipped one …</source>
        <translation>Zurück zur mitgelieferten …</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>A letter with the template</source>
        <translation>Ein Brief mit der Vorlage</translation>
    </message>
    <message>
        <source>This is a draft. Replies are written without it until it is saved.</source>
        <translation>Das ist ein Entwurf. Antworten entstehen ohne ihn, bis er gespeichert ist.</translation>
    </message>
    <message>
        <source>The letter of before: as it stands, the template can not be used.</source>
        <translation>Der Brief von vorhin: So, wie die Vorlage jetzt ist, lässt sie sich nicht verwenden.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Trying it in every letter …</source>
        <translation>Wird in jedem Brief ausprobiert …</translation>
    </message>
    <message>
        <source>Not used: it has mistakes. Your text is kept as a draft.</source>
        <translation>Nicht verwendet: Die Vorlage hat Fehler. Ihr Text bleibt als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>Saved. Replies are written with it from now on.</source>
        <translation>Gespeichert. Antworten entstehen ab jetzt damit.</translation>
    </message>
    <message>
        <source>Back to the shipped one</source>
        <translation>Zurück zur mitgelieferten</translation>
    </message>
    <message>
        <source>Write replies with the shipped text of %1 again?</source>
        <translation>Antworten wieder mit dem mitgelieferten Text von %1 schreiben?</translation>
    </message>
    <message>
        <source>A copy of your text is kept.</source>
        <translation>Eine Kopie Ihres Textes bleibt erhalten.</translation>
    </message>
    <message>
        <source>Use the shipped one</source>
        <translation>Mitgelieferte verwenden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>The shipped text is used again; Ctrl+Z brings yours back.</source>
        <translation>Der mitgelieferte Text gilt wieder; Strg+Z holt Ihren zurück.</translation>
    </message>
    <message>
        <source>A copy is kept in %1</source>
        <translation>Eine Kopie liegt in %1</translation>
    </message>
    <message>
        <source>There is no such letter.</source>
        <translation>So einen Brief gibt es nicht.</translation>
    </message>
    <message>
        <source>%1. Client, texts and notes are made up.</source>
        <translation>%1. Kunde, Texte und Notizen sind erfunden.</translation>
    </message>
    <message>
        <source>The template does not stand in this letter</source>
        <translation>Die Vorlage kommt in diesem Brief nicht vor</translation>
    </message>
    <message>
        <source>A slip</source>
        <translation>Ein Tippfehler</translation>
    </message>
    <message>
        <source>A new wording</source>
        <translation>Ein neuer Wortlaut</translation>
    </message>
    <message>
        <source>A wording that is still open</source>
        <translation>Ein Wortlaut, der noch offen ist</translation>
    </message>
    <message>
        <source>An addition</source>
        <translation>Ein Zusatz</translation>
    </message>
    <message>
        <source>A removal</source>
        <translation>Eine Streichung</translation>
    </message>
    <message>
        <source>A comma</source>
        <translation>Ein Komma</translation>
    </message>
    <message>
        <source>Several places</source>
        <translation>Mehrere Stellen</translation>
    </message>
    <message>
        <source>Several wishes</source>
        <translation>Mehrere Wünsche</translation>
    </message>
    <message>
        <source>The same text twice</source>
        <translation>Zweimal derselbe Text</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Schon erledigt</translation>
    </message>
    <message>
        <source>A text that is in no file</source>
        <translation>Ein Text, der in keiner Datei steht</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Über das Programm</translation>
    </message>
    <message>
        <source>Text and program</source>
        <translation>Text und Programm</translation>
    </message>
    <message>
        <source>Program, and a text twice</source>
        <translation>Programm, und zweimal derselbe Text</translation>
    </message>
    <message>
        <source>Program, and done already</source>
        <translation>Programm, und schon erledigt</translation>
    </message>
    <message>
        <source>Program, and in no file</source>
        <translation>Programm, und in keiner Datei</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Nicht klar</translation>
    </message>
    <message>
        <source>Not clear, and nothing near</source>
        <translation>Nicht klar, und nichts Ähnliches</translation>
    </message>
    <message>
        <source>A broken file</source>
        <translation>Eine beschädigte Datei</translation>
    </message>
    <message>
        <source>The client has changed it</source>
        <translation>Der Kunde hat es geändert</translation>
    </message>
    <message>
        <source>Changed otherwise than asked</source>
        <translation>Anders geändert als gewünscht</translation>
    </message>
    <message>
        <source>Changed, and a slot is gone</source>
        <translation>Geändert, und ein Platzhalter fehlt</translation>
    </message>
    <message>
        <source>Several notes at once</source>
        <translation>Mehrere Notizen auf einmal</translation>
    </message>
    <message>
        <source>Several texts at once</source>
        <translation>Mehrere Texte auf einmal</translation>
    </message>
    <message>
        <source>Several of ours at once</source>
        <translation>Mehreres von uns auf einmal</translation>
    </message>
    <message>
        <source>Several, done or doubtful</source>
        <translation>Mehreres, erledigt oder zweifelhaft</translation>
    </message>
    <message>
        <source>your own, with a draft</source>
        <translation>Ihre eigene, mit Entwurf</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>Ihre eigene</translation>
    </message>
    <message>
        <source>draft, not used</source>
        <translation>Entwurf, nicht verwendet</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Marked as theirs: %1</source>
        <translation>Als Sache des Kunden markiert: %1</translation>
    </message>
    <message>
        <source>Marked as ours: %1</source>
        <translation>Als unsere Sache markiert: %1</translation>
    </message>
    <message>
        <source>Marked as unclear, the client is to be asked: %1</source>
        <translation>Als unklar markiert, der Kunde ist zu fragen: %1</translation>
    </message>
    <message>
        <source>Marked as a duplicate: %1</source>
        <translation>Als doppelt markiert: %1</translation>
    </message>
    <message>
        <source>Put off until later: %1</source>
        <translation>Auf später verschoben: %1</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo</source>
        <translation>Es gibt nichts von Ihnen rückgängig zu machen</translation>
    </message>
    <message>
        <source>Undone for %1: %2</source>
        <translation>Rückgängig gemacht für %1: %2</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>Notiz %1</translation>
    </message>
    <message>
        <source>put off until later</source>
        <translation>auf später verschoben</translation>
    </message>
    <message>
        <source>marked as answered</source>
        <translation>als beantwortet markiert</translation>
    </message>
    <message>
        <source>your word taken back</source>
        <translation>Ihr Wort zurückgenommen</translation>
    </message>
    <message>
        <source>your last step</source>
        <translation>Ihr letzter Schritt</translation>
    </message>
    <message>
        <source>another text chosen</source>
        <translation>einen anderen Text gewählt</translation>
    </message>
    <message>
        <source>marked as theirs</source>
        <translation>als Sache des Kunden markiert</translation>
    </message>
    <message>
        <source>marked as ours</source>
        <translation>als unsere Sache markiert</translation>
    </message>
    <message>
        <source>marked as part ours, part theirs</source>
        <translation>als teils unsere, teils Sache des Kunden markiert</translation>
    </message>
    <message>
        <source>marked as unclear</source>
        <translation>als unklar markiert</translation>
    </message>
    <message>
        <source>marked as open</source>
        <translation>als offen markiert</translation>
    </message>
    <message>
        <source>marked as done by the client</source>
        <translation>als vom Kunden erledigt markiert</translation>
    </message>
    <message>
        <source>marked as done differently</source>
        <translation>als anders erledigt markiert</translation>
    </message>
    <message>
        <source>marked as withdrawn</source>
        <translation>als zurückgezogen markiert</translation>
    </message>
    <message>
        <source>put on our list</source>
        <translation>auf unsere Liste gesetzt</translation>
    </message>
    <message>
        <source>marked as fixed</source>
        <translation>als behoben markiert</translation>
    </message>
    <message>
        <source>marked as a duplicate</source>
        <translation>als doppelt markiert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What was just done</source>
        <translation>Was eben getan wurde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>No. %1: %2</source>
        <translation>Nr. %1: %2</translation>
    </message>
    <message>
        <source>One letter to several notes</source>
        <translation>Ein Brief zu mehreren Notizen</translation>
    </message>
    <message>
        <source>Notes that the letter answers</source>
        <translation>Notizen, die der Brief beantwortet</translation>
    </message>
    <message>
        <source>Uncheck what is to be answered another time.</source>
        <translation>Haken weg bei dem, was ein andermal beantwortet wird.</translation>
    </message>
    <message>
        <source>Choose at least two notes.</source>
        <translation>Wählen Sie mindestens zwei Notizen.</translation>
    </message>
    <message>
        <source>Your text answers other notes than are chosen now.</source>
        <translation>Ihr Text beantwortet andere Notizen, als jetzt gewählt sind.</translation>
    </message>
    <message>
        <source>What you typed for %1 is not in this letter.</source>
        <translation>Was Sie zu %1 geschrieben haben, ist nicht in diesem Brief.</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>To answer</source>
        <translation>Zu beantworten</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere</translation>
    </message>
    <message>
        <source>With the client</source>
        <translation>Beim Kunden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Filter notes and texts</source>
        <translation>Notizen und Texte filtern</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Copycue</source>
        <translation>Copycue öffnen</translation>
    </message>
    <message>
        <source>That can not be written down: %1.</source>
        <translation>Das lässt sich nicht festhalten: %1.</translation>
    </message>
    <message>
        <source>No new notes</source>
        <translation>Keine neuen Notizen</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>search for “%1”</source>
        <translation>suchen nach „%1“</translation>
    </message>
    <message>
        <source>search for “%1”, hit %2 of %3</source>
        <translation>suchen nach „%1“, Treffer %2 von %3</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>%1 (sample) – Copycue</source>
        <translation>%1 (Beispiel) – Copycue</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Something went wrong inside Copycue. What you typed is kept.</source>
        <translation>In Copycue ist etwas schiefgegangen. Was Sie geschrieben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Help, “Report a problem …” shows what can be sent about it.</source>
        <translation>Unter Hilfe zeigt „Ein Problem melden …“, was darüber geschickt werden kann.</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>The client can change it</source>
        <translation>Der Kunde kann es ändern</translation>
    </message>
    <message>
        <source>It is ours</source>
        <translation>Es ist unsere Sache</translation>
    </message>
    <message>
        <source>Part ours, part theirs</source>
        <translation>Teils wir, teils Kunde</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Noch nicht klar</translation>
    </message>
    <message>
        <source>This text is meant</source>
        <translation>Dieser Text ist gemeint</translation>
    </message>
    <message>
        <source>This one, too</source>
        <translation>Dieser auch</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Dieser nicht</translation>
    </message>
    <message>
        <source>Take my word back</source>
        <translation>Mein Wort zurücknehmen</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Wessen Sache es ist</translation>
    </message>
</context>
</TS>
