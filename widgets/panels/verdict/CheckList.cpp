// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/verdict/CheckList.h"

#include "widgets/base/PlainLabel.h"
#include "widgets/base/PlainText.h"
#include "widgets/text/Translated.h"
#include "widgets/theme/StateIcon.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QGridLayout>

namespace drm {

namespace {

StateIcon::Kind iconOf(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return StateIcon::Kind::Good;
    case CheckState::Warning:
    case CheckState::Doubtful:
        return StateIcon::Kind::Unsure;
    case CheckState::Failed:
        break;
    }
    return StateIcon::Kind::Bad;
}

} // namespace

CheckList::CheckList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(Theme::spacing());
    m_grid->setColumnStretch(1, 1);
}

void CheckList::setChecks(const std::vector<PreflightCheck> &checks)
{
    for (const Row &row : m_rows) {
        delete row.icon;
        delete row.text;
    }
    m_rows.clear();
    for (const PreflightCheck &check : checks) {
        Row row{check.state, new PlainLabel(this), new PlainLabel(this)};
        row.text->setObjectName(QStringLiteral("check_") + QString::fromStdString(check.name).simplified());
        row.text->setWordWrap(true);
        row.text->setTextFormat(Qt::RichText);
        row.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row.text->setText(QStringLiteral("<b>%1</b> · %2<br>%3")
                              .arg(translated(checkTitle(check.name)).toHtmlEscaped(), word(check.state),
                                   PlainText::shown(translated(check.message)).toHtmlEscaped()));
        row.text->setAccessibleName(
            QStringLiteral("%1, %2. %3")
                .arg(translated(checkTitle(check.name)), word(check.state), translated(check.message)));
        const int at = static_cast<int>(m_rows.size());
        m_grid->addWidget(row.icon, at, 0, Qt::AlignTop);
        m_grid->addWidget(row.text, at, 1);
        m_rows.push_back(row);
    }
    applyTheme();
}

QString CheckList::word(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return tr("passed");
    case CheckState::Warning:
        return tr("warning");
    case CheckState::Doubtful:
        return tr("doubtful");
    case CheckState::Failed:
        break;
    }
    return tr("failed");
}

QString CheckList::text(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).text->accessibleName();
}

void CheckList::applyTheme()
{
    const Theme theme = Theme::of(*this);
    for (const Row &row : m_rows)
        row.icon->setPixmap(StateIcon::pixmap(iconOf(row.state), theme, 18, devicePixelRatioF()));
}

void CheckList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QWidget::changeEvent(event);
}

} // namespace drm
