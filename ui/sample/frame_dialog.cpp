// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/frame_dialog.h"

#include "core/storage/lock_file.h"
#include "core/workflow/check_frame.h"
#include "core/workflow/study_frame.h"
#include "ui/document/replace_part.h"
#include "ui/import/issue_list.h"
#include "ui/import/preview_model.h"
#include "ui/models/figures.h"
#include "ui/sample/column_choice.h"
#include "ui/text/translate.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/progress_strip.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace quadrat::ui {

namespace {

constexpr int formWidth = 360;
constexpr int widestColumn = 240;

bool isBlankFree(const Column& column)
{
    for (std::size_t row = 0; row < column.rowCount(); ++row)
        if (column.isMissing(row))
            return false;
    return true;
}

/// Whether every row has a value of its own.
bool tellsApart(const Column& column)
{
    std::set<std::string> seen;
    for (std::size_t row = 0; row < column.rowCount(); ++row)
        if (!seen.insert(column.label(row)).second)
            return false;
    return isBlankFree(column);
}

/// The column that tells rows apart: the one the plan names, else the first whose values differ.
std::string probableId(const Dataset& data, const std::string& known)
{
    if (data.find(known))
        return known;
    for (const Column& column : data.columns())
        if (tellsApart(column))
            return column.name();
    return {};
}

} // namespace

FrameDialog::FrameDialog(Document& document, const QString& file, QWidget* parent)
    : QDialog(parent), m_document(document), m_file(file), m_reading(this), m_checking(this)
{
    m_notice = new NoticeBar;
    m_progress = new ProgressStrip;
    m_name = plainLabel({}, "heading");
    m_facts = plainLabel({}, "figure");
    m_carried = plainLabel({}, "caption");
    m_findings = plainLabel({}, "figure");
    m_preview = new PreviewModel(this);
    m_table = new QTableView;
    m_table->setObjectName("preview");
    m_table->setModel(m_preview);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_issues = new IssueList;
    m_import = new QPushButton;
    m_import->setObjectName("import");
    m_import->setProperty("main", true);
    m_import->setDefault(true);
    m_cancel = new QPushButton;
    m_cancel->setAutoDefault(false);
    layOut();
    connect(m_import, &QPushButton::clicked, this, &FrameDialog::write);
    connect(m_cancel, &QPushButton::clicked, this, &FrameDialog::reject);
    connect(m_sheet, &QComboBox::activated, this, &FrameDialog::read);
    connect(m_header, &QSpinBox::valueChanged, this, &FrameDialog::read);
    for (QComboBox* combo : {m_id, m_size})
        connect(combo, &QComboBox::activated, this, &FrameDialog::check);
    connect(m_issues, &IssueList::failed, this, [this](const Message& reason) {
        m_notice->raise({translate(reason), {}, {}});
    });
    retranslate();
    const QSize room = screen()->availableSize();
    resize(std::min(1120, room.width() - 80), std::min(680, room.height() - 60));
    read();
}

QWidget* FrameDialog::buildFields()
{
    m_sheet = narrowCombo();
    m_sheet->setObjectName("sheet");
    m_header = new QSpinBox;
    m_header->setRange(0, 1'000'000);
    m_header->setKeyboardTracking(false);
    m_id = narrowCombo();
    m_id->setObjectName("id");
    m_size = narrowCombo();
    m_size->setObjectName("size");
    m_areas = new ColumnChoice;
    m_areas->setObjectName("areas");
    connect(m_areas, &ColumnChoice::changed, this, &FrameDialog::check);
    m_form = optionForm();
    for (QWidget* field : std::initializer_list<QWidget*>{m_sheet, m_header, m_id, m_size, m_areas})
        m_form->addRow(new QLabel, field);
    auto* made = new QWidget;
    made->setFixedWidth(formWidth);
    made->setLayout(m_form);
    return made;
}

