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
    const QSizeF page = measuresOf(PaperSize::A4).page;
    return int(width * page.height() / page.width());
}

void PaperView::show(const std::shared_ptr<const Form>& form, const std::string& language,
                     const std::string& field)
{
    m_field = field;
    if (form == m_form && language == m_language) {
        findPage();
        return;
    }
    m_form = form;
    m_language = language;
    m_task.start(
        [form, language](const Progress&) {
            PaperFormOptions options{.parts = PaperParts::WithoutCover};
            if (!language.empty())
                options.languages = {language};
            return std::make_shared<const PaperForm>(*form, options);
        },
        [this](std::shared_ptr<const PaperForm> paper) {
            m_paper = std::move(paper);
            m_trouble.clear();
            findPage();
        },
        [this](const Message& reason) {
            m_paper.reset();
            m_trouble = translate(reason);
            update();
        });
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
    painter.fillRect(rect(), m_paper ? QColor(Qt::white) : currentTheme().surface);
    painter.setPen(currentTheme().line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (!m_paper) {
        painter.setPen(currentTheme().muted);
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignTop | Qt::TextWordWrap,
                         m_trouble);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = width() / m_paper->pageSize().width();
    painter.scale(scale, scale);
    m_paper->paint(painter, m_page);
}

} // namespace quadrat::ui
