// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/compare/RunPair.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QLabel;

namespace drm {

class CompactTable;
class CompareModel;
class VerdictBadge;

/// The verdicts of two scans beside each other, with which model, images and budget, and a table by hypothesis.
class CompareVerdicts : public QWidget {
    Q_OBJECT

public:
    explicit CompareVerdicts(QWidget *parent = nullptr);

    void setPair(const RunPair &pair);

    CompareModel *model() const { return m_model; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Side {
        QLabel *name;
        VerdictBadge *badge;
        QLabel *facts;
    };

    static void show(const Side &side, const NamedRun &run);

    std::array<Side, 2> m_sides{};
    QBoxLayout *m_halves;
    CompactTable *m_table;
    CompareModel *m_model;
};

} // namespace drm
