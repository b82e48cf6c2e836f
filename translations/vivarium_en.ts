<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChildrenState</name>
    <message numerus="yes">
        <source>Looking through %Ln name(s).</source>
        <translation><numerusform>Looking through %Ln name.</numerusform><numerusform>Looking through %Ln names.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln child(ren) has "%1" in its name.</source>
        <translation><numerusform>The only child does not have "%1" in its name.</numerusform><numerusform>None of the %Ln children has "%1" in its name.</numerusform></translation>
    </message>
</context>
<context>
    <name>ConnectSteps</name>
    <message numerus="yes">
        <source>failed %n time(s), trying again</source>
        <translation><numerusform>failed %n time, trying again</numerusform><numerusform>failed %n times, trying again</numerusform></translation>
    </message>
</context>
<context>
    <name>SearchStats</name>
    <message numerus="yes">
        <source>only the first %Ln shown</source>
        <translation><numerusform>only the first %Ln shown</numerusform><numerusform>only the first %Ln shown</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) may not be read</source>
        <translation><numerusform>%Ln znode may not be read</numerusform><numerusform>%Ln znodes may not be read</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>the regular expression took too long at %Ln znode(s)</source>
        <translation><numerusform>the regular expression took too long at %Ln znode</numerusform><numerusform>the regular expression took too long at %Ln znodes</numerusform></translation>
    </message>
</context>
<context>
    <name>SpaceText</name>
    <message numerus="yes">
        <source>%Ln znode(s)</source>
        <translation><numerusform>%Ln znode</numerusform><numerusform>%Ln znodes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation><numerusform>%Ln other</numerusform><numerusform>%Ln others</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln small child(ren)</source>
        <translation><numerusform>%Ln small child</numerusform><numerusform>%Ln small children</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ActivityChart</name>
    <message numerus="yes">
        <source>At most %Ln change(s) in a second</source>
        <translation><numerusform>At most %Ln change in a second</numerusform><numerusform>At most %Ln changes in a second</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ChildrenPane</name>
    <message numerus="yes">
        <source>Copied %Ln row(s).</source>
        <translation><numerusform>Copied %Ln row.</numerusform><numerusform>Copied %Ln rows.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected, %1 of data</source>
        <comment>children</comment>
        <translation><numerusform>%Ln selected, %1 of data</numerusform><numerusform>%Ln selected, %1 of data</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>children</comment>
        <translation><numerusform>%Ln selected</numerusform><numerusform>%Ln selected</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected, %1 of data as far as is known</source>
        <comment>children</comment>
        <translation><numerusform>%Ln selected, %1 of data as far as is known</numerusform><numerusform>%Ln selected, %1 of data as far as is known</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln path(s).</source>
        <translation><numerusform>Copied %Ln path.</numerusform><numerusform>Copied %Ln paths.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln children can be deleted at once. To delete all, delete their parent.</source>
        <translation><numerusform>At most %Ln child can be deleted at once. To delete all, delete their parent.</numerusform><numerusform>At most %Ln children can be deleted at once. To delete all, delete their parent.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ChildrenStatBar</name>
    <message numerus="yes">
        <source>Filtered as far as is known: of %Ln child(ren) the Stat was not read, which tells type and owner.</source>
        <translation><numerusform>Filtered as far as is known: of %Ln child the Stat was not read, which tells type and owner.</numerusform><numerusform>Filtered as far as is known: of %Ln children the Stat was not read, which tells type and owner.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Sorted as far as is known: of %Ln row(s) the Stat was not read. They stand last.</source>
        <translation><numerusform>Sorted as far as is known: of %Ln row the Stat was not read. They stand last.</numerusform><numerusform>Sorted as far as is known: of %Ln rows the Stat was not read. They stand last.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Read the Stats of all %Ln</source>
        <comment>children</comment>
        <translation><numerusform>Read the Stats of all %Ln</numerusform><numerusform>Read the Stats of all %Ln</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ClusterGuard</name>
    <message numerus="yes">
        <source>And %n more znode(s) that clusters stand on.</source>
        <translation><numerusform>And %n more znode that clusters stand on.</numerusform><numerusform>And %n more znodes that clusters stand on.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ClusterListModel</name>
    <message numerus="yes">
        <source>%1: %2; leader: %3; %n candidate(s)</source>
        <translation><numerusform>%1: %2; leader: %3; %n candidate</numerusform><numerusform>%1: %2; leader: %3; %n candidates</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2; nobody leads; %n member(s)</source>
        <translation><numerusform>%1: %2; nobody leads; %n member</numerusform><numerusform>%1: %2; nobody leads; %n members</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more problem(s)</source>
        <translation><numerusform>and %Ln more problem</numerusform><numerusform>and %Ln more problems</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s), %1</source>
        <translation><numerusform>%n problem, %1</numerusform><numerusform>%n problems, %1</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ClusterView</name>
    <message numerus="yes">
        <source>%Ln more problem(s) are listed below.</source>
        <translation><numerusform>%Ln more problem is listed below.</numerusform><numerusform>%Ln more problems are listed below.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ClustersCommand</name>
    <message numerus="yes">
        <source>%n member(s) could not be verified, because not every server answered; name the AdminServers with --admin</source>
        <translation><numerusform>%n member could not be verified, because not every server answered; name the AdminServers with --admin</numerusform><numerusform>%n members could not be verified, because not every server answered; name the AdminServers with --admin</numerusform></translation>
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
    <name>app::ConnectionsPane</name>
    <message numerus="yes">
        <source>%Ln connection(s).</source>
        <translation><numerusform>%Ln connection.</numerusform><numerusform>%Ln connections.</numerusform></translation>
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
        <source>%n znode(s) found</source>
        <translation><numerusform>%n znode found</numerusform><numerusform>%n znodes found</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n znode(s) could not be deleted. The first: %1</source>
        <translation><numerusform>%n znode could not be deleted. The first: %1</numerusform><numerusform>%n znodes could not be deleted. The first: %1</numerusform></translation>
    </message>
