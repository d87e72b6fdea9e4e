// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/log/LogModel.h"

#include <QSortFilterProxyModel>

namespace drm {

/// The lines of a log that are severe enough and hold a text, in whatever case.
class LogFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit LogFilter(QObject *parent = nullptr);

    void setLeastSeverity(LogModel::Severity severity);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_least = 0;
    QString m_text;
};

} // namespace drm
