<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Vivarium</source>
        <translation>Über Vivarium</translation>
    </message>
    <message>
        <source>Vivarium %1</source>
        <translation>Vivarium %1</translation>
    </message>
    <message>
        <source>Shows a ZooKeeper ensemble, and the clusters that coordinate through it, alive.

Copyright 2026 The Vivarium authors. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.

Built on Qt %1 and ZooKeeper's C client. Apache ZooKeeper is a trademark of the Apache Software Foundation, which has nothing to do with this program.</source>
        <translation>Zeigt ein ZooKeeper-Ensemble und die Cluster, die sich darüber koordinieren, in Aktion.

Copyright 2026 Die Autoren von Vivarium. Freie Software unter der GNU General Public License, Version 3 oder neuer; ohne jede Gewährleistung.

Beruht auf Qt %1 und dem C-Client von ZooKeeper. Apache ZooKeeper ist eine Marke der Apache Software Foundation, die mit diesem Programm nichts zu tun hat.</translation>
    </message>
</context>
<context>
    <name>AclText</name>
    <message>
        <source>create children</source>
        <translation>Kinder erstellen</translation>
    </message>
    <message>
        <source>delete children</source>
        <translation>Kinder löschen</translation>
    </message>
    <message>
        <source>read data and list children</source>
        <translation>Daten lesen und Kinder auflisten</translation>
    </message>
    <message>
        <source>write data</source>
        <translation>Daten schreiben</translation>
    </message>
    <message>
        <source>change the ACL</source>
        <translation>die ACL ändern</translation>
    </message>
    <message>
        <source>may do nothing</source>
        <translation>darf nichts</translation>
    </message>
    <message>
        <source>may %1</source>
        <comment>a list of verbs</comment>
        <translation>darf %1</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>every identity this session has authenticated as</source>
        <translation>jede Identität, mit der sich diese Sitzung authentifiziert hat</translation>
    </message>
    <message>
        <source>user %1 with the password of this hash</source>
        <translation>Benutzer %1 mit dem Passwort dieses Hashes</translation>
    </message>
    <message>
        <source>clients from %1</source>
        <translation>Clients von %1</translation>
    </message>
    <message>
        <source>identity %1 of scheme %2</source>
        <translation>Identität %1 des Schemas %2</translation>
    </message>
    <message>
        <source>An ACL needs at least one entry.</source>
        <translation>Eine ACL braucht mindestens einen Eintrag.</translation>
    </message>
    <message>
        <source>An entry has no scheme.</source>
        <translation>Ein Eintrag hat kein Schema.</translation>
    </message>
    <message>
        <source>The only id of scheme world is anyone.</source>
        <translation>Die einzige ID des Schemas world ist anyone.</translation>
    </message>
    <message>
        <source>An id of scheme digest is user:hash.</source>
        <translation>Eine ID des Schemas digest hat die Form user:hash.</translation>
    </message>
    <message>
        <source>An id of scheme ip is an address, or address/bits.</source>
        <translation>Eine ID des Schemas ip ist eine Adresse oder Adresse/Bits.</translation>
    </message>
    <message>
        <source>The entry %1 gives no permission.</source>
        <translation>Der Eintrag %1 gewährt keine Berechtigung.</translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows a ZooKeeper ensemble, and the clusters that coordinate through it, alive.</source>
        <translation>Zeigt ein ZooKeeper-Ensemble und die Cluster, die sich darüber koordinieren, in Aktion.</translation>
    </message>
    <message>
        <source>Ensemble to connect to, as everywhere in ZooKeeper: host:port,host:port/chroot</source>
        <translation>Ensemble, mit dem verbunden wird, wie überall in ZooKeeper: host:port,host:port/chroot</translation>
    </message>
    <message>
        <source>Start a local ensemble and participants of an election, to look at and to break.</source>
        <translation>Ein lokales Ensemble und Teilnehmer einer Wahl starten, zum Ansehen und Kaputtmachen.</translation>
    </message>
    <message>
        <source>Servers of the demo (3).</source>
        <translation>Server der Demo (3).</translation>
    </message>
    <message>
        <source>Participants of the demo (4).</source>
        <translation>Teilnehmer der Demo (4).</translation>
    </message>
    <message>
        <source>View to show first: browser, cluster or ensemble.</source>
        <translation>Zuerst gezeigte Ansicht: browser, cluster oder ensemble.</translation>
    </message>
    <message>
        <source>Znode to select.</source>
        <translation>Auszuwählender Znode.</translation>
    </message>
    <message>
        <source>Never write; the session cannot be unlocked.</source>
        <translation>Niemals schreiben; die Sitzung kann nicht entsperrt werden.</translation>
    </message>
    <message>
        <source>Language of the windows: %1.</source>
        <translation>Sprache der Fenster: %1.</translation>
    </message>
    <message>
        <source>Colours of the windows: system, light or dark.</source>
        <translation>Farben der Fenster: system, light oder dark.</translation>
    </message>
    <message>
        <source>Save the window as PNG when the view has loaded, and exit.</source>
        <translation>Das Fenster als PNG speichern, sobald die Ansicht geladen ist, und beenden.</translation>
    </message>
    <message>
        <source>Give the screenshot this long (60).</source>
        <translation>Dem Bildschirmfoto so viel Zeit geben (60).</translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900.</source>
        <translation>Größe des Fensters, etwa 1440x900.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3.</source>
        <translation>--%1 braucht eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>--%1 needs one of: %2.</source>
        <translation>--%1 braucht einen dieser Werte: %2.</translation>
    </message>
    <message>
        <source>--%1 needs a znode's path: %2.</source>
        <translation>--%1 braucht den Pfad eines Znodes: %2.</translation>
    </message>
    <message>
        <source>--%1 needs width and height of at least 400x300, such as 1440x900.</source>
        <translation>--%1 braucht Breite und Höhe von mindestens 400x300, etwa 1440x900.</translation>
    </message>
    <message>
        <source>vivarium: %1 See vivarium --help.</source>
        <translation>vivarium: %1 Siehe vivarium --help.</translation>
    </message>
    <message>
        <source>Only one CONNECT can be given.</source>
        <translation>Es kann nur ein CONNECT angegeben werden.</translation>
    </message>
    <message>
        <source>--demo starts an ensemble of its own and takes no CONNECT.</source>
        <translation>--demo startet ein eigenes Ensemble und nimmt kein CONNECT an.</translation>
    </message>
    <message>
        <source>%1 is not a connect string: %2.</source>
        <translation>%1 ist keine Verbindungszeichenfolge: %2.</translation>
    </message>
</context>
<context>
    <name>ConnectSteps</name>
    <message>
        <source>Look up the servers' names</source>
        <translation>Namen der Server auflösen</translation>
    </message>
    <message>
        <source>Open a TCP connection to a server</source>
        <translation>TCP-Verbindung zu einem Server öffnen</translation>
    </message>
    <message>
        <source>Open a ZooKeeper session</source>
        <translation>ZooKeeper-Sitzung öffnen</translation>
    </message>
    <message>
        <source>Send the identities</source>
        <translation>Identitäten senden</translation>
    </message>
    <message>
        <source>Find the chroot %1</source>
        <translation>chroot %1 suchen</translation>
    </message>
    <message numerus="yes">
        <source>failed %n time(s), trying again</source>
        <translation><numerusform>%n Mal fehlgeschlagen, neuer Versuch</numerusform><numerusform>%n Mal fehlgeschlagen, neuer Versuch</numerusform></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1: done.</source>
        <translation>%1: erledigt.</translation>
    </message>
    <message>
        <source>%1: the request failed inside ZooKeeper or on the way to it. Try again; the Log pane may tell more.</source>
        <translation>%1: Die Anfrage ist in ZooKeeper oder auf dem Weg dorthin fehlgeschlagen. Erneut versuchen; der Protokollbereich verrät vielleicht mehr.</translation>
    </message>
    <message>
        <source>%1: not done, because an earlier operation of the same transaction failed. Nothing of it was changed.</source>
        <translation>%1: nicht ausgeführt, weil eine frühere Operation derselben Transaktion fehlgeschlagen ist. Nichts davon wurde geändert.</translation>
    </message>
    <message>
        <source>%1: the server reports inconsistent data. Look at the servers' logs before you write anything.</source>
        <translation>%1: Der Server meldet inkonsistente Daten. Vor jedem Schreiben die Protokolle der Server ansehen.</translation>
    </message>
    <message>
        <source>%1: the connection was lost before this was done. Nothing was changed; try again when connected.</source>
        <translation>%1: Die Verbindung ging verloren, bevor dies ausgeführt wurde. Nichts wurde geändert; nach dem Verbinden erneut versuchen.</translation>
    </message>
    <message>
        <source>%1: the server's answer could not be read. Its version may not fit; the Log pane may tell more.</source>
        <translation>%1: Die Antwort des Servers war nicht lesbar. Möglicherweise passt seine Version nicht; der Protokollbereich verrät vielleicht mehr.</translation>
    </message>
    <message>
        <source>%1: the server does not know this operation, or it is switched off there. It may need a newer ZooKeeper or a setting on the servers (for TTL znodes extendedTypesEnabled).</source>
        <translation>%1: Der Server kennt diese Operation nicht, oder sie ist dort abgeschaltet. Möglicherweise ist ein neueres ZooKeeper oder eine Einstellung auf den Servern nötig (für TTL-Znodes extendedTypesEnabled).</translation>
    </message>
    <message>
        <source>%1: no answer came in time. The server may be overloaded or gone; try again.</source>
        <translation>%1: Es kam rechtzeitig keine Antwort. Der Server ist möglicherweise überlastet oder verschwunden; erneut versuchen.</translation>
    </message>
    <message>
        <source>%1: ZooKeeper does not accept what was asked for. Check path and values.</source>
        <translation>%1: ZooKeeper akzeptiert diese Anfrage nicht. Pfad und Werte prüfen.</translation>
    </message>
    <message>
        <source>%1: the session cannot serve requests now. Wait until it is connected.</source>
        <translation>%1: Die Sitzung kann derzeit keine Anfragen bearbeiten. Warten, bis sie verbunden ist.</translation>
    </message>
    <message>
        <source>%1: no quorum of the new configuration is connected and up to date. Start the joining servers first.</source>
        <translation>%1: Kein Quorum der neuen Konfiguration ist verbunden und aktuell. Zuerst die hinzukommenden Server starten.</translation>
    </message>
    <message>
        <source>%1: another change of the configuration is under way. Wait until it is done.</source>
        <translation>%1: Eine andere Änderung der Konfiguration ist im Gange. Warten, bis sie abgeschlossen ist.</translation>
    </message>
    <message>
        <source>%1: the encrypted connection failed. Check certificates and the port.</source>
        <translation>%1: Die verschlüsselte Verbindung ist fehlgeschlagen. Zertifikate und Port prüfen.</translation>
    </message>
    <message>
        <source>%1: ZooKeeper refused the request without saying why. Look at the Log pane.</source>
        <translation>%1: ZooKeeper hat die Anfrage ohne Angabe von Gründen abgelehnt. Den Protokollbereich ansehen.</translation>
    </message>
    <message>
        <source>%1 does not exist, or its parent does not. It may just have been deleted; check the path.</source>
        <translation>%1 oder der Elternknoten davon existiert nicht. Möglicherweise gerade gelöscht; den Pfad prüfen.</translation>
    </message>
    <message>
        <source>%1: its ACL does not permit this to you. Connect with a digest identity that may; a wrong password shows in no other way than this.</source>
        <translation>%1: Die ACL erlaubt dies nicht. Mit einer berechtigten Digest-Identität verbinden; ein falsches Passwort zeigt sich nur auf diese Weise.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since you read it. Nothing was overwritten; compare and save again.</source>
        <translation>%1 wurde seit dem Lesen von jemand anderem geändert. Nichts wurde überschrieben; vergleichen und erneut speichern.</translation>
    </message>
    <message>
        <source>%1 cannot be created below an ephemeral znode: these have no children. Choose a persistent parent.</source>
        <translation>%1 kann nicht unter einem ephemeren Znode erstellt werden: Solche haben keine Kinder. Einen persistenten Elternknoten wählen.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or edit the znode that is there.</source>
        <translation>%1 existiert bereits. Einen anderen Namen wählen oder den vorhandenen Znode bearbeiten.</translation>
    </message>
    <message>
        <source>%1 has children and cannot be deleted alone. Delete the subtree instead.</source>
        <translation>%1 hat Kinder und kann nicht allein gelöscht werden. Stattdessen den Teilbaum löschen.</translation>
    </message>
    <message>
        <source>%1: the servers ended the session before this was done. A new session is on its way; try again then.</source>
        <translation>%1: Die Server haben die Sitzung beendet, bevor dies ausgeführt wurde. Eine neue Sitzung wird aufgebaut; dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1: the ZooKeeper client refused the request as malformed. This is a defect.</source>
        <translation>%1: Der ZooKeeper-Client hat die Anfrage als fehlerhaft abgelehnt. Dies ist ein Programmfehler.</translation>
    </message>
    <message>
        <source>%1: the ACL is empty or invalid. Give at least one entry with a known scheme and a well-formed id.</source>
        <translation>%1: Die ACL ist leer oder ungültig. Mindestens einen Eintrag mit bekanntem Schema und wohlgeformter ID angeben.</translation>
    </message>
    <message>
        <source>%1: the servers refused the authentication and ended the session. Connect again with other credentials.</source>
        <translation>%1: Die Server haben die Authentifizierung abgelehnt und die Sitzung beendet. Mit anderen Zugangsdaten erneut verbinden.</translation>
    </message>
    <message>
        <source>%1: not done, because the session is being closed.</source>
        <translation>%1: nicht ausgeführt, weil die Sitzung gerade geschlossen wird.</translation>
    </message>
    <message>
        <source>%1: the server had nothing to answer. Read again to see what is there.</source>
        <translation>%1: Der Server hatte nichts zu antworten. Erneut lesen, um den Stand zu sehen.</translation>
    </message>
    <message>
        <source>%1: the session moved to another server while the request was under way. Try again.</source>
        <translation>%1: Die Sitzung ist während der Anfrage zu einem anderen Server gewechselt. Erneut versuchen.</translation>
    </message>
    <message>
        <source>%1: the server has lost its quorum and serves reads only. Wait until a majority of servers is back.</source>
        <translation>%1: Der Server hat sein Quorum verloren und bedient nur Lesezugriffe. Warten, bis eine Mehrheit der Server zurück ist.</translation>
    </message>
    <message>
        <source>%1: ephemeral znodes need a global session, and this one is local to its server. Try again: the server upgrades it.</source>
        <translation>%1: Ephemere Znodes brauchen eine globale Sitzung, und diese ist lokal auf ihrem Server. Erneut versuchen: Der Server stuft sie hoch.</translation>
    </message>
    <message>
        <source>%1 is not watched by this session: there was no watch to take back.</source>
        <translation>%1 wird von dieser Sitzung nicht beobachtet: Es gab keine Watch zurückzunehmen.</translation>
    </message>
    <message>
        <source>%1: the servers do not allow changes of the ensemble's configuration. Set reconfigEnabled=true there.</source>
        <translation>%1: Die Server erlauben keine Änderungen an der Konfiguration des Ensembles. Dort reconfigEnabled=true setzen.</translation>
    </message>
    <message>
        <source>%1: the servers accept sessions with SASL authentication only, which this program does not offer.</source>
        <translation>%1: Die Server akzeptieren nur Sitzungen mit SASL-Authentifizierung, die dieses Programm nicht bietet.</translation>
    </message>
    <message>
        <source>%1 lies in a subtree whose quota is used up. Delete something there, or raise the quota.</source>
        <translation>%1 liegt in einem Teilbaum, dessen Kontingent erschöpft ist. Dort etwas löschen oder das Kontingent erhöhen.</translation>
    </message>
    <message>
        <source>%1: the server is overloaded and dropped the request before doing it. Try again in a while.</source>
        <translation>%1: Der Server ist überlastet und hat die Anfrage vor der Ausführung verworfen. In einer Weile erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is not a valid path. It must begin with / and must not end in /, nor hold an empty name, . or .. as a name, or control characters.</source>
        <translation>%1 ist kein gültiger Pfad. Er muss mit / beginnen und darf weder auf / enden noch einen leeren Namen, . oder .. als Namen oder Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>%1: too large. Servers take at most 1 MiB in one request (jute.maxbuffer) and would drop the connection, so it was not sent.</source>
        <translation>%1: zu groß. Server nehmen höchstens 1 MiB je Anfrage an (jute.maxbuffer) und würden die Verbindung abbrechen, daher wurde sie nicht gesendet.</translation>
    </message>
    <message>
        <source>%1: not changed, because this session is locked. Unlock it first (Edit &gt; Unlock this session).</source>
        <translation>%1: nicht geändert, weil diese Sitzung gesperrt ist. Zuerst entsperren (Bearbeiten &gt; Diese Sitzung entsperren).</translation>
    </message>
    <message>
        <source>%1: the connection was lost before the answer came, so whether this was done is unknown. Read it again before you repeat it.</source>
        <translation>%1: Die Verbindung ging vor der Antwort verloren; ob dies ausgeführt wurde, ist daher unbekannt. Vor dem Wiederholen erneut lesen.</translation>
    </message>
    <message>
        <source>%1: znodes of this kind cannot be created in a transaction. Create it on its own.</source>
        <translation>%1: Znodes dieser Art können nicht in einer Transaktion erstellt werden. Einzeln erstellen.</translation>
    </message>
    <message>
        <source>%1: ZooKeeper answered with the unknown error %2.</source>
        <translation>%1: ZooKeeper hat mit dem unbekannten Fehler %2 geantwortet.</translation>
    </message>
    <message>
        <source>The znode</source>
        <translation>Der Znode</translation>
    </message>
    <message>
        <source>%1 (Reason: %2)</source>
        <translation>%1 (Grund: %2)</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Unlock this session</source>
        <translation>Diese Sitzung entsperren</translation>
    </message>
    <message>
        <source>Let this session write to %1?</source>
        <translation>Diese Sitzung in %1 schreiben lassen?</translation>
    </message>
    <message>
        <source>Creating, changing and deleting znodes then takes effect on this ensemble at once, for every program that uses it. Edit &gt; Undo takes back single steps for as long as the program runs. The lock closes again with the connection.</source>
        <translation>Erstellen, Ändern und Löschen von Znodes wirkt sich dann sofort auf dieses Ensemble aus, für jedes Programm, das es nutzt. Bearbeiten &gt; Rückgängig nimmt einzelne Schritte zurück, solange das Programm läuft. Mit der Verbindung schließt sich die Sperre wieder.</translation>
    </message>
    <message>
        <source>Unlock for this session</source>
        <translation>Für diese Sitzung entsperren</translation>
    </message>
