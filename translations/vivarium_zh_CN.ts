<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Vivarium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vivarium %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a ZooKeeper ensemble, and the clusters that coordinate through it, alive.

Copyright 2026 The Vivarium authors. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.

Built on Qt %1 and ZooKeeper&apos;s C client. Apache ZooKeeper is a trademark of the Apache Software Foundation, which has nothing to do with this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AclDialog</name>
    <message>
        <source>ACL of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may do what with %1. Children do not inherit it. Take care to keep &quot;admin&quot; for somebody: without it nobody can change the ACL again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the ACL, unless somebody changed it meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AclEditor</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access control list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may do what with this znode. An ACL counts for its own znode only, children do not inherit it. &quot;create&quot; and &quot;delete&quot; are about its children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the entry the cursor is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>world, auth, digest, ip, x509, sasl, or what the servers know besides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AclPane</name>
    <message>
        <source>Edit ACL...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes who may do what with this znode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AclText</name>
    <message>
        <source>create children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read data and list children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the ACL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may %1</source>
        <comment>a list of verbs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every identity this session has authenticated as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user %1 with the password of this hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clients from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity %1 of scheme %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ACL needs at least one entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry has no scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only id of scheme world is anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id of scheme digest is user:hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id of scheme ip is an address, or address/bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry %1 gives no permission.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowserView</name>
    <message>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads data, Stat, ACL and the list of children again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the path of the selected znode (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterHeadline</name>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the recognised clusters is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What just happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened since this view began to watch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterList</name>
    <message>
        <source>No cluster recognised here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clusters recognised in the known part of the tree; choose one to see it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterListModel</name>
    <message>
        <source>not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2; leader: %3; %n candidate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterSceneView</name>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidates of the election in line: the first leads, each other one watches the one before it. Arrow keys go from member to member, Enter selects its znode.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterTables</name>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidates of the election in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registrations in the service registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterView</name>
    <message>
        <source>No cluster recognised here yet. Start the demo, join one, or name the paths of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster is an election: a znode whose ephemeral, sequential children stand in line; the first leads, each other one watches the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>led by %1 for at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>led by %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not permitted to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failover to expect: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown may be out of date: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The children of %1 may not be read by this connection. Whether it has a leader is not known; an identity with the READ permission there helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant process %1 ended by itself: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program vivariumctl, which participants run as, was not found beside this program nor on PATH.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClustersCommand</name>
    <message>
        <source>Tells which clusters coordinate here: who leads, follows, works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further znodes to look at; without, three levels from the root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdminServers of all servers, to verify who watches whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a path: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the URL of an AdminServer (http://host:8080)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  leader    %1  %2
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  no leader
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  follower  %1  %2, watches %3
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  worker    %1  %2
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  problem   %1: %2 %3
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cluster is recognised near the root; name the path of yours behind CONNECT</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>vivariumctl %1: %2 (see: vivariumctl %1 --help)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows a ZooKeeper ensemble, and the clusters that coordinate through it, alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensemble to connect to, as everywhere in ZooKeeper: host:port,host:port/chroot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a local ensemble and participants of an election, to look at and to break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers of the demo (3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants of the demo (4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View to show first: browser, cluster or ensemble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Znode to select.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never write; the session cannot be unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the windows: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the windows: system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the window as PNG when the view has loaded, and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the screenshot this long (60).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a znode&apos;s path: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs width and height of at least 400x300, such as 1440x900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vivarium: %1 See vivarium --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one CONNECT can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo starts an ensemble of its own and takes no CONNECT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a connect string: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type parts of an action&apos;s name; arrows choose, Enter does it, Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Two versions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) differ, marked + and -.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Overwrite theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes your text over the version shown on the right, unless that changed once more. Can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the server&apos;s text into the editor; Ctrl+Z in the editor brings yours back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this and writes nothing; your text stays in the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>(%Ln more line(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>Read only, cannot be unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers as host:port, with commas between, and a chroot if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the connect string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper reports a wrong password only as a missing permission, when a znode is read or written. Passwords are kept in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the session starts locked too, but can be unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a session with this ensemble (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add digest identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a user and password of the digest scheme with the session, for znodes whose ACL asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host:port, several with commas between; port 2181 when left out; /chroot at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a connect string yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, chroot %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectSteps</name>
    <message>
        <source>Look up the servers&apos; names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a TCP connection to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a ZooKeeper session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the chroot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>failed %n time(s), trying again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionIndicator</name>
    <message>
        <source>Ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started with --read-only: this session cannot write, and cannot be unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session may only read; press to let it write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session may write; press to lock it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateCommand</name>
    <message>
        <source>Creates a znode and writes its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequential: the server appends ten digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ephemeral: lives as long as its session, so the command stays until it is told to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container: removed by the servers after its last child went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed by the servers when not changed for so long, and childless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-c stands alone, and -e and -t exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-t takes milliseconds from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ephemeral: it stays until this command ends (Ctrl+C, SIGTERM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ephemeral: it stays until standard input ends or this command does (Ctrl+C, SIGTERM)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>Time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data at all (null)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the missing parents, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a znode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates the znode. Can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, a/b/name, or a whole path that begins with /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the new znode below the parent; a whole path when it begins with /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the znode is born, and what ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the znode lives without being written and without children, in milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates the znodes above it that do not exist, persistent, without data and with the same ACL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of the new znode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the znode shall hold, as UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: 0 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null data (length -1) is not the same as empty data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) that are no text, taken over as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the new znode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name between two slashes is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ephemeral, and ephemeral znodes cannot have children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates %1 and ten digits, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First creates %1, persistent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care: %1 is a live election, and a foreign child in it can keep it from electing anybody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataCommand</name>
    <message>
        <source>The data as text. &quot;-&quot; or none: what standard input holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected argument &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataEditor</name>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the data is shown: found out from the bytes, or as you choose. JSON on a single line is laid out for reading and written back on a single line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks long lines at the edge of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the whole data; that can take some seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null: this znode holds no data at all (length -1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: this znode holds data of 0 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPane</name>
    <message>
        <source>Loading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the text back to what the server holds; Ctrl+Z in the editor brings yours back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text differs from what the server holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unsaved text of %1 is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a znode in the tree, or type its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your unsaved text of before is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted. Your text stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for the mode and creates %1 with the text that is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the text although it is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1, version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved, the text is kept as a draft: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved, your text stays. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows your text and the server&apos;s side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the server&apos;s text into the editor; Ctrl+Z in the editor brings yours back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes your text over the version that is there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with your text; saving it will overwrite the version that is there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1 was changed on the server (%2, now version %3). Your text stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed on the server (%2, now version %3) while you have unsaved text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the data, unless somebody changed it meanwhile (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1: there is no connection now, the data may have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteCommand</name>
    <message>
        <source>Deletes a znode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the data is at this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the whole subtree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected argument &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-v takes a version number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the root cannot be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-v and -r exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n znode(s) could not be deleted. The first: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looking at what is below: %Ln znode(s) so far.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Znodes that will go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted znodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes what is listed here. Edit &gt; Undo brings it back, but for other sessions&apos; ephemerals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This znode alone, with %1 of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With it go the %Ln znode(s) below, with %1 of data in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are ephemerals that other sessions hold: a running process counts on them, and they cannot be brought back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The children of %Ln znode(s) may not be listed; where there are any, they stay, and so does what is above them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be undone until you disconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) were deleted; Edit &gt; Undo brings them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) stayed:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Znodes that stayed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoBar</name>
    <message>
        <source>How to join the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the connect string: any ZooKeeper client on this machine can connect with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join from a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the command: it runs one more participant until Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides this bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoOffer</name>
    <message>
        <source>Start a demo ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts real ZooKeeper servers and participants on this machine, for as long as the program runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the command to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for Java and ZooKeeper&apos;s jars again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three real ZooKeeper servers and four participants of a leader election, on this machine alone. Kill the leader and watch the cluster recover; everything ends with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo runs real ZooKeeper servers, and these packages for them are missing: %1. Install them with:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoServers</name>
    <message>
        <source>ZooKeeper server %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Java and ZooKeeper, choose free ports on this machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnsemblePicture</name>
    <message>
        <source>Picture of the ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n client connection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the servers of the ensemble …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnsembleView</name>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%.1f ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time each server took for a request, in the second before each answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outstanding requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%.0f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that waited in each server when it was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One standalone server: when it ends, everything waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) answering.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 No quorum leader is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The quorum leader is %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1: done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the request failed inside ZooKeeper or on the way to it. Try again; the Log pane may tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not done, because an earlier operation of the same transaction failed. Nothing of it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server reports inconsistent data. Look at the servers&apos; logs before you write anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the connection was lost before this was done. Nothing was changed; try again when connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server&apos;s answer could not be read. Its version may not fit; the Log pane may tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server does not know this operation, or it is switched off there. It may need a newer ZooKeeper or a setting on the servers (for TTL znodes extendedTypesEnabled).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer came in time. The server may be overloaded or gone; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ZooKeeper does not accept what was asked for. Check path and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the session cannot serve requests now. Wait until it is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no quorum of the new configuration is connected and up to date. Start the joining servers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another change of the configuration is under way. Wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the encrypted connection failed. Check certificates and the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ZooKeeper refused the request without saying why. Look at the Log pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist, or its parent does not. It may just have been deleted; check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its ACL does not permit this to you. Connect with a digest identity that may; a wrong password shows in no other way than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since you read it. Nothing was overwritten; compare and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be created below an ephemeral znode: these have no children. Choose a persistent parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or edit the znode that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has children and cannot be deleted alone. Delete the subtree instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the servers ended the session before this was done. A new session is on its way; try again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the ZooKeeper client refused the request as malformed. This is a defect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the ACL is empty or invalid. Give at least one entry with a known scheme and a well-formed id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the servers refused the authentication and ended the session. Connect again with other credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not done, because the session is being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server had nothing to answer. Read again to see what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the session moved to another server while the request was under way. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server has lost its quorum and serves reads only. Wait until a majority of servers is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ephemeral znodes need a global session, and this one is local to its server. Try again: the server upgrades it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not watched by this session: there was no watch to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the servers do not allow changes of the ensemble&apos;s configuration. Set reconfigEnabled=true there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the servers accept sessions with SASL authentication only, which this program does not offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in a subtree whose quota is used up. Delete something there, or raise the quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server is overloaded and dropped the request before doing it. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a valid path. It must begin with / and must not end in /, nor hold an empty name, . or .. as a name, or control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: too large. Servers take at most 1 MiB in one request (jute.maxbuffer) and would drop the connection, so it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not changed, because this session is locked. Unlock it first (Edit &gt; Unlock this session).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the connection was lost before the answer came, so whether this was done is unknown. Read it again before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: znodes of this kind cannot be created in a transaction. Create it on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ZooKeeper answered with the unknown error %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The znode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Reason: %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GetCommand</name>
    <message>
        <source>Writes a znode&apos;s data to standard output, bytes unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the Stat, too, after the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected argument &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityRows</name>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s name of a digest identity, as in the ACL digest:user:...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory for this connection only, never written to disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this identity out again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join as a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The znode under which candidates stand; it is created when it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The znode under which workers register; empty: takes part in the election alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its registration holds, for others to reach it: http://host:port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made from the host&apos;s name and the process id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the election&apos;s path once more to show that you mean it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the servers wait for a heartbeat before they end its session; they may clamp it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What joining means there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Election:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Registry:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session &amp;timeout:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at %1 ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there yet and will be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether others stand there cannot be seen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process is started here; it stands at the end of the line of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n candidate(s) that this program did not start (%2). When they go, the participant started here wins: it would take the real service&apos;s place, and nobody would do that service&apos;s work.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds %2, which is not a candidate of a plain election. A candidate of ours among another recipe&apos;s znodes can break that recipe, so joining is refused there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election&apos;s path is not a znode&apos;s path: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election cannot be the root znode: choose a path below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry&apos;s path is not a znode&apos;s path: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry needs a znode of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is locked. Joining writes to the ensemble: unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection was opened read-only. Joining writes to the ensemble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To join all the same, type the election&apos;s path once more:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Unlock this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this session write to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating, changing and deleting znodes then takes effect on this ensemble at once, for every program that uses it. Edit &gt; Undo takes back single steps for as long as the program runs. The lock closes again with the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock for this session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockHint</name>
    <message>
        <source>Vivarium was started for reading only (--read-only): this session cannot write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is locked, so that nothing is written by accident. Unlock it with the button at the top right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockText</name>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked: read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sandbox, unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo ensemble</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogCollector</name>
    <message numerus="yes">
        <source>%n line(s) were dropped here: they came faster than they could be shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fatal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows lines of this level and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows lines that hold this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets the lines shown and not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LsCommand</name>
    <message>
        <source>Lists a znode&apos;s children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the Stat, too, after the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the whole subtree, as paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-s and -R exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected argument &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n znode(s) could not be listed. The first: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Lock this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock this session...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets this session only read from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets this session write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 – Vivarium</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberCardItem</name>
    <message>
        <source>watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leader of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1, started here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersChart</name>
    <message>
        <source>Members over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw yet: the line begins when a cluster is watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many candidates the election and how many workers the registry held, over the last minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModeText</name>
    <message>
        <source>persistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persistent sequential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ephemeral sequential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persistent with time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persistent sequential with time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays until somebody deletes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays until somebody deletes it. The server appends ten digits that count the creates below this parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to Vivarium&apos;s session and goes with it: when you disconnect, or the session expires. Cannot have children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes with Vivarium&apos;s session, and the server appends ten digits that count the creates below this parent. Candidates of elections are made of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers remove it some time after its last child was deleted. Needs servers of 3.5 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers remove it when it has no children and was not written for its time to live. Needs servers with extendedTypesEnabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers append ten digits, and remove it when it has no children and was not written for its time to live. Needs servers with extendedTypesEnabled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantCommand</name>
    <message>
        <source>Takes part in a leader election and a service registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ensemble to connect to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The election&apos;s znode; made when missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry&apos;s znode; made when missing. Empty: no registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its registration holds (default: process id@host).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session timeout to ask for; the servers may change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads settings (one line of JSON), then commands such as {&quot;command&quot;:&quot;resign&quot;}, from standard input instead of the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--connect is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--session-timeout is not a number of milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vivariumctl participant: unknown command on standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first line of standard input is not a JSON object: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input ended before the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended before it had resigned; its znodes go when its session expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vivariumctl participant: %1 Goes on trying.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantControls</name>
    <message>
        <source>Join...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a participant here that joins an election and a registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen participant resigns: its ephemeral znodes go at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kills the chosen participant&apos;s process (SIGKILL): its session lives until it expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the chosen participant&apos;s process (SIGSTOP): it sends no more heartbeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a frozen participant&apos;s process run on (SIGCONT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantsModel</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathBar</name>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the selected znode. Type a path and press Enter to go there (Ctrl+L).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/path/of/a/znode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the path of the selected znode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadWords</name>
    <message>
        <source>Only the beginning is shown, for the whole would be slow to edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line ends are mixed, and editing as text would change them. Edit these bytes as hex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text holds characters that an editor would change. Edit these bytes as hex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2 is no pair of hex digits: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: line %1, column %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The demo&apos;s servers did not come up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting a demo ensemble on this machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>What hinders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives up and goes back to the start (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentChart</name>
    <message>
        <source>%.0f s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>Starts a local ZooKeeper ensemble that ends with this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of servers; 1 runs standalone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to work in, instead of the temporary one. It is kept; what was made in it is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper&apos;s tickTime. Session timeouts lie between 2 and 20 ticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java heap of each server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected argument &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--servers takes a number from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tick takes milliseconds from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--heap takes megabytes from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--dir takes a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vivariumctl sandbox: server %1 (%2) died: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerControls</name>
    <message>
        <source>Stop server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the selected server&apos;s process in order (SIGTERM); its clients move to another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the selected server again; it catches up with the quorum leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kills the selected server&apos;s process at once (SIGKILL), as a power cut would</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>quorum leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standalone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs, but does not serve: it is in no quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client port unknown: the ensemble&apos;s configuration does not tell it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached since %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServersModel</name>
    <message>
        <source>%1 (−%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (older epoch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting (process %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s number in the ensemble (myid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where clients connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server is in the quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the server answers now, and why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zxid (lag)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last transaction the server knows, and how many it lags behind the newest seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time the server took for a request, since it started or was reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time the server took for a request, since it started or was reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that wait in the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients connected to this server; this program holds one, and one for each question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Znodes in the server&apos;s memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches set on this server (told by mntr alone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approximate size of paths and data (told by mntr alone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionFormat</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionStatusBar</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this session may write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server this session is, or was last, connected to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session&apos;s id, as servers print it, and its timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from sending a request to its reply, smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches this session has set on the servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests sent and not answered yet, and waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Znodes this program knows so far; the tree is read as you open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session&apos;s id, as servers print it; its timeout is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watches %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests %1 (%2 waiting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>znodes %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking up the servers&apos; names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected to a server without quorum: reads only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnected since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnected since %1, session lives until %2 at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session expired, a new one is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authentication refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 cannot be resolved. Check its spelling and this machine&apos;s DNS or /etc/hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TCP connection to %1. Check that the server runs, and the port, firewall and network between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts connections but does not open a ZooKeeper session. It may have no quorum, want TLS on this port, have reached maxClientCnxns, or be no ZooKeeper server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the authentication. Check the scheme and the credentials of the identities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chroot %1 does not exist on the ensemble. Check its spelling, or connect without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>Replaces a znode&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the data is at this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the new Stat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-v takes a version number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StakeConfirmation</name>
    <message numerus="yes">
        <source>The same goes for %Ln more candidate(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %Ln more registration(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type the path of the election, %1, to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ensemble is not a sandbox of Vivarium: what breaks here breaks for others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StakeGuard</name>
    <message>
        <source>%1 is part of an election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StakeText</name>
    <message>
        <source>%1 holds the address of a worker of %2. Whoever looks workers up there will use what you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 registers a live worker of %2. The worker runs on, but nobody who looks workers up will find it until it registers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a candidate of %2 (Curator LeaderLatch). The next candidate watches this znode&apos;s data once and does not watch it again after a change: it will not notice when %1 goes. After that nobody leads %2 until it is restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a candidate of %2 (kazoo Election). Its data says who the candidate is: participants and tools will read what you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a candidate of %2. The next candidate is woken and looks at the election again; a program that takes every event for the end of its predecessor may lead beside the leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads %2 (Curator LeaderLatch). LeaderLatch does not watch its own znode: the process goes on believing that it leads, and the next candidate leads too. Two leaders, until the first one is restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads %2 (kazoo Election). kazoo does not watch its own znode: the process goes on believing that it leads, and the next candidate leads too. Two leaders, until the first one is restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads %2. This participant watches its own znode: it steps down, the next candidate leads, and it joins again at the end of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads %2. A program that does not watch its own znode goes on believing that it leads, and the next candidate leads too: two leaders. A participant of Vivarium steps down and joins again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a candidate of %2. This participant watches its own znode: it joins again at the end of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a candidate of %2. As a rule a program does not watch its own candidate: it goes on waiting, but is out of the line until it joins again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>ZooKeeper, and the clusters that coordinate through it, alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to an ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or try it without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a connect string of the last ones; double click or Enter connects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatPane</name>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistent, or ephemeral: then it goes with its session. A client cannot see container and time to live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the writes of the data (version)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the data was last written, by the servers&apos; clock (mtime)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the znode was created, by the servers&apos; clock (ctime)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of data (dataLength)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child znodes (numChildren)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that the next sequential child of this znode gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session an ephemeral znode belongs to (ephemeralOwner)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the changes of the list of children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the changes of the ACL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>czxid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction that created the znode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mzxid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction that last wrote its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pzxid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction that last changed its list of children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Stat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies all fields of the Stat as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sequential name</source>
        <comment>kind of a znode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null, no data at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails, trying again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time of today, how long ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>date, time, how long ago</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected entries as text (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the timeline still; what happens meanwhile is kept and shown when you go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>create of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the ACL of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>delete of %1 (%Ln znode(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written here yet that could be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <comment>what, as a noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the last write made here, unless somebody changed the znode since (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) cannot be brought back: ephemerals of other sessions, or not readable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redo %1</source>
        <comment>what, as a noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does again what was undone last (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) could not be brought back: ephemerals of other sessions, or not readable.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) were left alone, for others changed them meanwhile.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedText</name>
    <message>
        <source>Unsaved data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data was typed and not saved to its znode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is lost when you go on. There is no undo for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchArrowItem</name>
    <message>
        <source>no watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nsemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock this session...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets this session write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves this ensemble and connects to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a &amp;demo ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts real ZooKeeper servers and participants on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;isconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the session and goes back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the session, ends what was started here, and quits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the selected znode: data, Stat and ACL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a cluster&apos;s leader, followers and workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the servers of the ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;ack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects the znode selected before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects the znode selected afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the cursor into the path bar, to type where to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Znodes and clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the tree and the clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeline and log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the timeline and the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the screen with this window, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes style and colours from the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the windows in this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find an action...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every action; type to find one, Enter does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the shortcuts of all actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Vivarium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected znode: data, Stat and ACL (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster&apos;s leader, followers and workers (Ctrl+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers of the ensemble (Ctrl+3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened in the clusters, as it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program and the ZooKeeper client logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide timeline and log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides timeline and log; View &gt; Timeline and log shows them again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkersModel</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: persistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads, yet registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
process %2, started here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteActions</name>
    <message>
        <source>Create znode...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit ACL...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a znode below the selected one, in any mode (Ins)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a znode beside the selected one, with its data and ACL (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the selected znode; with children it first shows everything that will go (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes who may do what with the selected znode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1, %Ln znode(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the ACL of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZnodeCommand</name>
    <message>
        <source>The ensemble: host:port,host:port/chroot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The znode&apos;s path, below the chroot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to try to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONNECT is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATH is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a connect string: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write to standard output: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection to %1: no server has answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZnodeDelegate</name>
    <message>
        <source>ephemeral, sequential name; owned by session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ephemeral; owned by session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persistent, sequential name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln child znode(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) of data</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>leader of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidate of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZnodeTreePane</name>
    <message>
        <source>Filter names (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumps to the next known znode whose name holds this text; Enter and Shift+Enter go on (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %n known znode(s) has a name with this text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after expanding %n znode(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Expand all below</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Expands the znodes below this one, at most %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ClusterText</name>
    <message>
        <source>plain election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curator leader latch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kazoo election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The children of %1 may not be read by this connection: what is there is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no candidate of this election; it is in the way of programs that read every child, and where whole names are sorted it can keep anybody from being elected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a candidate that is not ephemeral: it stays when its process dies, and blocks who stands behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to a session that holds another one beside it: an orphan of a lost reply, or a second participant in one process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 registers the leader as a worker: it would be given its own work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a follower that is not in the registry: it gets no work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is registered, but its session is no candidate: it works, and can never lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not watch the one before it: it will not notice that one&apos;s death, and failover ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::EventText</name>
    <message>
        <source>%1 gone: its session %2 was closed by its own participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gone: session %2 expired after its process was killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gone: session %2 expired while its process was frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gone, with session %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads %2; %3 without a leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 killed here (process %2); its session&apos;s timeout is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 killed here (process %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frozen here (process %2): no heartbeats; its session&apos;s timeout is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frozen here (process %2); no heartbeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 resumed here (process %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves: told here to resign (process %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a participant was started here (process %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster found at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined the line, session %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was leader of %2; nobody leads now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 registered as a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 registered as a worker: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer in the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server %1 is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server %1 is down: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server %1 serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our view was interrupted: what happens meanwhile is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our view is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MemberText</name>
    <message>
        <source>gone: was leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leader of %1, suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leader of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leader, killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leader, frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected: killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected: frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads, yet in the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker, in the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the registry: leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaving: resigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process killed; ZooKeeper waits for its session&apos;s timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process frozen; ZooKeeper waits for its session&apos;s timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process killed; its session expires any moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process frozen; its session expires any moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process killed; ZooKeeper waits up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process frozen; ZooKeeper waits up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watches %1, as the servers list it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not watch %1: would not be woken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watches %1, as the recipe says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names itself %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session: the znode is persistent, so no live member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1, started here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in line since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>czxid 0x%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::NewsText</name>
    <message>
        <source>%1 is gone: its session %2 expired after its process was killed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired %3 after its process was killed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired while its process was frozen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired %3 after its process was frozen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left: it resigned and closed its session %2, so nothing had to expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone with its session %2. A clean close and an expiry look the same in the tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads %2: it stands first in line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, next in line, found itself first and leads %3; %4 without a leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found itself first in line and leads %2; %3 without a leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process of %1 was killed here. ZooKeeper cannot know that yet: the session ends when its timeout of %2 has passed without a heartbeat, and until then its znodes stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process of %1 was frozen here. It sends no heartbeats; unless it is resumed, its session ends when its timeout of %2 has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The others keep their places in line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 led and is gone; nobody leads %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nobody leads %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process of %1 runs again. Its next heartbeat keeps the session, if that has not expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined at the end of the line with session %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own view was interrupted. What happens meanwhile is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own view is back: what is shown was read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its znode is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session expired %1 after the kill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session expired %1 after the freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resigned: its session was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its session ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vivariumctl</name>
    <message>
        <source>Usage: vivariumctl COMMAND [options]
ZooKeeper ensembles, and the clusters that coordinate through them, from the console.

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
&apos;vivariumctl COMMAND --help&apos; explains a command.
CONNECT is ZooKeeper&apos;s connect string: host:port,host:port/chroot
Exit codes: 0 done, 1 failed, 2 wrong usage.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (see: vivariumctl %2 --help)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown command &apos;%1&apos; (see: vivariumctl --help)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
