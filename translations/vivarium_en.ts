<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConnectSteps</name>
    <message numerus="yes">
        <source>failed %n time(s), trying again</source>
        <translation><numerusform>failed %n time, trying again</numerusform><numerusform>failed %n times, trying again</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ClusterListModel</name>
    <message numerus="yes">
        <source>%1: %2; leader: %3; %n candidate(s)</source>
        <translation><numerusform>%1: %2; leader: %3; %n candidate</numerusform><numerusform>%1: %2; leader: %3; %n candidates</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ConflictView</name>
    <message numerus="yes">
        <source>%Ln line(s) differ, marked + and -.</source>
        <translation><numerusform>%Ln line differs, marked + and -.</numerusform><numerusform>%Ln lines differ, marked + and -.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>(%Ln more line(s))</source>
        <translation><numerusform>(%Ln more line)</numerusform><numerusform>(%Ln more lines)</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ConnectForm</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation><numerusform>%n server</numerusform><numerusform>%n servers</numerusform></translation>
    </message>
</context>
<context>
    <name>app::CreateDialog</name>
    <message numerus="yes">
        <source>%Ln byte(s) that are no text, taken over as they are</source>
        <translation><numerusform>%Ln byte that is no text, taken over as it is</numerusform><numerusform>%Ln bytes that are no text, taken over as they are</numerusform></translation>
    </message>
</context>
<context>
    <name>app::DeleteCommand</name>
    <message numerus="yes">
        <source>%n znode(s) could not be deleted. The first: %1</source>
        <translation><numerusform>%n znode could not be deleted. The first: %1</numerusform><numerusform>%n znodes could not be deleted. The first: %1</numerusform></translation>
    </message>
</context>
<context>
    <name>app::DeleteDialog</name>
    <message numerus="yes">
        <source>Looking at what is below: %Ln znode(s) so far.</source>
        <translation><numerusform>Looking at what is below: %Ln znode so far.</numerusform><numerusform>Looking at what is below: %Ln znodes so far.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>With it go the %Ln znode(s) below, with %1 of data in all.</source>
        <translation><numerusform>With it goes the %Ln znode below, with %1 of data in all.</numerusform><numerusform>With it go the %Ln znodes below, with %1 of data in all.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are ephemerals that other sessions hold: a running process counts on them, and they cannot be brought back.</source>
        <translation><numerusform>%Ln of them is an ephemeral that another session holds: a running process counts on it, and it cannot be brought back.</numerusform><numerusform>%Ln of them are ephemerals that other sessions hold: a running process counts on them, and they cannot be brought back.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The children of %Ln znode(s) may not be listed; where there are any, they stay, and so does what is above them.</source>
        <translation><numerusform>The children of %Ln znode may not be listed; where there are any, they stay, and so does what is above it.</numerusform><numerusform>The children of %Ln znodes may not be listed; where there are any, they stay, and so does what is above them.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation><numerusform>(and %Ln more)</numerusform><numerusform>(and %Ln more)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) were deleted; Edit &gt; Undo brings them back.</source>
        <translation><numerusform>%Ln znode was deleted; Edit &gt; Undo brings it back.</numerusform><numerusform>%Ln znodes were deleted; Edit &gt; Undo brings them back.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) stayed:</source>
        <translation><numerusform>%Ln znode stayed:</numerusform><numerusform>%Ln znodes stayed:</numerusform></translation>
    </message>
</context>
<context>
    <name>app::EnsemblePicture</name>
    <message numerus="yes">
        <source>%n client connection(s)</source>
        <translation><numerusform>%n client connection</numerusform><numerusform>%n client connections</numerusform></translation>
    </message>
