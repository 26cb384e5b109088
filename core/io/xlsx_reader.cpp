// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xlsx_reader.h"

#include "core/base/error.h"
#include "core/base/number.h"
#include "core/io/cell_place.h"
#include "core/io/xlsx_sheet.h"
#include "core/io/xml_reader.h"

#include <algorithm>
#include <map>
#include <utility>

namespace quadrat {

namespace {

Error unreadable(const char* pattern, std::vector<Message::Argument> arguments = {})
{
    return {ErrorKind::UnreadableFile, {pattern, std::move(arguments)}};
}

void readPart(ZipArchive& archive, const std::string& part, XmlHandler& handler,
              const WorkbookLimits& limits, const Progress& progress)
{
    XmlReader reader(part, XmlNames::AsWritten, handler, limits);
    bool isWanted = true;
    archive.read(
        part, [&](std::string_view piece) { return isWanted = reader.feed(piece); }, progress);
    if (isWanted)
        reader.finish();
}

/// Reads a part that describes others, and is small in every workbook.
void readDescription(ZipArchive& archive, const std::string& part, XmlHandler& handler,
                     const WorkbookLimits& limits)
{
    constexpr std::uint64_t most = std::uint64_t(64) << 20;
    XmlReader reader(part, XmlNames::AsWritten, handler, limits);
    std::uint64_t size = 0;
    archive.read(part, [&](std::string_view piece) {
        size += piece.size();
        if (size > most)
            throw unreadable(QUADRAT_TEXT("core",
                                          "The part \"%1\" of the workbook grows beyond %2 MB when "
                                          "it is unpacked. Split the sheet, or save it as text "
                                          "(.csv)."),
                             {part, std::int64_t(most >> 20)});
        return reader.feed(piece);
    });
    reader.finish();
}

/// What a part refers to: by id, and by the last word of its type ("worksheet", "styles").
struct Relationship {
    std::string id, type, part;
};

/// The path of a part that another names: from the root of the package, or from its own folder.
std::string resolved(std::string_view target, std::string_view base)
{
    std::vector<std::string> steps;
    const auto walk = [&steps](std::string_view path) {
        while (!path.empty()) {
            const std::size_t slash = std::min(path.find('/'), path.size());
            const std::string_view step = path.substr(0, slash);
            if (step == "..") {
                if (!steps.empty())
                    steps.pop_back();
            } else if (!step.empty() && step != ".") {
                steps.emplace_back(step);
            }
            path.remove_prefix(std::min(slash + 1, path.size()));
        }
    };
    if (!target.starts_with('/'))
        walk(base.substr(0, base.rfind('/') == std::string_view::npos ? 0 : base.rfind('/')));
    walk(target);
    std::string path;
    for (const std::string& step : steps)
        path += (path.empty() ? "" : "/") + step;
    return path;
}

class RelationshipHandler final : public XmlHandler {
public:
    explicit RelationshipHandler(std::string base) : m_base(std::move(base)) {}

    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        const char* id = attributes.local("Id");
        const char* type = attributes.local("Type");
        const char* target = attributes.local("Target");
        const char* mode = attributes.local("TargetMode");
        if (localName(name) != "Relationship" || !id || !type || !target ||
            (mode && std::string_view(mode) == "External") || found.size() > 2 * mostSheets)
            return;
        const std::string_view kind = type;
        found.push_back(
            {id, std::string(kind.substr(kind.rfind('/') + 1)), resolved(target, m_base)});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::vector<Relationship> found;

private:
    std::string m_base;
};

std::vector<Relationship> relationshipsOf(ZipArchive& archive, const std::string& part,
                                          const WorkbookLimits& limits)
{
    const std::size_t slash = part.rfind('/');
    const std::string folder = slash == std::string::npos ? "" : part.substr(0, slash + 1);
    const std::string name = slash == std::string::npos ? part : part.substr(slash + 1);
    const std::string list = folder + "_rels/" + name + ".rels";
    RelationshipHandler handler(part);
    if (archive.has(list))
        readDescription(archive, list, handler, limits);
    return std::move(handler.found);
}

struct ListedSheet {
    std::string name, id;
    bool hidden = false;
};

class WorkbookHandler final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        const std::string_view element = localName(name);
        if (element == "workbookPr") {
            const char* date = attributes.local("date1904");
            countsFrom1904 = date && (std::string_view(date) == "1" || *date == 't');
        } else if (element == "sheet") {
            const char* title = attributes.local("name");
            const char* id = attributes.local("id");
            const char* state = attributes.local("state");
            if (title && id && sheets.size() >= mostSheets)
                throw unreadable(QUADRAT_TEXT("core",
                                              "The workbook has more than %1 sheets. Copy the ones "
                                              "that are needed into a new workbook."),
                                 {std::int64_t(mostSheets)});
            if (title && id)
                sheets.push_back({title, id, state && std::string_view(state) != "visible"});
        }
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::vector<ListedSheet> sheets;
    bool countsFrom1904 = false;
};

class StylesHandler final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        const std::string_view element = localName(name);
        if (element == "cellXfs") {
            m_isInFormats = true;
        } else if (element == "numFmt") {
            const char* id = attributes.local("numFmtId");
            const char* code = attributes.local("formatCode");
            if (id && code)
                m_looks[idOf(id)] = formatLook(code);
        } else if (element == "xf" && m_isInFormats) {
            const char* id = attributes.local("numFmtId");
            m_ids.push_back(id ? idOf(id) : 0);
        }
    }
    void end(std::string_view name) override
    {
        if (localName(name) == "cellXfs")
            m_isInFormats = false;
    }
    void text(std::string_view) override {}

    std::vector<FormatLook> looks() const
    {
        std::vector<FormatLook> looks;
        for (const unsigned id : m_ids) {
            const auto own = m_looks.find(id);
            looks.push_back(own == m_looks.end() ? builtInFormatLook(id) : own->second);
        }
        return looks;
    }

