<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Vivarium</source>
        <translation>关于 Vivarium</translation>
    </message>
    <message>
        <source>Vivarium %1</source>
        <translation>Vivarium %1</translation>
    </message>
    <message>
        <source>Shows a ZooKeeper ensemble, and the clusters that coordinate through it, alive.

Copyright 2026 The Vivarium authors. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.

Built on Qt %1 and ZooKeeper's C client. Apache ZooKeeper is a trademark of the Apache Software Foundation, which has nothing to do with this program.</source>
        <translation>实时展示 ZooKeeper 集群，以及通过它进行协调的群组。

版权所有 2026 Vivarium 作者。本程序是自由软件，采用 GNU 通用公共许可证第 3 版或更高版本授权；不提供任何担保。

基于 Qt %1 和 ZooKeeper 的 C 客户端构建。Apache ZooKeeper 是 Apache 软件基金会的商标，该基金会与本程序无关。</translation>
    </message>
</context>
<context>
    <name>AclText</name>
    <message>
        <source>create children</source>
        <translation>创建子节点</translation>
    </message>
    <message>
        <source>delete children</source>
        <translation>删除子节点</translation>
    </message>
    <message>
        <source>read data and list children</source>
        <translation>读取数据和列出子节点</translation>
    </message>
    <message>
        <source>write data</source>
        <translation>写入数据</translation>
    </message>
    <message>
        <source>change the ACL</source>
        <translation>更改 ACL</translation>
    </message>
    <message>
        <source>may do nothing</source>
        <translation>无任何权限</translation>
    </message>
    <message>
        <source>may %1</source>
        <comment>a list of verbs</comment>
        <translation>可以%1</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>every identity this session has authenticated as</source>
        <translation>此会话已认证的每个身份</translation>
    </message>
    <message>
        <source>user %1 with the password of this hash</source>
        <translation>密码具有此哈希值的用户 %1</translation>
    </message>
    <message>
        <source>clients from %1</source>
        <translation>来自 %1 的客户端</translation>
    </message>
    <message>
        <source>identity %1 of scheme %2</source>
        <translation>方案 %2 的身份 %1</translation>
    </message>
    <message>
        <source>An ACL needs at least one entry.</source>
        <translation>ACL 至少需要一个条目。</translation>
    </message>
    <message>
        <source>An entry has no scheme.</source>
        <translation>有一个条目没有方案。</translation>
    </message>
    <message>
        <source>The only id of scheme world is anyone.</source>
        <translation>方案 world 的唯一标识是 anyone。</translation>
    </message>
    <message>
        <source>An id of scheme digest is user:hash.</source>
        <translation>方案 digest 的标识为 user:hash。</translation>
    </message>
    <message>
        <source>An id of scheme ip is an address, or address/bits.</source>
        <translation>方案 ip 的标识是一个地址，或“地址/位数”。</translation>
    </message>
    <message>
        <source>The entry %1 gives no permission.</source>
        <translation>条目 %1 未授予任何权限。</translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ChildrenState</name>
    <message>
        <source>The children may not be read: there is no READ permission on %1.</source>
        <translation>无权读取子节点：缺少 %1 的 READ 权限。</translation>
    </message>
    <message>
        <source>No children: %1 is ephemeral, and ephemeral znodes cannot have any.</source>
        <translation>没有子节点：%1 是临时节点，临时 znode 不能有子节点。</translation>
    </message>
    <message>
        <source>%1 has no children.</source>
        <translation>%1 没有子节点。</translation>
    </message>
    <message>
        <source>The children of %1 are not read yet.</source>
        <translation>%1 的子节点尚未读取。</translation>
    </message>
    <message>
        <source>Select a znode, and its children are listed here.</source>
        <translation>选择一个 znode，其子节点将列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %Ln name(s).</source>
        <translation><numerusform>正在查看 %Ln 个名称。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln child(ren) has "%1" in its name.</source>
        <translation><numerusform>%Ln 个子节点的名称中都没有“%1”。</numerusform></translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子节点</translation>
    </message>
    <message>
        <source>Children (%1)</source>
        <translation>子节点 (%1)</translation>
    </message>
</context>
<context>
    <name>ClusterLines</name>
    <message>
        <source>  member    %1  %2
</source>
        <translation>  成员      %1  %2
</translation>
    </message>
    <message>
        <source>  follower  %1  %2, watches %3 (verified)
</source>
        <translation>  跟随者    %1  %2，监视 %3（已核实）
</translation>
    </message>
    <message>
        <source>  follower  %1  %2, watches nobody and should watch %3 (wrong)
</source>
        <translation>  跟随者    %1  %2，未监视任何人，应监视 %3（错误）
</translation>
    </message>
    <message>
        <source>  follower  %1  %2, watches %3 and should watch %4 (wrong)
</source>
        <translation>  跟随者    %1  %2，监视 %3，应监视 %4（错误）
</translation>
    </message>
    <message>
        <source>  follower  %1  %2, should watch %3 (could not be asked)
</source>
        <translation>  跟随者    %1  %2，应监视 %3（无法询问）
</translation>
    </message>
    <message>
        <source>  follower  %1  %2, watches %3
</source>
        <translation>  跟随者    %1  %2，监视 %3
</translation>
    </message>
    <message>
        <source>%1 (%2)
</source>
        <translation>%1（%2）
</translation>
    </message>
    <message>
        <source>  note      %1
</source>
        <translation>  说明      %1
</translation>
    </message>
    <message>
        <source>  leader    %1  %2
</source>
        <translation>  领导者    %1  %2
</translation>
    </message>
    <message>
        <source>  no leader
</source>
        <translation>  无领导者
</translation>
    </message>
    <message>
        <source>  worker    %1  %2
</source>
        <translation>  工作者    %1  %2
</translation>
    </message>
    <message>
        <source>  problem   %1: %2 %3
</source>
        <translation>  问题      %1：%2 %3
</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows a ZooKeeper ensemble, and the clusters that coordinate through it, alive.</source>
        <translation>实时展示 ZooKeeper 集群，以及通过它进行协调的群组。</translation>
    </message>
    <message>
        <source>Ensemble to connect to, as everywhere in ZooKeeper: host:port,host:port/chroot</source>
        <translation>要连接的集群，写法与 ZooKeeper 各处相同：host:port,host:port/chroot</translation>
    </message>
    <message>
        <source>Start a local ensemble and participants of an election, to look at and to break.</source>
        <translation>启动一个本地集群和一次选举的若干参与者，供观察和破坏。</translation>
    </message>
    <message>
        <source>Servers of the demo (3).</source>
        <translation>演示的服务器数量 (3)。</translation>
    </message>
    <message>
        <source>Participants of the demo (4).</source>
        <translation>演示的参与者数量 (4)。</translation>
    </message>
    <message>
        <source>Znode to select.</source>
        <translation>要选择的 znode。</translation>
    </message>
    <message>
        <source>Never write; the session cannot be unlocked.</source>
        <translation>从不写入；会话无法解锁。</translation>
    </message>
    <message>
        <source>Language of the windows: %1.</source>
        <translation>窗口的语言：%1。</translation>
    </message>
    <message>
        <source>Colours of the windows: system, light or dark.</source>
        <translation>窗口的配色：system、light 或 dark。</translation>
    </message>
    <message>
        <source>Save the window as PNG when the view has loaded, and exit.</source>
        <translation>视图加载后将窗口保存为 PNG，然后退出。</translation>
    </message>
    <message>
        <source>Give the screenshot this long (60).</source>
        <translation>截图最多等待的秒数 (60)。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900.</source>
        <translation>窗口大小，例如 1440x900。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3.</source>
        <translation>--%1 需要一个 %2 到 %3 之间的数字。</translation>
    </message>
    <message>
        <source>--%1 needs one of: %2.</source>
        <translation>--%1 需要以下值之一：%2。</translation>
    </message>
    <message>
        <source>--%1 needs a znode's path: %2.</source>
        <translation>--%1 需要 znode 的路径：%2。</translation>
    </message>
    <message>
        <source>--%1 needs width and height of at least 400x300, such as 1440x900.</source>
        <translation>--%1 需要至少 400x300 的宽度和高度，例如 1440x900。</translation>
    </message>
    <message>
        <source>vivarium: %1 See vivarium --help.</source>
        <translation>vivarium：%1请参阅 vivarium --help。</translation>
    </message>
    <message>
        <source>Only one CONNECT can be given.</source>
        <translation>只能指定一个 CONNECT。</translation>
    </message>
    <message>
        <source>--demo starts an ensemble of its own and takes no CONNECT.</source>
        <translation>--demo 会启动自己的集群，不接受 CONNECT。</translation>
    </message>
    <message>
        <source>%1 is not a connect string: %2.</source>
        <translation>%1 不是连接字符串：%2。</translation>
    </message>
    <message>
        <source>View to show first: browser, cluster, ensemble or space.</source>
        <translation>首先显示的视图：browser、cluster、ensemble 或 space。</translation>
    </message>
    <message>
        <source>Begin the guided tour, on servers of its own on this machine.</source>
        <translation>在本机自己的服务器上开始导览。</translation>
    </message>
</context>
<context>
    <name>ConnectSteps</name>
    <message>
        <source>Look up the servers' names</source>
        <translation>解析服务器名称</translation>
    </message>
    <message>
        <source>Open a TCP connection to a server</source>
        <translation>与服务器建立 TCP 连接</translation>
    </message>
    <message>
        <source>Open a ZooKeeper session</source>
        <translation>建立 ZooKeeper 会话</translation>
    </message>
    <message>
        <source>Send the identities</source>
        <translation>发送身份</translation>
    </message>
    <message>
        <source>Find the chroot %1</source>
        <translation>查找 chroot %1</translation>
    </message>
    <message numerus="yes">
        <source>failed %n time(s), trying again</source>
        <translation><numerusform>已失败 %n 次，正在重试</numerusform></translation>
    </message>
</context>
<context>
    <name>DrillChart</name>
    <message>
        <source>not noticed</source>
        <translation>未被察觉</translation>
    </message>
    <message>
        <source>until all are connected and led again</source>
        <translation>直到全部重新连接且有领导者</translation>
    </message>
    <message>
        <source>another quorum leader</source>
        <translation>另一个仲裁领导者</translation>
    </message>
    <message>
        <source>election</source>
        <translation>选举</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>first task of the new leader</source>
        <translation>新领导者的首个任务</translation>
    </message>
    <message>
        <source>Each round over time, from the deed on</source>
        <translation>每一轮的时间线，从操作起算</translation>
    </message>
    <message>
        <source>to expect</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, time</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未观察到</translation>
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
        <translation>领导者崩溃 3 次</translation>
    </message>
    <message>
        <source>Leave, crash, freeze</source>
        <translation>离开、崩溃、冻结</translation>
    </message>
    <message>
        <source>Rolling freeze</source>
        <translation>轮流冻结</translation>
    </message>
    <message>
        <source>A freeze that nobody may notice</source>
        <translation>一次不应被任何人察觉的冻结</translation>
    </message>
    <message>
        <source>Quorum leader stops</source>
        <translation>仲裁领导者停止</translation>
    </message>
    <message>
        <source>Every kind of server failure</source>
        <translation>各种服务器故障</translation>
    </message>
</context>
<context>
    <name>DrillReport</name>
    <message>
        <source>Candidate</source>
        <translation>候选者</translation>
    </message>
    <message>
        <source>Death to detection</source>
        <translation>死亡到察觉</translation>
    </message>
    <message>
        <source>Detection to election</source>
        <translation>察觉到选出</translation>
    </message>
    <message>
        <source>Election to registry</source>
        <translation>选出到注册表</translation>
    </message>
    <message>
        <source>Election to first task</source>
        <translation>选出到首个任务</translation>
    </message>
    <message>
        <source>Tasks moved</source>
        <translation>转移的任务</translation>
    </message>
    <message>
        <source>Without a leader</source>
        <translation>无领导者</translation>
    </message>
    <message>
        <source>Woken</source>
        <translation>被唤醒</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Connections lost</source>
        <translation>断开的连接</translation>
    </message>
    <message>
        <source>Death to next quorum leader</source>
        <translation>死亡到下一个仲裁领导者</translation>
    </message>
    <message>
        <source>Death to all connected again</source>
        <translation>死亡到全部重新连接</translation>
    </message>
    <message>
        <source>Failovers that were watched</source>
        <translation>观察到的故障转移</translation>
    </message>
    <message>
        <source>Failover drill</source>
        <translation>故障转移演练</translation>
    </message>
    <message>
        <source>Failover drill: %1</source>
        <translation>故障转移演练：%1</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>选举</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Tick of the servers</source>
        <translation>服务器的 tick</translation>
    </message>
    <message>
        <source>Session timeout, negotiated</source>
        <translation>会话超时（协商值）</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>It did not come to this step.</source>
        <translation>没有进行到这一步。</translation>
    </message>
    <message>
        <source>What happened by itself</source>
        <translation>自行发生的事</translation>
    </message>
    <message>
        <source>Nothing was done to this cluster: it was only watched, and times are as the window saw them.</source>
        <translation>没有对该群组做任何操作：只是观察，时间以窗口所见为准。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Until all were connected and led again: %1 at least, %2 in the median, %3 at most.</source>
        <translation>直到全部重新连接且有领导者：最短 %1，中位数 %2，最长 %3。</translation>
    </message>
    <message>
        <source>Until it was noticed: %1 at least, %2 in the median, %3 at most.</source>
        <translation>直到被察觉：最短 %1，中位数 %2，最长 %3。</translation>
    </message>
    <message>
        <source>Without a leader: %1 at least, %2 in the median, %3 at most.</source>
        <translation>没有领导者：最短 %1，中位数 %2，最长 %3。</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>To expect</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <translation>第 %1 轮：%2</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>如何阅读</translation>
    </message>
    <message>
        <source>Detection is when the next in line was told by its watch that the dead one's znode is gone. Servers end a silent session between two thirds of its timeout (its last heartbeat was up to a third old) and the timeout plus one tick (sessions expire in buckets of a tick). A clean leave takes milliseconds.</source>
        <translation>察觉是指队列中的下一个通过 watch 得知死者的 znode 已消失。服务器在超时的三分之二（最后一次心跳最多已过三分之一）到超时加一个 tick（会话按 tick 分批过期）之间结束沉默的会话。正常离开只需几毫秒。</translation>
    </message>
    <message>
        <source>Election is when the new leader, brought up to date by a sync, found itself first. Registry is when it took itself out of the workers' registry.</source>
        <translation>选出是指新领导者经 sync 更新后发现自己排在首位。注册表是指它将自己从工作者注册表中移除。</translation>
    </message>
    <message>
        <source>When a server goes, its clients move to another one, and sessions survive. When the quorum leader goes, the servers elect another one first, and serve nobody meanwhile.</source>
        <translation>某个服务器离开时，其客户端转到另一个服务器，会话继续存在。仲裁领导者离开时，服务器先选出新的领导者，其间不为任何人服务。</translation>
    </message>
    <message>
        <source>A dash means that it was not seen, which is not zero. All times are from this machine's clock.</source>
        <translation>短横线表示未观察到，并不等于零。所有时间均来自本机时钟。</translation>
    </message>
</context>
<context>
    <name>DrillText</name>
    <message>
        <source>Leader leaves</source>
        <translation>领导者离开</translation>
    </message>
    <message>
        <source>Follower leaves</source>
        <translation>跟随者离开</translation>
    </message>
    <message>
        <source>Any participant leaves</source>
        <translation>任意参与者离开</translation>
    </message>
    <message>
        <source>Leader crashes</source>
        <translation>领导者崩溃</translation>
    </message>
    <message>
        <source>Follower crashes</source>
        <translation>跟随者崩溃</translation>
    </message>
    <message>
        <source>Any participant crashes</source>
        <translation>任意参与者崩溃</translation>
    </message>
    <message>
        <source>Leader freezes</source>
        <translation>领导者冻结</translation>
    </message>
    <message>
        <source>Follower freezes</source>
        <translation>跟随者冻结</translation>
    </message>
    <message>
        <source>Any participant freezes</source>
        <translation>任意参与者冻结</translation>
    </message>
    <message>
        <source>Quorum leader is killed</source>
        <translation>仲裁领导者被杀死</translation>
    </message>
    <message>
        <source>Quorum follower is killed</source>
        <translation>仲裁跟随者被杀死</translation>
    </message>
    <message>
        <source>Quorum leader freezes</source>
        <translation>仲裁领导者冻结</translation>
    </message>
    <message>
        <source>Quorum follower freezes</source>
        <translation>仲裁跟随者冻结</translation>
    </message>
    <message>
        <source>Quorum leader stops</source>
        <translation>仲裁领导者停止</translation>
    </message>
    <message>
        <source>Quorum follower stops</source>
        <translation>仲裁跟随者停止</translation>
    </message>
    <message>
        <source>Lets the leader of the election leave in order. Rounds: %1.</source>
        <translation>使选举的领导者有序离开。轮数：%1。</translation>
    </message>
    <message>
        <source>Lets a follower leave in order. Rounds: %1.</source>
        <translation>使一个跟随者有序离开。轮数：%1。</translation>
    </message>
    <message>
        <source>Lets any participant leave in order. Rounds: %1.</source>
        <translation>使任一参与者有序离开。轮数：%1。</translation>
    </message>
    <message>
        <source>Kills the process of the election's leader (SIGKILL). Rounds: %1.</source>
        <translation>杀死选举领导者的进程（SIGKILL）。轮数：%1。</translation>
    </message>
    <message>
        <source>Kills a follower's process (SIGKILL). Rounds: %1.</source>
        <translation>杀死一个跟随者的进程（SIGKILL）。轮数：%1。</translation>
    </message>
    <message>
        <source>Kills any participant's process (SIGKILL). Rounds: %1.</source>
        <translation>杀死任一参与者的进程（SIGKILL）。轮数：%1。</translation>
    </message>
    <message>
        <source>Freezes the process of the election's leader (SIGSTOP). Rounds: %1.</source>
        <translation>冻结选举领导者的进程（SIGSTOP）。轮数：%1。</translation>
    </message>
    <message>
        <source>Freezes a follower's process (SIGSTOP). Rounds: %1.</source>
        <translation>冻结一个跟随者的进程（SIGSTOP）。轮数：%1。</translation>
    </message>
    <message>
        <source>Freezes any participant's process (SIGSTOP). Rounds: %1.</source>
        <translation>冻结任一参与者的进程（SIGSTOP）。轮数：%1。</translation>
    </message>
    <message>
        <source>Kills the server that leads the ensemble (SIGKILL). Rounds: %1.</source>
        <translation>杀死领导集群的服务器（SIGKILL）。轮数：%1。</translation>
    </message>
    <message>
        <source>Kills a server that follows (SIGKILL). Rounds: %1.</source>
        <translation>杀死一个跟随的服务器（SIGKILL）。轮数：%1。</translation>
    </message>
    <message>
        <source>Freezes the server that leads the ensemble (SIGSTOP). Rounds: %1.</source>
        <translation>冻结领导集群的服务器（SIGSTOP）。轮数：%1。</translation>
    </message>
    <message>
        <source>Freezes a server that follows (SIGSTOP). Rounds: %1.</source>
        <translation>冻结一个跟随的服务器（SIGSTOP）。轮数：%1。</translation>
    </message>
    <message>
        <source>Stops the server that leads the ensemble, and starts it again. Rounds: %1.</source>
        <translation>停止领导集群的服务器，然后重新启动。轮数：%1。</translation>
    </message>
    <message>
        <source>Stops a server that follows, and starts it again. Rounds: %1.</source>
        <translation>停止一个跟随的服务器，然后重新启动。轮数：%1。</translation>
    </message>
    <message>
        <source>The death woke %1 participants, where one is enough.</source>
        <translation>该死亡唤醒了 %1 个参与者，而一个就够。</translation>
    </message>
    <message>
        <source>Two participants acted as leader at the same moment.</source>
        <translation>有两个参与者同时以领导者身份行事。</translation>
    </message>
    <message>
        <source>The lead went to another participant, although nobody had to give it up.</source>
        <translation>领导权转给了另一个参与者，尽管没有人必须放弃它。</translation>
    </message>
    <message>
        <source>A participant that was not touched lost its session.</source>
        <translation>一个未受干预的参与者丢失了会话。</translation>
    </message>
    <message>
        <source>Not every task got a result: %1.</source>
        <translation>并非每个任务都有结果：%1。</translation>
    </message>
    <message>
        <source>The cluster did not recover in time: %1.</source>
        <translation>群组未能及时恢复：%1。</translation>
    </message>
    <message>
        <source>Leader's session closed</source>
        <translation>领导者的会话已关闭</translation>
    </message>
    <message>
        <source>Leader's session expired</source>
        <translation>领导者的会话已过期</translation>
    </message>
    <message>
        <source>Leader gone: closed, expired or deleted</source>
        <translation>领导者消失：关闭、过期或被删除</translation>
    </message>
    <message>
        <source>waits for servers: %1 of %2 serve</source>
        <translation>等待服务器：%2 个中有 %1 个在服务</translation>
    </message>
    <message>
        <source>waits for the servers to elect their leader</source>
        <translation>等待服务器选出其领导者</translation>
    </message>
    <message>
        <source>waits for participants: %1 of %2 run</source>
        <translation>等待参与者：%2 个中有 %1 个在运行</translation>
    </message>
    <message>
        <source>waits for a participant to lead</source>
        <translation>等待某个参与者成为领导者</translation>
    </message>
    <message>
        <source>waits for participants: %1 of %2 lead or follow</source>
        <translation>等待参与者：%2 个中有 %1 个在领导或跟随</translation>
    </message>
    <message>
        <source>waits for the results of work, %1 to come</source>
        <translation>等待工作结果，还有 %1 个</translation>
    </message>
    <message>
        <source>all is healthy</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>It thaws after %1.</source>
        <translation>它在 %1 后解冻。</translation>
    </message>
    <message>
        <source>It thaws when the effect was seen.</source>
        <translation>看到效果后它会解冻。</translation>
    </message>
    <message>
        <source>Tasks in flight each time: %1.</source>
        <translation>每次进行中的任务：%1。</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <comment>deed, rounds</comment>
        <translation>%1，%2 次</translation>
    </message>
    <message>
        <source>It took %1, where at most %2 are to be expected.</source>
        <translation>用时 %1，预期最多 %2。</translation>
    </message>
    <message>
        <source>It took only %1, where at least %2 are to be expected.</source>
        <translation>仅用时 %1，预期至少 %2。</translation>
    </message>
    <message>
        <source>outside: see below</source>
        <translation>超出范围：见下文</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>符合预期</translation>
    </message>
    <message>
        <source>sooner than expected</source>
        <translation>早于预期</translation>
    </message>
    <message>
        <source>later than expected</source>
        <translation>晚于预期</translation>
    </message>
    <message>
        <source>nobody noticed</source>
        <translation>无人察觉</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>没有可比较的</translation>
    </message>
    <message>
        <source>another quorum leader after %1</source>
        <translation>%1 后有了另一个仲裁领导者</translation>
    </message>
    <message>
        <source>connections lost: %1, the last one back after %2</source>
        <translation>断开的连接：%1，最后一个在 %2 后恢复</translation>
    </message>
    <message>
        <source>no participant lost its connection</source>
        <translation>没有参与者断开连接</translation>
    </message>
    <message>
        <source>noticed after %1</source>
        <translation>%1 后被察觉</translation>
    </message>
    <message>
        <source>not noticed by anybody</source>
        <translation>无人察觉</translation>
    </message>
    <message>
        <source>%1 without a leader</source>
        <translation>%1 没有领导者</translation>
    </message>
    <message>
        <source>never without a leader</source>
        <translation>始终有领导者</translation>
    </message>
    <message>
        <source>%1 woken</source>
        <translation>唤醒 %1 个</translation>
    </message>
    <message>
        <source>tasks moved: %1</source>
        <translation>转移的任务：%1</translation>
    </message>
    <message>
        <source>%1 (%2): %3; %4</source>
        <comment>deed, victim, figures, verdict</comment>
        <translation>%1（%2）：%3；%4</translation>
    </message>
    <message>
        <source>Ended early, as the cluster did not become healthy in time: %1.</source>
        <translation>提前结束，因为群组未能及时恢复健康：%1。</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 rounds.</source>
        <translation>在 %2 轮中的第 %1 轮后取消。</translation>
    </message>
    <message>
        <source>Nothing happened while it was watched.</source>
        <translation>观察期间没有发生任何事。</translation>
    </message>
    <message>
        <source>The one failure was as expected.</source>
        <translation>这一次故障符合预期。</translation>
    </message>
    <message>
        <source>All %1 failures were as expected.</source>
        <translation>全部 %1 次故障均符合预期。</translation>
    </message>
    <message>
        <source>Outside of what is to be expected: %1 of %2 failures.</source>
        <translation>超出预期：%2 次故障中的 %1 次。</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>deed, round, rounds</comment>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>Before the first step: %1.</source>
        <translation>第一步之前：%1。</translation>
    </message>
    <message>
        <source>%1: submits work.</source>
        <translation>%1：提交工作。</translation>
    </message>
    <message>
        <source>%1: watches what comes of it.</source>
        <translation>%1：观察结果。</translation>
    </message>
    <message>
        <source>%1: recovers; %2.</source>
        <translation>%1：正在恢复；%2。</translation>
    </message>
    <message>
        <source>Ended: %1 of %2 rounds.</source>
        <translation>结束：%2 轮中的 %1 轮。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>up to %1 ms</source>
        <translation>最多 %1 毫秒</translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <translation>%1 至 %2 毫秒</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1: done.</source>
        <translation>%1：完成。</translation>
    </message>
    <message>
        <source>%1: the request failed inside ZooKeeper or on the way to it. Try again; the Log pane may tell more.</source>
        <translation>%1：请求在 ZooKeeper 内部或途中失败。请重试；日志面板可能有更多信息。</translation>
    </message>
    <message>
        <source>%1: not done, because an earlier operation of the same transaction failed. Nothing of it was changed.</source>
        <translation>%1：未执行，因为同一事务中先前的操作失败。未做任何更改。</translation>
    </message>
    <message>
        <source>%1: the server reports inconsistent data. Look at the servers' logs before you write anything.</source>
        <translation>%1：服务器报告数据不一致。写入任何内容之前请先查看服务器日志。</translation>
    </message>
    <message>
        <source>%1: the connection was lost before this was done. Nothing was changed; try again when connected.</source>
        <translation>%1：完成之前连接已丢失。未做任何更改；请在连接后重试。</translation>
    </message>
    <message>
        <source>%1: the server's answer could not be read. Its version may not fit; the Log pane may tell more.</source>
        <translation>%1：无法读取服务器的应答。其版本可能不匹配；日志面板可能有更多信息。</translation>
    </message>
    <message>
        <source>%1: the server does not know this operation, or it is switched off there. It may need a newer ZooKeeper or a setting on the servers (for TTL znodes extendedTypesEnabled).</source>
        <translation>%1：服务器不支持此操作，或已将其关闭。可能需要更新版本的 ZooKeeper 或更改服务器设置（TTL znode 需要 extendedTypesEnabled）。</translation>
    </message>
    <message>
        <source>%1: no answer came in time. The server may be overloaded or gone; try again.</source>
        <translation>%1：未及时收到应答。服务器可能过载或已停止；请重试。</translation>
    </message>
    <message>
        <source>%1: ZooKeeper does not accept what was asked for. Check path and values.</source>
        <translation>%1：ZooKeeper 不接受所请求的内容。请检查路径和值。</translation>
    </message>
    <message>
        <source>%1: the session cannot serve requests now. Wait until it is connected.</source>
        <translation>%1：会话当前无法处理请求。请等待其连接。</translation>
    </message>
    <message>
        <source>%1: no quorum of the new configuration is connected and up to date. Start the joining servers first.</source>
        <translation>%1：新配置中没有已连接且数据最新的法定人数。请先启动要加入的服务器。</translation>
    </message>
    <message>
        <source>%1: another change of the configuration is under way. Wait until it is done.</source>
        <translation>%1：另一项配置更改正在进行。请等待其完成。</translation>
    </message>
    <message>
        <source>%1: the encrypted connection failed. Check certificates and the port.</source>
        <translation>%1：加密连接失败。请检查证书和端口。</translation>
    </message>
    <message>
        <source>%1: ZooKeeper refused the request without saying why. Look at the Log pane.</source>
        <translation>%1：ZooKeeper 拒绝了请求但未说明原因。请查看日志面板。</translation>
    </message>
    <message>
        <source>%1 does not exist, or its parent does not. It may just have been deleted; check the path.</source>
        <translation>%1 不存在，或其父节点不存在。它可能刚被删除；请检查路径。</translation>
    </message>
    <message>
        <source>%1: its ACL does not permit this to you. Connect with a digest identity that may; a wrong password shows in no other way than this.</source>
        <translation>%1：其 ACL 不允许您执行此操作。请使用有权限的 digest 身份连接；密码错误也只会表现为这种情况。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since you read it. Nothing was overwritten; compare and save again.</source>
        <translation>%1 在您读取之后已被他人更改。未覆盖任何内容；请比较后再保存。</translation>
    </message>
    <message>
        <source>%1 cannot be created below an ephemeral znode: these have no children. Choose a persistent parent.</source>
        <translation>无法在临时 znode 之下创建 %1：临时 znode 没有子节点。请选择持久的父节点。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or edit the znode that is there.</source>
        <translation>%1 已存在。请选择其他名称，或编辑已有的 znode。</translation>
    </message>
    <message>
        <source>%1 has children and cannot be deleted alone. Delete the subtree instead.</source>
        <translation>%1 有子节点，不能单独删除。请改为删除整个子树。</translation>
    </message>
    <message>
        <source>%1: the servers ended the session before this was done. A new session is on its way; try again then.</source>
        <translation>%1：完成之前服务器已结束会话。新会话正在建立；请届时重试。</translation>
    </message>
    <message>
        <source>%1: the ZooKeeper client refused the request as malformed. This is a defect.</source>
        <translation>%1：ZooKeeper 客户端以格式错误为由拒绝了请求。这是一个缺陷。</translation>
    </message>
    <message>
        <source>%1: the ACL is empty or invalid. Give at least one entry with a known scheme and a well-formed id.</source>
        <translation>%1：ACL 为空或无效。请至少给出一个方案已知且标识格式正确的条目。</translation>
    </message>
    <message>
        <source>%1: the servers refused the authentication and ended the session. Connect again with other credentials.</source>
        <translation>%1：服务器拒绝了认证并结束了会话。请使用其他凭据重新连接。</translation>
    </message>
    <message>
        <source>%1: not done, because the session is being closed.</source>
        <translation>%1：未执行，因为会话正在关闭。</translation>
    </message>
    <message>
        <source>%1: the server had nothing to answer. Read again to see what is there.</source>
        <translation>%1：服务器没有可应答的内容。请重新读取以查看现状。</translation>
    </message>
    <message>
        <source>%1: the session moved to another server while the request was under way. Try again.</source>
        <translation>%1：请求进行期间会话已转移到另一台服务器。请重试。</translation>
    </message>
    <message>
        <source>%1: the server has lost its quorum and serves reads only. Wait until a majority of servers is back.</source>
        <translation>%1：服务器已失去法定人数，仅提供读取。请等待多数服务器恢复。</translation>
    </message>
    <message>
        <source>%1: ephemeral znodes need a global session, and this one is local to its server. Try again: the server upgrades it.</source>
        <translation>%1：临时 znode 需要全局会话，而此会话仅在其服务器本地有效。请重试：服务器会将其升级。</translation>
    </message>
    <message>
        <source>%1 is not watched by this session: there was no watch to take back.</source>
        <translation>此会话并未监视 %1：没有可撤回的监视。</translation>
    </message>
    <message>
        <source>%1: the servers do not allow changes of the ensemble's configuration. Set reconfigEnabled=true there.</source>
        <translation>%1：服务器不允许更改集群配置。请在服务器上设置 reconfigEnabled=true。</translation>
    </message>
    <message>
        <source>%1: the servers accept sessions with SASL authentication only, which this program does not offer.</source>
        <translation>%1：服务器仅接受使用 SASL 认证的会话，本程序不提供该认证。</translation>
    </message>
    <message>
        <source>%1 lies in a subtree whose quota is used up. Delete something there, or raise the quota.</source>
        <translation>%1 位于配额已用尽的子树中。请在其中删除一些内容，或提高配额。</translation>
    </message>
    <message>
        <source>%1: the server is overloaded and dropped the request before doing it. Try again in a while.</source>
        <translation>%1：服务器过载，在执行前丢弃了请求。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 is not a valid path. It must begin with / and must not end in /, nor hold an empty name, . or .. as a name, or control characters.</source>
        <translation>%1 不是有效路径。路径必须以 / 开头，不得以 / 结尾，也不得包含空名称、名称 . 或 ..，或控制字符。</translation>
    </message>
    <message>
        <source>%1: too large. Servers take at most 1 MiB in one request (jute.maxbuffer) and would drop the connection, so it was not sent.</source>
        <translation>%1：过大。服务器一次请求最多接受 1 MiB（jute.maxbuffer），否则会断开连接，因此未发送。</translation>
    </message>
    <message>
        <source>%1: not changed, because this session is locked. Unlock it first (Edit &gt; Unlock this session).</source>
        <translation>%1：未更改，因为此会话已锁定。请先解锁（编辑 &gt; 解锁此会话）。</translation>
    </message>
    <message>
        <source>%1: the connection was lost before the answer came, so whether this was done is unknown. Read it again before you repeat it.</source>
        <translation>%1：收到应答前连接已丢失，因此不知是否已执行。重复操作前请重新读取。</translation>
    </message>
    <message>
        <source>%1: znodes of this kind cannot be created in a transaction. Create it on its own.</source>
        <translation>%1：无法在事务中创建此类 znode。请单独创建。</translation>
    </message>
    <message>
        <source>%1: ZooKeeper answered with the unknown error %2.</source>
        <translation>%1：ZooKeeper 应答了未知错误 %2。</translation>
    </message>
    <message>
        <source>The znode</source>
        <translation>该 znode</translation>
    </message>
    <message>
        <source>%1 (Reason: %2)</source>
        <translation>%1（原因：%2）</translation>
    </message>
</context>
<context>
    <name>IdentityFile</name>
    <message>
        <source>cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1, line %2: not of the form scheme:credential, as in digest:user:password</source>
        <translation>%1 第 %2 行：不符合 scheme:credential 的形式，例如 digest:user:password</translation>
    </message>
</context>
<context>
    <name>LayoutText</name>
    <message>
        <source>The layout needs a name.</source>
        <translation>布局需要一个名称。</translation>
    </message>
    <message>
        <source>Another layout has this name.</source>
        <translation>已有同名布局。</translation>
    </message>
    <message>
        <source>Say where the candidates are: a path like /apps/*/election.</source>
        <translation>请说明候选者在何处：如 /apps/*/election 的路径。</translation>
    </message>
    <message>
        <source>The path cannot be used: %1. It begins with '/', '*' stands for one name, and '/**/' at the front for any znodes above.</source>
        <translation>该路径无法使用：%1。它以 '/' 开头，'*' 代表一个名称，开头的 '/**/' 代表其上的任意 znode。</translation>
    </message>
    <message>
        <source>Say what candidates are called: a pattern like node-{sequence}, or * for every child.</source>
        <translation>请说明候选者的名称：如 node-{sequence} 的模式，或用 * 表示每个子节点。</translation>
    </message>
    <message>
        <source>No znode can be called so: %1.</source>
        <translation>没有 znode 可以如此命名：%1。</translation>
    </message>
    <message>
        <source>Say which znode tells who leads: 'leader' below the path, '../leader' beside it, or a whole path.</source>
        <translation>请说明哪个 znode 指明谁在领导：路径之下的 'leader'、旁边的 '../leader'，或完整路径。</translation>
    </message>
    <message>
        <source>The path of the znode that tells who leads cannot be used: %1.</source>
        <translation>指明谁在领导的 znode 路径无法使用：%1。</translation>
    </message>
    <message>
        <source>The path of the registry cannot be used: %1.</source>
        <translation>注册表的路径无法使用：%1。</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>这不是 JSON：%1。</translation>
    </message>
    <message>
        <source>This file holds no layouts of Vivarium, or those of a later version: it has no "vivariumLayouts": 1 and no list "layouts".</source>
        <translation>此文件不含 Vivarium 的布局，或来自更新的版本：缺少 "vivariumLayouts": 1 和列表 "layouts"。</translation>
    </message>
    <message>
        <source>A word is not known here: %1.</source>
        <translation>此处有未知的词：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layout, problem</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Unlock this session</source>
        <translation>解锁此会话</translation>
    </message>
    <message>
        <source>Let this session write to %1?</source>
        <translation>允许此会话写入 %1？</translation>
    </message>
    <message>
        <source>Creating, changing and deleting znodes then takes effect on this ensemble at once, for every program that uses it. Edit &gt; Undo takes back single steps for as long as the program runs. The lock closes again with the connection.</source>
        <translation>此后创建、更改和删除 znode 会立即在此集群上生效，影响使用它的所有程序。在程序运行期间，“编辑 &gt; 撤销”可逐步撤回操作。连接结束时会重新锁定。</translation>
    </message>
    <message>
        <source>Unlock for this session</source>
        <translation>为此会话解锁</translation>
    </message>
</context>
<context>
    <name>LockHint</name>
    <message>
        <source>Vivarium was started for reading only (--read-only): this session cannot write.</source>
        <translation>Vivarium 以只读方式启动 (--read-only)：此会话不能写入。</translation>
    </message>
    <message>
        <source>This session is locked, so that nothing is written by accident. Unlock it with the button at the top right.</source>
        <translation>此会话已锁定，以免意外写入。请用右上角的按钮解锁。</translation>
    </message>
