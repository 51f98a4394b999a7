<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>PayDialog</name>
    <message>
        <location filename="../pay.cpp" line="42"/>
        <location line="+3"/>
        <source>&amp;Pay now</source>
        <extracomment>Button at the bottom</extracomment>
        <translation>Jetzt &amp;zahlen</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>ferry</comment>
        <translation type="unfinished">Verspätet &lt;b&gt;heute&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cash only</source>
        <translation type="obsolete">Nur bar</translation>
    </message>
    <message id="help.title">
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <!-- more -->
</context>
</TS>
