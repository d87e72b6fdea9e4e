// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/base/PlainLabel.h"

namespace drm {

/// One line of plain text that is shortened with an ellipsis where the space is too narrow; the tool tip then holds
/// all of it.
class ElidedLabel : public PlainLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(Qt::TextElideMode mode, QWidget *parent = nullptr);

    void setFullText(const QString &text);
    const QString &fullText() const { return m_fullText; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    Qt::TextElideMode m_mode;
    QString m_fullText;
};

} // namespace drm