void FrameDialog::layOut()
{
    auto* words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    words->addWidget(m_carried);
    words->addStretch(1);
    auto* top = new QHBoxLayout;
    top->setSpacing(24);
    top->addLayout(words, 1);
    top->addWidget(buildFields());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_findings, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(16, 12, 16, 16);
    body->setSpacing(8);
    body->addLayout(top);
    body->addWidget(m_table, 3);
    body->addWidget(m_issues, 2);
    body->addWidget(m_progress);
    body->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addLayout(body);
}

void FrameDialog::read()
{
    m_notice->withdraw();
    SourceOptions options;
    options.sheet = m_sheet->currentData().toString().toStdString();
    options.headerRow = std::size_t(m_header->value());
    auto* work = m_reading.start(
        [path = QFileInfo(m_file).filesystemAbsoluteFilePath(), options](const Progress& progress) {
            return std::make_shared<const ImportSource>(readSource(path, options, {}, progress));
        },
        [this](std::shared_ptr<const ImportSource> source) {
            m_source = std::move(source);
            showSource();
        },
        [this](const Message& reason) {
            m_notice->raise({translate(reason), tr("Choose another file"), [this] {
                                 reject();
                                 emit otherFileAsked();
                             }});
        });
    m_progress->follow(work, tr("Reading %1").arg(QFileInfo(m_file).fileName()));
    judge();
}

void FrameDialog::showSource()
{
    const Dataset& rows = m_source->content.data;
    const FrameColumns& known = m_document.project().sample.frame;
    m_preview->setSource(m_source);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_preview->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widestColumn));
    if (m_sheet->count() != int(m_source->sheets.size())) {
        const QSignalBlocker quiet(m_sheet);
        m_sheet->clear();
        for (const SheetInfo& sheet : m_source->sheets)
            m_sheet->addItem(QString::fromStdString(sheet.name),
                             QString::fromStdString(sheet.name));
        select(m_sheet, QString::fromStdString(m_source->content.places.sheet));
    }
    m_id->clear();
    m_size->clear();
    m_size->addItem(tr("none"), QString());
    for (const Column& column : rows.columns()) {
        const QString name = QString::fromStdString(column.name());
        m_id->addItem(name, name);
        if (column.measure() == Measure::Number)
            m_size->addItem(name, name);
    }
    select(m_id, QString::fromStdString(probableId(rows, known.id)));
    select(m_size, QString::fromStdString(rows.find(known.size) ? known.size : std::string()));
    std::vector<std::string> areas = known.areas;
    std::erase_if(areas, [&](const std::string& name) { return !rows.find(name); });
    m_areas->show({}, areas, {}); // the columns come with the words
    retranslate();
    check();
}

void FrameDialog::showAreas()
{
    QStringList columns;
    if (m_source)
        for (const Column& column : m_source->content.data.columns())
            columns << QString::fromStdString(column.name());
    m_areas->show(columns, m_areas->chosen(), tr("none"));
}

FrameColumns FrameDialog::columns() const
{
    return {.id = m_id->currentData().toString().toStdString(),
            .size = m_size->currentData().toString().toStdString(),
            .areas = m_areas->chosen()};
}

void FrameDialog::check()
{
    m_isChecked = false;
    showAreas();
    judge();
    if (!m_source)
        return;
    const FrameColumns chosen = columns();
    m_notice->withdraw();
    if (chosen.id.empty()) {
        m_checking.cancel();
        m_issues->hide();
        m_findings->setText(tr("Choose the column that tells units apart: none has another value "
                               "in each row."));
        return;
    }
    QStringList carried;
    for (const Column& column : m_source->content.data.columns())
        if (column.name() != chosen.id && column.name() != chosen.size &&
            std::ranges::find(chosen.areas, column.name()) == chosen.areas.end())
            carried << QString::fromStdString(column.name());
    m_carried->setText(carried.isEmpty()
                           ? QString()
                           : tr("Carried along for those who visit: %1").arg(carried.join(", ")));
    auto* work = m_checking.start(
        [source = m_source, chosen, areas = m_document.project().areas](const Progress&) {
            std::vector<Issue> issues = source->content.issues;
            std::ranges::move(checkFrame(source->content, chosen, areas),
                              std::back_inserter(issues));
            return issues;
        },
        [this](std::vector<Issue> issues) { showFindings(std::move(issues)); },
        [this](const Message& reason) {
            m_notice->raise({translate(reason), {}, {}});
        });
    m_progress->follow(work, tr("Checking the list"));
}

