// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/Preferences.h"
#include "widgets/form/FormRows.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace drm {

/// Edits the preferences. Nothing changes until the user presses OK or Apply.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    /// `defaultRunFolder` is shown where the user has chosen none.
    PreferencesDialog(const Preferences &preferences, const QString &defaultRunFolder, QWidget *parent = nullptr);

    Preferences preferences() const; ///< as shown

signals:
    void applied(const drm::Preferences &preferences);

private:
    void layOut();
    QWidget *makeFolderRow();
    void fill(const Preferences &preferences);
    void chooseFolder();
    void apply();
    void refresh();

    Preferences m_start; ///< what the program runs with
    QString m_defaultRunFolder;
    FormRows m_rows;
    QComboBox *m_theme;
    QComboBox *m_language;
    QLabel *m_restart;
    QCheckBox *m_degrees;
    QSpinBox *m_threads;
    QLineEdit *m_runFolder;
    QSpinBox *m_recentFiles;
    QCheckBox *m_offerResume;
    QCheckBox *m_showWelcome;
    QCheckBox *m_exportFooter;
    QLabel *m_problem;
};

} // namespace drm
