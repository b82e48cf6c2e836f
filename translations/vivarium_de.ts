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
    <name>ChildrenState</name>
    <message>
        <source>The children may not be read: there is no READ permission on %1.</source>
        <translation>Die Kinder dürfen nicht gelesen werden: Die Berechtigung READ für %1 fehlt.</translation>
    </message>
    <message>
        <source>No children: %1 is ephemeral, and ephemeral znodes cannot have any.</source>
        <translation>Keine Kinder: %1 ist ephemer, und ephemere Znodes können keine haben.</translation>
    </message>
    <message>
        <source>%1 has no children.</source>
        <translation>%1 hat keine Kinder.</translation>
    </message>
    <message>
        <source>The children of %1 are not read yet.</source>
        <translation>Die Kinder von %1 sind noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Select a znode, and its children are listed here.</source>
        <translation>Einen Znode auswählen, dann werden hier seine Kinder aufgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %Ln name(s).</source>
        <translation><numerusform>%Ln Name wird durchgesehen.</numerusform><numerusform>%Ln Namen werden durchgesehen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln child(ren) has "%1" in its name.</source>
        <translation><numerusform>Das %Ln Kind hat „%1“ nicht im Namen.</numerusform><numerusform>Keines der %Ln Kinder hat „%1“ im Namen.</numerusform></translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Children (%1)</source>
        <translation>Kinder (%1)</translation>
    </message>
</context>
<context>
    <name>ClusterLines</name>
    <message>
        <source>  member    %1  %2
</source>
        <translation>  Mitglied  %1  %2
</translation>
    </message>
    <message>
        <source>  follower  %1  %2, watches %3 (verified)
</source>
        <translation>  Follower  %1  %2, beobachtet %3 (geprüft)
</translation>
    </message>
    <message>
        <source>  follower  %1  %2, watches nobody and should watch %3 (wrong)
</source>
        <translation>  Follower  %1  %2, beobachtet niemanden und sollte %3 beobachten (falsch)
</translation>
    </message>
    <message>
        <source>  follower  %1  %2, watches %3 and should watch %4 (wrong)
</source>
        <translation>  Follower  %1  %2, beobachtet %3 und sollte %4 beobachten (falsch)
</translation>
    </message>
    <message>
        <source>  follower  %1  %2, should watch %3 (could not be asked)
</source>
        <translation>  Follower  %1  %2, sollte %3 beobachten (nicht zu erfragen)
</translation>
    </message>
    <message>
        <source>  follower  %1  %2, watches %3
</source>
        <translation>  Follower  %1  %2, beobachtet %3
</translation>
    </message>
    <message>
        <source>%1 (%2)
</source>
        <translation>%1 (%2)
</translation>
    </message>
    <message>
        <source>  note      %1
</source>
        <translation>  Hinweis   %1
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
    <message>
        <source>View to show first: browser, cluster, ensemble or space.</source>
        <translation>Zuerst gezeigte Ansicht: browser, cluster, ensemble oder space.</translation>
    </message>
    <message>
        <source>Begin the guided tour, on servers of its own on this machine.</source>
        <translation>Die geführte Tour beginnen, auf eigenen Servern auf diesem Rechner.</translation>
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
    <name>DrillChart</name>
    <message>
        <source>not noticed</source>
        <translation>nicht bemerkt</translation>
    </message>
    <message>
        <source>until all are connected and led again</source>
        <translation>bis alle wieder verbunden und geführt sind</translation>
    </message>
    <message>
        <source>another quorum leader</source>
        <translation>ein anderer Quorum-Leader</translation>
    </message>
    <message>
        <source>election</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>first task of the new leader</source>
        <translation>erster Task des neuen Leaders</translation>
    </message>
    <message>
        <source>Each round over time, from the deed on</source>
        <translation>Jede Runde über die Zeit, vom Eingriff an</translation>
    </message>
    <message>
        <source>to expect</source>
        <translation>zu erwarten</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>%1 (!)</source>
        <translation>%1 (!)</translation>
    </message>
</context>
<context>
    <name>DrillPresets</name>
    <message>
        <source>Leader crashes 3 times</source>
        <translation>Leader stürzt dreimal ab</translation>
    </message>
    <message>
        <source>Leave, crash, freeze</source>
        <translation>Verlassen, abstürzen, einfrieren</translation>
    </message>
    <message>
        <source>Rolling freeze</source>
        <translation>Reihum einfrieren</translation>
    </message>
    <message>
        <source>A freeze that nobody may notice</source>
        <translation>Ein Einfrieren, das niemand bemerken darf</translation>
    </message>
    <message>
        <source>Quorum leader stops</source>
        <translation>Quorum-Leader hält an</translation>
    </message>
    <message>
        <source>Every kind of server failure</source>
        <translation>Jede Art von Serverausfall</translation>
    </message>
</context>
<context>
    <name>DrillReport</name>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Death to detection</source>
        <translation>Tod bis Erkennung</translation>
    </message>
    <message>
        <source>Detection to election</source>
        <translation>Erkennung bis Wahl</translation>
    </message>
    <message>
        <source>Election to registry</source>
        <translation>Wahl bis Registry</translation>
    </message>
    <message>
        <source>Election to first task</source>
        <translation>Wahl bis erster Task</translation>
    </message>
    <message>
        <source>Tasks moved</source>
        <translation>Verlegte Tasks</translation>
    </message>
    <message>
        <source>Without a leader</source>
        <translation>Ohne Leader</translation>
    </message>
    <message>
        <source>Woken</source>
        <translation>Geweckt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Connections lost</source>
        <translation>Verlorene Verbindungen</translation>
    </message>
    <message>
        <source>Death to next quorum leader</source>
        <translation>Tod bis nächster Quorum-Leader</translation>
    </message>
    <message>
        <source>Death to all connected again</source>
        <translation>Tod bis alle wieder verbunden</translation>
    </message>
    <message>
        <source>Failovers that were watched</source>
        <translation>Beobachtete Failover</translation>
    </message>
    <message>
        <source>Failover drill</source>
        <translation>Failover-Übung</translation>
    </message>
    <message>
        <source>Failover drill: %1</source>
        <translation>Failover-Übung: %1</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Tick of the servers</source>
        <translation>Tick der Server</translation>
    </message>
    <message>
        <source>Session timeout, negotiated</source>
        <translation>Sitzungs-Timeout, ausgehandelt</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>It did not come to this step.</source>
        <translation>Zu diesem Schritt kam es nicht.</translation>
    </message>
    <message>
        <source>What happened by itself</source>
        <translation>Was von selbst geschah</translation>
    </message>
    <message>
        <source>Nothing was done to this cluster: it was only watched, and times are as the window saw them.</source>
        <translation>Mit diesem Cluster wurde nichts getan: Er wurde nur beobachtet, und die Zeiten sind so, wie das Fenster sie sah.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Until all were connected and led again: %1 at least, %2 in the median, %3 at most.</source>
        <translation>Bis alle wieder verbunden und geführt waren: mindestens %1, im Median %2, höchstens %3.</translation>
    </message>
    <message>
        <source>Until it was noticed: %1 at least, %2 in the median, %3 at most.</source>
        <translation>Bis es bemerkt wurde: mindestens %1, im Median %2, höchstens %3.</translation>
    </message>
    <message>
        <source>Without a leader: %1 at least, %2 in the median, %3 at most.</source>
        <translation>Ohne Leader: mindestens %1, im Median %2, höchstens %3.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>To expect</source>
        <translation>Zu erwarten</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <translation>Runde %1: %2</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Wie man es liest</translation>
    </message>
    <message>
        <source>Detection is when the next in line was told by its watch that the dead one's znode is gone. Servers end a silent session between two thirds of its timeout (its last heartbeat was up to a third old) and the timeout plus one tick (sessions expire in buckets of a tick). A clean leave takes milliseconds.</source>
        <translation>Erkennung ist, wenn der Nächste in der Reihe von seinem Watch erfuhr, dass der Znode des Toten fort ist. Server beenden eine stille Sitzung zwischen zwei Dritteln ihres Timeouts (ihr letzter Heartbeat war bis zu einem Drittel alt) und dem Timeout plus einem Tick (Sitzungen laufen in Schritten eines Ticks ab). Ein sauberes Verlassen dauert Millisekunden.</translation>
    </message>
    <message>
        <source>Election is when the new leader, brought up to date by a sync, found itself first. Registry is when it took itself out of the workers' registry.</source>
        <translation>Wahl ist, wenn der neue Leader, durch ein sync auf den Stand gebracht, sich als Ersten fand. Registry ist, wenn er sich aus der Registry der Worker nahm.</translation>
    </message>
    <message>
        <source>When a server goes, its clients move to another one, and sessions survive. When the quorum leader goes, the servers elect another one first, and serve nobody meanwhile.</source>
        <translation>Geht ein Server, so wechseln seine Clients zu einem anderen, und Sitzungen leben weiter. Geht der Quorum-Leader, so wählen die Server erst einen neuen und bedienen derweil niemanden.</translation>
    </message>
    <message>
        <source>A dash means that it was not seen, which is not zero. All times are from this machine's clock.</source>
        <translation>Ein Strich heißt, dass es nicht gesehen wurde, und das ist nicht null. Alle Zeiten sind von der Uhr dieses Rechners.</translation>
    </message>
</context>
<context>
    <name>DrillText</name>
    <message>
        <source>Leader leaves</source>
        <translation>Leader verlässt</translation>
    </message>
    <message>
        <source>Follower leaves</source>
        <translation>Follower verlässt</translation>
    </message>
    <message>
        <source>Any participant leaves</source>
        <translation>Irgendein Teilnehmer verlässt</translation>
    </message>
    <message>
        <source>Leader crashes</source>
        <translation>Leader stürzt ab</translation>
    </message>
    <message>
        <source>Follower crashes</source>
        <translation>Follower stürzt ab</translation>
    </message>
    <message>
        <source>Any participant crashes</source>
        <translation>Irgendein Teilnehmer stürzt ab</translation>
    </message>
    <message>
        <source>Leader freezes</source>
        <translation>Leader friert ein</translation>
    </message>
    <message>
        <source>Follower freezes</source>
        <translation>Follower friert ein</translation>
    </message>
    <message>
        <source>Any participant freezes</source>
        <translation>Irgendein Teilnehmer friert ein</translation>
    </message>
    <message>
        <source>Quorum leader is killed</source>
        <translation>Quorum-Leader wird getötet</translation>
    </message>
    <message>
        <source>Quorum follower is killed</source>
        <translation>Quorum-Follower wird getötet</translation>
    </message>
    <message>
        <source>Quorum leader freezes</source>
        <translation>Quorum-Leader friert ein</translation>
    </message>
    <message>
        <source>Quorum follower freezes</source>
        <translation>Quorum-Follower friert ein</translation>
    </message>
    <message>
        <source>Quorum leader stops</source>
        <translation>Quorum-Leader hält an</translation>
    </message>
    <message>
        <source>Quorum follower stops</source>
        <translation>Quorum-Follower hält an</translation>
    </message>
    <message>
        <source>Lets the leader of the election leave in order. Rounds: %1.</source>
        <translation>Lässt den Leader der Wahl geordnet gehen. Runden: %1.</translation>
    </message>
    <message>
        <source>Lets a follower leave in order. Rounds: %1.</source>
        <translation>Lässt einen Follower geordnet gehen. Runden: %1.</translation>
    </message>
    <message>
        <source>Lets any participant leave in order. Rounds: %1.</source>
        <translation>Lässt irgendeinen Teilnehmer geordnet gehen. Runden: %1.</translation>
    </message>
    <message>
        <source>Kills the process of the election's leader (SIGKILL). Rounds: %1.</source>
        <translation>Tötet den Prozess des Leaders der Wahl (SIGKILL). Runden: %1.</translation>
    </message>
    <message>
        <source>Kills a follower's process (SIGKILL). Rounds: %1.</source>
        <translation>Tötet den Prozess eines Followers (SIGKILL). Runden: %1.</translation>
    </message>
    <message>
        <source>Kills any participant's process (SIGKILL). Rounds: %1.</source>
        <translation>Tötet den Prozess irgendeines Teilnehmers (SIGKILL). Runden: %1.</translation>
    </message>
    <message>
        <source>Freezes the process of the election's leader (SIGSTOP). Rounds: %1.</source>
        <translation>Friert den Prozess des Leaders der Wahl ein (SIGSTOP). Runden: %1.</translation>
    </message>
    <message>
        <source>Freezes a follower's process (SIGSTOP). Rounds: %1.</source>
        <translation>Friert den Prozess eines Followers ein (SIGSTOP). Runden: %1.</translation>
    </message>
    <message>
        <source>Freezes any participant's process (SIGSTOP). Rounds: %1.</source>
        <translation>Friert den Prozess irgendeines Teilnehmers ein (SIGSTOP). Runden: %1.</translation>
    </message>
    <message>
        <source>Kills the server that leads the ensemble (SIGKILL). Rounds: %1.</source>
        <translation>Tötet den Server, der das Ensemble führt (SIGKILL). Runden: %1.</translation>
    </message>
    <message>
        <source>Kills a server that follows (SIGKILL). Rounds: %1.</source>
        <translation>Tötet einen Server, der folgt (SIGKILL). Runden: %1.</translation>
    </message>
    <message>
        <source>Freezes the server that leads the ensemble (SIGSTOP). Rounds: %1.</source>
        <translation>Friert den Server ein, der das Ensemble führt (SIGSTOP). Runden: %1.</translation>
    </message>
    <message>
        <source>Freezes a server that follows (SIGSTOP). Rounds: %1.</source>
        <translation>Friert einen Server ein, der folgt (SIGSTOP). Runden: %1.</translation>
    </message>
    <message>
        <source>Stops the server that leads the ensemble, and starts it again. Rounds: %1.</source>
        <translation>Hält den Server an, der das Ensemble führt, und startet ihn wieder. Runden: %1.</translation>
    </message>
    <message>
        <source>Stops a server that follows, and starts it again. Rounds: %1.</source>
        <translation>Hält einen Server an, der folgt, und startet ihn wieder. Runden: %1.</translation>
    </message>
    <message>
        <source>The death woke %1 participants, where one is enough.</source>
        <translation>Der Tod weckte %1 Teilnehmer, wo einer genügt.</translation>
    </message>
    <message>
        <source>Two participants acted as leader at the same moment.</source>
        <translation>Zwei Teilnehmer handelten im selben Augenblick als Leader.</translation>
    </message>
    <message>
        <source>The lead went to another participant, although nobody had to give it up.</source>
        <translation>Die Führung ging an einen anderen Teilnehmer, obwohl niemand sie abgeben musste.</translation>
    </message>
    <message>
        <source>A participant that was not touched lost its session.</source>
        <translation>Ein Teilnehmer, dem nichts getan wurde, verlor seine Sitzung.</translation>
    </message>
    <message>
        <source>Not every task got a result: %1.</source>
        <translation>Nicht jeder Task bekam ein Ergebnis: %1.</translation>
    </message>
    <message>
        <source>The cluster did not recover in time: %1.</source>
        <translation>Der Cluster erholte sich nicht rechtzeitig: %1.</translation>
    </message>
    <message>
        <source>Leader's session closed</source>
        <translation>Sitzung des Leaders geschlossen</translation>
    </message>
    <message>
        <source>Leader's session expired</source>
        <translation>Sitzung des Leaders abgelaufen</translation>
    </message>
    <message>
        <source>Leader gone: closed, expired or deleted</source>
        <translation>Leader fort: geschlossen, abgelaufen oder gelöscht</translation>
    </message>
    <message>
        <source>waits for servers: %1 of %2 serve</source>
        <translation>wartet auf Server: %1 von %2 bedienen</translation>
    </message>
    <message>
        <source>waits for the servers to elect their leader</source>
        <translation>wartet, bis die Server ihren Leader wählen</translation>
    </message>
    <message>
        <source>waits for participants: %1 of %2 run</source>
        <translation>wartet auf Teilnehmer: %1 von %2 laufen</translation>
    </message>
    <message>
        <source>waits for a participant to lead</source>
        <translation>wartet, bis ein Teilnehmer führt</translation>
    </message>
    <message>
        <source>waits for participants: %1 of %2 lead or follow</source>
        <translation>wartet auf Teilnehmer: %1 von %2 führen oder folgen</translation>
    </message>
    <message>
        <source>waits for the results of work, %1 to come</source>
        <translation>wartet auf die Ergebnisse der Arbeit, %1 stehen aus</translation>
    </message>
    <message>
        <source>all is healthy</source>
        <translation>alles ist gesund</translation>
    </message>
    <message>
        <source>It thaws after %1.</source>
        <translation>Es taut nach %1 auf.</translation>
    </message>
    <message>
        <source>It thaws when the effect was seen.</source>
        <translation>Es taut auf, wenn die Wirkung gesehen wurde.</translation>
    </message>
    <message>
        <source>Tasks in flight each time: %1.</source>
        <translation>Tasks, die jedes Mal unterwegs sind: %1.</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <comment>deed, rounds</comment>
        <translation>%1, %2-mal</translation>
    </message>
    <message>
        <source>It took %1, where at most %2 are to be expected.</source>
        <translation>Es dauerte %1, zu erwarten sind höchstens %2.</translation>
    </message>
    <message>
        <source>It took only %1, where at least %2 are to be expected.</source>
        <translation>Es dauerte nur %1, zu erwarten sind mindestens %2.</translation>
    </message>
    <message>
        <source>outside: see below</source>
        <translation>außerhalb: siehe unten</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>sooner than expected</source>
        <translation>früher als erwartet</translation>
    </message>
    <message>
        <source>later than expected</source>
        <translation>später als erwartet</translation>
    </message>
    <message>
        <source>nobody noticed</source>
        <translation>niemand bemerkte es</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>another quorum leader after %1</source>
        <translation>ein anderer Quorum-Leader nach %1</translation>
    </message>
    <message>
        <source>connections lost: %1, the last one back after %2</source>
        <translation>verlorene Verbindungen: %1, die letzte nach %2 wieder da</translation>
    </message>
    <message>
        <source>no participant lost its connection</source>
        <translation>kein Teilnehmer verlor seine Verbindung</translation>
    </message>
    <message>
        <source>noticed after %1</source>
        <translation>bemerkt nach %1</translation>
    </message>
    <message>
        <source>not noticed by anybody</source>
        <translation>von niemandem bemerkt</translation>
    </message>
    <message>
        <source>%1 without a leader</source>
        <translation>%1 ohne Leader</translation>
    </message>
    <message>
        <source>never without a leader</source>
        <translation>nie ohne Leader</translation>
    </message>
    <message>
        <source>%1 woken</source>
        <translation>%1 geweckt</translation>
    </message>
    <message>
        <source>tasks moved: %1</source>
        <translation>verschobene Tasks: %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3; %4</source>
        <comment>deed, victim, figures, verdict</comment>
        <translation>%1 (%2): %3; %4</translation>
    </message>
    <message>
        <source>Ended early, as the cluster did not become healthy in time: %1.</source>
        <translation>Vorzeitig beendet, da der Cluster nicht rechtzeitig gesund wurde: %1.</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 rounds.</source>
        <translation>Nach %1 von %2 Runden abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing happened while it was watched.</source>
        <translation>Es geschah nichts, solange beobachtet wurde.</translation>
    </message>
    <message>
        <source>The one failure was as expected.</source>
        <translation>Der eine Ausfall war wie erwartet.</translation>
    </message>
    <message>
        <source>All %1 failures were as expected.</source>
        <translation>Alle %1 Ausfälle waren wie erwartet.</translation>
    </message>
    <message>
        <source>Outside of what is to be expected: %1 of %2 failures.</source>
        <translation>Außerhalb des zu Erwartenden: %1 von %2 Ausfällen.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>deed, round, rounds</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Before the first step: %1.</source>
        <translation>Vor dem ersten Schritt: %1.</translation>
    </message>
    <message>
        <source>%1: submits work.</source>
        <translation>%1: gibt Arbeit auf.</translation>
    </message>
    <message>
        <source>%1: watches what comes of it.</source>
        <translation>%1: beobachtet, was daraus wird.</translation>
    </message>
    <message>
        <source>%1: recovers; %2.</source>
        <translation>%1: erholt sich; %2.</translation>
    </message>
    <message>
        <source>Ended: %1 of %2 rounds.</source>
        <translation>Beendet: %1 von %2 Runden.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>up to %1 ms</source>
        <translation>bis %1 ms</translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <translation>%1 bis %2 ms</translation>
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
    <name>IdentityFile</name>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1, line %2: not of the form scheme:credential, as in digest:user:password</source>
        <translation>%1, Zeile %2: nicht von der Form Schema:Zugangsdaten, wie in digest:benutzer:passwort</translation>
    </message>
</context>
<context>
    <name>LayoutText</name>
    <message>
        <source>The layout needs a name.</source>
        <translation>Das Layout braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another layout has this name.</source>
        <translation>Ein anderes Layout heißt schon so.</translation>
    </message>
    <message>
        <source>Say where the candidates are: a path like /apps/*/election.</source>
        <translation>Angeben, wo die Kandidaten sind: ein Pfad wie /apps/*/election.</translation>
    </message>
    <message>
        <source>The path cannot be used: %1. It begins with '/', '*' stands for one name, and '/**/' at the front for any znodes above.</source>
        <translation>Der Pfad ist nicht brauchbar: %1. Er beginnt mit '/', '*' steht für einen Namen, und '/**/' am Anfang für beliebige Znodes darüber.</translation>
    </message>
    <message>
        <source>Say what candidates are called: a pattern like node-{sequence}, or * for every child.</source>
        <translation>Angeben, wie Kandidaten heißen: ein Muster wie node-{sequence}, oder * für jedes Kind.</translation>
    </message>
    <message>
        <source>No znode can be called so: %1.</source>
        <translation>Kein Znode kann so heißen: %1.</translation>
    </message>
    <message>
        <source>Say which znode tells who leads: 'leader' below the path, '../leader' beside it, or a whole path.</source>
        <translation>Angeben, welcher Znode sagt, wer führt: 'leader' unterhalb des Pfades, '../leader' daneben, oder ein ganzer Pfad.</translation>
    </message>
    <message>
        <source>The path of the znode that tells who leads cannot be used: %1.</source>
        <translation>Der Pfad des Znodes, der sagt, wer führt, ist nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>The path of the registry cannot be used: %1.</source>
        <translation>Der Pfad der Registry ist nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>This file holds no layouts of Vivarium, or those of a later version: it has no "vivariumLayouts": 1 and no list "layouts".</source>
        <translation>Diese Datei enthält keine Layouts von Vivarium oder solche einer späteren Version: Sie hat kein "vivariumLayouts": 1 und keine Liste "layouts".</translation>
    </message>
    <message>
        <source>A word is not known here: %1.</source>
        <translation>Ein Wort ist hier nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layout, problem</comment>
        <translation>%1: %2</translation>
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
    <name>SearchErrorText</name>
    <message>
        <source>“ephemeral” stands alone; “!ephemeral” asks for all others.</source>
        <translation>„ephemeral“ steht allein; „!ephemeral“ fragt nach allen anderen.</translation>
    </message>
    <message>
        <source>“%1” is not compared by “%2”, but by one of %3</source>
        <translation>„%1“ wird nicht mit „%2“ verglichen, sondern mit einem von %3</translation>
    </message>
    <message>
        <source>“%1” is no field. There are name, path, data, size, children, version, modified, created, owner and ephemeral; a text with such a sign needs quotes.</source>
        <translation>„%1“ ist kein Feld. Es gibt name, path, data, size, children, version, modified, created, owner und ephemeral; ein Text mit einem solchen Zeichen braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value is missing, as in %1</source>
        <translation>Ein Wert fehlt, wie in %1</translation>
    </message>
    <message>
        <source>“!” needs a condition after it, without a space, as in !ephemeral</source>
        <translation>Auf „!“ muss ohne Leerzeichen eine Bedingung folgen, wie in !ephemeral</translation>
    </message>
    <message>
        <source>The quote is not closed. In quotes, \" is a quote and \\ a backslash.</source>
        <translation>Das Anführungszeichen wird nicht geschlossen. Zwischen Anführungszeichen steht \" für eines und \\ für einen umgekehrten Schrägstrich.</translation>
    </message>
    <message>
        <source>After the closing quote a space is missing.</source>
        <translation>Nach dem schließenden Anführungszeichen fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>“%1” is no size. Bytes are expected, also with k, M or G, or a range, as in size:10k..1M</source>
        <translation>„%1“ ist keine Größe. Erwartet werden Bytes, auch mit k, M oder G, oder ein Bereich, wie in size:10k..1M</translation>
    </message>
    <message>
        <source>“%1” is no number. A whole number is expected, or a range, as in version:3..5</source>
        <translation>„%1“ ist keine Zahl. Erwartet wird eine ganze Zahl oder ein Bereich, wie in version:3..5</translation>
    </message>
    <message>
        <source>“%1” is no time. An age is expected (10m, 2h, 3d) or a date (2026-11-20, 2026-11-20T09:12).</source>
        <translation>„%1“ ist keine Zeit. Erwartet wird ein Alter (10m, 2h, 3d) oder ein Datum (2026-11-20, 2026-11-20T09:12).</translation>
    </message>
    <message>
        <source>“%1” mixes an age and a date. Both ends of a range are of one kind.</source>
        <translation>„%1“ vermischt ein Alter mit einem Datum. Beide Enden eines Bereichs sind von einer Art.</translation>
    </message>
    <message>
        <source>“%1” is no session. Its id is expected in hex, as in owner:0x10000a3f</source>
        <translation>„%1“ ist keine Sitzung. Erwartet wird ihre ID in Hex, wie in owner:0x10000a3f</translation>
    </message>
    <message>
        <source>“%1” is not bytes. Pairs of hex digits are expected, as in data=0xcafebabe; a text that begins with 0x needs quotes.</source>
        <translation>„%1“ sind keine Bytes. Erwartet werden Paare von Hexziffern, wie in data=0xcafebabe; ein Text, der mit 0x beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” holds nothing: its first value is above its second.</source>
        <translation>„%1“ enthält nichts: Der erste Wert liegt über dem zweiten.</translation>
    </message>
    <message>
        <source>The regular expression is wrong here: %1</source>
        <translation>Der reguläre Ausdruck ist hier falsch: %1</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <comment>position in a search expression, what is wrong there</comment>
        <translation>Zeichen %1: %2</translation>
    </message>
</context>
<context>
    <name>SearchStats</name>
    <message>
        <source>Searching %1: %2 of %3 znodes, %4 found</source>
        <translation>%1 wird durchsucht: %2 von %3 Znodes, %4 gefunden</translation>
    </message>
    <message>
        <source>Stopped in %1 after %2 of %3 znodes; %4 found</source>
        <translation>In %1 nach %2 von %3 Znodes angehalten; %4 gefunden</translation>
    </message>
    <message>
        <source>%1 found in %2 among %3 znodes in memory, %4</source>
        <translation>%1 gefunden in %2 unter %3 Znodes im Speicher, %4</translation>
    </message>
    <message>
        <source>%1 found in %2 among %3 znodes, %4 read in %5</source>
        <translation>%1 gefunden in %2 unter %3 Znodes, %4 gelesen in %5</translation>
    </message>
    <message numerus="yes">
        <source>only the first %Ln shown</source>
        <translation><numerusform>nur der erste %Ln wird gezeigt</numerusform><numerusform>nur die ersten %Ln werden gezeigt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) may not be read</source>
        <translation><numerusform>%Ln Znode darf nicht gelesen werden</numerusform><numerusform>%Ln Znodes dürfen nicht gelesen werden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>the regular expression took too long at %Ln znode(s)</source>
        <translation><numerusform>der reguläre Ausdruck brauchte bei %Ln Znode zu lange</numerusform><numerusform>der reguläre Ausdruck brauchte bei %Ln Znodes zu lange</numerusform></translation>
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
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>leads %1</source>
        <translation>führt %1</translation>
    </message>
    <message>
        <source>works in %1 (%2)</source>
        <translation>arbeitet in %1 (%2)</translation>
    </message>
    <message>
        <source>member of %1 (%2)</source>
        <translation>Mitglied von %1 (%2)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>connected to server %1</source>
        <translation>verbunden mit Server %1</translation>
    </message>
    <message>
        <source>session timeout %1</source>
        <translation>Sitzungs-Timeout %1</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <translation>zuletzt gehört %1</translation>
    </message>
    <message>
        <source>the servers do not list this session</source>
        <translation>die Server führen diese Sitzung nicht</translation>
    </message>
    <message>
        <source>client, server and timeout are not known: no AdminServer answers</source>
        <translation>Client, Server und Timeout sind nicht bekannt: Kein AdminServer antwortet</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>auch %1</translation>
    </message>
</context>
<context>
    <name>SeverityText</name>
    <message>
        <source>broken</source>
        <translation>kaputt</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>SpaceText</name>
    <message numerus="yes">
        <source>%Ln znode(s)</source>
        <translation><numerusform>%Ln Znode</numerusform><numerusform>%Ln Znodes</numerusform></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>own data</source>
        <translation>eigene Daten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation><numerusform>%Ln weiteres</numerusform><numerusform>%Ln weitere</numerusform></translation>
    </message>
    <message>
        <source>data of %1 itself: %2, %3 of %4</source>
        <translation>Daten von %1 selbst: %2, %3 von %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln small child(ren)</source>
        <translation><numerusform>%Ln kleines Kind</numerusform><numerusform>%Ln kleine Kinder</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2: %3, %4 of %5</source>
        <translation>%1 von %2: %3, %4 von %5</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4</source>
        <translation>%1: %2, %3 von %4</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 of %5</source>
        <translation>%1: %2, %3, %4 von %5</translation>
    </message>
