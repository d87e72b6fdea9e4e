// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>
#include <vector>

namespace drm {

/// Names and units of a model's outputs as people read them; outputs without a name are "output 1", "output 2", ...
class OutputLabels {
    Q_DECLARE_TR_FUNCTIONS(drm::OutputLabels)

public:
    OutputLabels() = default;
    OutputLabels(const std::vector<std::string> &names, const std::vector<std::string> &units);

    const std::vector<std::string> &names() const { return m_names; }
    const std::vector<std::string> &units() const { return m_units; }

    QString name(int output) const;
    QString nameWithUnit(int output) const; ///< "yaw (°)"
    QString value(int output, double value) const; ///< "12.3°", "-0.41 rad"
    QString target(const std::vector<double> &values) const; ///< "yaw 12.3°, pitch -4.1°"

    /// A number with four significant digits; "–" where it is not finite.
    static QString number(double value);
    static QString inColumn(double value); ///< NumberText::inColumn() with the same sign as number()
    /// "Probe", "Patch", "Generative" for the built-in hypotheses; any other name as it is.
    static QString hypothesis(const std::string &name);

private:
    QString unit(int output) const;

    std::vector<std::string> m_names;
    std::vector<std::string> m_units;
};

} // namespace drm
