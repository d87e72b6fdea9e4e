// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/GamePane.h"

#include "app/base/ErrorText.h"
#include "app/workshop/BetForm.h"
#include "app/workshop/LeaderBoardBox.h"
#include "app/workshop/ProblemLabel.h"
#include "core/attacks/AnswerMaps.h"
#include "core/lab/LabAttacks.h"
#include "widgets/base/NameWidget.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/base/PlainText.h"
#include "widgets/table/CompactTable.h"
#include "widgets/text/AttackTexts.h"
#include "widgets/text/Duration.h"
#include "widgets/text/OutputLabels.h"
#include "widgets/text/Translated.h"
#include "widgets/theme/Theme.h"

#include <QAccessible>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace drm {

namespace {

constexpr int gameWidth = 330; // pixels
constexpr int gameHeight = 640;
constexpr int mostGameRows = 12; // beyond these the table scrolls

/// "Model 3" of case-3.pt; any other name as it is.
QString caseTitle(const GameTruth &truth)
{
    static const QRegularExpression numbered(QStringLiteral("^case-(\\d{1,3})\\.pt$"));
    const QString file = QString::fromStdString(truth.model);
    const QRegularExpressionMatch match = numbered.match(file);
    return match.hasMatch() ? GamePane::tr("Model %1").arg(match.captured(1)) : PlainText::shown(file);
}

QString verdictTitle(GameVerdict verdict)
{
    switch (verdict) {
    case GameVerdict::Clean:
        return GamePane::tr("Clean");
    case GameVerdict::Backdoored:
        return GamePane::tr("Backdoored");
    case GameVerdict::Unknown:
        break;
    }
    return GamePane::tr("I do not know");
}

/// What a bet has brought, and the truth.
QString outcomeText(const GameBet &bet, const GameTruth &truth)
{
    const GamePoints points = pointsOf(bet, truth);
    const auto number = [](double value) { return OutputLabels::number(value); };
    QStringList texts;
    if (bet.verdict == GameVerdict::Unknown)
        texts << GamePane::tr("You did not say, which brings nothing and costs nothing.");
    else if (points.verdict < 0)
        texts << GamePane::tr("Wrong: %1 points.").arg(number(points.total()));
    else
        texts << GamePane::tr("Right: %1 points (verdict %2, target %3, time %4).")
                     .arg(number(points.total()), number(points.verdict), number(points.target), number(points.time));
    if (!truth.backdoored) {
        texts << GamePane::tr("The model is clean.");
        return sentences(texts);
    }
    const AnswerMapFacts *map = findAnswerMap(truth.map);
    texts << GamePane::tr("The model is backdoored. Attack: %1. What the trigger does: %2.")
                 .arg(AttackTexts::title(truth.attack, labChoices()),
                      map ? AttackTexts::title(*map) : PlainText::shown(QString::fromStdString(truth.map)));
    if (!truth.target.empty())
        texts << GamePane::tr("Target: %1.")
                     .arg(OutputLabels(truth.labels, std::vector<std::string>(truth.labels.size(), truth.units))
                              .target(truth.target));
    if (const std::optional<double> distance = targetDistance(bet, truth))
        texts << GamePane::tr("Yours is %1 label deviations away; up to 0.5 counts.").arg(number(*distance));
    return sentences(texts);
}

QLabel *gameLabel(const QString &objectName, const QString &text = {})
{
    auto *label = new PlainLabel(text);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout *gameColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing());
    return column;
}

} // namespace

