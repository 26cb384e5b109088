// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/open_mapped.h"

#include "core/io/file_bytes.h"
#include "core/project/mapping_words.h"
#include "core/workflow/open_data.h"

namespace quadrat {

MappedImport openMapped(const std::filesystem::path& data, const std::filesystem::path& mapping,
                        const ResponsePlan& known, const Progress& progress)
{
    const ImportMapping wanted = parseMapping(readFile(mapping).view());
    MappedImport mapped =
        applyMapping(openAsItStands(data, {}, progress), wanted, known.codebook, progress);
    if (mapped.keys.empty())
        mapped.keys = known.keys;
    return mapped;
}

} // namespace quadrat
