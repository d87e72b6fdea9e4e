// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QWidget;

namespace drm {

/// The rows of a form in several groups that share one column of labels: each with a label, an editor, the tool tip of
/// both, and names for tests and for screen readers.
class FormRows {
public:
    static constexpr int largestSeed = 2147483647; ///< that a spin box takes

    void add(QFormLayout *form, const QString &label, QWidget *editor, const char *objectName, const QString &toolTip);
    /// After the last row.
    void align() const;
    void setVisible(QWidget *editor, bool visible) const; ///< with its label

    /// The wheel scrolls what these boxes lie in, and changes what they hold only while one has the focus, which the
    /// wheel does not give. `editor`: a box, or what holds some.
    static void leaveTheWheel(QWidget *editor);

    static QFormLayout *layout(QWidget *parent = nullptr);
    static QSpinBox *spinBox(int minimum, int maximum, int step, int value);
    static QDoubleSpinBox *doubleSpinBox(double minimum, double maximum, double step, int decimals);

private:
    QVector<QPair<QWidget *, QLabel *>> m_rows;
};

} // namespace drm
