// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

using namespace quadrat;

TEST_CASE("SHA-256 has the digests of the standard, whole or piece by piece", "[reference]")
{
    // FIPS 180-2, appendix B.
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    Sha256 hash;
    for (int k = 0; k < 1'000'000; ++k)
        hash.add("a");
    CHECK(hash.hexadecimal() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("SHA-256 of a file is that of its bytes", "[identity]")
{
    const auto file = std::filesystem::temp_directory_path() / "quadrat_sha256_test";
    const std::string bytes(3'000'001, 'x');
    std::ofstream(file, std::ios::binary) << bytes;
    CHECK(sha256OfFile(file) == sha256(bytes));
    std::filesystem::remove(file);
    CHECK_THROWS_WITH(sha256OfFile(file), Catch::Contains("quadrat_sha256_test"));
}
