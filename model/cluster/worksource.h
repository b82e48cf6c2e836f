// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace model {

/// The lists of children below places of work, wherever they come from. Names only: payloads are nobody's business
/// here. Thread: the GUI's.
class WorkSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// These places are looked at, all of them: their lists tasks, assign, status and those below assign are kept
    /// current from now on, as far as they exist.
    virtual void follow(const QStringList &roots) = 0;
    /// All that is followed was read, or found not to be there.
    [[nodiscard]] virtual bool isRead() const = 0;
    /// How many children `path` has; -1 when it does not exist, or is not known yet.
    [[nodiscard]] virtual qint64 count(const QString &path) const = 0;
    /// The names of the children, valid until the next change; empty when there are none.
    [[nodiscard]] virtual std::vector<std::string_view> names(const QString &path) const = 0;

Q_SIGNALS:
    /// A list is another one than before. May come often: whoever listens folds.
    void changed();
};

} // namespace model