</context>
<context>
    <name>app::DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %Ln znode(s)</source>
        <translation><numerusform>Delete %Ln znode</numerusform><numerusform>Delete %Ln znodes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Looking at what is below: %Ln znode(s) so far.</source>
        <translation><numerusform>Looking at what is below: %Ln znode so far.</numerusform><numerusform>Looking at what is below: %Ln znodes so far.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln child(ren) of %1?</source>
        <translation><numerusform>Delete %Ln child of %1?</numerusform><numerusform>Delete %Ln children of %1?</numerusform></translation>
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
        <source>%Ln of those chosen went meanwhile.</source>
        <translation><numerusform>%Ln of those chosen went meanwhile.</numerusform><numerusform>%Ln of those chosen went meanwhile.</numerusform></translation>
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
    <name>app::DemoDrill</name>
    <message numerus="yes">
        <source>starts %n server(s)</source>
        <translation><numerusform>starts %n server</numerusform><numerusform>starts %n servers</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ElectionStep</name>
    <message numerus="yes">
        <source>Let %n candidates join the election %1.</source>
        <translation><numerusform>Let %n candidate join the election %1.</numerusform><numerusform>Let %n candidates join the election %1.</numerusform></translation>
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
    <name>app::FaceText</name>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation><numerusform>%Ln task</numerusform><numerusform>%Ln tasks</numerusform></translation>
    </message>
