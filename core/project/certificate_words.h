// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/sampling/certificate.h"

#include <string>
#include <string_view>

namespace quadrat {

/// A certificate as indented JSON (docs/selection-certificate.md). It reads back as an equal value.
/// \param units  the rows drawn, to stand in it as objects in the list "units"; null: none
std::string writeCertificate(const Certificate& certificate, const Dataset* units = nullptr);

/// The rows that were drawn may stand in it as "units"; they are left out of account.
/// \throws Error{InvalidInput} for what is not such JSON, naming the place
Certificate readCertificate(std::string_view json);

} // namespace quadrat