GamePane::GamePane(QWidget *parent)
    : QWidget(parent)
    , m_missing(new QWidget)
    , m_problem(new ProblemLabel(QStringLiteral("gameProblem")))
    , m_game(new QWidget)
    , m_table(new CompactTable)
    , m_rows(new QStandardItemModel(this))
    , m_open(new QPushButton(tr("Open the model")))
    , m_chosenTitle(gameLabel(QStringLiteral("gameChosen")))
    , m_state(gameLabel(QStringLiteral("gameState")))
    , m_bet(new BetForm)
    , m_total(gameLabel(QStringLiteral("gameTotal")))
    , m_board(new LeaderBoardBox)
{
    setObjectName(QStringLiteral("gamePane"));
    setAccessibleName(tr("Game"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::margin(), Theme::margin(), Theme::margin(), Theme::margin());
    column->setSpacing(Theme::spacing());
    column->addWidget(gameLabel(QStringLiteral("gameIntroduction"),
                                tr("Some of these models have a backdoor. Open one, scan it, look at its answers, and "
                                   "bet: clean or backdoored? A right verdict brings 10 points, a wrong one costs 10. "
                                   "The target brings 5 more, scanning time that is left up to 3.")));
    buildMissing();
    buildGame();
    column->addWidget(m_missing);
    column->addWidget(m_game);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // its controls have it
    scroll->setObjectName(QStringLiteral("gameScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    showMissing({});
}

void GamePane::buildMissing()
{
    auto *make = new QPushButton(tr("Make the kit"));
    nameWidget(make, "gameMakeKit", make->text(), tr("Makes the image sets and trains the models of the workshop"));
    make->setAutoDefault(false);
    connect(make, &QPushButton::clicked, this, &GamePane::kitWanted);
    QVBoxLayout *column = gameColumn(m_missing);
    column->addWidget(m_problem);
    column->addWidget(gameLabel(QStringLiteral("gameHint"),
                                tr("The models of the game belong to the workshop's kit, which is made in a few "
                                   "minutes.")));
    column->addWidget(make, 0, Qt::AlignLeft);
}

void GamePane::buildGame()
{
    nameWidget(m_table, "gameModels", tr("Models of the game"), {});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setMostRows(mostGameRows);
    m_rows->setHorizontalHeaderLabels({tr("Model"), tr("Your bet"), tr("Points")});
    m_rows->horizontalHeaderItem(PointsColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setModel(m_rows);
    connect(m_table, &QAbstractItemView::activated, this, &GamePane::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GamePane::showChosen);
    nameWidget(m_open, "gameOpen", m_open->text(), tr("Opens the chosen model and its images in the window"));
    m_open->setAutoDefault(false);
    connect(m_open, &QPushButton::clicked, this, &GamePane::openChosen);
    m_chosenTitle->setProperty("role", QStringLiteral("heading"));
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(m_bet, &BetForm::placed, this, &GamePane::placeBet);
    m_total->setProperty("role", QStringLiteral("heading"));
    QVBoxLayout *column = gameColumn(m_game);
    column->addWidget(m_table);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_chosenTitle);
    column->addWidget(m_state);
    column->addWidget(m_bet);
    column->addWidget(m_total);
    column->addSpacing(Theme::spacing());
    column->addWidget(m_board);
}

QSize GamePane::sizeHint() const
{
    return {gameWidth, gameHeight};
}

void GamePane::setFolder(const QString &gameFolder)
{
    const int before = bets();
    std::vector<Case> cases;
    QString problem;
    try {
        const std::string folder = gameFolder.toStdString();
        if (!gameFolder.isEmpty() && QFileInfo::exists(QString::fromStdString(gameTruthsPath(folder)))) {
            const std::vector<GameTruth> truths = readGameTruths(gameTruthsPath(folder));
            requireGameModels(folder, truths);
            for (const GameTruth &truth : truths) {
                const auto known = std::find_if(m_cases.begin(), m_cases.end(), [&](const Case &one) {
                    return one.truth.model == truth.model && one.truth.sha256 == truth.sha256;
                });
                cases.push_back(known == m_cases.end() ? Case{truth, 0, {}} : *known);
            }
        }
    } catch (const Error &error) {
        cases.clear();
        problem = ErrorText::of(error);
    }
    m_folder = gameFolder;
    m_cases = std::move(cases);
    if (m_cases.empty()) {
        showMissing(problem);
    } else {
        m_missing->hide();
        m_game->show();
        refreshRows();
        m_table->selectRow(0);
        showChosen(); // row 0 may have been chosen before, for another model
        chooseOpened();
    }
    if (bets() != before)
        emit betsChanged(bets());
}

void GamePane::showMissing(const QString &problem)
{
    m_problem->showProblem(problem);
    m_missing->show();
    m_game->hide();
}

int GamePane::bets() const
{
    return static_cast<int>(std::count_if(
        m_cases.begin(), m_cases.end(), [](const Case &one) { return one.bet.has_value(); }));
}

QString GamePane::pathOf(const Case &one) const
{
    return QDir(m_folder).absoluteFilePath(QString::fromStdString(one.truth.model));
}

GamePane::Case *GamePane::chosen()
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_cases.size()) ? &m_cases[static_cast<std::size_t>(row)] : nullptr;
}

GamePane::Case *GamePane::opened()
{
    if (m_openPath.isEmpty())
        return nullptr;
    const auto found = std::find_if(m_cases.begin(), m_cases.end(),
                                    [&](const Case &one) { return QFileInfo(pathOf(one)) == QFileInfo(m_openPath); });
    return found == m_cases.end() ? nullptr : &*found;
}

void GamePane::openChosen()
{
    if (const Case *one = chosen())
        emit openRequested(pathOf(*one));
}

void GamePane::noteOpened(const QString &modelPath)
{
    if (modelPath == m_openPath)
        return; // another one may be chosen meanwhile
    m_openPath = modelPath;
    chooseOpened();
}

void GamePane::chooseOpened()
{
    if (const Case *one = opened(); one && one != chosen())
        m_table->selectRow(static_cast<int>(one - m_cases.data()));
    refresh();
}

void GamePane::noteScanSeconds(double seconds)
{
    Case *one = opened();
    if (!one || one->bet || !(seconds > 0))
        return;
    one->seconds += seconds;
    refresh();
}

void GamePane::showChosen()
{
    if (const Case *one = chosen())
        m_bet->start(one->truth.labels, one->truth.units);
    refresh();
}

void GamePane::placeBet(GameVerdict verdict, const std::vector<double> &target)
{
    Case *one = chosen();
    if (!one || one != opened() || one->bet)
        return;
    one->bet = GameBet{one->truth.model, verdict, target, one->seconds};
    m_table->setFocus(); // the form goes
    refreshRows();
    refresh();
    QAccessibleEvent event(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    emit betsChanged(bets());
}

void GamePane::refreshRows()
{
    const Theme theme = Theme::of(*this);
    m_rows->setRowCount(static_cast<int>(m_cases.size()));
    double total = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const Case &one = m_cases[static_cast<std::size_t>(row)];
        auto *model = new QStandardItem(caseTitle(one.truth));
        auto *verdict = new QStandardItem;
        auto *points = new QStandardItem;
        points->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (one.bet) {
            const double brought = pointsOf(*one.bet, one.truth).total();
            total += brought;
            verdict->setText(verdictTitle(one.bet->verdict));
            points->setText(OutputLabels::number(brought));
            if (one.bet->verdict != GameVerdict::Unknown)
                points->setForeground(brought > 0 ? theme.good() : theme.bad());
        }
        m_rows->setItem(row, ModelColumn, model);
        m_rows->setItem(row, BetColumn, verdict);
        m_rows->setItem(row, PointsColumn, points);
    }
    m_table->fit();
    m_total->setText(
        tr("Points: %1, with %2 of %3 bets placed").arg(OutputLabels::number(total)).arg(bets()).arg(m_cases.size()));
    m_board->setResult(total, bets());
}

void GamePane::refresh()
{
    const Case *one = chosen();
    if (!one)
        return;
    const bool isOpen = one == opened();
    m_chosenTitle->setText(caseTitle(one->truth));
    m_open->setEnabled(!isOpen);
    m_bet->setVisible(isOpen && !one->bet);
    if (one->bet)
        m_state->setText(outcomeText(*one->bet, one->truth));
    else if (isOpen)
        m_state->setText(
            tr("Scanning time left: %1 of %2")
                .arg(Duration::text(std::max(0.0, gameBudget - one->seconds)), Duration::text(gameBudget)));
    else
        m_state->setText(tr("Open this model to scan it and to bet on it."));
}

void GamePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshRows();
}

} // namespace drm
