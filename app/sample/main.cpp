// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/workflow/make_study.h"
#include "core/workflow/open_data.h"

#include <fstream>
#include <iostream>
#include <sstream>

using namespace quadrat;

/// `make-sample SPEC.json STUDY.quadrat`: a study of a specification and its data, for the build.
int main(int argc, char* argv[])
{
    if (argc != 3)
        return 2;
    try {
        const std::filesystem::path file = argv[1];
        std::ostringstream text;
        text << std::ifstream(file).rdbuf();
        const Specification specification = parseSpecification(text.str());
        const Imported imported =
            openAsItStands(file.parent_path() / specification.data, specification.types);
        std::filesystem::remove(argv[2]);
        makeStudy(argv[2], specification, imported, specification.data);
        return 0;
    } catch (const Error& error) {
        std::cerr << error.message().english() << '\n';
        return 1;
    }
}
