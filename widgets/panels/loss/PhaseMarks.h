// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <vector>

class QCPItemStraightLine;
class QCPItemText;

namespace drm {

class PlotView;

/// Lines across a plot where something begins, each with its name: upright where the names would run into each other,
/// none where even that has no room.
class PhaseMarks : public QObject {
    Q_OBJECT

public:
    struct Mark {
        double x = 0;
        QString name;
    };

    explicit PhaseMarks(PlotView *view);

    void setMarks(const std::vector<Mark> &marks);
    const std::vector<Mark> &marks() const { return m_marks; }

private:
    struct Drawn {
        QCPItemStraightLine *line;
        QCPItemText *text;
    };

    void arrange();

    PlotView *m_view;
    std::vector<Mark> m_marks;
    std::vector<Drawn> m_drawn; ///< owned by the plot
};

} // namespace drm
