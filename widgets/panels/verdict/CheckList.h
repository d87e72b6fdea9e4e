// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/PreflightCheck.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace drm {

/// The pre-flight's checks, one below the other: icon, name, state in words, and the sentence.
class CheckList : public QWidget {
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    void setChecks(const std::vector<PreflightCheck> &checks);
    int count() const { return static_cast<int>(m_rows.size()); }
    static QString word(CheckState state); ///< "passed", "doubtful"
    QString text(int row) const; ///< as read out: name, state, sentence

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        CheckState state;
        QLabel *icon;
        QLabel *text;
    };

    void applyTheme();

    QGridLayout *m_grid;
    std::vector<Row> m_rows;
};

} // namespace drm