</context>
<context>
    <name>LockHint</name>
    <message>
        <source>Vivarium was started for reading only (--read-only): this session cannot write.</source>
        <translation>Vivarium wurde nur zum Lesen gestartet (--read-only): Diese Sitzung kann nicht schreiben.</translation>
    </message>
    <message>
        <source>This session is locked, so that nothing is written by accident. Unlock it with the button at the top right.</source>
        <translation>Diese Sitzung ist gesperrt, damit nichts versehentlich geschrieben wird. Entsperren mit dem Knopf oben rechts.</translation>
    </message>
</context>
<context>
    <name>LockText</name>
    <message>
        <source>read-only</source>
        <translation>nur lesend</translation>
    </message>
    <message>
        <source>locked: read-only</source>
        <translation>gesperrt: nur lesend</translation>
    </message>
    <message>
        <source>sandbox, unlocked</source>
        <translation>Sandbox, entsperrt</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>entsperrt</translation>
    </message>
    <message>
        <source>demo ensemble</source>
        <translation>Demo-Ensemble</translation>
    </message>
</context>
<context>
    <name>ModeText</name>
    <message>
        <source>persistent</source>
        <translation>persistent</translation>
    </message>
    <message>
        <source>persistent sequential</source>
        <translation>persistent sequenziell</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>ephemer</translation>
    </message>
    <message>
        <source>ephemeral sequential</source>
        <translation>ephemer sequenziell</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>persistent with time to live</source>
        <translation>persistent mit Lebensdauer</translation>
    </message>
    <message>
        <source>persistent sequential with time to live</source>
        <translation>persistent sequenziell mit Lebensdauer</translation>
    </message>
    <message>
        <source>Stays until somebody deletes it.</source>
        <translation>Bleibt, bis ihn jemand löscht.</translation>
    </message>
    <message>
        <source>Stays until somebody deletes it. The server appends ten digits that count the creates below this parent.</source>
        <translation>Bleibt, bis ihn jemand löscht. Der Server hängt zehn Ziffern an, die die Erstellungen unter diesem Elternknoten zählen.</translation>
    </message>
    <message>
        <source>Belongs to Vivarium's session and goes with it: when you disconnect, or the session expires. Cannot have children.</source>
        <translation>Gehört zur Sitzung von Vivarium und verschwindet mit ihr: beim Trennen oder wenn die Sitzung abläuft. Kann keine Kinder haben.</translation>
    </message>
    <message>
        <source>Goes with Vivarium's session, and the server appends ten digits that count the creates below this parent. Candidates of elections are made of these.</source>
        <translation>Verschwindet mit der Sitzung von Vivarium, und der Server hängt zehn Ziffern an, die die Erstellungen unter diesem Elternknoten zählen. Kandidaten von Wahlen sind von dieser Art.</translation>
    </message>
    <message>
        <source>The servers remove it some time after its last child was deleted. Needs servers of 3.5 or later.</source>
        <translation>Die Server entfernen ihn einige Zeit, nachdem sein letztes Kind gelöscht wurde. Braucht Server ab Version 3.5.</translation>
    </message>
    <message>
        <source>The servers remove it when it has no children and was not written for its time to live. Needs servers with extendedTypesEnabled.</source>
        <translation>Die Server entfernen ihn, wenn er keine Kinder hat und während seiner Lebensdauer nicht geschrieben wurde. Braucht Server mit extendedTypesEnabled.</translation>
    </message>
    <message>
        <source>The servers append ten digits, and remove it when it has no children and was not written for its time to live. Needs servers with extendedTypesEnabled.</source>
        <translation>Die Server hängen zehn Ziffern an und entfernen ihn, wenn er keine Kinder hat und während seiner Lebensdauer nicht geschrieben wurde. Braucht Server mit extendedTypesEnabled.</translation>
    </message>
</context>
<context>
    <name>PayloadText</name>
    <message>
        <source>Only the beginning is shown, for the whole would be slow to edit.</source>
        <translation>Nur der Anfang wird gezeigt, da das Ganze nur langsam zu bearbeiten wäre.</translation>
    </message>
    <message>
        <source>The line ends are mixed, and editing as text would change them. Edit these bytes as hex.</source>
        <translation>Die Zeilenenden sind gemischt, und eine Bearbeitung als Text würde sie ändern. Diese Bytes als Hex bearbeiten.</translation>
    </message>
    <message>
        <source>This text holds characters that an editor would change. Edit these bytes as hex.</source>
        <translation>Dieser Text enthält Zeichen, die ein Editor ändern würde. Diese Bytes als Hex bearbeiten.</translation>
    </message>
    <message>
        <source>Line %1, column %2 is no pair of hex digits: %3</source>
        <translation>Zeile %1, Spalte %2 ist kein Paar von Hexziffern: %3</translation>
    </message>
    <message>
        <source>This is not JSON: line %1, column %2: %3.</source>
        <translation>Dies ist kein JSON: Zeile %1, Spalte %2: %3.</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>quorum leader</source>
        <translation>Quorum-Leader</translation>
    </message>
    <message>
        <source>follower</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>standalone</source>
        <translation>standalone</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesend</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>runs, but does not serve: it is in no quorum</source>
        <translation>läuft, bedient aber nicht: Er gehört zu keinem Quorum</translation>
    </message>
    <message>
        <source>client port unknown: the ensemble's configuration does not tell it</source>
        <translation>Client-Port unbekannt: Die Konfiguration des Ensembles nennt ihn nicht</translation>
    </message>
    <message>
        <source>not reached (%1)</source>
        <translation>nicht erreicht (%1)</translation>
    </message>
    <message>
        <source>not reached since %1 (%2)</source>
        <translation>nicht erreicht seit %1 (%2)</translation>
    </message>
</context>
<context>
    <name>SessionFormat</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>looking up the servers' names</source>
        <translation>Namen der Server werden aufgelöst</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connected to a server without quorum: reads only</source>
        <translation>mit einem Server ohne Quorum verbunden: nur Lesezugriffe</translation>
    </message>
    <message>
        <source>disconnected since %1</source>
        <translation>getrennt seit %1</translation>
    </message>
    <message>
        <source>disconnected since %1, session lives until %2 at the latest</source>
        <translation>getrennt seit %1, Sitzung lebt längstens bis %2</translation>
    </message>
    <message>
        <source>session expired, a new one is on its way</source>
        <translation>Sitzung abgelaufen, eine neue wird aufgebaut</translation>
    </message>
    <message>
        <source>authentication refused</source>
        <translation>Authentifizierung abgelehnt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>The name %1 cannot be resolved. Check its spelling and this machine's DNS or /etc/hosts.</source>
        <translation>Der Name %1 kann nicht aufgelöst werden. Schreibweise und DNS oder /etc/hosts dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>No TCP connection to %1. Check that the server runs, and the port, firewall and network between.</source>
        <translation>Keine TCP-Verbindung zu %1. Prüfen, ob der Server läuft, sowie Port, Firewall und Netzwerk dazwischen.</translation>
    </message>
    <message>
        <source>%1 accepts connections but does not open a ZooKeeper session. It may have no quorum, want TLS on this port, have reached maxClientCnxns, or be no ZooKeeper server.</source>
        <translation>%1 nimmt Verbindungen an, öffnet aber keine ZooKeeper-Sitzung. Möglicherweise fehlt das Quorum, wird TLS auf diesem Port verlangt, ist maxClientCnxns erreicht oder es ist kein ZooKeeper-Server.</translation>
    </message>
    <message>
        <source>%1 refused the authentication. Check the scheme and the credentials of the identities.</source>
        <translation>%1 hat die Authentifizierung abgelehnt. Schema und Zugangsdaten der Identitäten prüfen.</translation>
    </message>
    <message>
        <source>The chroot %1 does not exist on the ensemble. Check its spelling, or connect without it.</source>
        <translation>Der chroot %1 existiert im Ensemble nicht. Schreibweise prüfen oder ohne ihn verbinden.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>StakeText</name>
    <message>
        <source>%1 holds the address of a worker of %2. Whoever looks workers up there will use what you write.</source>
        <translation>%1 enthält die Adresse eines Workers von %2. Wer dort Worker sucht, verwendet, was hier geschrieben wird.</translation>
    </message>
    <message>
        <source>%1 registers a live worker of %2. The worker runs on, but nobody who looks workers up will find it until it registers again.</source>
        <translation>%1 trägt einen lebenden Worker von %2 ein. Der Worker läuft weiter, aber niemand, der Worker sucht, findet ihn, bis er sich erneut einträgt.</translation>
    </message>
    <message>
        <source>%1 is a candidate of %2 (Curator LeaderLatch). The next candidate watches this znode's data once and does not watch it again after a change: it will not notice when %1 goes. After that nobody leads %2 until it is restarted.</source>
        <translation>%1 ist ein Kandidat von %2 (Curator LeaderLatch). Der nächste Kandidat beobachtet die Daten dieses Znodes einmal und nach einer Änderung nicht wieder: Er bemerkt nicht, wenn %1 verschwindet. Danach führt niemand %2, bis er neu gestartet wird.</translation>
    </message>
    <message>
        <source>%1 is a candidate of %2 (kazoo Election). Its data says who the candidate is: participants and tools will read what you write.</source>
        <translation>%1 ist ein Kandidat von %2 (kazoo Election). Seine Daten sagen, wer der Kandidat ist: Teilnehmer und Werkzeuge lesen, was hier geschrieben wird.</translation>
    </message>
    <message>
        <source>%1 is a candidate of %2. The next candidate is woken and looks at the election again; a program that takes every event for the end of its predecessor may lead beside the leader.</source>
        <translation>%1 ist ein Kandidat von %2. Der nächste Kandidat wird geweckt und sieht wieder nach der Wahl; ein Programm, das jedes Ereignis für das Ende seines Vorgängers hält, führt womöglich neben dem Leader.</translation>
    </message>
    <message>
        <source>%1 leads %2 (Curator LeaderLatch). LeaderLatch does not watch its own znode: the process goes on believing that it leads, and the next candidate leads too. Two leaders, until the first one is restarted.</source>
        <translation>%1 führt %2 (Curator LeaderLatch). LeaderLatch beobachtet den eigenen Znode nicht: Der Prozess glaubt weiterhin zu führen, und der nächste Kandidat führt ebenfalls. Zwei Leader, bis der erste neu gestartet wird.</translation>
    </message>
    <message>
        <source>%1 leads %2 (kazoo Election). kazoo does not watch its own znode: the process goes on believing that it leads, and the next candidate leads too. Two leaders, until the first one is restarted.</source>
        <translation>%1 führt %2 (kazoo Election). kazoo beobachtet den eigenen Znode nicht: Der Prozess glaubt weiterhin zu führen, und der nächste Kandidat führt ebenfalls. Zwei Leader, bis der erste neu gestartet wird.</translation>
    </message>
    <message>
        <source>%1 leads %2. This participant watches its own znode: it steps down, the next candidate leads, and it joins again at the end of the line.</source>
        <translation>%1 führt %2. Dieser Teilnehmer beobachtet den eigenen Znode: Er tritt zurück, der nächste Kandidat führt, und er stellt sich wieder ans Ende der Reihe.</translation>
    </message>
    <message>
        <source>%1 leads %2. A program that does not watch its own znode goes on believing that it leads, and the next candidate leads too: two leaders. A participant of Vivarium steps down and joins again.</source>
        <translation>%1 führt %2. Ein Programm, das den eigenen Znode nicht beobachtet, glaubt weiterhin zu führen, und der nächste Kandidat führt ebenfalls: zwei Leader. Ein Teilnehmer von Vivarium tritt zurück und tritt erneut bei.</translation>
    </message>
    <message>
        <source>%1 is a candidate of %2. This participant watches its own znode: it joins again at the end of the line.</source>
        <translation>%1 ist ein Kandidat von %2. Dieser Teilnehmer beobachtet den eigenen Znode: Er stellt sich wieder ans Ende der Reihe.</translation>
    </message>
    <message>
        <source>%1 is a candidate of %2. As a rule a program does not watch its own candidate: it goes on waiting, but is out of the line until it joins again.</source>
        <translation>%1 ist ein Kandidat von %2. In der Regel beobachtet ein Programm den eigenen Kandidaten nicht: Es wartet weiter, ist aber nicht mehr in der Reihe, bis es erneut beitritt.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a duration</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time of today, how long ago</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>date, time, how long ago</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
