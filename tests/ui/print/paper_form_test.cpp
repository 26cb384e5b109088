// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/project/questionnaire_words.h"
#include "tests/source_folder.h"
#include "tests/ui/pdf_text.h"
#include "ui/print/paper/paper_form.h"
#include "ui/print/paper/paper_map.h"
#include "ui/print/paper/set_text.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <thread>

using namespace quadrat;
using namespace quadrat::ui;

namespace {

Questionnaire satisfaction()
{
    QFile file(QString(sourceFolder) + "/tests/data/questionnaires/satisfaction.json");
    REQUIRE(file.open(QIODevice::ReadOnly));
    return readQuestionnaire(Json::parse(file.readAll().toStdString()), "");
}

/// One section with one question of a kind, its list l of three options.
Questionnaire one(QuestionKind kind)
{
    Questionnaire made{
        .name = "one", .version = "2", .title = {{"vi", "Một"}}, .languages = {"vi"}};
    made.lists = {{"l",
                   {{.code = "1", .label = {{"vi", "Có"}}},
                    {.code = "2", .label = {{"vi", "Không"}}},
                    {.code = "96", .label = {{"vi", "Khác"}}, .specify = true}}}};
    made.sections = {
        {.name = "s",
         .questions = {{.name = "q", .kind = std::move(kind), .text = {{{"vi", "Hỏi gì?"}}}}}}};
    return made;
}

PaperForm printed(const Questionnaire& questionnaire, PaperFormOptions options = {})
{
    return PaperForm(Form(questionnaire), std::move(options));
}

QString wordsOf(const PaperForm& form, const QStringList& how = {})
{
    return told("pdftotext", how, paperPdf(form));
}

std::vector<PrintedBox> boxesOf(const PaperForm& form)
{
    std::vector<PrintedBox> all;
    for (const auto& page : form.boxes())
        all.insert(all.end(), page.begin(), page.end());
    return all;
}

std::size_t countOf(const std::vector<PrintedBox>& boxes, const std::string& field, BoxUse use)
{
    return std::size_t(std::ranges::count_if(
        boxes, [&](const PrintedBox& box) { return box.field == field && box.use == use; }));
}

constexpr double dots = 12; ///< a millimetre

QImage imageOf(const PaperForm& form, int page)
{
    const QSizeF size = form.pageSize() * dots;
    QImage image(size.toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dots, dots);
    form.paint(painter, page);
    return image;
}

/// The darkest dot within a quarter of a millimetre.
int darkest(const QImage& image, const QPointF& at)
{
    int least = 255;
    const int x = int(at.x() * dots), y = int(at.y() * dots), near = int(dots / 4);
    for (int dy = -near; dy <= near; ++dy)
        for (int dx = -near; dx <= near; ++dx)
            if (image.valid(x + dx, y + dy))
                least = std::min(least, qGray(image.pixel(x + dx, y + dy)));
    return least;
}

std::string refusal(const Questionnaire& questionnaire, PaperFormOptions options = {})
{
    try {
        printed(questionnaire, std::move(options));
    } catch (const Error& error) {
        return error.what();
    }
    return "printed";
}

const std::vector<PaperFormOptions> shapes{
    {},
    {.columns = 2, .languages = {"en"}},
    {.languages = {"vi", "en"}},
    {.columns = 2, .languages = {"vi", "en"}, .twoLanguages = TwoLanguages::OneAfterTheOther},
    {.page = PaperSize::A5, .languages = {"en"}},
    {.page = PaperSize::A5, .columns = 2, .languages = {"vi"}, .points = 7.5},
    {.page = PaperSize::A5, .languages = {"en", "vi"}, .points = 8},
};

} // namespace

