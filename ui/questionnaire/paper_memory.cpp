// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/paper_memory.h"

#include "ui/shell/settings.h"

#include <QStringList>

#include <algorithm>

namespace quadrat::ui {

namespace {

/// One of the values from 0 to `last`, whatever the settings hold.
template <typename Choice>
Choice choiceIn(const QVariantMap& kept, const char* key, Choice last)
{
    return Choice(std::clamp(kept.value(QLatin1String(key)).toInt(), 0, int(last)));
}

} // namespace

PaperFormOptions rememberedPaper(const Questionnaire& questionnaire)
{
    const QVariantMap kept = setting(Setting::PaperForm).toMap();
    PaperFormOptions options{
        .page = choiceIn(kept, "page", PaperSize::A5),
        .columns = std::clamp(kept.value("columns", 1).toInt(), 1, 2),
        .twoLanguages = choiceIn(kept, "two-languages", TwoLanguages::OneAfterTheOther),
        .points = std::clamp(kept.value("points", PaperFormOptions().points).toDouble(),
                             leastPaperPoints, mostPaperPoints),
        .parts = choiceIn(kept, "parts", PaperParts::AnswersOnly),
        .bothSides = kept.value("both-sides").toBool(),
        .interviewerTexts = kept.value("interviewer").toBool()};
    const auto& own = questionnaire.languages;
    for (const QString& language : kept.value("languages").toStringList())
        if (std::ranges::find(own, language.toStdString()) != own.end() &&
            options.languages.size() < 2)
            options.languages.push_back(language.toStdString());
    if (options.languages.empty())
        options.languages.assign(
            own.begin(), own.begin() + std::min<std::ptrdiff_t>(2, std::ptrdiff_t(own.size())));
    return options;
}

void rememberPaper(const PaperFormOptions& options)
{
    QStringList languages;
    for (const std::string& language : options.languages)
        languages.push_back(QString::fromStdString(language));
    keep(Setting::PaperForm, QVariantMap{{"page", int(options.page)},
                                         {"columns", options.columns},
                                         {"languages", languages},
                                         {"two-languages", int(options.twoLanguages)},
                                         {"points", options.points},
                                         {"parts", int(options.parts)},
                                         {"both-sides", options.bothSides},
                                         {"interviewer", options.interviewerTexts}});
}

} // namespace quadrat::ui
