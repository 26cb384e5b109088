// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/imported.h"
#include "core/sampling/drawn_sample.h"
#include "core/sampling/sample_plan.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <string>
#include <vector>

namespace quadrat::ui {

/// One drawn unit as the person sees it who visits it.
struct ContactLine {
    QString code;    ///< of the case: the only thing that goes on the questionnaire
    QString number;  ///< in the register of its area; empty: the list says who it is
    QStringList who; ///< name, address, telephone, as the list has them
    QString area;
    std::size_t order = 0; ///< of the draw
    SampleRole role = SampleRole::Main;
    QString within; ///< which table picks the person in the household; empty: none does

    bool operator==(const ContactLine&) const = default;
};

/// What one person carries: the units of an area or of an interviewer, in the order of visits.
struct ContactGroup {
    QString name;
    std::vector<ContactLine> lines;
    SampleRole role = SampleRole::Main; ///< a reserve stands by itself
    bool ofInterviewer = false;         ///< else of an area

    bool operator==(const ContactGroup&) const = default;
};

/// Which columns of the drawn list say what.
struct ContactColumns {
    std::string code;
    std::vector<std::string> areas; ///< from the largest to the smallest
    std::string number;             ///< of the unit in a register; empty: none
    std::vector<std::string> who;
    std::string place; ///< by which units stand in an area one after the other; empty: as drawn
    std::string order = "draw_order", role = "role";
};

/// The columns of a drawn list, as the plan knows them: what is neither id, size, area nor of the
/// draw tells who it is.
ContactColumns contactColumns(const Dataset& drawn, const SamplePlan& plan);

/// The drawn units in the order of visits: by area, in it by their place. \throws
/// Error{InvalidInput} naming a column not there
std::vector<ContactLine> contactLines(const Dataset& drawn, const ContactColumns& columns);

/// A group an area, in the order of the list; then the reserve of each area in the order in which
/// it is to be used.
std::vector<ContactGroup> groupsByArea(const std::vector<ContactLine>& lines);

/// The main sample shared among interviewers evenly (at most one more or less) and by
/// neighbourhood: each gets what stands together in the list, area after area. The reserve stays
/// by area, with whoever leads the fieldwork.
std::vector<ContactGroup> groupsByInterviewer(const std::vector<ContactLine>& lines,
                                              const QStringList& interviewers);

} // namespace quadrat::ui
