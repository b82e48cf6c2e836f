// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drill/drillwork.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace model {

DrillWork::DrillWork(zkbridge::Session *session, const QString &jobs, QObject *parent)
    : QObject(parent)
    , m_submission(session, {jobs})
    , m_collector(session, {jobs}, [this](const QString &task) { return m_open.contains(task); })
{
    connect(&m_submission, &zkbridge::TaskSubmission::submitted, this, &DrillWork::onSubmitted);
    connect(&m_submission, &zkbridge::TaskSubmission::failed, this, &DrillWork::fail);
    connect(&m_collector, &zkbridge::ResultCollector::failed, this, &DrillWork::fail);
    connect(&m_collector, &zkbridge::ResultCollector::found, this, [this](const QString &task) {
        m_open.remove(task);
        m_collector.remove(task);
        Q_EMIT outstandingChanged();
    });
}

void DrillWork::submit(int tasks)
{
    if (m_failed) {
        Q_EMIT failed(u"no work can be submitted any more"_s);
        return;
    }
    m_onTheWay += tasks;
    for (int i = 0; i < tasks; ++i)
        m_submission.add("drill " + QByteArray::number(++m_made));
}

void DrillWork::onSubmitted(const QString &task)
{
    m_open.insert(task);
    if (--m_onTheWay > 0)
        return;
    // Its place is there now; results that were quicker than this news are looked for again.
    if (std::exchange(m_collecting, true))
        m_collector.lookAgain();
    else
        m_collector.start();
    Q_EMIT submitted();
}

int DrillWork::outstanding() const { return m_onTheWay + static_cast<int>(m_open.size()); }

void DrillWork::fail(const zkbridge::Error &error)
{
    m_failed = true;
    Q_EMIT failed(u"%1 %2: %3"_s.arg(error.operation, error.path, errorName(error.code)));
}

} // namespace model
