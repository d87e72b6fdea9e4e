// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>
#include <QString>

#include <deque>
#include <functional>

class QDialog;
class QDockWidget;
class QWidget;

namespace drm {

class MainWindow;

/// Writes pictures of the window, of each panel alone with all its pages, for each run that is loaded, and of the
/// dialogs into a folder, at two sizes and in both themes. Waits until everything that was asked for is open and, if
/// wanted, scanned.
class ScreenshotSession : public QObject {
    Q_OBJECT

public:
    ScreenshotSession(MainWindow &window, const QString &folder, bool startScan, QObject *parent = nullptr);

    /// Trains with the Lab dialog's choices before its pictures are taken.
    void setTraining(bool training) { m_train = training; }
    /// Before the pictures, the model is cleaned.
    void setMitigating(bool mitigating) { m_mitigate = mitigating; }

    void begin();

signals:
    /// All pictures are written; `exitCode` is 0, 3 where an input could not be used, 4 where a picture could not be
    /// written.
    void finished(int exitCode);

private:
    void loaded();
    void capture();
    void addWindowSteps(const QString &prefix, const QString &theme);
    void addPanelSteps(const QString &prefix, const QString &theme);
    void addWelcomeSteps(const QString &theme);
    void addPlaygroundSteps(const QString &prefix, const QString &theme);
    void addShellSteps(const QString &theme);
    void addDialogSteps(const QString &dialogName, const QString &theme, const std::function<QDialog *()> &dialog);
    /// Goes on when it is true, or after a while.
    void addWait(const std::function<bool()> &isDone, int tries);
    void waitFor(const std::function<bool()> &isDone, int tries);
    void next();
    void save(QWidget *widget, const QString &name);

    MainWindow &m_window;
    QString m_folder;
    bool m_startScan;
    bool m_train = false;
    bool m_mitigate = false;
    int m_exitCode = 0;
    std::deque<std::function<void()>> m_steps;
};

} // namespace drm
