// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/arrange.h"
#include "core/questionnaire/audit.h"
#include "ui/document/document.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace quadrat::ui {

/// What of a questionnaire is looked at and edited.
struct Chosen {
    enum class Part { Questionnaire, Section, Question, List };

    Part part = Part::Questionnaire;
    std::size_t section = 0, question = 0; ///< of a section or question
    std::size_t list = 0;                  ///< of a list

    bool operator==(const Chosen&) const = default;
};

/// Fields of an editor: typing into one is one step of undo. Beside each other for what has
/// several.
namespace field {
enum : int {
    Name,
    Wording,
    Instruction,
    Interviewer,
    Condition,
    Checks,
    Options,
    Items,
    Title,
    Introduction,
    Closing,
    Version,
    Address,
    Mail,
    Count,
    Formula,
    Unit,
    Low,
    High,
    Limits = 30,      ///< and 10 more
    Translation = 50, ///< and 40 more
};
} // namespace field

/// Where a finding stands.
Chosen chosenAt(const QuestionnairePlace& place);

/// The questionnaire of the document as the workspace works on it: what is chosen, and every change
/// as a step that can be undone. After an undo what was changed by it is chosen.
class Draft : public QObject {
    Q_OBJECT

public:
    explicit Draft(Document& document, QObject* parent = nullptr);

    Document& document() const { return m_document; }
    const Questionnaire& questionnaire() const { return m_document.project().questionnaire; }
    bool canWrite() const { return m_document.isStudy() && m_document.canWrite(); }

    const Chosen& chosen() const { return m_chosen; }
    /// The questions that are selected together; the chosen one alone, or none.
    const std::vector<QuestionPlace>& selected() const { return m_selected; }
    void choose(const Chosen& chosen);
    void chooseQuestions(std::vector<QuestionPlace> places); ///< not empty; the first is chosen

    const Question* question() const; ///< the chosen one; null if something else is
    const Section* section() const;   ///< the chosen one, or that of the chosen question
    const OptionList* list() const;   ///< the chosen one
    QuestionPlace placeToAdd() const; ///< behind what is chosen

    /// The languages of its texts, at least one.
    std::vector<std::string> languages() const;
    /// The language its texts are shown in: that of the window, if it has it.
    std::string language() const;

    /// Puts another questionnaire in its place; what is chosen stays where it is there.
    /// \param field  consecutive changes of the same field of what is chosen are one step; −1: none
    void change(Questionnaire value, const QString& what, int field = -1);
    /// The same, and then these questions are chosen.
    void change(Questionnaire value, const QString& what, const std::vector<QuestionPlace>& then);
    void change(Questionnaire value, const QString& what, const Chosen& then);

    /// Changes what is chosen; nothing happens if it is something else.
    void changeQuestion(const std::function<void(Question&)>& change, const QString& what,
                        int field = -1);
    void changeSection(const std::function<void(Section&)>& change, const QString& what,
                       int field = -1);
    void changeList(std::size_t list, const std::function<void(OptionList&)>& change,
                    const QString& what, int field = -1);

signals:
    void changed();       ///< the questionnaire, or whether it may be changed
    void chosenChanged(); ///< something else, or several

private:
    void follow();
    bool isThere(const Chosen& chosen) const;
    void settle(const Chosen& chosen, std::vector<QuestionPlace> selected);

    Document& m_document;
    Questionnaire m_former;
    Chosen m_chosen;
    std::vector<QuestionPlace> m_selected;
    bool m_isChanging = false;
    int m_visit = 0; ///< counts what was chosen: typing merges within one visit
};

/// The first part in which two questionnaires differ, as it stands in the second.
std::optional<Chosen> firstDifference(const Questionnaire& former, const Questionnaire& now);

} // namespace quadrat::ui
