// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/design_guess.h"

#include "ui/text/search.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace quadrat::ui {

namespace {

/// The letters and digits of a name without capitals and diacritics: "Quyền_số" is "quyenso".
QString bare(const std::string& name)
{
    QString letters;
    for (const QChar letter : folded(QString::fromStdString(name))) {
        if (letter.isLetterOrNumber())
            letters += letter;
    }
    return letters;
}

/// Names that say plainly what a column is for, the likelier first.
QStringList plainNames(DesignRole role)
{
    switch (role) {
    case DesignRole::Weights:
        return {"weight",
                "weights",
                "wt",
                "wgt",
                "pw",
                "pweight",
                "w",
                "wfinal",
                "finalweight",
                "finalwt",
                "designweight",
                "sampleweight",
                "surveyweight",
                "quyenso",
                "quyensocuoi",
                "trongso"};
    case DesignRole::Strata:
        return {"stratum", "strata", "strat", "tang", "matang"};
    case DesignRole::Clusters:
        return {"psu", "cluster", "clusters", "clusterid", "psuid",
                "cum", "macum",   "ea",       "diaban",    "madiaban"};
    case DesignRole::PopulationCounts:
        break;
    }
    return {"fpc", "fpc1", "npsu", "populationclusters"};
}

/// Names that may mean the role, in part of the name.
QStringList hints(DesignRole role)
{
    switch (role) {
    case DesignRole::Weights:
        return {"weight", "wt", "wgt", "quyenso", "trongso"};
    case DesignRole::Strata:
        return {"strat", "tang", "province", "region", "tinh", "vung", "khuvuc", "state", "urban"};
    case DesignRole::Clusters:
        return {"psu",    "cluster", "cum",  "commune", "village",  "district",
                "school", "xa",      "thon", "huyen",   "household"};
    case DesignRole::PopulationCounts:
        break;
    }
    return {"fpc", "population", "danso", "tongso"};
}

bool canPlay(const Column& column, DesignRole role)
{
    const bool mustBeNumber = role == DesignRole::Weights || role == DesignRole::PopulationCounts;
    return mustBeNumber ? column.measure() == Measure::Number : true;
}

std::string plainColumn(const Dataset& data, DesignRole role)
{
    for (const QString& name : plainNames(role)) {
        for (const Column& column : data.columns()) {
            if (canPlay(column, role) && bare(column.name()) == name)
                return column.name();
        }
    }
    return {};
}

} // namespace

DesignSpec guessDesign(const Dataset& data)
{
    DesignSpec design;
    design.weights = plainColumn(data, DesignRole::Weights);
    const auto stage = [&](DesignRole role, std::vector<std::string>& names) {
        const std::string found = plainColumn(data, role);
        if (!found.empty())
            names.push_back(found);
    };
    stage(DesignRole::Strata, design.strata);
    stage(DesignRole::Clusters, design.clusters);
    stage(DesignRole::PopulationCounts, design.fpc);
    // Cluster numbers that start again in every stratum are the commoner case.
    design.nest = !design.strata.empty() && !design.clusters.empty();
    return design;
}

std::vector<std::string> likelyColumns(const Dataset& data, DesignRole role)
{
    std::vector<std::string> names;
    for (const Column& column : data.columns()) {
        if (canPlay(column, role))
            names.push_back(column.name());
    }
    const QStringList telling = hints(role);
    std::ranges::stable_partition(names, [&](const std::string& name) {
        const QString letters = bare(name);
        return std::ranges::any_of(telling,
                                   [&](const QString& hint) { return letters.contains(hint); });
    });
    return names;
}

} // namespace quadrat::ui
