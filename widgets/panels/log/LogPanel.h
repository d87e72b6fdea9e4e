// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/base/Panel.h"
#include "widgets/panels/log/LogFilter.h"
#include "widgets/panels/log/LogModel.h"

#include <QVector>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace drm {

/// The log of this session: filtered by severity and by text, copied, saved as text, cleared. It follows its newest
/// line while that is in sight.
class LogPanel : public Panel {
    Q_OBJECT

public:
    explicit LogPanel(QWidget *parent = nullptr);

    HelpTexts help() const override;
    Binding binding() const override { return Binding::Own; }
    LogModel *log() const { return m_log; }
    QString shownText() const; ///< the lines that pass the filter
    /// Writes shownText(), behind what ExportLabel says of it. On failure false, and `message` says why.
    bool save(const QString &path, QString *message = nullptr) const;

public slots:
    void copy(); ///< the selected lines as they are, or all that are shown as save() writes them
    void clearLog();

protected:
    void changeEvent(QEvent *event) override;

private:
    void sizeColumns(); ///< for the present font
    QToolButton *makeButton(const char *objectName, const QString &icon, const QString &what);
    QString text(const QVector<int> &rows) const;
    QString exportedText() const;
    void saveAs();
    void refresh();
    void refreshIcons();

    LogModel *m_log;
    LogFilter *m_filter;
    QComboBox *m_severity;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_empty;
    QStackedLayout *m_pages;
    QToolButton *m_clear = nullptr;
    QVector<QToolButton *> m_buttons; ///< each with the property "iconName"
    bool m_atEnd = true;
};

} // namespace drm
