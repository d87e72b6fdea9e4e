// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/base/Panel.h"

#include <QStringList>

#include <vector>

class QLabel;
class QStackedLayout;
class QTextEdit;

namespace drm {

/// What a scan ran, in order, and why: the checks, the images, each search with what it came to, what was left out, and
/// the verdict. While a scan runs, its searches as they begin.
class StepsPanel : public Panel {
    Q_OBJECT

public:
    explicit StepsPanel(QWidget *parent = nullptr);

    HelpTexts help() const override;
    void clear() override;
    void showUpdate(const UpdateBatch &batch) override;
    void showRun(const ScanRecord &record) override;
    void showStopped(const ScanRecord &record) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Step {
        QString title;
        QStringList lines;
    };

    static Step checks(const ScanRecord &record);
    static Step images(const ScanRecord &record);
    static Step search(const HypothesisResult &result, const ScanResult &scan);
    static Step unfinished(const LossHistory &search);
    static Step leftOut(const ScanResult &result);
    static Step verdict(const ScanResult &result);

    void showBegun();
    void write();

    std::vector<LossHistory> m_begun; ///< searches of a running scan; of their records the last one alone
    std::vector<Step> m_steps;
    QStackedLayout *m_pages;
    QLabel *m_empty;
    QTextEdit *m_text;
};

} // namespace drm