</context>
<context>
    <name>LockText</name>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>locked: read-only</source>
        <translation>已锁定：只读</translation>
    </message>
    <message>
        <source>sandbox, unlocked</source>
        <translation>沙盒，已解锁</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>demo ensemble</source>
        <translation>演示集群</translation>
    </message>
</context>
<context>
    <name>ModeText</name>
    <message>
        <source>persistent</source>
        <translation>持久</translation>
    </message>
    <message>
        <source>persistent sequential</source>
        <translation>持久顺序</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>ephemeral sequential</source>
        <translation>临时顺序</translation>
    </message>
    <message>
        <source>container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>persistent with time to live</source>
        <translation>持久，带存活时间</translation>
    </message>
    <message>
        <source>persistent sequential with time to live</source>
        <translation>持久顺序，带存活时间</translation>
    </message>
    <message>
        <source>Stays until somebody deletes it.</source>
        <translation>一直保留，直到有人删除。</translation>
    </message>
    <message>
        <source>Stays until somebody deletes it. The server appends ten digits that count the creates below this parent.</source>
        <translation>一直保留，直到有人删除。服务器会附加十位数字，对此父节点下的创建次数计数。</translation>
    </message>
    <message>
        <source>Belongs to Vivarium's session and goes with it: when you disconnect, or the session expires. Cannot have children.</source>
        <translation>属于 Vivarium 的会话并随之消失：断开连接或会话过期时。不能有子节点。</translation>
    </message>
    <message>
        <source>Goes with Vivarium's session, and the server appends ten digits that count the creates below this parent. Candidates of elections are made of these.</source>
        <translation>随 Vivarium 的会话消失，服务器会附加十位数字，对此父节点下的创建次数计数。选举的候选者就是这种节点。</translation>
    </message>
    <message>
        <source>The servers remove it some time after its last child was deleted. Needs servers of 3.5 or later.</source>
        <translation>最后一个子节点被删除一段时间后，由服务器移除。需要 3.5 或更高版本的服务器。</translation>
    </message>
    <message>
        <source>The servers remove it when it has no children and was not written for its time to live. Needs servers with extendedTypesEnabled.</source>
        <translation>没有子节点且在存活时间内未被写入时，由服务器移除。需要启用 extendedTypesEnabled 的服务器。</translation>
    </message>
    <message>
        <source>The servers append ten digits, and remove it when it has no children and was not written for its time to live. Needs servers with extendedTypesEnabled.</source>
        <translation>服务器会附加十位数字，并在其没有子节点且在存活时间内未被写入时将其移除。需要启用 extendedTypesEnabled 的服务器。</translation>
    </message>
</context>
<context>
    <name>PayloadText</name>
    <message>
        <source>Only the beginning is shown, for the whole would be slow to edit.</source>
        <translation>仅显示开头部分，因为全部内容编辑起来会很慢。</translation>
    </message>
    <message>
        <source>The line ends are mixed, and editing as text would change them. Edit these bytes as hex.</source>
        <translation>换行符混杂，作为文本编辑会改变它们。请以十六进制编辑这些字节。</translation>
    </message>
    <message>
        <source>This text holds characters that an editor would change. Edit these bytes as hex.</source>
        <translation>此文本含有编辑器会更改的字符。请以十六进制编辑这些字节。</translation>
    </message>
    <message>
        <source>Line %1, column %2 is no pair of hex digits: %3</source>
        <translation>第 %1 行第 %2 列不是一对十六进制数字：%3</translation>
    </message>
    <message>
        <source>This is not JSON: line %1, column %2: %3.</source>
        <translation>这不是 JSON：第 %1 行第 %2 列：%3。</translation>
    </message>
</context>
<context>
    <name>SearchErrorText</name>
    <message>
        <source>“ephemeral” stands alone; “!ephemeral” asks for all others.</source>
        <translation>“ephemeral”单独使用；“!ephemeral”表示查找所有其他节点。</translation>
    </message>
    <message>
        <source>“%1” is not compared by “%2”, but by one of %3</source>
        <translation>“%1”不能用“%2”比较，只能用 %3 之一</translation>
    </message>
    <message>
        <source>“%1” is no field. There are name, path, data, size, children, version, modified, created, owner and ephemeral; a text with such a sign needs quotes.</source>
        <translation>“%1”不是字段。可用字段有 name、path、data、size、children、version、modified、created、owner 和 ephemeral；含有此类符号的文本需要加引号。</translation>
    </message>
    <message>
        <source>A value is missing, as in %1</source>
        <translation>缺少值，例如 %1</translation>
    </message>
    <message>
        <source>“!” needs a condition after it, without a space, as in !ephemeral</source>
        <translation>“!”之后必须紧跟一个条件，中间不能有空格，例如 !ephemeral</translation>
    </message>
    <message>
        <source>The quote is not closed. In quotes, \" is a quote and \\ a backslash.</source>
        <translation>引号没有闭合。在引号内，\" 表示引号，\\ 表示反斜杠。</translation>
    </message>
    <message>
        <source>After the closing quote a space is missing.</source>
        <translation>闭引号之后缺少空格。</translation>
    </message>
    <message>
        <source>“%1” is no size. Bytes are expected, also with k, M or G, or a range, as in size:10k..1M</source>
        <translation>“%1”不是大小。应为字节数，可带 k、M 或 G，或一个范围，例如 size:10k..1M</translation>
    </message>
    <message>
        <source>“%1” is no number. A whole number is expected, or a range, as in version:3..5</source>
        <translation>“%1”不是数字。应为整数或一个范围，例如 version:3..5</translation>
    </message>
    <message>
        <source>“%1” is no time. An age is expected (10m, 2h, 3d) or a date (2026-11-20, 2026-11-20T09:12).</source>
        <translation>“%1”不是时间。应为时长（10m、2h、3d）或日期（2026-11-20、2026-11-20T09:12）。</translation>
    </message>
    <message>
        <source>“%1” mixes an age and a date. Both ends of a range are of one kind.</source>
        <translation>“%1”混用了时长和日期。范围的两端必须是同一种。</translation>
    </message>
    <message>
        <source>“%1” is no session. Its id is expected in hex, as in owner:0x10000a3f</source>
        <translation>“%1”不是会话。应为十六进制的会话 ID，例如 owner:0x10000a3f</translation>
    </message>
    <message>
        <source>“%1” is not bytes. Pairs of hex digits are expected, as in data=0xcafebabe; a text that begins with 0x needs quotes.</source>
        <translation>“%1”不是字节。应为成对的十六进制数字，例如 data=0xcafebabe；以 0x 开头的文本需要加引号。</translation>
    </message>
    <message>
        <source>“%1” holds nothing: its first value is above its second.</source>
        <translation>“%1”为空范围：第一个值大于第二个值。</translation>
    </message>
    <message>
        <source>The regular expression is wrong here: %1</source>
        <translation>正则表达式在此处有误：%1</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <comment>position in a search expression, what is wrong there</comment>
        <translation>第 %1 个字符：%2</translation>
    </message>
</context>
<context>
    <name>SearchStats</name>
    <message>
        <source>Searching %1: %2 of %3 znodes, %4 found</source>
        <translation>正在搜索 %1：%3 个 znode 中的 %2 个，找到 %4 个</translation>
    </message>
    <message>
        <source>Stopped in %1 after %2 of %3 znodes; %4 found</source>
        <translation>在 %1 中停止，已查看 %3 个 znode 中的 %2 个；找到 %4 个</translation>
    </message>
    <message>
        <source>%1 found in %2 among %3 znodes in memory, %4</source>
        <translation>在 %2 中找到 %1 个，共查看内存中的 %3 个 znode，%4</translation>
    </message>
    <message>
        <source>%1 found in %2 among %3 znodes, %4 read in %5</source>
        <translation>在 %2 中找到 %1 个，共查看 %3 个 znode，读取 %4，用时 %5</translation>
    </message>
    <message numerus="yes">
        <source>only the first %Ln shown</source>
        <translation><numerusform>仅显示前 %Ln 个</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) may not be read</source>
        <translation><numerusform>有 %Ln 个 znode 无权读取</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>the regular expression took too long at %Ln znode(s)</source>
        <translation><numerusform>正则表达式在 %Ln 个 znode 上耗时过长</numerusform></translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>quorum leader</source>
        <translation>仲裁领导者</translation>
    </message>
    <message>
        <source>follower</source>
        <translation>跟随者</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>观察者</translation>
    </message>
    <message>
        <source>standalone</source>
        <translation>独立</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>应答中</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>runs, but does not serve: it is in no quorum</source>
        <translation>正在运行但不提供服务：未加入法定人数</translation>
    </message>
    <message>
        <source>client port unknown: the ensemble's configuration does not tell it</source>
        <translation>客户端端口未知：集群配置中没有说明</translation>
    </message>
    <message>
        <source>not reached (%1)</source>
        <translation>无法连接（%1）</translation>
    </message>
    <message>
        <source>not reached since %1 (%2)</source>
        <translation>自 %1 起无法连接（%2）</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>looking up the servers' names</source>
        <translation>正在解析服务器名称</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>connected to a server without quorum: reads only</source>
        <translation>已连接到没有法定人数的服务器：仅可读取</translation>
    </message>
    <message>
        <source>disconnected since %1</source>
        <translation>自 %1 起断开</translation>
    </message>
    <message>
        <source>disconnected since %1, session lives until %2 at the latest</source>
        <translation>自 %1 起断开，会话最迟存活到 %2</translation>
    </message>
    <message>
        <source>session expired, a new one is on its way</source>
        <translation>会话已过期，新会话正在建立</translation>
    </message>
    <message>
        <source>authentication refused</source>
        <translation>认证被拒绝</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>The name %1 cannot be resolved. Check its spelling and this machine's DNS or /etc/hosts.</source>
        <translation>无法解析名称 %1。请检查其拼写，以及本机的 DNS 或 /etc/hosts。</translation>
    </message>
    <message>
        <source>No TCP connection to %1. Check that the server runs, and the port, firewall and network between.</source>
        <translation>无法与 %1 建立 TCP 连接。请检查服务器是否在运行，以及端口、防火墙和之间的网络。</translation>
    </message>
    <message>
        <source>%1 accepts connections but does not open a ZooKeeper session. It may have no quorum, want TLS on this port, have reached maxClientCnxns, or be no ZooKeeper server.</source>
        <translation>%1 接受连接但不建立 ZooKeeper 会话。它可能没有法定人数、此端口要求 TLS、已达到 maxClientCnxns，或不是 ZooKeeper 服务器。</translation>
    </message>
    <message>
        <source>%1 refused the authentication. Check the scheme and the credentials of the identities.</source>
        <translation>%1 拒绝了认证。请检查身份的方案和凭据。</translation>
    </message>
    <message>
        <source>The chroot %1 does not exist on the ensemble. Check its spelling, or connect without it.</source>
        <translation>集群上不存在 chroot %1。请检查其拼写，或不带 chroot 连接。</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>该服务器</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>leads %1</source>
        <translation>领导 %1</translation>
    </message>
    <message>
        <source>works in %1 (%2)</source>
        <translation>在 %1 中工作 (%2)</translation>
    </message>
    <message>
        <source>member of %1 (%2)</source>
        <translation>%1 的成员 (%2)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>客户端 %1</translation>
    </message>
    <message>
        <source>connected to server %1</source>
        <translation>连接到服务器 %1</translation>
    </message>
    <message>
        <source>session timeout %1</source>
        <translation>会话超时 %1</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <translation>最后收到消息 %1</translation>
    </message>
    <message>
        <source>the servers do not list this session</source>
        <translation>服务器未列出此会话</translation>
    </message>
    <message>
        <source>client, server and timeout are not known: no AdminServer answers</source>
        <translation>客户端、服务器和超时未知：没有 AdminServer 应答</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>另有 %1</translation>
    </message>
</context>
<context>
    <name>SeverityText</name>
    <message>
        <source>broken</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>SpaceText</name>
    <message numerus="yes">
        <source>%Ln znode(s)</source>
        <translation><numerusform>%Ln 个 znode</numerusform></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>own data</source>
        <translation>自身数据</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation><numerusform>其他 %Ln 个</numerusform></translation>
    </message>
    <message>
        <source>data of %1 itself: %2, %3 of %4</source>
        <translation>%1 自身的数据：%2，占 %4 的 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln small child(ren)</source>
        <translation><numerusform>%Ln 个小子节点</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2: %3, %4 of %5</source>
        <translation>%2 的 %1：%3，占 %5 的 %4</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4</source>
        <translation>%1：%2，占 %4 的 %3</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 of %5</source>
        <translation>%1：%2，%3，占 %5 的 %4</translation>
    </message>
</context>
<context>
    <name>StakeText</name>
    <message>
        <source>%1 is a permit of %2 (%3) that is out.</source>
        <translation>%1 是 %2 (%3) 已发放的一个许可。</translation>
    </message>
    <message>
        <source>%1 says who leads %2 (%3).</source>
        <translation>%1 指明谁领导 %2 (%3)。</translation>
    </message>
    <message>
        <source>%1 lists a member of %2 (%3).</source>
        <translation>%1 列出 %2 (%3) 的一个成员。</translation>
    </message>
    <message>
        <source>%1 registers a live member of %2 (%3).</source>
        <translation>%1 注册了 %2 (%3) 的一个存活成员。</translation>
    </message>
    <message>
        <source>%1 holds the lock %2 (%3).</source>
        <translation>%1 持有锁 %2 (%3)。</translation>
    </message>
    <message>
        <source>%1 leads %2 (%3).</source>
        <translation>%1 领导 %2 (%3)。</translation>
    </message>
    <message>
        <source>%1 is a candidate of %2 (%3).</source>
        <translation>%1 是 %2 (%3) 的候选者。</translation>
    </message>
    <message>
        <source>This recipe does not watch its own znode: the process goes on believing that it leads, and the next one leads too. Two leaders, until the first one is restarted.</source>
        <translation>该方案不监视自己的 znode：该进程继续认为自己在领导，而下一个也会领导。直到第一个重启之前，会有两个领导者。</translation>
    </message>
    <message>
        <source>This recipe does not watch its own znode: the process goes on working under the lock, and the next one gets it too. Two at once do what the lock is there to keep apart.</source>
        <translation>该方案不监视自己的 znode：该进程继续在锁下工作，而下一个也会得到锁。两者会同时执行本应由锁隔开的操作。</translation>
    </message>
    <message>
        <source>It is given out again while its holder goes on: one more works at once than the semaphore allows.</source>
        <translation>它会在持有者继续工作时再次发放：同时工作的数量会比信号量允许的多一个。</translation>
    </message>
    <message>
        <source>The leader notices, gives up and stands for election again: for a moment nobody leads, and what it was doing is interrupted.</source>
        <translation>领导者会察觉并放弃，重新参选：短时间内无人领导，它正在做的事会中断。</translation>
    </message>
    <message>
        <source>The process notices, and ends itself; the next in line leads. Unless something starts it again, there is one member less.</source>
        <translation>该进程会察觉并自行结束；队列中的下一个领导。若无人重新启动它，成员就少一个。</translation>
    </message>
    <message>
        <source>The lead is free at once, and whoever comes first takes it: another member, or the same one again. What the leader was doing is interrupted.</source>
        <translation>领导权立即空出，先到者得：可能是另一个成员，也可能还是原来的。领导者正在做的事会中断。</translation>
    </message>
    <message>
        <source>The line of candidates stays as it is, but whoever looks for the leader here finds none, until the leader writes it again. Not every program does that before it is restarted.</source>
        <translation>候选者队列保持不变，但在此查找领导者的一方会找不到，直到领导者重新写入。并非每个程序都会在重启前这样做。</translation>
    </message>
    <message>
        <source>A program that does not watch its own znode goes on believing that it leads, and the next candidate leads too: two leaders. A participant of Vivarium steps down and joins again.</source>
        <translation>不监视自己 znode 的程序会继续认为自己在领导，而下一个候选者也会领导：出现两个领导者。Vivarium 的参与者会退位并重新加入。</translation>
    </message>
    <message>
        <source>Whether the process notices is not known: one that does not watch its own znode goes on believing that it leads beside the next one.</source>
        <translation>该进程是否会察觉未知：不监视自己 znode 的进程会继续认为自己在领导，与下一个并存。</translation>
    </message>
    <message>
        <source>The process notices, and joins again at the end of the line.</source>
        <translation>该进程会察觉，并重新排到队尾。</translation>
    </message>
    <message>
        <source>The process notices, and ends itself.</source>
        <translation>该进程会察觉并自行结束。</translation>
    </message>
    <message>
        <source>The standby watches the lock all the same and can still take over, but it is listed no more: who looks for standbys does not find it.</source>
        <translation>备用者仍监视该锁并可以接管，但不再列出：查找备用者的一方找不到它。</translation>
    </message>
    <message>
        <source>A program does not watch its own candidate as a rule: it goes on waiting, but is out of the line and cannot lead until it joins again.</source>
        <translation>程序通常不监视自己的候选节点：它会继续等待，但已不在队列中，重新加入前无法领导。</translation>
    </message>
    <message>
        <source>The others take this member for dead and give what it has to others, while its process runs on and works beside them. As a rule it has to be restarted.</source>
        <translation>其他成员会认为它已死亡并把它的工作交给别人，而它的进程仍在运行并与它们同时工作。通常需要重启它。</translation>
    </message>
    <message>
        <source>It is no sign of life but what %1 knows of this member: without it the member does not work until it is set up again.</source>
        <translation>它不是存活标志，而是 %1 对该成员的了解：没有它，该成员在重新设置之前无法工作。</translation>
    </message>
    <message>
        <source>The process runs on, but nobody who looks members up finds it until it registers again; clients stop using it.</source>
        <translation>该进程继续运行，但在它重新注册之前，查找成员的一方找不到它；客户端会停止使用它。</translation>
    </message>
    <message>
        <source>Nobody stands behind it now, so nobody's watch is used up. Its data says who the member is: tools will read what you write.</source>
        <translation>现在无人排在其后，因此不会消耗任何监视。其数据说明成员是谁：工具会读取您写入的内容。</translation>
    </message>
    <message>
        <source>%1 watches this znode's data once and does not watch it again after a change: it will not notice when %2 goes. After that nobody leads %3 until %1 is restarted.</source>
        <translation>%1 只监视此 znode 的数据一次，更改后不会再次监视：%2 消失时它不会察觉。此后在 %1 重启之前无人领导 %3。</translation>
    </message>
    <message>
        <source>The others and every client read here who leads and where: what you write sends them there. A program that finds bytes it does not know may refuse to go on.</source>
        <translation>其他成员和所有客户端都在此读取谁在领导、位于何处：您写入的内容会把它们引向那里。遇到无法识别字节的程序可能拒绝继续。</translation>
    </message>
    <message>
        <source>It holds where this member is reached: whoever looks it up uses what you write.</source>
        <translation>这里保存该成员的地址：查找它的一方会使用您写入的内容。</translation>
    </message>
    <message>
        <source>Its data says who the member is: the others and tools will read what you write.</source>
        <translation>其数据说明成员是谁：其他成员和工具会读取您写入的内容。</translation>
    </message>
    <message>
        <source>The next candidate is woken and looks at the election again; a program that takes every event for the end of its predecessor may lead beside the leader.</source>
        <translation>下一个候选者会被唤醒并重新查看选举；把任何事件都当作前一个消失的程序可能会与领导者同时领导。</translation>
    </message>
    <message>
        <source>This participant watches its own znode: it steps down, the next candidate leads, and it joins again at the end of the line.</source>
        <translation>此参与者监视自己的 znode：它会退位，由下一个候选者领导，自己重新排到队尾。</translation>
    </message>
    <message>
        <source>This participant watches its own znode: it joins again at the end of the line.</source>
        <translation>此参与者监视自己的 znode：它会重新排到队尾。</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a duration</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time of today, how long ago</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>date, time, how long ago</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
</context>
<context>
    <name>TreeStatus</name>
    <message>
        <source>The server knows no recursive watch (it is older than 3.6), so only what is shown is read and watched.</source>
        <translation>服务器不支持递归监视（早于 3.6），因此只读取和监视所显示的内容。</translation>
    </message>
    <message>
        <source>There are more than %1 znodes, so only what is shown is read and watched.</source>
        <translation>znode 超过 %1 个，因此只读取和监视所显示的内容。</translation>
    </message>
    <message>
        <source>The live tree is switched off, so only what is shown is read and watched. Click to switch it on.</source>
        <translation>实时树已关闭，因此只读取和监视所显示的内容。单击以开启。</translation>
    </message>
    <message>
        <source>The names of all znodes could not be read, so only what is shown is read and watched. Click to try again.</source>
        <translation>无法读取所有 znode 的名称，因此只读取和监视所显示的内容。单击以重试。</translation>
    </message>
    <message>
        <source>The connection for the live tree is not there, so only what is shown is read and watched.</source>
        <translation>实时树所用的连接不存在，因此只读取和监视所显示的内容。</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>lazy</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>reading names</source>
        <translation>读取名称</translation>
    </message>
    <message>
        <source>reading Stats</source>
        <translation>读取 Stat</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>The tree is held still; changes are counted. Click to go on.</source>
        <translation>树已静止；更改仍在计数。单击以继续。</translation>
    </message>
    <message>
        <source>A recursive watch is set, and the names of all znodes are being read.</source>
        <translation>已设置一个递归监视，正在读取所有 znode 的名称。</translation>
    </message>
    <message>
        <source>Every name is known and kept current; the Stats of all znodes are being read.</source>
        <translation>所有名称均已知并保持最新；正在读取所有 znode 的 Stat。</translation>
    </message>
    <message>
        <source>Every name and every Stat is known and kept current by one recursive watch.</source>
        <translation>所有名称和 Stat 均已知，并由一个递归监视保持最新。</translation>
    </message>
    <message>
        <source>Every name is known and kept current by one recursive watch; Stats are read of what is shown.</source>
        <translation>所有名称均已知，并由一个递归监视保持最新；只读取所显示内容的 Stat。</translation>
    </message>
    <message>
        <source>znodes %1 of %2...</source>
        <translation>znode %1 / %2...</translation>
    </message>
    <message>
        <source>znodes %1</source>
        <translation>znode %1</translation>
    </message>
</context>
<context>
    <name>UnsavedText</name>
    <message>
        <source>Unsaved data</source>
        <translation>未保存的数据</translation>
    </message>
    <message>
        <source>Data was typed and not saved to its znode.</source>
        <translation>已输入数据但尚未保存到其 znode。</translation>
    </message>
    <message>
        <source>It is lost when you go on. There is no undo for it.</source>
        <translation>继续将丢失这些数据，且无法撤销。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go back and save</source>
        <translation>返回并保存</translation>
    </message>
</context>
<context>
    <name>WatchVerdict</name>
    <message>
        <source>watches: %1 verified, %2 wrong, %3 could not be asked
</source>
        <translation>监视：%1 个已核实，%2 个错误，%3 个无法询问
</translation>
    </message>
    <message>
        <source>  asked     %1
</source>
        <translation>  已询问    %1
</translation>
    </message>
    <message>
        <source>  no answer %1: %2
</source>
        <translation>  无应答    %1：%2
</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>The ensemble to connect to.</source>
        <translation>要连接的集群。</translation>
    </message>
    <message>
        <source>The election's znode; made when missing.</source>
        <translation>选举的 znode；缺失时创建。</translation>
    </message>
    <message>
        <source>The registry's znode; made when missing. Empty: no registry.</source>
        <translation>注册表的 znode；缺失时创建。空：无注册表。</translation>
    </message>
    <message>
        <source>How candidates are named and lined up: plain, curator-latch (as Curator's LeaderLatch) or kazoo (as kazoo's Election). All candidates of an election need the same one.</source>
        <translation>候选者如何命名和排队：plain、curator-latch（同 Curator 的 LeaderLatch）或 kazoo（同 kazoo 的 Election）。同一选举的所有候选者须使用相同的方案。</translation>
    </message>
    <message>
        <source>Name of its candidate before the sequence; for the plain recipe.</source>
        <translation>其候选节点名称中序号之前的部分；用于 plain 方案。</translation>
    </message>
    <message>
        <source>Whom a follower watches: its predecessor, or the leader, which wakes the whole herd at each death. The latter is for contrast only.</source>
        <translation>跟随者监视谁：其前一个，或领导者（每次死亡都会唤醒整个羊群）。后者仅用于对比。</translation>
    </message>
    <message>
        <source>Where work is distributed: PATH/tasks, PATH/assign, PATH/status. Empty: no work.</source>
        <translation>分配工作的位置：PATH/tasks、PATH/assign、PATH/status。为空：没有工作。</translation>
    </message>
    <message>
        <source>Run by a shell for each task: the task on its standard input, the result from its standard output. Without it the result is the SHA-256 of the task.</source>
        <translation>由 shell 为每个任务运行：任务在标准输入，结果来自标准输出。若没有，则结果为任务的 SHA-256。</translation>
    </message>
    <message>
        <source>The least time one task takes, so that people can follow it.</source>
        <translation>一个任务的最短时间，以便人们能跟上。</translation>
    </message>
    <message>
        <source>Run by a shell while it leads; ended when it does not.</source>
        <translation>领导期间由 shell 运行；不再领导时结束。</translation>
    </message>
    <message>
        <source>Run by a shell while it follows; ended when it does not.</source>
        <translation>跟随期间由 shell 运行；不再跟随时结束。</translation>
    </message>
    <message>
        <source>Session timeout to ask for; the servers may change it.</source>
        <translation>要请求的会话超时；服务器可能会更改它。</translation>
    </message>
    <message>
        <source>--recipe is none of plain, curator-latch and kazoo</source>
        <translation>--recipe 不是 plain、curator-latch、kazoo 之一</translation>
    </message>
    <message>
        <source>--prefix is for the plain recipe: the others have names of their own</source>
        <translation>--prefix 仅用于 plain 方案：其他方案有自己的命名</translation>
    </message>
    <message>
        <source>--watch is neither predecessor nor leader</source>
        <translation>--watch 既不是 predecessor 也不是 leader</translation>
    </message>
    <message>
        <source>--connect is missing</source>
        <translation>缺少 --connect</translation>
    </message>
    <message>
        <source>--session-timeout is not a number of milliseconds</source>
        <translation>--session-timeout 不是毫秒数</translation>
    </message>
    <message>
        <source>--task-time is not a number of milliseconds</source>
        <translation>--task-time 不是毫秒数</translation>
    </message>
    <message>
        <source>%1 sessions need %2 open files, and this process may open %3: raise the hard limit (ulimit -Hn) or take fewer</source>
        <translation>%1 个会话需要 %2 个打开的文件，而本进程可打开 %3 个：请提高硬限制（ulimit -Hn）或减少数量</translation>
    </message>
    <message>
        <source>%1 sessions need %2 threads, and this user may run %3: raise the hard limit (ulimit -Hu) or take fewer</source>
        <translation>%1 个会话需要 %2 个线程，而该用户可运行 %3 个：请提高硬限制（ulimit -Hu）或减少数量</translation>
    </message>
</context>
<context>
    <name>app::AclDialog</name>
    <message>
        <source>ACL of %1</source>
        <translation>%1 的 ACL</translation>
    </message>
    <message>
        <source>Who may do what with %1. Children do not inherit it. Take care to keep "admin" for somebody: without it nobody can change the ACL again.</source>
        <translation>谁可以对 %1 做什么。子节点不会继承它。请注意为某人保留“管理”权限：没有它，就再也没有人能更改 ACL。</translation>
    </message>
    <message>
        <source>Writes the ACL, unless somebody changed it meanwhile</source>
        <translation>写入 ACL，除非期间已被他人更改</translation>
    </message>
</context>
<context>
    <name>app::AclEditor</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Access control list</source>
        <translation>访问控制列表</translation>
    </message>
    <message>
        <source>Who may do what with this znode. An ACL counts for its own znode only, children do not inherit it. "create" and "delete" are about its children.</source>
        <translation>谁可以对此 znode 做什么。ACL 只对自身的 znode 有效，子节点不会继承。“创建”和“删除”针对的是其子节点。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Adds an entry</source>
        <translation>添加一个条目</translation>
    </message>
    <message>
        <source>Removes the entry the cursor is in</source>
        <translation>移除光标所在的条目</translation>
    </message>
    <message>
        <source>world, auth, digest, ip, x509, sasl, or what the servers know besides</source>
        <translation>world、auth、digest、ip、x509、sasl，或服务器支持的其他方案</translation>
    </message>
</context>
<context>
    <name>app::AclPane</name>
    <message>
        <source>Edit ACL...</source>
        <translation>编辑 ACL...</translation>
    </message>
    <message>
        <source>ACL</source>
        <translation>ACL</translation>
    </message>
    <message>
        <source>Changes who may do what with this znode</source>
        <translation>更改谁可以对此 znode 做什么</translation>
    </message>
</context>
<context>
    <name>app::ActivityChart</name>
    <message>
        <source>Changes of the last minute</source>
        <translation>最近一分钟的更改</translation>
    </message>
    <message>
        <source>Changes in each second of the last minute, the newest at the right</source>
        <translation>最近一分钟内每秒的更改，最新的在右侧</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln change(s) in a second</source>
        <translation><numerusform>一秒内最多 %Ln 次更改</numerusform></translation>
    </message>
    <message>
        <source>%1 changes a second</source>
        <translation>每秒 %1 次更改</translation>
    </message>
    <message>
        <source>60 s ago</source>
        <translation>60 秒前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>app::ActivityModel</name>
    <message>
        <source>Last minute</source>
        <translation>最近一分钟</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>Subtree</source>
        <translation>子树</translation>
    </message>
    <message>
        <source>Changes at or below it in the last 60 seconds</source>
        <translation>最近 60 秒内其自身及之下的更改</translation>
    </message>
    <message>
        <source>Changes a second over the last ten seconds</source>
        <translation>最近十秒内每秒的更改</translation>
    </message>
    <message>
        <source>Subtrees that explain the changes best: none that one below it explains wholly</source>
        <translation>最能解释更改的子树：不含可由其下某个子树完全解释的</translation>
    </message>
</context>
<context>
    <name>app::ActivityPane</name>
    <message>
        <source>Change rate</source>
        <translation>更改速率</translation>
    </message>
    <message>
        <source>Changes that watches told of, over the last ten seconds</source>
        <translation>最近十秒内监视所报告的更改</translation>
    </message>
    <message>
        <source>Changes so far</source>
        <translation>累计更改</translation>
    </message>
    <message>
        <source>Changes that watches told of since this window connected</source>
        <translation>自此窗口连接以来监视所报告的更改</translation>
    </message>
    <message>
        <source>Most active subtrees</source>
        <translation>最活跃的子树</translation>
    </message>
    <message>
        <source>%1 changes/s</source>
        <translation>%1 次更改/秒</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>累计 %1</translation>
    </message>
    <message>
        <source>No znode changed in the last minute. Every create, delete and set anywhere in the tree is counted here.</source>
        <translation>最近一分钟没有 znode 更改。树中任何位置的创建、删除和设置都会计入此处。</translation>
    </message>
    <message>
        <source>No change was seen in the last minute. The tree is lazy now: only changes of what is shown in it are told by watches, and counted here.</source>
        <translation>最近一分钟没有看到更改。树当前为按需模式：监视只报告其中所显示内容的更改，并计入此处。</translation>
    </message>
</context>
<context>
    <name>app::ArrowText</name>
    <message>
        <source>wrong watch</source>
        <translation>错误的 watch</translation>
    </message>
    <message>
        <source>no watch</source>
        <translation>无监视</translation>
    </message>
    <message>
        <source>watches</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>watches, verified</source>
        <translation>监视，已核实</translation>
    </message>
    <message>
        <source>watches the wrong one</source>
        <translation>监视了错误的对象</translation>
    </message>
    <message>
        <source>watches, inferred</source>
        <translation>监视，推断</translation>
    </message>
</context>
<context>
    <name>app::BenchCommand</name>
    <message>
        <source>Loads an ensemble on purpose and measures.</source>
        <translation>有意给集群加负载并进行测量。</translation>
    </message>
    <message>
        <source>Writes one line of JSON.</source>
        <translation>输出一行 JSON。</translation>
    </message>
    <message>
        <source>The znode below which it happens, and nothing elsewhere; without it /vivarium-bench.</source>
        <translation>一切都在此 znode 之下进行，不涉及别处；默认为 /vivarium-bench。</translation>
    </message>
    <message>
        <source>fill, storm: bytes of data that each znode gets; without it 100.</source>
        <translation>fill、storm：每个 znode 的数据字节数；默认 100。</translation>
    </message>
    <message>
        <source>storm, reads: how long; without it 30.</source>
        <translation>storm、reads：持续多久；默认 30。</translation>
    </message>
    <message>
        <source>NAME is missing</source>
        <translation>缺少 NAME</translation>
    </message>
    <message>
        <source>there is no bench '%1'</source>
        <translation>没有名为“%1”的 bench</translation>
    </message>
    <message>
        <source>unexpected argument '%1'</source>
        <translation>意外的参数“%1”</translation>
    </message>
    <message>
        <source>--data takes a number of bytes from 0 to %1</source>
        <translation>--data 需要 0 到 %1 之间的字节数</translation>
    </message>
    <message>
        <source>--seconds takes a number of seconds</source>
        <translation>--seconds 需要一个秒数</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
</context>
<context>
    <name>app::BenchGround</name>
    <message>
        <source>%1 is filled already: delete it (vivariumctl delete CONNECT %1 -r), or name another znode with --path</source>
        <translation>%1 已经填充：请将其删除（vivariumctl delete CONNECT %1 -r），或用 --path 指定另一个 znode</translation>
    </message>
    <message>
        <source>%1 is there, and was not made by a bench: name a znode with --path that does not exist</source>
        <translation>%1 已存在，且不是由 bench 创建的：请用 --path 指定一个不存在的 znode</translation>
    </message>
</context>
<context>
    <name>app::Bookmarks</name>
    <message>
        <source>Bookmark this znode</source>
        <translation>为此 znode 添加书签</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Takes the bookmark of %1 away (Ctrl+B)</source>
        <translation>移除 %1 的书签 (Ctrl+B)</translation>
    </message>
    <message>
        <source>Bookmarks the selected znode: View &gt; Bookmarks comes back to it (Ctrl+B)</source>
        <translation>为所选 znode 添加书签：“视图 &gt; 书签”可返回到它 (Ctrl+B)</translation>
    </message>
    <message>
        <source>No znode is bookmarked yet (Ctrl+B)</source>
        <translation>尚无带书签的 znode (Ctrl+B)</translation>
    </message>
    <message>
        <source>Remove a bookmark</source>
        <translation>移除书签</translation>
    </message>
    <message>
        <source>Selects %1 in all views</source>
        <translation>在所有视图中选择 %1</translation>
    </message>
    <message>
        <source>Takes the bookmark of %1 away</source>
        <translation>移除 %1 的书签</translation>
    </message>
</context>
<context>
    <name>app::BrowserView</name>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Reads data, Stat, ACL and the list of children again (F5)</source>
        <translation>重新读取数据、Stat、ACL 和子节点列表 (F5)</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copies the path of the selected znode (Ctrl+Shift+C)</source>
        <translation>复制所选 znode 的路径 (Ctrl+Shift+C)</translation>
    </message>
</context>
<context>
    <name>app::ChartsPane</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>领导者</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Failovers</source>
        <translation>故障转移</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示的时间</translation>
    </message>
    <message>
        <source>How far back the charts go; at most to where this connection began to watch the cluster</source>
        <translation>图表回溯多远；最多到此连接开始观测该群组之时</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 小时</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Save this chart as a picture (PNG, SVG), or its figures as a table (CSV)</source>
        <translation>将此图表保存为图片（PNG、SVG），或将其数据保存为表格 (CSV)</translation>
    </message>
    <message>
        <source>Save as PNG...</source>
        <translation>另存为 PNG...</translation>
    </message>
    <message>
        <source>A picture in pixels, for mails and pages</source>
        <translation>像素图片，适用于邮件和网页</translation>
    </message>
    <message>
        <source>Save as SVG...</source>
        <translation>另存为 SVG...</translation>
    </message>
    <message>
        <source>A drawing that can be made larger, for documents and slides</source>
        <translation>可放大的矢量图，适用于文档和幻灯片</translation>
    </message>
    <message>
        <source>Save the figures as CSV...</source>
        <translation>将数据另存为 CSV...</translation>
    </message>
    <message>
        <source>The figures behind the chart as a table, for a spreadsheet</source>
        <translation>图表背后的数据表，适用于电子表格</translation>
    </message>
    <message>
        <source>Light background in pictures</source>
        <translation>图片使用浅色背景</translation>
    </message>
    <message>
        <source>Saves pictures black on white, as paper wants them; else in the colours of this window</source>
        <translation>以白底黑字保存图片，适合打印；否则使用此窗口的颜色</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>The chart was saved: %1</source>
        <translation>图表已保存：%1</translation>
    </message>
    <message>
        <source>The chart could not be saved as %1: %2. Choose a folder in which you may write, with room left.</source>
        <translation>图表无法保存为 %1：%2。请选择有写入权限且有剩余空间的文件夹。</translation>
    </message>
