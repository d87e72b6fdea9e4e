// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/ScanJob.h"
#include "widgets/base/NamedRun.h"

#include <QObject>

#include <map>
#include <memory>
#include <string>
#include <vector>

class QComboBox;

namespace drm {

/// The runs that were opened or finished in this session, in order, and the box that chooses the one to show.
class RunList : public QObject {
    Q_OBJECT

public:
    explicit RunList(QObject *parent = nullptr);

    /// A run of a path that is there takes its place. Returns its index.
    int add(const QString &path, const std::shared_ptr<const ScanRecord> &record);
    void clear();
    /// Run files that lie elsewhere now: new paths by old ones.
    void rename(const std::map<std::string, std::string> &moved);

    int count() const { return static_cast<int>(m_runs.size()); }
    bool has(int index) const { return index >= 0 && index < count(); }
    const NamedRun &at(int index) const { return m_runs.at(static_cast<std::size_t>(index)); }
    std::vector<NamedRun> named() const { return m_runs; } ///< a copy: who shows them may change the list
    int indexOf(const QString &path) const; ///< -1 where it is none of them
    int current() const; ///< the one that is shown, as setCurrent() said; -1: none
    void setCurrent(int index);
    QString modelName(int index) const;

    QComboBox *chooser() const { return m_chooser; } ///< owned by whoever takes it into a layout

    /// "gaze  ·  31.01.25 12:00".
    static QString nameOf(const QString &path, const ScanRecord &record);

signals:
    void chosen(int index); ///< by the user
    void renamed(const std::map<std::string, std::string> &moved);
    void added(const QString &path, std::shared_ptr<const drm::ScanRecord> record);

private:
    void nameAll();

    std::vector<NamedRun> m_runs;
    QComboBox *m_chooser;
    int m_current = -1;
};

} // namespace drm