</context>
<context>
    <name>UnsavedText</name>
    <message>
        <source>Unsaved data</source>
        <translation>Nicht gespeicherte Daten</translation>
    </message>
    <message>
        <source>Data was typed and not saved to its znode.</source>
        <translation>Es wurden Daten eingegeben und nicht in ihrem Znode gespeichert.</translation>
    </message>
    <message>
        <source>It is lost when you go on. There is no undo for it.</source>
        <translation>Beim Fortfahren gehen sie verloren. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go back and save</source>
        <translation>Zurück und speichern</translation>
    </message>
</context>
<context>
    <name>app::AclDialog</name>
    <message>
        <source>ACL of %1</source>
        <translation>ACL von %1</translation>
    </message>
    <message>
        <source>Who may do what with %1. Children do not inherit it. Take care to keep "admin" for somebody: without it nobody can change the ACL again.</source>
        <translation>Wer was mit %1 tun darf. Kinder erben es nicht. „admin“ sollte jemandem erhalten bleiben: Sonst kann niemand mehr die ACL ändern.</translation>
    </message>
    <message>
        <source>Writes the ACL, unless somebody changed it meanwhile</source>
        <translation>Schreibt die ACL, sofern sie inzwischen niemand geändert hat</translation>
    </message>
</context>
<context>
    <name>app::AclEditor</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>create</source>
        <translation>create</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>delete</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>write</source>
        <translation>write</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>Access control list</source>
        <translation>Zugriffskontrollliste</translation>
    </message>
    <message>
        <source>Who may do what with this znode. An ACL counts for its own znode only, children do not inherit it. "create" and "delete" are about its children.</source>
        <translation>Wer was mit diesem Znode tun darf. Eine ACL gilt nur für ihren eigenen Znode, Kinder erben sie nicht. „create“ und „delete“ beziehen sich auf seine Kinder.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Adds an entry</source>
        <translation>Fügt einen Eintrag hinzu</translation>
    </message>
    <message>
        <source>Removes the entry the cursor is in</source>
        <translation>Entfernt den Eintrag, in dem der Cursor steht</translation>
    </message>
    <message>
        <source>world, auth, digest, ip, x509, sasl, or what the servers know besides</source>
        <translation>world, auth, digest, ip, x509, sasl oder was die Server sonst noch kennen</translation>
    </message>
</context>
<context>
    <name>app::AclPane</name>
    <message>
        <source>Edit ACL...</source>
        <translation>ACL bearbeiten...</translation>
    </message>
    <message>
        <source>ACL</source>
        <translation>ACL</translation>
    </message>
    <message>
        <source>Changes who may do what with this znode</source>
        <translation>Ändert, wer was mit diesem Znode tun darf</translation>
    </message>
</context>
<context>
    <name>app::BrowserView</name>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reads data, Stat, ACL and the list of children again (F5)</source>
        <translation>Liest Daten, Stat, ACL und die Liste der Kinder neu ein (F5)</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copies the path of the selected znode (Ctrl+Shift+C)</source>
        <translation>Kopiert den Pfad des ausgewählten Znodes (Strg+Umschalt+C)</translation>
    </message>
</context>
<context>
    <name>app::ClusterHeadline</name>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Which of the recognised clusters is shown</source>
        <translation>Welcher der erkannten Cluster angezeigt wird</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>What just happened</source>
        <translation>Was gerade geschehen ist</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Nothing has happened since this view began to watch.</source>
        <translation>Seit Beginn der Beobachtung ist in dieser Ansicht nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>app::ClusterList</name>
    <message>
        <source>No cluster recognised here yet.</source>
        <translation>Hier wurde noch kein Cluster erkannt.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>The clusters recognised in the known part of the tree; choose one to see it</source>
        <translation>Die im bekannten Teil des Baums erkannten Cluster; zum Anzeigen einen auswählen</translation>
    </message>
</context>
<context>
    <name>app::ClusterListModel</name>
    <message>
        <source>not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>no leader</source>
        <translation>kein Leader</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2; leader: %3; %n candidate(s)</source>
        <translation><numerusform>%1: %2; Leader: %3; %n Kandidat</numerusform><numerusform>%1: %2; Leader: %3; %n Kandidaten</numerusform></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
</context>
<context>
    <name>app::ClusterSceneView</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>The candidates of the election in line: the first leads, each other one watches the one before it. Arrow keys go from member to member, Enter selects its znode.</source>
        <translation>Die Kandidaten der Wahl in ihrer Reihenfolge: Der erste führt, jeder andere beobachtet den vor ihm. Pfeiltasten gehen von Mitglied zu Mitglied, Eingabe wählt den Znode aus.</translation>
    </message>
</context>
<context>
    <name>app::ClusterTables</name>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>The candidates of the election in line</source>
        <translation>Die Kandidaten der Wahl in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>The registrations in the service registry</source>
        <translation>Die Einträge in der Service-Registry</translation>
    </message>
    <message>
        <source>Participants %1</source>
        <translation>Teilnehmer %1</translation>
    </message>
    <message>
        <source>Workers %1</source>
        <translation>Worker %1</translation>
    </message>
</context>
<context>
    <name>app::ClusterText</name>
    <message>
        <source>plain election</source>
        <translation>einfache Wahl</translation>
    </message>
    <message>
        <source>Curator leader latch</source>
        <translation>Curator-Leader-Latch</translation>
    </message>
    <message>
        <source>kazoo election</source>
        <translation>kazoo-Wahl</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The children of %1 may not be read by this connection: what is there is not known.</source>
        <translation>Die Kinder von %1 dürfen über diese Verbindung nicht gelesen werden: Was dort ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 has no leader.</source>
        <translation>%1 hat keinen Leader.</translation>
    </message>
    <message>
        <source>%1 is no candidate of this election; it is in the way of programs that read every child, and where whole names are sorted it can keep anybody from being elected.</source>
        <translation>%1 ist kein Kandidat dieser Wahl; er stört Programme, die jedes Kind lesen, und wo ganze Namen sortiert werden, kann er verhindern, dass jemand gewählt wird.</translation>
    </message>
    <message>
        <source>%1 is a candidate that is not ephemeral: it stays when its process dies, and blocks who stands behind it.</source>
        <translation>%1 ist ein Kandidat, der nicht ephemer ist: Er bleibt, wenn sein Prozess stirbt, und blockiert, wer hinter ihm steht.</translation>
    </message>
    <message>
        <source>%1 belongs to a session that holds another one beside it: an orphan of a lost reply, or a second participant in one process.</source>
        <translation>%1 gehört zu einer Sitzung, die daneben noch einen hält: ein Waisenknoten einer verlorenen Antwort oder ein zweiter Teilnehmer in einem Prozess.</translation>
    </message>
    <message>
        <source>%1 registers the leader as a worker: it would be given its own work.</source>
        <translation>%1 trägt den Leader als Worker ein: Er bekäme seine eigene Arbeit.</translation>
    </message>
    <message>
        <source>%1 is a follower that is not in the registry: it gets no work.</source>
        <translation>%1 ist ein Follower, der nicht in der Registry steht: Er bekommt keine Arbeit.</translation>
    </message>
    <message>
        <source>%1 is registered, but its session is no candidate: it works, and can never lead.</source>
        <translation>%1 ist eingetragen, aber die Sitzung ist kein Kandidat: Sie arbeitet und kann niemals führen.</translation>
    </message>
    <message>
        <source>%1 does not watch the one before it: it will not notice that one's death, and failover ends here.</source>
        <translation>%1 beobachtet den Vorgänger nicht: Dessen Tod bleibt unbemerkt, und der Failover endet hier.</translation>
    </message>
    <message>
        <source>%1 watches another one than the one before it: it will not notice that one's death in time.</source>
        <translation>%1 beobachtet einen anderen als seinen Vorgänger: Dessen Tod bemerkt er nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>app::ClusterView</name>
    <message>
        <source>No cluster recognised here yet. Start the demo, join one, or name the paths of yours.</source>
        <translation>Hier wurde noch kein Cluster erkannt. Die Demo starten, einem Cluster beitreten oder die Pfade eines eigenen angeben.</translation>
    </message>
    <message>
        <source>A cluster is an election: a znode whose ephemeral, sequential children stand in line; the first leads, each other one watches the one before it.</source>
        <translation>Ein Cluster ist eine Wahl: ein Znode, dessen ephemere, sequenzielle Kinder in einer Reihe stehen; das erste führt, jedes andere beobachtet das vor ihm.</translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation>geführt von %1</translation>
    </message>
    <message>
        <source>led by %1 for at least %2</source>
        <translation>geführt von %1 seit mindestens %2</translation>
    </message>
    <message>
        <source>led by %1 for %2</source>
        <translation>geführt von %1 seit %2</translation>
    </message>
    <message>
        <source>not permitted to read it</source>
        <translation>Lesen nicht erlaubt</translation>
    </message>
    <message>
        <source>no candidates</source>
        <translation>keine Kandidaten</translation>
    </message>
    <message>
        <source>no leader</source>
        <translation>kein Leader</translation>
    </message>
    <message>
        <source>failover to expect: %1 to %2</source>
        <translation>zu erwartender Failover: %1 bis %2</translation>
    </message>
    <message>
        <source>workers in %1: %2</source>
        <translation>Worker in %1: %2</translation>
    </message>
    <message>
        <source>What is shown may be out of date: %1.</source>
        <translation>Die Anzeige ist möglicherweise veraltet: %1.</translation>
    </message>
    <message>
        <source>The children of %1 may not be read by this connection. Whether it has a leader is not known; an identity with the READ permission there helps.</source>
        <translation>Die Kinder von %1 dürfen über diese Verbindung nicht gelesen werden. Ob es einen Leader gibt, ist nicht bekannt; eine Identität mit der Berechtigung READ dort hilft.</translation>
    </message>
    <message>
        <source>Participant process %1 ended by itself: %2</source>
        <translation>Teilnehmerprozess %1 hat sich selbst beendet: %2</translation>
    </message>
    <message>
        <source>The program vivariumctl, which participants run as, was not found beside this program nor on PATH.</source>
        <translation>Das Programm vivariumctl, mit dem Teilnehmer laufen, wurde weder neben diesem Programm noch im PATH gefunden.</translation>
    </message>
</context>
<context>
    <name>app::ClustersCommand</name>
    <message>
        <source>Tells which clusters coordinate here: who leads, follows, works.</source>
        <translation>Zeigt, welche Cluster sich hier koordinieren: wer führt, folgt, arbeitet.</translation>
    </message>
    <message>
        <source>Further znodes to look at; without, three levels from the root.</source>
        <translation>Weitere zu betrachtende Znodes; ohne Angabe drei Ebenen ab der Wurzel.</translation>
    </message>
    <message>
        <source>Writes one JSON object.</source>
        <translation>Schreibt ein einzelnes JSON-Objekt.</translation>
    </message>
    <message>
        <source>AdminServers of all servers, to verify who watches whom.</source>
        <translation>AdminServer aller Server, um zu prüfen, wer wen beobachtet.</translation>
    </message>
    <message>
        <source>'%1' is not a path: %2</source>
        <translation>„%1“ ist kein Pfad: %2</translation>
    </message>
    <message>
        <source>'%1' is not the URL of an AdminServer (http://host:8080)</source>
        <translation>„%1“ ist nicht die URL eines AdminServers (http://host:8080)</translation>
    </message>
    <message>
        <source>%1 (%2)
</source>
        <translation>%1 (%2)
</translation>
    </message>
    <message>
        <source>  leader    %1  %2
</source>
        <translation>  Leader    %1  %2
</translation>
    </message>
    <message>
        <source>  no leader
</source>
        <translation>  kein Leader
</translation>
    </message>
    <message>
        <source>  follower  %1  %2, watches %3
</source>
        <translation>  Follower  %1  %2, beobachtet %3
</translation>
    </message>
    <message>
        <source>  worker    %1  %2
</source>
        <translation>  Worker    %1  %2
</translation>
    </message>
    <message>
        <source>  problem   %1: %2 %3
</source>
        <translation>  Problem   %1: %2 %3
</translation>
    </message>
    <message>
        <source>no cluster is recognised near the root; name the path of yours behind CONNECT</source>
        <translation>nahe der Wurzel wurde kein Cluster erkannt; den Pfad des eigenen hinter CONNECT angeben</translation>
    </message>
</context>
<context>
    <name>app::Command</name>
    <message>
        <source>vivariumctl %1: %2 (see: vivariumctl %1 --help)</source>
        <translation>vivariumctl %1: %2 (siehe: vivariumctl %1 --help)</translation>
    </message>
</context>
<context>
    <name>app::CommandPalette</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Type parts of an action's name; arrows choose, Enter does it, Esc closes</source>
        <translation>Teile des Namens einer Aktion eingeben; Pfeiltasten wählen, Eingabe führt aus, Esc schließt</translation>
    </message>
</context>
<context>
    <name>app::ConflictView</name>
    <message>
        <source>Two versions of %1</source>
        <translation>Zwei Versionen von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) differ, marked + and -.</source>
        <translation><numerusform>%Ln Zeile unterscheidet sich, mit + und - markiert.</numerusform><numerusform>%Ln Zeilen unterscheiden sich, mit + und - markiert.</numerusform></translation>
    </message>
    <message>
        <source>Overwrite theirs</source>
        <translation>Fremde überschreiben</translation>
    </message>
    <message>
        <source>Writes your text over the version shown on the right, unless that changed once more. Can be undone.</source>
        <translation>Überschreibt die rechts gezeigte Version mit dem eigenen Text, sofern sie nicht noch einmal geändert wurde. Kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremde übernehmen</translation>
    </message>
    <message>
        <source>Puts the server's text into the editor; Ctrl+Z in the editor brings yours back</source>
        <translation>Setzt den Text des Servers in den Editor; Strg+Z im Editor holt den eigenen zurück</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Closes this and writes nothing; your text stays in the editor</source>
        <translation>Schließt dies und schreibt nichts; der Text bleibt im Editor</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln more line(s))</source>
        <translation><numerusform>(%Ln weitere Zeile)</numerusform><numerusform>(%Ln weitere Zeilen)</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ConnectForm</name>
    <message>
        <source>Read only, cannot be unlocked</source>
        <translation>Nur lesend, kann nicht entsperrt werden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect string</source>
        <translation>Verbindungszeichenfolge</translation>
    </message>
    <message>
        <source>The servers as host:port, with commas between, and a chroot if there is one</source>
        <translation>Die Server als host:port, durch Kommas getrennt, und gegebenenfalls ein chroot</translation>
    </message>
    <message>
        <source>Check of the connect string</source>
        <translation>Prüfung der Verbindungszeichenfolge</translation>
    </message>
    <message>
        <source>ZooKeeper reports a wrong password only as a missing permission, when a znode is read or written. Passwords are kept in memory only.</source>
        <translation>Ein falsches Passwort meldet ZooKeeper nur als fehlende Berechtigung, wenn ein Znode gelesen oder geschrieben wird. Passwörter bleiben nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Without it the session starts locked too, but can be unlocked</source>
        <translation>Ohne dies beginnt die Sitzung ebenfalls gesperrt, kann aber entsperrt werden</translation>
    </message>
    <message>
        <source>Opens a session with this ensemble (Enter)</source>
        <translation>Öffnet eine Sitzung mit diesem Ensemble (Eingabe)</translation>
    </message>
    <message>
        <source>Add digest identity</source>
        <translation>Digest-Identität hinzufügen</translation>
    </message>
    <message>
        <source>Sends a user and password of the digest scheme with the session, for znodes whose ACL asks</source>
        <translation>Sendet mit der Sitzung Benutzer und Passwort des Schemas digest, für Znodes, deren ACL es verlangt</translation>
    </message>
    <message>
        <source>host:port, several with commas between; port 2181 when left out; /chroot at the end.</source>
        <translation>host:port, mehrere durch Kommas getrennt; ohne Angabe Port 2181; /chroot am Ende.</translation>
    </message>
    <message>
        <source>Not a connect string yet: %1</source>
        <translation>Noch keine Verbindungszeichenfolge: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation><numerusform>%n Server</numerusform><numerusform>%n Server</numerusform></translation>
    </message>
    <message>
        <source>%1, chroot %2</source>
        <translation>%1, chroot %2</translation>
    </message>
