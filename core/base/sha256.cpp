// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include "core/base/error.h"

#include <openssl/evp.h>

#include <array>
#include <fstream>
#include <new>
#include <vector>

namespace quadrat {

void Sha256::Free::operator()(evp_md_ctx_st* state) const
{
    EVP_MD_CTX_free(state);
}

Sha256::Sha256() : m_state(EVP_MD_CTX_new())
{
    // Nothing but a lack of memory makes these fail.
    if (!m_state || EVP_DigestInit_ex(m_state.get(), EVP_sha256(), nullptr) != 1)
        throw std::bad_alloc();
}

void Sha256::add(std::string_view bytes)
{
    EVP_DigestUpdate(m_state.get(), bytes.data(), bytes.size());
}

std::string Sha256::hexadecimal()
{
    std::array<unsigned char, 32> digest{};
    EVP_DigestFinal_ex(m_state.get(), digest.data(), nullptr);
    std::string text;
    for (const unsigned char byte : digest) {
        text += "0123456789abcdef"[byte >> 4];
        text += "0123456789abcdef"[byte & 15];
    }
    return text;
}

std::string sha256(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hexadecimal();
}

std::string sha256OfFile(const std::filesystem::path& file, const Progress& progress)
{
    std::ifstream source(file, std::ios::binary);
    if (!source)
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "\"%1\" cannot be opened. Is it there, and may you read "
                                          "it?"),
                     {file.string()}});
    Sha256 hash;
    std::vector<char> block(std::size_t(1) << 20);
    while (source) {
        progress.checkStop();
        source.read(block.data(), std::streamsize(block.size()));
        hash.add({block.data(), std::size_t(source.gcount())});
    }
    if (source.bad())
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "\"%1\" broke off while it was read. Copy it to this "
                                          "computer and try again."),
                     {file.string()}});
    return hash.hexadecimal();
}

} // namespace quadrat