TEST_CASE("A printed form can be read back with its fonts, in every shape", "[ui]")
{
    const Questionnaire questionnaire = satisfaction();
    for (const PaperFormOptions& shape : shapes) {
        const PaperForm form = printed(questionnaire, shape);
        const QByteArray pdf = paperPdf(form);
        const QString words = told("pdftotext", {"-raw"}, pdf).simplified();
        if (words.isEmpty())
            return;
        const bool inVietnamese =
            shape.languages.empty() || shape.languages != std::vector<std::string>{"en"};
        if (inVietnamese) {
            CHECK(words.contains("Rất không hài lòng"));
            CHECK(words.contains("Thu gom rác thải"));
        }
        if (shape.languages.size() == 2 || !inVietnamese)
            CHECK(words.contains("Waste collection"));
        const QString fonts = told("pdffonts", {}, pdf);
        for (const QString& line : fonts.split('\n', Qt::SkipEmptyParts).mid(2)) {
            CAPTURE(line.toStdString());
            CHECK(line.contains(QRegularExpression("yes +(yes|no) +yes")));
        }
    }
}

TEST_CASE("Every answer of the questionnaire has its boxes, whatever the shape", "[ui][identity]")
{
    const Questionnaire questionnaire = satisfaction();
    const Form form(questionnaire);
    std::set<std::string> expected;
    for (std::size_t f = 0; f < form.fields().size(); ++f) {
        const Field& field = form.fields()[f];
        if (!takesPrintedAnswer(form.question(field)) || field.instance > 6)
            continue;
        if (field.name == "recommend") {
            for (int point = 0; point <= 10; ++point)
                expected.insert("recommend=" + std::to_string(point));
            continue;
        }
        if (form.options(f).empty() || field.name == "commune")
            expected.insert(field.name + "=");
        for (const Option* option : form.options(f))
            if (field.name != "commune")
                expected.insert(field.name + "=" + option->code);
    }
    for (const PaperFormOptions& shape : shapes) {
        std::set<std::string> found;
        for (const PrintedBox& box : boxesOf(printed(questionnaire, shape)))
            if (!box.field.empty()) {
                found.insert(box.field + "=" + box.code);
                if (box.use == BoxUse::Option)
                    CHECK(box.area.width() == Approx(box.area.height()));
            }
        for (const std::string& box : expected) {
            CAPTURE(box);
            CHECK(found.contains(box));
        }
    }
}

TEST_CASE("Boxes stand where the map says, dark on white", "[ui][identity]")
{
    const Questionnaire questionnaire = satisfaction();
    for (const PaperFormOptions& shape : {shapes[0], shapes[5]}) {
        const PaperForm form = printed(questionnaire, shape);
        const Json map = Json::parse(paperMap(form));
        CHECK(map["format"] == "quadrat-paper-map");
        const auto marks = cornerMarks(form.measures());
        std::map<std::size_t, QImage> images;
        for (int page = 0; page < form.formPageCount(); ++page)
            images[form.mark(page).page] = imageOf(form, page);
        std::size_t looked = 0;
        for (const Json& box : map["boxes"]) {
            const QImage& image = images.at(box["page"].get<std::size_t>());
            const QRectF area(box["x"].get<double>() + marks[0].x(),
                              box["y"].get<double>() + marks[0].y(), box["width"].get<double>(),
                              box["height"].get<double>());
            CHECK(QRectF({}, form.pageSize()).contains(area));
            if (box.value("shape", "") == "line")
                continue;
            CAPTURE(box.dump());
            for (const QPointF& edge :
                 {QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()),
                  QPointF(area.center().x(), area.top()),
                  QPointF(area.center().x(), area.bottom())})
                CHECK(darkest(image, edge) < 90);
            CHECK(darkest(image, area.center()) > 200);
            ++looked;
        }
        CHECK(looked > 200);
        for (const Json& mark : map["marks"]) {
            const QPointF centre = marks[0] + QPointF(mark[0].get<double>(), mark[1].get<double>());
            for (const auto& [page, image] : images)
                CHECK(qGray(image.pixel((centre * dots).toPoint())) < 20);
        }
    }
}

TEST_CASE("No box overlaps another", "[ui]")
{
    for (const PaperFormOptions& shape : shapes)
        for (const auto& page : printed(satisfaction(), shape).boxes())
            for (std::size_t k = 0; k < page.size(); ++k)
                for (std::size_t other = k + 1; other < page.size(); ++other) {
                    const QRectF common = page[k].area.intersected(page[other].area);
                    if (common.width() > 0.05 && common.height() > 0.05)
                        FAIL(page[k].field << " " << page[k].code << " and " << page[other].field
                                           << " " << page[other].code);
                }
}

