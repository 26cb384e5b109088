// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/drawn_panel.h"

#include "ui/document/sample_link.h"
#include "ui/models/figures.h"
#include "ui/sample/drawn_samples.h"
#include "ui/sample/sample_printing.h"
#include "ui/text/translate.h"
#include "ui/theme/icon.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace quadrat::ui {

namespace {

constexpr int mostRowsInSight = 6;

/// The variable that most likely holds case codes: by its name, else the only key, else the first.
QString probableCode(const QStringList& variables, const ResponsePlan& plan)
{
    for (const char* name : {sampleColumn::caseCode, "case_code", "ma_phieu", "case", "code"})
        if (variables.contains(QString::fromLatin1(name)))
            return QString::fromLatin1(name);
    const QString key =
        plan.keys.size() == 1 ? QString::fromStdString(plan.keys.front()) : QString();
    return variables.contains(key) ? key : variables.first();
}

} // namespace

DrawnPanel::DrawnPanel(Document& document, DrawnSamples& samples, QWidget* parent)
    : QWidget(parent), m_document(document), m_samples(samples), m_verifying(this)
{
    m_printing = new SamplePrinting(document, this);
    m_preview = new QAction(icon("print"), QString(), this);
    m_save = new QAction(icon("document"), QString(), this);
    m_verify = new QAction(icon("check"), QString(), this);
    m_use = new QAction(icon("design"), QString(), this);
    layOut();
    connect(m_preview, &QAction::triggered, this, [this] {
        if (const Draw* draw = m_samples.current())
            m_printing->previewCertificate(*draw);
    });
    connect(m_save, &QAction::triggered, this, [this] {
        if (const Draw* draw = m_samples.current())
            m_printing->saveCertificate(*draw);
    });
    connect(m_verify, &QAction::triggered, this, &DrawnPanel::verify);
    connect(m_use, &QAction::triggered, this, &DrawnPanel::use);
    connect(m_verifyButton, &QPushButton::clicked, m_verify, &QAction::trigger);
    connect(m_useButton, &QPushButton::clicked, m_use, &QAction::trigger);
    connect(m_list, &QPushButton::clicked, this, &DrawnPanel::listAsked);
    connect(m_table, &QTableView::doubleClicked, this, &DrawnPanel::listAsked);
    connect(m_printing, &SamplePrinting::noticeRaised, this, &DrawnPanel::noticeRaised);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) { m_samples.setCurrent(row.row()); });
    connect(&m_samples, &DrawnSamples::changed, this, &DrawnPanel::follow);
    connect(&m_document, &Document::accessChanged, this, &DrawnPanel::follow);
    retranslate();
    follow();
}

void DrawnPanel::layOut()
{
    m_head = new QLabel;
    m_head->setProperty("part", "heading");
    m_none = plainLabel({}, "caption");
    m_table = new QTableView;
    m_table->setObjectName("draws");
    m_table->setModel(&m_model);
    showAsRecords(m_table);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(DrawModel::Name, QHeaderView::Stretch);
    m_certificate = new QPushButton;
    auto* menu = new QMenu(m_certificate);
    menu->addActions({m_preview, m_save});
    m_certificate->setMenu(menu);
    m_list = new QPushButton;
    m_verifyButton = new QPushButton;
    m_useButton = new QPushButton;
    m_progress = new ProgressStrip;
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_list, m_certificate, m_verifyButton, m_useButton})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_head);
    layout->addWidget(m_none);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    layout->addWidget(m_progress);
    layout->addStretch(1);
}

void DrawnPanel::follow()
{
    const bool any = !m_samples.draws().empty();
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model.setDraws(m_samples.draws());
    }
    m_none->setVisible(!any);
    m_table->setVisible(any);
    if (any)
        m_table->selectRow(m_samples.currentIndex());
    const int rows = std::clamp(m_model.rowCount(), 1, mostRowsInSight);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 4);
    for (QPushButton* button : {m_list, m_certificate, m_verifyButton, m_useButton})
        button->setVisible(any);
    for (QAction* action : {m_preview, m_save, m_verify})
        action->setEnabled(any);
    m_use->setEnabled(any && m_document.canWrite());
    m_useButton->setEnabled(m_use->isEnabled());
}

