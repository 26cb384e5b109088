// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QScrollArea;
class QWidget;

namespace quadrat::ui {

/// What is higher than its place, without a frame; the card behind it shows through.
/// \param across  ScrollBarAlwaysOff: the content is never wider than its place
QScrollArea* scrolled(QWidget* content, Qt::ScrollBarPolicy across = Qt::ScrollBarAsNeeded);

} // namespace quadrat::ui
