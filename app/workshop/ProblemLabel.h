// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/base/PlainLabel.h"

namespace drm {

/// A sentence that says what is wrong, in the colour of it; hidden while nothing is.
class ProblemLabel : public PlainLabel {
    Q_OBJECT

public:
    explicit ProblemLabel(const QString &objectName);

    void showProblem(const QString &problem); ///< empty: there is none

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
};

} // namespace drm