</context>
<context>
    <name>StakeText</name>
    <message>
        <source>%1 is a permit of %2 (%3) that is out.</source>
        <translation>%1 ist eine ausgegebene Erlaubnis von %2 (%3).</translation>
    </message>
    <message>
        <source>%1 says who leads %2 (%3).</source>
        <translation>%1 sagt, wer %2 führt (%3).</translation>
    </message>
    <message>
        <source>%1 lists a member of %2 (%3).</source>
        <translation>%1 führt ein Mitglied von %2 auf (%3).</translation>
    </message>
    <message>
        <source>%1 registers a live member of %2 (%3).</source>
        <translation>%1 trägt ein lebendes Mitglied von %2 ein (%3).</translation>
    </message>
    <message>
        <source>%1 holds the lock %2 (%3).</source>
        <translation>%1 hält die Sperre %2 (%3).</translation>
    </message>
    <message>
        <source>%1 leads %2 (%3).</source>
        <translation>%1 führt %2 (%3).</translation>
    </message>
    <message>
        <source>%1 is a candidate of %2 (%3).</source>
        <translation>%1 ist ein Kandidat von %2 (%3).</translation>
    </message>
    <message>
        <source>This recipe does not watch its own znode: the process goes on believing that it leads, and the next one leads too. Two leaders, until the first one is restarted.</source>
        <translation>Dieses Rezept beobachtet den eigenen Znode nicht: Der Prozess glaubt weiter, dass er führt, und der nächste führt auch. Zwei Leader, bis der erste neu gestartet wird.</translation>
    </message>
    <message>
        <source>This recipe does not watch its own znode: the process goes on working under the lock, and the next one gets it too. Two at once do what the lock is there to keep apart.</source>
        <translation>Dieses Rezept beobachtet den eigenen Znode nicht: Der Prozess arbeitet unter der Sperre weiter, und der nächste bekommt sie auch. Zwei tun zugleich, was die Sperre auseinanderhalten soll.</translation>
    </message>
    <message>
        <source>It is given out again while its holder goes on: one more works at once than the semaphore allows.</source>
        <translation>Sie wird erneut ausgegeben, während ihr Halter weitermacht: Es arbeitet einer mehr zugleich, als der Semaphor erlaubt.</translation>
    </message>
    <message>
        <source>The leader notices, gives up and stands for election again: for a moment nobody leads, and what it was doing is interrupted.</source>
        <translation>Der Leader bemerkt es, gibt auf und stellt sich neu zur Wahl: Einen Moment lang führt niemand, und was er tat, wird unterbrochen.</translation>
    </message>
    <message>
        <source>The process notices, and ends itself; the next in line leads. Unless something starts it again, there is one member less.</source>
        <translation>Der Prozess bemerkt es und beendet sich; der nächste in der Reihe führt. Startet ihn nichts neu, gibt es ein Mitglied weniger.</translation>
    </message>
    <message>
        <source>The lead is free at once, and whoever comes first takes it: another member, or the same one again. What the leader was doing is interrupted.</source>
        <translation>Die Führung ist sofort frei, und wer zuerst kommt, nimmt sie: ein anderes Mitglied oder wieder dasselbe. Was der Leader tat, wird unterbrochen.</translation>
    </message>
    <message>
        <source>The line of candidates stays as it is, but whoever looks for the leader here finds none, until the leader writes it again. Not every program does that before it is restarted.</source>
        <translation>Die Reihe der Kandidaten bleibt, wie sie ist, aber wer hier den Leader sucht, findet keinen, bis der Leader ihn neu schreibt. Nicht jedes Programm tut das vor einem Neustart.</translation>
    </message>
    <message>
        <source>A program that does not watch its own znode goes on believing that it leads, and the next candidate leads too: two leaders. A participant of Vivarium steps down and joins again.</source>
        <translation>Ein Programm, das den eigenen Znode nicht beobachtet, glaubt weiter, dass es führt, und der nächste Kandidat führt auch: zwei Leader. Ein Teilnehmer von Vivarium tritt zurück und stellt sich neu an.</translation>
    </message>
    <message>
        <source>Whether the process notices is not known: one that does not watch its own znode goes on believing that it leads beside the next one.</source>
        <translation>Ob der Prozess es bemerkt, ist nicht bekannt: Einer, der den eigenen Znode nicht beobachtet, glaubt weiter zu führen, neben dem nächsten.</translation>
    </message>
    <message>
        <source>The process notices, and joins again at the end of the line.</source>
        <translation>Der Prozess bemerkt es und stellt sich hinten neu an.</translation>
    </message>
    <message>
        <source>The process notices, and ends itself.</source>
        <translation>Der Prozess bemerkt es und beendet sich.</translation>
    </message>
    <message>
        <source>The standby watches the lock all the same and can still take over, but it is listed no more: who looks for standbys does not find it.</source>
        <translation>Der Bereitstehende beobachtet die Sperre trotzdem und kann noch übernehmen, steht aber nicht mehr in der Liste: Wer Bereitstehende sucht, findet ihn nicht.</translation>
    </message>
    <message>
        <source>A program does not watch its own candidate as a rule: it goes on waiting, but is out of the line and cannot lead until it joins again.</source>
        <translation>Ein Programm beobachtet den eigenen Kandidaten in der Regel nicht: Es wartet weiter, steht aber nicht mehr in der Reihe und kann nicht führen, bis es neu beitritt.</translation>
    </message>
    <message>
        <source>The others take this member for dead and give what it has to others, while its process runs on and works beside them. As a rule it has to be restarted.</source>
        <translation>Die anderen halten dieses Mitglied für tot und geben das Seine an andere, während sein Prozess weiterläuft und neben ihnen arbeitet. In der Regel muss es neu gestartet werden.</translation>
    </message>
    <message>
        <source>It is no sign of life but what %1 knows of this member: without it the member does not work until it is set up again.</source>
        <translation>Es ist kein Lebenszeichen, sondern was %1 von diesem Mitglied weiß: Ohne es arbeitet das Mitglied nicht, bis es neu eingerichtet wird.</translation>
    </message>
    <message>
        <source>The process runs on, but nobody who looks members up finds it until it registers again; clients stop using it.</source>
        <translation>Der Prozess läuft weiter, aber wer Mitglieder nachschlägt, findet ihn nicht, bis er sich neu einträgt; Clients benutzen ihn nicht mehr.</translation>
    </message>
    <message>
        <source>Nobody stands behind it now, so nobody's watch is used up. Its data says who the member is: tools will read what you write.</source>
        <translation>Niemand steht jetzt dahinter, also wird kein Watch verbraucht. Die Daten sagen, wer das Mitglied ist: Werkzeuge werden lesen, was geschrieben wird.</translation>
    </message>
    <message>
        <source>%1 watches this znode's data once and does not watch it again after a change: it will not notice when %2 goes. After that nobody leads %3 until %1 is restarted.</source>
        <translation>%1 beobachtet die Daten dieses Znodes einmal und nach einer Änderung nicht wieder: Es wird nicht bemerken, wenn %2 geht. Danach führt niemand %3, bis %1 neu gestartet wird.</translation>
    </message>
    <message>
        <source>The others and every client read here who leads and where: what you write sends them there. A program that finds bytes it does not know may refuse to go on.</source>
        <translation>Die anderen und jeder Client lesen hier, wer führt und wo: Was geschrieben wird, schickt sie dorthin. Ein Programm, das Bytes findet, die es nicht kennt, weigert sich vielleicht weiterzumachen.</translation>
    </message>
    <message>
        <source>It holds where this member is reached: whoever looks it up uses what you write.</source>
        <translation>Hier steht, wo dieses Mitglied zu erreichen ist: Wer es nachschlägt, benutzt, was geschrieben wird.</translation>
    </message>
    <message>
        <source>Its data says who the member is: the others and tools will read what you write.</source>
        <translation>Die Daten sagen, wer das Mitglied ist: Die anderen und Werkzeuge werden lesen, was geschrieben wird.</translation>
    </message>
    <message>
        <source>The next candidate is woken and looks at the election again; a program that takes every event for the end of its predecessor may lead beside the leader.</source>
        <translation>Der nächste Kandidat wacht auf und sieht die Wahl neu an; ein Programm, das jedes Ereignis für das Ende seines Vorgängers hält, führt dann vielleicht neben dem Leader.</translation>
    </message>
    <message>
        <source>This participant watches its own znode: it steps down, the next candidate leads, and it joins again at the end of the line.</source>
        <translation>Dieser Teilnehmer beobachtet den eigenen Znode: Er tritt zurück, der nächste Kandidat führt, und er stellt sich hinten neu an.</translation>
    </message>
    <message>
        <source>This participant watches its own znode: it joins again at the end of the line.</source>
        <translation>Dieser Teilnehmer beobachtet den eigenen Znode: Er stellt sich hinten neu an.</translation>
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
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>TreeStatus</name>
    <message>
        <source>The server knows no recursive watch (it is older than 3.6), so only what is shown is read and watched.</source>
        <translation>Der Server kennt keine rekursive Watch (er ist älter als 3.6), daher wird nur gelesen und beobachtet, was zu sehen ist.</translation>
    </message>
    <message>
        <source>There are more than %1 znodes, so only what is shown is read and watched.</source>
        <translation>Es gibt mehr als %1 Znodes, daher wird nur gelesen und beobachtet, was zu sehen ist.</translation>
    </message>
    <message>
        <source>The live tree is switched off, so only what is shown is read and watched. Click to switch it on.</source>
        <translation>Der lebende Baum ist ausgeschaltet, daher wird nur gelesen und beobachtet, was zu sehen ist. Klicken, um ihn einzuschalten.</translation>
    </message>
    <message>
        <source>The names of all znodes could not be read, so only what is shown is read and watched. Click to try again.</source>
        <translation>Die Namen aller Znodes konnten nicht gelesen werden, daher wird nur gelesen und beobachtet, was zu sehen ist. Klicken, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>The connection for the live tree is not there, so only what is shown is read and watched.</source>
        <translation>Die Verbindung für den lebenden Baum fehlt, daher wird nur gelesen und beobachtet, was zu sehen ist.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>lazy</source>
        <translation>bei Bedarf</translation>
    </message>
    <message>
        <source>reading names</source>
        <translation>liest Namen</translation>
    </message>
    <message>
        <source>reading Stats</source>
        <translation>liest Stats</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>The tree is held still; changes are counted. Click to go on.</source>
        <translation>Der Baum wird stillgehalten; Änderungen werden gezählt. Klicken, um fortzufahren.</translation>
    </message>
    <message>
        <source>A recursive watch is set, and the names of all znodes are being read.</source>
        <translation>Eine rekursive Watch ist gesetzt, und die Namen aller Znodes werden gelesen.</translation>
    </message>
    <message>
        <source>Every name is known and kept current; the Stats of all znodes are being read.</source>
        <translation>Jeder Name ist bekannt und wird aktuell gehalten; die Stats aller Znodes werden gelesen.</translation>
    </message>
    <message>
        <source>Every name and every Stat is known and kept current by one recursive watch.</source>
        <translation>Jeder Name und jeder Stat ist bekannt und wird durch eine rekursive Watch aktuell gehalten.</translation>
    </message>
    <message>
        <source>Every name is known and kept current by one recursive watch; Stats are read of what is shown.</source>
        <translation>Jeder Name ist bekannt und wird durch eine rekursive Watch aktuell gehalten; Stats werden von dem gelesen, was zu sehen ist.</translation>
    </message>
    <message>
        <source>znodes %1 of %2...</source>
        <translation>Znodes %1 von %2...</translation>
    </message>
    <message>
        <source>znodes %1</source>
        <translation>Znodes %1</translation>
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
    <name>WatchVerdict</name>
    <message>
        <source>watches: %1 verified, %2 wrong, %3 could not be asked
</source>
        <translation>Watches: %1 geprüft, %2 falsch, %3 nicht zu erfragen
</translation>
    </message>
    <message>
        <source>  asked     %1
</source>
        <translation>  gefragt   %1
</translation>
    </message>
    <message>
        <source>  no answer %1: %2
</source>
        <translation>  stumm     %1: %2
</translation>
    </message>
</context>
<context>
    <name>app</name>
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
        <source>How candidates are named and lined up: plain, curator-latch (as Curator's LeaderLatch) or kazoo (as kazoo's Election). All candidates of an election need the same one.</source>
        <translation>Wie Kandidaten heißen und sich aufreihen: plain, curator-latch (wie LeaderLatch von Curator) oder kazoo (wie Election von kazoo). Alle Kandidaten einer Wahl brauchen dasselbe.</translation>
    </message>
    <message>
        <source>Name of its candidate before the sequence; for the plain recipe.</source>
        <translation>Name seines Kandidaten vor der Nummer; für das einfache Rezept.</translation>
    </message>
    <message>
        <source>Whom a follower watches: its predecessor, or the leader, which wakes the whole herd at each death. The latter is for contrast only.</source>
        <translation>Wen ein Follower beobachtet: seinen Vorgänger oder den Leader, was bei jedem Tod die ganze Herde weckt. Letzteres nur zum Vergleich.</translation>
    </message>
    <message>
        <source>Where work is distributed: PATH/tasks, PATH/assign, PATH/status. Empty: no work.</source>
        <translation>Wo Arbeit verteilt wird: PATH/tasks, PATH/assign, PATH/status. Leer: keine Arbeit.</translation>
    </message>
    <message>
        <source>Run by a shell for each task: the task on its standard input, the result from its standard output. Without it the result is the SHA-256 of the task.</source>
        <translation>Führt eine Shell für jeden Task aus: der Task auf der Standardeingabe, das Ergebnis von der Standardausgabe. Ohne dies ist das Ergebnis der SHA-256 des Tasks.</translation>
    </message>
    <message>
        <source>The least time one task takes, so that people can follow it.</source>
        <translation>Die kürzeste Zeit, die ein Task dauert, damit man ihm folgen kann.</translation>
    </message>
    <message>
        <source>Run by a shell while it leads; ended when it does not.</source>
        <translation>Führt eine Shell aus, solange er führt; endet, wenn er es nicht mehr tut.</translation>
    </message>
    <message>
        <source>Run by a shell while it follows; ended when it does not.</source>
        <translation>Führt eine Shell aus, solange er folgt; endet, wenn er es nicht mehr tut.</translation>
    </message>
    <message>
        <source>Session timeout to ask for; the servers may change it.</source>
        <translation>Gewünschter Sitzungs-Timeout; die Server können ihn ändern.</translation>
    </message>
    <message>
        <source>--recipe is none of plain, curator-latch and kazoo</source>
        <translation>--recipe ist keines von plain, curator-latch und kazoo</translation>
    </message>
    <message>
        <source>--prefix is for the plain recipe: the others have names of their own</source>
        <translation>--prefix ist für das einfache Rezept: Die anderen haben eigene Namen</translation>
    </message>
    <message>
        <source>--watch is neither predecessor nor leader</source>
        <translation>--watch ist weder predecessor noch leader</translation>
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
        <source>--task-time is not a number of milliseconds</source>
        <translation>--task-time ist keine Zahl von Millisekunden</translation>
    </message>
    <message>
        <source>%1 sessions need %2 open files, and this process may open %3: raise the hard limit (ulimit -Hn) or take fewer</source>
        <translation>%1 Sitzungen brauchen %2 offene Dateien, und dieser Prozess darf %3 öffnen: Heben Sie die harte Grenze an (ulimit -Hn), oder nehmen Sie weniger</translation>
    </message>
    <message>
        <source>%1 sessions need %2 threads, and this user may run %3: raise the hard limit (ulimit -Hu) or take fewer</source>
        <translation>%1 Sitzungen brauchen %2 Threads, und dieser Benutzer darf %3 haben: Heben Sie die harte Grenze an (ulimit -Hu), oder nehmen Sie weniger</translation>
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
    <name>app::ActivityChart</name>
    <message>
        <source>Changes of the last minute</source>
        <translation>Änderungen der letzten Minute</translation>
    </message>
    <message>
        <source>Changes in each second of the last minute, the newest at the right</source>
        <translation>Änderungen in jeder Sekunde der letzten Minute, die neueste rechts</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln change(s) in a second</source>
        <translation><numerusform>Höchstens %Ln Änderung in einer Sekunde</numerusform><numerusform>Höchstens %Ln Änderungen in einer Sekunde</numerusform></translation>
    </message>
    <message>
        <source>%1 changes a second</source>
        <translation>%1 Änderungen pro Sekunde</translation>
    </message>
    <message>
        <source>60 s ago</source>
        <translation>vor 60 s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>app::ActivityModel</name>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>Pro Sekunde</translation>
    </message>
    <message>
        <source>Subtree</source>
        <translation>Teilbaum</translation>
    </message>
    <message>
        <source>Changes at or below it in the last 60 seconds</source>
        <translation>Änderungen an ihm oder darunter in den letzten 60 Sekunden</translation>
    </message>
    <message>
        <source>Changes a second over the last ten seconds</source>
        <translation>Änderungen pro Sekunde über die letzten zehn Sekunden</translation>
    </message>
    <message>
        <source>Subtrees that explain the changes best: none that one below it explains wholly</source>
        <translation>Teilbäume, die die Änderungen am besten erklären: keiner, den einer darunter ganz erklärt</translation>
    </message>
</context>
<context>
    <name>app::ActivityPane</name>
    <message>
        <source>Change rate</source>
        <translation>Änderungsrate</translation>
    </message>
    <message>
        <source>Changes that watches told of, over the last ten seconds</source>
        <translation>Änderungen, die Watches meldeten, über die letzten zehn Sekunden</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>Bisherige Änderungen</translation>
    </message>
    <message>
        <source>Changes that watches told of since this window connected</source>
        <translation>Änderungen, die Watches meldeten, seit dieses Fenster verbunden ist</translation>
    </message>
    <message>
        <source>Most active subtrees</source>
        <translation>Aktivste Teilbäume</translation>
    </message>
    <message>
        <source>%1 changes/s</source>
        <translation>%1 Änderungen/s</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>No znode changed in the last minute. Every create, delete and set anywhere in the tree is counted here.</source>
        <translation>In der letzten Minute hat sich kein Znode geändert. Jedes Erstellen, Löschen und Setzen irgendwo im Baum wird hier gezählt.</translation>
    </message>
    <message>
        <source>No change was seen in the last minute. The tree is lazy now: only changes of what is shown in it are told by watches, and counted here.</source>
        <translation>In der letzten Minute wurde keine Änderung gesehen. Der Baum liest jetzt nur bei Bedarf: Watches melden allein Änderungen an dem, was in ihm zu sehen ist, und diese werden hier gezählt.</translation>
    </message>
</context>
<context>
    <name>app::ArrowText</name>
    <message>
        <source>wrong watch</source>
        <translation>falscher Watch</translation>
    </message>
    <message>
        <source>no watch</source>
        <translation>keine Watch</translation>
    </message>
    <message>
        <source>watches</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>watches, verified</source>
        <translation>beobachtet, geprüft</translation>
    </message>
    <message>
        <source>watches the wrong one</source>
        <translation>beobachtet den Falschen</translation>
    </message>
    <message>
        <source>watches, inferred</source>
        <translation>beobachtet, gefolgert</translation>
    </message>
</context>
<context>
    <name>app::BenchCommand</name>
    <message>
        <source>Loads an ensemble on purpose and measures.</source>
        <translation>Belastet ein Ensemble absichtlich und misst.</translation>
    </message>
    <message>
        <source>Writes one line of JSON.</source>
        <translation>Schreibt eine Zeile JSON.</translation>
    </message>
    <message>
        <source>The znode below which it happens, and nothing elsewhere; without it /vivarium-bench.</source>
        <translation>Der Znode, unter dem alles geschieht, und nirgends sonst; ohne ihn /vivarium-bench.</translation>
    </message>
    <message>
        <source>fill, storm: bytes of data that each znode gets; without it 100.</source>
        <translation>fill, storm: Bytes an Daten, die jeder Znode bekommt; sonst 100.</translation>
    </message>
    <message>
        <source>storm, reads: how long; without it 30.</source>
        <translation>storm, reads: wie lange; sonst 30.</translation>
    </message>
    <message>
        <source>NAME is missing</source>
        <translation>NAME fehlt</translation>
    </message>
    <message>
        <source>there is no bench '%1'</source>
        <translation>es gibt keinen Bench „%1“</translation>
    </message>
    <message>
        <source>unexpected argument '%1'</source>
        <translation>unerwartetes Argument „%1“</translation>
    </message>
    <message>
        <source>--data takes a number of bytes from 0 to %1</source>
        <translation>--data verlangt eine Zahl von Bytes von 0 bis %1</translation>
    </message>
    <message>
        <source>--seconds takes a number of seconds</source>
        <translation>--seconds verlangt eine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
</context>
<context>
    <name>app::BenchGround</name>
    <message>
        <source>%1 is filled already: delete it (vivariumctl delete CONNECT %1 -r), or name another znode with --path</source>
        <translation>%1 ist schon gefüllt: löschen (vivariumctl delete CONNECT %1 -r) oder mit --path einen anderen Znode nennen</translation>
    </message>
    <message>
        <source>%1 is there, and was not made by a bench: name a znode with --path that does not exist</source>
        <translation>%1 ist da und wurde nicht von einem Bench erstellt: mit --path einen Znode nennen, den es nicht gibt</translation>
    </message>
</context>
<context>
    <name>app::Bookmarks</name>
    <message>
        <source>Bookmark this znode</source>
        <translation>Lesezeichen für diesen Znode</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Takes the bookmark of %1 away (Ctrl+B)</source>
        <translation>Entfernt das Lesezeichen von %1 (Strg+B)</translation>
    </message>
    <message>
        <source>Bookmarks the selected znode: View &gt; Bookmarks comes back to it (Ctrl+B)</source>
        <translation>Setzt ein Lesezeichen auf den gewählten Znode: Ansicht &gt; Lesezeichen führt zurück (Strg+B)</translation>
    </message>
    <message>
        <source>No znode is bookmarked yet (Ctrl+B)</source>
        <translation>Noch kein Znode hat ein Lesezeichen (Strg+B)</translation>
    </message>
    <message>
        <source>Remove a bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Selects %1 in all views</source>
        <translation>Wählt %1 in allen Ansichten</translation>
    </message>
    <message>
        <source>Takes the bookmark of %1 away</source>
        <translation>Entfernt das Lesezeichen von %1</translation>
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
    <name>app::ChartsPane</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Failovers</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>How far back the charts go; at most to where this connection began to watch the cluster</source>
        <translation>Wie weit die Diagramme zurückreichen; höchstens bis dahin, wo diese Verbindung den Cluster zu beobachten begann</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Save this chart as a picture (PNG, SVG), or its figures as a table (CSV)</source>
        <translation>Speichert dieses Diagramm als Bild (PNG, SVG) oder seine Zahlen als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Save as PNG...</source>
        <translation>Als PNG speichern...</translation>
    </message>
    <message>
        <source>A picture in pixels, for mails and pages</source>
        <translation>Ein Bild aus Pixeln, für Mails und Seiten</translation>
    </message>
    <message>
        <source>Save as SVG...</source>
        <translation>Als SVG speichern...</translation>
    </message>
    <message>
        <source>A drawing that can be made larger, for documents and slides</source>
        <translation>Eine Zeichnung, die sich vergrößern lässt, für Dokumente und Folien</translation>
    </message>
    <message>
        <source>Save the figures as CSV...</source>
        <translation>Zahlen als CSV speichern...</translation>
    </message>
    <message>
        <source>The figures behind the chart as a table, for a spreadsheet</source>
        <translation>Die Zahlen hinter dem Diagramm als Tabelle, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Light background in pictures</source>
        <translation>Heller Hintergrund in Bildern</translation>
    </message>
    <message>
        <source>Saves pictures black on white, as paper wants them; else in the colours of this window</source>
        <translation>Speichert Bilder schwarz auf weiß, wie es Papier braucht; sonst in den Farben dieses Fensters</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The chart was saved: %1</source>
        <translation>Das Diagramm wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>The chart could not be saved as %1: %2. Choose a folder in which you may write, with room left.</source>
        <translation>Das Diagramm konnte nicht als %1 gespeichert werden: %2. Einen Ordner wählen, in den geschrieben werden darf und in dem Platz ist.</translation>
    </message>
</context>
<context>
    <name>app::ChildrenItems</name>
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
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>The znode's name below its parent</source>
        <translation>Der Name des Znodes unter seinem Elternknoten</translation>
    </message>
    <message>
        <source>Persistent, or ephemeral: then it goes with its session; sequential is told by the name alone</source>
        <translation>Persistent, oder ephemer: Dann geht er mit seiner Sitzung; ob sequenziell, sagt allein der Name</translation>
    </message>
    <message>
        <source>Counts the writes of the data (version)</source>
        <translation>Zählt die Schreibvorgänge der Daten (version)</translation>
    </message>
    <message>
        <source>Bytes of data (dataLength)</source>
        <translation>Bytes an Daten (dataLength)</translation>
    </message>
    <message>
        <source>Child znodes (numChildren)</source>
        <translation>Kind-Znodes (numChildren)</translation>
    </message>
    <message>
        <source>When the data was last written, by the servers' clock (mtime)</source>
        <translation>Wann die Daten zuletzt geschrieben wurden, nach der Uhr der Server (mtime)</translation>
    </message>
    <message>
        <source>When the znode was created, by the servers' clock (ctime)</source>
        <translation>Wann der Znode erstellt wurde, nach der Uhr der Server (ctime)</translation>
    </message>
    <message>
        <source>The session an ephemeral znode belongs to (ephemeralOwner)</source>
        <translation>Die Sitzung, zu der ein ephemerer Znode gehört (ephemeralOwner)</translation>
    </message>
    <message>
        <source>The transaction that created the znode</source>
        <translation>Die Transaktion, die den Znode erstellt hat</translation>
    </message>
    <message>
        <source>The transaction that last wrote its data</source>
        <translation>Die Transaktion, die zuletzt seine Daten geschrieben hat</translation>
    </message>
    <message>
        <source>The transaction that last changed its list of children</source>
        <translation>Die Transaktion, die zuletzt die Liste seiner Kinder geändert hat</translation>
    </message>
    <message>
        <source>Counts the changes of the list of children</source>
        <translation>Zählt die Änderungen der Liste der Kinder</translation>
    </message>
    <message>
        <source>Counts the changes of the ACL</source>
        <translation>Zählt die Änderungen der ACL</translation>
    </message>
    <message>
        <source>The Stat of this znode is not read yet.</source>
        <translation>Der Stat dieses Znodes ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>%1. Click to sort by it; right-click to choose columns.</source>
        <translation>%1. Klicken, um danach zu sortieren; Rechtsklick, um Spalten zu wählen.</translation>
    </message>
</context>
<context>
    <name>app::ChildrenPane</name>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Fold the table of children</source>
        <translation>Tabelle der Kinder zuklappen</translation>
    </message>
    <message>
        <source>Shows or hides the table of children</source>
        <translation>Zeigt oder verbirgt die Tabelle der Kinder</translation>
    </message>
    <message>
        <source>Filter children</source>
        <translation>Kinder filtern</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Chooses the columns of the table</source>
        <translation>Wählt die Spalten der Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s).</source>
        <translation><numerusform>%Ln Zeile kopiert.</numerusform><numerusform>%Ln Zeilen kopiert.</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, children there are</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Wird sortiert</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Wird gefiltert</translation>
    </message>
    <message>
        <source>As it was: %1</source>
        <translation>Wie es war: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected, %1 of data</source>
        <comment>children</comment>
        <translation><numerusform>%Ln ausgewählt, %1 Daten</numerusform><numerusform>%Ln ausgewählt, %1 Daten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>children</comment>
        <translation><numerusform>%Ln ausgewählt</numerusform><numerusform>%Ln ausgewählt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected, %1 of data as far as is known</source>
        <comment>children</comment>
        <translation><numerusform>%Ln ausgewählt, %1 Daten, soweit bekannt</numerusform><numerusform>%Ln ausgewählt, %1 Daten, soweit bekannt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln path(s).</source>
        <translation><numerusform>%Ln Pfad kopiert.</numerusform><numerusform>%Ln Pfade kopiert.</numerusform></translation>
    </message>
    <message>
        <source>Select everywhere</source>
        <translation>Überall auswählen</translation>
    </message>
    <message>
        <source>Selects this znode in all views (Enter)</source>
        <translation>Wählt diesen Znode in allen Ansichten aus (Eingabe)</translation>
    </message>
    <message>
        <source>Go to the parent</source>
        <translation>Zum Elternknoten</translation>
    </message>
    <message>
        <source>Selects the parent of the znode shown (Backspace, Alt+Up)</source>
        <translation>Wählt den Elternknoten des gezeigten Znodes aus (Rücktaste, Alt+Auf)</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copies the selected rows as text with tabs, headers first (Ctrl+C)</source>
        <translation>Kopiert die ausgewählten Zeilen als Text mit Tabulatoren, Überschriften zuerst (Strg+C)</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>Pfade kopieren</translation>
    </message>
    <message>
        <source>Copies the paths of the selected rows (Ctrl+Shift+C)</source>
        <translation>Kopiert die Pfade der ausgewählten Zeilen (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>Löschen...</translation>
    </message>
    <message>
        <source>Select the children to delete.</source>
        <translation>Die Kinder auswählen, die gelöscht werden sollen.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln children can be deleted at once. To delete all, delete their parent.</source>
        <translation><numerusform>Höchstens %Ln Kind kann auf einmal gelöscht werden. Um alle zu löschen, den Elternknoten löschen.</numerusform><numerusform>Höchstens %Ln Kinder können auf einmal gelöscht werden. Um alle zu löschen, den Elternknoten löschen.</numerusform></translation>
    </message>
    <message>
        <source>Deletes the selected children; first shows everything that will go (Del)</source>
        <translation>Löscht die gewählten Kinder; zeigt erst alles, was verschwindet (Entf)</translation>
    </message>
    <message>
        <source>Shows the children whose name holds this text, whose type begins with it (from four letters on), or whose owner's session id does (0x...). What it hides is selected no more</source>
        <translation>Zeigt die Kinder, deren Name diesen Text enthält, deren Art damit beginnt (ab vier Buchstaben) oder deren Besitzer diese Sitzungs-ID hat (0x...). Was verborgen wird, ist nicht mehr ausgewählt</translation>
    </message>
</context>
<context>
    <name>app::ChildrenStatBar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stops reading; the Stats that were read stay</source>
        <translation>Hält das Lesen an; gelesene Stats bleiben</translation>
    </message>
    <message>
        <source>Stats read</source>
        <translation>Gelesene Stats</translation>
    </message>
    <message numerus="yes">
        <source>Sorted as far as is known: of %Ln row(s) the Stat was not read. They stand last.</source>
        <translation><numerusform>Sortiert, soweit bekannt: Von %Ln Zeile wurde der Stat nicht gelesen. Sie steht am Ende.</numerusform><numerusform>Sortiert, soweit bekannt: Von %Ln Zeilen wurde der Stat nicht gelesen. Sie stehen am Ende.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Read the Stats of all %Ln</source>
        <comment>children</comment>
        <translation><numerusform>Den Stat des %Ln lesen</numerusform><numerusform>Die Stats aller %Ln lesen</numerusform></translation>
    </message>
    <message>
        <source>Reads each child whose Stat is not known, and with it its data: about %1 in all</source>
        <translation>Liest jedes Kind, dessen Stat nicht bekannt ist, und mit ihm seine Daten: insgesamt etwa %1</translation>
    </message>
    <message>
        <source>Asks once for each child whose Stat is not known, and moves no data: about %1 in all</source>
        <translation>Fragt einmal nach jedem Kind, dessen Stat nicht bekannt ist, und überträgt keine Daten: insgesamt etwa %1</translation>
    </message>
    <message>
        <source>Reading the Stats of all children.</source>
        <translation>Die Stats aller Kinder werden gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>Filtered as far as is known: of %Ln child(ren) the Stat was not read, which tells type and owner.</source>
        <translation><numerusform>Gefiltert, soweit bekannt: Von %Ln Kind wurde der Stat nicht gelesen, der Typ und Eigentümer nennt.</numerusform><numerusform>Gefiltert, soweit bekannt: Von %Ln Kindern wurde der Stat nicht gelesen, der Typ und Eigentümer nennt.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ChildrenTable</name>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Sort numbers in names by value</source>
        <translation>Zahlen in Namen nach ihrem Wert sortieren</translation>
    </message>
    <message>
        <source>Puts n2 before n10 when sorted by name</source>
        <translation>Stellt n2 vor n10, wenn nach Namen sortiert wird</translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>Übliche Spalten</translation>
    </message>
    <message>
        <source>Puts the columns back to where and how wide they were at first</source>
        <translation>Stellt die Spalten dorthin und so breit wie zu Anfang</translation>
    </message>
</context>
<context>
    <name>app::ClusterGuard</name>
    <message>
        <source>Does it although a live cluster stands on the znode.</source>
        <translation>Tut es, obwohl ein lebender Cluster auf dem Znode beruht.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more znode(s) that clusters stand on.</source>
        <translation><numerusform>Und %n weiterer Znode, auf dem Cluster beruhen.</numerusform><numerusform>Und %n weitere Znodes, auf denen Cluster beruhen.</numerusform></translation>
    </message>
    <message>
        <source>Nothing was deleted; --force-cluster deletes it all the same.</source>
        <translation>Nichts wurde gelöscht; --force-cluster löscht trotzdem.</translation>
    </message>
    <message>
        <source>Nothing was written; --force-cluster writes it all the same.</source>
        <translation>Nichts wurde geschrieben; --force-cluster schreibt trotzdem.</translation>
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
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>The clusters recognised in the known part of the tree; choose one to see it</source>
        <translation>Die im bekannten Teil des Baums erkannten Cluster; zum Anzeigen einen auswählen</translation>
    </message>
    <message>
        <source>Filter clusters</source>
        <translation>Cluster filtern</translation>
    </message>
    <message>
        <source>Shows the clusters whose path, product or leader holds this text; Down goes to the list, Escape shows all</source>
        <translation>Zeigt die Cluster, in deren Pfad, Produkt oder Leader dieser Text vorkommt; Pfeil ab führt in die Liste, Esc zeigt alle</translation>
    </message>
    <message>
        <source>No cluster's path, product or leader holds “%1”.</source>
        <translation>In keines Clusters Pfad, Produkt oder Leader kommt „%1“ vor.</translation>
    </message>
    <message>
        <source>Looking for clusters.</source>
        <translation>Sucht Cluster.</translation>
    </message>
    <message>
        <source>No cluster recognised here yet. Programs that elect a leader, hold a lock or register themselves show up by themselves. Start the demo, join one, or name the paths of yours in Edit &gt; Settings &gt; Layouts.</source>
        <translation>Hier wurde noch kein Cluster erkannt. Programme, die einen Leader wählen, eine Sperre halten oder sich eintragen, erscheinen von selbst. Die Demo starten, einem beitreten oder die Pfade eigener unter Bearbeiten &gt; Einstellungen &gt; Layouts nennen.</translation>
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
    <message>
        <source>nobody leads</source>
        <translation>niemand führt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2; nobody leads; %n member(s)</source>
        <translation><numerusform>%1: %2; niemand führt; %n Mitglied</numerusform><numerusform>%1: %2; niemand führt; %n Mitglieder</numerusform></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more problem(s)</source>
        <translation><numerusform>und %Ln weiteres Problem</numerusform><numerusform>und %Ln weitere Probleme</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s), %1</source>
        <translation><numerusform>%n Problem, %1</numerusform><numerusform>%n Probleme, %1</numerusform></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>app::ClusterMarks</name>
    <message>
        <source>lock of %1: its owner leads</source>
        <translation>Sperre von %1: Ihr Besitzer führt</translation>
    </message>
    <message>
        <source>registered in %1</source>
        <translation>eingetragen in %1</translation>
    </message>
    <message>
        <source>leader of %1</source>
        <translation>Leader von %1</translation>
    </message>
    <message>
        <source>candidate of %1, not ephemeral</source>
        <translation>Kandidat von %1, nicht ephemeral</translation>
    </message>
    <message>
        <source>candidate of %1, follower</source>
        <translation>Kandidat von %1, Follower</translation>
    </message>