</context>
<context>
    <name>app::ConnectionIndicator</name>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Session state</source>
        <translation>Zustand der Sitzung</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Started with --read-only: this session cannot write, and cannot be unlocked</source>
        <translation>Mit --read-only gestartet: Diese Sitzung kann nicht schreiben und nicht entsperrt werden</translation>
    </message>
    <message>
        <source>This session may only read; press to let it write</source>
        <translation>Diese Sitzung darf nur lesen; drücken, um Schreiben zu erlauben</translation>
    </message>
    <message>
        <source>This session may write; press to lock it</source>
        <translation>Diese Sitzung darf schreiben; drücken, um sie zu sperren</translation>
    </message>
</context>
<context>
    <name>app::CreateCommand</name>
    <message>
        <source>Creates a znode and writes its path.</source>
        <translation>Erstellt einen Znode und gibt seinen Pfad aus.</translation>
    </message>
    <message>
        <source>Sequential: the server appends ten digits.</source>
        <translation>Sequenziell: Der Server hängt zehn Ziffern an.</translation>
    </message>
    <message>
        <source>Ephemeral: lives as long as its session, so the command stays until it is told to end.</source>
        <translation>Ephemer: lebt so lange wie seine Sitzung, daher läuft der Befehl, bis er beendet wird.</translation>
    </message>
    <message>
        <source>Container: removed by the servers after its last child went.</source>
        <translation>Container: wird von den Servern entfernt, nachdem sein letztes Kind verschwunden ist.</translation>
    </message>
    <message>
        <source>Removed by the servers when not changed for so long, and childless.</source>
        <translation>Wird von den Servern entfernt, wenn er so lange nicht geändert wurde und keine Kinder hat.</translation>
    </message>
    <message>
        <source>-c stands alone, and -e and -t exclude each other</source>
        <translation>-c steht allein, und -e und -t schließen sich gegenseitig aus</translation>
    </message>
    <message>
        <source>-t takes milliseconds from 1 to %1</source>
        <translation>-t nimmt Millisekunden von 1 bis %1</translation>
    </message>
    <message>
        <source>%1 is ephemeral: it stays until this command ends (Ctrl+C, SIGTERM)</source>
        <translation>%1 ist ephemer: Er bleibt, bis dieser Befehl endet (Strg+C, SIGTERM)</translation>
    </message>
    <message>
        <source>%1 is ephemeral: it stays until standard input ends or this command does (Ctrl+C, SIGTERM)</source>
        <translation>%1 ist ephemer: Er bleibt, bis die Standardeingabe oder dieser Befehl endet (Strg+C, SIGTERM)</translation>
    </message>
</context>
<context>
    <name>app::CreateDialog</name>
    <message>
        <source>Time to live</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>no data at all (null)</source>
        <translation>gar keine Daten (null)</translation>
    </message>
    <message>
        <source>Create the missing parents, too</source>
        <translation>Fehlende Elternknoten ebenfalls erstellen</translation>
    </message>
    <message>
        <source>Create a znode</source>
        <translation>Znode erstellen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Creates the znode. Can be undone.</source>
        <translation>Erstellt den Znode. Kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>name, a/b/name, or a whole path that begins with /</source>
        <translation>Name, a/b/Name oder ein ganzer Pfad, der mit / beginnt</translation>
    </message>
    <message>
        <source>The name of the new znode below the parent; a whole path when it begins with /</source>
        <translation>Der Name des neuen Znodes unter dem Elternknoten; ein ganzer Pfad, wenn er mit / beginnt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>How the znode is born, and what ends it</source>
        <translation>Wie der Znode entsteht und was ihn beendet</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modus</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>How long the znode lives without being written and without children, in milliseconds</source>
        <translation>Wie lange der Znode ohne Schreibzugriff und ohne Kinder lebt, in Millisekunden</translation>
    </message>
    <message>
        <source>ACL</source>
        <translation>ACL</translation>
    </message>
    <message>
        <source>Creates the znodes above it that do not exist, persistent, without data and with the same ACL</source>
        <translation>Erstellt die fehlenden Znodes darüber: persistent, ohne Daten und mit derselben ACL</translation>
    </message>
    <message>
        <source>Data of the new znode</source>
        <translation>Daten des neuen Znodes</translation>
    </message>
    <message>
        <source>What the znode shall hold, as UTF-8 text</source>
        <translation>Was der Znode enthalten soll, als UTF-8-Text</translation>
    </message>
    <message>
        <source>empty: 0 bytes</source>
        <translation>leer: 0 Byte</translation>
    </message>
    <message>
        <source>Null data (length -1) is not the same as empty data</source>
        <translation>Null-Daten (Länge -1) sind nicht dasselbe wie leere Daten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) that are no text, taken over as they are</source>
        <translation><numerusform>%Ln Byte, das kein Text ist, unverändert übernommen</numerusform><numerusform>%Ln Byte, die kein Text sind, unverändert übernommen</numerusform></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>Type the name of the new znode.</source>
        <translation>Den Namen des neuen Znodes eingeben.</translation>
    </message>
    <message>
        <source>A name between two slashes is empty.</source>
        <translation>Ein Name zwischen zwei Schrägstrichen ist leer.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existiert bereits.</translation>
    </message>
    <message>
        <source>%1 is ephemeral, and ephemeral znodes cannot have children.</source>
        <translation>%1 ist ephemer, und ephemere Znodes können keine Kinder haben.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 existiert nicht.</translation>
    </message>
    <message>
        <source>Creates %1 and ten digits, %2.</source>
        <translation>Erstellt %1 und zehn Ziffern, %2.</translation>
    </message>
    <message>
        <source>Creates %1, %2.</source>
        <translation>Erstellt %1, %2.</translation>
    </message>
    <message>
        <source>First creates %1, persistent.</source>
        <translation>Erstellt zuerst %1, persistent.</translation>
    </message>
    <message>
        <source>Take care: %1 is a live election, and a foreign child in it can keep it from electing anybody.</source>
        <translation>Vorsicht: %1 ist eine laufende Wahl, und ein fremdes Kind darin kann sie daran hindern, jemanden zu wählen.</translation>
    </message>
</context>
<context>
    <name>app::DataCommand</name>
    <message>
        <source>The data as text. "-" or none: what standard input holds.</source>
        <translation>Die Daten als Text. „-“ oder keine Angabe: Inhalt der Standardeingabe.</translation>
    </message>
    <message>
        <source>unexpected argument '%1'</source>
        <translation>unerwartetes Argument „%1“</translation>
    </message>
</context>
<context>
    <name>app::DataEditor</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbrechen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>How the data is shown: found out from the bytes, or as you choose. JSON on a single line is laid out for reading and written back on a single line.</source>
        <translation>Wie die Daten angezeigt werden: aus den Bytes ermittelt oder wie gewählt. Einzeiliges JSON wird lesbar angeordnet und einzeilig zurückgeschrieben.</translation>
    </message>
    <message>
        <source>Breaks long lines at the edge of the window</source>
        <translation>Bricht lange Zeilen am Fensterrand um</translation>
    </message>
    <message>
        <source>Shows the whole data; that can take some seconds</source>
        <translation>Zeigt die gesamten Daten; das kann einige Sekunden dauern</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>null: this znode holds no data at all (length -1)</source>
        <translation>null: Dieser Znode enthält gar keine Daten (Länge -1)</translation>
    </message>
    <message>
        <source>empty: this znode holds data of 0 bytes</source>
        <translation>leer: Dieser Znode enthält Daten von 0 Byte</translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation>Auto: %1</translation>
    </message>
</context>
<context>
    <name>app::DataPane</name>
    <message>
        <source>Loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Revert text</source>
        <translation>Text zurücksetzen</translation>
    </message>
    <message>
        <source>Puts the text back to what the server holds; Ctrl+Z in the editor brings yours back</source>
        <translation>Setzt den Text auf den Stand des Servers zurück; Strg+Z im Editor holt den eigenen zurück</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>The text differs from what the server holds</source>
        <translation>Der Text weicht vom Stand des Servers ab</translation>
    </message>
    <message>
        <source>The unsaved text of %1 is kept as a draft.</source>
        <translation>Der nicht gespeicherte Text von %1 bleibt als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>Select a znode in the tree, or type its path.</source>
        <translation>Einen Znode im Baum auswählen oder seinen Pfad eingeben.</translation>
    </message>
    <message>
        <source>Your unsaved text of before is back.</source>
        <translation>Der nicht gespeicherte Text von vorhin ist wieder da.</translation>
    </message>
    <message>
        <source>%1 was deleted. Your text stays here.</source>
        <translation>%1 wurde gelöscht. Der Text bleibt hier.</translation>
    </message>
    <message>
        <source>Create it...</source>
        <translation>Erstellen...</translation>
    </message>
    <message>
        <source>Asks for the mode and creates %1 with the text that is here</source>
        <translation>Fragt nach dem Modus und erstellt %1 mit dem Text, der hier steht</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Save as it stands</source>
        <translation>Unverändert speichern</translation>
    </message>
    <message>
        <source>Writes the text although it is no JSON</source>
        <translation>Schreibt den Text, obwohl er kein JSON ist</translation>
    </message>
    <message>
        <source>Saved %1, version %2.</source>
        <translation>%1 gespeichert, Version %2.</translation>
    </message>
    <message>
        <source>Not saved, the text is kept as a draft: %1</source>
        <translation>Nicht gespeichert, der Text bleibt als Entwurf erhalten: %1</translation>
    </message>
    <message>
        <source>Not saved, your text stays. %1</source>
        <translation>Nicht gespeichert, der Text bleibt erhalten. %1</translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>Unterschied anzeigen</translation>
    </message>
    <message>
        <source>Shows your text and the server's side by side</source>
        <translation>Zeigt den eigenen Text und den des Servers nebeneinander</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremde übernehmen</translation>
    </message>
    <message>
        <source>Puts the server's text into the editor; Ctrl+Z in the editor brings yours back</source>
        <translation>Setzt den Text des Servers in den Editor; Strg+Z im Editor holt den eigenen zurück</translation>
    </message>
    <message>
        <source>Overwrite theirs</source>
        <translation>Fremde überschreiben</translation>
    </message>
    <message>
        <source>Writes your text over the version that is there now</source>
        <translation>Überschreibt die jetzt vorhandene Version mit dem eigenen Text</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene behalten</translation>
    </message>
    <message>
        <source>Goes on with your text; saving it will overwrite the version that is there now</source>
        <translation>Fährt mit dem eigenen Text fort; beim Speichern wird die jetzt vorhandene Version überschrieben</translation>
    </message>
    <message>
        <source>Not saved: %1 was changed on the server (%2, now version %3). Your text stays here.</source>
        <translation>Nicht gespeichert: %1 wurde auf dem Server geändert (%2, jetzt Version %3). Der Text bleibt hier.</translation>
    </message>
    <message>
        <source>%1 was changed on the server (%2, now version %3) while you have unsaved text.</source>
        <translation>%1 wurde auf dem Server geändert (%2, jetzt Version %3), während hier nicht gespeicherter Text steht.</translation>
    </message>
    <message>
        <source>Your text, not saved</source>
        <translation>Eigener Text, nicht gespeichert</translation>
    </message>
    <message>
        <source>On the server, version %1</source>
        <translation>Auf dem Server, Version %1</translation>
    </message>
    <message>
        <source>Writes the data, unless somebody changed it meanwhile (Ctrl+S)</source>
        <translation>Schreibt die Daten, sofern sie inzwischen niemand geändert hat (Strg+S)</translation>
    </message>
    <message>
        <source>As of %1: there is no connection now, the data may have changed since.</source>
        <translation>Stand %1: Derzeit besteht keine Verbindung, die Daten können sich seither geändert haben.</translation>
    </message>
</context>
<context>
    <name>app::DeleteCommand</name>
    <message>
        <source>Deletes a znode.</source>
        <translation>Löscht einen Znode.</translation>
    </message>
    <message>
        <source>Only if the data is at this version.</source>
        <translation>Nur, wenn die Daten diese Version haben.</translation>
    </message>
    <message>
        <source>Deletes the whole subtree.</source>
        <translation>Löscht den gesamten Teilbaum.</translation>
    </message>
    <message>
        <source>unexpected argument '%1'</source>
        <translation>unerwartetes Argument „%1“</translation>
    </message>
    <message>
        <source>-v takes a version number</source>
        <translation>-v nimmt eine Versionsnummer</translation>
    </message>
    <message>
        <source>the root cannot be deleted</source>
        <translation>die Wurzel kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>-v and -r exclude each other</source>
        <translation>-v und -r schließen sich gegenseitig aus</translation>
    </message>
    <message numerus="yes">
        <source>%n znode(s) could not be deleted. The first: %1</source>
        <translation><numerusform>%n Znode konnte nicht gelöscht werden. Der erste: %1</numerusform><numerusform>%n Znodes konnten nicht gelöscht werden. Der erste: %1</numerusform></translation>
    </message>
</context>
<context>
    <name>app::DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Looking at what is below: %Ln znode(s) so far.</source>
        <translation><numerusform>Darunterliegendes wird untersucht: bisher %Ln Znode.</numerusform><numerusform>Darunterliegendes wird untersucht: bisher %Ln Znodes.</numerusform></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Looking at what is below.</source>
        <translation>Darunterliegendes wird untersucht.</translation>
    </message>
    <message>
        <source>Znodes that will go</source>
        <translation>Zu löschende Znodes</translation>
    </message>
    <message>
        <source>Deleted znodes</source>
        <translation>Gelöschte Znodes</translation>
    </message>
    <message>
        <source>Deletes what is listed here. Edit &gt; Undo brings it back, but for other sessions' ephemerals.</source>
        <translation>Löscht, was hier aufgeführt ist. Bearbeiten &gt; Rückgängig stellt es wieder her, außer ephemere Znodes anderer Sitzungen.</translation>
    </message>
    <message>
        <source>This znode alone, with %1 of data.</source>
        <translation>Nur dieser Znode, mit %1 Daten.</translation>
    </message>
    <message numerus="yes">
        <source>With it go the %Ln znode(s) below, with %1 of data in all.</source>
        <translation><numerusform>Damit verschwindet auch der %Ln Znode darunter, insgesamt %1 Daten.</numerusform><numerusform>Damit verschwinden auch die %Ln Znodes darunter, insgesamt %1 Daten.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are ephemerals that other sessions hold: a running process counts on them, and they cannot be brought back.</source>
        <translation><numerusform>%Ln davon ist ein ephemerer Znode einer anderen Sitzung: Ein laufender Prozess verlässt sich darauf, und er kann nicht wiederhergestellt werden.</numerusform><numerusform>%Ln davon sind ephemere Znodes anderer Sitzungen: Laufende Prozesse verlassen sich darauf, und sie können nicht wiederhergestellt werden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The children of %Ln znode(s) may not be listed; where there are any, they stay, and so does what is above them.</source>
        <translation><numerusform>Die Kinder von %Ln Znode dürfen nicht aufgelistet werden; falls es welche gibt, bleiben sie erhalten, ebenso alles darüber.</numerusform><numerusform>Die Kinder von %Ln Znodes dürfen nicht aufgelistet werden; falls es welche gibt, bleiben sie erhalten, ebenso alles darüber.</numerusform></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>It can be undone until you disconnect.</source>
        <translation>Bis zum Trennen der Verbindung kann es rückgängig gemacht werden.</translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation><numerusform>(und %Ln weiterer)</numerusform><numerusform>(und %Ln weitere)</numerusform></translation>
    </message>
    <message>
        <source>Delete all the same</source>
        <translation>Trotzdem löschen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) were deleted; Edit &gt; Undo brings them back.</source>
        <translation><numerusform>%Ln Znode wurde gelöscht; Bearbeiten &gt; Rückgängig stellt ihn wieder her.</numerusform><numerusform>%Ln Znodes wurden gelöscht; Bearbeiten &gt; Rückgängig stellt sie wieder her.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) stayed:</source>
        <translation><numerusform>%Ln Znode blieb erhalten:</numerusform><numerusform>%Ln Znodes blieben erhalten:</numerusform></translation>
    </message>
    <message>
        <source>Not everything was deleted</source>
        <translation>Nicht alles wurde gelöscht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Znodes that stayed</source>
        <translation>Erhalten gebliebene Znodes</translation>
    </message>
