// SPDX-FileCopyrightText: 2026 The Vivarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/createdialog.h"

#include "app/browser/acleditor.h"
#include "app/browser/acltext.h"
#include "app/browser/exacttext.h"
#include "app/browser/messagebar.h"
#include "app/browser/modetext.h"
#include "app/shell/ensembleconnection.h"
#include "app/shell/errortext.h"
#include "model/cluster/clusterdirectory.h"
#include "model/journal/journal.h"
#include "zkbridge/client/path.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <chrono>
#include <limits>

namespace app {

using zkbridge::CreateMode;
using zkbridge::ErrorCode;
using zkbridge::Session;

CreateDialog::CreateDialog(EnsembleConnection *connection, const CreateProposal &proposal, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_parent(proposal.parent)
    , m_proposedData(proposal.data)
    , m_messages(new MessageBar(this))
    , m_name(new QLineEdit(this))
    , m_mode(new QComboBox(this))
    , m_modeWords(new QLabel(this))
    , m_ttl(new QSpinBox(this))
    , m_ttlName(new QLabel(tr("Time to live"), this))
    , m_data(new QPlainTextEdit(this))
    , m_null(new QCheckBox(tr("no data at all (null)"), this))
    , m_acl(new AclEditor(this))
    , m_parents(new QCheckBox(tr("Create the missing parents, too"), this))
    , m_outcome(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Create a znode"));
    makeForm(proposal);

    QPushButton *create = m_buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    create->setToolTip(tr("Creates the znode. Can be undone."));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &CreateDialog::create);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &CreateDialog::validate);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &CreateDialog::chooseMode);
    connect(m_acl, &AclEditor::edited, this, &CreateDialog::validate);
    connect(m_parents, &QCheckBox::toggled, this, &CreateDialog::validate);
    connect(m_null, &QCheckBox::toggled, m_data, &QWidget::setDisabled);
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(std::chrono::milliseconds(150));
    connect(&m_lookTimer, &QTimer::timeout, this, &CreateDialog::look);

    chooseMode();
    m_name->setFocus();
    resize(600, 560);
}

void CreateDialog::makeForm(const CreateProposal &proposal)
{
    const QFont monospace = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *parentLabel = new QLabel(proposal.parent, this);
    parentLabel->setFont(monospace);
    parentLabel->setWordWrap(true);
    parentLabel->setTextFormat(Qt::PlainText);
    form->addRow(tr("Below"), parentLabel);

    m_name->setFont(monospace);
    m_name->setText(proposal.name);
    m_name->setPlaceholderText(tr("name, a/b/name, or a whole path that begins with /"));
    m_name->setToolTip(tr("The name of the new znode below the parent; a whole path when it begins with /"));
    form->addRow(tr("&Name"), m_name);

    for (const CreateMode mode : createModes) {
        m_mode->addItem(modeName(mode));
        m_mode->setItemData(m_mode->count() - 1, modeWords(mode), Qt::ToolTipRole);
        if (mode == proposal.mode)
            m_mode->setCurrentIndex(m_mode->count() - 1);
    }
    m_mode->setToolTip(tr("How the znode is born, and what ends it"));
    form->addRow(tr("&Mode"), m_mode);
    m_modeWords->setWordWrap(true);
    m_modeWords->setForegroundRole(QPalette::PlaceholderText);
    m_modeWords->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_modeWords->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    form->addRow(QString(), m_modeWords);

    m_ttl->setRange(1, std::numeric_limits<int>::max());
    m_ttl->setValue(60'000);
    m_ttl->setSingleStep(1000);
    m_ttl->setGroupSeparatorShown(true);
    m_ttl->setSuffix(tr(" ms"));
    m_ttl->setToolTip(tr("How long the znode lives without being written and without children, in milliseconds"));
    m_ttlName->setBuddy(m_ttl);
    form->addRow(m_ttlName, m_ttl);
    makeData(form, proposal);

    m_acl->setAcl(proposal.acl);
    form->addRow(tr("ACL"), m_acl);
    m_parents->setToolTip(tr("Creates the znodes above it that do not exist, persistent, without data and with the "
                             "same ACL"));
    m_parents->hide();
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addLayout(form, 1);
    layout->addWidget(m_parents);
    layout->addWidget(m_outcome);
    layout->addWidget(m_buttons);
}

void CreateDialog::makeData(QFormLayout *form, const CreateProposal &proposal)
{
    m_data->setAccessibleName(tr("Data of the new znode"));
    m_data->setToolTip(tr("What the znode shall hold, as UTF-8 text"));
    m_data->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_data->setTabChangesFocus(true);
    m_data->setPlaceholderText(tr("empty: 0 bytes"));
    m_data->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_null->setToolTip(tr("Null data (length -1) is not the same as empty data"));
    m_null->setChecked(proposal.data.isNull() && !proposal.name.isEmpty());
    m_data->setDisabled(m_null->isChecked());
    const QString text = QString::fromUtf8(proposal.data);
    if (text.toUtf8() == proposal.data && !text.contains(u'\r')) {
        m_data->setPlainText(text);
        m_proposedData.clear();
    } else {
        m_data->setPlaceholderText(tr(
            "%Ln byte(s) that are no text, taken over as they are", nullptr, static_cast<int>(proposal.data.size())));
        m_data->setReadOnly(true);
        m_null->hide();
    }
    form->addRow(tr("&Data"), m_data);
    form->addRow(QString(), m_null);
}

CreateMode CreateDialog::mode() const
{
    return createModes.at(static_cast<std::size_t>(qMax(0, m_mode->currentIndex())));
}

QByteArray CreateDialog::data() const
{
    if (m_data->isReadOnly())
        return m_proposedData;
    if (m_null->isChecked())
        return {};
    const QByteArray text = exactText(m_data).toUtf8();
    return text.isEmpty() ? QByteArray("") : text;
}

QString CreateDialog::typedPath() const
{
    const QString name = m_name->text();
    return name.startsWith(u'/') ? name : zkbridge::joinPath(m_parent, name);
}

void CreateDialog::chooseMode()
{
    m_modeWords->setText(modeWords(mode()));
    m_ttl->setVisible(hasTtl(mode()));
    m_ttlName->setVisible(hasTtl(mode()));
    validate();
}

void CreateDialog::validate()
{
    const QString path = typedPath();
    if (path != m_lookedAt) {
        m_exists = false;
        m_missing.clear();
        m_ephemeralParent = false;
        if (zkbridge::pathProblem(path, isSequential(mode())).isEmpty())
            m_lookTimer.start();
    }
    m_parents->setVisible(!m_missing.isEmpty());
    const QString wrong = problem();
    m_outcome->setText(wrong.isEmpty() ? outcome() : wrong);
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(wrong.isEmpty() && !m_creating);
    }
}