</context>
<context>
    <name>app::ChildrenItems</name>
    <message>
        <source>persistent</source>
        <translation>持久</translation>
    </message>
    <message>
        <source>persistent sequential</source>
        <translation>持久顺序</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>ephemeral sequential</source>
        <translation>临时顺序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子节点</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>The znode's name below its parent</source>
        <translation>znode 在其父节点之下的名称</translation>
    </message>
    <message>
        <source>Persistent, or ephemeral: then it goes with its session; sequential is told by the name alone</source>
        <translation>持久，或临时（随其会话消失）；是否顺序仅由名称判断</translation>
    </message>
    <message>
        <source>Counts the writes of the data (version)</source>
        <translation>数据写入次数 (version)</translation>
    </message>
    <message>
        <source>Bytes of data (dataLength)</source>
        <translation>数据的字节数 (dataLength)</translation>
    </message>
    <message>
        <source>Child znodes (numChildren)</source>
        <translation>子 znode 数 (numChildren)</translation>
    </message>
    <message>
        <source>When the data was last written, by the servers' clock (mtime)</source>
        <translation>数据最后一次写入的时间，以服务器时钟为准 (mtime)</translation>
    </message>
    <message>
        <source>When the znode was created, by the servers' clock (ctime)</source>
        <translation>znode 的创建时间，以服务器时钟为准 (ctime)</translation>
    </message>
    <message>
        <source>The session an ephemeral znode belongs to (ephemeralOwner)</source>
        <translation>临时 znode 所属的会话 (ephemeralOwner)</translation>
    </message>
    <message>
        <source>The transaction that created the znode</source>
        <translation>创建该 znode 的事务</translation>
    </message>
    <message>
        <source>The transaction that last wrote its data</source>
        <translation>最后一次写入其数据的事务</translation>
    </message>
    <message>
        <source>The transaction that last changed its list of children</source>
        <translation>最后一次更改其子节点列表的事务</translation>
    </message>
    <message>
        <source>Counts the changes of the list of children</source>
        <translation>子节点列表的更改次数</translation>
    </message>
    <message>
        <source>Counts the changes of the ACL</source>
        <translation>ACL 的更改次数</translation>
    </message>
    <message>
        <source>The Stat of this znode is not read yet.</source>
        <translation>此 znode 的 Stat 尚未读取。</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>%1. Click to sort by it; right-click to choose columns.</source>
        <translation>%1。单击以按此排序；右键单击以选择列。</translation>
    </message>
</context>
<context>
    <name>app::ChildrenPane</name>
    <message>
        <source>Children</source>
        <translation>子节点</translation>
    </message>
    <message>
        <source>Fold the table of children</source>
        <translation>折叠子节点表</translation>
    </message>
    <message>
        <source>Shows or hides the table of children</source>
        <translation>显示或隐藏子节点表</translation>
    </message>
    <message>
        <source>Filter children</source>
        <translation>筛选子节点</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Chooses the columns of the table</source>
        <translation>选择表格的列</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s).</source>
        <translation><numerusform>已复制 %Ln 行。</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, children there are</comment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>正在排序</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>正在筛选</translation>
    </message>
    <message>
        <source>As it was: %1</source>
        <translation>此前状态：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected, %1 of data</source>
        <comment>children</comment>
        <translation><numerusform>已选择 %Ln 个，数据 %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>children</comment>
        <translation><numerusform>已选择 %Ln 个</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected, %1 of data as far as is known</source>
        <comment>children</comment>
        <translation><numerusform>已选择 %Ln 个，已知数据 %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln path(s).</source>
        <translation><numerusform>已复制 %Ln 个路径。</numerusform></translation>
    </message>
    <message>
        <source>Select everywhere</source>
        <translation>在所有视图中选择</translation>
    </message>
    <message>
        <source>Selects this znode in all views (Enter)</source>
        <translation>在所有视图中选择此 znode (Enter)</translation>
    </message>
    <message>
        <source>Go to the parent</source>
        <translation>转到父节点</translation>
    </message>
    <message>
        <source>Selects the parent of the znode shown (Backspace, Alt+Up)</source>
        <translation>选择所显示 znode 的父节点 (Backspace, Alt+Up)</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copies the selected rows as text with tabs, headers first (Ctrl+C)</source>
        <translation>将所选行复制为制表符分隔的文本，首行为标题 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copies the paths of the selected rows (Ctrl+Shift+C)</source>
        <translation>复制所选行的路径 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>删除...</translation>
    </message>
    <message>
        <source>Select the children to delete.</source>
        <translation>选择要删除的子节点。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln children can be deleted at once. To delete all, delete their parent.</source>
        <translation><numerusform>一次最多可删除 %Ln 个子节点。要全部删除，请删除其父节点。</numerusform></translation>
    </message>
    <message>
        <source>Deletes the selected children; first shows everything that will go (Del)</source>
        <translation>删除所选子节点；先显示将消失的全部内容 (Del)</translation>
    </message>
    <message>
        <source>Shows the children whose name holds this text, whose type begins with it (from four letters on), or whose owner's session id does (0x...). What it hides is selected no more</source>
        <translation>显示名称包含此文本、类型以其开头（四个字母起）或所有者会话 ID 与之相符（0x...）的子节点。被隐藏的不再被选中</translation>
    </message>
</context>
<context>
    <name>app::ChildrenStatBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops reading; the Stats that were read stay</source>
        <translation>停止读取；已读取的 Stat 保留</translation>
    </message>
    <message>
        <source>Stats read</source>
        <translation>已读取的 Stat</translation>
    </message>
    <message numerus="yes">
        <source>Sorted as far as is known: of %Ln row(s) the Stat was not read. They stand last.</source>
        <translation><numerusform>已按已知内容排序：有 %Ln 行的 Stat 未读取，排在最后。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Read the Stats of all %Ln</source>
        <comment>children</comment>
        <translation><numerusform>读取全部 %Ln 个的 Stat</numerusform></translation>
    </message>
    <message>
        <source>Reads each child whose Stat is not known, and with it its data: about %1 in all</source>
        <translation>读取每个 Stat 未知的子节点及其数据：总计约 %1</translation>
    </message>
    <message>
        <source>Asks once for each child whose Stat is not known, and moves no data: about %1 in all</source>
        <translation>对每个 Stat 未知的子节点查询一次，不传输数据：总计约 %1</translation>
    </message>
    <message>
        <source>Reading the Stats of all children.</source>
        <translation>正在读取所有子节点的 Stat。</translation>
    </message>
    <message numerus="yes">
        <source>Filtered as far as is known: of %Ln child(ren) the Stat was not read, which tells type and owner.</source>
        <translation><numerusform>已按已知内容筛选：有 %Ln 个子节点的 Stat 未读取，而类型和所有者由它得知。</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ChildrenTable</name>
    <message>
        <source>Children</source>
        <translation>子节点</translation>
    </message>
    <message>
        <source>Sort numbers in names by value</source>
        <translation>按数值排序名称中的数字</translation>
    </message>
    <message>
        <source>Puts n2 before n10 when sorted by name</source>
        <translation>按名称排序时将 n2 排在 n10 之前</translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>默认列</translation>
    </message>
    <message>
        <source>Puts the columns back to where and how wide they were at first</source>
        <translation>将列恢复到最初的位置和宽度</translation>
    </message>
</context>
<context>
    <name>app::ClusterGuard</name>
    <message>
        <source>Does it although a live cluster stands on the znode.</source>
        <translation>即使有存活的群组依赖该 znode 也执行。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more znode(s) that clusters stand on.</source>
        <translation><numerusform>以及群组所依赖的另外 %n 个 znode。</numerusform></translation>
    </message>
    <message>
        <source>Nothing was deleted; --force-cluster deletes it all the same.</source>
        <translation>未删除任何内容；用 --force-cluster 可仍然删除。</translation>
    </message>
    <message>
        <source>Nothing was written; --force-cluster writes it all the same.</source>
        <translation>未写入任何内容；用 --force-cluster 可仍然写入。</translation>
    </message>
</context>
<context>
    <name>app::ClusterHeadline</name>
    <message>
        <source>Cluster</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Which of the recognised clusters is shown</source>
        <translation>显示哪个已识别的群组</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>What just happened</source>
        <translation>刚刚发生的事</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Nothing has happened since this view began to watch.</source>
        <translation>自此视图开始监视以来尚未发生任何事。</translation>
    </message>
</context>
<context>
    <name>app::ClusterList</name>
    <message>
        <source>Clusters</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>The clusters recognised in the known part of the tree; choose one to see it</source>
        <translation>在树的已知部分中识别出的群组；选择一个即可查看</translation>
    </message>
    <message>
        <source>Filter clusters</source>
        <translation>筛选群组</translation>
    </message>
    <message>
        <source>Shows the clusters whose path, product or leader holds this text; Down goes to the list, Escape shows all</source>
        <translation>显示路径、产品或领导者包含此文本的群组；按下箭头进入列表，按 Esc 显示全部</translation>
    </message>
    <message>
        <source>No cluster's path, product or leader holds “%1”.</source>
        <translation>没有群组的路径、产品或领导者包含“%1”。</translation>
    </message>
    <message>
        <source>Looking for clusters.</source>
        <translation>正在查找群组。</translation>
    </message>
    <message>
        <source>No cluster recognised here yet. Programs that elect a leader, hold a lock or register themselves show up by themselves. Start the demo, join one, or name the paths of yours in Edit &gt; Settings &gt; Layouts.</source>
        <translation>此处尚未识别出群组。选举领导者、持有锁或注册自身的程序会自动出现。可启动演示、加入一个群组，或在“编辑 &gt; 设置 &gt; 布局”中指定您自己的路径。</translation>
    </message>
</context>
<context>
    <name>app::ClusterListModel</name>
    <message>
        <source>not permitted</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>no leader</source>
        <translation>无领导者</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2; leader: %3; %n candidate(s)</source>
        <translation><numerusform>%1：%2；领导者：%3；%n 个候选者</numerusform></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导者</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>nobody leads</source>
        <translation>无人领导</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2; nobody leads; %n member(s)</source>
        <translation><numerusform>%1：%2；无人领导；%n 个成员</numerusform></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, problem</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more problem(s)</source>
        <translation><numerusform>以及另外 %Ln 个问题</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s), %1</source>
        <translation><numerusform>%n 个问题，%1</numerusform></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>app::ClusterMarks</name>
    <message>
        <source>lock of %1: its owner leads</source>
        <translation>%1 的锁：其所有者领导</translation>
    </message>
    <message>
        <source>registered in %1</source>
        <translation>在 %1 中注册</translation>
    </message>
    <message>
        <source>leader of %1</source>
        <translation>%1 的领导者</translation>
    </message>
    <message>
        <source>candidate of %1, not ephemeral</source>
        <translation>%1 的候选者，非临时</translation>
    </message>
    <message>
        <source>candidate of %1, follower</source>
        <translation>%1 的候选者，跟随者</translation>
    </message>
</context>
<context>
    <name>app::ClusterSceneView</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>The candidates of the election in line: the first leads, each other one watches the one before it. Arrow keys go from member to member, Enter selects its znode, Shift and arrow keys choose several.</source>
        <translation>选举中排队的候选者：第一个领导，其余每个监视其前一个。方向键在成员间移动，回车选择其 znode，Shift 加方向键可多选。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Shows the members larger and with more detail</source>
        <translation>更大更详细地显示成员</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Shows more members at once</source>
        <translation>同时显示更多成员</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Shows all members at once</source>
        <translation>同时显示所有成员</translation>
    </message>
    <message>
        <source>Choose all members</source>
        <translation>选择所有成员</translation>
    </message>
    <message>
        <source>Chooses all members, for what can be done to several at once</source>
        <translation>选择所有成员，以便对多个同时操作</translation>
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
        <translation>参与者</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>The candidates of the election in line</source>
        <translation>按排队顺序列出的选举候选者</translation>
    </message>
    <message>
        <source>Participants %1</source>
        <translation>参与者 %1</translation>
    </message>
    <message>
        <source>Workers %1</source>
        <translation>工作者 %1</translation>
    </message>
    <message>
        <source>Failovers</source>
        <translation>故障转移</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What is wrong with this cluster, with the evidence and what helps</source>
        <translation>此群组有何问题，附证据和解决办法</translation>
    </message>
    <message>
        <source>Each change of the lead: who led, who leads, how it went, how long nobody did</source>
        <translation>每次领导权变更：谁曾领导、谁在领导、如何发生、多久无人领导</translation>
    </message>
    <message>
        <source>Failovers %1</source>
        <translation>故障转移 %1</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>The registrations in the service registry, and what each has to do</source>
        <translation>服务注册表中的登记，以及各自要做的工作</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>The work of this cluster: what waits, what is with whom, what has ended</source>
        <translation>该群组的工作：等待中的、在谁那里的、已结束的</translation>
    </message>
    <message>
        <source>Tasks %1</source>
        <translation>任务 %1</translation>
    </message>
</context>
<context>
    <name>app::ClusterText</name>
    <message>
        <source>plain election</source>
        <translation>普通选举</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>A KRaft controller leads this cluster: it is being migrated away from ZooKeeper.</source>
        <translation>此群组由 KRaft 控制器领导：它正在从 ZooKeeper 迁移出去。</translation>
    </message>
    <message>
        <source>This looks like an election and is none: since ClickHouse 21.12 every replica leads.</source>
        <translation>这看起来像选举，其实不是：自 ClickHouse 21.12 起每个副本都是领导者。</translation>
    </message>
    <message>
        <source>Standbys only watch the lock, so they do not show up in the tree.</source>
        <translation>待命者只监视锁，因此不会出现在树中。</translation>
    </message>
</context>
<context>
    <name>app::ClusterView</name>
    <message>
        <source>No cluster recognised here yet. Start the demo, join one, or name the paths of yours.</source>
        <translation>此处尚未识别出群组。请启动演示、加入一个群组，或指定您的群组的路径。</translation>
    </message>
    <message>
        <source>A cluster is an election: a znode whose ephemeral, sequential children stand in line; the first leads, each other one watches the one before it.</source>
        <translation>群组就是一个选举：一个 znode，其临时顺序子节点排成队列；第一个是领导者，其余每个监视前一个。</translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation>由 %1 领导</translation>
    </message>
    <message>
        <source>led by %1 for at least %2</source>
        <translation>由 %1 领导至少 %2</translation>
    </message>
    <message>
        <source>led by %1 for %2</source>
        <translation>由 %1 领导 %2</translation>
    </message>
    <message>
        <source>not permitted to read it</source>
        <translation>无权读取</translation>
    </message>
    <message>
        <source>no candidates</source>
        <translation>无候选者</translation>
    </message>
    <message>
        <source>no leader</source>
        <translation>无领导者</translation>
    </message>
    <message>
        <source>failover to expect: %1 to %2</source>
        <translation>预计故障转移时间：%1 至 %2</translation>
    </message>
    <message>
        <source>workers in %1: %2</source>
        <translation>%1 中的工作者：%2</translation>
    </message>
    <message>
        <source>What is shown may be out of date: %1.</source>
        <translation>显示的内容可能已过时：%1。</translation>
    </message>
    <message>
        <source>The children of %1 may not be read by this connection. Whether it has a leader is not known; an identity with the READ permission there helps.</source>
        <translation>此连接无权读取 %1 的子节点。是否有领导者尚不可知；在此处使用具有 READ 权限的身份可解决此问题。</translation>
    </message>
    <message>
        <source>Participant process %1 ended by itself: %2</source>
        <translation>参与者进程 %1 自行结束：%2</translation>
    </message>
    <message>
        <source>The program vivariumctl, which participants run as, was not found beside this program nor on PATH.</source>
        <translation>未在本程序旁或 PATH 中找到运行参与者所用的程序 vivariumctl。</translation>
    </message>
    <message>
        <source>a registry: nobody leads it</source>
        <translation>注册表：无人领导</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problem(s) are listed below.</source>
        <translation><numerusform>下方列出了另外 %Ln 个问题。</numerusform></translation>
    </message>
    <message>
        <source>Ours, and no member: %1.</source>
        <translation>属于本程序，不是成员：%1。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Who led when, members over time, and how long failovers took</source>
        <translation>谁在何时领导、成员随时间的变化，以及故障转移持续多久</translation>
    </message>
    <message>
        <source>as it was at %1, %2 ago</source>
        <translation>%2 前（%1）的状态</translation>
    </message>
    <message>
        <source>This is the past. "Back to live", or End in the slider, shows the present.</source>
        <translation>这是过去的状态。点击“回到实时”，或在滑块中按 End，可显示当前状态。</translation>
    </message>
    <message>
        <source>There was no cluster at this moment.</source>
        <translation>此刻不存在该群组。</translation>
    </message>
    <message>
        <source>Our view was interrupted at this moment: this is what was seen before.</source>
        <translation>此刻我们的观测中断：这是之前看到的状态。</translation>
    </message>
    <message>
        <source>The children of %1 could not be read at this moment.</source>
        <translation>此刻无法读取 %1 的子节点。</translation>
    </message>
    <message>
        <source>The cluster is shown as it was at %1, and nothing can be done to the past. "Back to live" below the scene shows the present.</source>
        <translation>显示的是群组在 %1 时的样子，对过去无法做任何操作。场景下方的“回到现在”显示当前。</translation>
    </message>
</context>
<context>
    <name>app::ClustersCommand</name>
    <message>
        <source>Tells which clusters coordinate here: who leads, follows, works.</source>
        <translation>说明有哪些群组在此协调：谁领导、谁跟随、谁工作。</translation>
    </message>
    <message>
        <source>Writes one JSON object.</source>
        <translation>输出一个 JSON 对象。</translation>
    </message>
    <message>
        <source>'%1' is not a path: %2</source>
        <translation>“%1”不是路径：%2</translation>
    </message>
    <message>
        <source>'%1' is not the URL of an AdminServer (http://host:8080)</source>
        <translation>“%1”不是 AdminServer 的 URL（http://host:8080）</translation>
    </message>
    <message>
        <source>Own layouts, as the window's settings export them.</source>
        <translation>自定义布局，即窗口设置中导出的文件。</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, problems</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Znodes to look at where the whole tree cannot be read; then also three levels from the root.</source>
        <translation>无法读取整棵树时要查看的 znode；此时还会查看根下三层。</translation>
    </message>
    <message>
        <source>Goes on with one JSON line for each event, until it is interrupted.</source>
        <translation>继续为每个事件输出一行 JSON，直到被中断。</translation>
    </message>
    <message>
        <source>Asks the servers who really watches whom: exit code 3 when one does not watch whom it should, 1 when not all could be asked.</source>
        <translation>询问服务器实际上谁监视谁：有成员未监视应监视者时退出码为 3，无法全部询问时为 1。</translation>
    </message>
    <message>
        <source>AdminServers of all servers, to verify who watches whom; else they are tried on port 8080 of each server, and then 'wchp'.</source>
        <translation>所有服务器的 AdminServer，用于核实谁监视谁；否则尝试每台服务器的 8080 端口，然后尝试“wchp”。</translation>
    </message>
    <message>
        <source>--verify looks once, --watch goes on: one of them</source>
        <translation>--verify 只查看一次，--watch 持续进行：二者只能选一</translation>
    </message>
    <message>
        <source>the whole tree cannot be read from here: what lies deeper than three levels is found at the paths that are named behind CONNECT</source>
        <translation>从此处无法读取整棵树：深于三层的内容只能在 CONNECT 之后给出的路径处找到</translation>
    </message>
    <message>
        <source>no cluster is recognised</source>
        <translation>未识别出任何群组</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) could not be verified, because not every server answered; name the AdminServers with --admin</source>
        <translation><numerusform>%n 个成员无法核实，因为并非每台服务器都应答；请用 --admin 指定 AdminServer</numerusform></translation>
    </message>
</context>
<context>
    <name>app::Command</name>
    <message>
        <source>vivariumctl %1: %2 (see: vivariumctl %1 --help)</source>
        <translation>vivariumctl %1：%2（参见：vivariumctl %1 --help）</translation>
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
        <translation>操作</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Type parts of an action's name; arrows choose, Enter does it, Esc closes</source>
        <translation>输入操作名称的一部分；用方向键选择，Enter 执行，Esc 关闭</translation>
    </message>
</context>
<context>
    <name>app::ConflictView</name>
    <message>
        <source>Two versions of %1</source>
        <translation>%1 的两个版本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) differ, marked + and -.</source>
        <translation><numerusform>有 %Ln 行不同，以 + 和 - 标记。</numerusform></translation>
    </message>
    <message>
        <source>Overwrite theirs</source>
        <translation>覆盖对方的版本</translation>
    </message>
    <message>
        <source>Writes your text over the version shown on the right, unless that changed once more. Can be undone.</source>
        <translation>用您的文本覆盖右侧显示的版本，除非它又被更改。可以撤销。</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的版本</translation>
    </message>
    <message>
        <source>Puts the server's text into the editor; Ctrl+Z in the editor brings yours back</source>
        <translation>将服务器上的文本放入编辑器；在编辑器中按 Ctrl+Z 可恢复您的文本</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Closes this and writes nothing; your text stays in the editor</source>
        <translation>关闭此窗口且不写入任何内容；您的文本保留在编辑器中</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln more line(s))</source>
        <translation><numerusform>（还有 %Ln 行）</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ConnectForm</name>
    <message>
        <source>Read only, cannot be unlocked</source>
        <translation>只读，无法解锁</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect string</source>
        <translation>连接字符串</translation>
    </message>
    <message>
        <source>The servers as host:port, with commas between, and a chroot if there is one</source>
        <translation>服务器，格式为 host:port，以逗号分隔；如有 chroot 则附在末尾</translation>
    </message>
    <message>
        <source>Check of the connect string</source>
        <translation>连接字符串检查</translation>
    </message>
    <message>
        <source>ZooKeeper reports a wrong password only as a missing permission, when a znode is read or written. Passwords are kept in memory only.</source>
        <translation>对于错误的密码，ZooKeeper 只会在读写 znode 时报告权限不足。密码仅保存在内存中。</translation>
    </message>
    <message>
        <source>Without it the session starts locked too, but can be unlocked</source>
        <translation>不勾选时会话同样以锁定状态开始，但可以解锁</translation>
    </message>
    <message>
        <source>Opens a session with this ensemble (Enter)</source>
        <translation>与此集群建立会话 (Enter)</translation>
    </message>
    <message>
        <source>Add digest identity</source>
        <translation>添加 digest 身份</translation>
    </message>
    <message>
        <source>Sends a user and password of the digest scheme with the session, for znodes whose ACL asks</source>
        <translation>随会话发送 digest 方案的用户和密码，供 ACL 有此要求的 znode 使用</translation>
    </message>
    <message>
        <source>host:port, several with commas between; port 2181 when left out; /chroot at the end.</source>
        <translation>host:port，多个以逗号分隔；省略端口时为 2181；/chroot 写在末尾。</translation>
    </message>
    <message>
        <source>Not a connect string yet: %1</source>
        <translation>还不是连接字符串：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation><numerusform>%n 台服务器</numerusform></translation>
    </message>
    <message>
        <source>%1, chroot %2</source>
        <translation>%1，chroot %2</translation>
    </message>
</context>
<context>
    <name>app::ConnectionIndicator</name>
    <message>
        <source>Ensemble</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Session state</source>
        <translation>会话状态</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Started with --read-only: this session cannot write, and cannot be unlocked</source>
        <translation>以 --read-only 启动：此会话不能写入，也无法解锁</translation>
    </message>
    <message>
        <source>This session may only read; press to let it write</source>
        <translation>此会话只能读取；按下以允许写入</translation>
    </message>
    <message>
        <source>This session may write; press to lock it</source>
        <translation>此会话可以写入；按下以锁定</translation>
    </message>
</context>
<context>
    <name>app::ConnectionsModel</name>
    <message>
        <source>this program: session</source>
        <translation>本程序：会话</translation>
    </message>
    <message>
        <source>this program: reader</source>
        <translation>本程序：读取器</translation>
    </message>
    <message>
        <source>started here: process %1</source>
        <translation>在此启动：进程 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Address of the client, as its server sees it</source>
        <translation>服务器所见的客户端地址</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>The server that the client is connected to</source>
        <translation>客户端所连接的服务器</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Whether it is a connection of this program, and the clusters it is a member of</source>
        <translation>是否为本程序的连接，以及它是哪些群组的成员</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>The session's id; its ephemeral znodes carry it as their owner</source>
        <translation>会话 ID；其临时 znode 以它为所有者</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>The session timeout that client and server agreed on</source>
        <translation>客户端与服务器商定的会话超时</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>How long ago the server answered it the last time, pings too</source>
        <translation>服务器上次应答（包括 ping）距今多久</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最后收到消息</translation>
    </message>
    <message>
        <source>Packets that the server received from it</source>
        <translation>服务器从它收到的数据包</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Packets that the server sent to it</source>
        <translation>服务器发给它的数据包</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>When it connected, by the server's clock</source>
        <translation>连接时间（按服务器时钟）</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>连接起始</translation>
    </message>
</context>
<context>
    <name>app::ConnectionsPane</name>
    <message>
        <source>Of the selected server only</source>
        <translation>仅所选服务器</translation>
    </message>
    <message>
        <source>Lists the connections of the server that is selected in the table above</source>
        <translation>列出上表中所选服务器的连接</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s).</source>
        <translation><numerusform>%Ln 个连接。</numerusform></translation>
    </message>
    <message>
        <source>%1 The first %2 are listed: ours, then members of clusters, then the rest.</source>
        <translation>%1 列出前 %2 个：我们的，然后是群组成员，然后是其余。</translation>
    </message>
    <message>
        <source>%1 Not every server told its connections.</source>
        <translation>%1 并非每个服务器都告知了其连接。</translation>
    </message>
    <message>
        <source>Asking the servers who is connected to them...</source>
        <translation>正在询问服务器谁与其连接...</translation>
    </message>
    <message>
        <source>%1 told of no connection.</source>
        <translation>%1 没有告知任何连接。</translation>
    </message>
    <message>
        <source>No server tells who is connected to it: no AdminServer answers, and the word cons is not allowed. Name the AdminServers with Cluster &gt; AdminServers, if they listen elsewhere than on port 8080.</source>
        <translation>没有服务器告知谁与其连接：没有 AdminServer 应答，且不允许 cons 命令。如果它们不在 8080 端口监听，请在“群组 &gt; AdminServer”中指定。</translation>
    </message>
</context>
<context>
    <name>app::CreateCommand</name>
    <message>
        <source>Creates a znode and writes its path.</source>
        <translation>创建一个 znode 并输出其路径。</translation>
    </message>
    <message>
        <source>Sequential: the server appends ten digits.</source>
        <translation>顺序：服务器附加十位数字。</translation>
    </message>
    <message>
        <source>Ephemeral: lives as long as its session, so the command stays until it is told to end.</source>
        <translation>临时：与其会话同生共死，因此命令会一直运行，直到被要求结束。</translation>
    </message>
    <message>
        <source>Container: removed by the servers after its last child went.</source>
        <translation>容器：最后一个子节点消失后由服务器移除。</translation>
    </message>
    <message>
        <source>Removed by the servers when not changed for so long, and childless.</source>
        <translation>在这么长时间内未更改且没有子节点时，由服务器移除。</translation>
    </message>
    <message>
        <source>-c stands alone, and -e and -t exclude each other</source>
        <translation>-c 须单独使用，-e 与 -t 互斥</translation>
    </message>
    <message>
        <source>-t takes milliseconds from 1 to %1</source>
        <translation>-t 接受 1 到 %1 之间的毫秒数</translation>
    </message>
    <message>
        <source>%1 is ephemeral: it stays until this command ends (Ctrl+C, SIGTERM)</source>
        <translation>%1 是临时节点：它将保留到此命令结束 (Ctrl+C, SIGTERM)</translation>
    </message>
    <message>
        <source>%1 is ephemeral: it stays until standard input ends or this command does (Ctrl+C, SIGTERM)</source>
        <translation>%1 是临时节点：它将保留到标准输入结束或此命令结束 (Ctrl+C, SIGTERM)</translation>
    </message>
</context>
<context>
    <name>app::CreateDialog</name>
    <message>
        <source>Time to live</source>
        <translation>存活时间</translation>
    </message>
    <message>
        <source>no data at all (null)</source>
        <translation>完全没有数据 (null)</translation>
    </message>
    <message>
        <source>Create the missing parents, too</source>
        <translation>同时创建缺失的父节点</translation>
    </message>
    <message>
        <source>Create a znode</source>
        <translation>创建 znode</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Creates the znode. Can be undone.</source>
        <translation>创建该 znode。可以撤销。</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>父节点</translation>
    </message>
    <message>
        <source>name, a/b/name, or a whole path that begins with /</source>
        <translation>name、a/b/name，或以 / 开头的完整路径</translation>
    </message>
    <message>
        <source>The name of the new znode below the parent; a whole path when it begins with /</source>
        <translation>新 znode 在父节点下的名称；以 / 开头时为完整路径</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>How the znode is born, and what ends it</source>
        <translation>znode 如何产生，以及因何消失</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>模式(&amp;M)</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>How long the znode lives without being written and without children, in milliseconds</source>
        <translation>znode 在未被写入且没有子节点时的存活时间，单位为毫秒</translation>
    </message>
    <message>
        <source>ACL</source>
        <translation>ACL</translation>
    </message>
    <message>
        <source>Creates the znodes above it that do not exist, persistent, without data and with the same ACL</source>
        <translation>创建其上方尚不存在的 znode：持久、无数据，且使用相同的 ACL</translation>
    </message>
    <message>
        <source>Data of the new znode</source>
        <translation>新 znode 的数据</translation>
    </message>
    <message>
        <source>What the znode shall hold, as UTF-8 text</source>
        <translation>znode 要保存的内容，UTF-8 文本</translation>
    </message>
    <message>
        <source>empty: 0 bytes</source>
        <translation>空：0 字节</translation>
    </message>
    <message>
        <source>Null data (length -1) is not the same as empty data</source>
        <translation>Null 数据（长度 -1）与空数据不同</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) that are no text, taken over as they are</source>
        <translation><numerusform>%Ln 字节非文本内容，将原样保留</numerusform></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>Type the name of the new znode.</source>
        <translation>请输入新 znode 的名称。</translation>
    </message>
    <message>
        <source>A name between two slashes is empty.</source>
        <translation>两个斜杠之间的名称为空。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>%1 is ephemeral, and ephemeral znodes cannot have children.</source>
        <translation>%1 是临时节点，临时节点不能有子节点。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>Creates %1 and ten digits, %2.</source>
        <translation>创建 %1 加十位数字，%2。</translation>
    </message>
    <message>
        <source>Creates %1, %2.</source>
        <translation>创建 %1，%2。</translation>
    </message>
    <message>
        <source>First creates %1, persistent.</source>
        <translation>先创建 %1，持久。</translation>
    </message>
    <message>
        <source>Take care: %1 is a live election, and a foreign child in it can keep it from electing anybody.</source>
        <translation>请注意：%1 是一个进行中的选举，其中出现外来的子节点可能导致无法选出任何人。</translation>
    </message>
</context>
<context>
    <name>app::DataCommand</name>
    <message>
        <source>The data as text. "-" or none: what standard input holds.</source>
        <translation>文本形式的数据。“-”或不指定：使用标准输入的内容。</translation>
    </message>
    <message>
        <source>unexpected argument '%1'</source>
        <translation>意外的参数“%1”</translation>
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
        <translation>文本</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>How the data is shown: found out from the bytes, or as you choose. JSON on a single line is laid out for reading and written back on a single line.</source>
        <translation>数据的显示方式：根据字节自动判断，或由您选择。单行的 JSON 会展开以便阅读，写回时仍为单行。</translation>
    </message>
    <message>
        <source>Breaks long lines at the edge of the window</source>
        <translation>在窗口边缘对长行换行</translation>
    </message>
    <message>
        <source>Shows the whole data; that can take some seconds</source>
        <translation>显示全部数据；可能需要数秒</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>null: this znode holds no data at all (length -1)</source>
        <translation>null：此 znode 完全没有数据（长度 -1）</translation>
    </message>
    <message>
        <source>empty: this znode holds data of 0 bytes</source>
        <translation>空：此 znode 的数据为 0 字节</translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation>自动：%1</translation>
    </message>
</context>
<context>
    <name>app::DataPane</name>
    <message>
        <source>Loading %1</source>
        <translation>正在加载 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Revert text</source>
        <translation>还原文本</translation>
    </message>
    <message>
        <source>Puts the text back to what the server holds; Ctrl+Z in the editor brings yours back</source>
        <translation>将文本恢复为服务器上的内容；在编辑器中按 Ctrl+Z 可恢复您的文本</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The text differs from what the server holds</source>
        <translation>文本与服务器上的内容不同</translation>
    </message>
    <message>
        <source>The unsaved text of %1 is kept as a draft.</source>
        <translation>%1 未保存的文本已保留为草稿。</translation>
    </message>
    <message>
        <source>Select a znode in the tree, or type its path.</source>
        <translation>请在树中选择一个 znode，或输入其路径。</translation>
    </message>
    <message>
        <source>Your unsaved text of before is back.</source>
        <translation>已恢复您之前未保存的文本。</translation>
    </message>
    <message>
        <source>%1 was deleted. Your text stays here.</source>
        <translation>%1 已被删除。您的文本保留在此处。</translation>
    </message>
    <message>
        <source>Create it...</source>
        <translation>创建它...</translation>
    </message>
    <message>
        <source>Asks for the mode and creates %1 with the text that is here</source>
        <translation>询问模式，并用此处的文本创建 %1</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>未保存。%1</translation>
    </message>
    <message>
        <source>Save as it stands</source>
        <translation>按原样保存</translation>
    </message>
    <message>
        <source>Writes the text although it is no JSON</source>
        <translation>尽管不是 JSON，仍写入该文本</translation>
    </message>
    <message>
        <source>Saved %1, version %2.</source>
        <translation>已保存 %1，版本 %2。</translation>
    </message>
    <message>
        <source>Not saved, the text is kept as a draft: %1</source>
        <translation>未保存，文本已保留为草稿：%1</translation>
    </message>
    <message>
        <source>Not saved, your text stays. %1</source>
        <translation>未保存，您的文本仍在。%1</translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>Shows your text and the server's side by side</source>
        <translation>并排显示您的文本和服务器上的文本</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的版本</translation>
    </message>
    <message>
        <source>Puts the server's text into the editor; Ctrl+Z in the editor brings yours back</source>
        <translation>将服务器上的文本放入编辑器；在编辑器中按 Ctrl+Z 可恢复您的文本</translation>
    </message>
    <message>
        <source>Overwrite theirs</source>
        <translation>覆盖对方的版本</translation>
    </message>
    <message>
        <source>Writes your text over the version that is there now</source>
        <translation>用您的文本覆盖服务器上的当前版本</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Goes on with your text; saving it will overwrite the version that is there now</source>
        <translation>继续使用您的文本；保存时将覆盖服务器上的当前版本</translation>
    </message>
    <message>
        <source>Not saved: %1 was changed on the server (%2, now version %3). Your text stays here.</source>
        <translation>未保存：%1 已在服务器上更改（%2，现为版本 %3）。您的文本保留在此处。</translation>
    </message>
    <message>
        <source>%1 was changed on the server (%2, now version %3) while you have unsaved text.</source>
        <translation>%1 已在服务器上更改（%2，现为版本 %3），而您有未保存的文本。</translation>
    </message>
    <message>
        <source>Your text, not saved</source>
        <translation>您的文本，未保存</translation>
    </message>
    <message>
        <source>On the server, version %1</source>
        <translation>服务器上的文本，版本 %1</translation>
    </message>
    <message>
        <source>Writes the data, unless somebody changed it meanwhile (Ctrl+S)</source>
        <translation>写入数据，除非期间已被他人更改 (Ctrl+S)</translation>
    </message>
    <message>
        <source>As of %1: there is no connection now, the data may have changed since.</source>
        <translation>截至 %1：当前没有连接，数据此后可能已更改。</translation>
    </message>
    <message>
        <source>Your text was put aside.</source>
        <translation>您的文本已放到一边。</translation>
    </message>
    <message>
        <source>Bring mine back</source>
        <translation>取回我的文本</translation>
    </message>
    <message>
        <source>Puts your own text into the editor again</source>
        <translation>把您自己的文本重新放入编辑器</translation>
    </message>
</context>
<context>
    <name>app::DeleteCommand</name>
    <message>
        <source>Deletes a znode.</source>
        <translation>删除一个 znode。</translation>
    </message>
    <message>
        <source>Only if the data is at this version.</source>
        <translation>仅当数据为此版本时。</translation>
    </message>
    <message>
        <source>Deletes the whole subtree.</source>
        <translation>删除整个子树。</translation>
    </message>
    <message>
        <source>unexpected argument '%1'</source>
        <translation>意外的参数“%1”</translation>
    </message>
    <message>
        <source>-v takes a version number</source>
        <translation>-v 接受版本号</translation>
    </message>
    <message>
        <source>the root cannot be deleted</source>
        <translation>根节点不能删除</translation>
    </message>
    <message>
        <source>-v and -r exclude each other</source>
        <translation>-v 与 -r 互斥</translation>
    </message>
    <message numerus="yes">
        <source>%n znode(s) could not be deleted. The first: %1</source>
        <translation><numerusform>有 %n 个 znode 无法删除。第一个：%1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n znode(s) found</source>
        <translation><numerusform>找到 %n 个 znode</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 znodes deleted</source>
        <translation>已删除 %2 个 znode 中的 %1 个</translation>
    </message>
