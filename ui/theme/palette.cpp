// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"
#include <QPalette>
#include <cmath>

namespace Tokendesk {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

void makeReadable(Palette &palette, double ratio)
{
    const QList<InkOnGround> pairs = inksAndGrounds();
    for (const InkOnGround &pair : pairs)
        palette.*pair.ink = readableOn(palette.*pair.ground, palette.*pair.ink, ratio);
}

void deriveStates(Palette &palette)
{
    palette.hover = mixed(palette.raised, palette.text, palette.isDark ? 0.08 : 0.04);
    palette.accentHover = mixed(palette.accent, palette.text, 0.14);
    palette.disabled = mixed(palette.faint, palette.raised, 0.45);
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

QColor readableOn(const QColor &ground, QColor ink, double ratio)
{
    const QColor away = luminance(ground) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    for (int step = 0; step < 100 && contrast(ground, ink) < ratio; ++step)
        ink = mixed(ink, away, 0.02);
    return ink;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](int from, int to) {
        return int(std::lround(from + (to - from) * share));
    };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

QList<InkOnGround> inksAndGrounds()
{
    using P = Palette;
    QList<InkOnGround> pairs;
    const QList<Ink> grounds{&P::background, &P::surface, &P::raised, &P::side, &P::hover, &P::accentSoft};
    const QList<Ink> inks{&P::text, &P::dim, &P::faint, &P::accent, &P::good, &P::warning, &P::bad, &P::idle};
    for (const Ink ink : inks) {
        for (const Ink ground : grounds)
            pairs.append({ink, ground});
    }
    pairs.append({{&P::onAccent, &P::accent}, {&P::onAccent, &P::accentHover}});
    const QList<Ink> softs{&P::goodSoft, &P::warningSoft, &P::badSoft, &P::idleSoft};
    for (const Ink soft : softs)
        pairs.append({&P::text, soft});
    pairs.append(
        {{&P::good, &P::goodSoft}, {&P::warning, &P::warningSoft}, {&P::bad, &P::badSoft}, {&P::idle, &P::idleSoft}});
    return pairs;
}

Palette Palette::light()
{
    Palette p;
    p.background = QColor(0xf6f7f9);
    p.surface = QColor(0xffffff);
    p.raised = QColor(0xffffff);
    p.side = QColor(0xeef0f4);
    p.line = QColor(0xe1e4ea);
    p.strongLine = QColor(0xcfd4dd);
    p.text = QColor(0x1b2230);
    p.dim = QColor(0x5b6577);
    p.faint = QColor(0x7b8494);
    p.accent = QColor(0x3558d6);
    p.onAccent = QColor(0xffffff);
    p.accentSoft = QColor(0xe6ebfc);
    p.good = QColor(0x1c7a4a);
    p.goodSoft = QColor(0xe2f3e9);
    p.warning = QColor(0x8f5a00);
    p.warningSoft = QColor(0xfdf0d5);
    p.bad = QColor(0xb3261e);
    p.badSoft = QColor(0xfbe6e4);
    p.idle = QColor(0x5b6577);
    p.idleSoft = QColor(0xeceff3);
    deriveStates(p);
    makeReadable(p, 4.5);
    return p;
}

Palette Palette::dark()
{
    Palette p;
    p.isDark = true;
    p.background = QColor(0x14171d);
    p.surface = QColor(0x1a1e26);
    p.raised = QColor(0x212630);
    p.side = QColor(0x161a21);
    p.line = QColor(0x2a303b);
    p.strongLine = QColor(0x3a4250);
    p.text = QColor(0xe7eaf0);
    p.dim = QColor(0xa3adbd);
    p.faint = QColor(0x8791a3);
    p.accent = QColor(0x7f9bff);
    p.onAccent = QColor(0x0d1330);
    p.accentSoft = QColor(0x26305a);
    p.good = QColor(0x66c997);
    p.goodSoft = QColor(0x18332a);
    p.warning = QColor(0xe6b450);
    p.warningSoft = QColor(0x3a2f16);
    p.bad = QColor(0xff8a80);
    p.badSoft = QColor(0x42201f);
    p.idle = QColor(0xa3adbd);
    p.idleSoft = QColor(0x262c37);
    deriveStates(p);
    makeReadable(p, 4.5);
    return p;
}

Palette Palette::highContrast(bool dark)
{
    Palette p = dark ? Palette::dark() : Palette::light();
    const QColor paper(dark ? Qt::black : Qt::white);
    const QColor pen(dark ? Qt::white : Qt::black);
    for (const Ink ground : {&Palette::background, &Palette::surface, &Palette::raised, &Palette::side})
        p.*ground = paper;
    p.text = pen;
    for (const Ink line : {&Palette::line, &Palette::strongLine, &Palette::dim, &Palette::faint})
        p.*line = mixed(pen, paper, 0.2);
    deriveStates(p);
    makeReadable(p, 7.0);
    return p;
}

Palette Palette::fitting(const QPalette &system)
{
    return system.color(QPalette::Window).lightnessF() < 0.5F ? dark() : light();
}

} // namespace Tokendesk
