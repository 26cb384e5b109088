// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper/paper_form.h"

#include "core/base/error.h"
#include "ui/print/paper/code_appendix.h"
#include "ui/print/paper/cover_sheet.h"
#include "ui/print/paper/paper_body.h"
#include "ui/print/paper/paper_flow.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

#include <algorithm>

namespace quadrat::ui {
namespace {

constexpr int dotsAnInch = 1200;

void check(const Form& form, const PaperFormOptions& options)
{
    const Questionnaire& questionnaire = form.questionnaire();
    if (QuestionNumbers(questionnaire).count() == 0)
        throw invalidInput(QUADRAT_TEXT(
            "core", "The questionnaire has no question to print: write one that takes an answer."));
    for (const std::string& language : options.languages)
        if (std::ranges::find(questionnaire.languages, language) == questionnaire.languages.end())
            throw invalidInput(
                QUADRAT_TEXT("core", "The questionnaire is not written in the language “%1”."),
                {language});
    if (options.languages.size() > 2)
        throw invalidInput(QUADRAT_TEXT("core", "A form is printed in one or two languages."));
    if (options.columns < 1 || options.columns > 2)
        throw invalidInput(QUADRAT_TEXT("core", "A form has one or two columns, not %1."),
                           {std::int64_t(options.columns)});
    if (!(options.points >= leastPaperPoints && options.points <= mostPaperPoints))
        throw invalidInput(QUADRAT_TEXT("core", "Letters of a form have %1 to %2 points, not %3."),
                           {leastPaperPoints, mostPaperPoints, options.points});
}

PaperFormOptions withLanguages(PaperFormOptions options, const Questionnaire& questionnaire)
{
    if (options.languages.empty())
        options.languages = {questionnaire.languages.empty() ? std::string()
                                                             : questionnaire.languages.front()};
    return options;
}

QPageLayout pageLayout(const PaperForm& form)
{
    QPageLayout layout(QPageSize(form.pageSize(), QPageSize::Millimeter, {}, QPageSize::FuzzyMatch),
                       QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/// Paints pages `first` to `last` (from 0) of a device whose unit is a dot.
template <typename Device>
void paintPages(const PaperForm& form, Device& device, int first, int last,
                const Progress& progress)
{
    QPainter painter(&device);
    for (int page = first; page <= last; ++page) {
        progress.at(double(page - first) / (last - first + 1));
        if (page > first)
            device.newPage();
        const Drawing drawing = form.drawing(page);
        painter.save();
        painter.scale(device.logicalDpiX() / 25.4, device.logicalDpiY() / 25.4);
        drawing.paint(painter);
        painter.restore();
    }
}

} // namespace

/// The pages without their frames.
struct PaperForm::Layout {
    PaperWords words;
    std::vector<Drawing> form; ///< of one form: cover, answers, and what stays blank
    std::size_t coverPages = 0, answerPages = 0, coverEnd = 0;
    std::vector<Drawing> appendix;
};

PaperForm::PaperForm(const Form& form, PaperFormOptions options)
    : m_options(withLanguages(std::move(options), form.questionnaire())),
      m_measures(measuresOf(m_options.page)), m_name(form.questionnaire().name),
      m_version(form.questionnaire().version)
{
    check(form, m_options);
    const QuestionNumbers numbers(form.questionnaire());
    const PrintedRoutes routes = routesOf(form, numbers);
    const PaperTexts texts(form, numbers, m_options);
    m_title = texts.in(0, form.questionnaire().title);
    const PaperSetting wide{form, numbers, routes, m_options, texts, m_measures.width()};
    PaperSetting columns = wide;
    columns.width = columnWidth(m_measures, m_options.columns);

    Layout layout{.words = texts};
    std::vector<PaperUnit> body;
    if (m_options.parts == PaperParts::WithCover) {
        layout.form = flow(coverUnits(wide), m_measures, 1);
        layout.coverPages = layout.form.size();
        if (m_options.bothSides && layout.form.size() % 2 == 1)
            layout.form.emplace_back(); // nothing on the back of what is torn off
    }
    layout.coverEnd = layout.form.size();
    if (m_options.parts == PaperParts::WithoutCover)
        body = openingUnits(columns);
    std::ranges::move(bodyUnits(columns), std::back_inserter(body));
    if (m_options.parts != PaperParts::AnswersOnly) {
        PaperUnit closing{.before = 5};
        texts.paragraph(
            closing, 0, columns.width,
            [&](std::size_t k) { return texts.in(k, form.questionnaire().closing); },
            texts.wording());
        body.push_back(std::move(closing));
    }
    const std::vector<Drawing> answers = flow(body, m_measures, m_options.columns);
    layout.answerPages = answers.size();
    layout.form.insert(layout.form.end(), answers.begin(), answers.end());
    if (m_options.bothSides && layout.form.size() % 2 == 1)
        layout.form.emplace_back();
    if (const std::vector<PaperUnit> codes = codeAppendix(wide); !codes.empty())
        layout.appendix = flow(codes, m_measures, 1);
    m_layout = std::make_shared<const Layout>(std::move(layout));
}

int PaperForm::formPageCount() const
{
    return int(m_layout->form.size());
}

int PaperForm::pageCount() const
{
    return formPageCount() * int(std::max<std::size_t>(1, m_options.cases.size())) +
           int(m_layout->appendix.size());
}

PageMark PaperForm::mark(int page) const
{
    const std::size_t number = std::size_t(page / formPageCount());
    const std::size_t place = std::size_t(page % formPageCount());
    PageMark mark{.form = m_name, .version = m_version, .pages = m_layout->answerPages};
    if (number < m_options.cases.size()) {
        mark.caseCode = m_options.cases[number];
        mark.formNumber = number + 1;
    }
    if (place >= m_layout->coverEnd)
        mark.page = place - m_layout->coverEnd + 1;
    mark.goesOn = mark.page > 0 && mark.page < mark.pages;
    return mark;
}

Drawing PaperForm::drawing(int page) const
{
    const int forms = pageCount() - int(m_layout->appendix.size());
    if (page >= forms)
        return m_layout->appendix[std::size_t(page - forms)];
    const std::size_t place = std::size_t(page % formPageCount());
    const Layout& layout = *m_layout;
    const bool isBlank = (place >= layout.coverPages && place < layout.coverEnd) ||
                         place >= layout.coverEnd + layout.answerPages;
    if (isBlank)
        return {};
    Drawing drawing = pageFrame(layout.words, m_measures, m_title, mark(page));
    drawing.add(layout.form[place], {});
    return drawing;
}

void PaperForm::paint(QPainter& painter, int page) const
{
    drawing(page).paint(painter);
}

std::vector<std::vector<PrintedBox>> PaperForm::boxes() const
{
    std::vector<std::vector<PrintedBox>> boxes;
    for (int page = 0; page < formPageCount(); ++page)
        boxes.push_back(drawing(page).boxes);
    return boxes;
}

QByteArray paperPdf(const PaperForm& form, const Progress& progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setTitle(form.title());
    writer.setCreator("Quadrat");
    writer.setResolution(dotsAnInch);
    writer.setPageLayout(pageLayout(form));
    paintPages(form, writer, 0, form.pageCount() - 1, progress);
    return bytes;
}

void printPaper(const PaperForm& form, QPrinter& printer)
{
    printer.setFullPage(true);
    const int last = form.pageCount() - 1;
    const bool some = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    paintPages(form, printer, some ? printer.fromPage() - 1 : 0,
               some ? std::min(last, printer.toPage() - 1) : last, {});
}

} // namespace quadrat::ui