void DrawnPanel::verify()
{
    const Draw* draw = m_samples.current();
    if (!draw)
        return;
    const QString name = drawName(*draw);
    auto* work = m_verifying.start(
        [file = m_document.file(), draw = *draw](const Progress& progress) {
            return file->use([&](ProjectFile& study) { return verifyDraw(study, draw, progress); });
        },
        [this, name](const std::vector<Issue>& differences) {
            if (differences.empty()) {
                emit noticeRaised({tr("%1 was drawn again from the list that is here now: it is "
                                      "the same sample, unit by unit.")
                                       .arg(name),
                                   {},
                                   {},
                                   Notice::Kind::Information});
                return;
            }
            QStringList words;
            for (std::size_t k = 0; k < std::min<std::size_t>(3, differences.size()); ++k)
                words << translate(differences[k].message);
            if (differences.size() > 3)
                words << tr("And %1 more.").arg(countText(differences.size() - 3));
            emit noticeRaised(
                {tr("%1 comes out otherwise: %2").arg(name, words.join(QLatin1Char(' '))), {}, {}});
        },
        [this](const Message& reason) {
            emit noticeRaised({translate(reason), {}, {}});
        });
    m_progress->follow(work, tr("Drawing again"));
}

/// What was drawn becomes the design of the responses: nothing is typed again.
void DrawnPanel::use()
{
    const Draw* draw = m_samples.current();
    if (!draw)
        return;
    QStringList variables;
    if (m_document.stored())
        for (const Column& column : m_document.stored()->values.columns())
            variables << QString::fromStdString(column.name());
    if (variables.isEmpty()) {
        emit noticeRaised({tr("There are no responses yet. When they are brought in, with the case "
                              "code of each, they can take the design of %1.")
                               .arg(drawName(*draw)),
                           tr("Go to the responses"), [this] { emit responsesAsked(); }});
        return;
    }
    bool isSure = false;
    const QString caseCode = QInputDialog::getItem(
        this, tr("Use for the responses"), tr("Which variable holds the case code?"), variables,
        int(variables.indexOf(probableCode(variables, m_document.responsePlan()))), false, &isSure);
    if (isSure)
        link(*draw, caseCode);
}

void DrawnPanel::link(const Draw& draw, const QString& caseCode)
{
    linkToDraw(m_document, draw, caseCode.toStdString(),
               tr("take the design of %1").arg(drawName(draw)));
    emit noticeRaised({tr("Strata, clusters, population counts and weights of %1 are now the "
                          "design of the responses. Each response finds its own by its case code.")
                           .arg(drawName(draw)),
                       tr("Go to the responses"), [this] { emit responsesAsked(); },
                       Notice::Kind::Information});
}

void DrawnPanel::retranslate()
{
    m_head->setText(tr("Samples drawn"));
    m_none->setText(tr("None yet. What is drawn stays here for good, with its date and its "
                       "certificate, whatever is drawn later."));
    m_table->setAccessibleName(m_head->text());
    m_certificate->setText(tr("&Certificate"));
    m_preview->setText(tr("&Print the certificate…"));
    m_save->setText(tr("&Save the certificate…"));
    m_list->setText(tr("Show the &list"));
    m_verify->setText(tr("&Draw again and compare"));
    m_verifyButton->setText(m_verify->text());
    m_verify->setToolTip(
        tr("Draws with the same plan and seed from the list as it is now, and says "
           "whether the same units come out"));
    m_verifyButton->setToolTip(m_verify->toolTip());
    m_use->setText(tr("&Use for the responses"));
    m_useButton->setText(m_use->text());
    m_use->setToolTip(tr("Takes strata, clusters, population counts and weights of this sample as "
                         "the design of the analysis"));
    m_useButton->setToolTip(m_use->toolTip());
    m_model.retranslate();
}

void DrawnPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace quadrat::ui
