// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/Panel.h"

namespace drm {

Panel::Panel(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_title(title)
{
    setObjectName(name + QStringLiteral("Panel"));
    setAccessibleName(title);
}

QVector<ShownSource> Panel::sources() const
{
    if (binding() == Binding::Own)
        return furtherSources();
    if (m_source.isEmpty())
        return {};
    return QVector<ShownSource>{m_source} + furtherSources();
}

void Panel::setLabels(const std::vector<std::string> &, const std::vector<std::string> &) { }

void Panel::showUpdate(const UpdateBatch &) { }

void Panel::showRun(const ScanRecord &) { }

void Panel::showStopped(const ScanRecord &) { }

void Panel::setRuns(const std::vector<NamedRun> &, int) { }

void Panel::selectHypothesis(const QString &) { }

void Panel::setSelection(SampleSelection *) { }

void Panel::restoreViewState(const QJsonObject &) { }

} // namespace drm
