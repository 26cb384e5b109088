// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paged_workspace.h"

#include "tests/ui/sample/planned_study.h"
#include "ui/widgets/empty_page.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>
#include <QTabBar>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

using State = Readiness::State;

class Page final : public WorkspacePage {
public:
    explicit Page(const char* name) { setObjectName(name); }

    QString title() const override { return objectName(); }
    std::optional<Readiness> readiness() const override { return m_readiness; }
    bool takeFile(const QString&) override { return ++m_taken > 0; }

    std::optional<Readiness> m_readiness;
    int m_taken = 0;
};

class Pages final : public PagedWorkspace {
public:
    explicit Pages(Document& document) : PagedWorkspace(document, nullptr)
    {
        for (Page* page : {&first(), &second(), &third()})
            addPage(page);
        follow(&Document::samplePlanChanged);
    }

    QString title() const override { return "Pages"; }
    QIcon icon() const override { return {}; }
    QTabBar& tabBar() const { return tabs(); }

    Page& first() { return *m_first; }
    Page& second() { return *m_second; }
    Page& third() { return *m_third; }

protected:
    void refresh() override { inviteToStudy("Pages", "keep", "begin"); }

private:
    Page* m_first = new Page("first");
    Page* m_second = new Page("second");
    Page* m_third = new Page("third");
};

} // namespace

TEST_CASE_METHOD(PlannedStudy,
                 "A workspace is as far as the page reached last, unless one is wrong",
                 "[ui][shell]")
{
    Pages pages(document);
    CHECK(pages.readiness().reason.isEmpty());
    pages.first().m_readiness = Readiness{State::Done, "first"};
    pages.third().m_readiness = Readiness{State::Empty, "third"};
    CHECK(pages.readiness().reason == "first");
    pages.second().m_readiness = Readiness{State::InWork, "second"};
    CHECK(pages.readiness().reason == "second");
    pages.first().m_readiness = Readiness{State::Wrong, "mend it"};
    CHECK(pages.readiness().reason == "mend it");
}

TEST_CASE_METHOD(PlannedStudy, "Tabs are found, asked for by name, and take the files dropped",
                 "[ui][shell]")
{
    Pages pages(document);
    pages.show();
    CHECK(pages.tabBar().count() == 3);
    CHECK(pages.tabBar().tabText(1) == "second");
    emit pages.first().pageRequested("third");
    CHECK(pages.part() == 2);

    QSignalSpy places(&pages, &Workspace::placeRequested);
    const QList<Findable> found = pages.findables();
    REQUIRE(found.size() == 3);
    found[1].go();
    CHECK(pages.part() == 1);
    CHECK(places.count() == 1);

    CHECK(pages.takeFile("strata.csv"));
    CHECK(pages.second().m_taken == 1);
    CHECK(pages.first().m_taken + pages.third().m_taken == 0);
    pages.hide();
    CHECK_FALSE(pages.takeFile("strata.csv"));
}

TEST_CASE("Without a study there is an empty page that begins one", "[ui][shell]")
{
    Document document;
    Pages pages(document);
    pages.show();
    CHECK(pages.readiness().state == State::Empty);
    CHECK(pages.findables().isEmpty());
    CHECK_FALSE(pages.takeFile("strata.csv"));
    CHECK_FALSE(pages.tabBar().isVisible());
    QSignalSpy asked(&pages, &Workspace::studyRequested);
    emit pages.findChild<EmptyPage*>()->mainClicked();
    CHECK(asked.count() == 1);
}
