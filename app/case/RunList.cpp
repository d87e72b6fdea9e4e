// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/RunList.h"

#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace drm {

RunList::RunList(QObject *parent)
    : QObject(parent)
    , m_chooser(new QComboBox)
{
    m_chooser->setObjectName(QStringLiteral("runChooser"));
    m_chooser->setAccessibleName(tr("Scan shown"));
    m_chooser->setToolTip(tr("Scans of this session; choose the one to show"));
    m_chooser->setPlaceholderText(tr("No scan shown"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_chooser, &QComboBox::activated, this, [this](int index) {
        setCurrent(m_current); // until whoever shows it says so
        emit chosen(index);
    });
}

int RunList::add(const QString &path, const std::shared_ptr<const ScanRecord> &record)
{
    int index = indexOf(path);
    if (index < 0) {
        index = count();
        m_runs.push_back({{}, record, path});
        m_chooser->addItem({});
        setCurrent(m_current); // an empty box chooses the first by itself
    } else {
        m_runs[static_cast<std::size_t>(index)].record = record;
    }
    nameAll();
    emit added(path, record);
    return index;
}

/// Models of the same name get their folders; scans of the same minute have the names of their files, not the time.
void RunList::nameAll()
{
    const auto modelOf = [](const NamedRun &run) {
        return QFileInfo(QString::fromStdString(run.record->request.modelPath));
    };
    std::vector<QString> names;
    for (const NamedRun &run : m_runs) {
        const QFileInfo model = modelOf(run);
        const bool isAmbiguous = std::any_of(m_runs.begin(), m_runs.end(), [&](const NamedRun &other) {
            return modelOf(other).completeBaseName() == model.completeBaseName()
                && modelOf(other).path() != model.path();
        });
        const QString folder = isAmbiguous ? model.dir().dirName() + QDir::separator() : QString();
        names.push_back(folder + nameOf(run.path, *run.record));
    }
    for (int index = 0; index < count(); ++index) {
        NamedRun &run = m_runs[static_cast<std::size_t>(index)];
        const QString &name = names[static_cast<std::size_t>(index)];
        run.name = std::count(names.begin(), names.end(), name) < 2
            ? name
            : QStringLiteral("%1  ·  %2")
                  .arg(name.section(QStringLiteral("  ·  "), 0, 0), QFileInfo(run.path).completeBaseName());
        m_chooser->setItemText(index, run.name);
    }
}

void RunList::clear()
{
    m_runs.clear();
    m_chooser->clear();
    m_current = -1;
}

void RunList::rename(const std::map<std::string, std::string> &moved)
{
    for (NamedRun &run : m_runs) {
        const auto found = moved.find(run.path.toStdString());
        if (found != moved.end())
            run.path = QString::fromStdString(found->second);
    }
    emit renamed(moved);
}

int RunList::indexOf(const QString &path) const
{
    const auto found =
        std::find_if(m_runs.begin(), m_runs.end(), [&](const NamedRun &run) { return run.path == path; });
    return found == m_runs.end() ? -1 : static_cast<int>(found - m_runs.begin());
}

int RunList::current() const
{
    return m_current;
}

void RunList::setCurrent(int index)
{
    m_current = index;
    m_chooser->setCurrentIndex(index);
}

QString RunList::modelName(int index) const
{
    return QFileInfo(QString::fromStdString(at(index).record->request.modelPath)).completeBaseName();
}

QString RunList::nameOf(const QString &path, const ScanRecord &record)
{
    const QString model = QFileInfo(QString::fromStdString(record.request.modelPath)).completeBaseName();
    const QDateTime time = QDateTime::fromString(QString::fromStdString(record.startedUtc), Qt::ISODate).toLocalTime();
    return model + QStringLiteral("  ·  ")
        + (time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : QFileInfo(path).completeBaseName());
}

} // namespace drm
