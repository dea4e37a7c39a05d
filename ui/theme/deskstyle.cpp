// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/deskstyle.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include <QAbstractSpinBox>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Tokendesk {

DeskStyle::DeskStyle() : QProxyStyle(u"Fusion"_s), m_iconSide(Metrics::iconSide(QFontMetrics(baseFont())))
{
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return m_iconSide;
    case PM_FocusFrameHMargin: // the distance of words from the edges of their cell
        return Metrics::step - 1;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Metrics::step;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: // fading scroll bars and the like are timers
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_LineEdit_PasswordMaskDelay: // never the last letter in clear
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize DeskStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox) {
        result.setHeight(qMax(result.height(), Metrics::controlHeight(option->fontMetrics)));
        result.rwidth() += Metrics::step;
    } else if (type == CT_CheckBox || type == CT_RadioButton) {
        result.setHeight(qMax(result.height(), 24)); // WCAG 2.5.8: a target of at least 24 px
    }
    return result;
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    // The ring goes round all that is tinted when it is selected, not round its words.
    return element == SE_ItemViewItemFocusRect ? option->rect : QProxyStyle::subElementRect(element, option, widget);
}

QRect DeskStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect whole = option->rect;
    // QStyleSheetStyle, above us, reckons the size hint of spin and date boxes itself and leaves 20 px for all this.
    const bool narrow = qobject_cast<const QAbstractSpinBox *>(widget);
    const int buttons = narrow ? 16 : 26;
    const int lead = narrow ? Metrics::halfStep : Metrics::step;
    QRect place;
    if ((control == CC_ComboBox && part == SC_ComboBoxEditField)
        || (control == CC_SpinBox && part == SC_SpinBoxEditField))
        place = whole.adjusted(lead, 2, -buttons, -2);
    else if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        place = whole.adjusted(whole.width() - buttons, 0, 0, 0);
    else if (control == CC_SpinBox && part == SC_SpinBoxUp)
        place = whole.adjusted(whole.width() - buttons, 3, 0, -whole.height() / 2);
    else if (control == CC_SpinBox && part == SC_SpinBoxDown)
        place = whole.adjusted(whole.width() - buttons, whole.height() / 2, 0, -3);
    else
        return QProxyStyle::subControlRect(control, option, part, widget);
    return visualRect(option->direction, whole, place);
}

void DeskStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return StylePaint::checkBox(painter, option);
    case PE_IndicatorRadioButton:
        return StylePaint::radioButton(painter, option);
    case PE_IndicatorMenuCheckMark:
        if (option->state & State_On)
            StylePaint::checkMark(painter, option->rect, currentPalette().accent);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorSpinDown:
    case PE_IndicatorSpinUp:
        return StylePaint::arrow(painter, option, element);
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            StylePaint::arrow(painter, option,
                header->sortIndicator == QStyleOptionHeader::SortUp ? PE_IndicatorArrowUp : PE_IndicatorArrowDown);
        }
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        // The line edit inside a combo or spin box: the box has painted border and ground.
        return;
    case PE_FrameFocusRect:
        return StylePaint::focusRing(painter, option, widget);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        StylePaint::field(painter, option, qstyleoption_cast<const QStyleOptionComboBox *>(option)->editable);
        QStyleOption arrow = *option;
        arrow.rect = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        StylePaint::arrow(painter, &arrow, PE_IndicatorArrowDown);
    } else if (control == CC_SpinBox) {
        StylePaint::field(painter, option, true);
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
            QStyleOption arrow = *option;
            const bool up = part == SC_SpinBoxUp;
            arrow.rect = subControlRect(CC_SpinBox, option, part, widget);
            arrow.state.setFlag(State_Enabled,
                option->state.testFlag(State_Enabled)
                    && spin->stepEnabled.testFlag(
                        up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled));
            StylePaint::arrow(painter, &arrow, up ? PE_IndicatorArrowUp : PE_IndicatorArrowDown);
        }
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace Tokendesk
