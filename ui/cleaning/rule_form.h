// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cleaning/derived.h"
#include "core/io/imported.h"

#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace quadrat::ui {

/// The fields of one kind of rule.
struct RuleForm {
    QWidget* fields = nullptr;
    std::function<void(DerivedVariable&)> fill; ///< puts in the rule and the words of its values
    std::function<QString()> trouble;           ///< why there is no rule yet; empty if there is
};

/// \param data     what a rule may read
/// \param changed  called after every change of a field
struct RuleFormStart {
    const DerivedVariable& variable;
    std::shared_ptr<const Imported> data;
    std::function<void()> changed;
};

RuleForm formFor(const RuleFormStart& start);

RuleForm computeForm(const ComputeRule& rule, const RuleFormStart& start);
RuleForm recodeForm(const RecodeRule& rule, const RuleFormStart& start);
RuleForm bandForm(const BandRule& rule, const RuleFormStart& start);
RuleForm topBoxForm(const TopBoxRule& rule, const RuleFormStart& start);
RuleForm scaleForm(const ScaleRule& rule, const RuleFormStart& start);

/// Why a name is no variable to start from; empty if it is one.
QString unknownSource(const Imported& data, const QString& name);

} // namespace quadrat::ui
