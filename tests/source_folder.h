// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The source directory. In a file of its own, because its path is the one thing in which two
/// clones differ: everything else of the tests is compiled once for both.
extern const char* const sourceFolder;
