// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/paper_form_dialog.h"

#include "core/io/whole_file.h"
#include "core/workflow/study_sample.h"
#include "ui/models/figures.h"
#include "ui/print/paper/paper_map.h"
#include "ui/questionnaire/paper_memory.h"
#include "ui/questionnaire/paper_view.h"
#include "ui/questionnaire/question_words.h"
#include "ui/tasks/guarded.h"
#include "ui/text/translate.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progress_strip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

namespace {

constexpr int optionsWidth = 330;

/// For whom forms are made, by the first entries of their list; the names of draws follow.
enum ForWhom { OneForm, TheseCodes };

QComboBox* choice(const char* name, const QStringList& words, int chosen)
{
    QComboBox* combo = narrowCombo();
    combo->setObjectName(name);
    combo->addItems(words);
    combo->setCurrentIndex(chosen);
    return combo;
}

void addRow(QFormLayout* form, const QString& words, QWidget* field)
{
    auto* label = new QLabel;
    nameField(label, field, words);
    form->addRow(label, field);
}

QCheckBox* tick(const QString& words, bool isChecked)
{
    auto* box = new QCheckBox(words);
    box->setChecked(isChecked);
    return box;
}

/// poll-boxes.json beside poll.pdf.
std::filesystem::path mapBeside(const std::filesystem::path& pdf)
{
    std::filesystem::path name = pdf.stem();
    name += "-boxes.json";
    return pdf.parent_path() / name;
}

} // namespace

