// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"
#include "tests/app/state/randomtokens.h"
#include "ui/text/tokenwords.h"
#include "ui/tokens/statesymbol.h"
#include "ui/tokens/tokendelegate.h"
#include "ui/tokens/tokenlook.h"
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

namespace {

class FixedClock : public Clock {
public:
    QDateTime now() const override
    {
        return {QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};
    }
};

class PlainLook : public TokenLook {
public:
    Risk riskOf(const QString &, const QString &scope) const override
    {
        return scope == u"admin"_s ? Risk::High : Risk::Low;
    }
    QString scopeTitle(const QString &, const QString &scope) const override
    {
        return scope;
    }
    QString scopeMeaning(const QString &, const QString &scope) const override
    {
        return scope == u"admin"_s ? u"May do <b>everything</b>"_s : QString();
    }
    MarkFacts markOf(const QString &registryId) const override
    {
        return registryId == u"tank"_s ? MarkFacts{u"T"_s, QColor(0x35, 0x58, 0xd6)}
                                       : MarkFacts{u"S"_s, QColor(0x7a, 0x3f, 0xc2)};
    }
};

TokenColors darkColors()
{
    TokenColors colors;
    colors.text = QColor(0xe7, 0xea, 0xf0);
    colors.dim = QColor(0xa3, 0xad, 0xbd);
    colors.faint = QColor(0x87, 0x91, 0xa3);
    colors.line = QColor(0x2a, 0x30, 0x3b);
    colors.strongLine = QColor(0x3a, 0x42, 0x50);
    colors.surface = QColor(0x1a, 0x1e, 0x26);
    colors.hover = QColor(0x21, 0x26, 0x30);
    colors.selection = QColor(0x26, 0x30, 0x5a);
    colors.accent = QColor(0x7f, 0x9b, 0xff);
    colors.good = QColor(0x66, 0xc9, 0x97);
    colors.goodSoft = QColor(0x18, 0x33, 0x2a);
    colors.warning = QColor(0xe6, 0xb4, 0x50);
    colors.warningSoft = QColor(0x3a, 0x2f, 0x16);
    colors.bad = QColor(0xff, 0x8a, 0x80);
    colors.badSoft = QColor(0x42, 0x20, 0x1f);
    colors.idle = QColor(0xa3, 0xad, 0xbd);
    colors.idleSoft = QColor(0x26, 0x2c, 0x37);
    return colors;
}

} // namespace