</context>
<context>
    <name>app::FailoversChart</name>
    <message numerus="yes">
        <source>%n failover(s) measured, the median %1, the longest %2.</source>
        <translation><numerusform>%n failover measured, the median %1, the longest %2.</numerusform><numerusform>%n failovers measured, the median %1, the longest %2.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::FindCommand</name>
    <message numerus="yes">
        <source>%n znode(s) may not be read</source>
        <translation><numerusform>%n znode may not be read</numerusform><numerusform>%n znodes may not be read</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>the regular expression took too long at %n znode(s)</source>
        <translation><numerusform>the regular expression took too long at %n znode</numerusform><numerusform>the regular expression took too long at %n znodes</numerusform></translation>
    </message>
</context>
<context>
    <name>app::FrozenBar</name>
    <message numerus="yes">
        <source>%Ln participant(s) are frozen. The first session can expire in %1.</source>
        <translation><numerusform>%Ln participant is frozen. Its session can expire in %1.</numerusform><numerusform>%Ln participants are frozen. The first session can expire in %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s) are frozen. Their sessions may have expired.</source>
        <translation><numerusform>%Ln participant is frozen. Its session may have expired.</numerusform><numerusform>%Ln participants are frozen. Their sessions may have expired.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::HerdStep</name>
    <message numerus="yes">
        <source>Let %n candidates join %1, where each one watches the candidate in front of it.</source>
        <translation><numerusform>Let %n candidate join %1, where each one watches the candidate in front of it.</numerusform><numerusform>Let %n candidates join %1, where each one watches the candidate in front of it.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Let %n candidates join %1, where all watch the leader.</source>
        <translation><numerusform>Let %n candidate join %1, where all watch the leader.</numerusform><numerusform>Let %n candidates join %1, where all watch the leader.</numerusform></translation>
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
    <name>app::LayoutEditor</name>
    <message numerus="yes">
        <source>%1: %Ln member(s)</source>
        <translation><numerusform>%1: %Ln member</numerusform><numerusform>%1: %Ln members</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: led by %2, %Ln member(s)</source>
        <translation><numerusform>%1: led by %2, %Ln member</numerusform><numerusform>%1: led by %2, %Ln members</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: no leader, %Ln member(s)</source>
        <translation><numerusform>%1: no leader, %Ln member</numerusform><numerusform>%1: no leader, %Ln members</numerusform></translation>
    </message>
</context>
<context>
    <name>app::LayoutsPage</name>
    <message numerus="yes">
        <source>%Ln layout(s) were imported.</source>
        <translation><numerusform>%Ln layout was imported.</numerusform><numerusform>%Ln layouts were imported.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::LeadText</name>
    <message numerus="yes">
        <source>%n members watched the lock and woke</source>
        <translation><numerusform>%n member watched the lock and woke</numerusform><numerusform>%n members watched the lock and woke</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>By the recipe %n members watched the lock</source>
        <translation><numerusform>By the recipe %n member watched the lock</numerusform><numerusform>By the recipe %n members watched the lock</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n members watched it and woke</source>
        <translation><numerusform>%n member watched it and woke</numerusform><numerusform>%n members watched it and woke</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>By the recipe %n members watched it</source>
        <translation><numerusform>By the recipe %n member watched it</numerusform><numerusform>By the recipe %n members watched it</numerusform></translation>
    </message>
</context>
<context>
    <name>app::LeaderLanes</name>
    <message numerus="yes">
        <source>%n earlier one(s)</source>
        <translation><numerusform>%n earlier one</numerusform><numerusform>%n earlier ones</numerusform></translation>
    </message>
