// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/WelcomePage.h"

#include "app/base/EntryDelegate.h"
#include "app/shell/DropArea.h"
#include "app/shell/WelcomeCard.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/base/PlainText.h"
#include "widgets/text/FileName.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace drm {

namespace {

constexpr int contentWidth = 1040;
constexpr int logoSize = 56;
constexpr int mostShown = 8;
constexpr int lowerHeight = 264; ///< pixels at most
constexpr int leastListHeight = 118;
constexpr int outer = 28; ///< pixels around the page

QString iconOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("pt") || suffix == QLatin1String("pth") || suffix == QLatin1String("ts"))
        return QStringLiteral("model");
    // An HDF5 file may be images as well, but those that are opened again and again are runs.
    return suffix == QLatin1String("h5") ? QStringLiteral("runfile") : QStringLiteral("data");
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QStandardItemModel(this))
    , m_list(new QListView)
    , m_noRecent(new PlainLabel(tr("Nothing was opened yet. What you open will be listed here.")))
{
    setObjectName(QStringLiteral("welcomePage"));
    setAccessibleName(tr("Welcome"));
    setAutoFillBackground(true); // the panels lie beneath
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("welcomeScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeContent());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    setRecent({});
}

QWidget *WelcomePage::makeContent()
{
    auto *content = new QWidget;
    content->setMaximumWidth(contentWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(outer, outer / 2, outer, outer / 2);
    column->setSpacing(2 * Theme::spacing());
    column->addStretch(1);
    column->addLayout(makeTitle());
    column->addLayout(makeCards());
    auto *lowerPart = new QWidget;
    lowerPart->setMaximumHeight(lowerHeight);
    auto *lower = new QHBoxLayout(lowerPart);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->setSpacing(2 * Theme::spacing());
    lower->addLayout(makeRecent(), 3);
    lower->addWidget(new DropArea, 2);
    column->addWidget(lowerPart, 100);
    column->addStretch(1);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    return page;
}

QLayout *WelcomePage::makeTitle()
{
    auto *logo = new PlainLabel;
    logo->setPixmap(Icons::application().pixmap(logoSize, logoSize));
    auto *title = new PlainLabel(QApplication::applicationDisplayName());
    title->setProperty("role", QStringLiteral("title"));
    auto *statement =
        new PlainLabel(tr("Finds backdoors in deep regression models: it searches for the trigger that makes "
                          "all answers alike, shows it, and says whether it is too small to be chance."));
    statement->setProperty("role", QStringLiteral("muted"));
    statement->setWordWrap(true);
    auto *close = new QPushButton(tr("Go to the panels"));
    close->setObjectName(QStringLiteral("welcomeCloseButton"));
    close->setAccessibleName(close->text());
    close->setToolTip(tr("Closes this page; Help → Welcome brings it back"));
    connect(close, &QPushButton::clicked, this, &WelcomePage::closeRequested);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(statement);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Theme::spacing());
    row->addWidget(logo, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    return row;
}

QLayout *WelcomePage::makeCards()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Theme::spacing());
    const auto add = [this, row](const char *name, WelcomeCard *card, void (WelcomePage::*chosen)()) {
        card->setObjectName(QLatin1String(name));
        connect(card, &WelcomeCard::clicked, this, chosen);
        row->addWidget(card, 1);
    };
    add("welcomeInputsCard",
        new WelcomeCard(QStringLiteral("model"), tr("Scan a model"),
                        tr("Open a model (TorchScript or ONNX) and some benign images, then press Run.")),
        &WelcomePage::openInputsRequested);
    add("welcomeRunCard",
        new WelcomeCard(QStringLiteral("runfile"), tr("Look at a scan"),
                        tr("Open a run file: the verdict, the trigger and all curves of an earlier scan.")),
        &WelcomePage::openRunRequested);
    add("welcomeSampleCard",
        new WelcomeCard(QStringLiteral("lab"), tr("Make a sample case"),
                        tr("No model at hand? The lab trains a small gaze model with a backdoor that is known.")),
        &WelcomePage::sampleRequested);
    return row;
}

QLayout *WelcomePage::makeRecent()
{
    auto *heading = new PlainLabel(tr("Opened last"));
    heading->setProperty("role", QStringLiteral("heading"));
    m_list->setObjectName(QStringLiteral("welcomeRecent"));
    m_list->setAccessibleName(heading->text());
    m_list->setModel(m_recent);
    m_list->setItemDelegate(new EntryDelegate(this));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // What the list would like matters less than that the page fits without scrolling.
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_list->setMinimumHeight(leastListHeight);
    m_list->setMouseTracking(true);
    m_list->setCursor(Qt::PointingHandCursor);
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid())
            emit recentChosen(m_paths.at(index.row()));
    };
    // Not activated(): a double click would open the file twice.
    connect(m_list, &QListView::clicked, this, choose);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(QKeySequence(key), m_list);
        enter->setContext(Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, [this, choose] { choose(m_list->currentIndex()); });
    }
    m_noRecent->setObjectName(QStringLiteral("welcomeNoRecent"));
    m_noRecent->setProperty("role", QStringLiteral("muted"));
    m_noRecent->setWordWrap(true);
    m_noRecent->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::spacing());
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    column->addWidget(m_noRecent, 1);
    return column;
}

void WelcomePage::setRecent(const QStringList &paths)
{
    m_paths = paths.mid(0, mostShown);
    m_recent->clear();
    for (const QString &path : std::as_const(m_paths)) {
        const QFileInfo file(path);
        const QString name = fileNameOf(path);
        auto *item = new QStandardItem(PlainText::shown(name.isEmpty() ? path : name));
        item->setData(PlainText::shown(QDir::toNativeSeparators(file.path())), EntryDelegate::DetailRole);
        item->setToolTip(PlainText::toolTip(QDir::toNativeSeparators(path)));
        m_recent->appendRow(item);
    }
    m_list->setVisible(!m_paths.isEmpty());
    m_noRecent->setVisible(m_paths.isEmpty());
    refreshIcons();
}

void WelcomePage::setOpenEnabled(bool enabled)
{
    for (const char *name : {"welcomeInputsCard", "welcomeRunCard"})
        findChild<WelcomeCard *>(QLatin1String(name))->setEnabled(enabled);
}

void WelcomePage::refreshIcons()
{
    for (int row = 0; row < m_recent->rowCount(); ++row)
        m_recent->item(row)->setIcon(Icons::get(iconOf(m_paths.at(row)), palette()));
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

} // namespace drm
