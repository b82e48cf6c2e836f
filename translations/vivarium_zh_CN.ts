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
        <source>View to show first: browser, cluster or ensemble.</source>
        <translation>首先显示的视图：browser、cluster 或 ensemble。</translation>
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
</context>
<context>
    <name>StakeText</name>
    <message>
        <source>%1 holds the address of a worker of %2. Whoever looks workers up there will use what you write.</source>
        <translation>%1 保存着 %2 的一个工作者的地址。在那里查找工作者的人会使用您写入的内容。</translation>
    </message>
    <message>
        <source>%1 registers a live worker of %2. The worker runs on, but nobody who looks workers up will find it until it registers again.</source>
        <translation>%1 是 %2 的一个在线工作者的注册项。该工作者会继续运行，但在它重新注册之前，查找工作者的人都找不到它。</translation>
    </message>
    <message>
        <source>%1 is a candidate of %2 (Curator LeaderLatch). The next candidate watches this znode's data once and does not watch it again after a change: it will not notice when %1 goes. After that nobody leads %2 until it is restarted.</source>
        <translation>%1 是 %2 的候选者（Curator LeaderLatch）。下一个候选者只监视此 znode 的数据一次，更改后不再监视：它不会察觉 %1 消失。此后 %2 将无人领导，直到该候选者重启。</translation>
    </message>
    <message>
        <source>%1 is a candidate of %2 (kazoo Election). Its data says who the candidate is: participants and tools will read what you write.</source>
        <translation>%1 是 %2 的候选者（kazoo Election）。其数据说明候选者是谁：参与者和工具会读取您写入的内容。</translation>
    </message>
    <message>
        <source>%1 is a candidate of %2. The next candidate is woken and looks at the election again; a program that takes every event for the end of its predecessor may lead beside the leader.</source>
        <translation>%1 是 %2 的候选者。下一个候选者会被唤醒并重新查看选举；若某个程序把任何事件都当作前一个的终结，它可能会与领导者同时领导。</translation>
    </message>
    <message>
        <source>%1 leads %2 (Curator LeaderLatch). LeaderLatch does not watch its own znode: the process goes on believing that it leads, and the next candidate leads too. Two leaders, until the first one is restarted.</source>
        <translation>%1 领导 %2（Curator LeaderLatch）。LeaderLatch 不监视自己的 znode：该进程会继续认为自己在领导，而下一个候选者也会领导。在第一个重启之前，会有两个领导者。</translation>
    </message>
    <message>
        <source>%1 leads %2 (kazoo Election). kazoo does not watch its own znode: the process goes on believing that it leads, and the next candidate leads too. Two leaders, until the first one is restarted.</source>
        <translation>%1 领导 %2（kazoo Election）。kazoo 不监视自己的 znode：该进程会继续认为自己在领导，而下一个候选者也会领导。在第一个重启之前，会有两个领导者。</translation>
    </message>
    <message>
        <source>%1 leads %2. This participant watches its own znode: it steps down, the next candidate leads, and it joins again at the end of the line.</source>
        <translation>%1 领导 %2。此参与者监视自己的 znode：它会退位，由下一个候选者领导，并重新加入队列末尾。</translation>
    </message>
    <message>
        <source>%1 leads %2. A program that does not watch its own znode goes on believing that it leads, and the next candidate leads too: two leaders. A participant of Vivarium steps down and joins again.</source>
        <translation>%1 领导 %2。不监视自己 znode 的程序会继续认为自己在领导，而下一个候选者也会领导：出现两个领导者。Vivarium 的参与者则会退位并重新加入。</translation>
    </message>
    <message>
        <source>%1 is a candidate of %2. This participant watches its own znode: it joins again at the end of the line.</source>
        <translation>%1 是 %2 的候选者。此参与者监视自己的 znode：它会重新加入队列末尾。</translation>
    </message>
    <message>
        <source>%1 is a candidate of %2. As a rule a program does not watch its own candidate: it goes on waiting, but is out of the line until it joins again.</source>
        <translation>%1 是 %2 的候选者。程序通常不监视自己的候选节点：它会继续等待，但在重新加入之前已不在队列中。</translation>
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
        <source>No cluster recognised here yet.</source>
        <translation>此处尚未识别出群组。</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>The clusters recognised in the known part of the tree; choose one to see it</source>
        <translation>在树的已知部分中识别出的群组；选择一个即可查看</translation>
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
</context>
<context>
    <name>app::ClusterSceneView</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>The candidates of the election in line: the first leads, each other one watches the one before it. Arrow keys go from member to member, Enter selects its znode.</source>
        <translation>按排队顺序列出的选举候选者：第一个是领导者，其余每个监视前一个。方向键在成员间移动，Enter 选择其 znode。</translation>
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
        <source>The registrations in the service registry</source>
        <translation>服务注册表中的注册项</translation>
    </message>
    <message>
        <source>Participants %1</source>
        <translation>参与者 %1</translation>
    </message>
    <message>
        <source>Workers %1</source>
        <translation>工作者 %1</translation>
    </message>