</context>
<context>
    <name>app::EnsembleView</name>
    <message numerus="yes">
        <source>%1 of %n server(s) answering.</source>
        <translation><numerusform>%1 of %n server answering.</numerusform><numerusform>%1 of %n servers answering.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::JoinDialog</name>
    <message numerus="yes">
        <source>%1 holds %n candidate(s) that this program did not start (%2). When they go, the participant started here wins: it would take the real service's place, and nobody would do that service's work.</source>
        <translation><numerusform>%1 holds %n candidate that this program did not start (%2). When it goes, the participant started here wins: it would take the real service's place, and nobody would do that service's work.</numerusform><numerusform>%1 holds %n candidates that this program did not start (%2). When they go, the participant started here wins: it would take the real service's place, and nobody would do that service's work.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::LogCollector</name>
    <message numerus="yes">
        <source>%n line(s) were dropped here: they came faster than they could be shown.</source>
        <translation><numerusform>%n line was dropped here: it came faster than it could be shown.</numerusform><numerusform>%n lines were dropped here: they came faster than they could be shown.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::LsCommand</name>
    <message numerus="yes">
        <source>%n znode(s) could not be listed. The first: %1</source>
        <translation><numerusform>%n znode could not be listed. The first: %1</numerusform><numerusform>%n znodes could not be listed. The first: %1</numerusform></translation>
    </message>
</context>
<context>
    <name>app::StakeConfirmation</name>
    <message numerus="yes">
        <source>The same goes for %Ln more candidate(s).</source>
        <translation><numerusform>The same goes for %Ln more candidate.</numerusform><numerusform>The same goes for %Ln more candidates.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %Ln more registration(s).</source>
        <translation><numerusform>The same goes for %Ln more registration.</numerusform><numerusform>The same goes for %Ln more registrations.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::StatPane</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation><numerusform>%Ln byte</numerusform><numerusform>%Ln bytes</numerusform></translation>
    </message>
</context>
<context>
    <name>app::TimelinePane</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>%n new</numerusform><numerusform>%n new</numerusform></translation>
    </message>
</context>
<context>
    <name>app::UndoActions</name>
    <message numerus="yes">
        <source>delete of %1 (%Ln znode(s))</source>
        <translation><numerusform>delete of %1 (%Ln znode)</numerusform><numerusform>delete of %1 (%Ln znodes)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) cannot be brought back: ephemerals of other sessions, or not readable</source>
        <translation><numerusform>%Ln znode cannot be brought back: an ephemeral of another session, or not readable</numerusform><numerusform>%Ln znodes cannot be brought back: ephemerals of other sessions, or not readable</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) could not be brought back: ephemerals of other sessions, or not readable.</source>
        <translation><numerusform>%Ln znode could not be brought back: an ephemeral of another session, or not readable.</numerusform><numerusform>%Ln znodes could not be brought back: ephemerals of other sessions, or not readable.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) were left alone, for others changed them meanwhile.</source>
        <translation><numerusform>%Ln znode was left alone, for others changed it meanwhile.</numerusform><numerusform>%Ln znodes were left alone, for others changed them meanwhile.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::WriteActions</name>
    <message numerus="yes">
        <source>Deleted %1, %Ln znode(s).</source>
        <translation><numerusform>Deleted %1, %Ln znode.</numerusform><numerusform>Deleted %1, %Ln znodes.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ZnodeDelegate</name>
    <message numerus="yes">
        <source>%Ln child znode(s)</source>
        <translation><numerusform>%Ln child znode</numerusform><numerusform>%Ln child znodes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) of data</source>
        <translation><numerusform>%Ln byte of data</numerusform><numerusform>%Ln bytes of data</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ZnodeTreePane</name>
    <message numerus="yes">
        <source>None of the %n known znode(s) has a name with this text.</source>
        <translation><numerusform>None of the %n known znode has a name with this text.</numerusform><numerusform>None of the %n known znodes has a name with this text.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Stopped after expanding %n znode(s).</source>
        <translation><numerusform>Stopped after expanding %n znode.</numerusform><numerusform>Stopped after expanding %n znodes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Expands the znodes below this one, at most %n</source>
        <translation><numerusform>Expands the znodes below this one, at most %n</numerusform><numerusform>Expands the znodes below this one, at most %n</numerusform></translation>
    </message>
</context>
</TS>
