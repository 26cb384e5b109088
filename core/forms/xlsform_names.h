// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/xpath_conditions.h"
#include "core/questionnaire/questionnaire.h"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quadrat {

/// What a name in a condition is in XPath.
struct XpathName {
    std::string path;                   ///< ${age}, indexed-repeat(${age}, ${members}, 2)
    std::string code{};                 ///< NAME_CODE: of the question `path`
    std::optional<std::size_t> place{}; ///< NAME_1 of a ranking, from 0
};

/// How sections, questions, items and lists of a questionnaire are called in an XLSForm: names that
/// XML allows, each once whatever its capitals. What is such a name stays.
class XlsformNames {
public:
    explicit XlsformNames(const Questionnaire& questionnaire);

    const std::string& section(std::size_t section) const { return m_sections[section]; }
    const std::string& question(const std::string& name) const; ///< also of items
    /// Rows that only other programs need: the words of an option, what stands beside a number.
    const std::string& specify(const std::string& field, const std::string& code) const;
    const std::string& besides(const std::string& question) const;
    const std::string& list(const std::string& list) const;
    /// A list with what stands beside it.
    const std::string& together(const std::string& list, const std::string& besides) const;
    const std::string& introduction() const { return m_introduction; }
    const std::string& closing() const { return m_closing; }

    /// What a name means in a condition; nothing if there is no such question.
    std::optional<XpathName> find(std::string_view name) const;

    /// As the reader of forms will see it. It must not outlive this.
    XpathContext contextOf(std::size_t section, const std::string& question) const;

    /// `${name}` in a text with the names of the form.
    Texts withTheirNames(Texts texts) const;

private:
    struct Known {
        const Question* question = nullptr;
        std::size_t section = 0;
    };

    std::string freeName(const std::string& wanted, std::set<std::string>& taken) const;
    void add(const std::string& name, const Question& question, std::size_t section);
    void addWords(const std::string& field, const std::string& code);
    std::optional<XpathName> field(std::string_view name) const;
    std::optional<NamedQuestion> describe(std::string_view theirs) const;

    const Questionnaire& m_questionnaire;
    std::set<std::string> m_taken, m_takenLists; ///< in small letters
    std::vector<std::string> m_sections;
    std::map<std::string, std::string, std::less<>> m_names; ///< by ours
    std::map<std::string, Known, std::less<>> m_known;       ///< by ours
    std::map<std::string, std::string, std::less<>> m_ours;  ///< by theirs
    std::map<std::pair<std::string, std::string>, std::string> m_specify, m_together;
    std::map<std::string, std::string> m_besides, m_lists;
    std::string m_introduction, m_closing;
};

} // namespace quadrat