PaperFormDialog::PaperFormDialog(Draft& draft, const QString& file, QWidget* parent)
    : QDialog(parent), m_draft(draft), m_file(file),
      m_form(std::make_shared<const Form>(draft.questionnaire())), m_writing(this),
      m_view(new PaperView), m_progress(new ProgressStrip)
{
    setObjectName("paper-form");
    setWindowTitle(tr("Form on paper"));
    resize(900, 640);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(buildOptions());
    row->addWidget(buildPages(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(row, 1);
    layout->addWidget(m_progress);
    layout->addWidget(buildButtons());
    connect(m_view, &PaperView::laidOut, this, &PaperFormDialog::follow);
    layOut();
}

QWidget* PaperFormDialog::buildOptions()
{
    const PaperFormOptions former = rememberedPaper(m_draft.questionnaire());
    m_paper = choice("paper", {QStringLiteral("A4"), QStringLiteral("A5")}, int(former.page));
    m_columns = choice("columns", {tr("one"), tr("two")}, former.columns - 1);
    m_language = choice("paper-language", {}, -1);
    fillLanguages(former);
    m_layout = choice("two-languages", {tr("side by side"), tr("one below the other")},
                      int(former.twoLanguages));
    m_parts = choice(
        "parts", {tr("with a cover to tear off"), tr("without a cover"), tr("pages of answers")},
        int(former.parts));
    m_parts->setToolTip(tr("The cover holds the introduction and what asks who somebody is. It is "
                           "torn off and kept apart, so that no name stays with the answers."));
    m_points = new QDoubleSpinBox;
    m_points->setObjectName("points");
    m_points->setRange(leastPaperPoints, mostPaperPoints);
    m_points->setSingleStep(0.5);
    m_points->setDecimals(1);
    m_points->setValue(former.points);
    m_points->setSuffix(tr(" points"));
    m_points->setKeyboardTracking(false);
    m_bothSides = tick(tr("Printed on both sides"), former.bothSides);
    m_bothSides->setObjectName("both-sides");
    m_bothSides->setToolTip(tr("Each form, and the answers after its cover, begin on a new sheet"));
    m_interviewer = tick(tr("With words for the interviewer"), former.interviewerTexts);
    m_map = tick(tr("A map of the boxes beside it"), false);
    m_map->setObjectName("map");
    m_map->setToolTip(
        tr("A file …-boxes.json that says where each box stands, for programs that read "
           "scanned forms"));

    auto* form = optionForm();
    addRow(form, tr("Paper"), m_paper);
    addRow(form, tr("Columns"), m_columns);
    addRow(form, tr("Language"), m_language);
    addRow(form, tr("Two languages"), m_layout);
    addRow(form, tr("Letters"), m_points);
    addRow(form, tr("What is printed"), m_parts);
    addCases(form);
    auto* part = new QWidget;
    part->setFixedWidth(optionsWidth);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    for (QCheckBox* box : {m_bothSides, m_interviewer, m_map})
        layout->addWidget(box);
    layout->addStretch();
    for (QComboBox* combo : {m_paper, m_columns, m_language, m_layout, m_parts, m_cases})
        connect(combo, &QComboBox::activated, this, &PaperFormDialog::layOut);
    for (QCheckBox* box : {m_bothSides, m_interviewer})
        connect(box, &QCheckBox::toggled, this, &PaperFormDialog::layOut);
    connect(m_points, &QDoubleSpinBox::valueChanged, this, &PaperFormDialog::layOut);
    connect(m_codes, &QLineEdit::editingFinished, this, &PaperFormDialog::layOut);
    return part;
}

/// Each language, and each with the first beside it: the first two stand on top.
void PaperFormDialog::fillLanguages(const PaperFormOptions& former)
{
    const auto& own = m_draft.questionnaire().languages;
    const auto add = [this](const std::vector<std::string>& codes) {
        QStringList names, shown;
        for (const std::string& code : codes) {
            names.push_back(QString::fromStdString(code));
            shown.push_back(languageName(code));
        }
        m_language->addItem(shown.join(QStringLiteral(" + ")), names);
    };
    for (std::size_t k = 1; k < own.size(); ++k)
        add({own.front(), own[k]});
    for (const std::string& code : own)
        add({code});
    QStringList chosen;
    for (const std::string& code : former.languages)
        chosen.push_back(QString::fromStdString(code));
    m_language->setCurrentIndex(std::max(0, m_language->findData(chosen)));
}

void PaperFormDialog::addCases(QFormLayout* form)
{
    m_cases = choice(
        "cases", {tr("one form, with room for the code"), tr("one for each of these codes")}, 0);
    m_codes = new QLineEdit;
    m_codes->setObjectName("codes");
    m_codes->setPlaceholderText(tr("K1, K2, K3"));
    m_codes->setAccessibleName(tr("Case codes, with commas between"));
    addRow(form, tr("Forms"), m_cases);
    form->addRow(m_codes);
    const auto& study = m_draft.document().file();
    if (!study)
        return;
    // A draw that cannot be read is told of where it is asked for.
    if (const auto trouble = guarded([&] {
            study->use([&](ProjectFile& file) {
                for (const Draw& draw : draws(file))
                    m_cases->addItem(
                        tr("one for each case of %1").arg(QString::fromStdString(draw.name)),
                        QString::fromStdString(draw.name));
            });
        }))
        m_cases->setToolTip(translate(*trouble));
}

QWidget* PaperFormDialog::buildPages()
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_view->setSizePolicy(policy); // as large as the dialog leaves room for
    m_view->setMinimumSize(300, 300);
    m_view->setAccessibleName(tr("A page as it is printed"));
    m_which = plainLabel({}, "caption");
    m_which->setObjectName("pages");
    m_trouble = plainLabel({}, "wrong");
    m_trouble->setObjectName("paper-trouble");
    const auto button = [this](Qt::ArrowType arrow, const QString& name, int pages) {
        auto* made = new QToolButton;
        made->setArrowType(arrow);
        made->setToolTip(name);
        made->setAccessibleName(name);
        connect(made, &QToolButton::clicked, this, [this, pages] { turn(pages); });
        return made;
    };
    m_before = button(Qt::LeftArrow, tr("Page before"), -1);
    m_after = button(Qt::RightArrow, tr("Page after"), 1);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_before);
    bar->addWidget(m_after);
    bar->addWidget(m_which, 1);
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_trouble);
    layout->addWidget(m_view, 1);
    return part;
}