</context>
<context>
    <name>app::DemoBar</name>
    <message>
        <source>How to join the demo</source>
        <translation>So tritt man der Demo bei</translation>
    </message>
    <message>
        <source>Demo ensemble</source>
        <translation>Demo-Ensemble</translation>
    </message>
    <message>
        <source>Copies the connect string: any ZooKeeper client on this machine can connect with it</source>
        <translation>Kopiert die Verbindungszeichenfolge: Jeder ZooKeeper-Client auf diesem Rechner kann sich damit verbinden</translation>
    </message>
    <message>
        <source>Join from a terminal</source>
        <translation>Vom Terminal aus beitreten</translation>
    </message>
    <message>
        <source>Copies the command: it runs one more participant until Ctrl+C</source>
        <translation>Kopiert den Befehl: Er lässt einen weiteren Teilnehmer laufen, bis Strg+C gedrückt wird</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hides this bar</source>
        <translation>Blendet diese Leiste aus</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>app::DemoOffer</name>
    <message>
        <source>Start a demo ensemble</source>
        <translation>Demo-Ensemble starten</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Starts real ZooKeeper servers and participants on this machine, for as long as the program runs</source>
        <translation>Startet echte ZooKeeper-Server und Teilnehmer auf diesem Rechner, solange das Programm läuft</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Copies the command to the clipboard</source>
        <translation>Kopiert den Befehl in die Zwischenablage</translation>
    </message>
    <message>
        <source>Looks for Java and ZooKeeper's jars again</source>
        <translation>Sucht erneut nach Java und den Jar-Dateien von ZooKeeper</translation>
    </message>
    <message>
        <source>Three real ZooKeeper servers and four participants of a leader election, on this machine alone. Kill the leader and watch the cluster recover; everything ends with the program.</source>
        <translation>Drei echte ZooKeeper-Server und vier Teilnehmer einer Leader-Wahl, nur auf diesem Rechner. Den Leader abstürzen lassen und zusehen, wie sich der Cluster erholt; alles endet mit dem Programm.</translation>
    </message>
    <message>
        <source>The demo runs real ZooKeeper servers, and these packages for them are missing: %1. Install them with:</source>
        <translation>Die Demo führt echte ZooKeeper-Server aus, und diese Pakete dafür fehlen: %1. Installieren mit:</translation>
    </message>
</context>
<context>
    <name>app::DemoServers</name>
    <message>
        <source>ZooKeeper server %1 on %2</source>
        <translation>ZooKeeper-Server %1 auf %2</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>bedient</translation>
    </message>
    <message>
        <source>Find Java and ZooKeeper, choose free ports on this machine</source>
        <translation>Java und ZooKeeper suchen, freie Ports auf diesem Rechner wählen</translation>
    </message>
</context>
<context>
    <name>app::EnsemblePicture</name>
    <message>
        <source>Picture of the ensemble</source>
        <translation>Bild des Ensembles</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation>★ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n client connection(s)</source>
        <translation><numerusform>%n Client-Verbindung</numerusform><numerusform>%n Client-Verbindungen</numerusform></translation>
    </message>
    <message>
        <source>Looking for the servers of the ensemble …</source>
        <translation>Die Server des Ensembles werden gesucht …</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
</context>
<context>
    <name>app::EnsembleView</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>%.1f ms</source>
        <translation>%.1f ms</translation>
    </message>
    <message>
        <source>Mean time each server took for a request, in the second before each answer</source>
        <translation>Mittlere Zeit, die jeder Server für eine Anfrage brauchte, in der Sekunde vor jeder Antwort</translation>
    </message>
    <message>
        <source>Outstanding requests</source>
        <translation>Ausstehende Anfragen</translation>
    </message>
    <message>
        <source>%.0f</source>
        <translation>%.0f</translation>
    </message>
    <message>
        <source>Requests that waited in each server when it was asked</source>
        <translation>Anfragen, die in jedem Server warteten, als er gefragt wurde</translation>
    </message>
    <message>
        <source>One standalone server: when it ends, everything waits for it.</source>
        <translation>Ein einzelner Server: Wenn er endet, wartet alles auf ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) answering.</source>
        <translation><numerusform>%1 von %n Server antwortet.</numerusform><numerusform>%1 von %n Servern antworten.</numerusform></translation>
    </message>
    <message>
        <source>%1 No quorum leader is known.</source>
        <translation>%1 Es ist kein Quorum-Leader bekannt.</translation>
    </message>
    <message>
        <source>%1 The quorum leader is %2.</source>
        <translation>%1 Der Quorum-Leader ist %2.</translation>
    </message>
</context>
<context>
    <name>app::EventText</name>
    <message>
        <source>%1 gone: its session %2 was closed by its own participant</source>
        <translation>%1 verschwunden: Sitzung %2 wurde vom eigenen Teilnehmer geschlossen</translation>
    </message>
    <message>
        <source>%1 gone: session %2 expired after its process was killed</source>
        <translation>%1 verschwunden: Sitzung %2 ist nach dem Absturz des Prozesses abgelaufen</translation>
    </message>
    <message>
        <source>%1 gone: session %2 expired while its process was frozen</source>
        <translation>%1 verschwunden: Sitzung %2 ist abgelaufen, während der Prozess eingefroren war</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 verschwunden</translation>
    </message>
    <message>
        <source>%1 gone, with session %2</source>
        <translation>%1 verschwunden, mit Sitzung %2</translation>
    </message>
    <message>
        <source>%1 leads %2; %3 without a leader</source>
        <translation>%1 führt %2; %3 ohne Leader</translation>
    </message>
    <message>
        <source>%1 leads %2</source>
        <translation>%1 führt %2</translation>
    </message>
    <message>
        <source>%1 killed here (process %2); its session's timeout is %3</source>
        <translation>%1 hier zum Absturz gebracht (Prozess %2); der Timeout der Sitzung beträgt %3</translation>
    </message>
    <message>
        <source>%1 killed here (process %2)</source>
        <translation>%1 hier zum Absturz gebracht (Prozess %2)</translation>
    </message>
    <message>
        <source>%1 frozen here (process %2): no heartbeats; its session's timeout is %3</source>
        <translation>%1 hier eingefroren (Prozess %2): keine Heartbeats; der Timeout der Sitzung beträgt %3</translation>
    </message>
    <message>
        <source>%1 frozen here (process %2); no heartbeats</source>
        <translation>%1 hier eingefroren (Prozess %2); keine Heartbeats</translation>
    </message>
    <message>
        <source>%1 resumed here (process %2)</source>
        <translation>%1 hier fortgesetzt (Prozess %2)</translation>
    </message>
    <message>
        <source>%1 leaves: told here to resign (process %2)</source>
        <translation>%1 geht: hier zum Rücktritt aufgefordert (Prozess %2)</translation>
    </message>
    <message>
        <source>a participant was started here (process %1)</source>
        <translation>hier wurde ein Teilnehmer gestartet (Prozess %1)</translation>
    </message>
    <message>
        <source>cluster found at %1</source>
        <translation>Cluster bei %1 gefunden</translation>
    </message>
    <message>
        <source>%1 joined the line, session %2</source>
        <translation>%1 hat sich angestellt, Sitzung %2</translation>
    </message>
    <message>
        <source>%1 was leader of %2; nobody leads now</source>
        <translation>%1 war Leader von %2; jetzt führt niemand</translation>
    </message>
    <message>
        <source>%1 registered as a worker</source>
        <translation>%1 als Worker eingetragen</translation>
    </message>
    <message>
        <source>%1 registered as a worker: %2</source>
        <translation>%1 als Worker eingetragen: %2</translation>
    </message>
    <message>
        <source>%1 is no longer in the registry</source>
        <translation>%1 steht nicht mehr in der Registry</translation>
    </message>
    <message>
        <source>server %1 is down</source>
        <translation>Server %1 ist ausgefallen</translation>
    </message>
    <message>
        <source>server %1 is down: %2</source>
        <translation>Server %1 ist ausgefallen: %2</translation>
    </message>
    <message>
        <source>server %1 serves</source>
        <translation>Server %1 bedient</translation>
    </message>
    <message>
        <source>our view was interrupted: what happens meanwhile is not known</source>
        <translation>unsere Sicht wurde unterbrochen: Was inzwischen geschieht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>our view is back</source>
        <translation>unsere Sicht ist wieder da</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>no longer: %1</source>
        <translation>nicht mehr: %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
</context>
<context>
    <name>app::GetCommand</name>
    <message>
        <source>Writes a znode's data to standard output, bytes unchanged.</source>
        <translation>Schreibt die Daten eines Znodes auf die Standardausgabe, Bytes unverändert.</translation>
    </message>
    <message>
        <source>Writes the Stat, too, after the data.</source>
        <translation>Schreibt nach den Daten auch den Stat.</translation>
    </message>
    <message>
        <source>unexpected argument '%1'</source>
        <translation>unerwartetes Argument „%1“</translation>
    </message>
</context>
<context>
    <name>app::IdentityRows</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>The user's name of a digest identity, as in the ACL digest:user:...</source>
        <translation>Der Benutzername einer Digest-Identität, wie in der ACL digest:user:...</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept in memory for this connection only, never written to disk</source>
        <translation>Nur für diese Verbindung im Arbeitsspeicher, wird nie auf die Festplatte geschrieben</translation>
    </message>
    <message>
        <source>Remove identity</source>
        <translation>Identität entfernen</translation>
    </message>
    <message>
        <source>Takes this identity out again</source>
        <translation>Entfernt diese Identität wieder</translation>
    </message>
</context>
<context>
    <name>app::JoinDialog</name>
    <message>
        <source>Join as a participant</source>
        <translation>Als Teilnehmer beitreten</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>The znode under which candidates stand; it is created when it is not there</source>
        <translation>Der Znode, unter dem Kandidaten stehen; er wird erstellt, wenn er fehlt</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>The znode under which workers register; empty: takes part in the election alone</source>
        <translation>Der Znode, unter dem sich Worker eintragen; leer: nimmt nur an der Wahl teil</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What its registration holds, for others to reach it: http://host:port</source>
        <translation>Was der Eintrag enthält, damit andere ihn erreichen: http://host:port</translation>
    </message>
    <message>
        <source>made from the host's name and the process id</source>
        <translation>aus Rechnername und Prozess-ID gebildet</translation>
    </message>
    <message>
        <source>Confirm election</source>
        <translation>Wahl bestätigen</translation>
    </message>
    <message>
        <source>Type the election's path once more to show that you mean it</source>
        <translation>Den Pfad der Wahl zur Bestätigung noch einmal eingeben</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Session timeout</source>
        <translation>Sitzungs-Timeout</translation>
    </message>
    <message>
        <source>How long the servers wait for a heartbeat before they end its session; they may clamp it</source>
        <translation>Wie lange die Server auf einen Heartbeat warten, bevor sie die Sitzung beenden; sie können den Wert begrenzen</translation>
    </message>
    <message>
        <source>What joining means there</source>
        <translation>Was der Beitritt dort bedeutet</translation>
    </message>
    <message>
        <source>&amp;Election:</source>
        <translation>&amp;Wahl:</translation>
    </message>
    <message>
        <source>&amp;Registry:</source>
        <translation>&amp;Registry:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Session &amp;timeout:</source>
        <translation>Sitzungs-&amp;Timeout:</translation>
    </message>
    <message>
        <source>Looking at %1 ...</source>
        <translation>%1 wird untersucht ...</translation>
    </message>
    <message>
        <source>%1 is not there yet and will be created.</source>
        <translation>%1 ist noch nicht vorhanden und wird erstellt.</translation>
    </message>
    <message>
        <source>Whether others stand there cannot be seen: %1</source>
        <translation>Ob dort andere stehen, ist nicht zu sehen: %1</translation>
    </message>
    <message>
        <source>A process is started here; it stands at the end of the line of %1.</source>
        <translation>Hier wird ein Prozess gestartet; er stellt sich ans Ende der Reihe von %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n candidate(s) that this program did not start (%2). When they go, the participant started here wins: it would take the real service's place, and nobody would do that service's work.</source>
        <translation><numerusform>%1 enthält %n Kandidaten, den dieses Programm nicht gestartet hat (%2). Wenn er verschwindet, gewinnt der hier gestartete Teilnehmer: Er nähme den Platz des echten Dienstes ein, und niemand täte dessen Arbeit.</numerusform><numerusform>%1 enthält %n Kandidaten, die dieses Programm nicht gestartet hat (%2). Wenn sie verschwinden, gewinnt der hier gestartete Teilnehmer: Er nähme den Platz des echten Dienstes ein, und niemand täte dessen Arbeit.</numerusform></translation>
    </message>
    <message>
        <source>%1 holds %2, which is not a candidate of a plain election. A candidate of ours among another recipe's znodes can break that recipe, so joining is refused there.</source>
        <translation>%1 enthält %2, was kein Kandidat einer einfachen Wahl ist. Ein eigener Kandidat unter den Znodes eines anderen Rezepts kann dieses Rezept stören, daher wird der Beitritt dort verweigert.</translation>
    </message>
    <message>
        <source>The election's path is not a znode's path: %1</source>
        <translation>Der Pfad der Wahl ist kein Znode-Pfad: %1</translation>
    </message>
    <message>
        <source>The election cannot be the root znode: choose a path below it.</source>
        <translation>Die Wahl kann nicht der Wurzel-Znode sein: einen Pfad darunter wählen.</translation>
    </message>
    <message>
        <source>The registry's path is not a znode's path: %1</source>
        <translation>Der Pfad der Registry ist kein Znode-Pfad: %1</translation>
    </message>
    <message>
        <source>The registry needs a znode of its own.</source>
        <translation>Die Registry braucht einen eigenen Znode.</translation>
    </message>
    <message>
        <source>This connection is locked. Joining writes to the ensemble: unlock it first.</source>
        <translation>Diese Verbindung ist gesperrt. Ein Beitritt schreibt in das Ensemble: zuerst entsperren.</translation>
    </message>
    <message>
        <source>This connection was opened read-only. Joining writes to the ensemble.</source>
        <translation>Diese Verbindung wurde nur lesend geöffnet. Ein Beitritt schreibt in das Ensemble.</translation>
    </message>
    <message>
        <source>To join all the same, type the election's path once more:</source>
        <translation>Um trotzdem beizutreten, den Pfad der Wahl noch einmal eingeben:</translation>
    </message>
