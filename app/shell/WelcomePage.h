// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QListView;
class QStandardItemModel;

namespace drm {

/// What the window shows before anything is opened: what the program does, three ways in, and the files opened last.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setRecent(const QStringList &paths); ///< newest first
    void setOpenEnabled(bool enabled); ///< whether files may be chosen now

signals:
    void openInputsRequested(); ///< a model and images
    void openRunRequested();
    void sampleRequested();
    void recentChosen(const QString &path);
    void closeRequested(); ///< the user wants to see the panels

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeContent();
    QLayout *makeTitle();
    QLayout *makeCards();
    QLayout *makeRecent();
    void refreshIcons();

    QStringList m_paths;
    QStandardItemModel *m_recent;
    QListView *m_list;
    QLabel *m_noRecent;
};

} // namespace drm
