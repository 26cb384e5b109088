// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/package_file.h"

#include "core/base/error.h"

#include <zip.h>

namespace quadrat::ui {
namespace {

Error fault(zip_error_t* error)
{
    return {
        ErrorKind::UnwritableFile,
        {QUADRAT_TEXT("core", "The document cannot be packed: %1."), {zip_error_strerror(error)}}};
}

QByteArray contentOf(zip_source_t* source)
{
    QByteArray bytes;
    if (zip_source_open(source) < 0)
        throw fault(zip_source_error(source));
    char block[65536];
    for (zip_int64_t count; (count = zip_source_read(source, block, sizeof block)) > 0;)
        bytes.append(block, count);
    zip_source_close(source);
    return bytes;
}

} // namespace

void PackageFile::add(const QString& name, const QByteArray& content)
{
    m_parts.push_back({name.toUtf8(), content});
}

QByteArray PackageFile::bytes() const
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive = target ? zip_open_from_source(target, ZIP_TRUNCATE, &error) : nullptr;
    if (!archive)
        throw fault(&error);
    zip_source_keep(target);
    constexpr zip_uint16_t firstDay = (0 << 9) | (1 << 5) | 1; // 1 January 1980, in DOS bits
    for (const Part& part : m_parts) {
        zip_source_t* content = zip_source_buffer(archive, part.content.constData(),
                                                  zip_uint64_t(part.content.size()), 0);
        const zip_int64_t index =
            zip_file_add(archive, part.name.constData(), content, ZIP_FL_ENC_UTF_8);
        if (index < 0 || zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstDay, 0) < 0) {
            const Error failed = fault(zip_get_error(archive));
            zip_discard(archive);
            throw failed;
        }
    }
    if (zip_close(archive) < 0) {
        const Error failed = fault(zip_get_error(archive));
        zip_discard(archive);
        throw failed;
    }
    const QByteArray bytes = contentOf(target);
    zip_source_free(target);
    return bytes;
}

} // namespace quadrat::ui
