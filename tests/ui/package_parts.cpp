// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/package_parts.h"

#include <catch2/catch.hpp>

#include <QXmlStreamReader>

#include <zip.h>

namespace quadrat {

std::map<QString, QByteArray> packageParts(const QByteArray& archive)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, &error);
    zip_t* zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    REQUIRE(zip != nullptr);
    std::map<QString, QByteArray> parts;
    for (zip_int64_t k = 0; k < zip_get_num_entries(zip, 0); ++k) {
        zip_stat_t about;
        REQUIRE(zip_stat_index(zip, zip_uint64_t(k), 0, &about) == 0);
        QByteArray content(qsizetype(about.size), '\0');
        zip_file_t* file = zip_fopen_index(zip, zip_uint64_t(k), 0);
        REQUIRE(zip_fread(file, content.data(), about.size) == zip_int64_t(about.size));
        zip_fclose(file);
        parts[QString::fromUtf8(about.name)] = content;
    }
    zip_discard(zip);
    return parts;
}

QString wordsOf(const QByteArray& part)
{
    QXmlStreamReader xml(part);
    QString words;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::Characters)
            words += xml.text().toString() + '\n';
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return words;
}

} // namespace quadrat
