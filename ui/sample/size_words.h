// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/sample_size.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace quadrat::ui {

/// The size of a sample in words, in the language of the window.

/// One factor on the way from the margin to the number to invite.
struct SizeStep {
    QString figure; ///< "1,320"
    QString term;   ///< "population of 16,500"
    QString words;  ///< what it does, in a sentence
};

/// From the size of a simple random sample to the number to invite, without factors that are 1.
std::vector<SizeStep> sizeSteps(const SizeRequest& request, const SampleSize& size,
                                const QString& unit);

/// "±3 points", "±10 % of the figure", "coefficient of variation 10 %".
QString marginText(const SizeRequest& request, double margin);

/// One sentence for a committee.
QString sizeSentence(const SizeRequest& request, const SampleSize& size, const QString& unit);

/// What Yamane's formula gives where another is used, and Cochran's where Yamane's is; nothing
/// where it cannot be used.
std::optional<std::size_t> otherSize(const SizeRequest& request);

/// What the prescribed formula gives beside the right one (or the other way round), and why they
/// differ; empty where it cannot be used.
QString yamaneNote(const SizeRequest& request);

} // namespace quadrat::ui
