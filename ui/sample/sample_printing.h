// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/study_sample.h"
#include "ui/document/document.h"
#include "ui/print/paged_document.h"
#include "ui/shell/workspace.h"

#include <QObject>

#include <filesystem>
#include <functional>

namespace quadrat::ui {

/// Brings what is printed of a sample before the eyes, to the printer or into a file.
class SamplePrinting : public QObject {
    Q_OBJECT

public:
    SamplePrinting(Document& document, QWidget* window);

    void previewCertificate(const Draw& draw);
    void saveCertificate(const Draw& draw); ///< asks for a name; also as JSON

    /// The same for any document. \param name  proposed, without suffix
    void save(PagedDocument& paged, const QString& name);

    /// For the foot and the language of whoever sits at the window.
    static ReportOptions options();

signals:
    void noticeRaised(const quadrat::ui::Notice& notice);

private:
    void saveAs(const QString& name, const QString& kinds,
                const std::function<void(const std::filesystem::path&)>& write);
    PagedDocument certificateOf(const Draw& draw) const;

    Document& m_document;
    QWidget* m_window;
};

} // namespace quadrat::ui
