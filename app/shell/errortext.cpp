// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/errortext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace app {

using zkbridge::ConnectStep;
using zkbridge::ErrorCode;
using zkbridge::SessionState;
using namespace Qt::StringLiterals;

namespace {

struct Sentence {
    ErrorCode code;
    const char *text;
};

// %1 is the znode and stands where a sentence begins, so that "The znode" can take its place.
constexpr std::array sentences{
    Sentence{ErrorCode::Ok, QT_TRANSLATE_NOOP("ErrorText", "%1: done.")},
    Sentence{ErrorCode::SystemError,
        QT_TRANSLATE_NOOP("ErrorText",
            "%1: the request failed inside ZooKeeper or on the way to it. Try again; the Log pane may tell more.")},
    Sentence{ErrorCode::RuntimeInconsistency,
        QT_TRANSLATE_NOOP("ErrorText",
            "%1: not done, because an earlier operation of the same transaction failed. Nothing of it was changed.")},
    Sentence{ErrorCode::DataInconsistency,
        QT_TRANSLATE_NOOP("ErrorText",
            "%1: the server reports inconsistent data. Look at the servers' logs before you write anything.")},
    Sentence{ErrorCode::ConnectionLoss,
        QT_TRANSLATE_NOOP("ErrorText",
            "%1: the connection was lost before this was done. Nothing was changed; try again when connected.")},
    Sentence{ErrorCode::MarshallingError,
        QT_TRANSLATE_NOOP("ErrorText",
            "%1: the server's answer could not be read. Its version may not fit; the Log pane may tell more.")},
    Sentence{ErrorCode::Unimplemented,
        QT_TRANSLATE_NOOP("ErrorText",
            "%1: the server does not know this operation, or it is switched off there. It may need a newer "
            "ZooKeeper or a setting on the servers (for TTL znodes extendedTypesEnabled).")},
    Sentence{ErrorCode::OperationTimeout,
        QT_TRANSLATE_NOOP("ErrorText", "%1: no answer came in time. The server may be overloaded or gone; try again.")},
    Sentence{ErrorCode::BadArguments,
        QT_TRANSLATE_NOOP("ErrorText", "%1: ZooKeeper does not accept what was asked for. Check path and values.")},
    Sentence{ErrorCode::InvalidState,
        QT_TRANSLATE_NOOP("ErrorText", "%1: the session cannot serve requests now. Wait until it is connected.")},
    Sentence{ErrorCode::NewConfigNoQuorum,
        QT_TRANSLATE_NOOP("ErrorText",
            "%1: no quorum of the new configuration is connected and up to date. Start the joining servers first.")},
    Sentence{ErrorCode::ReconfigInProgress,
        QT_TRANSLATE_NOOP("ErrorText", "%1: another change of the configuration is under way. Wait until it is done.")},
    Sentence{ErrorCode::SslConnectionError,
        QT_TRANSLATE_NOOP("ErrorText", "%1: the encrypted connection failed. Check certificates and the port.")},
    Sentence{ErrorCode::ApiError,
        QT_TRANSLATE_NOOP("ErrorText", "%1: ZooKeeper refused the request without saying why. Look at the Log pane.")},
    Sentence{ErrorCode::NoNode,
        QT_TRANSLATE_NOOP(
            "ErrorText", "%1 does not exist, or its parent does not. It may just have been deleted; check the path.")},
    Sentence{ErrorCode::NoAuth,
        QT_TRANSLATE_NOOP("ErrorText",
            "%1: its ACL does not permit this to you. Connect with a digest identity that may; a wrong password "
            "shows in no other way than this.")},
    Sentence{ErrorCode::BadVersion,
        QT_TRANSLATE_NOOP("ErrorText",
            "%1 was changed by somebody else since you read it. Nothing was overwritten; compare and save again.")},
    Sentence{ErrorCode::NoChildrenForEphemerals,
        QT_TRANSLATE_NOOP("ErrorText",
            "%1 cannot be created below an ephemeral znode: these have no children. Choose a persistent parent.")},
    Sentence{ErrorCode::NodeExists,
        QT_TRANSLATE_NOOP("ErrorText", "%1 exists already. Choose another name, or edit the znode that is there.")},
    Sentence{ErrorCode::NotEmpty,
        QT_TRANSLATE_NOOP("ErrorText", "%1 has children and cannot be deleted alone. Delete the subtree instead.")},
    Sentence{ErrorCode::SessionExpired,
        QT_TRANSLATE_NOOP("ErrorText",
            "%1: the servers ended the session before this was done. A new session is on its way; try again then.")},
    Sentence{ErrorCode::InvalidCallback,
        QT_TRANSLATE_NOOP("ErrorText", "%1: the ZooKeeper client refused the request as malformed. This is a defect.")},
    Sentence{ErrorCode::InvalidAcl,
        QT_TRANSLATE_NOOP("ErrorText",
            "%1: the ACL is empty or invalid. Give at least one entry with a known scheme and a well-formed id.")},
    Sentence{ErrorCode::AuthFailed,
        QT_TRANSLATE_NOOP("ErrorText",
            "%1: the servers refused the authentication and ended the session. Connect again with other credentials.")},
    Sentence{ErrorCode::Closing, QT_TRANSLATE_NOOP("ErrorText", "%1: not done, because the session is being closed.")},
    Sentence{ErrorCode::Nothing,
        QT_TRANSLATE_NOOP("ErrorText", "%1: the server had nothing to answer. Read again to see what is there.")},
    Sentence{ErrorCode::SessionMoved,
        QT_TRANSLATE_NOOP(
            "ErrorText", "%1: the session moved to another server while the request was under way. Try again.")},
    Sentence{ErrorCode::NotReadOnly,
        QT_TRANSLATE_NOOP("ErrorText",
            "%1: the server has lost its quorum and serves reads only. Wait until a majority of servers is back.")},
    Sentence{ErrorCode::EphemeralOnLocalSession,
        QT_TRANSLATE_NOOP("ErrorText",
            "%1: ephemeral znodes need a global session, and this one is local to its server. Try again: the server "
            "upgrades it.")},
    Sentence{ErrorCode::NoWatcher,
        QT_TRANSLATE_NOOP("ErrorText", "%1 is not watched by this session: there was no watch to take back.")},
    Sentence{ErrorCode::ReconfigDisabled,
        QT_TRANSLATE_NOOP("ErrorText",
            "%1: the servers do not allow changes of the ensemble's configuration. Set reconfigEnabled=true there.")},
    Sentence{ErrorCode::SessionClosedRequireSaslAuth,
        QT_TRANSLATE_NOOP("ErrorText",
            "%1: the servers accept sessions with SASL authentication only, which this program does not offer.")},
    Sentence{ErrorCode::QuotaExceeded,
        QT_TRANSLATE_NOOP(
            "ErrorText", "%1 lies in a subtree whose quota is used up. Delete something there, or raise the quota.")},
    Sentence{ErrorCode::ThrottledOperation,
        QT_TRANSLATE_NOOP("ErrorText",
            "%1: the server is overloaded and dropped the request before doing it. Try again in a while.")},
    Sentence{ErrorCode::InvalidPath,
        QT_TRANSLATE_NOOP("ErrorText",
            "%1 is not a valid path. It must begin with / and must not end in /, nor hold an empty name, . or .. as a "
            "name, or control characters.")},
    Sentence{ErrorCode::TooLarge,
        QT_TRANSLATE_NOOP("ErrorText",
            "%1: too large. Servers take at most 1 MiB in one request (jute.maxbuffer) and would drop the "
            "connection, so it was not sent.")},
    Sentence{ErrorCode::Locked,
        QT_TRANSLATE_NOOP("ErrorText",
            "%1: not changed, because this session is locked. Unlock it first (Edit > Unlock this session).")},
    Sentence{ErrorCode::OutcomeUnknown,
        QT_TRANSLATE_NOOP("ErrorText",
            "%1: the connection was lost before the answer came, so whether this was done is unknown. Read it again "
            "before you repeat it.")},
    Sentence{ErrorCode::UnsupportedInMulti,
        QT_TRANSLATE_NOOP(
            "ErrorText", "%1: znodes of this kind cannot be created in a transaction. Create it on its own.")},
};

QString translated(const char *context, const char *text) { return QCoreApplication::translate(context, text); }

QString clock(const QDateTime &time) { return QLocale().toString(time.toLocalTime().time(), u"HH:mm:ss"_s); }

QString sessionText(const char *text) { return translated("SessionText", text); }

} // namespace

