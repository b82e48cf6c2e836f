// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zkbridge/client/session.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace app {

class AclEditor;
class EnsembleConnection;
class MessageBar;

/// What a create dialog opens with.
struct CreateProposal {
    QString parent; ///< below which the name is taken, unless it is a whole path
    QString name;
    QByteArray data;
    zkbridge::Acl acl = zkbridge::openAcl();
    zkbridge::CreateMode mode = zkbridge::CreateMode::Persistent;
};

/// Creates a znode in any mode, and the parents it lacks when asked to. Says as it is typed what will be created, or
/// why it cannot be. Opened with open(); deletes itself when closed; stays open with everything typed when the servers
/// refuse. Thread: the GUI's; `connection` is borrowed.
class CreateDialog : public QDialog {
    Q_OBJECT
public:
    CreateDialog(EnsembleConnection *connection, const CreateProposal &proposal, QWidget *parent = nullptr);

Q_SIGNALS:
    /// With the sequence the server chose.
    void created(const QString &path);

private:
    void makeForm(const CreateProposal &proposal);
    void makeData(QFormLayout *form, const CreateProposal &proposal);
    void chooseMode();
    void validate();
    void look();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] QString typedPath() const;
    [[nodiscard]] zkbridge::CreateMode mode() const;
    [[nodiscard]] QByteArray data() const;
    void create();
    void createParents(QStringList missing);
    void createZnode();
    void refused(const zkbridge::Error &error);

    EnsembleConnection *m_connection;
    QString m_parent;
    QByteArray m_proposedData;
    MessageBar *m_messages;
    QLineEdit *m_name;
    QComboBox *m_mode;
    QLabel *m_modeWords;
    QSpinBox *m_ttl;
    QLabel *m_ttlName;
    QPlainTextEdit *m_data;
    QCheckBox *m_null;
    AclEditor *m_acl;
    QCheckBox *m_parents;
    QLabel *m_outcome;
    QDialogButtonBox *m_buttons;
    QTimer m_lookTimer; ///< asks the servers about the typed path after a moment of quiet

    // What the servers said of the path looked at last.
    QString m_lookedAt;
    bool m_exists = false;
    QStringList m_missing; ///< ancestors that do not exist, from the top
    bool m_ephemeralParent = false;
    bool m_creating = false;
};

} // namespace app
