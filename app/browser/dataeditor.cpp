// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/dataeditor.h"

#include "app/browser/exacttext.h"
#include "app/browser/jsonhighlighter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QFuture>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <utility>

namespace app {

namespace {

/// Highlighting a document holds the window for as long as it takes.
constexpr int highlightedCharacters = 256 * 1024;

QString formName(TextForm form)
{
    switch (form) {
    case TextForm::Json:
        return DataEditor::tr("JSON");
    case TextForm::Text:
        return DataEditor::tr("Text");
    case TextForm::Hex:
        return DataEditor::tr("Hex");
    }
    return {};
}

} // namespace

DataEditor::DataEditor(QWidget *parent)
    : QWidget(parent)
    , m_form(new QComboBox(this))
    , m_wrap(new QCheckBox(tr("Wrap"), this))
    , m_controls(new QHBoxLayout)
    , m_note(new QLabel(this))
    , m_whole(new QPushButton(tr("Show all"), this))
    , m_edit(new QPlainTextEdit(this))
    , m_highlighter(new JsonHighlighter(palette(), this))
{
    makeControls();
    auto *note = new QHBoxLayout;
    note->addWidget(m_note, 1);
    note->addWidget(m_whole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_controls);
    layout->addLayout(note);
    layout->addWidget(m_edit, 1);

    connect(m_form, &QComboBox::activated, this, &DataEditor::chooseForm);
    connect(m_wrap, &QCheckBox::toggled, this,
        [this](bool wrap) { m_edit->setLineWrapMode(wrap ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap); });
    connect(m_whole, &QPushButton::clicked, this, &DataEditor::showWhole);
    connect(m_edit, &QPlainTextEdit::modificationChanged, this, &DataEditor::modificationChanged);
    setFocusProxy(m_edit);
    clear({});
}

void DataEditor::makeControls()
{
    m_form->addItems({tr("Auto"), formName(TextForm::Json), formName(TextForm::Text), formName(TextForm::Hex)});
    m_form->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_form->setAccessibleName(tr("Format"));
    m_form->setToolTip(tr("How the data is shown: found out from the bytes, or as you choose. JSON on a single line is "
                          "laid out for reading and written back on a single line."));
    m_wrap->setToolTip(tr("Breaks long lines at the edge of the window"));
    m_controls->addWidget(m_form);
    m_controls->addWidget(m_wrap);
    m_controls->addStretch();
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_whole->setAutoDefault(false);
    m_whole->setToolTip(tr("Shows the whole data; that can take some seconds"));
    m_edit->setAccessibleName(tr("Data"));
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setTabStopDistance(4 * QFontMetricsF(m_edit->font()).horizontalAdvance(u' '));
    m_edit->setTabChangesFocus(false);
}

void DataEditor::addControl(QWidget *control) { m_controls->addWidget(control); }

void DataEditor::focusText() { m_edit->setFocus(Qt::OtherFocusReason); }

void DataEditor::setData(const QByteArray &data, bool keepPlace)
{
    std::optional<TextForm> form;
    if (keepPlace && m_form->currentIndex() > 0)
        form = static_cast<TextForm>(m_form->currentIndex() - 1);
    else
        m_form->setCurrentIndex(0);
    m_keptPosition = keepPlace ? m_edit->textCursor().position() : -1;
    m_keptScroll = m_edit->verticalScrollBar()->value();
    show(data, form, keepPlace && !m_shown.isPreview() && !m_empty);
}

void DataEditor::show(const QByteArray &data, std::optional<TextForm> form, bool whole)
{
    m_empty = false;
    m_data = data;
    const quint64 generation = ++m_generation;
    if (data.size() <= atOnce) {
        showText(PayloadText(data, form, whole));
        return;
    }
    m_laidOut = false;
    updateReadOnly();
    QtFuture::makeReadyFuture()
        .then(QtFuture::Launch::Async, [data, form, whole] { return PayloadText(data, form, whole); })
        .then(this, [this, generation](const PayloadText &shown) {
            if (generation == m_generation)
                showText(shown);
        });
}

void DataEditor::showText(const PayloadText &shown)
{
    m_shown = shown;
    m_laidOut = true;
    m_highlighter->setDocument(nullptr);
    m_edit->setPlaceholderText(m_data.isNull() ? tr("null: this znode holds no data at all (length -1)")
                                               : tr("empty: this znode holds data of 0 bytes"));
    m_edit->setPlainText(m_shown.text());
    m_edit->document()->setModified(false);
    updateHighlighting();
    updateFormBox();
    updateReadOnly();
    const int position = std::exchange(m_keptPosition, -1);
    if (position < 0)
        return;
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(qMin(position, m_edit->document()->characterCount() - 1));
    m_edit->setTextCursor(cursor);
    m_edit->verticalScrollBar()->setValue(m_keptScroll);
}

bool DataEditor::replaceWith(const QByteArray &data)
{
    const PayloadText shown(data, m_shown.form(), !m_shown.isPreview());
    if (shown.isPreview() || shown.form() != m_shown.form()) {
        setData(data, true);
        return false;
    }
    m_data = data;
    m_shown = shown;
    QTextCursor cursor(m_edit->document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(shown.text());
    cursor.endEditBlock();
    m_edit->document()->setModified(false);
    updateReadOnly();
    return !m_edit->isReadOnly();
}

void DataEditor::clear(const QString &placeholder)
{
    m_empty = true;
    ++m_generation;
    m_laidOut = true;
    m_data = {};
    m_shown = {};
    m_highlighter->setDocument(nullptr);
    m_form->setCurrentIndex(0);
    m_edit->setPlaceholderText(placeholder);
    m_edit->clear();
    m_edit->document()->setModified(false);
    updateFormBox();
    updateReadOnly();
}

DataEditor::Draft DataEditor::draft() const { return {m_data, m_shown.form(), exactText(m_edit)}; }

void DataEditor::setDraft(const Draft &draft)
{
    m_form->setCurrentIndex(1 + static_cast<int>(draft.form));
    ++m_generation;
    m_empty = false;
    m_data = draft.base;
    showText(PayloadText(draft.base, draft.form, true));
    QTextCursor cursor(m_edit->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(draft.text);
    m_edit->document()->setModified(true);
}

PayloadText::Bytes DataEditor::bytes(bool asItStands) const
{
    if (!isModified())
        return {m_data, {}};
    return m_shown.toBytes(exactText(m_edit), asItStands);
}

bool DataEditor::isModified() const { return m_edit->document()->isModified(); }

void DataEditor::setSaved(const QByteArray &data)
{
    m_data = data;
    m_edit->document()->setModified(false);
}

void DataEditor::setReadOnly(bool readOnly, const QString &reason)
{
    m_locked = readOnly;
    m_lockReason = reason;
    updateReadOnly();
}

void DataEditor::setDimmed(bool dimmed)
{
    QPalette colors = palette();
    if (dimmed)
        colors.setColor(QPalette::Text, colors.color(QPalette::PlaceholderText));
    m_edit->setPalette(colors);
}

void DataEditor::chooseForm()
{
    std::optional<TextForm> form;
    if (m_form->currentIndex() > 0)
        form = static_cast<TextForm>(m_form->currentIndex() - 1);
    if (!isModified()) {
        show(m_data, form, false);
        return;
    }
    PayloadText::Bytes typed = m_shown.toBytes(exactText(m_edit));
    if (!typed.problem.isEmpty())
        typed = m_shown.toBytes(exactText(m_edit), true);
    if (!typed.problem.isEmpty()) {
        m_form->setCurrentIndex(1 + static_cast<int>(m_shown.form()));
        m_note->setText(typed.problem);
        m_note->show();
        return;
    }
    showText(PayloadText(typed.data, form, true));
    m_edit->document()->setModified(true);
}

void DataEditor::showWhole() { show(m_data, m_shown.form(), true); }

void DataEditor::updateFormBox()
{
    m_form->setItemText(0, m_empty || m_data.isEmpty() ? tr("Auto") : tr("Auto: %1").arg(formName(m_shown.form())));
    m_form->setEnabled(!m_empty);
}

void DataEditor::updateHighlighting()
{
    const bool highlight =
        m_shown.form() == TextForm::Json && m_edit->document()->characterCount() < highlightedCharacters;
    m_highlighter->setDocument(highlight ? m_edit->document() : nullptr);
}

void DataEditor::updateReadOnly()
{
    const QString reason = m_empty || !m_laidOut ? QString() : m_shown.readOnlyReason();
    m_note->setText(reason);
    m_note->setVisible(!reason.isEmpty());
    m_whole->setVisible(!m_empty && m_laidOut && m_shown.isPreview());
    m_edit->setReadOnly(m_locked || m_empty || !m_laidOut || !m_shown.isEditable());
    m_edit->setToolTip(m_locked ? m_lockReason : QString());
}

void DataEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->setPalette(palette());
    QWidget::changeEvent(event);
}

} // namespace app
