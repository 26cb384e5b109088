// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/estimation/design.h"
#include "core/project/specification.h"
#include "core/weighting/report.h"
#include "core/workflow/domains.h"
#include "core/workflow/variance_method.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace quadrat {

/// Data, design and final weights, ready to be asked for estimates.
/// Read only once it is made: many threads may ask at once.
class Study {
public:
    /// Binds the design, runs the weighting steps, finds the rows of "where" and the domains of
    /// all estimates. Holds a reference to the data.
    Study(const Dataset& data, const Specification& specification, const Progress& progress);
    Study(const Study&) = delete; ///< the variance method holds views into it
    Study& operator=(const Study&) = delete;

    const Dataset& data() const { return m_data; }
    const Design& design() const { return m_design; }
    std::span<const double> weights() const { return m_weights; } ///< rows of the data
    std::span<const double> sortedWeights() const { return m_sortedWeights; }
    const std::vector<StepReport>& weightingReports() const { return m_reports; }
    const VarianceMethod& variance() const { return *m_variance; }

    const Domains& domains(const std::vector<std::string>& by) const;
    /// Rows that the condition "where" leaves in; all 1 without one.
    std::span<const std::uint8_t> where() const { return m_where; }

    SlotTotals totals(const SlotRows& rows) const;

    /// Degrees of freedom of a domain, its clusters less its strata; for delivered replicate
    /// weights those of the replicates.
    double degreesOfFreedom(const SlotTotals& totals, std::size_t domain) const;

    /// The same among the first-stage clusters that hold a marked row of positive weight.
    double degreesOfFreedom(std::span<const std::uint8_t> marked) const;

private:
    const Dataset& m_data;
    Design m_design;
    std::vector<double> m_weights, m_sortedWeights;
    std::vector<StepReport> m_reports;
    std::vector<std::uint8_t> m_where;
    std::map<std::vector<std::string>, Domains> m_domains;
    std::optional<double> m_replicateDegrees;
    std::unique_ptr<VarianceMethod> m_variance;
};

} // namespace quadrat
