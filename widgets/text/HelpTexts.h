// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QString>

class QWidget;

namespace drm {

/// The answers to "What is this?": for a parameter or a plot what it shows, how to read it, and its formula. Rich text,
/// by object name.
class HelpTexts {
    Q_DECLARE_TR_FUNCTIONS(drm::HelpTexts)

public:
    /// Empty where there is none.
    static QString text(const QString &objectName);
    /// Gives its text to every widget below `root`, `root` included, that has one, and to the label beside it.
    static void apply(QWidget *root);

private:
    using Texts = QHash<QString, QString>;

    /// A paragraph for each part; the formula stands out.
    static QString page(const QString &shows, const QString &reading, const QString &formula = {});
    static Texts all();
    static void addSearch(Texts &texts);
    static void addInput(Texts &texts);
    static void addVerdict(Texts &texts);
    static void addLoss(Texts &texts);
    static void addTrigger(Texts &texts);
    static void addInspection(Texts &texts); ///< this and the next two: HelpTextsOfScans.cpp
    static void addCompare(Texts &texts);
    static void addCase(Texts &texts);
    static void addProbe(Texts &texts);
    static void addActivations(Texts &texts);
    static void addActivationPoints(Texts &texts);
    static void addPlayground(Texts &texts);
    static void addTraining(Texts &texts);
    static void addLab(Texts &texts);
    static void addMitigation(Texts &texts);
    static void addLog(Texts &texts);
    static void addData(Texts &texts);
};

} // namespace drm
