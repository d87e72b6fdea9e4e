// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/AnswerMap.h"

#include <QCoreApplication>
#include <QString>

#include <string>
#include <vector>

namespace drm {

/// Names and units of a model's outputs as people read them; outputs without a name are "output 1", "output 2", ...
/// Radians are shown in degrees where the user prefers that.
class OutputLabels {
    Q_DECLARE_TR_FUNCTIONS(drm::OutputLabels)

public:
    OutputLabels() = default;
    OutputLabels(const std::vector<std::string> &names, const std::vector<std::string> &units);

    /// For the whole program; what is shown already stays.
    static void setDegrees(bool wanted);
    static bool areDegrees();

    /// The same in the units of the data, for what is typed.
    OutputLabels inDataUnits() const;
    /// What a number of the data is multiplied with to be shown; 1, or degrees in a radian.
    double factor(int output) const;

    const std::vector<std::string> &names() const { return m_names; }
    const std::vector<std::string> &units() const { return m_units; }

    QString name(int output) const;
    QString nameWithUnit(int output) const; ///< "yaw (°)"
    /// "12.34°", "-0.4100 rad", of a number in the unit of the data: with four digits, as people compare it with
    /// theirs.
    QString value(int output, double value) const;
    QString bareValue(int output, double value) const; ///< value() without its unit
    QString target(const std::vector<double> &values) const; ///< "yaw 12.3°, pitch -4.10°", with three
    /// What a rule makes of the answers (answerMapText()). `deviations` of benign answers, in units of the data.
    QString rule(const AnswerMap &map, std::vector<double> deviations) const;

    /// A number with four significant digits; "–" where it is not finite.
    static QString number(double value);
    static QString inColumn(double value, int digits = 3); ///< NumberText::inColumn() with the same sign as number()
    /// "Probe", "Patch", "Generative" for the built-in hypotheses; any other name as it is.
    static QString hypothesis(const std::string &name);

private:
    QString withUnit(int output, double value, int digits) const;
    QString unit(int output) const;

    std::vector<std::string> m_names;
    std::vector<std::string> m_units;
    bool m_asTheyAre = false; ///< whatever the user prefers
};

} // namespace drm