TEST_CASE("A question stands with its options on one page", "[ui]")
{
    const Questionnaire questionnaire = satisfaction();
    for (const PaperFormOptions& shape : shapes) {
        std::map<std::string, std::set<std::size_t>> pages;
        const PaperForm form = printed(questionnaire, shape);
        const auto boxes = form.boxes();
        for (std::size_t page = 0; page < boxes.size(); ++page)
            for (const PrintedBox& box : boxes[page])
                if (!box.field.empty())
                    pages[box.field].insert(page);
        for (const auto& [field, on] : pages) {
            CAPTURE(field);
            CHECK(on.size() == 1);
        }
    }
}

TEST_CASE("A number has as many boxes as its limits ask for", "[ui]")
{
    const auto digits = [](NumberEntry number) {
        return countOf(boxesOf(printed(one(number))), "q", BoxUse::Digit);
    };
    CHECK(digits({.least = 0, .most = 9}) == 1);
    CHECK(digits({.least = 1, .most = 365}) == 3);
    CHECK(digits({.least = -15, .most = 40}) == 3); // with one for the sign
    CHECK(digits({.most = 99.5, .decimals = 1}) == 3);
    CHECK(digits({}) == 6);
    CHECK(countOf(boxesOf(printed(one(DateEntry{}))), "q", BoxUse::Digit) == 8);
    CHECK(countOf(boxesOf(printed(one(DateEntry{.kind = ValueKind::Time}))), "q", BoxUse::Digit) ==
          4);
    CHECK(countOf(boxesOf(printed(one(Recommendation{}))), "q", BoxUse::Option) == 11);
    CHECK(countOf(boxesOf(printed(one(Ranking{.list = "l"}))), "q", BoxUse::Place) == 3);
}

TEST_CASE("Round boxes take one answer, square ones several, lines the words", "[ui]")
{
    for (const bool several : {false, true}) {
        const auto boxes = boxesOf(printed(one(several ? QuestionKind(MultipleChoice{.list = "l"})
                                                       : QuestionKind(SingleChoice{.list = "l"}))));
        for (const PrintedBox& box : boxes)
            if (box.field == "q")
                CHECK(box.shape == (several ? BoxShape::Square : BoxShape::Round));
        CHECK(countOf(boxes, "q_96_text", BoxUse::Words) == 1);
    }
}

TEST_CASE("Who somebody is stands on the cover and nowhere else", "[ui]")
{
    Questionnaire questionnaire = satisfaction();
    for (const PaperParts parts :
         {PaperParts::WithCover, PaperParts::WithoutCover, PaperParts::AnswersOnly}) {
        const PaperForm form = printed(questionnaire, {.parts = parts});
        const QStringList pages = wordsOf(form).split('\f', Qt::SkipEmptyParts);
        if (pages.isEmpty())
            return;
        for (int page = 0; page < form.formPageCount(); ++page) {
            const bool isCover = form.mark(page).page == 0;
            CHECK(pages[page].contains("Số điện thoại của ông/bà") == isCover);
        }
        CHECK((form.mark(0).page == 0) == (parts == PaperParts::WithCover));
        CHECK(pages.join(' ').contains("giữ bí mật") == (parts != PaperParts::AnswersOnly));
    }
}

