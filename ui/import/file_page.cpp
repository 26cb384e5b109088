// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/file_page.h"

#include "ui/models/figures.h"
#include "ui/text/translate.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace quadrat::ui {

namespace {

QString kindWords(FileKind kind)
{
    switch (kind) {
    case FileKind::Text:
        return FilePage::tr("text");
    case FileKind::Workbook:
        return FilePage::tr("Excel workbook");
    case FileKind::OpenSheet:
        return FilePage::tr("OpenDocument workbook");
    case FileKind::Spss:
        return FilePage::tr("file of SPSS");
    case FileKind::Stata:
        return FilePage::tr("file of Stata");
    default:
        return FilePage::tr("JSON of a survey tool");
    }
}

QString separatorWords(char separator)
{
    switch (separator) {
    case ';':
        return FilePage::tr("semicolon");
    case '\t':
        return FilePage::tr("tab");
    default:
        return FilePage::tr("comma");
    }
}

/// A row of a form whose words are set in retranslate().
void addField(QFormLayout* form, QWidget* field)
{
    form->addRow(new QLabel, field);
}

} // namespace

FilePage::FilePage(QWidget* parent) : QWidget(parent)
{
    m_name = plainLabel({}, "heading");
    m_facts = plainLabel({}, "figure");
    m_notes = plainLabel({}, "caption");
    m_previewTitle = plainLabel({}, "caption");
    m_encoding = narrowCombo();
    m_encoding->setObjectName("encoding");
    m_separator = narrowCombo();
    m_separator->setObjectName("separator");
    m_decimal = narrowCombo();
    m_decimal->setObjectName("decimal");
    m_sheet = narrowCombo();
    m_sheet->setObjectName("sheet");
    m_range = new QLineEdit;
    m_range->setObjectName("range");
    m_header = new QSpinBox;
    m_header->setObjectName("header");
    m_header->setRange(0, 1'000'000);
    m_header->setKeyboardTracking(false);

    const auto fields = [](QFormLayout*& form, std::initializer_list<QWidget*> all) {
        auto* group = new QWidget;
        form = optionForm();
        for (QWidget* field : all)
            addField(form, field);
        group->setLayout(form);
        group->setFixedWidth(360);
        return group;
    };
    m_textFields = fields(m_textForm, {m_encoding, m_separator, m_decimal});
    m_bookFields = fields(m_bookForm, {m_sheet, m_range, m_header});
    m_model = new PreviewModel(this);
    m_preview = new QTableView;
    m_preview->setObjectName("preview");
    m_preview->setModel(m_model);
    m_preview->setTabKeyNavigation(false);
    m_preview->horizontalHeader()->setHighlightSections(false);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layOut();

    for (QComboBox* combo : {m_encoding, m_separator, m_decimal, m_sheet})
        connect(combo, &QComboBox::activated, this, &FilePage::optionsChanged);
    connect(m_range, &QLineEdit::editingFinished, this, [this] {
        if (m_range->isModified()) {
            m_range->setModified(false);
            emit optionsChanged();
        }
    });
    connect(m_header, &QSpinBox::valueChanged, this, &FilePage::optionsChanged);
    retranslate();
}

void FilePage::layOut()
{
    auto* words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    words->addWidget(m_notes);
    words->addStretch(1);
    auto* top = new QHBoxLayout;
    top->setSpacing(24);
    top->addLayout(words, 1);
    top->addWidget(m_textFields);
    top->addWidget(m_bookFields);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_previewTitle);
    layout->addWidget(m_preview, 1);
}

void FilePage::setFile(const QString& file)
{
    m_file = file;
    showFieldsOf(fileKind(QFileInfo(file).filesystemAbsoluteFilePath()));
    describe();
}

void FilePage::setSource(SharedSource source)
{
    m_source = std::move(source);
    m_model->setSource(m_source);
    m_preview->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_preview->setColumnWidth(column, std::min(m_preview->columnWidth(column), 240));
    fillSheets();
    retranslate();
}

void FilePage::showFieldsOf(FileKind kind)
{
    m_textFields->setVisible(kind == FileKind::Text);
    m_bookFields->setVisible(kind == FileKind::Workbook || kind == FileKind::OpenSheet);
}

void FilePage::fillSheets()
{
    if (!m_source || m_sheet->count() == int(m_source->sheets.size()))
        return;
    const QSignalBlocker quiet(m_sheet);
    m_sheet->clear();
    for (const SheetInfo& sheet : m_source->sheets)
        m_sheet->addItem(QString::fromStdString(sheet.name), QString::fromStdString(sheet.name));
    m_sheet->setCurrentIndex(
        m_sheet->findData(QString::fromStdString(m_source->content.places.sheet)));
}

