// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/ProblemLabel.h"

#include "widgets/base/PlainText.h"
#include "widgets/theme/Theme.h"

#include <QAccessible>
#include <QEvent>

namespace drm {

ProblemLabel::ProblemLabel(const QString &objectName)
{
    setObjectName(objectName);
    setWordWrap(true);
    colour();
    hide();
}

void ProblemLabel::showProblem(const QString &problem)
{
    setText(PlainText::shown(problem));
    setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ProblemLabel::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void ProblemLabel::colour()
{
    const QColor wanted = Theme::of(*this).bad();
    if (palette().color(QPalette::WindowText) == wanted)
        return;
    QPalette colours; // without the others, which stay those of the window
    colours.setColor(QPalette::WindowText, wanted);
    setPalette(colours);
}

} // namespace drm
