// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"

namespace quadrat::ui {

Document::Document(QObject* parent) : QObject(parent) {}

void Document::open(SharedData data, const QString& dataFile, Specification specification)
{
    open(std::move(data), dataFile, std::move(specification), {});
}

void Document::open(SharedData data, const QString& dataFile, Specification specification,
                    const QString& specificationFile)
{
    m_data = std::move(data);
    m_dataFile = dataFile;
    m_specification = std::move(specification);
    m_specificationFile = specificationFile;
    m_undoStack.clear();
    emit opened();
}

void Document::setSaved(const QString& file)
{
    m_specificationFile = file;
    m_undoStack.setClean();
    emit saved();
}

} // namespace quadrat::ui
