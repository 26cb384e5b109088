// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>

namespace quadrat {

/// The parts of a zip archive (.xlsx, .odt, .docx) by name. Fails the test if it is none.
std::map<QString, QByteArray> packageParts(const QByteArray& archive);

/// All words of an XML part, a line an element that has some. Fails the test if it is not
/// well-formed.
QString wordsOf(const QByteArray& xml);

} // namespace quadrat