</context>
<context>
    <name>app::LogCollector</name>
    <message numerus="yes">
        <source>%n line(s) were dropped here: they came faster than they could be shown.</source>
        <translation><numerusform>%n Zeile wurde hier verworfen: Sie kam schneller, als sie angezeigt werden konnte.</numerusform><numerusform>%n Zeilen wurden hier verworfen: Sie kamen schneller, als sie angezeigt werden konnten.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::LogModel</name>
    <message>
        <source>debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>Fatal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>app::LogPane</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Info und höher</translation>
    </message>
    <message>
        <source>Warnings and above</source>
        <translation>Warnungen und höher</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Mindeststufe</translation>
    </message>
    <message>
        <source>Shows lines of this level and above</source>
        <translation>Zeigt Zeilen dieser Stufe und höherer Stufen</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Shows lines that hold this text</source>
        <translation>Zeigt Zeilen, die diesen Text enthalten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Forgets the lines shown and not shown</source>
        <translation>Verwirft die angezeigten und die nicht angezeigten Zeilen</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>app::LsCommand</name>
    <message>
        <source>Lists a znode's children.</source>
        <translation>Listet die Kinder eines Znodes auf.</translation>
    </message>
    <message>
        <source>Writes the Stat, too, after the names.</source>
        <translation>Schreibt nach den Namen auch den Stat.</translation>
    </message>
    <message>
        <source>Lists the whole subtree, as paths.</source>
        <translation>Listet den gesamten Teilbaum auf, als Pfade.</translation>
    </message>
    <message>
        <source>-s and -R exclude each other</source>
        <translation>-s und -R schließen sich gegenseitig aus</translation>
    </message>
    <message>
        <source>unexpected argument '%1'</source>
        <translation>unerwartetes Argument „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n znode(s) could not be listed. The first: %1</source>
        <translation><numerusform>%n Znode konnte nicht aufgelistet werden. Der erste: %1</numerusform><numerusform>%n Znodes konnten nicht aufgelistet werden. Der erste: %1</numerusform></translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Lock this session</source>
        <translation>Diese Sitzung sperren</translation>
    </message>
    <message>
        <source>Unlock this session...</source>
        <translation>Diese Sitzung entsperren...</translation>
    </message>
    <message>
        <source>Lets this session only read from now on</source>
        <translation>Lässt diese Sitzung ab jetzt nur noch lesen</translation>
    </message>
    <message>
        <source>Lets this session write</source>
        <translation>Lässt diese Sitzung schreiben</translation>
    </message>
    <message>
        <source>%1 – %2 – Vivarium</source>
        <translation>%1 – %2 – Vivarium</translation>
    </message>
</context>
<context>
    <name>app::MemberCardItem</name>
    <message>
        <source>watches</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>leader of %1</source>
        <translation>Leader von %1</translation>
    </message>
    <message>
        <source>%1, suspected</source>
        <translation>%1, verdächtig</translation>
    </message>
    <message>
        <source>address unknown</source>
        <translation>Adresse unbekannt</translation>
    </message>
    <message>
        <source>process %1, started here</source>
        <translation>Prozess %1, hier gestartet</translation>
    </message>
    <message>
        <source>not started here</source>
        <translation>nicht hier gestartet</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>killed: %1</source>
        <translation>abgestürzt: %1</translation>
    </message>
    <message>
        <source>frozen: %1</source>
        <translation>eingefroren: %1</translation>
    </message>
</context>
<context>
    <name>app::MemberText</name>
    <message>
        <source>gone: was leader</source>
        <translation>verschwunden: war Leader</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>leader of %1, suspected</source>
        <translation>Leader von %1, verdächtig</translation>
    </message>
    <message>
        <source>leader of %1</source>
        <translation>Leader von %1</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>verdächtig</translation>
    </message>
    <message>
        <source>follower</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>leader, killed</source>
        <translation>Leader, abgestürzt</translation>
    </message>
    <message>
        <source>leader, frozen</source>
        <translation>Leader, eingefroren</translation>
    </message>
    <message>
        <source>suspected: killed</source>
        <translation>verdächtig: abgestürzt</translation>
    </message>
    <message>
        <source>suspected: frozen</source>
        <translation>verdächtig: eingefroren</translation>
    </message>
    <message>
        <source>leads, yet in the registry</source>
        <translation>führt, steht aber in der Registry</translation>
    </message>
    <message>
        <source>worker, in the registry</source>
        <translation>Worker, in der Registry</translation>
    </message>
    <message>
        <source>not in the registry: leads</source>
        <translation>nicht in der Registry: führt</translation>
    </message>
    <message>
        <source>not in the registry</source>
        <translation>nicht in der Registry</translation>
    </message>
    <message>
        <source>leaving: resigns</source>
        <translation>geht: tritt zurück</translation>
    </message>
    <message>
        <source>process killed; ZooKeeper waits for its session's timeout</source>
        <translation>Prozess abgestürzt; ZooKeeper wartet auf den Timeout der Sitzung</translation>
    </message>
    <message>
        <source>process frozen; ZooKeeper waits for its session's timeout</source>
        <translation>Prozess eingefroren; ZooKeeper wartet auf den Timeout der Sitzung</translation>
    </message>
    <message>
        <source>process killed; its session expires any moment</source>
        <translation>Prozess abgestürzt; die Sitzung läuft jeden Moment ab</translation>
    </message>
    <message>
        <source>process frozen; its session expires any moment</source>
        <translation>Prozess eingefroren; die Sitzung läuft jeden Moment ab</translation>
    </message>
    <message>
        <source>process killed; ZooKeeper waits up to %1</source>
        <translation>Prozess abgestürzt; ZooKeeper wartet bis zu %1</translation>
    </message>
    <message>
        <source>process frozen; ZooKeeper waits up to %1</source>
        <translation>Prozess eingefroren; ZooKeeper wartet bis zu %1</translation>
    </message>
    <message>
        <source>watches %1, as the servers list it</source>
        <translation>beobachtet %1, laut Liste der Server</translation>
    </message>
    <message>
        <source>does not watch %1: would not be woken</source>
        <translation>beobachtet %1 nicht: würde nicht geweckt</translation>
    </message>
    <message>
        <source>watches %1, as the recipe says</source>
        <translation>beobachtet %1, laut Rezept</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>names itself %1</source>
        <translation>nennt sich %1</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>no session: the znode is persistent, so no live member</source>
        <translation>keine Sitzung: Der Znode ist persistent, also kein lebendes Mitglied</translation>
    </message>
    <message>
        <source>process %1, started here</source>
        <translation>Prozess %1, hier gestartet</translation>
    </message>
    <message>
        <source>not started here</source>
        <translation>nicht hier gestartet</translation>
    </message>
    <message>
        <source>in line since %1</source>
        <translation>in der Reihe seit %1</translation>
    </message>
    <message>
        <source>czxid 0x%1</source>
        <translation>czxid 0x%1</translation>
    </message>
</context>
<context>
    <name>app::MembersChart</name>
    <message>
        <source>Members over time</source>
        <translation>Mitglieder im Zeitverlauf</translation>
    </message>
    <message>
        <source>Nothing to draw yet: the line begins when a cluster is watched.</source>
        <translation>Noch nichts zu zeichnen: Die Linie beginnt, sobald ein Cluster beobachtet wird.</translation>
    </message>
    <message>
        <source>How many candidates the election and how many workers the registry held, over the last minutes</source>
        <translation>Wie viele Kandidaten die Wahl und wie viele Worker die Registry in den letzten Minuten enthielt</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>Worker</translation>
    </message>
</context>
<context>
    <name>app::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>app::NewsText</name>
    <message>
        <source>%1 is gone: its session %2 expired after its process was killed here.</source>
        <translation>%1 ist verschwunden: Sitzung %2 ist abgelaufen, nachdem der Prozess hier zum Absturz gebracht wurde.</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired %3 after its process was killed here.</source>
        <translation>%1 ist verschwunden: Sitzung %2 ist %3 nach dem hier ausgelösten Absturz des Prozesses abgelaufen.</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired while its process was frozen here.</source>
        <translation>%1 ist verschwunden: Sitzung %2 ist abgelaufen, während der Prozess hier eingefroren war.</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired %3 after its process was frozen here.</source>
        <translation>%1 ist verschwunden: Sitzung %2 ist %3 nach dem Einfrieren des Prozesses hier abgelaufen.</translation>
    </message>
    <message>
        <source>%1 left: it resigned and closed its session %2, so nothing had to expire.</source>
        <translation>%1 ist gegangen: zurückgetreten, mit Schließen der Sitzung %2, sodass nichts ablaufen musste.</translation>
    </message>
    <message>
        <source>%1 is gone with its session %2. A clean close and an expiry look the same in the tree.</source>
        <translation>%1 ist mit Sitzung %2 verschwunden. Sauberes Schließen und Ablaufen sehen im Baum gleich aus.</translation>
    </message>
    <message>
        <source>%1 leads %2: it stands first in line.</source>
        <translation>%1 führt %2: steht als Erster in der Reihe.</translation>
    </message>
    <message>
        <source>%1 %2, next in line, found itself first and leads %3; %4 without a leader.</source>
        <translation>%1 %2, Nächster in der Reihe, fand sich an erster Stelle und führt %3; %4 ohne Leader.</translation>
    </message>
    <message>
        <source>%1 found itself first in line and leads %2; %3 without a leader.</source>
        <translation>%1 fand sich an erster Stelle der Reihe und führt %2; %3 ohne Leader.</translation>
    </message>
    <message>
        <source>The process of %1 was killed here. ZooKeeper cannot know that yet: the session ends when its timeout of %2 has passed without a heartbeat, and until then its znodes stay.</source>
        <translation>Der Prozess von %1 wurde hier zum Absturz gebracht. ZooKeeper kann das noch nicht wissen: Die Sitzung endet, wenn ihr Timeout von %2 ohne Heartbeat verstrichen ist, und bis dahin bleiben ihre Znodes.</translation>
    </message>
    <message>
        <source>The process of %1 was frozen here. It sends no heartbeats; unless it is resumed, its session ends when its timeout of %2 has passed.</source>
        <translation>Der Prozess von %1 wurde hier eingefroren. Er sendet keine Heartbeats; wird er nicht fortgesetzt, endet seine Sitzung, wenn ihr Timeout von %2 verstrichen ist.</translation>
    </message>
    <message>
        <source>%1 The others keep their places in line.</source>
        <translation>%1 Die anderen behalten ihre Plätze in der Reihe.</translation>
    </message>
    <message>
        <source>%1 led and is gone; nobody leads %2 now.</source>
        <translation>%1 hat geführt und ist verschwunden; jetzt führt niemand %2.</translation>
    </message>
    <message>
        <source>%1 Nobody leads %2 now.</source>
        <translation>%1 Jetzt führt niemand %2.</translation>
    </message>
    <message>
        <source>The process of %1 runs again. Its next heartbeat keeps the session, if that has not expired.</source>
        <translation>Der Prozess von %1 läuft wieder. Sein nächster Heartbeat erhält die Sitzung, falls sie nicht abgelaufen ist.</translation>
    </message>
    <message>
        <source>%1 joined at the end of the line with session %2.</source>
        <translation>%1 hat sich mit Sitzung %2 ans Ende der Reihe gestellt.</translation>
    </message>
    <message>
        <source>Our own view was interrupted. What happens meanwhile is not known here.</source>
        <translation>Unsere eigene Sicht wurde unterbrochen. Was inzwischen geschieht, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Our own view is back: what is shown was read again.</source>
        <translation>Unsere eigene Sicht ist wieder da: Das Gezeigte wurde neu gelesen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>its znode is gone</source>
        <translation>der Znode ist verschwunden</translation>
    </message>
    <message>
        <source>session expired</source>
        <translation>Sitzung abgelaufen</translation>
    </message>
    <message>
        <source>session expired %1 after the kill</source>
        <translation>Sitzung %1 nach dem Absturz abgelaufen</translation>
    </message>
    <message>
        <source>session expired %1 after the freeze</source>
        <translation>Sitzung %1 nach dem Einfrieren abgelaufen</translation>
    </message>
    <message>
        <source>resigned: its session was closed</source>
        <translation>zurückgetreten: Die Sitzung wurde geschlossen</translation>
    </message>
    <message>
        <source>its session ended</source>
        <translation>die Sitzung ist beendet</translation>
    </message>
</context>
<context>
    <name>app::ParticipantCommand</name>
    <message>
        <source>Takes part in a leader election and a service registry.</source>
        <translation>Nimmt an einer Leader-Wahl und einer Service-Registry teil.</translation>
    </message>
    <message>
        <source>The ensemble to connect to.</source>
        <translation>Das Ensemble, mit dem verbunden wird.</translation>
    </message>
    <message>
        <source>The election's znode; made when missing.</source>
        <translation>Der Znode der Wahl; wird erstellt, wenn er fehlt.</translation>
    </message>
    <message>
        <source>The registry's znode; made when missing. Empty: no registry.</source>
        <translation>Der Znode der Registry; wird erstellt, wenn er fehlt. Leer: keine Registry.</translation>
    </message>
    <message>
        <source>What its registration holds (default: process id@host).</source>
        <translation>Was der Eintrag enthält (Vorgabe: Prozess-ID@Rechner).</translation>
    </message>
    <message>
        <source>Session timeout to ask for; the servers may change it.</source>
        <translation>Gewünschter Sitzungs-Timeout; die Server können ihn ändern.</translation>
    </message>
    <message>
        <source>Reads settings (one line of JSON), then commands such as {"command":"resign"}, from standard input instead of the options.</source>
        <translation>Liest Einstellungen (eine Zeile JSON), danach Befehle wie {"command":"resign"}, von der Standardeingabe statt aus den Optionen.</translation>
    </message>
    <message>
        <source>--connect is missing</source>
        <translation>--connect fehlt</translation>
    </message>
    <message>
        <source>--session-timeout is not a number of milliseconds</source>
        <translation>--session-timeout ist keine Anzahl von Millisekunden</translation>
    </message>
    <message>
        <source>vivariumctl participant: unknown command on standard input</source>
        <translation>vivariumctl participant: unbekannter Befehl auf der Standardeingabe</translation>
    </message>
    <message>
        <source>the first line of standard input is not a JSON object: %1</source>
        <translation>die erste Zeile der Standardeingabe ist kein JSON-Objekt: %1</translation>
    </message>
    <message>
        <source>standard input ended before the settings</source>
        <translation>die Standardeingabe endete vor den Einstellungen</translation>
    </message>
    <message>
        <source>ended before it had resigned; its znodes go when its session expires</source>
        <translation>vor dem Rücktritt beendet; die Znodes verschwinden, wenn die Sitzung abläuft</translation>
    </message>
    <message>
        <source>vivariumctl participant: %1 Goes on trying.</source>
        <translation>vivariumctl participant: %1 Wird weiter versucht.</translation>
    </message>