void FrameDialog::showFindings(std::vector<Issue> issues)
{
    m_faults = std::size_t(std::ranges::count(issues, Severity::Fault, &Issue::severity));
    const std::size_t all = issues.size();
    m_findings->setText(
        all == 0 ? tr("Nothing is wrong with this list.")
        : m_faults > 0
            ? tr("Findings: %1, of which %2 must be mended in the file first.")
                  .arg(countText(all), countText(m_faults))
            : tr("Findings: %1. The list can be used all the same.").arg(countText(all)));
    m_issues->setVisible(all > 0);
    m_issues->setIssues(std::move(issues));
    m_isChecked = true;
    judge();
}

void FrameDialog::write()
{
    const FrameColumns chosen = columns();
    auto written = std::make_shared<std::optional<StudyFrame>>();
    m_writing = inBackground(
        this,
        [study = m_document.file()->path(), source = m_source, written,
         file = QFileInfo(m_file).filesystemAbsoluteFilePath()](const Progress& progress) {
            *written = importFrame(study, file, source->content, userName(), progress);
            return true;
        },
        [](bool) {},
        [this](const Message& reason) {
            m_notice->raise({translate(reason), {}, {}});
        });
    connect(m_writing, &QFutureWatcherBase::finished, this, [this, written, chosen] {
        m_writing.clear();
        judge();
        if (!*written)
            return;
        SamplePlan plan = m_document.project().sample;
        const bool isOther = plan.frame != chosen || plan.list != ListSource::Frame;
        plan.frame = chosen;
        plan.list = ListSource::Frame;
        plan.strataAre = StrataAre::Strata;
        if (isOther) {
            plan.selection.strata = chosen.areas;
            plan.selection.stages = {SelectionStage{.unit = chosen.id}};
        }
        const QString name = QFileInfo(m_file).fileName();
        replacePart(m_document, &Project::sample, std::move(plan), tr("draw from %1").arg(name));
        emit imported(tr("%1 is imported: %2 rows to draw from.")
                          .arg(name, countText((*written)->mark.rows)));
        accept();
    });
    m_progress->follow(m_writing, tr("Importing %1").arg(QFileInfo(m_file).fileName()));
    judge();
}

void FrameDialog::judge()
{
    const bool isBook = m_source && !m_source->sheets.empty();
    m_form->setRowVisible(m_sheet, isBook);
    m_form->setRowVisible(m_header, isBook);
    m_import->setEnabled(m_source && m_isChecked && m_faults == 0 && !m_writing &&
                         m_id->currentIndex() >= 0 && m_document.canWrite());
}

void FrameDialog::reject()
{
    if (m_writing) {
        m_writing->cancel();
        return;
    }
    QDialog::reject();
}

void FrameDialog::retranslate()
{
    const QString file = QFileInfo(m_file).fileName();
    setWindowTitle(tr("Import a list of units"));
    m_name->setText(file);
    if (m_source)
        m_facts->setText(tr("%1 rows, %2 columns")
                             .arg(countText(m_source->content.data.rowCount()),
                                  countText(m_source->content.data.columns().size())));
    nameIn(m_form, m_sheet, tr("&Sheet"));
    nameIn(m_form, m_header, tr("&Header in row"));
    nameIn(m_form, m_id, tr("&Tells units apart"));
    nameIn(m_form, m_size, tr("Si&ze"));
    nameIn(m_form, m_areas, tr("&Areas, from large to small"));
    m_header->setSpecialValueText(tr("found out"));
    m_id->setToolTip(tr("A number or code that no two rows share"));
    m_size->setToolTip(tr("How large a unit is, where larger units get a larger chance"));
    m_areas->setToolTip(tr("Codes or names of province, commune, village … in that order"));
    m_table->setAccessibleName(tr("First rows of the list"));
    m_import->setText(tr("&Import"));
    m_cancel->setText(tr("Cancel"));
    showAreas();
}

void FrameDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace quadrat::ui