</context>
<context>
    <name>app::DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking at what is below: %Ln znode(s) so far.</source>
        <translation><numerusform>正在查看其下内容：目前 %Ln 个 znode。</numerusform></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>Looking at what is below.</source>
        <translation>正在查看其下内容。</translation>
    </message>
    <message>
        <source>Znodes that will go</source>
        <translation>将被删除的 znode</translation>
    </message>
    <message>
        <source>Deleted znodes</source>
        <translation>已删除的 znode</translation>
    </message>
    <message>
        <source>Deletes what is listed here. Edit &gt; Undo brings it back, but for other sessions' ephemerals.</source>
        <translation>删除此处列出的内容。“编辑 &gt; 撤销”可将其恢复，但其他会话的临时节点除外。</translation>
    </message>
    <message>
        <source>This znode alone, with %1 of data.</source>
        <translation>仅此 znode，含 %1 数据。</translation>
    </message>
    <message numerus="yes">
        <source>With it go the %Ln znode(s) below, with %1 of data in all.</source>
        <translation><numerusform>连同其下的 %Ln 个 znode 一并删除，共含 %1 数据。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are ephemerals that other sessions hold: a running process counts on them, and they cannot be brought back.</source>
        <translation><numerusform>其中 %Ln 个是其他会话持有的临时节点：有正在运行的进程依赖它们，且无法恢复。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The children of %Ln znode(s) may not be listed; where there are any, they stay, and so does what is above them.</source>
        <translation><numerusform>有 %Ln 个 znode 的子节点无权列出；若存在子节点，它们及其上方的节点都将保留。</numerusform></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>It can be undone until you disconnect.</source>
        <translation>在断开连接之前可以撤销。</translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation><numerusform>（还有 %Ln 个）</numerusform></translation>
    </message>
    <message>
        <source>Delete all the same</source>
        <translation>仍然删除</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) were deleted; Edit &gt; Undo brings them back.</source>
        <translation><numerusform>已删除 %Ln 个 znode；“编辑 &gt; 撤销”可将其恢复。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) stayed:</source>
        <translation><numerusform>%Ln 个 znode 仍然保留：</numerusform></translation>
    </message>
    <message>
        <source>Not everything was deleted</source>
        <translation>并非全部都已删除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Znodes that stayed</source>
        <translation>仍保留的 znode</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln znode(s)</source>
        <translation><numerusform>删除 %Ln 个 znode</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln child(ren) of %1?</source>
        <translation><numerusform>删除 %1 的 %Ln 个子节点？</numerusform></translation>
    </message>
    <message>
        <source>There is nothing below them. They have %1 of data in all.</source>
        <translation>它们之下没有内容。它们共有 %1 数据。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen went meanwhile.</source>
        <translation><numerusform>所选中有 %Ln 个在此期间已消失。</numerusform></translation>
    </message>
    <message>
        <source>It can be undone until you disconnect; so long what is more than fits into memory is kept in a temporary file of up to %1.</source>
        <translation>断开连接之前可以撤销；内存放不下的部分在此期间保存在不超过 %1 的临时文件中。</translation>
    </message>
</context>
<context>
    <name>app::DemoBar</name>
    <message>
        <source>How to join the demo</source>
        <translation>如何加入演示</translation>
    </message>
    <message>
        <source>Demo ensemble</source>
        <translation>演示集群</translation>
    </message>
    <message>
        <source>Copies the connect string: any ZooKeeper client on this machine can connect with it</source>
        <translation>复制连接字符串：本机上的任何 ZooKeeper 客户端都可以用它连接</translation>
    </message>
    <message>
        <source>Join from a terminal</source>
        <translation>从终端加入</translation>
    </message>
    <message>
        <source>Copies the command: it runs one more participant until Ctrl+C</source>
        <translation>复制命令：它会再运行一个参与者，直到按下 Ctrl+C</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hides this bar</source>
        <translation>隐藏此栏</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>app::DemoDrill</name>
    <message>
        <source>interrupted before it began</source>
        <translation>在开始前被中断</translation>
    </message>
    <message>
        <source>the program vivariumctl, which participants run as, was not found</source>
        <translation>未找到运行参与者所需的程序 vivariumctl</translation>
    </message>
    <message numerus="yes">
        <source>starts %n server(s)</source>
        <translation><numerusform>启动 %n 个服务器</numerusform></translation>
    </message>
</context>
<context>
    <name>app::DemoOffer</name>
    <message>
        <source>Start a demo ensemble</source>
        <translation>启动演示集群</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Starts real ZooKeeper servers and participants on this machine, for as long as the program runs</source>
        <translation>在本机上启动真实的 ZooKeeper 服务器和参与者，程序运行期间有效</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Copies the command to the clipboard</source>
        <translation>将命令复制到剪贴板</translation>
    </message>
    <message>
        <source>Looks for Java and ZooKeeper's jars again</source>
        <translation>重新查找 Java 和 ZooKeeper 的 jar 文件</translation>
    </message>
    <message>
        <source>Three real ZooKeeper servers and four participants of a leader election, on this machine alone. Kill the leader and watch the cluster recover; everything ends with the program.</source>
        <translation>三台真实的 ZooKeeper 服务器和四个领导者选举的参与者，仅在本机运行。强制终止领导者，观察群组恢复；一切随程序结束。</translation>
    </message>
    <message>
        <source>The demo runs real ZooKeeper servers, and these packages for them are missing: %1. Install them with:</source>
        <translation>演示会运行真实的 ZooKeeper 服务器，但缺少所需的软件包：%1。请用以下命令安装：</translation>
    </message>
</context>
<context>
    <name>app::DemoServers</name>
    <message>
        <source>ZooKeeper server %1 on %2</source>
        <translation>ZooKeeper 服务器 %1，位于 %2</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>服务中</translation>
    </message>
    <message>
        <source>Find Java and ZooKeeper, choose free ports on this machine</source>
        <translation>查找 Java 和 ZooKeeper，选择本机的空闲端口</translation>
    </message>
</context>
<context>
    <name>app::DepartureText</name>
    <message>
        <source>within the %1 to %2 to expect of a timeout of %3</source>
        <translation>在超时 %3 应有的 %1 到 %2 之内</translation>
    </message>
    <message>
        <source>sooner than the %1 to %2 to expect of a timeout of %3</source>
        <translation>早于超时 %3 应有的 %1 到 %2</translation>
    </message>
    <message>
        <source>later than the %1 to %2 to expect of a timeout of %3</source>
        <translation>晚于超时 %3 应有的 %1 到 %2</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired after its process was killed here.</source>
        <translation>%1 已消失：其进程在此被强制终止后，会话 %2 过期。</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired while its process was frozen here.</source>
        <translation>%1 已消失：其进程在此被冻结期间，会话 %2 过期。</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired, as the servers' lists of sessions show.</source>
        <translation>%1 已消失：服务器的会话列表显示，其会话 %2 已过期。</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired %3 after its process was killed here.</source>
        <translation>%1 已消失：其进程在此被强制终止后 %3，会话 %2 过期。</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired %3 after its process was frozen here.</source>
        <translation>%1 已消失：其进程在此被冻结后 %3，会话 %2 过期。</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired %3 after the servers last heard of it.</source>
        <translation>%1 已消失：其会话 %2 在服务器最后一次收到消息后 %3 过期。</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired %3 after its process was killed here, %4.</source>
        <translation>%1 已消失：其会话 %2 在进程于此处被杀死后 %3 过期，%4。</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired %3 after its process was frozen here, %4.</source>
        <translation>%1 已消失：其会话 %2 在进程于此处被冻结后 %3 过期，%4。</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired %3 after the servers last heard of it, %4.</source>
        <translation>%1 已消失：其会话 %2 在服务器最后一次收到消息后 %3 过期，%4。</translation>
    </message>
    <message>
        <source>%1 left: its process, started here, resigned and closed its session %2, so that nothing had to expire.</source>
        <translation>%1 已离开：在此启动的进程已退出并关闭了会话 %2，因此无需等待过期。</translation>
    </message>
    <message>
        <source>%1 is gone: its client closed its session %2, as the servers' lists of sessions show.</source>
        <translation>%1 已消失：服务器的会话列表显示，客户端关闭了会话 %2。</translation>
    </message>
    <message>
        <source>%1 is gone: it belonged to no session, so somebody deleted it.</source>
        <translation>%1 已消失：它不属于任何会话，因此是被人删除的。</translation>
    </message>
    <message>
        <source>%1 of session %2 is gone: deleted, closed and expired look the same in the tree.</source>
        <translation>会话 %2 的 %1 已消失：删除、关闭和过期在树中看起来相同。</translation>
    </message>
    <message>
        <source>%1 led %2 and does so no longer.</source>
        <translation>%1 曾领导 %2，现在不再领导。</translation>
    </message>
    <message>
        <source>%1 no longer holds the lock of %2, though its own znode was still there.</source>
        <translation>%1 不再持有 %2 的锁，尽管它自己的 znode 还在。</translation>
    </message>
    <message>
        <source>%1 no longer leads %2, though its own znode was still there.</source>
        <translation>%1 不再领导 %2，尽管它自己的 znode 还在。</translation>
    </message>
</context>
<context>
    <name>app::DrillCommand</name>
    <message>
        <source>Makes leaders and servers fail as planned, and measures the recovery.</source>
        <translation>按计划使领导者和服务器失效，并测量恢复情况。</translation>
    </message>
    <message>
        <source>An ensemble to watch: failovers that happen by themselves are measured, and nothing is done to anybody.</source>
        <translation>要观察的集群：测量自行发生的故障转移，不对任何人做任何操作。</translation>
    </message>
    <message>
        <source>Starts servers and participants of its own, carries the plan out on them, and ends them.</source>
        <translation>启动自己的服务器和参与者，对其执行计划，然后结束它们。</translation>
    </message>
    <message>
        <source>What to do, as JSON: {"steps":[{"do":"crash","to":"leader","times":3,"work":20}]}. do: leave, crash, freeze (thawAfterMs), stop; to: leader, follower, random, server-leader, server-follower. Beside the steps: name, participants, sessionTimeoutMs, taskMs, servers, tickMs.</source>
        <translation>要做什么，JSON 格式：{"steps":[{"do":"crash","to":"leader","times":3,"work":20}]}。do：leave、crash、freeze（thawAfterMs）、stop；to：leader、follower、random、server-leader、server-follower。除 steps 外：name、participants、sessionTimeoutMs、taskMs、servers、tickMs。</translation>
    </message>
    <message>
        <source>Writes the report: JSON when the name ends in .json, else HTML. May be given twice.</source>
        <translation>写出报告：名称以 .json 结尾则为 JSON，否则为 HTML。可给出两次。</translation>
    </message>
    <message>
        <source>Writes the report's JSON to standard output, as one line.</source>
        <translation>将报告的 JSON 以一行写到标准输出。</translation>
    </message>
    <message>
        <source>With CONNECT: watches this election alone.</source>
        <translation>配合 CONNECT：只观察这个选举。</translation>
    </message>
    <message>
        <source>With CONNECT: ends after so many failovers; without it, when it is interrupted.</source>
        <translation>配合 CONNECT：在这么多次故障转移后结束；否则在被中断时结束。</translation>
    </message>
    <message>
        <source>With CONNECT: ends after so long; without it, when it is interrupted.</source>
        <translation>配合 CONNECT：在这么长时间后结束；否则在被中断时结束。</translation>
    </message>
    <message>
        <source>With CONNECT: how long to try to connect.</source>
        <translation>配合 CONNECT：尝试连接多久。</translation>
    </message>
    <message>
        <source>With CONNECT: identities, one a line: scheme:credential. Keep it readable to you alone.</source>
        <translation>配合 CONNECT：身份，每行一个：scheme:credential。请保证只有您可读。</translation>
    </message>
    <message>
        <source>unexpected argument '%1'</source>
        <translation>意外的参数“%1”</translation>
    </message>
    <message>
        <source>CONNECT or --demo is missing</source>
        <translation>缺少 CONNECT 或 --demo</translation>
    </message>
    <message>
        <source>CONNECT or --demo, not both</source>
        <translation>CONNECT 或 --demo，二者不能并用</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, problem</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>--plan is missing</source>
        <translation>缺少 --plan</translation>
    </message>
    <message>
        <source>'%1' is not a path: %2</source>
        <translation>“%1”不是路径：%2</translation>
    </message>
    <message>
        <source>--failovers takes a number</source>
        <translation>--failovers 需要一个数字</translation>
    </message>
    <message>
        <source>--seconds and --timeout take a number of seconds</source>
        <translation>--seconds 和 --timeout 需要秒数</translation>
    </message>
    <message>
        <source>'%1' is not a connect string: %2</source>
        <translation>“%1”不是连接字符串：%2</translation>
    </message>
    <message>
        <source>the plan is not carried out, as this ensemble was not started here: it is only watched, until as many failovers happened by themselves</source>
        <translation>不会执行该计划，因为这个集群不是在此启动的：只观察，直到自行发生这么多次故障转移</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>cannot write to standard output: %1</source>
        <translation>无法写入标准输出：%1</translation>
    </message>
