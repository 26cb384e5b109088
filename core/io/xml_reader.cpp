// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xml_reader.h"

#include "core/base/error.h"

#include <expat.h>

#include <cstdint>
#include <new>
#include <utility>

namespace quadrat {

namespace {

Error unreadable(const char* pattern, std::vector<Message::Argument> arguments)
{
    return {ErrorKind::UnreadableFile, {pattern, std::move(arguments)}};
}

} // namespace

const char* XmlAttributes::local(std::string_view name) const
{
    for (const char** pair = m_pairs; *pair; pair += 2)
        if (localName(*pair) == name)
            return pair[1];
    return nullptr;
}

std::string_view localName(std::string_view name)
{
    for (std::size_t at = name.size(); at > 0; --at)
        if (name[at - 1] == ':' || name[at - 1] == '|')
            return name.substr(at);
    return name;
}

/// What expat calls. An exception of the handler is kept, and thrown again once expat has ended.
struct XmlReader::Callbacks {
    template <typename Work>
    static void guarded(void* user, Work work)
    {
        auto& reader = *static_cast<XmlReader*>(user);
        if (reader.m_thrown)
            return;
        try {
            work(reader);
            if (!reader.m_handler.isDone())
                return;
        } catch (...) {
            reader.m_thrown = std::current_exception();
        }
        XML_StopParser(reader.m_parser, XML_FALSE);
    }

    static void start(void* user, const char* name, const char** attributes)
    {
        guarded(user, [&](XmlReader& reader) {
            if (++reader.m_depth > reader.m_limits.depth)
                throw unreadable(
                    QUADRAT_TEXT("core", "The part \"%1\" of the workbook has elements more than "
                                         "%2 deep, which no workbook has."),
                    {reader.m_part, std::int64_t(reader.m_limits.depth)});
            reader.m_handler.start(name, XmlAttributes(attributes));
        });
    }

    static void end(void* user, const char* name)
    {
        guarded(user, [&](XmlReader& reader) {
            --reader.m_depth;
            reader.m_handler.end(name);
        });
    }

    static void text(void* user, const char* characters, int length)
    {
        guarded(user, [&](XmlReader& reader) {
            reader.m_handler.text({characters, std::size_t(length)});
        });
    }

    static void documentType(void* user, const char*, const char*, const char*, int)
    {
        guarded(user, [](XmlReader& reader) {
            throw unreadable(
                QUADRAT_TEXT("core", "The part \"%1\" of the workbook declares a document type, "
                                     "which workbooks do not have. It is not read, for safety."),
                {reader.m_part});
        });
    }
};

XmlReader::XmlReader(std::string part, XmlNames names, XmlHandler& handler,
                     const WorkbookLimits& limits)
    : m_part(std::move(part)), m_handler(handler), m_limits(limits),
      m_parser(names == XmlNames::AsWritten ? XML_ParserCreate(nullptr)
                                            : XML_ParserCreateNS(nullptr, '|'))
{
    if (!m_parser)
        throw std::bad_alloc();
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, &Callbacks::start, &Callbacks::end);
    XML_SetCharacterDataHandler(m_parser, &Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser, &Callbacks::documentType);
}

XmlReader::~XmlReader()
{
    XML_ParserFree(m_parser);
}

bool XmlReader::parse(std::string_view piece, bool isLast)
{
    const auto status = XML_Parse(m_parser, piece.data(), int(piece.size()), isLast);
    if (m_thrown)
        std::rethrow_exception(std::exchange(m_thrown, nullptr));
    if (status != XML_STATUS_OK) {
        const XML_Error fault = XML_GetErrorCode(m_parser);
        if (fault == XML_ERROR_ABORTED)
            return false;
        throw unreadable(
            QUADRAT_TEXT("core", "The part \"%1\" of the workbook is not well formed in line %2 "
                                 "(%3). Open it in a spreadsheet program and save it again."),
            {m_part, std::int64_t(XML_GetCurrentLineNumber(m_parser)),
             std::string(XML_ErrorString(fault))});
    }
    m_fed += piece.size();
    // What expat has not taken in yet is one tag or comment that has not ended.
    const XML_Index taken = XML_GetCurrentByteIndex(m_parser);
    if (!isLast && taken >= 0 && m_fed > std::uint64_t(taken) + m_limits.tokenBytes)
        throw unreadable(QUADRAT_TEXT("core",
                                      "The part \"%1\" of the workbook has a tag or comment "
                                      "of more than %2 bytes, which no workbook has."),
                         {m_part, std::int64_t(m_limits.tokenBytes)});
    return true;
}

bool XmlReader::feed(std::string_view piece)
{
    return parse(piece, false);
}

void XmlReader::finish()
{
    parse({}, true);
}

} // namespace quadrat