</context>
<context>
    <name>app::ClusterText</name>
    <message>
        <source>plain election</source>
        <translation>普通选举</translation>
    </message>
    <message>
        <source>Curator leader latch</source>
        <translation>Curator LeaderLatch</translation>
    </message>
    <message>
        <source>kazoo election</source>
        <translation>kazoo 选举</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>The children of %1 may not be read by this connection: what is there is not known.</source>
        <translation>此连接无权读取 %1 的子节点：其中有什么尚不可知。</translation>
    </message>
    <message>
        <source>%1 has no leader.</source>
        <translation>%1 没有领导者。</translation>
    </message>
    <message>
        <source>%1 is no candidate of this election; it is in the way of programs that read every child, and where whole names are sorted it can keep anybody from being elected.</source>
        <translation>%1 不是此选举的候选者；它会妨碍读取每个子节点的程序，在按完整名称排序时，还可能导致无法选出任何人。</translation>
    </message>
    <message>
        <source>%1 is a candidate that is not ephemeral: it stays when its process dies, and blocks who stands behind it.</source>
        <translation>%1 是非临时的候选者：其进程终止后它仍会保留，并阻挡排在它后面的候选者。</translation>
    </message>
    <message>
        <source>%1 belongs to a session that holds another one beside it: an orphan of a lost reply, or a second participant in one process.</source>
        <translation>%1 所属的会话还持有另一个候选节点：可能是应答丢失留下的孤儿，或同一进程中的第二个参与者。</translation>
    </message>
    <message>
        <source>%1 registers the leader as a worker: it would be given its own work.</source>
        <translation>%1 将领导者注册为工作者：领导者会被分配到自己的工作。</translation>
    </message>
    <message>
        <source>%1 is a follower that is not in the registry: it gets no work.</source>
        <translation>%1 是不在注册表中的跟随者：它得不到工作。</translation>
    </message>
    <message>
        <source>%1 is registered, but its session is no candidate: it works, and can never lead.</source>
        <translation>%1 已注册，但其会话不是候选者：它会工作，却永远无法领导。</translation>
    </message>
    <message>
        <source>%1 does not watch the one before it: it will not notice that one's death, and failover ends here.</source>
        <translation>%1 没有监视排在它前面的一个：它不会察觉其消失，故障转移到此为止。</translation>
    </message>
    <message>
        <source>%1 watches another one than the one before it: it will not notice that one's death in time.</source>
        <translation>%1 监视的不是排在它前面的那一个：它无法及时发现那一个的死亡。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
</context>
<context>
    <name>app::ClustersCommand</name>
    <message>
        <source>Tells which clusters coordinate here: who leads, follows, works.</source>
        <translation>说明有哪些群组在此协调：谁领导、谁跟随、谁工作。</translation>
    </message>
    <message>
        <source>Further znodes to look at; without, three levels from the root.</source>
        <translation>要额外查看的 znode；不指定时查看自根起的三层。</translation>
    </message>
    <message>
        <source>Writes one JSON object.</source>
        <translation>输出一个 JSON 对象。</translation>
    </message>
    <message>
        <source>AdminServers of all servers, to verify who watches whom.</source>
        <translation>所有服务器的 AdminServer，用于核实谁监视谁。</translation>
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
        <source>%1 (%2)
</source>
        <translation>%1（%2）
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
        <source>  follower  %1  %2, watches %3