</context>
<context>
    <name>app::ParticipantControls</name>
    <message>
        <source>Join...</source>
        <translation>Beitreten...</translation>
    </message>
    <message>
        <source>Starts a participant here that joins an election and a registry</source>
        <translation>Startet hier einen Teilnehmer, der einer Wahl und einer Registry beitritt</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>The chosen participant resigns: its ephemeral znodes go at once</source>
        <translation>Der gewählte Teilnehmer tritt zurück: Seine ephemeren Znodes verschwinden sofort</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Abstürzen lassen</translation>
    </message>
    <message>
        <source>Kills the chosen participant's process (SIGKILL): its session lives until it expires</source>
        <translation>Beendet den Prozess des gewählten Teilnehmers gewaltsam (SIGKILL): Seine Sitzung lebt, bis sie abläuft</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Stops the chosen participant's process (SIGSTOP): it sends no more heartbeats</source>
        <translation>Hält den Prozess des gewählten Teilnehmers an (SIGSTOP): Er sendet keine Heartbeats mehr</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Lets a frozen participant's process run on (SIGCONT)</source>
        <translation>Lässt den Prozess eines eingefrorenen Teilnehmers weiterlaufen (SIGCONT)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>app::ParticipantsModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>nicht von hier</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Watches</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>app::PathBar</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>The path of the selected znode. Type a path and press Enter to go there (Ctrl+L).</source>
        <translation>Der Pfad des ausgewählten Znodes. Einen Pfad eingeben und Eingabe drücken, um dorthin zu gehen (Strg+L).</translation>
    </message>
    <message>
        <source>/path/of/a/znode</source>
        <translation>/pfad/eines/znodes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copies the path of the selected znode</source>
        <translation>Kopiert den Pfad des ausgewählten Znodes</translation>
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>The demo's servers did not come up: %1</source>
        <translation>Die Server der Demo sind nicht gestartet: %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung mit %1 wird aufgebaut</translation>
    </message>
    <message>
        <source>Starting a demo ensemble on this machine</source>
        <translation>Ein Demo-Ensemble wird auf diesem Rechner gestartet</translation>
    </message>
</context>
<context>
    <name>app::ProgressPage</name>
    <message>
        <source>What hinders</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Gives up and goes back to the start (Esc)</source>
        <translation>Gibt auf und kehrt zum Start zurück (Esc)</translation>
    </message>
</context>
<context>
    <name>app::RecentChart</name>
    <message>
        <source>%.0f s</source>
        <translation>%.0f s</translation>
    </message>
</context>
<context>
    <name>app::SandboxCommand</name>
    <message>
        <source>Starts a local ZooKeeper ensemble that ends with this command.</source>
        <translation>Startet ein lokales ZooKeeper-Ensemble, das mit diesem Befehl endet.</translation>
    </message>
    <message>
        <source>Number of servers; 1 runs standalone.</source>
        <translation>Anzahl der Server; 1 läuft einzeln (standalone).</translation>
    </message>
    <message>
        <source>Folder to work in, instead of the temporary one. It is kept; what was made in it is removed.</source>
        <translation>Arbeitsordner anstelle des temporären. Er bleibt erhalten; was darin erstellt wurde, wird entfernt.</translation>
    </message>
    <message>
        <source>ZooKeeper's tickTime. Session timeouts lie between 2 and 20 ticks.</source>
        <translation>tickTime von ZooKeeper. Sitzungs-Timeouts liegen zwischen 2 und 20 Ticks.</translation>
    </message>
    <message>
        <source>Java heap of each server.</source>
        <translation>Java-Heap jedes Servers.</translation>
    </message>
    <message>
        <source>unexpected argument '%1'</source>
        <translation>unerwartetes Argument „%1“</translation>
    </message>
    <message>
        <source>--servers takes a number from 1 to %1</source>
        <translation>--servers nimmt eine Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>--tick takes milliseconds from 1 to %1</source>
        <translation>--tick nimmt Millisekunden von 1 bis %1</translation>
    </message>
    <message>
        <source>--heap takes megabytes from 1 to %1</source>
        <translation>--heap nimmt Megabyte von 1 bis %1</translation>
    </message>
    <message>
        <source>--dir takes a folder</source>
        <translation>--dir nimmt einen Ordner</translation>
    </message>
    <message>
        <source>vivariumctl sandbox: server %1 (%2) died: %3</source>
        <translation>vivariumctl sandbox: Server %1 (%2) ist gestorben: %3</translation>
    </message>
</context>
<context>
    <name>app::ServerControls</name>
    <message>
        <source>Stop server</source>
        <translation>Server stoppen</translation>
    </message>
    <message>
        <source>Ends the selected server's process in order (SIGTERM); its clients move to another one</source>
        <translation>Beendet den Prozess des ausgewählten Servers geordnet (SIGTERM); seine Clients wechseln zu einem anderen</translation>
    </message>
    <message>
        <source>Start server</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>Starts the selected server again; it catches up with the quorum leader</source>
        <translation>Startet den ausgewählten Server wieder; er holt zum Quorum-Leader auf</translation>
    </message>
    <message>
        <source>Kill server</source>
        <translation>Server abstürzen lassen</translation>
    </message>
    <message>
        <source>Kills the selected server's process at once (SIGKILL), as a power cut would</source>
        <translation>Beendet den Prozess des ausgewählten Servers sofort (SIGKILL), wie ein Stromausfall</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>app::ServersModel</name>
    <message>
        <source>%1 (−%2)</source>
        <translation>%1 (−%2)</translation>
    </message>
    <message>
        <source>%1 (older epoch)</source>
        <translation>%1 (ältere Epoche)</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>hier gestoppt</translation>
    </message>
    <message>
        <source>ended by itself: %1</source>
        <translation>von selbst beendet: %1</translation>
    </message>
    <message>
        <source>starting (process %1)</source>
        <translation>startet (Prozess %1)</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The server's number in the ensemble (myid)</source>
        <translation>Die Nummer des Servers im Ensemble (myid)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Where clients connect</source>
        <translation>Womit sich Clients verbinden</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>What the server is in the quorum</source>
        <translation>Was der Server im Quorum ist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Whether the server answers now, and why not</source>
        <translation>Ob der Server jetzt antwortet und, falls nicht, warum</translation>
    </message>
    <message>
        <source>Zxid (lag)</source>
        <translation>Zxid (Rückstand)</translation>
    </message>
    <message>
        <source>The last transaction the server knows, and how many it lags behind the newest seen</source>
        <translation>Die letzte Transaktion, die der Server kennt, und wie weit er hinter der neuesten gesehenen zurückliegt</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Mean time the server took for a request, since it started or was reset</source>
        <translation>Mittlere Zeit, die der Server für eine Anfrage brauchte, seit Start oder Zurücksetzen</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Longest time the server took for a request, since it started or was reset</source>
        <translation>Längste Zeit, die der Server für eine Anfrage brauchte, seit Start oder Zurücksetzen</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Requests that wait in the server</source>
        <translation>Anfragen, die im Server warten</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Clients connected to this server; this program holds one, and one for each question</source>
        <translation>Mit diesem Server verbundene Clients; dieses Programm hält eine Verbindung und je eine pro Abfrage</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znodes</translation>
    </message>
    <message>
        <source>Znodes in the server's memory</source>
        <translation>Znodes im Arbeitsspeicher des Servers</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Watches</translation>
    </message>
    <message>
        <source>Watches set on this server (told by mntr alone)</source>
        <translation>Auf diesem Server gesetzte Watches (nur von mntr gemeldet)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Approximate size of paths and data (told by mntr alone)</source>
        <translation>Ungefähre Größe von Pfaden und Daten (nur von mntr gemeldet)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The server's version</source>
        <translation>Die Version des Servers</translation>
    </message>
</context>
<context>
    <name>app::SessionStatusBar</name>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Whether this session may write</source>
        <translation>Ob diese Sitzung schreiben darf</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The server this session is, or was last, connected to</source>
        <translation>Der Server, mit dem diese Sitzung verbunden ist oder zuletzt war</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>The session's id, as servers print it, and its timeout</source>
        <translation>Die ID der Sitzung, wie Server sie ausgeben, und ihr Timeout</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Time from sending a request to its reply, smoothed</source>
        <translation>Zeit vom Senden einer Anfrage bis zur Antwort, geglättet</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Watches</translation>
    </message>
    <message>
        <source>Watches this session has set on the servers</source>
        <translation>Watches, die diese Sitzung auf den Servern gesetzt hat</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests sent and not answered yet, and waiting to be sent</source>
        <translation>Gesendete und noch nicht beantwortete sowie auf das Senden wartende Anfragen</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znodes</translation>
    </message>
    <message>
        <source>Znodes this program knows so far; the tree is read as you open it</source>
        <translation>Znodes, die dieses Programm bisher kennt; der Baum wird beim Öffnen gelesen</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>The session's id, as servers print it; its timeout is %1</source>
        <translation>Die ID der Sitzung, wie Server sie ausgeben; ihr Timeout beträgt %1</translation>
    </message>
    <message>
        <source>watches %1</source>
        <translation>Watches %1</translation>
    </message>
    <message>
        <source>requests %1 (%2 waiting)</source>
        <translation>Anfragen %1 (%2 wartend)</translation>
    </message>
    <message>
        <source>requests %1</source>
        <translation>Anfragen %1</translation>
    </message>
    <message>
        <source>znodes %1</source>
        <translation>Znodes %1</translation>
    </message>
</context>
<context>
    <name>app::SetCommand</name>
    <message>
        <source>Replaces a znode's data.</source>
        <translation>Ersetzt die Daten eines Znodes.</translation>
    </message>
    <message>
        <source>Only if the data is at this version.</source>
        <translation>Nur, wenn die Daten diese Version haben.</translation>
    </message>
    <message>
        <source>Writes the new Stat.</source>
        <translation>Schreibt den neuen Stat.</translation>
    </message>
    <message>
        <source>-v takes a version number</source>
        <translation>-v nimmt eine Versionsnummer</translation>
    </message>
</context>
<context>
    <name>app::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkombination</translation>
    </message>
</context>
<context>
    <name>app::StakeConfirmation</name>
    <message numerus="yes">
        <source>The same goes for %Ln more candidate(s).</source>
        <translation><numerusform>Dasselbe gilt für %Ln weiteren Kandidaten.</numerusform><numerusform>Dasselbe gilt für %Ln weitere Kandidaten.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %Ln more registration(s).</source>
        <translation><numerusform>Dasselbe gilt für %Ln weiteren Eintrag.</numerusform><numerusform>Dasselbe gilt für %Ln weitere Einträge.</numerusform></translation>
    </message>
    <message>
        <source>Type the path of the election, %1, to go on:</source>
        <translation>Zum Fortfahren den Pfad der Wahl, %1, eingeben:</translation>
    </message>
    <message>
        <source>Path of the election</source>
        <translation>Pfad der Wahl</translation>
    </message>
    <message>
        <source>This ensemble is not a sandbox of Vivarium: what breaks here breaks for others</source>
        <translation>Dieses Ensemble ist keine Sandbox von Vivarium: Was hier kaputtgeht, geht auch für andere kaputt</translation>
    </message>
</context>
<context>
    <name>app::StakeGuard</name>
    <message>
        <source>%1 is part of an election</source>
        <translation>%1 ist Teil einer Wahl</translation>
    </message>
    <message>
        <source>Delete all the same</source>
        <translation>Trotzdem löschen</translation>
    </message>
    <message>
        <source>Write all the same</source>
        <translation>Trotzdem schreiben</translation>
    </message>
</context>
<context>
    <name>app::StartScreen</name>
    <message>
        <source>ZooKeeper, and the clusters that coordinate through it, alive</source>
        <translation>ZooKeeper und die Cluster, die sich darüber koordinieren, in Aktion</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Connect to an ensemble</source>
        <translation>Mit einem Ensemble verbinden</translation>
    </message>
    <message>
        <source>Or try it without one</source>
        <translation>Oder ohne Ensemble ausprobieren</translation>
    </message>
    <message>
        <source>Last connections</source>
        <translation>Letzte Verbindungen</translation>
    </message>
    <message>
        <source>Takes a connect string of the last ones; double click or Enter connects</source>
        <translation>Übernimmt eine der letzten Verbindungszeichenfolgen; Doppelklick oder Eingabe verbindet</translation>
    </message>
    <message>
        <source>Forget this connection</source>
        <translation>Diese Verbindung vergessen</translation>
    </message>
</context>
<context>
    <name>app::StatPane</name>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Persistent, or ephemeral: then it goes with its session. A client cannot see container and time to live.</source>
        <translation>Persistent oder ephemer: dann verschwindet er mit seiner Sitzung. Container und Lebensdauer kann ein Client nicht sehen.</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Counts the writes of the data (version)</source>
        <translation>Zählt die Schreibvorgänge der Daten (version)</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>When the data was last written, by the servers' clock (mtime)</source>
        <translation>Wann die Daten zuletzt geschrieben wurden, nach der Uhr der Server (mtime)</translation>
    </message>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>When the znode was created, by the servers' clock (ctime)</source>
        <translation>Wann der Znode erstellt wurde, nach der Uhr der Server (ctime)</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Bytes of data (dataLength)</source>
        <translation>Bytes an Daten (dataLength)</translation>
    </message>
    <message>
        <source>children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Child znodes (numChildren)</source>
        <translation>Kind-Znodes (numChildren)</translation>
    </message>
    <message>
        <source>next sequence</source>
        <translation>nächste Sequenz</translation>
    </message>
    <message>
        <source>The number that the next sequential child of this znode gets</source>
        <translation>Die Nummer, die das nächste sequenzielle Kind dieses Znodes erhält</translation>
    </message>
    <message>
        <source>owner session</source>
        <translation>Besitzersitzung</translation>
    </message>
    <message>
        <source>The session an ephemeral znode belongs to (ephemeralOwner)</source>
        <translation>Die Sitzung, zu der ein ephemerer Znode gehört (ephemeralOwner)</translation>
    </message>
    <message>
        <source>cversion</source>
        <translation>cversion</translation>
    </message>
    <message>
        <source>Counts the changes of the list of children</source>
        <translation>Zählt die Änderungen der Liste der Kinder</translation>
    </message>
    <message>
        <source>aversion</source>
        <translation>aversion</translation>
    </message>
    <message>
        <source>Counts the changes of the ACL</source>
        <translation>Zählt die Änderungen der ACL</translation>
    </message>
    <message>
        <source>czxid</source>
        <translation>czxid</translation>
    </message>
    <message>
        <source>The transaction that created the znode</source>
        <translation>Die Transaktion, die den Znode erstellt hat</translation>
    </message>
    <message>
        <source>mzxid</source>
        <translation>mzxid</translation>
    </message>
    <message>
        <source>The transaction that last wrote its data</source>
        <translation>Die Transaktion, die zuletzt seine Daten geschrieben hat</translation>
    </message>
    <message>
        <source>pzxid</source>
        <translation>pzxid</translation>
    </message>
    <message>
        <source>The transaction that last changed its list of children</source>
        <translation>Die Transaktion, die zuletzt die Liste seiner Kinder geändert hat</translation>
    </message>
    <message>
        <source>Stat</source>
        <translation>Stat</translation>
    </message>
    <message>
        <source>Copy Stat</source>
        <translation>Stat kopieren</translation>
    </message>
    <message>
        <source>Copies all fields of the Stat as text</source>
        <translation>Kopiert alle Felder des Stat als Text</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>ephemer</translation>
    </message>
    <message>
        <source>persistent</source>
        <translation>persistent</translation>
    </message>
    <message>
        <source>%1, sequential name</source>
        <comment>kind of a znode</comment>
        <translation>%1, sequenzieller Name</translation>
    </message>
    <message>
        <source>null, no data at all</source>
        <translation>null, gar keine Daten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation><numerusform>%Ln Byte</numerusform><numerusform>%Ln Byte</numerusform></translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>app::StepList</name>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>im Gange</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>fails, trying again</source>
        <translation>fehlgeschlagen, neuer Versuch</translation>
    </message>
