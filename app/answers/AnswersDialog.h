// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/answers/AnswerPreviewService.h"

#include <QDialog>
#include <QTimer>
#include <QVector>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace drm {

class AnswerRow;
class ImageGrid;

/// Chooses what of a model's answer is read as the answers, and how, with some images beside it, what comes of them and
/// what their labels say.
class AnswersDialog : public QDialog {
    Q_OBJECT

public:
    explicit AnswersDialog(const AnswerQuestion &question, QWidget *parent = nullptr);

    /// AnswerChoice as text; empty: left to the program.
    QString answers() const;

private:
    void layOut();
    void refresh(); ///< asks for a preview, soon
    void showPreview(const AnswerPreview &preview);
    void makeRows(const AnswerPreview &preview);
    void showText(const QString &text); ///< in the rows
    void takeRows(); ///< into the text
    void say(const QString &text, bool isFault);

    AnswerPreviewService m_service;
    AnswerQuestion m_question;
    QTimer m_soon;
    QVector<AnswerRow *> m_rows;
    QVBoxLayout *m_rowColumn;
    QLineEdit *m_text;
    ImageGrid *m_pictures;
    QLabel *m_fit;
    QLabel *m_proposal;
    QToolButton *m_useProposal;
    QPushButton *m_use;
};

} // namespace drm
