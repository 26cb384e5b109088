// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/xlsform_sheets.h"
#include "core/forms/xlsform_words.h"
#include "core/questionnaire/questionnaire.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// The lists of a form: those of its sheet "choices", and what questions ask of them.
class XlsformChoices {
public:
    XlsformChoices(const XlsformSheet& choices, const XlsformSheet& external, Findings& findings);

    /// Null if there is none. The name as a survey row has it.
    const OptionList* find(std::string_view list) const;
    const OptionList* findOurs(std::string_view list) const; ///< by our name
    /// The list under our name for it; an empty one is made if there is none.
    std::string named(const std::string& list);

    /// Whether some row of the list holds something in a column of its own, for cascades.
    bool hasColumn(const std::string& list, const std::string& column) const;
    /// Lets the options of a list be offered after what stands in a column. \return the list, or
    /// a copy of it where it is offered after another column already, as a survey row would have it
    /// \param always  what stands there in options that are offered whatever the answer
    std::string within(const std::string& list, const std::string& column,
                       const std::string& always);
    /// A list of those options alone that have `value` in a column.
    std::string only(const std::string& list, const std::string& column, const std::string& value);
    /// Whether every option that shares a cell in `column` shares the one in `other` too.
    bool follows(const std::string& list, const std::string& column,
                 const std::string& other) const;
    std::string withOther(const std::string& list); ///< "other" with words at its end
    std::string acknowledgement(const Texts& label);
    void setAlone(const std::string& list, const std::string& code);

    /// Lists that were made to put two together are not needed where all questions take them apart.
    void takeApart(const std::string& ours) { m_takenApart.insert(ours); }
    void need(const std::string& ours) { m_needed.insert(ours); }

    /// Gives codes that stand twice in a cascade the code they belong to as well, and tells of all.
    void settleCodes(Findings& findings);
    /// Tells of columns that nothing has asked for.
    void tellUnused(const XlsformSheet& choices, Findings& findings) const;

    std::vector<OptionList> takeLists() &&;

private:
    struct Attributes { ///< of the options of a list, one each
        std::vector<std::map<std::string, std::string, std::less<>>> cells;
        std::vector<std::size_t> rows; ///< of the sheet; options that were added have none
        std::string within;            ///< column that Option::within comes from; empty: none
        std::string always;            ///< cell of options that are always offered
    };

    void readSheet(const XlsformSheet& sheet, Findings& findings);
    void addOption(const std::string& list, const XlsformRow& row, Findings& findings);
    OptionList& listFor(const std::string& list);
    std::string freeName(std::string wanted) const;

    std::vector<OptionList> m_lists;
    std::map<std::string, Attributes> m_attributes; ///< by list
    std::map<std::string, std::string> m_ours;      ///< name of the list in our questionnaire
    std::map<std::vector<std::string>, std::string> m_only; ///< list, column, value: the list made
    std::set<std::string> m_used;                           ///< columns
    std::set<std::string> m_takenApart, m_needed;           ///< our names of lists
};

} // namespace quadrat
