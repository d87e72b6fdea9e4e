// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

class QWidget;

namespace drm {

/// The answers to "What is this?": for a parameter or a plot what it shows, how to read it, and its formula. Rich text,
/// by object name.
using HelpTexts = QHash<QString, QString>;

/// A paragraph for each part that is not empty; the formula stands out.
QString helpPage(const QString &shows, const QString &reading = {}, const QString &formula = {});

/// Gives its text to every widget below `root`, `root` included, that has one, and to the label beside it.
void applyHelp(QWidget *root, const HelpTexts &texts);

} // namespace drm