</context>
<context>
    <name>app::LeadersChart</name>
    <message numerus="yes">
        <source>%1 In the last %2, %n member(s) led, and nobody did for %3.</source>
        <translation><numerusform>%1 In the last %2, %n member led, and nobody did for %3.</numerusform><numerusform>%1 In the last %2, %n members led, and nobody did for %3.</numerusform></translation>
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
    <name>app::LossText</name>
    <message numerus="yes">
        <source>Its %Ln task(s) go to others then.</source>
        <translation><numerusform>Its %Ln task goes to others then.</numerusform><numerusform>Its %Ln tasks go to others then.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Their %Ln task(s) go to others then.</source>
        <translation><numerusform>Their %Ln task goes to others then.</numerusform><numerusform>Their %Ln tasks go to others then.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation><numerusform>%Ln participant</numerusform><numerusform>%Ln participants</numerusform></translation>
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
    <name>app::MemberText</name>
    <message numerus="yes">
        <source>worker, %Ln task(s)</source>
        <translation><numerusform>worker, %Ln task</numerusform><numerusform>worker, %Ln tasks</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ParticipantControls</name>
    <message numerus="yes">
        <source>%Ln participant(s) leave</source>
        <translation><numerusform>%Ln participant leaves</numerusform><numerusform>%Ln participants leave</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Crash %Ln participant(s)</source>
        <translation><numerusform>Crash %Ln participant</numerusform><numerusform>Crash %Ln participants</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Freeze %Ln participant(s)</source>
        <translation><numerusform>Freeze %Ln participant</numerusform><numerusform>Freeze %Ln participants</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln participant(s)</source>
        <translation><numerusform>Resume %Ln participant</numerusform><numerusform>Resume %Ln participants</numerusform></translation>
    </message>
</context>
<context>
    <name>app::PauseBar</name>
    <message numerus="yes">
        <source>Paused: %Ln change(s) since %1</source>
        <translation><numerusform>Paused: %Ln change since %1</numerusform><numerusform>Paused: %Ln changes since %1</numerusform></translation>
    </message>
</context>
<context>
    <name>app::QuorumStep</name>
    <message numerus="yes">
        <source>This sandbox has %n servers, and this step needs three. Start a demo ensemble without the option --servers to see it.</source>
        <translation><numerusform>This sandbox has %n server, and this step needs three. Start a demo ensemble without the option --servers to see it.</numerusform><numerusform>This sandbox has %n servers, and this step needs three. Start a demo ensemble without the option --servers to see it.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::RegistryStep</name>
    <message numerus="yes">
        <source>Let %n participants join the election %1 and the registry %2.</source>
        <translation><numerusform>Let %n participant join the election %1 and the registry %2.</numerusform><numerusform>Let %n participants join the election %1 and the registry %2.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::SceneExport</name>
    <message numerus="yes">
        <source>%Ln member(s), %1</source>
        <comment>how many, when</comment>
        <translation><numerusform>%Ln member, %1</numerusform><numerusform>%Ln members, %1</numerusform></translation>
    </message>
</context>
<context>
    <name>app::SearchResults</name>
    <message numerus="yes">
        <source>%Ln byte(s) of data</source>
        <translation><numerusform>%Ln byte of data</numerusform><numerusform>%Ln bytes of data</numerusform></translation>
    </message>
</context>
<context>
    <name>app::SpaceView</name>
    <message numerus="yes">
        <source>%Ln znode(s) may not be read by this session; what is below them is not counted.</source>
        <translation><numerusform>%Ln znode may not be read by this session; what is below it is not counted.</numerusform><numerusform>%Ln znodes may not be read by this session; what is below them is not counted.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::StakeConfirmation</name>
    <message numerus="yes">
        <source>The same goes for %Ln more registration(s).</source>
        <translation><numerusform>The same goes for %Ln more registration.</numerusform><numerusform>The same goes for %Ln more registrations.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %Ln more candidate(s).</source>
        <translation><numerusform>The same goes for %Ln more candidate.</numerusform><numerusform>The same goes for %Ln more candidates.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more znode(s) that clusters stand on.</source>
        <translation><numerusform>And %Ln more znode that clusters stand on.</numerusform><numerusform>And %Ln more znodes that clusters stand on.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::StakeGuard</name>
    <message numerus="yes">
        <source>%Ln znode(s) are part of clusters</source>
        <translation><numerusform>%Ln znode is part of clusters</numerusform><numerusform>%Ln znodes are part of clusters</numerusform></translation>
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
    <name>app::SubmitCommand</name>
    <message numerus="yes">
        <source>%n line(s) were not submitted</source>
        <translation><numerusform>%n line was not submitted</numerusform><numerusform>%n lines were not submitted</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>ended before %n task(s) had; they go on, and their results can be collected later: %1</source>
        <translation><numerusform>ended before %n task had; it goes on, and its result can be collected later: %1</numerusform><numerusform>ended before %n tasks had; they go on, and their results can be collected later: %1</numerusform></translation>
    </message>