</source>
        <translation>  跟随者    %1  %2，监视 %3
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
    <message>
        <source>no cluster is recognised near the root; name the path of yours behind CONNECT</source>
        <translation>根附近未识别出群组；请在 CONNECT 之后指定您的群组的路径</translation>
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
        <source>%1 holds %2, which is not a candidate of a plain election. A candidate of ours among another recipe's znodes can break that recipe, so joining is refused there.</source>
        <translation>%1 中有 %2，它不是普通选举的候选者。我们的候选者混入另一种配方的 znode 中可能破坏该配方，因此拒绝在此加入。</translation>
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
</context>
<context>
    <name>app::MemberCardItem</name>
    <message>
        <source>watches</source>
        <translation>监视</translation>
    </message>
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
        <source>killed: %1</source>
        <translation>已强制终止：%1</translation>
    </message>
    <message>
        <source>frozen: %1</source>
        <translation>已冻结：%1</translation>
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
        <source>How many candidates the election and how many workers the registry held, over the last minutes</source>
        <translation>最近几分钟内选举中的候选者数和注册表中的工作者数</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>候选者</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>工作者</translation>
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
        <source>%1 is gone: its session %2 expired after its process was killed here.</source>
        <translation>%1 已消失：其进程在此被强制终止后，会话 %2 过期。</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired %3 after its process was killed here.</source>
        <translation>%1 已消失：其进程在此被强制终止后 %3，会话 %2 过期。</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired while its process was frozen here.</source>
        <translation>%1 已消失：其进程在此被冻结期间，会话 %2 过期。</translation>
    </message>
    <message>
        <source>%1 is gone: its session %2 expired %3 after its process was frozen here.</source>
        <translation>%1 已消失：其进程在此被冻结后 %3，会话 %2 过期。</translation>
    </message>
    <message>
        <source>%1 left: it resigned and closed its session %2, so nothing had to expire.</source>
        <translation>%1 已离开：它已辞任并关闭会话 %2，因此无需等待过期。</translation>
    </message>
    <message>
        <source>%1 is gone with its session %2. A clean close and an expiry look the same in the tree.</source>
        <translation>%1 已随会话 %2 消失。正常关闭与过期在树中看起来相同。</translation>
    </message>
    <message>
        <source>%1 leads %2: it stands first in line.</source>
        <translation>%1 领导 %2：它排在队列第一位。</translation>
    </message>
    <message>
        <source>%1 %2, next in line, found itself first and leads %3; %4 without a leader.</source>
        <translation>%1队列中的下一个 %2 发现自己排在第一位，现领导 %3；无领导者时间为 %4。</translation>
    </message>
    <message>
        <source>%1 found itself first in line and leads %2; %3 without a leader.</source>
        <translation>%1 发现自己排在队列第一位，现领导 %2；无领导者时间为 %3。</translation>
    </message>
    <message>
        <source>The process of %1 was killed here. ZooKeeper cannot know that yet: the session ends when its timeout of %2 has passed without a heartbeat, and until then its znodes stay.</source>
        <translation>%1 的进程在此被强制终止。ZooKeeper 尚无从得知：只有在其超时 %2 内没有心跳之后会话才会结束，在此之前其 znode 会保留。</translation>
    </message>
    <message>
        <source>The process of %1 was frozen here. It sends no heartbeats; unless it is resumed, its session ends when its timeout of %2 has passed.</source>
        <translation>%1 的进程在此被冻结。它不发送心跳；除非恢复运行，否则其会话将在超时 %2 过后结束。</translation>
    </message>
    <message>
        <source>%1 The others keep their places in line.</source>
        <translation>%1其余成员在队列中的位置不变。</translation>
    </message>
    <message>
        <source>%1 led and is gone; nobody leads %2 now.</source>
        <translation>%1 曾是领导者，现已消失；现在无人领导 %2。</translation>
    </message>
    <message>
        <source>%1 Nobody leads %2 now.</source>
        <translation>%1现在无人领导 %2。</translation>
    </message>
    <message>
        <source>The process of %1 runs again. Its next heartbeat keeps the session, if that has not expired.</source>
        <translation>%1 的进程再次运行。若会话尚未过期，其下一次心跳会保住会话。</translation>
    </message>
    <message>
        <source>%1 joined at the end of the line with session %2.</source>
        <translation>%1 以会话 %2 加入队列末尾。</translation>
    </message>
    <message>
        <source>Our own view was interrupted. What happens meanwhile is not known here.</source>
        <translation>我们自己的观测中断了。期间发生的事在此不得而知。</translation>
    </message>
    <message>
        <source>Our own view is back: what is shown was read again.</source>
        <translation>我们自己的观测已恢复：显示的内容已重新读取。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
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
</context>
<context>
    <name>app::ParticipantCommand</name>
    <message>
        <source>Takes part in a leader election and a service registry.</source>
        <translation>参加领导者选举和服务注册表。</translation>
    </message>
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
        <source>What its registration holds (default: process id@host).</source>
        <translation>其注册项的内容（默认：进程 ID@主机）。</translation>
    </message>
    <message>
        <source>Session timeout to ask for; the servers may change it.</source>
        <translation>要请求的会话超时；服务器可能会更改它。</translation>
    </message>
    <message>
        <source>Reads settings (one line of JSON), then commands such as {"command":"resign"}, from standard input instead of the options.</source>
        <translation>从标准输入而非选项读取设置（一行 JSON），随后读取命令，例如 {"command":"resign"}。</translation>
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
        <source>The chosen participant resigns: its ephemeral znodes go at once</source>
        <translation>所选参与者辞任：其临时 znode 立即消失</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>崩溃</translation>
    </message>
    <message>
        <source>Kills the chosen participant's process (SIGKILL): its session lives until it expires</source>
        <translation>强制终止所选参与者的进程 (SIGKILL)：其会话会存活到过期为止</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Stops the chosen participant's process (SIGSTOP): it sends no more heartbeats</source>
        <translation>暂停所选参与者的进程 (SIGSTOP)：它不再发送心跳</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Lets a frozen participant's process run on (SIGCONT)</source>
        <translation>让已冻结的参与者进程继续运行 (SIGCONT)</translation>
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
        <translation>启动一个本地 ZooKeeper 集群，它随此命令结束。</translation>
    </message>
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
        <source>The session's id, as servers print it, and its timeout</source>
        <translation>会话的 ID（与服务器输出的写法相同）及其超时</translation>
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
        <source>Watches this session has set on the servers</source>
        <translation>此会话在服务器上设置的监视</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Requests sent and not answered yet, and waiting to be sent</source>
        <translation>已发送但尚未应答的请求，以及等待发送的请求</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znode</translation>
    </message>
    <message>
        <source>Znodes this program knows so far; the tree is read as you open it</source>
        <translation>本程序目前已知的 znode；展开树时才会读取</translation>
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
        <source>requests %1 (%2 waiting)</source>
        <translation>请求 %1（%2 个等待中）</translation>
    </message>
    <message>
        <source>requests %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>znodes %1</source>
        <translation>znode %1</translation>
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
        <source>Type the path of the election, %1, to go on:</source>
        <translation>请输入选举的路径 %1 以继续：</translation>
    </message>
    <message>
        <source>Path of the election</source>
        <translation>选举的路径</translation>
    </message>
    <message>
        <source>This ensemble is not a sandbox of Vivarium: what breaks here breaks for others</source>
        <translation>此集群不是 Vivarium 的沙盒：在此造成的破坏会影响他人</translation>
    </message>