QString CreateDialog::problem() const
{
    const QString path = typedPath();
    const bool sequential = isSequential(mode());
    if (m_name->text().isEmpty() && !sequential)
        return tr("Type the name of the new znode.");
    if (const QString reason = zkbridge::pathProblem(path, sequential); !reason.isEmpty())
        return errorText({ErrorCode::InvalidPath, path, QStringLiteral("create"), reason});
    if (path.contains(QLatin1String("//")))
        return tr("A name between two slashes is empty.");
    if (m_exists && !sequential)
        return tr("%1 exists already.").arg(path);
    if (m_ephemeralParent)
        return tr("%1 is ephemeral, and ephemeral znodes cannot have children.").arg(zkbridge::parentPath(path));
    if (!m_missing.isEmpty() && !m_parents->isChecked())
        return tr("%1 does not exist.").arg(m_missing.constFirst());
    return aclProblem(m_acl->acl());
}

QString CreateDialog::outcome() const
{
    const QString path = typedPath();
    QStringList sentences;
    sentences << (isSequential(mode()) ? tr("Creates %1 and ten digits, %2.").arg(path, modeName(mode()))
                                       : tr("Creates %1, %2.").arg(path, modeName(mode())));
    if (!m_missing.isEmpty())
        sentences << tr("First creates %1, persistent.").arg(QLocale().createSeparatedList(m_missing));
    if (m_connection->clusters()->cluster(zkbridge::parentPath(path)))
        sentences << tr(
            "Take care: %1 is a live election, and a foreign child in it can keep it from electing anybody.")
                         .arg(zkbridge::parentPath(path));
    return sentences.join(u' ');
}

void CreateDialog::look()
{
    const QString path = typedPath();
    m_lookedAt = path;
    Session *session = m_connection->session();
    if (!isSequential(mode())) {
        session->exists(path, Session::Watch::No, this, [this, path](const zkbridge::Result<zkbridge::Stat> &result) {
            if (path != m_lookedAt)
                return;
            m_exists = result.ok();
            validate();
        });
    }
    const QString parent = zkbridge::parentPath(path);
    for (QString above = parent; above.size() > 1; above = zkbridge::parentPath(above)) {
        session->exists(above, Session::Watch::No, this,
            [this, path, parent, above](const zkbridge::Result<zkbridge::Stat> &result) {
                if (path != m_lookedAt)
                    return;
                if (result && above == parent)
                    m_ephemeralParent = result->isEphemeral();
                if (result.code() == ErrorCode::NoNode && !m_missing.contains(above)) {
                    m_missing.append(above);
                    m_missing.sort(); // an ancestor is shorter, so it comes first
                }
                validate();
            });
    }
}

void CreateDialog::create()
{
    if (m_creating || !problem().isEmpty())
        return;
    m_creating = true;
    m_messages->closeMessage();
    validate();
    createParents(m_missing);
}

void CreateDialog::createParents(QStringList missing)
{
    if (missing.isEmpty()) {
        createZnode();
        return;
    }
    const QString parent = missing.takeFirst();
    m_connection->journal()->create(parent, {}, m_acl->acl(), CreateMode::Persistent, this,
        [this, missing](const zkbridge::Result<zkbridge::Created> &result) {
            // Somebody else made it meanwhile: all the better.
            if (!result && result.code() != ErrorCode::NodeExists)
                refused(result.error());
            else
                createParents(missing);
        });
}

void CreateDialog::createZnode()
{
    m_connection->journal()->create(
        typedPath(), data(), m_acl->acl(), mode(), this,
        [this](const zkbridge::Result<zkbridge::Created> &result) {
            if (!result) {
                refused(result.error());
                return;
            }
            Q_EMIT created(result->path);
            accept();
        },
        hasTtl(mode()) ? m_ttl->value() : -1);
}

void CreateDialog::refused(const zkbridge::Error &error)
{
    m_creating = false;
    m_messages->showMessage(MessageBar::Kind::Error, errorText(error));
    m_lookedAt.clear();
    validate();
}

} // namespace app
