// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/questionnaire/form.h"
#include "ui/print/paper/paper_frame.h"
#include "ui/print/paper/paper_ink.h"
#include "ui/print/paper/paper_options.h"

#include <QByteArray>
#include <QSizeF>

#include <memory>
#include <string>
#include <vector>

class QPainter;
class QPrinter;

namespace quadrat::ui {

/// A questionnaire as a form on paper: one for each case, and the lists of codes once at the end.
/// A value that knows neither Form nor window any more: laid out on any thread, painted on any
/// other.
class PaperForm {
public:
    /// Lays it out; about a tenth of a second for 60 questions in two languages.
    /// \throws Error{InvalidInput} if there is no question to print, a language is not one of the
    ///         questionnaire's, or a measure is out of range
    PaperForm(const Form& form, PaperFormOptions options);

    int pageCount() const;                              ///< of everything
    int formPageCount() const;                          ///< of one form, its cover among them
    QSizeF pageSize() const { return m_measures.page; } ///< in millimetres

    /// Paints page `page` from 0; the painter's unit is a millimetre, its origin the corner of the
    /// paper.
    void paint(QPainter& painter, int page) const;

    const QString& title() const { return m_title; }
    const PaperMeasures& measures() const { return m_measures; }
    const std::string& name() const { return m_name; }
    const std::string& version() const { return m_version; }

    /// The boxes of one form: a list a page of it.
    std::vector<std::vector<PrintedBox>> boxes() const;
    /// What stands on a page, frame and all.
    Drawing drawing(int page) const;
    PageMark mark(int page) const;

private:
    struct Layout;

    PaperFormOptions m_options;
    PaperMeasures m_measures;
    QString m_title;
    std::string m_name, m_version;
    std::shared_ptr<const Layout> m_layout; ///< shared by copies, never changed
};

/// The form as a PDF, its fonts within. \throws Cancelled
QByteArray paperPdf(const PaperForm& form, const Progress& progress = {});

/// All pages, or those that `printer` was asked for.
void printPaper(const PaperForm& form, QPrinter& printer);

} // namespace quadrat::ui
