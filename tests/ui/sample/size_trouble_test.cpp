// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/size_trouble.h"

#include "core/base/error.h"
#include "core/sampling/sample_size.h"
#include "ui/text/language.h"

#include <catch2/catch.hpp>

using namespace quadrat;

TEST_CASE("What is missing for a size is called as the form calls it")
{
    const auto trouble = [] {
        try {
            sampleSize({.parameter = SizeParameter::Mean, .margin = 0.1});
        } catch (const Error& error) {
            return ui::sizeTrouble(error.message());
        }
        return QString();
    };
    CHECK(trouble().toStdString() ==
          "The standard deviation is missing: the size for a mean needs it.");
}