private:
    static unsigned idOf(const char* text)
    {
        const double id = readNumber(text).value_or(0);
        return id >= 0 && id < 1e6 ? unsigned(id) : 0;
    }

    bool m_isInFormats = false;
    std::map<unsigned, FormatLook> m_looks;
    std::vector<unsigned> m_ids;
};

class SharedStringsHandler final : public XmlHandler {
public:
    explicit SharedStringsHandler(SheetTexts& texts) : m_texts(texts) {}

    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        const std::string_view element = localName(name);
        if (element == "si")
            m_text.clear();
        else
            m_text.start(element, attributes);
    }
    void end(std::string_view name) override
    {
        const std::string_view element = localName(name);
        if (element == "si")
            m_texts.add(m_text.value());
        else
            m_text.end(element);
    }
    void text(std::string_view characters) override { m_text.text(characters); }

private:
    SheetTexts& m_texts;
    RichText m_text;
};

} // namespace

XlsxReader::XlsxReader(ZipArchive& archive, const WorkbookLimits& limits)
    : m_archive(archive), m_limits(limits), m_texts(limits)
{
    std::string workbook = "xl/workbook.xml";
    for (const Relationship& link : relationshipsOf(archive, "", limits))
        if (link.type == "officeDocument")
            workbook = link.part;
    if (workbook.ends_with(".bin"))
        throw unreadable(QUADRAT_TEXT("core",
                                      "Workbooks of the kind .xlsb are not read. Save it as "
                                      ".xlsx in a spreadsheet program."));
    readWorkbookPart(workbook);
}

void XlsxReader::readWorkbookPart(const std::string& part)
{
    WorkbookHandler workbook;
    readDescription(m_archive, part, workbook, m_limits);
    m_epoch = workbook.countsFrom1904 ? Epoch::Of1904 : Epoch::Of1900;
    const std::vector<Relationship> links = relationshipsOf(m_archive, part, m_limits);
    for (const ListedSheet& sheet : workbook.sheets) {
        const auto link = std::ranges::find(links, sheet.id, &Relationship::id);
        if (link == links.end() || link->type != "worksheet")
            continue; // a sheet that is a chart
        m_sheets.push_back({sheet.name, 0, 0, sheet.hidden});
        m_sheetParts.push_back(link->part);
    }
    for (const Relationship& link : links) {
        if (link.type == "sharedStrings" && m_archive.has(link.part))
            m_stringsPart = link.part;
        if (link.type == "styles" && m_archive.has(link.part))
            readStyles(link.part);
    }
}

void XlsxReader::readStyles(const std::string& part)
{
    StylesHandler styles;
    readDescription(m_archive, part, styles, m_limits);
    m_looks = styles.looks();
}

void XlsxReader::readSharedStrings(const Progress& progress)
{
    if (!m_stringsPart)
        return;
    SharedStringsHandler strings(m_texts);
    readPart(m_archive, *std::exchange(m_stringsPart, {}), strings, m_limits,
             {{}, progress.stopRequested});
    m_sharedStrings = m_texts.size();
}

void XlsxReader::readSheet(std::size_t sheet, const RowSink& sink, const Progress& progress)
{
    readSharedStrings(progress);
    XlsxSheetHandler handler(m_sheets[sheet].name, {m_epoch, m_looks, m_sharedStrings, m_texts},
                             sink);
    readPart(m_archive, m_sheetParts[sheet], handler, m_limits, progress);
}

std::vector<SheetInfo> XlsxReader::measuredSheets(const Progress& progress)
{
    std::vector<SheetInfo> measured = m_sheets;
    for (std::size_t k = 0; k < measured.size(); ++k) {
        progress.at(double(k) / double(measured.size()));
        XlsxSheetHandler stated(measured[k].name, {m_epoch, m_looks, 0, m_texts}, {});
        readPart(m_archive, m_sheetParts[k], stated, m_limits, {});
        const auto range = readCellRange(stated.statedRange());
        if (range && (range->lastRow > 0 || range->lastColumn > 0)) {
            measured[k].rows = range->lastRow + 1;
            measured[k].columns = range->lastColumn + 1;
            continue;
        }
        // "A1" is what programs write that do not know.
        const RowSink measure = [&](std::size_t row, std::span<const SheetCell> cells) {
            measured[k].rows = row + 1;
            for (const SheetCell& cell : cells)
                measured[k].columns = std::max<std::size_t>(measured[k].columns, cell.column + 1);
            return true;
        };
        readSheet(k, measure, {{}, progress.stopRequested});
    }
    return measured;
}

} // namespace quadrat
