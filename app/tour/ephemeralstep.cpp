// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/ephemeralstep.h"

#include "app/shell/errortext.h"
#include "app/shell/sessionformat.h"
#include "app/tour/tourground.h"
#include "zkbridge/client/session.h"

namespace app {

using namespace Qt::StringLiterals;
using zkbridge::CreateMode;

namespace {
constexpr int sessionTimeoutMs = 10000;
const QString &stays()
{
    static const QString name = u"stays"_s;
    return name;
}
const QString &goes()
{
    static const QString name = u"goes"_s;
    return name;
}
} // namespace

EphemeralStep::EphemeralStep(TourGround *ground, QObject *parent)
    : TourStep(ground, Count, parent)
{
    connect(ground, &TourGround::childrenChanged, this, &EphemeralStep::look);
}

EphemeralStep::~EphemeralStep() = default;

QString EphemeralStep::title() const { return tr("Persistent and ephemeral"); }

QString EphemeralStep::explanation() const
{
    return tr("A persistent znode stays until somebody deletes it; an ephemeral znode belongs to the session that "
              "created it. When that session ends, the servers delete its ephemeral znodes by themselves.");
}

QString EphemeralStep::taskText(int task) const
{
    if (task == Create)
        return tr("Let a second session create two znodes: %1, which is persistent, and %2, which is ephemeral.")
            .arg(ground()->path(stays()), ground()->path(goes()));
    return tr("Close the second session, and look at what is left in the tree.");
}

bool EphemeralStep::hasHappened(int task) const
{
    const auto persistent = ground()->child(stays());
    const auto ephemeral = ground()->child(goes());
    if (task == Create) {
        return m_session && persistent && persistent->stat.ephemeralOwner == 0 && ephemeral
            && ephemeral->stat.ephemeralOwner == m_session->status().sessionId;
    }
    return !m_session && persistent && !ephemeral;
}

void EphemeralStep::doTask(int task)
{
    if (task == Close) {
        if (m_session) // else it went when the step was left, and the znode is about to
            m_session->close(); // cleanly: the servers need not wait for a timeout
        return;
    }
    m_session = ground()->makeSession(sessionTimeoutMs);
    connect(m_session.get(), &zkbridge::Session::closed, this, [this] {
        m_session.release()->deleteLater(); // not within its own signal
        look();
    });
    create(stays(), CreateMode::Persistent);
    create(goes(), CreateMode::Ephemeral);
    m_session->open();
}

void EphemeralStep::create(const QString &name, CreateMode mode)
{
    m_session->create(ground()->path(name), "made by the second session", zkbridge::openAcl(), mode, this,
        [this](const zkbridge::Result<zkbridge::Created> &reply) {
            if (!reply.ok() && reply.code() != zkbridge::ErrorCode::NodeExists && !hasHappened(Create))
                fail(errorText(reply.error()));
        });
}

void EphemeralStep::onLeave() { m_session.reset(); }

void EphemeralStep::onReset()
{
    m_session.reset();
    for (const QString &name : {stays(), goes()})
        ground()->session()->remove(ground()->path(name), -1, this, [](const zkbridge::Result<zkbridge::Done> &) {});
}

QString EphemeralStep::ownerText(const QString &name) const
{
    const auto znode = ground()->child(name);
    if (!znode)
        return tr("does not exist");
    return znode->stat.ephemeralOwner == 0 ? tr("no owner: persistent")
                                           : tr("session %1").arg(sessionIdText(znode->stat.ephemeralOwner));
}

QList<TourFigure> EphemeralStep::figures() const
{
    return {{ground()->path(stays()), ownerText(stays())}, {ground()->path(goes()), ownerText(goes())}};
}

QString EphemeralStep::conclusion() const
{
    return tr("The ephemeral znode went with its session, and nobody had to clean up.");
}

TourPlace EphemeralStep::place() const
{
    return {TourPlace::Part::Tree, ViewKind::Browser, ground()->path(done() == Create ? goes() : stays()), {}};
}

} // namespace app
