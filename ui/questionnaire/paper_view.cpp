// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaire/paper_view.h"

#include "ui/text/translate.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace quadrat::ui {

PaperView::PaperView(QWidget* parent) : QWidget(parent), m_task(this)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int PaperView::heightForWidth(int width) const
{
    const QSizeF page = measuresOf(m_options.page).page;
    return int(width * page.height() / page.width());
}

void PaperView::show(const std::shared_ptr<const Form>& form, const PaperFormOptions& options,
                     const std::string& field)
{
    m_field = field;
    if (form == m_form && options == m_options) {
        findPage();
        return;
    }
    m_form = form;
    m_options = options;
    if (m_paper)
        m_former = std::move(m_paper);
    m_paper.reset();
    updateGeometry();
    m_task.start([form, options](
                     const Progress&) { return std::make_shared<const PaperForm>(*form, options); },
                 [this](std::shared_ptr<const PaperForm> paper) {
                     m_paper = std::move(paper);
                     m_former.reset();
                     m_trouble.clear();
                     findPage();
                     emit laidOut();
                 },
                 [this](const Message& reason) {
                     m_former.reset();
                     m_trouble = translate(reason);
                     update();
                     emit laidOut();
                 });
}

void PaperView::setPage(int page)
{
    if (m_paper)
        m_page = std::clamp(page, 0, m_paper->pageCount() - 1);
    update();
}

void PaperView::findPage()
{
    m_page = 0;
    if (m_paper) {
        const auto pages = m_paper->boxes();
        for (std::size_t page = pages.size(); page-- > 0;)
            if (std::ranges::find(pages[page], m_field, &PrintedBox::field) != pages[page].end())
                m_page = int(page);
    }
    update();
}

void PaperView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const PaperForm* paper = m_paper ? m_paper.get() : m_former.get();
    if (!paper) {
        painter.fillRect(rect(), currentTheme().surface);
        painter.setPen(currentTheme().muted);
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignTop | Qt::TextWordWrap,
                         m_trouble);
        return;
    }
    const QSizeF size = paper->pageSize();
    const double scale = std::min((width() - 1) / size.width(), (height() - 1) / size.height());
    const QRectF sheet((width() - scale * size.width()) / 2, 0, scale * size.width(),
                       scale * size.height());
    painter.fillRect(sheet, Qt::white);
    painter.setPen(currentTheme().line);
    painter.drawRect(sheet);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(sheet.topLeft());
    painter.scale(scale, scale);
    painter.setClipRect(QRectF(QPointF(), size));
    paper->paint(painter, std::min(m_page, paper->pageCount() - 1));
}

} // namespace quadrat::ui
