// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/xlsform_names.h"
#include "core/forms/xlsform_table.h"
#include "core/questionnaire/questionnaire.h"

#include <cstddef>
#include <string>
#include <vector>

namespace quadrat {

/// Fills the sheet "survey". Each row is said by the means of XLSForm; what they do not say, and
/// what would not read back as it was, stands beside in columns of our own.
class XlsformRows {
public:
    XlsformRows(const Questionnaire& questionnaire, const XlsformNames& names);

    TextSheet make();

private:
    void writeSection(std::size_t section);
    void beginSection(const Section& section);
    void writeQuestion(const Question& question);
    void writeGrid(const Question& question, const Grid& grid);
    void writeTexts(const Question& question);
    void writeKind(const Question& question);
    void writeChoice(const char* type, const Question& question);
    void writeFilter(const Question& question, const std::string& within);
    void writeRequired(const Question& question);
    void writeCalculation(const Calculation& calculation);
    void writeConstraint(const Question& question);
    void writeOwnChecks(const Question& question);
    std::string constraintOf(const Question& question) const;
    bool readsBack(const Question& question, const std::string& constraint,
                   const Texts& message) const;
    void writeCondition(const char* column, const std::string& condition, const std::string& self);
    void writeCount(const Repeat& repeat);
    void writeWords(const Question& question, const std::string& field);
    void writeBesides(const Question& question);
    void writeSeal();
    void nameRow(const std::string& theirs, const std::string& ours);
    std::string listFor(const Question& question);
    /// In XPath; the text as it stands where it would become too long.
    std::string inXpath(const std::string& condition) const;
    const std::string& cell(const char* column) const { return m_table.at(column); }

    const Questionnaire& m_questionnaire;
    const XlsformNames& m_names;
    XlsformTable m_table;
    std::size_t m_section = 0;
    bool m_isSealed = false; ///< the row needs a seal
};

} // namespace quadrat