class TestTokenDelegate : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_table = std::make_unique<TokenTable>();
        m_table->setAccount(u"a"_s, {u"john"_s, u"Tank"_s, u"tank"_s}, samples());
        m_model = std::make_unique<TokenTableModel>(m_table.get(), &m_clock);
        for (int column = 0; column < tokenColumnCount; ++column)
            m_model->setHeaderData(column, Qt::Horizontal, m_words.columnTitle(TokenColumn(column)), Qt::DisplayRole);
        m_view = std::make_unique<QTableView>();
        m_delegate = std::make_unique<TokenDelegate>(&m_look, &m_words, &m_clock);
        m_view->setModel(m_model.get());
        m_delegate->attachTo(m_view.get());
        m_view->setColumnHidden(int(TokenColumn::Registry), true);
        m_view->setColumnHidden(int(TokenColumn::Created), true);
        m_view->resize(900, 480);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
    }
    void everyStatePaintsInsideItsCell_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("scale");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const bool dark : {false, true}) {
            for (const int scale : {1, 2}) {
                for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft})
                    QTest::addRow(
                        "%s-%dx-%s", dark ? "dark" : "light", scale, direction == Qt::LeftToRight ? "ltr" : "rtl")
                        << dark << scale << direction;
            }
        }
    }
    void everyStatePaintsInsideItsCell()
    {
        QFETCH(bool, dark);
        QFETCH(int, scale);
        QFETCH(Qt::LayoutDirection, direction);
        m_delegate->setColors(dark ? darkColors() : TokenColors());
        m_view->setLayoutDirection(direction);
        m_view->resizeColumnsToContents();
        m_view->setCurrentIndex(m_model->index(1, int(TokenColumn::Name)));
        QCoreApplication::processEvents(); // lays out what has changed
        QVERIFY(m_view->selectionModel()->isRowSelected(1));
        const QImage picture = pictureOfView(scale);
        QVERIFY(picture.save(QStringLiteral("tokendelegate-%1.png").arg(QString::fromLatin1(QTest::currentDataTag()))));
        for (int row = 0; row < m_model->rowCount(); ++row) {
            for (int column = 0; column < tokenColumnCount; ++column)
                paintsOnlyInside(m_model->index(row, column), scale, direction);
        }
    }
    void d3EveryStateHasAShapeAndAWordOfItsOwn()
    {
        QStringList words;
        QList<QImage> shapes;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row, int(TokenColumn::State));
            const auto state = TokenState(index.data(TokenTableModel::StateRole).toInt());
            const QString word = m_words.state(
                state, index.data(TokenTableModel::ExpiresRole).toLongLong(), m_clock.now().toSecsSinceEpoch());
            QVERIFY2(!words.contains(word), qPrintable(word));
            words.append(word);
            // In one colour: whoever sees no colours tells them apart by this.
            const QImage shape = shapeOf(state);
            for (const QImage &other : std::as_const(shapes))
                QVERIFY2(differingPixels(shape, other) > 40, qPrintable(words.join(u", "_s)));
            shapes.append(shape);
        }
        QCOMPARE(words.size(), 8);
    }
    void widthHintIsEnoughForTheWholeText()
    {
        QStyleOptionViewItem option;
        option.font = m_view->font();
        for (int column = 0; column < tokenColumnCount; ++column) {
            const QModelIndex index = m_model->index(0, column);
            const int width = m_delegate->sizeHint(option, index).width();
            // More room changes nothing where everything is shown already.
            const QImage exact = pictureOfCell(index, width, 1, Qt::LeftToRight);
            const QImage wide = pictureOfCell(index, width + 100, 1, Qt::LeftToRight);
            QCOMPARE(
                exact.copy(0, 0, width, TokenDelegate::rowHeight), wide.copy(0, 0, width, TokenDelegate::rowHeight));
            const QImage narrow = pictureOfCell(index, width - 12, 1, Qt::LeftToRight);
            QVERIFY(narrow.copy(0, 0, width - 12, TokenDelegate::rowHeight)
                != wide.copy(0, 0, width - 12, TokenDelegate::rowHeight));
        }
    }
    void selectionCurrentAndPlaceSurviveARefreshById()
    {
        RandomTokens random(41);
        QList<Token> tokens = random.tokens(u"a"_s, 500, m_clock.now());
        m_table->setAccount(u"a"_s, {u"john"_s, u"Tank"_s, u"tank"_s}, tokens);
        const TokenId chosen = tokens.at(123).id;
        m_view->setCurrentIndex(m_model->indexOf(chosen));
        std::reverse(tokens.begin(), tokens.end());
        for (Token &token : tokens)
            token.name = QString::number(random.below(100000)) + token.name;
        m_table->setAccount(u"a"_s, {u"john"_s, u"Tank"_s, u"tank"_s}, tokens);
        QVERIFY(!m_view->currentIndex().isValid());
        m_view->setCurrentIndex(m_model->indexOf(chosen));
        m_view->scrollTo(m_view->currentIndex());
        QCOMPARE(m_model->idAt(m_view->currentIndex().row()), chosen);
        QCOMPARE(m_view->selectionModel()->selectedRows().size(), 1);
        QVERIFY(m_view->viewport()->rect().intersects(m_view->visualRect(m_view->currentIndex())));
    }
    void hoverCoversTheWholeRow()
    {
        m_view->resizeColumnsToContents();
        const QImage before = pictureOfView(1);
        const QRect cell = m_view->visualRect(m_model->index(2, int(TokenColumn::Name)));
        QTest::mouseMove(m_view->viewport(), cell.center());
        const QRect other = m_view->visualRect(m_model->index(2, int(TokenColumn::Prefix)));
        const QPoint corner = m_view->viewport()->pos() + other.topLeft() + QPoint(2, 2);
        QTRY_COMPARE(pictureOfView(1).pixelColor(corner), TokenColors().hover);
        QVERIFY(before.pixelColor(corner) != TokenColors().hover);
    }
    void toolTipsSayMoreThanTheCell()
    {
        m_view->resizeColumnsToContents();
        m_view->setColumnWidth(int(TokenColumn::Name), 60);
        const QModelIndex row = m_model->indexOf({u"a"_s, u"soon"_s});
        const auto tip = [&](TokenColumn column) {
            return m_delegate->toolTip(row.siblingAtColumn(int(column)));
        };
        QCOMPARE(tip(TokenColumn::Name), u"ci-deploy-ends-soon"_s);
        QCOMPARE(tip(TokenColumn::Account), u"Tank · john"_s); // the cell shows but its mark
        QCOMPARE(tip(TokenColumn::Scopes), u"publish\nadmin: May do <b>everything</b>"_s);
        QVERIFY(tip(TokenColumn::Expires).contains(u"2026"_s));
        QVERIFY(!tip(TokenColumn::State).isEmpty());
    }
    void directionMirrorsTheCell()
    {
        const QModelIndex index = m_model->indexOf({u"a"_s, u"soon"_s}, TokenColumn::Account);
        const QImage left = pictureOfCell(index, 200, 1, Qt::LeftToRight);
        const QImage right = pictureOfCell(index, 200, 1, Qt::RightToLeft);
        const QColor mark = m_look.markOf(u"tank"_s).color;
        QCOMPARE(left.pixelColor(12, 18), mark);
        QCOMPARE(right.pixelColor(200 - 12, 18), mark);
        QVERIFY(right.pixelColor(12, 18) != mark);
    }
    void disguisedNamesCannotTurnTheirRowAround()
    {
        Token token;
        token.id = {u"a"_s, u"rlo"_s};
        token.name = u"abc\u202Edef"_s;
        m_table->put(token);
        const QModelIndex turned = m_model->indexOf(token.id, TokenColumn::Name);
        const QImage shown = pictureOfCell(turned, 200, 1, Qt::LeftToRight);
        token.name = u"abc\uFFFDdef"_s;
        m_table->put(token);
        const QModelIndex boxed = m_model->indexOf(token.id, TokenColumn::Name);
        QCOMPARE(shown, pictureOfCell(boxed, 200, 1, Qt::LeftToRight));
    }

