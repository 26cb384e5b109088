// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cleaning/scale_reliability.h"
#include "core/cleaning/value_counts.h"
#include "core/io/imported.h"
#include "ui/tasks/background.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QTableWidget;

namespace quadrat::ui {

/// What a rule would give, as far as it is known.
struct DerivedOutlook {
    Variable made; ///< with the words of its values
    ValueCounts counts;
    std::optional<Variable> source; ///< of a rule with one source
    ValueCounts sourceCounts;
    std::vector<Message> doubts;
    std::optional<ScaleReliability> reliability; ///< of a scale
};

/// \throws Error{InvalidInput} as derive
DerivedOutlook outlookOn(const DerivedVariable& variable, const Imported& data);

/// The values of a variable in the making, beside those it is made from; worked out off the
/// window's thread a moment after each change of the rule.
class DerivedPreview : public QWidget {
    Q_OBJECT

public:
    explicit DerivedPreview(std::shared_ptr<const Imported> imported, QWidget* parent = nullptr);

    void follow(const DerivedVariable& variable);
    void clear();
    const std::optional<DerivedOutlook>& outlook() const { return m_outlook; }

signals:
    /// The rule was tried; empty if it gives values.
    void tried(const QString& trouble);

private:
    void start();
    void fill();
    void fillReliability(const ScaleReliability& reliability);

    std::shared_ptr<const Imported> m_data;
    DerivedVariable m_variable;
    std::optional<DerivedOutlook> m_outlook;
    QTimer m_pause;
    LatestTask m_trying;
    QLabel *m_madeTitle, *m_sourceTitle, *m_summary, *m_alpha, *m_doubts;
    QTableWidget *m_made, *m_source, *m_items;
};

} // namespace quadrat::ui
