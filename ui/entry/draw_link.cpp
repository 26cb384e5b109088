// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/draw_link.h"

#include "core/workflow/answered_cases.h"
#include "ui/document/sample_link.h"
#include "ui/models/figures.h"
#include "ui/widgets/fields.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace quadrat::ui {

DrawLink::DrawLink(Document& document, QWidget* parent)
    : QComboBox(parent), m_document(document), m_reading(this)
{
    setObjectName("drawLink");
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    connect(this, &QComboBox::activated, this, &DrawLink::take);
    connect(&m_document, &Document::opened, this, &DrawLink::reread);
    connect(&m_document, &Document::samplePlanChanged, this, &DrawLink::reread);
    for (const auto signal : {&Document::responsePlanChanged, &Document::specificationChanged,
                              &Document::accessChanged})
        connect(&m_document, signal, this, &DrawLink::follow);
    reread();
}

const Draw* DrawLink::linked() const
{
    const auto& link = m_document.responsePlan().sample;
    const auto found = link ? std::ranges::find(m_draws, link->draw, &Draw::name) : m_draws.end();
    return found == m_draws.end() ? nullptr : &*found;
}

void DrawLink::reread()
{
    if (!m_document.isStudy()) {
        m_reading.cancel();
        m_draws.clear();
        follow();
        return;
    }
    m_reading.start(
        [study = m_document.file()](const Progress&) {
            return study->use([](ProjectFile& file) { return draws(file); });
        },
        [this](std::vector<Draw> read) {
            m_draws = std::move(read);
            follow();
        },
        [this](const Message& reason) { emit failed(reason); });
}

void DrawLink::follow()
{
    {
        const QSignalBlocker quiet(this);
        clear();
        addItem(tr("none: any code is taken"), QString());
        for (const Draw& draw : m_draws)
            addItem(tr("%1, %2 drawn").arg(drawName(draw.name), countText(draw.certificate.drawn)),
                    QString::fromStdString(draw.name));
        const Draw* own = linked();
        select(this, own ? QString::fromStdString(own->name) : QString());
    }
    setEnabled(m_document.canWrite());
    emit followed();
}

void DrawLink::take()
{
    const Draw* before = linked();
    const auto wanted =
        std::ranges::find(m_draws, currentData().toString().toStdString(), &Draw::name);
    const bool isNone = wanted == m_draws.end();
    if (isNone ? !before : before == &*wanted)
        return;
    if (isNone) {
        const Draw former = *before;
        unlinkFromDraw(m_document, former, tr("any case code"));
        return;
    }
    const Draw draw = *wanted; // the list of draws is made anew meanwhile
    const QString name = drawName(draw.name);
    linkToDraw(m_document, draw, keyVariableOf(m_document.responsePlan()),
               tr("cases of %1").arg(name));
    emit linkMade(tr("Case codes are looked up among those of %1 from now on, and the analysis "
                     "takes its design. Undo takes both back.")
                      .arg(name));
}

void DrawLink::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QComboBox::changeEvent(event);
}

void DrawLink::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // a turn of the wheel in passing must not link anything
}

} // namespace quadrat::ui
