// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/workbook_limits.h"

#include <exception>
#include <memory>
#include <string>
#include <string_view>

struct XML_ParserStruct; // of expat

namespace quadrat {

/// The attributes of an element as expat gives them: name, value, name, value, null.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}

    /// The value of the attribute with this name, whatever its prefix; null if there is none.
    const char* local(std::string_view name) const;

    /// Calls `work(name, value)` for each, where one pass must do.
    template <typename Work>
    void forEach(Work work) const
    {
        for (const char** pair = m_pairs; *pair; pair += 2)
            work(std::string_view(pair[0]), pair[1]);
    }

private:
    const char** m_pairs;
};

/// Is told what stands in a piece of XML, in order.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view characters) = 0;
    virtual bool isDone() const { return false; } ///< no more is wanted of this part
};

/// The name without what stands before its last colon or bar.
std::string_view localName(std::string_view name);

enum class XmlNames { AsWritten, WithNamespace /**< "namespace|name" */ };

/// Reads XML that comes piece by piece, by expat. Nothing is kept. No document type is allowed,
/// and so no entities but those of XML itself.
class XmlReader {
public:
    /// \param part  what messages call the text
    XmlReader(std::string part, XmlNames names, XmlHandler& handler, const WorkbookLimits& limits);
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    /// \return whether more is wanted
    /// \throws Error{UnreadableFile} naming part and line if it is not well formed or beyond a
    /// limit
    bool feed(std::string_view piece);
    void finish();

private:
    struct Callbacks;

    bool parse(std::string_view piece, bool isLast);

    std::string m_part;
    XmlHandler& m_handler;
    WorkbookLimits m_limits;
    XML_ParserStruct* m_parser;
    std::size_t m_depth = 0;
    std::uint64_t m_fed = 0;
    std::exception_ptr m_thrown; ///< by the handler; must not pass through expat
};

} // namespace quadrat
