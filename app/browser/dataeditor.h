// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browser/payloadtext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace app {

class JsonHighlighter;

/// Shows bytes as JSON, text or hex, by themselves or as chosen, and makes bytes of what was typed. Knows no server.
/// Thread: the GUI's.
class DataEditor : public QWidget {
    Q_OBJECT
public:
    explicit DataEditor(QWidget *parent = nullptr);

    /// Shows `data`, unmodified, in the form that suits it; more than `atOnce` bytes are laid out on another thread and
    /// come a moment later. `keepPlace`: the same znode's next version; the form chosen and the place scrolled to stay.
    void setData(const QByteArray &data, bool keepPlace);
    static constexpr qsizetype atOnce = qsizetype(64) * 1024;
    /// Puts `data` in the place of the text in one step that Ctrl+Z takes back. False where it does not: `data` is
    /// shown in another form, or not to be edited.
    bool replaceWith(const QByteArray &data);
    /// Nothing to show: `placeholder` says why.
    void clear(const QString &placeholder);

    /// What was typed, to be kept and brought back.
    struct Draft {
        QByteArray base; ///< what setData() showed
        TextForm form = TextForm::Text;
        QString text;
    };
    [[nodiscard]] Draft draft() const;
    void setDraft(const Draft &draft);

    [[nodiscard]] PayloadText::Bytes bytes(bool asItStands = false) const;
    [[nodiscard]] bool isModified() const;
    /// The text as it stands came to be `data` on the server.
    void setSaved(const QByteArray &data);

    void setReadOnly(bool readOnly, const QString &reason);
    /// What is shown may be out of date: dimmed.
    void setDimmed(bool dimmed);
    /// A place at the right end of the row of controls.
    void addControl(QWidget *control);
    void focusText();

Q_SIGNALS:
    void modificationChanged(bool modified);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeControls();
    void show(const QByteArray &data, std::optional<TextForm> form, bool whole);
    void showText(const PayloadText &shown);
    void chooseForm();
    void showWhole();
    void updateFormBox();
    void updateHighlighting();
    void updateReadOnly();

    QComboBox *m_form;
    QCheckBox *m_wrap;
    QHBoxLayout *m_controls;
    QLabel *m_note;
    QPushButton *m_whole;
    QPlainTextEdit *m_edit;
    JsonHighlighter *m_highlighter;
    QByteArray m_data; ///< what the text stems from
    PayloadText m_shown;
    quint64 m_generation = 0; ///< of show(): a layout that was overtaken is dropped
    bool m_laidOut = true; ///< false while a layout is under way
    int m_keptPosition = -1; ///< cursor and scroll to go back to after show(); -1: to the top
    int m_keptScroll = 0;
    bool m_locked = false;
    bool m_empty = true; ///< clear() was called last
    QString m_lockReason;
};

} // namespace app
