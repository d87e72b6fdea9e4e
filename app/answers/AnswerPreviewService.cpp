// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/AnswerPreviewService.h"

#include "app/base/ErrorText.h"

namespace drm {

AnswerPreviewService::AnswerPreviewService(QObject *parent)
    : QObject(parent)
{
    m_task = std::make_unique<LatestTask<AnswerQuestion>>(
        *this,
        [this](const AnswerQuestion &question, int asOf) {
            try {
                AnswerPreview preview =
                    previewAnswers(question.modelPath, question.options, question.dataPath, question.size);
                m_task->tell(
                    asOf, [this, preview = std::move(preview)] { emit previewed(preview); });
            } catch (const std::exception &error) {
                m_task->tell(
                    asOf, [this, text = ErrorText::of(error)] { emit failed(text); });
            }
        });
}

AnswerPreviewService::~AnswerPreviewService() = default;

void AnswerPreviewService::ask(const AnswerQuestion &question)
{
    m_task->askAnew(question);
}

} // namespace drm
