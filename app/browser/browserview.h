// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QByteArray>
#include <QList>
#include <QWidget>

class QSplitter;
namespace zkbridge {
struct Error;
}

namespace app {

class ChildrenPane;
class DataPane;
class EnsembleConnection;
class MessageBar;
class OpenZnode;
class UndoActions;
class WriteActions;

/// The view "Browser": the selected znode's data, Stat and ACL, live, and everything that can be done to it.
/// Thread: the GUI's. `connection` is borrowed and outlives this.
class BrowserView : public QWidget {
    Q_OBJECT
public:
    explicit BrowserView(EnsembleConnection *connection, QWidget *parent = nullptr);
    ~BrowserView() override;

    /// For the window's Edit menu and the tree's context menu, in their order; separators between groups. Owned here.
    [[nodiscard]] QList<QAction *> znodeActions() const;
    /// Text that was typed and not saved: in the editor, or kept as a draft of another znode.
    [[nodiscard]] bool hasUnsavedText() const;

    /// The heights, and the columns of the table of children.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    /// The selected znode is shown completely, for the first time.
    void loaded();
    /// News for the status bar.
    void statusMessage(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeDetails();
    void makeActions();
    void followFold(bool folded);
    void followSelection(const QString &path);
    void announceLoaded();
    void showError(const zkbridge::Error &error);
    QAction *separator();

    EnsembleConnection *m_connection;
    OpenZnode *m_znode;
    MessageBar *m_messages;
    DataPane *m_data;
    ChildrenPane *m_children;
    QSplitter *m_rows;
    QList<int> m_unfolded; ///< heights before the table of children was folded
    UndoActions *m_undo;
    WriteActions *m_write;
    QAction *m_refresh;
    QAction *m_copyPath;
    QList<QAction *> m_actions;
    bool m_loaded = false;
};

} // namespace app