QString errorText(const zkbridge::Error &error)
{
    const auto *const found =
        std::find_if(sentences.begin(), sentences.end(), [&](const Sentence &s) { return s.code == error.code; });
    QString text = found != sentences.end()
        ? translated("ErrorText", found->text)
        : translated("ErrorText", QT_TRANSLATE_NOOP("ErrorText", "%1: ZooKeeper answered with the unknown error %2."))
              .replace("%2"_L1, QString::number(static_cast<int>(error.code)));
    text.replace("%1"_L1,
        error.path.isEmpty() ? translated("ErrorText", QT_TRANSLATE_NOOP("ErrorText", "The znode")) : error.path);
    if (error.detail.isEmpty())
        return text;
    return translated("ErrorText", QT_TRANSLATE_NOOP("ErrorText", "%1 (Reason: %2)")).arg(text, error.detail);
}

QString stateText(const zkbridge::SessionStatus &status)
{
    switch (status.state) {
    case SessionState::Idle:
        return sessionText(QT_TRANSLATE_NOOP("SessionText", "not connected"));
    case SessionState::Resolving:
        return sessionText(QT_TRANSLATE_NOOP("SessionText", "looking up the servers' names"));
    case SessionState::Connecting:
        return sessionText(QT_TRANSLATE_NOOP("SessionText", "connecting"));
    case SessionState::Connected:
        return sessionText(QT_TRANSLATE_NOOP("SessionText", "connected"));
    case SessionState::ReadOnly:
        return sessionText(QT_TRANSLATE_NOOP("SessionText", "connected to a server without quorum: reads only"));
    case SessionState::Disconnected:
        if (!status.expiryDeadline.isValid())
            return sessionText(QT_TRANSLATE_NOOP("SessionText", "disconnected since %1")).arg(clock(status.since));
        return sessionText(
            QT_TRANSLATE_NOOP("SessionText", "disconnected since %1, session lives until %2 at the latest"))
            .arg(clock(status.since), clock(status.expiryDeadline));
    case SessionState::Expired:
        return sessionText(QT_TRANSLATE_NOOP("SessionText", "session expired, a new one is on its way"));
    case SessionState::AuthFailed:
        return sessionText(QT_TRANSLATE_NOOP("SessionText", "authentication refused"));
    case SessionState::Closed:
        return sessionText(QT_TRANSLATE_NOOP("SessionText", "closed"));
    }
    return {};
}