</context>
<context>
    <name>app::SubmitDialog</name>
    <message numerus="yes">
        <source>%n line(s) are longer than a task may be, which is %1 KiB.</source>
        <translation><numerusform>%n line is longer than a task may be, which is %1 KiB.</numerusform><numerusform>%n lines are longer than a task may be, which is %1 KiB.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) will wait below %1, each as a znode.</source>
        <translation><numerusform>%n task will wait below %1, as a znode.</numerusform><numerusform>%n tasks will wait below %1, each as a znode.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::TasksModel</name>
    <message numerus="yes">
        <source>Set aside: it was with %n worker(s) when they died, so it is not given to any more.</source>
        <translation><numerusform>Set aside: it was with %n worker when it died, so it is not given to any more.</numerusform><numerusform>Set aside: it was with %n workers when they died, so it is not given to any more.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ThreadsStep</name>
    <message numerus="yes">
        <source>Ask %n questions at once: the event thread calls back for each one, in order, and the window takes them in a few batches.</source>
        <translation><numerusform>Ask %n question: the event thread calls back for each one, in order, and the window takes them in a few batches.</numerusform><numerusform>Ask %n questions at once: the event thread calls back for each one, in order, and the window takes them in a few batches.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::TimelineBar</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>%n new</numerusform><numerusform>%n new</numerusform></translation>
    </message>
</context>
<context>
    <name>app::TimelinePane</name>
    <message numerus="yes">
        <source>%n entries written to %1</source>
        <translation><numerusform>%n entry written to %1</numerusform><numerusform>%n entries written to %1</numerusform></translation>
    </message>
</context>
<context>
    <name>app::TourPane</name>
    <message numerus="yes">
        <source>This is the end of the tour: %n of its steps happened. Page Up goes back to the others, and closing this pane removes what the tour made.</source>
        <translation><numerusform>This is the end of the tour: %n of its steps happened. Page Up goes back to the others, and closing this pane removes what the tour made.</numerusform><numerusform>This is the end of the tour: %n of its steps happened. Page Up goes back to the others, and closing this pane removes what the tour made.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::UndoActions</name>
    <message numerus="yes">
        <source>delete of %Ln znode(s) below %1</source>
        <translation><numerusform>delete of %Ln znode below %1</numerusform><numerusform>delete of %Ln znodes below %1</numerusform></translation>
    </message>
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
    <name>app::WalkCommand</name>
    <message numerus="yes">
        <source>%1: %n znode(s), %2 level(s) deep
</source>
        <translation><numerusform>%1: %n znode, %2 level deep
</numerusform><numerusform>%1: %n znodes, %2 levels deep
</numerusform></translation>
    </message>
</context>
<context>
    <name>app::WatchControls</name>
    <message numerus="yes">
        <source>%1 of %n server(s) answered: a watch that was found is verified, one that was not may be at another server. Name the others' AdminServers with Cluster &gt; AdminServers.</source>
        <translation><numerusform>%1 of %n server answered: a watch that was found is verified, one that was not may be at another server. Name the others' AdminServers with Cluster &gt; AdminServers.</numerusform><numerusform>%1 of %n servers answered: a watch that was found is verified, one that was not may be at another server. Name the others' AdminServers with Cluster &gt; AdminServers.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::WatchedDrill</name>
    <message numerus="yes">
        <source>watches %n cluster(s), and does nothing to them</source>
        <translation><numerusform>watches %n cluster, and does nothing to it</numerusform><numerusform>watches %n clusters, and does nothing to them</numerusform></translation>
    </message>
