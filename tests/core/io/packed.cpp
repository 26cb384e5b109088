// SPDX-License-Identifier: GPL-3.0-or-later
#include "packed.h"

#include <zip.h>

#include <stdexcept>

namespace quadrat {

namespace {

constexpr const char* declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char* sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char* links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char* package = "http://schemas.openxmlformats.org/package/2006/relationships";

std::string link(int id, const std::string& type, const std::string& target)
{
    return "<Relationship Id=\"rId" + std::to_string(id) + "\" Type=\"" + links + "/" + type +
           "\" Target=\"" + target + "\"/>";
}

std::string linksOf(const std::string& content)
{
    return std::string(declaration) + "<Relationships xmlns=\"" + package + "\">" + content +
           "</Relationships>";
}

} // namespace

std::string packed(const Parts& parts)
{
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    if (!archive)
        throw std::runtime_error("no archive");
    zip_source_keep(target);
    for (const auto& [name, content] : parts)
        zip_file_add(archive, name.c_str(),
                     zip_source_buffer(archive, content.data(), content.size(), 0),
                     ZIP_FL_ENC_UTF_8);
    if (zip_close(archive) != 0)
        throw std::runtime_error(zip_strerror(archive));
    std::string bytes;
    zip_source_open(target);
    char block[4096];
    for (zip_int64_t count; (count = zip_source_read(target, block, sizeof block)) > 0;)
        bytes.append(block, std::size_t(count));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

Parts unpacked(const std::string& bytes)
{
    zip_t* archive = zip_open_from_source(
        zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr), ZIP_RDONLY, nullptr);
    if (!archive)
        throw std::runtime_error("no archive");
    Parts parts;
    for (zip_int64_t k = 0; k < zip_get_num_entries(archive, 0); ++k) {
        zip_stat_t stated;
        zip_stat_index(archive, zip_uint64_t(k), 0, &stated);
        std::string content(stated.size, '\0');
        zip_file_t* part = zip_fopen_index(archive, zip_uint64_t(k), 0);
        zip_fread(part, content.data(), content.size());
        zip_fclose(part);
        parts.emplace_back(stated.name, std::move(content));
    }
    zip_discard(archive);
    return parts;
}

std::string xlsxOf(const std::string& sheetData, const std::string& sharedStrings,
                   const std::string& styles, const std::string& workbookProperties)
{
    const std::string root = std::string(" xmlns=\"") + sheets + "\"";
    Parts parts{{"[Content_Types].xml",
                 "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
                {"_rels/.rels", linksOf(link(1, "officeDocument", "xl/workbook.xml"))},
                {"xl/workbook.xml", std::string(declaration) + "<workbook" + root + " xmlns:r=\"" +
                                        links + "\">" + workbookProperties +
                                        "<sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>"
                                        "</sheets></workbook>"},
                {"xl/worksheets/sheet1.xml", std::string(declaration) + "<worksheet" + root +
                                                 "><sheetData>" + sheetData +
                                                 "</sheetData></worksheet>"}};
    std::string list = link(1, "worksheet", "worksheets/sheet1.xml");
    if (!sharedStrings.empty()) {
        list += link(2, "sharedStrings", "sharedStrings.xml");
        parts.emplace_back("xl/sharedStrings.xml", std::string(declaration) + "<sst" + root + ">" +
                                                       sharedStrings + "</sst>");
    }
    if (!styles.empty()) {
        list += link(3, "styles", "styles.xml");
        parts.emplace_back("xl/styles.xml", std::string(declaration) + "<styleSheet" + root + ">" +
                                                styles + "</styleSheet>");
    }
    parts.emplace_back("xl/_rels/workbook.xml.rels", linksOf(list));
    return packed(parts);
}

std::string odsOf(const std::string& tables, const std::string& automaticStyles)
{
    const std::string namespaces = [] {
        std::string text;
        for (const char* name : {"office", "table", "text", "style"})
            text += std::string(" xmlns:") + name +
                    "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"";
        return text + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:"
                      "calcext:1.0\"";
    }();
    return packed({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                   {"content.xml",
                    std::string(declaration) + "<office:document-content" + namespaces +
                        "><office:automatic-styles>" + automaticStyles +
                        "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                        "</office:spreadsheet></office:body>"
                        "</office:document-content>"}});
}

} // namespace quadrat