QWidget* PaperFormDialog::buildButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(m_file.isEmpty() ? tr("Save as PDF…")
                                                 : tr("Write %1").arg(QFileInfo(m_file).fileName()),
                                QDialogButtonBox::ActionRole);
    m_save->setObjectName("save-paper");
    m_save->setProperty("main", true);
    m_save->setDefault(true);
    m_print = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    m_print->setObjectName("print-paper");
    connect(m_save, &QPushButton::clicked, this, &PaperFormDialog::save);
    connect(m_print, &QPushButton::clicked, this, &PaperFormDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

PaperFormOptions PaperFormDialog::options() const
{
    PaperFormOptions made{.page = PaperSize(m_paper->currentIndex()),
                          .columns = m_columns->currentIndex() + 1,
                          .twoLanguages = TwoLanguages(m_layout->currentIndex()),
                          .points = m_points->value(),
                          .parts = PaperParts(m_parts->currentIndex()),
                          .bothSides = m_bothSides->isChecked(),
                          .interviewerTexts = m_interviewer->isChecked()};
    for (const QString& code : m_language->currentData().toStringList())
        made.languages.push_back(code.toStdString());
    if (m_cases->currentIndex() == TheseCodes)
        for (const QString& code : m_codes->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
            if (const QString trimmed = code.trimmed(); !trimmed.isEmpty())
                made.cases.push_back(trimmed.toStdString());
    return made;
}

void PaperFormDialog::layOut()
{
    m_layout->setEnabled(m_language->currentData().toStringList().size() == 2);
    m_codes->setVisible(m_cases->currentIndex() == TheseCodes);
    PaperFormOptions wanted = options();
    std::optional<Message> trouble;
    if (m_cases->currentIndex() > TheseCodes)
        trouble = guarded([&] {
            wanted.cases = m_draft.document().file()->use([&](ProjectFile& file) {
                return drawnCodes(file,
                                  drawNamed(file, m_cases->currentData().toString().toStdString()));
            });
        });
    if (trouble) {
        m_trouble->setText(translate(*trouble));
        m_trouble->show();
        m_save->setEnabled(false);
        m_print->setEnabled(false);
        return;
    }
    m_view->show(m_form, wanted);
    follow();
}

void PaperFormDialog::turn(int pages)
{
    m_view->setPage(m_view->page().value_or(0) + pages);
    follow();
}

/// What is laid out may be written; while it is laid out anew, the former page is seen.
void PaperFormDialog::follow()
{
    const auto& paper = m_view->paper();
    m_save->setEnabled(paper != nullptr);
    m_print->setEnabled(paper != nullptr);
    m_trouble->setText(m_view->trouble());
    m_trouble->setVisible(!m_view->trouble().isEmpty());
    const int page = m_view->page().value_or(0);
    m_before->setEnabled(paper && page > 0);
    m_after->setEnabled(paper && page + 1 < paper->pageCount());
    if (!paper)
        return;
    QString text =
        tr("Page %1 of %2")
            .arg(countText(std::size_t(page) + 1), countText(std::size_t(paper->pageCount())));
    if (paper->formPageCount() != paper->pageCount())
        text += QStringLiteral(" · ") + tr("%n page(s) a form", nullptr, paper->formPageCount());
    m_which->setText(text);
}

void PaperFormDialog::save()
{
    QString file = m_file;
    if (file.isEmpty())
        file = QFileDialog::getSaveFileName(
            this, tr("Save the form on paper"),
            QFileInfo(m_draft.document().fileName()).path() + QLatin1Char('/') +
                QString::fromStdString(m_draft.questionnaire().name) + QStringLiteral(".pdf"),
            tr("PDF (*.pdf)"));
    if (!file.isEmpty())
        writeTo(file);
}

void PaperFormDialog::writeTo(const QString& file)
{
    if (!m_view->paper())
        return;
    const QFileInfo info(file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)
                             ? file
                             : file + QStringLiteral(".pdf"));
    rememberPaper(options());
    auto* work = m_writing.start(
        [paper = m_view->paper(), path = info.filesystemAbsoluteFilePath(),
         hasMap = m_map->isChecked()](const Progress& progress) {
            writeWholeFile(path, paperPdf(*paper, progress).toStdString());
            if (hasMap)
                writeWholeFile(mapBeside(path), paperMap(*paper));
            return true;
        },
        [this, written = info.filePath()](bool) {
            emit this->written(written);
            accept();
        },
        [this](const Message& reason) {
            m_save->setEnabled(true);
            m_trouble->setText(translate(reason));
            m_trouble->show();
        });
    m_save->setEnabled(false);
    connect(m_progress, &ProgressStrip::cancelled, this, &PaperFormDialog::follow,
            Qt::UniqueConnection);
    m_progress->follow(work, tr("Writing %1").arg(info.fileName()));
}

void PaperFormDialog::print()
{
    const std::shared_ptr<const PaperForm> paper = m_view->paper();
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(
        QPageSize(paper->pageSize(), QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
    printer.setDocName(paper->title());
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    rememberPaper(options());
    printPaper(*paper, printer);
    accept();
}

} // namespace quadrat::ui