</context>
<context>
    <name>app::WorkControls</name>
    <message numerus="yes">
        <source>%n task(s) submitted at %1.</source>
        <translation><numerusform>%n task submitted at %1.</numerusform><numerusform>%n tasks submitted at %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) withdrawn, of %L1 submitted here; the others were with workers already.</source>
        <translation><numerusform>%n task withdrawn, of %L1 submitted here; the others were with workers already.</numerusform><numerusform>%n tasks withdrawn, of %L1 submitted here; the others were with workers already.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::WorkStep</name>
    <message numerus="yes">
        <source>Let %n participants join the election %1 and work for %2.</source>
        <translation><numerusform>Let %n participant join the election %1 and work for %2.</numerusform><numerusform>Let %n participants join the election %1 and work for %2.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Submit %n tasks: the leader spreads them evenly.</source>
        <translation><numerusform>Submit %n task: the leader gives it to a worker.</numerusform><numerusform>Submit %n tasks: the leader spreads them evenly.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::WorkText</name>
    <message numerus="yes">
        <source>%Ln task(s) wait</source>
        <translation><numerusform>%Ln task waits</numerusform><numerusform>%Ln tasks wait</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended</source>
        <translation><numerusform>%Ln ended</numerusform><numerusform>%Ln ended</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) to collect</source>
        <translation><numerusform>%Ln result to collect</numerusform><numerusform>%Ln results to collect</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of dead workers</source>
        <translation><numerusform>%Ln of dead workers</numerusform><numerusform>%Ln of dead workers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other workers</source>
        <translation><numerusform>%Ln with other workers</numerusform><numerusform>%Ln with other workers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of dead workers: the leader gives them to others</source>
        <translation><numerusform>%Ln of dead workers: the leader gives it to others</numerusform><numerusform>%Ln of dead workers: the leader gives them to others</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln with %1</source>
        <translation><numerusform>%Ln with %1</numerusform><numerusform>%Ln with %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln with others</source>
        <translation><numerusform>%Ln with others</numerusform><numerusform>%Ln with others</numerusform></translation>
    </message>
</context>
<context>
    <name>app::WriteActions</name>
    <message numerus="yes">
        <source>Deleted %Ln znode(s) below %1.</source>
        <translation><numerusform>Deleted %Ln znode below %1.</numerusform><numerusform>Deleted %Ln znodes below %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1, %Ln znode(s).</source>
        <translation><numerusform>Deleted %1, %Ln znode.</numerusform><numerusform>Deleted %1, %Ln znodes.</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ZnodeDelegate</name>
    <message numerus="yes">
        <source>Range of %Ln child znode(s) of %1,
from %2
to %3</source>
        <translation><numerusform>Range of %Ln child znode of %1,
from %2
to %3</numerusform><numerusform>Range of %Ln child znodes of %1,
from %2
to %3</numerusform></translation>
    </message>
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
        <source>Stopped after expanding %n znode(s).</source>
        <translation><numerusform>Stopped after expanding %n znode.</numerusform><numerusform>Stopped after expanding %n znodes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln znode(s)</source>
        <translation><numerusform>%1 of %Ln znode</numerusform><numerusform>%1 of %Ln znodes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln znode(s) known so far; others are not looked through</source>
        <translation><numerusform>%1 of the %Ln znode known so far; others are not looked through</numerusform><numerusform>%1 of the %Ln znodes known so far; others are not looked through</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Expands the znodes below this one, at most %n</source>
        <translation><numerusform>Expands the znodes below this one, at most %n</numerusform><numerusform>Expands the znodes below this one, at most %n</numerusform></translation>
    </message>
</context>
</TS>
