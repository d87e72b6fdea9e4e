// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <QVector>

class QDockWidget;
class QMainWindow;

namespace drm {

/// Which panels are seen where: columns of places, each with the panels that share it as tabs. A panel that is not
/// named is closed.
class PanelArrangement {
    Q_DECLARE_TR_FUNCTIONS(drm::PanelArrangement)

public:
    /// The program's own: for a running scan, for a look at a trigger, for a comparison of activations.
    static QVector<PanelArrangement> all();

    const QString &title() const { return m_title; }
    const QString &actionName() const { return m_actionName; } ///< object name of its menu entry

    /// Arranges `docks`, all of `window`. Names that none of them has are passed over.
    void apply(QMainWindow &window, const QVector<QDockWidget *> &docks) const;

private:
    struct Place {
        QStringList docks; ///< object names; the first one is in front
        int height = 1; ///< share of the column
    };
    struct Column {
        QVector<Place> places;
        int width = 1; ///< share of the window
    };

    PanelArrangement(const QString &title, const QString &actionName, const QVector<Column> &columns);

    QString m_title;
    QString m_actionName;
    QVector<Column> m_columns;
};

} // namespace drm
