// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/specification.h"
#include "core/workflow/analysis.h"
#include "core/workflow/sample_paragraph.h"
#include "ui/text/reader.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace quadrat::cli {

/// What table, chart and report have in common.
struct DrawingOptions {
    std::string specification, out;
    std::string language; ///< "vi", "en" or empty: the environment's
};

/// Adds SPEC, OUT and --lang to a command.
void addDrawingOptions(CLI::App& command, DrawingOptions& options);

/// A specification, done.
struct Drawing {
    Specification specification;
    Analysis analysis;
    ui::Reader reader;
    std::vector<MethodParagraph> sample; ///< how the sample of a study came to be
};

/// Reads the specification and its data and makes the analysis.
Drawing makeDrawing(const DrawingOptions& options);

} // namespace quadrat::cli
