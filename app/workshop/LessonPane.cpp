// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/LessonPane.h"

#include "app/base/ElidedComboBox.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/base/PlainText.h"
#include "widgets/theme/StateIcon.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace drm {

LessonPane::LessonPane(QWidget *parent)
    : QWidget(parent)
    , m_lessons(new ElidedComboBox)
    , m_place(new PlainLabel)
    , m_progress(new QProgressBar)
    , m_text(new QTextBrowser)
    , m_state(new PlainLabel)
    , m_hintText(new PlainLabel)
    , m_back(new QPushButton(tr("Back")))
    , m_hint(new QPushButton(tr("Hint")))
    , m_show(new QPushButton(tr("Show me")))
    , m_next(new QPushButton(tr("Next")))
{
    setObjectName(QStringLiteral("lessonPane"));
    const QVector<std::pair<QWidget *, const char *>> named{
        {m_lessons, "lessonChoice"},    {m_text, "lessonText"}, {m_state, "lessonState"},
        {m_hintText, "lessonHintText"}, {m_back, "lessonBack"}, {m_hint, "lessonHint"},
        {m_show, "lessonShow"},         {m_next, "lessonNext"}, {m_place, "lessonPlace"},
        {m_progress, "lessonProgress"}};
    for (const auto &[widget, name] : named)
        widget->setObjectName(QLatin1String(name));
    m_lessons->setAccessibleName(tr("Lesson"));
    m_lessons->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_lessons->setMinimumContentsLength(12);
    m_text->setAccessibleName(tr("Text of the step"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_progress->setTextVisible(false);
    m_progress->setStyleSheet(QStringLiteral("min-height: 6px; max-height: 6px"));
    m_progress->setAccessibleName(tr("Steps of the lesson"));
    m_place->setProperty("role", QStringLiteral("muted"));
    m_state->setWordWrap(true);
    m_hintText->setWordWrap(true);
    m_hintText->setProperty("role", QStringLiteral("muted"));
    m_next->setProperty("primary", true);
    m_back->setToolTip(PlainText::toolTip(tr("The step before")));
    m_hint->setToolTip(PlainText::toolTip(tr("What to do, in other words")));
    m_show->setToolTip(PlainText::toolTip(tr("The program does the step for you")));
    m_next->setToolTip(PlainText::toolTip(tr("The next step, whether this one is done or not")));
    layOut();
    connect(
        m_lessons, &QComboBox::activated, this, [this](int lesson) { go(lesson, 0); });
    connect(
        m_back, &QPushButton::clicked, this, [this] { move(-1); });
    connect(
        m_next, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_hint, &QPushButton::clicked, this, [this] { m_hintText->show(); });
    connect(m_show, &QPushButton::clicked, this, &LessonPane::showWanted);
    fill();
}

void LessonPane::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin(), Theme::margin(), Theme::margin(), Theme::margin());
    column->setSpacing(Theme::spacing());
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_back);
    ways->addStretch(1);
    ways->addWidget(m_next);
    auto *helps = new QHBoxLayout;
    helps->addWidget(m_hint);
    helps->addWidget(m_show);
    helps->addStretch(1);
    column->addWidget(m_lessons);
    column->addWidget(m_place);
    column->addWidget(m_progress);
    column->addWidget(m_text, 1);
    column->addWidget(m_hintText);
    column->addWidget(m_state);
    column->addLayout(helps);
    column->addLayout(ways);
}

void LessonPane::setBook(const LessonBook &book)
{
    m_book = book;
    m_lessons->clear();
    for (const Lesson &lesson : m_book.lessons()) {
        const QString title = PlainText::shown(QString::fromStdString(lesson.title));
        m_lessons->addItem(tr("%1 (%n min)", "a lesson", lesson.minutes).arg(title));
        m_lessons->setItemData(m_lessons->count() - 1, PlainText::toolTip(title), Qt::ToolTipRole);
    }
    m_lesson = 0;
    m_page = 0;
    fill();
    emit pageShown();
}

const LessonStep *LessonPane::step() const
{
    if (m_page == 0 || m_lesson >= m_book.lessons().size())
        return nullptr;
    return &m_book.lessons()[m_lesson].steps[static_cast<std::size_t>(m_page - 1)];
}

void LessonPane::go(int lesson, int page)
{
    if (lesson < 0 || lesson >= m_book.lessons().size() || page < 0
        || page > static_cast<int>(m_book.lessons()[lesson].steps.size()))
        return;
    m_lesson = lesson;
    m_page = page;
    fill();
    emit pageShown();
}

/// Behind the last step comes the next lesson, before the first page the end of the lesson before.
void LessonPane::move(int by)
{
    if (m_book.lessons().isEmpty())
        return;
    const int last = static_cast<int>(m_book.lessons()[m_lesson].steps.size());
    if (m_page + by > last)
        go(m_lesson + 1, 0);
    else if (m_page + by < 0)
        go(m_lesson - 1, m_lesson > 0 ? static_cast<int>(m_book.lessons()[m_lesson - 1].steps.size()) : 0);
    else
        go(m_lesson, m_page + by);
}

void LessonPane::fill()
{
    m_done = false;
    m_hintText->hide();
    if (m_book.lessons().isEmpty()) {
        m_text->setPlainText(m_book.problems().join(QStringLiteral("\n\n")));
        refresh();
        return;
    }
    const Lesson &lesson = m_book.lessons()[m_lesson];
    const LessonStep *now = step();
    m_lessons->setCurrentIndex(m_lesson);
    const auto steps = static_cast<int>(lesson.steps.size());
    m_place->setText(now ? tr("Step %1 of %2").arg(m_page).arg(steps) : tr("Introduction"));
    m_progress->setRange(0, steps);
    m_progress->setValue(m_page);
    const QString heading = QString::fromStdString(now ? now->title : lesson.title);
    QString text =
        QStringLiteral("### %1\n\n%2").arg(heading, QString::fromStdString(now ? now->text : lesson.introduction));
    if (!now)
        for (const QString &problem : m_book.problems())
            text += QStringLiteral("\n\n*%1*").arg(problem);
    // Of a teacher's file: no HTML, and no pictures are loaded.
    m_text->document()->setMarkdown(text,
                                    QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark)
                                        | QTextDocument::MarkdownNoHTML);
    m_text->moveCursor(QTextCursor::Start);
    m_hintText->setText(now ? QString::fromStdString(now->hint) : QString());
    refresh();
}

void LessonPane::setDone()
{
    if (m_done)
        return;
    m_done = true;
    refresh();
}

void LessonPane::refresh()
{
    const LessonStep *now = step();
    const bool waits = now && !now->check.word.empty();
    m_hint->setVisible(now && !now->hint.empty());
    m_show->setVisible(now && !now->show.empty());
    m_state->setVisible(waits);
    m_state->setText(m_done ? tr("✓ Done. Go on with Next.") : tr("○ Not done yet."));
    m_state->setProperty("role", m_done ? QStringLiteral("good") : QStringLiteral("muted"));
    m_state->style()->polish(m_state);
    const bool any = !m_book.lessons().isEmpty();
    m_back->setEnabled(any && (m_lesson > 0 || m_page > 0));
    const bool last = any && m_lesson + 1 == m_book.lessons().size()
        && m_page == static_cast<int>(m_book.lessons()[m_lesson].steps.size());
    m_next->setEnabled(any && !last);
    m_next->setText(waits && !m_done ? tr("Skip") : tr("Next"));
}

} // namespace drm
