// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/workbook_parts.h"

#include "core/io/workbook_cells.h"

#include <array>
#include <utility>

namespace quadrat {

namespace {

constexpr const char* declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char* mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char* linkNamespace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The formats of CellStyle, in its order.
std::string stylesPart()
{
    std::string xml = std::string(declaration) + "<styleSheet xmlns=\"" + mainNamespace + "\">";
    constexpr std::array formats{"yyyy\\-mm\\-dd", "yyyy\\-mm\\-dd\\ hh:mm:ss", "[hh]:mm:ss",
                                 "yyyy\\-mm\\-dd\\ hh:mm:ss.000", "[hh]:mm:ss.000"};
    xml += "<numFmts count=\"5\">";
    for (std::size_t k = 0; k < formats.size(); ++k)
        xml += "<numFmt numFmtId=\"" + std::to_string(164 + k) + "\" formatCode=\"" + formats[k] +
               "\"/>";
    xml += "</numFmts><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
           "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
           "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
           "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
           "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border>"
           "</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" "
           "borderId=\"0\"/></cellStyleXfs><cellXfs count=\"8\">";
    const auto format = [&xml](int number, int font) {
        xml += "<xf numFmtId=\"" + std::to_string(number) + "\" fontId=\"" + std::to_string(font) +
               "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" "
               "applyFont=\"1\"/>";
    };
    constexpr int general = 0, text = 49, plain = 0, bold = 1;
    format(general, plain);
    format(text, bold);
    format(text, plain);
    for (int own = 164; own < 169; ++own)
        format(own, plain);
    return xml + "</cellXfs></styleSheet>";
}

std::string workbookPart(const std::vector<std::string>& sheetNames)
{
    std::string xml = std::string(declaration) + "<workbook xmlns=\"" + mainNamespace +
                      "\" xmlns:r=\"" + linkNamespace + "\"><sheets>";
    for (std::size_t k = 0; k < sheetNames.size(); ++k) {
        const std::string number = std::to_string(k + 1);
        xml += "<sheet name=\"" + workbookXml(sheetNames[k]) + "\" sheetId=\"" + number +
               "\" r:id=\"rId" + number + "\"/>";
    }
    return xml + "</sheets></workbook>";
}

std::string linksPart(const std::vector<std::pair<std::string, std::string>>& links)
{
    std::string xml = std::string(declaration) +
                      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                      "relationships\">";
    for (std::size_t k = 0; k < links.size(); ++k)
        xml += "<Relationship Id=\"rId" + std::to_string(k + 1) + "\" Type=\"" + linkNamespace +
               "/" + links[k].first + "\" Target=\"" + links[k].second + "\"/>";
    return xml + "</Relationships>";
}

std::string contentTypesPart(std::size_t sheets)
{
    constexpr const char* kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    const auto part = [&](const std::string& name, const std::string& type) {
        return "<Override PartName=\"/" + name + "\" ContentType=\"" + kind + type + "+xml\"/>";
    };
    std::string xml = std::string(declaration) +
                      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                      "content-types\"><Default Extension=\"rels\" "
                      "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>" +
                      part("xl/workbook.xml", "sheet.main") + part("xl/styles.xml", "styles");
    for (std::size_t k = 0; k < sheets; ++k)
        xml += part(worksheetPart(k), "worksheet");
    return xml + "</Types>";
}

} // namespace

std::string worksheetPart(std::size_t sheet)
{
    return "xl/worksheets/sheet" + std::to_string(sheet + 1) + ".xml";
}

std::string worksheetStart()
{
    return std::string(declaration) + "<worksheet xmlns=\"" + mainNamespace + "\">";
}

std::vector<ZipPart> workbookParts(const std::vector<std::string>& sheetNames)
{
    std::vector<std::pair<std::string, std::string>> links;
    for (std::size_t k = 0; k < sheetNames.size(); ++k)
        links.emplace_back("worksheet", worksheetPart(k).substr(3)); // within xl/
    links.emplace_back("styles", "styles.xml");
    std::vector<ZipPart> parts;
    parts.push_back(wholePart("[Content_Types].xml", contentTypesPart(sheetNames.size())));
    parts.push_back(wholePart("_rels/.rels", linksPart({{"officeDocument", "xl/workbook.xml"}})));
    parts.push_back(wholePart("xl/workbook.xml", workbookPart(sheetNames)));
    parts.push_back(wholePart("xl/_rels/workbook.xml.rels", linksPart(links)));
    parts.push_back(wholePart("xl/styles.xml", stylesPart()));
    return parts;
}

} // namespace quadrat