namespace {

QString stepText(ConnectStep step)
{
    switch (step) {
    case ConnectStep::None:
        break;
    case ConnectStep::Name:
        return sessionText(QT_TRANSLATE_NOOP(
            "SessionText", "The name %1 cannot be resolved. Check its spelling and this machine's DNS or /etc/hosts."));
    case ConnectStep::Tcp:
        return sessionText(QT_TRANSLATE_NOOP("SessionText",
            "No TCP connection to %1. Check that the server runs, and the port, firewall and network between."));
    case ConnectStep::Handshake:
        return sessionText(QT_TRANSLATE_NOOP("SessionText",
            "%1 accepts connections but does not open a ZooKeeper session. It may have no quorum, want TLS on this "
            "port, have reached maxClientCnxns, or be no ZooKeeper server."));
    case ConnectStep::Auth:
        return sessionText(QT_TRANSLATE_NOOP(
            "SessionText", "%1 refused the authentication. Check the scheme and the credentials of the identities."));
    case ConnectStep::Chroot:
        return sessionText(QT_TRANSLATE_NOOP(
            "SessionText", "The chroot %1 does not exist on the ensemble. Check its spelling, or connect without it."));
    }
    return {};
}

} // namespace

QString problemText(const zkbridge::ConnectionProblem &problem)
{
    const QString sentence = stepText(problem.step);
    if (sentence.isEmpty())
        return {};
    QString text = QString(sentence).replace(
        "%1"_L1, problem.where.isEmpty() ? sessionText(QT_TRANSLATE_NOOP("SessionText", "the server")) : problem.where);
    if (problem.detail.isEmpty())
        return text;
    return sessionText(QT_TRANSLATE_NOOP("SessionText", "%1 (%2)")).arg(text, problem.detail);
}

} // namespace app
