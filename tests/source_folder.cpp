// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/source_folder.h"

const char* const sourceFolder = QUADRAT_SOURCE;
