// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browser/drafts.h"
#include "app/browser/messagebar.h"
#include "zkbridge/client/result.h"

#include <QAction>
#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace app {

class EnsembleConnection;
class OpenZnode;

/// The shown znode's data: read, edited, and written with the version that was seen. Nothing typed is ever lost: a
/// change on the server while typing is told and left to the user, a refused write keeps the text, and going to another
/// znode keeps it as a draft. Thread: the GUI's; both are borrowed.
class DataPane : public QWidget {
    Q_OBJECT
public:
    DataPane(EnsembleConnection *connection, OpenZnode *znode, QWidget *parent = nullptr);

    [[nodiscard]] QAction *saveAction() { return &m_save; }
    [[nodiscard]] QAction *revertAction() { return &m_revert; }
    [[nodiscard]] bool hasUnsavedText() const;

Q_SIGNALS:
    void statusMessage(const QString &text);
    /// The znode is not there (any more), and the user wants it with this data.
    void createRequested(const QString &path, const QByteArray &data);

private:
    void makeActions();
    void makeControls();

    // What comes from the server.
    void leaveZnode();
    void followData();
    void followLoaded(const zkbridge::NodeData &theirs);
    void showLoaded(const zkbridge::NodeData &theirs);
    void restoreDraft(const Drafts::Draft &draft);
    void followMissing();
    void addCreateAction();
    void requestCreate();
    void followFailed();

    // What goes there.
    void save(bool asItStands);
    void write(const QByteArray &data);
    void finishWrite(const QString &path, const QByteArray &data, const QString &text,
        const zkbridge::Result<zkbridge::Stat> &result);
    void tellNotSaved(MessageBar::Kind kind, const QString &text);
    void revert();
    void replaceText(const QByteArray &data);
    void putAside();
    void offerAside();

    // A change on the server while there is unsaved text.
    void tellConflict(const zkbridge::NodeData &theirs, bool writeRefused);
    void addConflictActions();
    void showDifference();
    void takeTheirs();
    void keepMine();
    void overwrite();

    void updateControls();
    void updateNews();

    EnsembleConnection *m_connection;
    OpenZnode *m_znode;
    MessageBar *m_news;
    QLabel *m_note;
    DataEditor *m_editor;
    QLabel *m_modified;
    QAction m_save;
    QAction m_revert;
    QTimer m_slowTimer; ///< "Loading" is said only when it takes long
    QTimer m_newsTimer; ///< "changed 3 s ago" goes on

    Drafts m_drafts;
    QString m_path; ///< of what the editor shows
    std::optional<zkbridge::NodeData> m_base; ///< what the text stems from; its version is the one a write carries
    std::optional<DataEditor::Draft> m_aside; ///< the user's text, given up where Ctrl+Z cannot bring it back
    std::optional<zkbridge::NodeData> m_theirs; ///< what the server holds, while it is in conflict with the text
    QDateTime m_noticed; ///< when m_theirs was noticed
    bool m_writeRefused = false;
    bool m_writing = false;
    bool m_expectConflict = false; ///< a write was refused, the answer to what is there now is under way
};

} // namespace app