</context>
<context>
    <name>app::ClusterSceneView</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>The candidates of the election in line: the first leads, each other one watches the one before it. Arrow keys go from member to member, Enter selects its znode, Shift and arrow keys choose several.</source>
        <translation>Die Kandidaten der Wahl in ihrer Reihe: Der erste führt, jeder andere beobachtet den vor ihm. Pfeiltasten gehen von Mitglied zu Mitglied, Enter wählt seinen Znode, Umschalt und Pfeiltasten wählen mehrere.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Shows the members larger and with more detail</source>
        <translation>Zeigt die Mitglieder größer und genauer</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Shows more members at once</source>
        <translation>Zeigt mehr Mitglieder zugleich</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Shows all members at once</source>
        <translation>Zeigt alle Mitglieder zugleich</translation>
    </message>
    <message>
        <source>Choose all members</source>
        <translation>Alle Mitglieder wählen</translation>
    </message>
    <message>
        <source>Chooses all members, for what can be done to several at once</source>
        <translation>Wählt alle Mitglieder, für das, was mit mehreren zugleich getan werden kann</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
        <source>Participants %1</source>
        <translation>Teilnehmer %1</translation>
    </message>
    <message>
        <source>Workers %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>Failovers</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>What is wrong with this cluster, with the evidence and what helps</source>
        <translation>Was mit diesem Cluster nicht stimmt, mit dem Beleg und dem, was hilft</translation>
    </message>
    <message>
        <source>Each change of the lead: who led, who leads, how it went, how long nobody did</source>
        <translation>Jeder Wechsel der Führung: wer führte, wer führt, wie es kam, wie lange niemand führte</translation>
    </message>
    <message>
        <source>Failovers %1</source>
        <translation>Failover %1</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Probleme %1</translation>
    </message>
    <message>
        <source>The registrations in the service registry, and what each has to do</source>
        <translation>Die Einträge in der Registry, und was jeder zu tun hat</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>The work of this cluster: what waits, what is with whom, what has ended</source>
        <translation>Die Arbeit dieses Clusters: was wartet, was bei wem ist, was beendet ist</translation>
    </message>
    <message>
        <source>Tasks %1</source>
        <translation>Tasks %1</translation>
    </message>
</context>
<context>
    <name>app::ClusterText</name>
    <message>
        <source>plain election</source>
        <translation>einfache Wahl</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>A KRaft controller leads this cluster: it is being migrated away from ZooKeeper.</source>
        <translation>Ein KRaft-Controller führt diesen Cluster: Er wird gerade von ZooKeeper weg migriert.</translation>
    </message>
    <message>
        <source>This looks like an election and is none: since ClickHouse 21.12 every replica leads.</source>
        <translation>Das sieht aus wie eine Wahl und ist keine: Seit ClickHouse 21.12 führt jedes Replikat.</translation>
    </message>
    <message>
        <source>Standbys only watch the lock, so they do not show up in the tree.</source>
        <translation>Bereitstehende beobachten nur die Sperre, daher sind sie im Baum nicht zu sehen.</translation>
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
    <message>
        <source>a registry: nobody leads it</source>
        <translation>eine Registry: Niemand führt sie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problem(s) are listed below.</source>
        <translation><numerusform>%Ln weiteres Problem steht unten.</numerusform><numerusform>%Ln weitere Probleme stehen unten.</numerusform></translation>
    </message>
    <message>
        <source>Ours, and no member: %1.</source>
        <translation>Unsere, und kein Mitglied: %1.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Who led when, members over time, and how long failovers took</source>
        <translation>Wer wann führte, Mitglieder im Lauf der Zeit, und wie lange Failover dauerten</translation>
    </message>
    <message>
        <source>as it was at %1, %2 ago</source>
        <translation>wie er um %1 war, vor %2</translation>
    </message>
    <message>
        <source>This is the past. "Back to live", or End in the slider, shows the present.</source>
        <translation>Das ist die Vergangenheit. „Zurück zu jetzt“, oder Ende im Schieber, zeigt die Gegenwart.</translation>
    </message>
    <message>
        <source>There was no cluster at this moment.</source>
        <translation>In diesem Moment gab es keinen Cluster.</translation>
    </message>
    <message>
        <source>Our view was interrupted at this moment: this is what was seen before.</source>
        <translation>In diesem Moment war unsere Sicht unterbrochen: Das ist, was davor gesehen wurde.</translation>
    </message>
    <message>
        <source>The children of %1 could not be read at this moment.</source>
        <translation>Die Kinder von %1 konnten in diesem Moment nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The cluster is shown as it was at %1, and nothing can be done to the past. "Back to live" below the scene shows the present.</source>
        <translation>Der Cluster wird gezeigt, wie er um %1 war, und der Vergangenheit kann man nichts tun. „Zurück zur Gegenwart“ unter der Szene zeigt die Gegenwart.</translation>
    </message>
</context>
<context>
    <name>app::ClustersCommand</name>
    <message>
        <source>Tells which clusters coordinate here: who leads, follows, works.</source>
        <translation>Zeigt, welche Cluster sich hier koordinieren: wer führt, folgt, arbeitet.</translation>
    </message>
    <message>
        <source>Writes one JSON object.</source>
        <translation>Schreibt ein einzelnes JSON-Objekt.</translation>
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
        <source>Own layouts, as the window's settings export them.</source>
        <translation>Eigene Layouts, wie sie die Einstellungen des Fensters exportieren.</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, problems</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Znodes to look at where the whole tree cannot be read; then also three levels from the root.</source>
        <translation>Znodes, die angesehen werden, wenn nicht der ganze Baum gelesen werden kann; dann auch drei Ebenen ab der Wurzel.</translation>
    </message>
    <message>
        <source>Goes on with one JSON line for each event, until it is interrupted.</source>
        <translation>Fährt mit je einer JSON-Zeile für jedes Ereignis fort, bis es unterbrochen wird.</translation>
    </message>
    <message>
        <source>Asks the servers who really watches whom: exit code 3 when one does not watch whom it should, 1 when not all could be asked.</source>
        <translation>Fragt die Server, wer wirklich wen beobachtet: Rückgabewert 3, wenn jemand nicht beobachtet, wen er sollte, 1, wenn nicht alle gefragt werden konnten.</translation>
    </message>
    <message>
        <source>AdminServers of all servers, to verify who watches whom; else they are tried on port 8080 of each server, and then 'wchp'.</source>
        <translation>AdminServer aller Server, um zu prüfen, wer wen beobachtet; sonst werden sie an Port 8080 jedes Servers versucht, dann „wchp“.</translation>
    </message>
    <message>
        <source>--verify looks once, --watch goes on: one of them</source>
        <translation>--verify sieht einmal nach, --watch fährt fort: nur eines von beiden</translation>
    </message>
    <message>
        <source>the whole tree cannot be read from here: what lies deeper than three levels is found at the paths that are named behind CONNECT</source>
        <translation>von hier kann nicht der ganze Baum gelesen werden: Was tiefer als drei Ebenen liegt, wird an den Pfaden gefunden, die hinter CONNECT genannt sind</translation>
    </message>
    <message>
        <source>no cluster is recognised</source>
        <translation>kein Cluster wird erkannt</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) could not be verified, because not every server answered; name the AdminServers with --admin</source>
        <translation><numerusform>%n Mitglied konnte nicht geprüft werden, weil nicht jeder Server antwortete; die AdminServer mit --admin nennen</numerusform><numerusform>%n Mitglieder konnten nicht geprüft werden, weil nicht jeder Server antwortete; die AdminServer mit --admin nennen</numerusform></translation>
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
    <name>app::ConnectionsModel</name>
    <message>
        <source>this program: session</source>
        <translation>dieses Programm: Sitzung</translation>
    </message>
    <message>
        <source>this program: reader</source>
        <translation>dieses Programm: Leser</translation>
    </message>
    <message>
        <source>started here: process %1</source>
        <translation>hier gestartet: Prozess %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Address of the client, as its server sees it</source>
        <translation>Adresse des Clients, wie sein Server sie sieht</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>The server that the client is connected to</source>
        <translation>Der Server, mit dem der Client verbunden ist</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Whether it is a connection of this program, and the clusters it is a member of</source>
        <translation>Ob es eine Verbindung dieses Programms ist, und zu welchen Clustern sie gehört</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>The session's id; its ephemeral znodes carry it as their owner</source>
        <translation>Die ID der Sitzung; ihre ephemeren Znodes tragen sie als Besitzer</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>The session timeout that client and server agreed on</source>
        <translation>Der Session-Timeout, auf den sich Client und Server geeinigt haben</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>How long ago the server answered it the last time, pings too</source>
        <translation>Wie lange es her ist, dass der Server zuletzt antwortete, auch auf Pings</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Packets that the server received from it</source>
        <translation>Pakete, die der Server von ihm bekam</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Packets that the server sent to it</source>
        <translation>Pakete, die der Server ihm schickte</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>When it connected, by the server's clock</source>
        <translation>Wann er sich verband, nach der Uhr des Servers</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Verbunden seit</translation>
    </message>
</context>
<context>
    <name>app::ConnectionsPane</name>
    <message>
        <source>Of the selected server only</source>
        <translation>Nur vom gewählten Server</translation>
    </message>
    <message>
        <source>Lists the connections of the server that is selected in the table above</source>
        <translation>Führt die Verbindungen des Servers auf, der oben in der Tabelle gewählt ist</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s).</source>
        <translation><numerusform>%Ln Verbindung.</numerusform><numerusform>%Ln Verbindungen.</numerusform></translation>
    </message>
    <message>
        <source>%1 The first %2 are listed: ours, then members of clusters, then the rest.</source>
        <translation>%1 Die ersten %2 sind aufgeführt: unsere, dann Mitglieder von Clustern, dann die übrigen.</translation>
    </message>
    <message>
        <source>%1 Not every server told its connections.</source>
        <translation>%1 Nicht jeder Server nannte seine Verbindungen.</translation>
    </message>
    <message>
        <source>Asking the servers who is connected to them...</source>
        <translation>Die Server werden gefragt, wer mit ihnen verbunden ist...</translation>
    </message>
    <message>
        <source>%1 told of no connection.</source>
        <translation>%1 nannte keine Verbindung.</translation>
    </message>
    <message>
        <source>No server tells who is connected to it: no AdminServer answers, and the word cons is not allowed. Name the AdminServers with Cluster &gt; AdminServers, if they listen elsewhere than on port 8080.</source>
        <translation>Kein Server sagt, wer mit ihm verbunden ist: Kein AdminServer antwortet, und das Wort cons ist nicht erlaubt. Nennen Sie die AdminServer unter Cluster &gt; AdminServer, wenn sie anderswo als auf Port 8080 lauschen.</translation>
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
    <message>
        <source>Your text was put aside.</source>
        <translation>Ihr Text wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>Meinen zurückholen</translation>
    </message>
    <message>
        <source>Puts your own text into the editor again</source>
        <translation>Setzt Ihren eigenen Text wieder in den Editor</translation>
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
    <message numerus="yes">
        <source>%n znode(s) found</source>
        <translation><numerusform>%n Znode gefunden</numerusform><numerusform>%n Znodes gefunden</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 znodes deleted</source>
        <translation>%1 von %2 Znodes gelöscht</translation>
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
    <message numerus="yes">
        <source>Delete %Ln znode(s)</source>
        <translation><numerusform>%Ln Znode löschen</numerusform><numerusform>%Ln Znodes löschen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln child(ren) of %1?</source>
        <translation><numerusform>%Ln Kind von %1 löschen?</numerusform><numerusform>%Ln Kinder von %1 löschen?</numerusform></translation>
    </message>
    <message>
        <source>There is nothing below them. They have %1 of data in all.</source>
        <translation>Darunter liegt nichts. Zusammen haben sie %1 an Daten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen went meanwhile.</source>
        <translation><numerusform>%Ln der Gewählten ist inzwischen verschwunden.</numerusform><numerusform>%Ln der Gewählten sind inzwischen verschwunden.</numerusform></translation>
    </message>
    <message>
        <source>It can be undone until you disconnect; so long what is more than fits into memory is kept in a temporary file of up to %1.</source>
        <translation>Es kann rückgängig gemacht werden, bis die Verbindung getrennt wird; was nicht in den Speicher passt, liegt so lange in einer temporären Datei von bis zu %1.</translation>
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
    <name>app::DemoDrill</name>
    <message>
        <source>interrupted before it began</source>
        <translation>unterbrochen, bevor es begann</translation>
    </message>
    <message>
        <source>the program vivariumctl, which participants run as, was not found</source>
        <translation>das Programm vivariumctl, als das Teilnehmer laufen, wurde nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>starts %n server(s)</source>
        <translation><numerusform>startet %n Server</numerusform><numerusform>startet %n Server</numerusform></translation>
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
    <name>app::DepartureText</name>
    <message>
        <source>within the %1 to %2 to expect of a timeout of %3</source>
        <translation>innerhalb der %1 bis %2, die bei einem Timeout von %3 zu erwarten sind</translation>
    </message>
    <message>
        <source>sooner than the %1 to %2 to expect of a timeout of %3</source>
        <translation>früher als die %1 bis %2, die bei einem Timeout von %3 zu erwarten sind</translation>
    </message>
    <message>
        <source>later than the %1 to %2 to expect of a timeout of %3</source>
        <translation>später als die %1 bis %2, die bei einem Timeout von %3 zu erwarten sind</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired after its process was killed here.</source>
        <translation>%1 ist verschwunden: Sitzung %2 ist abgelaufen, nachdem der Prozess hier zum Absturz gebracht wurde.</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired while its process was frozen here.</source>
        <translation>%1 ist verschwunden: Sitzung %2 ist abgelaufen, während der Prozess hier eingefroren war.</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired, as the servers' lists of sessions show.</source>
        <translation>%1 ist weg: Die Sitzung %2 ist abgelaufen, wie die Sitzungslisten der Server zeigen.</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired %3 after its process was killed here.</source>
        <translation>%1 ist verschwunden: Sitzung %2 ist %3 nach dem hier ausgelösten Absturz des Prozesses abgelaufen.</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired %3 after its process was frozen here.</source>
        <translation>%1 ist verschwunden: Sitzung %2 ist %3 nach dem Einfrieren des Prozesses hier abgelaufen.</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired %3 after the servers last heard of it.</source>
        <translation>%1 ist weg: Die Sitzung %2 ist %3 nach dem letzten Lebenszeichen bei den Servern abgelaufen.</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired %3 after its process was killed here, %4.</source>
        <translation>%1 ist weg: Die Sitzung %2 ist %3 nach dem Beenden des Prozesses hier abgelaufen, %4.</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired %3 after its process was frozen here, %4.</source>
        <translation>%1 ist weg: Die Sitzung %2 ist %3 nach dem Einfrieren des Prozesses hier abgelaufen, %4.</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired %3 after the servers last heard of it, %4.</source>
        <translation>%1 ist weg: Die Sitzung %2 ist %3 nach dem letzten Lebenszeichen bei den Servern abgelaufen, %4.</translation>
    </message>
    <message>
        <source>%1 left: its process, started here, resigned and closed its session %2, so that nothing had to expire.</source>
        <translation>%1 ist gegangen: Der hier gestartete Prozess ist ausgetreten und hat die Sitzung %2 geschlossen, sodass nichts ablaufen musste.</translation>
    </message>
    <message>
        <source>%1 is gone: its client closed its session %2, as the servers' lists of sessions show.</source>
        <translation>%1 ist weg: Der Client hat die Sitzung %2 geschlossen, wie die Sitzungslisten der Server zeigen.</translation>
    </message>
    <message>
        <source>%1 is gone: it belonged to no session, so somebody deleted it.</source>
        <translation>%1 ist weg: Der Znode gehörte zu keiner Sitzung, also hat ihn jemand gelöscht.</translation>
    </message>
    <message>
        <source>%1 of session %2 is gone: deleted, closed and expired look the same in the tree.</source>
        <translation>%1 mit Sitzung %2 ist weg: Gelöscht, geschlossen und abgelaufen sehen im Baum gleich aus.</translation>
    </message>
    <message>
        <source>%1 led %2 and does so no longer.</source>
        <translation>%1 hat %2 geführt und tut es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 no longer holds the lock of %2, though its own znode was still there.</source>
        <translation>%1 hält die Sperre von %2 nicht mehr, obwohl der eigene Znode noch da war.</translation>
    </message>
    <message>
        <source>%1 no longer leads %2, though its own znode was still there.</source>
        <translation>%1 führt %2 nicht mehr, obwohl der eigene Znode noch da war.</translation>
    </message>
</context>
<context>
    <name>app::DrillCommand</name>
    <message>
        <source>Makes leaders and servers fail as planned, and measures the recovery.</source>
        <translation>Lässt Leader und Server nach Plan ausfallen und misst die Erholung.</translation>
    </message>
    <message>
        <source>An ensemble to watch: failovers that happen by themselves are measured, and nothing is done to anybody.</source>
        <translation>Ein Ensemble zum Beobachten: Failover, die von selbst geschehen, werden gemessen, und niemandem wird etwas getan.</translation>
    </message>
    <message>
        <source>Starts servers and participants of its own, carries the plan out on them, and ends them.</source>
        <translation>Startet eigene Server und Teilnehmer, führt den Plan an ihnen aus und beendet sie.</translation>
    </message>
    <message>
        <source>What to do, as JSON: {"steps":[{"do":"crash","to":"leader","times":3,"work":20}]}. do: leave, crash, freeze (thawAfterMs), stop; to: leader, follower, random, server-leader, server-follower. Beside the steps: name, participants, sessionTimeoutMs, taskMs, servers, tickMs.</source>
        <translation>Was zu tun ist, als JSON: {"steps":[{"do":"crash","to":"leader","times":3,"work":20}]}. do: leave, crash, freeze (thawAfterMs), stop; to: leader, follower, random, server-leader, server-follower. Neben den Schritten: name, participants, sessionTimeoutMs, taskMs, servers, tickMs.</translation>
    </message>
    <message>
        <source>Writes the report: JSON when the name ends in .json, else HTML. May be given twice.</source>
        <translation>Schreibt den Bericht: JSON, wenn der Name auf .json endet, sonst HTML. Darf zweimal angegeben werden.</translation>
    </message>
    <message>
        <source>Writes the report's JSON to standard output, as one line.</source>
        <translation>Schreibt das JSON des Berichts als eine Zeile auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>With CONNECT: watches this election alone.</source>
        <translation>Mit CONNECT: beobachtet nur diese Wahl.</translation>
    </message>
    <message>
        <source>With CONNECT: ends after so many failovers; without it, when it is interrupted.</source>
        <translation>Mit CONNECT: endet nach so vielen Failovern; ohne dies, wenn es unterbrochen wird.</translation>
    </message>
    <message>
        <source>With CONNECT: ends after so long; without it, when it is interrupted.</source>
        <translation>Mit CONNECT: endet nach so langer Zeit; ohne dies, wenn es unterbrochen wird.</translation>
    </message>
    <message>
        <source>With CONNECT: how long to try to connect.</source>
        <translation>Mit CONNECT: wie lange versucht wird, sich zu verbinden.</translation>
    </message>
    <message>
        <source>With CONNECT: identities, one a line: scheme:credential. Keep it readable to you alone.</source>
        <translation>Mit CONNECT: Identitäten, eine je Zeile: Schema:Ausweis. Nur für Sie lesbar halten.</translation>
    </message>
    <message>
        <source>unexpected argument '%1'</source>
        <translation>unerwartetes Argument „%1“</translation>
    </message>
    <message>
        <source>CONNECT or --demo is missing</source>
        <translation>CONNECT oder --demo fehlt</translation>
    </message>
    <message>
        <source>CONNECT or --demo, not both</source>
        <translation>CONNECT oder --demo, nicht beides</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--plan is missing</source>
        <translation>--plan fehlt</translation>
    </message>
    <message>
        <source>'%1' is not a path: %2</source>
        <translation>„%1“ ist kein Pfad: %2</translation>
    </message>
    <message>
        <source>--failovers takes a number</source>
        <translation>--failovers nimmt eine Zahl</translation>
    </message>
    <message>
        <source>--seconds and --timeout take a number of seconds</source>
        <translation>--seconds und --timeout nehmen eine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>'%1' is not a connect string: %2</source>
        <translation>„%1“ ist keine Verbindungszeichenfolge: %2</translation>
    </message>
    <message>
        <source>the plan is not carried out, as this ensemble was not started here: it is only watched, until as many failovers happened by themselves</source>
        <translation>der Plan wird nicht ausgeführt, da dieses Ensemble nicht hier gestartet wurde: Es wird nur beobachtet, bis so viele Failover von selbst geschahen</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>kann %1 nicht schreiben: %2</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>cannot write to standard output: %1</source>
        <translation>Schreiben auf die Standardausgabe nicht möglich: %1</translation>
    </message>
</context>
<context>
    <name>app::DrillControls</name>
    <message>
        <source>Drill...</source>
        <translation>Drill...</translation>
    </message>
    <message>
        <source>Makes the leader, a follower or a server fail as planned, and measures the recovery</source>
        <translation>Lässt Leader, Follower oder Server nach Plan ausfallen und misst die Erholung</translation>
    </message>
    <message>
        <source>Watches this cluster and measures failovers that happen by themselves; does nothing to anybody</source>
        <translation>Beobachtet diesen Cluster und misst Failover, die von selbst geschehen; tut niemandem etwas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>app::DrillDialog</name>
    <message>
        <source>Drill</source>
        <translation>Drill</translation>
    </message>
    <message>
        <source>What this drill is about</source>
        <translation>Worum es in diesem Drill geht</translation>
    </message>
    <message>
        <source>State of the drill</source>
        <translation>Stand des Drills</translation>
    </message>
    <message>
        <source>Rounds that are done</source>
        <translation>Runden, die getan sind</translation>
    </message>
    <message>
        <source>%v of %m rounds</source>
        <translation>%v von %m Runden</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Carries out the plan, or begins to watch</source>
        <translation>Führt den Plan aus, oder beginnt zu beobachten</translation>
    </message>
    <message>
        <source>&amp;Cancel drill</source>
        <translation>Drill &amp;abbrechen</translation>
    </message>
    <message>
        <source>Ends it at once: what is frozen is woken, what was stopped is started</source>
        <translation>Beendet ihn sofort: Was eingefroren ist, wird geweckt, was angehalten ist, gestartet</translation>
    </message>
    <message>
        <source>Save &amp;report...</source>
        <translation>&amp;Bericht sichern...</translation>
    </message>
    <message>
        <source>Writes the report as HTML, with charts in it, or as JSON</source>
        <translation>Schreibt den Bericht als HTML mit Diagrammen darin, oder als JSON</translation>
    </message>
    <message>
        <source>&amp;Open report</source>
        <translation>Bericht ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Shows the report in the browser</source>
        <translation>Zeigt den Bericht im Browser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hides this window; a drill that runs goes on</source>
        <translation>Verbirgt dieses Fenster; ein laufender Drill geht weiter</translation>
    </message>
    <message>
        <source>The servers of this ensemble were not started by this program. So nothing is done to %1: failovers that happen by themselves are watched and measured.</source>
        <translation>Die Server dieses Ensembles wurden nicht von diesem Programm gestartet. Darum wird %1 nichts getan: Failover, die von selbst geschehen, werden beobachtet und gemessen.</translation>
    </message>
    <message>
        <source>Participants of this program cannot join %1, as it is not an election by one of their recipes. So nothing is done to it: failovers that happen by themselves are watched and measured.</source>
        <translation>Teilnehmer dieses Programms können %1 nicht beitreten, da es keine Wahl nach einem ihrer Rezepte ist. Darum wird ihm nichts getan: Failover, die von selbst geschehen, werden beobachtet und gemessen.</translation>
    </message>
    <message>
        <source>The plan is not complete: %1.</source>
        <translation>Der Plan ist nicht vollständig: %1.</translation>
    </message>
    <message>
        <source>This connection is locked. A drill starts participants that write: unlock it first.</source>
        <translation>Diese Verbindung ist gesperrt. Ein Drill startet Teilnehmer, die schreiben: Entsperren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Watches %1 until you end it.</source>
        <translation>Beobachtet %1, bis Sie es beenden.</translation>
    </message>
    <message>
        <source>What this program started takes part: participants of %1, and the servers of the sandbox. Those that are missing are started; each step begins when the cluster is healthy.</source>
        <translation>Was dieses Programm gestartet hat, nimmt teil: Teilnehmer von %1 und die Server der Sandbox. Fehlende werden gestartet; jeder Schritt beginnt, wenn der Cluster gesund ist.</translation>
    </message>
    <message>
        <source>&amp;Start drill</source>
        <translation>Drill &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Start to watch</source>
        <translation>Beobachten &amp;starten</translation>
    </message>
    <message>
        <source>&amp;End watching</source>
        <translation>Beobachten b&amp;eenden</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>Page with charts (*.html);;Figures for programs (*.json)</source>
        <translation>Seite mit Diagrammen (*.html);;Zahlen für Programme (*.json)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Der Bericht konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>there is no folder for it</source>
        <translation>es gibt keinen Ordner dafür</translation>
    </message>
    <message>
        <source>No browser could be started; the report is in %1.</source>
        <translation>Kein Browser ließ sich starten; der Bericht liegt in %1.</translation>
    </message>
