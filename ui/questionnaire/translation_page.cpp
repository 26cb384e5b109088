// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/translation_page.h"

#include "ui/questionnaire/question_words.h"
#include "ui/questionnaire/sheet_view.h"
#include "ui/theme/icon.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace quadrat::ui {

namespace {

bool lacksOne(const Texts& texts, const std::vector<std::string>& languages)
{
    return std::ranges::any_of(languages, [&](const std::string& language) {
        const auto found = texts.find(language);
        return found == texts.end() || found->second.empty();
    });
}

/// What a text is, in a word.
QString partName(QuestionnairePlace::Part part)
{
    using Part = QuestionnairePlace::Part;
    switch (part) {
    case Part::Title:
    case Part::SectionTitle:
        return TranslationPage::tr("title");
    case Part::Introduction:
        return TranslationPage::tr("introduction");
    case Part::Closing:
        return TranslationPage::tr("closing words");
    case Part::Instruction:
        return TranslationPage::tr("instruction");
    case Part::Interviewer:
        return TranslationPage::tr("to the interviewer");
    case Part::CheckMessage:
        return TranslationPage::tr("check");
    case Part::Item:
        return TranslationPage::tr("item");
    case Part::Unit:
        return TranslationPage::tr("unit");
    case Part::LowEnd:
    case Part::HighEnd:
        return TranslationPage::tr("end of the scale");
    case Part::Option:
        return TranslationPage::tr("option");
    default:
        return TranslationPage::tr("wording");
    }
}

} // namespace

TranslationPage::TranslationPage(Draft& draft, QWidget* parent)
    : Panel(parent), m_draft(draft), m_only(new QCheckBox), m_paste(new QPushButton),
      m_summary(new QLabel), m_sheet(new SheetView)
{
    setObjectName("translation");
    m_sheet->setObjectName("translations");
    m_only->setObjectName("only-untranslated");
    m_sheet->setTallest(0);
    m_sheet->sheet().setGrowing(false);
    m_summary->setProperty("part", "figure");
    m_paste->setIcon(icon("paste"));
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_summary, 1);
    top->addWidget(m_only);
    top->addWidget(m_paste);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_sheet, 1);
    connect(&m_draft, &Draft::changed, this, &TranslationPage::follow);
    connect(m_only, &QCheckBox::toggled, this, &TranslationPage::follow);
    connect(&m_sheet->sheet(), &SheetModel::edited, this, &TranslationPage::take);
    connect(m_paste, &QPushButton::clicked, this,
            [this] { m_sheet->pasteText(QApplication::clipboard()->text()); });
    say([this] {
        m_only->setText(tr("Only untranslated"));
        m_paste->setText(tr("Paste"));
        m_paste->setToolTip(tr("Put cells of a spreadsheet at the current cell: copy the table, "
                               "have it translated, and paste the column back"));
        m_sheet->setAccessibleName(tr("Texts in all languages"));
        follow();
    });
}

QString TranslationPage::where(const QuestionnairePlace& place) const
{
    const Questionnaire& all = m_draft.questionnaire();
    QString name;
    if (const Question* question = questionAt(all, place))
        name = QString::fromStdString(question->name);
    else if (place.list && *place.list < all.lists.size())
        name = QString::fromStdString(all.lists[*place.list].name);
    else if (place.section && *place.section < all.sections.size())
        name = QString::fromStdString(all.sections[*place.section].name);
    QString part = partName(place.part);
    if (place.mode)
        part += QStringLiteral(", ") + modeName(*place.mode);
    return name.isEmpty() ? part : name + QStringLiteral(" · ") + part;
}

void TranslationPage::follow()
{
    const Questionnaire& all = m_draft.questionnaire();
    const auto languages = m_draft.languages();
    QList<SheetColumn> columns{{tr("Where"), {}, SheetColumn::Kind::Text, {}, true}};
    QList<int> wide;
    for (std::size_t k = 0; k < languages.size(); ++k) {
        columns.push_back({languageName(languages[k]), {}});
        wide << int(k) + 1;
    }
    QList<QStringList> rows;
    std::size_t lacking = 0;
    m_shown.clear();
    for (PlacedText& placed : textsOf(all)) {
        const bool lacks = lacksOne(placed.texts, languages);
        lacking += lacks;
        if (m_only->isChecked() && !lacks)
            continue;
        QStringList row{where(placed.place)};
        for (const std::string& language : languages) {
            const auto found = placed.texts.find(language);
            row << (found == placed.texts.end() ? QString()
                                                : QString::fromStdString(found->second));
        }
        rows.push_back(row);
        m_shown.push_back(std::move(placed));
    }
    m_sheet->setWide(wide);
    m_sheet->sheet().setColumns(columns);
    m_sheet->sheet().setEditable(m_draft.canWrite());
    m_sheet->sheet().setRows(rows);
    m_paste->setEnabled(m_draft.canWrite());
    m_summary->setText(lacking == 0 ? tr("Everything is there in every language.")
                                    : tr("%n text(s) lack a language.", nullptr, int(lacking)));
}

void TranslationPage::take()
{
    Questionnaire all = m_draft.questionnaire();
    const auto languages = m_draft.languages();
    const auto& rows = m_sheet->sheet().rows();
    for (const SheetRow& row : rows) {
        if (row.origin < 0 || std::size_t(row.origin) >= m_shown.size())
            continue;
        Texts* texts = textAt(all, m_shown[std::size_t(row.origin)].place);
        for (std::size_t k = 0; texts && k < languages.size(); ++k) {
            const std::string said = row.cells[qsizetype(k) + 1].toStdString();
            if (said.empty())
                texts->erase(languages[k]);
            else
                (*texts)[languages[k]] = said;
        }
    }
    m_draft.change(std::move(all), tr("translate"));
}

} // namespace quadrat::ui
