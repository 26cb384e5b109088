// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include "core/base/error.h"

#include <array>
#include <fstream>
#include <memory>
#include <openssl/evp.h>
#include <vector>

namespace quadrat {

namespace {

class Sha256 {
public:
    Sha256() { EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr); }

    void add(std::string_view bytes)
    {
        EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size());
    }

    std::string digits()
    {
        std::array<unsigned char, 32> digest{};
        EVP_DigestFinal_ex(m_context.get(), digest.data(), nullptr);
        std::string text;
        for (const unsigned char byte : digest) {
            text += "0123456789abcdef"[byte >> 4];
            text += "0123456789abcdef"[byte & 15];
        }
        return text;
    }

private:
    struct Free {
        void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
    };
    std::unique_ptr<EVP_MD_CTX, Free> m_context{EVP_MD_CTX_new()};
};

} // namespace

std::string sha256(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.digits();
}

std::string sha256OfFile(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::vector<char> buffer(1 << 18);
    Sha256 hash;
    while (stream.read(buffer.data(), std::streamsize(buffer.size())) || stream.gcount() > 0)
        hash.add({buffer.data(), std::size_t(stream.gcount())});
    if (!stream.eof())
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "%1 cannot be read."), {file.string()}});
    return hash.digits();
}

} // namespace quadrat