</context>
<context>
    <name>app::DrillPlanEditor</name>
    <message>
        <source>What the drill does</source>
        <translation>Was der Drill tut</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>A plan to begin with; its steps can be changed</source>
        <translation>Ein Plan für den Anfang; seine Schritte lassen sich ändern</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>Ihr eigener</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>How many take part at least; those that are missing are started</source>
        <translation>Wie viele mindestens teilnehmen; fehlende werden gestartet</translation>
    </message>
    <message>
        <source>&amp;Plan:</source>
        <translation>&amp;Plan:</translation>
    </message>
    <message>
        <source>Participants, at &amp;least:</source>
        <translation>Teilnehmer, &amp;mindestens:</translation>
    </message>
    <message>
        <source>&amp;Load plan...</source>
        <translation>Plan &amp;laden...</translation>
    </message>
    <message>
        <source>Reads a plan from a file, as vivariumctl drill does</source>
        <translation>Liest einen Plan aus einer Datei, wie es vivariumctl drill tut</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan...</source>
        <translation>Plan sicher&amp;n...</translation>
    </message>
    <message>
        <source>Writes this plan to a file, for here and vivariumctl drill</source>
        <translation>Schreibt diesen Plan in eine Datei, für hier und für vivariumctl drill</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Adds a step behind the chosen one</source>
        <translation>Fügt einen Schritt hinter dem gewählten ein</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Takes the chosen step out of the plan</source>
        <translation>Nimmt den gewählten Schritt aus dem Plan</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Moves the chosen step one place forward</source>
        <translation>Schiebt den gewählten Schritt um einen Platz nach vorn</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Moves the chosen step one place back</source>
        <translation>Schiebt den gewählten Schritt um einen Platz nach hinten</translation>
    </message>
    <message>
        <source>This plan cannot be carried out here: %1.</source>
        <translation>Dieser Plan lässt sich hier nicht ausführen: %1.</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Plan sichern</translation>
    </message>
    <message>
        <source>Load plan</source>
        <translation>Plan laden</translation>
    </message>
    <message>
        <source>Plans of drills (*.json);;All files (*)</source>
        <translation>Pläne von Drills (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The plan could not be read: %1</source>
        <translation>Der Plan konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This is not the plan of a drill: %1</source>
        <translation>Das ist nicht der Plan eines Drills: %1</translation>
    </message>
    <message>
        <source>The plan could not be written: %1</source>
        <translation>Der Plan konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>app::DrillResultsModel</name>
    <message>
        <source>What was done, or happened by itself</source>
        <translation>Was getan wurde, oder von selbst geschah</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>The candidate, or the server</source>
        <translation>Der Kandidat, oder der Server</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>From the death until the next in line was told; of a server, until its clients noticed</source>
        <translation>Vom Tod, bis der Nächste es erfuhr; bei einem Server, bis seine Clients es merkten</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Entdeckung</translation>
    </message>
    <message>
        <source>From there until another one leads; of a server, from its death to another quorum leader</source>
        <translation>Von da, bis ein anderer führt; bei einem Server vom Tod bis zu einem anderen Quorum-Leader</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>From there until the new leader left the workers' registry; of a server, from its death until all are connected again</source>
        <translation>Von da, bis der neue Leader aus der Registry der Worker ging; bei einem Server vom Tod, bis alle wieder verbunden sind</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>From the election until the first task that the new leader gave away was done</source>
        <translation>Von der Wahl, bis der erste Task, den der neue Leader vergab, getan war</translation>
    </message>
    <message>
        <source>First task</source>
        <translation>Erster Task</translation>
    </message>
    <message>
        <source>How long nobody led the election</source>
        <translation>Wie lange niemand die Wahl führte</translation>
    </message>
    <message>
        <source>Without a leader</source>
        <translation>Ohne Leader</translation>
    </message>
    <message>
        <source>Participants that a watch told of the death; one is enough</source>
        <translation>Teilnehmer, denen ein Watch von dem Tod erzählte; einer genügt</translation>
    </message>
    <message>
        <source>Woken</source>
        <translation>Geweckt</translation>
    </message>
    <message>
        <source>Tasks that were taken back from workers that were gone</source>
        <translation>Tasks, die Workern, die weg waren, wieder genommen wurden</translation>
    </message>
    <message>
        <source>Tasks moved</source>
        <translation>Verlegte Tasks</translation>
    </message>
    <message>
        <source>What follows from session timeout and tick for the detection; of a leave for the election, of a server until all is well again</source>
        <translation>Was aus Session-Timeout und Tick folgt, für die Entdeckung; bei einem Verlassen für die Wahl, bei einem Server, bis alles wieder gut ist</translation>
    </message>
    <message>
        <source>To expect</source>
        <translation>Zu erwarten</translation>
    </message>
    <message>
        <source>Whether it was as it is to be expected</source>
        <translation>Ob es war, wie es zu erwarten ist</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>app::DrillStepsDelegate</name>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>when seen</source>
        <translation>wenn gesehen</translation>
    </message>
</context>
<context>
    <name>app::DrillStepsModel</name>
    <message>
        <source>when seen</source>
        <translation>wenn gesehen</translation>
    </message>
    <message>
        <source>What is done, and to whom. Double click or F2 edits</source>
        <translation>Was getan wird, und wem. Doppelklick oder F2 bearbeitet</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>How often, each time from a healthy cluster</source>
        <translation>Wie oft, jedes Mal aus einem gesunden Cluster heraus</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How many tasks are submitted just before</source>
        <translation>Wie viele Tasks kurz davor aufgegeben werden</translation>
    </message>
    <message>
        <source>Tasks in flight</source>
        <translation>Tasks unterwegs</translation>
    </message>
    <message>
        <source>When what is frozen may go on: after this time, or when the effect was seen</source>
        <translation>Wann Eingefrorenes weiterlaufen darf: nach dieser Zeit, oder wenn die Wirkung gesehen wurde</translation>
    </message>
    <message>
        <source>Thaws after</source>
        <translation>Taut auf nach</translation>
    </message>
</context>
<context>
    <name>app::ElectionStep</name>
    <message>
        <source>Sequence numbers and an election</source>
        <translation>Sequenznummern und eine Wahl</translation>
    </message>
    <message>
        <source>To the name of a sequential znode the server adds a number that only grows, so the order of the names is the order of arrival. In an election each candidate has such a znode, an ephemeral one, and the candidate with the lowest number leads.</source>
        <translation>An den Namen eines sequenziellen Znodes hängt der Server eine Zahl, die nur wächst; so ist die Reihenfolge der Namen die der Ankunft. In einer Wahl hat jeder Kandidat einen solchen Znode, einen ephemeren, und der Kandidat mit der niedrigsten Zahl führt.</translation>
    </message>
    <message numerus="yes">
        <source>Let %n candidates join the election %1.</source>
        <translation><numerusform>Lassen Sie %n Kandidaten der Wahl %1 beitreten.</numerusform><numerusform>Lassen Sie %n Kandidaten der Wahl %1 beitreten.</numerusform></translation>
    </message>
    <message>
        <source>Let the leader die: select its card and press Ctrl+Shift+K.</source>
        <translation>Lassen Sie den Leader sterben: Wählen Sie seine Karte, und drücken Sie Strg+Umschalt+K.</translation>
    </message>
    <message>
        <source>Let one more candidate join, and look at its number.</source>
        <translation>Lassen Sie noch einen Kandidaten beitreten, und sehen Sie seine Nummer an.</translation>
    </message>
    <message>
        <source>The line, by number</source>
        <translation>Die Reihe, nach Nummer</translation>
    </message>
    <message>
        <source>Leader of %1</source>
        <translation>Leader von %1</translation>
    </message>
    <message>
        <source>Without a leader for</source>
        <translation>Ohne Leader seit</translation>
    </message>
    <message>
        <source>Nobody voted: the order of arrival decided, and a number is never given twice.</source>
        <translation>Niemand hat abgestimmt: Die Reihenfolge der Ankunft entschied, und eine Nummer wird nie zweimal vergeben.</translation>
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
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Latency and outstanding requests of each server</source>
        <translation>Latenz und ausstehende Anfragen jedes Servers</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Who is connected to the servers: clients, their sessions and clusters, and this program</source>
        <translation>Wer mit den Servern verbunden ist: Clients, ihre Sitzungen und Cluster, und dieses Programm</translation>
    </message>
    <message>
        <source>Connections %1</source>
        <translation>Verbindungen %1</translation>
    </message>
</context>
<context>
    <name>app::EphemeralStep</name>
    <message>
        <source>Persistent and ephemeral</source>
        <translation>Persistent und ephemer</translation>
    </message>
    <message>
        <source>A persistent znode stays until somebody deletes it; an ephemeral znode belongs to the session that created it. When that session ends, the servers delete its ephemeral znodes by themselves.</source>
        <translation>Ein persistenter Znode bleibt, bis ihn jemand löscht; ein ephemerer gehört der Sitzung, die ihn erzeugte. Endet diese Sitzung, so löschen die Server ihre ephemeren Znodes von selbst.</translation>
    </message>
    <message>
        <source>Let a second session create two znodes: %1, which is persistent, and %2, which is ephemeral.</source>
        <translation>Lassen Sie eine zweite Sitzung zwei Znodes erzeugen: %1, der persistent ist, und %2, der ephemer ist.</translation>
    </message>
    <message>
        <source>Close the second session, and look at what is left in the tree.</source>
        <translation>Schließen Sie die zweite Sitzung, und sehen Sie nach, was im Baum bleibt.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>no owner: persistent</source>
        <translation>kein Besitzer: persistent</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>The ephemeral znode went with its session, and nobody had to clean up.</source>
        <translation>Der ephemere Znode ging mit seiner Sitzung, und niemand musste aufräumen.</translation>
    </message>
</context>
<context>
    <name>app::EventLoopOverlay</name>
    <message>
        <source>Event loop</source>
        <translation>Ereignisschleife</translation>
    </message>
    <message>
        <source>event loop blocked: %1 ms at most in the last second, %2 ms since shown</source>
        <translation>Ereignisschleife blockiert: höchstens %1 ms in der letzten Sekunde, %2 ms seit der Anzeige</translation>
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
    <message>
        <source>%1 gone: the servers saw its session %2 being closed</source>
        <translation>%1 ist weg: Die Server sahen, wie die Sitzung %2 geschlossen wurde</translation>
    </message>
    <message>
        <source>%1 gone: the servers saw its session %2 expire</source>
        <translation>%1 ist weg: Die Server sahen, wie die Sitzung %2 ablief</translation>
    </message>
    <message>
        <source>a demo began, with servers and znodes of its own</source>
        <translation>eine Demo begann, mit eigenen Servern und Znodes</translation>
    </message>
    <message>
        <source>this program began to look here; what happened before is not known</source>
        <translation>dieses Programm begann hier zu beobachten; was davor geschah, ist nicht bekannt</translation>
    </message>
    <message>
        <source>this program began to look again; what happened in the %1 before is not known</source>
        <translation>dieses Programm begann wieder zu beobachten; was in den %1 davor geschah, ist nicht bekannt</translation>
    </message>
    <message>
        <source>no cluster is at %1 any more</source>
        <translation>unter %1 ist kein Cluster mehr</translation>
    </message>
</context>
<context>
    <name>app::ExplanationText</name>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences, one behind the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>When our view of %1 was back, %2 was gone and %3 led. When and how that happened was not seen.</source>
        <translation>Als unsere Sicht auf %1 zurück war, war %2 weg und %3 führte. Wann und wie das geschah, wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>When our view of %1 was back, %2 was gone. When and how that happened was not seen.</source>
        <translation>Als unsere Sicht auf %1 zurück war, war %2 weg. Wann und wie das geschah, wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>When our view of %1 was back, %2 led. When and how that happened was not seen.</source>
        <translation>Als unsere Sicht auf %1 zurück war, führte %2. Wann und wie das geschah, wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>When our view of %1 was back, nobody led. When and how that happened was not seen.</source>
        <translation>Als unsere Sicht auf %1 zurück war, führte niemand. Wann und wie das geschah, wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>%1 is in %2 now, as a znode of no session: it stays when its process ends.</source>
        <translation>%1 ist jetzt in %2, als Znode ohne Sitzung: Er bleibt, wenn sein Prozess endet.</translation>
    </message>
    <message>
        <source>%1 registered in %2 with session %3.</source>
        <translation>%1 hat sich in %2 eingetragen, mit Sitzung %3.</translation>
    </message>
    <message>
        <source>%1 joined %2 with session %3.</source>
        <translation>%1 ist %2 beigetreten, mit Sitzung %3.</translation>
    </message>
    <message>
        <source>It leads from the start.</source>
        <translation>Es führt von Anfang an.</translation>
    </message>
    <message>
        <source>%1 leads.</source>
        <translation>%1 führt.</translation>
    </message>
    <message>
        <source>By the recipe it watches %1; nobody leads.</source>
        <translation>Laut Rezept beobachtet es %1; niemand führt.</translation>
    </message>
    <message>
        <source>By the recipe it watches %1, which leads.</source>
        <translation>Laut Rezept beobachtet es %1, den Leader.</translation>
    </message>
    <message>
        <source>By the recipe it watches %1; %2 leads.</source>
        <translation>Laut Rezept beobachtet es %1; %2 führt.</translation>
    </message>
    <message>
        <source>%1 is registered as a worker now, by session %2.</source>
        <translation>%1 ist jetzt als Worker eingetragen, von Sitzung %2.</translation>
    </message>
    <message>
        <source>%1 is registered as a worker now, by session %2. It is to be reached at %3.</source>
        <translation>%1 ist jetzt als Worker eingetragen, von Sitzung %2. Zu erreichen unter %3.</translation>
    </message>
    <message>
        <source>%1 is no longer registered as a worker. Its session %2 leads now, and a leader does no work.</source>
        <translation>%1 ist nicht mehr als Worker eingetragen. Die Sitzung %2 führt jetzt, und ein Leader arbeitet nicht mit.</translation>
    </message>
    <message>
        <source>%1 is no longer registered as a worker. The candidate of its session %2 is gone, too.</source>
        <translation>%1 ist nicht mehr als Worker eingetragen. Auch der Kandidat der Sitzung %2 ist weg.</translation>
    </message>
    <message>
        <source>%1 of session %2 is no longer registered as a worker.</source>
        <translation>%1 mit Sitzung %2 ist nicht mehr als Worker eingetragen.</translation>
    </message>
    <message>
        <source>The process of %1 was killed here, which ZooKeeper cannot know yet. Its znodes stay until its session has expired.</source>
        <translation>Der Prozess von %1 wurde hier beendet, was ZooKeeper noch nicht wissen kann. Seine Znodes bleiben, bis die Sitzung abgelaufen ist.</translation>
    </message>
    <message>
        <source>The process of %1 was frozen here and sends no heartbeats. Unless it is resumed, its session expires.</source>
        <translation>Der Prozess von %1 wurde hier eingefroren und sendet keine Lebenszeichen. Wird er nicht fortgesetzt, läuft die Sitzung ab.</translation>
    </message>
    <message>
        <source>The process of %1 was killed here, which ZooKeeper cannot know yet. Its session, with a timeout of %2, expires %3 to %4 after that, and until then its znodes stay.</source>
        <translation>Der Prozess von %1 wurde hier beendet, was ZooKeeper noch nicht wissen kann. Die Sitzung mit einem Timeout von %2 läuft %3 bis %4 danach ab, und bis dahin bleiben seine Znodes.</translation>
    </message>
    <message>
        <source>The process of %1 was frozen here and sends no heartbeats. Unless it is resumed, its session, with a timeout of %2, expires %3 to %4 after that.</source>
        <translation>Der Prozess von %1 wurde hier eingefroren und sendet keine Lebenszeichen. Wird er nicht fortgesetzt, läuft die Sitzung mit einem Timeout von %2 %3 bis %4 danach ab.</translation>
    </message>
    <message>
        <source>The process of %1 runs again. Its next heartbeat keeps the session, if that has not expired.</source>
        <translation>Der Prozess von %1 läuft wieder. Sein nächster Heartbeat erhält die Sitzung, falls sie nicht abgelaufen ist.</translation>
    </message>
    <message>
        <source>%1 was told here to resign. Its process %2 closes its session, so that nothing has to expire.</source>
        <translation>%1 wurde hier aufgefordert auszutreten. Der Prozess %2 schließt seine Sitzung, sodass nichts ablaufen muss.</translation>
    </message>
    <message>
        <source>A participant was started here as process %1. It joins the line when its session is connected.</source>
        <translation>Ein Teilnehmer wurde hier als Prozess %1 gestartet. Er stellt sich in die Reihe, sobald seine Sitzung verbunden ist.</translation>
    </message>
    <message>
        <source>Server %1 is down. Its clients look for another server and keep their sessions if they find one within their timeouts.</source>
        <translation>Server %1 ist ausgefallen. Seine Clients suchen einen anderen Server und behalten ihre Sitzungen, wenn sie ihn innerhalb ihres Timeouts finden.</translation>
    </message>
    <message>
        <source>Server %1 is down: %2. Its clients look for another server and keep their sessions if they find one within their timeouts.</source>
        <translation>Server %1 ist ausgefallen: %2. Seine Clients suchen einen anderen Server und behalten ihre Sitzungen, wenn sie ihn innerhalb ihres Timeouts finden.</translation>
    </message>
    <message>
        <source>Server %1 serves.</source>
        <translation>Server %1 ist in Betrieb.</translation>
    </message>
    <message>
        <source>Our own view was interrupted. What happens meanwhile is not known here.</source>
        <translation>Unsere eigene Sicht wurde unterbrochen. Was inzwischen geschieht, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Our own view is back: what is shown was read again. What happened meanwhile was not seen.</source>
        <translation>Unsere eigene Sicht ist zurück: Was gezeigt wird, wurde neu gelesen. Was inzwischen geschah, wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence without its full stop</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>app::FaceText</name>
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
        <translation>Prozess %1, von hier</translation>
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
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation><numerusform>%Ln Task</numerusform><numerusform>%Ln Tasks</numerusform></translation>
    </message>
    <message>
        <source>killed</source>
        <translation>getötet</translation>
    </message>
    <message>
        <source>killed: %1</source>
        <translation>abgestürzt: %1</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>frozen: %1</source>
        <translation>eingefroren: %1</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>silent: %1</source>
        <translation>still: %1</translation>
    </message>
    <message>
        <source>watches</source>
        <translation>beobachtet</translation>
    </message>
</context>
<context>
    <name>app::FailoversChart</name>
    <message>
        <source>Time without a leader</source>
        <translation>Zeit ohne Leader</translation>
    </message>
    <message>
        <source>How long failovers took, from the last proof of the old leader to the first of the new one: a bar counts them, a dot is one of them, the band is what the session timeout makes expect</source>
        <translation>Wie lange Failover dauerten, vom letzten Beweis für den alten Leader bis zum ersten für den neuen: Ein Balken zählt sie, ein Punkt ist einer davon, das Band ist, was der Sitzungs-Timeout erwarten lässt</translation>
    </message>
    <message>
        <source>No failover has been measured yet. One is when a leader goes whose last sign of life is known, or when the cluster was seen without a leader.</source>
        <translation>Noch kein Failover wurde gemessen. Einer ist es, wenn ein Leader geht, dessen letztes Lebenszeichen bekannt ist, oder wenn der Cluster ohne Leader gesehen wurde.</translation>
    </message>
    <message>
        <source>%.1f s</source>
        <translation>%.1f s</translation>
    </message>
    <message>
        <source>since it fell silent</source>
        <translation>seit es verstummt ist</translation>
    </message>
    <message>
        <source>since it lost the lead</source>
        <translation>seit dem Verlust der Führung</translation>
    </message>
    <message numerus="yes">
        <source>%n failover(s) measured, the median %1, the longest %2.</source>
        <translation><numerusform>%n Failover gemessen, der Median %1, der längste %2.</numerusform><numerusform>%n Failover gemessen, der Median %1, der längste %2.</numerusform></translation>
    </message>
    <message>
        <source>%1 What to expect is not known: no session timeout is.</source>
        <translation>%1 Was zu erwarten ist, ist nicht bekannt: Kein Sitzungs-Timeout ist es.</translation>
    </message>
    <message>
        <source>%1 A session timeout of %2 makes expect %3 to %4.</source>
        <translation>%1 Ein Sitzungs-Timeout von %2 lässt %3 bis %4 erwarten.</translation>
    </message>
    <message>
        <source>expected: %1 to %2</source>
        <translation>erwartet: %1 bis %2</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
</context>
<context>
    <name>app::FailoversModel</name>
    <message>
        <source>not seen: view interrupted</source>
        <translation>nicht gesehen: Sicht unterbrochen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>lost the lead, znode still there</source>
        <translation>Führung verloren, Znode noch da</translation>
    </message>
    <message>
        <source>closed here</source>
        <translation>hier geschlossen</translation>
    </message>
    <message>
        <source>expired after the kill</source>
        <translation>nach dem Beenden abgelaufen</translation>
    </message>
    <message>
        <source>expired after the freeze</source>
        <translation>nach dem Einfrieren abgelaufen</translation>
    </message>
    <message>
        <source>closed, seen by the servers</source>
        <translation>geschlossen, von den Servern gesehen</translation>
    </message>
    <message>
        <source>expired, seen by the servers</source>
        <translation>abgelaufen, von den Servern gesehen</translation>
    </message>
    <message>
        <source>gone: closed, expired or deleted</source>
        <translation>weg: geschlossen, abgelaufen oder gelöscht</translation>
    </message>
    <message>
        <source>within</source>
        <translation>im Rahmen</translation>
    </message>
    <message>
        <source>sooner</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>From the last proof of the old leader to the first of the new one</source>
        <translation>Vom letzten Beweis für den alten Leader bis zum ersten für den neuen</translation>
    </message>
    <message>
        <source>How long a silent session lives: from two thirds of its timeout to the timeout and one tick</source>
        <translation>Wie lange eine verstummte Sitzung lebt: von zwei Dritteln ihres Timeouts bis zum Timeout und einem Tick</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Led before</source>
        <translation>Führte davor</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Führt</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es kam</translation>
    </message>
    <message>
        <source>Without a leader</source>
        <translation>Ohne Leader</translation>
    </message>
    <message>
        <source>To expect</source>
        <translation>Zu erwarten</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
</context>
<context>
    <name>app::FillBench</name>
    <message>
        <source>makes many znodes.</source>
        <translation>erstellt viele Znodes.</translation>
    </message>
    <message>
        <source>fill: how many; without it a million.</source>
        <translation>fill: wie viele; sonst eine Million.</translation>
    </message>
    <message>
        <source>fill: in how many levels; without it 3.</source>
        <translation>fill: auf wie vielen Ebenen; sonst 3.</translation>
    </message>
    <message>
        <source>fill: all of them below one znode.</source>
        <translation>fill: alle unter einem einzigen Znode.</translation>
    </message>
    <message>
        <source>--znodes takes a number from 1 to %1</source>
        <translation>--znodes verlangt eine Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>--depth takes a number from 1 to %1</source>
        <translation>--depth verlangt eine Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>--flat and --depth exclude each other</source>
        <translation>--flat und --depth schließen einander aus</translation>
    </message>
    <message>
        <source>%1 of %2 znodes</source>
        <translation>%1 von %2 Znodes</translation>
    </message>
    <message>
        <source>%1 znodes below %2 in %3 s: %4 a second</source>
        <translation>%1 Znodes unter %2 in %3 s: %4 pro Sekunde</translation>
    </message>
</context>
<context>
    <name>app::FindCommand</name>
    <message>
        <source>Searches a subtree by name, path, data, size, age, owner.</source>
        <translation>Durchsucht einen Teilbaum nach Name, Pfad, Daten, Größe, Alter, Besitzer.</translation>
    </message>
    <message>
        <source>What a znode must meet, all of it: lock (in the name), name:c_*, path:/kafka/**, name~REGEX, data:text, data~REGEX, data=0xcafe, size&gt;100k, size:1k..1M, children&gt;1000, version=0, modified&lt;10m, created&gt;2026-11-20, owner:0x10ab, ephemeral; ! before one turns it round. A value with spaces: 'data:"two words"'. Exit code 1 when nothing is found.</source>
        <translation>Was ein Znode erfüllen muss, und zwar alles: lock (im Namen), name:c_*, path:/kafka/**, name~REGEX, data:text, data~REGEX, data=0xcafe, size&gt;100k, size:1k..1M, children&gt;1000, version=0, modified&lt;10m, created&gt;2026-11-20, owner:0x10ab, ephemeral; ein ! davor kehrt um. Ein Wert mit Leerzeichen: 'data:"zwei Worte"'. Exit-Code 1, wenn nichts gefunden wird.</translation>
    </message>
    <message>
        <source>Capital and small letters are different.</source>
        <translation>Groß- und Kleinbuchstaben werden unterschieden.</translation>
    </message>
    <message>
        <source>Writes one JSON object a line: path, Stat, and what was found in the data.</source>
        <translation>Schreibt ein JSON-Objekt je Zeile: Pfad, Stat und was in den Daten gefunden wurde.</translation>
    </message>
    <message>
        <source>Ends after N znodes were found.</source>
        <translation>Endet, sobald N Znodes gefunden sind.</translation>
    </message>
    <message>
        <source>Reads as fast as the servers answer, and not politely.</source>
        <translation>Liest so schnell, wie die Server antworten, und nicht rücksichtsvoll.</translation>
    </message>
    <message>
        <source>EXPRESSION is missing</source>
        <translation>EXPRESSION fehlt</translation>
    </message>
    <message>
        <source>--limit takes a number above 0</source>
        <translation>--limit verlangt eine Zahl über 0</translation>
    </message>
    <message>
        <source>%1 of %2 znodes, %3 found</source>
        <translation>%1 von %2 Znodes, %3 gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n znode(s) may not be read</source>
        <translation><numerusform>%n Znode darf nicht gelesen werden</numerusform><numerusform>%n Znodes dürfen nicht gelesen werden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>the regular expression took too long at %n znode(s)</source>
        <translation><numerusform>der reguläre Ausdruck brauchte bei %n Znode zu lange</numerusform><numerusform>der reguläre Ausdruck brauchte bei %n Znodes zu lange</numerusform></translation>
    </message>
    <message>
        <source>nothing at or below %1 meets the expression</source>
        <translation>nichts bei oder unter %1 erfüllt den Ausdruck</translation>
    </message>
</context>
<context>
    <name>app::FoldingButtons</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>What can be done to the chosen participants</source>
        <translation>Was mit den gewählten Teilnehmern getan werden kann</translation>
    </message>
</context>
<context>
    <name>app::FrozenBar</name>
    <message>
        <source>%1 is frozen (process %2). Its session can expire in %3.</source>
        <translation>%1 ist eingefroren (Prozess %2). Seine Sitzung kann in %3 ablaufen.</translation>
    </message>
    <message>
        <source>%1 is frozen (process %2). Its session may have expired; resumed, it finds out and acts no more.</source>
        <translation>%1 ist eingefroren (Prozess %2). Seine Sitzung kann abgelaufen sein; fortgesetzt, merkt er es und handelt nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s) are frozen. The first session can expire in %1.</source>
        <translation><numerusform>%Ln Teilnehmer ist eingefroren. Die erste Sitzung kann in %1 ablaufen.</numerusform><numerusform>%Ln Teilnehmer sind eingefroren. Die erste Sitzung kann in %1 ablaufen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s) are frozen. Their sessions may have expired.</source>
        <translation><numerusform>%Ln Teilnehmer ist eingefroren. Seine Sitzung kann abgelaufen sein.</numerusform><numerusform>%Ln Teilnehmer sind eingefroren. Ihre Sitzungen können abgelaufen sein.</numerusform></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Lets what was frozen last run on (Ctrl+Z)</source>
        <translation>Lässt weiterlaufen, was zuletzt eingefroren wurde (Strg+Z)</translation>
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
    <name>app::HerdBench</name>
    <message>
        <source>lets the leader of an election of many leave, and counts whom that wakes.</source>
        <translation>lässt den Leader einer Wahl von vielen gehen und zählt, wen das weckt.</translation>
    </message>
    <message>
        <source>herd: participants; without it 500.</source>
        <translation>herd: Teilnehmer; ohne dies 500.</translation>
    </message>
    <message>
        <source>--count takes a number from %1 to %2</source>
        <translation>--count nimmt eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>all watch the leader: %1 of %2 are in line</source>
        <translation>alle beobachten den Leader: %1 von %2 sind in der Reihe</translation>
    </message>
    <message>
        <source>each watches its predecessor: %1 of %2 are in line</source>
        <translation>jeder beobachtet seinen Vorgänger: %1 von %2 sind in der Reihe</translation>
    </message>
    <message>
        <source>%1 participants, the leader leaves. Each watches its predecessor: %2 woken, new leader after %3 ms. All watch the leader: %4 woken, new leader after %5 ms</source>
        <translation>%1 Teilnehmer, der Leader geht. Jeder beobachtet seinen Vorgänger: %2 geweckt, neuer Leader nach %3 ms. Alle beobachten den Leader: %4 geweckt, neuer Leader nach %5 ms</translation>
    </message>
    <message>
        <source>%1. Packets sent by the servers: %2, and %3</source>
        <translation>%1. Von den Servern gesendete Pakete: %2, und %3</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
</context>
<context>
    <name>app::HerdRun</name>
    <message>
        <source>%1 of %2 participants have found their place in %3 s, and no more come</source>
        <translation>%1 von %2 Teilnehmern haben in %3 s ihren Platz gefunden, und es kommen keine mehr</translation>
    </message>
    <message>
        <source>%1 of %2 participants are connected, and the servers close further connections: each server allows so many from one address (maxClientCnxns in its configuration, 60 unless it is set). A higher number there, or 0 for no limit, helps, or a lower --count</source>
        <translation>%1 von %2 Teilnehmern sind verbunden, und die Server schließen weitere Verbindungen: Jeder Server erlaubt so viele von einer Adresse (maxClientCnxns in seiner Konfiguration, 60, wenn nichts gesetzt ist). Es hilft eine höhere Zahl dort, oder 0 für keine Grenze, oder ein kleineres --count</translation>
    </message>
    <message>
        <source>a connection was lost on the way: the figures would tell of that</source>
        <translation>unterwegs ging eine Verbindung verloren: Die Zahlen würden davon erzählen</translation>
    </message>
    <message>
        <source>the leader left on its own</source>
        <translation>der Leader ging von selbst</translation>
    </message>
</context>
<context>
    <name>app::HerdStep</name>
    <message>
        <source>Watches and the herd effect</source>
        <translation>Watches und der Herdeneffekt</translation>
    </message>
    <message>
        <source>A watch is a wish left at a server: tell me once when this znode changes. When all followers watch the leader, its death wakes the whole herd; when each one watches only the candidate in front of it, it wakes exactly one.</source>
        <translation>Ein Watch ist ein Wunsch, der bei einem Server hinterlegt wird: Sag mir einmal, wenn sich dieser Znode ändert. Beobachten alle Follower den Leader, so weckt sein Tod die ganze Herde; beobachtet jeder nur den Kandidaten vor ihm, so weckt er genau einen.</translation>
    </message>
    <message numerus="yes">
        <source>Let %n candidates join %1, where each one watches the candidate in front of it.</source>
        <translation><numerusform>Lassen Sie %n Kandidaten %1 beitreten, wo jeder den Kandidaten vor ihm beobachtet.</numerusform><numerusform>Lassen Sie %n Kandidaten %1 beitreten, wo jeder den Kandidaten vor ihm beobachtet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Let %n candidates join %1, where all watch the leader.</source>
        <translation><numerusform>Lassen Sie %n Kandidaten %1 beitreten, wo alle den Leader beobachten.</numerusform><numerusform>Lassen Sie %n Kandidaten %1 beitreten, wo alle den Leader beobachten.</numerusform></translation>
    </message>
    <message>
        <source>Let the leader of %1 die (Ctrl+Shift+K), and count who is woken.</source>
        <translation>Lassen Sie den Leader von %1 sterben (Strg+Umschalt+K), und zählen Sie, wer geweckt wird.</translation>
    </message>
    <message>
        <source>Let the leader of %1 die, and count again.</source>
        <translation>Lassen Sie den Leader von %1 sterben, und zählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Woken in %1</source>
        <extracomment>How many participants were woken by the leader's death, of how many that were there</extracomment>
        <translation>Geweckt in %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Without a leader in %1</source>
        <translation>Ohne Leader in %1</translation>
    </message>
    <message>
        <source>With five candidates nobody minds; with five hundred, each death would send five hundred clients to the servers at the same moment.</source>
        <translation>Bei fünf Kandidaten stört es niemanden; bei fünfhundert schickte jeder Tod fünfhundert Clients im selben Augenblick zu den Servern.</translation>
    </message>
</context>
<context>
    <name>app::HistoryPage</name>
    <message>
        <source>Keep the timeline when the program ends</source>
        <translation>Die Zeitleiste über das Programmende hinaus behalten</translation>
    </message>
    <message>
        <source>Events, at most</source>
        <translation>Ereignisse, höchstens</translation>
    </message>
    <message>
        <source>Of all ensembles together; the oldest go. Default: %1</source>
        <translation>Aller Ensembles zusammen; die ältesten gehen. Voreinstellung: %1</translation>
    </message>
    <message>
        <source>Days, at most</source>
        <translation>Tage, höchstens</translation>
    </message>
    <message>
        <source>Older events go. Default: %1</source>
        <translation>Ältere Ereignisse gehen. Voreinstellung: %1</translation>
    </message>
    <message>
        <source>Forget history</source>
        <translation>Verlauf vergessen</translation>
    </message>
    <message>
        <source>Events of clusters are kept in a file of yours and shown again when you connect to the same ensemble. Takes effect with the next connection</source>
        <translation>Ereignisse von Clustern werden in einer eigenen Datei behalten und wieder gezeigt, wenn dasselbe Ensemble verbunden wird. Gilt ab der nächsten Verbindung</translation>
    </message>
    <message>
        <source>Removes the events of all ensembles that earlier runs and this one kept; it cannot be undone</source>
        <translation>Entfernt die Ereignisse aller Ensembles, die frühere Läufe und dieser behalten haben; das kann nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>What happened in the clusters of an ensemble: who joined, left, led, and what was wrong. Names and paths of znodes and the addresses in them are kept, no other data and no identities.</source>
        <translation>Was in den Clustern eines Ensembles geschah: wer beitrat, ging, führte, und was nicht stimmte. Behalten werden Namen und Pfade von Znodes und die Adressen darin, keine anderen Daten und keine Identitäten.</translation>
    </message>
    <message>
        <source>Forget all of it for good</source>
        <translation>Alles endgültig vergessen</translation>
    </message>
    <message>
        <source>This cannot be undone: press again.</source>
        <translation>Das kann nicht rückgängig gemacht werden: noch einmal drücken.</translation>
    </message>
    <message>
        <source>The history is forgotten.</source>
        <translation>Der Verlauf ist vergessen.</translation>
    </message>
</context>
<context>
    <name>app::HistoryText</name>
    <message>
        <source>The file of the timeline was damaged (%1). It is now %2, and a new history begins.</source>
        <translation>Die Datei der Zeitleiste war beschädigt (%1). Sie heißt jetzt %2, und ein neuer Verlauf beginnt.</translation>
    </message>
    <message>
        <source>A later version of this program wrote the file of the timeline. It is now %1, and a new history begins.</source>
        <translation>Eine spätere Version dieses Programms hat die Datei der Zeitleiste geschrieben. Sie heißt jetzt %1, und ein neuer Verlauf beginnt.</translation>
    </message>
    <message>
        <source>The timeline is not kept: %1 cannot be opened (%2).</source>
        <translation>Die Zeitleiste wird nicht behalten: %1 kann nicht geöffnet werden (%2).</translation>
    </message>
    <message>
        <source>The disk is full: the timeline is not written to %1 until there is room.</source>
        <translation>Der Datenträger ist voll: Die Zeitleiste wird nicht nach %1 geschrieben, bis Platz ist.</translation>
    </message>
    <message>
        <source>The timeline cannot be written to %1 (%2); it is tried again.</source>
        <translation>Die Zeitleiste kann nicht nach %1 geschrieben werden (%2); es wird wieder versucht.</translation>
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
    <message>
        <source>Plain recipe</source>
        <translation>Einfaches Rezept</translation>
    </message>
    <message>
        <source>Curator LeaderLatch</source>
        <translation>Curator LeaderLatch</translation>
    </message>
    <message>
        <source>kazoo Election</source>
        <translation>kazoo Election</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>How candidates are named and lined up. All candidates of an election need the same recipe: each one looks past the others', and two would lead at once</source>
        <translation>Wie Kandidaten heißen und sich aufreihen. Alle Kandidaten einer Wahl brauchen dasselbe Rezept: Jedes sieht über die der anderen hinweg, und zwei würden zugleich führen</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>The candidate's name before its sequence number, c_ as a rule; the other recipes have names of their own</source>
        <translation>Der Name des Kandidaten vor der Nummer, in der Regel c_; die anderen Rezepte haben eigene Namen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What its candidate holds, for others to tell it by: Curator's participant id, kazoo's identifier</source>
        <translation>Was sein Kandidat enthält, woran andere ihn erkennen: bei Curator die Teilnehmer-ID, bei kazoo der Identifier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Re&amp;cipe:</source>
        <translation>Re&amp;zept:</translation>
    </message>
    <message>
        <source>&amp;Prefix:</source>
        <translation>&amp;Präfix:</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>%1 holds %2, which is not a candidate by this recipe. A candidate of ours among another recipe's znodes can break that recipe or lead beside its leader, so joining is refused there.</source>
        <translation>%1 enthält %2, was nach diesem Rezept kein Kandidat ist. Ein Kandidat von uns unter den Znodes eines anderen Rezepts kann dieses stören oder neben dessen Leader führen, darum wird der Beitritt dort abgelehnt.</translation>
    </message>
    <message>
        <source>The prefix cannot begin a znode's name: %1</source>
        <translation>Das Präfix kann keinen Znode-Namen beginnen: %1</translation>
    </message>
</context>
<context>
    <name>app::JoinWorkSection</name>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Work and commands</source>
        <translation>Arbeit und Befehle</translation>
    </message>
    <message>
        <source>Where it takes work from, and what it runs while it works, leads and follows</source>
        <translation>Woher er Arbeit nimmt, und was er ausführt, während er arbeitet, führt und folgt</translation>
    </message>
    <message>
        <source>Place of &amp;work:</source>
        <translation>Ort der &amp;Arbeit:</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Ort der Arbeit</translation>
    </message>
    <message>
        <source>The znode below which tasks, assign and status lie; empty: it takes no part in work. Nothing is created there before somebody submits work</source>
        <translation>Der Znode, unter dem tasks, assign und status liegen; leer: Er nimmt an keiner Arbeit teil. Dort wird nichts erzeugt, bevor jemand Arbeit aufgibt</translation>
    </message>
    <message>
        <source>Command for a tas&amp;k:</source>
        <translation>Befehl für einen Tas&amp;k:</translation>
    </message>
    <message>
        <source>Command for a task</source>
        <translation>Befehl für einen Task</translation>
    </message>
    <message>
        <source>Run by a shell for each task: its input on standard input, its result from standard output; empty: the result is the input's SHA-256</source>
        <translation>Führt eine Shell für jeden Task aus: seine Eingabe auf der Standardeingabe, sein Ergebnis von der Standardausgabe; leer: Das Ergebnis ist der SHA-256 der Eingabe</translation>
    </message>
    <message>
        <source>Time for a task:</source>
        <translation>Zeit für einen Task:</translation>
    </message>
    <message>
        <source>Time for a task</source>
        <translation>Zeit für einen Task</translation>
    </message>
    <message>
        <source>The least time that one task takes, so that people can follow it</source>
        <translation>Die kürzeste Zeit, die ein Task dauert, damit man ihm folgen kann</translation>
    </message>
    <message>
        <source>Command while it &amp;leads:</source>
        <translation>Befehl, während er &amp;führt:</translation>
    </message>
    <message>
        <source>Command while it leads</source>
        <translation>Befehl, während er führt</translation>
    </message>
    <message>
        <source>Run by a shell while it leads; ended when that ends. Its environment holds the fencing token, which outside effects must present</source>
        <translation>Führt eine Shell aus, solange er führt; endet damit. In seiner Umgebung steht das Fencing-Token, das Wirkungen nach außen vorweisen müssen</translation>
    </message>
    <message>
        <source>Command while it &amp;follows:</source>
        <translation>Befehl, während er f&amp;olgt:</translation>
    </message>
    <message>
        <source>Command while it follows</source>
        <translation>Befehl, während er folgt</translation>
    </message>
    <message>
        <source>Run by a shell while it follows; ended when that ends</source>
        <translation>Führt eine Shell aus, solange er folgt; endet damit</translation>
    </message>
    <message>
        <source>none: SHA-256 of the input</source>
        <translation>keiner: SHA-256 der Eingabe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The place of work is not a znode's path: %1</source>
        <translation>Der Ort der Arbeit ist kein Pfad eines Znodes: %1</translation>
    </message>
    <message>
        <source>The place of work cannot be the root znode: choose a path below it.</source>
        <translation>Der Ort der Arbeit kann nicht der Wurzel-Znode sein: Wählen Sie einen Pfad darunter.</translation>
    </message>
</context>
<context>
    <name>app::LayoutEditor</name>
    <message>
        <source>New layout</source>
        <translation>Neues Layout</translation>
    </message>
    <message>
        <source>Layout %1</source>
        <translation>Layout %1</translation>
    </message>
    <message>
        <source>What it finds in the connected tree</source>
        <translation>Was es im verbundenen Baum findet</translation>
    </message>
    <message>
        <source>What it &amp;finds in the connected tree:</source>
        <translation>Was es im verbundenen Baum &amp;findet:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the clusters it finds are called</source>
        <translation>Wie die Cluster heißen, die es findet</translation>
    </message>
    <message>
        <source>Image workers</source>
        <translation>Bild-Worker</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>The parent of the candidates. '*' stands for one name, '/**/' at the front for any znodes above. Without either it is shown although nobody is in it.</source>
        <translation>Der Elternknoten der Kandidaten. '*' steht für einen Namen, '/**/' am Anfang für beliebige Znodes darüber. Ohne beides wird er gezeigt, auch wenn niemand darin ist.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>What their znodes are called: '*' stands for any letters, '?' for one, {sequence} for ZooKeeper's number of ten digits</source>
        <translation>Wie ihre Znodes heißen: '*' steht für beliebige Zeichen, '?' für eines, {sequence} für die zehnstellige Nummer von ZooKeeper</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>How the recipe itself tells who stands before whom</source>
        <translation>Woran das Rezept selbst erkennt, wer vor wem steht</translation>
    </message>
    <message>
        <source>by ZooKeeper's number at the end</source>
        <translation>nach der Nummer von ZooKeeper am Ende</translation>
    </message>
    <message>
        <source>by the number behind the mark</source>
        <translation>nach der Zahl hinter der Marke</translation>
    </message>
    <message>
        <source>by the text behind the mark</source>
        <translation>nach dem Text hinter der Marke</translation>
    </message>
    <message>
        <source>by creation</source>
        <translation>nach der Entstehung</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>The last letters in a name in front of what is compared</source>
        <translation>Die letzten Buchstaben eines Namens vor dem, was verglichen wird</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>How the recipe tells who leads</source>
        <translation>Woran das Rezept erkennt, wer führt</translation>
    </message>
    <message>
        <source>the first in line</source>
        <translation>der erste in der Reihe</translation>
    </message>
    <message>
        <source>who owns the lock znode</source>
        <translation>wem der Sperr-Znode gehört</translation>
    </message>
    <message>
        <source>whom a znode names</source>
        <translation>wen ein Znode nennt</translation>
    </message>
    <message>
        <source>nobody: a registry</source>
        <translation>niemand: eine Registry</translation>
    </message>
    <message>
        <source>Leader's znode</source>
        <translation>Znode des Leaders</translation>
    </message>
    <message>
        <source>The lock, or the znode that names the leader: 'leader' below the path, '../leader' beside it, or a whole path</source>
        <translation>Die Sperre oder der Znode, der den Leader nennt: 'leader' unterhalb des Pfades, '../leader' daneben, oder ein ganzer Pfad</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>The parent of the znodes in which members register themselves, told likewise; empty: there is none</source>
        <translation>Der Elternknoten der Znodes, in denen sich Mitglieder eintragen, ebenso angegeben; leer: es gibt keinen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>What the members write into their znodes</source>
        <translation>Was die Mitglieder in ihre Znodes schreiben</translation>
    </message>
    <message>
        <source>JSON or text, whichever it is</source>
        <translation>JSON oder Text, je nachdem</translation>
    </message>
    <message>
        <source>text: an id or an address</source>
        <translation>Text: eine ID oder Adresse</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Host in JSON</source>
        <translation>Host im JSON</translation>
    </message>
    <message>
        <source>The field that holds the host; address.ip for one in an object</source>
        <translation>Das Feld mit dem Host; address.ip für eines in einem Objekt</translation>
    </message>
    <message>
        <source>Port in JSON</source>
        <translation>Port im JSON</translation>
    </message>
    <message>
        <source>The field that holds the port</source>
        <translation>Das Feld mit dem Port</translation>
    </message>
    <message>
        <source>Id in JSON</source>
        <translation>ID im JSON</translation>
    </message>
    <message>
        <source>The field that says who the member is</source>
        <translation>Das Feld, das sagt, wer das Mitglied ist</translation>
    </message>
    <message>
        <source>Not connected: nothing can be tried.</source>
        <translation>Nicht verbunden: Nichts kann ausprobiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln member(s)</source>
        <translation><numerusform>%1: %Ln Mitglied</numerusform><numerusform>%1: %Ln Mitglieder</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: led by %2, %Ln member(s)</source>
        <translation><numerusform>%1: geführt von %2, %Ln Mitglied</numerusform><numerusform>%1: geführt von %2, %Ln Mitglieder</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: no leader, %Ln member(s)</source>
        <translation><numerusform>%1: kein Leader, %Ln Mitglied</numerusform><numerusform>%1: kein Leader, %Ln Mitglieder</numerusform></translation>
    </message>
    <message>
        <source>Nothing: no znode lies at such a path, or none of its children is called so.</source>
        <translation>Nichts: Kein Znode liegt an einem solchen Pfad, oder keines seiner Kinder heißt so.</translation>
    </message>
    <message>
        <source>Looking.</source>
        <translation>Sucht.</translation>
    </message>
</context>
<context>
    <name>app::LayoutsPage</name>
    <message>
        <source>Clusters of your own programs are recognised by path and name patterns. They are asked before the built-in ones, and take effect at once with OK.</source>
        <translation>Cluster eigener Programme werden an Pfad- und Namensmustern erkannt. Sie werden vor den eingebauten gefragt und gelten mit OK sofort.</translation>
    </message>
    <message>
        <source>Own layouts</source>
        <translation>Eigene Layouts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>&amp;Add...</source>
        <translation>&amp;Hinzufügen...</translation>
    </message>
    <message>
        <source>Describes a new layout</source>
        <translation>Beschreibt ein neues Layout</translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation>&amp;Bearbeiten...</translation>
    </message>
    <message>
        <source>Changes the chosen layout (Enter)</source>
        <translation>Ändert das gewählte Layout (Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Duplicate...</source>
        <translation>&amp;Duplizieren...</translation>
    </message>
    <message>
        <source>Describes a new layout after the chosen one</source>
        <translation>Beschreibt ein neues Layout nach dem gewählten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Removes the chosen layout</source>
        <translation>Entfernt das gewählte Layout</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Importieren...</translation>
    </message>
    <message>
        <source>Takes layouts over from a file</source>
        <translation>Übernimmt Layouts aus einer Datei</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>E&amp;xportieren...</translation>
    </message>
    <message>
        <source>Writes all layouts into a file, which vivariumctl reads, too</source>
        <translation>Schreibt alle Layouts in eine Datei, die auch vivariumctl liest</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Import layouts</source>
        <translation>Layouts importieren</translation>
    </message>
    <message>
        <source>Layouts (*.json)</source>
        <translation>Layouts (*.json)</translation>
    </message>
    <message>
        <source>Export layouts</source>
        <translation>Layouts exportieren</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Nichts wurde importiert. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layout(s) were imported.</source>
        <translation><numerusform>%Ln Layout wurde importiert.</numerusform><numerusform>%Ln Layouts wurden importiert.</numerusform></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>No layout of your own yet. Add one when a program of yours lines up candidates in a way that is not known here: for instance the path /shop/*/leader and candidates n_*, of which the smallest sequence leads.</source>
        <translation>Noch kein eigenes Layout. Fügen Sie eines hinzu, wenn eines Ihrer Programme Kandidaten auf eine Art aufstellt, die hier nicht bekannt ist: etwa der Pfad /shop/*/leader und die Kandidaten n_*, von denen die kleinste Sequenznummer führt.</translation>
    </message>
</context>
<context>
    <name>app::LeadText</name>
    <message>
        <source>%1.</source>
        <comment>a main clause becomes a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>two main clauses in one sentence</comment>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n members watched the lock and woke</source>
        <translation><numerusform>%n Mitglied beobachtete die Sperre und wachte auf</numerusform><numerusform>%n Mitglieder beobachteten die Sperre und wachten auf</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>By the recipe %n members watched the lock</source>
        <translation><numerusform>Laut Rezept beobachtete %n Mitglied die Sperre</numerusform><numerusform>Laut Rezept beobachteten %n Mitglieder die Sperre</numerusform></translation>
    </message>
    <message>
        <source>Only %1 watched the lock, so only it woke</source>
        <translation>Nur %1 beobachtete die Sperre, also wachte nur es auf</translation>
    </message>
    <message>
        <source>By the recipe only %1 watched the lock</source>
        <translation>Laut Rezept beobachtete nur %1 die Sperre</translation>
    </message>
    <message numerus="yes">
        <source>%n members watched it and woke</source>
        <translation><numerusform>%n Mitglied beobachtete es und wachte auf</numerusform><numerusform>%n Mitglieder beobachteten es und wachten auf</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>By the recipe %n members watched it</source>
        <translation><numerusform>Laut Rezept beobachtete es %n Mitglied</numerusform><numerusform>Laut Rezept beobachteten es %n Mitglieder</numerusform></translation>
    </message>
    <message>
        <source>Only %1 watched it, so only it woke</source>
        <translation>Nur %1 beobachtete es, also wachte nur dieses auf</translation>
    </message>
    <message>
        <source>By the recipe only %1 watched it</source>
        <translation>Laut Rezept beobachtete es nur %1</translation>
    </message>
    <message>
        <source>By the recipe everybody watches the whole line and wakes</source>
        <translation>Laut Rezept beobachten alle die ganze Reihe und wachen auf</translation>
    </message>
    <message>
        <source>Nobody watched it, so that nobody woke</source>
        <translation>Niemand beobachtete es, also wachte niemand auf</translation>
    </message>
    <message>
        <source>In this recipe nobody watches a standby</source>
        <translation>In diesem Rezept beobachtet niemand einen Bereitstehenden</translation>
    </message>
    <message>
        <source>By the recipe nobody watched it, as it stood last in line</source>
        <translation>Laut Rezept beobachtete es niemand, denn es stand am Ende der Reihe</translation>
    </message>
    <message>
        <source>Only %1 watched it, so only it woke, found itself first and leads</source>
        <translation>Nur %1 beobachtete es, also wachte nur dieses auf, fand sich als erstes und führt</translation>
    </message>
    <message>
        <source>By the recipe only %1 watched it: it stands first now and leads</source>
        <translation>Laut Rezept beobachtete es nur %1: Es steht jetzt vorn und führt</translation>
    </message>
    <message>
        <source>Only %1 watched the lock, so only it woke, took it and leads</source>
        <translation>Nur %1 beobachtete die Sperre, also wachte nur es auf, nahm sie und führt</translation>
    </message>
    <message>
        <source>By the recipe only %1 watched the lock: it took it and leads</source>
        <translation>Laut Rezept beobachtete nur %1 die Sperre: Es nahm sie und führt</translation>
    </message>
    <message>
        <source>Only %1 watched it, so only it woke, is proclaimed now and leads</source>
        <translation>Nur %1 beobachtete es, also wachte nur dieses auf, ist jetzt ausgerufen und führt</translation>
    </message>
    <message>
        <source>By the recipe only %1 watched it: it is proclaimed now and leads</source>
        <translation>Laut Rezept beobachtete es nur %1: Es ist jetzt ausgerufen und führt</translation>
    </message>
    <message>
        <source>%1 leads now</source>
        <translation>%1 führt jetzt</translation>
    </message>
    <message>
        <source>%1 stands first in line now and leads</source>
        <translation>%1 steht jetzt vorn in der Reihe und führt</translation>
    </message>
    <message>
        <source>%1 holds the lock now and leads</source>
        <translation>%1 hält jetzt die Sperre und führt</translation>
    </message>
    <message>
        <source>%1 is proclaimed now and leads</source>
        <translation>%1 ist jetzt ausgerufen und führt</translation>
    </message>
    <message>
        <source>%1 leads %2: it stands first in line.</source>
        <translation>%1 führt %2: steht als Erster in der Reihe.</translation>
    </message>
    <message>
        <source>%1 leads %2: it holds the lock.</source>
        <translation>%1 führt %2: Es hält die Sperre.</translation>
    </message>
    <message>
        <source>%1 leads %2: it is the one that is proclaimed.</source>
        <translation>%1 führt %2: Es ist ausgerufen.</translation>
    </message>
    <message>
        <source>%1 leads %2.</source>
        <translation>%1 führt %2.</translation>
    </message>
    <message>
        <source>Who lists %1 does not find it any more.</source>
        <translation>Wer %1 auflistet, findet es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 still leads</source>
        <translation>%1 führt weiterhin</translation>
    </message>
    <message>
        <source>Nobody leads.</source>
        <translation>Niemand führt.</translation>
    </message>
    <message>
        <source>nobody leads</source>
        <translation>niemand führt</translation>
    </message>
    <message>
        <source>Nobody leads %1 then.</source>
        <translation>Niemand führt dann %1.</translation>
    </message>
    <message>
        <source>nobody leads %1 then</source>
        <translation>niemand führt dann %1</translation>
    </message>
    <message>
        <source>nobody led for %1</source>
        <translation>%1 lang führte niemand</translation>
    </message>
    <message>
        <source>%1; %2, and nobody led for %3.</source>
        <comment>two main clauses and the time without a leader</comment>
        <translation>%1; %2, und %3 lang führte niemand.</translation>
    </message>
</context>
<context>
    <name>app::LeaderLanes</name>
    <message>
        <source>nobody led for %1</source>
        <translation>%1 lang führte niemand</translation>
    </message>
    <message>
        <source>our view was interrupted for %1: who led is not known</source>
        <translation>unsere Sicht war %1 lang unterbrochen: wer führte, ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier one(s)</source>
        <translation><numerusform>%n früherer</numerusform><numerusform>%n frühere</numerusform></translation>
    </message>
    <message>
        <source>%1 leads since %2 at the latest, for at least %3</source>
        <translation>%1 führt spätestens seit %2, mindestens %3 lang</translation>
    </message>
    <message>
        <source>%1 leads since %2, for %3</source>
        <translation>%1 führt seit %2, %3 lang</translation>
    </message>
    <message>
        <source>%1 led from %2 to %3, for at least %4</source>
        <translation>%1 führte von %2 bis %3, mindestens %4 lang</translation>
    </message>
    <message>
        <source>%1 led from %2 to %3, for %4</source>
        <translation>%1 führte von %2 bis %3, %4 lang</translation>
    </message>
</context>
<context>
    <name>app::LeadersChart</name>
    <message>
        <source>Who led when</source>
        <translation>Wer wann führte</translation>
    </message>
    <message>
        <source>Who led when: a lane for each leader, one for the times in which nobody led; hatched where our view was interrupted</source>
        <translation>Wer wann führte: eine Bahn für jeden Leader, eine für die Zeiten, in denen niemand führte; schraffiert, wo unsere Sicht unterbrochen war</translation>
    </message>
    <message>
        <source>Nothing to draw yet: nobody has been seen leading this cluster.</source>
        <translation>Noch nichts zu zeichnen: Niemand wurde gesehen, der diesen Cluster führt.</translation>
    </message>
    <message>
        <source>%1 leads.</source>
        <translation>%1 führt.</translation>
    </message>
    <message>
        <source>Nobody leads.</source>
        <translation>Niemand führt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 In the last %2, %n member(s) led, and nobody did for %3.</source>
        <translation><numerusform>%1 In den letzten %2 führte %n Mitglied, und %3 lang niemand.</numerusform><numerusform>%1 In den letzten %2 führten %n Mitglieder, und %3 lang niemand.</numerusform></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
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
    <name>app::LossText</name>
    <message>
        <source>Its session lives up to %1 longer.</source>
        <translation>Seine Sitzung lebt noch bis zu %1.</translation>
    </message>
    <message>
        <source>Their sessions live up to %1 longer.</source>
        <translation>Ihre Sitzungen leben noch bis zu %1.</translation>
    </message>
    <message>
        <source>It leads %1: until then nobody acts there.</source>
        <translation>Er führt %1: Bis dahin handelt dort niemand.</translation>
    </message>
    <message>
        <source>One of them leads %1: until then nobody acts there.</source>
        <translation>Einer von ihnen führt %1: Bis dahin handelt dort niemand.</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln task(s) go to others then.</source>
        <translation><numerusform>Sein %Ln Task geht dann an andere.</numerusform><numerusform>Seine %Ln Tasks gehen dann an andere.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Their %Ln task(s) go to others then.</source>
        <translation><numerusform>Ihr %Ln Task geht dann an andere.</numerusform><numerusform>Ihre %Ln Tasks gehen dann an andere.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation><numerusform>%Ln Teilnehmer</numerusform><numerusform>%Ln Teilnehmer</numerusform></translation>
    </message>
    <message>
        <source>Kills the process of %1 (SIGKILL); there is no undo.</source>
        <translation>Tötet den Prozess von %1 (SIGKILL); das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Kills the processes of %1 (SIGKILL); there is no undo.</source>
        <translation>Tötet die Prozesse von %1 (SIGKILL); das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>%1 is killed.</source>
        <translation>%1 ist getötet.</translation>
    </message>
    <message>
        <source>%1 are killed.</source>
        <translation>%1 sind getötet.</translation>
    </message>
    <message>
        <source>%1 is frozen and sends no heartbeats.</source>
        <translation>%1 ist eingefroren und schickt keine Heartbeats.</translation>
    </message>
    <message>
        <source>%1 are frozen and send no heartbeats.</source>
        <translation>%1 sind eingefroren und schicken keine Heartbeats.</translation>
    </message>
    <message>
        <source>%1 is frozen and sends no heartbeats: its session expires within %2.</source>
        <translation>%1 ist eingefroren und schickt keine Heartbeats: Die Sitzung läuft binnen %2 ab.</translation>
    </message>
    <message>
        <source>%1 are frozen and send no heartbeats: their sessions expire within %2.</source>
        <translation>%1 sind eingefroren und schicken keine Heartbeats: Ihre Sitzungen laufen binnen %2 ab.</translation>
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
    <message>
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>app::MarkText</name>
    <message>
        <source>leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>follower</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>verdächtig</translation>
    </message>
    <message>
        <source>killed, session lives</source>
        <translation>getötet, Sitzung lebt</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
</context>
<context>
    <name>app::MemberCallout</name>
    <message>
        <source>%1: %2</source>
        <comment>role, whom it watches</comment>
        <translation>%1: %2</translation>
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
        <translation>Prozess %1, von hier</translation>
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
    <message>
        <source>czxid 0x%1, its fencing token</source>
        <translation>czxid 0x%1, sein Fencing-Token</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>leader, suspected</source>
        <translation>Leader, verdächtig</translation>
    </message>
    <message>
        <source>suspected: silent</source>
        <translation>verdächtig: still</translation>
    </message>
    <message numerus="yes">
        <source>worker, %Ln task(s)</source>
        <translation><numerusform>Worker, %Ln Task</numerusform><numerusform>Worker, %Ln Tasks</numerusform></translation>
    </message>
    <message>
        <source>connected to no server; its session lives until its timeout is over</source>
        <translation>mit keinem Server verbunden; seine Sitzung lebt, bis ihr Timeout um ist</translation>
    </message>
    <message>
        <source>silent for %1, as the servers tell; its session expires any moment</source>
        <translation>still seit %1, wie die Server sagen; seine Sitzung läuft jeden Augenblick ab</translation>
    </message>
    <message>
        <source>silent for %1, as the servers tell; expires in up to %2</source>
        <translation>still seit %1, wie die Server sagen; läuft in höchstens %2 ab</translation>
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
        <source>candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>How many candidates the election and how many workers the registry held; hatched where our view was interrupted</source>
        <translation>Wie viele Kandidaten die Wahl und wie viele Worker die Registry hatte; schraffiert, wo unsere Sicht unterbrochen war</translation>
    </message>
    <message>
        <source>Our view is interrupted: how many members there are is not known.</source>
        <translation>Unsere Sicht ist unterbrochen: Wie viele Mitglieder es gibt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 candidates and %2 workers now; between %3 and %4 candidates in the time shown.</source>
        <translation>%1 Kandidaten und %2 Worker jetzt; zwischen %3 und %4 Kandidaten in der gezeigten Zeit.</translation>
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
    <message>
        <source>its session was closed</source>
        <translation>die Sitzung wurde geschlossen</translation>
    </message>
</context>
<context>
    <name>app::ParticipantCommand</name>
    <message>
        <source>Takes part in a leader election and a service registry.</source>
        <translation>Nimmt an einer Leader-Wahl und einer Service-Registry teil.</translation>
    </message>
    <message>
        <source>What its registration holds (default: process id@host).</source>
        <translation>Was der Eintrag enthält (Vorgabe: Prozess-ID@Rechner).</translation>
    </message>
    <message>
        <source>Reads settings (one line of JSON), then commands such as {"command":"resign"}, from standard input instead of the options.</source>
        <translation>Liest Einstellungen (eine Zeile JSON), danach Befehle wie {"command":"resign"}, von der Standardeingabe statt aus den Optionen.</translation>
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
    <message>
        <source>What its candidate holds: Curator's participant id, kazoo's identifier.</source>
        <translation>Was sein Kandidat enthält: bei Curator die Teilnehmer-ID, bei kazoo der Identifier.</translation>
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
        <source>Crash</source>
        <translation>Abstürzen lassen</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 resigns: its ephemeral znodes go at once.</source>
        <translation>%1 tritt zurück: Die ephemeren Znodes gehen sofort.</translation>
    </message>
    <message>
        <source>%1 resign: their ephemeral znodes go at once.</source>
        <translation>%1 treten zurück: Ihre ephemeren Znodes gehen sofort.</translation>
    </message>
    <message>
        <source>%1 was joined to hold its place in %2 at %3, also when this program ends. Kill it all the same?</source>
        <translation>%1 trat bei, um seinen Platz in %2 bei %3 zu halten, auch wenn dieses Programm endet. Trotzdem töten?</translation>
    </message>
    <message>
        <source>%1 runs on.</source>
        <translation>%1 läuft weiter.</translation>
    </message>
    <message>
        <source>%1 run on.</source>
        <translation>%1 laufen weiter.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, to how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The chosen participants resign: their ephemeral znodes go at once</source>
        <translation>Die gewählten Teilnehmer treten zurück: Ihre ephemeren Znodes gehen sofort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s) leave</source>
        <translation><numerusform>%Ln Teilnehmer verlässt</numerusform><numerusform>%Ln Teilnehmer verlassen</numerusform></translation>
    </message>
    <message>
        <source>Kills the chosen participants' processes (SIGKILL): their sessions live until they expire</source>
        <translation>Tötet die Prozesse der gewählten Teilnehmer (SIGKILL): Ihre Sitzungen leben, bis sie ablaufen</translation>
    </message>
    <message numerus="yes">
        <source>Crash %Ln participant(s)</source>
        <translation><numerusform>%Ln Teilnehmer abstürzen lassen</numerusform><numerusform>%Ln Teilnehmer abstürzen lassen</numerusform></translation>
    </message>
    <message>
        <source>Stops the chosen participants' processes (SIGSTOP): they send no more heartbeats. Ctrl+Z resumes them</source>
        <translation>Hält die Prozesse der gewählten Teilnehmer an (SIGSTOP): Sie schicken keine Heartbeats mehr. Strg+Z setzt sie fort</translation>
    </message>
    <message numerus="yes">
        <source>Freeze %Ln participant(s)</source>
        <translation><numerusform>%Ln Teilnehmer einfrieren</numerusform><numerusform>%Ln Teilnehmer einfrieren</numerusform></translation>
    </message>
    <message>
        <source>Lets the frozen participants' processes run on (SIGCONT)</source>
        <translation>Lässt die Prozesse der eingefrorenen Teilnehmer weiterlaufen (SIGCONT)</translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln participant(s)</source>
        <translation><numerusform>%Ln Teilnehmer fortsetzen</numerusform><numerusform>%Ln Teilnehmer fortsetzen</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ParticipantsCommand</name>
    <message>
        <source>Many participants in one process, each with a session of its own.</source>
        <translation>Viele Teilnehmer in einem Prozess, jeder mit eigener Sitzung.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Wie viele.</translation>
    </message>
    <message>
        <source>Reads commands from standard input, such as {"command":"resign","participant":3}, one a line; its end resigns all.</source>
        <translation>Liest Befehle von der Standardeingabe, etwa {"command":"resign","participant":3}, einen je Zeile; ihr Ende lässt alle zurücktreten.</translation>
    </message>
    <message>
        <source>--count takes a number from 1 to %1</source>
        <translation>--count nimmt eine Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>unexpected argument '%1'</source>
        <translation>unerwartetes Argument „%1“</translation>
    </message>
    <message>
        <source>unknown command on standard input</source>
        <translation>unbekannter Befehl auf der Standardeingabe</translation>
    </message>
    <message>
        <source>participant %1 is not there</source>
        <translation>Teilnehmer %1 ist nicht da</translation>
    </message>
    <message>
        <source>ended before all had resigned; the znodes of the others go when their sessions expire</source>
        <translation>beendet, bevor alle zurückgetreten waren; die Znodes der anderen gehen, wenn ihre Sitzungen ablaufen</translation>
    </message>
    <message>
        <source>%1 Goes on trying.</source>
        <translation>%1 Versucht es weiter.</translation>
    </message>
    <message>
        <source>%1 of %2 are connected, and the servers close further connections: each server allows so many from one address (maxClientCnxns in its configuration, 60 unless it is set). A higher number there, or 0 for no limit, lets the others in. Goes on trying.</source>
        <translation>%1 von %2 sind verbunden, und die Server schließen weitere Verbindungen: Jeder Server erlaubt so viele von einer Adresse (maxClientCnxns in seiner Konfiguration, 60, wenn nichts gesetzt ist). Eine höhere Zahl dort, oder 0 für keine Grenze, lässt die anderen ein. Versucht es weiter.</translation>
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
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Auch</translation>
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
    <name>app::PauseBar</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume the tree</source>
        <translation>Baum fortsetzen</translation>
    </message>
    <message>
        <source>Shows what changed meanwhile, and goes on (%1)</source>
        <translation>Zeigt, was sich inzwischen geändert hat, und fährt fort (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln change(s) since %1</source>
        <translation><numerusform>Angehalten: %Ln Änderung seit %1</numerusform><numerusform>Angehalten: %Ln Änderungen seit %1</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ProblemList</name>
    <message>
        <source>Nothing is wrong with this cluster, as far as the tree and the servers tell.</source>
        <translation>Mit diesem Cluster ist alles in Ordnung, soweit Baum und Server es sagen.</translation>
    </message>
    <message>
        <source>The chosen problem</source>
        <translation>Das gewählte Problem</translation>
    </message>
    <message>
        <source>What the chosen problem is, its evidence, and what helps; a link selects its znode</source>
        <translation>Was das gewählte Problem ist, sein Beleg und was hilft; ein Link wählt dessen Znode</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>What is wrong with this cluster, the worst first; choosing one selects its znode</source>
        <translation>Was mit diesem Cluster nicht stimmt, das Schlimmste zuerst; die Wahl eines Problems wählt dessen Znode</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, since when</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>Was hilft: %1</translation>
    </message>
</context>
<context>
    <name>app::ProblemsModel</name>
    <message>
        <source>since when is not known</source>
        <translation>seit wann, ist nicht bekannt</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
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
    <name>app::QuorumStep</name>
    <message>
        <source>The ensemble's own leader and its quorum</source>
        <translation>Der eigene Leader des Ensembles und sein Quorum</translation>
    </message>
    <message>
        <source>The servers elect a leader of their own, the quorum leader, and every change needs a majority of them, the quorum. A session belongs to the ensemble and not to one server: the client moves to another server, and the session lives on.</source>
        <translation>Die Server wählen einen eigenen Leader, den Quorum-Leader, und jede Änderung braucht eine Mehrheit von ihnen, das Quorum. Eine Sitzung gehört dem Ensemble und nicht einem Server: Der Client wechselt zu einem anderen Server, und die Sitzung lebt weiter.</translation>
    </message>
    <message>
        <source>Stop the quorum leader (Ctrl+Alt+S): the other servers elect a new one.</source>
        <translation>Halten Sie den Quorum-Leader an (Strg+Alt+S): Die anderen Server wählen einen neuen.</translation>
    </message>
    <message>
        <source>Stop servers until fewer than a majority are left: without a quorum nobody is served.</source>
        <translation>Halten Sie Server an, bis weniger als eine Mehrheit übrig ist: Ohne Quorum wird niemand bedient.</translation>
    </message>
    <message>
        <source>Start the servers again (Ctrl+Alt+R): the session that you had before goes on.</source>
        <translation>Starten Sie die Server wieder (Strg+Alt+R): Die Sitzung, die Sie vorher hatten, geht weiter.</translation>
    </message>
    <message numerus="yes">
        <source>This sandbox has %n servers, and this step needs three. Start a demo ensemble without the option --servers to see it.</source>
        <translation><numerusform>Diese Sandbox hat %n Server, und dieser Schritt braucht drei. Starten Sie ein Demo-Ensemble ohne die Option --servers, um ihn zu sehen.</numerusform><numerusform>Diese Sandbox hat %n Server, und dieser Schritt braucht drei. Starten Sie ein Demo-Ensemble ohne die Option --servers, um ihn zu sehen.</numerusform></translation>
    </message>
    <message>
        <source>No server says that it is the quorum leader. Try it again in a moment.</source>
        <translation>Kein Server sagt, dass er der Quorum-Leader ist. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Servers that run</source>
        <translation>Server, die laufen</translation>
    </message>
    <message>
        <source>%1 of %2, the majority is %3</source>
        <translation>%1 von %2, die Mehrheit ist %3</translation>
    </message>
    <message>
        <source>Quorum leader</source>
        <translation>Quorum-Leader</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Your session</source>
        <translation>Ihre Sitzung</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <translation>%1, nicht verbunden</translation>
    </message>
    <message>
        <source>Your session before</source>
        <translation>Ihre Sitzung davor</translation>
    </message>
    <message>
        <source>Leaders of an election such as /election and the quorum leader are different things: the one is agreed upon with the help of the servers, the other by the servers among themselves.</source>
        <translation>Leader einer Wahl wie /election und der Quorum-Leader sind verschiedene Dinge: Auf den einen einigt man sich mit Hilfe der Server, auf den anderen die Server untereinander.</translation>
    </message>
</context>
<context>
    <name>app::ReadsBench</name>
    <message>
        <source>reads what fill made, one by one, with 1, 64 and 1024 reads in flight.</source>
        <translation>liest einzeln, was fill erstellt hat, mit 1, 64 und 1024 gleichzeitigen Lesezugriffen.</translation>
    </message>
    <message>
        <source>there is nothing below %1 to read: make it with 'vivariumctl bench CONNECT fill', or name another znode with --path</source>
        <translation>unter %1 gibt es nichts zu lesen: mit „vivariumctl bench CONNECT fill“ erstellen oder mit --path einen anderen Znode nennen</translation>
    </message>
    <message>
        <source>%1 reads a second with %2 in flight</source>
        <translation>%1 Lesezugriffe pro Sekunde bei %2 gleichzeitigen</translation>
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
    <name>app::RegistryStep</name>
    <message>
        <source>The registry and discovery</source>
        <translation>Die Registry und das Finden</translation>
    </message>
    <message>
        <source>Each worker registers itself with an ephemeral znode that holds its address, so that others find it without a list that somebody keeps by hand. The leader gives the work and does none of it: it takes itself out of the registry and watches it.</source>
        <translation>Jeder Worker trägt sich mit einem ephemeren Znode ein, der seine Adresse enthält, damit andere ihn finden, ohne dass jemand eine Liste von Hand führt. Der Leader verteilt die Arbeit und tut selbst keine: Er nimmt sich aus der Registry und beobachtet sie.</translation>
    </message>
    <message numerus="yes">
        <source>Let %n participants join the election %1 and the registry %2.</source>
        <translation><numerusform>Lassen Sie %n Teilnehmer der Wahl %1 und der Registry %2 beitreten.</numerusform><numerusform>Lassen Sie %n Teilnehmer der Wahl %1 und der Registry %2 beitreten.</numerusform></translation>
    </message>
    <message>
        <source>Let a worker die: select its card and press Ctrl+Shift+K. Its registration goes with its session.</source>
        <translation>Lassen Sie einen Worker sterben: Wählen Sie seine Karte, und drücken Sie Strg+Umschalt+K. Sein Eintrag geht mit seiner Sitzung.</translation>
    </message>
    <message>
        <source>Let the leader leave (Ctrl+Shift+E): a worker leads now, and takes itself out of the registry.</source>
        <translation>Lassen Sie den Leader gehen (Strg+Umschalt+E): Nun führt ein Worker und nimmt sich aus der Registry.</translation>
    </message>
    <message>
        <source>Registered addresses</source>
        <translation>Eingetragene Adressen</translation>
    </message>
    <message>
        <source>Workers that the leader sees</source>
        <translation>Worker, die der Leader sieht</translation>
    </message>
    <message>
        <source>Whoever looks into the registry finds those who live, and nobody else.</source>
        <translation>Wer in die Registry sieht, findet die, die leben, und sonst niemanden.</translation>
    </message>
</context>
<context>
    <name>app::RowAccess</name>
    <message>
        <source>level %1</source>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Selects this row</source>
        <translation>Wählt diese Zeile aus</translation>
    </message>
    <message>
        <source>Shows the rows below this one</source>
        <translation>Zeigt die Zeilen unter dieser</translation>
    </message>
    <message>
        <source>Hides the rows below this one</source>
        <translation>Verbirgt die Zeilen unter dieser</translation>
    </message>
</context>
<context>
    <name>app::SandboxCommand</name>
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
    <message>
        <source>Starts a local ZooKeeper ensemble that ends with this command, or its standard input.</source>
        <translation>Startet ein lokales ZooKeeper-Ensemble, das mit diesem Befehl oder seiner Standardeingabe endet.</translation>
    </message>
    <message>
        <source>vivariumctl sandbox: standard input ended, and so does the sandbox before it was ready</source>
        <translation>vivariumctl sandbox: Die Standardeingabe endete, und so endet die Sandbox, bevor sie bereit war</translation>
    </message>
</context>
<context>
    <name>app::SavedSearches</name>
    <message>
        <source>Save this search...</source>
        <translation>Diese Suche speichern...</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Searches that you have named: choose, save or delete one</source>
        <translation>Suchen, die Sie benannt haben: auswählen, speichern oder löschen</translation>
    </message>
    <message>
        <source>Keeps the expression in the field under a name</source>
        <translation>Behält den Ausdruck im Feld unter einem Namen</translation>
    </message>
    <message>
        <source>No search is saved yet</source>
        <translation>Noch keine Suche gespeichert</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Forgets the search %1</source>
        <translation>Vergisst die Suche %1</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Name of the search (an existing one is replaced):</source>
        <translation>Name der Suche (eine vorhandene wird ersetzt):</translation>
    </message>
</context>
<context>
    <name>app::SceneExport</name>
    <message>
        <source>Export scene...</source>
        <translation>Szene exportieren...</translation>
    </message>
    <message>
        <source>Saves the members, their arrows and their work as a drawing (SVG) or a picture (PNG)</source>
        <translation>Sichert die Mitglieder, ihre Pfeile und ihre Arbeit als Zeichnung (SVG) oder Bild (PNG)</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s), %1</source>
        <comment>how many, when</comment>
        <translation><numerusform>%Ln Mitglied, %1</numerusform><numerusform>%Ln Mitglieder, %1</numerusform></translation>
    </message>
    <message>
        <source>SVG drawing, black on white (*.svg)</source>
        <translation>SVG-Zeichnung, Schwarz auf Weiß (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture, black on white (*.png)</source>
        <translation>PNG-Bild, Schwarz auf Weiß (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing in the colours of this window (*.svg)</source>
        <translation>SVG-Zeichnung in den Farben dieses Fensters (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture in the colours of this window (*.png)</source>
        <translation>PNG-Bild in den Farben dieses Fensters (*.png)</translation>
    </message>
    <message>
        <source>Export scene</source>
        <translation>Szene exportieren</translation>
    </message>
    <message>
        <source>The scene was not exported to %1: choose a name that ends in .svg or .png.</source>
        <translation>Die Szene wurde nicht nach %1 exportiert: Wählen Sie einen Namen, der auf .svg oder .png endet.</translation>
    </message>
    <message>
        <source>The scene was exported: %1</source>
        <translation>Die Szene wurde exportiert: %1</translation>
    </message>
    <message>
        <source>The scene could not be exported to %1: %2. Choose a folder in which you may write, with room left.</source>
        <translation>Die Szene konnte nicht nach %1 exportiert werden: %2. Wählen Sie einen Ordner, in den Sie schreiben dürfen und in dem noch Platz ist.</translation>
    </message>
</context>
<context>
    <name>app::SceneLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>What the arrows and shapes above stand for. An arrow goes from a follower to the one it watches: solid when the servers list the watch, dashed when the recipe says so and nobody looked, red with a cross when it is wrong or missing. "Verify watches" asks the servers.</source>
        <translation>Was die Pfeile und Formen oben bedeuten. Ein Pfeil geht von einem Follower zu dem, den er beobachtet: durchgezogen, wenn die Server den Watch nennen, gestrichelt, wenn das Rezept es sagt und niemand nachsah, rot mit einem Kreuz, wenn er falsch ist oder fehlt. „Watches prüfen“ fragt die Server.</translation>
    </message>
</context>
<context>
    <name>app::SearchField</name>
    <message>
        <source>%1   %2</source>
        <comment>a condition, what it asks for</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>the name contains this; * and ? make it the whole name</source>
        <translation>der Name enthält dies; mit * und ? ist es der ganze Name</translation>
    </message>
    <message>
        <source>a regular expression of the name</source>
        <translation>ein regulärer Ausdruck für den Namen</translation>
    </message>
    <message>
        <source>the path, as in path:/kafka/**</source>
        <translation>der Pfad, wie in path:/kafka/**</translation>
    </message>
    <message>
        <source>a regular expression of the path</source>
        <translation>ein regulärer Ausdruck für den Pfad</translation>
    </message>
    <message>
        <source>the data contains this text</source>
        <translation>die Daten enthalten diesen Text</translation>
    </message>
    <message>
        <source>a regular expression of the data</source>
        <translation>ein regulärer Ausdruck für die Daten</translation>
    </message>
    <message>
        <source>the data contains these bytes</source>
        <translation>die Daten enthalten diese Bytes</translation>
    </message>
    <message>
        <source>bytes of data, as in size&gt;100k or size:10k..1M</source>
        <translation>Bytes an Daten, wie in size&gt;100k oder size:10k..1M</translation>
    </message>
    <message>
        <source>number of children</source>
        <translation>Anzahl der Kinder</translation>
    </message>
    <message>
        <source>how often the data was set</source>
        <translation>wie oft die Daten gesetzt wurden</translation>
    </message>
    <message>
        <source>changed less than this ago, as in modified&lt;10m</source>
        <translation>vor kürzerer Zeit geändert, wie in modified&lt;10m</translation>
    </message>
    <message>
        <source>created more than this ago, or after a date</source>
        <translation>vor längerer Zeit erstellt, oder nach einem Datum</translation>
    </message>
    <message>
        <source>ephemerals of this session, in hex</source>
        <translation>ephemere Znodes dieser Sitzung, in Hex</translation>
    </message>
    <message>
        <source>is ephemeral; !ephemeral is not</source>
        <translation>ist ephemer; !ephemeral ist es nicht</translation>
    </message>
    <message>
        <source>Search expression</source>
        <translation>Suchausdruck</translation>
    </message>
    <message>
        <source>Search: lock   data:"needle"   size&gt;100k   modified&lt;10m</source>
        <translation>Suche: lock   data:"nadel"   size&gt;100k   modified&lt;10m</translation>
    </message>
    <message>
        <source>Conditions apart by spaces, all of which a znode must meet. A word alone is part of the name. Fields: name, path, data, size, children, version, modified, created, owner, ephemeral. Enter searches.</source>
        <translation>Bedingungen, durch Leerzeichen getrennt, die ein Znode alle erfüllen muss. Ein Wort allein ist ein Teil des Namens. Felder: name, path, data, size, children, version, modified, created, owner, ephemeral. Eingabe sucht.</translation>
    </message>
</context>
<context>
    <name>app::SearchForm</name>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>from .. to</source>
        <translation>von .. bis</translation>
    </message>
    <message>
        <source>less than ... ago</source>
        <translation>vor weniger als ...</translation>
    </message>
    <message>
        <source>more than ... ago</source>
        <translation>vor mehr als ...</translation>
    </message>
    <message>
        <source>since (date)</source>
        <translation>seit (Datum)</translation>
    </message>
    <message>
        <source>before (date)</source>
        <translation>vor (Datum)</translation>
    </message>
    <message>
        <source>from .. to (dates)</source>
        <translation>von .. bis (Daten)</translation>
    </message>
    <message>
        <source>Search conditions</source>
        <translation>Suchbedingungen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>ephemer</translation>
    </message>
    <message>
        <source>not ephemeral</source>
        <translation>nicht ephemer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Whether the znode goes with the session that owns it</source>
        <translation>Ob der Znode mit der Sitzung geht, der er gehört</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Searches with these conditions</source>
        <translation>Sucht mit diesen Bedingungen</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>ist genau</translation>
    </message>
    <message>
        <source>matches regex</source>
        <translation>entspricht Regex</translation>
    </message>
    <message>
        <source>contains bytes (hex)</source>
        <translation>enthält Bytes (Hex)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>lock, or with wildcards c_*</source>
        <translation>lock, oder mit Platzhaltern c_*</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>/kafka/**: all below /kafka</source>
        <translation>/kafka/**: alles unter /kafka</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>text, or cafebabe</source>
        <translation>Text, oder cafebabe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>bytes: 4096, 100k, 10k..1M</source>
        <translation>Bytes: 4096, 100k, 10k..1M</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>10m, 2h, 3d or 2026-11-20</source>
        <translation>10m, 2h, 3d oder 2026-11-20</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>is session</source>
        <translation>ist Sitzung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>3, or 3..5</source>
        <translation>3, oder 3..5</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>1000, or 1..10</source>
        <translation>1000, oder 1..10</translation>
    </message>
</context>
<context>
    <name>app::SearchFormRow</name>
    <message>
        <source>How %1 is compared</source>
        <translation>Wie %1 verglichen wird</translation>
    </message>
    <message>
        <source>Empty asks for nothing</source>
        <translation>Leer fragt nach nichts</translation>
    </message>
</context>
<context>
    <name>app::SearchPane</name>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Builds the expression from rows: name, path, data, size, age, owner ...</source>
        <translation>Baut den Ausdruck aus Zeilen: Name, Pfad, Daten, Größe, Alter, Besitzer ...</translation>
    </message>
    <message>
        <source>Whole tree</source>
        <translation>Ganzer Baum</translation>
    </message>
    <message>
        <source>Below the selected znode</source>
        <translation>Unter dem ausgewählten Znode</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein</translation>
    </message>
    <message>
        <source>Tells capital letters from small ones in names, paths and texts</source>
        <translation>Unterscheidet Groß- und Kleinbuchstaben in Namen, Pfaden und Texten</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Copies the paths of all results, one a line</source>
        <translation>Kopiert die Pfade aller Ergebnisse, einen je Zeile</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Copies all results with what is known of them as comma-separated values</source>
        <translation>Kopiert alle Ergebnisse mit dem, was von ihnen bekannt ist, als kommagetrennte Werte</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copies all results to the clipboard, as paths or as a table</source>
        <translation>Kopiert alle Ergebnisse in die Zwischenablage, als Pfade oder als Tabelle</translation>
    </message>
    <message>
        <source>Searches the whole tree; the other choice is the selected znode and all below it</source>
        <translation>Sucht im ganzen Baum; die andere Wahl ist der ausgewählte Znode und alles darunter</translation>
    </message>
    <message>
        <source>Searches %1 and all below it</source>
        <translation>Sucht in %1 und allem darunter</translation>
    </message>
    <message>
        <source>This search reads the data of every znode: about %1 will be moved.</source>
        <translation>Diese Suche liest die Daten jedes Znodes: Etwa %1 werden übertragen.</translation>
    </message>
    <message>
        <source>This search reads the data below %1: up to %2 will be moved, which is that of the whole tree.</source>
        <translation>Diese Suche liest die Daten unter %1: Bis zu %2 werden übertragen, so viel hat der ganze Baum.</translation>
    </message>
    <message>
        <source>Search all the same</source>
        <translation>Trotzdem suchen</translation>
    </message>
    <message>
        <source>Reads the data, as politely as every walk</source>
        <translation>Liest die Daten so rücksichtsvoll wie jeder Durchgang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Ends the search; what was found stays</source>
        <translation>Beendet die Suche; was gefunden wurde, bleibt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Searches for what the field asks (Enter)</source>
        <translation>Sucht, wonach das Feld fragt (Eingabe)</translation>
    </message>
</context>
<context>
    <name>app::SearchResults</name>
    <message numerus="yes">
        <source>%Ln byte(s) of data</source>
        <translation><numerusform>%Ln Byte Daten</numerusform><numerusform>%Ln Byte Daten</numerusform></translation>
    </message>
    <message>
        <source>ephemeral; owned by session %1</source>
        <translation>ephemer; im Besitz der Sitzung %1</translation>
    </message>
    <message>
        <source>persistent</source>
        <translation>persistent</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Found in the data</source>
        <translation>In den Daten gefunden</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
</context>
<context>
    <name>app::SearchTable</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>Pfade kopieren</translation>
    </message>
    <message>
        <source>Copies the paths of the selected rows (%1)</source>
        <translation>Kopiert die Pfade der ausgewählten Zeilen (%1)</translation>
    </message>
</context>
<context>
    <name>app::SearchTeacher</name>
    <message>
        <source>Find znodes by name, path, data, size, age or owner. For example:</source>
        <translation>Findet Znodes nach Name, Pfad, Daten, Größe, Alter oder Besitzer. Zum Beispiel:</translation>
    </message>
    <message>
        <source>Searches for this</source>
        <translation>Sucht danach</translation>
    </message>
    <message>
        <source>names with “lock” in them</source>
        <translation>Namen, in denen „lock“ vorkommt</translation>
    </message>
    <message>
        <source>what holds this text and stays when sessions end</source>
        <translation>was diesen Text enthält und bleibt, wenn Sitzungen enden</translation>
    </message>
    <message>
        <source>changed in the last ten minutes, and larger than 1 KiB</source>
        <translation>in den letzten zehn Minuten geändert und größer als 1 KiB</translation>
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
        <source>stopping (process %1)</source>
        <translation>wird beendet (Prozess %1)</translation>
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
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znodes</translation>
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
        <source>Politeness</source>
        <translation>Rücksicht</translation>
    </message>
    <message>
        <source>Reading is slower than it could be, because the server's answers have become slow</source>
        <translation>Es wird langsamer gelesen als möglich, weil die Antworten des Servers langsam geworden sind</translation>
    </message>
    <message>
        <source>slowed down</source>
        <translation>gebremst</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes a second that watches tell of; the tab Activity below tells where</source>
        <translation>Änderungen pro Sekunde, die Watches melden; der Reiter Aktivität unten sagt, wo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Mode of the tree</source>
        <translation>Betriebsart des Baums</translation>
    </message>
    <message>
        <source>Znodes this program knows of</source>
        <translation>Znodes, die dieses Programm kennt</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Stops reading names; the tree stays lazy until you switch it on again</source>
        <translation>Hält das Lesen der Namen an; der Baum liest bei Bedarf, bis Sie ihn wieder einschalten</translation>
    </message>
    <message>
        <source>Stops reading Stats; what was read stays</source>
        <translation>Hält das Lesen der Stats an; was gelesen wurde, bleibt</translation>
    </message>
    <message>
        <source>changes %1/s</source>
        <translation>Änderungen %1/s</translation>
    </message>
    <message>
        <source>Watches we have set on the servers: %1 by the session, %2 by the connection that reads the tree</source>
        <translation>Watches, die wir auf den Servern gesetzt haben: %1 durch die Sitzung, %2 durch die Verbindung, die den Baum liest</translation>
    </message>
    <message>
        <source>requests %1/s</source>
        <translation>Anfragen %1/s</translation>
    </message>
    <message>
        <source>%1 are under way, %2 wait here to be sent.</source>
        <translation>%1 sind unterwegs, %2 warten hier auf das Senden.</translation>
    </message>
    <message>
        <source>Requests a second: %1 by the session, %2 by the connection that reads the tree, with %3 znodes in them. %4</source>
        <translation>Anfragen pro Sekunde: %1 durch die Sitzung, %2 durch die Verbindung, die den Baum liest, mit %3 Znodes darin. %4</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Received and sent by the connection that reads the tree; %1 received since it was opened</source>
        <translation>Empfangen und gesendet von der Verbindung, die den Baum liest; %1 empfangen, seit sie geöffnet wurde</translation>
    </message>
</context>
<context>
    <name>app::SessionStep</name>
    <message>
        <source>A session and its death</source>
        <translation>Eine Sitzung und ihr Tod</translation>
    </message>
    <message>
        <source>A session lives as long as its client sends heartbeats. When they stop, the servers cannot know whether the client is dead or only slow, so they wait for the session timeout before they end the session.</source>
        <translation>Eine Sitzung lebt, solange ihr Client Heartbeats sendet. Bleiben sie aus, so können die Server nicht wissen, ob der Client tot oder nur langsam ist; darum warten sie den Sitzungs-Timeout ab, bevor sie die Sitzung beenden.</translation>
    </message>
    <message>
        <source>Start a process that holds an ephemeral znode below %1.</source>
        <translation>Starten Sie einen Prozess, der einen ephemeren Znode unter %1 hält.</translation>
    </message>
    <message>
        <source>Kill the process without a warning: select its card and press Ctrl+Shift+K.</source>
        <translation>Töten Sie den Prozess ohne Vorwarnung: Wählen Sie seine Karte, und drücken Sie Strg+Umschalt+K.</translation>
    </message>
    <message>
        <source>Wait: the dead process still has its znode until its session expires.</source>
        <translation>Warten Sie: Der tote Prozess hat seinen Znode noch, bis seine Sitzung abläuft.</translation>
    </message>
    <message>
        <source>Session timeout</source>
        <translation>Sitzungs-Timeout</translation>
    </message>
    <message>
        <source>The znode outlived its process by</source>
        <translation>Der Znode überlebte seinen Prozess um</translation>
    </message>
    <message>
        <source>The process is dead for</source>
        <translation>Der Prozess ist tot seit</translation>
    </message>
    <message>
        <source>The session timeout is the price of certainty: a shorter one finds the dead sooner and takes the slow for dead more often.</source>
        <translation>Der Sitzungs-Timeout ist der Preis der Gewissheit: Ein kürzerer findet die Toten früher und hält die Langsamen öfter für tot.</translation>
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
    <name>app::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Vorgaben wiederherstellen</translation>
    </message>
    <message>
        <source>Puts the defaults into all fields; OK keeps them</source>
        <translation>Setzt die Vorgaben in alle Felder; OK behält sie</translation>
    </message>
    <message>
        <source>Znodes in the live tree, at most</source>
        <translation>Znodes im lebenden Baum, höchstens</translation>
    </message>
    <message>
        <source> znodes</source>
        <translation> Znodes</translation>
    </message>
    <message>
        <source>Up to so many, the names of all znodes are read and kept current by one persistent recursive watch. A larger tree is read as you open it. A znode takes some 100 to 250 bytes of memory here.</source>
        <translation>Bis zu so vielen werden die Namen aller Znodes gelesen und durch eine einzige dauerhafte rekursive Watch aktuell gehalten. Ein größerer Baum wird beim Öffnen gelesen. Ein Znode braucht hier etwa 100 bis 250 Bytes Speicher.</translation>
    </message>
    <message>
        <source>Speed while the session may write</source>
        <translation>Tempo, solange die Sitzung schreiben darf</translation>
    </message>
    <message>
        <source> znodes a second</source>
        <translation> Znodes pro Sekunde</translation>
    </message>
    <message>
        <source>Walks and searches read no faster than this, and slow down by themselves when the server's answer time doubles.</source>
        <translation>Durchgänge und Suchen lesen nicht schneller als so und werden von selbst langsamer, wenn sich die Antwortzeit des Servers verdoppelt.</translation>
    </message>
    <message>
        <source>Speed while the session is locked</source>
        <translation>Tempo, solange die Sitzung gesperrt ist</translation>
    </message>
    <message>
        <source>The same for ensembles that you only look at, which other programs may depend on.</source>
        <translation>Dasselbe für Ensembles, die Sie nur ansehen und von denen andere Programme abhängen können.</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>A longer one ends the reading connection with an error. A znode with a million children answers with some 20 MiB. Takes effect with the next connection.</source>
        <translation>Eine längere beendet die lesende Verbindung mit einem Fehler. Ein Znode mit einer Million Kindern antwortet mit etwa 20 MiB. Wirkt mit der nächsten Verbindung.</translation>
    </message>
    <message>
        <source>One-shot watches of a session, at most</source>
        <translation>Einmalige Watches einer Sitzung, höchstens</translation>
    </message>
    <message>
        <source> watches</source>
        <translation> Watches</translation>
    </message>
    <message>
        <source>Set on visible znodes where the server knows no recursive watch (before 3.6), and by the clusters. Each takes memory on the server. Takes effect with the next connection.</source>
        <translation>Gesetzt auf sichtbare Znodes, wo der Server keine rekursive Watch kennt (vor 3.6), und von den Clustern. Jede kostet Speicher auf dem Server. Wirkt mit der nächsten Verbindung.</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <comment>what a setting means, its default</comment>
        <translation>%1 Vorgabe: %2.</translation>
    </message>
    <message>
        <source>Live tree</source>
        <translation>Live-Baum</translation>
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
    <name>app::SpaceBreadcrumb</name>
    <message>
        <source>Subtree shown</source>
        <translation>Gezeigter Teilbaum</translation>
    </message>
    <message>
        <source>Shows %1 (Backspace goes up one step)</source>
        <translation>Zeigt %1 (Rücktaste geht eine Stufe hinauf)</translation>
    </message>
</context>
<context>
    <name>app::SpaceProgress</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the survey</source>
        <translation>Erhebung anhalten</translation>
    </message>
    <message>
        <source>Ends the survey at once; what was shown before stays</source>
        <translation>Beendet die Erhebung sofort; was vorher gezeigt wurde, bleibt</translation>
    </message>
    <message>
        <source>Progress of the survey</source>
        <translation>Fortschritt der Erhebung</translation>
    </message>
    <message>
        <source>Surveying %1</source>
        <translation>%1 wird erhoben</translation>
    </message>
    <message>
        <source>Reading %1: %2 of %3 znodes found so far, %4 received</source>
        <translation>%1 wird gelesen: %2 von bisher %3 gefundenen Znodes, %4 empfangen</translation>
    </message>
</context>
<context>
    <name>app::SpaceTables</name>
    <message>
        <source>Subtree</source>
        <translation>Teilbaum</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znodes</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Subtrees that are large by themselves, not by one below them</source>
        <translation>Teilbäume, die selbst groß sind, nicht durch einen darunter</translation>
    </message>
    <message>
        <source>Znodes at and below it</source>
        <translation>Znodes an ihm und darunter</translation>
    </message>
    <message>
        <source>Payload bytes at and below it</source>
        <translation>Bytes an Nutzdaten an ihm und darunter</translation>
    </message>
    <message>
        <source>Its part of what was surveyed</source>
        <translation>Sein Teil am Erhobenen</translation>
    </message>
    <message>
        <source>Znode</source>
        <translation>Znode</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Single znodes</source>
        <translation>Einzelne Znodes</translation>
    </message>
    <message>
        <source>Bytes of its own payload</source>
        <translation>Bytes seiner eigenen Daten</translation>
    </message>
    <message>
        <source>Znodes directly below it</source>
        <translation>Znodes unmittelbar darunter</translation>
    </message>
    <message>
        <source>What changed since the remembered moment</source>
        <translation>Was sich seit dem gemerkten Zeitpunkt geändert hat</translation>
    </message>
    <message>
        <source>Znodes more or fewer than then</source>
        <translation>Znodes mehr oder weniger als damals</translation>
    </message>
    <message>
        <source>Payload bytes more or fewer than then</source>
        <translation>Bytes an Nutzdaten mehr oder weniger als damals</translation>
    </message>
    <message>
        <source>Largest and growing</source>
        <translation>Größte und wachsende</translation>
    </message>
    <message>
        <source>Largest subtrees</source>
        <translation>Größte Teilbäume</translation>
    </message>
    <message>
        <source>Where most znodes, or most bytes, are; Enter selects</source>
        <translation>Wo die meisten Znodes oder die meisten Bytes sind; Eingabe wählt aus</translation>
    </message>
    <message>
        <source>Largest znodes</source>
        <translation>Größte Znodes</translation>
    </message>
    <message>
        <source>Znodes with most data, or most children; Enter selects</source>
        <translation>Znodes mit den meisten Daten oder den meisten Kindern; Eingabe wählt aus</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>What grew or shrank since the remembered moment; Enter selects</source>
        <translation>Was seit dem gemerkten Zeitpunkt wuchs oder schrumpfte; Eingabe wählt aus</translation>
    </message>
    <message>
        <source>small children of %1</source>
        <translation>kleine Kinder von %1</translation>
    </message>
</context>
<context>
    <name>app::SpaceView</name>
    <message>
        <source>Survey the whole tree</source>
        <translation>Ganzen Baum erheben</translation>
    </message>
    <message>
        <source>Survey the selected znode</source>
        <translation>Ausgewählten Znode erheben</translation>
    </message>
    <message>
        <source>Remember this moment</source>
        <translation>Diesen Zeitpunkt merken</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Erheben</translation>
    </message>
    <message>
        <source>Adds up all znodes, and their bytes when bytes are shown</source>
        <translation>Zählt alle Znodes zusammen, und ihre Bytes, wenn Bytes gezeigt werden</translation>
    </message>
    <message>
        <source>By znodes</source>
        <translation>Nach Znodes</translation>
    </message>
    <message>
        <source>Areas tell how many znodes a subtree has</source>
        <translation>Flächen zeigen, wie viele Znodes ein Teilbaum hat</translation>
    </message>
    <message>
        <source>By bytes</source>
        <translation>Nach Bytes</translation>
    </message>
    <message>
        <source>Areas tell how many payload bytes a subtree has</source>
        <translation>Flächen zeigen, wie viele Bytes an Nutzdaten ein Teilbaum hat</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Levels shown</source>
        <translation>Gezeigte Ebenen</translation>
    </message>
    <message>
        <source>How many levels below the shown znode are drawn</source>
        <translation>Wie viele Ebenen unter dem gezeigten Znode gezeichnet werden</translation>
    </message>
    <message>
        <source>Keeps these figures, to see later what grew or shrank</source>
        <translation>Behält diese Zahlen, um später zu sehen, was wuchs oder schrumpfte</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Treemap</translation>
    </message>
    <message>
        <source>Pointed at</source>
        <translation>Unter dem Zeiger</translation>
    </message>
    <message>
        <source>A server tells the size of a znode only together with its payload: all data below %1 will be moved.</source>
        <translation>Ein Server nennt die Größe eines Znodes nur zusammen mit seinen Daten: Alle Daten unter %1 werden übertragen.</translation>
    </message>
    <message>
        <source>A server tells the size of a znode only together with its payload: all data below %1 will be moved, at most about %2.</source>
        <translation>Ein Server nennt die Größe eines Znodes nur zusammen mit seinen Daten: Alle Daten unter %1 werden übertragen, höchstens etwa %2.</translation>
    </message>
    <message>
        <source>Read the sizes</source>
        <translation>Größen lesen</translation>
    </message>
    <message>
        <source>Reads every znode below %1 once</source>
        <translation>Liest jeden Znode unter %1 einmal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) may not be read by this session; what is below them is not counted.</source>
        <translation><numerusform>%Ln Znode darf von dieser Sitzung nicht gelesen werden; was darunter liegt, ist nicht gezählt.</numerusform><numerusform>%Ln Znodes dürfen von dieser Sitzung nicht gelesen werden; was darunter liegt, ist nicht gezählt.</numerusform></translation>
    </message>
    <message>
        <source>%1 znodes, %2, as of %3</source>
        <translation>%1 Znodes, %2, Stand %3</translation>
    </message>
    <message>
        <source>%1 znodes, as of %2</source>
        <translation>%1 Znodes, Stand %2</translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation>Im Baum zeigen</translation>
    </message>
    <message>
        <source>Selects %1 everywhere</source>
        <translation>Wählt %1 überall aus</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Puts %1 on the clipboard</source>
        <translation>Legt %1 in die Zwischenablage</translation>
    </message>
    <message>
        <source>Survey this subtree</source>
        <translation>Diesen Teilbaum erheben</translation>
    </message>
    <message>
        <source>Adds up %1 alone, in more detail</source>
        <translation>Zählt %1 allein zusammen, genauer</translation>
    </message>
    <message>
        <source>Survey %1</source>
        <translation>%1 erheben</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Mit %1 vergleichen</translation>
    </message>
    <message>
        <source>Shows what grew or shrank since the remembered moment; survey again first</source>
        <translation>Zeigt, was seit dem gemerkten Zeitpunkt wuchs oder schrumpfte; vorher erneut erheben</translation>
    </message>
    <message>
        <source>Remember a moment first, and survey again later</source>
        <translation>Zuerst einen Zeitpunkt merken und später erneut erheben</translation>
    </message>
    <message>
        <source>Where the znodes and the bytes are. Every name is known already, so a survey costs the servers nothing.</source>
        <translation>Wo die Znodes und die Bytes sind. Jeder Name ist schon bekannt, daher kostet eine Erhebung die Server nichts.</translation>
    </message>
    <message>
        <source>Where the znodes and the bytes are: a survey reads the names of all znodes once and adds them up. Sizes in bytes cost more, because a server tells a size only together with the payload.</source>
        <translation>Wo die Znodes und die Bytes sind: Eine Erhebung liest die Namen aller Znodes einmal und zählt sie zusammen. Größen in Bytes kosten mehr, weil ein Server eine Größe nur zusammen mit den Daten nennt.</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
</context>
<context>
    <name>app::StageActText</name>
    <message>
        <source>Kill the leader</source>
        <translation>Leader töten</translation>
    </message>
    <message>
        <source>Freeze a follower</source>
        <translation>Einen Follower einfrieren</translation>
    </message>
    <message>
        <source>Thaw it</source>
        <translation>Auftauen</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Einen Worker hinzufügen</translation>
    </message>
    <message>
        <source>Stop a server</source>
        <translation>Einen Server anhalten</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Wieder starten</translation>
    </message>
    <message>
        <source>Submit work</source>
        <translation>Arbeit aufgeben</translation>
    </message>
    <message>
        <source>Kills the leader's process (SIGKILL): its session lives until the servers expire it</source>
        <translation>Tötet den Prozess des Leaders (SIGKILL): Seine Sitzung lebt, bis die Server sie ablaufen lassen</translation>
    </message>
    <message>
        <source>Stops the process of the first follower (SIGSTOP): it sends no more heartbeats, and its session expires</source>
        <translation>Hält den Prozess des ersten Followers an (SIGSTOP): Er sendet keine Heartbeats mehr, und seine Sitzung läuft ab</translation>
    </message>
    <message>
        <source>Lets the frozen participant's process run on (SIGCONT)</source>
        <translation>Lässt den Prozess des eingefrorenen Teilnehmers weiterlaufen (SIGCONT)</translation>
    </message>
    <message>
        <source>Starts one more participant: it stands at the end of the line and registers</source>
        <translation>Startet noch einen Teilnehmer: Er stellt sich ans Ende der Reihe und trägt sich ein</translation>
    </message>
    <message>
        <source>Ends one ZooKeeper server in order (SIGTERM); its clients move to another one</source>
        <translation>Beendet einen ZooKeeper-Server ordentlich (SIGTERM); seine Clients wechseln zu einem anderen</translation>
    </message>
    <message>
        <source>Starts the stopped ZooKeeper server again; it catches up with the quorum leader</source>
        <translation>Startet den angehaltenen ZooKeeper-Server wieder; er holt den Quorum-Leader ein</translation>
    </message>
    <message>
        <source>Puts 20 sample tasks into the queue, which the leader gives to its workers</source>
        <translation>Legt 20 Beispiel-Tasks in die Schlange, die der Leader an seine Worker verteilt</translation>
    </message>
</context>
<context>
    <name>app::StageActor</name>
    <message>
        <source>Nobody leads at this moment.</source>
        <translation>In diesem Augenblick führt niemand.</translation>
    </message>
    <message>
        <source>The leader was not started by this program.</source>
        <translation>Der Leader wurde nicht von diesem Programm gestartet.</translation>
    </message>
    <message>
        <source>It is dead already: its session has not expired yet.</source>
        <translation>Er ist schon tot: Seine Sitzung ist noch nicht abgelaufen.</translation>
    </message>
    <message>
        <source>The servers were not started by this program.</source>
        <translation>Die Server wurden nicht von diesem Programm gestartet.</translation>
    </message>
    <message>
        <source>It is the only server: without it nothing answers.</source>
        <translation>Es ist der einzige Server: Ohne ihn antwortet nichts.</translation>
    </message>
    <message>
        <source>One less would be no quorum, and nothing would answer.</source>
        <translation>Einer weniger wäre kein Quorum, und nichts würde antworten.</translation>
    </message>
    <message>
        <source>The program vivariumctl, which participants run as, was not found.</source>
        <translation>Das Programm vivariumctl, als das Teilnehmer laufen, wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Participants of this program do not know the recipe of this cluster.</source>
        <translation>Teilnehmer dieses Programms kennen das Rezept dieses Clusters nicht.</translation>
    </message>
    <message>
        <source>This session is locked: leave the stage and unlock it.</source>
        <translation>Diese Sitzung ist gesperrt: Verlassen Sie die Bühne, und entsperren Sie sie.</translation>
    </message>
    <message>
        <source>The session is not connected.</source>
        <translation>Die Sitzung ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Nothing here was started by this program: it only watches.</source>
        <translation>Hier wurde nichts von diesem Programm gestartet: Es sieht nur zu.</translation>
    </message>
    <message>
        <source>No follower that was started by this program runs.</source>
        <translation>Es läuft kein Follower, den dieses Programm gestartet hat.</translation>
    </message>
    <message>
        <source>Nobody is frozen.</source>
        <translation>Niemand ist eingefroren.</translation>
    </message>
    <message>
        <source>No server of this program is stopped.</source>
        <translation>Kein Server dieses Programms ist angehalten.</translation>
    </message>
</context>
<context>
    <name>app::StageScript</name>
    <message>
        <source>Script</source>
        <translation>Drehbuch</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>key, act</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Taste %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Earlier in the script	Ctrl+Up</source>
        <translation>Früher im Drehbuch	Strg+Auf</translation>
    </message>
    <message>
        <source>Later in the script	Ctrl+Down</source>
        <translation>Später im Drehbuch	Strg+Ab</translation>
    </message>
</context>
<context>
    <name>app::StageView</name>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What just happened</source>
        <translation>Was gerade geschehen ist</translation>
    </message>
    <message>
        <source>Vivarium on stage</source>
        <translation>Vivarium auf der Bühne</translation>
    </message>
    <message>
        <source>%1 is led by %2</source>
        <translation>%1 wird von %2 geführt</translation>
    </message>
    <message>
        <source>%1 has no leader</source>
        <translation>%1 hat keinen Leader</translation>
    </message>
    <message>
        <source>Nothing here was started by this program, so it only watches: what happens is told here.</source>
        <translation>Hier wurde nichts von diesem Programm gestartet, darum sieht es nur zu: Was geschieht, wird hier erzählt.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. The keys at the right begin.</source>
        <translation>Noch ist nichts geschehen. Die Tasten rechts beginnen.</translation>
    </message>
    <message>
        <source>No cluster recognised here yet</source>
        <translation>Hier ist noch kein Cluster erkannt</translation>
    </message>
    <message>
        <source>A cluster is an election: a znode whose ephemeral, sequential children stand in line; the first leads, each other one watches the one before it.</source>
        <translation>Ein Cluster ist eine Wahl: ein Znode, dessen ephemere, sequenzielle Kinder in einer Reihe stehen; das erste führt, jedes andere beobachtet das vor ihm.</translation>
    </message>
    <message>
        <source>T: dark or light    Esc: leave</source>
        <translation>T: dunkel oder hell    Esc: verlassen</translation>
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
        <source>This ensemble is not a sandbox of Vivarium: what breaks here breaks for others</source>
        <translation>Dieses Ensemble ist keine Sandbox von Vivarium: Was hier kaputtgeht, geht auch für andere kaputt</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more znode(s) that clusters stand on.</source>
        <translation><numerusform>Und %Ln weiterer Znode, auf dem Cluster beruhen.</numerusform><numerusform>Und %Ln weitere Znodes, auf denen Cluster beruhen.</numerusform></translation>
    </message>
    <message>
        <source>Type the path of the cluster, %1, to go on:</source>
        <translation>Um fortzufahren, den Pfad des Clusters eingeben, %1:</translation>
    </message>
    <message>
        <source>Path of the cluster</source>
        <translation>Pfad des Clusters</translation>
    </message>
</context>
<context>
    <name>app::StakeGuard</name>
    <message>
        <source>Delete all the same</source>
        <translation>Trotzdem löschen</translation>
    </message>
    <message>
        <source>Write all the same</source>
        <translation>Trotzdem schreiben</translation>
    </message>
    <message>
        <source>%1 is part of a cluster</source>
        <translation>%1 ist Teil eines Clusters</translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) are part of clusters</source>
        <translation><numerusform>%Ln Znode ist Teil von Clustern</numerusform><numerusform>%Ln Znodes sind Teil von Clustern</numerusform></translation>
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
    <name>app::StormBench</name>
    <message>
        <source>changes znodes at a rate: sets, creates, deletes.</source>
        <translation>ändert Znodes mit einer bestimmten Rate: setzt, erstellt, löscht.</translation>
    </message>
    <message>
        <source>storm: changes a second; without it 5000.</source>
        <translation>storm: Änderungen pro Sekunde; sonst 5000.</translation>
    </message>
    <message>
        <source>--rate takes a number from 1 to %1</source>
        <translation>--rate verlangt eine Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>%1 changes, %2 a second</source>
        <translation>%1 Änderungen, %2 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 changes below %2 in %3 s: %4 a second</source>
        <translation>%1 Änderungen unter %2 in %3 s: %4 pro Sekunde</translation>
    </message>
    <message>
        <source>%1; %2 failed, the first: %3</source>
        <translation>%1; %2 schlugen fehl, die erste: %3</translation>
    </message>
</context>
<context>
    <name>app::SubmitCommand</name>
    <message>
        <source>Gives a cluster tasks to do, a line of standard input each.</source>
        <translation>Gibt einem Cluster Tasks auf, je Zeile der Standardeingabe einen.</translation>
    </message>
    <message>
        <source>Where work is distributed; made when missing.</source>
        <translation>Wo Arbeit verteilt wird; wird erzeugt, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Writes each result as it comes, and ends after the last.</source>
        <translation>Schreibt jedes Ergebnis, wie es kommt, und endet nach dem letzten.</translation>
    </message>
    <message>
        <source>Submits nothing: writes the results that are there, and removes them.</source>
        <translation>Gibt nichts auf: Schreibt die Ergebnisse, die da sind, und entfernt sie.</translation>
    </message>
    <message>
        <source>unexpected argument '%1': tasks come on standard input</source>
        <translation>unerwartetes Argument „%1“: Tasks kommen auf der Standardeingabe</translation>
    </message>
    <message>
        <source>it is the root</source>
        <translation>es ist die Wurzel</translation>
    </message>
    <message>
        <source>--jobs '%1' is no place for work: %2</source>
        <translation>--jobs „%1“ ist kein Ort für Arbeit: %2</translation>
    </message>
    <message>
        <source>--wait and --collect exclude each other</source>
        <translation>--wait und --collect schließen einander aus</translation>
    </message>
    <message>
        <source>line %1 was not submitted: a task has at most %2 bytes</source>
        <translation>Zeile %1 wurde nicht aufgegeben: Ein Task hat höchstens %2 Byte</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not submitted</source>
        <translation><numerusform>%n Zeile wurde nicht aufgegeben</numerusform><numerusform>%n Zeilen wurden nicht aufgegeben</numerusform></translation>
    </message>
    <message>
        <source>ended before all input was submitted</source>
        <translation>beendet, bevor alle Eingaben aufgegeben waren</translation>
    </message>
    <message numerus="yes">
        <source>ended before %n task(s) had; they go on, and their results can be collected later: %1</source>
        <translation><numerusform>beendet, bevor %n Task fertig war; er läuft weiter, und sein Ergebnis kann später eingesammelt werden: %1</numerusform><numerusform>beendet, bevor %n Tasks fertig waren; sie laufen weiter, und ihre Ergebnisse können später eingesammelt werden: %1</numerusform></translation>
    </message>
</context>
<context>
    <name>app::SubmitDialog</name>
    <message>
        <source>Sa&amp;mple tasks:</source>
        <translation>Beis&amp;piel-Tasks:</translation>
    </message>
    <message>
        <source>A task a &amp;line:</source>
        <translation>Ein Task je &amp;Zeile:</translation>
    </message>
    <message>
        <source>&amp;Unlock this session...</source>
        <translation>Diese Sitzung &amp;entsperren...</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Submit work</source>
        <translation>Arbeit aufgeben</translation>
    </message>
    <message>
        <source>Sample tasks</source>
        <translation>Beispiel-Tasks</translation>
    </message>
    <message>
        <source>So many small tasks, to see how work is distributed</source>
        <translation>So viele kleine Tasks, um zu sehen, wie Arbeit verteilt wird</translation>
    </message>
    <message>
        <source>Number of sample tasks</source>
        <translation>Zahl der Beispiel-Tasks</translation>
    </message>
    <message>
        <source>How many sample tasks are submitted</source>
        <translation>Wie viele Beispiel-Tasks aufgegeben werden</translation>
    </message>
    <message>
        <source>A task a line</source>
        <translation>Ein Task je Zeile</translation>
    </message>
    <message>
        <source>Each line that is not empty becomes a task</source>
        <translation>Jede Zeile, die nicht leer ist, wird ein Task</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>What is to be done, a line a task: the input of the workers' command, or what is hashed where they have none</source>
        <translation>Was zu tun ist, ein Task je Zeile: die Eingabe für den Befehl der Worker, oder was gehasht wird, wo sie keinen haben</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Ort der Arbeit</translation>
    </message>
    <message>
        <source>The znode below which tasks, assign and status lie; participants work where their jobs root is the same</source>
        <translation>Der Znode, unter dem tasks, assign und status liegen; Teilnehmer arbeiten dort, wo ihr Ort der Arbeit derselbe ist</translation>
    </message>
    <message>
        <source>Lets this session write</source>
        <translation>Lässt diese Sitzung schreiben</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>&amp;Place of work:</source>
        <translation>&amp;Ort der Arbeit:</translation>
    </message>
    <message>
        <source>This session is locked, so that nothing is written by accident. Submitting work writes to the ensemble: unlock it first.</source>
        <translation>Diese Sitzung ist gesperrt, damit nichts versehentlich geschrieben wird. Arbeit aufzugeben schreibt in das Ensemble: Entsperren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This connection was opened read-only. Submitting work writes to the ensemble.</source>
        <translation>Diese Verbindung wurde nur zum Lesen geöffnet. Arbeit aufzugeben schreibt in das Ensemble.</translation>
    </message>
    <message>
        <source>The place of work is not a znode's path: %1</source>
        <translation>Der Ort der Arbeit ist kein Pfad eines Znodes: %1</translation>
    </message>
    <message>
        <source>The place of work cannot be the root znode: choose a path below it.</source>
        <translation>Der Ort der Arbeit kann nicht der Wurzel-Znode sein: Wählen Sie einen Pfad darunter.</translation>
    </message>
    <message>
        <source>No task yet: type what is to be done, a line a task.</source>
        <translation>Noch kein Task: Schreiben Sie, was zu tun ist, ein Task je Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are longer than a task may be, which is %1 KiB.</source>
        <translation><numerusform>%n Zeile ist länger, als ein Task sein darf: %1 KiB.</numerusform><numerusform>%n Zeilen sind länger, als ein Task sein darf: %1 KiB.</numerusform></translation>
    </message>
    <message>
        <source>Not all workers of %1 were started here: they get tasks as vivariumctl submit writes them, and need to read them so.</source>
        <translation>Nicht alle Worker von %1 wurden hier gestartet: Sie bekommen Tasks, wie vivariumctl submit sie schreibt, und müssen sie so lesen.</translation>
    </message>
    <message>
        <source>No participant started here works at %1: the tasks wait there until one joins.</source>
        <translation>Kein hier gestarteter Teilnehmer arbeitet bei %1: Dort warten die Tasks, bis einer beitritt.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) will wait below %1, each as a znode.</source>
        <translation><numerusform>%n Task wird unter %1 warten, als Znode.</numerusform><numerusform>%n Tasks werden unter %1 warten, jeder als Znode.</numerusform></translation>
    </message>
    <message>
        <source>The leader gives each one to a worker by moving it below %1, in one transaction, so that none is lost or done twice when one of them dies.</source>
        <translation>Der Leader gibt jeden einem Worker, indem er ihn in einer Transaktion unter %1 verschiebt; so geht keiner verloren und keiner wird zweimal getan, wenn einer von ihnen stirbt.</translation>
    </message>
    <message>
        <source>Results come to lie below %1 and stay there until somebody collects them. What still waits can be withdrawn from the Cluster menu.</source>
        <translation>Ergebnisse liegen dann unter %1 und bleiben dort, bis jemand sie abholt. Was noch wartet, kann über das Menü Cluster zurückgezogen werden.</translation>
    </message>
</context>
<context>
    <name>app::TasksModel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>with a worker</source>
        <translation>bei einem Worker</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgelegt</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>Task %1</translation>
    </message>
    <message>
        <source>ended, exit %1</source>
        <translation>beendet, Exit %1</translation>
    </message>
    <message>
        <source>Waits until the leader gives it to a worker.</source>
        <translation>Wartet, bis der Leader ihn einem Worker gibt.</translation>
    </message>
    <message>
        <source>With worker %1: it does it, or will when those before it are done.</source>
        <translation>Bei Worker %1: Er tut ihn, oder wird es, wenn die davor beendet sind.</translation>
    </message>
    <message>
        <source>Ended. The result stays here until somebody collects it.</source>
        <translation>Beendet. Das Ergebnis bleibt hier, bis jemand es abholt.</translation>
    </message>
    <message numerus="yes">
        <source>Set aside: it was with %n worker(s) when they died, so it is not given to any more.</source>
        <translation><numerusform>Zurückgelegt: Er war bei %n Worker, als dieser starb, und wird keinem mehr gegeben.</numerusform><numerusform>Zurückgelegt: Er war bei %n Workern, als sie starben, und wird keinem mehr gegeben.</numerusform></translation>
    </message>
    <message>
        <source>Workers that died with it: %1</source>
        <translation>Worker, die mit ihm starben: %1</translation>
    </message>
    <message>
        <source>A result does not hold what was asked for; that was not seen before the task ended.</source>
        <translation>Ein Ergebnis enthält nicht, was gefragt war; das wurde nicht gesehen, bevor der Task endete.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>app::TasksPane</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>Tasks filtern</translation>
    </message>
    <message>
        <source>Shows the tasks that hold this text: in name or worker, and in input and result where those were read</source>
        <translation>Zeigt die Tasks, die diesen Text enthalten: in Name oder Worker, und in Eingabe und Ergebnis, wo diese gelesen wurden</translation>
    </message>
    <message>
        <source>State of tasks</source>
        <translation>Zustand der Tasks</translation>
    </message>
    <message>
        <source>Shows the tasks in this state</source>
        <translation>Zeigt die Tasks in diesem Zustand</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Tasks in numbers</source>
        <translation>Tasks in Zahlen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>The tasks in order of submission; choosing one selects its znode</source>
        <translation>Die Tasks in der Reihenfolge, in der sie aufgegeben wurden; eine Wahl wählt den Znode</translation>
    </message>
    <message>
        <source>Tasks are not kept: what waited and who did it at that moment is not known.</source>
        <translation>Tasks werden nicht aufbewahrt: Was in jenem Augenblick wartete und wer es tat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No work yet. Submit some with %1, or from a terminal with vivariumctl submit.</source>
        <translation>Noch keine Arbeit. Geben Sie welche auf mit %1, oder in einem Terminal mit vivariumctl submit.</translation>
    </message>
    <message>
        <source>No task waits below %1, and no result is left. Submit work with %2, or from a terminal with vivariumctl submit.</source>
        <translation>Unter %1 wartet kein Task, und kein Ergebnis liegt da. Geben Sie Arbeit auf mit %2, oder in einem Terminal mit vivariumctl submit.</translation>
    </message>
    <message>
        <source>%L1 waiting</source>
        <translation>%L1 warten</translation>
    </message>
    <message>
        <source>%L1 with workers</source>
        <translation>%L1 bei Workern</translation>
    </message>
    <message>
        <source>%L1 results</source>
        <translation>%L1 Ergebnisse</translation>
    </message>
    <message>
        <source>%L1 ended since this view began</source>
        <translation>%L1 beendet, seit diese Ansicht begann</translation>
    </message>
    <message>
        <source>%L1 of workers that are gone</source>
        <translation>%L1 von Workern, die weg sind</translation>
    </message>
    <message>
        <source>listed: the first %L1 waiting, the last %L1 results</source>
        <translation>aufgeführt: die ersten %L1 wartenden, die letzten %L1 Ergebnisse</translation>
    </message>
</context>
<context>
    <name>app::ThreadsStep</name>
    <message>
        <source>The client's two threads</source>
        <translation>Die zwei Threads des Clients</translation>
    </message>
    <message>
        <source>ZooKeeper's client has two threads for each session: the IO thread speaks to the server and sends the heartbeats, and the event thread calls back with answers and watch events, one after the other. So the order of the server is kept, and a callback that waits would hold up all those behind it.</source>
        <translation>Der Client von ZooKeeper hat für jede Sitzung zwei Threads: Der IO-Thread spricht mit dem Server und schickt die Heartbeats, und der Event-Thread ruft mit Antworten und Watch-Ereignissen zurück, eines nach dem anderen. So bleibt die Reihenfolge des Servers erhalten, und ein Callback, der wartet, hielte alle hinter ihm auf.</translation>
    </message>
    <message>
        <source>Open one more session and ask nothing: its IO thread wakes for the heartbeats, its event thread sleeps.</source>
        <translation>Öffnen Sie noch eine Sitzung, und fragen Sie nichts: Ihr IO-Thread wacht für die Heartbeats auf, ihr Event-Thread schläft.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n questions at once: the event thread calls back for each one, in order, and the window takes them in a few batches.</source>
        <translation><numerusform>Stellen Sie %n Frage: Der Event-Thread ruft für sie zurück.</numerusform><numerusform>Stellen Sie %n Fragen auf einmal: Der Event-Thread ruft für jede zurück, der Reihe nach, und das Fenster nimmt sie in wenigen Schüben.</numerusform></translation>
    </message>
    <message>
        <source>%1
woken %2 times</source>
        <translation>%1
%2-mal aufgewacht</translation>
    </message>
    <message>
        <source>IO thread</source>
        <translation>IO-Thread</translation>
    </message>
    <message>
        <source>Event thread</source>
        <translation>Event-Thread</translation>
    </message>
    <message>
        <source>Callbacks on the event thread</source>
        <translation>Callbacks auf dem Event-Thread</translation>
    </message>
    <message>
        <source>Batches taken by the window's thread</source>
        <translation>Schübe, die der Thread des Fensters nahm</translation>
    </message>
    <message>
        <source>This window runs no callback on the client's threads: they leave a note and go on, so heartbeats never wait for the window, nor the window for a server.</source>
        <translation>Dieses Fenster führt in den Threads des Clients nichts aus, was wartet: Die Callbacks hinterlassen eine Notiz und enden, also warten weder Heartbeats auf das Fenster noch das Fenster auf einen Server.</translation>
    </message>
</context>
<context>
    <name>app::TimeChart</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>app::TimeSlider</name>
    <message>
        <source>Time at which the cluster is shown</source>
        <translation>Zeit, zu der der Cluster gezeigt wird</translation>
    </message>
    <message>
        <source>Shows the cluster as it was at a moment since connecting. Left and Right go from change to change, Home to the first, End back to live</source>
        <translation>Zeigt den Cluster, wie er in einem Moment seit dem Verbinden war. Links und Rechts gehen von Änderung zu Änderung, Pos1 zur ersten, Ende zurück zu jetzt</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Shows the cluster as it is now (End)</source>
        <translation>Zeigt den Cluster, wie er jetzt ist (Ende)</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>as it was at %1, %2 ago</source>
        <translation>wie er um %1 war, vor %2</translation>
    </message>
</context>
<context>
    <name>app::TimelineBar</name>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Which kinds of entries are shown</source>
        <translation>Welche Arten von Einträgen gezeigt werden</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Goes to the entry before that holds the text (Shift+Enter)</source>
        <translation>Geht zum Eintrag davor, der den Text enthält (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Goes to the next entry that holds the text (Enter)</source>
        <translation>Geht zum nächsten Eintrag, der den Text enthält (Eingabe)</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Fetches more of what was kept from earlier runs of this program</source>
        <translation>Holt mehr von dem, was frühere Läufe dieses Programms behalten haben</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Holds the timeline still; what happens meanwhile is kept and shown when you go on</source>
        <translation>Hält die Zeitleiste an; was inzwischen geschieht, wird aufbewahrt und beim Fortsetzen gezeigt</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Whose entries are shown</source>
        <translation>Wessen Einträge gezeigt werden</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Beitritte</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Abgänge</translation>
    </message>
    <message>
        <source>Leader changes</source>
        <translation>Leader-Wechsel</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Eintragungen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Participants of this program</source>
        <translation>Teilnehmer dieses Programms</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1 of %2 kinds</source>
        <translation>%1 von %2 Arten</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>From when on entries are shown</source>
        <translation>Von wann an Einträge gezeigt werden</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Letzte 5 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>In der Zeitleiste suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>A text in cluster or entry; Enter goes to the next, Shift+Enter to the one before</source>
        <translation>Ein Text in Cluster oder Eintrag; Eingabe geht zum nächsten, Umschalt+Eingabe zum vorigen</translation>
    </message>
    <message>
        <source>All clusters</source>
        <translation>Alle Cluster</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>%n neuer</numerusform><numerusform>%n neue</numerusform></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
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
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show znode</source>
        <translation>Znode zeigen</translation>
    </message>
    <message>
        <source>Selects the entry's znode everywhere</source>
        <translation>Wählt den Znode des Eintrags überall</translation>
    </message>
    <message>
        <source>Show cluster as it was then</source>
        <translation>Cluster zeigen, wie er damals war</translation>
    </message>
    <message>
        <source>Sets the Cluster view's time to that of the entry; only since connecting</source>
        <translation>Stellt die Zeit der Cluster-Ansicht auf die des Eintrags; nur seit dem Verbinden</translation>
    </message>
    <message>
        <source>Copies the selected entries as text</source>
        <translation>Kopiert die gewählten Einträge als Text</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>Writes all entries that are shown to a file, as CSV or JSON lines</source>
        <translation>Schreibt alle gezeigten Einträge in eine Datei, als CSV oder JSON-Zeilen</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Alle Einträge zeigen</translation>
    </message>
    <message>
        <source>Takes the filter off</source>
        <translation>Nimmt den Filter weg</translation>
    </message>
    <message>
        <source>No entry matches the filter.</source>
        <translation>Kein Eintrag passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing happened yet. What happens in the clusters is listed here.</source>
        <translation>Noch ist nichts geschehen. Was in den Clustern geschieht, steht hier.</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>Zeitleiste exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1</source>
        <translation><numerusform>%n Eintrag nach %1 geschrieben</numerusform><numerusform>%n Einträge nach %1 geschrieben</numerusform></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>app::TourDock</name>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
</context>
<context>
    <name>app::TourPane</name>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>The tour has to write, and this program was started read-only. Start it without the option --read-only to take the tour.</source>
        <translation>Die Tour muss schreiben, und dieses Programm wurde nur zum Lesen gestartet. Starten Sie es ohne die Option --read-only, um die Tour zu machen.</translation>
    </message>
    <message>
        <source>This sandbox is locked, and the tour has to write. Unlock the session with the button at the top right of the window.</source>
        <translation>Diese Sandbox ist gesperrt, und die Tour muss schreiben. Entsperren Sie die Sitzung mit dem Knopf oben rechts im Fenster.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Prepares the tour's znode once more</source>
        <translation>Bereitet den Znode der Tour noch einmal vor</translation>
    </message>
    <message>
        <source>The tour creates and deletes znodes, kills processes and stops servers. So it never plays on an ensemble that others use, but on real servers of its own on this machine. Starting them closes the present session.</source>
        <translation>Die Tour erzeugt und löscht Znodes, tötet Prozesse und hält Server an. Darum spielt sie nie auf einem Ensemble, das andere benutzen, sondern auf eigenen echten Servern auf diesem Rechner. Sie zu starten schließt die jetzige Sitzung.</translation>
    </message>
    <message>
        <source>The tour plays on real ZooKeeper servers of its own on this machine.</source>
        <translation>Die Tour spielt auf eigenen echten ZooKeeper-Servern auf diesem Rechner.</translation>
    </message>
    <message>
        <source>&amp;Start the tour's servers</source>
        <translation>&amp;Server der Tour starten</translation>
    </message>
    <message>
        <source>Starts real ZooKeeper servers and participants on this machine, for as long as the program runs</source>
        <translation>Startet echte ZooKeeper-Server und Teilnehmer auf diesem Rechner, solange das Programm läuft</translation>
    </message>
    <message>
        <source>The tour begins as soon as the servers on this machine serve.</source>
        <translation>Die Tour beginnt, sobald die Server auf diesem Rechner bedienen.</translation>
    </message>
    <message>
        <source>This is the end of the tour: you have seen it all happen. Closing this pane removes what the tour made.</source>
        <translation>Das ist das Ende der Tour: Sie haben alles geschehen sehen. Wenn Sie diesen Bereich schließen, wird entfernt, was die Tour angelegt hat.</translation>
    </message>
    <message numerus="yes">
        <source>This is the end of the tour: %n of its steps happened. Page Up goes back to the others, and closing this pane removes what the tour made.</source>
        <translation><numerusform>Das ist das Ende der Tour: %n ihrer Schritte geschah. Bild auf führt zu den anderen zurück, und wenn Sie diesen Bereich schließen, wird entfernt, was die Tour angelegt hat.</numerusform><numerusform>Das ist das Ende der Tour: %n ihrer Schritte geschahen. Bild auf führt zu den anderen zurück, und wenn Sie diesen Bereich schließen, wird entfernt, was die Tour angelegt hat.</numerusform></translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>&amp;Von vorn beginnen</translation>
    </message>
    <message>
        <source>Forgets what is done and begins with the first step</source>
        <translation>Vergisst, was getan ist, und beginnt mit dem ersten Schritt</translation>
    </message>
</context>
<context>
    <name>app::TourStep</name>
    <message>
        <source>This takes longer than it should. Try it again, or look at the log.</source>
        <translation>Das dauert länger, als es sollte. Versuchen Sie es noch einmal, oder sehen Sie in das Protokoll.</translation>
    </message>
    <message>
        <source>The program vivariumctl, which the participants are, was not found beside this program.</source>
        <translation>Das Programm vivariumctl, als das die Teilnehmer laufen, wurde neben diesem Programm nicht gefunden.</translation>
    </message>
</context>
<context>
    <name>app::TourStepPage</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Goes to any step of the tour</source>
        <translation>Geht zu einem beliebigen Schritt der Tour</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Takes back what this step did, so that it can be done once more</source>
        <translation>Nimmt zurück, was dieser Schritt getan hat, damit er noch einmal getan werden kann</translation>
    </message>
    <message>
        <source>The step before (Page Up)</source>
        <translation>Der vorige Schritt (Bild auf)</translation>
    </message>
    <message>
        <source>The next step, whether this one is done or not (Page Down)</source>
        <translation>Der nächste Schritt, ob dieser getan ist oder nicht (Bild ab)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>Getan. %1</translation>
    </message>
    <message>
        <source>Under way...</source>
        <translation>Läuft...</translation>
    </message>
    <message>
        <source>&amp;Do it for me</source>
        <translation>&amp;Tu es für mich</translation>
    </message>
    <message>
        <source>Waits until it has happened</source>
        <translation>Wartet, bis es geschehen ist</translation>
    </message>
    <message>
        <source>Does the next of these things, really, in your stead</source>
        <translation>Tut das nächste davon an Ihrer Stelle, wirklich</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Getan: %1</translation>
    </message>
</context>
<context>
    <name>app::TourTaskList</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Getan: %1</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Zu tun: %1</translation>
    </message>
</context>
<context>
    <name>app::TreeActions</name>
    <message>
        <source>&amp;Pause tree</source>
        <translation>Baum an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Live tree</source>
        <translation>&amp;Lebender Baum</translation>
    </message>
    <message>
        <source>Holds the tree still; changes are counted and shown when you go on (%1)</source>
        <translation>Hält den Baum still; Änderungen werden gezählt und gezeigt, wenn Sie fortfahren (%1)</translation>
    </message>
    <message>
        <source>Knows every name by one recursive watch; otherwise only what is shown is read</source>
        <translation>Kennt jeden Namen durch eine rekursive Watch; sonst wird nur gelesen, was zu sehen ist</translation>
    </message>
    <message>
        <source>Stop reading Stats</source>
        <translation>Lesen der Stats anhalten</translation>
    </message>
    <message>
        <source>What was read stays</source>
        <translation>Was gelesen wurde, bleibt</translation>
    </message>
    <message>
        <source>Read all &amp;Stats: all data will be moved</source>
        <translation>Alle &amp;Stats lesen: Alle Daten werden übertragen</translation>
    </message>
    <message>
        <source>Read all &amp;Stats: about %1 will be moved</source>
        <translation>Alle &amp;Stats lesen: Etwa %1 werden übertragen</translation>
    </message>
    <message>
        <source>Reads the Stat of every znode and keeps it current; a server tells many Stats at once only together with the data</source>
        <translation>Liest den Stat jedes Znodes und hält ihn aktuell; ein Server nennt viele Stats auf einmal nur zusammen mit den Daten</translation>
    </message>
    <message>
        <source>Read all Stats</source>
        <translation>Alle Stats lesen</translation>
    </message>
    <message>
        <source>Read the Stat of every znode?</source>
        <translation>Den Stat jedes Znodes lesen?</translation>
    </message>
    <message>
        <source>Read the Stat of every znode, and move about %1 for it?</source>
        <translation>Den Stat jedes Znodes lesen und dafür etwa %1 übertragen?</translation>
    </message>
    <message>
        <source>A server tells many Stats at once only together with the data of the znodes. The data is not kept. Reading is slowed down when the server's answers take longer, and can be stopped.</source>
        <translation>Ein Server nennt viele Stats auf einmal nur zusammen mit den Daten der Znodes. Die Daten werden nicht behalten. Das Lesen wird gebremst, wenn die Antworten des Servers länger dauern, und kann angehalten werden.</translation>
    </message>
</context>
<context>
    <name>app::TreemapView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
    <message numerus="yes">
        <source>delete of %Ln znode(s) below %1</source>
        <translation><numerusform>Löschen von %n Znode unter %1</numerusform><numerusform>Löschen von %n Znodes unter %1</numerusform></translation>
    </message>
</context>
<context>
    <name>app::WalkCommand</name>
    <message>
        <source>Reads a subtree and tells how large it is.</source>
        <translation>Liest einen Teilbaum und sagt, wie groß er ist.</translation>
    </message>
    <message>
        <source>Where the subtree begins; without, at the root.</source>
        <translation>Wo der Teilbaum beginnt; sonst an der Wurzel.</translation>
    </message>
    <message>
        <source>Writes one JSON object.</source>
        <translation>Schreibt ein einzelnes JSON-Objekt.</translation>
    </message>
    <message>
        <source>Reads the Stats, too, which moves all data once: tells bytes and ephemeral znodes.</source>
        <translation>Liest auch die Stats, wobei alle Daten einmal übertragen werden: nennt Bytes und ephemere Znodes.</translation>
    </message>
    <message>
        <source>Reads as fast as the server answers, not 200,000 znodes a second at most.</source>
        <translation>Liest so schnell, wie der Server antwortet, nicht höchstens 200.000 Znodes pro Sekunde.</translation>
    </message>
    <message>
        <source>unexpected argument '%1'</source>
        <translation>unerwartetes Argument „%1“</translation>
    </message>
    <message>
        <source>'%1' is not a path: %2</source>
        <translation>„%1“ ist kein Pfad: %2</translation>
    </message>
    <message>
        <source>%1 of %2 znodes, %3 a second</source>
        <translation>%1 von %2 Znodes, %3 pro Sekunde</translation>
    </message>
    <message>
        <source>interrupted: this is what was found until then</source>
        <translation>unterbrochen: Das ist, was bis dahin gefunden wurde</translation>
    </message>
    <message>
        <source>this server knows no multi-reads (before ZooKeeper 3.6), so each znode took a request of its own</source>
        <translation>dieser Server kennt keine Multi-Reads (vor ZooKeeper 3.6), daher brauchte jeder Znode eine eigene Anfrage</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n znode(s), %2 level(s) deep
</source>
        <translation><numerusform>%1: %n Znode, %2 Ebene(n) tief
</numerusform><numerusform>%1: %n Znodes, %2 Ebene(n) tief
</numerusform></translation>
    </message>
    <message>
        <source>data           %1
</source>
        <translation>Daten          %1
</translation>
    </message>
    <message>
        <source>ephemeral      %1
</source>
        <translation>ephemer        %1
</translation>
    </message>
    <message>
        <source>largest        %1  %2
</source>
        <translation>größter        %1  %2
</translation>
    </message>
    <message>
        <source>most children  %1  %2
</source>
        <translation>meiste Kinder  %1  %2
</translation>
    </message>
    <message>
        <source>forbidden      %1, and what is below them is not counted
</source>
        <translation>verboten       %1, und was darunter liegt, ist nicht gezählt
</translation>
    </message>
    <message>
        <source>read in        %1 s, %2 znodes a second, by multi-reads
</source>
        <translation>gelesen in     %1 s, %2 Znodes pro Sekunde, durch Multi-Reads
</translation>
    </message>
    <message>
        <source>read in        %1 s, %2 znodes a second, one a request
</source>
        <translation>gelesen in     %1 s, %2 Znodes pro Sekunde, einer je Anfrage
</translation>
    </message>
</context>
<context>
    <name>app::WatchCommand</name>
    <message>
        <source>Writes the changes below a znode as they happen, as JSON lines.</source>
        <translation>Schreibt die Änderungen unter einem Znode, sobald sie geschehen, als JSON-Zeilen.</translation>
    </message>
    <message>
        <source>unexpected argument '%1'</source>
        <translation>unerwartetes Argument „%1“</translation>
    </message>
    <message>
        <source>a recursive watch needs that second connection; try again</source>
        <translation>eine rekursive Watch braucht diese zweite Verbindung; erneut versuchen</translation>
    </message>
    <message>
        <source>this server knows no recursive watch: it is older than ZooKeeper 3.6. Connect to a newer server of the ensemble, or call 'vivariumctl walk' now and then</source>
        <translation>dieser Server kennt keine rekursive Watch: Er ist älter als ZooKeeper 3.6. Mit einem neueren Server des Ensembles verbinden oder ab und zu „vivariumctl walk“ aufrufen</translation>
    </message>
</context>
<context>
    <name>app::WatchControls</name>
    <message>
        <source>&amp;Verify watches</source>
        <translation>Watches &amp;prüfen</translation>
    </message>
    <message>
        <source>Admin&amp;Servers...</source>
        <translation>Admin&amp;Server...</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Names the AdminServers of this ensemble, where they are not on port 8080 of its servers</source>
        <translation>Nennt die AdminServer dieses Ensembles, wenn sie nicht an Port 8080 seiner Server sind</translation>
    </message>
    <message>
        <source>Looking for the servers' AdminServers...</source>
        <translation>Sucht die AdminServer der Server...</translation>
    </message>
    <message>
        <source>Asking the servers who watches whom...</source>
        <translation>Fragt die Server, wer wen beobachtet...</translation>
    </message>
    <message>
        <source>watches verified at %1</source>
        <translation>Watches geprüft um %1</translation>
    </message>
    <message>
        <source>AdminServers</source>
        <translation>AdminServer</translation>
    </message>
    <message>
        <source>AdminServers of this ensemble, such as http://host1:8080 http://host2:8080.
Empty: port 8080 of each server.</source>
        <translation>AdminServer dieses Ensembles, etwa http://host1:8080 http://host2:8080.
Leer: Port 8080 jedes Servers.</translation>
    </message>
    <message>
        <source>Asks each server who really watches whom: its AdminServer, else by the word wchp where that is allowed. Each walks over all its watches for that, so it is asked on request, and at most every two seconds</source>
        <translation>Fragt jeden Server, wer wirklich wen beobachtet: seinen AdminServer, sonst mit dem Wort wchp, wo das erlaubt ist. Jeder geht dafür über alle seine Watches, darum wird nur auf Wunsch gefragt, und höchstens alle zwei Sekunden</translation>
    </message>
    <message>
        <source>No server tells who watches whom, so that stays what the recipe says: no AdminServer answers on port 8080, and the word wchp is not allowed. Name the AdminServers with Cluster &gt; AdminServers, if they listen elsewhere.</source>
        <translation>Kein Server sagt, wer wen beobachtet; es bleibt also bei dem, was das Rezept sagt: Kein AdminServer antwortet auf Port 8080, und das Wort wchp ist nicht erlaubt. Nennen Sie die AdminServer unter Cluster &gt; AdminServer, wenn sie anderswo lauschen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) answered: a watch that was found is verified, one that was not may be at another server. Name the others' AdminServers with Cluster &gt; AdminServers.</source>
        <translation><numerusform>%1 von %n Server antwortete: Ein gefundener Watch ist geprüft, ein nicht gefundener kann bei einem anderen Server liegen. Nennen Sie die AdminServer der anderen unter Cluster &gt; AdminServer.</numerusform><numerusform>%1 von %n Servern antworteten: Ein gefundener Watch ist geprüft, ein nicht gefundener kann bei einem anderen Server liegen. Nennen Sie die AdminServer der anderen unter Cluster &gt; AdminServer.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::WatchedDrill</name>
    <message>
        <source>no connection: no server has answered</source>
        <translation>keine Verbindung: Kein Server hat geantwortet</translation>
    </message>
    <message>
        <source>watches %1, and does nothing to it</source>
        <translation>beobachtet %1 und tut ihm nichts</translation>
    </message>
    <message numerus="yes">
        <source>watches %n cluster(s), and does nothing to them</source>
        <translation><numerusform>beobachtet %n Cluster und tut ihm nichts</numerusform><numerusform>beobachtet %n Cluster und tut ihnen nichts</numerusform></translation>
    </message>
    <message>
        <source>interrupted before it began</source>
        <translation>unterbrochen, bevor es begann</translation>
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
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Einstellungen...</translation>
    </message>
    <message>
        <source>Limits of the live tree and of what it costs the servers</source>
        <translation>Grenzen des lebenden Baums und dessen, was er die Server kostet</translation>
    </message>
    <message>
        <source>&amp;Search...</source>
        <translation>&amp;Suchen...</translation>
    </message>
    <message>
        <source>Finds znodes by name, path, data, size, age or owner</source>
        <translation>Findet Znodes nach Name, Pfad, Daten, Größe, Alter oder Besitzer</translation>
    </message>
    <message>
        <source>&amp;Space</source>
        <translation>&amp;Platz</translation>
    </message>
    <message>
        <source>Shows where znodes and bytes are</source>
        <translation>Zeigt, wo Znodes und Bytes sind</translation>
    </message>
    <message>
        <source>Show &amp;event loop</source>
        <translation>Ereignisschleife &amp;zeigen</translation>
    </message>
    <message>
        <source>For developers: shows for how long this window stood still at most</source>
        <translation>Für Entwickler: zeigt, wie lange dieses Fenster höchstens stillstand</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Bereich unten</translation>
    </message>
    <message>
        <source>Shows or hides timeline, log, search and activity</source>
        <translation>Zeigt oder verbirgt Zeitleiste, Protokoll, Suche und Aktivität</translation>
    </message>
    <message>
        <source>Presentation &amp;mode</source>
        <translation>&amp;Vorführmodus</translation>
    </message>
    <message>
        <source>Fills the screen with the cluster's scene in large type, and puts the acts of a failover on single keys</source>
        <translation>Füllt den Bildschirm mit der Szene des Clusters in großer Schrift und legt die Akte eines Failovers auf einzelne Tasten</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Tour</translation>
    </message>
    <message>
        <source>Shows ZooKeeper step by step on real servers of its own on this machine, each step to be done and seen</source>
        <translation>Zeigt ZooKeeper Schritt für Schritt auf eigenen echten Servern auf diesem Rechner, jeder Schritt zum Tun und Sehen</translation>
    </message>
</context>
<context>
    <name>app::WorkControls</name>
    <message>
        <source>Submit work...</source>
        <translation>Arbeit aufgeben...</translation>
    </message>
    <message>
        <source>Puts tasks into the queue that the leader gives to its workers</source>
        <translation>Legt Tasks in die Warteschlange, die der Leader an seine Worker verteilt</translation>
    </message>
    <message>
        <source>Withdraw waiting tasks</source>
        <translation>Wartende Tasks zurückziehen</translation>
    </message>
    <message>
        <source>Deletes the tasks submitted here that no worker was given yet</source>
        <translation>Löscht die hier aufgegebenen Tasks, die noch keinem Worker gegeben wurden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) submitted at %1.</source>
        <translation><numerusform>%n Task bei %1 aufgegeben.</numerusform><numerusform>%n Tasks bei %1 aufgegeben.</numerusform></translation>
    </message>
    <message>
        <source>Not all tasks were submitted: %1</source>
        <translation>Nicht alle Tasks wurden aufgegeben: %1</translation>
    </message>
    <message>
        <source>Not all waiting tasks could be withdrawn: %1</source>
        <translation>Nicht alle wartenden Tasks konnten zurückgezogen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) withdrawn, of %L1 submitted here; the others were with workers already.</source>
        <translation><numerusform>%n Task zurückgezogen, von %L1 hier aufgegebenen; die anderen waren schon bei Workern.</numerusform><numerusform>%n Tasks zurückgezogen, von %L1 hier aufgegebenen; die anderen waren schon bei Workern.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::WorkStep</name>
    <message>
        <source>Work and its survival</source>
        <translation>Arbeit und wie sie überlebt</translation>
    </message>
    <message>
        <source>Whoever has work puts it into a queue in the tree; the leader gives each task to a worker, and the worker puts the result where everybody finds it. When a worker dies, its tasks are still in the tree, and the leader gives them to others.</source>
        <translation>Wer Arbeit hat, legt sie in eine Warteschlange im Baum; der Leader gibt jeden Task einem Worker, und der Worker legt das Ergebnis dorthin, wo jeder es findet. Stirbt ein Worker, so liegen seine Tasks noch im Baum, und der Leader gibt sie anderen.</translation>
    </message>
    <message numerus="yes">
        <source>Let %n participants join the election %1 and work for %2.</source>
        <translation><numerusform>Lassen Sie %n Teilnehmer der Wahl %1 beitreten und für %2 arbeiten.</numerusform><numerusform>Lassen Sie %n Teilnehmer der Wahl %1 beitreten und für %2 arbeiten.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Submit %n tasks: the leader spreads them evenly.</source>
        <translation><numerusform>Geben Sie %n Task auf: Der Leader gibt ihn einem Worker.</numerusform><numerusform>Geben Sie %n Tasks auf: Der Leader verteilt sie gleichmäßig.</numerusform></translation>
    </message>
    <message>
        <source>Let a worker die before all is done (Ctrl+Shift+K).</source>
        <translation>Lassen Sie einen Worker sterben, bevor alles getan ist (Strg+Umschalt+K).</translation>
    </message>
    <message>
        <source>Wait for the results: none is missing, and each of them is checked.</source>
        <translation>Warten Sie auf die Ergebnisse: Keines fehlt, und jedes wird geprüft.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>With workers</source>
        <translation>Bei Workern</translation>
    </message>
    <message>
        <source>Done, and the result is right</source>
        <translation>Getan, und das Ergebnis stimmt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Given to a second worker</source>
        <translation>An einen zweiten Worker gegeben</translation>
    </message>
    <message>
        <source>Each task was done, and exactly one result of it was kept, although a worker died over some of them.</source>
        <translation>Jeder Task wurde getan, und genau ein Ergebnis wurde behalten, obwohl ein Worker darüber starb.</translation>
    </message>
</context>
<context>
    <name>app::WorkText</name>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) wait</source>
        <translation><numerusform>%Ln Task wartet</numerusform><numerusform>%Ln Tasks warten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended</source>
        <translation><numerusform>%Ln beendet</numerusform><numerusform>%Ln beendet</numerusform></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>ended, results to collect</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) to collect</source>
        <translation><numerusform>%Ln Ergebnis abzuholen</numerusform><numerusform>%Ln Ergebnisse abzuholen</numerusform></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>tasks of the dead; tasks of workers that are no members</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of dead workers</source>
        <translation><numerusform>%Ln von toten Workern</numerusform><numerusform>%Ln von toten Workern</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other workers</source>
        <translation><numerusform>%Ln bei anderen Workern</numerusform><numerusform>%Ln bei anderen Workern</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of dead workers: the leader gives them to others</source>
        <translation><numerusform>%Ln von toten Workern: Der Leader gibt ihn anderen</numerusform><numerusform>%Ln von toten Workern: Der Leader gibt sie anderen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln with %1</source>
        <translation><numerusform>%Ln bei %1</numerusform><numerusform>%Ln bei %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln with others</source>
        <translation><numerusform>%Ln bei anderen</numerusform><numerusform>%Ln bei anderen</numerusform></translation>
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
        <source>Space</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Where znodes and bytes are, and what grew (Ctrl+4)</source>
        <translation>Wo Znodes und Bytes sind, und was wuchs (Strg+4)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Finds znodes by name, path, data, size, age or owner (Ctrl+Shift+F)</source>
        <translation>Findet Znodes nach Name, Pfad, Daten, Größe, Alter oder Besitzer (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Where the writes are: the most active subtrees of the last minute</source>
        <translation>Wo geschrieben wird: die aktivsten Teilbäume der letzten Minute</translation>
    </message>
    <message>
        <source>Find znodes</source>
        <translation>Znodes finden</translation>
    </message>
    <message>
        <source>Type what to find and press Enter: the panel shows the results of the whole tree or of where it searched last. Ctrl+Shift+F goes there at once.</source>
        <translation>Eintippen, was zu finden ist, und Eingabe drücken: Der Bereich unten zeigt die Ergebnisse aus dem ganzen Baum oder von dort, wo zuletzt gesucht wurde. Strg+Umschalt+F führt sofort dorthin.</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>Bereich unten verbergen</translation>
    </message>
    <message>
        <source>Hides timeline, log, search and activity; View &gt; Panel shows them again (F10)</source>
        <translation>Verbirgt Zeitleiste, Protokoll, Suche und Aktivität; Ansicht &gt; Bereich unten zeigt sie wieder (F10)</translation>
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
Prozess %2, von hier</translation>
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
    <message>
        <source>Tasks it was given and has not ended</source>
        <translation>Tasks, die ihm gegeben wurden und die er nicht beendet hat</translation>
    </message>
    <message>
        <source>Tasks it ended since this view began</source>
        <translation>Tasks, die er beendet hat, seit diese Ansicht begann</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
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
    <message numerus="yes">
        <source>Deleted %Ln znode(s) below %1.</source>
        <translation><numerusform>%Ln Znode unter %1 gelöscht.</numerusform><numerusform>%Ln Znodes unter %1 gelöscht.</numerusform></translation>
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
    <message>
        <source>Identities, one a line: scheme:credential, as in digest:user:password. Keep it readable to you alone.</source>
        <translation>Identitäten, eine je Zeile: Schema:Zugangsdaten, wie in digest:benutzer:passwort. Die Datei nur für sich selbst lesbar halten.</translation>
    </message>
    <message>
        <source>Refuses every write before it is sent.</source>
        <translation>Weist jeden Schreibzugriff ab, bevor er gesendet wird.</translation>
    </message>
    <message>
        <source>%1: not changed, because of --read-only</source>
        <translation>%1: nicht geändert, wegen --read-only</translation>
    </message>
    <message>
        <source>no second connection, which reads many znodes at once, to %1: %2</source>
        <translation>keine zweite Verbindung, die viele Znodes auf einmal liest, zu %1: %2</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
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
    <message numerus="yes">
        <source>Range of %Ln child znode(s) of %1,
from %2
to %3</source>
        <translation><numerusform>Bereich von %Ln Kind-Znode von %1,
von %2
bis %3</numerusform><numerusform>Bereich von %Ln Kind-Znodes von %1,
von %2
bis %3</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ZnodeStep</name>
    <message>
        <source>A znode</source>
        <translation>Ein Znode</translation>
    </message>
    <message>
        <source>ZooKeeper keeps small pieces of data in a tree, and each place in the tree is called a znode. A znode has a path, some data, and a version that counts the changes of its data.</source>
        <translation>ZooKeeper bewahrt kleine Stücke Daten in einem Baum auf, und jeder Ort im Baum heißt Znode. Ein Znode hat einen Pfad, Daten und eine Version, die die Änderungen seiner Daten zählt.</translation>
    </message>
    <message>
        <source>Create the znode %1 with some text in it: select %2 in the tree and press Ins.</source>
        <translation>Erzeugen Sie den Znode %1 mit etwas Text darin: Wählen Sie %2 im Baum, und drücken Sie Einfg.</translation>
    </message>
    <message>
        <source>Change the text of %1 and save it with Ctrl+S.</source>
        <translation>Ändern Sie den Text von %1, und sichern Sie ihn mit Strg+S.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Bytes of data</source>
        <translation>Bytes an Daten</translation>
    </message>
    <message>
        <source>All servers of the ensemble agree on the znode and on the order of its changes.</source>
        <translation>Alle Server des Ensembles sind sich einig über den Znode und über die Reihenfolge seiner Änderungen.</translation>
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
        <source>Znodes</source>
        <translation>Znodes</translation>
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
    <message>
        <source>Shows the known znodes whose names hold this text. Enter and Shift+Enter (F3 and Shift+F3) select the next and the previous one, Escape goes back to the tree (Ctrl+F).</source>
        <translation>Zeigt die bekannten Znodes, deren Name diesen Text enthält. Eingabe und Umschalt+Eingabe (F3 und Umschalt+F3) wählen den nächsten und den vorigen, Escape kehrt zum Baum zurück (Strg+F).</translation>
    </message>
    <message>
        <source>Matching znodes</source>
        <translation>Passende Znodes</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln znode(s)</source>
        <translation><numerusform>%1 von %Ln Znode</numerusform><numerusform>%1 von %Ln Znodes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln znode(s) known so far; others are not looked through</source>
        <translation><numerusform>%1 von %Ln bisher bekannten Znode; andere werden nicht durchgesehen</numerusform><numerusform>%1 von %Ln bisher bekannten Znodes; andere werden nicht durchgesehen</numerusform></translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation>Im Baum zeigen</translation>
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
    <message>
        <source>
'vivariumctl COMMAND --help' explains a command.
CONNECT is ZooKeeper's connect string: host:port,host:port/chroot
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done, and not all is well.
</source>
        <translation>
'vivariumctl BEFEHL --help' erklärt einen Befehl.
CONNECT ist ZooKeepers Verbindungsangabe: host:port,host:port/chroot
Exit-Codes: 0 getan, 1 misslungen, 2 falscher Aufruf, 3 getan, und nicht alles ist gut.
</translation>
    </message>
</context>
</TS>