</context>
<context>
    <name>app::StakeGuard</name>
    <message>
        <source>%1 is part of an election</source>
        <translation>%1 是选举的一部分</translation>
    </message>
    <message>
        <source>Delete all the same</source>
        <translation>仍然删除</translation>
    </message>
    <message>
        <source>Write all the same</source>
        <translation>仍然写入</translation>
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
        <source>Copies the selected entries as text (%1)</source>
        <translation>以文本形式复制所选条目 (%1)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Holds the timeline still; what happens meanwhile is kept and shown when you go on</source>
        <translation>使时间线静止；期间发生的事会保留，并在继续时显示</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>%n 条新条目</numerusform></translation>
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
</context>
<context>
    <name>app::WatchArrowItem</name>
    <message>
        <source>no watch</source>
        <translation>无监视</translation>
    </message>
    <message>
        <source>watches</source>
        <translation>监视</translation>
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
        <source>&amp;Timeline and log</source>
        <translation>时间线和日志(&amp;T)</translation>
    </message>
    <message>
        <source>Shows or hides the timeline and the log</source>
        <translation>显示或隐藏时间线和日志</translation>
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
        <source>Hide timeline and log</source>
        <translation>隐藏时间线和日志</translation>
    </message>
    <message>
        <source>Hides timeline and log; View &gt; Timeline and log shows them again</source>
        <translation>隐藏时间线和日志；“视图 &gt; 时间线和日志”可再次显示</translation>
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
    <message>
        <source>leader of %1</source>
        <translation>%1 的领导者</translation>
    </message>
    <message>
        <source>candidate of %1</source>
        <translation>%1 的候选者</translation>
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
        <source>Jumps to the next known znode whose name holds this text; Enter and Shift+Enter go on (Ctrl+F)</source>
        <translation>跳到名称包含此文本的下一个已知 znode；按 Enter 和 Shift+Enter 继续 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znode</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n known znode(s) has a name with this text.</source>
        <translation><numerusform>已知的 %n 个 znode 的名称均不包含此文本。</numerusform></translation>
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
        <source>
'vivariumctl COMMAND --help' explains a command.
CONNECT is ZooKeeper's connect string: host:port,host:port/chroot
Exit codes: 0 done, 1 failed, 2 wrong usage.
</source>
        <translation>
“vivariumctl COMMAND --help”说明某个命令的用法。
CONNECT 是 ZooKeeper 的连接字符串：host:port,host:port/chroot
退出码：0 成功，1 失败，2 用法错误。
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
</context>
</TS>