TEST_CASE("Each case has its form, and each page says which it is", "[ui]")
{
    const Questionnaire questionnaire = one(SingleChoice{.list = "l"});
    const PaperForm form = printed(questionnaire, {.cases = {"1-0001A", "1-0002B", "1-0003C"}});
    CHECK(form.pageCount() == 3 * form.formPageCount());
    CHECK(qrText(form.mark(form.formPageCount())) == "QDP1 one 2 1-0002B 0");
    CHECK(qrText({.form = "poll", .version = "2 thử", .caseCode = "", .page = 3}) ==
          "QDP1 poll 2%20th%E1%BB%AD - 3");
    const QStringList pages = wordsOf(form).split('\f', Qt::SkipEmptyParts);
    for (int page = 0; page < pages.size(); ++page)
        CHECK(pages[page].contains(QString::fromStdString(form.mark(page).caseCode)));

    if (QStandardPaths::findExecutable("zbarimg").isEmpty()) {
        WARN("zbarimg is not installed: the codes are not read back");
        return;
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath("page.png");
    REQUIRE(imageOf(form, 3).save(file));
    QProcess reader;
    reader.start("zbarimg", {"--raw", "-q", file});
    REQUIRE(reader.waitForFinished());
    CHECK(reader.readAllStandardOutput().trimmed() == qrText(form.mark(3)));
}

TEST_CASE("Printed on both sides nothing stands on the back of what is torn off", "[ui]")
{
    const PaperForm form = printed(satisfaction(), {.cases = {"A", "B"}, .bothSides = true});
    CHECK(form.formPageCount() % 2 == 0);
    CHECK(form.mark(2).page == 1);
    CHECK(form.drawing(1).texts.empty());
}

TEST_CASE("Options say where to go on", "[ui]")
{
    Questionnaire questionnaire = one(SingleChoice{.list = "l"});
    auto& questions = questionnaire.sections[0].questions;
    questions.push_back({.name = "b", .kind = TextEntry{}, .showIf = "q = 1"});
    questions.push_back({.name = "c", .kind = NumberEntry{}, .showIf = "length(b) > 3"});
    questions.push_back({.name = "d", .kind = TextEntry{}, .text = {{{"vi", "Vì ${b}?"}}}});
    const QString words = wordsOf(printed(questionnaire), {"-layout"});
    if (words.isEmpty())
        return;
    CHECK(words.contains(QRegularExpression("Không +→ câu 3")));
    CHECK_FALSE(words.contains(QRegularExpression("Có +→")));
    CHECK(words.contains("(Chỉ hỏi nếu length(câu 2) lớn hơn 3.)"));
    CHECK(words.contains(QRegularExpression("Vì \\.+ \\(câu 2\\)\\?")));
}

TEST_CASE("Texts longer than a page go on on the next", "[ui]")
{
    Questionnaire questionnaire = one(SingleChoice{.list = "l"});
    std::string text;
    for (int k = 1; k <= 3'000; ++k)
        text += "từ" + std::to_string(k) + " ";
    questionnaire.sections[0].questions[0].text = {{{"vi", text}}};
    questionnaire.lists[0].options[1].label = {{"vi", text}};
    for (int k = 0; k < 35; ++k) // with the label above more than one page
        questionnaire.lists[0].options.push_back(
            {.code = std::to_string(100 + k), .label = {{"vi", "Lựa chọn"}}, .specify = true});
    for (const PaperFormOptions& shape :
         {PaperFormOptions{}, {.page = PaperSize::A5, .columns = 2}}) {
        const PaperForm form = printed(questionnaire, shape);
        for (int page = 0; page < form.formPageCount(); ++page)
            for (const PrintedText& piece : form.drawing(page).texts)
                CHECK(piece.at.y() < form.pageSize().height());
        const QString words = wordsOf(form, {"-raw"}).simplified();
        if (words.isEmpty())
            return;
        CHECK(words.count("từ3000") == 2);
        CHECK(words.contains("Câu 1. (tiếp)"));
        CHECK(countOf(boxesOf(form), "q", BoxUse::Option) == 38);
    }
}

TEST_CASE("Hostile texts are printed as they are", "[ui]")
{
    Questionnaire questionnaire = one(SingleChoice{.list = "l"});
    const std::string hostile = "<b>x</b> %1 ${nobody} ${ &amp; \t\x01";
    questionnaire.title = {{"vi", hostile}};
    questionnaire.sections[0].questions[0].text = {{{"vi", hostile}}};
    questionnaire.lists[0].options[0].label = {{"vi", std::string(900, 'W')}};
    const QString words = wordsOf(printed(questionnaire), {"-raw"});
    if (!words.isEmpty())
        CHECK(words.contains("<b>x</b> %1 ${nobody} ${ &amp;"));
}

TEST_CASE("A form laid out on another thread is painted on this one", "[ui]")
{
    const Form form(satisfaction());
    std::optional<PaperForm> made;
    std::thread([&] { made.emplace(form, PaperFormOptions{}); }).join();
    CHECK(imageOf(*made, 1) == imageOf(PaperForm(form, {}), 1));
}

TEST_CASE("Grids with more points than a row can hold become lists", "[ui]")
{
    Questionnaire questionnaire = one(Grid{.list = "l", .items = {{"g", {{"vi", "Một"}}}}});
    for (int k = 0; k < 300; ++k)
        questionnaire.lists[0].options.push_back({.code = std::to_string(100 + k)});
    const PaperForm form = printed(questionnaire, {.cases = {std::string(70, 'W')}});
    CHECK(countOf(boxesOf(form), "g", BoxUse::Option) == 303);
    for (const auto& page : form.boxes())
        for (std::size_t k = 1; k < page.size(); ++k)
            CHECK_FALSE(page[k].area.intersects(page[k - 1].area));
    const double qrLeft = form.pageSize().width() - form.measures().margin - form.measures().qrSize;
    for (const PrintedText& text : form.drawing(0).texts)
        if (text.text.contains("WWW"))
            CHECK(text.at.x() + textWidth(text.text, text.letters) < qrLeft);
}

TEST_CASE("Codes to look up go on in their order from page to page", "[ui]")
{
    Questionnaire questionnaire = one(SingleChoice{.list = "l"});
    for (int code = 100; code < 500; ++code)
        questionnaire.lists[0].options.push_back(
            {.code = std::to_string(code), .label = {{"vi", "Xã có một tên khá dài ở miền núi"}}});
    const QStringList pages = wordsOf(printed(questionnaire)).split('\f', Qt::SkipEmptyParts);
    int last = 99;
    int count = 0;
    for (const QString& page : pages) {
        std::vector<int> codes;
        auto found = QRegularExpression("\\b[1-4]\\d\\d\\b").globalMatch(page);
        while (found.hasNext())
            codes.push_back(found.next().captured().toInt());
        if (codes.empty())
            continue;
        CHECK(*std::ranges::min_element(codes) == last + 1);
        last = *std::ranges::max_element(codes);
        count += int(codes.size());
    }
    CHECK(count == 400);
    CHECK(last == 499);
}

TEST_CASE("A word above a column of a grid stands whole", "[ui]")
{
    const std::string item = "Thời gian giải quyết hồ sơ hành chính và thái độ của cán bộ";
    Questionnaire questionnaire = one(Grid{.list = "l", .items = {{"item", {{"vi", item}}}}});
    questionnaire.languages = {"vi", "en"};
    questionnaire.lists[0].options.clear();
    for (int code = 1; code <= 7; ++code)
        questionnaire.lists[0].options.push_back(
            {.code = std::to_string(code),
             .label = {{"vi", "Không hài lòng"}, {"en", "Dissatisfied"}}});
    for (const double points : {8.0, 9.0, 9.5, 10.0}) {
        PaperFormOptions options{.languages = {"vi", "en"}};
        options.points = points;
        const QString words = wordsOf(printed(questionnaire, options));
        CAPTURE(points, words.toStdString());
        CHECK(words.count("Dissatisfied") == 7);
    }
}

TEST_CASE("What cannot be printed is refused in words", "[ui][error]")
{
    Questionnaire empty = one(Note{});
    CHECK_THAT(refusal(empty), Catch::Contains("no question"));
    const Questionnaire questionnaire = one(TextEntry{});
    CHECK_THAT(refusal(questionnaire, {.languages = {"fr"}}), Catch::Contains("“fr”"));
    CHECK_THAT(refusal(questionnaire, {.columns = 3}), Catch::Contains("3"));
    CHECK_THAT(refusal(questionnaire, {.points = 40}), Catch::Contains("40"));
    Questionnaire longName = questionnaire;
    longName.name = std::string(4'000, 'x');
    const PaperForm form = printed(longName);
    CHECK_THROWS_AS(paperPdf(form), Error);
}
