// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QAbstractItemView;

namespace drm {

/// A sentence in the middle of a list for as long as the list is empty. Made after the view has its model.
class EmptyHint : public QLabel {
    Q_OBJECT

public:
    EmptyHint(const QString &text, QAbstractItemView *view);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    QAbstractItemView *m_view;
};

} // namespace drm