</context>
<context>
    <name>app::DrillControls</name>
    <message>
        <source>Drill...</source>
        <translation>演练...</translation>
    </message>
    <message>
        <source>Makes the leader, a follower or a server fail as planned, and measures the recovery</source>
        <translation>按计划使领导者、跟随者或服务器失效，并测量恢复情况</translation>
    </message>
    <message>
        <source>Watches this cluster and measures failovers that happen by themselves; does nothing to anybody</source>
        <translation>观察此群组并测量自行发生的故障转移；不对任何人做任何操作</translation>
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
        <translation>演练</translation>
    </message>
    <message>
        <source>What this drill is about</source>
        <translation>此演练的内容</translation>
    </message>
    <message>
        <source>State of the drill</source>
        <translation>演练状态</translation>
    </message>
    <message>
        <source>Rounds that are done</source>
        <translation>已完成的轮数</translation>
    </message>
    <message>
        <source>%v of %m rounds</source>
        <translation>%m 轮中的 %v 轮</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Carries out the plan, or begins to watch</source>
        <translation>执行计划，或开始观察</translation>
    </message>
    <message>
        <source>&amp;Cancel drill</source>
        <translation>取消演练(&amp;C)</translation>
    </message>
    <message>
        <source>Ends it at once: what is frozen is woken, what was stopped is started</source>
        <translation>立即结束：唤醒已冻结的，启动已停止的</translation>
    </message>
    <message>
        <source>Save &amp;report...</source>
        <translation>保存报告(&amp;R)...</translation>
    </message>
    <message>
        <source>Writes the report as HTML, with charts in it, or as JSON</source>
        <translation>将报告写成含图表的 HTML 或 JSON</translation>
    </message>
    <message>
        <source>&amp;Open report</source>
        <translation>打开报告(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the report in the browser</source>
        <translation>在浏览器中显示报告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Hides this window; a drill that runs goes on</source>
        <translation>隐藏此窗口；正在运行的演练继续</translation>
    </message>
    <message>
        <source>The servers of this ensemble were not started by this program. So nothing is done to %1: failovers that happen by themselves are watched and measured.</source>
        <translation>此集群的服务器不是由本程序启动的。因此不对 %1 做任何操作：只观察并测量自行发生的故障转移。</translation>
    </message>
    <message>
        <source>Participants of this program cannot join %1, as it is not an election by one of their recipes. So nothing is done to it: failovers that happen by themselves are watched and measured.</source>
        <translation>本程序的参与者无法加入 %1，因为它不是按其配方进行的选举。因此不对它做任何操作：只观察并测量自行发生的故障转移。</translation>
    </message>
    <message>
        <source>The plan is not complete: %1.</source>
        <translation>计划不完整：%1。</translation>
    </message>
    <message>
        <source>This connection is locked. A drill starts participants that write: unlock it first.</source>
        <translation>此连接已锁定。演练会启动写入的参与者：请先解锁。</translation>
    </message>
    <message>
        <source>Watches %1 until you end it.</source>
        <translation>观察 %1，直到您结束。</translation>
    </message>
    <message>
        <source>What this program started takes part: participants of %1, and the servers of the sandbox. Those that are missing are started; each step begins when the cluster is healthy.</source>
        <translation>由本程序启动的都参加：%1 的参与者和沙箱的服务器。缺少的会启动；群组健康时每一步才开始。</translation>
    </message>
    <message>
        <source>&amp;Start drill</source>
        <translation>开始演练(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start to watch</source>
        <translation>开始观察(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;End watching</source>
        <translation>结束观察(&amp;E)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Page with charts (*.html);;Figures for programs (*.json)</source>
        <translation>含图表的网页 (*.html);;供程序使用的数据 (*.json)</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>无法写入报告：%1</translation>
    </message>
    <message>
        <source>there is no folder for it</source>
        <translation>没有可用的文件夹</translation>
    </message>
    <message>
        <source>No browser could be started; the report is in %1.</source>
        <translation>无法启动浏览器；报告在 %1。</translation>
    </message>
</context>
<context>
    <name>app::DrillPlanEditor</name>
    <message>
        <source>What the drill does</source>
        <translation>演练做什么</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>A plan to begin with; its steps can be changed</source>
        <translation>一个起始计划；其步骤可以更改</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>您自己的</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>How many take part at least; those that are missing are started</source>
        <translation>至少有多少个参加；缺少的会启动</translation>
    </message>
    <message>
        <source>&amp;Plan:</source>
        <translation>计划(&amp;P)：</translation>
    </message>
    <message>
        <source>Participants, at &amp;least:</source>
        <translation>参与者，至少(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Load plan...</source>
        <translation>加载计划(&amp;L)...</translation>
    </message>
    <message>
        <source>Reads a plan from a file, as vivariumctl drill does</source>
        <translation>从文件读取计划，如同 vivariumctl drill</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan...</source>
        <translation>保存计划(&amp;V)...</translation>
    </message>
    <message>
        <source>Writes this plan to a file, for here and vivariumctl drill</source>
        <translation>将此计划写入文件，供此处和 vivariumctl drill 使用</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>计划的步骤</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Adds a step behind the chosen one</source>
        <translation>在所选步骤之后添加一步</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the chosen step out of the plan</source>
        <translation>从计划中移除所选步骤</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Moves the chosen step one place forward</source>
        <translation>将所选步骤前移一位</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Moves the chosen step one place back</source>
        <translation>将所选步骤后移一位</translation>
    </message>
    <message>
        <source>This plan cannot be carried out here: %1.</source>
        <translation>此计划无法在此执行：%1。</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Load plan</source>
        <translation>加载计划</translation>
    </message>
    <message>
        <source>Plans of drills (*.json);;All files (*)</source>
        <translation>演练计划 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The plan could not be read: %1</source>
        <translation>无法读取计划：%1</translation>
    </message>
    <message>
        <source>This is not the plan of a drill: %1</source>
        <translation>这不是演练计划：%1</translation>
    </message>
    <message>
        <source>The plan could not be written: %1</source>
        <translation>无法写入计划：%1</translation>
    </message>
</context>
<context>
    <name>app::DrillResultsModel</name>
    <message>
        <source>What was done, or happened by itself</source>
        <translation>做了什么，或自行发生了什么</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The candidate, or the server</source>
        <translation>候选者或服务器</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>From the death until the next in line was told; of a server, until its clients noticed</source>
        <translation>从死亡到下一个获知；对服务器则到其客户端察觉</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>察觉</translation>
    </message>
    <message>
        <source>From there until another one leads; of a server, from its death to another quorum leader</source>
        <translation>从那时到另一个领导；对服务器则从其死亡到另一个仲裁领导者</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>选举</translation>
    </message>
    <message>
        <source>From there until the new leader left the workers' registry; of a server, from its death until all are connected again</source>
        <translation>从那时到新领导者离开工作者注册表；对服务器则从其死亡到全部重新连接</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>From the election until the first task that the new leader gave away was done</source>
        <translation>从选举到新领导者分出的第一个任务完成</translation>
    </message>
    <message>
        <source>First task</source>
        <translation>首个任务</translation>
    </message>
    <message>
        <source>How long nobody led the election</source>
        <translation>选举无人领导的时长</translation>
    </message>
    <message>
        <source>Without a leader</source>
        <translation>无领导者</translation>
    </message>
    <message>
        <source>Participants that a watch told of the death; one is enough</source>
        <translation>由 watch 得知该死亡的参与者；一个就够</translation>
    </message>
    <message>
        <source>Woken</source>
        <translation>被唤醒</translation>
    </message>
    <message>
        <source>Tasks that were taken back from workers that were gone</source>
        <translation>从已离开的工作者处收回的任务</translation>
    </message>
    <message>
        <source>Tasks moved</source>
        <translation>转移的任务</translation>
    </message>
    <message>
        <source>What follows from session timeout and tick for the detection; of a leave for the election, of a server until all is well again</source>
        <translation>由会话超时和 tick 得出的察觉预期；离开时为选举，服务器则到一切恢复正常</translation>
    </message>
    <message>
        <source>To expect</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Whether it was as it is to be expected</source>
        <translation>是否符合预期</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
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
        <translation>看到后</translation>
    </message>
</context>
<context>
    <name>app::DrillStepsModel</name>
    <message>
        <source>when seen</source>
        <translation>看到后</translation>
    </message>
    <message>
        <source>What is done, and to whom. Double click or F2 edits</source>
        <translation>做什么，对谁。双击或 F2 编辑</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生什么</translation>
    </message>
    <message>
        <source>How often, each time from a healthy cluster</source>
        <translation>多少次，每次都从健康的群组开始</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>How many tasks are submitted just before</source>
        <translation>之前提交多少个任务</translation>
    </message>
    <message>
        <source>Tasks in flight</source>
        <translation>进行中的任务</translation>
    </message>
    <message>
        <source>When what is frozen may go on: after this time, or when the effect was seen</source>
        <translation>冻结的何时可继续：经过此时间，或看到效果时</translation>
    </message>
    <message>
        <source>Thaws after</source>
        <translation>解冻于</translation>
    </message>
</context>
<context>
    <name>app::ElectionStep</name>
    <message>
        <source>Sequence numbers and an election</source>
        <translation>序号与选举</translation>
    </message>
    <message>
        <source>To the name of a sequential znode the server adds a number that only grows, so the order of the names is the order of arrival. In an election each candidate has such a znode, an ephemeral one, and the candidate with the lowest number leads.</source>
        <translation>服务器会在顺序 znode 的名称后加上一个只增不减的数字，因此名称的顺序就是到达的顺序。在选举中，每个候选者都有一个这样的临时 znode，数字最小的候选者领导。</translation>
    </message>
    <message numerus="yes">
        <source>Let %n candidates join the election %1.</source>
        <translation><numerusform>让 %n 个候选者加入选举 %1。</numerusform></translation>
    </message>
    <message>
        <source>Let the leader die: select its card and press Ctrl+Shift+K.</source>
        <translation>让领导者死亡：选择它的卡片并按 Ctrl+Shift+K。</translation>
    </message>
    <message>
        <source>Let one more candidate join, and look at its number.</source>
        <translation>再让一个候选者加入，并查看它的编号。</translation>
    </message>
    <message>
        <source>The line, by number</source>
        <translation>按编号排列的队列</translation>
    </message>
    <message>
        <source>Leader of %1</source>
        <translation>%1 的领导者</translation>
    </message>
    <message>
        <source>Without a leader for</source>
        <translation>没有领导者已有</translation>
    </message>
    <message>
        <source>Nobody voted: the order of arrival decided, and a number is never given twice.</source>
        <translation>没有人投票：到达的顺序决定一切，且编号绝不会给出两次。</translation>
    </message>
</context>
<context>
    <name>app::EnsemblePicture</name>
    <message>
        <source>Picture of the ensemble</source>
        <translation>集群图</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation>★ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n client connection(s)</source>
        <translation><numerusform>%n 个客户端连接</numerusform></translation>
    </message>
    <message>
        <source>Looking for the servers of the ensemble …</source>
        <translation>正在查找集群的服务器…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>app::EnsembleView</name>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>%.1f ms</source>
        <translation>%.1f ms</translation>
    </message>
    <message>
        <source>Mean time each server took for a request, in the second before each answer</source>
        <translation>每次应答前一秒内，各服务器处理一个请求的平均时间</translation>
    </message>
    <message>
        <source>Outstanding requests</source>
        <translation>待处理请求</translation>
    </message>
    <message>
        <source>%.0f</source>
        <translation>%.0f</translation>
    </message>
    <message>
        <source>Requests that waited in each server when it was asked</source>
        <translation>查询时各服务器中等待的请求数</translation>
    </message>
    <message>
        <source>One standalone server: when it ends, everything waits for it.</source>
        <translation>单台独立服务器：它一旦停止，一切都得等待。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) answering.</source>
        <translation><numerusform>%n 台服务器中有 %1 台应答。</numerusform></translation>
    </message>
    <message>
        <source>%1 No quorum leader is known.</source>
        <translation>%1仲裁领导者未知。</translation>
    </message>
    <message>
        <source>%1 The quorum leader is %2.</source>
        <translation>%1仲裁领导者是 %2。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Latency and outstanding requests of each server</source>
        <translation>每个服务器的延迟和未完成请求</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Who is connected to the servers: clients, their sessions and clusters, and this program</source>
        <translation>谁与服务器连接：客户端、其会话和群组，以及本程序</translation>
    </message>
    <message>
        <source>Connections %1</source>
        <translation>连接 %1</translation>
    </message>
</context>
<context>
    <name>app::EphemeralStep</name>
    <message>
        <source>Persistent and ephemeral</source>
        <translation>持久与临时</translation>
    </message>
    <message>
        <source>A persistent znode stays until somebody deletes it; an ephemeral znode belongs to the session that created it. When that session ends, the servers delete its ephemeral znodes by themselves.</source>
        <translation>持久 znode 会一直存在直到有人删除；临时 znode 属于创建它的会话。该会话结束时，服务器会自动删除它的临时 znode。</translation>
    </message>
    <message>
        <source>Let a second session create two znodes: %1, which is persistent, and %2, which is ephemeral.</source>
        <translation>让第二个会话创建两个 znode：持久的 %1 和临时的 %2。</translation>
    </message>
    <message>
        <source>Close the second session, and look at what is left in the tree.</source>
        <translation>关闭第二个会话，看看树中还剩下什么。</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>no owner: persistent</source>
        <translation>没有所有者：持久</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>The ephemeral znode went with its session, and nobody had to clean up.</source>
        <translation>临时 znode 随其会话消失，无需任何人清理。</translation>
    </message>
</context>
<context>
    <name>app::EventLoopOverlay</name>
    <message>
        <source>Event loop</source>
        <translation>事件循环</translation>
    </message>
    <message>
        <source>event loop blocked: %1 ms at most in the last second, %2 ms since shown</source>
        <translation>事件循环阻塞：最近一秒最长 %1 毫秒，自显示以来 %2 毫秒</translation>
    </message>
</context>
<context>
    <name>app::EventText</name>
    <message>
        <source>%1 gone: its session %2 was closed by its own participant</source>
        <translation>%1 已消失：其会话 %2 由自己的参与者关闭</translation>
    </message>
    <message>
        <source>%1 gone: session %2 expired after its process was killed</source>
        <translation>%1 已消失：会话 %2 在其进程被强制终止后过期</translation>
    </message>
    <message>
        <source>%1 gone: session %2 expired while its process was frozen</source>
        <translation>%1 已消失：会话 %2 在其进程冻结期间过期</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 已消失</translation>
    </message>
    <message>
        <source>%1 gone, with session %2</source>
        <translation>%1 已随会话 %2 消失</translation>
    </message>
    <message>
        <source>%1 leads %2; %3 without a leader</source>
        <translation>%1 领导 %2；无领导者时间为 %3</translation>
    </message>
    <message>
        <source>%1 leads %2</source>
        <translation>%1 领导 %2</translation>
    </message>
    <message>
        <source>%1 killed here (process %2); its session's timeout is %3</source>
        <translation>%1 在此被强制终止（进程 %2）；其会话超时为 %3</translation>
    </message>
    <message>
        <source>%1 killed here (process %2)</source>
        <translation>%1 在此被强制终止（进程 %2）</translation>
    </message>
    <message>
        <source>%1 frozen here (process %2): no heartbeats; its session's timeout is %3</source>
        <translation>%1 在此被冻结（进程 %2）：无心跳；其会话超时为 %3</translation>
    </message>
    <message>
        <source>%1 frozen here (process %2); no heartbeats</source>
        <translation>%1 在此被冻结（进程 %2）；无心跳</translation>
    </message>
    <message>
        <source>%1 resumed here (process %2)</source>
        <translation>%1 在此恢复（进程 %2）</translation>
    </message>
    <message>
        <source>%1 leaves: told here to resign (process %2)</source>
        <translation>%1 离开：在此被要求辞任（进程 %2）</translation>
    </message>
    <message>
        <source>a participant was started here (process %1)</source>
        <translation>在此启动了一个参与者（进程 %1）</translation>
    </message>
    <message>
        <source>cluster found at %1</source>
        <translation>在 %1 发现群组</translation>
    </message>
    <message>
        <source>%1 joined the line, session %2</source>
        <translation>%1 加入队列，会话 %2</translation>
    </message>
    <message>
        <source>%1 was leader of %2; nobody leads now</source>
        <translation>%1 曾是 %2 的领导者；现在无人领导</translation>
    </message>
    <message>
        <source>%1 registered as a worker</source>
        <translation>%1 注册为工作者</translation>
    </message>
    <message>
        <source>%1 registered as a worker: %2</source>
        <translation>%1 注册为工作者：%2</translation>
    </message>
    <message>
        <source>%1 is no longer in the registry</source>
        <translation>%1 已不在注册表中</translation>
    </message>
    <message>
        <source>server %1 is down</source>
        <translation>服务器 %1 已停机</translation>
    </message>
    <message>
        <source>server %1 is down: %2</source>
        <translation>服务器 %1 已停机：%2</translation>
    </message>
    <message>
        <source>server %1 serves</source>
        <translation>服务器 %1 提供服务</translation>
    </message>
    <message>
        <source>our view was interrupted: what happens meanwhile is not known</source>
        <translation>我们的观测中断：期间发生的事不得而知</translation>
    </message>
    <message>
        <source>our view is back</source>
        <translation>我们的观测已恢复</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>no longer: %1</source>
        <translation>已消除：%1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>%1 gone: the servers saw its session %2 being closed</source>
        <translation>%1 已消失：服务器看到其会话 %2 被关闭</translation>
    </message>
    <message>
        <source>%1 gone: the servers saw its session %2 expire</source>
        <translation>%1 已消失：服务器看到其会话 %2 过期</translation>
    </message>
    <message>
        <source>a demo began, with servers and znodes of its own</source>
        <translation>一次演示开始，使用自己的服务器和 znode</translation>
    </message>
    <message>
        <source>this program began to look here; what happened before is not known</source>
        <translation>本程序开始在此观测；此前发生的事不得而知</translation>
    </message>
    <message>
        <source>this program began to look again; what happened in the %1 before is not known</source>
        <translation>本程序重新开始观测；此前 %1 内发生的事不得而知</translation>
    </message>
    <message>
        <source>no cluster is at %1 any more</source>
        <translation>%1 处不再有群组</translation>
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
        <translation>恢复对 %1 的观测时，%2 已消失，由 %3 领导。何时以及如何发生未被看到。</translation>
    </message>
    <message>
        <source>When our view of %1 was back, %2 was gone. When and how that happened was not seen.</source>
        <translation>恢复对 %1 的观测时，%2 已消失。何时以及如何发生未被看到。</translation>
    </message>
    <message>
        <source>When our view of %1 was back, %2 led. When and how that happened was not seen.</source>
        <translation>恢复对 %1 的观测时，由 %2 领导。何时以及如何发生未被看到。</translation>
    </message>
    <message>
        <source>When our view of %1 was back, nobody led. When and how that happened was not seen.</source>
        <translation>恢复对 %1 的观测时，无人领导。何时以及如何发生未被看到。</translation>
    </message>
    <message>
        <source>%1 is in %2 now, as a znode of no session: it stays when its process ends.</source>
        <translation>%1 现在位于 %2，是不属于任何会话的 znode：其进程结束后它仍会保留。</translation>
    </message>
    <message>
        <source>%1 registered in %2 with session %3.</source>
        <translation>%1 以会话 %3 在 %2 中注册。</translation>
    </message>
    <message>
        <source>%1 joined %2 with session %3.</source>
        <translation>%1 以会话 %3 加入 %2。</translation>
    </message>
    <message>
        <source>It leads from the start.</source>
        <translation>它从一开始就领导。</translation>
    </message>
    <message>
        <source>%1 leads.</source>
        <translation>%1 领导。</translation>
    </message>
    <message>
        <source>By the recipe it watches %1; nobody leads.</source>
        <translation>按照该方案，它监视 %1；无人领导。</translation>
    </message>
    <message>
        <source>By the recipe it watches %1, which leads.</source>
        <translation>按照该方案，它监视正在领导的 %1。</translation>
    </message>
    <message>
        <source>By the recipe it watches %1; %2 leads.</source>
        <translation>按照该方案，它监视 %1；由 %2 领导。</translation>
    </message>
    <message>
        <source>%1 is registered as a worker now, by session %2.</source>
        <translation>%1 现由会话 %2 注册为工作者。</translation>
    </message>
    <message>
        <source>%1 is registered as a worker now, by session %2. It is to be reached at %3.</source>
        <translation>%1 现由会话 %2 注册为工作者。地址为 %3。</translation>
    </message>
    <message>
        <source>%1 is no longer registered as a worker. Its session %2 leads now, and a leader does no work.</source>
        <translation>%1 不再注册为工作者。其会话 %2 现在领导，而领导者不承担工作。</translation>
    </message>
    <message>
        <source>%1 is no longer registered as a worker. The candidate of its session %2 is gone, too.</source>
        <translation>%1 不再注册为工作者。会话 %2 的候选者也已消失。</translation>
    </message>
    <message>
        <source>%1 of session %2 is no longer registered as a worker.</source>
        <translation>会话 %2 的 %1 不再注册为工作者。</translation>
    </message>
    <message>
        <source>The process of %1 was killed here, which ZooKeeper cannot know yet. Its znodes stay until its session has expired.</source>
        <translation>%1 的进程在此处被杀死，ZooKeeper 尚无法得知。在其会话过期之前，它的 znode 会保留。</translation>
    </message>
    <message>
        <source>The process of %1 was frozen here and sends no heartbeats. Unless it is resumed, its session expires.</source>
        <translation>%1 的进程在此处被冻结，不再发送心跳。若不恢复，其会话将过期。</translation>
    </message>
    <message>
        <source>The process of %1 was killed here, which ZooKeeper cannot know yet. Its session, with a timeout of %2, expires %3 to %4 after that, and until then its znodes stay.</source>
        <translation>%1 的进程在此处被杀死，ZooKeeper 尚无法得知。其超时为 %2 的会话将在此后 %3 到 %4 过期，在那之前它的 znode 会保留。</translation>
    </message>
    <message>
        <source>The process of %1 was frozen here and sends no heartbeats. Unless it is resumed, its session, with a timeout of %2, expires %3 to %4 after that.</source>
        <translation>%1 的进程在此处被冻结，不再发送心跳。若不恢复，其超时为 %2 的会话将在此后 %3 到 %4 过期。</translation>
    </message>
    <message>
        <source>The process of %1 runs again. Its next heartbeat keeps the session, if that has not expired.</source>
        <translation>%1 的进程再次运行。若会话尚未过期，其下一次心跳会保住会话。</translation>
    </message>
    <message>
        <source>%1 was told here to resign. Its process %2 closes its session, so that nothing has to expire.</source>
        <translation>已在此处通知 %1 退出。进程 %2 会关闭其会话，因此无需等待过期。</translation>
    </message>
    <message>
        <source>A participant was started here as process %1. It joins the line when its session is connected.</source>
        <translation>已在此处以进程 %1 启动一个参与者。会话连接后它将加入队列。</translation>
    </message>
    <message>
        <source>Server %1 is down. Its clients look for another server and keep their sessions if they find one within their timeouts.</source>
        <translation>服务器 %1 已停止。其客户端会寻找另一台服务器，若在各自超时内找到，会话得以保留。</translation>
    </message>
    <message>
        <source>Server %1 is down: %2. Its clients look for another server and keep their sessions if they find one within their timeouts.</source>
        <translation>服务器 %1 已停止：%2。其客户端会寻找另一台服务器，若在各自超时内找到，会话得以保留。</translation>
    </message>
    <message>
        <source>Server %1 serves.</source>
        <translation>服务器 %1 正在提供服务。</translation>
    </message>
    <message>
        <source>Our own view was interrupted. What happens meanwhile is not known here.</source>
        <translation>我们自己的观测中断了。期间发生的事在此不得而知。</translation>
    </message>
    <message>
        <source>Our own view is back: what is shown was read again. What happened meanwhile was not seen.</source>
        <translation>我们自己的观测已恢复：显示的内容已重新读取。期间发生的事未被看到。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence without its full stop</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>app::FaceText</name>
    <message>
        <source>leader of %1</source>
        <translation>%1 的领导者</translation>
    </message>
    <message>
        <source>%1, suspected</source>
        <translation>%1，疑似失联</translation>
    </message>
    <message>
        <source>address unknown</source>
        <translation>地址未知</translation>
    </message>
    <message>
        <source>process %1, started here</source>
        <translation>进程 %1，在此启动</translation>
    </message>
    <message>
        <source>not started here</source>
        <translation>不是在此启动</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>领导者</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation><numerusform>%Ln 个任务</numerusform></translation>
    </message>
    <message>
        <source>killed</source>
        <translation>已杀死</translation>
    </message>
    <message>
        <source>killed: %1</source>
        <translation>已强制终止：%1</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>frozen: %1</source>
        <translation>已冻结：%1</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>沉默</translation>
    </message>
    <message>
        <source>silent: %1</source>
        <translation>沉默：%1</translation>
    </message>
    <message>
        <source>watches</source>
        <translation>监视</translation>
    </message>
</context>
<context>
    <name>app::FailoversChart</name>
    <message>
        <source>Time without a leader</source>
        <translation>无领导者的时间</translation>
    </message>
    <message>
        <source>How long failovers took, from the last proof of the old leader to the first of the new one: a bar counts them, a dot is one of them, the band is what the session timeout makes expect</source>
        <translation>故障转移持续多久，从旧领导者的最后证据到新领导者的首个证据：条形表示次数，圆点表示其中一次，色带表示会话超时下的预期范围</translation>
    </message>
    <message>
        <source>No failover has been measured yet. One is when a leader goes whose last sign of life is known, or when the cluster was seen without a leader.</source>
        <translation>尚未测得故障转移。当最后生命迹象已知的领导者消失，或看到群组没有领导者时，即为一次。</translation>
    </message>
    <message>
        <source>%.1f s</source>
        <translation>%.1f 秒</translation>
    </message>
    <message>
        <source>since it fell silent</source>
        <translation>自其静默起</translation>
    </message>
    <message>
        <source>since it lost the lead</source>
        <translation>自其失去领导权起</translation>
    </message>
    <message numerus="yes">
        <source>%n failover(s) measured, the median %1, the longest %2.</source>
        <translation><numerusform>测得 %n 次故障转移，中位数 %1，最长 %2。</numerusform></translation>
    </message>
    <message>
        <source>%1 What to expect is not known: no session timeout is.</source>
        <translation>%1 预期值未知：会话超时均未知。</translation>
    </message>
    <message>
        <source>%1 A session timeout of %2 makes expect %3 to %4.</source>
        <translation>%1 会话超时 %2 的预期为 %3 到 %4。</translation>
    </message>
    <message>
        <source>expected: %1 to %2</source>
        <translation>预期：%1 到 %2</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中位数 %1</translation>
    </message>
</context>
<context>
    <name>app::FailoversModel</name>
    <message>
        <source>not seen: view interrupted</source>
        <translation>未看到：观测中断</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>lost the lead, znode still there</source>
        <translation>失去领导权，znode 仍在</translation>
    </message>
    <message>
        <source>closed here</source>
        <translation>在此关闭</translation>
    </message>
    <message>
        <source>expired after the kill</source>
        <translation>被杀死后过期</translation>
    </message>
    <message>
        <source>expired after the freeze</source>
        <translation>被冻结后过期</translation>
    </message>
    <message>
        <source>closed, seen by the servers</source>
        <translation>已关闭（服务器所见）</translation>
    </message>
    <message>
        <source>expired, seen by the servers</source>
        <translation>已过期（服务器所见）</translation>
    </message>
    <message>
        <source>gone: closed, expired or deleted</source>
        <translation>已消失：关闭、过期或删除</translation>
    </message>
    <message>
        <source>within</source>
        <translation>在范围内</translation>
    </message>
    <message>
        <source>sooner</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>From the last proof of the old leader to the first of the new one</source>
        <translation>从旧领导者的最后证据到新领导者的首个证据</translation>
    </message>
    <message>
        <source>How long a silent session lives: from two thirds of its timeout to the timeout and one tick</source>
        <translation>静默会话存活多久：从其超时的三分之二到超时加一个 tick</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Led before</source>
        <translation>此前领导者</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>领导者</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>如何发生</translation>
    </message>
    <message>
        <source>Without a leader</source>
        <translation>无领导者</translation>
    </message>
    <message>
        <source>To expect</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>符合预期</translation>
    </message>
</context>
<context>
    <name>app::FillBench</name>
    <message>
        <source>makes many znodes.</source>
        <translation>创建大量 znode。</translation>
    </message>
    <message>
        <source>fill: how many; without it a million.</source>
        <translation>fill：数量；默认一百万。</translation>
    </message>
    <message>
        <source>fill: in how many levels; without it 3.</source>
        <translation>fill：层数；默认 3。</translation>
    </message>
    <message>
        <source>fill: all of them below one znode.</source>
        <translation>fill：全部放在一个 znode 之下。</translation>
    </message>
    <message>
        <source>--znodes takes a number from 1 to %1</source>
        <translation>--znodes 需要 1 到 %1 之间的数字</translation>
    </message>
    <message>
        <source>--depth takes a number from 1 to %1</source>
        <translation>--depth 需要 1 到 %1 之间的数字</translation>
    </message>
    <message>
        <source>--flat and --depth exclude each other</source>
        <translation>--flat 与 --depth 不能同时使用</translation>
    </message>
    <message>
        <source>%1 of %2 znodes</source>
        <translation>%2 个 znode 中的 %1 个</translation>
    </message>
    <message>
        <source>%1 znodes below %2 in %3 s: %4 a second</source>
        <translation>%3 秒内在 %2 之下创建 %1 个 znode：每秒 %4 个</translation>
    </message>
</context>
<context>
    <name>app::FindCommand</name>
    <message>
        <source>Searches a subtree by name, path, data, size, age, owner.</source>
        <translation>按名称、路径、数据、大小、时间、所有者搜索子树。</translation>
    </message>
    <message>
        <source>What a znode must meet, all of it: lock (in the name), name:c_*, path:/kafka/**, name~REGEX, data:text, data~REGEX, data=0xcafe, size&gt;100k, size:1k..1M, children&gt;1000, version=0, modified&lt;10m, created&gt;2026-11-20, owner:0x10ab, ephemeral; ! before one turns it round. A value with spaces: 'data:"two words"'. Exit code 1 when nothing is found.</source>
        <translation>znode 必须满足的全部条件：lock（名称中包含）、name:c_*、path:/kafka/**、name~REGEX、data:text、data~REGEX、data=0xcafe、size&gt;100k、size:1k..1M、children&gt;1000、version=0、modified&lt;10m、created&gt;2026-11-20、owner:0x10ab、ephemeral；前面加 ! 表示取反。含空格的值：'data:"two words"'。没有找到时退出码为 1。</translation>
    </message>
    <message>
        <source>Capital and small letters are different.</source>
        <translation>区分大小写。</translation>
    </message>
    <message>
        <source>Writes one JSON object a line: path, Stat, and what was found in the data.</source>
        <translation>每行输出一个 JSON 对象：路径、Stat 以及在数据中找到的内容。</translation>
    </message>
    <message>
        <source>Ends after N znodes were found.</source>
        <translation>找到 N 个 znode 后结束。</translation>
    </message>
    <message>
        <source>Reads as fast as the servers answer, and not politely.</source>
        <translation>以服务器能响应的最快速度读取，不做礼让。</translation>
    </message>
    <message>
        <source>EXPRESSION is missing</source>
        <translation>缺少 EXPRESSION</translation>
    </message>
    <message>
        <source>--limit takes a number above 0</source>
        <translation>--limit 需要大于 0 的数字</translation>
    </message>
    <message>
        <source>%1 of %2 znodes, %3 found</source>
        <translation>%2 个 znode 中的 %1 个，找到 %3 个</translation>
    </message>
    <message numerus="yes">
        <source>%n znode(s) may not be read</source>
        <translation><numerusform>有 %n 个 znode 无权读取</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>the regular expression took too long at %n znode(s)</source>
        <translation><numerusform>正则表达式在 %n 个 znode 上耗时过长</numerusform></translation>
    </message>
    <message>
        <source>nothing at or below %1 meets the expression</source>
        <translation>%1 及其之下没有符合表达式的节点</translation>
    </message>
</context>
<context>
    <name>app::FoldingButtons</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What can be done to the chosen participants</source>
        <translation>可对所选参与者做的操作</translation>
    </message>
</context>
<context>
    <name>app::FrozenBar</name>
    <message>
        <source>%1 is frozen (process %2). Its session can expire in %3.</source>
        <translation>%1 已冻结（进程 %2）。其会话可能在 %3 后过期。</translation>
    </message>
    <message>
        <source>%1 is frozen (process %2). Its session may have expired; resumed, it finds out and acts no more.</source>
        <translation>%1 已冻结（进程 %2）。其会话可能已过期；恢复后它会发现并不再行动。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s) are frozen. The first session can expire in %1.</source>
        <translation><numerusform>%Ln 个参与者已冻结。第一个会话可能在 %1 后过期。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s) are frozen. Their sessions may have expired.</source>
        <translation><numerusform>%Ln 个参与者已冻结。它们的会话可能已过期。</numerusform></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Lets what was frozen last run on (Ctrl+Z)</source>
        <translation>让最近冻结的继续运行（Ctrl+Z）</translation>
    </message>
</context>
<context>
    <name>app::GetCommand</name>
    <message>
        <source>Writes a znode's data to standard output, bytes unchanged.</source>
        <translation>将 znode 的数据写到标准输出，字节不变。</translation>
    </message>
    <message>
        <source>Writes the Stat, too, after the data.</source>
        <translation>在数据之后同时输出 Stat。</translation>
    </message>
    <message>
        <source>unexpected argument '%1'</source>
        <translation>意外的参数“%1”</translation>
    </message>
</context>
<context>
    <name>app::HerdBench</name>
    <message>
        <source>lets the leader of an election of many leave, and counts whom that wakes.</source>
        <translation>让多人选举中的领导者离开，并统计唤醒了谁。</translation>
    </message>
    <message>
        <source>herd: participants; without it 500.</source>
        <translation>herd：参与者数；默认 500。</translation>
    </message>
    <message>
        <source>--count takes a number from %1 to %2</source>
        <translation>--count 需要 %1 到 %2 之间的数字</translation>
    </message>
    <message>
        <source>all watch the leader: %1 of %2 are in line</source>
        <translation>全部监视领导者：%2 个中有 %1 个在队列中</translation>
    </message>
    <message>
        <source>each watches its predecessor: %1 of %2 are in line</source>
        <translation>各自监视其前一个：%2 个中有 %1 个在队列中</translation>
    </message>
    <message>
        <source>%1 participants, the leader leaves. Each watches its predecessor: %2 woken, new leader after %3 ms. All watch the leader: %4 woken, new leader after %5 ms</source>
        <translation>%1 个参与者，领导者离开。各自监视其前一个：唤醒 %2 个，%3 毫秒后有新领导者。全部监视领导者：唤醒 %4 个，%5 毫秒后有新领导者</translation>
    </message>
    <message>
        <source>%1. Packets sent by the servers: %2, and %3</source>
        <translation>%1。服务器发送的数据包：%2 和 %3</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
</context>
<context>
    <name>app::HerdRun</name>
    <message>
        <source>%1 of %2 participants have found their place in %3 s, and no more come</source>
        <translation>%2 个参与者中有 %1 个在 %3 秒内就位，之后没有更多</translation>
    </message>
    <message>
        <source>%1 of %2 participants are connected, and the servers close further connections: each server allows so many from one address (maxClientCnxns in its configuration, 60 unless it is set). A higher number there, or 0 for no limit, helps, or a lower --count</source>
        <translation>%2 个参与者中有 %1 个已连接，服务器关闭了更多的连接：每个服务器只允许来自同一地址的这么多连接（其配置中的 maxClientCnxns，未设置时为 60）。可在那里设更大的数，或 0 表示不限，或减小 --count</translation>
    </message>
    <message>
        <source>a connection was lost on the way: the figures would tell of that</source>
        <translation>途中断开了一个连接：数字会受其影响</translation>
    </message>
    <message>
        <source>the leader left on its own</source>
        <translation>领导者自行离开了</translation>
    </message>
</context>
<context>
    <name>app::HerdStep</name>
    <message>
        <source>Watches and the herd effect</source>
        <translation>watch 与羊群效应</translation>
    </message>
    <message>
        <source>A watch is a wish left at a server: tell me once when this znode changes. When all followers watch the leader, its death wakes the whole herd; when each one watches only the candidate in front of it, it wakes exactly one.</source>
        <translation>watch 是留在服务器上的一个请求：此 znode 变化时告诉我一次。如果所有跟随者都监视领导者，它的死亡会唤醒整个羊群；如果每个只监视前面的候选者，则恰好唤醒一个。</translation>
    </message>
    <message numerus="yes">
        <source>Let %n candidates join %1, where each one watches the candidate in front of it.</source>
        <translation><numerusform>让 %n 个候选者加入 %1，其中每个监视它前面的候选者。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Let %n candidates join %1, where all watch the leader.</source>
        <translation><numerusform>让 %n 个候选者加入 %1，其中全部监视领导者。</numerusform></translation>
    </message>
    <message>
        <source>Let the leader of %1 die (Ctrl+Shift+K), and count who is woken.</source>
        <translation>让 %1 的领导者死亡（Ctrl+Shift+K），并统计谁被唤醒。</translation>
    </message>
    <message>
        <source>Let the leader of %1 die, and count again.</source>
        <translation>让 %1 的领导者死亡，再统计一次。</translation>
    </message>
    <message>
        <source>Woken in %1</source>
        <extracomment>How many participants were woken by the leader's death, of how many that were there</extracomment>
        <translation>%1 中被唤醒</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Without a leader in %1</source>
        <translation>%1 中没有领导者</translation>
    </message>
    <message>
        <source>With five candidates nobody minds; with five hundred, each death would send five hundred clients to the servers at the same moment.</source>
        <translation>五个候选者时无人在意；五百个时，每次死亡都会让五百个客户端同时涌向服务器。</translation>
    </message>
</context>
<context>
    <name>app::HistoryPage</name>
    <message>
        <source>Keep the timeline when the program ends</source>
        <translation>程序结束后保留时间线</translation>
    </message>
    <message>
        <source>Events, at most</source>
        <translation>事件数上限</translation>
    </message>
    <message>
        <source>Of all ensembles together; the oldest go. Default: %1</source>
        <translation>所有集群合计；最旧的会被移除。默认：%1</translation>
    </message>
    <message>
        <source>Days, at most</source>
        <translation>天数上限</translation>
    </message>
    <message>
        <source>Older events go. Default: %1</source>
        <translation>更旧的事件会被移除。默认：%1</translation>
    </message>
    <message>
        <source>Forget history</source>
        <translation>清除历史</translation>
    </message>
    <message>
        <source>Events of clusters are kept in a file of yours and shown again when you connect to the same ensemble. Takes effect with the next connection</source>
        <translation>群组事件保存在您的文件中，再次连接到同一集群时会重新显示。自下次连接起生效</translation>
    </message>
    <message>
        <source>Removes the events of all ensembles that earlier runs and this one kept; it cannot be undone</source>
        <translation>移除此前各次运行及本次运行保存的所有集群的事件；无法撤销</translation>
    </message>
    <message>
        <source>What happened in the clusters of an ensemble: who joined, left, led, and what was wrong. Names and paths of znodes and the addresses in them are kept, no other data and no identities.</source>
        <translation>集群的各群组中发生的事：谁加入、离开、领导，以及出现过什么问题。保存 znode 的名称和路径及其中的地址，不保存其他数据和身份。</translation>
    </message>
    <message>
        <source>Forget all of it for good</source>
        <translation>永久清除全部</translation>
    </message>
    <message>
        <source>This cannot be undone: press again.</source>
        <translation>此操作无法撤销：请再按一次。</translation>
    </message>
    <message>
        <source>The history is forgotten.</source>
        <translation>历史已清除。</translation>
    </message>
</context>
<context>
    <name>app::HistoryText</name>
    <message>
        <source>The file of the timeline was damaged (%1). It is now %2, and a new history begins.</source>
        <translation>时间线文件已损坏 (%1)。它现在是 %2，并开始新的历史。</translation>
    </message>
    <message>
        <source>A later version of this program wrote the file of the timeline. It is now %1, and a new history begins.</source>
        <translation>时间线文件由本程序的更新版本写入。它现在是 %1，并开始新的历史。</translation>
    </message>
    <message>
        <source>The timeline is not kept: %1 cannot be opened (%2).</source>
        <translation>时间线不会保留：无法打开 %1 (%2)。</translation>
    </message>
    <message>
        <source>The disk is full: the timeline is not written to %1 until there is room.</source>
        <translation>磁盘已满：在有空间之前，时间线不会写入 %1。</translation>
    </message>
    <message>
        <source>The timeline cannot be written to %1 (%2); it is tried again.</source>
        <translation>时间线无法写入 %1 (%2)；将重试。</translation>
    </message>
</context>
<context>
    <name>app::IdentityRows</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>The user's name of a digest identity, as in the ACL digest:user:...</source>
        <translation>digest 身份的用户名，如 ACL 中的 digest:user:...</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Kept in memory for this connection only, never written to disk</source>
        <translation>仅为此连接保存在内存中，从不写入磁盘</translation>
    </message>
    <message>
        <source>Remove identity</source>
        <translation>移除身份</translation>
    </message>
    <message>
        <source>Takes this identity out again</source>
        <translation>移除此身份</translation>
    </message>
</context>
<context>
    <name>app::JoinDialog</name>
    <message>
        <source>Join as a participant</source>
        <translation>作为参与者加入</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>选举</translation>
    </message>
    <message>
        <source>The znode under which candidates stand; it is created when it is not there</source>
        <translation>候选者所在的 znode；不存在时会创建</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>The znode under which workers register; empty: takes part in the election alone</source>
        <translation>工作者注册所在的 znode；留空：仅参加选举</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What its registration holds, for others to reach it: http://host:port</source>
        <translation>其注册项的内容，供他人访问：http://host:port</translation>
    </message>
    <message>
        <source>made from the host's name and the process id</source>
        <translation>由主机名和进程 ID 生成</translation>
    </message>
    <message>
        <source>Confirm election</source>
        <translation>确认选举</translation>
    </message>
    <message>
        <source>Type the election's path once more to show that you mean it</source>
        <translation>请再次输入选举的路径以表明确有此意</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Session timeout</source>
        <translation>会话超时</translation>
    </message>
    <message>
        <source>How long the servers wait for a heartbeat before they end its session; they may clamp it</source>
        <translation>服务器在结束其会话之前等待心跳的时间；服务器可能会将其限制在一定范围内</translation>
    </message>
    <message>
        <source>What joining means there</source>
        <translation>在此加入意味着什么</translation>
    </message>
    <message>
        <source>&amp;Election:</source>
        <translation>选举(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Registry:</source>
        <translation>注册表(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Session &amp;timeout:</source>
        <translation>会话超时(&amp;T)：</translation>
    </message>
    <message>
        <source>Looking at %1 ...</source>
        <translation>正在查看 %1 ...</translation>
    </message>
    <message>
        <source>%1 is not there yet and will be created.</source>
        <translation>%1 尚不存在，将会创建。</translation>
    </message>
    <message>
        <source>Whether others stand there cannot be seen: %1</source>
        <translation>无法看到那里是否有其他候选者：%1</translation>
    </message>
    <message>
        <source>A process is started here; it stands at the end of the line of %1.</source>
        <translation>将在此处启动一个进程；它排在 %1 队列的末尾。</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n candidate(s) that this program did not start (%2). When they go, the participant started here wins: it would take the real service's place, and nobody would do that service's work.</source>
        <translation><numerusform>%1 中有 %n 个候选者不是由本程序启动的（%2）。当它们消失时，在此启动的参与者就会胜出：它将取代真正的服务，而无人完成该服务的工作。</numerusform></translation>
    </message>
    <message>
        <source>The election's path is not a znode's path: %1</source>
        <translation>选举的路径不是 znode 路径：%1</translation>
    </message>
    <message>
        <source>The election cannot be the root znode: choose a path below it.</source>
        <translation>选举不能是根 znode：请选择其下的路径。</translation>
    </message>
    <message>
        <source>The registry's path is not a znode's path: %1</source>
        <translation>注册表的路径不是 znode 路径：%1</translation>
    </message>
    <message>
        <source>The registry needs a znode of its own.</source>
        <translation>注册表需要有自己的 znode。</translation>
    </message>
    <message>
        <source>This connection is locked. Joining writes to the ensemble: unlock it first.</source>
        <translation>此连接已锁定。加入会写入集群：请先解锁。</translation>
    </message>
    <message>
        <source>This connection was opened read-only. Joining writes to the ensemble.</source>
        <translation>此连接以只读方式打开。加入会写入集群。</translation>
    </message>
    <message>
        <source>To join all the same, type the election's path once more:</source>
        <translation>若仍要加入，请再次输入选举的路径：</translation>
    </message>
    <message>
        <source>Plain recipe</source>
        <translation>普通方案</translation>
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
        <translation>方案</translation>
    </message>
    <message>
        <source>How candidates are named and lined up. All candidates of an election need the same recipe: each one looks past the others', and two would lead at once</source>
        <translation>候选者如何命名和排队。同一选举的所有候选者须使用相同的方案：每种方案都会忽略其他方案的候选者，从而出现两个领导者</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>The candidate's name before its sequence number, c_ as a rule; the other recipes have names of their own</source>
        <translation>候选节点名称中序号之前的部分，通常为 c_；其他方案有自己的命名</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>What its candidate holds, for others to tell it by: Curator's participant id, kazoo's identifier</source>
        <translation>候选节点的内容，供其他成员识别：Curator 的参与者 ID，kazoo 的 identifier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Re&amp;cipe:</source>
        <translation>方案(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Prefix:</source>
        <translation>前缀(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>ID(&amp;I)：</translation>
    </message>
    <message>
        <source>%1 holds %2, which is not a candidate by this recipe. A candidate of ours among another recipe's znodes can break that recipe or lead beside its leader, so joining is refused there.</source>
        <translation>%1 包含 %2，按此方案它不是候选者。我们的候选节点若混入另一方案的 znode，可能破坏该方案或与其领导者同时领导，因此拒绝在此加入。</translation>
    </message>
    <message>
        <source>The prefix cannot begin a znode's name: %1</source>
        <translation>该前缀不能作为 znode 名称的开头：%1</translation>
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
        <translation>工作与命令</translation>
    </message>
    <message>
        <source>Where it takes work from, and what it runs while it works, leads and follows</source>
        <translation>从哪里接工作，以及在工作、领导和跟随时运行什么</translation>
    </message>
    <message>
        <source>Place of &amp;work:</source>
        <translation>工作位置(&amp;W)：</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>工作位置</translation>
    </message>
    <message>
        <source>The znode below which tasks, assign and status lie; empty: it takes no part in work. Nothing is created there before somebody submits work</source>
        <translation>tasks、assign 和 status 所在的 znode；为空：不参与工作。在有人提交工作之前不会在那里创建任何东西</translation>
    </message>
    <message>
        <source>Command for a tas&amp;k:</source>
        <translation>任务命令(&amp;K)：</translation>
    </message>
    <message>
        <source>Command for a task</source>
        <translation>任务命令</translation>
    </message>
    <message>
        <source>Run by a shell for each task: its input on standard input, its result from standard output; empty: the result is the input's SHA-256</source>
        <translation>由 shell 为每个任务运行：输入在标准输入，结果来自标准输出；为空：结果为输入的 SHA-256</translation>
    </message>
    <message>
        <source>Time for a task:</source>
        <translation>任务时间：</translation>
    </message>
    <message>
        <source>Time for a task</source>
        <translation>任务时间</translation>
    </message>
    <message>
        <source>The least time that one task takes, so that people can follow it</source>
        <translation>一个任务的最短时间，以便人们能跟上</translation>
    </message>
    <message>
        <source>Command while it &amp;leads:</source>
        <translation>领导时的命令(&amp;L)：</translation>
    </message>
    <message>
        <source>Command while it leads</source>
        <translation>领导时的命令</translation>
    </message>
    <message>
        <source>Run by a shell while it leads; ended when that ends. Its environment holds the fencing token, which outside effects must present</source>
        <translation>领导期间由 shell 运行；领导结束时结束。其环境中有防护令牌，对外操作必须出示它</translation>
    </message>
    <message>
        <source>Command while it &amp;follows:</source>
        <translation>跟随时的命令(&amp;F)：</translation>
    </message>
    <message>
        <source>Command while it follows</source>
        <translation>跟随时的命令</translation>
    </message>
    <message>
        <source>Run by a shell while it follows; ended when that ends</source>
        <translation>跟随期间由 shell 运行；跟随结束时结束</translation>
    </message>
    <message>
        <source>none: SHA-256 of the input</source>
        <translation>无：输入的 SHA-256</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The place of work is not a znode's path: %1</source>
        <translation>工作位置不是 znode 路径：%1</translation>
    </message>
    <message>
        <source>The place of work cannot be the root znode: choose a path below it.</source>
        <translation>工作位置不能是根 znode：请选择其下的路径。</translation>
    </message>
</context>
<context>
    <name>app::LayoutEditor</name>
    <message>
        <source>New layout</source>
        <translation>新布局</translation>
    </message>
    <message>
        <source>Layout %1</source>
        <translation>布局 %1</translation>
    </message>
    <message>
        <source>What it finds in the connected tree</source>
        <translation>它在已连接的树中找到的内容</translation>
    </message>
    <message>
        <source>What it &amp;finds in the connected tree:</source>
        <translation>它在已连接的树中找到(&amp;F)：</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What the clusters it finds are called</source>
        <translation>它找到的群组的名称</translation>
    </message>
    <message>
        <source>Image workers</source>
        <translation>图像工作者</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>The parent of the candidates. '*' stands for one name, '/**/' at the front for any znodes above. Without either it is shown although nobody is in it.</source>
        <translation>候选者的父节点。'*' 代表一个名称，开头的 '/**/' 代表其上的任意 znode。两者都没有时，即使其中无人也会显示。</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选者</translation>
    </message>
    <message>
        <source>What their znodes are called: '*' stands for any letters, '?' for one, {sequence} for ZooKeeper's number of ten digits</source>
        <translation>其 znode 的名称：'*' 代表任意字符，'?' 代表一个字符，{sequence} 代表 ZooKeeper 的十位序号</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>How the recipe itself tells who stands before whom</source>
        <translation>方案本身如何判断谁排在谁之前</translation>
    </message>
    <message>
        <source>by ZooKeeper's number at the end</source>
        <translation>按末尾的 ZooKeeper 序号</translation>
    </message>
    <message>
        <source>by the number behind the mark</source>
        <translation>按标记后的数字</translation>
    </message>
    <message>
        <source>by the text behind the mark</source>
        <translation>按标记后的文本</translation>
    </message>
    <message>
        <source>by creation</source>
        <translation>按创建顺序</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>The last letters in a name in front of what is compared</source>
        <translation>名称中比较内容之前的最后几个字符</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导者</translation>
    </message>
    <message>
        <source>How the recipe tells who leads</source>
        <translation>方案如何判断谁在领导</translation>
    </message>
    <message>
        <source>the first in line</source>
        <translation>队列中的第一个</translation>
    </message>
    <message>
        <source>who owns the lock znode</source>
        <translation>锁 znode 的所有者</translation>
    </message>
    <message>
        <source>whom a znode names</source>
        <translation>某个 znode 指明的成员</translation>
    </message>
    <message>
        <source>nobody: a registry</source>
        <translation>无人：这是注册表</translation>
    </message>
    <message>
        <source>Leader's znode</source>
        <translation>领导者的 znode</translation>
    </message>
    <message>
        <source>The lock, or the znode that names the leader: 'leader' below the path, '../leader' beside it, or a whole path</source>
        <translation>锁，或指明领导者的 znode：路径之下的 'leader'、旁边的 '../leader'，或完整路径</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>The parent of the znodes in which members register themselves, told likewise; empty: there is none</source>
        <translation>成员注册所用 znode 的父节点，写法相同；留空：没有</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>What the members write into their znodes</source>
        <translation>成员写入其 znode 的内容</translation>
    </message>
    <message>
        <source>JSON or text, whichever it is</source>
        <translation>JSON 或文本，自动判断</translation>
    </message>
    <message>
        <source>text: an id or an address</source>
        <translation>文本：ID 或地址</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Host in JSON</source>
        <translation>JSON 中的主机</translation>
    </message>
    <message>
        <source>The field that holds the host; address.ip for one in an object</source>
        <translation>保存主机的字段；对象内的字段写作 address.ip</translation>
    </message>
    <message>
        <source>Port in JSON</source>
        <translation>JSON 中的端口</translation>
    </message>
    <message>
        <source>The field that holds the port</source>
        <translation>保存端口的字段</translation>
    </message>
    <message>
        <source>Id in JSON</source>
        <translation>JSON 中的 ID</translation>
    </message>
    <message>
        <source>The field that says who the member is</source>
        <translation>说明成员身份的字段</translation>
    </message>
    <message>
        <source>Not connected: nothing can be tried.</source>
        <translation>未连接：无法试用。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln member(s)</source>
        <translation><numerusform>%1：%Ln 个成员</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: led by %2, %Ln member(s)</source>
        <translation><numerusform>%1：由 %2 领导，%Ln 个成员</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1: no leader, %Ln member(s)</source>
        <translation><numerusform>%1：无领导者，%Ln 个成员</numerusform></translation>
    </message>
    <message>
        <source>Nothing: no znode lies at such a path, or none of its children is called so.</source>
        <translation>没有：此类路径处没有 znode，或其子节点均不叫此名。</translation>
    </message>
    <message>
        <source>Looking.</source>
        <translation>正在查找。</translation>
    </message>
</context>
<context>
    <name>app::LayoutsPage</name>
    <message>
        <source>Clusters of your own programs are recognised by path and name patterns. They are asked before the built-in ones, and take effect at once with OK.</source>
        <translation>您自己程序的群组按路径和名称模式识别。它们优先于内置布局，点击“确定”后立即生效。</translation>
    </message>
    <message>
        <source>Own layouts</source>
        <translation>自定义布局</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选者</translation>
    </message>
    <message>
        <source>&amp;Add...</source>
        <translation>添加(&amp;A)...</translation>
    </message>
    <message>
        <source>Describes a new layout</source>
        <translation>描述一个新布局</translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation>编辑(&amp;E)...</translation>
    </message>
    <message>
        <source>Changes the chosen layout (Enter)</source>
        <translation>更改所选布局 (Enter)</translation>
    </message>
    <message>
        <source>&amp;Duplicate...</source>
        <translation>复制(&amp;D)...</translation>
    </message>
    <message>
        <source>Describes a new layout after the chosen one</source>
        <translation>以所选布局为蓝本描述新布局</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Removes the chosen layout</source>
        <translation>移除所选布局</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>导入(&amp;I)...</translation>
    </message>
    <message>
        <source>Takes layouts over from a file</source>
        <translation>从文件导入布局</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>导出(&amp;X)...</translation>
    </message>
    <message>
        <source>Writes all layouts into a file, which vivariumctl reads, too</source>
        <translation>将所有布局写入文件，vivariumctl 也可读取</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Import layouts</source>
        <translation>导入布局</translation>
    </message>
    <message>
        <source>Layouts (*.json)</source>
        <translation>布局 (*.json)</translation>
    </message>
    <message>
        <source>Export layouts</source>
        <translation>导出布局</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>未导入任何内容。%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layout(s) were imported.</source>
        <translation><numerusform>已导入 %Ln 个布局。</numerusform></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>No layout of your own yet. Add one when a program of yours lines up candidates in a way that is not known here: for instance the path /shop/*/leader and candidates n_*, of which the smallest sequence leads.</source>
        <translation>还没有自定义布局。如果您的程序以此处未知的方式排列候选者，请添加一个：例如路径 /shop/*/leader 和候选者 n_*，其中序号最小的领导。</translation>
    </message>
</context>
<context>
    <name>app::LeadText</name>
    <message>
        <source>%1.</source>
        <comment>a main clause becomes a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>two main clauses in one sentence</comment>
        <translation>%1；%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n members watched the lock and woke</source>
        <translation><numerusform>%n 个成员监视该锁并被唤醒</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>By the recipe %n members watched the lock</source>
        <translation><numerusform>按照该方案，%n 个成员监视该锁</numerusform></translation>
    </message>
    <message>
        <source>Only %1 watched the lock, so only it woke</source>
        <translation>只有 %1 监视该锁，因此只有它被唤醒</translation>
    </message>
    <message>
        <source>By the recipe only %1 watched the lock</source>
        <translation>按照该方案，只有 %1 监视该锁</translation>
    </message>
    <message numerus="yes">
        <source>%n members watched it and woke</source>
        <translation><numerusform>%n 个成员监视它并被唤醒</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>By the recipe %n members watched it</source>
        <translation><numerusform>按照该方案，%n 个成员监视它</numerusform></translation>
    </message>
    <message>
        <source>Only %1 watched it, so only it woke</source>
        <translation>只有 %1 监视它，因此只有该成员被唤醒</translation>
    </message>
    <message>
        <source>By the recipe only %1 watched it</source>
        <translation>按照该方案，只有 %1 监视它</translation>
    </message>
    <message>
        <source>By the recipe everybody watches the whole line and wakes</source>
        <translation>按照该方案，所有成员都监视整个队列并被唤醒</translation>
    </message>
    <message>
        <source>Nobody watched it, so that nobody woke</source>
        <translation>无人监视它，因此无人被唤醒</translation>
    </message>
    <message>
        <source>In this recipe nobody watches a standby</source>
        <translation>在该方案中，无人监视备用者</translation>
    </message>
    <message>
        <source>By the recipe nobody watched it, as it stood last in line</source>
        <translation>按照该方案，无人监视它，因为它排在队尾</translation>
    </message>
    <message>
        <source>Only %1 watched it, so only it woke, found itself first and leads</source>
        <translation>只有 %1 监视它，因此只有该成员被唤醒，发现自己排在首位并领导</translation>
    </message>
    <message>
        <source>By the recipe only %1 watched it: it stands first now and leads</source>
        <translation>按照该方案，只有 %1 监视它：该成员现在排在首位并领导</translation>
    </message>
    <message>
        <source>Only %1 watched the lock, so only it woke, took it and leads</source>
        <translation>只有 %1 监视该锁，因此只有它被唤醒，取得锁并领导</translation>
    </message>
    <message>
        <source>By the recipe only %1 watched the lock: it took it and leads</source>
        <translation>按照该方案，只有 %1 监视该锁：它取得锁并领导</translation>
    </message>
    <message>
        <source>Only %1 watched it, so only it woke, is proclaimed now and leads</source>
        <translation>只有 %1 监视它，因此只有该成员被唤醒，现已被宣告并领导</translation>
    </message>
    <message>
        <source>By the recipe only %1 watched it: it is proclaimed now and leads</source>
        <translation>按照该方案，只有 %1 监视它：该成员现已被宣告并领导</translation>
    </message>
    <message>
        <source>%1 leads now</source>
        <translation>%1 现在领导</translation>
    </message>
    <message>
        <source>%1 stands first in line now and leads</source>
        <translation>%1 现在排在队首并领导</translation>
    </message>
    <message>
        <source>%1 holds the lock now and leads</source>
        <translation>%1 现在持有锁并领导</translation>
    </message>
    <message>
        <source>%1 is proclaimed now and leads</source>
        <translation>%1 现已被宣告并领导</translation>
    </message>
    <message>
        <source>%1 leads %2: it stands first in line.</source>
        <translation>%1 领导 %2：它排在队列第一位。</translation>
    </message>
    <message>
        <source>%1 leads %2: it holds the lock.</source>
        <translation>%1 领导 %2：它持有锁。</translation>
    </message>
    <message>
        <source>%1 leads %2: it is the one that is proclaimed.</source>
        <translation>%1 领导 %2：它是被宣告者。</translation>
    </message>
    <message>
        <source>%1 leads %2.</source>
        <translation>%1 领导 %2。</translation>
    </message>
    <message>
        <source>Who lists %1 does not find it any more.</source>
        <translation>列出 %1 时不再能找到它。</translation>
    </message>
    <message>
        <source>%1 still leads</source>
        <translation>%1 仍在领导</translation>
    </message>
    <message>
        <source>Nobody leads.</source>
        <translation>无人领导。</translation>
    </message>
    <message>
        <source>nobody leads</source>
        <translation>无人领导</translation>
    </message>
    <message>
        <source>Nobody leads %1 then.</source>
        <translation>此时无人领导 %1。</translation>
    </message>
    <message>
        <source>nobody leads %1 then</source>
        <translation>此时无人领导 %1</translation>
    </message>
    <message>
        <source>nobody led for %1</source>
        <translation>%1 内无人领导</translation>
    </message>
    <message>
        <source>%1; %2, and nobody led for %3.</source>
        <comment>two main clauses and the time without a leader</comment>
        <translation>%1；%2，%3 内无人领导。</translation>
    </message>
</context>
<context>
    <name>app::LeaderLanes</name>
    <message>
        <source>nobody led for %1</source>
        <translation>%1 内无人领导</translation>
    </message>
    <message>
        <source>our view was interrupted for %1: who led is not known</source>
        <translation>我们的观测中断了 %1：谁在领导不得而知</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier one(s)</source>
        <translation><numerusform>更早的 %n 个</numerusform></translation>
    </message>
    <message>
        <source>%1 leads since %2 at the latest, for at least %3</source>
        <translation>%1 最迟自 %2 起领导，至少 %3</translation>
    </message>
    <message>
        <source>%1 leads since %2, for %3</source>
        <translation>%1 自 %2 起领导，已 %3</translation>
    </message>
    <message>
        <source>%1 led from %2 to %3, for at least %4</source>
        <translation>%1 从 %2 到 %3 领导，至少 %4</translation>
    </message>
    <message>
        <source>%1 led from %2 to %3, for %4</source>
        <translation>%1 从 %2 到 %3 领导，共 %4</translation>
    </message>
</context>
<context>
    <name>app::LeadersChart</name>
    <message>
        <source>Who led when</source>
        <translation>谁在何时领导</translation>
    </message>
    <message>
        <source>Who led when: a lane for each leader, one for the times in which nobody led; hatched where our view was interrupted</source>
        <translation>谁在何时领导：每个领导者一条泳道，另有一条表示无人领导的时段；观测中断处以阴影线表示</translation>
    </message>
    <message>
        <source>Nothing to draw yet: nobody has been seen leading this cluster.</source>
        <translation>尚无可绘制内容：还未看到有谁领导此群组。</translation>
    </message>
    <message>
        <source>%1 leads.</source>
        <translation>%1 领导。</translation>
    </message>
    <message>
        <source>Nobody leads.</source>
        <translation>无人领导。</translation>
    </message>
    <message numerus="yes">
        <source>%1 In the last %2, %n member(s) led, and nobody did for %3.</source>
        <translation><numerusform>%1 最近 %2 内，%n 个成员曾领导，无人领导的时间为 %3。</numerusform></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
</context>
<context>
    <name>app::LogCollector</name>
    <message numerus="yes">
        <source>%n line(s) were dropped here: they came faster than they could be shown.</source>
        <translation><numerusform>此处丢弃了 %n 行：其到达速度快于显示速度。</numerusform></translation>
    </message>
</context>
<context>
    <name>app::LogModel</name>
    <message>
        <source>debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>app::LogPane</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>信息及以上</translation>
    </message>
    <message>
        <source>Warnings and above</source>
        <translation>警告及以上</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>最低级别</translation>
    </message>
    <message>
        <source>Shows lines of this level and above</source>
        <translation>显示此级别及以上的行</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>过滤日志</translation>
    </message>
    <message>
        <source>Shows lines that hold this text</source>
        <translation>显示包含此文本的行</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forgets the lines shown and not shown</source>
        <translation>清除所有行，包括未显示的行</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>复制行</translation>
    </message>
</context>
<context>
    <name>app::LossText</name>
    <message>
        <source>Its session lives up to %1 longer.</source>
        <translation>其会话最多还存活 %1。</translation>
    </message>
    <message>
        <source>Their sessions live up to %1 longer.</source>
        <translation>它们的会话最多还存活 %1。</translation>
    </message>
    <message>
        <source>It leads %1: until then nobody acts there.</source>
        <translation>它领导 %1：在此之前那里无人行动。</translation>
    </message>
    <message>
        <source>One of them leads %1: until then nobody acts there.</source>
        <translation>其中之一领导 %1：在此之前那里无人行动。</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln task(s) go to others then.</source>
        <translation><numerusform>届时它的 %Ln 个任务会交给其他工作者。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Their %Ln task(s) go to others then.</source>
        <translation><numerusform>届时它们的 %Ln 个任务会交给其他工作者。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation><numerusform>%Ln 个参与者</numerusform></translation>
    </message>
    <message>
        <source>Kills the process of %1 (SIGKILL); there is no undo.</source>
        <translation>杀死 %1 的进程（SIGKILL）；无法撤销。</translation>
    </message>
    <message>
        <source>Kills the processes of %1 (SIGKILL); there is no undo.</source>
        <translation>杀死 %1 的进程（SIGKILL）；无法撤销。</translation>
    </message>
    <message>
        <source>%1 is killed.</source>
        <translation>%1 已被杀死。</translation>
    </message>
    <message>
        <source>%1 are killed.</source>
        <translation>%1 已被杀死。</translation>
    </message>
    <message>
        <source>%1 is frozen and sends no heartbeats.</source>
        <translation>%1 已冻结，不发送心跳。</translation>
    </message>
    <message>
        <source>%1 are frozen and send no heartbeats.</source>
        <translation>%1 已冻结，不发送心跳。</translation>
    </message>
    <message>
        <source>%1 is frozen and sends no heartbeats: its session expires within %2.</source>
        <translation>%1 已冻结，不发送心跳：其会话在 %2 内过期。</translation>
    </message>
    <message>
        <source>%1 are frozen and send no heartbeats: their sessions expire within %2.</source>
        <translation>%1 已冻结，不发送心跳：它们的会话在 %2 内过期。</translation>
    </message>
</context>
<context>
    <name>app::LsCommand</name>
    <message>
        <source>Lists a znode's children.</source>
        <translation>列出 znode 的子节点。</translation>
    </message>
    <message>
        <source>Writes the Stat, too, after the names.</source>
        <translation>在名称之后同时输出 Stat。</translation>
    </message>
    <message>
        <source>Lists the whole subtree, as paths.</source>
        <translation>以路径形式列出整个子树。</translation>
    </message>
    <message>
        <source>-s and -R exclude each other</source>
        <translation>-s 与 -R 互斥</translation>
    </message>
    <message>
        <source>unexpected argument '%1'</source>
        <translation>意外的参数“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n znode(s) could not be listed. The first: %1</source>
        <translation><numerusform>有 %n 个 znode 无法列出。第一个：%1</numerusform></translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Lock this session</source>
        <translation>锁定此会话</translation>
    </message>
    <message>
        <source>Unlock this session...</source>
        <translation>解锁此会话...</translation>
    </message>
    <message>
        <source>Lets this session only read from now on</source>
        <translation>此后此会话只能读取</translation>
    </message>
    <message>
        <source>Lets this session write</source>
        <translation>允许此会话写入</translation>
    </message>
    <message>
        <source>%1 – %2 – Vivarium</source>
        <translation>%1 – %2 – Vivarium</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>app::MarkText</name>
    <message>
        <source>leader</source>
        <translation>领导者</translation>
    </message>
    <message>
        <source>follower</source>
        <translation>跟随者</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>正在离开</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>疑似失联</translation>
    </message>
    <message>
        <source>killed, session lives</source>
        <translation>已杀死，会话仍在</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
</context>
<context>
    <name>app::MemberCallout</name>
    <message>
        <source>%1: %2</source>
        <comment>role, whom it watches</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>app::MemberText</name>
    <message>
        <source>gone: was leader</source>
        <translation>已消失：曾是领导者</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>leader of %1, suspected</source>
        <translation>%1 的领导者，疑似失联</translation>
    </message>
    <message>
        <source>leader of %1</source>
        <translation>%1 的领导者</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>疑似失联</translation>
    </message>
    <message>
        <source>follower</source>
        <translation>跟随者</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>领导者</translation>
    </message>
    <message>
        <source>leader, killed</source>
        <translation>领导者，已强制终止</translation>
    </message>
    <message>
        <source>leader, frozen</source>
        <translation>领导者，已冻结</translation>
    </message>
    <message>
        <source>suspected: killed</source>
        <translation>疑似失联：已强制终止</translation>
    </message>
    <message>
        <source>suspected: frozen</source>
        <translation>疑似失联：已冻结</translation>
    </message>
    <message>
        <source>leads, yet in the registry</source>
        <translation>领导，却在注册表中</translation>
    </message>
    <message>
        <source>worker, in the registry</source>
        <translation>工作者，在注册表中</translation>
    </message>
    <message>
        <source>not in the registry: leads</source>
        <translation>不在注册表中：领导</translation>
    </message>
    <message>
        <source>not in the registry</source>
        <translation>不在注册表中</translation>
    </message>
    <message>
        <source>leaving: resigns</source>
        <translation>正在离开：辞任</translation>
    </message>
    <message>
        <source>process killed; ZooKeeper waits for its session's timeout</source>
        <translation>进程已强制终止；ZooKeeper 正在等待其会话超时</translation>
    </message>
    <message>
        <source>process frozen; ZooKeeper waits for its session's timeout</source>
        <translation>进程已冻结；ZooKeeper 正在等待其会话超时</translation>
    </message>
    <message>
        <source>process killed; its session expires any moment</source>
        <translation>进程已强制终止；其会话随时会过期</translation>
    </message>
    <message>
        <source>process frozen; its session expires any moment</source>
        <translation>进程已冻结；其会话随时会过期</translation>
    </message>
    <message>
        <source>process killed; ZooKeeper waits up to %1</source>
        <translation>进程已强制终止；ZooKeeper 最多等待 %1</translation>
    </message>
    <message>
        <source>process frozen; ZooKeeper waits up to %1</source>
        <translation>进程已冻结；ZooKeeper 最多等待 %1</translation>
    </message>
    <message>
        <source>watches %1, as the servers list it</source>
        <translation>监视 %1（服务器列出）</translation>
    </message>
    <message>
        <source>does not watch %1: would not be woken</source>
        <translation>未监视 %1：不会被唤醒</translation>
    </message>
    <message>
        <source>watches %1, as the recipe says</source>
        <translation>监视 %1（按配方）</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>names itself %1</source>
        <translation>自称 %1</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>地址 %1</translation>
    </message>
    <message>
        <source>no session: the znode is persistent, so no live member</source>
        <translation>无会话：该 znode 是持久的，因此没有在线成员</translation>
    </message>
    <message>
        <source>process %1, started here</source>
        <translation>进程 %1，在此启动</translation>
    </message>
    <message>
        <source>not started here</source>
        <translation>不是在此启动</translation>
    </message>
    <message>
        <source>in line since %1</source>
        <translation>自 %1 起在队列中</translation>
    </message>
    <message>
        <source>czxid 0x%1</source>
        <translation>czxid 0x%1</translation>
    </message>
    <message>
        <source>czxid 0x%1, its fencing token</source>
        <translation>czxid 0x%1，其防护令牌 (fencing token)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, problem</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>leader, suspected</source>
        <translation>领导者，疑似失联</translation>
    </message>
    <message>
        <source>suspected: silent</source>
        <translation>疑似失联：沉默</translation>
    </message>
    <message numerus="yes">
        <source>worker, %Ln task(s)</source>
        <translation><numerusform>工作者，%Ln 个任务</numerusform></translation>
    </message>
    <message>
        <source>connected to no server; its session lives until its timeout is over</source>
        <translation>未连接任何服务器；其会话存活到超时为止</translation>
    </message>
    <message>
        <source>silent for %1, as the servers tell; its session expires any moment</source>
        <translation>据服务器称已沉默 %1；其会话随时会过期</translation>
    </message>
    <message>
        <source>silent for %1, as the servers tell; expires in up to %2</source>
        <translation>据服务器称已沉默 %1；最多 %2 后过期</translation>
    </message>
</context>
<context>
    <name>app::MembersChart</name>
    <message>
        <source>Members over time</source>
        <translation>成员变化</translation>
    </message>
    <message>
        <source>Nothing to draw yet: the line begins when a cluster is watched.</source>
        <translation>暂无可绘制的内容：监视群组后曲线才会开始。</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>候选者</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>How many candidates the election and how many workers the registry held; hatched where our view was interrupted</source>
        <translation>选举中有多少候选者、注册表中有多少工作者；观测中断处以阴影线表示</translation>
    </message>
    <message>
        <source>Our view is interrupted: how many members there are is not known.</source>
        <translation>我们的观测中断：成员数量不得而知。</translation>
    </message>
    <message>
        <source>%1 candidates and %2 workers now; between %3 and %4 candidates in the time shown.</source>
        <translation>现有 %1 个候选者和 %2 个工作者；在显示的时间内候选者为 %3 到 %4 个。</translation>
    </message>
</context>
<context>
    <name>app::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>app::NewsText</name>
    <message>
        <source>its znode is gone</source>
        <translation>其 znode 已消失</translation>
    </message>
    <message>
        <source>session expired</source>
        <translation>会话已过期</translation>
    </message>
    <message>
        <source>session expired %1 after the kill</source>
        <translation>会话在强制终止后 %1 过期</translation>
    </message>
    <message>
        <source>session expired %1 after the freeze</source>
        <translation>会话在冻结后 %1 过期</translation>
    </message>
    <message>
        <source>resigned: its session was closed</source>
        <translation>已辞任：其会话已关闭</translation>
    </message>
    <message>
        <source>its session ended</source>
        <translation>其会话已结束</translation>
    </message>
    <message>
        <source>its session was closed</source>
        <translation>其会话已关闭</translation>
    </message>
</context>
<context>
    <name>app::ParticipantCommand</name>
    <message>
        <source>Takes part in a leader election and a service registry.</source>
        <translation>参加领导者选举和服务注册表。</translation>
    </message>
    <message>
        <source>What its registration holds (default: process id@host).</source>
        <translation>其注册项的内容（默认：进程 ID@主机）。</translation>
    </message>
    <message>
        <source>Reads settings (one line of JSON), then commands such as {"command":"resign"}, from standard input instead of the options.</source>
        <translation>从标准输入而非选项读取设置（一行 JSON），随后读取命令，例如 {"command":"resign"}。</translation>
    </message>
    <message>
        <source>vivariumctl participant: unknown command on standard input</source>
        <translation>vivariumctl participant：标准输入中有未知命令</translation>
    </message>
    <message>
        <source>the first line of standard input is not a JSON object: %1</source>
        <translation>标准输入的第一行不是 JSON 对象：%1</translation>
    </message>
    <message>
        <source>standard input ended before the settings</source>
        <translation>标准输入在设置之前结束</translation>
    </message>
    <message>
        <source>ended before it had resigned; its znodes go when its session expires</source>
        <translation>在辞任之前结束；其 znode 将在会话过期时消失</translation>
    </message>
    <message>
        <source>vivariumctl participant: %1 Goes on trying.</source>
        <translation>vivariumctl participant：%1将继续尝试。</translation>
    </message>
    <message>
        <source>What its candidate holds: Curator's participant id, kazoo's identifier.</source>
        <translation>其候选节点的内容：Curator 的参与者 ID，kazoo 的 identifier。</translation>
    </message>
</context>
<context>
    <name>app::ParticipantControls</name>
    <message>
        <source>Join...</source>
        <translation>加入...</translation>
    </message>
    <message>
        <source>Starts a participant here that joins an election and a registry</source>
        <translation>在此启动一个加入选举和注册表的参与者</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>崩溃</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>%1 resigns: its ephemeral znodes go at once.</source>
        <translation>%1 正在退出：其临时 znode 立即消失。</translation>
    </message>
    <message>
        <source>%1 resign: their ephemeral znodes go at once.</source>
        <translation>%1 正在退出：它们的临时 znode 立即消失。</translation>
    </message>
    <message>
        <source>%1 was joined to hold its place in %2 at %3, also when this program ends. Kill it all the same?</source>
        <translation>%1 加入是为了在 %3 的 %2 中保持其位置，即使本程序结束。仍要杀死它吗？</translation>
    </message>
    <message>
        <source>%1 runs on.</source>
        <translation>%1 继续运行。</translation>
    </message>
    <message>
        <source>%1 run on.</source>
        <translation>%1 继续运行。</translation>
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
        <translation>所选参与者退出：它们的临时 znode 立即消失</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s) leave</source>
        <translation><numerusform>%Ln 个参与者离开</numerusform></translation>
    </message>
    <message>
        <source>Kills the chosen participants' processes (SIGKILL): their sessions live until they expire</source>
        <translation>杀死所选参与者的进程（SIGKILL）：它们的会话存活到过期为止</translation>
    </message>
    <message numerus="yes">
        <source>Crash %Ln participant(s)</source>
        <translation><numerusform>使 %Ln 个参与者崩溃</numerusform></translation>
    </message>
    <message>
        <source>Stops the chosen participants' processes (SIGSTOP): they send no more heartbeats. Ctrl+Z resumes them</source>
        <translation>停住所选参与者的进程（SIGSTOP）：它们不再发送心跳。Ctrl+Z 恢复它们</translation>
    </message>
    <message numerus="yes">
        <source>Freeze %Ln participant(s)</source>
        <translation><numerusform>冻结 %Ln 个参与者</numerusform></translation>
    </message>
    <message>
        <source>Lets the frozen participants' processes run on (SIGCONT)</source>
        <translation>让已冻结的参与者进程继续运行（SIGCONT）</translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln participant(s)</source>
        <translation><numerusform>恢复 %Ln 个参与者</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ParticipantsCommand</name>
    <message>
        <source>Many participants in one process, each with a session of its own.</source>
        <translation>一个进程中的许多参与者，各有自己的会话。</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>数量。</translation>
    </message>
    <message>
        <source>Reads commands from standard input, such as {"command":"resign","participant":3}, one a line; its end resigns all.</source>
        <translation>从标准输入读取命令，如 {"command":"resign","participant":3}，每行一个；输入结束则全部退出。</translation>
    </message>
    <message>
        <source>--count takes a number from 1 to %1</source>
        <translation>--count 需要 1 到 %1 之间的数字</translation>
    </message>
    <message>
        <source>unexpected argument '%1'</source>
        <translation>意外的参数“%1”</translation>
    </message>
    <message>
        <source>unknown command on standard input</source>
        <translation>标准输入上的未知命令</translation>
    </message>
    <message>
        <source>participant %1 is not there</source>
        <translation>参与者 %1 不存在</translation>
    </message>
    <message>
        <source>ended before all had resigned; the znodes of the others go when their sessions expire</source>
        <translation>在全部退出前结束；其余的 znode 会在其会话过期时消失</translation>
    </message>
    <message>
        <source>%1 Goes on trying.</source>
        <translation>%1 继续尝试。</translation>
    </message>
    <message>
        <source>%1 of %2 are connected, and the servers close further connections: each server allows so many from one address (maxClientCnxns in its configuration, 60 unless it is set). A higher number there, or 0 for no limit, lets the others in. Goes on trying.</source>
        <translation>%2 个中有 %1 个已连接，服务器关闭了更多的连接：每个服务器只允许来自同一地址的这么多连接（其配置中的 maxClientCnxns，未设置时为 60）。在那里设更大的数，或 0 表示不限，即可让其余的进入。继续尝试。</translation>
    </message>
</context>
<context>
    <name>app::ParticipantsModel</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>非本程序启动</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最后收到消息</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>另有</translation>
    </message>
</context>
<context>
    <name>app::PathBar</name>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>The path of the selected znode. Type a path and press Enter to go there (Ctrl+L).</source>
        <translation>所选 znode 的路径。输入路径并按 Enter 即可转到 (Ctrl+L)。</translation>
    </message>
    <message>
        <source>/path/of/a/znode</source>
        <translation>/path/of/a/znode</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copies the path of the selected znode</source>
        <translation>复制所选 znode 的路径</translation>
    </message>
</context>
<context>
    <name>app::PauseBar</name>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Resume the tree</source>
        <translation>继续更新树</translation>
    </message>
    <message>
        <source>Shows what changed meanwhile, and goes on (%1)</source>
        <translation>显示期间的更改并继续 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln change(s) since %1</source>
        <translation><numerusform>已暂停：自 %1 起有 %Ln 次更改</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ProblemList</name>
    <message>
        <source>Nothing is wrong with this cluster, as far as the tree and the servers tell.</source>
        <translation>就树和服务器所示，此群组没有问题。</translation>
    </message>
    <message>
        <source>The chosen problem</source>
        <translation>所选问题</translation>
    </message>
    <message>
        <source>What the chosen problem is, its evidence, and what helps; a link selects its znode</source>
        <translation>所选问题是什么、证据和解决办法；链接会选择其 znode</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What is wrong with this cluster, the worst first; choosing one selects its znode</source>
        <translation>此群组有何问题，最严重的在前；选择问题即选择其 znode</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>证据：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, since when</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>解决办法：%1</translation>
    </message>
</context>
<context>
    <name>app::ProblemsModel</name>
    <message>
        <source>since when is not known</source>
        <translation>起始时间未知</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>The demo's servers did not come up: %1</source>
        <translation>演示的服务器未能启动：%1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>正在连接 %1</translation>
    </message>
    <message>
        <source>Starting a demo ensemble on this machine</source>
        <translation>正在本机启动演示集群</translation>
    </message>
</context>
<context>
    <name>app::ProgressPage</name>
    <message>
        <source>What hinders</source>
        <translation>受阻原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Gives up and goes back to the start (Esc)</source>
        <translation>放弃并返回起始页 (Esc)</translation>
    </message>
</context>
<context>
    <name>app::QuorumStep</name>
    <message>
        <source>The ensemble's own leader and its quorum</source>
        <translation>集群自身的领导者及其仲裁</translation>
    </message>
    <message>
        <source>The servers elect a leader of their own, the quorum leader, and every change needs a majority of them, the quorum. A session belongs to the ensemble and not to one server: the client moves to another server, and the session lives on.</source>
        <translation>服务器会选出自己的领导者，即仲裁领导者，每次更改都需要它们的多数，即仲裁。会话属于整个集群而不属于某个服务器：客户端转到另一个服务器，会话继续存在。</translation>
    </message>
    <message>
        <source>Stop the quorum leader (Ctrl+Alt+S): the other servers elect a new one.</source>
        <translation>停止仲裁领导者（Ctrl+Alt+S）：其他服务器会选出新的领导者。</translation>
    </message>
    <message>
        <source>Stop servers until fewer than a majority are left: without a quorum nobody is served.</source>
        <translation>停止服务器直到剩余不足多数：没有仲裁就不为任何人服务。</translation>
    </message>
    <message>
        <source>Start the servers again (Ctrl+Alt+R): the session that you had before goes on.</source>
        <translation>再次启动服务器（Ctrl+Alt+R）：您之前的会话会继续。</translation>
    </message>
    <message numerus="yes">
        <source>This sandbox has %n servers, and this step needs three. Start a demo ensemble without the option --servers to see it.</source>
        <translation><numerusform>该沙箱有 %n 个服务器，而此步骤需要三个。不带 --servers 选项启动演示集群即可看到。</numerusform></translation>
    </message>
    <message>
        <source>No server says that it is the quorum leader. Try it again in a moment.</source>
        <translation>没有服务器声称自己是仲裁领导者。请稍后再试。</translation>
    </message>
    <message>
        <source>Servers that run</source>
        <translation>运行中的服务器</translation>
    </message>
    <message>
        <source>%1 of %2, the majority is %3</source>
        <translation>%2 个中的 %1 个，多数为 %3</translation>
    </message>
    <message>
        <source>Quorum leader</source>
        <translation>仲裁领导者</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Your session</source>
        <translation>您的会话</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <translation>%1，未连接</translation>
    </message>
    <message>
        <source>Your session before</source>
        <translation>您之前的会话</translation>
    </message>
    <message>
        <source>Leaders of an election such as /election and the quorum leader are different things: the one is agreed upon with the help of the servers, the other by the servers among themselves.</source>
        <translation>像 /election 这样的选举的领导者与仲裁领导者不同：前者借助服务器达成一致，后者由服务器之间达成一致。</translation>
    </message>
</context>
<context>
    <name>app::ReadsBench</name>
    <message>
        <source>reads what fill made, one by one, with 1, 64 and 1024 reads in flight.</source>
        <translation>逐个读取 fill 创建的内容，同时进行 1、64 和 1024 个读取。</translation>
    </message>
    <message>
        <source>there is nothing below %1 to read: make it with 'vivariumctl bench CONNECT fill', or name another znode with --path</source>
        <translation>%1 之下没有可读取的内容：请用“vivariumctl bench CONNECT fill”创建，或用 --path 指定另一个 znode</translation>
    </message>
    <message>
        <source>%1 reads a second with %2 in flight</source>
        <translation>同时 %2 个时每秒读取 %1 次</translation>
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
        <translation>注册表与发现</translation>
    </message>
    <message>
        <source>Each worker registers itself with an ephemeral znode that holds its address, so that others find it without a list that somebody keeps by hand. The leader gives the work and does none of it: it takes itself out of the registry and watches it.</source>
        <translation>每个工作者用一个保存其地址的临时 znode 登记自己，这样别人无需手工维护的列表就能找到它。领导者分配工作而自己不做：它将自己移出注册表并监视它。</translation>
    </message>
    <message numerus="yes">
        <source>Let %n participants join the election %1 and the registry %2.</source>
        <translation><numerusform>让 %n 个参与者加入选举 %1 和注册表 %2。</numerusform></translation>
    </message>
    <message>
        <source>Let a worker die: select its card and press Ctrl+Shift+K. Its registration goes with its session.</source>
        <translation>让一个工作者死亡：选择它的卡片并按 Ctrl+Shift+K。它的登记随其会话消失。</translation>
    </message>
    <message>
        <source>Let the leader leave (Ctrl+Shift+E): a worker leads now, and takes itself out of the registry.</source>
        <translation>让领导者离开（Ctrl+Shift+E）：现在由一个工作者领导，并将自己移出注册表。</translation>
    </message>
    <message>
        <source>Registered addresses</source>
        <translation>登记的地址</translation>
    </message>
    <message>
        <source>Workers that the leader sees</source>
        <translation>领导者看到的工作者</translation>
    </message>
    <message>
        <source>Whoever looks into the registry finds those who live, and nobody else.</source>
        <translation>查看注册表的人只会找到活着的，别无其他。</translation>
    </message>
</context>
<context>
    <name>app::RowAccess</name>
    <message>
        <source>level %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Selects this row</source>
        <translation>选择此行</translation>
    </message>
    <message>
        <source>Shows the rows below this one</source>
        <translation>显示此行之下的行</translation>
    </message>
    <message>
        <source>Hides the rows below this one</source>
        <translation>隐藏此行之下的行</translation>
    </message>
</context>
<context>
    <name>app::SandboxCommand</name>
    <message>
        <source>Number of servers; 1 runs standalone.</source>
        <translation>服务器数量；1 为独立模式。</translation>
    </message>
    <message>
        <source>Folder to work in, instead of the temporary one. It is kept; what was made in it is removed.</source>
        <translation>用于代替临时文件夹的工作文件夹。文件夹会保留；其中生成的内容会被移除。</translation>
    </message>
    <message>
        <source>ZooKeeper's tickTime. Session timeouts lie between 2 and 20 ticks.</source>
        <translation>ZooKeeper 的 tickTime。会话超时介于 2 到 20 个 tick 之间。</translation>
    </message>
    <message>
        <source>Java heap of each server.</source>
        <translation>每台服务器的 Java 堆。</translation>
    </message>
    <message>
        <source>unexpected argument '%1'</source>
        <translation>意外的参数“%1”</translation>
    </message>
    <message>
        <source>--servers takes a number from 1 to %1</source>
        <translation>--servers 接受 1 到 %1 之间的数字</translation>
    </message>
    <message>
        <source>--tick takes milliseconds from 1 to %1</source>
        <translation>--tick 接受 1 到 %1 之间的毫秒数</translation>
    </message>
    <message>
        <source>--heap takes megabytes from 1 to %1</source>
        <translation>--heap 接受 1 到 %1 之间的兆字节数</translation>
    </message>
    <message>
        <source>--dir takes a folder</source>
        <translation>--dir 接受一个文件夹</translation>
    </message>
    <message>
        <source>vivariumctl sandbox: server %1 (%2) died: %3</source>
        <translation>vivariumctl sandbox：服务器 %1（%2）已终止：%3</translation>
    </message>
    <message>
        <source>Starts a local ZooKeeper ensemble that ends with this command, or its standard input.</source>
        <translation>启动一个本地 ZooKeeper 集群，它随此命令或其标准输入结束。</translation>
    </message>
    <message>
        <source>vivariumctl sandbox: standard input ended, and so does the sandbox before it was ready</source>
        <translation>vivariumctl sandbox：标准输入已结束，沙箱在就绪前随之结束</translation>
    </message>
</context>
<context>
    <name>app::SavedSearches</name>
    <message>
        <source>Save this search...</source>
        <translation>保存此搜索...</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Searches that you have named: choose, save or delete one</source>
        <translation>您命名的搜索：选择、保存或删除</translation>
    </message>
    <message>
        <source>Keeps the expression in the field under a name</source>
        <translation>以一个名称保存字段中的表达式</translation>
    </message>
    <message>
        <source>No search is saved yet</source>
        <translation>尚未保存搜索</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Forgets the search %1</source>
        <translation>删除搜索 %1</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Name of the search (an existing one is replaced):</source>
        <translation>搜索的名称（同名的会被替换）：</translation>
    </message>
</context>
<context>
    <name>app::SceneExport</name>
    <message>
        <source>Export scene...</source>
        <translation>导出场景...</translation>
    </message>
    <message>
        <source>Saves the members, their arrows and their work as a drawing (SVG) or a picture (PNG)</source>
        <translation>将成员、箭头及其工作保存为图形（SVG）或图片（PNG）</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>群组</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s), %1</source>
        <comment>how many, when</comment>
        <translation><numerusform>%Ln 个成员，%1</numerusform></translation>
    </message>
    <message>
        <source>SVG drawing, black on white (*.svg)</source>
        <translation>SVG 图形，白底黑字 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture, black on white (*.png)</source>
        <translation>PNG 图片，白底黑字 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing in the colours of this window (*.svg)</source>
        <translation>SVG 图形，使用此窗口的颜色 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture in the colours of this window (*.png)</source>
        <translation>PNG 图片，使用此窗口的颜色 (*.png)</translation>
    </message>
    <message>
        <source>Export scene</source>
        <translation>导出场景</translation>
    </message>
    <message>
        <source>The scene was not exported to %1: choose a name that ends in .svg or .png.</source>
        <translation>场景未导出到 %1：请选择以 .svg 或 .png 结尾的名称。</translation>
    </message>
    <message>
        <source>The scene was exported: %1</source>
        <translation>场景已导出：%1</translation>
    </message>
    <message>
        <source>The scene could not be exported to %1: %2. Choose a folder in which you may write, with room left.</source>
        <translation>场景无法导出到 %1：%2。请选择可写且有剩余空间的文件夹。</translation>
    </message>
</context>
<context>
    <name>app::SceneLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>What the arrows and shapes above stand for. An arrow goes from a follower to the one it watches: solid when the servers list the watch, dashed when the recipe says so and nobody looked, red with a cross when it is wrong or missing. "Verify watches" asks the servers.</source>
        <translation>上方箭头和形状的含义。箭头从跟随者指向它监视的对象：服务器列出该 watch 时为实线，仅按配方推断而无人查看时为虚线，错误或缺失时为带叉的红色。“核实 watch”会询问服务器。</translation>
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
        <translation>名称包含此文本；含 * 和 ? 时为整个名称</translation>
    </message>
    <message>
        <source>a regular expression of the name</source>
        <translation>名称的正则表达式</translation>
    </message>
    <message>
        <source>the path, as in path:/kafka/**</source>
        <translation>路径，例如 path:/kafka/**</translation>
    </message>
    <message>
        <source>a regular expression of the path</source>
        <translation>路径的正则表达式</translation>
    </message>
    <message>
        <source>the data contains this text</source>
        <translation>数据包含此文本</translation>
    </message>
    <message>
        <source>a regular expression of the data</source>
        <translation>数据的正则表达式</translation>
    </message>
    <message>
        <source>the data contains these bytes</source>
        <translation>数据包含这些字节</translation>
    </message>
    <message>
        <source>bytes of data, as in size&gt;100k or size:10k..1M</source>
        <translation>数据字节数，例如 size&gt;100k 或 size:10k..1M</translation>
    </message>
    <message>
        <source>number of children</source>
        <translation>子节点数</translation>
    </message>
    <message>
        <source>how often the data was set</source>
        <translation>数据被设置的次数</translation>
    </message>
    <message>
        <source>changed less than this ago, as in modified&lt;10m</source>
        <translation>在此时间之内更改过，例如 modified&lt;10m</translation>
    </message>
    <message>
        <source>created more than this ago, or after a date</source>
        <translation>在此时间之前创建，或在某日期之后</translation>
    </message>
    <message>
        <source>ephemerals of this session, in hex</source>
        <translation>此会话（十六进制）的临时节点</translation>
    </message>
    <message>
        <source>is ephemeral; !ephemeral is not</source>
        <translation>是临时节点；!ephemeral 则不是</translation>
    </message>
    <message>
        <source>Search expression</source>
        <translation>搜索表达式</translation>
    </message>
    <message>
        <source>Search: lock   data:"needle"   size&gt;100k   modified&lt;10m</source>
        <translation>搜索：lock   data:"needle"   size&gt;100k   modified&lt;10m</translation>
    </message>
    <message>
        <source>Conditions apart by spaces, all of which a znode must meet. A word alone is part of the name. Fields: name, path, data, size, children, version, modified, created, owner, ephemeral. Enter searches.</source>
        <translation>以空格分隔的条件，znode 必须全部满足。单独一个词表示名称的一部分。字段：name、path、data、size、children、version、modified、created、owner、ephemeral。按 Enter 搜索。</translation>
    </message>
</context>
<context>
    <name>app::SearchForm</name>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>from .. to</source>
        <translation>从 .. 到</translation>
    </message>
    <message>
        <source>less than ... ago</source>
        <translation>少于 ... 之前</translation>
    </message>
    <message>
        <source>more than ... ago</source>
        <translation>多于 ... 之前</translation>
    </message>
    <message>
        <source>since (date)</source>
        <translation>自（日期）</translation>
    </message>
    <message>
        <source>before (date)</source>
        <translation>早于（日期）</translation>
    </message>
    <message>
        <source>from .. to (dates)</source>
        <translation>从 .. 到（日期）</translation>
    </message>
    <message>
        <source>Search conditions</source>
        <translation>搜索条件</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>not ephemeral</source>
        <translation>非临时</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Whether the znode goes with the session that owns it</source>
        <translation>znode 是否随其所属会话消失</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Searches with these conditions</source>
        <translation>按这些条件搜索</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>matches regex</source>
        <translation>匹配正则</translation>
    </message>
    <message>
        <source>contains bytes (hex)</source>
        <translation>包含字节（十六进制）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>lock, or with wildcards c_*</source>
        <translation>lock，或带通配符 c_*</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>/kafka/**: all below /kafka</source>
        <translation>/kafka/**：/kafka 之下的全部</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>text, or cafebabe</source>
        <translation>文本，或 cafebabe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>bytes: 4096, 100k, 10k..1M</source>
        <translation>字节：4096、100k、10k..1M</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>10m, 2h, 3d or 2026-11-20</source>
        <translation>10m、2h、3d 或 2026-11-20</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>is session</source>
        <translation>是会话</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>3, or 3..5</source>
        <translation>3，或 3..5</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子节点</translation>
    </message>
    <message>
        <source>1000, or 1..10</source>
        <translation>1000，或 1..10</translation>
    </message>
</context>
<context>
    <name>app::SearchFormRow</name>
    <message>
        <source>How %1 is compared</source>
        <translation>如何比较%1</translation>
    </message>
    <message>
        <source>Empty asks for nothing</source>
        <translation>留空表示不限</translation>
    </message>
</context>
<context>
    <name>app::SearchPane</name>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Builds the expression from rows: name, path, data, size, age, owner ...</source>
        <translation>用各行构建表达式：名称、路径、数据、大小、时间、所有者 ...</translation>
    </message>
    <message>
        <source>Whole tree</source>
        <translation>整个树</translation>
    </message>
    <message>
        <source>Below the selected znode</source>
        <translation>所选 znode 之下</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>搜索范围</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Tells capital letters from small ones in names, paths and texts</source>
        <translation>在名称、路径和文本中区分大小写</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Copies the paths of all results, one a line</source>
        <translation>复制所有结果的路径，每行一个</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Copies all results with what is known of them as comma-separated values</source>
        <translation>将所有结果及其已知信息以逗号分隔值复制</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copies all results to the clipboard, as paths or as a table</source>
        <translation>将所有结果复制到剪贴板，作为路径或表格</translation>
    </message>
    <message>
        <source>Searches the whole tree; the other choice is the selected znode and all below it</source>
        <translation>在整个树中搜索；另一选项是所选 znode 及其之下的全部</translation>
    </message>
    <message>
        <source>Searches %1 and all below it</source>
        <translation>在 %1 及其之下的全部中搜索</translation>
    </message>
    <message>
        <source>This search reads the data of every znode: about %1 will be moved.</source>
        <translation>此搜索要读取每个 znode 的数据：大约将传输 %1。</translation>
    </message>
    <message>
        <source>This search reads the data below %1: up to %2 will be moved, which is that of the whole tree.</source>
        <translation>此搜索要读取 %1 之下的数据：最多将传输 %2，即整个树的数据量。</translation>
    </message>
    <message>
        <source>Search all the same</source>
        <translation>仍然搜索</translation>
    </message>
    <message>
        <source>Reads the data, as politely as every walk</source>
        <translation>读取数据，与每次遍历一样礼让</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ends the search; what was found stays</source>
        <translation>结束搜索；已找到的结果保留</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Searches for what the field asks (Enter)</source>
        <translation>搜索字段中的内容 (Enter)</translation>
    </message>
</context>
<context>
    <name>app::SearchResults</name>
    <message numerus="yes">
        <source>%Ln byte(s) of data</source>
        <translation><numerusform>%Ln 字节数据</numerusform></translation>
    </message>
    <message>
        <source>ephemeral; owned by session %1</source>
        <translation>临时；由会话 %1 所有</translation>
    </message>
    <message>
        <source>persistent</source>
        <translation>持久</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Found in the data</source>
        <translation>在数据中找到</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
</context>
<context>
    <name>app::SearchTable</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copies the paths of the selected rows (%1)</source>
        <translation>复制所选行的路径 (%1)</translation>
    </message>
</context>
<context>
    <name>app::SearchTeacher</name>
    <message>
        <source>Find znodes by name, path, data, size, age or owner. For example:</source>
        <translation>按名称、路径、数据、大小、时间或所有者查找 znode。例如：</translation>
    </message>
    <message>
        <source>Searches for this</source>
        <translation>按此搜索</translation>
    </message>
    <message>
        <source>names with “lock” in them</source>
        <translation>名称中含有“lock”的</translation>
    </message>
    <message>
        <source>what holds this text and stays when sessions end</source>
        <translation>含有此文本且会话结束后仍保留的</translation>
    </message>
    <message>
        <source>changed in the last ten minutes, and larger than 1 KiB</source>
        <translation>最近十分钟内更改过且大于 1 KiB 的</translation>
    </message>
</context>
<context>
    <name>app::ServerControls</name>
    <message>
        <source>Stop server</source>
        <translation>停止服务器</translation>
    </message>
    <message>
        <source>Ends the selected server's process in order (SIGTERM); its clients move to another one</source>
        <translation>正常结束所选服务器的进程 (SIGTERM)；其客户端会转移到另一台服务器</translation>
    </message>
    <message>
        <source>Start server</source>
        <translation>启动服务器</translation>
    </message>
    <message>
        <source>Starts the selected server again; it catches up with the quorum leader</source>
        <translation>重新启动所选服务器；它会追上仲裁领导者</translation>
    </message>
    <message>
        <source>Kill server</source>
        <translation>强制终止服务器</translation>
    </message>
    <message>
        <source>Kills the selected server's process at once (SIGKILL), as a power cut would</source>
        <translation>立即强制终止所选服务器的进程 (SIGKILL)，如同断电</translation>
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
        <translation>%1（−%2）</translation>
    </message>
    <message>
        <source>%1 (older epoch)</source>
        <translation>%1（较旧的纪元）</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>在此停止</translation>
    </message>
    <message>
        <source>ended by itself: %1</source>
        <translation>自行结束：%1</translation>
    </message>
    <message>
        <source>stopping (process %1)</source>
        <translation>正在停止（进程 %1）</translation>
    </message>
    <message>
        <source>starting (process %1)</source>
        <translation>正在启动（进程 %1）</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1（进程 %2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>The server's number in the ensemble (myid)</source>
        <translation>服务器在集群中的编号 (myid)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Where clients connect</source>
        <translation>客户端连接的位置</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>What the server is in the quorum</source>
        <translation>服务器在仲裁中的角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Whether the server answers now, and why not</source>
        <translation>服务器现在是否应答，以及未应答的原因</translation>
    </message>
    <message>
        <source>Zxid (lag)</source>
        <translation>Zxid（滞后）</translation>
    </message>
    <message>
        <source>The last transaction the server knows, and how many it lags behind the newest seen</source>
        <translation>服务器所知的最后一个事务，以及落后于所见最新事务的数量</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Mean time the server took for a request, since it started or was reset</source>
        <translation>自服务器启动或重置以来，处理一个请求的平均时间</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Longest time the server took for a request, since it started or was reset</source>
        <translation>自服务器启动或重置以来，处理一个请求的最长时间</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Requests that wait in the server</source>
        <translation>在服务器中等待的请求</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Clients connected to this server; this program holds one, and one for each question</source>
        <translation>连接到此服务器的客户端；本程序占用一个，每次查询再占用一个</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znode</translation>
    </message>
    <message>
        <source>Znodes in the server's memory</source>
        <translation>服务器内存中的 znode</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Watches set on this server (told by mntr alone)</source>
        <translation>在此服务器上设置的监视（仅由 mntr 提供）</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Approximate size of paths and data (told by mntr alone)</source>
        <translation>路径和数据的大致大小（仅由 mntr 提供）</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>The server's version</source>
        <translation>服务器的版本</translation>
    </message>
</context>
<context>
    <name>app::SessionStatusBar</name>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Whether this session may write</source>
        <translation>此会话是否可以写入</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The server this session is, or was last, connected to</source>
        <translation>此会话当前或上次连接的服务器</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Time from sending a request to its reply, smoothed</source>
        <translation>从发送请求到收到应答的时间，经平滑处理</translation>
    </message>
    <message>
        <source>News</source>
        <translation>最新动态</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znode</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>服务器 %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>The session's id, as servers print it; its timeout is %1</source>
        <translation>会话的 ID，与服务器输出的写法相同；其超时为 %1</translation>
    </message>
    <message>
        <source>watches %1</source>
        <translation>监视 %1</translation>
    </message>
    <message>
        <source>Politeness</source>
        <translation>礼让</translation>
    </message>
    <message>
        <source>Reading is slower than it could be, because the server's answers have become slow</source>
        <translation>由于服务器的应答变慢，读取速度低于可能的速度</translation>
    </message>
    <message>
        <source>slowed down</source>
        <translation>已减速</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Changes a second that watches tell of; the tab Activity below tells where</source>
        <translation>监视每秒报告的更改；下方的“活动”标签页显示位置</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Mode of the tree</source>
        <translation>树的模式</translation>
    </message>
    <message>
        <source>Znodes this program knows of</source>
        <translation>本程序已知的 znode</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Stops reading names; the tree stays lazy until you switch it on again</source>
        <translation>停止读取名称；在您重新开启之前，树保持按需模式</translation>
    </message>
    <message>
        <source>Stops reading Stats; what was read stays</source>
        <translation>停止读取 Stat；已读取的保留</translation>
    </message>
    <message>
        <source>changes %1/s</source>
        <translation>更改 %1/秒</translation>
    </message>
    <message>
        <source>Watches we have set on the servers: %1 by the session, %2 by the connection that reads the tree</source>
        <translation>我们在服务器上设置的监视：会话 %1 个，读取树的连接 %2 个</translation>
    </message>
    <message>
        <source>requests %1/s</source>
        <translation>请求 %1/秒</translation>
    </message>
    <message>
        <source>%1 are under way, %2 wait here to be sent.</source>
        <translation>%1 个正在进行，%2 个在此等待发送。</translation>
    </message>
    <message>
        <source>Requests a second: %1 by the session, %2 by the connection that reads the tree, with %3 znodes in them. %4</source>
        <translation>每秒请求：会话 %1 个，读取树的连接 %2 个（其中含 %3 个 znode）。%4</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>Received and sent by the connection that reads the tree; %1 received since it was opened</source>
        <translation>读取树的连接所接收和发送的量；自打开以来已接收 %1</translation>
    </message>
</context>
<context>
    <name>app::SessionStep</name>
    <message>
        <source>A session and its death</source>
        <translation>会话及其死亡</translation>
    </message>
    <message>
        <source>A session lives as long as its client sends heartbeats. When they stop, the servers cannot know whether the client is dead or only slow, so they wait for the session timeout before they end the session.</source>
        <translation>只要客户端发送心跳，会话就存活。心跳停止时，服务器无法知道客户端是死了还是只是慢，因此要等会话超时之后才结束会话。</translation>
    </message>
    <message>
        <source>Start a process that holds an ephemeral znode below %1.</source>
        <translation>启动一个在 %1 下持有临时 znode 的进程。</translation>
    </message>
    <message>
        <source>Kill the process without a warning: select its card and press Ctrl+Shift+K.</source>
        <translation>毫无预警地杀死该进程：选择它的卡片并按 Ctrl+Shift+K。</translation>
    </message>
    <message>
        <source>Wait: the dead process still has its znode until its session expires.</source>
        <translation>等待：死去的进程仍持有其 znode，直到会话过期。</translation>
    </message>
    <message>
        <source>Session timeout</source>
        <translation>会话超时</translation>
    </message>
    <message>
        <source>The znode outlived its process by</source>
        <translation>znode 比其进程多存活了</translation>
    </message>
    <message>
        <source>The process is dead for</source>
        <translation>进程已死亡</translation>
    </message>
    <message>
        <source>The session timeout is the price of certainty: a shorter one finds the dead sooner and takes the slow for dead more often.</source>
        <translation>会话超时是确定性的代价：越短越早发现死者，也越常把慢者当作死者。</translation>
    </message>
</context>
<context>
    <name>app::SetCommand</name>
    <message>
        <source>Replaces a znode's data.</source>
        <translation>替换 znode 的数据。</translation>
    </message>
    <message>
        <source>Only if the data is at this version.</source>
        <translation>仅当数据为此版本时。</translation>
    </message>
    <message>
        <source>Writes the new Stat.</source>
        <translation>输出新的 Stat。</translation>
    </message>
    <message>
        <source>-v takes a version number</source>
        <translation>-v 接受版本号</translation>
    </message>
</context>
<context>
    <name>app::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Puts the defaults into all fields; OK keeps them</source>
        <translation>将默认值填入所有字段；“确定”后生效</translation>
    </message>
    <message>
        <source>Znodes in the live tree, at most</source>
        <translation>实时树中的 znode 上限</translation>
    </message>
    <message>
        <source> znodes</source>
        <translation> 个 znode</translation>
    </message>
    <message>
        <source>Up to so many, the names of all znodes are read and kept current by one persistent recursive watch. A larger tree is read as you open it. A znode takes some 100 to 250 bytes of memory here.</source>
        <translation>在此数量之内，会读取所有 znode 的名称，并通过一个持久递归监视保持最新。更大的树在展开时读取。每个 znode 在此约占 100 到 250 字节内存。</translation>
    </message>
    <message>
        <source>Speed while the session may write</source>
        <translation>会话可写时的速度</translation>
    </message>
    <message>
        <source> znodes a second</source>
        <translation> 个 znode/秒</translation>
    </message>
    <message>
        <source>Walks and searches read no faster than this, and slow down by themselves when the server's answer time doubles.</source>
        <translation>遍历和搜索的读取速度不超过此值，当服务器的响应时间翻倍时会自动减慢。</translation>
    </message>
    <message>
        <source>Speed while the session is locked</source>
        <translation>会话锁定时的速度</translation>
    </message>
    <message>
        <source>The same for ensembles that you only look at, which other programs may depend on.</source>
        <translation>同上，用于您只是查看、而其他程序可能依赖的集群。</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>最长的应答</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>A longer one ends the reading connection with an error. A znode with a million children answers with some 20 MiB. Takes effect with the next connection.</source>
        <translation>更长的应答会使读取连接以错误结束。拥有一百万个子节点的 znode 的应答约 20 MiB。下次连接时生效。</translation>
    </message>
    <message>
        <source>One-shot watches of a session, at most</source>
        <translation>一个会话的一次性监视上限</translation>
    </message>
    <message>
        <source> watches</source>
        <translation> 个监视</translation>
    </message>
    <message>
        <source>Set on visible znodes where the server knows no recursive watch (before 3.6), and by the clusters. Each takes memory on the server. Takes effect with the next connection.</source>
        <translation>在服务器不支持递归监视（3.6 之前）时设置于可见的 znode，以及由群组设置。每个都占用服务器内存。下次连接时生效。</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <comment>what a setting means, its default</comment>
        <translation>%1 默认：%2。</translation>
    </message>
    <message>
        <source>Live tree</source>
        <translation>实时树</translation>
    </message>
</context>
<context>
    <name>app::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>app::SpaceBreadcrumb</name>
    <message>
        <source>Subtree shown</source>
        <translation>所显示的子树</translation>
    </message>
    <message>
        <source>Shows %1 (Backspace goes up one step)</source>
        <translation>显示 %1（Backspace 返回上一级）</translation>
    </message>
</context>
<context>
    <name>app::SpaceProgress</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the survey</source>
        <translation>停止统计</translation>
    </message>
    <message>
        <source>Ends the survey at once; what was shown before stays</source>
        <translation>立即结束统计；之前显示的内容保留</translation>
    </message>
    <message>
        <source>Progress of the survey</source>
        <translation>统计进度</translation>
    </message>
    <message>
        <source>Surveying %1</source>
        <translation>正在统计 %1</translation>
    </message>
    <message>
        <source>Reading %1: %2 of %3 znodes found so far, %4 received</source>
        <translation>正在读取 %1：目前已发现 %3 个 znode，已读取 %2 个，已接收 %4</translation>
    </message>
</context>
<context>
    <name>app::SpaceTables</name>
    <message>
        <source>Subtree</source>
        <translation>子树</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znode</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Subtrees that are large by themselves, not by one below them</source>
        <translation>自身较大（而非因其下某个子树）的子树</translation>
    </message>
    <message>
        <source>Znodes at and below it</source>
        <translation>其自身及之下的 znode 数</translation>
    </message>
    <message>
        <source>Payload bytes at and below it</source>
        <translation>其自身及之下的数据字节数</translation>
    </message>
    <message>
        <source>Its part of what was surveyed</source>
        <translation>在统计范围内的占比</translation>
    </message>
    <message>
        <source>Znode</source>
        <translation>znode</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子节点</translation>
    </message>
    <message>
        <source>Single znodes</source>
        <translation>单个 znode</translation>
    </message>
    <message>
        <source>Bytes of its own payload</source>
        <translation>自身数据的字节数</translation>
    </message>
    <message>
        <source>Znodes directly below it</source>
        <translation>直接子节点数</translation>
    </message>
    <message>
        <source>What changed since the remembered moment</source>
        <translation>自记录时刻以来的变化</translation>
    </message>
    <message>
        <source>Znodes more or fewer than then</source>
        <translation>与当时相比增减的 znode 数</translation>
    </message>
    <message>
        <source>Payload bytes more or fewer than then</source>
        <translation>与当时相比增减的数据字节数</translation>
    </message>
    <message>
        <source>Largest and growing</source>
        <translation>最大与增长</translation>
    </message>
    <message>
        <source>Largest subtrees</source>
        <translation>最大的子树</translation>
    </message>
    <message>
        <source>Where most znodes, or most bytes, are; Enter selects</source>
        <translation>znode 或字节最多的位置；Enter 选择</translation>
    </message>
    <message>
        <source>Largest znodes</source>
        <translation>最大的 znode</translation>
    </message>
    <message>
        <source>Znodes with most data, or most children; Enter selects</source>
        <translation>数据最多或子节点最多的 znode；Enter 选择</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>What grew or shrank since the remembered moment; Enter selects</source>
        <translation>自记录时刻以来增长或缩小的内容；Enter 选择</translation>
    </message>
    <message>
        <source>small children of %1</source>
        <translation>%1 的小子节点</translation>
    </message>
</context>
<context>
    <name>app::SpaceView</name>
    <message>
        <source>Survey the whole tree</source>
        <translation>统计整个树</translation>
    </message>
    <message>
        <source>Survey the selected znode</source>
        <translation>统计所选 znode</translation>
    </message>
    <message>
        <source>Remember this moment</source>
        <translation>记录此刻</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Adds up all znodes, and their bytes when bytes are shown</source>
        <translation>汇总所有 znode，显示字节时也汇总字节数</translation>
    </message>
    <message>
        <source>By znodes</source>
        <translation>按 znode 数</translation>
    </message>
    <message>
        <source>Areas tell how many znodes a subtree has</source>
        <translation>面积表示子树的 znode 数</translation>
    </message>
    <message>
        <source>By bytes</source>
        <translation>按字节数</translation>
    </message>
    <message>
        <source>Areas tell how many payload bytes a subtree has</source>
        <translation>面积表示子树的数据字节数</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Levels shown</source>
        <translation>显示的层数</translation>
    </message>
    <message>
        <source>How many levels below the shown znode are drawn</source>
        <translation>在所显示 znode 之下绘制多少层</translation>
    </message>
    <message>
        <source>Keeps these figures, to see later what grew or shrank</source>
        <translation>保留这些数字，以便之后查看增长或缩小的内容</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>矩形树图</translation>
    </message>
    <message>
        <source>Pointed at</source>
        <translation>指针所指</translation>
    </message>
    <message>
        <source>A server tells the size of a znode only together with its payload: all data below %1 will be moved.</source>
        <translation>服务器只能连同数据一起给出 znode 的大小：%1 之下的所有数据都将被传输。</translation>
    </message>
    <message>
        <source>A server tells the size of a znode only together with its payload: all data below %1 will be moved, at most about %2.</source>
        <translation>服务器只能连同数据一起给出 znode 的大小：%1 之下的所有数据都将被传输，最多约 %2。</translation>
    </message>
    <message>
        <source>Read the sizes</source>
        <translation>读取大小</translation>
    </message>
    <message>
        <source>Reads every znode below %1 once</source>
        <translation>将 %1 之下的每个 znode 读取一次</translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) may not be read by this session; what is below them is not counted.</source>
        <translation><numerusform>此会话无权读取 %Ln 个 znode；其之下的未计入。</numerusform></translation>
    </message>
    <message>
        <source>%1 znodes, %2, as of %3</source>
        <translation>%1 个 znode，%2，截至 %3</translation>
    </message>
    <message>
        <source>%1 znodes, as of %2</source>
        <translation>%1 个 znode，截至 %2</translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation>在树中显示</translation>
    </message>
    <message>
        <source>Selects %1 everywhere</source>
        <translation>在所有视图中选择 %1</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Puts %1 on the clipboard</source>
        <translation>将 %1 复制到剪贴板</translation>
    </message>
    <message>
        <source>Survey this subtree</source>
        <translation>统计此子树</translation>
    </message>
    <message>
        <source>Adds up %1 alone, in more detail</source>
        <translation>单独统计 %1，更详细</translation>
    </message>
    <message>
        <source>Survey %1</source>
        <translation>统计 %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>Shows what grew or shrank since the remembered moment; survey again first</source>
        <translation>显示自记录时刻以来增长或缩小的内容；请先重新统计</translation>
    </message>
    <message>
        <source>Remember a moment first, and survey again later</source>
        <translation>请先记录一个时刻，之后再次统计</translation>
    </message>
    <message>
        <source>Where the znodes and the bytes are. Every name is known already, so a survey costs the servers nothing.</source>
        <translation>znode 和字节分布在何处。所有名称均已知，因此统计不会给服务器带来开销。</translation>
    </message>
    <message>
        <source>Where the znodes and the bytes are: a survey reads the names of all znodes once and adds them up. Sizes in bytes cost more, because a server tells a size only together with the payload.</source>
        <translation>znode 和字节分布在何处：统计会读取一遍所有 znode 的名称并汇总。字节大小的开销更大，因为服务器只能连同数据一起给出大小。</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>记住</translation>
    </message>
</context>
<context>
    <name>app::StageActText</name>
    <message>
        <source>Kill the leader</source>
        <translation>杀死领导者</translation>
    </message>
    <message>
        <source>Freeze a follower</source>
        <translation>冻结一个跟随者</translation>
    </message>
    <message>
        <source>Thaw it</source>
        <translation>解冻</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>添加一个工作者</translation>
    </message>
    <message>
        <source>Stop a server</source>
        <translation>停止一个服务器</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>再次启动</translation>
    </message>
    <message>
        <source>Submit work</source>
        <translation>提交工作</translation>
    </message>
    <message>
        <source>Kills the leader's process (SIGKILL): its session lives until the servers expire it</source>
        <translation>杀死领导者的进程（SIGKILL）：其会话存活到服务器使其过期</translation>
    </message>
    <message>
        <source>Stops the process of the first follower (SIGSTOP): it sends no more heartbeats, and its session expires</source>
        <translation>停住第一个跟随者的进程（SIGSTOP）：它不再发送心跳，其会话将过期</translation>
    </message>
    <message>
        <source>Lets the frozen participant's process run on (SIGCONT)</source>
        <translation>让被冻结参与者的进程继续运行（SIGCONT）</translation>
    </message>
    <message>
        <source>Starts one more participant: it stands at the end of the line and registers</source>
        <translation>再启动一个参与者：它排在队尾并登记</translation>
    </message>
    <message>
        <source>Ends one ZooKeeper server in order (SIGTERM); its clients move to another one</source>
        <translation>正常结束一个 ZooKeeper 服务器（SIGTERM）；其客户端转到另一个</translation>
    </message>
    <message>
        <source>Starts the stopped ZooKeeper server again; it catches up with the quorum leader</source>
        <translation>再次启动已停止的 ZooKeeper 服务器；它会追上仲裁领导者</translation>
    </message>
    <message>
        <source>Puts 20 sample tasks into the queue, which the leader gives to its workers</source>
        <translation>将 20 个示例任务放入队列，由领导者分给其工作者</translation>
    </message>
</context>
<context>
    <name>app::StageActor</name>
    <message>
        <source>Nobody leads at this moment.</source>
        <translation>此刻没有领导者。</translation>
    </message>
    <message>
        <source>The leader was not started by this program.</source>
        <translation>领导者不是由本程序启动的。</translation>
    </message>
    <message>
        <source>It is dead already: its session has not expired yet.</source>
        <translation>它已经死了：其会话尚未过期。</translation>
    </message>
    <message>
        <source>The servers were not started by this program.</source>
        <translation>服务器不是由本程序启动的。</translation>
    </message>
    <message>
        <source>It is the only server: without it nothing answers.</source>
        <translation>这是唯一的服务器：没有它就没有任何应答。</translation>
    </message>
    <message>
        <source>One less would be no quorum, and nothing would answer.</source>
        <translation>再少一个就没有仲裁，也就没有任何应答。</translation>
    </message>
    <message>
        <source>The program vivariumctl, which participants run as, was not found.</source>
        <translation>未找到运行参与者所需的程序 vivariumctl。</translation>
    </message>
    <message>
        <source>Participants of this program do not know the recipe of this cluster.</source>
        <translation>本程序的参与者不了解该群组的配方。</translation>
    </message>
    <message>
        <source>This session is locked: leave the stage and unlock it.</source>
        <translation>此会话已锁定：请离开舞台并解锁。</translation>
    </message>
    <message>
        <source>The session is not connected.</source>
        <translation>会话未连接。</translation>
    </message>
    <message>
        <source>Nothing here was started by this program: it only watches.</source>
        <translation>这里没有任何东西由本程序启动：它只是观看。</translation>
    </message>
    <message>
        <source>No follower that was started by this program runs.</source>
        <translation>没有由本程序启动的跟随者在运行。</translation>
    </message>
    <message>
        <source>Nobody is frozen.</source>
        <translation>没有谁被冻结。</translation>
    </message>
    <message>
        <source>No server of this program is stopped.</source>
        <translation>本程序没有已停止的服务器。</translation>
    </message>
</context>
<context>
    <name>app::StageScript</name>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>key, act</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1，按键 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Earlier in the script	Ctrl+Up</source>
        <translation>在脚本中提前	Ctrl+Up</translation>
    </message>
    <message>
        <source>Later in the script	Ctrl+Down</source>
        <translation>在脚本中推后	Ctrl+Down</translation>
    </message>
</context>
<context>
    <name>app::StageView</name>
    <message>
        <source>Cluster</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What just happened</source>
        <translation>刚刚发生的事</translation>
    </message>
    <message>
        <source>Vivarium on stage</source>
        <translation>舞台上的 Vivarium</translation>
    </message>
    <message>
        <source>%1 is led by %2</source>
        <translation>%1 由 %2 领导</translation>
    </message>
    <message>
        <source>%1 has no leader</source>
        <translation>%1 没有领导者</translation>
    </message>
    <message>
        <source>Nothing here was started by this program, so it only watches: what happens is told here.</source>
        <translation>这里没有任何东西由本程序启动，因此它只是观看：发生的事会在此讲述。</translation>
    </message>
    <message>
        <source>Nothing has happened yet. The keys at the right begin.</source>
        <translation>尚未发生任何事。右侧的按键可以开始。</translation>
    </message>
    <message>
        <source>No cluster recognised here yet</source>
        <translation>此处尚未识别出群组</translation>
    </message>
    <message>
        <source>A cluster is an election: a znode whose ephemeral, sequential children stand in line; the first leads, each other one watches the one before it.</source>
        <translation>群组就是一个选举：一个 znode，其临时顺序子节点排成队列；第一个是领导者，其余每个监视前一个。</translation>
    </message>
    <message>
        <source>T: dark or light    Esc: leave</source>
        <translation>T：深色或浅色    Esc：离开</translation>
    </message>
</context>
<context>
    <name>app::StakeConfirmation</name>
    <message numerus="yes">
        <source>The same goes for %Ln more candidate(s).</source>
        <translation><numerusform>另外 %Ln 个候选者也是如此。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %Ln more registration(s).</source>
        <translation><numerusform>另外 %Ln 个注册项也是如此。</numerusform></translation>
    </message>
    <message>
        <source>This ensemble is not a sandbox of Vivarium: what breaks here breaks for others</source>
        <translation>此集群不是 Vivarium 的沙盒：在此造成的破坏会影响他人</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more znode(s) that clusters stand on.</source>
        <translation><numerusform>以及群组所依赖的另外 %Ln 个 znode。</numerusform></translation>
    </message>
    <message>
        <source>Type the path of the cluster, %1, to go on:</source>
        <translation>要继续，请输入群组的路径 %1：</translation>
    </message>
    <message>
        <source>Path of the cluster</source>
        <translation>群组的路径</translation>
    </message>
</context>
<context>
    <name>app::StakeGuard</name>
    <message>
        <source>Delete all the same</source>
        <translation>仍然删除</translation>
    </message>
    <message>
        <source>Write all the same</source>
        <translation>仍然写入</translation>
    </message>
    <message>
        <source>%1 is part of a cluster</source>
        <translation>%1 是群组的一部分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) are part of clusters</source>
        <translation><numerusform>%Ln 个 znode 是群组的一部分</numerusform></translation>
    </message>
</context>
<context>
    <name>app::StartScreen</name>
    <message>
        <source>ZooKeeper, and the clusters that coordinate through it, alive</source>
        <translation>实时展示 ZooKeeper 以及通过它进行协调的群组</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Connect to an ensemble</source>
        <translation>连接到集群</translation>
    </message>
    <message>
        <source>Or try it without one</source>
        <translation>或者不连接，先试用</translation>
    </message>
    <message>
        <source>Last connections</source>
        <translation>最近的连接</translation>
    </message>
    <message>
        <source>Takes a connect string of the last ones; double click or Enter connects</source>
        <translation>取用最近的连接字符串；双击或按 Enter 进行连接</translation>
    </message>
    <message>
        <source>Forget this connection</source>
        <translation>忘记此连接</translation>
    </message>
</context>
<context>
    <name>app::StatPane</name>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Persistent, or ephemeral: then it goes with its session. A client cannot see container and time to live.</source>
        <translation>持久，或临时：后者随其会话消失。客户端无法看出容器和存活时间。</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Counts the writes of the data (version)</source>
        <translation>数据写入次数 (version)</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>When the data was last written, by the servers' clock (mtime)</source>
        <translation>数据最后一次写入的时间，以服务器时钟为准 (mtime)</translation>
    </message>
    <message>
        <source>created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>When the znode was created, by the servers' clock (ctime)</source>
        <translation>znode 的创建时间，以服务器时钟为准 (ctime)</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Bytes of data (dataLength)</source>
        <translation>数据的字节数 (dataLength)</translation>
    </message>
    <message>
        <source>children</source>
        <translation>子节点</translation>
    </message>
    <message>
        <source>Child znodes (numChildren)</source>
        <translation>子 znode 数 (numChildren)</translation>
    </message>
    <message>
        <source>next sequence</source>
        <translation>下一序号</translation>
    </message>
    <message>
        <source>The number that the next sequential child of this znode gets</source>
        <translation>此 znode 的下一个顺序子节点将得到的编号</translation>
    </message>
    <message>
        <source>owner session</source>
        <translation>所有者会话</translation>
    </message>
    <message>
        <source>The session an ephemeral znode belongs to (ephemeralOwner)</source>
        <translation>临时 znode 所属的会话 (ephemeralOwner)</translation>
    </message>
    <message>
        <source>cversion</source>
        <translation>cversion</translation>
    </message>
    <message>
        <source>Counts the changes of the list of children</source>
        <translation>子节点列表的更改次数</translation>
    </message>
    <message>
        <source>aversion</source>
        <translation>aversion</translation>
    </message>
    <message>
        <source>Counts the changes of the ACL</source>
        <translation>ACL 的更改次数</translation>
    </message>
    <message>
        <source>czxid</source>
        <translation>czxid</translation>
    </message>
    <message>
        <source>The transaction that created the znode</source>
        <translation>创建该 znode 的事务</translation>
    </message>
    <message>
        <source>mzxid</source>
        <translation>mzxid</translation>
    </message>
    <message>
        <source>The transaction that last wrote its data</source>
        <translation>最后一次写入其数据的事务</translation>
    </message>
    <message>
        <source>pzxid</source>
        <translation>pzxid</translation>
    </message>
    <message>
        <source>The transaction that last changed its list of children</source>
        <translation>最后一次更改其子节点列表的事务</translation>
    </message>
    <message>
        <source>Stat</source>
        <translation>Stat</translation>
    </message>
    <message>
        <source>Copy Stat</source>
        <translation>复制 Stat</translation>
    </message>
    <message>
        <source>Copies all fields of the Stat as text</source>
        <translation>以文本形式复制 Stat 的所有字段</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>persistent</source>
        <translation>持久</translation>
    </message>
    <message>
        <source>%1, sequential name</source>
        <comment>kind of a znode</comment>
        <translation>%1，顺序名称</translation>
    </message>
    <message>
        <source>null, no data at all</source>
        <translation>null，完全没有数据</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation><numerusform>%Ln 字节</numerusform></translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>app::StepList</name>
    <message>
        <source>not yet</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>fails, trying again</source>
        <translation>失败，正在重试</translation>
    </message>
</context>
<context>
    <name>app::StormBench</name>
    <message>
        <source>changes znodes at a rate: sets, creates, deletes.</source>
        <translation>以一定速率更改 znode：设置、创建、删除。</translation>
    </message>
    <message>
        <source>storm: changes a second; without it 5000.</source>
        <translation>storm：每秒更改次数；默认 5000。</translation>
    </message>
    <message>
        <source>--rate takes a number from 1 to %1</source>
        <translation>--rate 需要 1 到 %1 之间的数字</translation>
    </message>
    <message>
        <source>%1 changes, %2 a second</source>
        <translation>%1 次更改，每秒 %2 次</translation>
    </message>
    <message>
        <source>%1 changes below %2 in %3 s: %4 a second</source>
        <translation>%3 秒内在 %2 之下更改 %1 次：每秒 %4 次</translation>
    </message>
    <message>
        <source>%1; %2 failed, the first: %3</source>
        <translation>%1；失败 %2 次，第一次：%3</translation>
    </message>
</context>
<context>
    <name>app::SubmitCommand</name>
    <message>
        <source>Gives a cluster tasks to do, a line of standard input each.</source>
        <translation>向群组提交任务，标准输入每行一个。</translation>
    </message>
    <message>
        <source>Where work is distributed; made when missing.</source>
        <translation>分配工作的位置；缺失时创建。</translation>
    </message>
    <message>
        <source>Writes each result as it comes, and ends after the last.</source>
        <translation>结果一到就写出，并在最后一个之后结束。</translation>
    </message>
    <message>
        <source>Submits nothing: writes the results that are there, and removes them.</source>
        <translation>不提交任何东西：写出已有的结果并将其移除。</translation>
    </message>
    <message>
        <source>unexpected argument '%1': tasks come on standard input</source>
        <translation>意外的参数“%1”：任务来自标准输入</translation>
    </message>
    <message>
        <source>it is the root</source>
        <translation>它是根</translation>
    </message>
    <message>
        <source>--jobs '%1' is no place for work: %2</source>
        <translation>--jobs“%1”不能作为工作位置：%2</translation>
    </message>
    <message>
        <source>--wait and --collect exclude each other</source>
        <translation>--wait 与 --collect 互斥</translation>
    </message>
    <message>
        <source>line %1 was not submitted: a task has at most %2 bytes</source>
        <translation>第 %1 行未提交：任务最多 %2 字节</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not submitted</source>
        <translation><numerusform>%n 行未提交</numerusform></translation>
    </message>
    <message>
        <source>ended before all input was submitted</source>
        <translation>在所有输入提交前结束</translation>
    </message>
    <message numerus="yes">
        <source>ended before %n task(s) had; they go on, and their results can be collected later: %1</source>
        <translation><numerusform>在 %n 个任务完成前结束；它们会继续，结果可稍后收集：%1</numerusform></translation>
    </message>
</context>
<context>
    <name>app::SubmitDialog</name>
    <message>
        <source>Sa&amp;mple tasks:</source>
        <translation>示例任务(&amp;M)：</translation>
    </message>
    <message>
        <source>A task a &amp;line:</source>
        <translation>每行一个任务(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Unlock this session...</source>
        <translation>解锁此会话(&amp;U)...</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Submit work</source>
        <translation>提交工作</translation>
    </message>
    <message>
        <source>Sample tasks</source>
        <translation>示例任务</translation>
    </message>
    <message>
        <source>So many small tasks, to see how work is distributed</source>
        <translation>这么多小任务，用来观察工作如何分配</translation>
    </message>
    <message>
        <source>Number of sample tasks</source>
        <translation>示例任务数</translation>
    </message>
    <message>
        <source>How many sample tasks are submitted</source>
        <translation>提交多少个示例任务</translation>
    </message>
    <message>
        <source>A task a line</source>
        <translation>每行一个任务</translation>
    </message>
    <message>
        <source>Each line that is not empty becomes a task</source>
        <translation>每个非空行成为一个任务</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What is to be done, a line a task: the input of the workers' command, or what is hashed where they have none</source>
        <translation>要做什么，每行一个任务：作为工作者命令的输入；没有命令时则对其求哈希</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>工作位置</translation>
    </message>
    <message>
        <source>The znode below which tasks, assign and status lie; participants work where their jobs root is the same</source>
        <translation>tasks、assign 和 status 所在的 znode；工作位置相同的参与者在那里工作</translation>
    </message>
    <message>
        <source>Lets this session write</source>
        <translation>允许此会话写入</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将会发生什么</translation>
    </message>
    <message>
        <source>&amp;Place of work:</source>
        <translation>工作位置(&amp;W)：</translation>
    </message>
    <message>
        <source>This session is locked, so that nothing is written by accident. Submitting work writes to the ensemble: unlock it first.</source>
        <translation>此会话已锁定，以免误写。提交工作会写入集群：请先解锁。</translation>
    </message>
    <message>
        <source>This connection was opened read-only. Submitting work writes to the ensemble.</source>
        <translation>此连接以只读方式打开。提交工作会写入集群。</translation>
    </message>
    <message>
        <source>The place of work is not a znode's path: %1</source>
        <translation>工作位置不是 znode 路径：%1</translation>
    </message>
    <message>
        <source>The place of work cannot be the root znode: choose a path below it.</source>
        <translation>工作位置不能是根 znode：请选择其下的路径。</translation>
    </message>
    <message>
        <source>No task yet: type what is to be done, a line a task.</source>
        <translation>还没有任务：请输入要做什么，每行一个任务。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are longer than a task may be, which is %1 KiB.</source>
        <translation><numerusform>%n 行超过了任务允许的长度 %1 KiB。</numerusform></translation>
    </message>
    <message>
        <source>Not all workers of %1 were started here: they get tasks as vivariumctl submit writes them, and need to read them so.</source>
        <translation>%1 的工作者并非都在此启动：它们会得到 vivariumctl submit 所写格式的任务，并且需要按此读取。</translation>
    </message>
    <message>
        <source>No participant started here works at %1: the tasks wait there until one joins.</source>
        <translation>在此启动的参与者中没有在 %1 工作的：任务会在那里等待，直到有参与者加入。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) will wait below %1, each as a znode.</source>
        <translation><numerusform>%n 个任务将在 %1 下等待，每个为一个 znode。</numerusform></translation>
    </message>
    <message>
        <source>The leader gives each one to a worker by moving it below %1, in one transaction, so that none is lost or done twice when one of them dies.</source>
        <translation>领导者在一个事务中把每个任务移到 %1 下，从而交给某个工作者；这样即使其中之一死亡，任务也不会丢失或做两次。</translation>
    </message>
    <message>
        <source>Results come to lie below %1 and stay there until somebody collects them. What still waits can be withdrawn from the Cluster menu.</source>
        <translation>结果会放在 %1 下，直到有人取走。仍在等待的任务可从“群组”菜单撤回。</translation>
    </message>
</context>
<context>
    <name>app::TasksModel</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>with a worker</source>
        <translation>在工作者处</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>ended, exit %1</source>
        <translation>已结束，退出码 %1</translation>
    </message>
    <message>
        <source>Waits until the leader gives it to a worker.</source>
        <translation>等待领导者把它交给工作者。</translation>
    </message>
    <message>
        <source>With worker %1: it does it, or will when those before it are done.</source>
        <translation>在工作者 %1 处：正在执行，或在前面的任务结束后执行。</translation>
    </message>
    <message>
        <source>Ended. The result stays here until somebody collects it.</source>
        <translation>已结束。结果留在这里，直到有人取走。</translation>
    </message>
    <message numerus="yes">
        <source>Set aside: it was with %n worker(s) when they died, so it is not given to any more.</source>
        <translation><numerusform>已搁置：%n 个工作者在持有它时死亡，因此不再交给任何工作者。</numerusform></translation>
    </message>
    <message>
        <source>Workers that died with it: %1</source>
        <translation>持有它时死亡的工作者：%1</translation>
    </message>
    <message>
        <source>A result does not hold what was asked for; that was not seen before the task ended.</source>
        <translation>结果中不含所要求的内容；任务结束前没有看到它。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
</context>
<context>
    <name>app::TasksPane</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>筛选任务</translation>
    </message>
    <message>
        <source>Shows the tasks that hold this text: in name or worker, and in input and result where those were read</source>
        <translation>显示包含此文本的任务：在名称或工作者中，以及已读取的输入和结果中</translation>
    </message>
    <message>
        <source>State of tasks</source>
        <translation>任务状态</translation>
    </message>
    <message>
        <source>Shows the tasks in this state</source>
        <translation>显示处于此状态的任务</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Tasks in numbers</source>
        <translation>任务统计</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>The tasks in order of submission; choosing one selects its znode</source>
        <translation>按提交顺序排列的任务；选择其一即选中它的 znode</translation>
    </message>
    <message>
        <source>Tasks are not kept: what waited and who did it at that moment is not known.</source>
        <translation>任务不保存历史：那一刻什么在等待、由谁执行，均不得而知。</translation>
    </message>
    <message>
        <source>No work yet. Submit some with %1, or from a terminal with vivariumctl submit.</source>
        <translation>还没有工作。用 %1 提交，或在终端中用 vivariumctl submit。</translation>
    </message>
    <message>
        <source>No task waits below %1, and no result is left. Submit work with %2, or from a terminal with vivariumctl submit.</source>
        <translation>%1 下没有等待的任务，也没有留下结果。用 %2 提交工作，或在终端中用 vivariumctl submit。</translation>
    </message>
    <message>
        <source>%L1 waiting</source>
        <translation>%L1 个等待中</translation>
    </message>
    <message>
        <source>%L1 with workers</source>
        <translation>%L1 个在工作者处</translation>
    </message>
    <message>
        <source>%L1 results</source>
        <translation>%L1 个结果</translation>
    </message>
    <message>
        <source>%L1 ended since this view began</source>
        <translation>此视图开始以来结束 %L1 个</translation>
    </message>
    <message>
        <source>%L1 of workers that are gone</source>
        <translation>%L1 个属于已离开的工作者</translation>
    </message>
    <message>
        <source>listed: the first %L1 waiting, the last %L1 results</source>
        <translation>列出：前 %L1 个等待中的，后 %L1 个结果</translation>
    </message>
</context>
<context>
    <name>app::ThreadsStep</name>
    <message>
        <source>The client's two threads</source>
        <translation>客户端的两个线程</translation>
    </message>
    <message>
        <source>ZooKeeper's client has two threads for each session: the IO thread speaks to the server and sends the heartbeats, and the event thread calls back with answers and watch events, one after the other. So the order of the server is kept, and a callback that waits would hold up all those behind it.</source>
        <translation>ZooKeeper 客户端的每个会话有两个线程：IO 线程与服务器通信并发送心跳，事件线程依次回调应答和 watch 事件。因此服务器的顺序得以保持，而一个等待的回调会拖住它后面的所有回调。</translation>
    </message>
    <message>
        <source>Open one more session and ask nothing: its IO thread wakes for the heartbeats, its event thread sleeps.</source>
        <translation>再打开一个会话而不提任何请求：它的 IO 线程为心跳而醒来，事件线程在睡眠。</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n questions at once: the event thread calls back for each one, in order, and the window takes them in a few batches.</source>
        <translation><numerusform>一次提出 %n 个请求：事件线程依次为每个回调，窗口分几批取走它们。</numerusform></translation>
    </message>
    <message>
        <source>%1
woken %2 times</source>
        <translation>%1
醒来 %2 次</translation>
    </message>
    <message>
        <source>IO thread</source>
        <translation>IO 线程</translation>
    </message>
    <message>
        <source>Event thread</source>
        <translation>事件线程</translation>
    </message>
    <message>
        <source>Callbacks on the event thread</source>
        <translation>事件线程上的回调</translation>
    </message>
    <message>
        <source>Batches taken by the window's thread</source>
        <translation>窗口线程取走的批次</translation>
    </message>
    <message>
        <source>This window runs no callback on the client's threads: they leave a note and go on, so heartbeats never wait for the window, nor the window for a server.</source>
        <translation>本窗口不在客户端线程上做任何事：回调只留下便条就继续，因此心跳从不等待窗口，窗口也不等待服务器。</translation>
    </message>
</context>
<context>
    <name>app::TimeChart</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>app::TimeSlider</name>
    <message>
        <source>Time at which the cluster is shown</source>
        <translation>显示群组的时刻</translation>
    </message>
    <message>
        <source>Shows the cluster as it was at a moment since connecting. Left and Right go from change to change, Home to the first, End back to live</source>
        <translation>显示群组自连接以来某一时刻的状态。左右键在变化之间移动，Home 到第一个，End 回到实时</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>回到实时</translation>
    </message>
    <message>
        <source>Shows the cluster as it is now (End)</source>
        <translation>显示群组当前的状态 (End)</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>as it was at %1, %2 ago</source>
        <translation>%2 前（%1）的状态</translation>
    </message>
</context>
<context>
    <name>app::TimelineBar</name>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Which kinds of entries are shown</source>
        <translation>显示哪些类型的条目</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Goes to the entry before that holds the text (Shift+Enter)</source>
        <translation>转到上一个包含该文本的条目 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Goes to the next entry that holds the text (Enter)</source>
        <translation>转到下一个包含该文本的条目 (Enter)</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Fetches more of what was kept from earlier runs of this program</source>
        <translation>获取本程序此前运行保存的更多内容</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Holds the timeline still; what happens meanwhile is kept and shown when you go on</source>
        <translation>使时间线静止；期间发生的事会保留，并在继续时显示</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Whose entries are shown</source>
        <translation>显示谁的条目</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leader changes</source>
        <translation>领导者变更</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Participants of this program</source>
        <translation>本程序的参与者</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1 of %2 kinds</source>
        <translation>%2 种类型中的 %1 种</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>From when on entries are shown</source>
        <translation>从何时起显示条目</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>最近 5 分钟</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>在时间线中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>A text in cluster or entry; Enter goes to the next, Shift+Enter to the one before</source>
        <translation>群组或条目中的文本；Enter 转到下一个，Shift+Enter 转到上一个</translation>
    </message>
    <message>
        <source>All clusters</source>
        <translation>所有群组</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>%n 条新条目</numerusform></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>app::TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事</translation>
    </message>
</context>
<context>
    <name>app::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Copy entries</source>
        <translation>复制条目</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show znode</source>
        <translation>显示 znode</translation>
    </message>
    <message>
        <source>Selects the entry's znode everywhere</source>
        <translation>在所有视图中选择该条目的 znode</translation>
    </message>
    <message>
        <source>Show cluster as it was then</source>
        <translation>显示群组当时的状态</translation>
    </message>
    <message>
        <source>Sets the Cluster view's time to that of the entry; only since connecting</source>
        <translation>将群组视图的时间设为该条目的时间；仅限连接之后</translation>
    </message>
    <message>
        <source>Copies the selected entries as text</source>
        <translation>将所选条目复制为文本</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>导出...</translation>
    </message>
    <message>
        <source>Writes all entries that are shown to a file, as CSV or JSON lines</source>
        <translation>将显示的全部条目写入文件，格式为 CSV 或 JSON 行</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>显示全部条目</translation>
    </message>
    <message>
        <source>Takes the filter off</source>
        <translation>取消筛选</translation>
    </message>
    <message>
        <source>No entry matches the filter.</source>
        <translation>没有符合筛选条件的条目。</translation>
    </message>
    <message>
        <source>Nothing happened yet. What happens in the clusters is listed here.</source>
        <translation>尚未发生任何事。群组中发生的事会列在此处。</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>导出时间线</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1</source>
        <translation><numerusform>已将 %n 个条目写入 %1</numerusform></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>app::TourDock</name>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
</context>
<context>
    <name>app::TourPane</name>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>The tour has to write, and this program was started read-only. Start it without the option --read-only to take the tour.</source>
        <translation>导览需要写入，而本程序以只读方式启动。要进行导览，请不带 --read-only 选项启动。</translation>
    </message>
    <message>
        <source>This sandbox is locked, and the tour has to write. Unlock the session with the button at the top right of the window.</source>
        <translation>此沙箱已锁定，而导览需要写入。请用窗口右上角的按钮解锁会话。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Prepares the tour's znode once more</source>
        <translation>再次准备导览的 znode</translation>
    </message>
    <message>
        <source>The tour creates and deletes znodes, kills processes and stops servers. So it never plays on an ensemble that others use, but on real servers of its own on this machine. Starting them closes the present session.</source>
        <translation>导览会创建和删除 znode、杀死进程并停止服务器。因此它从不在他人使用的集群上进行，而是在本机自己的真实服务器上。启动它们会关闭当前会话。</translation>
    </message>
    <message>
        <source>The tour plays on real ZooKeeper servers of its own on this machine.</source>
        <translation>导览在本机自己的真实 ZooKeeper 服务器上进行。</translation>
    </message>
    <message>
        <source>&amp;Start the tour's servers</source>
        <translation>启动导览的服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Starts real ZooKeeper servers and participants on this machine, for as long as the program runs</source>
        <translation>在本机上启动真实的 ZooKeeper 服务器和参与者，程序运行期间有效</translation>
    </message>
    <message>
        <source>The tour begins as soon as the servers on this machine serve.</source>
        <translation>本机的服务器就绪后导览即开始。</translation>
    </message>
    <message>
        <source>This is the end of the tour: you have seen it all happen. Closing this pane removes what the tour made.</source>
        <translation>导览到此结束：您看到了一切的发生。关闭此面板会删除导览所创建的内容。</translation>
    </message>
    <message numerus="yes">
        <source>This is the end of the tour: %n of its steps happened. Page Up goes back to the others, and closing this pane removes what the tour made.</source>
        <translation><numerusform>导览到此结束：完成了其中 %n 步。Page Up 可回到其余各步；关闭此面板会删除导览所创建的内容。</numerusform></translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>重新开始(&amp;A)</translation>
    </message>
    <message>
        <source>Forgets what is done and begins with the first step</source>
        <translation>忘记已完成的内容，从第一步开始</translation>
    </message>
</context>
<context>
    <name>app::TourStep</name>
    <message>
        <source>This takes longer than it should. Try it again, or look at the log.</source>
        <translation>这比应有的时间更长。请重试，或查看日志。</translation>
    </message>
    <message>
        <source>The program vivariumctl, which the participants are, was not found beside this program.</source>
        <translation>在本程序旁未找到运行参与者所用的程序 vivariumctl。</translation>
    </message>
</context>
<context>
    <name>app::TourStepPage</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Goes to any step of the tour</source>
        <translation>转到导览的任意一步</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>再来一次(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Takes back what this step did, so that it can be done once more</source>
        <translation>撤销此步骤所做的事，以便再做一次</translation>
    </message>
    <message>
        <source>The step before (Page Up)</source>
        <translation>上一步（Page Up）</translation>
    </message>
    <message>
        <source>The next step, whether this one is done or not (Page Down)</source>
        <translation>下一步，无论此步是否完成（Page Down）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>完成。%1</translation>
    </message>
    <message>
        <source>Under way...</source>
        <translation>进行中...</translation>
    </message>
    <message>
        <source>&amp;Do it for me</source>
        <translation>替我做(&amp;D)</translation>
    </message>
    <message>
        <source>Waits until it has happened</source>
        <translation>等待它发生</translation>
    </message>
    <message>
        <source>Does the next of these things, really, in your stead</source>
        <translation>真正地代您完成其中的下一件</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
</context>
<context>
    <name>app::TourTaskList</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待做</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>待做：%1</translation>
    </message>
</context>
<context>
    <name>app::TreeActions</name>
    <message>
        <source>&amp;Pause tree</source>
        <translation>暂停树(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Live tree</source>
        <translation>实时树(&amp;L)</translation>
    </message>
    <message>
        <source>Holds the tree still; changes are counted and shown when you go on (%1)</source>
        <translation>使树静止；更改仍在计数，继续时显示 (%1)</translation>
    </message>
    <message>
        <source>Knows every name by one recursive watch; otherwise only what is shown is read</source>
        <translation>通过一个递归监视获知所有名称；否则只读取所显示的内容</translation>
    </message>
    <message>
        <source>Stop reading Stats</source>
        <translation>停止读取 Stat</translation>
    </message>
    <message>
        <source>What was read stays</source>
        <translation>已读取的保留</translation>
    </message>
    <message>
        <source>Read all &amp;Stats: all data will be moved</source>
        <translation>读取全部 Stat(&amp;S)：将传输所有数据</translation>
    </message>
    <message>
        <source>Read all &amp;Stats: about %1 will be moved</source>
        <translation>读取全部 Stat(&amp;S)：约传输 %1</translation>
    </message>
    <message>
        <source>Reads the Stat of every znode and keeps it current; a server tells many Stats at once only together with the data</source>
        <translation>读取每个 znode 的 Stat 并保持最新；服务器只能连同数据一起批量给出 Stat</translation>
    </message>
    <message>
        <source>Read all Stats</source>
        <translation>读取全部 Stat</translation>
    </message>
    <message>
        <source>Read the Stat of every znode?</source>
        <translation>读取每个 znode 的 Stat？</translation>
    </message>
    <message>
        <source>Read the Stat of every znode, and move about %1 for it?</source>
        <translation>读取每个 znode 的 Stat，并为此传输约 %1？</translation>
    </message>
    <message>
        <source>A server tells many Stats at once only together with the data of the znodes. The data is not kept. Reading is slowed down when the server's answers take longer, and can be stopped.</source>
        <translation>服务器只能连同 znode 的数据一起批量给出 Stat。数据不会保留。当服务器的应答变慢时读取会减速，并且可以停止。</translation>
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
        <translation>创建 %1</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>change of the ACL of %1</source>
        <translation>更改 %1 的 ACL</translation>
    </message>
    <message>
        <source>delete of %1</source>
        <translation>删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>delete of %1 (%Ln znode(s))</source>
        <translation><numerusform>删除 %1（%Ln 个 znode）</numerusform></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Nothing was written here yet that could be undone</source>
        <translation>尚未在此写入任何可撤销的内容</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <comment>what, as a noun</comment>
        <translation>撤销%1</translation>
    </message>
    <message>
        <source>Takes back the last write made here, unless somebody changed the znode since (Ctrl+Z)</source>
        <translation>撤回在此进行的最后一次写入，除非此后有人更改了该 znode (Ctrl+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) cannot be brought back: ephemerals of other sessions, or not readable</source>
        <translation><numerusform>%Ln 个 znode 无法恢复：其他会话的临时节点，或无法读取</numerusform></translation>
    </message>
    <message>
        <source>Redo %1</source>
        <comment>what, as a noun</comment>
        <translation>重做%1</translation>
    </message>
    <message>
        <source>Does again what was undone last (Ctrl+Shift+Z)</source>
        <translation>重新执行最后撤销的操作 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) could not be brought back: ephemerals of other sessions, or not readable.</source>
        <translation><numerusform>%Ln 个 znode 无法恢复：其他会话的临时节点，或无法读取。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln znode(s) were left alone, for others changed them meanwhile.</source>
        <translation><numerusform>%Ln 个 znode 保持原样，因为期间已被他人更改。</numerusform></translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>已重做：%1。</translation>
    </message>
    <message numerus="yes">
        <source>delete of %Ln znode(s) below %1</source>
        <translation><numerusform>删除 %1 下的 %n 个 znode</numerusform></translation>
    </message>
</context>
<context>
    <name>app::WalkCommand</name>
    <message>
        <source>Reads a subtree and tells how large it is.</source>
        <translation>读取子树并说明其大小。</translation>
    </message>
    <message>
        <source>Where the subtree begins; without, at the root.</source>
        <translation>子树的起点；默认为根。</translation>
    </message>
    <message>
        <source>Writes one JSON object.</source>
        <translation>输出一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Reads the Stats, too, which moves all data once: tells bytes and ephemeral znodes.</source>
        <translation>同时读取 Stat，这会传输一遍所有数据：给出字节数和临时 znode 数。</translation>
    </message>
    <message>
        <source>Reads as fast as the server answers, not 200,000 znodes a second at most.</source>
        <translation>以服务器能响应的最快速度读取，而不是每秒最多 200,000 个 znode。</translation>
    </message>
    <message>
        <source>unexpected argument '%1'</source>
        <translation>意外的参数“%1”</translation>
    </message>
    <message>
        <source>'%1' is not a path: %2</source>
        <translation>“%1”不是路径：%2</translation>
    </message>
    <message>
        <source>%1 of %2 znodes, %3 a second</source>
        <translation>%2 个 znode 中的 %1 个，每秒 %3 个</translation>
    </message>
    <message>
        <source>interrupted: this is what was found until then</source>
        <translation>已中断：这是到那时为止找到的内容</translation>
    </message>
    <message>
        <source>this server knows no multi-reads (before ZooKeeper 3.6), so each znode took a request of its own</source>
        <translation>此服务器不支持批量读取（ZooKeeper 3.6 之前），因此每个 znode 单独请求一次</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n znode(s), %2 level(s) deep
</source>
        <translation><numerusform>%1：%n 个 znode，深 %2 层
</numerusform></translation>
    </message>
    <message>
        <source>data           %1
</source>
        <translation>数据           %1
</translation>
    </message>
    <message>
        <source>ephemeral      %1
</source>
        <translation>临时           %1
</translation>
    </message>
    <message>
        <source>largest        %1  %2
</source>
        <translation>最大           %1  %2
</translation>
    </message>
    <message>
        <source>most children  %1  %2
</source>
        <translation>子节点最多     %1  %2
</translation>
    </message>
    <message>
        <source>forbidden      %1, and what is below them is not counted
</source>
        <translation>禁止读取       %1，其之下的未计入
</translation>
    </message>
    <message>
        <source>read in        %1 s, %2 znodes a second, by multi-reads
</source>
        <translation>读取用时       %1 秒，每秒 %2 个 znode，批量读取
</translation>
    </message>
    <message>
        <source>read in        %1 s, %2 znodes a second, one a request
</source>
        <translation>读取用时       %1 秒，每秒 %2 个 znode，每次请求一个
</translation>
    </message>
</context>
<context>
    <name>app::WatchCommand</name>
    <message>
        <source>Writes the changes below a znode as they happen, as JSON lines.</source>
        <translation>将 znode 之下发生的更改实时输出为 JSON 行。</translation>
    </message>
    <message>
        <source>unexpected argument '%1'</source>
        <translation>意外的参数“%1”</translation>
    </message>
    <message>
        <source>a recursive watch needs that second connection; try again</source>
        <translation>递归监视需要这第二个连接；请重试</translation>
    </message>
    <message>
        <source>this server knows no recursive watch: it is older than ZooKeeper 3.6. Connect to a newer server of the ensemble, or call 'vivariumctl walk' now and then</source>
        <translation>此服务器不支持递归监视：它早于 ZooKeeper 3.6。请连接到集群中较新的服务器，或不时调用“vivariumctl walk”</translation>
    </message>
</context>
<context>
    <name>app::WatchControls</name>
    <message>
        <source>&amp;Verify watches</source>
        <translation>核实监视(&amp;V)</translation>
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
        <translation>指定此集群的 AdminServer（若不在其服务器的 8080 端口）</translation>
    </message>
    <message>
        <source>Looking for the servers' AdminServers...</source>
        <translation>正在查找服务器的 AdminServer...</translation>
    </message>
    <message>
        <source>Asking the servers who watches whom...</source>
        <translation>正在询问服务器谁监视谁...</translation>
    </message>
    <message>
        <source>watches verified at %1</source>
        <translation>监视已于 %1 核实</translation>
    </message>
    <message>
        <source>AdminServers</source>
        <translation>AdminServer</translation>
    </message>
    <message>
        <source>AdminServers of this ensemble, such as http://host1:8080 http://host2:8080.
Empty: port 8080 of each server.</source>
        <translation>此集群的 AdminServer，例如 http://host1:8080 http://host2:8080。
留空：每台服务器的 8080 端口。</translation>
    </message>
    <message>
        <source>Asks each server who really watches whom: its AdminServer, else by the word wchp where that is allowed. Each walks over all its watches for that, so it is asked on request, and at most every two seconds</source>
        <translation>询问每个服务器谁真正监视谁：通过其 AdminServer，否则在允许时用 wchp 命令。服务器为此要遍历其所有 watch，因此只在请求时询问，且至多每两秒一次</translation>
    </message>
    <message>
        <source>No server tells who watches whom, so that stays what the recipe says: no AdminServer answers on port 8080, and the word wchp is not allowed. Name the AdminServers with Cluster &gt; AdminServers, if they listen elsewhere.</source>
        <translation>没有服务器告知谁监视谁，因此仍按配方所述：没有 AdminServer 在 8080 端口应答，且不允许 wchp 命令。如果它们在别处监听，请在“群组 &gt; AdminServer”中指定。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s) answered: a watch that was found is verified, one that was not may be at another server. Name the others' AdminServers with Cluster &gt; AdminServers.</source>
        <translation><numerusform>%n 个服务器中有 %1 个应答：找到的 watch 已核实，未找到的可能在其他服务器上。请在“群组 &gt; AdminServer”中指定其他服务器的 AdminServer。</numerusform></translation>
    </message>
</context>
<context>
    <name>app::WatchedDrill</name>
    <message>
        <source>no connection: no server has answered</source>
        <translation>没有连接：没有服务器应答</translation>
    </message>
    <message>
        <source>watches %1, and does nothing to it</source>
        <translation>观察 %1，不对其做任何操作</translation>
    </message>
    <message numerus="yes">
        <source>watches %n cluster(s), and does nothing to them</source>
        <translation><numerusform>观察 %n 个群组，不对其做任何操作</numerusform></translation>
    </message>
    <message>
        <source>interrupted before it began</source>
        <translation>在开始前被中断</translation>
    </message>
</context>
<context>
    <name>app::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>群组(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;nsemble</source>
        <translation>集群(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Unlock this session...</source>
        <translation>解锁此会话...</translation>
    </message>
    <message>
        <source>Lets this session write</source>
        <translation>允许此会话写入</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Connect...</source>
        <translation>连接(&amp;C)...</translation>
    </message>
    <message>
        <source>Leaves this ensemble and connects to another</source>
        <translation>离开此集群并连接到另一个集群</translation>
    </message>
    <message>
        <source>Start a &amp;demo ensemble</source>
        <translation>启动演示集群(&amp;D)</translation>
    </message>
    <message>
        <source>Starts real ZooKeeper servers and participants on this machine</source>
        <translation>在本机上启动真实的 ZooKeeper 服务器和参与者</translation>
    </message>
    <message>
        <source>D&amp;isconnect</source>
        <translation>断开连接(&amp;I)</translation>
    </message>
    <message>
        <source>Closes the session and goes back to the start</source>
        <translation>关闭会话并返回起始页</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Closes the session, ends what was started here, and quits</source>
        <translation>关闭会话，结束在此启动的一切，然后退出</translation>
    </message>
    <message>
        <source>&amp;Browser</source>
        <translation>浏览器(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Ensemble</source>
        <translation>集群(&amp;E)</translation>
    </message>
    <message>
        <source>Shows the selected znode: data, Stat and ACL</source>
        <translation>显示所选 znode：数据、Stat 和 ACL</translation>
    </message>
    <message>
        <source>Shows a cluster's leader, followers and workers</source>
        <translation>显示群组的领导者、跟随者和工作者</translation>
    </message>
    <message>
        <source>Shows the servers of the ensemble</source>
        <translation>显示集群的服务器</translation>
    </message>
    <message>
        <source>B&amp;ack</source>
        <translation>后退(&amp;A)</translation>
    </message>
    <message>
        <source>Selects the znode selected before</source>
        <translation>选择之前所选的 znode</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Selects the znode selected afterwards</source>
        <translation>选择之后所选的 znode</translation>
    </message>
    <message>
        <source>&amp;Go to path</source>
        <translation>转到路径(&amp;G)</translation>
    </message>
    <message>
        <source>Puts the cursor into the path bar, to type where to go</source>
        <translation>将光标置于路径栏，以输入要转到的位置</translation>
    </message>
    <message>
        <source>&amp;Znodes and clusters</source>
        <translation>Znode 和群组(&amp;Z)</translation>
    </message>
    <message>
        <source>Shows or hides the tree and the clusters</source>
        <translation>显示或隐藏树和群组</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Fills the screen with this window, and back</source>
        <translation>使此窗口充满屏幕，或还原</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外观(&amp;P)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Takes style and colours from the desktop</source>
        <translation>采用桌面的样式和配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>浅色背景，深色文字</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>深色背景，浅色文字</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Shows the windows in this language</source>
        <translation>以此语言显示窗口</translation>
    </message>
    <message>
        <source>&amp;Find an action...</source>
        <translation>查找操作(&amp;F)...</translation>
    </message>
    <message>
        <source>Lists every action; type to find one, Enter does it</source>
        <translation>列出所有操作；输入以查找，Enter 执行</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Lists the shortcuts of all actions</source>
        <translation>列出所有操作的快捷键</translation>
    </message>
    <message>
        <source>&amp;About Vivarium</source>
        <translation>关于 Vivarium(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>设置(&amp;S)...</translation>
    </message>
    <message>
        <source>Limits of the live tree and of what it costs the servers</source>
        <translation>实时树的限制及其对服务器的开销</translation>
    </message>
    <message>
        <source>&amp;Search...</source>
        <translation>搜索(&amp;S)...</translation>
    </message>
    <message>
        <source>Finds znodes by name, path, data, size, age or owner</source>
        <translation>按名称、路径、数据、大小、时间或所有者查找 znode</translation>
    </message>
    <message>
        <source>&amp;Space</source>
        <translation>空间(&amp;S)</translation>
    </message>
    <message>
        <source>Shows where znodes and bytes are</source>
        <translation>显示 znode 和字节分布在何处</translation>
    </message>
    <message>
        <source>Show &amp;event loop</source>
        <translation>显示事件循环(&amp;E)</translation>
    </message>
    <message>
        <source>For developers: shows for how long this window stood still at most</source>
        <translation>供开发者使用：显示此窗口最长停顿了多久</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>Shows or hides timeline, log, search and activity</source>
        <translation>显示或隐藏时间线、日志、搜索和活动</translation>
    </message>
    <message>
        <source>Presentation &amp;mode</source>
        <translation>演示模式(&amp;M)</translation>
    </message>
    <message>
        <source>Fills the screen with the cluster's scene in large type, and puts the acts of a failover on single keys</source>
        <translation>用大字的群组场景填满屏幕，并把故障转移的各个动作放在单个按键上</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>Shows ZooKeeper step by step on real servers of its own on this machine, each step to be done and seen</source>
        <translation>在本机自己的真实服务器上逐步展示 ZooKeeper，每一步都可动手并看到结果</translation>
    </message>
</context>
<context>
    <name>app::WorkControls</name>
    <message>
        <source>Submit work...</source>
        <translation>提交工作...</translation>
    </message>
    <message>
        <source>Puts tasks into the queue that the leader gives to its workers</source>
        <translation>把任务放入队列，由领导者分给其工作者</translation>
    </message>
    <message>
        <source>Withdraw waiting tasks</source>
        <translation>撤回等待的任务</translation>
    </message>
    <message>
        <source>Deletes the tasks submitted here that no worker was given yet</source>
        <translation>删除在此提交且尚未交给任何工作者的任务</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) submitted at %1.</source>
        <translation><numerusform>已在 %1 提交 %n 个任务。</numerusform></translation>
    </message>
    <message>
        <source>Not all tasks were submitted: %1</source>
        <translation>并非所有任务都已提交：%1</translation>
    </message>
    <message>
        <source>Not all waiting tasks could be withdrawn: %1</source>
        <translation>并非所有等待的任务都能撤回：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) withdrawn, of %L1 submitted here; the others were with workers already.</source>
        <translation><numerusform>在此提交的 %L1 个任务中撤回了 %n 个；其余已在工作者处。</numerusform></translation>
    </message>
</context>
<context>
    <name>app::WorkStep</name>
    <message>
        <source>Work and its survival</source>
        <translation>工作及其存续</translation>
    </message>
    <message>
        <source>Whoever has work puts it into a queue in the tree; the leader gives each task to a worker, and the worker puts the result where everybody finds it. When a worker dies, its tasks are still in the tree, and the leader gives them to others.</source>
        <translation>有工作的人把它放入树中的队列；领导者把每个任务交给一个工作者，工作者把结果放到人人都能找到的地方。工作者死亡时，它的任务仍在树中，领导者会交给其他工作者。</translation>
    </message>
    <message numerus="yes">
        <source>Let %n participants join the election %1 and work for %2.</source>
        <translation><numerusform>让 %n 个参与者加入选举 %1 并为 %2 工作。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Submit %n tasks: the leader spreads them evenly.</source>
        <translation><numerusform>提交 %n 个任务：领导者均匀地分配它们。</numerusform></translation>
    </message>
    <message>
        <source>Let a worker die before all is done (Ctrl+Shift+K).</source>
        <translation>在全部完成之前让一个工作者死亡（Ctrl+Shift+K）。</translation>
    </message>
    <message>
        <source>Wait for the results: none is missing, and each of them is checked.</source>
        <translation>等待结果：一个不缺，且每个都会被检查。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>With workers</source>
        <translation>在工作者处</translation>
    </message>
    <message>
        <source>Done, and the result is right</source>
        <translation>已完成，且结果正确</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Given to a second worker</source>
        <translation>交给了第二个工作者</translation>
    </message>
    <message>
        <source>Each task was done, and exactly one result of it was kept, although a worker died over some of them.</source>
        <translation>每个任务都已完成，且恰好保留了一个结果，尽管一个工作者在其间死亡。</translation>
    </message>
</context>
<context>
    <name>app::WorkText</name>
    <message>
        <source>nothing waits</source>
        <translation>没有等待的</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) wait</source>
        <translation><numerusform>%Ln 个任务等待中</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended</source>
        <translation><numerusform>%Ln 个已结束</numerusform></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>ended, results to collect</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) to collect</source>
        <translation><numerusform>%Ln 个结果待取</numerusform></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>tasks of the dead; tasks of workers that are no members</comment>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of dead workers</source>
        <translation><numerusform>%Ln 个属于已死的工作者</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other workers</source>
        <translation><numerusform>%Ln 个在其他工作者处</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of dead workers: the leader gives them to others</source>
        <translation><numerusform>%Ln 个属于已死的工作者：领导者会交给其他工作者</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln with %1</source>
        <translation><numerusform>%Ln 个在 %1 处</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln with others</source>
        <translation><numerusform>%Ln 个在其他处</numerusform></translation>
    </message>
</context>
<context>
    <name>app::Workbench</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>The selected znode: data, Stat and ACL (Ctrl+1)</source>
        <translation>所选 znode：数据、Stat 和 ACL (Ctrl+1)</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>A cluster's leader, followers and workers (Ctrl+2)</source>
        <translation>群组的领导者、跟随者和工作者 (Ctrl+2)</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>The servers of the ensemble (Ctrl+3)</source>
        <translation>集群的服务器 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>What happened in the clusters, as it happens</source>
        <translation>群组中正在发生的事</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What this program and the ZooKeeper client logged</source>
        <translation>本程序和 ZooKeeper 客户端记录的日志</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Where znodes and bytes are, and what grew (Ctrl+4)</source>
        <translation>znode 和字节分布在何处，以及增长情况 (Ctrl+4)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Finds znodes by name, path, data, size, age or owner (Ctrl+Shift+F)</source>
        <translation>按名称、路径、数据、大小、时间或所有者查找 znode (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Where the writes are: the most active subtrees of the last minute</source>
        <translation>写入发生在何处：最近一分钟最活跃的子树</translation>
    </message>
    <message>
        <source>Find znodes</source>
        <translation>查找 znode</translation>
    </message>
    <message>
        <source>Type what to find and press Enter: the panel shows the results of the whole tree or of where it searched last. Ctrl+Shift+F goes there at once.</source>
        <translation>输入要查找的内容并按 Enter：面板会显示整棵树或上次搜索位置的结果。Ctrl+Shift+F 可立即前往。</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>隐藏面板</translation>
    </message>
    <message>
        <source>Hides timeline, log, search and activity; View &gt; Panel shows them again (F10)</source>
        <translation>隐藏时间线、日志、搜索和活动；“视图 &gt; 面板”可再次显示 (F10)</translation>
    </message>
</context>
<context>
    <name>app::WorkersModel</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>none: persistent</source>
        <translation>无：持久</translation>
    </message>
    <message>
        <source>no candidate</source>
        <translation>非候选者</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>疑似失联</translation>
    </message>
    <message>
        <source>leads, yet registered</source>
        <translation>领导，却已注册</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>%1
process %2, started here</source>
        <translation>%1
进程 %2，在此启动</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作者</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tasks it was given and has not ended</source>
        <translation>已交给它而尚未结束的任务</translation>
    </message>
    <message>
        <source>Tasks it ended since this view began</source>
        <translation>此视图开始以来它结束的任务</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束方式</translation>
    </message>
</context>
<context>
    <name>app::WriteActions</name>
    <message>
        <source>Create znode...</source>
        <translation>创建 znode...</translation>
    </message>
    <message>
        <source>Duplicate...</source>
        <translation>创建副本...</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>删除...</translation>
    </message>
    <message>
        <source>Edit ACL...</source>
        <translation>编辑 ACL...</translation>
    </message>
    <message>
        <source>Creates a znode below the selected one, in any mode (Ins)</source>
        <translation>在所选 znode 之下创建任意模式的 znode (Ins)</translation>
    </message>
    <message>
        <source>Creates a znode beside the selected one, with its data and ACL (Ctrl+D)</source>
        <translation>在所选 znode 旁创建一个具有相同数据和 ACL 的 znode (Ctrl+D)</translation>
    </message>
    <message>
        <source>Deletes the selected znode; with children it first shows everything that will go (Del)</source>
        <translation>删除所选 znode；若有子节点，会先显示将被删除的全部内容 (Del)</translation>
    </message>
    <message>
        <source>Changes who may do what with the selected znode</source>
        <translation>更改谁可以对所选 znode 做什么</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>已创建 %1。</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <translation>%1-copy</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1, %Ln znode(s).</source>
        <translation><numerusform>已删除 %1，共 %Ln 个 znode。</numerusform></translation>
    </message>
    <message>
        <source>Changed the ACL of %1.</source>
        <translation>已更改 %1 的 ACL。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln znode(s) below %1.</source>
        <translation><numerusform>已删除 %1 下的 %Ln 个 znode。</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ZnodeCommand</name>
    <message>
        <source>The ensemble: host:port,host:port/chroot</source>
        <translation>集群：host:port,host:port/chroot</translation>
    </message>
    <message>
        <source>The znode's path, below the chroot.</source>
        <translation>znode 的路径，位于 chroot 之下。</translation>
    </message>
    <message>
        <source>How long to try to connect.</source>
        <translation>尝试连接的时长。</translation>
    </message>
    <message>
        <source>CONNECT is missing</source>
        <translation>缺少 CONNECT</translation>
    </message>
    <message>
        <source>PATH is missing</source>
        <translation>缺少 PATH</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds</source>
        <translation>--timeout 接受秒数</translation>
    </message>
    <message>
        <source>'%1' is not a connect string: %2</source>
        <translation>“%1”不是连接字符串：%2</translation>
    </message>
    <message>
        <source>cannot write to standard output: %1</source>
        <translation>无法写入标准输出：%1</translation>
    </message>
    <message>
        <source>no connection to %1: no server has answered</source>
        <translation>无法连接到 %1：没有服务器应答</translation>
    </message>
    <message>
        <source>Identities, one a line: scheme:credential, as in digest:user:password. Keep it readable to you alone.</source>
        <translation>身份，每行一个：scheme:credential，例如 digest:user:password。请确保此文件只有您自己可读。</translation>
    </message>
    <message>
        <source>Refuses every write before it is sent.</source>
        <translation>在发送之前拒绝一切写入。</translation>
    </message>
    <message>
        <source>%1: not changed, because of --read-only</source>
        <translation>%1：因 --read-only 未更改</translation>
    </message>
    <message>
        <source>no second connection, which reads many znodes at once, to %1: %2</source>
        <translation>无法建立到 %1 的第二个连接（用于一次读取大量 znode）：%2</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚无应答</translation>
    </message>
</context>
<context>
    <name>app::ZnodeDelegate</name>
    <message>
        <source>ephemeral, sequential name; owned by session %1</source>
        <translation>临时，顺序名称；由会话 %1 所有</translation>
    </message>
    <message>
        <source>ephemeral; owned by session %1</source>
        <translation>临时；由会话 %1 所有</translation>
    </message>
    <message>
        <source>persistent, sequential name</source>
        <translation>持久，顺序名称</translation>
    </message>
    <message>
        <source>persistent</source>
        <translation>持久</translation>
    </message>
    <message numerus="yes">
        <source>%Ln child znode(s)</source>
        <translation><numerusform>%Ln 个子 znode</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) of data</source>
        <translation><numerusform>%Ln 字节数据</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Range of %Ln child znode(s) of %1,
from %2
to %3</source>
        <translation><numerusform>%1 的 %Ln 个子 znode 的区间，
从 %2
到 %3</numerusform></translation>
    </message>
</context>
<context>
    <name>app::ZnodeStep</name>
    <message>
        <source>A znode</source>
        <translation>一个 znode</translation>
    </message>
    <message>
        <source>ZooKeeper keeps small pieces of data in a tree, and each place in the tree is called a znode. A znode has a path, some data, and a version that counts the changes of its data.</source>
        <translation>ZooKeeper 在一棵树中保存小块数据，树中的每个位置称为 znode。znode 有路径、数据和一个统计数据变更次数的版本。</translation>
    </message>
    <message>
        <source>Create the znode %1 with some text in it: select %2 in the tree and press Ins.</source>
        <translation>创建带有一些文本的 znode %1：在树中选择 %2 并按 Ins。</translation>
    </message>
    <message>
        <source>Change the text of %1 and save it with Ctrl+S.</source>
        <translation>修改 %1 的文本并用 Ctrl+S 保存。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Bytes of data</source>
        <translation>数据字节数</translation>
    </message>
    <message>
        <source>All servers of the ensemble agree on the znode and on the order of its changes.</source>
        <translation>集群的所有服务器对该 znode 及其变更顺序达成一致。</translation>
    </message>
</context>
<context>
    <name>app::ZnodeTreePane</name>
    <message>
        <source>Filter names (Ctrl+F)</source>
        <translation>过滤名称 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>过滤名称</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znode</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after expanding %n znode(s).</source>
        <translation><numerusform>展开 %n 个 znode 后停止。</numerusform></translation>
    </message>
    <message>
        <source>Expand all below</source>
        <translation>展开其下全部</translation>
    </message>
    <message numerus="yes">
        <source>Expands the znodes below this one, at most %n</source>
        <translation><numerusform>展开此节点之下的 znode，最多 %n 个</numerusform></translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Shows the known znodes whose names hold this text. Enter and Shift+Enter (F3 and Shift+F3) select the next and the previous one, Escape goes back to the tree (Ctrl+F).</source>
        <translation>显示名称含有此文本的已知 znode。Enter 和 Shift+Enter（F3 和 Shift+F3）选择下一个和上一个，Esc 返回树 (Ctrl+F)。</translation>
    </message>
    <message>
        <source>Matching znodes</source>
        <translation>匹配的 znode</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln znode(s)</source>
        <translation><numerusform>%Ln 个 znode 中的 %1 个</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %Ln znode(s) known so far; others are not looked through</source>
        <translation><numerusform>目前已知的 %Ln 个 znode 中的 %1 个；其他的不会查看</numerusform></translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation>在树中显示</translation>
    </message>
</context>
<context>
    <name>vivariumctl</name>
    <message>
        <source>Usage: vivariumctl COMMAND [options]
ZooKeeper ensembles, and the clusters that coordinate through them, from the console.

Commands:
</source>
        <translation>用法：vivariumctl COMMAND [选项]
从控制台查看 ZooKeeper 集群，以及通过它们进行协调的群组。

命令：
</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>%1 (see: vivariumctl %2 --help)</source>
        <translation>%1（参见：vivariumctl %2 --help）</translation>
    </message>
    <message>
        <source>unknown command '%1' (see: vivariumctl --help)</source>
        <translation>未知命令“%1”（参见：vivariumctl --help）</translation>
    </message>
    <message>
        <source>
'vivariumctl COMMAND --help' explains a command.
CONNECT is ZooKeeper's connect string: host:port,host:port/chroot
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done, and not all is well.
</source>
        <translation>
'vivariumctl COMMAND --help' 说明某个命令。
CONNECT 是 ZooKeeper 的连接串：host:port,host:port/chroot
退出码：0 完成，1 失败，2 用法错误，3 完成但并非一切正常。
</translation>
    </message>
</context>
</TS>