</context>
<context>
    <name>app::TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>app::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Copy entries</source>
        <translation>Einträge kopieren</translation>
    </message>
    <message>
        <source>Copies the selected entries as text (%1)</source>
        <translation>Kopiert die ausgewählten Einträge als Text (%1)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Holds the timeline still; what happens meanwhile is kept and shown when you go on</source>
        <translation>Hält die Zeitleiste an; was inzwischen geschieht, wird aufbewahrt und beim Fortsetzen gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>%n neuer</numerusform><numerusform>%n neue</numerusform></translation>
    </message>
</context>
<context>
    <name>app::UndoActions</name>
    <message>
        <source>create of %1</source>
        <translation>Erstellen von %1</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>Ändern von %1</translation>
    </message>
    <message>
        <source>change of the ACL of %1</source>
        <translation>Ändern der ACL von %1</translation>
    </message>
    <message>
        <source>delete of %1</source>
        <translation>Löschen von %1</translation>
    </message>
    <message numerus="yes">
        <source>delete of %1 (%Ln znode(s))</source>
        <translation><numerusform>Löschen von %1 (%Ln Znode)</numerusform><numerusform>Löschen von %1 (%Ln Znodes)</numerusform></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Nothing was written here yet that could be undone</source>
        <translation>Hier wurde noch nichts geschrieben, was sich rückgängig machen ließe</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <comment>what, as a noun</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Takes back the last write made here, unless somebody changed the znode since (Ctrl+Z)</source>
        <translation>Nimmt den letzten Schreibvorgang von hier zurück, sofern seither niemand den Znode geändert hat (Strg+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) cannot be brought back: ephemerals of other sessions, or not readable</source>
        <translation><numerusform>%Ln Znode kann nicht wiederhergestellt werden: ephemer in einer anderen Sitzung oder nicht lesbar</numerusform><numerusform>%Ln Znodes können nicht wiederhergestellt werden: ephemer in anderen Sitzungen oder nicht lesbar</numerusform></translation>
    </message>
    <message>
        <source>Redo %1</source>
        <comment>what, as a noun</comment>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Does again what was undone last (Ctrl+Shift+Z)</source>
        <translation>Führt das zuletzt rückgängig Gemachte erneut aus (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) could not be brought back: ephemerals of other sessions, or not readable.</source>
        <translation><numerusform>%Ln Znode konnte nicht wiederhergestellt werden: ephemer in einer anderen Sitzung oder nicht lesbar.</numerusform><numerusform>%Ln Znodes konnten nicht wiederhergestellt werden: ephemer in anderen Sitzungen oder nicht lesbar.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) were left alone, for others changed them meanwhile.</source>
        <translation><numerusform>%Ln Znode blieb unberührt, weil andere ihn inzwischen geändert haben.</numerusform><numerusform>%Ln Znodes blieben unberührt, weil andere sie inzwischen geändert haben.</numerusform></translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
</context>
<context>
    <name>app::WatchArrowItem</name>
    <message>
        <source>no watch</source>
        <translation>keine Watch</translation>
    </message>
    <message>
        <source>watches</source>
        <translation>beobachtet</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <source>E&amp;nsemble</source>
        <translation>E&amp;nsemble</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Unlock this session...</source>
        <translation>Diese Sitzung entsperren...</translation>
    </message>
    <message>
        <source>Lets this session write</source>
        <translation>Lässt diese Sitzung schreiben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Connect...</source>
        <translation>&amp;Verbinden...</translation>
    </message>
    <message>
        <source>Leaves this ensemble and connects to another</source>
        <translation>Verlässt dieses Ensemble und verbindet mit einem anderen</translation>
    </message>
    <message>
        <source>Start a &amp;demo ensemble</source>
        <translation>&amp;Demo-Ensemble starten</translation>
    </message>
    <message>
        <source>Starts real ZooKeeper servers and participants on this machine</source>
        <translation>Startet echte ZooKeeper-Server und Teilnehmer auf diesem Rechner</translation>
    </message>
    <message>
        <source>D&amp;isconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Closes the session and goes back to the start</source>
        <translation>Schließt die Sitzung und kehrt zum Start zurück</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Closes the session, ends what was started here, and quits</source>
        <translation>Schließt die Sitzung, beendet, was hier gestartet wurde, und beendet das Programm</translation>
    </message>
    <message>
        <source>&amp;Browser</source>
        <translation>&amp;Browser</translation>
    </message>
    <message>
        <source>&amp;Ensemble</source>
        <translation>&amp;Ensemble</translation>
    </message>
    <message>
        <source>Shows the selected znode: data, Stat and ACL</source>
        <translation>Zeigt den ausgewählten Znode: Daten, Stat und ACL</translation>
    </message>
    <message>
        <source>Shows a cluster's leader, followers and workers</source>
        <translation>Zeigt Leader, Follower und Worker eines Clusters</translation>
    </message>
    <message>
        <source>Shows the servers of the ensemble</source>
        <translation>Zeigt die Server des Ensembles</translation>
    </message>
    <message>
        <source>B&amp;ack</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Selects the znode selected before</source>
        <translation>Wählt den zuvor ausgewählten Znode aus</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Selects the znode selected afterwards</source>
        <translation>Wählt den danach ausgewählten Znode aus</translation>
    </message>
    <message>
        <source>&amp;Go to path</source>
        <translation>Zu &amp;Pfad gehen</translation>
    </message>
    <message>
        <source>Puts the cursor into the path bar, to type where to go</source>
        <translation>Setzt den Cursor in die Pfadleiste, um das Ziel einzugeben</translation>
    </message>
    <message>
        <source>&amp;Znodes and clusters</source>
        <translation>Z&amp;nodes und Cluster</translation>
    </message>
    <message>
        <source>Shows or hides the tree and the clusters</source>
        <translation>Zeigt oder verbirgt den Baum und die Cluster</translation>
    </message>
    <message>
        <source>&amp;Timeline and log</source>
        <translation>Zeit&amp;leiste und Protokoll</translation>
    </message>
    <message>
        <source>Shows or hides the timeline and the log</source>
        <translation>Zeigt oder verbirgt die Zeitleiste und das Protokoll</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Vollb&amp;ild</translation>
    </message>
    <message>
        <source>Fills the screen with this window, and back</source>
        <translation>Füllt den Bildschirm mit diesem Fenster, und zurück</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>E&amp;rscheinungsbild</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Takes style and colours from the desktop</source>
        <translation>Übernimmt Stil und Farben von der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Shows the windows in this language</source>
        <translation>Zeigt die Fenster in dieser Sprache</translation>
    </message>
    <message>
        <source>&amp;Find an action...</source>
        <translation>&amp;Aktion suchen...</translation>
    </message>
    <message>
        <source>Lists every action; type to find one, Enter does it</source>
        <translation>Listet alle Aktionen auf; zum Suchen tippen, Eingabe führt aus</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>Lists the shortcuts of all actions</source>
        <translation>Listet die Tastenkombinationen aller Aktionen auf</translation>
    </message>
    <message>
        <source>&amp;About Vivarium</source>
        <translation>Ü&amp;ber Vivarium</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
</context>
<context>
    <name>app::Workbench</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>The selected znode: data, Stat and ACL (Ctrl+1)</source>
        <translation>Der ausgewählte Znode: Daten, Stat und ACL (Strg+1)</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>A cluster's leader, followers and workers (Ctrl+2)</source>
        <translation>Leader, Follower und Worker eines Clusters (Strg+2)</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>The servers of the ensemble (Ctrl+3)</source>
        <translation>Die Server des Ensembles (Strg+3)</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>What happened in the clusters, as it happens</source>
        <translation>Was in den Clustern geschieht, während es geschieht</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What this program and the ZooKeeper client logged</source>
        <translation>Was dieses Programm und der ZooKeeper-Client protokolliert haben</translation>
    </message>
    <message>
        <source>Hide timeline and log</source>
        <translation>Zeitleiste und Protokoll ausblenden</translation>
    </message>
    <message>
        <source>Hides timeline and log; View &gt; Timeline and log shows them again</source>
        <translation>Blendet Zeitleiste und Protokoll aus; Ansicht &gt; Zeitleiste und Protokoll zeigt sie wieder</translation>
    </message>
</context>
<context>
    <name>app::WorkersModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>none: persistent</source>
        <translation>keine: persistent</translation>
    </message>
    <message>
        <source>no candidate</source>
        <translation>kein Kandidat</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>verdächtig</translation>
    </message>
    <message>
        <source>leads, yet registered</source>
        <translation>führt, ist aber eingetragen</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>%1
process %2, started here</source>
        <translation>%1
Prozess %2, hier gestartet</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>app::WriteActions</name>
    <message>
        <source>Create znode...</source>
        <translation>Znode erstellen...</translation>
    </message>
    <message>
        <source>Duplicate...</source>
        <translation>Duplizieren...</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>Löschen...</translation>
    </message>
    <message>
        <source>Edit ACL...</source>
        <translation>ACL bearbeiten...</translation>
    </message>
    <message>
        <source>Creates a znode below the selected one, in any mode (Ins)</source>
        <translation>Erstellt einen Znode unter dem ausgewählten, in beliebigem Modus (Einfg)</translation>
    </message>
    <message>
        <source>Creates a znode beside the selected one, with its data and ACL (Ctrl+D)</source>
        <translation>Erstellt einen Znode neben dem ausgewählten, mit dessen Daten und ACL (Strg+D)</translation>
    </message>
    <message>
        <source>Deletes the selected znode; with children it first shows everything that will go (Del)</source>
        <translation>Löscht den ausgewählten Znode; hat er Kinder, wird zuerst alles gezeigt, was verschwindet (Entf)</translation>
    </message>
    <message>
        <source>Changes who may do what with the selected znode</source>
        <translation>Ändert, wer was mit dem ausgewählten Znode tun darf</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>%1 erstellt.</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <translation>%1-kopie</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1, %Ln znode(s).</source>
        <translation><numerusform>%1 gelöscht, %Ln Znode.</numerusform><numerusform>%1 gelöscht, %Ln Znodes.</numerusform></translation>
    </message>
    <message>
        <source>Changed the ACL of %1.</source>
        <translation>ACL von %1 geändert.</translation>
    </message>
</context>
<context>
    <name>app::ZnodeCommand</name>
    <message>
        <source>The ensemble: host:port,host:port/chroot</source>
        <translation>Das Ensemble: host:port,host:port/chroot</translation>
    </message>
    <message>
        <source>The znode's path, below the chroot.</source>
        <translation>Der Pfad des Znodes, unterhalb des chroot.</translation>
    </message>
    <message>
        <source>How long to try to connect.</source>
        <translation>Wie lange ein Verbindungsaufbau versucht wird.</translation>
    </message>
    <message>
        <source>CONNECT is missing</source>
        <translation>CONNECT fehlt</translation>
    </message>
    <message>
        <source>PATH is missing</source>
        <translation>PATH fehlt</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds</source>
        <translation>--timeout nimmt eine Anzahl von Sekunden</translation>
    </message>
    <message>
        <source>'%1' is not a connect string: %2</source>
        <translation>„%1“ ist keine Verbindungszeichenfolge: %2</translation>
    </message>
    <message>
        <source>cannot write to standard output: %1</source>
        <translation>Schreiben auf die Standardausgabe nicht möglich: %1</translation>
    </message>
    <message>
        <source>no connection to %1: no server has answered</source>
        <translation>keine Verbindung zu %1: kein Server hat geantwortet</translation>
    </message>
</context>
<context>
    <name>app::ZnodeDelegate</name>
    <message>
        <source>ephemeral, sequential name; owned by session %1</source>
        <translation>ephemer, sequenzieller Name; im Besitz der Sitzung %1</translation>
    </message>
    <message>
        <source>ephemeral; owned by session %1</source>
        <translation>ephemer; im Besitz der Sitzung %1</translation>
    </message>
    <message>
        <source>persistent, sequential name</source>
        <translation>persistent, sequenzieller Name</translation>
    </message>
    <message>
        <source>persistent</source>
        <translation>persistent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln child znode(s)</source>
        <translation><numerusform>%Ln Kind-Znode</numerusform><numerusform>%Ln Kind-Znodes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) of data</source>
        <translation><numerusform>%Ln Byte Daten</numerusform><numerusform>%Ln Byte Daten</numerusform></translation>
    </message>
    <message>
        <source>leader of %1</source>
        <translation>Leader von %1</translation>
    </message>
    <message>
        <source>candidate of %1</source>
        <translation>Kandidat von %1</translation>
    </message>
</context>
<context>
    <name>app::ZnodeTreePane</name>
    <message>
        <source>Filter names (Ctrl+F)</source>
        <translation>Namen filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Namen filtern</translation>
    </message>
    <message>
        <source>Jumps to the next known znode whose name holds this text; Enter and Shift+Enter go on (Ctrl+F)</source>
        <translation>Springt zum nächsten bekannten Znode, dessen Name diesen Text enthält; Eingabe und Umschalt+Eingabe gehen weiter (Strg+F)</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znodes</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n known znode(s) has a name with this text.</source>
        <translation><numerusform>Der %n bekannte Znode hat keinen Namen mit diesem Text.</numerusform><numerusform>Keiner der %n bekannten Znodes hat einen Namen mit diesem Text.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Stopped after expanding %n znode(s).</source>
        <translation><numerusform>Nach dem Ausklappen von %n Znode angehalten.</numerusform><numerusform>Nach dem Ausklappen von %n Znodes angehalten.</numerusform></translation>
    </message>
    <message>
        <source>Expand all below</source>
        <translation>Alles darunter ausklappen</translation>
    </message>
    <message numerus="yes">
        <source>Expands the znodes below this one, at most %n</source>
        <translation><numerusform>Klappt die Znodes unter diesem aus, höchstens %n</numerusform><numerusform>Klappt die Znodes unter diesem aus, höchstens %n</numerusform></translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
</context>
<context>
    <name>vivariumctl</name>
    <message>
        <source>Usage: vivariumctl COMMAND [options]
ZooKeeper ensembles, and the clusters that coordinate through them, from the console.

Commands:
</source>
        <translation>Aufruf: vivariumctl COMMAND [Optionen]
ZooKeeper-Ensembles und die Cluster, die sich darüber koordinieren, von der Konsole aus.

Befehle:
</translation>
    </message>
    <message>
        <source>
'vivariumctl COMMAND --help' explains a command.
CONNECT is ZooKeeper's connect string: host:port,host:port/chroot
Exit codes: 0 done, 1 failed, 2 wrong usage.
</source>
        <translation>
„vivariumctl COMMAND --help“ erklärt einen Befehl.
CONNECT ist die Verbindungszeichenfolge von ZooKeeper: host:port,host:port/chroot
Rückgabewerte: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf.
</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>%1 (see: vivariumctl %2 --help)</source>
        <translation>%1 (siehe: vivariumctl %2 --help)</translation>
    </message>
    <message>
        <source>unknown command '%1' (see: vivariumctl --help)</source>
        <translation>unbekannter Befehl „%1“ (siehe: vivariumctl --help)</translation>
    </message>
</context>
</TS>