SourceOptions FilePage::options() const
{
    SourceOptions options;
    if (const QString encoding = m_encoding->currentData().toString(); !encoding.isEmpty())
        options.encoding = encoding.toStdString();
    if (const QString separator = m_separator->currentData().toString(); !separator.isEmpty())
        options.separator = separator.at(0).toLatin1();
    if (const QString decimal = m_decimal->currentData().toString(); !decimal.isEmpty())
        options.decimal = decimal.at(0).toLatin1();
    options.sheet = m_sheet->currentData().toString().toStdString();
    options.range = m_range->text().trimmed().toStdString();
    options.headerRow = std::size_t(m_header->value());
    return options;
}

void FilePage::describe()
{
    m_name->setText(QFileInfo(m_file).fileName());
    if (!m_source) {
        m_facts->clear();
        m_notes->clear();
        return;
    }
    const Imported& content = m_source->content;
    QStringList facts{kindWords(m_source->kind),
                      tr("%n row(s)", nullptr, int(content.data.rowCount())),
                      tr("%n column(s)", nullptr, int(content.data.columns().size()))};
    if (!m_source->encoding.empty())
        facts << QString::fromStdString(m_source->encoding)
              << tr("parted by %1").arg(separatorWords(m_source->separator));
    if (!content.places.sheet.empty())
        facts << tr("sheet “%1”").arg(QString::fromStdString(content.places.sheet))
              << tr("header in row %1").arg(content.places.first - 1);
    const std::string_view tool = nameOf(m_source->proposed.tool);
    if (!tool.empty())
        facts << tr("export of %1").arg(QString::fromUtf8(tool.data(), qsizetype(tool.size())));
    facts.first()[0] = facts.first().at(0).toUpper();
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    QStringList notes;
    if (m_source->isRemembered)
        notes << tr("A file with these columns was imported before; what was chosen then is "
                    "proposed again.");
    const std::size_t most = 3;
    for (std::size_t k = 0; k < std::min(most, content.notes.size()); ++k)
        notes << translate(content.notes[k]);
    if (!content.issues.empty())
        notes << tr("%n finding(s); the third step lists them.", nullptr,
                    int(content.issues.size()));
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setHidden(notes.isEmpty());
    m_previewTitle->setText(
        m_model->rowCount() < int(content.data.rowCount())
            ? tr("The first %1 rows as they stand in the file").arg(m_model->rowCount())
            : tr("The rows as they stand in the file"));
}

void FilePage::retranslate()
{
    const auto fill = [](QComboBox* combo, const QList<std::pair<QString, QString>>& entries) {
        const QSignalBlocker quiet(combo);
        const QVariant chosen = combo->currentData();
        combo->clear();
        for (const auto& [text, value] : entries)
            combo->addItem(text, value);
        combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    };
    QList<std::pair<QString, QString>> encodings{{tr("found out"), QString()}};
    for (const char* encoding :
         {"UTF-8", "UTF-16LE", "windows-1258", "TCVN3", "VNI", "windows-1252"})
        encodings.append({QString::fromLatin1(encoding), QString::fromLatin1(encoding)});
    fill(m_encoding, encodings);
    fill(m_separator, {{tr("found out"), QString()},
                       {separatorWords(','), QStringLiteral(",")},
                       {separatorWords(';'), QStringLiteral(";")},
                       {separatorWords('\t'), QStringLiteral("\t")}});
    fill(m_decimal, {{tr("found out"), QString()},
                     {tr("point (12.5)"), QStringLiteral(".")},
                     {tr("comma (12,5)"), QStringLiteral(",")}});
    nameIn(m_textForm, m_encoding, tr("&Encoding"));
    nameIn(m_textForm, m_separator, tr("&Fields parted by"));
    nameIn(m_textForm, m_decimal, tr("&Decimal sign"));
    nameIn(m_bookForm, m_sheet, tr("&Sheet"));
    nameIn(m_bookForm, m_range, tr("&Range"));
    nameIn(m_bookForm, m_header, tr("&Header in row"));
    m_range->setPlaceholderText(tr("what is used, or B3:H200"));
    m_header->setSpecialValueText(tr("found out"));
    m_preview->setAccessibleName(tr("First rows of the file"));
    describe();
}

void FilePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
