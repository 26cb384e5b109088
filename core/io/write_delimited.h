// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <string>

namespace quadrat {

/// The data as comma-separated text (RFC 4180, but lines end in a plain line feed): UTF-8 without
/// byte order mark, a header, values as they stand in the data, numbers in the shortest form that
/// reads back, missing cells empty; quotes where a comma, a quote, a line break or a blank at an
/// end asks for them. Reads back as equal data.
/// Cost: about 20 ns a cell and thread; the same bytes with any number of threads.
std::string writeDelimited(const Dataset& data);

} // namespace quadrat