private:
    QList<Token> samples() const
    {
        QList<Token> tokens;
        const QDateTime now = m_clock.now();
        const auto add = [&](const QString &id, const QString &name, qint64 usedHoursAgo, qint64 endsInHours) {
            Token token;
            token.id = {u"a"_s, id};
            token.name = name;
            token.prefix = u"tank_d4kP"_s;
            token.scopes = {u"publish"_s};
            token.created = now.addDays(-100);
            token.lastUsedReported = true;
            token.expiresReported = true;
            if (usedHoursAgo > 0)
                token.lastUsed = now.addSecs(-3600 * usedHoursAgo);
            if (endsInHours != 0)
                token.expires = now.addSecs(3600 * endsInHours);
            tokens.append(token);
        };
        add(u"active"_s, u"nightly-mirror"_s, 1, 24 * 50);
        add(u"soon"_s, u"ci-deploy-ends-soon"_s, 2, 24 * 12);
        tokens.last().scopes = {u"publish"_s, u"admin"_s};
        add(u"tomorrow"_s, u"bot-readonly"_s, 24 * 3, 25);
        add(u"expired"_s, u"Local development"_s, 24 * 40, -24 * 3);
        add(u"paused"_s, u"قراءة فقط"_s, 24 * 5, 24 * 70);
        tokens.last().enabled = false;
        add(u"forever"_s, u"production-backend-über"_s, 26, 0);
        tokens.last().scopes.clear();
        tokens.last().unrestricted = true;
        add(u"unused"_s, u"admin-key"_s, 0, 24 * 80);
        add(u"unknown"_s, u"ci-internal"_s, 24 * 240, 0);
        tokens.last().expiresReported = false;
        tokens.last().scopes = {u"files:read"_s, u"files:write"_s, u"org:read"_s, u"webhook"_s};
        return tokens;
    }
    static QImage shapeOf(TokenState state)
    {
        QImage shape(32, 32, QImage::Format_RGB32);
        shape.fill(Qt::white);
        QPainter painter(&shape);
        paintStateSymbol(&painter, state, QRectF(0, 0, 32, 32), Qt::black);
        return shape;
    }
    static int differingPixels(const QImage &one, const QImage &other)
    {
        int count = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x)
                count += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
        }
        return count;
    }
    QImage pictureOfView(int scale)
    {
        QImage picture(m_view->size() * scale, QImage::Format_RGB32);
        picture.setDevicePixelRatio(scale);
        m_view->render(&picture);
        return picture;
    }
    QImage pictureOfCell(const QModelIndex &index, int width, int scale, Qt::LayoutDirection direction, int border = 0)
    {
        const QRect cell(border, border, width, TokenDelegate::rowHeight);
        QImage picture(QSize(width + 2 * border, TokenDelegate::rowHeight + 2 * border) * scale, QImage::Format_RGB32);
        picture.setDevicePixelRatio(scale);
        picture.fill(Qt::magenta);
        QPainter painter(&picture);
        QStyleOptionViewItem option;
        option.rect = cell;
        option.font = m_view->font();
        option.direction = direction;
        m_delegate->paint(&painter, option, index);
        return picture;
    }
    void paintsOnlyInside(const QModelIndex &index, int scale, Qt::LayoutDirection direction)
    {
        const int border = 20;
        for (const int width : {8, 30, 50, 90, 300}) {
            const QImage picture = pictureOfCell(index, width, scale, direction, border);
            const QRect cell(border * scale, border * scale, width * scale, TokenDelegate::rowHeight * scale);
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    if (!cell.contains(x, y) && picture.pixel(x, y) != QColor(Qt::magenta).rgb())
                        QFAIL(qPrintable(QStringLiteral("column %1, width %2: paint at %3, %4")
                                             .arg(index.column())
                                             .arg(width)
                                             .arg(x)
                                             .arg(y)));
                }
            }
        }
    }

    FixedClock m_clock;
    PlainLook m_look;
    TokenWords m_words;
    std::unique_ptr<TokenTable> m_table;
    std::unique_ptr<TokenTableModel> m_model;
    std::unique_ptr<TokenDelegate> m_delegate;
    std::unique_ptr<QTableView> m_view;
};

QTEST_MAIN(TestTokenDelegate)
#include "tst_tokendelegate.moc"
