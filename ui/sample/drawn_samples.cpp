// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/drawn_samples.h"

#include "ui/tasks/guarded.h"

#include <QFileDialog>
#include <QFileInfo>

namespace quadrat::ui {

namespace {

struct Read {
    std::vector<Draw> draws;
    std::optional<StudyFrame> frame;
    std::optional<Message> missingList;
    QStringList columns, numbers;
};

Read readSamples(StudyFile& study, const Progress& progress)
{
    Read read;
    study.use([&](ProjectFile& file) { read.draws = draws(file); });
    if (!read.draws.empty() && !std::filesystem::exists(listFileOf(study.path())))
        read.missingList = guarded([&] { openListFile(study.path()); });
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
    : QObject(parent), m_document(document), m_reading(this), m_bringing(this)
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

void DrawnSamples::chooseList(QWidget* parent)
{
    const QString found = QFileDialog::getOpenFileName(
        parent, tr("Choose the list file"), QFileInfo(m_document.fileName()).path(),
        tr("List files (*.list.quadrat)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!found.isEmpty())
        bringList(found);
}

void DrawnSamples::bringList(const QString& found)
{
    if (!m_document.isStudy())
        return;
    m_bringing.start(
        [study = m_document.file(),
         path = QFileInfo(found).filesystemAbsoluteFilePath()](const Progress& progress) {
            study->use([&](ProjectFile& file) { bringListFile(file, path, progress); });
            return true;
        },
        [this](bool) {
            reread();
            emit listBrought();
        },
        [this](const Message& reason) { emit failed(reason); });
}

void DrawnSamples::reread(bool newest)
{
    const auto show = [this, newest](Read read) {
        m_draws = std::move(read.draws);
        m_frame = std::move(read.frame);
        m_missingList = std::move(read.missingList);
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
