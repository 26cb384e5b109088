// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/io/workbook_limits.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct zip; // of libzip

namespace quadrat {

/// The parts of a zip file in memory, inflated piece by piece as they are read.
class ZipArchive {
public:
    /// Whether bytes begin as a zip file does.
    static bool recognises(std::string_view bytes) { return bytes.starts_with("PK"); }

    /// \param bytes  must stay as long as the archive
    /// \throws Error{UnreadableFile} if they are no zip file or hold more parts than allowed
    ZipArchive(std::string_view bytes, const WorkbookLimits& limits);

    bool has(const std::string& part) const; ///< capitals or not

    /// Gives `take` the content of a part in order, until it is all or `take` returns false.
    /// \throws Error{UnreadableFile} if the part is missing, encrypted, damaged or beyond a limit
    void read(const std::string& part, const std::function<bool(std::string_view)>& take,
              const Progress& progress = {});

private:
    struct Closed {
        void operator()(zip* archive) const;
    };

    WorkbookLimits m_limits;
    std::uint64_t m_inflated = 0; ///< bytes of all parts so far
    std::unique_ptr<zip, Closed> m_archive;
};

} // namespace quadrat
