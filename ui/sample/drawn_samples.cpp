// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/drawn_samples.h"

namespace quadrat::ui {

namespace {

struct Read {
    std::vector<Draw> draws;
    std::optional<StudyFrame> frame;
    QStringList columns, numbers;
};

Read readSamples(StudyFile& study, const Progress& progress)
{
    Read read;
    study.use([&](ProjectFile& file) { read.draws = draws(file); });
    read.frame = currentFrame(study.path());
    if (read.frame) {
        const Imported list = frameData(study.path(), *read.frame, progress);
        for (const Column& column : list.data.columns()) {
            const QString name = QString::fromStdString(column.name());
            read.columns << name;
            if (column.measure() == Measure::Number)
                read.numbers << name;
        }
    }
    return read;
}

} // namespace

DrawnSamples::DrawnSamples(Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_reading(this)
{
    connect(&document, &Document::opened, this, [this] { reread(true); });
    reread(true);
}

const Draw* DrawnSamples::current() const
{
    return m_current >= 0 && m_current < int(m_draws.size()) ? &m_draws[std::size_t(m_current)]
                                                             : nullptr;
}

void DrawnSamples::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= int(m_draws.size()))
        return;
    m_current = index;
    emit currentChanged();
}

void DrawnSamples::reread(bool newest)
{
    const auto show = [this, newest](Read read) {
        m_draws = std::move(read.draws);
        m_frame = std::move(read.frame);
        m_frameColumns = read.columns;
        m_numberColumns = read.numbers;
        if (newest || m_current >= int(m_draws.size()))
            m_current = int(m_draws.size()) - 1;
        emit changed();
        emit currentChanged();
    };
    if (!m_document.isStudy()) {
        m_reading.cancel();
        show({});
        return;
    }
    m_reading.start([study = m_document.file()](
                        const Progress& progress) { return readSamples(*study, progress); },
                    show, [this](const Message& reason) { emit failed(reason); });
}

} // namespace quadrat::ui
